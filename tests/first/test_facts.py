"""Every fact of the facts file stands in the graph, with evidence at the fact's own place."""

import re
from typing import Any

import fact_posts
import fact_rows
import pytest
from facts import FACTS, NODES, PREFIXES, Code, Row, altered, fixed, sparql

ROWS: list[Row] = sorted([*fact_rows.ROWS, *fact_posts.ROWS], key=lambda row: row.fact)
# One row a form of query: rdflib, which is slow, is asked these alone.
SHAPES = list({(row.claim, re.sub(r'"[^"]*"', "", row.where)): row for row in reversed(ROWS)}.values())[::-1]

# Facts that state nothing: what the form prints around the facts must not become one.
LEFT_OUT = {
    14: "page furniture: the running head of page 2",
    31: "the blank row that the form keeps for the SEC",
}

# Facts that say that something is not stated: what must not be there, and the node that must.
ABSENT = [
    (6, "?original", "?original kg:accessionNumber ?x", "the original's number is not in the text"),
    (6, "?st", "?any kg:cik ?x", "nobody's CIK is in the text"),
    (11, "?filing", "?filing kg:filedOn ?x", "the day of signing is not the day of filing"),
    (29, "?st", "?st kg:irsNumber ?x", "the label of row 1 is no number"),
    (30, "?holding", "?holding kg:groupMembership ?x", "two empty boxes say nothing, not false"),
    (47, "?ollivier", "?d a kg:LegalDisclosure ; kg:covers ?ollivier", "he is not in Annex A"),
    (50, "?coleman", '?coleman kg:name "Michael J. Coleman, Esq."', "Esq. is no part of a name"),
    (62, "?lagomichos", "?x a kg:Position ; kg:postHolder ?lagomichos ; kg:postAt ?issuer", "he has left the board"),
    (63, "?event", "?event kg:eventDate ?x", "the day of the announcement is not that of the resignation"),
    (65, "?intention", "?intention kg:shares ?x", "an intention is not a sale"),
    (136, '?p kg:name "Bruno Steve"', "?x kg:postHolder ?p ; kg:role kgc:role-director", "an auditor is no director"),
    (139, '?p kg:name "Clifford Chance LLP"', "?x kg:counselFirm ?p", "a law firm that is not counsel here"),
    (156, f'?x kg:title "{fact_posts.PROFESSOR}"', "?x kg:role kgc:role-director", "the head of a centre"),
    (156, f'?x kg:title "{fact_posts.PROFESSOR}"', "?x kg:onBoard ?y", "the head of a centre has no seat by it"),
]

# What the filing has so many of, once each.
COUNTS = [
    (1, "amended filing", '?x a kg:Filing ; kg:form "SC 13D/A"'),
    (1, "original filing", '?x a kg:Filing ; kg:form "SC 13D"'),
    (7, "items spoken of", "?x a kg:FilingItem"),
    (4, "unchanged items", "?x kg:itemStatus kgc:item-unchanged"),
    (
        1,
        "node named ST and STMicroelectronics N.V.",
        '{ ?x kg:name "STMicroelectronics N.V." } UNION { ?x kg:alias "ST" }',
    ),
    (1, "node named 8x8", '{ ?x kg:name "8x8, Inc." } UNION { ?x kg:alias "8x8" }'),
    (1, "Piero Mosconi", '?x kg:name "Piero Mosconi"'),
    (1, "FT1CI", '?x kg:name "FT1CI"'),
    (1, "Carnegie Mellon University", '?x kg:name "Carnegie Mellon University"'),
    (1, "SEC", '{ ?x kg:alias "SEC" } UNION { ?x kg:alias "Commission" }'),
    (1, "address in two spellings", f'?x kg:addressText "{fact_rows.ADDRESS}", "{fact_rows.MISSPELT}"'),
    (1, "address of the head office", "?y kg:headOffice ?x"),
    (30, "people", "?x a kg:Person"),
    (50, "posts", "?x a kg:Position"),
    (49, "posts of the people of Annex A", "?x a kg:Position ; kg:postHolder/kg:citizenship ?y"),
    (22, "posts outside ST", "?x a kg:Position ; kg:postAt ?o FILTER NOT EXISTS { ?o kg:alias 'ST' }"),
    (27, "people with a citizenship", "?x a kg:Person ; kg:citizenship ?y"),
    (1, "issuer", "?x a kg:Issuer"),
    (1, "security", "?x a kg:Security"),
    (2, "CUSIPs", "?y kg:cusip ?x"),
    (1, "holding", "?x a kg:Holding"),
    (35, "transactions", "?x a kg:Transaction ; kg:manner ?y ; kg:partOfTotal ?z"),
    (35, "row numbers", "?y a kg:Transaction ; kg:rowNumber ?x"),
    (1, "total", "?x a kg:TransactionTotal"),
    (1, "intention", "?x a kg:Intention"),
    (1, "board event", "?x a kg:BoardEvent"),
    (2, "notices", "?x a kg:Notice"),
    (1, "engagement of counsel", "?x a kg:CounselEngagement"),
    (1, "signature", "?x a kg:Signature"),
    (1, "count of shares outstanding", "?x a kg:OutstandingCount"),
    (2, "legal disclosures", "?x a kg:LegalDisclosure"),
    (28, "agents without a conviction", "?y kg:disclosureType kgc:disclosure-criminal ; kg:covers ?x"),
    (28, "agents without a proceeding", "?y kg:disclosureType kgc:disclosure-civil ; kg:covers ?x"),
    (0, "exhibits", "?x a kg:Exhibit"),
]


def _name(row: Row) -> str:
    return f"{row.fact:03d}-{row.claim.split()[1].removeprefix('kg:')}-{str(row.value)[:40]}"


def _oxigraph(store: Any, text: str) -> list[tuple[str, ...]]:
    return [tuple(cell.value for cell in row) for row in store.query(text, use_default_graph_as_union=True)]


@pytest.mark.parametrize("row", ROWS, ids=_name)
def test_fact_stands_in_the_graph_with_evidence_at_its_place(row: Row, first_store: Any) -> None:
    found = _oxigraph(first_store, sparql(row))
    assert found, f"fact {row.fact}: {row.claim} {row.value!r} at {row.place}\n{sparql(row)}"
    assert all(int(start) < int(end) and exact.strip() for _, _, start, end, exact in found)


@pytest.mark.parametrize("row", ROWS, ids=_name)
def test_another_value_is_not_found(row: Row, first_store: Any) -> None:
    other = altered(row.value)
    assert other != row.value and sparql(row, other) != sparql(row)
    assert _oxigraph(first_store, sparql(row, other)) == []


@pytest.mark.parametrize("row", SHAPES, ids=_name)
def test_fact_stands_in_rdflib_alike(row: Row, first_rdf: Any) -> None:
    assert list(first_rdf.query(sparql(row)))
    assert not list(first_rdf.query(sparql(row, altered(row.value))))


@pytest.mark.parametrize(("fact", "subject", "pattern", "why"), ABSENT, ids=lambda v: str(v)[:40])
def test_what_is_not_stated_is_not_there(fact: int, subject: str, pattern: str, why: str, first_store: Any) -> None:
    there = fixed(f"{subject} ." if " " in subject else NODES[subject[1:]])
    assert first_store.query(f"{PREFIXES}ASK {{ {there} }}", use_default_graph_as_union=True), subject
    found = first_store.query(f"{PREFIXES}ASK {{ {there} {pattern} }}", use_default_graph_as_union=True)
    assert not found, f"fact {fact}: {why}"


@pytest.mark.parametrize(("count", "what", "pattern"), COUNTS, ids=lambda v: str(v)[:40])
def test_there_are_so_many(count: int, what: str, pattern: str, first_store: Any) -> None:
    found = _oxigraph(first_store, f"{PREFIXES}SELECT DISTINCT ?x WHERE {{ {pattern} }}")
    assert len(found) == count, f"{what}: {sorted(found)}"


@pytest.mark.parametrize("fact", LEFT_OUT)
def test_nothing_is_read_in_what_states_nothing(fact: int, first_store: Any) -> None:
    start, end = FACTS[fact - 1]["start"], FACTS[fact - 1]["end"]
    found = _oxigraph(
        first_store,
        f"""{PREFIXES}SELECT ?predicate ?from ?to WHERE {{
        ?statement a kg:Statement ; rdf:predicate ?predicate ; kg:evidence ?evidence .
        ?evidence kg:sourceStart ?from ; kg:sourceEnd ?to . FILTER(?from < {end} && ?to > {start}) }}""",
    )
    assert found == [] and first_store.query(f"{PREFIXES}ASK {{ ?x a kg:Statement }}", use_default_graph_as_union=True)


# ---- The table itself, without a graph ----


def test_the_table_has_every_fact() -> None:
    assert len(FACTS) == 172
    assert {row.fact for row in ROWS} | {fact for fact, *_ in ABSENT} | set(LEFT_OUT) == set(range(1, 173))


def test_every_term_and_code_of_the_table_is_in_the_ontology() -> None:
    from rdflib import URIRef

    from kg import ontology

    known = {str(s) for s in ontology.graph().subjects() if isinstance(s, URIRef)}
    texts = [sparql(row) for row in ROWS] + [pattern for _, _, pattern, _ in ABSENT] + [p for _, _, p in COUNTS]
    used = set(re.findall(r"(?<![\w\"])(kgc?):([\w-]+)", "\n".join(texts)))
    iris = {(ontology.KG if prefix == "kg" else ontology.CODES) + name for prefix, name in used}
    assert sorted(iris - known) == []


def test_every_query_parses_in_both_engines() -> None:
    from pyoxigraph import Store
    from rdflib.plugins.sparql import prepareQuery

    store = Store()
    for row in ROWS:
        assert list(store.query(sparql(row))) == []
    for row in SHAPES:
        prepareQuery(sparql(row))
    for _, subject, pattern, _ in ABSENT:
        there = fixed(f"{subject} ." if " " in subject else NODES[subject[1:]])
        assert not store.query(f"{PREFIXES}ASK {{ {there} {pattern} }}")


def test_the_queries_find_what_a_graph_has_and_nothing_else() -> None:
    """One fact written by hand: found at its place; not elsewhere, not with another value."""
    from pyoxigraph import RdfFormat, Store

    turtle = (
        PREFIXES.replace("PREFIX", "@prefix").replace(">\n", "> .\n")
        + """
    @prefix : <http://example.org/> .
    :f a kg:Filing ; kg:amendmentNumber 1 ; kg:reportingPerson :st ; kg:filedUnderRule kgc:rule-13d-1-a .
    :st kg:name "STMicroelectronics N.V." .
    :s a kg:Statement ; rdf:subject :f ; rdf:predicate kg:filedUnderRule ; rdf:object kgc:rule-13d-1-a ;
        kg:evidence :e .
    :e kg:sourceStart 141 ; kg:sourceEnd 154 ; oa:hasSelector :p, :q .
    :p oa:start 10 ; oa:end 23 . :q oa:exact "RULE 13d-1(a)" .
    """
    )
    store = Store()
    store.load(turtle.encode(), format=RdfFormat.TURTLE)
    row = Row(5, "?filing kg:filedUnderRule $v", Code("kgc:rule-13d-1-a"))
    assert _oxigraph(store, sparql(row)) == [("141", "154", "10", "23", "RULE 13d-1(a)")]
    assert _oxigraph(store, sparql(row, altered(row.value))) == []
    assert _oxigraph(store, sparql(Row(10, row.claim, row.value))) == []

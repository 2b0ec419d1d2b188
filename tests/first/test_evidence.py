"""Every claim of the graph has evidence; every quote is the text at its place, and holds what is claimed."""

import hashlib
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from reading import folded, holds_day, holds_name, holds_number, holds_words, units, visible
from variants import VARIANTS, Variant

KG = "https://w3id.org/ownership-kg/ontology#"
CODES = "https://w3id.org/ownership-kg/codes#"
XSD = "http://www.w3.org/2001/XMLSchema#"
RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"

# The predicates that say where a fact comes from, not what the filing says.
PROVENANCE = {
    "statedIn", "statedAt", "evidence", "asOf", "mentionedAt", "readByRule", "sourceStart", "sourceEnd", "sourceDigest",
    "sourceName", "sourceCodec", "findingCode", "severity", "message", "focus", "citesRule", "findingIn",
}  # fmt: skip
# Values that are not printed as such, and what of them must be in the words.
OTHER_WORDS = {"form": "13D", "currency": "$"}
# Values that are no words: the order of print.
NO_WORDS = {"rowNumber"}
# Agents that the printed block implies and does not name.
INFERRED = {"noticeFor", "client"}
# Codes whose notation the row prints.
PRINTED_SCHEMES = ("funds-", "type-", "rule-")


@dataclass(frozen=True)
class Quote:
    """One evidence node."""

    iri: str
    source: tuple[int, int]
    place: tuple[int, int]
    words: str


@dataclass(frozen=True)
class Claim:
    """One kg:Statement: its triple and its evidence."""

    subject: str
    predicate: str
    value: str
    datatype: str
    quotes: tuple[Quote, ...]

    def __str__(self) -> str:
        return f"{self.subject} {self.predicate} {self.value!r}: {[q.words for q in self.quotes]}"


def _claims(store: Any) -> list[Claim]:
    from pyoxigraph import Literal

    found: dict[str, tuple[Any, list[Quote]]] = {}
    text = f"""PREFIX kg: <{KG}> PREFIX oa: <http://www.w3.org/ns/oa#>
        PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
        SELECT DISTINCT ?statement ?s ?p ?o ?evidence ?from ?to ?start ?end ?exact WHERE {{
          ?statement a kg:Statement ; rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o .
          OPTIONAL {{ ?statement kg:evidence ?evidence . ?evidence kg:sourceStart ?from ; kg:sourceEnd ?to ;
            oa:hasSelector/oa:start ?start ; oa:hasSelector/oa:end ?end ; oa:hasSelector/oa:exact ?exact . }} }}"""
    for row in store.query(text, use_default_graph_as_union=True):
        quotes = found.setdefault(row["statement"].value, (row, []))[1]
        if row["evidence"] is not None:
            start, end, low, high = (int(row[n].value) for n in ("start", "end", "from", "to"))
            quotes.append(Quote(row["evidence"].value, (low, high), (start, end), row["exact"].value))
    return [
        Claim(row["s"].value, row["p"].value.removeprefix(KG), row["o"].value,
              row["o"].datatype.value.removeprefix(XSD) if isinstance(row["o"], Literal) else "", tuple(quotes))
        for row, quotes in found.values()
    ]  # fmt: skip


@pytest.fixture(scope="module")
def claims(first_store: Any) -> list[Claim]:
    """Every statement of the first filing."""
    found = _claims(first_store)
    assert len(found) > 300
    return found


@pytest.fixture(scope="module")
def text(first_out: Path, first_path: Path) -> str:
    """The canonical text of the first filing, as the command wrote it."""
    return (first_out / "text" / f"{first_path.stem}.txt").read_bytes().decode("utf-8")


@pytest.fixture(scope="module")
def names(first_store: Any) -> dict[str, list[str]]:
    """Agent → every name and alias."""
    rows = first_store.query(
        f"""PREFIX kg: <{KG}> SELECT ?x ?name WHERE {{ ?x a ?kind ; kg:name|kg:alias ?name .
        VALUES ?kind {{ kg:Person kg:Organization kg:Issuer }} }}""",
        use_default_graph_as_union=True,
    )
    out: dict[str, list[str]] = {}
    for row in rows:
        out.setdefault(row["x"].value, []).append(row["name"].value)
    return out


def _typed(store: Any, kind: str) -> set[str]:
    rows = store.query(f"SELECT DISTINCT ?x WHERE {{ ?x a <{KG}{kind}> }}", use_default_graph_as_union=True)
    return {row["x"].value for row in rows}


def test_every_claim_of_the_graph_is_a_statement_with_evidence(first_store: Any, claims: list[Claim]) -> None:
    from kg import ontology

    supers = {t.name: t.supers for t in ontology.terms(ontology.graph()) if t.kind != "class"}
    stated = {(c.subject, c.predicate, c.value) for c in claims if c.quotes}
    domain = {
        (quad.subject.value, quad.predicate.value.removeprefix(KG), quad.object.value)
        for quad in first_store
        if quad.predicate.value.startswith(KG) and quad.predicate.value.removeprefix(KG) not in PROVENANCE
    }
    assert len(domain) > 300
    entailed = {(s, up, o) for s, p, o in stated for up in supers.get(p, ())}
    assert sorted(domain - stated - entailed) == []
    assert sorted(stated - domain) == []


def test_every_statement_has_evidence_and_one_filing(first_store: Any, claims: list[Claim]) -> None:
    assert [str(c) for c in claims if not c.quotes] == []
    rows = first_store.query(
        f"""PREFIX kg: <{KG}> SELECT ?s (COUNT(DISTINCT ?f) AS ?n) WHERE {{
        ?s a kg:Statement OPTIONAL {{ ?s kg:statedIn ?f }} }} GROUP BY ?s""",
        use_default_graph_as_union=True,
    )
    assert {row["n"].value for row in rows} == {"1"}


def test_every_node_of_a_claim_has_a_kind_of_the_ontology(first_store: Any, claims: list[Claim]) -> None:
    kinds = {q.subject.value for q in first_store if q.predicate.value == RDF_TYPE and q.object.value.startswith(KG)}
    assert sorted({c.subject for c in claims} - kinds) == []
    nodes = {c.value for c in claims if not c.datatype and not c.value.startswith(CODES)}
    assert sorted(nodes - kinds) == []


def test_every_quote_is_the_text_at_its_place(claims: list[Claim], text: str) -> None:
    quotes = {q for c in claims for q in c.quotes}
    assert [q for q in quotes if text[q.place[0] : q.place[1]] != q.words] == []
    assert [q for q in quotes if not q.iri.endswith(f"/text#char={q.place[0]},{q.place[1]}")] == []


def test_every_quote_is_the_source_at_its_place(claims: list[Claim], first_source: str) -> None:
    quotes = {q for c in claims for q in c.quotes}
    assert [q for q in quotes if folded(first_source[q.source[0] : q.source[1]]) != folded(q.words)] == []
    assert [q for q in quotes if q.source[1] - q.source[0] < len(q.words.replace("\n", ""))] == []


def test_no_quote_is_longer_than_its_sentence_row_or_block(claims: list[Claim], text: str) -> None:
    places = units(text)
    long = {
        q.words
        for c in claims
        for q in c.quotes
        if not any(start <= q.place[0] and q.place[1] <= end for start, end in places)
    }
    assert sorted(long) == []


def _holds(claim: Claim, quote: str, names: dict[str, list[str]], boards: set[str]) -> bool:
    """Whether the words hold the claim's value."""
    if claim.predicate in OTHER_WORDS:
        return OTHER_WORDS[claim.predicate] in quote
    if claim.datatype in ("decimal", "integer"):
        return holds_number(quote, Decimal(claim.value))
    if claim.datatype == "date":
        return holds_day(quote, date.fromisoformat(claim.value))
    if claim.datatype:
        plain = re.sub(r"(?i)\bboards\b", "board", quote) if claim.subject in boards else quote
        return holds_words(plain, claim.value)
    if claim.value.startswith(CODES):
        return holds_words(quote, claim.value.removeprefix(CODES).split("-", 1)[1])
    return holds_name(quote, names[claim.value])


def _checked(claims: list[Claim], names: dict[str, list[str]], unchanged: set[str]) -> Iterator[Claim]:
    """The claims whose value has words of its own."""
    for claim in claims:
        if claim.predicate in NO_WORDS | INFERRED or claim.datatype == "boolean":
            continue
        if claim.subject in unchanged and claim.predicate in ("itemNumber", "itemTitle"):
            continue  # the sentence that leaves the rest unchanged names no item
        code = claim.value.removeprefix(CODES) if claim.value.startswith(CODES) and not claim.datatype else ""
        if claim.datatype or code.startswith(PRINTED_SCHEMES) or claim.value in names:
            yield claim


def test_the_words_hold_the_value(claims: list[Claim], names: dict[str, list[str]], first_store: Any) -> None:
    boards = _typed(first_store, "Board")
    unchanged = {c.subject for c in claims if c.predicate == "itemStatus" and c.value == CODES + "item-unchanged"}
    checked = list(_checked(claims, names, unchanged))
    assert len(checked) > 300 and len(unchanged) == 4
    assert [str(c) for c in checked if not any(_holds(c, q.words, names, boards) for q in c.quotes)] == []


def test_every_literal_has_the_range_of_its_term(claims: list[Claim]) -> None:
    from kg import ontology

    ranges = {t.name: t.range for t in ontology.terms(ontology.graph()) if t.kind == "data"}
    assert [str(c) for c in claims if c.datatype and f"xsd:{c.datatype}" != ranges[c.predicate]] == []
    assert [str(c) for c in claims if not c.datatype and c.predicate in ranges] == []


def test_decimals_are_canonical(claims: list[Claim]) -> None:
    decimals = [c.value for c in claims if c.datatype == "decimal"]
    assert decimals
    assert [v for v in decimals if not re.fullmatch(r"-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?", v)] == []


# ---- The variants ----


@pytest.fixture(scope="module")
def variants_out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """OUT of `kg build` on all variants together, their sources beside it."""
    folder = tmp_path_factory.mktemp("variants-out")
    for variant in VARIANTS:
        (folder / variant.name).write_bytes(variant.data)
    command = [str(Path(sys.executable).with_name("kg")), "build", *(str(folder / v.name) for v in VARIANTS)]
    done = subprocess.run([*command, "-o", str(folder / "OUT")], capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


@pytest.fixture(scope="module")
def variants_nodes(variants_out: Path) -> dict[str, dict[str, str]]:
    """Every node of the variants' graph with its values; an evidence node with those of its selector."""
    from pyoxigraph import RdfFormat, parse

    nodes: dict[str, dict[str, str]] = {}
    for quad in parse(path=str(variants_out / "OUT" / "graph.nq"), format=RdfFormat.N_QUADS):
        nodes.setdefault(quad.subject.value, {})[quad.predicate.value.rsplit("#", 1)[-1]] = quad.object.value
    return {iri: {**nodes.get(node.get("hasSelector", ""), {}), **node} for iri, node in nodes.items()}


@pytest.mark.parametrize("variant", VARIANTS, ids=lambda v: v.name)
def test_quotes_of_a_variant_are_its_text_and_its_source(
    variant: Variant, variants_out: Path, variants_nodes: dict[str, dict[str, str]]
) -> None:
    text = (variants_out / "OUT" / "text" / f"{Path(variant.name).stem}.txt").read_bytes().decode("utf-8")
    source = variant.data.decode("utf-8")
    digest = hashlib.sha256(variant.data).hexdigest()
    mine = next(iri for iri, node in variants_nodes.items() if node.get("sourceDigest") == digest)
    quotes = [node for iri, node in variants_nodes.items() if iri.startswith(f"{mine}#char=") and "sourceStart" in node]
    assert len(quotes) > 100
    for node in quotes:
        quote = text[int(node["start"]) : int(node["end"])]
        stretch = source[int(node["sourceStart"]) : int(node["sourceEnd"])]
        assert quote == node["exact"]
        assert folded(visible(stretch) if variant.name.endswith(".htm") else stretch) == folded(quote)

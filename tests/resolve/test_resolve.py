"""Resolution: what meets, within a filing and across filings, and what does not."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg import terms
from kg.model.claim import Claim, Key, Mention
from kg.model.document import Document, SourceMap
from kg.model.evidence import Evidence
from kg.model.filing import Extraction, Filing
from kg.model.graph import Resolved
from kg.resolve.resolve import resolve

BASE = "https://example.org/id/"


def quote(filing: str, at: int) -> Evidence:
    return Evidence(filing, at, at + 1, at, at + 1, "x", "test")


def mention(filing: str, words: str, *keys: Key, kind: str = terms.ORGANIZATION_CLASS, at: int = 0) -> Mention:
    return Mention(terms.Iri(kind), words, keys or (("name", words.lower()),), quote(filing, at))


def extraction(name: str, *claims: Claim) -> Extraction:
    document = Document(name, "x", (), SourceMap(()), name * 8, "utf-8")
    own = Mention(terms.FILING_CLASS, "", (("local", "filing"),))
    first = Claim(own, terms.TOTAL_PAGES, 1, (quote(name, 0),))
    return Extraction(Filing(name, name, 1, (name * 64)[:64], "document", "text", (), document), (first, *claims), ())


def named(filing: str, who: Mention, at: int = 0) -> Claim:
    return Claim(who, terms.NAME, who.words, (quote(filing, at),))


def together(*extractions: Extraction) -> Resolved:
    return resolve(extractions, BASE, {e.filing.id: date(2020, 1, 1) for e in extractions})


def agents(resolved: Resolved) -> list[str]:
    return [e.name for e in resolved.entities if terms.FILING_CLASS not in e.kinds]


def test_a_defined_term_and_its_name_are_one_node() -> None:
    long, short = mention("a", "Acme N.V.", ("name", "acme nv"), ("name", "ac")), mention("a", "AC", ("name", "ac"))
    found = together(extraction("a", named("a", long), named("a", short, 3)))
    (entity,) = [e for e in found.entities if terms.ORGANIZATION_CLASS in e.kinds]
    assert entity.name == "Acme N.V." and entity.names == ("Acme N.V.", "AC")


@pytest.mark.parametrize("scheme", ["cik", "cusip", "issuer", "issuer-cusip", "lei", "accession", "statement"])
def test_filings_meet_on_strong_keys(scheme: str) -> None:
    one, two = mention("a", "Acme Inc.", (scheme, "1")), mention("b", "ACME INC", (scheme, "1"))
    assert len(agents(together(extraction("a", named("a", one)), extraction("b", named("b", two))))) == 1


@pytest.mark.parametrize("scheme", ["name", "address", "local"])
def test_filings_meet_on_nothing_weaker(scheme: str) -> None:
    one, two = mention("a", "John Poe", (scheme, "1")), mention("b", "John Poe", (scheme, "1"))
    assert len(agents(together(extraction("a", named("a", one)), extraction("b", named("b", two))))) == 2


def test_an_amendment_meets_what_it_amends() -> None:
    original = Mention(terms.FILING_CLASS, "", (("local", "filing"), ("statement", "13D | acme | poe | 2000-03-03")))
    seen = Mention(terms.FILING_CLASS, "", (("local", "original"), ("statement", "13D | acme | poe | 2000-03-03")))
    own = Mention(terms.FILING_CLASS, "", (("local", "filing"),))
    first = extraction("a", Claim(original, terms.FORM, "SC 13D", (quote("a", 0),)))
    second = extraction("b", Claim(own, terms.AMENDS, seen, (quote("b", 0),)))
    found = together(first, second)
    (amends,) = [s for s in found.statements if s.predicate == terms.AMENDS]
    assert amends.object == dict(found.filings)["a"]


def test_equal_facts_are_one_statement_with_all_their_evidence() -> None:
    who = mention("a", "Acme Inc.")
    found = together(extraction("a", named("a", who, 1), named("a", who, 5)))
    (statement,) = [s for s in found.statements if s.predicate == terms.NAME]
    assert [e.start for e in statement.evidence] == [1, 5]


def test_true_and_one_are_two_facts() -> None:
    who = mention("a", "Acme Inc.")
    facts = [Claim(who, terms.OCCURRED, value, (quote("a", 0),)) for value in (True, 1)]
    assert len([s for s in together(extraction("a", *facts)).statements if s.predicate == terms.OCCURRED]) == 2


def test_spellings_of_an_address_are_one_node_in_their_filing() -> None:
    keys = ["39 chemin du lac 1228 ouates", "39 chemin du lac 1228 oautes"]
    spelt = [mention("a", k, ("address", k), kind=terms.ADDRESS_CLASS) for k in keys]
    claims = [Claim(m, terms.ADDRESS_TEXT, m.words, (quote("a", 0),)) for m in spelt]
    assert len([e for e in together(extraction("a", *claims)).entities if terms.ADDRESS_CLASS in e.kinds]) == 1


@given(st.permutations(range(4)))
def test_the_order_of_filings_makes_no_difference(order: list[int]) -> None:
    filings = [
        extraction("a", named("a", mention("a", "Acme Inc.", ("cik", "1"), ("name", "acme")))),
        extraction("b", named("b", mention("b", "Acme", ("issuer", "acme"), ("cusip", "9")))),
        extraction("c", named("c", mention("c", "ACME INC", ("cik", "1"), ("issuer", "acme")))),
        extraction("d", named("d", mention("d", "Other", ("name", "acme")))),
    ]
    assert together(*(filings[i] for i in order)) == together(*filings)


def _ruled(who: Mention, rule: str) -> Mention:
    at = who.evidence
    assert at is not None
    fields = (at.document, at.start, at.end, at.source_start, at.source_end, at.quote, rule)
    return Mention(who.kind, who.words, who.keys, Evidence(*fields))


def test_the_covers_own_name_is_the_label_and_edgars_is_the_last() -> None:
    key = ("name", "x")
    words = (("The Quarry Group", "cover.name"), ("QUARRY GROUP METALS INC", "header.field"), ("Quarry", "definition"))
    spelt = [_ruled(mention("a", name, key), rule) for name, rule in words]
    for some, label in ((spelt, "The Quarry Group"), (spelt[1:], "Quarry"), (spelt[1:2], "QUARRY GROUP METALS INC")):
        found = together(extraction("a", *(named("a", who, n) for n, who in enumerate(some))))
        assert [e.name for e in found.entities if terms.ORGANIZATION_CLASS in e.kinds] == [label]


def test_what_has_no_name_is_called_by_its_number() -> None:
    who = Mention(terms.AGENT_CLASS, "", (("cik", "0001234567"),), quote("a", 0))
    own = Mention(terms.FILING_CLASS, "", (("local", "filing"),))
    assert "CIK 0001234567" in agents(together(extraction("a", Claim(own, terms.FILED_BY, who, (quote("a", 0),)))))

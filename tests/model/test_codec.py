"""What the codec writes it reads back, unchanged; what is off it refuses."""

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.model import codec
from kg.model.claim import Claim, Iri, Mention
from kg.model.document import Block, BlockKind, Document, Segment, SourceMap
from kg.model.evidence import Evidence
from kg.model.filing import Extraction, Filing, Part
from kg.model.finding import Finding, Severity

TEXT = "SCHEDULE 13G\nBrass Kettle Corp – Común\x1b[31m\t250,000\u2028sh. 𝛼\n"
WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
IRIS = st.sampled_from([Iri("https://example.org/a"), Iri("https://example.org/b#c"), Iri("urn:x")])


@st.composite
def cites(draw: st.DrawFn) -> Evidence:
    start = draw(st.integers(0, len(TEXT) - 1))
    end = draw(st.integers(start + 1, len(TEXT)))
    low, high = sorted(draw(st.tuples(st.integers(0, 9999), st.integers(0, 9999))))
    return Evidence("doc", start, end, low, high, TEXT[start:end], draw(st.sampled_from(["cover.row", "x"])))


MENTIONS = st.builds(
    Mention, IRIS, WORDS, st.lists(st.tuples(WORDS, WORDS), max_size=3).map(tuple), st.none() | cites()
)
VALUES = st.one_of(
    WORDS,
    IRIS,
    st.booleans(),
    st.integers(),
    st.decimals(allow_nan=False, allow_infinity=False),
    st.dates(),
    MENTIONS,
)
CLAIMS = st.builds(Claim, MENTIONS, IRIS, VALUES, st.lists(cites(), min_size=1, max_size=3).map(tuple))
FINDINGS = st.builds(
    Finding,
    WORDS,
    st.sampled_from(Severity),
    WORDS,
    WORDS,
    st.lists(cites(), max_size=2).map(tuple),
    WORDS,
    st.just("doc"),
)
BLOCKS = st.builds(Block, st.sampled_from(BlockKind), st.integers(0, 99), st.integers(0, 99), WORDS)
SEGMENTS = st.builds(Segment, *[st.integers(0, 10**6)] * 4)
PARTS = st.builds(Part, WORDS, WORDS, WORDS, st.integers(0), WORDS, st.booleans())


@st.composite
def extractions(draw: st.DrawFn) -> Extraction:
    def some(what: st.SearchStrategy) -> tuple:
        return tuple(draw(st.lists(what, max_size=4)))

    document = Document("doc", TEXT, some(BLOCKS), SourceMap(some(SEGMENTS)), draw(WORDS), draw(WORDS))
    filing = Filing("doc", "doc.txt", 3, draw(WORDS), draw(WORDS), draw(WORDS), some(PARTS), document, some(FINDINGS))
    return Extraction(filing, some(CLAIMS), some(FINDINGS))


def _kinds(extraction: Extraction) -> list[type]:
    return [type(c.object) for c in extraction.claims]


@settings(max_examples=200, deadline=None)
@given(extractions())
def test_an_extraction_comes_back_as_it_was(extraction: Extraction) -> None:
    line = codec.dump_extraction(extraction)
    back = codec.load_extraction(line, TEXT)
    assert back == extraction
    assert _kinds(back) == _kinds(extraction)  # Decimal("5") == 5 and Iri("x") == "x": equality is not enough
    assert codec.dump_extraction(back) == line
    assert line.count("\n") == 1 and line.endswith("\n")


@settings(max_examples=100, deadline=None)
@given(extractions())
def test_a_new_id_and_name_are_everywhere(extraction: Extraction) -> None:
    back = codec.load_extraction(codec.dump_extraction(extraction), TEXT, id="other", name="other.htm")
    assert (back.filing.id, back.filing.document.id, back.filing.name) == ("other", "other", "other.htm")
    assert {e.document for c in back.claims for e in c.evidence} <= {"other"}
    assert {f.filing for f in (*back.findings, *back.filing.findings)} <= {"other"}
    again = codec.load_extraction(codec.dump_extraction(back), TEXT, id="doc", name="doc.txt")
    assert again == extraction


def _extraction(**changes: object) -> Extraction:
    cite = Evidence("doc", 0, 8, 0, 8, "SCHEDULE", "form")
    document = Document("doc", TEXT, (), SourceMap(()), "0" * 64, "utf-8")
    filing = Filing("doc", "doc.txt", 3, "0" * 64, "document", "text", (), document)
    claim = Claim(Mention(Iri("urn:f"), "", ()), Iri("urn:p"), "x", (replace(cite, **changes),))
    return Extraction(filing, (claim,), ())


def test_the_text_is_not_inside() -> None:
    assert "Kettle" not in codec.dump_extraction(_extraction())


@pytest.mark.parametrize("change", [{"quote": "schedule"}, {"document": "another"}, {"end": 9}], ids=str)
def test_a_quote_that_is_not_the_text_is_not_passed_on(change: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"form is not the text of doc at 0:"):
        codec.dump_extraction(_extraction(**change))


@pytest.mark.parametrize(
    ("line", "text", "why"),
    [
        ("{", TEXT, "Expecting"),
        ("[]", TEXT, "damaged"),
        ("{}", TEXT, "damaged"),
        ('{"format":2}', TEXT, "format 2"),
        (None, TEXT[:-1], "characters"),
    ],
)
def test_a_damaged_line_is_refused(line: str | None, text: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        codec.load_extraction(codec.dump_extraction(_extraction()) if line is None else line, text)


def test_every_cut_of_a_line_is_refused() -> None:
    line = codec.dump_extraction(_extraction()).rstrip()
    for end in range(len(line)):
        with pytest.raises(ValueError):
            codec.load_extraction(line[:end], TEXT)


@settings(max_examples=100, deadline=None)
@given(FINDINGS)
def test_a_finding_comes_back_as_it_was(finding: Finding) -> None:
    assert codec.finding_from_dict(json.loads(codec.json_line(codec.finding_to_dict(finding)))) == finding


@pytest.mark.parametrize("damage", [{"severity": "grave"}, {"evidence": [{}]}, {"evidence": None}, {"severity": 3}])
def test_a_damaged_finding_is_refused(damage: dict[str, object]) -> None:
    whole = codec.finding_to_dict(Finding("c", Severity.NOTE, "", "m", (), "r", "doc"))
    with pytest.raises(ValueError, match="damaged"):
        codec.finding_from_dict({**whole, **damage})


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Decimal("2202000"), "2202000"),
        (Decimal("5.0"), "5"),
        (Decimal("0.00"), "0"),
        (Decimal("6.41"), "6.41"),
        (Decimal("1E+3"), "1000"),
        (Decimal("0.1"), "0.1"),
        (Decimal("705675.123"), "705675.123"),
        (date(2003, 12, 23), '"2003-12-23"'),
        ({"a": [Decimal("1.50"), None, True, "Común"]}, '{"a": [1.5, null, true, "Común"]}'),
    ],
    ids=str,
)
def test_plain_values_as_json(value: object, text: str) -> None:
    assert codec.json_line(value) == text + "\n"


@pytest.mark.parametrize("value", [Decimal("NaN"), Decimal("Infinity"), Decimal("1E+1000000"), float("inf")], ids=str)
def test_what_json_cannot_hold_is_refused(value: object) -> None:
    with pytest.raises(ValueError):
        codec.json_line(value)


def test_a_value_that_holds_a_line_separator_stays_on_its_line() -> None:
    line = codec.json_line({"name": "a\x85b\u2028c\u2029d\x0be"})
    assert len(line.splitlines()) == 1
    assert json.loads(line) == {"name": "a\x85b\u2028c\u2029d\x0be"}

"""Filings written for the tests, in real layouts and with invented names, by writers who had not seen the rules.

Each has a record labelled by hand. t: typed, of the 1990s; h: Schedule 13D as HTML; g: Schedule 13G of every age, and
XML; m: the mix that EDGAR has. The rules were mended on them since, so the floors only hold what was won.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kg import pipeline
from kg.check import evaluate, records
from kg.model.codec import json_line
from kg.model.filing import Extraction
from kg.read.filing import read

WRITTEN = Path(__file__).parent / "written"
SHARED = Path(__file__).parents[2] / "shared" / "filings"
FLOORS = {
    "header": 0.99, "issuer": 0.99, "security": 0.98, "reporting_persons": 0.98, "contacts": 0.97, "people": 0.95,
    "positions": 0.93, "relations": 0.85, "transactions": 0.94, "board_events": 0.93, "exhibits": 0.97,
    "signatures": 0.93,
}  # fmt: skip
# What stands around names and titles on these forms, and never in one.
NO_NAME = re.compile(
    r"(?i)names?\s+of\s+reporting|\bcusip\b|\bi\.?r\.?s\.?\s+(?:identification|no)|check\s+the\s+appropriate|sec\s+use\s+only"
    r"|source\s+of\s+funds|voting\s+power|dispositive|aggregate\s+amount|percent\s+of\s+class|type\s+of\s+reporting"
    r"|^\s*item\s+\d|/s/|\bpage\s+\d+\s+of\b|_{3,}|-{3,}|={3,}|\[\s*x?\s*\]|[☐☒|\t\n<>]|^[^\w$(]|\bname\s*(?:&|/|and)\s*title\b"
)


def _extractions(folder: Path) -> Iterator[Extraction]:
    for path in sorted(folder.iterdir()):
        if path.suffix != ".tsv":
            yield pipeline.extract(read(path.read_bytes(), name=path.name, id=path.stem))


@pytest.fixture(scope="module")
def written() -> list[Extraction]:
    """All of them, read."""
    return list(_extractions(WRITTEN / "filings"))


def _names(record: dict[str, Any]) -> Iterator[str]:
    """Every name and title of a record."""
    yield from (record["issuer"]["name"], record["security"]["class_title"])
    for person in record["people"]:
        yield person["name"]
        for post in person["positions"]:
            yield from (post["title"], post["organization"])
    for group, fields in {
        "reporting_persons": ("name", "citizenship"),
        "contacts": ("name", "title", "organization"),
        "relations": ("subject", "object"),
        "transactions": ("person",),
        "board_events": ("person", "organization", "designated_by"),
        "signatures": ("name", "title", "on_behalf_of"),
    }.items():
        for row in record[group]:
            yield from (row[field] for field in fields)


def test_what_is_read_right_stays_right(written: list[Extraction]) -> None:
    got = {e.filing.id: json.loads(json_line(pipeline.record(e))) for e in written}
    score = evaluate.evaluate(records.load(WRITTEN / "gold"), got)
    assert not score.missing
    figures = {group: round(tally.f1, 3) for group, tally in score.by_group.items()}
    assert {g: f for g, f in figures.items() if f < FLOORS[g]} == {}
    assert score.exact_covers >= 0.93


def test_every_quote_is_the_text_at_its_offsets(written: list[Extraction]) -> None:
    for extraction in written:
        text = extraction.filing.document.text
        for claim in extraction.claims:
            assert claim.evidence
            for evidence in claim.evidence:
                assert text[evidence.start : evidence.end] == evidence.quote


def test_all_that_is_visible_reaches_the_text(written: list[Extraction]) -> None:
    assert {e.filing.id: e.filing.coverage.left for e in written if e.filing.coverage.percent < 100} == {}


def test_no_label_or_ruling_is_in_a_name(written: list[Extraction]) -> None:
    found = [
        (e.filing.id, name) for e in written for name in _names(pipeline.record(e)) if name and NO_NAME.search(name)
    ]
    assert found == []


@pytest.mark.skipif(not SHARED.is_dir(), reason="../shared is not here")
def test_no_label_or_ruling_is_in_a_name_of_a_real_filing() -> None:
    found = []
    for extraction in _extractions(SHARED):
        record = pipeline.record(extraction)
        found += [(extraction.filing.id, name) for name in _names(record) if name and NO_NAME.search(name)]
        assert record["form"] and record["issuer"]["name"], extraction.filing.id
        whole = [p for p in record["reporting_persons"] if None not in (p["aggregate_amount"], p["percent_of_class"])]
        assert whole, extraction.filing.id
        assert not [f for f in extraction.findings if f.code == "extractor.failed"]
    assert found == []

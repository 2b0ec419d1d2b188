"""Golden files of the first filing at each stage border: they say what changed.

Renewed by `pytest tests/test_golden.py --renew-golden`, never by hand; the commit says what the world gained.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from kg import pipeline
from kg.graph import build
from kg.model.claim import Mention
from kg.model.codec import finding_to_dict, json_lines
from kg.model.filing import Extraction
from kg.read.filing import read

GOLDEN = Path(__file__).parent / "golden"
SOURCE = Path(__file__).parent / "filings" / "stmicroelectronics-8x8-2003.txt"


def text(extraction: Extraction) -> str:
    """The canonical text."""
    return extraction.filing.document.text


def blocks(extraction: Extraction) -> str:
    """Kind, span and label of each block."""
    return "".join(f"{b.kind}\t{b.start}\t{b.end}\t{b.label}\n" for b in extraction.filing.document.blocks)


def claims(extraction: Extraction) -> str:
    """Subject, predicate, object, and the place and rule of each claim's own words."""

    def node(side: object) -> str:
        return f"{side.keys[0][0]}:{side.keys[0][1]}" if isinstance(side, Mention) else repr(side)

    return "".join(
        f"{node(c.subject)}\t{c.predicate.rpartition('#')[2]}\t{node(c.object)}\t"
        f"{c.evidence[0].start}:{c.evidence[0].end}\t{c.evidence[0].rule}\n"
        for c in extraction.claims
    )


def graph(extraction: Extraction) -> str:
    """The graph's triples of the domain, without provenance."""
    resolved = pipeline.resolve([extraction])
    lines = build.quads(
        resolved, [extraction], pipeline.check(resolved, [extraction]), base=pipeline.terms.BASE + "id/"
    )
    own = [line for line in lines if "/ontology#" in line.split(" ", 2)[1] and "/id/statement/" not in line]
    return "\n".join(line for line in own if "#char=" not in line) + "\n"


def findings(extraction: Extraction) -> str:
    """The findings as JSON Lines."""
    found = pipeline.check(pipeline.resolve([extraction]), [extraction])
    return json_lines([finding_to_dict(f) for f in found])


@pytest.fixture(scope="module")
def extraction() -> Extraction:
    return pipeline.extract(read(SOURCE.read_bytes(), name=SOURCE.name, id=SOURCE.stem))


@pytest.mark.parametrize("stage", [text, blocks, claims, graph, findings], ids=lambda stage: stage.__name__)
def test_stage_gives_its_golden_file(
    stage: Callable[[Extraction], str], extraction: Extraction, request: pytest.FixtureRequest
) -> None:
    path = GOLDEN / f"first-{stage.__name__}.txt"
    made = stage(extraction)
    if request.config.getoption("--renew-golden"):
        path.write_text(made, encoding="utf-8")
    assert made == path.read_text("utf-8")

"""One reader's fault does not lose a filing, and does not hide in the tests."""

from pathlib import Path

import pytest

from kg import pipeline
from kg.model.claim import Claim
from kg.model.finding import Severity
from kg.read.filing import read

FILINGS = Path(__file__).parents[2] / "shared" / "filings"
PATHS = sorted(p for p in FILINGS.glob("*") if p.suffix != ".tsv") if FILINGS.is_dir() else []


def test_a_readers_fault_is_a_finding_and_the_rest_is_kept(first_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    filing = read(first_path.read_bytes(), name=first_path.name, id="first")
    whole = pipeline.extract(filing)

    def cut(view):  # type: ignore[no-untyped-def]
        yield whole.claims[0]
        raise ValueError("nothing to cite")

    monkeypatch.setattr(pipeline.header, "read", cut)
    with pytest.raises(ValueError, match="nothing to cite"):
        pipeline.extract(filing, strict=True)
    with pytest.raises(ValueError, match="nothing to cite"):
        pipeline.extract(filing)  # the suite runs with KG_DEBUG
    found = pipeline.extract(filing, strict=False)
    (failed,) = [f for f in found.findings if f.code == "extractor.failed"]
    assert failed.severity is Severity.ERROR
    assert "ValueError: nothing to cite" in failed.message
    assert len(found.claims) > 100 and all(isinstance(c, Claim) for c in found.claims)
    assert failed in pipeline.check(pipeline.resolve([found]), [found])


@pytest.mark.skipif(not PATHS, reason="../shared/filings is not there")
@pytest.mark.parametrize("path", PATHS, ids=[p.stem[:60] for p in PATHS])
def test_no_reader_fails_on_a_real_filing(path: Path) -> None:
    found = pipeline.extract(read(path.read_bytes(), name=path.name, id=path.stem), strict=False)
    assert [f.message for f in found.findings if f.code == "extractor.failed"] == []

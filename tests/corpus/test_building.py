"""Building OUT: one run or several, in any order, gives the same bytes; a failure stops nobody else."""

import json
import tarfile
import zipfile
from collections.abc import Callable
from itertools import permutations
from pathlib import Path

import pytest
from small_filings import ANNUAL_REPORT, schedule_13g

from kg import corpus
from kg.errors import KgError, MissingError, OutputError, StoreError, UsageError
from kg.model.finding import Severity

KETTLE, SPOON, LADLE = (
    schedule_13g(f"Brass {word} Corp", f"{word} Lane Advisers") for word in ("Kettle", "Spoon", "Ladle")
)


def _bytes(out: Path) -> dict[str, bytes]:
    """The files of OUT but the store's, whose layout is RocksDB's own."""
    return {
        str(p.relative_to(out)): p.read_bytes()
        for p in sorted(out.rglob("*"))
        if p.is_file() and p.relative_to(out).parts[0] not in (".store", "store")
    }


def _quads(out: Path) -> list[str]:
    from kg.graph import store

    with store.open_readonly(out) as opened:
        return sorted(f"{quad} ." for quad in opened)


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., list[Path]]:
    """Write files below a folder; returns their paths."""

    def write(**files: bytes) -> list[Path]:
        paths = []
        for name, data in files.items():
            path = tmp_path / "in" / name.replace("__", "/").replace("_", ".")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
            paths.append(path)
        return paths

    return write


def test_what_is_in_an_output(tmp_path: Path, write: Callable[..., list[Path]]) -> None:
    report = corpus.build(write(kettle_txt=KETTLE), tmp_path / "out")
    assert (report.exit_code, report.added, report.again) == (0, ("kettle",), ())
    found = _bytes(tmp_path / "out")
    assert sorted(found) == [
        ".kg-lock",
        "claims/kettle.json",
        "findings.jsonl",
        "graph.html",
        "graph.nq",
        "graph.ttl",
        "manifest.json",
        "records.jsonl",
        "text/kettle.txt",
    ]
    assert [json.loads(line)["id"] for line in found["records.jsonl"].splitlines()] == ["kettle"]
    assert found["graph.nq"].decode().splitlines() == sorted(found["graph.nq"].decode().splitlines())
    assert sorted(_quads(tmp_path / "out")) == found["graph.nq"].decode().splitlines()
    assert (tmp_path / "out" / "store").is_symlink()
    assert set(report.written) <= {p.name for p in (tmp_path / "out").iterdir()}


def test_the_order_of_the_sources_and_the_number_of_runs_do_not_matter(
    tmp_path: Path, write: Callable[..., list[Path]]
) -> None:
    # Two share a stem, one is there twice, one is no filing: all that moves ids and names about.
    sources = write(
        kettle_txt=KETTLE, kettle_htm=SPOON, ladle_txt=LADLE, z__another_txt=LADLE, report_txt=ANNUAL_REPORT
    )
    corpus.build(sources, tmp_path / "whole")
    whole = _bytes(tmp_path / "whole")
    assert {n for n in whole if n.startswith("text/")} == {
        *(
            f"text/kettle~{e['sha256'][:8]}.txt"
            for e in json.loads(whole["manifest.json"])["sources"]
            if "kettle" in e["name"]
        ),
        "text/another.txt",
    }
    ids = [json.loads(line)["id"] for line in whole["records.jsonl"].splitlines()]
    assert ids == sorted(ids) and len(ids) == 3
    for number, order in enumerate(list(permutations(sources))[1::37]):
        out = tmp_path / str(number)
        corpus.build(order, out)
        assert _bytes(out) == whole, order
    by_one = tmp_path / "by one"
    corpus.build(sources[:1], by_one)
    assert (by_one / "text" / "kettle.txt").exists()
    corpus.build(sources[1:3], by_one)
    assert not (by_one / "text" / "kettle.txt").exists()
    report = corpus.build([*sources[3:], sources[0]], by_one)
    assert _bytes(by_one) == whole
    assert _quads(by_one) == _quads(tmp_path / "whole")
    assert (len(report.added), len(report.again), report.exit_code) == (0, 2, 1)


def test_what_was_read_is_not_read_again(
    tmp_path: Path, write: Callable[..., list[Path]], monkeypatch: pytest.MonkeyPatch
) -> None:
    from kg import pipeline

    first, second = write(kettle_txt=KETTLE, spoon_txt=SPOON)
    corpus.build([first], tmp_path / "out")
    read: list[str] = []
    extract = pipeline.extract

    def watched(filing, **options):  # type: ignore[no-untyped-def]
        read.append(filing.name)
        return extract(filing, **options)

    monkeypatch.setattr(pipeline, "extract", watched)
    first.unlink()
    corpus.build([second], tmp_path / "out")
    corpus.build([second], tmp_path / "out")
    assert read == ["spoon.txt"]
    assert len((tmp_path / "out" / "records.jsonl").read_text().splitlines()) == 2


def test_fresh_starts_anew(tmp_path: Path, write: Callable[..., list[Path]]) -> None:
    first, second = write(kettle_txt=KETTLE, spoon_txt=SPOON)
    corpus.build([first], tmp_path / "out")
    corpus.build([second], tmp_path / "out", fresh=True)
    corpus.build([second], tmp_path / "alone")
    assert _bytes(tmp_path / "out") == _bytes(tmp_path / "alone")


def test_a_failure_is_in_the_ledger_and_the_others_go_on(
    tmp_path: Path, write: Callable[..., list[Path]], monkeypatch: pytest.MonkeyPatch
) -> None:
    from kg import pipeline

    sources = write(a_txt=b"", b_txt=ANNUAL_REPORT, c_txt=KETTLE, d_txt=SPOON, e_txt=bytes(range(256)) * 9)
    extract = pipeline.extract

    def faulty(filing, **options):  # type: ignore[no-untyped-def]
        if filing.name == "d.txt":
            raise ZeroDivisionError("by a kettle")
        return extract(filing, **options)

    monkeypatch.delenv("KG_DEBUG", raising=False)
    monkeypatch.setattr(pipeline, "extract", faulty)
    report = corpus.build([*sources, tmp_path / "gone.txt"], tmp_path / "out")
    rows = {s["name"]: s for s in json.loads((tmp_path / "out" / "manifest.json").read_text())["sources"]}
    assert {name: row["outcome"] for name, row in rows.items()} == {
        "a.txt": rows["a.txt"]["outcome"],
        "b.txt": "not-a-filing",
        "c.txt": "ok",
        "d.txt": "internal",
        "e.txt": rows["e.txt"]["outcome"],
        "gone.txt": "missing",
    }
    assert rows["a.txt"]["outcome"] in ("damaged", "not-a-filing")
    assert rows["e.txt"]["outcome"] in ("damaged", "not-a-filing")
    assert "ZeroDivisionError: by a kettle" in rows["d.txt"]["message"]
    assert [f.entry.name for f in report.failures] == ["a.txt", "b.txt", "d.txt", "e.txt", "gone.txt"]
    assert (report.exit_code, report.added) == (1, ("c",))


def test_with_kg_debug_a_fault_is_raised(
    tmp_path: Path, write: Callable[..., list[Path]], monkeypatch: pytest.MonkeyPatch
) -> None:
    from kg import pipeline

    monkeypatch.setenv("KG_DEBUG", "1")
    monkeypatch.setattr(pipeline, "extract", lambda *_, **__: 1 // 0)
    with pytest.raises(ZeroDivisionError):
        corpus.build(write(a_txt=KETTLE), tmp_path / "out")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("files", "code"),
    [({"a_txt": ANNUAL_REPORT}, 4), ({"a_txt": ANNUAL_REPORT, "b_txt": b"PK\x03\x04\x00"}, 4), ({}, 3)],
    ids=["one bad", "all bad", "none there"],
)
def test_where_nothing_can_be_read_nothing_is_written(
    tmp_path: Path, write: Callable[..., list[Path]], files: dict[str, bytes], code: int
) -> None:
    sources = write(**files) or [tmp_path / "gone.txt"]
    report = corpus.build(sources, tmp_path / "x" / "out")
    assert (report.exit_code, report.built, report.written) == (code, None, ())
    assert not (tmp_path / "x").exists()
    (good,) = write(kettle_txt=KETTLE)
    corpus.build([good], tmp_path / "out")
    before = _bytes(tmp_path / "out")
    assert corpus.build(sources, tmp_path / "out").exit_code == code
    assert _bytes(tmp_path / "out") == before


def test_findings_count_at_or_above_a_severity(tmp_path: Path, write: Callable[..., list[Path]]) -> None:
    report = corpus.build(write(kettle_txt=KETTLE), tmp_path / "out")
    assert report.built is not None
    worst = max(f.severity for f in report.built.findings)
    for at in Severity:
        assert corpus.stands(report.built.findings, at) == (worst >= at)
    assert not corpus.stands(report.built.findings, None)
    assert corpus.build(write(kettle_txt=KETTLE), tmp_path / "out", fail_on=worst).exit_code == 1
    assert corpus.build(write(kettle_txt=KETTLE), tmp_path / "out", fail_on=None).exit_code == 0


def test_members_of_archives_bear_their_digest(tmp_path: Path, write: Callable[..., list[Path]]) -> None:
    first, second = write(kettle_txt=KETTLE, spoon_txt=SPOON)
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.write(first, "2009/kettle.txt")
    with tarfile.open(tmp_path / "b.tar.gz", "w:gz") as archive:
        archive.add(second, "spoon.txt")
    report = corpus.build([tmp_path / "a.zip", tmp_path / "b.tar.gz"], tmp_path / "out")
    assert [id.partition("~")[0] for id in report.added] == ["kettle", "spoon"]
    assert all(len(id.partition("~")[2]) == 8 for id in report.added)
    report = corpus.build([first], tmp_path / "out")  # the file itself is the better name
    assert report.again == ("kettle",)


def test_settings_go_with_the_output(tmp_path: Path, write: Callable[..., list[Path]]) -> None:
    first, second = write(kettle_txt=KETTLE, spoon_txt=SPOON)
    base = "https://example.org/data/"
    corpus.build([first], tmp_path / "out", base=base)
    corpus.build([second], tmp_path / "out")
    assert corpus.BASE not in (tmp_path / "out" / "graph.nq").read_text()
    assert f"<{base}" in (tmp_path / "out" / "graph.nq").read_text()
    before = _bytes(tmp_path / "out")
    with pytest.raises(UsageError, match="--fresh"):
        corpus.build([second], tmp_path / "out", base="https://example.org/other/")
    with pytest.raises(UsageError, match="--spacy-model"):
        corpus.build([second], tmp_path / "out", spacy_model="en_core_web_sm")
    assert _bytes(tmp_path / "out") == before


@pytest.mark.parametrize("base", ["", "x", "/a/", "https://a b/", "https://a", 'https://a"/', "https://a>/#", "é:x/"])
def test_a_base_must_be_one(tmp_path: Path, base: str) -> None:
    with pytest.raises(UsageError, match="absolute IRI"):
        corpus.build([tmp_path / "gone.txt"], tmp_path / "out", base=base)


def test_a_model_that_is_not_installed_is_the_calls_fault(tmp_path: Path, write: Callable[..., list[Path]]) -> None:
    with pytest.raises(UsageError, match="no_such_model"):
        corpus.build(write(a_txt=KETTLE), tmp_path / "out", spacy_model="no_such_model")
    assert not (tmp_path / "out").exists()


def test_what_was_changed_since_is_not_built_upon(tmp_path: Path, write: Callable[..., list[Path]]) -> None:
    first, second = write(kettle_txt=KETTLE, spoon_txt=SPOON)
    corpus.build([first], tmp_path / "out")
    for name in ("text/kettle.txt", "claims/kettle.json"):
        path = tmp_path / "out" / name
        whole = path.read_bytes()
        path.write_bytes(whole.replace(b"Kettle", b"Cattle").replace(b"cover", b"kover"))
        with pytest.raises(StoreError, match=path.name):
            corpus.build([second], tmp_path / "out")
        path.write_bytes(whole)
    corpus.build([second], tmp_path / "out")


def test_a_file_that_was_lost_is_made_again(tmp_path: Path, write: Callable[..., list[Path]]) -> None:
    sources = write(kettle_txt=KETTLE)
    corpus.build(sources, tmp_path / "out")
    before = _bytes(tmp_path / "out")
    (tmp_path / "out" / "graph.ttl").unlink()
    (tmp_path / "out" / "graph.html").write_bytes(b"mine")
    corpus.build(sources, tmp_path / "out")
    assert _bytes(tmp_path / "out") == before


def test_the_store_that_cannot_be_written_leaves_all_as_it_was(
    tmp_path: Path, write: Callable[..., list[Path]], monkeypatch: pytest.MonkeyPatch
) -> None:
    from kg.graph import store

    first, second = write(kettle_txt=KETTLE, spoon_txt=SPOON)
    corpus.build([first], tmp_path / "out")
    before, quads = _bytes(tmp_path / "out"), _quads(tmp_path / "out")

    def full(*_: object) -> None:
        raise OutputError("the disk is full")

    for step in ("prepare", "switch"):
        with monkeypatch.context() as patch:
            patch.setattr(store, step, full)
            with pytest.raises(OutputError):
                corpus.build([second], tmp_path / "out")
        assert _bytes(tmp_path / "out") == before
        assert _quads(tmp_path / "out") == quads


def test_an_output_loads_as_it_was_built(tmp_path: Path, write: Callable[..., list[Path]]) -> None:
    report = corpus.build(write(kettle_txt=KETTLE, spoon_txt=SPOON), tmp_path / "out")
    assert corpus.load(tmp_path / "out") == report.built
    with pytest.raises(MissingError):
        corpus.load(tmp_path)


def test_no_file_at_all_is_said(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    report = corpus.build([tmp_path / "empty"], tmp_path / "out")
    assert report.exit_code == 3
    with pytest.raises(KgError):
        corpus.build([], tmp_path / "out")
    assert [p.name for p in tmp_path.iterdir()] == ["empty"]

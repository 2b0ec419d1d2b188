"""The words of a call, and the exit codes that help publishes: each is given by a real process here."""

import fcntl
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from command import CLEAN, KG, kg, python

from kg.cli import arguments
from kg.cli.arguments import EXIT_CODES, VERBS
from kg.errors import KgError

TEN_K = b"FORM 10-K\nANNUAL REPORT PURSUANT TO SECTION 13 OR 15(d)\nFor the fiscal year ended December 31, 2009\n"


def _error(done: subprocess.CompletedProcess[bytes], code: str) -> str:
    """The one error message of a run, which is in this project's form; no traceback, nothing on stdout."""
    text = done.stderr.decode()
    assert "Traceback" not in text
    assert text.startswith(f"error[{code}]: "), text
    assert done.stdout == b""
    return text


def test_help_publishes_every_code_that_is_given() -> None:
    text = kg("--help").stdout.decode()
    published = {int(n) for n in re.findall(r"^ +(\d+)  \w", text, re.MULTILINE)}
    assert published == {code for code, _ in EXIT_CODES} == {*range(10), 70, 130}
    given = {c.exit_code for c in [KgError, *KgError.__subclasses__()]}
    assert given <= published


@pytest.mark.parametrize("verb", [v.NAME for v in VERBS])
def test_every_verb_has_help(verb: str) -> None:
    done = kg(verb, "--help")
    assert (done.returncode, done.stderr) == (0, b"")
    assert f"kg {verb}" in done.stdout.decode()


def test_version() -> None:
    done = kg("--version")
    assert (done.returncode, done.stderr) == (0, b"")
    assert re.fullmatch(r"kg \d+\.\d+\.\d+\n", done.stdout.decode())


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["frobnicate"],
        ["build"],
        ["build", "x.txt"],
        ["build", "-o", "out"],
        ["build", "x.txt", "-o", "out", "--fail-on", "sometimes"],
        ["build", "x.txt", "-o", "out", "--bases", "x"],
        ["build", "x.txt", "-o", "out", "--base", "no iri"],
        ["extract"],
        ["query"],
        ["query", "out", "ASK {}", "-f", "x.rq"],
        ["query", "out", "ASK {}", "--format", "yaml"],
        ["query", "out", "ASK {}", "--timeout", "0"],
        ["evidence", "out", "--chars", "9:3"],
        ["evidence", "out", "--chars", "x"],
        ["check"],
        ["check", "--explain", "no.such.code"],
        ["view", "out"],
        ["ontology", "show"],
        ["ontology", "hide", "x"],
        ["ontology", "--write", "--check"],
        ["evaluate", "gold"],
    ],
    ids=" ".join,
)
def test_2_usage(words: list[str], tmp_path: Path) -> None:
    done = kg(*words, cwd=tmp_path)
    assert done.returncode == 2
    _error(done, "usage")
    assert list(tmp_path.iterdir()) == []


def test_an_option_is_not_guessed_from_its_beginning(tmp_path: Path) -> None:
    assert kg("build", "x.txt", "-o", "out", "--fre", cwd=tmp_path).returncode == 2


def _file(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


BAD: list[tuple[str, int, str, Callable[[Path], object]]] = [
    ("missing", 3, "missing", lambda d: d / "gone.txt"),
    ("an empty folder", 3, "missing", lambda d: (d / "empty").mkdir() or d / "empty"),
    ("a 10-K", 4, "not-a-filing", lambda d: _file(d / "x.txt", TEN_K)),
    ("a binary file", 4, "not-a-filing", lambda d: _file(d / "x.bin", bytes(range(256)) * 40)),
    ("an image", 4, "not-a-filing", lambda d: _file(d / "x.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0" * 9)),
    ("a zip that is none", 5, "damaged", lambda d: _file(d / "x.zip", b"PK\x03\x04 and no more")),
]


@pytest.mark.parametrize(("what", "code", "word", "make"), BAD, ids=[b[0] for b in BAD])
@pytest.mark.parametrize("verb", ["build", "extract"])
def test_a_single_bad_source_gives_its_own_code(
    what: str, code: int, word: str, make: Callable[[Path], Path], verb: str, tmp_path: Path
) -> None:
    source = make(tmp_path)
    before = sorted(p.name for p in tmp_path.iterdir())
    done = kg(verb, source, *(["-o", tmp_path / "a" / "out"] if verb == "build" else []))
    assert done.returncode == code
    assert source.name in _error(done, word)
    assert sorted(p.name for p in tmp_path.iterdir()) == before


def test_5_a_submission_cut_after_its_form_is_kept_as_far_as_it_goes(first_path: Path, tmp_path: Path) -> None:
    parts = [
        ("SC 13D/A", first_path.read_text("utf-8")),
        ("EX-1", "A short exhibit.\n"),
        ("EX-2", "Cut off just-here\n"),
    ]
    text = "".join(f"<DOCUMENT>\n<TYPE>{kind}\n<TEXT>\n{words}</TEXT>\n</DOCUMENT>\n" for kind, words in parts)
    head = "<SEC-DOCUMENT>a.txt\n<SEC-HEADER>\nPUBLIC DOCUMENT COUNT: 3\n</SEC-HEADER>\n"
    cut = _file(tmp_path / "cut.txt", (head + text).partition("-here")[0].encode())
    done = kg("build", cut, "-o", "out", cwd=tmp_path)
    assert done.returncode == 5
    assert "2 whole document(s) of the 3 that its header promises were kept" in done.stderr.decode()
    assert done.stderr.startswith(b"error[damaged]: cut.txt: ")
    assert kg("query", "out", "@holders", cwd=tmp_path).stdout.count(b"\n") > 2
    done = kg("extract", cut)
    assert (done.returncode, done.stdout.count(b"\n")) == (5, 1)
    assert kg("extract", cut, first_path).returncode == 1


def test_an_empty_file_is_a_clear_error(tmp_path: Path) -> None:
    done = kg("build", _file(tmp_path / "x.txt", b""), "-o", tmp_path / "out")
    assert done.returncode in (4, 5)
    assert "empty" in _error(done, "not-a-filing" if done.returncode == 4 else "damaged")
    assert not (tmp_path / "out").exists()


def test_all_bad_gives_the_first_ones_code_and_names_all(tmp_path: Path) -> None:
    ten_k = _file(tmp_path / "x.txt", TEN_K)
    for sources, code in (((ten_k, tmp_path / "gone"), 4), ((tmp_path / "gone", ten_k), 3)):
        done = kg("build", *sources, "-o", tmp_path / "out")
        assert done.returncode == code
        assert done.stderr.decode().count("error[") == 2
        assert "x.txt" in done.stderr.decode() and "gone" in done.stderr.decode()
        assert not (tmp_path / "out").exists()


def test_1_some_inputs_failed(first_path: Path, tmp_path: Path) -> None:
    ten_k = _file(tmp_path / "x.txt", TEN_K)
    done = kg("build", ten_k, first_path, "-o", tmp_path / "out")
    assert done.returncode == 1
    assert done.stderr.decode().startswith("error[not-a-filing]: x.txt")
    assert (tmp_path / "out" / "graph.ttl").exists()
    done = kg("extract", first_path, ten_k)
    assert (done.returncode, done.stdout.count(b"\n")) == (1, 1)


@pytest.mark.parametrize(("level", "code"), [("never", 0), ("error", 0), ("warning", 1), ("note", 1), ("confirmed", 1)])
def test_1_findings_at_or_above_a_level(level: str, code: int, first_out: Path) -> None:
    # The first filing has a warning and notes, and no error.
    done = kg("check", first_out, "--fail-on", level)
    assert done.returncode == code
    assert b"1 warning" in done.stdout


def test_the_levels_when_none_is_said(first_out: Path, first_path: Path, tmp_path: Path) -> None:
    assert kg("check", first_out).returncode == 0  # error
    done = kg("build", first_path, "-o", tmp_path / "out", "--fail-on", "warning")
    assert done.returncode == 1
    assert (tmp_path / "out" / "findings.jsonl").exists()


def test_6_the_output_path_is_a_file(first_path: Path, tmp_path: Path) -> None:
    file = _file(tmp_path / "out", b"mine")
    for out in (file, file / "below"):
        done = kg("build", first_path, "-o", out)
        assert done.returncode == 6
        _error(done, "output")
    assert file.read_bytes() == b"mine"


def test_6_a_folder_with_other_things_is_refused_untouched(first_path: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    (out / "sub").mkdir(parents=True)
    _file(out / "sub" / "notes.txt", b"mine")
    before = (out.stat().st_mtime_ns, sorted(p.name for p in out.rglob("*")))
    for extra in ([], ["--fresh"]):
        done = kg("build", first_path, "-o", out, *extra)
        assert done.returncode == 6
        assert "sub" in _error(done, "output")
        assert (out.stat().st_mtime_ns, sorted(p.name for p in out.rglob("*"))) == before


def test_6_is_said_before_any_source_is_read(tmp_path: Path) -> None:
    done = kg("build", tmp_path / "gone.txt", "-o", _file(tmp_path / "out", b"mine"))
    assert done.returncode == 6


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_6_stdout_is_full(first_out: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run([KG, "check", first_out], stdout=full, stderr=subprocess.PIPE, env=CLEAN, timeout=60)
    assert done.returncode == 6
    assert done.stderr.startswith(b"error[output]: standard output cannot be written")


def test_7_another_writer(first_path: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    lock = os.open(out / ".kg-lock", os.O_RDWR | os.O_CREAT)
    fcntl.flock(lock, fcntl.LOCK_EX)
    try:
        done = kg("build", first_path, "-o", out)
    finally:
        os.close(lock)
    assert done.returncode == 7
    assert "another kg" in _error(done, "store")


def test_7_a_damaged_output(first_path: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert kg("build", first_path, "-o", out, "-q").returncode == 0
    manifest, text = out / "manifest.json", next((out / "text").iterdir())
    for path, data in ((manifest, b'{"kind": "ownership-kg output", "format": 99}'), (text, b"changed")):
        whole = path.read_bytes()
        path.write_bytes(data)
        for words in (["build", first_path, "-o", out], ["evidence", out, "x"]):
            done = kg(*words)
            assert done.returncode == 7, done
            assert "--fresh" in _error(done, "store")
        path.write_bytes(whole)
    table = next(p for p in (out / "store").resolve().iterdir() if p.suffix == ".sst")
    table.write_bytes(table.read_bytes()[:-100])
    done = kg("query", out, "ASK {}")
    assert done.returncode == 7
    _error(done, "store")
    assert kg("build", first_path, "-o", out, "--fresh", "-q").returncode == 0
    assert kg("query", out, "ASK {}").returncode == 0


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("SELECT", ""),
        ("@no-such-name", "no query named"),
        ("", "empty"),
        ("DELETE WHERE { ?s ?p ?o }", "only read"),
        ("SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }", "SERVICE"),
        ("SELECT * { ?s kg:noSuchTerm ?o }", "no term"),
    ],
)
def test_8_a_query_that_is_wrong_or_forbidden(query: str, words: str, first_out: Path) -> None:
    done = kg("query", first_out, query)
    assert done.returncode == 8
    assert words in _error(done, "query")


def test_9_a_query_over_a_limit(first_out: Path) -> None:
    cross = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?a != ?d && ?g != ?a) }"
    done = kg("query", first_out, cross, "--timeout", "0.5")
    assert done.returncode == 9
    assert "0.5 seconds" in _error(done, "query-limit")
    done = kg("query", first_out, "@transactions", "--rows", "3", "--format", "csv")
    assert done.returncode == 9
    assert done.stdout.decode().count("\n") == 1 + 3 + 1
    assert "cut after 3 rows" in done.stderr.decode()


def test_70_an_internal_error_has_no_traceback(first_path: Path, tmp_path: Path) -> None:
    broken = "from kg import pipeline\npipeline.extract = lambda *_, **__: [][1]"
    done = python(broken, "build", first_path, "-o", tmp_path / "out")
    assert done.returncode == 70
    assert "IndexError" in _error(done, "internal")
    assert not (tmp_path / "out").exists()
    broken = "from kg import pipeline\npipeline.resolve = lambda *_, **__: {}['x']"
    done = python(broken, "build", first_path, "-o", tmp_path / "out")
    assert done.returncode == 70
    assert "KeyError" in _error(done, "internal")
    assert not (tmp_path / "out").exists()


def test_a_traceback_is_shown_where_it_is_asked_for(first_path: Path, tmp_path: Path) -> None:
    broken = (
        "import os\nos.environ['KG_DEBUG'] = '1'\nfrom kg import pipeline\npipeline.extract = lambda *_, **__: [][1]"
    )
    assert b"Traceback" in python(broken, "build", first_path, "-o", tmp_path / "out").stderr


@pytest.mark.parametrize("words", [["extract", "-"], ["check", "--explain", "cusip.conflict"]], ids=" ".join)
def test_0_done(words: list[str], first_path: Path) -> None:
    done = kg(*words, input=first_path.read_bytes())
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout


def test_a_reader_that_goes_away_is_no_error(first_out: Path) -> None:
    with subprocess.Popen(
        [KG, "evidence", str(first_out)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=CLEAN
    ) as process:
        assert process.stdout is not None and process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        complaint = process.stderr.read()
        assert process.wait(60) == 0
    assert b"rror" not in complaint


def test_stdout_may_be_closed(first_out: Path) -> None:
    done = subprocess.run(f'"{KG}" check "{first_out}" >&-', shell=True, stderr=subprocess.PIPE, env=CLEAN, timeout=60)
    assert (done.returncode, done.stderr) == (0, b"")


def test_every_verb_loads_only_when_it_runs() -> None:
    code = "import sys\nfrom kg.cli import arguments\nprint([m for m in sys.modules if m.startswith('kg.')])"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60).stdout
    assert "kg.cli.build" in loaded
    for room in ("corpus", "graph", "read", "pipeline", "network", "check", "terms"):
        assert f"'kg.{room}" not in loaded
    assert arguments.VERBS

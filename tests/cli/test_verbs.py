"""What each verb prints on the first filing, and what a filing may not do to a terminal."""

import json
import os
import re
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from command import kg, on_a_terminal

ID = "stmicroelectronics-8x8-2003"

PANEL = """\
  read      stmicroelectronics-8x8-2003.txt  16 KB, typed text, no EDGAR header
  form      SC 13D/A, Amendment No. 1, event 2003-12-23           lines 3-5
  issuer    8x8, Inc.  CUSIP 282912104                            ! line 50 says 757209101
  holder    STMicroelectronics N.V. (CO, The Netherlands)
  stake     2,202,000 shares, 6.41 %                              recomputed 6.418 % of 34,309,526
  sales     35, 2003-12-23 to 12-26, 1,498,000 shares             sum as stated
  people    30: 27 with 49 posts, 1 contact, 1 counsel copied, 1 resigned
  wrote     out/graph.ttl  graph.nq  graph.html  store  records.jsonl  findings.jsonl  text  manifest.json
  1 warning, 2 notes, 2 confirmed: kg check out
  next      open out/graph.html  |  kg query out @transactions  |  kg evidence out "6.41%"
"""


def _bytes(out: Path) -> dict[str, bytes]:
    return {
        str(p.relative_to(out)): p.read_bytes()
        for p in sorted(out.glob("**/*"))
        if p.is_file() and ".store" not in p.parts
    }


def _json(data: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in data.decode().splitlines()]


def test_build_prints_a_panel(first_path: Path, tmp_path: Path) -> None:
    done = kg("build", first_path, "-o", "out", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode() == PANEL
    again = kg("build", first_path, "-o", "out", cwd=tmp_path)
    assert again.stdout.decode() == PANEL.replace("no EDGAR header", "no EDGAR header, there already")
    assert kg("build", first_path, "-o", "out", "--quiet", cwd=tmp_path).stdout == b""


def test_every_file_the_panel_names_is_there(first_out: Path) -> None:
    names = PANEL.partition("wrote     out/")[2].partition("\n")[0].split()
    assert [n for n in names if not (first_out / n).exists()] == []


def test_build_prints_a_line_a_filing_for_several(first_path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_bytes(first_path.read_bytes().replace(b"Piero", b"Pietro"))
    done = kg("build", first_path, other, "-o", "out", cwd=tmp_path)
    lines = done.stdout.decode().splitlines()
    for line in lines[:2]:
        assert re.fullmatch(
            r"  SC 13D/A 2003-12-23 8x8, Inc\. +STMicroelectronics N\.V\. +6\.41 % +35 trades +1 warning", line
        )
    assert lines[2] == "  read      2 new; 2 in all"


def test_the_panel_is_about_its_own_filing_in_an_output_of_several(first_path: Path, tmp_path: Path) -> None:
    other = tmp_path / "a.txt"  # before it in every order
    other.write_bytes(first_path.read_bytes().replace(b"6.41%", b"6.42%"))
    assert kg("build", other, "-o", "out", "-q", cwd=tmp_path).returncode == 0
    done = kg("build", first_path, "-o", "out", cwd=tmp_path)
    lines = PANEL.splitlines()
    at = next(i for i, line in enumerate(lines) if line.startswith("  wrote"))
    assert done.stdout.decode().splitlines() == [*lines[:at], "  output    1 new; 2 in all", *lines[at:]]


@pytest.mark.parametrize("seed", ["0", "1", "4242"])
def test_the_bytes_do_not_depend_on_the_hash_seed(seed: str, first_path: Path, first_out: Path, tmp_path: Path) -> None:
    done = kg(
        "build",
        first_path,
        "-o",
        tmp_path / "out",
        "-q",
        env={"PYTHONHASHSEED": seed, "LC_ALL": "C", "TZ": "Asia/Tokyo"},
    )
    assert done.returncode == 0
    assert _bytes(tmp_path / "out") == _bytes(first_out)


def test_extract_prints_the_record(first_path: Path, first_out: Path) -> None:
    done = kg("extract", first_path)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout == (first_out / "records.jsonl").read_bytes()
    (record,) = _json(kg("extract", "-", input=first_path.read_bytes()).stdout)
    assert re.fullmatch(r"stdin~[0-9a-f]{8}", record["id"])
    assert {**record, "id": ID} == _json(done.stdout)[0]


def test_query_takes_a_name_a_text_a_file_or_stdin(first_out: Path, tmp_path: Path) -> None:
    from kg import ontology

    text = ontology.queries()["transactions"]
    (tmp_path / "q.rq").write_text(text, "utf-8")
    answers = {
        kg("query", first_out, "@transactions", "--format", "csv").stdout,
        kg("query", first_out, text, "--csv").stdout,
        kg("query", first_out, "-f", tmp_path / "q.rq", "--csv").stdout,
        kg("query", first_out, "--csv", input=text.encode()).stdout,
        kg("query", first_out, "-f", "-", "--csv", input=b"\xef\xbb\xbf" + text.encode()).stdout,
    }
    assert len(answers) == 1
    assert answers.pop().count(b"\r\n") == 36


def test_query_formats(first_out: Path) -> None:
    ask = "SELECT ?shares ?percent { ?h kg:aggregateAmount ?shares ; kg:percentOfClass ?percent }"
    table = kg("query", first_out, ask).stdout.decode()
    assert table.splitlines()[2].split() == ["2,202,000", "6.41"]
    assert kg("query", first_out, ask, "--format", "csv").stdout == b"shares,percent\r\n2202000,6.41\r\n"
    found = json.loads(kg("query", first_out, ask, "--format", "json").stdout)
    assert found["results"]["bindings"][0]["percent"]["value"] == "6.41"
    assert b"<literal" in kg("query", first_out, ask, "--format", "xml").stdout
    assert kg("query", first_out, ask, "--format", "tsv").stdout.startswith(b"?shares\t?percent\n")
    graph = kg("query", first_out, "CONSTRUCT WHERE { ?h kg:percentOfClass ?percent }").stdout
    assert graph.startswith(b"@prefix") and b"6.41" in graph


def test_query_reads_no_file_that_is_not_there(first_out: Path, tmp_path: Path) -> None:
    assert kg("query", first_out, "-f", tmp_path / "gone.rq").returncode == 3
    (tmp_path / "x.rq").write_bytes(b"\xff\xfe")
    assert kg("query", first_out, "-f", tmp_path / "x.rq").returncode == 8
    assert kg("query", tmp_path, "ASK {}").returncode == 7


def test_evidence_of_words(first_out: Path, first_source: str) -> None:
    found = _json(kg("evidence", first_out, "6.41%", "--format", "json").stdout)
    assert found[0]["predicate"]["label"] == "percent of class" and found[0]["object"] == 6.41
    text = (first_out / "text" / f"{ID}.txt").read_bytes().decode()
    for fact in found:
        for e in fact["evidence"]:
            assert e["quote"] == text[e["start"] : e["end"]]
            assert e["line"] == text.count("\n", 0, e["start"]) + 1
            assert {n["number"]: n["text"] for n in e["lines"]}[e["line"]] == text.split("\n")[e["line"] - 1]
            assert e["quote"].split()[0].replace("$", "\\$") in first_source[e["source_start"] : e["source_end"]]


@pytest.mark.parametrize("order", [("{out}", "6.41%", "--filing", "{id}"), ("{out}", "--filing", "{id}", "6.41%")])
def test_evidence_takes_words_before_and_after_its_options(order: tuple[str, ...], first_out: Path) -> None:
    words = [w.format(out=first_out, id="stmicroelectronics-8x8-2003") for w in order]
    done = kg("evidence", *words)
    assert done.returncode == 0 and b"6.41" in done.stdout
    assert kg("evidence", *words, "more").returncode == 2


def test_evidence_as_people_read_it(first_out: Path) -> None:
    done = kg("evidence", first_out, "6.41%")
    lines = done.stdout.decode().splitlines()
    assert lines[0].endswith("percent of class: 6.41")
    at = next(i for i, line in enumerate(lines) if line.startswith("  >"))
    assert re.match(r"  > +95 \| 13 PERCENT OF CLASS .* 6\.41%", lines[at])
    marked = lines[at + 1]
    cited = lines[at][marked.index("^") : marked.rindex("^") + 1]
    assert cited.endswith("6.41%") or cited == "6.41%"
    assert done.stderr.decode().endswith(" facts\n")
    for line in lines:
        assert len(line) < 200
    assert any("approximately 6.41%" in line for line in lines)  # a long line is cut around the words


def test_evidence_of_a_fact_a_node_and_a_span(first_out: Path) -> None:
    everything = _json(kg("evidence", first_out, "--format", "json").stdout)
    fact = next(f for f in everything if f["predicate"]["label"] == "percent of class")
    by_iri = _json(kg("evidence", first_out, "--fact", fact["fact"], "--format", "json").stdout)
    assert by_iri == [fact]
    node = _json(kg("evidence", first_out, "--fact", fact["subject"]["iri"], "--format", "json").stdout)
    assert fact in node and len(node) > 5
    start, end = fact["evidence"][0]["start"], fact["evidence"][0]["end"]
    near = _json(kg("evidence", first_out, "--chars", f"{start}:{end}", "--filing", ID, "--format", "json").stdout)
    assert fact in near
    assert all(any(e["start"] < end and start < e["end"] for e in f["evidence"]) for f in near)
    assert len(near) < len(everything) / 10
    answer = kg("query", first_out, f"ASK {{ <{fact['fact']}> a kg:Statement ; rdf:object 6.41 }}")
    assert answer.stdout == b"yes\n"


def test_evidence_that_is_not_there(first_out: Path) -> None:
    done = kg("evidence", first_out, "no such words anywhere")
    assert (done.returncode, done.stdout) == (0, b"")
    assert b"no fact" in done.stderr
    assert kg("evidence", first_out, "x", "--filing", "no-such-filing").returncode == 2


def test_check_prints_findings_the_gravest_first(first_out: Path) -> None:
    lines = kg("check", first_out).stdout.decode().splitlines()
    assert lines[0].startswith("warning") and "282912104" in lines[0] and "757209101" in lines[0]
    assert lines[-1] == "1 warning, 2 notes, 2 confirmed"
    assert any(f'{ID}:50  "CUSIP No. 757209101"' in line for line in lines)
    found = _json(kg("check", first_out, "--format", "json").stdout)
    assert [f["severity"] for f in found] == ["warning", "note", "note", "confirmed", "confirmed"]
    assert sorted(map(str, found)) == sorted(map(str, _json((first_out / "findings.jsonl").read_bytes())))


def test_check_explains_a_code(first_out: Path) -> None:
    for finding in _json(kg("check", first_out, "--format", "json").stdout):
        done = kg("check", "--explain", finding["code"])
        assert done.returncode == 0
        assert done.stdout.decode().startswith(finding["code"])


def test_view_writes_the_page(first_out: Path, tmp_path: Path) -> None:
    assert kg("view", first_out, "-o", tmp_path / "a" / "page.html").returncode == 0
    page = (first_out / "graph.html").read_bytes()
    assert (tmp_path / "a" / "page.html").read_bytes() == page
    assert kg("view", first_out, "-o", "-").stdout == page
    assert kg("view", tmp_path, "-o", "-").returncode == 3
    assert kg("view", first_out, "-o", tmp_path).returncode == 6


def test_ontology_shows_terms() -> None:
    assert b"kg:soleVotingPower" in kg("ontology").stdout
    shown = kg("ontology", "show", "soleVotingPower").stdout.decode()
    assert "sole voting power" in shown and "7" in shown
    done = kg("ontology", "show", "soleVotingPowers")
    assert done.returncode == 2 and b"soleVotingPower" in done.stderr


def test_ontology_check() -> None:
    done = kg("ontology", "--check")
    assert done.returncode == 0, done.stderr


def test_evaluate_reads_filings_or_records(first_path: Path, first_out: Path) -> None:
    gold = first_path.parents[1] / "gold"
    from_filing = kg("evaluate", gold, first_path)
    assert from_filing.returncode == 0
    assert "micro F1 1.0000" in from_filing.stdout.decode()
    records = first_out / "records.jsonl"
    assert kg("evaluate", gold, records).stdout == from_filing.stdout
    figures = json.loads(kg("evaluate", gold, records, "--json").stdout)
    assert figures["micro_f1"] == 1.0 and figures["missing"] == 0
    assert b"micro F1" in kg("evaluate", gold, records, "--against", records).stdout
    assert kg("evaluate", gold, records, "--only", "no-such-id").returncode == 2
    assert kg("evaluate", gold, first_path.parent / "gone.txt").returncode == 3


def test_info(first_out: Path) -> None:
    text = kg("info", first_out).stdout.decode()
    assert "filings   1" in text and f"{ID}.txt  {ID}" in text
    assert re.search(rf"\ntext      {ID}  100 % of 13,\d\d\d visible characters\n", text)
    facts = json.loads(kg("info", first_out, "--json").stdout)
    assert facts["coverage"][ID]["percent"] == 100
    quads = (first_out / "graph.nq").read_bytes().count(b"\n")
    assert (facts["filings"], facts["quads"]) == (1, quads)
    assert facts["findings"] == {"warning": 1, "note": 2, "confirmed": 2}
    assert kg("info", first_out.parent).returncode == 3


# ---- On a terminal ----


def test_query_without_words_lists_the_questions(first_out: Path) -> None:
    from kg import ontology

    seen = on_a_terminal("query", first_out, env={"NO_COLOR": "1"})
    for name, text in ontology.queries().items():
        question = text.partition("\n")[0].lstrip("# ")
        assert re.search(rf"^  @{name} +{re.escape(question)}$", seen, re.MULTILINE), name


def test_colours_and_progress_are_for_a_terminal(first_path: Path, tmp_path: Path) -> None:
    seen = on_a_terminal("build", first_path, "-o", tmp_path / "out")
    assert f"reading 1: {first_path.name}" in seen
    assert "\x1b[33m" in seen  # a warning
    seen = on_a_terminal("build", first_path, "-o", tmp_path / "out", env={"NO_COLOR": "1"})
    assert "\x1b" not in seen


HOSTILE = "8x8, \x1b]0;owned\x07\x1b[2JInc."


@pytest.mark.skipif(os.name != "posix", reason="file names with control characters")
def test_nothing_of_a_filing_reaches_the_terminal_raw(first_path: Path, tmp_path: Path) -> None:
    source = tmp_path / "sto\x1b[31mck\u202e.txt"
    source.write_bytes(first_path.read_bytes().replace(b"8x8, Inc.", HOSTILE.encode()))
    out = tmp_path / "out"
    seen = [on_a_terminal("build", source, "-o", out, env={"NO_COLOR": "1"})]
    for words in (["check", out], ["info", out], ["evidence", out, "6.41%"], ["query", out, "@filings"],
                  ["query", out, "@holders", "--csv"], ["query", out, "@findings", "--json"],
                  ["evidence", out, "Common Stock", "--format", "json"], ["extract", source],
                  ["build", tmp_path / "gone\x1b[2J.txt", "-o", out]):  # fmt: skip
        seen.append(on_a_terminal(*words, env={"NO_COLOR": "1"}))
    for text in seen:
        assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202e]", text), text
    assert any("␛]0;owned␇" in text or "\\u001b" in text or "8x8" in text for text in seen)
    # What goes into a pipe is the data itself.
    (record,) = _json(kg("extract", source).stdout)
    assert "8x8" in record["issuer"]["name"]


def test_evidence_unused(first_out: Path) -> None:
    done = kg("evidence", first_out, "--unused")
    lines = done.stdout.decode().splitlines()
    assert done.returncode == 0
    assert "Capitalized terms used herein" in done.stdout.decode()
    assert [line.split()[:2] for line in lines[-4:-2]] == [["item", "4"], ["item", "5"]]
    rows = [json.loads(line) for line in kg("evidence", first_out, "--unused", "--format", "json").stdout.splitlines()]
    assert rows[0]["section"] == "title page"
    assert all(len(a["words"].replace(" ", "")) >= len(b["words"].replace(" ", "")) for a, b in pairwise(rows))


@pytest.mark.parametrize(
    "words", [["6.41%", "--unused"], ["--unused", "--filing", "b"], ["--unused", "--chars", "1:2"]]
)
def test_unused_goes_with_no_other_condition(first_out: Path, words: list[str]) -> None:
    assert kg("evidence", first_out, *words).returncode == 2

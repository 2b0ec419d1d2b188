"""The verbs in Python, and the graph that they give."""

import importlib
import json
import sys
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

import kg
from kg.errors import MissingError, NotAFilingError, OutputError, QueryError, UsageError

NAME = "stmicroelectronics-8x8-2003"


def test_the_verbs_stay_verbs_when_their_rooms_are_imported() -> None:
    for name in ("read", "extract"):
        importlib.import_module(f"kg.{name}")
        assert callable(getattr(kg, name))
    from kg.read import filing

    assert filing.read is not kg.read
    assert sys.modules["kg.read"].__doc__


def test_read_takes_a_path_or_bytes(first_path: Path) -> None:
    filing = kg.read(first_path)
    assert (filing.id, filing.name) == (NAME, f"{NAME}.txt")
    assert kg.read(str(first_path)) == filing
    assert kg.read(first_path.read_bytes(), name=first_path.name) == filing
    with pytest.raises(MissingError):
        kg.read(first_path.with_name("gone.txt"))
    with pytest.raises(NotAFilingError):
        kg.read(b"FORM 10-K\nANNUAL REPORT PURSUANT TO SECTION 13 OR 15(d)\n")


def test_extract_gives_the_record(first_path: Path, first_graph: Any) -> None:
    record = kg.extract(first_path)
    assert record == first_graph.records[0]
    assert kg.extract(kg.read(first_path)) == record
    assert record["reporting_persons"][0]["percent_of_class"] == 6.41


def test_build_keeps_what_failed(first_path: Path, first_graph: Any) -> None:
    graph = kg.build([first_path, first_path.with_name("gone.txt")])
    assert [f.entry.name for f in graph.failures] == ["gone.txt"]
    assert graph.quads == first_graph.quads
    with pytest.raises(MissingError):
        kg.build(first_path.with_name("gone.txt"))


def test_query_gives_python_values(first_graph: Any) -> None:
    result = first_graph.query("""
        SELECT ?n ?p ?d ?x ?no {
          ?h kg:aggregateAmount ?n ; kg:percentOfClass ?p ; kg:excludesCertainShares ?x .
          ?f kg:dateOfEvent ?d OPTIONAL { ?h kg:noticeRole ?no }
        }""")
    assert result.columns == ("n", "p", "d", "x", "no")
    assert result.rows == ((Decimal(2202000), Decimal("6.41"), date(2003, 12, 23), False, None),)
    assert list(result) == list(result.rows) and len(result) == 1
    assert first_graph.query("ASK {}").rows == ((True,),)
    triples = first_graph.query("CONSTRUCT WHERE { ?h kg:percentOfClass ?p }")
    assert triples.columns == ("subject", "predicate", "object") and triples.rows[0][2] == Decimal("6.41")


def test_query_takes_a_name_with_or_without_its_sign(first_graph: Any) -> None:
    rows = first_graph.query("transactions").rows
    assert len(rows) == 35
    assert first_graph.query(" @transactions ").rows == rows
    with pytest.raises(QueryError, match="no query named"):
        first_graph.query("transaction")
    with pytest.raises(QueryError):
        first_graph.query("SELECT")


def test_a_result_shows_itself_and_runs_nothing(first_graph: Any) -> None:
    result = first_graph.query('SELECT ("<script>alert(1)</script>" AS ?x) ?n { VALUES ?n { UNDEF 5 } }')
    assert "<script>" not in result._repr_html_()
    assert "&lt;script&gt;" in result._repr_html_()
    assert repr(first_graph.query("transactions")).count("\n") == 21


def test_to_pandas_says_what_it_needs(first_graph: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    result = first_graph.query("transactions")
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(UsageError, match="pip install pandas"):
        result.to_pandas()


def test_to_pandas(first_graph: Any) -> None:
    pytest.importorskip("pandas", reason="pandas is not installed, and no dependency")
    frame = first_graph.query("transactions").to_pandas()
    assert len(frame) == 35 and list(frame.columns) == list(first_graph.query("transactions").columns)


def test_evidence(first_graph: Any) -> None:
    facts = first_graph.evidence("6.41%")
    assert facts[0].predicate == "percent of class"
    assert facts[0].statement.object == Decimal("6.41")
    assert facts[0].quotes[0].line == 95
    assert first_graph.evidence(fact=facts[0].iri) == facts[:1]
    cite = facts[0].quotes[0].evidence
    assert facts[0] in first_graph.evidence(chars=(cite.start, cite.end))
    assert len(first_graph.evidence()) == len(first_graph._built.resolved.statements)
    with pytest.raises(UsageError, match="no filing"):
        first_graph.evidence("x", filing="other")


def test_view(first_graph: Any, tmp_path: Path) -> None:
    view = first_graph.view()
    assert view.path is None and view.html.startswith("<!doctype html>")
    frame = view._repr_html_()
    assert 'sandbox="allow-scripts"' in frame and "allow-same-origin" not in frame
    assert frame.count("<") == 2  # the frame alone: the page is inside its attribute
    view = first_graph.view(tmp_path / "page.html")
    assert (tmp_path / "page.html").read_bytes().decode() == view.html


def test_save_and_load(first_graph: Any, first_out: Path, tmp_path: Path) -> None:
    first_graph.save(tmp_path / "out")
    for path in sorted(p for p in first_out.rglob("*") if p.is_file() and ".store" not in p.parts):
        assert (tmp_path / "out" / path.relative_to(first_out)).read_bytes() == path.read_bytes(), path
    loaded = kg.load(tmp_path / "out")
    assert loaded.quads == first_graph.quads
    assert (loaded.records, loaded.findings) == (first_graph.records, first_graph.findings)
    first_graph.save(tmp_path / "out")  # its own content is replaced
    for name in ("graph.ttl", "graph.nq"):
        first_graph.save(tmp_path / name)
        assert (tmp_path / name).read_bytes() == (first_out / name).read_bytes()
    with pytest.raises(UsageError):
        first_graph.save(tmp_path / "graph.docx")
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "notes").write_text("x")
    with pytest.raises(OutputError):
        first_graph.save(tmp_path / "mine")
    with pytest.raises(MissingError):
        kg.load(tmp_path / "mine")


def test_rdflib_has_every_quad(first_graph: Any) -> None:
    dataset = first_graph.to_rdflib()
    assert sum(1 for _ in dataset.quads()) == len(first_graph.quads)


def test_networkx_has_the_people_and_the_parties(first_graph: Any) -> None:
    network = first_graph.to_networkx()
    names = {d["name"] for _, d in network.nodes(data=True)}
    assert {"STMicroelectronics N.V.", "8x8, Inc.", "Bruno Steve"} <= names
    assert network.number_of_edges() > 40


def test_a_graph_shows_itself(first_graph: Any) -> None:
    shown = first_graph._repr_html_()
    assert "8x8, Inc." in shown and "6.41" in shown
    assert shown.count("<tr>") == 2
    assert "SC 13D/A on 8x8, Inc." in repr(first_graph)


def test_a_name_in_a_graph_is_shown_and_not_run(first_path: Path) -> None:
    graph = kg.build([first_path])
    record = json.loads(json.dumps(graph.records[0]).replace("8x8, Inc.", "<img src=x onerror=alert(1)>"))
    graph.records = (record,)
    assert "<img" not in graph._repr_html_()

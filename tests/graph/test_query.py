"""Queries in their own process: what they answer, what stops them, and that they reach nothing."""

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest
from graph_canary import FORBIDDEN, canary
from graph_sample import BASE, sample

from kg import terms
from kg.errors import KgError, QueryError, QueryLimitError, StoreError
from kg.graph import build, query, store
from kg.graph.query import Limits
from kg.graph.result import Term

SECOND = f"{BASE}filing/falk-2011"


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("out")
    store.switch(folder, store.prepare(folder, build.quads(*sample())))
    return folder


@pytest.fixture(params=query.ENGINES)
def engine(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_select(out: Path, engine: str) -> None:
    text = (
        "SELECT ?name ?shares ?no { ?h kg:holder/rdfs:label ?name ; kg:aggregateAmount ?shares } ORDER BY ?shares ?name"
    )
    found = query.run(out, text, engine=engine)
    decimal = "http://www.w3.org/2001/XMLSchema#decimal"
    assert (found.form, found.variables, found.cut) == ("SELECT", ("name", "shares", "no"), "")
    assert found.rows[0] == (Term("literal", "Ada Falk"), Term("literal", "1500.5", decimal), None)
    assert [r["name"] for r in found.records()] == ["Ada Falk", "Falk Fund L.P.", "Ada Falk", "Falk Fund L.P."]


def test_the_default_graph_is_the_union_without_duplicates(out: Path, engine: str) -> None:
    text = 'SELECT (COUNT(*) AS ?n) { ?issuer kg:cik "0000000042" ; a kg:Issuer ; rdfs:label ?name }'
    assert query.run(out, text, engine=engine).rows[0][0].value == "1"  # type: ignore[union-attr]


def test_ask(out: Path, engine: str) -> None:
    assert query.run(out, 'ASK { ?s kg:cik "0000000042" }', engine=engine).answer is True
    assert query.run(out, 'ASK { ?s kg:cik "43" }', engine=engine).answer is False


def test_construct_and_describe(out: Path, engine: str) -> None:
    found = query.run(out, "CONSTRUCT { ?p kg:client ?f } { ?h kg:holder ?p ; kg:statedIn ?f }", engine=engine)
    assert len(found.triples) == 4
    assert {t[1] for t in found.triples} == {Term("uri", str(terms.CLIENT))}
    assert query.run(out, "DESCRIBE ?h { ?h a kg:Holding }", engine=engine).triples


def test_from_names_a_graph_of_the_store(out: Path, engine: str) -> None:
    text = f"SELECT * FROM <{SECOND}> {{ ?h a kg:Holding }}"
    assert len(query.run(out, text, engine=engine).rows) == 2
    named = f"SELECT * FROM NAMED <{SECOND}> {{ GRAPH ?g {{ ?h a kg:Holding }} }}"
    assert {row[0] for row in query.run(out, named).rows} == {Term("uri", SECOND)}
    with pytest.raises(QueryError, match=f"line 1, column 15: FROM names <{BASE}nowhere>"):
        query.run(out, f"SELECT * FROM <{BASE}nowhere> {{ ?h a kg:Holding }}", engine=engine)


def test_a_named_query(out: Path) -> None:
    assert query.run(out, "@holders").rows == query.run(out, query.named("holders")).rows
    with pytest.raises(QueryError, match="near it: holders"):
        query.run(out, "@holdrs")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("SELECT * {\n  ?s kg:name\n}", "line 3, column 1"),
        ("SELEC * { ?s ?p ?o }", "line 1, column"),
        ("SELECT * { ?s ?p ?o", "ends too early"),
        ("", "line 1, column 1"),
    ],
)
def test_a_wrong_query_says_where(out: Path, text: str, words: str) -> None:
    with pytest.raises(QueryError) as caught:
        query.run(out, text)
    assert words in str(caught.value)
    with pytest.raises(QueryError):
        query.run(out, text, engine="rdflib")


def test_rows_are_cut_and_marked(out: Path, engine: str) -> None:
    found = query.run(out, "SELECT * { ?s ?p ?o }", limits=Limits(rows=7), engine=engine)
    assert (len(found.rows), found.cut) == (7, "after 7 rows")
    whole = query.run(out, "SELECT * { ?s ?p ?o } LIMIT 7", limits=Limits(rows=7), engine=engine)
    assert (len(whole.rows), whole.cut) == (7, "")


def test_bytes_are_cut_and_marked(out: Path) -> None:
    found = query.run(out, "SELECT * { ?s ?p ?o }", limits=Limits(size=2000))
    assert 0 < len(found.rows) < 40
    assert "at 2,000 bytes" in found.cut


CROSS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
STAR = "SELECT (COUNT(*) AS ?n) { ?a (kg:evidence|^kg:evidence)* ?b . ?b (!a|!(^a))* ?c . ?c (!a)* ?d }"


@pytest.mark.parametrize("text", [CROSS, STAR, "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i ?f"])
def test_what_takes_too_long_is_stopped_in_time(out: Path, text: str, engine: str) -> None:
    started = time.monotonic()
    with pytest.raises(QueryLimitError, match=r"more than its 1\.5 seconds|MB of memory") as caught:
        query.run(out, text, limits=Limits(seconds=1.5), engine=engine)
    assert time.monotonic() - started < 1.5 + 0.5
    assert caught.value.exit_code == 9


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux holds a process to its address space")
@pytest.mark.parametrize(
    "text",
    [
        "SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?f ?c",
        "SELECT * { { SELECT (CONCAT(?v,?v,?v,?v,?v,?v,?v,?v,?v,?v,?v,?v) AS ?w) { VALUES ?z { '"
        + "x" * 100_000
        + "' } "
        "BIND(CONCAT(?z,?z,?z,?z,?z,?z,?z,?z,?z,?z) AS ?u) BIND(CONCAT(?u,?u,?u,?u,?u,?u,?u,?u,?u,?u) AS ?v) } } "
        "BIND(CONCAT(?w,?w,?w,?w) AS ?x) }",
    ],
)
def test_what_takes_too_much_memory_is_stopped(out: Path, text: str) -> None:
    with pytest.raises(QueryLimitError, match="more than its 250 MB of memory"):
        query.run(out, text, limits=Limits(seconds=30, memory=250 << 20))


@pytest.mark.parametrize(
    "depth", [("{", "?a ?b ?c", "}", "SELECT * {", "}"), ("(", "1", ")", "SELECT (", " AS ?x) {}")]
)
def test_what_is_nested_too_deeply_is_stopped(out: Path, depth: tuple[str, ...], engine: str) -> None:
    opening, middle, closing, before, after = depth
    text = before + opening * 20_000 + middle + closing * 20_000 + after
    with pytest.raises(QueryLimitError):
        query.run(out, text, limits=Limits(seconds=5), engine=engine)


def test_nothing_is_reached(out: Path, engine: str) -> None:
    with canary() as bird:
        for name, text in FORBIDDEN.items():
            with pytest.raises(QueryError) as caught:
                query.run(out, text.replace("@", bird.url), engine=engine)
            assert caught.value.exit_code == 8, name
        assert not bird.hits


def test_the_canary_would_sing(out: Path) -> None:
    with canary() as bird, store.open_readonly(out) as opened:
        with pytest.raises(OSError, match="404"):
            list(opened.query(FORBIDDEN["plain †"].replace("@", bird.url)))
        assert bird.hits == ["/"]


def unguarded(out: Path, text: str, engine: str) -> list[dict[str, object]]:
    """The lines that the worker answers to a query that no guard has seen."""
    with store.reading(out) as generation:
        task = {"store": str(generation.folder), "query": text, "engine": engine, "prefixes": {}, "graphs": [],
                "seconds": 20, "memory": 1 << 30, "rows": 10, "size": 1 << 20}  # fmt: skip
        done = subprocess.run(
            [sys.executable, "-W", "ignore", query._WORKER], input=json.dumps(task), capture_output=True, text=True
        )
    return [json.loads(line) for line in done.stdout.splitlines()]


def namespaces() -> bool:
    """Whether this system gives a process a network namespace of its own."""
    code = "import ctypes; c = ctypes.CDLL(None); print(min(c.unshare(0x40000000), c.unshare(0x50000000)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    return sys.platform == "linux" and done.stdout.strip() == "0"


@pytest.mark.skipif(not namespaces(), reason="the system allows no network namespace")
def test_without_the_guard_the_worker_reaches_nothing(out: Path, engine: str) -> None:
    with canary() as bird:
        answer = unguarded(out, f"SELECT * {{ SERVICE <{bird.url}> {{ ?s ?p ?o }} }}", engine)
        assert "error" in answer[-1]
        assert not bird.hits


def test_without_the_guard_rdflib_loads_no_file(out: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret.ttl"
    secret.write_text("<urn:secret> <urn:p> 'hush' .")
    answer = unguarded(out, f"SELECT * FROM <{secret.as_uri()}> {{ <urn:secret> ?p ?o }}", "rdflib")
    head, end = answer
    assert sorted(head["variables"]) == ["o", "p"]  # rdflib has no order for SELECT *
    assert end == {"cut": ""}


def test_modules_of_the_current_folder_are_not_loaded(
    out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "pyoxigraph.py").write_text("raise SystemExit('hijacked')")
    monkeypatch.chdir(tmp_path)
    assert query.run(out, "ASK { ?s ?p ?o }").answer is True


def test_no_store(tmp_path: Path) -> None:
    with pytest.raises(StoreError):
        query.run(tmp_path, "ASK { ?s ?p ?o }")


def test_an_unexpected_death_is_said(out: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    broken = tmp_path / "worker.py"
    broken.write_text("import sys; sys.exit('no more')")
    monkeypatch.setattr(query, "_WORKER", broken)
    with pytest.raises(KgError, match="ended with 1: no more"):
        query.run(out, "ASK { ?s ?p ?o }")

"""Each named question has the rows that a careful reader would write, in both engines, on file and store."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from answers import ST, Has, Near, answers, fits, unmatched

NAMES = (
    "holders", "powers", "people", "posts", "second-posts", "interlocks", "board-events", "counsel", "contacts",
    "transactions", "sales-by-day", "signatures", "addresses", "findings", "evidence", "unchanged-items", "plans",
    "filings",
)  # fmt: skip
SIZES = {"holders": 1, "powers": 1, "people": 30, "posts": 50, "second-posts": 22, "board-events": 1, "counsel": 2,
         "contacts": 2, "transactions": 35, "sales-by-day": 3, "signatures": 1, "unchanged-items": 4, "plans": 1,
         "filings": 1}  # fmt: skip
Rows = list[tuple[Any, ...]]
INTEGER, DECIMAL, DAY, TRUTH = "integer", "decimal", "date", "boolean"


def _text(name: str) -> str:
    from kg import ontology

    return ontology.queries()[name]


def _cell(lexical: str, datatype: str) -> Any:
    """A cell as a Python value: numbers as Decimal (to eight places), days as date, the rest as text."""
    kind = datatype.rsplit("#", 1)[-1]
    if kind in (INTEGER, DECIMAL, "double"):
        return round(Decimal(lexical), 8)
    return {DAY: date.fromisoformat, TRUTH: lambda text: text in ("true", "1")}.get(kind, str)(lexical)


def _of_oxigraph(store: Any, name: str) -> Rows:
    import pyoxigraph

    def cell(term: Any) -> Any:
        if term is None:
            return None
        return _cell(term.value, term.datatype.value if isinstance(term, pyoxigraph.Literal) else "")

    return [tuple(map(cell, row)) for row in store.query(_text(name), use_default_graph_as_union=True)]


def _of_rdflib(graph: Any, name: str) -> Rows:
    def cell(term: Any) -> Any:
        return None if term is None else _cell(str(term), str(getattr(term, "datatype", None) or ""))

    return [tuple(map(cell, row)) for row in graph.query(_text(name))]


@pytest.fixture(scope="session")
def engines(first_out: Path) -> dict[str, Callable[[str], Rows]]:
    """Each way to ask: engine and what it reads, both of what the command wrote."""
    from pyoxigraph import RdfFormat, Store
    from rdflib import Dataset, Graph

    turtle = Store()
    turtle.load(path=str(first_out / "graph.ttl"), format=RdfFormat.TURTLE)
    store = Store.read_only(str((first_out / "store").resolve()))
    plain, named = Graph(), Dataset(default_union=True)
    plain.parse(first_out / "graph.ttl", format="turtle")
    named.parse(first_out / "graph.nq", format="nquads")
    return {
        "oxigraph store": lambda name: _of_oxigraph(store, name),
        "oxigraph graph.ttl": lambda name: _of_oxigraph(turtle, name),
        "rdflib graph.ttl": lambda name: _of_rdflib(plain, name),
        "rdflib graph.nq": lambda name: _of_rdflib(named, name),
    }


def _own(first_graph: Any, name: str) -> Rows:
    """The rows as `.query` gives them: Python values, int and Decimal alike."""
    number = (int, float, Decimal)
    return [
        tuple(round(Decimal(c), 8) if isinstance(c, number) and not isinstance(c, bool) else c for c in row)
        for row in first_graph.query(name).rows
    ]


def test_the_questions_are_these() -> None:
    from kg import ontology

    assert sorted(ontology.queries()) == sorted(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_a_question_begins_with_its_english_and_its_columns(name: str, first_graph: Any) -> None:
    lines = _text(name).splitlines()
    comments = lines[: next(i for i, x in enumerate(lines) if not x.startswith("#"))]
    assert "?" in comments[0] and len(comments) >= 2
    columns = first_graph.query(name).columns
    assert columns and all(column in " ".join(comments) for column in columns)


@pytest.mark.parametrize("name", [n for n in NAMES if n not in ("addresses", "findings", "evidence")])
def test_rows_are_those_of_a_careful_reader(name: str, first_graph: Any, first_gold: dict[str, Any]) -> None:
    expected, rows = answers(first_gold)[name], _own(first_graph, name)
    missing, surplus = unmatched(expected, rows)
    assert (missing, surplus) == ([], [])
    assert len(rows) == SIZES.get(name, len(expected))


def test_two_of_the_supervisory_board_meet_at_another_company(first_graph: Any) -> None:
    rows = _own(first_graph, "interlocks")
    for person in ("Remy Dullieux", "Francis Gavois"):
        assert len([row for row in rows if fits((ST, "FT1CI", person), row)]) == 1


def test_addresses(first_graph: Any) -> None:
    rows = _own(first_graph, "addresses")
    wanted = [
        (ST, Has("39, Chemin du Champ des Filles, 1228 Plan-Les-Ouates, Geneva, Switzerland")),
        (ST, Has("WTC Schipol Airport, Schipol Boulevard 265, 1118 BH Schipol Airport, Amsterdam, The Netherlands")),
        ("Shearman & Sterling LLP", Has("1080 Marsh Road, Menlo Park, California 94025")),
        ("Tom de Waard", Has("Droogbak 1A, 1013 GE Amsterdam")),
        ("Robert M. White", Has("5000 Forbes Avenue Pittsburgh, PA 15213, USA")),
        ("Enrico Villa", Has("Chemin du Champ des Filles, 1228 Plan-Les-Ouates")),
    ]
    assert unmatched(wanted, rows)[0] == []


def test_every_person_of_the_annex_has_an_address(first_graph: Any, first_gold: dict[str, Any]) -> None:
    rows = _own(first_graph, "addresses")
    assert [p["name"] for p in first_gold["people"] if not any(fits((p["name"],), row) for row in rows)] == []


def test_findings(first_graph: Any) -> None:
    rows = _own(first_graph, "findings")
    wanted = [
        ("warning", Has("282912104")),
        ("note", Has("6.41")),
        ("confirmed", Has("1,498,000")),
        ("note", Has("address")),
    ]
    assert unmatched(wanted, rows)[0] == []
    assert [
        row for row in rows if fits(("warning", Has("282912104")), row) and not fits((Has("757209101"),), row)
    ] == []
    assert len([row for row in rows if fits(("warning",), row)]) == 1
    assert [row for row in rows if fits(("error",), row)] == []
    spellings = [row for row in rows if fits(("note", Has("address")), row)]
    assert len(spellings) == 1 and fits((Has("Oautes"),), spellings[0]), "commas and c/o are no other spelling"


def test_findings_of_the_graph_object_are_those_of_the_query(first_graph: Any) -> None:
    rows = _own(first_graph, "findings")
    assert len(rows) == len(first_graph.findings)
    assert (
        unmatched([(finding.severity.name.lower(), finding.message) for finding in first_graph.findings], rows)[0] == []
    )


def test_evidence(first_graph: Any) -> None:
    rows = _own(first_graph, "evidence")
    wanted = [(Has("34,309,526"),), (Has("282912 10 4"),), (Has("CUSIP No. 757209101"),), (Has("6.41%"),)]
    assert unmatched(wanted, rows)[0] == []
    assert len(rows) >= 172


@pytest.mark.parametrize("name", NAMES)
def test_engines_agree_on_file_and_store(name: str, engines: dict[str, Any], first_graph: Any) -> None:
    expected = sorted(map(repr, _own(first_graph, name)))
    assert expected
    for engine, ask in engines.items():
        assert sorted(map(repr, ask(name))) == expected, engine


# ---- The comparison itself ----


def test_the_comparison_can_fail(first_gold: dict[str, Any]) -> None:
    sales = answers(first_gold)["sales-by-day"]
    assert [row[1] for row in sales] == [Decimal(400000), Decimal(780000), Decimal(318000)]
    right = [tuple(c.number if isinstance(c, Near) else c for c in row) for row in sales]
    assert unmatched(sales, right) == ([], [])
    for day, shares, price in right:
        plain = [Decimal(str(t["price"])) for t in first_gold["transactions"] if t["date"] == day.isoformat()]
        assert not fits((Near(sum(plain) / len(plain)),), (day, shares, price)), "a mean without weights is told apart"
    assert len(answers(first_gold)["interlocks"]) == 48
    assert unmatched([("a", "b"), ("a",)], [("a",), ("b", "a")]) == ([], [])
    assert unmatched([("a", "a")], [("a",)]) == ([("a", "a")], [("a",)])

"""The guard: whatever reaches out is refused before it runs, and innocent queries pass."""

import time
from contextlib import suppress

import pytest
from graph_canary import ALLOWED, FORBIDDEN

from kg.errors import QueryError, QueryLimitError
from kg.graph import guard


@pytest.mark.parametrize("name", [n for n in FORBIDDEN if not n.startswith("FROM") and n != "from glued †"])
def test_refused(name: str) -> None:
    with pytest.raises(QueryError):
        guard.check(FORBIDDEN[name].replace("@", "http://127.0.0.1:9/"))


@pytest.mark.parametrize(
    ("text", "graphs"),
    [
        ("SELECT * FROM <http://x.org/> { ?s ?p ?o }", [("http://x.org/", "line 1, column 15")]),
        ("SELECT *\nFROM NAMED\n <urn:g> { }", [("urn:g", "line 3, column 2")]),
        ("PREFIX e: <u:e/> ASK FROM e:x FROM <u:y> {}", [("u:e/x", "line 1, column 27"), ("u:y", "line 1, column 36")]),
        ("BASE <http://x.org/a/> SELECT * FROM <b> { }", [("http://x.org/a/b", "line 1, column 38")]),
        ("CONSTRUCT { ?s ?p ?o } FROM <urn:g> WHERE { ?s ?p ?o }", [("urn:g", "line 1, column 29")]),
        ("SELECT * { ?s ?p 'FROM <urn:g>' }", []),
    ],
)  # fmt: skip
def test_graphs_of_from(text: str, graphs: list[tuple[str, str]]) -> None:
    assert list(guard.check(text).graphs) == graphs


@pytest.mark.parametrize("text", ALLOWED)
def test_allowed(text: str) -> None:
    guard.check(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("SELECT * {\n  SERVICE <urn:x> {} }", "line 2, column 3: SERVICE asks another server"),
        ("SELECT * {}\r\nDROP ALL", "line 2, column 1: DROP changes a store"),
        ("SELECT * { ?s kg:holdr ?o }", "line 1, column 15: kg:holdr is no term of the ontology; near it: kg:holder"),
        ("SELECT * { ?s kg:side kgc:side-sel }", "kgc:side-sel is no term of the ontology; near it: kgc:side-sell"),
        ("SELECT * {\n ?s <https://w3id.org/ownership-kg/ontology#Hldng> 1 }", "line 2, column 5: kg:Hldng is no term"),
        ("SELECT * { ?s rdsf:label ?o }", "line 1, column 15: the prefix rdsf: is not declared; near it: rdf, rdfs"),
        ("SELECT * { ?s ?p 'open\n }", "line 1, column 18: a string that does not end"),
        ("SELECT * { ?s ?p 'wrong \\x' }", "line 1, column 18: a string that does not end, or has a wrong escape"),
        ("SELECT\u00a0* {}", r"line 1, column 7: unexpected character '\xa0' (U+00A0)"),
        ("SELECT * { \\a }", "line 1, column 12: a backslash stands outside of a string"),
    ],
)
def test_errors_say_where_and_what_is_near(text: str, words: str) -> None:
    with pytest.raises(QueryError) as caught:
        guard.check(text)
    assert words in str(caught.value)


def test_own_declaration_wins() -> None:
    guard.check("PREFIX kg: <urn:other#> SELECT * { ?s kg:anything ?o }")


@pytest.mark.parametrize(
    "piece",
    ["<a#'", "<a#>", "'''", '"', "a.", "a:.", "(", "?a<?b#>'''", "#x\r", "{", "\\u0053", "x'\\u0027", "<", "a:b.c.d "],
)
def test_no_query_takes_long(piece: str) -> None:
    started = time.process_time()
    with suppress(QueryError):
        guard.check(piece * (guard.LONGEST // len(piece)))
    assert time.process_time() - started < 5


def test_a_query_has_a_length() -> None:
    with pytest.raises(QueryLimitError):
        guard.check(" " * (guard.LONGEST + 1))

"""The formats of an answer: each reads back, and each says when it was cut."""

import csv
import io
import json
from xml.etree import ElementTree

import pytest

from kg.errors import UsageError
from kg.graph import formats
from kg.graph.result import Result, Row, Term

XSD = "http://www.w3.org/2001/XMLSchema#"
EVIL = 'a,"b"\r\n\tc \x1b[31m \u202e<i>&'
ROWS: tuple[Row, ...] = (
    (Term("uri", "https://w3id.org/ownership-kg/ontology#Holding"), Term("literal", "2202000", XSD + "decimal")),
    (Term("literal", EVIL), None),
    (Term("literal", "hej", "", "sv"), Term("literal", "6.41", XSD + "decimal")),
    (Term("bnode", "b0"), Term("literal", "0", XSD + "decimal")),
)
SELECT = Result("SELECT", ("thing", "shares"), ROWS)
CUT = Result("SELECT", ("thing", "shares"), ROWS, cut="after 4 rows")
TRIPLES: tuple[Row, ...] = (
    (Term("uri", "urn:b"), Term("uri", "http://www.w3.org/2000/01/rdf-schema#label"), Term("literal", EVIL)),
    (Term("uri", "urn:a"), Term("uri", "urn:p"), Term("literal", "5.1", XSD + "decimal")),
)
CONSTRUCT = Result("CONSTRUCT", (), TRIPLES)
ASK = Result("ASK", answer=True)


def test_table() -> None:
    assert formats.write(SELECT).split("\n") == [
        "thing".ljust(26) + "     shares",
        "-" * 26 + "  ---------",
        "kg:Holding".ljust(26) + "  2,202,000",
        'a,"b" c ␛[31m <U+202E><i>&',
        "hej".ljust(26) + "       6.41",
        "b0".ljust(26) + "          0",
        "(4 rows)",
        "",
    ]


@pytest.mark.parametrize(
    ("result", "end"),
    [
        (CUT, "(4 rows; cut after 4 rows: there are more)\n"),
        (Result("SELECT", ("a",), ((Term("literal", "x"),),)), "(1 row)\n"),
        (Result("SELECT", ("a",)), "a\n-\n(no rows)\n"),
        (ASK, "yes\n"),
        (Result("ASK", answer=False), "no\n"),
    ],
)
def test_ends_of_tables(result: Result, end: str) -> None:
    assert formats.write(result, "table").endswith(end)


def test_csv() -> None:
    text = formats.write(SELECT, "csv")
    assert list(csv.reader(io.StringIO(text, newline=""))) == [
        ["thing", "shares"],
        ["https://w3id.org/ownership-kg/ontology#Holding", "2202000"],
        [EVIL, ""],
        ["hej", "6.41"],
        ["_:b0", "0"],
    ]
    assert formats.write(CUT, "csv") == text + "# cut after 4 rows: there are more\r\n"


def test_tsv() -> None:
    lines = formats.write(SELECT, "tsv").split("\n")
    assert lines[0] == "?thing\t?shares"
    assert lines[1] == f'<https://w3id.org/ownership-kg/ontology#Holding>\t"2202000"^^<{XSD}decimal>'
    assert lines[3] == f'"hej"@sv\t"6.41"^^<{XSD}decimal>'
    assert formats.write(CUT, "tsv").endswith("# cut after 4 rows: there are more\n")


@pytest.mark.parametrize(("name", "format"), [("tsv", "TSV"), ("json", "JSON"), ("xml", "XML")])
def test_oxigraph_reads_it_back(name: str, format: str) -> None:
    from pyoxigraph import QueryResultsFormat, parse_query_results

    plain = Result(
        "SELECT", SELECT.variables, (*ROWS[:1], (Term("literal", 'a,"b"\r\n\tc \u202e<i>&'), None), *ROWS[2:])
    )
    text = formats.write(plain, name)
    found = parse_query_results(text.encode("utf-8"), format=getattr(QueryResultsFormat, format))
    rows = [[None if term is None else getattr(term, "value", None) for term in row] for row in found]
    assert rows == [[None if t is None else t.value for t in row] for row in plain.rows]
    answer = parse_query_results(formats.write(ASK, name).encode(), format=getattr(QueryResultsFormat, format))
    assert bool(answer) is True


def test_json() -> None:
    found = json.loads(formats.write(CUT, "json"))
    assert found["head"] == {"vars": ["thing", "shares"]}
    assert found["results"]["bindings"][1] == {"thing": {"type": "literal", "value": EVIL}}
    assert found["results"]["bindings"][2]["thing"] == {"type": "literal", "value": "hej", "xml:lang": "sv"}
    assert found["cut"] == "after 4 rows"
    assert "cut" not in json.loads(formats.write(SELECT, "json"))


def test_xml() -> None:
    text = formats.write(CUT, "xml")
    ElementTree.fromstring(text)
    assert "<!-- cut after 4 rows: there are more -->" in text
    assert "\x1b" not in text
    assert "<!--" not in formats.write(SELECT, "xml")


def test_turtle_is_for_triples() -> None:
    text = formats.write(CONSTRUCT)
    assert text.index("<urn:a> <urn:p> 5.1 .") < text.index("<urn:b> rdfs:label ")
    assert formats.write(Result("DESCRIBE", (), TRIPLES, cut="after 2 rows")).startswith("# cut after 2 rows")
    with pytest.raises(UsageError, match="use csv"):
        formats.write(SELECT, "ttl")


def test_triples_in_columns() -> None:
    assert formats.write(CONSTRUCT, "csv").startswith("subject,predicate,object\r\nurn:b,")


def test_an_unknown_format() -> None:
    with pytest.raises(UsageError, match="table, csv, tsv, json, xml, ttl"):
        formats.write(SELECT, "yaml")

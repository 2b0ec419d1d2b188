"""Terms as N-Quads writes them: one spelling each, which both engines give back unchanged."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.graph import nquads
from kg.model.claim import Iri, Value

XSD = "http://www.w3.org/2001/XMLSchema#"


def oxigraph(term: str) -> str:
    from pyoxigraph import RdfFormat, parse

    (quad,) = parse(f"<urn:s> <urn:p> {term} <urn:g> .\n".encode(), format=RdfFormat.N_QUADS)
    return str(quad.object)


def stored(term: str) -> str:
    from pyoxigraph import RdfFormat, Store

    store = Store()
    store.load(f"<urn:s> <urn:p> {term} <urn:g> .\n".encode(), format=RdfFormat.N_QUADS)
    line = store.dump(format=RdfFormat.N_QUADS).decode()
    return line.removeprefix("<urn:s> <urn:p> ").removesuffix(" <urn:g> .\n")


def rdflib_value(term: str) -> tuple[str, str]:
    from rdflib import Dataset

    dataset = Dataset()
    dataset.parse(data=f"<urn:s> <urn:p> {term} <urn:g> .\n", format="nquads")
    ((_, _, literal, _),) = dataset.quads()
    return str(literal), str(literal.datatype or "")


@pytest.mark.parametrize(
    ("value", "datatype", "digits", "kind"),
    [
        (Decimal("5.10"), "", "5.1", "decimal"),
        (Decimal("5.0"), "", "5", "decimal"),
        (Decimal("5"), "", "5", "decimal"),
        (Decimal("2202000"), "", "2202000", "decimal"),
        (Decimal("1E+3"), "", "1000", "decimal"),
        (Decimal("0.001"), "", "0.001", "decimal"),
        (Decimal("-0.00"), "", "0", "decimal"),
        (Decimal("100"), "", "100", "decimal"),
        (Decimal("12345678901234567890.123456789012345678"), "", "12345678901234567890.123456789012345678", "decimal"),
        (0, "xsd:decimal", "0", "decimal"),
        (0, "", "0", "integer"),
        (-7, "", "-7", "integer"),
        (True, "", "true", "boolean"),
        (False, "", "false", "boolean"),
        (date(2003, 12, 29), "", "2003-12-29", "date"),
        (date(987, 1, 2), "", "0987-01-02", "date"),
        ("https://www.sec.gov/a?b=c#d", "xsd:anyURI", "https://www.sec.gov/a?b=c#d", "anyURI"),
    ],
)
def test_literals_come_back_as_written(value: Value, datatype: str, digits: str, kind: str) -> None:
    term = nquads.literal(value, datatype)
    assert term == f'"{digits}"^^<{XSD}{kind}>'
    assert oxigraph(term) == stored(term) == term
    assert rdflib_value(term) == (digits, XSD + kind)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "plain",
        'say "so"',
        "back\\slash \\u0041 \\n",
        "a\nb\rc\r\nd\te",
        "\x00\x01\x08\x0b\x0c\x1f\x7f",
        "\x85\u2028\u2029 é ß 株式会社 \U0001f600 \ufeff",
        "\u202eevil\u2066",
        "<urn:x> . <urn:s> <urn:p> <urn:o> <urn:g> .",
    ],
)
def test_strings_come_back_as_written(text: str) -> None:
    term = nquads.string(text)
    assert "\n" not in term
    assert "\r" not in term
    assert oxigraph(term) == stored(term) == term
    assert rdflib_value(term) == (text, "")


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_comes_back(text: str) -> None:
    term = nquads.string(text)
    assert stored(term) == term
    assert rdflib_value(term)[0] == text


@given(st.decimals(allow_nan=False, allow_infinity=False, places=6, min_value=-(10**12), max_value=10**12))
def test_any_decimal_comes_back(value: Decimal) -> None:
    term = nquads.literal(value)
    assert stored(term) == term
    assert Decimal(rdflib_value(term)[0]) == value


@pytest.mark.parametrize(
    "text", ["", "no-scheme", "urn:a b", "urn:a>b", "urn:\n", "urn:{x}", 'urn:"', "urn:a\\b", "urn:|"]
)
def test_what_is_no_iri_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not an IRI"):
        nquads.iri(text)


def test_no_number_is_refused() -> None:
    with pytest.raises(ValueError, match="not a number"):
        nquads.literal(Decimal("NaN"))


def test_iri_and_string_differ() -> None:
    assert nquads.term(Iri("urn:a")) == "<urn:a>"
    assert nquads.term("urn:a") == '"urn:a"'

"""RDF terms as N-Quads writes them: our own escaper, since text is the fastest way into a store.

Every literal has one spelling, the one that rdflib and Oxigraph both give back unchanged.
"""

import re
from datetime import date
from decimal import Decimal

from kg import terms
from kg.model.claim import Iri, Value

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
XSD = "http://www.w3.org/2001/XMLSchema#"

PREFIXES = {
    "kg": terms.KG,
    "kgc": terms.CODES,
    "oa": "http://www.w3.org/ns/oa#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": RDF,
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": XSD,
}
"""The prefixes of our Turtle, and those that a query need not declare."""

_SPECIAL = re.compile(r'["\\\x00-\x1f\x7f]')
_ESCAPES = {code: f"\\u{code:04X}" for code in (*range(0x20), 0x7F)} | {
    ord(raw): "\\" + short for raw, short in zip('\b\t\n\f\r"\\', 'btnfr"\\', strict=True)
}
_NO_IRI = re.compile(r'[\x00-\x20<>"{}|^`\\]')


def iri(text: str) -> str:
    """`<text>`. Raises ValueError for what is no absolute IRI: whoever made it must have escaped it."""
    if ":" not in text or _NO_IRI.search(text):
        raise ValueError(f"not an IRI: {text!r}")
    return f"<{text}>"


def string(text: str) -> str:
    """A string literal."""
    return f'"{text.translate(_ESCAPES) if _SPECIAL.search(text) else text}"'


def decimal(value: Decimal) -> str:
    """The digits of a decimal, without trailing zeros or an exponent: 5.10 → 5.1, 5.0 → 5."""
    if not value.is_finite():
        raise ValueError(f"not a number: {value}")
    digits = format(value, "f")
    if "." in digits:
        digits = digits.rstrip("0").rstrip(".")
    return "0" if digits == "-0" else digits


def literal(value: Value, datatype: str = "") -> str:
    """A literal. `datatype` is what the ontology says of the property (`xsd:decimal`, `xsd:anyURI`); it
    counts where the value's own type allows more than one."""
    if isinstance(value, bool):
        return f'"{"true" if value else "false"}"^^<{XSD}boolean>'
    if isinstance(value, Decimal) or (isinstance(value, int) and datatype == "xsd:decimal"):
        return f'"{decimal(Decimal(value))}"^^<{XSD}decimal>'
    if isinstance(value, int):
        return f'"{value}"^^<{XSD}integer>'
    if isinstance(value, date):
        return f'"{value.isoformat()}"^^<{XSD}date>'
    if datatype == "xsd:anyURI":
        return f"{string(value)}^^<{XSD}anyURI>"
    return string(value)


def term(value: Iri | Value, datatype: str = "") -> str:
    """An IRI or a literal."""
    return iri(value) if isinstance(value, Iri) else literal(value, datatype)

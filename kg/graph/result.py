"""What a query gives: terms in rows, or yes or no, or triples."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from kg.graph.nquads import XSD, string
from kg.model.claim import Iri, Value


class Term(NamedTuple):
    """An RDF term as SPARQL's JSON names it: `kind` is uri, bnode or literal; a literal that is no plain
    string has a datatype or a language."""

    kind: str
    value: str
    datatype: str = ""
    language: str = ""

    @property
    def python(self) -> Iri | Value:
        """The value as Python has it; what Python has no type for stays a string."""
        if self.kind == "uri":
            return Iri(self.value)
        try:
            match self.datatype.removeprefix(XSD):
                case "integer":
                    return int(self.value)
                case "decimal":
                    return Decimal(self.value)
                case "boolean":
                    return self.value in ("true", "1")
                case "date":
                    return date.fromisoformat(self.value)
        except (ValueError, ArithmeticError):
            pass
        return self.value

    @property
    def ntriples(self) -> str:
        """The term as N-Triples writes it."""
        if self.kind == "uri":
            return f"<{self.value}>"
        if self.kind == "bnode":
            return f"_:{self.value}"
        if self.language:
            return f"{string(self.value)}@{self.language}"
        return f"{string(self.value)}^^<{self.datatype}>" if self.datatype else string(self.value)


Row = tuple[Term | None, ...]


@dataclass(frozen=True, slots=True)
class Result:
    """The answer to a query.

    SELECT gives `rows` under `variables`, ASK gives `answer`, CONSTRUCT and DESCRIBE give `triples` (rows
    of three). `cut` says where the answer was cut ("after 10,000 rows"), "" where it is whole.
    """

    form: str
    variables: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    answer: bool | None = None
    cut: str = ""

    @property
    def triples(self) -> tuple[Row, ...]:
        """The rows of a CONSTRUCT or DESCRIBE."""
        return self.rows if self.form in ("CONSTRUCT", "DESCRIBE") else ()

    def records(self) -> list[dict[str, Iri | Value | None]]:
        """One dictionary a row, of Python values: what a data frame is made of."""
        return [
            {name: None if term is None else term.python for name, term in zip(self.variables, row, strict=True)}
            for row in self.rows
        ]

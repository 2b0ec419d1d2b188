"""A named query asked in every way that is promised: both engines, on the quads, the Turtle and the store."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from kg import ontology
from kg.graph import query, store, turtle, view

Row = tuple[Any, ...]


class Engines:
    """One graph in all of its forms; `out` becomes its OUT folder."""

    def __init__(self, quads: Sequence[str], out: Path) -> None:
        from pyoxigraph import RdfFormat, Store
        from rdflib import Graph

        self.out = out
        text = turtle.write(quads)
        store.switch(out, store.prepare(out, quads))
        self.rdflib = {"quads": view.to_rdflib(quads), "turtle": Graph().parse(data=text, format="turtle")}
        self.oxigraph = Store()
        self.oxigraph.bulk_load(text.encode("utf-8"), format=RdfFormat.TURTLE)

    def ask(self, name: str) -> list[dict[str, Any]]:
        """The rows of a named query from the store, after all others were found equal to them."""
        text = ontology.queries()[name]
        found = query.run(self.out, f"@{name}")
        rows = [tuple(None if term is None else term.python for term in row) for row in found.rows]
        on_turtle = [tuple(None if t is None else _oxigraph(t) for t in row) for row in self.oxigraph.query(text)]
        assert on_turtle == rows, f"{name}: Oxigraph on the Turtle and on the store"
        for form, graph in self.rdflib.items():
            others = [tuple(None if t is None else _rdflib(t) for t in row) for row in graph.query(text)]
            assert others == rows, f"{name}: rdflib on the {form} and Oxigraph"
        return [dict(zip(found.variables, row, strict=True)) for row in rows]


def _oxigraph(term: Any) -> Any:
    kind = term.datatype.value.rpartition("#")[2] if hasattr(term, "datatype") else ""
    return _value(term.value, kind)


def _rdflib(term: Any) -> Any:
    return _value(str(term), str(getattr(term, "datatype", None) or "").rpartition("#")[2])


def _value(text: str, kind: str) -> Any:
    read = {"integer": int, "decimal": Decimal, "date": date.fromisoformat, "boolean": lambda t: t == "true"}
    return read[kind](text) if kind in read else text

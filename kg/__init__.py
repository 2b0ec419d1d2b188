"""Who owns public companies: SEC Schedules 13D and 13G as a knowledge graph, every fact with its evidence.

    import kg

    graph = kg.build(["filing.txt"])       # a file, a folder, an archive; several of them
    graph.query("holders")                 # a named question, or SPARQL
    graph.evidence("6.41%")                # facts with their quotes
    graph.view("network.html")             # the interactive network
    graph.save("out")                      # a folder as `kg build` makes it; or a .ttl or .nq file

Nothing here touches a network. Errors are `kg.errors.KgError` and its children.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kg.model.filing import Filing
    from kg.session import Graph

__all__ = ["build", "extract", "load", "read"]


def read(source: Path | str | bytes, *, name: str = "filing.txt") -> Filing:
    """One source as a Filing: its canonical text with the map to the source, its blocks and parts.

    `source` is a path, or the bytes themselves, which `name` then names. Raises MissingError,
    NotAFilingError (no Schedule 13D or 13G) or ReadError (damaged, or over a limit).
    """
    from kg.session import read

    return read(source, name)


def extract(source: Filing | Path | str | bytes, *, spacy_model: str | None = None) -> dict[str, Any]:
    """The record of one filing: what it states, as plain values, before anything is resolved.

    Numbers are int or Decimal and dates are ISO text; the README lists the fields. `spacy_model` names
    an installed spaCy model whose names are used too. Raises as `read` does.
    """
    from kg.session import extract

    return extract(source, spacy_model)


def build(
    sources: Iterable[Path | str] | Path | str, *, base: str | None = None, spacy_model: str | None = None
) -> Graph:
    """Filings, folders and archives as one graph in memory.

    A source that fails is in `Graph.failures`; the first failure is raised where none of them can be
    read. `base` is what the data's own IRIs begin with.
    """
    from kg.session import build

    return build(sources, base, spacy_model)


def load(out: Path | str) -> Graph:
    """The graph that `kg build -o OUT` made. Raises MissingError where OUT is none, StoreError where it
    is damaged."""
    from kg.session import load

    return load(out)


class _Package(ModuleType):
    """Keeps `kg.read` and `kg.extract` the verbs: the import system would put the rooms of the same
    names in their place. `from kg.read import ...` finds the room all the same."""

    def __setattr__(self, name: str, value: object) -> None:
        if name not in __all__ or not isinstance(value, ModuleType):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package

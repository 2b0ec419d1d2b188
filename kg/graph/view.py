"""The graph as rdflib has it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rdflib import Dataset


def to_rdflib(quads: Iterable[str]) -> Dataset:
    """Lines of N-Quads as an rdflib Dataset: one graph a filing, and their union as the default graph.

    Our prefixes are bound.
    """
    from rdflib import Dataset

    from kg.graph.nquads import PREFIXES

    dataset = Dataset(default_union=True)
    for name, base in PREFIXES.items():
        dataset.bind(name, base, replace=True)
    dataset.parse(data="".join(f"{line}\n" for line in quads), format="nquads")
    return dataset

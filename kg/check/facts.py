"""Facts: a read-only index over a Resolved, for the checks."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TypeVar

from kg import terms
from kg.model.claim import Iri
from kg.model.evidence import Evidence
from kg.model.filing import Extraction
from kg.model.graph import Entity, Resolved, Statement

K = TypeVar("K")
V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Facts:
    """What the filings say, by filing, subject, predicate and kind, all in the order of the Resolved.

    `filings` is the id of each filing → the IRI of its node, `entities` IRI → entity, `texts` the canonical text of
    those filings that it was given for.
    """

    filings: Mapping[str, Iri]
    entities: Mapping[Iri, Entity]
    by_kind: Mapping[tuple[str, Iri], tuple[Entity, ...]]
    by_predicate: Mapping[tuple[str, Iri], tuple[Statement, ...]]
    by_subject: Mapping[tuple[str, Iri, Iri], tuple[Statement, ...]]
    texts: Mapping[str, str]

    def of(self, kind: Iri, filing: str) -> tuple[Entity, ...]:
        """The entities of a class, its sub-classes included, that the filing names."""
        return self.by_kind.get((filing, kind), ())

    def said(self, predicate: Iri, filing: str) -> tuple[Statement, ...]:
        """All that the filing states with a predicate."""
        return self.by_predicate.get((filing, predicate), ())

    def about(self, subject: Iri, predicate: Iri, filing: str) -> tuple[Statement, ...]:
        """What the filing states of one subject with a predicate."""
        return self.by_subject.get((filing, subject, predicate), ())

    def figures(self, subject: Iri, predicate: Iri, filing: str) -> list[tuple[Decimal, Evidence]]:
        """The figures of one subject, each with its words."""
        said = self.about(subject, predicate, filing)
        return [(s.object, s.evidence[0]) for s in said if isinstance(s.object, Decimal)]

    def days(self, subject: Iri, predicate: Iri, filing: str) -> list[tuple[date, Evidence]]:
        """The days of one subject, each with its words."""
        said = self.about(subject, predicate, filing)
        return [(s.object, s.evidence[0]) for s in said if isinstance(s.object, date)]

    def nodes(self, subject: Iri, predicate: Iri, filing: str) -> list[Iri]:
        """The nodes that a predicate ties one subject to."""
        return [s.object for s in self.about(subject, predicate, filing) if isinstance(s.object, Iri)]

    def name(self, node: Iri) -> str:
        """The node's name, or the last part of its IRI where it has none."""
        entity = self.entities.get(node)
        return entity.name if entity is not None and entity.name else node.rstrip("/").rsplit("/", 1)[-1]

    def holder(self, holding: Iri, filing: str) -> str:
        """The name of the reporting person whose holding it is."""
        holders = self.nodes(holding, terms.HOLDER, filing)
        return self.name(holders[0]) if holders else "The holder"


def _kinds(entity: Entity) -> Iterator[Iri]:
    """Its classes and their super-classes, each once."""
    yield from dict.fromkeys(k for kind in entity.kinds for k in (kind, *terms.SUPERCLASSES.get(kind, ())))


def _grouped(pairs: Iterable[tuple[K, V]]) -> dict[K, tuple[V, ...]]:
    groups: dict[K, list[V]] = {}
    for key, value in pairs:
        groups.setdefault(key, []).append(value)
    return {key: tuple(values) for key, values in groups.items()}


def index(resolved: Resolved, extractions: Iterable[Extraction] = ()) -> Facts:
    """The index of what was resolved, with the texts of these extractions."""
    return Facts(
        filings=dict(resolved.filings),
        entities={entity.iri: entity for entity in resolved.entities},
        by_kind=_grouped(((f, kind), e) for e in resolved.entities for kind in _kinds(e) for f in e.filings),
        by_predicate=_grouped(((s.filing, s.predicate), s) for s in resolved.statements),
        by_subject=_grouped(((s.filing, s.subject, s.predicate), s) for s in resolved.statements),
        texts={e.filing.id: e.filing.document.text for e in extractions},
    )

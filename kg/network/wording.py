"""Values and nodes in words: what the page and the labels of the drawing print."""

from collections import defaultdict
from datetime import date
from decimal import Decimal

from kg import terms
from kg.model.claim import Iri, Value
from kg.model.graph import Entity, Resolved, Statement


def number(value: Decimal | int) -> str:
    """A number with a comma between thousands: 1498000 → 1,498,000."""
    return f"{value:,f}" if isinstance(value, Decimal) else f"{value:,d}"


def kind_of(kinds: tuple[Iri, ...]) -> Iri | None:
    """The narrowest of a node's classes, the first in order of names where several are."""
    above = {up for kind in kinds for up in terms.SUPERCLASSES.get(kind, ())}
    return min((kind for kind in kinds if kind not in above), default=None)


class Wording:
    """The words for the nodes and values of one resolved output."""

    def __init__(self, resolved: Resolved) -> None:
        self._entities = {entity.iri: entity for entity in resolved.entities}
        self._literals: dict[Iri, list[Statement]] = defaultdict(list)
        for statement in resolved.statements:
            if not isinstance(statement.object, Iri):
                self._literals[statement.subject].append(statement)
        self._filing_ids = {iri: id for id, iri in resolved.filings}

    def node(self, iri: Iri) -> str:
        """The name of a node; of a nameless one, its class and its first plain facts."""
        if iri in terms.CODE_LABELS:
            return terms.CODE_LABELS[iri]
        entity = self._entities.get(iri)
        if entity is not None and entity.name:
            return " ".join(entity.name.split())
        if iri in self._filing_ids:
            return self._filing_ids[iri]
        kind = "" if entity is None else self.kind(entity)
        facts = list(dict.fromkeys(self.value(s.predicate, s.object) for s in self._literals[iri]))[:3]
        return f"{kind or 'node'}: {', '.join(facts)}" if facts else kind or iri.rsplit("/", 1)[-1]

    def kind(self, entity: Entity) -> str:
        """The label of the narrowest class of a node."""
        kind = kind_of(entity.kinds)
        return "" if kind is None else terms.LABELS.get(kind, "")

    def value(self, predicate: Iri, value: Iri | Value) -> str:
        """A value as the page prints it: numbers with their unit, days as YYYY-MM-DD, yes or no."""
        if isinstance(value, Iri):
            return self.node(value)
        if isinstance(value, bool):
            return "yes" if value else "no"
        if isinstance(value, date):
            return value.isoformat()
        if isinstance(value, str):
            return " ".join(value.split())
        unit = terms.UNITS.get(predicate, "")
        return f"{number(value)} {unit}" if unit else number(value) if isinstance(value, Decimal) else str(value)

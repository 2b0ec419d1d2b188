"""Facts as people read them: in words, with their quotes and the lines around each."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import chain
from typing import Any

from kg import terms
from kg.errors import UsageError
from kg.model.claim import Iri, Value
from kg.model.evidence import Evidence
from kg.model.graph import Entity, Resolved, Statement

_AROUND = 1  # lines shown before and after those of a quote


@dataclass(frozen=True, slots=True)
class Quote:
    """Evidence with its place in lines: `line` is that of its first character, counted from 1;
    `around` are the lines that it stands in and their neighbours, each with its number."""

    evidence: Evidence
    line: int
    around: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """A statement in words, with its IRI in the graph and its quotes: first the words of the fact, then
    what completes them."""

    iri: str
    subject: str
    predicate: str
    object: str
    statement: Statement
    quotes: tuple[Quote, ...]

    def to_dict(self) -> dict[str, Any]:
        """The fact as plain values."""
        s = self.statement
        return {
            "fact": self.iri,
            "filing": s.filing,
            "subject": {"iri": s.subject, "label": self.subject},
            "predicate": {"iri": s.predicate, "label": self.predicate},
            "object": {"iri": s.object, "label": self.object} if isinstance(s.object, Iri) else s.object,
            "as_of": s.as_of,
            "evidence": [
                {
                    "quote": q.evidence.quote,
                    "start": q.evidence.start,
                    "end": q.evidence.end,
                    "source_start": q.evidence.source_start,
                    "source_end": q.evidence.source_end,
                    "line": q.line,
                    "rule": q.evidence.rule,
                    "lines": [{"number": number, "text": text} for number, text in q.around],
                }
                for q in self.quotes
            ],
        }


class Labels:
    """What the nodes of a graph are called. A node without a name is called by its kind and by what it
    ties: `holding of A in B`."""

    def __init__(self, resolved: Resolved) -> None:
        self._entities = {e.iri: e for e in resolved.entities}
        self._filings = {iri: id for id, iri in resolved.filings}
        ends = {p for start, end, _ in terms.EDGES.values() for p in (start, end)}
        self._ends: dict[tuple[Iri, Iri], Iri] = {}
        for s in resolved.statements:
            if s.predicate in ends and isinstance(s.object, Iri):
                self._ends.setdefault((s.subject, s.predicate), s.object)

    def node(self, iri: Iri) -> str:
        """A node's name."""
        entity = self._entities.get(iri)
        if iri in terms.CODE_LABELS:
            return f"{iri.rpartition('/')[2].rpartition('#')[2]} ({terms.CODE_LABELS[iri]})"
        if iri in self._filings:
            return f"filing {self._filings[iri]}"
        if entity is None:
            return terms.LABELS.get(iri, iri)
        return " ".join(entity.name.split()) or self._relation(entity)

    def value(self, value: Value) -> str:
        """An object in words: a node's name, or the literal."""
        match value:
            case Iri():
                return self.node(value)
            case bool():
                return "yes" if value else "no"
            case Decimal():
                return f"{value:,f}"
            case date():
                return value.isoformat()
            case int():
                return f"{value:,}"
            case _:
                return " ".join(value.split())

    def _relation(self, entity: Entity) -> str:
        for kind in entity.kinds:
            if kind in terms.EDGES:
                named = [self._name(self._ends.get((entity.iri, end))) for end in terms.EDGES[kind][:2]]
                of, to = named
                return terms.LABELS[kind] + (f" of {of}" if of else "") + (f", {to}" if to else "")
        return terms.LABELS.get(entity.kinds[0], "node") if entity.kinds else "node"

    def _name(self, iri: Iri | None) -> str:
        entity = self._entities.get(iri) if iri is not None else None
        return " ".join(entity.name.split()) if entity else ""


class Lines:
    """The lines of a text, and where each starts."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = [0, *(m.end() for m in re.finditer("\n", text))]

    def quote(self, evidence: Evidence) -> Quote:
        """Evidence with the lines around it."""
        first, last = self._at(evidence.start), self._at(max(evidence.start, evidence.end - 1))
        numbers = range(max(1, first - _AROUND), min(len(self._starts), last + _AROUND) + 1)
        return Quote(evidence, first, tuple((n, self._line(n)) for n in numbers))

    def start(self, number: int) -> int:
        """The offset of a line's first character."""
        return self._starts[number - 1]

    def _at(self, offset: int) -> int:
        return bisect_right(self._starts, offset)

    def _line(self, number: int) -> str:
        end = self._starts[number] - 1 if number < len(self._starts) else len(self._text)
        return self._text[self._starts[number - 1] : end]


def find(
    resolved: Resolved,
    texts: Mapping[str, str],
    base: str,
    *,
    words: str | None = None,
    iri: str | None = None,
    chars: tuple[int, int] | None = None,
    filing: str | None = None,
) -> list[Fact]:
    """The facts that the conditions leave: all of them without any.

    `words` stand in the quote, the value or a name, in any case and spacing: facts whose own quote they
    are come first. `iri` is that of a fact, of a node (the facts about it) or of evidence. `chars` is a
    span [start, end) of a filing's canonical text, in characters. `texts` is filing id → canonical text.
    Raises UsageError where there is no such filing, and where a span is given without one of several.
    """
    from kg.graph.build import evidence_iri, statement_iri

    ids = [id for id, _ in resolved.filings]
    check_filing(filing, ids)
    if chars is not None and filing is None and len(ids) > 1:
        raise UsageError(f"characters are counted in one filing's text: say --filing ID, one of {_some(ids)}")
    labels = Labels(resolved)
    filing_iris = dict(resolved.filings)
    wanted = None if words is None else _folded(words)
    found: list[tuple[int, Fact]] = []
    lines: dict[str, Lines] = {}
    for s in resolved.statements:
        if filing is not None and s.filing != filing:
            continue
        if chars is not None and not any(e.start < chars[1] and chars[0] < e.end for e in s.evidence):
            continue
        place = filing_iris[s.filing]
        own = statement_iri(s, place, base)
        if iri is not None and iri not in (own, s.subject, *(evidence_iri(e, place) for e in s.evidence)):
            continue
        named = (labels.node(s.subject), terms.LABELS.get(s.predicate, s.predicate), labels.value(s.object))
        rank = 0 if wanted is None else _rank(wanted, s, named)
        if rank is None:
            continue
        if s.filing not in lines:
            lines[s.filing] = Lines(texts[s.filing])
        quotes = tuple(lines[s.filing].quote(e) for e in s.evidence)
        found.append((rank, Fact(own, *named, s, quotes)))
    return [fact for _, fact in sorted(found, key=lambda pair: pair[0])]


def check_filing(filing: str | None, ids: list[str]) -> None:
    """Raise UsageError where a filing is asked for that is none of these."""
    if filing is not None and filing not in ids:
        raise UsageError(f"there is no filing {filing!r}; there are {_some(ids)}")


def _rank(wanted: str, statement: Statement, named: Iterable[str]) -> int | None:
    first, *context = (_folded(e.quote) for e in statement.evidence)
    subject, _, value = map(_folded, named)
    plain = _folded(str(statement.object))
    if wanted in (first, value, plain):
        return 0
    if wanted in first or wanted in value:
        return 1
    return 2 if any(wanted in text for text in chain([subject], context)) else None


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _some(ids: list[str]) -> str:
    return ", ".join(ids[:5]) + (f" and {len(ids) - 5} more" if len(ids) > 5 else "")

"""What a click opens: the facts behind each node and edge, with their quotes, as plain data for the page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from kg import terms
from kg.model.claim import Iri
from kg.model.evidence import Evidence
from kg.model.finding import Finding
from kg.model.graph import Resolved, Statement
from kg.network import style
from kg.network.quotes import Quotes
from kg.network.wording import Wording

if TYPE_CHECKING:
    from networkx import MultiDiGraph

_MENTIONS = 6
"""How many places of a name are shown at most."""

_IDENTIFIERS = {"cik": "CIK", "lei": "LEI", "cusip": "CUSIP", "accession": "accession number"}
"""The schemes of keys that say more than the name, and what they are called."""

Row = list[Any]
"""A fact: the property's label, the value in words, the number of the node that it is (-1 for none),
and for each filing that states it [number of the filing, as-of day (0 for the filing's own), [evidence,
...]]."""


class Facts:
    """Turns statements into rows; each thing (a node, relation or part) has its rows once."""

    def __init__(
        self, graph: MultiDiGraph, resolved: Resolved, findings: Sequence[Finding], texts: Mapping[str, str]
    ) -> None:
        self._words = Wording(resolved)
        self._entities = {e.iri: e for e in resolved.entities}
        self._graph = graph
        self._node_numbers = {iri: n for n, iri in enumerate(graph)}
        self._filings = dict(resolved.filings)
        self._filing_numbers = {id: n for n, id in enumerate(self._filings)}
        self._days = {s.filing: "" if s.as_of is None else s.as_of.isoformat() for s in resolved.statements}
        self._quotes = Quotes(self._filing_numbers, texts)
        self._findings = list(dict.fromkeys(findings))
        self._finding_numbers = {f: n for n, f in enumerate(self._findings)}
        self._things: dict[Iri, int] = {}
        self._rows: list[dict[str, Any]] = []

    def data(self) -> dict[str, Any]:
        """All that the page shows besides the drawing: nodes, ties, things, findings, filings, passages."""
        nodes = [self._node(iri, d) for iri, d in self._graph.nodes(data=True)]
        ties = [self._tie(a, b, d) for a, b, d in self._graph.edges(data=True)]
        findings = [self._finding(f) for f in self._findings]
        for place, items in (("nodes", nodes), ("ties", ties)):
            for number, item in enumerate(items):
                for finding in item["findings"]:
                    findings[finding][place].append(number)
        passages = self._quotes.passages()
        return {
            "nodes": nodes,
            "ties": ties,
            "things": self._rows,
            "findings": findings,
            "filings": [self._filing(id) for id in self._quotes.documents()],
            "passages": passages,
            "rules": self._quotes.rules(),
        }

    def _filing(self, id: str) -> dict[str, Any]:
        iri = self._filings.get(id)
        return {
            "id": id,
            "name": id if iri is None else self._words.node(iri),
            "asOf": self._days.get(id, ""),
        }

    def _node(self, iri: Iri, d: Mapping[str, Any]) -> dict[str, Any]:
        look = style.node_look(d["kinds"], d["roles"]) or style.NODES[-1]
        about: dict[Iri, list[Statement]] = {iri: []} | _by_subject(d["statements"])
        things = [self._thing(s, own, d["mentions"] if s == iri else ()) for s, own in about.items()]
        return {
            "iri": iri,
            "name": d["name"],
            "look": look.id,
            "kind": terms.LABELS.get(d["kind"], "node"),
            "names": [n for n in dict.fromkeys(" ".join(n.split()) for n in d["names"]) if n != d["name"]],
            "keys": [f"{_IDENTIFIERS[scheme]} {value}" for scheme, value in d["keys"] if scheme in _IDENTIFIERS],
            "things": [t for t in things if t >= 0],
            "filings": sorted(self._filing_numbers[f] for f in d["filings"] if f in self._filing_numbers),
            "findings": self._numbers(d["findings"]),
        }

    def _tie(self, start: Iri, end: Iri, d: Mapping[str, Any]) -> dict[str, Any]:
        look = style.edge_look(d["term"])
        lead = f"{look.lead}: " if look.lead else ""
        about = _by_subject(d["statements"])
        tie = {
            "from": self._node_numbers[start],
            "to": self._node_numbers[end],
            "look": look.id,
            "kind": terms.LABELS.get(d["term"], d["term"]),
            "label": lead + d["label"],
            "others": [self._node_numbers[n] for n in d["others"]],
            "things": [self._thing(r, about[r], ()) for r in d["relations"]],
            "facts": [] if d["relations"] else self._rows_of(d["statements"]),
            "filings": sorted({self._filing_numbers[s.filing] for s in d["statements"]}),
            "asOf": "" if d["as_of"] is None else d["as_of"].isoformat(),
            "findings": self._numbers(d["findings"]),
        }
        if d["term"] in style.CHARTS and d["count"] > 1:
            tie["chart"] = self._chart(style.CHARTS[d["term"]], d["relations"], d["statements"])
        return tie

    def _chart(
        self, axes: tuple[Iri, Iri, Iri], relations: Iterable[Iri], statements: Iterable[Statement]
    ) -> dict[str, Any]:
        values: dict[tuple[Iri, Iri], Any] = {}
        for s in statements:
            values.setdefault((s.subject, s.predicate), s.object)
        points = []
        for relation in relations:
            day, point, bar = (values.get((relation, axis)) for axis in axes)
            points.append([None if day is None else str(day), _float(point), _float(bar), self._things[relation]])
        return {"axes": [terms.LABELS[axis] for axis in axes], "points": points}

    def _thing(self, subject: Iri, statements: Iterable[Statement], mentions: Sequence[Evidence]) -> int:
        """The number of a node's, relation's or part's rows; -1 where there is nothing to say."""
        if subject not in self._things:
            rows = self._rows_of(statements)
            seen = {e[1:3] for row in rows for source in row[3] for e in map(tuple, source[2])}
            for mention in mentions[:_MENTIONS]:
                if (mention.start, mention.end) not in seen:
                    evidence = self._quotes.take(mention)
                    rows.append(["named", " ".join(mention.quote.split()), -1, [[evidence[0], "", [evidence]]]])
            if not rows:
                return -1
            entity = self._entities.get(subject)
            kind = "" if entity is None else self._words.kind(entity)
            self._things[subject] = len(self._rows)
            self._rows.append({"kind": kind, "facts": rows})
        return self._things[subject]

    def _rows_of(self, statements: Iterable[Statement]) -> list[Row]:
        rows: dict[tuple[Iri, Iri, object], Row] = {}
        for s in statements:
            node = self._node_numbers.get(s.object, -1) if isinstance(s.object, Iri) else -1
            label = terms.LABELS.get(s.predicate, s.predicate)
            text = self._words.value(s.predicate, s.object)
            row = rows.setdefault((s.subject, s.predicate, s.object), [label, text, node, []])
            evidence = [self._quotes.take(e) for e in s.evidence]
            number = evidence[0][0] if evidence else self._filing_numbers[s.filing]
            day = "" if s.as_of is None else s.as_of.isoformat()
            row[3].append([number, 0 if day == self._days[s.filing] else day, evidence])
        return list(rows.values())

    def _finding(self, finding: Finding) -> dict[str, Any]:
        return {
            "code": finding.code,
            "severity": finding.severity.name.lower(),
            "message": finding.message,
            "rule": finding.rule,
            "filing": finding.filing,
            "evidence": [self._quotes.take(e) for e in finding.evidence],
            "nodes": [],
            "ties": [],
        }

    def _numbers(self, findings: Iterable[Finding]) -> list[int]:
        return sorted({self._finding_numbers[f] for f in findings})


def _by_subject(statements: Iterable[Statement]) -> dict[Iri, list[Statement]]:
    found: dict[Iri, list[Statement]] = {}
    for statement in statements:
        found.setdefault(statement.subject, []).append(statement)
    return found


def _float(value: object) -> float | None:
    return float(value) if isinstance(value, Decimal | int) and not isinstance(value, bool) else None

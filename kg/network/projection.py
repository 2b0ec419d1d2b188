"""Statements → graph: persons, organizations, securities and filings are nodes, relations are edges.

The projection knows no facts. Which classes are nodes stands in `style.NODES`; how a relation node
is drawn as an edge stands in the ontology (`kg:edgeFrom`, `kg:edgeTo`, `kg:edgeLabel`,
`kg:edgeTotal`). Every other node is a part of the nodes that it is tied to.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from kg import terms
from kg.model.claim import Iri
from kg.model.finding import Finding
from kg.model.graph import Entity, Resolved, Statement
from kg.network import style
from kg.network.wording import Wording, kind_of

if TYPE_CHECKING:
    from networkx import MultiDiGraph

_FEW = 3
"""A finding on a part of more nodes than this (an address of many) is about the filing, not about each."""

_Pair = tuple[Iri, Iri]
_Key = tuple[Iri, str]


@dataclass(slots=True)
class _Bundle:
    """The relation nodes, or the plain statements, that are one edge."""

    relations: list[Iri] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)


def project(resolved: Resolved, findings: Sequence[Finding] = ()) -> MultiDiGraph:
    """The graph of resolved filings, as networkx knows graphs; nodes are named by their IRIs.

    Node attributes: `name`, `kind` (its narrowest class), `kinds`, `names`, `keys` (scheme and value),
    `filings` (ids), `mentions` (evidence), `roles` (the properties that lead to it), `statements` (its
    own and those of its parts, such as addresses and items), `findings`. Edge attributes: `term` (the
    relation class or property), `label`, `count` (how many relation nodes it stands for), `total` (the
    sum of what the class adds up, else None), `as_of`, `others` (further nodes that it names),
    `relations` (IRIs of its relation nodes), `statements`, `findings`. The edge's key is its term and,
    where one term gives several edges between two nodes, what tells them apart.
    """
    from networkx import MultiDiGraph

    sketch = _Sketch(resolved)
    bundles = sketch.bundles()
    parts = sketch.parts()
    on_node, on_relation = sketch.place(findings, parts)
    owned: dict[Iri, list[Iri]] = defaultdict(list)
    for part, owners in parts.items():
        for owner in owners:
            owned[owner].append(part)
    graph = MultiDiGraph()
    for iri, entity in sketch.nodes.items():
        statements = [s for node in (iri, *owned[iri]) for s in sketch.about[node]]
        graph.add_node(
            iri,
            name=sketch.words.node(iri),
            kind=kind_of(entity.kinds),
            kinds=entity.kinds,
            names=entity.names,
            keys=entity.keys,
            filings=entity.filings,
            mentions=entity.mentions,
            roles=frozenset(sketch.roles[iri]),
            statements=tuple(statements),
            findings=tuple(on_node[iri]),
        )
    for (start, end), edges in bundles.items():
        for (term, split), bundle in edges.items():
            statements = [s for relation in bundle.relations for s in sketch.about[relation]] or bundle.statements
            label, total = sketch.label(term, bundle)
            graph.add_edge(
                start,
                end,
                key=f"{term} {split}".strip(),
                term=term,
                label=label,
                count=max(1, len(bundle.relations)),
                total=total,
                as_of=_latest(statements),
                others=tuple(sketch.named_in(statements, start, end)),
                relations=tuple(bundle.relations),
                statements=tuple(statements),
                findings=tuple(f for relation in bundle.relations for f in on_relation[relation]),
            )
    return graph


def _latest(statements: Iterable[Statement]) -> date | None:
    return max((s.as_of for s in statements if s.as_of is not None), default=None)


class _Sketch:
    """The resolved statements, sorted into what is a node, what is an edge, and what is a part."""

    def __init__(self, resolved: Resolved) -> None:
        self.resolved = resolved
        self.words = Wording(resolved)
        self.filings = dict(resolved.filings)
        self.about: dict[Iri, list[Statement]] = defaultdict(list)
        self.roles: dict[Iri, set[Iri]] = defaultdict(set)
        for statement in resolved.statements:
            self.about[statement.subject].append(statement)
            if isinstance(statement.object, Iri):
                self.roles[statement.object].add(statement.predicate)
        known = {e.iri: e for e in resolved.entities}
        for id, iri in resolved.filings:
            known.setdefault(iri, Entity(iri, (terms.FILING_CLASS,), "", (), (), (), (id,)))
        self.entities = dict(sorted(known.items()))
        self.nodes = {iri: e for iri, e in self.entities.items() if style.node_look(e.kinds, frozenset())}
        self.relations: dict[Iri, tuple[Iri, list[_Pair]]] = {}
        for iri, entity in self.entities.items():
            term = min((k for k in entity.kinds if k in terms.EDGES), default=None)
            if term is not None and iri not in self.nodes and (pairs := self._ends(iri, term)):
                self.relations[iri] = (term, pairs)

    def _ends(self, relation: Iri, term: Iri) -> list[_Pair]:
        start, end, _ = terms.EDGES[term]
        return [(a, b) for a in self._drawn(relation, start) for b in self._drawn(relation, end)]

    def _drawn(self, subject: Iri, predicate: Iri) -> list[Iri]:
        found = (s.object for s in self.about[subject] if s.predicate == predicate)
        return list(dict.fromkeys(o for o in found if isinstance(o, Iri) and o in self.nodes))

    def bundles(self) -> dict[_Pair, dict[_Key, _Bundle]]:
        """Which relation nodes and statements lie between which two nodes, in order of the IRIs."""
        found: dict[_Pair, dict[_Key, _Bundle]] = defaultdict(lambda: defaultdict(_Bundle))
        for iri, (term, pairs) in self.relations.items():
            split = " ".join(self._texts(iri, term, numbers=False)) if term in terms.EDGE_TOTALS else ""
            for pair in pairs:
                found[pair][term, split].relations.append(iri)
        for subject in self.nodes:
            for s in self.about[subject]:
                if isinstance(s.object, Iri) and s.object in self.nodes:
                    found[subject, s.object][s.predicate, ""].statements.append(s)
        order = {s.subject: n for n, s in reversed(list(enumerate(self.resolved.statements)))}
        for edges in found.values():
            for bundle in edges.values():
                bundle.relations.sort(key=lambda iri: order.get(iri, -1))
        return {pair: dict(sorted(edges.items())) for pair, edges in sorted(found.items())}

    def parts(self) -> dict[Iri, set[Iri]]:
        """Each node that is neither drawn nor an edge → the drawn nodes that it is a part of."""
        ties: dict[Iri, set[Iri]] = defaultdict(set)
        for s in self.resolved.statements:
            if isinstance(s.object, Iri):
                ties[s.subject].add(s.object)
                ties[s.object].add(s.subject)
        found = {}
        for iri in self.entities:
            if iri in self.nodes or iri in self.relations:
                continue
            owners = {other for other in ties[iri] if other in self.nodes}
            found[iri] = owners or {self.filings[s.filing] for s in self.about[iri] if s.filing in self.filings}
        return found

    def place(
        self, findings: Iterable[Finding], parts: dict[Iri, set[Iri]]
    ) -> tuple[dict[Iri, list[Finding]], dict[Iri, list[Finding]]]:
        """The findings on nodes and on relation nodes; one about the whole filing is on its node."""
        on_node: dict[Iri, list[Finding]] = defaultdict(list)
        on_relation: dict[Iri, list[Finding]] = defaultdict(list)
        for finding in findings:
            focus = Iri(finding.focus)
            if focus in self.relations:
                on_relation[focus].append(finding)
            elif focus in self.nodes:
                on_node[focus].append(finding)
            else:
                home = {self.filings[finding.filing]} if finding.filing in self.filings else set()
                owners = parts.get(focus, set())
                for owner in sorted(owners if 0 < len(owners) <= _FEW else home):
                    on_node[owner].append(finding)
        return on_node, on_relation

    def _texts(self, relation: Iri, term: Iri, *, numbers: bool = True) -> list[str]:
        """The values of the properties that label a relation node, in words."""
        found = []
        for predicate in terms.EDGES[term][2]:
            for s in self.about[relation]:
                if s.predicate == predicate and (numbers or not isinstance(s.object, Decimal)):
                    found.append(self.words.value(predicate, s.object))
        return list(dict.fromkeys(found))

    def label(self, term: Iri, bundle: _Bundle) -> tuple[str, Decimal | None]:
        """The words on an edge, and its total.

        Where the class adds up: how many, and the sum; else the words of those relation nodes that
        the latest filing states, each once.
        """
        count = len(bundle.relations)
        if not count:
            return terms.LABELS.get(term, term.rsplit("#", 1)[-1]), None
        name = terms.LABELS.get(term, "")
        adds = terms.EDGE_TOTALS.get(term)
        if adds is not None:
            values = [
                [s.object for s in self.about[r] if s.predicate == adds and isinstance(s.object, Decimal)][:1]
                for r in bundle.relations
            ]
            known = [v[0] for v in values if v]
            total = sum(known, Decimal(0)) if known else None
            what = " ".join(self._texts(bundle.relations[0], term, numbers=False)) or name
            words = f"{count:,} {what}{'' if count == 1 else 's'}"
            if total is not None:
                words += f" · {self.words.value(adds, total)}"
            if len(known) < count:
                words += f" (stated for {len(known):,})"
            return words, total
        dates = {r: _latest(self.about[r]) or date.min for r in bundle.relations}
        latest = [r for r in bundle.relations if dates[r] == max(dates.values())]
        texts = dict.fromkeys(" · ".join(self._texts(r, term)) for r in latest)
        return "; ".join(t for t in texts if t) or name, None

    def named_in(self, statements: Iterable[Statement], *ends: Iri) -> list[Iri]:
        """The drawn nodes, besides both ends, that the statements of an edge name."""
        found = (s.object for s in statements if isinstance(s.object, Iri) and s.object in self.nodes)
        return sorted({iri for iri in found if iri not in ends})

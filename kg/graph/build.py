"""Resolved filings → quads: one named graph a filing, one for what several state alike, one for findings.

A triple stands in exactly one graph: in its filing's, or, where several filings have it, in
`<base>graph/resolution`. So the union of all graphs holds no triple twice, which SPARQL demands of a
default graph and Oxigraph does not see to itself.
"""

import hashlib
from collections.abc import Iterable, Mapping
from importlib import metadata
from typing import Any

from kg import terms
from kg.graph.nquads import PREFIXES, RDF, iri, literal, string, term
from kg.model.claim import Iri
from kg.model.document import Document
from kg.model.evidence import Evidence
from kg.model.filing import Extraction, Filing
from kg.model.finding import Finding
from kg.model.graph import Entity, Resolved, Statement

BASE = terms.BASE + "id/"
CONTEXT = 32
"""How many characters of the text before and after a quote go with it."""

_OA, _PROV, _RDFS, _SKOS = (PREFIXES[name] for name in ("oa", "prov", "rdfs", "skos"))
_TYPE = iri(RDF + "type")
_LABEL = iri(_RDFS + "label")
_NOTATIONS = {code: notation for (_, notation), code in terms.CODE.items()}


def quads(
    resolved: Resolved, extractions: Iterable[Extraction], findings: Iterable[Finding], *, base: str = BASE
) -> list[str]:
    """The lines of graph.nq, sorted, without line ends.

    `extractions` bring the texts that the evidence stands in. The same input in any order gives the
    same lines.
    """
    return _Writer(resolved, extractions, base).write(findings)


def statement_iri(statement: Statement, filing: str, base: str = BASE) -> str:
    """The IRI of the node that a statement's evidence hangs on; `filing` is the filing's IRI."""
    value = term(statement.object, terms.DATATYPES.get(statement.predicate, ""))
    key = f"{statement.subject} {statement.predicate} {value} {filing}"
    return f"{base}statement/{hashlib.sha256(key.encode('utf-8')).hexdigest()[:20]}"


def evidence_iri(evidence: Evidence, filing: str) -> str:
    """The IRI of a span of a filing's text; `filing` is the filing's IRI."""
    return f"{filing}/text#char={evidence.start},{evidence.end}"


class _Writer:
    """Gathers triples, each with the graph that it belongs to."""

    def __init__(self, resolved: Resolved, extractions: Iterable[Extraction], base: str) -> None:
        self.resolved = resolved
        self.base = base
        self.filings: Mapping[str, Iri] = dict(resolved.filings)
        self.sources: dict[str, Filing] = {e.filing.id: e.filing for e in extractions}
        self.shared = iri(base + "graph/resolution")
        self.graphs: dict[str, str] = {}
        self.quoted: set[tuple[str, int, int]] = set()

    def write(self, findings: Iterable[Finding]) -> list[str]:
        for id in self.filings:
            if id in self.sources:
                self._text(self.sources[id])
        for entity in self.resolved.entities:
            self._entity(entity)
        for statement in self.resolved.statements:
            self._statement(statement)
        self._findings(findings)
        return sorted(f"{triple} {graph} ." for triple, graph in self.graphs.items())

    def _add(self, graph: str, subject: str, predicate: str, *objects: str) -> None:
        for value in objects:
            triple = f"{subject} {predicate} {value}"
            if self.graphs.setdefault(triple, graph) != graph:
                self.graphs[triple] = self.shared

    def _text(self, filing: Filing) -> None:
        """The canonical text, the source it was made from, and what made it."""
        node = self.filings[filing.id]
        graph, text, reading = iri(node), iri(f"{node}/text"), iri(f"{node}/reading")
        version = metadata.version("ownership-kg")
        agent = iri(f"{self.base}software/ownership-kg-{version}")
        self._add(graph, text, _TYPE, _TEXT_DOCUMENT)
        self._add(graph, text, iri(terms.SOURCE_NAME), string(filing.name))
        self._add(graph, text, iri(terms.SOURCE_DIGEST), string(filing.sha256))
        self._add(graph, text, iri(terms.SOURCE_CODEC), string(filing.document.codec))
        self._add(graph, text, iri(_PROV + "wasDerivedFrom"), iri(node))
        self._add(graph, text, iri(_PROV + "wasAttributedTo"), agent)
        self._add(graph, text, iri(_PROV + "wasGeneratedBy"), reading)
        self._add(graph, reading, _TYPE, iri(_PROV + "Activity"))
        self._add(graph, reading, iri(_PROV + "wasAssociatedWith"), agent)
        self._add(graph, agent, _TYPE, iri(_PROV + "SoftwareAgent"))
        self._add(graph, agent, _LABEL, string(f"ownership-kg {version}"))

    def _entity(self, entity: Entity) -> None:
        node = iri(entity.iri)
        kinds = sorted({up for kind in entity.kinds for up in (kind, *terms.SUPERCLASSES.get(kind, ()))})
        code = entity.iri in terms.CODE_LABELS
        for id in entity.filings:
            graph = iri(self.filings[id])
            self._add(graph, node, _TYPE, *map(iri, kinds))
            if code:
                self._code(graph, entity.iri)
            elif entity.name:
                self._add(graph, node, _LABEL, string(entity.name))
            elif graph != node:
                self._add(graph, node, iri(terms.STATED_IN), graph)
        for mention in entity.mentions:
            self._add(iri(self.filings[mention.document]), node, iri(terms.MENTIONED_AT), self._evidence(mention))

    def _code(self, graph: str, code: Iri) -> None:
        """A code with its notation and label, so that a query can print it."""
        node, label = iri(code), string(terms.CODE_LABELS[code])
        self._add(graph, node, _TYPE, iri(terms.CODE_CLASS))
        self._add(graph, node, _LABEL, label)
        self._add(graph, node, iri(_SKOS + "prefLabel"), label)
        self._add(graph, node, iri(_SKOS + "notation"), string(_NOTATIONS[code]))

    def _statement(self, statement: Statement) -> None:
        filing = self.filings[statement.filing]
        graph, subject = iri(filing), iri(statement.subject)
        node = iri(statement_iri(statement, filing, self.base))
        value = term(statement.object, terms.DATATYPES.get(statement.predicate, ""))
        for predicate in (statement.predicate, *terms.SUPERPROPERTIES.get(statement.predicate, ())):
            self._add(graph, subject, iri(predicate), value)
        if statement.object in terms.CODE_LABELS and isinstance(statement.object, Iri):
            self._code(graph, statement.object)
        self._add(graph, node, _TYPE, _STATEMENT)
        self._add(graph, node, iri(RDF + "subject"), subject)
        self._add(graph, node, iri(RDF + "predicate"), iri(statement.predicate))
        self._add(graph, node, iri(RDF + "object"), value)
        self._add(graph, node, iri(terms.STATED_IN), graph)
        if statement.as_of is not None:
            self._add(graph, node, iri(terms.AS_OF), literal(statement.as_of))
        spans = [self._evidence(e) for e in statement.evidence]
        self._add(graph, node, iri(terms.EVIDENCE), *spans)
        self._add(graph, node, iri(terms.STATED_AT), *spans[:1])

    def _evidence(self, evidence: Evidence) -> str:
        """The node of a span, described once; every rule that read it is named."""
        filing = self.filings[evidence.document]
        graph, name = iri(filing), evidence_iri(evidence, filing)
        node, selector = iri(name), iri(name + "&selector")
        self._add(graph, node, iri(terms.READ_BY_RULE), string(evidence.rule))
        place = (evidence.document, evidence.start, evidence.end)
        if place in self.quoted:
            return node
        self.quoted.add(place)
        before, after = _around(self.sources[evidence.document].document, evidence)
        self._add(graph, node, _TYPE, _EVIDENCE, iri(_OA + "SpecificResource"))
        self._add(graph, node, iri(_OA + "hasSource"), iri(f"{filing}/text"))
        self._add(graph, node, iri(_OA + "hasSelector"), selector)
        self._add(graph, node, iri(terms.SOURCE_START), literal(evidence.source_start))
        self._add(graph, node, iri(terms.SOURCE_END), literal(evidence.source_end))
        self._add(graph, selector, _TYPE, iri(_OA + "TextPositionSelector"), iri(_OA + "TextQuoteSelector"))
        self._add(graph, selector, iri(_OA + "start"), literal(evidence.start))
        self._add(graph, selector, iri(_OA + "end"), literal(evidence.end))
        self._add(graph, selector, iri(_OA + "exact"), string(evidence.quote))
        self._add(graph, selector, iri(_OA + "prefix"), string(before))
        self._add(graph, selector, iri(_OA + "suffix"), string(after))
        return node

    def _findings(self, findings: Iterable[Finding]) -> None:
        graph = iri(self.base + "graph/findings")
        counts: dict[tuple[str, str], int] = {}
        for finding in sorted(findings, key=_order):
            place = self.filings.get(finding.filing, self.base.rstrip("/"))
            number = counts[place, finding.code] = counts.get((place, finding.code), 0) + 1
            node = iri(f"{place}/finding/{finding.code}/{number}")
            self._add(graph, node, _TYPE, iri(terms.FINDING_CLASS))
            self._add(graph, node, iri(terms.FINDING_CODE), string(finding.code))
            self._add(graph, node, iri(terms.SEVERITY), string(finding.severity.name.lower()))
            self._add(graph, node, iri(terms.MESSAGE), string(finding.message))
            self._add(graph, node, iri(terms.CITES_RULE), string(finding.rule))
            self._add(graph, node, iri(terms.EVIDENCE), *(self._evidence(e) for e in finding.evidence))
            if finding.focus:
                self._add(graph, node, iri(terms.FOCUS), iri(finding.focus))
            if finding.filing in self.filings:
                self._add(graph, node, iri(terms.FINDING_IN), iri(place))


def _around(document: Document, evidence: Evidence) -> tuple[str, str]:
    """The text before and after a quote."""
    text, start, end = document.text, evidence.start, evidence.end
    return text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]


def _order(finding: Finding) -> tuple[Any, ...]:
    spans = [(e.document, e.start, e.end) for e in finding.evidence]
    return (finding.filing, finding.code, spans, finding.focus, finding.message, finding.rule, finding.severity)


_STATEMENT, _EVIDENCE, _TEXT_DOCUMENT = (
    iri(kind) for kind in (terms.STATEMENT_CLASS, terms.EVIDENCE_CLASS, terms.TEXT_DOCUMENT_CLASS)
)

"""Resolution: the claims of one or many filings become entities and statements."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from kg import terms
from kg.model.claim import Claim, Iri, Key, Mention, Value
from kg.model.evidence import Evidence
from kg.model.filing import Extraction
from kg.model.graph import Entity, Resolved, Statement
from kg.resolve.clusters import Clusters, Scoped, join_mentions, mentions, scoped
from kg.resolve.iris import entity_iri, filing_iri
from kg.resolve.labels import label, rank


@dataclass
class _Node:
    """What the mentions of one cluster say, as they are read; `words` with the rank of their best place."""

    kinds: dict[Iri, None] = field(default_factory=dict)
    words: dict[str, int] = field(default_factory=dict)
    keys: dict[Scoped, None] = field(default_factory=dict)
    evidence: dict[Evidence, None] = field(default_factory=dict)
    filings: dict[str, None] = field(default_factory=dict)


def resolve(extractions: Sequence[Extraction], base: str, as_of: Mapping[str, date]) -> Resolved:
    """All filings together: mentions that share a key are one entity, equal facts of a filing one
    statement with all their evidence. `as_of` gives the day each filing speaks of, by its id.

    The order of the filings makes no difference to the result.
    """
    ordered = sorted(extractions, key=lambda e: e.filing.id)
    clusters: Clusters[Scoped] = Clusters()
    for extraction in ordered:
        join_mentions(clusters, extraction.filing.id, extraction.claims)
    nodes: dict[Scoped, _Node] = {}
    for extraction in ordered:
        for mention in mentions(extraction.claims):
            _add(nodes, clusters, extraction.filing.id, mention)
    own = {e.filing.id: filing_iri(base, e.filing.sha256, _own_keys(e)) for e in ordered}
    iris = {root: _iri(base, node, own) for root, node in nodes.items()}

    def node_of(filing: str, mention: Mention) -> Iri:
        scheme, value = mention.keys[0]
        return Iri(value) if scheme == "iri" else iris[clusters.find(scoped(filing, mention.keys[0]))]

    statements: list[Statement] = []
    for extraction in ordered:
        filing = extraction.filing.id
        statements += _statements(extraction.claims, filing, as_of.get(filing), node_of)
    entities = sorted((_entity(iris[root], node) for root, node in nodes.items()), key=lambda e: e.iri)
    return Resolved(tuple(entities), tuple(statements), tuple(own.items()))


def _own_keys(extraction: Extraction) -> tuple[Key, ...]:
    """The keys of the node that is the filing itself."""
    for mention in mentions(extraction.claims):
        if ("local", "filing") in mention.keys:
            return mention.keys
    return ()


def _add(nodes: dict[Scoped, _Node], clusters: Clusters[Scoped], filing: str, mention: Mention) -> None:
    node = nodes.setdefault(clusters.find(scoped(filing, mention.keys[0])), _Node())
    node.kinds[mention.kind] = None
    node.keys.update((scoped(filing, key), None) for key in mention.keys)
    node.filings[filing] = None
    if mention.words:
        node.words[mention.words] = min(rank(mention.evidence), node.words.get(mention.words, 9))
    if mention.evidence is not None:
        node.evidence[mention.evidence] = None


def _iri(base: str, node: _Node, own: dict[str, Iri]) -> Iri:
    """The node's IRI; its path names its most special kind, so that a name is never two nodes' IRI."""
    supers = {s for kind in node.kinds for s in terms.SUPERCLASSES.get(kind, ())}
    kind = min((k for k in node.kinds if k not in supers), default=next(iter(node.kinds)))
    root = terms.SUPERCLASSES.get(kind, (kind,))[-1]
    return entity_iri(base, root.removeprefix(terms.KG).lower(), node.keys, own)


def _entity(iri: Iri, node: _Node) -> Entity:
    keys = tuple(sorted({(scheme, value) for _, scheme, value in node.keys}))
    return Entity(
        iri,
        tuple(sorted(node.kinds)),
        label(node.words, keys),
        tuple(node.words),
        keys,
        tuple(node.evidence),
        tuple(node.filings),
    )


def _statements(
    claims: Sequence[Claim], filing: str, as_of: date | None, node_of: Callable[[str, Mention], Iri]
) -> list[Statement]:
    merged: dict[tuple[Iri, Iri, str, Iri | Value], dict[Evidence, None]] = {}
    for claim in claims:
        target = claim.object
        value = node_of(filing, target) if isinstance(target, Mention) else target
        key = (node_of(filing, claim.subject), claim.predicate, type(value).__name__, value)
        merged.setdefault(key, {}).update((e, None) for e in claim.evidence)
    return [
        Statement(subject, predicate, value, tuple(evidence), filing, as_of)
        for (subject, predicate, _, value), evidence in merged.items()
    ]

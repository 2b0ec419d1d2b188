"""Clusters: mentions that share a key are one node. Order of claims and filings does not matter."""

from collections.abc import Hashable, Iterable, Iterator
from typing import Generic, TypeVar

from kg.model.claim import Claim, Key, Mention
from kg.values import addresses

T = TypeVar("T", bound=Hashable)

GLOBAL_SCHEMES = frozenset(("cik", "lei", "cusip", "accession", "issuer", "issuer-cusip", "statement"))
"""Schemes whose keys hold across filings: what filings meet on, and nothing weaker."""

Scoped = tuple[str, str, str]
"""A key with its scope: ("", scheme, value) across filings, (filing id, scheme, value) within one."""


class Clusters(Generic[T]):
    """Union-find over hashable keys."""

    def __init__(self) -> None:
        self._parent: dict[T, T] = {}

    def find(self, key: T) -> T:
        """The key that stands for the cluster."""
        parent = self._parent.setdefault(key, key)
        while parent != self._parent[parent]:
            self._parent[parent] = self._parent[self._parent[parent]]
            parent = self._parent[parent]
        self._parent[key] = parent
        return parent

    def join(self, keys: Iterable[T]) -> None:
        """Make one cluster of all these keys; its smallest key stands for it."""
        roots = sorted({self.find(key) for key in keys}, key=repr)
        for root in roots[1:]:
            self._parent[root] = roots[0]


def scoped(filing: str, key: Key) -> Scoped:
    """A key in the scope that its scheme holds in."""
    return ("" if key[0] in GLOBAL_SCHEMES else filing, *key)


def mentions(claims: Iterable[Claim]) -> Iterator[Mention]:
    """Every mention of the claims, subjects and objects, in order; codes left out."""
    for claim in claims:
        for side in (claim.subject, claim.object):
            if isinstance(side, Mention) and side.keys[0][0] != "iri":
                yield side


def join_mentions(clusters: Clusters[Scoped], filing: str, claims: Iterable[Claim]) -> None:
    """Put the keys of each mention of one filing into one cluster, and spellings of one address too."""
    spelt: dict[str, None] = {}
    for mention in mentions(claims):
        clusters.join(scoped(filing, key) for key in mention.keys)
        spelt.update((value, None) for scheme, value in mention.keys if scheme == "address")
    by_figures: dict[str, list[str]] = {}
    for address in spelt:
        near = by_figures.setdefault("".join(c for c in address if c.isdigit()), [])
        for other in near:
            if addresses.one_spelling(address, other):
                clusters.join([(filing, "address", address), (filing, "address", other)])
        near.append(address)

"""IRIs from content: what has an identity of its own is named by it, the rest by its filing."""

from collections.abc import Iterable
from urllib.parse import quote

from kg.model.claim import Iri
from kg.resolve.clusters import Scoped

# a node's own identities, best first, and the path each leads to
_PATHS = (("accession", "filing"), ("cik", "cik"), ("lei", "lei"), ("cusip", "cusip"), ("issuer", "issuer"))


def slug(value: str) -> str:
    """A key as a path segment: blanks as hyphens, everything but letters, figures and -._~ escaped."""
    return quote(value.replace(" ", "-"), safe="")


def entity_iri(base: str, kind: str, keys: Iterable[Scoped], filing_iris: dict[str, Iri]) -> Iri:
    """The IRI of a cluster: by its best identity, else by the first of its filings and its smallest key."""
    found = sorted(set(keys))
    for scheme, path in _PATHS:
        values = [value for scope, s, value in found if s == scheme and not scope]
        if values:
            return Iri(f"{base}{path}/{slug(values[0])}")
    local = [(filing_iris[scope], scheme, value) for scope, scheme, value in found if scope]
    named = [k for k in local if k[1] == "local"]
    if named:
        scope, _, value = min(named)
        return Iri(scope if value == "filing" else f"{scope}/{quote(value, safe='/')}")
    if local:
        scope, scheme, value = max(local, key=lambda k: (len(k[2]), k))
        return Iri(f"{scope}/{kind if scheme == 'name' else scheme}/{slug(value)}")
    _, scheme, value = found[0]
    return Iri(f"{base}{scheme}/{slug(value)}")


def filing_iri(base: str, sha256: str, keys: Iterable[tuple[str, str]]) -> Iri:
    """The IRI of a filing: by its accession number, else by the first 16 figures of its source's sha256."""
    number = next((value for scheme, value in keys if scheme == "accession"), None)
    return Iri(f"{base}filing/{number or sha256[:16]}")

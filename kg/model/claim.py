"""Mention and Claim: what one filing says, before anything is resolved."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from kg.model.evidence import Evidence


class Iri(str):
    """An absolute IRI: a term of the ontology, a code, or the name of a node."""

    __slots__ = ()


Value = str | bool | int | Decimal | date
"""A literal: share counts, prices and percentages are Decimal, days are date."""

Key = tuple[str, str]
"""A scheme and a normalised value that say what a mention is.

`cik`, `lei`, `cusip`, `accession`, `issuer` (a normalised name), `issuer-cusip` (of a class it issued) and
`statement` (form, issuer, filer and day of filing) hold across filings, `name`, `address` and `local` within
one, `iri` names a fixed node (a code).
"""


@dataclass(frozen=True, slots=True)
class Mention:
    """A node as one place of the filing names it.

    `kind` is a class of the ontology; `words` is what is printed there (a relation node, such as a
    holding, has none); two mentions of one filing that share a key are one node. `evidence` is where
    the words stand; codes and relation nodes have none of their own.
    """

    kind: Iri
    words: str
    keys: tuple[Key, ...]
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """Subject, predicate, object, and the words it stands in.

    `evidence` is never empty: first the words of the fact, then the context that completes them (the
    heading over a row, the sentence that covers everybody).
    """

    subject: Mention
    predicate: Iri
    object: Mention | Value
    evidence: tuple[Evidence, ...]

    def __post_init__(self) -> None:
        if not self.evidence:
            raise ValueError(f"a claim without evidence: {self.subject.words!r} {self.predicate}")

"""Entity and Statement: what the filings of an output say together."""

from dataclasses import dataclass, field
from datetime import date

from kg.model.claim import Iri, Key, Value
from kg.model.evidence import Evidence


@dataclass(frozen=True, slots=True)
class Entity:
    """A node: one person, organization, security, holding ... however often it is mentioned.

    `kinds` are its classes; `name` is its printed name, the cover's own before others, else the fullest ("CIK 1234"
    where no more is known, "" for a relation node); `names` are all spellings, first printed first; `keys` are the
    identities that its mentions agree on; `mentions` is the evidence of those mentions; `filings` are the ids of the
    filings that name it.
    """

    iri: Iri
    kinds: tuple[Iri, ...]
    name: str
    names: tuple[str, ...]
    keys: tuple[Key, ...]
    mentions: tuple[Evidence, ...]
    filings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Statement:
    """One fact of one filing, with all its evidence. `as_of` is the day that the filing speaks of."""

    subject: Iri
    predicate: Iri
    object: Iri | Value
    evidence: tuple[Evidence, ...] = field(compare=False)
    filing: str
    as_of: date | None = None


@dataclass(frozen=True, slots=True)
class Resolved:
    """The filings of an output, resolved: every node once, every fact with its filing.

    `entities` are in order of their IRIs, `statements` in order of filing, then of print; `filings`
    pairs each filing's id with the IRI of its node.
    """

    entities: tuple[Entity, ...]
    statements: tuple[Statement, ...]
    filings: tuple[tuple[str, Iri], ...]

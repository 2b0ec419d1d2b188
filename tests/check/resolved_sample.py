"""A Resolved written by hand, a statement at a time, for the tests of the checks."""

from kg import terms
from kg.model.claim import Iri, Value
from kg.model.evidence import Evidence
from kg.model.graph import Entity, Resolved, Statement


class Sample:
    """One filing's nodes and statements; each quote is written at the end of an invented text."""

    def __init__(self, id: str = "delta-2001") -> None:
        self.id = id
        self.text = ""
        self.entities: list[Entity] = []
        self.statements: list[Statement] = []
        self.filing = self.node(terms.FILING_CLASS)

    def words(self, quote: str) -> Evidence:
        start = len(self.text)
        self.text += quote + "\n"
        return Evidence(self.id, start, start + len(quote), start, start + len(quote), quote, "sample")

    def node(self, kind: Iri, *names: str) -> Iri:
        """A node with these spellings, each mentioned once."""
        iri = Iri(f"{terms.BASE}id/{self.id}/{len(self.entities)}")
        mentions = tuple(self.words(name) for name in names)
        self.entities.append(Entity(iri, (kind,), names[0] if names else "", names, (), mentions, (self.id,)))
        return iri

    def say(self, subject: Iri, predicate: Iri, value: Iri | Value, quote: str | None = None) -> Evidence:
        words = self.words(str(value) if quote is None else quote)
        self.statements.append(Statement(subject, predicate, value, (words,), self.id))
        return words

    def resolved(self) -> Resolved:
        return together(self)


def together(*samples: Sample) -> Resolved:
    """Several filings in one output."""
    return Resolved(
        tuple(sorted((e for s in samples for e in s.entities), key=lambda e: e.iri)),
        tuple(statement for s in samples for statement in s.statements),
        tuple((s.id, s.filing) for s in samples),
    )

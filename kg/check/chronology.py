"""Checks of days: the event comes before the signature, and the signature before the filing."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from kg import terms
from kg.check.facts import Facts
from kg.check.kind import Kind
from kg.model.evidence import Evidence
from kg.model.finding import Finding, Severity

DATES_ORDER = Kind(
    "dates.order",
    Severity.WARNING,
    "Dates of event, signature and filing out of order",
    "Cover page, date of event; signature; EDGAR header, FILED AS OF DATE",
    "A statement is signed on or after the day of the event that requires it, and filed on or after the day it is "
    "signed. Where two of the days are the other way round, one of them is misprinted (at the turn of a year the year "
    "often is).",
)

_DAYS = ((terms.DATE_OF_EVENT, "date of event"), (terms.DATE_SIGNED, "signature"), (terms.FILED_ON, "filing date"))


def dates_order(facts: Facts) -> Iterator[Finding]:
    """Each of the filing's days against the next one that is known."""
    for filing, node in facts.filings.items():
        known: list[tuple[str, date, Evidence]] = []
        for predicate, label in _DAYS:
            for day, words in facts.days(node, predicate, filing)[:1]:
                known.append((label, day, words))
        for (label, day, words), (later_label, later_day, later_words) in pairwise(known):
            if day > later_day:
                message = f"The {label}, {day}, is after the {later_label}, {later_day}"
                yield DATES_ORDER.finding(filing, "", message, (words, later_words))

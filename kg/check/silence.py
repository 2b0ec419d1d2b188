"""Checks of what every statement has: the facts that the form asks for, and that none was read of."""

from collections.abc import Iterator
from datetime import date

from kg import terms
from kg.check.facts import Facts
from kg.check.kind import Kind
from kg.model.claim import Iri
from kg.model.finding import Finding, Severity
from kg.model.graph import Statement

_SILENT = "Nothing is guessed, and nothing is passed over in silence: "

ISSUER_MISSING = Kind(
    "issuer.missing",
    Severity.WARNING,
    "No issuer was read",
    "Cover page, name of issuer; Item 1",
    f"{_SILENT}every statement is about the securities of one issuer. Its name was not found on the cover, so that the "
    "filing is tied to no company in the graph.",
)
CLASS_MISSING = Kind(
    "class.missing",
    Severity.NOTE,
    "No class of securities was read",
    "Cover page, title of class of securities",
    f"{_SILENT}every statement names a class on its cover. The holdings of this filing are not tied to one.",
)
CUSIP_MISSING = Kind(
    "cusip.missing",
    Severity.NOTE,
    "No CUSIP was read",
    "Cover page, CUSIP number",
    f"{_SILENT}the cover has a place for the number. Some classes have none, and some filers leave the place empty; "
    "the class is known by its title and issuer alone.",
)
EVENT_MISSING = Kind(
    "event.missing",
    Severity.NOTE,
    "No date of event was read",
    "Cover page, date of event which requires filing of this statement",
    f"{_SILENT}what the filing states is dated by its signature instead, or not at all. The covers of Schedules 13G "
    "before 1998 have no such date, and give no finding.",
)
RULE_MISSING = Kind(
    "rule.missing",
    Severity.NOTE,
    "No rule box of a Schedule 13G could be read",
    "Cover page, box to designate the rule pursuant to which this Schedule is filed",
    f"{_SILENT}the cover has three boxes, and none of them was read as checked: they may all be empty, or the mark may "
    "be none that is known.",
)
PERSON_MISSING = Kind(
    "person.missing",
    Severity.WARNING,
    "No reporting person was read",
    "Cover page, row 1: names of reporting persons",
    f"{_SILENT}a statement is filed by somebody. Neither a cover page nor an item named a reporting person in a way "
    "that could be read.",
)
HOLDING_EMPTY = Kind(
    "holding.empty",
    Severity.NOTE,
    "A reporting person of whom no figure was read",
    "Rows 7 to 13 (13D), 5 to 11 (13G)",
    f"{_SILENT}none of the four powers, the aggregate amount and the percentage was read. The rows may be empty or "
    "point to an item in words.",
)

_FIGURES = (
    terms.SOLE_VOTING_POWER,
    terms.SHARED_VOTING_POWER,
    terms.SOLE_DISPOSITIVE_POWER,
    terms.SHARED_DISPOSITIVE_POWER,
    terms.AGGREGATE_AMOUNT,
    terms.PERCENT_OF_CLASS,
)


_BOXES_SINCE = date(1999, 1, 1)
"""Release 34-39538 put them on the cover in February 1998; the old form was used for some months more."""


def _forms(facts: Facts) -> Iterator[tuple[str, Iri, Statement]]:
    """Each filing whose form was recognised, its node, and the words that say which it is."""
    for filing, node in facts.filings.items():
        for statement in facts.about(node, terms.FORM, filing)[:1]:
            yield filing, node, statement


def parties_missing(facts: Facts) -> Iterator[Finding]:
    """Filings without issuer, class, CUSIP or reporting person."""
    for filing, node, form in _forms(facts):
        said = (form.evidence[0],)
        if not facts.about(node, terms.SUBJECT_COMPANY, filing):
            yield ISSUER_MISSING.finding(filing, "", "No issuer could be read from this filing", said)
        if not facts.about(node, terms.SUBJECT_SECURITY, filing):
            yield CLASS_MISSING.finding(filing, "", "No class of securities could be read from this filing", said)
        elif not facts.said(terms.CUSIP, filing):
            yield CUSIP_MISSING.finding(filing, "", "No CUSIP could be read from this filing", said)
        if not facts.about(node, terms.REPORTING_PERSON, filing):
            yield PERSON_MISSING.finding(filing, "", "No reporting person could be read from this filing", said)


def cover_missing(facts: Facts) -> Iterator[Finding]:
    """Filings without date of event, and Schedules 13G without a checked box."""
    for filing, node, form in _forms(facts):
        said = (form.evidence[0],)
        if "13G" in str(form.object) and _is_old(facts, node, filing):
            continue
        if not facts.about(node, terms.DATE_OF_EVENT, filing):
            yield EVENT_MISSING.finding(filing, "", "No date of event could be read from the cover", said)
        if "13G" in str(form.object) and not facts.about(node, terms.FILED_UNDER_RULE, filing):
            yield RULE_MISSING.finding(filing, "", "No checked rule box could be read from the cover", said)


def _is_old(facts: Facts, node: Iri, filing: str) -> bool:
    """Whether a filing is from before the cover of Schedule 13G had a date of event and boxes for rules."""
    days = [day for p in (terms.DATE_SIGNED, terms.FILED_ON) for day, _ in facts.days(node, p, filing)]
    return bool(days) and max(days) < _BOXES_SINCE


def holdings_empty(facts: Facts) -> Iterator[Finding]:
    """Reporting persons of whom neither a power, nor an amount, nor a percentage was read."""
    for filing, node, _ in _forms(facts):
        held = {s.object for p in _FIGURES for h in facts.said(p, filing) for s in _holders(facts, h, filing)}
        for statement in facts.about(node, terms.REPORTING_PERSON, filing):
            if statement.object not in held:
                person = Iri(str(statement.object))
                message = f"No power, amount or percentage could be read of {facts.name(person)}"
                yield HOLDING_EMPTY.finding(filing, person, message, statement.evidence[:1])


def _holders(facts: Facts, figure: Statement, filing: str) -> tuple[Statement, ...]:
    return facts.about(figure.subject, terms.HOLDER, filing)

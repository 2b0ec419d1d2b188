"""Sums that a filing lets one check: powers against the aggregate, rows of transactions against their total."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from kg import terms
from kg.check.facts import Facts
from kg.check.kind import Kind
from kg.check.wording import figure
from kg.model.claim import Iri
from kg.model.finding import Finding, Severity
from kg.model.graph import Entity

POWERS_AGGREGATE = Kind(
    "powers.aggregate",
    Severity.CONFIRMED,
    "The powers against the aggregate amount",
    "Rows 7 to 11 (13D), 5 to 9 (13G); 17 CFR 240.13d-3(a)",
    "Who has the power to vote or to dispose of a share owns it beneficially. So sole and shared voting power "
    "together, and sole and shared dispositive power together, are at most the aggregate amount, and the larger of "
    "the two is that amount (confirmed). A smaller sum leaves shares without a stated power, and a larger one whose "
    "rows fit one by one counts shares as both sole and shared (notes). A single row above the aggregate amount is a "
    "warning.",
)
_POWERS = (
    terms.SOLE_VOTING_POWER,
    terms.SHARED_VOTING_POWER,
    terms.SOLE_DISPOSITIVE_POWER,
    terms.SHARED_DISPOSITIVE_POWER,
)


def powers(facts: Facts) -> Iterator[Finding]:
    """Sole and shared power, of voting and of disposing, against the aggregate; first figures stated."""
    for filing in facts.filings:
        for holding in facts.of(terms.HOLDING_CLASS, filing):
            rows = [facts.figures(holding.iri, row, filing)[:1] for row in (*_POWERS, terms.AGGREGATE_AMOUNT)]
            figures = [f for row in rows for f in row]
            if len(figures) < len(rows):
                continue
            *shares, amount = (value for value, _ in figures)
            name = facts.holder(holding.iri, filing)
            message, severity = _powers_verdict(shares, amount)
            evidence = [words for _, words in (figures[-1], *figures[:-1])]
            yield POWERS_AGGREGATE.finding(filing, holding.iri, f"{name}: {message}", evidence, severity)


def _powers_verdict(shares: list[Decimal], amount: Decimal) -> tuple[str, Severity]:
    sole_voting, shared_voting, sole_dispositive, shared_dispositive = shares
    sums = (
        f"voting {figure(sole_voting)} + {figure(shared_voting)}, "
        f"dispositive {figure(sole_dispositive)} + {figure(shared_dispositive)}"
    )
    most = max(sole_voting + shared_voting, sole_dispositive + shared_dispositive)
    if most == amount:
        return f"{sums}: the aggregate amount is {figure(amount)}, as stated", Severity.CONFIRMED
    if most < amount:
        return f"{sums}, but the aggregate amount is {figure(amount)}: some shares are without a power", Severity.NOTE
    if max(shares) <= amount:
        return f"{sums}, but the aggregate amount is {figure(amount)}: shares are counted twice", Severity.NOTE
    return f"{sums}: a power over more shares than the aggregate amount of {figure(amount)}", Severity.WARNING


TRANSACTIONS_TOTAL = Kind(
    "transactions.total",
    Severity.CONFIRMED,
    "The listed transactions against their stated total",
    "Schedule 13D, Item 5(c): the sum of the rows",
    "A total that the prose states was compared with the sum of the rows that belong to it: those that the text ties "
    "to it, or else those of the same transactor and side within its days. Where they differ, a row is missing, "
    "repeated or misprinted, or the total covers other transactions too.",
)


def _transactions(facts: Facts, total: Entity, filing: str) -> list[Iri]:
    """The transactions that belong to a total."""
    tied = [s.subject for s in facts.said(terms.PART_OF_TOTAL, filing) if s.object == total.iri]
    if tied:
        return tied
    sides, parties = (set(facts.nodes(total.iri, p, filing)) for p in (terms.SIDE, terms.TRANSACTOR))
    first, last = (facts.days(total.iri, p, filing) for p in (terms.FIRST_DAY, terms.LAST_DAY))
    if not sides or not first or not last:
        return []

    def belongs(row: Iri) -> bool:
        days: list[date] = [day for day, _ in facts.days(row, terms.TRADE_DATE, filing)]
        own = set(facts.nodes(row, terms.TRANSACTOR, filing))
        return (
            bool(days)
            and first[0][0] <= days[0] <= last[0][0]
            and bool(sides & set(facts.nodes(row, terms.SIDE, filing)))
            and (not parties or not own or bool(parties & own))
        )

    return [row.iri for row in facts.of(terms.TRANSACTION_CLASS, filing) if belongs(row.iri)]


def transactions(facts: Facts) -> Iterator[Finding]:
    """Each stated total against the sum of its rows, where it has rows and all their figures were read."""
    for filing in facts.filings:
        for total in facts.of(terms.TRANSACTION_TOTAL_CLASS, filing):
            stated = facts.figures(total.iri, terms.SHARES, filing)
            rows = [facts.figures(row, terms.SHARES, filing) for row in _transactions(facts, total, filing)]
            if not stated or not rows or not all(rows):
                continue
            total_shares, words = stated[0]
            sum_ = sum((row[0][0] for row in rows), Decimal(0))
            listed = f"The {len(rows)} listed transactions sum to {figure(sum_)} shares"
            evidence = (words, rows[0][0][1], rows[-1][0][1])
            if sum_ == total_shares:
                yield TRANSACTIONS_TOTAL.finding(filing, total.iri, f"{listed}, as stated", evidence)
            else:
                off = f"{listed}, but {figure(total_shares)} are stated: {figure(abs(sum_ - total_shares))} "
                message = off + ("too few are listed" if sum_ < total_shares else "too many are listed")
                yield TRANSACTIONS_TOTAL.finding(filing, total.iri, message, evidence, Severity.WARNING)

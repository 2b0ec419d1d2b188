from datetime import date
from decimal import Decimal

import pytest
from resolved_sample import Sample

from kg import terms
from kg.check.registry import check
from kg.model.claim import Iri
from kg.model.finding import Finding, Severity

POWERS = (
    terms.SOLE_VOTING_POWER,
    terms.SHARED_VOTING_POWER,
    terms.SOLE_DISPOSITIVE_POWER,
    terms.SHARED_DISPOSITIVE_POWER,
)
SELL, BUY = terms.CODE["side", "sell"], terms.CODE["side", "buy"]


def powers(rows: list[int | None], amount: int | None) -> list[Finding]:
    sample = Sample()
    holding = sample.node(terms.HOLDING_CLASS)
    for predicate, shares in zip((*POWERS, terms.AGGREGATE_AMOUNT), (*rows, amount), strict=True):
        if shares is not None:
            sample.say(holding, predicate, Decimal(shares))
    return list(check(sample.resolved()))


@pytest.mark.parametrize(
    "rows, amount, severity, words",
    [
        ([60, 0, 60, 0], 60, Severity.CONFIRMED, "voting 60 + 0, dispositive 60 + 0: the aggregate amount is 60"),
        ([0, 0, 40, 20], 60, Severity.CONFIRMED, "as stated"),
        ([0, 0, 0, 0], 0, Severity.CONFIRMED, "as stated"),
        ([50, 0, 0, 50], 60, Severity.NOTE, "without a power"),
        ([60, 60, 60, 60], 60, Severity.NOTE, "counted twice"),
        ([61, 0, 60, 0], 60, Severity.WARNING, "over more shares than the aggregate amount of 60"),
    ],
)
def test_powers_against_the_aggregate(rows: list[int | None], amount: int, severity: Severity, words: str) -> None:
    (found,) = powers(rows, amount)
    assert (found.code, found.severity) == ("powers.aggregate", severity)
    assert words in found.message
    assert found.evidence[0].quote == str(amount)
    assert len(found.evidence) == 5


@pytest.mark.parametrize("rows, amount", [([60, None, 60, 0], 60), ([60, 0, 60, 0], None), ([None] * 4, None)])
def test_rows_that_are_not_stated_are_not_taken_for_0(rows: list[int | None], amount: int | None) -> None:
    assert powers(rows, amount) == []


class Trades:
    """A sample with one stated total."""

    def __init__(
        self, shares: int | None, first: date | None = None, last: date | None = None, side: Iri | None = SELL
    ):
        self.sample = Sample()
        self.seller = self.sample.node(terms.ORGANIZATION_CLASS, "Archer Fund")
        self.total = self.sample.node(terms.TRANSACTION_TOTAL_CLASS)
        for predicate, value in (
            (terms.SHARES, None if shares is None else Decimal(shares)),
            (terms.SIDE, side),
            (terms.TRANSACTOR, self.seller),
            (terms.FIRST_DAY, first),
            (terms.LAST_DAY, last),
        ):
            if value is not None:
                self.sample.say(self.total, predicate, value)

    def row(
        self,
        shares: int | None,
        *,
        tied: bool = False,
        day: date | None = None,
        side: Iri = SELL,
        who: Iri | None = None,
    ) -> None:
        node = self.sample.node(terms.TRANSACTION_CLASS)
        if shares is not None:
            self.sample.say(node, terms.SHARES, Decimal(shares), f"row of {shares}")
        self.sample.say(node, terms.SIDE, side)
        self.sample.say(node, terms.TRANSACTOR, who or self.seller)
        if day is not None:
            self.sample.say(node, terms.TRADE_DATE, day)
        if tied:
            self.sample.say(node, terms.PART_OF_TOTAL, self.total)

    def findings(self) -> list[Finding]:
        return list(check(self.sample.resolved()))


def test_rows_that_sum_to_their_total_are_confirmed() -> None:
    trades = Trades(30)
    for shares in (10, 10, 10):  # equal rows stay rows of their own
        trades.row(shares, tied=True)
    trades.row(99)
    (found,) = trades.findings()
    assert (found.code, found.severity) == ("transactions.total", Severity.CONFIRMED)
    assert found.message == "The 3 listed transactions sum to 30 shares, as stated"
    assert [e.quote for e in found.evidence] == ["30", "row of 10", "row of 10"]


@pytest.mark.parametrize("stated, words", [(31, "1 too few are listed"), (1000, "970 too few"), (29, "1 too many")])
def test_rows_that_do_not_sum_are_a_warning_with_both_figures(stated: int, words: str) -> None:
    trades = Trades(stated)
    trades.row(20, tied=True)
    trades.row(10, tied=True)
    (found,) = trades.findings()
    assert found.severity is Severity.WARNING
    assert f"sum to 30 shares, but {stated:,} are stated" in found.message
    assert words in found.message


def test_rows_that_are_not_tied_are_found_by_side_transactor_and_days() -> None:
    first, last = date(2001, 5, 2), date(2001, 5, 4)
    trades = Trades(30, first, last)
    other = trades.sample.node(terms.PERSON_CLASS, "Bo Bell")
    trades.row(10, day=first)
    trades.row(20, day=last)
    trades.row(1, day=date(2001, 5, 5))
    trades.row(2, day=first, side=BUY)
    trades.row(3, day=first, who=other)
    trades.row(4)
    (found,) = trades.findings()
    assert found.message == "The 2 listed transactions sum to 30 shares, as stated"


@pytest.mark.parametrize(
    "trades",
    [Trades(None), Trades(30), Trades(30, date(2001, 5, 2)), Trades(30, date(2001, 5, 2), date(2001, 5, 4), side=None)],
)
def test_a_total_that_no_row_is_known_to_belong_to_is_left_alone(trades: Trades) -> None:
    trades.row(10, day=date(2001, 5, 2))
    assert trades.findings() == []


def test_a_row_that_was_not_read_stops_the_sum() -> None:
    trades = Trades(30)
    trades.row(10, tied=True)
    trades.row(None, tied=True)
    assert trades.findings() == []

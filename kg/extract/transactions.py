"""Item 5(c): purchases and sales, a row or sentence each, and the totals that the prose states."""

import re
from collections.abc import Iterator, Sequence

from kg import terms
from kg.extract import view as v
from kg.extract.lines import lines
from kg.extract.trading import prose
from kg.extract.trading.table import TableReader
from kg.extract.trading.totals import Total, stated_total
from kg.extract.trading.trade import Trade
from kg.extract.view import Reading, View
from kg.model.claim import Claim, Iri, Mention, Value
from kg.model.document import Block, BlockKind


class TransactionReader:
    """Reads the items that list transactions (`items`), and those whose prose may tell one (`told`): their
    numbers on this form."""

    def __init__(self, items: Sequence[str], told: Sequence[str]) -> None:
        self.items = tuple(items)
        self.told = tuple(told)

    def __call__(self, view: View) -> Reading:
        """Each row as a transaction of its own, each that a sentence tells, and each stated total; tables in
        schedules and exhibits too."""
        totals: list[Total] = []
        for block in view.item(*self.items):
            for offset, passage, sentence in view.prose(block):
                found = stated_total(view, passage, sentence, offset, len(totals) + 1)
                if found is not None:
                    claims, total = found
                    totals.append(total)
                    yield from claims
        rows: list[Trade] = []
        for block in [*view.item(*self.told), *_schedules(view)]:
            for trade in TableReader(view, block)():
                if isinstance(trade, Trade):
                    rows.append(trade)
                else:
                    yield trade
        told: list[Trade] = []
        for block in view.item(*self.told):
            for trade in prose.trades(view, block):
                if not any(_tells_again(trade, row) for row in rows):
                    _add(told, trade)
        for number, trade in enumerate([*rows, *told], 1):
            yield from _claims(view, trade, number, totals)


def _tells_again(trade: Trade, other: Trade) -> bool:
    """Whether two places tell of one trade: nothing that both state differs."""
    return (
        (trade.day, trade.side, trade.shares) == (other.day, other.side, other.shares)
        and (trade.price is None or other.price is None or trade.price == other.price)
        and (trade.person is None or other.person is None or trade.person.keys[0] == other.person.keys[0])
    )


def _add(told: list[Trade], trade: Trade) -> None:
    """A trade that is told in several items is one, as the fullest of them tells it; a sentence that tells two
    equal ones means two."""
    for at, other in enumerate(told):
        if _tells_again(trade, other) and trade.start != other.start:
            if _fullness(trade) > _fullness(other):
                told[at] = trade
            return
    told.append(trade)


def _fullness(trade: Trade) -> int:
    return (trade.price is not None) + (trade.person is not None)


# what the first lines of a schedule or exhibit that lists trades say
_LISTS_TRADES = re.compile(r"(?i)\b(?:transactions?|trades|trading|purchases\s+and\s+sales|(?:purchases|sales)\s+of)\b")


def _schedules(view: View) -> list[Block]:
    """The schedules and exhibits that list transactions: their first lines say so."""
    out: list[Block] = []
    for block in view.blocks(BlockKind.SCHEDULE, BlockKind.EXHIBIT):
        head = " ".join(
            each.words for each in list(lines(view.text, block.start, min(block.end, block.start + 1500)))[:14]
        )
        if _LISTS_TRADES.search(head) and not any(block.holds(b) or b.holds(block) for b in out):
            out.append(block)
    return out


def _claims(view: View, trade: Trade, number: int, totals: Sequence[Total]) -> Iterator[Claim]:
    node = v.local(terms.TRANSACTION_CLASS, f"transaction/{number}")
    quote = view.cite(trade.start, trade.end, "transactions.row")
    evidence = (quote, *trade.context)
    facts: list[tuple[Iri, Mention | Value | None]] = [
        (terms.TRADE_DATE, trade.day),
        (terms.SHARES, trade.shares),
        (terms.PRICE_PER_SHARE, trade.price[0] if trade.price else None),
        (terms.CURRENCY, trade.price[1] if trade.price else None),
        (terms.ROW_NUMBER, number),
        (terms.SIDE, v.code("side", trade.side)),
    ]
    yield from v.claims(node, facts, *evidence)
    who = trade.person or (None if trade.another else view.parties.only_person)
    if who is not None and who.evidence is not None:
        yield Claim(node, terms.TRANSACTOR, who, (*evidence, who.evidence))
    if view.parties.security is not None and view.parties.security.evidence is not None:
        yield Claim(node, terms.TRADED_SECURITY, view.parties.security, (*evidence, view.parties.security.evidence))
    for total in totals:
        if total.covers(trade):
            yield Claim(node, terms.PART_OF_TOTAL, total.node, (*evidence, total.said))
            if total.manner:
                yield Claim(node, terms.MANNER, total.manner, (total.said, quote))

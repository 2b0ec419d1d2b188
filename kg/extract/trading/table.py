"""The rows of tables of purchases and sales.

A row is a date and a count of shares, maybe a price, a side, a person. Its columns are told by the headings above;
without one, by the form of the figures. The side comes from the row, the sign of its count, its column, the caption or
the sentence above, or the one below; what cannot be told is left out, with a finding.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from kg.extract import view as v
from kg.extract.trading import above as over
from kg.extract.trading import cells as reading
from kg.extract.trading import grid, heads, parts, who
from kg.extract.trading.above import Above
from kg.extract.trading.cells import Count, Reader
from kg.extract.trading.grid import Cell, Row
from kg.extract.trading.heads import COUNTS, Role
from kg.extract.trading.parts import Layout, Part
from kg.extract.trading.trade import Trade
from kg.extract.view import View
from kg.language import trades
from kg.model.claim import Mention
from kg.model.document import Block
from kg.model.evidence import Evidence
from kg.model.finding import Finding
from kg.values import dates, numbers


@dataclass(slots=True)
class _Run:
    """The rows below one heading or caption, and what a row carries on from the one above it."""

    parts: list[Part] = field(default_factory=list)
    day: date | None = None
    person: Mention | None = None
    another: bool = False
    mixed: bool = False  # some counts have a minus, some have none
    after: tuple[str, over.Span] | None = None  # the side that the sentence below says
    sum: Decimal = Decimal(0)
    net: Decimal = Decimal(0)

    def add(self, found: Sequence[Part]) -> None:
        """Takes a row on, and its counts into the sums that tell a total."""
        self.parts += found
        for number in (reading.count(c.words) for part in found for _, c in part.counts):
            if number is not None:
                self.sum += number.value
                self.net += -number.value if number.minus else number.value


class TableReader:
    """Reads the tables of one block."""

    def __init__(self, view: View, block: Block) -> None:
        self.view = view
        self.rows = grid.rows(view, block)
        words = [c.words for row in self.rows for c in row.cells if len(c.words) < 40]
        self.layout = Layout(Reader(dates.orders(words)))
        self.above = Above()

    def __call__(self) -> Iterator[Trade | Finding]:
        """Every trade of the block's tables, in order."""
        waiting: list[Row] = []
        run = _Run()
        ruled = False
        for row in self.rows:
            if row.ruled:
                ruled = True
                continue
            if self.layout.dated(row):
                if waiting or not run.parts:
                    yield from self._closed(run, waiting)
                    self._read_above(waiting)
                    run, waiting = _Run(), []
                run.add(self.layout.parts(row))
            elif run.parts and not waiting and not self._goes_on(run, row):
                run.add(found := [] if ruled else self._undated(run, row))
                waiting += [] if found else [row]
            elif not run.parts or waiting:
                waiting.append(row)
            ruled = False
        yield from self._closed(run, waiting)

    def _read_above(self, waiting: Sequence[Row]) -> None:
        """Takes the heading and the captions out of the rows above a table."""
        chosen = parts.heading(waiting)
        columns = heads.columns(chosen)
        taken = {row.start for row in chosen if len(row.cells) > 1} if columns else set()
        self.above = over.followed(self.view, self.above, [row for row in waiting if row.start not in taken])
        if columns:
            self.layout = replace(self.layout, columns=columns, heading=tuple(chosen))
        elif any(over.prose(row) for row in waiting):
            self.layout = Layout(self.layout.reader)
        years = [re.search(r"\b(?:19|20)\d\d\b", c.words) for c in self.layout.columns if c.role is Role.DATE]
        stated = next((int(y[0]) for y in years if y), self.above.year)
        self.layout = replace(self.layout, reader=replace(self.layout.reader, year=stated))

    def _undated(self, run: _Run, row: Row) -> list[Part]:
        """A row whose date stands in a row above: no total, and columns that fit."""
        if not self.layout.columns or len(row.cells) < 2 or reading.total(row.words) or over.prose(row):
            return []
        found = [p for p in self.layout.parts(row) if p.counts and not p.days]
        fits = [p for p in found if p.prices or any(trades.side_of(c.words) for _, c in p.words)]
        ditto = any(reading.ditto(c.words) for c in row.cells)
        sums = (run.sum, run.net) if len(run.parts) > 1 and not ditto else ()
        for part in fits:
            number = reading.count(part.counts[0][1].words)
            if number is None or number.value in sums:
                return []
        return fits

    @staticmethod
    def _goes_on(run: _Run, row: Row) -> bool:
        """Whether a line only goes on with the words of the row above: cells without a figure, under its last."""
        last = run.parts[-1].row
        if row.gap or not row.typed or not last.typed or len(last.cells) < 2 or re.search(r"\d", row.words):
            return False
        under = [next((c for c in last.cells if c.left < own.right and own.left < c.right), None) for own in row.cells]
        words = all(c is not None and not reading.numeric(c.words) for c in under)
        return row.cells[0].left >= last.cells[1].left and words

    def _closed(self, run: _Run, waiting: Sequence[Row]) -> Iterator[Trade | Finding]:
        """The trades of a run whose last row is read."""
        counted = [reading.count(c.words) for part in run.parts for _, c in part.counts]
        run.mixed = len({c.minus for c in counted if c is not None}) > 1
        run.after = over.said_below(self.view, next((r for r in waiting if over.prose(r)), None)) if run.parts else None
        for part in run.parts:
            yield from self._trades(run, part)

    def _trades(self, run: _Run, part: Part) -> Iterator[Trade | Finding]:
        if reading.total(" ".join(c.words for _, c in part.words)):
            return
        day = self._day(part) if part.days else run.day
        run.day = day
        person, another = self._person(run, part)
        if self.above.derivative or self._of_options() or _is_no_trade(part):
            return
        if day is None:
            yield self._unread(part, "no full date")
            return
        if not part.counts or not part.sure:
            yield self._unread(part, "no one count of shares")
            return
        for role, cell in part.counts:
            number = reading.count(cell.words)
            if number is None or number.value == 0:
                if not reading.blank(cell.words):
                    yield self._unread(part, "no count of shares")
                continue
            side, said = self._side(run, part, role, number)
            if side is None:
                yield self._unread(part, "neither purchase nor sale is said")
                continue
            price = self._price(part, cell)
            context = self._context(person, said)
            yield Trade(part.row.start, part.row.end, day, number.value, price, side, person, another, context)

    def _day(self, part: Part) -> date | None:
        days = part.days
        if len(days) > 1:
            traded = [d for d in days if re.search(r"(?i)trade|transact|purchase|sale|acqui|dispos|bought|sold", d[0])]
            days = tuple(traded) if len(traded) == 1 else days[:1] if days[0][0] else days
        if len(days) != 1 or reading.several_days(days[0][1].words):
            return None
        return self.layout.reader.day(days[0][1].words)

    def _person(self, run: _Run, part: Part) -> tuple[Mention | None, bool]:
        """The reporting person that a row is stated for, and whether it names somebody else."""
        cell = next((c for role, c in part.words if role is Role.PERSON), None)
        if cell is not None and not reading.ditto(cell.words):
            run.person = who.holder(self.view, cell.words)
            run.another = run.person is None
        if run.person is not None or run.another:
            return run.person, run.another
        loose = part.spanned if self.layout.columns else tuple(c for _, c in part.words)
        for word in loose:
            found = who.holder(self.view, word.words)
            if found is None and part.spanned:
                found = who.named(self.view, word.start, word.end)
            if found is not None:
                return found, False
        return self.above.person, False

    def _of_options(self) -> bool:
        return any(_OPTIONS.search(c.words) for c in self.layout.columns)

    def _side(self, run: _Run, part: Part, role: Role, number: Count) -> tuple[str | None, over.Span | None]:
        """The side of a trade, and the words outside the row that say it."""
        told = {s for r, c in part.words if r is not Role.PERSON and (s := _side_cell(c.words, r)) is not None}
        if number.side is not None:
            told.add(number.side)
        if told:
            return (told.pop() if len(told) == 1 else None), None
        above, columns = self.above, self.layout.columns
        counted = [c for c in columns if c.role in COUNTS]
        joined = len(counted) == 1 and trades.signed(" ".join(c.words for c in columns))
        if joined or above.signed or any(trades.signed(c.words) for c in counted):
            return "buy", above.side_said
        if role in (Role.BOUGHT, Role.SOLD):
            return ("buy" if role is Role.BOUGHT else "sell"), None
        if run.mixed and above.side != "sell":
            return "buy", above.side_said
        if above.side is not None:
            return above.side, above.side_said
        headed = trades.side_of(" ".join(c.words for c in columns))
        if headed is not None:
            return headed, None
        return run.after if run.after is not None else (None, None)

    def _price(self, part: Part, cell: Cell) -> tuple[Decimal, str] | None:
        """The price of a count: in its own price column, the one to its right where each count has one."""
        found = part.prices
        if len(found) > 1:
            found = tuple(p for p in found if p[1].left > cell.left)[:1] if self._paired() else ()
        elif len(part.counts) > 1:
            found = ()
        if not found:
            return None
        words, price = found[0]
        return numbers.price(price.words, numbers.currency(words) or self.above.currency or "USD")

    def _paired(self) -> bool:
        """Whether each count column has a price column right after it."""
        roles = [c.role for c in self.layout.columns if c.role in COUNTS or c.role is Role.PRICE]
        return len(roles) % 2 == 0 and all((r in COUNTS) == (n % 2 == 0) for n, r in enumerate(roles))

    def _context(self, person: Mention | None, said: over.Span | None) -> tuple[Evidence, ...]:
        spans = [(row.start, row.end) for row in self.layout.heading]
        if person is not None and person is self.above.person and self.above.person_said is not None:
            spans.append(self.above.person_said)
        if said is not None:
            spans.append(said)
        return tuple(self.view.cite(a, b, "transactions.heading") for a, b in dict.fromkeys(spans))

    def _unread(self, part: Part, why: str) -> Finding:
        return v.unread(self.view, part.row.start, part.row.end, f"a row of transactions ({why})", "transactions.row")


# a table of options: "Strike Price"   "Expiration Date"   "Notional"
_OPTIONS = re.compile(
    r"(?i)\b(?:strike|expir\w+|exercise\s+price|number\s+of\s+(?:options|warrants|contracts)|notional|grant(?:ed)?|vest\w*)\b"
)


def _is_no_trade(part: Part) -> bool:
    """Whether a row's own words say that it is no purchase or sale of shares."""
    return any(
        trades.derivative(c.words) if role is Role.SECURITY else trades.no_trade(c.words)
        for role, c in part.words
        if role in (Role.SIDE, Role.OTHER, Role.SECURITY)
    )


def _side_cell(words: str, role: Role) -> str | None:
    if (re.search(r"\d", words) and role is not Role.SIDE) or len(words) > 90:
        return None
    return trades.side_of(words) or trades.letter(words)

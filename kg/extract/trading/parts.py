"""Parts: the cells of a row by what they hold, told by the headings over them or, without any, by their form."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from kg.extract.trading import above as over
from kg.extract.trading import cells as reading
from kg.extract.trading import grid, heads
from kg.extract.trading.cells import Reader
from kg.extract.trading.grid import Cell, Row
from kg.extract.trading.heads import COUNTS, Column, Role
from kg.values import numbers

_MOST = 60
"""Cells of a row of a table of trades."""


@dataclass(frozen=True, slots=True)
class Part:
    """A row, or one half of a row of two tables side by side."""

    row: Row
    days: tuple[tuple[str, Cell], ...]  # with the words of the heading
    counts: tuple[tuple[Role, Cell], ...]
    prices: tuple[tuple[str, Cell], ...]
    words: tuple[tuple[Role, Cell], ...]
    sure: bool  # whether it is certain which figure is the count, and bought or sold
    spanned: tuple[Cell, ...] = ()  # the cells of headings over this half


@dataclass(frozen=True, slots=True)
class Layout:
    """The heading of a table: its lines, its columns (none where it has no heading), and how its cells are read."""

    reader: Reader
    heading: tuple[Row, ...] = ()
    columns: tuple[Column, ...] = field(default=())

    def cells(self, row: Row) -> tuple[Cell, ...]:
        """The cells of a row, those of a line whose columns are one blank apart too."""
        if any(self.reader.dated(c.words) for c in row.cells):
            return row.cells
        return tuple(piece for c in row.cells for piece in reading.squeezed(c, self.reader))

    def dated(self, row: Row) -> bool:
        """Whether a row has a date beside a figure: a row of trades, or one that looks like it."""
        if len(row.cells) > _MOST:
            return False
        cells = self.cells(row)
        days = [c for c in cells if self.reader.dated(c.words)]
        if not days or (len(cells) == 1 and over.prose(row)):
            return False
        return any(reading.numeric(c.words) for c in cells if c not in days)

    def parts(self, row: Row) -> list[Part]:
        """The trades that a row may state: one for each date column that has counts beside it."""
        row = replace(row, cells=self.cells(row))
        if not self.columns:
            return [self._by_form(row)]
        held = heads.aligned(row, self.columns, self.reader)
        groups = self._groups()
        out = []
        for group in groups:
            own = [(c, h) for c, h in zip(row.cells, held, strict=True) if h is not None and h in group]
            loose = [c for c, h in zip(row.cells, held, strict=True) if h is None] if len(groups) == 1 else []
            part = self._part(row, own, loose, group, several=len(groups) > 1)
            if part.days or part.counts:
                out.append(part)
        return out

    def _groups(self) -> list[tuple[Column, ...]]:
        """The columns of each of the tables that stand side by side."""
        starts = [n for n, c in enumerate(self.columns) if c.role is Role.DATE]
        if len(starts) > 1:
            cuts = starts if starts[0] == 0 else [0, *(n + 1 for n in starts[:-1])]
            found = [self.columns[a:b] for a, b in zip(cuts, [*cuts[1:], len(self.columns)], strict=True)]
            if all({c.role for c in group} & COUNTS for group in found):
                return found
        return [self.columns]

    def _part(
        self,
        row: Row,
        own: Sequence[tuple[Cell, Column]],
        loose: Sequence[Cell],
        group: Sequence[Column],
        *,
        several: bool,
    ) -> Part:
        used = [(c, h) for c, h in own if not reading.blank(c.words) or h.role is Role.DATE]
        spanned: list[Cell] = []
        if several:
            low, high = group[0].left, group[-1].right
            spanned = [c for r in self.heading for c in r.cells if c.left < high and low < c.right]
        words = [(h.role, c) for c, h in used if h.role not in COUNTS and not reading.numeric(c.words)]
        return Part(
            row,
            tuple((h.words, c) for c, h in used if h.role is Role.DATE and self.reader.dated(c.words)),
            tuple((h.role, c) for c, h in used if h.role in COUNTS),
            tuple((h.words, c) for c, h in used if h.role is Role.PRICE),
            (*words, *((Role.OTHER, c) for c in loose)),
            _is_sure(row, group),
            tuple(spanned),
        )

    def _by_form(self, row: Row) -> Part:
        """The whole number is the count; one with a currency sign, a point or a fraction the price."""
        days = [c for c in row.cells if self.reader.dated(c.words)]
        rest = [c for c in row.cells if c not in days]
        counts, prices = [], []
        for cell in rest:
            if reading.count(cell.words) is not None and not re.search(r"\.\d", cell.words):
                counts.append(cell)
            elif numbers.price(cell.words) is not None:
                prices.append(cell)
        if len(counts) > 1:  # "1,000   20": the comma of thousands tells
            grouped = [c for c in counts if re.search(r",\d{3}|^\(|^-", c.words)]
            if len(grouped) == 1:
                counts, prices = grouped, prices + [c for c in counts if c not in grouped]
        return Part(
            row,
            tuple(("", c) for c in days),
            tuple((Role.SHARES, c) for c in counts),
            tuple(("", c) for c in prices),
            tuple((Role.OTHER, c) for c in rest if not reading.numeric(c.words)),
            len(counts) == 1,
        )


def _is_sure(row: Row, group: Sequence[Column]) -> bool:
    """Whether a count's column is certain: not where one of bought and sold is left out in a line of single
    blanks."""
    halves = {c.role for c in group} >= {Role.BOUGHT, Role.SOLD}
    squeezed = row.typed and any(a.right + 1 == b.left for a, b in zip(row.cells, row.cells[1:], strict=False))
    return not (halves and squeezed and len(row.cells) != len(group))


def heading(waiting: Sequence[Row]) -> list[Row]:
    """The lines right above a row of trades that may be its heading, in order: captions between them and the row
    are none of it, and it begins below a sentence."""
    out: list[Row] = []
    for row in reversed(waiting):
        alone = len(row.cells) == 1
        if over.prose(row) or len(row.cells) > _MOST:
            break
        if alone and not out and not _squeezes(row):
            continue
        if len(out) > 5 or (alone and row.words.endswith((":", ".")) and len(row.words.split()) > 3):
            break
        if alone and out and (not row.typed or (out[0].gap and len(out[0].cells) > 1)):
            continue
        out.insert(0, _parted(row))
    return out


_SQUEEZED = re.compile(
    r"(?i)\bdates?\b.{0,100}\b(?:shares|price|number|amount)|\b(?:shares|price|number)\b.{0,100}\bdates?\b"
)
_HEAD_WORD = re.compile(
    r"""(?ix)(?:(?:trade|transaction|settlement)\s+)?date(?:\s+of\s+(?:transaction|purchase|sale|trade))?(?:\s*/?\s*(?:purchase|sale))?
    |(?:number|no\.|amount)\s+of\s+(?:shares|securities)(?:\s+(?:purchased|sold|acquired))?(?:\s*/?\s*\(?sold\)?)?
    |shares(?:\s+(?:purchased|bought|sold|acquired))?(?:\s*/?\s*\(?sold\)?)?
    |(?:average\s+)?price(?:\s+per\s+share|/share)?(?:\s*\(?\$\)?)?|nature(?:\s+of\s+transaction)?
    |buy\s*/\s*sell|purchase\s*/\s*sale|where/how\s+transacted|where\s+\w+|how\s+\w+|\S+"""
)


def _squeezes(row: Row) -> bool:
    """Whether a line may be a heading whose columns are one blank apart: "Entity Date Shares Price"."""
    return row.typed and len(row.cells) == 1 and len(row.words) <= 120 and _SQUEEZED.search(row.words) is not None


def _parted(row: Row) -> Row:
    if not _squeezes(row):
        return row
    cell = row.cells[0]
    return replace(row, cells=tuple(grid.split(cell, [m.span() for m in _HEAD_WORD.finditer(cell.words)])))

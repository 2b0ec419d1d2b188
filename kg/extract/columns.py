"""Rows and cells of a stretch of text, whatever draws them: markup, tabs, or blanks between typed columns.

Markup and tabs have rows of their own. Typed columns have lines: their gutters are the places that nearly all
lines leave blank. What makes one record of several lines is told in assembly.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from kg.extract.view import View
from kg.model.document import Block, BlockKind

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: its column, the printed lines of it, where it stands on its line, and how wide its column is."""

    column: int
    lines: tuple[Span, ...]
    at: int = 0
    width: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """Cells that belong together; `gap` where a blank line stands before it; `typed` where it is one line of
    typed text, whose columns are not known yet."""

    cells: tuple[Cell, ...]
    gap: bool
    typed: bool

    @property
    def span(self) -> Span:
        """From its first word to its last."""
        lines = [line for cell in self.cells for line in cell.lines]
        return min(a for a, _ in lines), max(b for _, b in lines)


_SEGMENT = re.compile(r"[^\s](?:[^\n\t]*?[^\s])??(?=\s{2}|\t|\s*$)", re.MULTILINE)
_RULE = re.compile(r"[\s\-_=~*.|+–—]*")
_FOOT = re.compile(
    r"(?i)\s*(?:[\w ]{0,40}\bpage\s+)?[-–]?\s?\d{1,3}\s?[-–]?\s*"
)  # "Exhibit Index on Page 8"   "- 12 -"
_NUMBER = re.compile(r"(?i)\(?(?:\d{1,2}|[ivx]{1,4}|[a-z])[.)]")
_SHORT = re.compile(r"\b(?:Jr|Sr|Esq|[A-Z])$")
_LEADERS = re.compile(r"(?:\s*\.){3,}\s*$")


def rows(view: View, start: int, end: int) -> list[Row]:
    """The rows of view.text[start:end], in order; a line outside any row is a row of its own."""
    block = Block(BlockKind.PARAGRAPH, start, end)
    marked = _marked(view, block)
    out: list[Row] = []
    at, gap = start, True
    for row in [*marked, None]:
        stop = row.start if row else end
        gap = _lines(view.text, at, stop, out, gap, apart=at > start)
        if row is None:
            break
        gap = _row(view, row, out, gap)
        at = row.end
    return out


def _marked(view: View, block: Block) -> list[Block]:
    """The rows that markup or tabs draw: those of tables none of whose rows is typed."""
    found = _innermost(view.blocks(BlockKind.ROW, within=block))
    typed = [row for row in found if _is_typed(view, row)]
    tables = [t for t in view.blocks(BlockKind.TABLE, within=block) if any(t.holds(row) for row in typed)]
    return [row for row in found if not any(t.holds(row) for t in tables)] if tables else found


def _innermost(found: list[Block]) -> list[Block]:
    """The rows that hold no other row."""
    return [
        row for n, row in enumerate(found) if n + 1 == len(found) or not row.holds(found[n + 1]) or row == found[n + 1]
    ]


def _is_typed(view: View, row: Block) -> bool:
    """Whether blanks or leaders alone stand between two cells of the row, on one line."""
    cells = view.blocks(BlockKind.CELL, within=row)
    between = [view.text[a.end : b.start] for a, b in pairwise(cells)]
    return any(gap and not gap.strip(" .") for gap in between)


def _lines(text: str, start: int, end: int, out: list[Row], gap: bool, *, apart: bool) -> bool:
    """The typed lines of text[start:end] as rows; returns whether a blank line stands at the end. `apart` where
    they follow a row of markup: they are no part of it."""
    at = start
    while at < end:
        stop = text.find("\n", at, end)
        stop = end if stop < 0 else stop
        line = text[at:stop]
        if not line.strip() or _RULE.fullmatch(line) or _FOOT.fullmatch(line):
            gap = gap or bool(at > start or not line.strip())
        else:
            cells = tuple(_segments(line, at))
            numbered = len(cells) > 1 and _NUMBER.fullmatch(text[slice(*cells[0].lines[0])])
            out.append(Row(cells[1:] if numbered else cells, gap or apart, True))
            gap = apart = False
        at = stop + 1
    return gap


def _segments(line: str, at: int) -> Iterator[Cell]:
    """The runs of words of a line that two blanks or a tab part; leaders are left out."""
    for n, match in enumerate(_SEGMENT.finditer(line)):
        words = _LEADERS.sub("", match[0])
        if words != match[0] and _SHORT.search(words):
            words = match[0][: len(words) + 1]
        if words.strip(" ."):
            left = len(line[: match.start()].expandtabs(8))
            yield Cell(n, ((at + match.start(), at + match.start() + len(words)),), left)


def _row(view: View, row: Block, out: list[Row], gap: bool) -> bool:
    cells = [c for c in view.blocks(BlockKind.CELL, within=row) if view.text[c.start : c.end].strip()]
    found = tuple(Cell(_number(c), tuple(_printed(view.text, c.start, c.end))) for c in cells)
    found = tuple(c for c in found if c.lines)
    if len(found) == 1:  # lines of their own: a heading, or names one under the other
        for index, line in enumerate(found[0].lines):
            before = found[0].lines[index - 1][1] if index else line[0]
            blank = "\n\n" in view.text[before : line[0]].replace(" ", "")
            out.append(Row((Cell(found[0].column, (line,)),), gap if not index else blank, False))
    elif found:
        out.append(Row(found, gap, False))
    return False if found else gap


def _number(cell: Block) -> int:
    return int(cell.label) if cell.label.isdigit() else 1


def _printed(text: str, start: int, end: int) -> Iterator[Span]:
    """The lines of a cell that print something, without the blanks around them."""
    at = start
    while at < end:
        stop = text.find("\n", at, end)
        stop = end if stop < 0 else stop
        a, b = at, stop
        while a < b and text[a].isspace():
            a += 1
        while b > a and text[b - 1].isspace():
            b -= 1
        if a < b and not _RULE.fullmatch(text[a:b]):
            yield a, b
        at = stop + 1


def aligned(lines: Sequence[Row]) -> list[Row]:
    """Typed lines with their cells' columns counted from the left, by the gutters that the lines share."""
    gutters = _gutters([line for line in lines if len(line.cells) > 1])
    return [replace(line, cells=tuple(_placed(line.cells, gutters))) for line in lines]


def _placed(cells: Sequence[Cell], gutters: Sequence[int]) -> Iterator[Cell]:
    """The cells by column; two that share one are one cell with both."""
    last: Cell | None = None
    for cell in cells:
        column = bisect_right(gutters, cell.at)
        if last is not None and last.column == column:
            last = Cell(column, ((last.lines[0][0], cell.lines[-1][1]),), last.at)
            continue
        if last is not None:
            yield last
        last = replace(cell, column=column)
    if last is not None:
        yield last


def _gutters(lines: Sequence[Row]) -> list[int]:
    """Where columns end: places that nearly all lines of several cells leave blank, by their right ends."""
    width = max((c.at + c.lines[-1][1] - c.lines[0][0] for line in lines for c in line.cells), default=0)
    filled = [0] * (width + 2)
    for line in lines:
        for cell in line.cells:
            for x in range(cell.at, min(cell.at + cell.lines[-1][1] - cell.lines[0][0], width)):
                filled[x] += 1
    allowed = len(lines) // 12
    out: list[int] = []
    blank, seen = 0, False
    for x in range(width):
        if filled[x] <= allowed:
            blank += 1
        else:
            if blank >= 2 and seen:
                out.append(x - blank)
            blank, seen = 0, True
    return out

"""Rows and cells of a stretch of text, with the places of the cells across the page, whatever draws them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from kg.extract.view import View
from kg.model.document import Block, BlockKind

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: its words on one line, its span in the text, and from where to where it stands on its row: in
    characters of a typed line, in columns of a table of markup."""

    words: str
    start: int
    end: int
    left: int
    right: int


@dataclass(frozen=True, slots=True)
class Row:
    """Cells side by side. `gap` where a blank line or a rule stands before it, `ruled` where it is a rule;
    `typed` where its places are characters."""

    cells: tuple[Cell, ...]
    start: int
    end: int
    gap: bool
    ruled: bool
    typed: bool

    @property
    def words(self) -> str:
        """All its words on one line."""
        return " ".join(cell.words for cell in self.cells)


_RULE = re.compile(r"[\s\-_=~*.|+–—]*")
# "CUSIP No. 012384103    SCHEDULE 13D    Page 6 of 8 Pages"   "- 12 -"   "<PAGE>"
_FURNITURE = re.compile(
    r"""(?ix)cusip\b.{0,120}|.{0,60}\bpage\s+\d{1,3}\s+of\s+\d{1,3}.{0,20}|[-–]?\s?\d{1,3}\s?[-–]?|<page>
    |no\.\s[\w ]{9,13}\s{2}.{0,80}"""
)
_SEGMENT = re.compile(r"[^\t\s]+(?:[ \xa0][^\t\s]+)*")
# cells that a sign parts: "10/02/2025; Purchase; 45,000; $19.8150"   "| 4/1/04 | Sale |"
_PARTED = re.compile(r"[^|;]+")
_NUMBERED = re.compile(
    r"(?i)\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)|\d{1,2}[.)]|[a-z][.)]|item\s+\d{1,2}[.:]?"
)  # "(c)"   "1."   "Item 5."
_MONEY_SIGN = re.compile(r"(?i)(?:us|cdn|c|a|hk)?\$|€|£|us|eur|\(\$?")


def rows(view: View, block: Block) -> list[Row]:
    """The rows of a block, in order: those of markup, and the typed lines between them."""
    out: list[Row] = []
    at = block.start
    gap = True
    for row in [*_innermost(view.blocks(BlockKind.ROW, within=block)), None]:
        stop = row.start if row else block.end
        if stop > at and view.text[at:stop].strip():
            gap = _typed(view.text, at, stop, out, gap)
        if row is None:
            break
        if _is_typed(view, row):
            line = view.text.rfind("\n", at, row.start) + 1  # where it stands on its line is told from there
            gap = _typed(view.text, max(at, line) if line else row.start, row.end, out, gap)
        else:
            found = list(_marked(view, row, gap))
            out += found
            gap = gap and not found
        at = max(at, row.end)
    return out


def _innermost(found: Sequence[Block]) -> list[Block]:
    """The rows that hold no other row."""
    return [row for n, row in enumerate(found) if n + 1 == len(found) or not row.holds(found[n + 1])]


def _is_typed(view: View, row: Block) -> bool:
    """Whether blanks alone stand between two cells of a row, on one line: its places are those of its characters."""
    cells = view.blocks(BlockKind.CELL, within=row)
    between = [view.text[a.end : b.start] for a, b in pairwise(cells)]
    return any(len(gap) > 1 and not gap.strip(" ") for gap in between)


def _marked(view: View, row: Block, gap: bool) -> Iterator[Row]:
    """The row of markup; those of a block of several, each from its first column on."""
    cells = [c for c in view.blocks(BlockKind.CELL, within=row) if view.text[c.start : c.end].strip()]
    if len(cells) == 1 and len(_lines(view.text, cells[0])) == 1:
        found = list(_segments(view.text, cells[0].start, cells[0].end))
        if len(found) > 1:  # a typed line in a cell of its own
            yield Row(tuple(found), row.start, row.end, gap, False, True)
            return
    held: list[Cell] = []
    for n, cell in enumerate(cells):
        words = " ".join(view.text[cell.start : cell.end].split())
        place = int(cell.label) if cell.label.isdigit() else n + 1
        if _RULE.fullmatch(words):
            continue
        if held and place <= held[-1].left:
            yield _row(held, gap)
            held, gap = [], False
        held.append(Cell(words, *_trimmed(view.text, cell.start, cell.end), place, place + 1))
    if held:
        yield _row(held, gap)


def _row(cells: list[Cell], gap: bool) -> Row:
    return Row(tuple(cells), cells[0].start, cells[-1].end, gap, False, len(cells) == 1)


def _lines(text: str, cell: Block) -> list[str]:
    return [line for line in text[cell.start : cell.end].split("\n") if line.strip()]


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _typed(text: str, start: int, end: int, out: list[Row], gap: bool) -> bool:
    """The typed lines of text[start:end]; returns whether a blank line stands at the end."""
    at = start
    while at < end:
        stop = text.find("\n", at, end)
        stop = end if stop < 0 else stop
        line = text[at:stop]
        if not line.strip():
            gap = True
        elif _RULE.fullmatch(line):
            out.append(Row((), *_trimmed(text, at, stop), gap, True, True))
            gap = True
        elif not _FURNITURE.fullmatch(line.strip()):
            cells = tuple(_segments(text, at, stop))
            if cells:
                out.append(Row(cells, cells[0].start, cells[-1].end, gap, False, True))
            gap = False
        at = stop + 1
    return gap


def _segments(text: str, start: int, end: int) -> Iterator[Cell]:
    """The cells of a typed line: between tabs, runs of two blanks or more, or the signs that draw columns."""
    line = text[start:end]
    pieces = [_stripped(line, *m.span()) for m in _PARTED.finditer(line)] if _is_parted(line) else []
    pieces = pieces or _joined(line, [m.span() for m in _SEGMENT.finditer(line)])
    held: Span | None = None
    for n, (a, b) in enumerate(pieces):
        if n == 0 and len(pieces) > 1 and _NUMBERED.fullmatch(line[a:b]):
            continue
        if held is not None and b > a and (line[a].isdigit() or line[a] in ".("):
            a = held[0]  # "$  9.875"
        elif held is not None:
            yield _cell(line, start, *held)
        held = None
        if a < b and _MONEY_SIGN.fullmatch(line[a:b]):
            held = a, b
        elif a < b and not _RULE.fullmatch(line[a:b]):
            yield _cell(line, start, a, b)


def _is_parted(line: str) -> bool:
    """Whether signs draw the columns of a line: short pieces, none of them a sentence."""
    drawn = line.count("|") > 1 or line.count("; ") > 1
    return drawn and all(len(piece.strip()) < 48 for piece in _PARTED.findall(line))


def _stripped(line: str, a: int, b: int) -> Span:
    while a < b and line[a].isspace():
        a += 1
    while b > a and line[b - 1].isspace():
        b -= 1
    return a, b


def _joined(line: str, pieces: list[Span]) -> list[Span]:
    """The pieces, those of running text put together: two blanks after a stop part sentences, no columns."""
    out: list[Span] = []
    for a, b in pieces:
        if out and a - out[-1][1] == 2 and b - out[-1][0] > 40 and line[out[-1][1] - 1] in ".:;?" and line[a].isupper():
            out[-1] = out[-1][0], b
        else:
            out.append((a, b))
    return out


def _cell(line: str, start: int, a: int, b: int) -> Cell:
    left = len(line[:a].expandtabs(8))
    return Cell(" ".join(line[a:b].split()), start + a, start + b, left, left + b - a)


def split(cell: Cell, cuts: Sequence[Span]) -> list[Cell]:
    """A cell whose words are parted by one blank, as the cells of these spans of its words."""
    return [
        Cell(cell.words[a:b].strip(), cell.start + a, cell.start + b, cell.left + a, cell.left + b)
        for a, b in cuts
        if cell.words[a:b].strip()
    ]

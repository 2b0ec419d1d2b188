"""HTML in the making: lines gathered in cells, cells in rows, rows in tables → lines of the canonical text."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from kg.model.document import BlockKind
from kg.read.limits import MAX_COLSPAN
from kg.read.writer import OWN, Piece, Writer

TAB: Final[Piece] = ("\t", OWN, OWN)
_PROSE: Final = 80
"""A cell longer than this is read as a paragraph too."""

_TRACKED: Final = 200
"""Columns whose row spans are followed."""


@dataclass(frozen=True, slots=True)
class Mark:
    """The start (or the end) of a block within a line, or of a page."""

    kind: BlockKind | None
    end: bool = False
    label: str = ""


PAGE: Final = Mark(None)
Item = Piece | Mark


@dataclass(slots=True)
class TextLine:
    """One line. `soft` where a line break, not a block, stands before it: it goes on with its paragraph;
    `lone` where it has its row to itself."""

    items: list[Item]
    soft: bool = False
    lone: bool = True

    def filled(self) -> bool:
        """Whether words stand in it."""
        return any(not isinstance(item, Mark) for item in self.items)


@dataclass(slots=True)
class Cell:
    """One cell, by its columns, with its lines."""

    column: int
    span: int
    lines: list[TextLine] = field(default_factory=list)
    nested: bool = False

    def words(self) -> str:
        return "".join(i[0] for line in self.lines for i in line.items if not isinstance(i, Mark))


@dataclass(slots=True)
class Table:
    """The rows of a table so far, and the columns that cells above still cover."""

    rows: list[list[Cell]] = field(default_factory=list)
    held: dict[int, int] = field(default_factory=dict)
    column: int = 0
    in_row: bool = False

    def start_row(self) -> None:
        if self.rows:
            self.held = {column: left - 1 for column, left in self.held.items() if left > 1}
        self.rows.append([])
        self.column = 0
        self.in_row = True

    def start_cell(self, colspan: int, rowspan: int) -> Cell:
        if not self.in_row:
            self.start_row()
        while self.held.get(self.column, 0) > 0 and self.column < _TRACKED:
            self.column += 1
        colspan = max(1, min(colspan, MAX_COLSPAN))
        cell = Cell(self.column, colspan)
        if rowspan > 1 and self.column < _TRACKED:
            for column in range(self.column, min(self.column + colspan, _TRACKED)):
                self.held[column] = min(rowspan, 10_000)
        self.column += colspan
        self.rows[-1].append(cell)
        return cell

    def lines(self) -> list[TextLine]:
        """The table laid out: its rows one under the other, the blocks marked."""
        for row in self.rows:
            for cell in row:
                cell.lines = _trimmed(cell.lines)
        rows = [_glued([cell for cell in row if cell.lines]) for row in self.rows]
        rows = [row for row in rows if row]
        columns = _grid(rows)
        found = [line for row in rows for line in _row(row, columns)]
        if found:
            found[0].items.insert(0, Mark(BlockKind.TABLE))
            found[-1].items.append(Mark(BlockKind.TABLE, end=True))
        return found


def _trimmed(lines: list[TextLine]) -> list[TextLine]:
    """Without the blank lines at both ends; a page that starts above the first line starts there."""
    filled = [n for n, line in enumerate(lines) if line.filled()]
    if not filled:
        return []
    kept = lines[filled[0] : filled[-1] + 1]
    if any(item == PAGE for line in lines[: filled[0]] for item in line.items):
        kept[0].items.insert(0, PAGE)
    return kept


_BEFORE: Final = frozenset(("$", "US$", "€", "£", "(", "$("))
_AFTER: Final = frozenset(("%", ")", ")%", "%)", "%*"))


def _glued(row: list[Cell]) -> list[Cell]:
    """A row whose currency and percent signs, in cells of their own, are back at their figures."""
    found: list[Cell] = []
    for cell in row:
        before = found[-1] if found else None
        if before is not None and len(before.lines) == len(cell.lines) == 1 and not (before.nested or cell.nested):
            left, right = before.words(), cell.words()
            figure = right[:1].isdigit() or right[:1] in "(.-" if left in _BEFORE else left[-1:].isdigit()
            if figure and (left in _BEFORE or right in _AFTER):
                before.lines[0].items += cell.lines[0].items
                before.span = cell.column + cell.span - before.column
                continue
        found.append(cell)
    return found


def _grid(rows: Sequence[Sequence[Cell]]) -> list[int] | None:
    """The columns that hold words, where some row fills them all: then an empty cell keeps its tab."""
    columns = sorted({cell.column for row in rows for cell in row})
    fullest = max((len(row) for row in rows), default=0)
    return columns if 1 < fullest == len(columns) else None


def _row(row: list[Cell], columns: list[int] | None) -> Iterator[TextLine]:
    """The lines of one row: side by side where its cells have one line, or as many lines as each other;
    in groups where blank lines part them into as many groups; else cell after cell."""
    if len(row) == 1:
        _wrap(row[0].lines, row[0])
        yield from _as_row(row[0].lines)
        return
    counts = {len(cell.lines) for cell in row}
    if len(counts) == 1:
        for n in range(counts.pop()):
            parts = [(cell, cell.lines[n]) for cell in row]
            yield _side_by_side(parts, columns)
        return
    groups = [_groups(cell.lines) for cell in row]
    if len({len(g) for g in groups}) == 1 and len(groups[0]) > 1 and not any(cell.nested for cell in row):
        for n in range(len(groups[0])):
            part = [
                Cell(cell.column, cell.span, group[n], cell.nested) for cell, group in zip(row, groups, strict=True)
            ]
            yield from _row(part, columns)
        return
    lines: list[TextLine] = []
    single = False
    for cell in row:
        _wrap(cell.lines, cell)
        for line in cell.lines:
            line.lone = False
        if single:
            lines[-1].items += [TAB, *cell.lines[0].items]
        lines += cell.lines[1:] if single else cell.lines
        single = len(cell.lines) == 1
    yield from _as_row(lines)


def _side_by_side(parts: Sequence[tuple[Cell, TextLine]], columns: list[int] | None) -> TextLine:
    items: list[Item] = []
    reached = 0
    marks = False
    for cell, line in parts:
        inner = (
            line.items
            if not cell.nested or len(cell.lines) == 1
            else [i for i in line.items if i == PAGE or not isinstance(i, Mark)]
        )
        if not any(not isinstance(i, Mark) for i in inner):
            continue
        skipped = bisect_left(columns, cell.column) - bisect_left(columns, reached) if columns else 0
        items += [TAB] * (skipped + (1 if marks else 0))
        items += [Mark(BlockKind.CELL, label=str(cell.column + 1)), *inner, Mark(BlockKind.CELL, end=True)]
        marks = True
        reached = cell.column + cell.span
    found = TextLine(items, lone=len(parts) == 1)
    if items:
        found.items = [Mark(BlockKind.ROW), *items, Mark(BlockKind.ROW, end=True)]
    return found


def _groups(lines: Sequence[TextLine]) -> list[list[TextLine]]:
    """The lines as blank lines part them."""
    groups: list[list[TextLine]] = [[]]
    for line in lines:
        if line.filled():
            groups[-1].append(line)
        elif groups[-1]:
            groups.append([])
    return [group for group in groups if group]


def _wrap(lines: Sequence[TextLine], cell: Cell) -> None:
    lines[0].items.insert(0, Mark(BlockKind.CELL, label=str(cell.column + 1)))
    lines[-1].items.append(Mark(BlockKind.CELL, end=True))


def _as_row(lines: list[TextLine]) -> Iterable[TextLine]:
    lines[0].items.insert(0, Mark(BlockKind.ROW))
    lines[-1].items.append(Mark(BlockKind.ROW, end=True))
    return lines


def emit(out: Writer, lines: Iterable[TextLine]) -> None:
    """Write laid-out lines, at most one blank line between two, and the blocks that are marked in them."""
    open_blocks: list[tuple[Mark, int]] = []
    blank = True
    for line in lines:
        if not line.filled():
            if not blank:
                out.add("\n")
                blank = True
            for item in line.items:
                _mark(out, item, open_blocks)
            continue
        if not line.lone:
            out.beside.add(out.length)
        elif not line.soft:
            out.starts.add(out.length)
        for item in line.items:
            if isinstance(item, Mark):
                _mark(out, item, open_blocks)
            else:
                out.put(*item)
        out.add("\n")
        blank = False


def _mark(out: Writer, item: Item, open_blocks: list[tuple[Mark, int]]) -> None:
    if not isinstance(item, Mark):
        return
    if item.kind is None:
        out.breaks.append(out.length)
    elif not item.end:
        open_blocks.append((item, out.length))
    elif open_blocks:
        mark, start = open_blocks.pop()
        if mark.kind is not None:
            out.block(mark.kind, start, mark.label)
        if mark.kind == BlockKind.CELL and out.length - start > _PROSE:
            out.block(BlockKind.PARAGRAPH, start)

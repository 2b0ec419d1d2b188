"""Typed tables: lines whose words stand in columns, by tabs or by blanks → TABLE, ROW and CELL blocks.

A ROW may cover several lines; a CELL is the words of one column on one line, labelled with the column's
number. Cells of one row and column, in order, are the cell's whole text.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final, NamedTuple

from kg.model.document import Block, BlockKind
from kg.read.lines import Line

_SPACED: Final = re.compile(r"\S+(?: \S+)*")
_LEADERS: Final = re.compile(r"(?<![\s.])[\s.]{4,}+\Z")  # Jane Q. Public......................
# (a)   1.   12   Item 6.   (b) [ ]   at a line's front: a list, not a column
_ENUMERATOR: Final = re.compile(
    r"(?:(?:item\s)?\(?(?:\d{1,2}|[a-z]{1,4}(?=[.)]))(?:\([a-z]\))?[.):]{0,2})?\s*(?:\[[\sx_]{0,3}\])?", re.IGNORECASE
)
# "the State of Delaware.  The address": two blanks between sentences of running text, no columns
_SENTENCE_END: Final = re.compile(r"[.?!:;][\"”’')]{0,2}\Z")
_LOWER: Final = re.compile(r"(?<![\w.])[a-z]{2,}(?![\w.])")
_PROSE: Final = 5
"""A line with so many words in small letters is running text."""
_FEWEST: Final = 3
_LONGEST: Final = 500
"""A line longer than this is not typed in columns."""

_NEAR: Final = 1
"""How far apart the starts of one column are typed, where nothing says that it is a table."""

_WIDE: Final = 3
"""Starts of cells this close together are one column."""


class Cell(NamedTuple):
    """text[start:end] and where it stands on its line: counted in tabs or in characters. `leads` where
    dots lead on from it to the next column."""

    start: int
    end: int
    column: int
    leads: bool = False


def tables(text: str, lines: Sequence[Line], marked: Sequence[tuple[int, int]], taken: set[int]) -> list[Block]:
    """The tables among the lines. `marked` are stretches that the source calls tables; lines that start
    at an offset in `taken` (page furniture) are no part of one, and do not end it either."""
    found: list[Block] = []
    starts = [start for start, _ in marked]

    def stretch(line: Line) -> int:
        at = bisect_right(starts, line.start) - 1
        return at if at >= 0 and line.start < marked[at][1] else -1 - bisect_right(starts, line.start)

    for at, group in groupby((line for line in lines if line.start not in taken), key=stretch):
        if at >= 0:
            found += _aligned(text, list(group), sure=True)
        else:
            found += _unmarked(text, list(group))
    return found


def _unmarked(text: str, lines: Sequence[Line]) -> list[Block]:
    """The tables among lines that nothing marks: tabbed ones, and chunks that share a column."""
    found: list[Block] = []
    table: list[Line] = []
    shared: set[int] = set()
    waiting: list[Line] = []
    for blank, group in groupby(lines, key=lambda line: line.blank):
        chunk = list(group)
        if blank:
            waiting += chunk
            continue
        tabbed = _tabbed(text, chunk)
        columns = set() if tabbed else {c.column for line in chunk for c in _cells(text, line)[1:]}
        meets = {c for c in columns if any(c + d in shared for d in range(-_NEAR, _NEAR + 1))}
        if table and meets:
            table += waiting + chunk
            shared |= meets
        elif table and not columns and not tabbed and len(chunk) == 1 and len(waiting) < _FEWEST + 1:
            waiting += chunk  # a heading within the table, if it goes on
            continue
        else:
            found += _aligned(text, table, sure=False) + tabbed
            table, shared = (chunk, columns) if columns else ([], set())
        waiting = []
    return found + _aligned(text, table, sure=False)


def _tabbed(text: str, chunk: Sequence[Line]) -> list[Block]:
    """Lines with tabs that follow one another, two or more of them with words on both sides of a tab."""
    found: list[Block] = []
    for tabs, group in groupby(chunk, key=lambda line: "\t" in text[line.start : line.end]):
        part = list(group)
        if tabs and sum("\t" in line.words for line in part) > 1:
            found += _blocks([_tab_cells(text, line)] for line in part)
    return found


def _tab_cells(text: str, line: Line) -> list[Cell]:
    cells = []
    at = line.start
    for column, words in enumerate(text[line.start : line.end].split("\t"), start=1):
        left, right = at + len(words) - len(words.lstrip()), at + len(words.rstrip())
        if left < right:
            cells.append(Cell(left, right, column))
        at += len(words) + 1
    return cells


def _cells(text: str, line: Line, *, sure: bool = False) -> list[Cell]:
    """The words of a line that two blanks or more part; a list's number goes with what it counts."""
    if line.rule or len(line.words) > _LONGEST:
        return []
    cells: list[Cell] = []
    prose = not sure and len(_LOWER.findall(text, line.start, line.end)) >= _PROSE
    for found in _SPACED.finditer(text[line.start : line.end]):
        words = _LEADERS.sub("", found[0])
        if not words:
            continue
        start, end = line.start + found.start(), line.start + found.start() + len(words)
        if not sure and len(cells) == 1 and _ENUMERATOR.fullmatch(text, cells[0].start, cells[0].end):
            cells[0] = Cell(cells[0].start, end, cells[0].column)
        elif (
            prose
            and cells
            and start - cells[-1].end == 2
            and _SENTENCE_END.search(text, cells[-1].start, cells[-1].end)
        ):
            cells[-1] = Cell(cells[-1].start, end, cells[-1].column)
        else:
            cells.append(Cell(start, end, found.start(), len(words) < len(found[0])))
    return cells


def _aligned(text: str, lines: Sequence[Line], *, sure: bool) -> list[Block]:
    """A table whose columns begin at the same places, line after line."""
    spread = [(line, _cells(text, line, sure=sure)) for line in lines]
    seconds = Counter(cell.column for _, cells in spread for cell in cells[1:])
    near = {c: sum(seconds[c + d] for d in range(-_NEAR, _NEAR + 1)) for c in seconds}
    wordy = sum(1 for _, cells in spread if len(cells) > 1)
    most = max(near.values(), default=0)
    if not sure and (most < _FEWEST or most * 5 < wordy * 3):
        return []
    columns: list[int] = []
    for start in sorted({cell.column for _, cells in spread for cell in cells}):
        if not columns or start - columns[-1] > _WIDE:
            columns.append(start)
    placed = [
        (line, [cell._replace(column=bisect_right(columns, cell.column)) for cell in cells]) for line, cells in spread
    ]
    return _blocks(_records(placed))


def _records(placed: Sequence[tuple[Line, list[Cell]]]) -> Iterator[list[list[Cell]]]:
    """Rows of one line or more.

    Dots that lead to the next column start a row; else, where blank lines part groups of lines, each
    group is one; else a line that leaves the first column empty goes on with the row above.
    """
    chunks = [[cells for _, cells in group] for blank, group in groupby(placed, key=lambda p: not p[1]) if not blank]
    leads = any(cells[0].leads for chunk in chunks for cells in chunk)
    apart = sum(len(chunk) > 1 for chunk in chunks) > 1 and not leads
    first = min((cells[0].column for chunk in chunks for cells in chunk), default=1)
    for chunk in chunks:
        row: list[list[Cell]] = []
        for cells in chunk:
            goes_on = not cells[0].leads if leads else apart or cells[0].column > first
            if row and not goes_on:
                yield row
                row = []
            row.append(cells)
        yield row


def _blocks(rows: Iterable[list[list[Cell]]]) -> list[Block]:
    found: list[Block] = []
    for row in rows:
        cells = [Block(BlockKind.CELL, c.start, c.end, str(c.column)) for line in row for c in line]
        if cells:
            found += [Block(BlockKind.ROW, cells[0].start, cells[-1].end), *cells]
    if found:
        found.insert(0, Block(BlockKind.TABLE, found[0].start, max(block.end for block in found)))
    return found

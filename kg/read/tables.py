"""Typed tables: lines whose words stand in columns, by tabs or by blanks → TABLE, ROW and CELL blocks."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from kg.model.document import Block, BlockKind
from kg.read.lines import Line

_TABBED: Final = re.compile(r"[^\t]+")
_SPACED: Final = re.compile(r"\S+(?: \S+)*")
_LEADERS: Final = re.compile(r"[\s.]*\Z")  # Jane Q. Public......................
_FEWEST: Final = 3

Cell = tuple[int, int, int]
"""Where a cell's words start and end in the text, and its column: by tabs counted, by blanks its position."""


def tables(text: str, lines: Sequence[Line], marked: Sequence[tuple[int, int]], taken: set[int]) -> list[Block]:
    """The tables among the lines. `marked` are stretches that the source calls tables; lines that start
    at an offset in `taken` (page furniture) are no part of one, but do not end it either."""
    found: list[Block] = []
    run: list[Line] = []
    inside = 0
    for line in lines:
        if line.start in taken:
            continue
        while inside < len(marked) and marked[inside][1] <= line.start:
            inside += 1
            found += _spaced(text, run, sure=True)
            run = []
        if inside < len(marked) and marked[inside][0] <= line.start:
            if run and run[0].start < marked[inside][0]:
                found += _typed(text, run)
                run = []
            run.append(line)
        elif line.blank:
            found += _typed(text, run)
            run = []
        else:
            run.append(line)
    return found + (_spaced(text, run, sure=True) if inside < len(marked) else _typed(text, run))


def _typed(text: str, run: Sequence[Line]) -> list[Block]:
    return _tabbed(text, run) or _spaced(text, run, sure=False)


def _tabbed(text: str, run: Sequence[Line]) -> list[Block]:
    """Lines with tabs that follow one another, two or more of them with words on both sides of a tab."""
    found: list[Block] = []
    part: list[Line] = []
    for line in [*run, None]:
        if line is not None and "\t" in text[line.start : line.end]:
            part.append(line)
            continue
        if sum("\t" in p.words for p in part) > 1:
            rows = [[_tab_cells(text, p)] for p in part]
            found += _blocks(rows)
        part = []
    return found


def _tab_cells(text: str, line: Line) -> list[Cell]:
    cells = []
    column = 1
    at = line.start
    for words in text[line.start : line.end].split("\t"):
        left = at + len(words) - len(words.lstrip())
        right = at + len(words.rstrip())
        if left < right:
            cells.append((left, right, column))
        column += 1
        at += len(words) + 1
    return cells


def _spaced(text: str, run: Sequence[Line], *, sure: bool) -> list[Block]:
    """Lines whose words stand in columns two blanks or more apart."""
    filled = [line for line in run if not line.blank]
    if not filled or (not sure and len(filled) < _FEWEST):
        return []
    spread = [[] if line.rule else _space_cells(text, line) for line in filled]
    starts = Counter(column for cells in spread for _, _, column in cells[1:])
    most = max(starts.values(), default=0)
    wordy = sum(1 for cells in spread if cells)
    if not sure and (most < _FEWEST or most * 5 < wordy * 3):
        return []
    columns = _columns(spread)
    placed = {
        line.start: [(a, b, _nearest(columns, c)) for a, b, c in cells]
        for line, cells in zip(filled, spread, strict=True)
    }
    return _blocks(_records(run, placed))


def _space_cells(text: str, line: Line) -> list[Cell]:
    return [
        (line.start + m.start(), line.start + _LEADERS.sub("", m[0]).__len__() + m.start(), m.start() + 1)
        for m in _SPACED.finditer(text[line.start : line.end].replace("\t", "  "))
        if _LEADERS.sub("", m[0])
    ]


def _columns(spread: Sequence[Sequence[Cell]]) -> list[int]:
    """The positions at which columns begin: starts of cells, those close together taken as one."""
    starts = sorted({column for cells in spread for _, _, column in cells})
    columns: list[int] = []
    for start in starts:
        if not columns or start - columns[-1] > 3:
            columns.append(start)
    return columns


def _nearest(columns: Sequence[int], start: int) -> int:
    return sum(1 for column in columns if column <= start)


def _records(run: Sequence[Line], placed: dict[int, list[Cell]]) -> Iterator[list[list[Cell]]]:
    """Rows of one or more lines: a line that leaves the first column empty goes on with the row above."""
    row: list[list[Cell]] = []
    for line in run:
        cells = placed.get(line.start, [])
        if not cells:
            if row:
                yield row
            row = []
        elif row and cells[0][2] > row[0][0][2]:
            row.append(cells)
        else:
            if row:
                yield row
            row = [cells]
    if row:
        yield row


def _blocks(rows: Iterator[list[list[Cell]]] | Sequence[list[list[Cell]]]) -> list[Block]:
    found: list[Block] = []
    for row in rows:
        cells = [Block(BlockKind.CELL, a, b, str(column)) for line in row for a, b, column in line]
        if cells:
            found.append(Block(BlockKind.ROW, cells[0].start, max(c.end for c in cells)))
            found += cells
    if found:
        found.insert(0, Block(BlockKind.TABLE, found[0].start, max(b.end for b in found)))
    return found

"""Records out of lines: typed lines of one table put together to rows, each with one person and whole cells."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from kg.extract import columns, fields
from kg.extract.columns import Cell, Row
from kg.values import names, places

_PROSE = 55
"""A line of one cell that is longer is prose, unless it stands far to the right."""
_RIGHT = 20


def assembled(text: str, rows: Sequence[Row]) -> Iterator[Row]:
    """The rows with typed tables made whole, and running text by paragraph; a row of markup stays as it is."""
    table: list[Row] = []
    for group in _groups(rows):
        if group[0].typed and any(
            len(row.cells) > 1 and not is_prose(text, row) and not (n == 0 and _is_title(text, row))
            for n, row in enumerate(group)
        ):
            table += group
            continue
        yield from _table(text, table)
        table = []
        if not group[0].typed:
            yield from group
        elif _is_running(text, group):
            start, end = group[0].span[0], group[-1].span[1]
            yield Row((Cell(0, ((start, end),), group[0].cells[0].at),), group[0].gap, True)
        else:
            yield from (_whole(row) for row in group)
    yield from _table(text, table)


def _groups(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """The rows as blank lines part them; a row of markup is a group of its own."""
    group: list[Row] = []
    for row in rows:
        if group and (row.gap or not row.typed or not group[-1].typed):
            yield group
            group = []
        group.append(row)
    if group:
        yield group


def _is_running(text: str, group: Sequence[Row]) -> bool:
    """Whether lines with no blank line between them are one paragraph of text: long, begun by no name or label, and
    ended by a stop or wrapped at the page's width."""
    first, (start, end) = text[slice(*group[0].span)], (group[0].span[0], group[-1].span[1])
    if len(group) < 2 or end - start < 60 or fields.person_prefix(first) is not None or fields.label(first):
        return False
    widest = max(row.span[1] - row.span[0] for row in group)
    return text[end - 1] in ".:;" or widest >= _PROSE


def is_prose(text: str, row: Row) -> bool:
    """Whether a typed line is one of running text: long, with no gap but after a full stop."""
    start, end = row.span
    if end - start < _PROSE or row.cells[0].at >= _RIGHT:
        return False
    return all(
        (text[a.lines[-1][1] - 1] in ".:;,?" and b.lines[0][0] - a.lines[-1][1] <= 3)
        or (n == 0 and _LETTERS.fullmatch(text, a.lines[0][0], a.lines[-1][1]))
        for n, (a, b) in enumerate(pairwise(row.cells))
    )


# "(a)"   "(d) and (e)"   "(a), (b), (c) and (f)"   "Item 2."
_LETTERS = re.compile(r"(?i)(?:item\s+\d{1,2}\.?\s*)?(?:\([a-z\d]{1,3}\)(?:\s*[-,&–]\s*|\s+and\s+|,\s+and\s+)?){0,8}")


def _is_title(text: str, row: Row) -> bool:
    """Whether a line is an item's title, with a gap after its number: "Item 2.   Identity and Background"."""
    start, end = row.cells[0].lines[0][0], row.cells[0].lines[-1][1]
    return end > start and len(row.cells) < 3 and _LETTERS.fullmatch(text, start, end) is not None


def _whole(row: Row) -> Row:
    """The line as one cell."""
    start, end = row.span
    return Row((Cell(0, ((start, end),), row.cells[0].at),), row.gap, True)


def _table(text: str, stretch: list[Row]) -> Iterator[Row]:
    if not stretch:
        return
    if sum(_is_labelled(text, row) for row in stretch) * 3 >= len(stretch):
        yield from _labelled(text, stretch)
        return
    lines = columns.aligned(stretch)
    people = _people(text, lines)
    named = sorted(people, key=lambda c: (-people[c], c))
    if not named:
        yield from lines
    elif len(named) > 1 and people[named[1]] * 2 > people[named[0]] and _side_by_side(text, lines, named[:2]):
        for column in sorted(named[:2]):
            yield from _alone(lines, column)
    else:
        widths: dict[int, int] = {}
        for cell in (c for line in lines for c in line.cells if len(line.cells) > 1 or c.column):
            widths[cell.column] = max(widths.get(cell.column, 0), cell.lines[-1][1] - cell.lines[0][0])
        for row in _records(text, lines, named[0]):
            yield replace(row, cells=tuple(replace(c, width=widths.get(c.column, 0)) for c in row.cells))


def _is_labelled(text: str, row: Row) -> bool:
    """Whether a line is a label with its value: "Citizenship:      Canada"."""
    words = text[slice(*row.cells[0].lines[0])]
    return words.endswith(":") and len(row.cells) > 1 and bool(fields.heading(words))


def _labelled(text: str, lines: Sequence[Row]) -> Iterator[Row]:
    """One row a label; the lines below it without a label of their own go on with its value."""
    now: list[Row] = []
    for line in lines:
        goes_on = now and not line.gap and len(line.cells) == 1 and line.cells[0].at > now[0].cells[0].at + 3
        if now and not goes_on:
            yield _joined(now)
            now = []
        if goes_on:
            now.append(Row((Cell(1, line.cells[0].lines, line.cells[0].at),), False, True))
        elif _is_labelled(text, line):
            start, end = line.cells[1].lines[0][0], line.cells[-1].lines[-1][1]
            now = [Row((line.cells[0], Cell(1, ((start, end),), line.cells[1].at)), line.gap, True)]
        else:
            yield _whole(line)
    if now:
        yield _joined(now)


def _people(text: str, lines: Sequence[Row]) -> Counter[int]:
    """How many cells of each column begin with a person's name."""
    return Counter(c.column for line in lines for c in line.cells if _starts(text, c))


def _starts(text: str, cell: Cell) -> bool:
    return fields.person_prefix(text[slice(*cell.lines[0])]) is not None


def _side_by_side(text: str, lines: Sequence[Row], named: Sequence[int]) -> bool:
    """Whether two columns each list persons with what belongs to them below: a line that names two persons."""
    both = sum(1 for line in lines if sum(_starts(text, c) for c in line.cells if c.column in named) > 1)
    fewest = min(sum(_starts(text, c) for line in lines for c in line.cells if c.column == n) for n in named)
    return fewest > 1 and both * 2 >= fewest


def _alone(lines: Sequence[Row], column: int) -> Iterator[Row]:
    """The lines of one column, as rows of one cell."""
    gap = True
    for line in lines:
        gap = gap or line.gap
        for cell in line.cells:
            if cell.column == column:
                yield Row((cell,), gap, True)
                gap = False


def _records(text: str, lines: Sequence[Row], named: int) -> Iterator[Row]:
    """One row a person: from the line with a name to the next; headings and heads of columns for themselves."""
    starts = [_name_at(text, lines, n, named) for n in range(len(lines))]
    record: list[Row] = []
    n = 0
    while n < len(lines):
        line = lines[n]
        heads = _heads(text, lines, n, starts)
        begins = starts[n] and (line.gap or not record or _is_dense(text, line, record, named))
        outside = (
            heads or _is_organization(text, line, named) or (line.gap and any(c.column <= named for c in line.cells))
        )
        if record and (begins or outside):
            yield _joined(record)
            record = []
        if heads:
            yield _joined(lines[n : n + heads])
            n += heads
            continue
        if begins or record:
            record.append(line)
        else:
            yield line
        n += 1
    if record:
        yield _joined(record)


def _is_organization(text: str, line: Row, named: int) -> bool:
    """Whether an organization has a row of its own among the persons: its name, and an address or place beside it."""
    words = [text[slice(*c.lines[0])] for c in line.cells if c.column == named]
    others = [text[slice(*c.lines[0])] for c in line.cells if c.column > named]
    beside = any(fields.starts_address(w) or places.is_nationality(w) for w in others)
    return bool(words) and beside and names.legal_form(words[0]) is not None


def _heads(text: str, lines: Sequence[Row], n: int, starts: Sequence[bool]) -> int:
    """How many lines from here are the heads of columns: nothing but such words, in two columns or more."""
    stop = n
    while stop < len(lines) and stop - n < 8 and not starts[stop] and (stop == n or not lines[stop].gap):
        stop += 1
    for end in range(stop, n, -1):
        cells = _joined(lines[n:end]).cells
        words = [" ".join(text[a:b] for a, b in c.lines) for c in cells]
        if len(cells) > 1 and all(fields.heading(w) for w in words):
            return end - n
    return 0


def _name_at(text: str, lines: Sequence[Row], n: int, named: int) -> bool:
    """Whether a name begins on the line: whole, or going on over the next line."""
    cell = next((c for c in lines[n].cells if c.column == named), None)
    if cell is None:
        return False
    if _starts(text, cell):
        return True
    below = next((c for c in lines[n + 1].cells if c.column == named), None) if n + 1 < len(lines) else None
    if below is None or lines[n + 1].gap or not (lines[n].gap or _is_dense(text, lines[n], [], named)):
        return False
    if len(lines[n].cells) < 2:
        return False
    words = text[slice(*cell.lines[0])]
    both = f"{words} {text[slice(*below.lines[0])]}"
    return len(words.split()) < 3 and not _starts(text, below) and fields.is_person(both)


def _is_dense(text: str, line: Row, record: Sequence[Row], named: int) -> bool:
    """Whether a name with no blank line before it begins a record: what stands beside it begins a post, an address
    or a nationality, or nothing stands beside any."""
    others = [text[slice(*c.lines[0])] for c in line.cells if c.column != named]
    if not others:
        return all(c.column == named for row in record for c in row.cells)
    return any(
        fields.begins_post(words) or fields.starts_address(words) or places.is_nationality(words) for words in others
    )


def _joined(lines: Sequence[Row]) -> Row:
    """The lines as one row: the cells of each column together."""
    found: dict[int, list[columns.Span]] = {}
    for line in lines:
        for cell in line.cells:
            found.setdefault(cell.column, []).extend(cell.lines)
    return Row(tuple(Cell(column, tuple(found[column])) for column in sorted(found)), lines[0].gap, True)

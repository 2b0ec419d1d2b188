"""Records out of lines: typed lines of one table put together to rows, each with one person and whole cells."""

from collections import Counter
from collections.abc import Iterator, Sequence

from kg.extract import columns, fields
from kg.extract.columns import Cell, Row

_PROSE = 55
"""A line of one cell that is longer is prose, unless it stands far to the right."""
_RIGHT = 20


def assembled(text: str, rows: Sequence[Row]) -> Iterator[Row]:
    """The rows with typed tables made whole; a row of markup stays as it is."""
    stretch: list[Row] = []
    for row in [*rows, None]:
        if row is not None and row.typed and not is_prose(text, row):
            stretch.append(row)
            continue
        yield from _table(text, stretch)
        stretch = []
        if row is not None:
            yield _whole(row) if row.typed else row


def is_prose(text: str, row: Row) -> bool:
    """Whether a typed line is one of running text: long, with no gap but after a full stop."""
    start, end = row.span
    if end - start < _PROSE or row.cells[0].at >= _RIGHT:
        return False
    between = zip(row.cells, row.cells[1:], strict=False)
    return all(text[a.lines[-1][1] - 1] in ".:;,?" and b.lines[0][0] - a.lines[-1][1] <= 3 for a, b in between)


def _whole(row: Row) -> Row:
    """The line as one cell."""
    start, end = row.span
    return Row((Cell(0, ((start, end),), row.cells[0].at),), row.gap, True)


def _table(text: str, stretch: list[Row]) -> Iterator[Row]:
    if not any(len(row.cells) > 1 for row in stretch):
        yield from stretch
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
        yield from _records(text, lines, named[0])


def _people(text: str, lines: Sequence[Row]) -> Counter[int]:
    """How many cells of each column begin with a person's name."""
    return Counter(c.column for line in lines for c in line.cells if _starts(text, c))


def _starts(text: str, cell: Cell) -> bool:
    return fields.person_prefix(text[slice(*cell.lines[0])]) is not None


def _side_by_side(text: str, lines: Sequence[Row], named: Sequence[int]) -> bool:
    """Whether two columns each list persons with what belongs to them below: a line that names two persons."""
    both = sum(1 for line in lines if sum(_starts(text, c) for c in line.cells if c.column in named) > 1)
    return both * 2 >= min(sum(_starts(text, c) for line in lines for c in line.cells if c.column == n) for n in named)


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
    after_gap = [lines[n].gap for n, begun in enumerate(starts) if begun]
    apart = len(after_gap) > 2 and sum(after_gap) * 10 >= len(after_gap) * 7
    record: dict[int, list[columns.Span]] = {}
    gap = typed = True
    for n, line in enumerate(lines):
        begins = starts[n] and (not apart or line.gap or not record or _is_dense(text, line, named))
        goes_on = bool(record) and not begins and not (line.gap and any(c.column <= named for c in line.cells))
        if not goes_on and record:
            yield _row(record, gap, typed)
            record = {}
        if not begins and not goes_on:
            yield line
            continue
        if begins:
            gap = line.gap
        for cell in line.cells:
            record.setdefault(cell.column, []).extend(cell.lines)
    if record:
        yield _row(record, gap, typed)


def _name_at(text: str, lines: Sequence[Row], n: int, named: int) -> bool:
    """Whether a name begins on the line: whole, or going on over the next line."""
    cell = next((c for c in lines[n].cells if c.column == named), None)
    if cell is None:
        return False
    if _starts(text, cell):
        return True
    below = next((c for c in lines[n + 1].cells if c.column == named), None) if n + 1 < len(lines) else None
    if below is None or lines[n + 1].gap or not lines[n].gap or len(lines[n].cells) < 2:
        return False
    words = text[slice(*cell.lines[0])]
    both = f"{words} {text[slice(*below.lines[0])]}"
    return len(words.split()) < 3 and not _starts(text, below) and fields.is_person(both)


def _is_dense(text: str, line: Row, named: int) -> bool:
    """Whether the line's other cells begin a post: a record with no blank line before it."""
    others = [text[slice(*c.lines[0])] for c in line.cells if c.column != named]
    return bool(others) and fields.begins_post(others[0])


def _row(record: dict[int, list[columns.Span]], gap: bool, typed: bool) -> Row:
    cells = tuple(Cell(column, tuple(record[column])) for column in sorted(record))
    return Row(cells, gap, typed)

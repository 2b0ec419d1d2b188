"""The blocks of a document that its lines show: page furniture, typed tables, paragraphs."""

from collections.abc import Iterable, Sequence

from kg.model.document import Block, BlockKind
from kg.read.furniture import furniture
from kg.read.lines import Line, lines
from kg.read.tables import tables
from kg.read.writer import Writer


def shown(out: Writer, text: str, start: int, end: int) -> list[Block]:
    """The blocks of the document text[start:end] that its lines show, beside those its markup stated."""
    all_lines = lines(text, start, end)
    heads = furniture(all_lines, [at for at in out.breaks if start <= at <= end])
    marked = [(a, b) for a, b in out.tables if start <= a < end]
    found = tables(text, all_lines, marked, {head.start for head in heads} | out.beside)
    beside = [Block(BlockKind.ROW, line.start, line.end) for line in all_lines if line.start in out.beside]
    taken = heads + beside + [block for block in found if block.kind == BlockKind.TABLE]
    return heads + found + paragraphs(all_lines, taken, out.starts)


def paragraphs(all_lines: Sequence[Line], taken: Iterable[Block], starts: set[int]) -> list[Block]:
    """Runs of lines between blank lines, outside tables and page furniture; where the markup says so
    (`starts`), a line begins a paragraph with no blank line before it."""
    found: list[Block] = []
    spans = sorted((block.start, block.end) for block in taken)
    at = 0
    first: Line | None = None
    last: Line | None = None
    for line in [*all_lines, None]:
        while line is not None and at < len(spans) and spans[at][1] <= line.start:
            at += 1
        outside = line is None or line.blank or line.rule or (at < len(spans) and spans[at][0] <= line.end)
        if first is not None and last is not None and (outside or (line is not None and line.start in starts)):
            found.append(Block(BlockKind.PARAGRAPH, first.start, last.end))
            first = None
        if line is not None and not outside:
            first = first or line
            last = line
    return found


def ordered(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """By start, the longer first; the wider kind first where two cover the same."""
    rank = {kind: n for n, kind in enumerate(BlockKind)}
    found = sorted(blocks, key=lambda b: (b.start, -b.end, rank[b.kind], b.label))
    return tuple(block for n, block in enumerate(found) if not n or block != found[n - 1])

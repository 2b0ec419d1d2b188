"""The blocks of a document that its lines show: page furniture, typed tables, paragraphs."""

from collections.abc import Iterable, Sequence

from kg.model.document import Block, BlockKind
from kg.read.furniture import furniture
from kg.read.lines import Line, lines
from kg.read.tables import tables
from kg.read.writer import Writer


def typed(out: Writer, text: str, start: int, end: int) -> list[Block]:
    """The blocks of the typed document text[start:end]."""
    all_lines = lines(text, start, end)
    heads = furniture(all_lines, [at for at in out.breaks if start <= at <= end])
    marked = [(a, b) for a, b in out.tables if start <= a < end]
    found = tables(text, all_lines, marked, {head.start for head in heads})
    taken = heads + [block for block in found if block.kind == BlockKind.TABLE]
    return heads + found + paragraphs(all_lines, taken)


def paragraphs(all_lines: Sequence[Line], taken: Iterable[Block]) -> list[Block]:
    """Runs of lines between blank lines, outside tables and page furniture."""
    found: list[Block] = []
    spans = sorted((block.start, block.end) for block in taken)
    at = 0
    first: Line | None = None
    last: Line | None = None
    for line in all_lines:
        while at < len(spans) and spans[at][1] <= line.start:
            at += 1
        inside = at < len(spans) and spans[at][0] <= line.end
        if first is not None and last is not None and (line.blank or inside or line.rule):
            found.append(Block(BlockKind.PARAGRAPH, first.start, last.end))
            first = None
        if not (line.blank or inside or line.rule):
            first = first or line
            last = line
    if first is not None and last is not None:
        found.append(Block(BlockKind.PARAGRAPH, first.start, last.end))
    return found


def ordered(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """By start, the longer first; the wider kind first where two cover the same."""
    rank = {kind: n for n, kind in enumerate(BlockKind)}
    return tuple(sorted(set(blocks), key=lambda b: (b.start, -b.end, rank[b.kind], b.label)))

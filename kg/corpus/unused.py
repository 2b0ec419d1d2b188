"""What no fact was read from: the sentences of a filing that no evidence touches, and how much of each section they
are."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from kg.extract.sections import blanked
from kg.language.pipeline import sentences
from kg.model.document import Block, BlockKind, Document
from kg.model.filing import Extraction

_SECTIONS = (
    BlockKind.HEADER, BlockKind.TITLE_PAGE, BlockKind.COVER_PAGE, BlockKind.ITEM, BlockKind.SIGNATURE,
    BlockKind.SCHEDULE, BlockKind.EXHIBIT,
)  # fmt: skip
_WORD = re.compile(r"[A-Za-z]{2}")


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence, or a row of a table, of the canonical text: its span in characters, the section that it stands in
    (`item 4`), the line it begins on, counted from 1, its words on one line, and whether a fact stands in it."""

    filing: str
    section: str
    start: int
    end: int
    line: int
    words: str
    used: bool

    @property
    def size(self) -> int:
        """Its characters, white space left out."""
        return len(self.words.replace(" ", ""))


@dataclass(frozen=True, slots=True)
class Share:
    """How much of a section facts stand in: passages and characters, those with a fact and all."""

    section: str
    used: int
    passages: int
    used_characters: int
    characters: int


def passages(extraction: Extraction) -> list[Passage]:
    """Every sentence and row of a filing that has words, in order; headings and page furniture have none of interest,
    but are told too, where no fact stands in them."""
    document = extraction.filing.document
    text = blanked(document)
    cited = _merged((e.start, e.end) for claim in extraction.claims for e in claim.evidence)
    starts = [start for start, _ in cited]
    found = []
    line, counted = 1, 0
    for section, start, end in _stretches(document, text):
        words = " ".join(text[start:end].split())
        if not _WORD.search(words):
            continue
        at = bisect_left(starts, end) - 1
        line, counted = line + document.text.count("\n", counted, start), start
        found.append(Passage(document.id, section, start, end, line, words, at >= 0 and cited[at][1] > start))
    return found


def shares(found: Iterable[Passage]) -> list[Share]:
    """The passages weighed by section, in the order in which the sections come."""
    sums: dict[str, list[int]] = {}
    for passage in found:
        row = sums.setdefault(passage.section, [0, 0, 0, 0])
        row[0] += passage.used
        row[1] += 1
        row[2] += passage.size * passage.used
        row[3] += passage.size
    return [Share(section, *row) for section, row in sums.items()]


def _merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans in order, those that touch joined."""
    out: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out


def _stretches(document: Document, text: str) -> Iterator[tuple[str, int, int]]:
    """The sentences, and the rows of tables, each with the innermost section around it."""
    sections = list(document.of(*_SECTIONS))
    edges = sorted({0, len(text), *(b.start for b in sections), *(b.end for b in sections)})
    tables = _outermost(document.of(BlockKind.TABLE))
    rows = list(document.of(BlockKind.ROW))
    inside: list[Block] = []
    coming = iter(sections)
    following = next(coming, None)
    for start, end in pairwise(edges):
        while following is not None and following.start <= start:
            inside.append(following)
            following = next(coming, None)
        inside = [b for b in inside if b.end > start]
        label = _label(min(inside, key=lambda b: b.end - b.start)) if inside else "elsewhere"
        for low, high, of_table in _parts(start, end, tables):
            if of_table:
                yield from ((label, *span) for span in _rows(low, high, rows))
            else:
                yield from ((label, low + a, low + b) for a, b in sentences(text[low:high]))


def _label(block: Block) -> str:
    return f"{block.kind.value} {block.label}" if block.kind is BlockKind.ITEM else block.kind.value


def _outermost(blocks: Iterable[Block]) -> list[tuple[int, int]]:
    return _merged((b.start, b.end) for b in blocks)


def _parts(start: int, end: int, tables: list[tuple[int, int]]) -> Iterator[tuple[int, int, bool]]:
    """A stretch cut into what is outside and inside of tables."""
    at = start
    for low, high in tables[max(0, bisect_left(tables, (start, start)) - 1) :]:
        if low >= end:
            break
        if high <= at:
            continue
        if at < low:
            yield at, low, False
        yield max(at, low), min(high, end), True
        at = min(high, end)
    if at < end:
        yield at, end, False


def _rows(start: int, end: int, rows: list[Block]) -> Iterator[tuple[int, int]]:
    """The rows of a table, outer ones cut where an inner one begins."""
    edges = {start, end}
    for n in range(bisect_left(rows, start, key=lambda b: b.start), len(rows)):
        if rows[n].start >= end:
            break
        edges |= {rows[n].start, min(rows[n].end, end)}
    ordered = sorted(edges)
    yield from pairwise(ordered)

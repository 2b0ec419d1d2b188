"""The lines of the signature section, column by column: what a reader's eye follows from a name to what it signs for.

A section is typed line by line, in two columns side by side, or drawn as a table; the cells of a table say their
column, typed columns are told by where their words stand. Columns are read one after the other only where more than
one of them is signed; else a row is read across.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from kg.extract.view import View
from kg.model.document import Block, BlockKind

# "/s/ Jane Doe"  "By: /s/ Jane Doe"  "***By  /s/ Jane Doe"  "\s\Jane Doe"  "(signed) Jane Doe"  "s/ Jane Doe"
SIGNED = re.compile(
    r"""(?ix)^[*†‡\s(\d)]{0,8}(?:(?:by|per)\s*:?\s*)?(?:signature\s*:\s*)?
    (?:/{1,2}\s?s\s?/{0,2}|\\{1,2}\s?s\s?\\{1,2}|\bs\s?/{1,2}(?=[\s\w])|\(s\)|[(/\[](?:original\s+)?signed(?:\s+by)?[)/\]]|/es/)
    [\s:]*(?P<name>.*)$""",
    re.DOTALL,
)
# "By: Jane Doe"   "Per: "Jane Doe""
BY = re.compile(r"(?is)^(?P<mark>[*†‡\s]{0,6})(?:by|per)\s*:\s*(?P<by>.*)$")
_INNER = re.compile(
    r"""(?ix)(?<!\sand)(?<!&)(?<!/)(?<!by)(?<!by:)(?<!by\s:)(?<!ature:)(?<=\S)\s+
    (?=(?:by\s*:|per\s*:|/s/|(?:print(?:ed)?\s+)?name(?:\s*(?:/|&|and)\s*title)?\s*:|title\s*:|its\s*:|dated?\s*:))"""
)  # "Dated: May 1, 2001  By: /s/ Jane Doe  Name: Jane Doe  Title: President"
_LABEL = re.compile(
    r"(?i)^[*†‡\s]{0,6}(?:by|by\s*:|per\s*:|(?:print(?:ed)?\s+)?name\s*:?|title\s*:?|name\s*(?:/|&|and)\s*title\s*:?|signature\s*:|its\s*:"
    r"|dated?\s*:|capacity\s*:|(?:by\s*:?\s*)?/s/)$"
)
_TYPED = re.compile(r"\S+(?:[ \t]{1,2}\S+)*")
_RULE = re.compile(r"^[\s\-_=~*.|+–—]*$")
_NAME = re.compile(r"(?i)^(?:print(?:ed)?\s+)?name\s*:")
_CERTIFICATION = re.compile(r"(?i)\bafter\s+(?:due|reasonable)\s+inquiry\b")
_MOST = 4
"""Columns in which signatures may stand beside each other."""
_NEAR = 3
"""Rows within which signatures beside each other are signed in the same place."""
_SLACK = 2
"""Characters by which a typed column's words may stand further left than its leftmost cell."""


@dataclass(frozen=True, slots=True)
class Printed:
    """text[start:end] is what one line of a column prints; `gap` where a blank line stands before it, `rule` where
    it is only drawn, `row` the line of the section that it stands on."""

    start: int
    end: int
    words: str
    row: int
    at: int = 0
    gap: bool = False
    rule: bool = False

    def part(self, start: int, end: int) -> "Printed":
        """A part of the line: words[start:end], without the blanks around them."""
        words = self.words[start:end]
        left = start + len(words) - len(words.lstrip())
        right = end - (len(words) - len(words.rstrip()))
        return replace(self, start=self.start + left, end=self.start + right, words=self.words[left:right])


def section(view: View) -> tuple[int, int] | None:
    """Where the signatures under the filing stand: from their heading, or from the certification where that
    stands before any heading, to the next section."""
    form = next(iter(view.blocks(BlockKind.FORM)), None)
    blocks = view.blocks(BlockKind.SIGNATURE)
    if form is None:
        return None
    body = next(iter(view.blocks(BlockKind.BODY)), form)
    certified = _CERTIFICATION.search(view.text, body.start, form.end)
    starts = [b.start for b in blocks[:1]] + ([certified.start()] if certified else [])
    if not starts:
        return None
    start = min(starts)
    ends = [b.start for b in view.blocks(BlockKind.SCHEDULE) if b.start > start] + [b.end for b in blocks[:1]]
    return start, min((end for end in ends if end > start), default=form.end)


def columns(view: View, start: int, end: int) -> Iterator[tuple[bool, list[Printed]]]:
    """The streams of lines to read, one after the other, each with its rules and without blank lines, and whether
    it is one of several that stand beside each other."""
    together: list[list[Printed]] = []
    for _, group in groupby(_rows(view, start, end), key=lambda row: row[1]):
        part = [pieces for pieces, _ in group]
        cuts = _cuts(part)
        if not cuts:
            together += part
            continue
        first = next(n for n, row in enumerate(part) if any(p.at >= cuts[0] for p in row))
        yield False, [*_gapped([*together, *part[:first]])]
        together, part = [], part[first:]
        for number in range(len(cuts) + 1):
            yield True, [*_gapped([[p for p in row if bisect_right(cuts, p.at) == number] for row in part])]
    yield False, [*_gapped(together)]


def _rows(view: View, start: int, end: int) -> Iterator[tuple[list[Printed], int]]:
    """The pieces of each line, and the table that it stands in (its number, 0 outside)."""
    text = view.text
    whole = Block(BlockKind.PARAGRAPH, start, end)
    tables = [t for t in view.blocks(BlockKind.TABLE, within=whole) if "\t" in text[t.start : t.end]]
    cells = {c.start: int(c.label) for c in view.blocks(BlockKind.CELL, within=whole) if c.label.isdigit()}
    at, row, column = start, 0, 0
    while at < end:
        stop = text.find("\n", at, end)
        stop = end if stop < 0 else stop
        inside = next((n for n, t in enumerate(tables, 1) if t.start <= at < t.end), 0)
        pieces = []
        for a, b, place in _pieces(text, at, stop):
            if inside:
                column = place = cells.get(a, column if place == 0 else column + 1)
            pieces.append(Printed(a, b, text[a:b], row, place, rule=_RULE.match(text[a:b]) is not None))
        yield [part for piece in _labelled(text, pieces) for part in _inner(piece)], inside
        at, row = stop + 1, row + 1


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int, int]]:
    """The stretches of a line that tabs, or three blanks and more, part, each with its place on the line."""
    if "\t" in text[start:end]:
        at = start
        for number, words in enumerate(text[start:end].split("\t")):
            left, right = at + len(words) - len(words.lstrip()), at + len(words.rstrip())
            if left < right:
                yield left, right, number
            at += len(words) + 1
        return
    for found in _TYPED.finditer(text, start, end):
        yield found.start(), found.end(), found.start() - start


def _labelled(text: str, pieces: Sequence[Printed]) -> list[Printed]:
    """The pieces with each label that stands alone put before what it is the label of."""
    out: list[Printed] = []
    for piece in pieces:
        before = out[-1] if out else None
        if before is not None and _LABEL.match(before.words) and not _LABEL.match(piece.words):
            words = text[before.start : piece.end]
            out[-1] = replace(before, end=piece.end, words=words, rule=False)
        else:
            out.append(piece)
    return out


def _inner(piece: Printed) -> Iterator[Printed]:
    """A piece parted before each label within it."""
    at = 0
    for found in _INNER.finditer(piece.words):
        if piece.words[at : found.start()].strip():
            yield piece.part(at, found.start())
            at = found.end()
    yield piece.part(at, len(piece.words)) if at else piece


def signs(words: str) -> bool:
    """Whether a line is one that is signed on, or that labels the name of who signs."""
    return any(pattern.match(words) for pattern in (SIGNED, BY, _NAME))


def _cuts(rows: Sequence[Sequence[Printed]]) -> list[int]:
    """Where the second and further columns begin, if signatures stand beside each other; else none."""
    cuts: list[int] = []
    for number in range(1, min(_MOST, max((len(row) for row in rows), default=0))):
        starts = [row[number].at for row in rows if len(row) > number]
        cut = min(starts) - (_SLACK if min(starts) > 2 * _SLACK else 0)
        if not cuts or cut > cuts[-1]:
            cuts.append(cut)
    signed = [(p.at, p.row) for row in rows for p in row if signs(p.words)] if cuts else []
    while cuts:
        columns: list[set[int]] = [set() for _ in range(len(cuts) + 1)]
        for at, row in signed:
            columns[bisect_right(cuts, at)].add(row)
        near = [
            any(a + d in right for a in left for d in range(-_NEAR, _NEAR + 1)) for left, right in pairwise(columns)
        ]
        if all(near):
            return cuts
        cuts.pop(near.index(False))
    return []


def _gapped(rows: Sequence[Sequence[Printed]]) -> Iterator[Printed]:
    """The pieces of a column in order; one after an empty row has a gap before it."""
    gap = True
    for row in rows:
        for number, piece in enumerate(row):
            yield replace(piece, gap=gap and number == 0)
        gap = not row

"""Answers: the stretches of a filing that speak of its parties, item or note or exhibit that answers an item.

Not the signatures, nor the papers that are merely attached: agreements, letters, powers of attorney.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.signing.blocks import signed
from kg.extract.signing.lines import section
from kg.extract.view import View
from kg.language.ties import HINT
from kg.model.document import Block, BlockKind

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Stretch:
    """A paragraph; `officers` where it stands in a schedule of officers and directors."""

    block: Block
    officers: bool = False


# "See Exhibit A"   "See attached Appendix A"   "Exhibit 99.2 hereto"
_REFERENCE = re.compile(
    r"""(?ix)\b(?P<name>exhibit|appendix|annex|attachment|schedule|addendum|note)\s+
    (?P<number>[a-z]\b|[ivx]{1,4}\b|\d{1,3}(?:\.\d{1,2})?)"""
)
# the head of a paper that answers no item
_PAPER = re.compile(
    r"""(?imx)^[ \t]*(?:[\w'’]+[ \t]+){0,4}(?:joint[ \t]+(?:filing|acquisition)|agreement|power[ \t]+of[ \t]+attorney
    |press[ \t]+release|letter|contract|indenture|by-?laws|articles[ \t]+of|certificate[ \t]+of
    |plan[ \t]+of[ \t]+merger)\b
    [^\n.;]{0,80}$"""
)
_OFFICERS = re.compile(r"(?i)\b(?:directors?|executive\s+officers|officers|managers|trustees)\b")
_LONGEST = 20_000
_PROSE = 40
"""Characters of a cell that may hold a sentence."""


def stretches(view: View) -> Iterator[Stretch]:
    """The paragraphs that may state a tie, in order."""
    for start, end, officers in _spans(view):
        at = start
        for match in HINT.finditer(view.text, start, end):
            if match.start() < at:
                continue
            block = _paragraph(view, match.start(), start, end)
            if block is not None:
                yield Stretch(block, officers)
                at = block.end
            else:
                at = match.end()


def _spans(view: View) -> Iterator[tuple[int, int, bool]]:
    """The parts of the filing that are read, with whether each is a schedule of officers."""
    form = next(iter(view.blocks(BlockKind.FORM)), None)
    if form is None:
        return
    span = section(view)
    schedules = view.blocks(BlockKind.SCHEDULE)
    head = span[0] if span else form.end
    first = next((b.start for b in schedules if form.start <= b.start < form.end), form.end)
    yield form.start, min(head, first), False
    stops = [b.start for b in schedules if form.start <= b.start < form.end]
    after = [*([_after(view, *span)] if span else []), *(at for at in stops if at >= first)]
    marks = sorted({at for at in after if at < form.end})
    for start, stop in zip(marks, [*marks[1:], form.end], strict=False):
        if span and start < span[0] < stop:
            stop = span[0]
        yield from _answering(view, start, stop)
    for exhibit in view.blocks(BlockKind.EXHIBIT):
        if _refers(view, exhibit):
            yield from _answering(view, exhibit.start, exhibit.end)


def _after(view: View, start: int, end: int) -> int:
    """Where what follows the signatures begins: after the last of them."""
    return max((block.whole[1] for block in signed(view).blocks), default=end)


def _answering(view: View, start: int, stop: int) -> Iterator[tuple[int, int, bool]]:
    """A stretch after the signatures up to the head of another paper in it."""
    papers = (m.start() for m in _PAPER.finditer(view.text, start, stop) if _is_heading(view.text, m.start(), m.end()))
    end = next(papers, stop)
    if end > start:
        heading = view.text[start : start + 400]
        yield start, end, _OFFICERS.search(heading) is not None


def _is_heading(text: str, start: int, end: int) -> bool:
    """Whether a line stands by itself and each of its words begins with a capital."""
    words = [w for w in re.findall(r"[^\W\d_][\w'’.-]*", text[start:end]) if len(w) > 3]
    alone = not text[:start].rstrip(" \t").endswith("\n\n") if start else False
    return not alone and all(w[0].isupper() for w in words)


def _refers(view: View, exhibit: Block) -> bool:
    """Whether an item's answer points to an exhibit: by its number, or by the heading that it begins with."""
    number = re.search(r"\d{1,3}(?:\.\d{1,2})?|[A-Z]$", exhibit.label)
    heads = {
        " ".join(m[0].lower().split()) for m in _REFERENCE.finditer(view.text[exhibit.start : exhibit.start + 400])
    }
    if number:
        heads |= {f"exhibit {number[0].lower()}"}
    for item in view.item("2", "4", "6", "7", "8", "2a"):
        for match in _REFERENCE.finditer(view.text, item.start, item.end):
            if " ".join(match[0].lower().split()) in heads and _is_answer(view, item, match.start()):
                return True
    return False


def _is_answer(view: View, item: Block, at: int) -> bool:
    """Whether a reference is an item's answer, and not an entry of a list of exhibits."""
    before = view.text[max(item.start, at - 60) : at].lower()
    return re.search(r"\b(?:see|refer|forth|in|on|attached|to)\W+(?:\w+\W+){0,3}$", before) is not None


def _paragraph(view: View, at: int, start: int, end: int) -> Block | None:
    """The paragraph around a place: between blank lines, or a cell of a table that holds prose."""
    table = next((t for t in view.blocks(BlockKind.TABLE) if t.start <= at < t.end), None)
    if table is not None:
        inside = [b for b in view.blocks(BlockKind.PARAGRAPH, BlockKind.CELL, within=table) if b.start <= at < b.end]
        long = [b for b in inside if b.end - b.start > _PROSE]
        block = min(long, key=lambda b: b.end - b.start, default=None)
        if block is not None:
            return Block(BlockKind.PARAGRAPH, block.start, block.end)
        if inside:
            return None  # else the table was never closed, and its text is in none of its cells
    text = view.text
    low = max(start, text.rfind("\n\n", max(start, at - _LONGEST), at) + 1)
    high = text.find("\n\n", at, min(end, at + _LONGEST))
    high = min(end, at + _LONGEST) if high < 0 else high
    for blank in re.finditer(r"\n[ \t]+\n", text[low:at]):
        low = low + blank.end() if low + blank.end() <= at else low
    return Block(BlockKind.PARAGRAPH, low, high) if low < high else None

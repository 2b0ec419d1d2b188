"""Running text that may speak of posts: the sentences, outside title page, signatures and agreements, in which a
post's word stands."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kg.extract.view import View
from kg.language import vocabulary
from kg.model.document import Block, BlockKind

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence on one line, each run of blanks as one; `places` has the place of each character in the view's
    text."""

    text: str
    places: tuple[int, ...]
    before: Span | None = None
    """The sentence before it in its paragraph, which may have no post's word, in the view's text."""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where text[start:end] stands in the view's text."""
        return self.places[start], self.places[end - 1] + 1


_HEADS = sorted({head.split()[-1] for head in vocabulary.POST_HEADS} - {"head", "associate", "judge", "justice"})
_POST = re.compile(rf"(?i)\b(?:{'|'.join(_HEADS)}|citizens?|nationals?)\b")
_STOP = re.compile(r"(?<=[.?!])[\"”’)]?\s+(?=[\"“(]?[A-Z\d]|\([a-z]{1,3}\)\s)|(?<=:)\s*\n")
# a form's stop may end a sentence too: "of Acme Corp. The address"
_ENDS = re.compile(r"(?i)(?:\b(?:corp|inc|co|ltd|plc|l\.?l\.?c|l\.?p|s\.a|n\.v|u\.s|u\.s\.a)\.)[\"”’)]?$")
_STARTS = re.compile(
    r"[\"“(]*(?:The|This|These|That|Each|Mr|Mrs|Ms|Dr|Messrs|In|As|On|At|By|For|From|To|He|She|It|They|His|Her|Its|All|Such|No|None|Neither|"
    r"During|Pursuant|Accordingly|Except|If|Any|Of|There|Both|Certain|Through|With|Under|Prior|Also|An|A)\b"
)
# "Associates V. Mr. Roe": a numeral or a letter that a name ends in
_NUMERAL = re.compile(r"(?:\s[IVX]+|\b(?:Trust|Class|Series|Schedule|Annex|Exhibit)\s+[A-Z])\.[\"”’)]?$")
_AFTER = re.compile(
    r"[\"“(]*(?:The|This|These|That|Each|Mr|Mrs|Ms|Dr|Messrs|He|She|It|They|His|Her|Its|All|None|Neither|Pursuant|Both|In|As|On|By)\b"
)
_ABBREVIATED = re.compile(
    r"(?:^|[\s(\"“])(?:"
    + "|".join(
        re.escape(word) for word in sorted(vocabulary.ABBREVIATIONS, key=len, reverse=True) if word.endswith(".")
    )
    + r"|[A-Z]\.|(?:[A-Za-z]\.){2,})$"
)
_SIGNED = re.compile(
    r"(?im)^\W*(?:by:|per:|/s/|name\s*(?:(?:/|&|and)\s*title)?\s*:|title:|its:|attest|signature\b|executed\s+by\b)"
)
# a sentence says something: lines under signatures do not
_SAYS = re.compile(r"(?i)\b(?:is|are|was|serves?|acts?|has|have|may|owns?|holds?|beneficially|includes?)\b")
_OTHER = re.compile(
    r"(?i)\b(?:hereby|whereas|witnesseth|this\s+agreement|ladies\s+and\s+gentlemen|dear\s+\w+|constitutes?\s+and\s+appoints?|"
    r"know\s+all)\b"
)
_LONG = 130
"""A text with several lines longer than this was not typed: each of its lines is a paragraph."""
_ROW = re.compile(
    r"(?i:check\s+the\s+appropriate|names?\s+of\s+reporting|types?\s+of\s+reporting)|(?:SOLE|Sole)\s+(?:VOTING|Voting)|SEC\s+USE|OF\s+ABOVE\s+P"
    r"|AGGREGATE\s+AMOUNT|Aggregate\s+Amount"
)


# a note on a row says more: "The Aggregate Amount in Row 9 excludes shares held by"
_HELD = re.compile(r"\bheld\s+(?:directly\s+)?(?:by|of\s+record)\b")


def sentences(view: View, taken: Sequence[Span]) -> Iterator[Sentence]:
    """The sentences of the form's running text that have a post's word in them, and of schedules that are prose;
    `taken` are the rows of lists, in order, which are none."""
    text = view.text
    lines = [m.end() - m.start() for m in re.finditer(r"[^\n]{80,}", text)]
    typed = sum(length > _LONG for length in lines) < 4
    signatures = view.blocks(BlockKind.SIGNATURE)
    for start, end in _stretches(view):
        for a, b in _paragraphs(text, start, end, typed=typed):
            for low, high in _outside(taken, a, b):
                if not _POST.search(text, low, high) or _SIGNED.match(text[low:high]):
                    continue
                if any(block.start <= low < block.end for block in signatures) and not _is_told(text[low:high]):
                    continue
                yield from _cut(text, low, high)


def _is_told(words: str) -> bool:
    """Whether a paragraph between or behind signatures is text: it has a verb, a stop at its end, and signs nothing."""
    return bool(_SAYS.search(words)) and words.rstrip(' \n"”)')[-1:] in ".;:" and "/s/" not in words.lower()


def _outside(taken: Sequence[Span], start: int, end: int) -> Iterator[Span]:
    """The parts of [start, end) that are in no row of a list."""
    at = start
    for n in range(max(0, bisect_right(taken, (start, start)) - 1), len(taken)):
        low, high = taken[n]
        if low >= end:
            break
        if high > at:
            if low > at:
                yield at, low
            at = high
    if at < end:
        yield at, end


def _stretches(view: View) -> Iterator[Span]:
    """The form behind its title page, without agreements and letters; what stands behind the signatures counts where
    it answers an item."""
    form = next(iter(view.blocks(BlockKind.FORM)), None)
    if form is None:
        return
    page = next(iter(view.blocks(BlockKind.TITLE_PAGE)), None)
    start = page.end if page else form.start
    signed = next((b.start for b in view.blocks(BlockKind.SIGNATURE)), form.end)
    yield start, signed
    behind = [b for b in view.blocks(BlockKind.SCHEDULE) if b.start >= signed]
    at = signed
    for block in [*behind, Block(BlockKind.SCHEDULE, form.end, form.end)]:
        if at < block.start and not _OTHER.search(view.text, at, block.start):
            yield at, block.start
        elif at < block.start:
            yield from _answers(view.text, at, block.start)
        if block.start < block.end and not _OTHER.search(view.text, block.start, min(block.end, block.start + 1500)):
            yield block.start, block.end
        at = max(at, block.end)


def _answers(text: str, start: int, end: int) -> Iterator[Span]:
    """The part behind the signatures that answers an item ("Pursuant to the instructions in Item 7")."""
    match = re.compile(r"(?i)pursuant\s+to\s+(?:the\s+)?instructions?\s+(?:in|to|for)\s+item").search(text, start, end)
    if match is not None:
        stop = _OTHER.search(text, match.end(), end)
        yield match.start(), stop.start() if stop else end


def _paragraphs(text: str, start: int, end: int, *, typed: bool) -> Iterator[Span]:
    """Typed paragraphs, between blank lines; in markup each line is one."""
    at = start
    gaps = re.compile(r"\n[ \t]*(?:\n[ \t]*)+" if typed else r"\n\s*")
    for gap in gaps.finditer(text, start, end):
        if at < gap.start():
            yield at, gap.start()
        at = gap.end()
    if at < end:
        yield at, end


def _cut(text: str, start: int, end: int) -> Iterator[Sentence]:
    """The sentences of a paragraph that have a post's word in them."""
    at, before = start, None
    for stop in _STOP.finditer(text, start, end):
        tail = text[max(at, stop.start() - 14) : stop.start()]
        formed = _ENDS.search(tail) and _STARTS.match(text, stop.end())
        numbered = _NUMERAL.search(tail) and _AFTER.match(text, stop.end())
        if _ABBREVIATED.search(tail) and not formed and not numbered:
            continue
        yield from _one(text, at, stop.start(), before)
        before, at = (at, stop.start()), stop.end()
    yield from _one(text, at, end, before)


def _one(text: str, start: int, end: int, before: Span | None) -> Iterator[Sentence]:
    row = _ROW.search(text, start, end) is not None and _HELD.search(text, start, end) is None
    if _POST.search(text, start, end) and not row:
        yield replace(squeezed(text, start, end), before=before)


def squeezed(text: str, start: int, end: int) -> Sentence:
    """text[start:end] on one line."""
    words: list[str] = []
    places: list[int] = []
    for match in re.finditer(r"\S+", text[start:end]):
        if words:
            words.append(" ")
            places.append(start + match.start() - 1)
        words.append(match[0])
        places.extend(range(start + match.start(), start + match.end()))
    return Sentence("".join(words), tuple(places))

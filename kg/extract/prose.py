"""Running text that may speak of posts: the sentences, outside title page, signatures and agreements, in which a
post's word stands."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.view import View
from kg.language import vocabulary
from kg.model.document import Block, BlockKind


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence at `start` of the view's text: its words, each line break a blank."""

    start: int
    text: str


_HEADS = sorted({head.split()[-1] for head in vocabulary.POST_HEADS} - {"head", "associate", "judge", "justice"})
_POST = re.compile(rf"(?i)\b(?:{'|'.join(_HEADS)}|citizens?|nationals?)\b")
_STOP = re.compile(r"(?<=[.;?!])[\"”’)]?\s+(?=[\"“(]?[A-Z\d])|\s*\n\s*\n\s*|(?<=:)\s*\n")
_ABBREVIATED = re.compile(
    r"(?:^|[\s(\"“])(?:"
    + "|".join(
        re.escape(word) for word in sorted(vocabulary.ABBREVIATIONS, key=len, reverse=True) if word.endswith(".")
    )
    + r"|[A-Z]\.|(?:[A-Za-z]\.){2,})$"
)
_SIGNED = re.compile(r"(?im)^\W*(?:by:|/s/|name:|title:|its:|attest)")
_OTHER = re.compile(
    r"(?i)\b(?:hereby|whereas|witnesseth|this\s+agreement|ladies\s+and\s+gentlemen|dear\s+\w+|constitutes?\s+and\s+appoints?|"
    r"know\s+all)\b"
)
# "Acme Holdings, L.P."   "Roe & Doe LLC"   "the Issuer"
ORGANIZATION = re.compile(r"[A-Z0-9][\w.&'’+-]*(?:,?\s+(?:&\s+)?(?:of\s+(?:the\s+)?|the\s+)?[A-Z0-9&][\w.&'’+-]*){0,9}")
_LONG = 110
"""Lines longer than this are no typed lines: each is a paragraph of markup."""


def sentences(view: View) -> Iterator[Sentence]:
    """The sentences of the form's running text that have a post's word in them, and of schedules that are prose."""
    for start, end in _stretches(view):
        text = view.text
        for a, b in _paragraphs(text, start, end):
            if _POST.search(text, a, b) and not _SIGNED.match(text[a:b]):
                yield from _cut(text, a, b)


def _stretches(view: View) -> Iterator[tuple[int, int]]:
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


def _answers(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The part behind the signatures that answers an item ("Pursuant to the instructions in Item 7")."""
    match = re.compile(r"(?i)pursuant\s+to\s+(?:the\s+)?instructions?\s+(?:in|to|for)\s+item").search(text, start, end)
    if match is not None:
        stop = _OTHER.search(text, match.end(), end)
        yield match.start(), stop.start() if stop else end


def _paragraphs(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Typed paragraphs, between blank lines; in markup each line is one."""
    at = start
    for gap in re.finditer(r"\n[ \t]*(?:\n[ \t]*)+", text[start:end]):
        yield from _lines(text, at, start + gap.start())
        at = start + gap.end()
    yield from _lines(text, at, end)


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    found = [m.span() for m in re.finditer(r"[^\n]+", text[start:end])]
    if not any(b - a > _LONG for a, b in found):
        yield start, end
        return
    for a, b in found:
        yield start + a, start + b


def _cut(text: str, start: int, end: int) -> Iterator[Sentence]:
    """The sentences of a paragraph that have a post's word in them."""
    at = start
    for stop in _STOP.finditer(text, start, end):
        before = text[max(at, stop.start() - 14) : stop.start()]
        if _ABBREVIATED.search(before) and "\n\n" not in stop[0]:
            continue
        yield from _one(text, at, stop.start())
        at = stop.end()
    yield from _one(text, at, end)


def _one(text: str, start: int, end: int) -> Iterator[Sentence]:
    if _POST.search(text, start, end):
        yield Sentence(start, re.sub(r"[\n\t]", " ", text[start:end]))

"""What stands above the rows of a table and completes them: captions, and the sentences that introduce it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kg.extract.trading import who
from kg.extract.trading.grid import Row
from kg.extract.view import View
from kg.language import trades
from kg.model.claim import Mention
from kg.model.document import Block, BlockKind
from kg.values import numbers

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Above:
    """Person, side and currency that hold for the rows below, the spans of the words that say so, and whether
    the rows are of options or the like. `signed` where brackets or a sign tell the side."""

    person: Mention | None = None
    person_said: Span | None = None
    side: str | None = None
    side_said: Span | None = None
    signed: bool = False
    currency: str | None = None
    derivative: bool = False
    year: int | None = None


_MOST = 80
"""Rows above a table that may complete it."""
_LONG = 78
"""Characters of a line that is prose by its length alone."""
_SENTENCE = re.compile(r"[.:;]\s*$")
_VERBAL = re.compile(
    r"(?i)\b(?:the|were|was|has|have|had|during|which|that|set|forth|is|are|been|made|effected|pursuant|by\s+means|except|following)\b"
)


def prose(row: Row) -> bool:
    """Whether a row is a line of running text: no heading and no caption."""
    if len(row.cells) > 1 or not row.cells:
        return False
    words = row.words
    verbal = len(_VERBAL.findall(words))
    return (
        len(words) > _LONG
        or verbal > 1
        or (_SENTENCE.search(words) is not None and (verbal > 0 or len(words.split()) > 7))
    )


def followed(view: View, before: Above, rows: Sequence[Row]) -> Above:
    """What holds after these rows, none of which is a row of trades nor of a heading: sentences first, then the
    captions below them."""
    above, rows = before, rows[-_MOST:]
    texts = [n for n, row in enumerate(rows) if prose(row) or _opens(row)]
    if texts:
        last = texts[-1]
        first = last
        while first - 1 in texts and not rows[first].gap:
            first -= 1
        above = _introduced(view, rows[first].start, rows[last].end, before)
        rows = rows[last + 1 :]
    for row in rows:
        above = _captioned(view, above, row)
    return above


def _opens(row: Row) -> bool:
    """Whether a short line introduces what follows: "By the managed account:"."""
    return len(row.cells) == 1 and row.words.endswith(":") and len(row.words.split()) > 2


_INTRODUCES = re.compile(
    r"(?i)\b(?:following|below|table|set\s+forth|sets\s+forth|as\s+follows|listed|lists?|schedule|all\s+(?:of\s+)?(?:the\s+)?(?:transactions|purchases|sales|trades))\b"
)


def _introduced(view: View, start: int, end: int, before: Above) -> Above:
    """The sentence that introduces a table, and those after it."""
    spans = list(view.sentences(Block(BlockKind.PARAGRAPH, start, end)))
    if not spans:
        return before
    markers = [n for n, (a, b) in enumerate(spans) if _INTRODUCES.search(view.text, a, b)]
    last = view.text[spans[-1][0] : spans[-1][1]]
    first = markers[0] if markers else (len(spans) - 1 if last.endswith(":") or len(spans) == 1 else len(spans))
    above = Above(year=before.year)
    for a, b in spans[first:]:
        words = view.text[a:b]
        person = who.named(view, a, b)
        if person is not None and (above.person is None or _INTRODUCES.search(words)):
            above = replace(above, person=person, person_said=(a, b))
        if trades.signed(words):
            above = replace(above, signed=True, side=None, side_said=(a, b))
        elif (side := trades.side_of(words)) is not None and not _NEGATIVE.search(words):
            above = replace(above, side=side, side_said=(a, b))
        if re.search(r"(?i)\bprices?\b|\bper\s+share\b|\bamounts\b", words):
            above = replace(above, currency=_currency(words) or above.currency)
        if trades.derivative(words) and not re.search(r"(?i)\b(?:shares|stock|ads)\b", words):
            above = replace(above, derivative=True)
    return above


_NEGATIVE = re.compile(
    r"(?i)\b(?:except|no\s+transactions|none\s+of|neither|not\s+(?:effected|engaged|purchased|sold))\b"
)


def _currency(words: str) -> str | None:
    """The one currency that a sentence says prices are in; a dollar sign alone says nothing."""
    match = re.search(r"(?i)\b(?:in|are|denominated|stated|expressed)\s+(?:in\s+)?(?P<in>[\w.$€£ ]{2,24})", words)
    found = numbers.currency(words) if match else None
    return found if found != "USD" else None


def _captioned(view: View, above: Above, row: Row) -> Above:
    """What a caption changes: whose the rows are, their side, or what they are of."""
    words = row.words
    if len(words) > 200:
        return above
    year = re.fullmatch(r"\W*(?:[A-Za-z]+\s+)?(?P<year>(?:19|20)\d\d)\W*", words)
    if year:
        return replace(above, year=int(year["year"]))
    if len(row.cells) > 1:
        return replace(above, signed=True, side=None, side_said=(row.start, row.end)) if trades.signed(words) else above
    person = who.holder(view, words) or (who.named(view, row.start, row.end) if len(words) < 120 else None)
    if person is not None:
        above = replace(above, person=person, person_said=(row.start, row.end), derivative=False)
    if trades.signed(words):
        return replace(above, signed=True, side=None, side_said=(row.start, row.end))
    side = trades.side_of(words)
    if side is not None and len(words) > 3:
        above = replace(above, side=side, side_said=(row.start, row.end), signed=False)
    elif trades.names_both(words):
        above = replace(above, side=None, side_said=None)
    if trades.derivative(words):
        return replace(above, derivative=True)
    if re.search(r"(?i)\b(?:common|ordinary|shares|stock|ads)\b", words):
        return replace(above, derivative=False)
    return above


# "All of the foregoing purchases were made in the open market."   "Each of the above transactions was a sale."
_BELOW = re.compile(r"(?i)\b(?:foregoing|above|such|these|each|all)\b")


def said_below(view: View, row: Row | None) -> tuple[str, Span] | None:
    """The side that the sentence right below a table gives to its rows."""
    if row is None or not prose(row):
        return None
    stop = view.text.find("\n\n", row.start, row.start + 2000)
    end = stop if stop > 0 else row.end
    for a, b in view.sentences(Block(BlockKind.PARAGRAPH, row.start, end)):
        words = view.text[a:b]
        side = trades.side_of(words)
        if side is not None and _BELOW.search(words) and not _NEGATIVE.search(words):
            return side, (a, b)
        break
    return None

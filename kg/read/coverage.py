"""How much of a source reached the text: its visible characters against those that the reader copied, and why the
others did not."""

import re
from collections.abc import Iterator, Sequence
from html import unescape
from typing import NamedTuple

from kg.model.document import Segment
from kg.model.filing import Coverage

Span = tuple[int, int]

# What no reader of a page sees: tags, comments, declarations, and what stands in a script, a style or a head.
_MARKUP = re.compile(r"(?:\s|<[^<>]*>)*")
_UNSEEN = re.compile(r"<(?:(?P<comment>!--)|(?P<name>script|style|title|noscript)\b)")
# <p>   ##   \&   a torn end tag: </headerData   the end of a tag: >
_TAG = re.compile(r"</?[A-Za-z!?][^<>]*>+|</[\w:.-]*|\A\s*>|^[ \t]*#{1,6}[ \t]*$|\\$", re.MULTILINE)
_SPACE = re.compile(r"[\s\xa0\xad\u200b-\u200f\u2060\ufeff]+")
_QUOTED = 60
LOST = "no place in the text"
"""How the reason begins that is given for words which the reader lost."""


class Left(NamedTuple):
    """A document of the source that is not in the text: where it stands, and why. One whose reason is empty has no
    characters that could be read (a picture)."""

    start: int
    end: int
    why: str


def measure(source: str, segments: Sequence[Segment], parts: Sequence[Left]) -> Coverage:
    """Weigh a source against the text written from it.

    `segments` map the text to the decoded source, `parts` are the documents that are left out as a whole, each with
    the reason. White space, markup and what markup hides (comments, scripts, styles) are not visible; an entity
    counts as one character. What was lost elsewhere is named by its first words.
    """
    reached = 0
    taken = [(part.start, part.end) for part in parts]
    for segment in segments:
        start, end = segment.source_start, segment.source_start + segment.source_length
        same = segment.length == segment.source_length
        reached += _visible(source[start:end]) if same else segment.length
        taken.append((start, end))
    left = {part.why: _visible(source[part.start : part.end]) for part in parts if part.why}
    lost = [
        words
        for start, end in _gaps(len(source), taken)
        if (words := _SPACE.sub(" ", _shown(source[start:end])).strip())
    ]
    if lost:
        left[f"{LOST}, first: {lost[0][:_QUOTED]!r}"] = sum(map(_visible, lost))
    return Coverage(reached + sum(left.values()), reached, tuple(left.items()))


def _visible(words: str) -> int:
    return len(_SPACE.sub("", words))


def _gaps(length: int, taken: list[Span]) -> Iterator[Span]:
    """The stretches of [0, length) that no span covers."""
    at = 0
    for start, end in sorted(taken):
        if start > at:
            yield at, start
        at = max(at, end)
    if at < length:
        yield at, length


def _shown(words: str) -> str:
    """A stretch without its markup and what that hides."""
    if _MARKUP.fullmatch(words) and not _UNSEEN.search(words):
        return ""
    folded = words.lower()
    kept: list[str] = []
    at = 0
    while match := _UNSEEN.search(folded, at):
        kept.append(words[at : match.start()])
        close = folded.find("-->" if match["comment"] else f"</{match['name']}", match.end())
        at = len(words) if close < 0 else close
    kept.append(words[at:])
    return unescape(_TAG.sub(" ", " ".join(kept).replace("-->", " ")))

"""What evidence must look like: the units of the canonical text, and whether words hold a value."""

import html
import re
import unicodedata
from collections.abc import Iterable
from datetime import date
from decimal import Decimal

Span = tuple[int, int]

_GAP = re.compile(r"\n[ \t]*(?:-{3,}[ \t]*)?(?=\n)|\A[ \t]*-{3,}[ \t]*(?=\n)")  # an empty line, a line of dashes
_SENTENCE_END = re.compile(r"(?<=[\w)\"”]\.)\s+(?=[\"“]?[A-Z])")
_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?|\.\d+")
_NOTHING = re.compile(r"(?i)-+\s*0\s*-+|\b(?:none|nil|zero)\b")


def folded(text: str) -> str:
    """Only letters, digits and plus signs, in lower case: what punctuation and line ends cannot change."""
    text = unicodedata.normalize("NFKC", text)
    return re.sub(r"[^\w+]|_", "", text).casefold()


def visible(markup: str) -> str:
    """A stretch of HTML source as a reader sees it."""
    return html.unescape(re.sub(r"<[^>]*>", " ", markup))


def _paragraphs(text: str) -> Iterable[Span]:
    start = 0
    for gap in _GAP.finditer(text):
        yield start, gap.start()
        start = gap.end()
    yield start, len(text)


def units(text: str) -> list[Span]:
    """The rows, blocks and sentences of the first filing's text, and its signature block.

    A line with a tab is a row; a paragraph of short lines is a block; a longer one is its sentences.
    """
    found: list[Span] = []
    for start, end in _paragraphs(text):
        words = text[start:end]
        lines = words.split("\n")
        if "\t" in words.strip():
            at = start
            for line in lines:
                found.append((at, at + len(line)))
                at += len(line) + 1
        elif max(map(len, lines)) <= 100 and len(lines) <= 12:
            found.append((start, end))
        else:
            cuts = [m.start() for m in _SENTENCE_END.finditer(words)] + [len(words)]
            at = 0
            for cut in cuts:
                found.append((start + at, start + cut))
                at = cut
    signature = re.search(r"Dated:.*?\n(?=(?:## )?ANNEX A)", text, re.DOTALL)
    assert signature, "no signature block"
    return [*found, signature.span()]


def holds_number(quote: str, value: Decimal) -> bool:
    """Whether the words have the number, whatever its separators and closing zeros."""
    if value == 0 and _NOTHING.search(quote):
        return True
    return any(Decimal(number.replace(",", "")) == value for number in _NUMBER.findall(quote))


def holds_day(quote: str, day: date) -> bool:
    """Whether the words have the day in a printed form."""
    month = f"{day:%B}"
    name = rf"(?:{month}|{month[:3]}\.?|{month[:4]}\.?)"
    forms = [rf"{name}\s+0?{day.day},?\s+{day.year}", rf"0?{day.day}\s+{name},?\s+{day.year}",
             rf"0?{day.month}/0?{day.day}/(?:{day.year}|{day:%y})\b"]  # fmt: skip
    return any(re.search(rf"(?i)(?<!\d){form}", quote) for form in forms)


def holds_words(quote: str, value: str) -> bool:
    """Whether the words have the value, whatever its punctuation and line ends."""
    return folded(value) in folded(quote)


def holds_name(quote: str, names: Iterable[str]) -> bool:
    """Whether one of the names stands in the words as a word of its own."""
    flat = " ".join(quote.split())
    return any(re.search(rf"(?i)(?<!\w){re.escape(' '.join(name.split()))}(?!\w)", flat) for name in names)

"""What a cell of a table of trades holds: a day, a count of shares with its sign, a price, or words."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from kg.extract.trading.grid import Cell, split
from kg.language import trades
from kg.values import dates, numbers

_NOTE = r"(?:\s*(?:\(\s*(?:\d{1,2}|[a-z])\s*\)|\[\d{1,2}\]|[*†‡+#]))"
# "1,000"   "(1,500)"   "-12,300"   "16,800-"   "2'500"   "12 500"   "1,500 (S)"   "S 1,000"   "5,000 shares"
_COUNT = re.compile(
    rf"""(?ix)\s*(?:(?P<before>[psb])\s+)?(?P<open>[(\[]\s*)?(?P<sign>[-–—+])?\s?
    (?P<number>\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d{{1,3}}(?:['’]\d{{3}})+|\d{{1,3}}(?:[ ]\d{{3}})+|\d+(?:\.\d+)?)
    (?P<close>\s*[)\]])?(?:\s?(?P<minus>[-–—]))?
    \s*(?:shares?|shs\.?|ads[s]?|units?|common)?\s*
    (?:\(?(?P<after>[psb]|sold|purchased|bought|sale|purchase|buy|sell)\)?)?{_NOTE}{{0,3}}\s*"""
)
_POINTED = re.compile(r"\d{1,3}\.\d{3}")  # 1.000: a thousand in Europe, one in America
_RANGE = re.compile(r"(?i)\d\s*(?:-|–|—|to|through|thru|and|&)\s*(?:[a-z]{3,9}\.?\s*)?\d")
_LONGEST = 60
"""Characters of a cell that can be a date, notes and all."""
_DITTO = frozenset(('"', "''", "”", "“", "do.", "do", "same", '" "', "id."))
_BLANK = frozenset(("", "-", "–", "—", "--", "n/a", "na", "none", "nil", "0", "-0-", "...", "----"))
_TOTAL = re.compile(
    r"(?i)\b(?:sub-?)?totals?\b|\bgrand\b|\bnet\s+(?:change|purchases|sales)\b|\baverage\s*:|\bweighted\s+average\s*$"
)


@dataclass(frozen=True, slots=True)
class Count:
    """A number of shares: `side` where its sign, brackets or letter names one; `bare` without any."""

    value: Decimal
    side: str | None
    minus: bool


@dataclass(frozen=True, slots=True)
class Reader:
    """How the cells of one table are read: the order of its dates, and the year that its heading states."""

    day_first: Mapping[str, bool]
    year: int | None = None

    def day(self, words: str) -> date | None:
        """The one date that a cell is, note marks aside."""
        if len(words) > _LONGEST:
            return None
        plain = re.sub(rf"{_NOTE}{{1,3}}\s*$", "", words).strip(" .,;:")
        found = dates.day(plain, self.day_first)
        if found is not None and found.start == 0 and found.end == len(plain):
            return found.value
        short = re.fullmatch(r"(\d{1,2}\.\d{1,2}\.)(\d{2})", plain)  # 24.02.00
        if short:
            found = dates.day(short[1] + ("19" if short[2] >= "50" else "20") + short[2], self.day_first)
            return found.value if found else None
        return dates.without_year(plain, self.year) if self.year is not None else None

    def dated(self, words: str) -> bool:
        """Whether a cell is a date, or would be one if it were full or clear."""
        return len(words) <= _LONGEST and (self.day(words) is not None or _DATE_LIKE.fullmatch(words) is not None)


_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?"
_DATE_LIKE = re.compile(
    rf"(?ix)\s*(?:{_MONTH}\s{{0,3}}\d{{1,2}}.{{0,32}}|\d{{1,2}}[\s-]{{1,2}}{_MONTH}.{{0,32}}|\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{2,4}}.{{0,20}}|\d{{1,2}}/\d{{1,2}}|\d{{1,2}}/\d{{1,2}}\s*[-–].{{1,20}})\s*"
)


def several_days(words: str) -> bool:
    """Whether a cell states a span of days: "3/1/98 - 3/9/98", "March 1 through 9, 1998"."""
    return (
        sum(1 for _ in dates.days(words)) > 1
        or _RANGE.search(re.sub(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}", "", words)) is not None
    )


def count(words: str) -> Count | None:
    """The number of shares that a cell is; None where it is none, or can be read in two ways (`1.000`)."""
    match = _COUNT.fullmatch(words)
    if match is None or _POINTED.fullmatch(match["number"]):
        return None
    value = numbers.to_decimal(match["number"])
    signed = match["minus"] is not None or match["sign"] in ("-", "–", "—")
    minus = signed or (match["open"] is not None and match["close"] is not None)
    named = match["after"] or match["before"]
    side = None
    if named:
        side = trades.letter(named) or trades.side_of(named)
    elif minus:
        side = "sell"
    elif match["sign"] == "+":
        side = "buy"
    return Count(value, side, minus)


def numeric(words: str) -> bool:
    """Whether a cell is a figure: a count, a price, a percentage."""
    return (
        count(words) is not None
        or numbers.price(words) is not None
        or re.fullmatch(r"[\d,. ()$%+-]{1,30}", words) is not None
    )


def blank(words: str) -> bool:
    """Whether a cell is printed to say that nothing is in it."""
    return words.strip().lower() in _BLANK


def ditto(words: str) -> bool:
    """Whether a cell says that it holds what the one above holds."""
    return words.strip().lower() in _DITTO


def total(words: str) -> bool:
    """Whether a row's words call it a total."""
    return _TOTAL.search(words) is not None


_LEFT_OUT = re.compile(
    r"^\W*(?:\([a-z]\)\s*)?(?:On|In|As|During|Between|From|By|At|And|Dated?)\b|(?i:\bshares?\s+of\b)|(?i:\b(?:the|which|that|were|was|had|have|has|been|its|his|her|pursuant|an?\s+aggregate)\b)|[.;]\s+[A-Z]"
)
_MONEY = re.compile(r"(?i)@?\s?(?:us|cdn|c)?[$€£]\s?(?:\d[\d,]*)?(?:\.\d+)?(?:[ -]\d{1,3}/\d{1,3})?")
_NUMBER = re.compile(
    r"(?<![\w.,/$-])\(?[-–]?(?:\d[\d,]*(?:\.\d+)?|\.\d+)(?:[ -]\d{1,3}/\d{1,3}(?![\d/]))?\)?-?(?![\w/])"
)
_MOST_WORDS = 9


def squeezed(cell: Cell, reader: Reader) -> list[Cell]:
    """The cells of a line whose columns are one blank apart ("LLC 6/17/97 5,000 $21.50 Open Market"); the cell
    alone where it is a sentence or has no date and figure."""
    words = cell.words
    if len(words) > 140:
        return [cell]
    day = dates.day(words, reader.day_first)
    if day is None or (day.start == 0 and day.end == len(words)) or _LEFT_OUT.search(words):
        return [cell]
    spans = [(day.start, day.end), *_figures(words, day.start, day.end)]
    if len(spans) < 2:
        return [cell]
    spans.sort()
    cuts, at = [], 0
    for a, b in [*spans, (len(words), len(words))]:
        if words[at:a].strip(" -–:,@"):
            cuts.append((at, a))
        if a < b:
            cuts.append((a, b))
        at = b
    left = sum(len(words[a:b].split()) for a, b in cuts if (a, b) not in spans)
    return split(cell, cuts) if left <= _MOST_WORDS else [cell]


def _figures(words: str, low: int, high: int) -> Iterator[tuple[int, int]]:
    taken: list[tuple[int, int]] = [(low, high)]
    for pattern in (_MONEY, _NUMBER):
        for match in pattern.finditer(words):
            if re.search(r"\d", match[0]) and all(match.end() <= a or b <= match.start() for a, b in taken):
                taken.append(match.span())
                yield match.span()

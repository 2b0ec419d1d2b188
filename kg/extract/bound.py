"""The rows of a cover page, each bound to its label: by the label's words first, by the row's number second."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from kg.extract.loose import loose
from kg.extract.rows import Kind, Row
from kg.model.document import Block

TAILS = (
    (
        "punctuation",
        r"[\s:.,;*=)\]]+ | [–—](?=\s*\S) | \|(?![\s_x]{0,3}\|) | _{4,} | -{2,}(?!\s*0)(?=\s*\S) | -(?=\s+\S)"
        r" | \((?=\s*\)) | /(?![\s_x]{0,3}/)",
    ),
    ("instructions", r"\(?\s*see\s+instructions?\s*(?:before\s+filling\s+out!?)?\s*\)?"),
    ("pointer", r"\(\s*see\s+(?:items?|(?:foot)?notes?|schedules?|annex)\b(?:[^()\n]|\(\w\)){0,30}\)"),
    ("only", r"\(?(?:entities|voluntary)\s+only\)?"),
    (
        "identification",
        r"(?:and|/|or)?\s*(?:s\.?\s?s\.?\s+or\s+)?i\.?\s?r\.?\s?s\.?\s+identification\s+"
        r"(?:nos?\b\.?|numbers?)(?:\s*\(s\)\.?)?"
        r" | (?:social\s+security|s\.?s\.?)\s+(?:numbers?|nos?\.?)"
        r" | of\s+(?:the\s+)?(?:above\s+|reporting\s+)?persons?\b(?:\s*\(s\))?"
        r" | (?:(?:s\.?\s?s\.?\s+or\s+)?i\.?\s?r\.?\s?s\.?|of(?:\s+(?:the\s+)?above)?|or)(?=\s*\n)",
    ),
    ("proceedings", r"pursuant\s+to\s+items?\s+2\s*\(d\)\s*(?:or|and)\s*(?:items?\s*)?2\s*\(e\) | is\s+required"),
)
"""What stands between a label and its value, or is the label's own tail; the dashes of "-0-" are the value's."""


@dataclass(frozen=True, slots=True)
class Found:
    """A row as it stands on a page: its label's start and its value's span."""

    row: Row
    label: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Label:
    row: Row
    start: int
    end: int
    number: int
    """Where the row begins: at its number, where one is printed before the label."""


def rows_of(text: str, page: Block, rows: Sequence[Row]) -> list[Found]:
    """The rows of a page, in order of print: each value reaches from its label to the next row's number, or, on a
    page whose values stand above their labels, from the label before."""
    labels = _labels(text, page, rows)
    if labels and labels[0].row.kind is Kind.NAME and "\n" in text[page.start : labels[0].number].lstrip():
        return _above(text, page, labels)
    stops = [*(label.number for label in labels[1:]), page.end]
    out = []
    for label, stop in zip(labels, stops, strict=True):
        stop = max(label.end, stop)
        out.append(Found(label.row, label.number, label.end + _tail(text, label.end, stop), stop))
    return _without_numbers_below(text, labels, out)


# the number of a row on the line below the label's first: "7\n"   "12."   "(11)   "
_BELOW = re.compile(r"[\s|]{0,400}\(?(?P<number>[1-9]\d?)[.)]{0,2}(?=[\s|]|\Z)")
_SHIFTS = (0, 2, -2)
"""What a row's number is away from that of the form: nothing, or the two rows that one form has more."""


def _without_numbers_below(text: str, labels: Sequence[_Label], found: Sequence[Found]) -> list[Found]:
    """The rows without their own numbers, where a page prints these below the labels: two rows at least."""
    below: dict[int, re.Match[str]] = {}
    for index, (label, row) in enumerate(zip(labels, found, strict=True)):
        match = _BELOW.match(text, row.start, row.end) if label.number == label.start else None
        own = match is not None and int(match["number"]) - row.row.number in _SHIFTS
        if match and own and "\n" in text[label.end : match.start("number")]:
            below[index] = match
    if len(below) < 2:
        return list(found)
    return [
        replace(row, start=below[i].end() + _tail(text, below[i].end(), row.end)) if i in below else row
        for i, row in enumerate(found)
    ]


def _labels(text: str, page: Block, rows: Sequence[Row]) -> list[_Label]:
    found: list[tuple[int, int, Row]] = []
    at = page.start
    for row in rows:
        match = (
            _search(row.label, text, at, page.end)
            or _search(row.label, text, page.start, page.end)
            or _search(loose(row.label), text, at, page.end)
            or _search(loose(row.label), text, page.start, page.end)
            or _numbered(row.number).search(text, page.start, page.end)
        )
        if match:
            whole = loose(row.label).match(text, match.start(), page.end)
            at = max(match.end(), whole.end() if whole else 0)
            found.append((match.start(), at, row))
    found.sort(key=lambda item: item[:2])
    starts = [_number_before(text, start, page.start, row) for start, _, row in found]
    beside = sum(
        1 for (start, _, _), at in zip(found, starts, strict=True) if at < start and "\n" not in text[at:start]
    )
    apart = sum(1 for (start, _, _), at in zip(found, starts, strict=True) if at < start) - beside
    out = []
    for (start, end, row), number in zip(found, starts, strict=True):
        own = "\n" not in text[number:start] or _numbers_apart(beside, apart, len(found))
        out.append(_Label(row, start, end, number if own else start))
    return out


def _numbers_apart(beside: int, apart: int, rows: int) -> bool:
    """Whether figures alone above the labels are the rows' numbers: where the page prints none beside its labels, and
    most rows have one above; else they are values."""
    return apart > beside and apart * 2 > rows


# what stands before the words of a question of Item 4: nothing, its number or letter, the cell before
_CELL_START = re.compile(r"(?:^|[\n\t|:]|[ ]{2}|[\w)][.):]|\))[ \t]*$")


def _search(label: re.Pattern[str], text: str, start: int, stop: int) -> re.Match[str] | None:
    """The first place of a label; the words of a question that prose has too count only where a cell begins."""
    for match in label.finditer(text, start, stop):
        if not match.groupdict().get("asked") or _CELL_START.search(text[max(0, match.start() - 20) : match.start()]):
            return match
    return None


@lru_cache(maxsize=32)
def _numbered(number: int) -> re.Pattern[str]:
    """A row that has its number and no label: "Item 9:  4,260,629"   "Item 1: Reporting Person - Acme Corp."."""
    label = r"(?:reporting[ \t]+person)?[ \t]*[-–—:]*" if number == 1 else ""
    return re.compile(rf"(?im)^[ \t]*item[ \t]+{number}[ \t]*:[ \t]*{label}")


# "  7  SOLE VOTING POWER"   "(7) Sole"   ":10  SHARED"   "11 (AGGREGATE"
_NUMBER = re.compile(r"(?:(?<=[\s|:(])|^)[:|]?[ \t]?[(]?(?P<number>[1-9]\d?)[.)]{0,2}[\s|:.(]*$")
_NEAR = 60


def _number_before(text: str, label: int, start: int, row: Row) -> int:
    """Where a row begins: at its number on either form, where that stands right before the label."""
    line = max(start, label - _NEAR)
    match = _NUMBER.search(text[line:label])
    away = int(match["number"]) - row.number if match else 0
    # a number on the line above may be that of the row before, which prints its own below its label
    if match is None or abs(away) > 2 or (away not in _SHIFTS and "\n" in match[0]):
        bracket = re.search(r"\([ \t]*$", text[line:label])
        return line + bracket.start() if bracket else label
    return line + match.start()


def _tail(text: str, start: int, stop: int) -> int:
    found = _tails(TAILS).match(text[start:stop])
    return found.end() if found else 0


@lru_cache(maxsize=16)
def _tails(tails: tuple[tuple[str, str], ...]) -> re.Pattern[str]:
    return loose(re.compile(rf"(?ix)^(?:{'|'.join(pattern for _, pattern in tails)})+"))


def stands_above(text: str, start: int, stop: int, group: re.Pattern[str]) -> bool:
    """Whether the values of a page stand above their labels: nothing but the boxes of row 2 stand between the end of
    the label of row 1, `start`, and the label of row 2."""
    second = group.search(text, start, stop)
    if second is None:
        return False
    between = text[start + _tail(text, start, second.start()) : second.start()]
    return _BOXES.fullmatch(between) is not None


# "(a) [ ]  (b) [X]"   "   2. ("
_BOXES = re.compile(r"(?i)(?:\(?[ab]\)|[\s\[\]|/()_x☐☒.]|\d)*")


def _above(text: str, page: Block, labels: Sequence[_Label]) -> list[Found]:
    out, at = [], page.start
    for label in labels:
        out.append(Found(label.row, at, at, label.number))
        at = label.end + _tail(text, label.end, page.end)
    return out

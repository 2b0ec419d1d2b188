"""Calendar days as filings print them: text → date with its place, or None."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from kg.values.found import Found

_MONTHS = {name[:3]: number for number, name in enumerate(
    "january february march april may june july august september october november december".split(), 1)}  # fmt: skip
_NAMED = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"  # noqa: E501
_MONTH = rf"(?P<month{{0}}>{_NAMED})"
_DATE = re.compile(
    rf"""(?<![^\W_])(?<!/)(?:
        {_MONTH.format(1)}\s{{0,40}}(?P<day1>\d{{1,2}})(?:st|nd|rd|th)?\s{{0,3}},?\s{{0,40}}(?P<year1>\d{{4}})  # December 23, 2003
      | (?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\.?(?:\s+day\s+of)?[\s-]{{1,3}}{_MONTH.format(2)},?[\s-]{{0,3}}(?P<year2>\d{{4}})  # 23 December 2003, 31st day of May, 2019
      | (?P<month3>\d{{1,2}})/(?P<day3>\d{{1,2}})/(?P<year3>\d{{4}}|\d{{2}})  # 12/23/2003, 1/5/98
      | (?P<year4>\d{{4}})-(?P<month4>\d{{1,2}})-(?P<day4>\d{{1,2}})          # 2003-12-23
      | (?P<month5>\d{{1,2}})-(?P<day5>\d{{1,2}})-(?P<year5>\d{{4}}|\d{{2}})  # 12-23-2003
      | (?P<day6>\d{{1,2}})-{_MONTH.format(6)}-(?P<year6>\d{{2}})             # 5-Jan-98
      | (?P<month7>\d{{1,2}})\.(?P<day7>\d{{1,2}})\.(?P<year7>\d{{4}})        # 24.02.2000
    )(?![^\W_]|/|\.\d)""",  # noqa: E501
    re.VERBOSE | re.IGNORECASE,
)
_FIGURES = {"3": "/", "5": "-", "7": "."}
"""The alternatives of figures alone, with what stands between them."""


def _day(year: str, month: str, day: str) -> date | None:
    number = int(month) if month.isdigit() else _MONTHS[month[:3].lower()]
    full = int(year)
    if len(year) == 2:  # EDGAR began in 1993
        full += 1900 if full >= 50 else 2000
    try:
        return date(full, number, int(day))
    except ValueError:
        return None


def days(text: str, day_first: Mapping[str, bool] | None = None) -> Iterator[Found[date]]:
    """Every full date of the text that is a day of the calendar; a two-digit year is 1950 to 2049.

    Of a date of figures alone, a figure above 12 is the day. Else it is read as American, month first, unless
    `day_first` says otherwise of its separator; with points between them and nothing said, it is not read.
    """
    for match in _DATE.finditer(text):
        for n in "1234567":
            if match["year" + n] is not None:
                value = _read(match, n, day_first or {})
                if value is not None:
                    yield Found(value, match.start(), match.end())
                break


def _read(match: re.Match[str], n: str, day_first: Mapping[str, bool]) -> date | None:
    year, month, day = match["year" + n], match["month" + n], match["day" + n]
    sign = _FIGURES.get(n)
    if sign is None:
        return _day(year, month, day)
    if int(month) > 12 or int(day) > 12:
        turned = int(month) > 12
    elif month == day:
        turned = False
    elif sign == "." and sign not in day_first:
        return None
    else:
        turned = day_first.get(sign, False)
    return _day(year, day, month) if turned else _day(year, month, day)


def day(text: str, day_first: Mapping[str, bool] | None = None) -> Found[date] | None:
    """The first date of the text."""
    return next(days(text, day_first), None)


_ORDER = re.compile(r"(?<![\w./-])(?P<a>\d{1,2})(?P<sign>[./-])(?P<b>\d{1,2})(?P=sign)(?:\d{4}|\d{2})(?![\w/-])")


def orders(texts: Iterable[str]) -> dict[str, bool]:
    """Which order the dates of a table have, by separator: True where one shows that the day is first, False
    where one shows that the month is. Where both are shown, it says neither."""
    shown: dict[str, set[bool]] = {}
    for text in texts:
        for match in _ORDER.finditer(text):
            a, b = int(match["a"]), int(match["b"])
            if (a > 12) != (b > 12):
                shown.setdefault(match["sign"], set()).add(a > 12)
    return {sign: found.pop() for sign, found in shown.items() if len(found) == 1}


_PARTIAL = re.compile(
    rf"(?i)(?:(?P<name>{_NAMED})\s{{0,3}}(?P<a>\d{{1,2}})(?:st|nd|rd|th)?|(?P<b>\d{{1,2}})[\s-]{{1,2}}(?P<name2>{_NAMED})"
    r"|(?P<month>\d{1,2})/(?P<c>\d{1,2}))"
)


def without_year(text: str, year: int) -> date | None:
    """The day that a text names without its year ("January 5", "1/5"), in the year that is stated elsewhere."""
    match = _PARTIAL.fullmatch(text.strip(" .,;*"))
    if match is None:
        return None
    month = match["name"] or match["name2"] or match["month"]
    return _day(str(year), month.rstrip("."), match["a"] or match["b"] or match["c"])

"""Calendar days as filings print them: text → date with its place, or None."""

import re
from collections.abc import Iterator
from datetime import date

from kg.values.found import Found

_MONTHS = {name[:3]: number for number, name in enumerate(
    "january february march april may june july august september october november december".split(), 1)}  # fmt: skip
_MONTH = r"(?P<month{0}>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"  # noqa: E501
_DATE = re.compile(
    rf"""(?<![^\W_])(?<!/)(?:
        {_MONTH.format(1)}\s{{0,3}}(?P<day1>\d{{1,2}})(?:st|nd|rd|th)?\s{{0,3}},?\s{{0,3}}(?P<year1>\d{{4}})  # December 23, 2003
      | (?P<day2>\d{{1,2}})(?:st|nd|rd|th)?(?:\s+day\s+of)?[\s-]{{1,3}}{_MONTH.format(2)},?[\s-]{{0,3}}(?P<year2>\d{{4}})  # 23 December 2003, 31st day of May, 2019
      | (?P<month3>\d{{1,2}})/(?P<day3>\d{{1,2}})/(?P<year3>\d{{4}}|\d{{2}})  # 12/23/2003, 1/5/98
      | (?P<year4>\d{{4}})-(?P<month4>\d{{1,2}})-(?P<day4>\d{{1,2}})          # 2003-12-23
      | (?P<month5>\d{{1,2}})-(?P<day5>\d{{1,2}})-(?P<year5>\d{{4}}|\d{{2}})  # 12-23-2003
    )(?![^\W_]|/)""",  # noqa: E501
    re.VERBOSE | re.IGNORECASE,
)


def _day(year: str, month: str, day: str) -> date | None:
    number = int(month) if month.isdigit() else _MONTHS[month[:3].lower()]
    full = int(year)
    if len(year) == 2:  # EDGAR began in 1993
        full += 1900 if full >= 50 else 2000
    try:
        return date(full, number, int(day))
    except ValueError:
        return None


def days(text: str) -> Iterator[Found[date]]:
    """Every full date of the text that is a day of the calendar; a two-digit year is 1950 to 2049.

    A date of figures alone is read as American: month, day, year.
    """
    for match in _DATE.finditer(text):
        for n in "12345":
            if match["year" + n] is not None:
                value = _day(match["year" + n], match["month" + n], match["day" + n])
                if value is not None:
                    yield Found(value, match.start(), match.end())
                break


def day(text: str) -> Found[date] | None:
    """The first date of the text."""
    return next(days(text), None)

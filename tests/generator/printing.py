"""How filers print dates, figures, boxes and codes: each a list of ways, chosen by a filing's style."""

import textwrap
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from generated_filing import NUMBERS_13G, Contact, Filing, Person, Style

MONTHS = "January February March April May June July August September October November December".split()
BOXES = (("[ ]", "[X]"), ("[_]", "[x]"), ("/ /", "/X/"), ("|_|", "|X|"), ("☐", "☒"), ("[  ]", "[ X ]"), ("( )", "(X)"))
"""Boxes, empty and checked."""
NOTHING = ("N/A", "", "Not applicable", "n/a")
ZERO = ("0", "-0-", "None", "0 shares", "NONE", "- 0 -")


def day(value: date, way: int) -> str:
    """A date as covers print it."""
    month = MONTHS[value.month - 1]
    ordinal = "th" if 10 < value.day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(value.day % 10, "th")
    return (
        f"{month} {value.day}, {value.year}",
        f"{value.month:02}/{value.day:02}/{value.year}",
        f"{value.month}/{value.day}/{value.year % 100:02}",
        f"{value.day} {month} {value.year}",
        f"{month.upper()} {value.day:02}, {value.year}",
        f"{month} {value.day}{ordinal}, {value.year}",
        f"{month[:3]}. {value.day}, {value.year}" if value.month != 5 else f"May {value.day}, {value.year}",
        f"{value.isoformat()}",
        f"{value.day:02}-{month[:3]}-{value.year}",
        f"{month} {value.day},{value.year}",
    )[way]


DAYS = 10


def cusip(number: str, way: int) -> str:
    """A CUSIP as covers print it."""
    issuer, issue, check = number[:6], number[6:8], number[8:]
    return (number, f"{issuer} {issue} {check}", f"{issuer}-{issue}-{check}", f"{issuer} {issue}{check}")[way]


CUSIPS = 4


def figure(value: int | None, style: Style) -> str:
    """A row of shares."""
    if value is None:
        return NOTHING[style.nothing]
    words = ZERO[style.zero] if value == 0 else f"{value:,}"
    return words + ("", " shares", " (1)", " (see Item 5)", "*")[style.note if value else 0]


NOTES = 5


def percent(value: Decimal | None, style: Style) -> str:
    """A row of a percentage."""
    if value is None:
        return ("N/A", "Less than 5%", "Less than one percent")[style.percent]
    return (f"{value}%", f"{value} %", f"{value}")[style.percent]


PERCENTS = 3


def box(checked: bool, style: Style) -> str:
    """A box."""
    return BOXES[style.box][checked]


def named(filing: Filing, person: Person) -> str:
    """A reporting person's name with a defined term after it, or not; no two have one term."""
    term = person.name.split()[0]
    taken = [p for p in filing.persons if p.name.split()[0].casefold() == term.casefold()]
    return person.name + ("", f' ("{term}")', f' (the "{term}")')[filing.style.alias if len(taken) == 1 else 0]


ALIASES = 3

LABELS = {
    1: "NAME OF REPORTING PERSON",
    2: "CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP*",
    3: "SEC USE ONLY",
    4: "SOURCE OF FUNDS*",
    5: "CHECK BOX IF DISCLOSURE OF LEGAL PROCEEDINGS IS REQUIRED PURSUANT TO ITEMS 2(d) OR 2(e)",
    6: "CITIZENSHIP OR PLACE OF ORGANIZATION",
    7: "SOLE VOTING POWER",
    8: "SHARED VOTING POWER",
    9: "SOLE DISPOSITIVE POWER",
    10: "SHARED DISPOSITIVE POWER",
    11: "AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON",
    12: "CHECK BOX IF THE AGGREGATE AMOUNT IN ROW ({amount}) EXCLUDES CERTAIN SHARES*",
    13: "PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW ({amount})",
    14: "TYPE OF REPORTING PERSON*",
}
"""The rows' labels by their numbers on a 13D; `{amount}` is the number of the row of the amount."""


def rows(filing: Filing, person: Person) -> Iterator[tuple[int, int, str, str]]:
    """The rows of one cover page: number on a 13D, number on this form, label, value."""
    style = filing.style
    group = "\n".join(f"({letter}) {box(person.group == letter, style)}" for letter in "ab")
    values = {
        1: named(filing, person) + (f"\n{person.irs}" if person.irs else ""),
        2: group,
        3: "",
        4: ", ".join(person.funds) or "N/A",
        5: box(person.legal, style),
        6: person.citizenship,
        **{n: figure(power, style) for n, power in zip((7, 8, 9, 10), person.powers, strict=True)},
        11: figure(person.amount, style),
        12: box(person.excludes, style),
        13: percent(person.percent, style),
        14: ", ".join(person.types),
    }
    for number, value in values.items():
        printed = number if filing.kind == "D" else NUMBERS_13G.get(number)
        if printed is not None:
            label = LABELS[number].format(amount=11 if filing.kind == "D" else 9)
            yield number, printed, label, value


def contact_lines(contact: Contact) -> list[str]:
    """One who receives notices, line by line."""
    parts = (contact.name, contact.title, contact.organization, *contact.address, contact.phone)
    return [part for part in parts if part]


def wrapped(words: str, width: int = 72) -> list[str]:
    """Lines of running text."""
    return textwrap.wrap(words, width, break_on_hyphens=False, break_long_words=False)

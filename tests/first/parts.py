"""The first filing in parts, so that it can be laid out anew: cover, cover rows, prose, tables, annex."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

NAME = "stmicroelectronics-8x8-2003"
SOURCE = (Path(__file__).parent.parent / "filings" / f"{NAME}.txt").read_bytes().decode("utf-8")
SALES_HEAD = "Date of Transaction:\tNumber of Shares of Common Stock Sold:\tSale Price Per Share of Common Stock Sold:"
ANNEX_HEAD = "Name\tCurrent Principal Occupation, Address and Citizenship"
DASHES = "-----"


@dataclass(frozen=True)
class Person:
    """A row of Annex A."""

    name: str
    position: str
    address: str
    citizenship: str


def swap(text: str, pairs: Mapping[str, str]) -> str:
    """The text with each left side, which must be there, replaced by its right side."""
    for old, new in pairs.items():
        if old not in text:
            raise ValueError(f"not in the text: {old!r}")
        text = text.replace(old, new)
    return text


def between(first: str, last: str) -> str:
    """The source from the first words up to the last ones."""
    start = SOURCE.index(first)
    return SOURCE[start : SOURCE.index(last, start)]


def bare(text: str) -> str:
    """Without Markdown escapes and blanks at the ends of lines."""
    return re.sub(r"[ \t]+(?=\n|$)", "", text.replace("\\$", "$").replace("\\*", "*"))


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a stretch, unescaped, their lines as they are."""
    return [part.strip("\n") for part in re.split(r"\n\s*\n", bare(text)) if part.strip()]


TITLE_PAGE = paragraphs(between("SCHEDULE 13D  \n", "CUSIP No. 757209101"))
NOTE = between("\\* Based on", "This Amendment No. 1 (")
PROSE = paragraphs(between("This Amendment No. 1 (", SALES_HEAD))
AFTER_SALES = paragraphs(between("As of the date of the filing", "SIGNATURE\n"))
SIGNATURE = paragraphs(between("SIGNATURE\n", "## ANNEX A"))
ANNEX_OPENING = paragraphs(between("## ANNEX A", "## MEMBERS OF THE SUPERVISORY BOARD\n"))
SALES = re.findall(r"^(12/\d\d/2003)\t([\d,]+)\t\\\$([\d.]+)$", SOURCE, re.MULTILINE)

_POSITION = re.compile(
    r"^(?P<name>[^\t\n]+)\tPosition:\ (?P<position>.+?)\ (?:"
    r"Address:\ (?P<address>.+)\ Citizenship:\ (?P<citizenship>\w+)"
    r"|Citizenship:\ (?P<citizenship_2>\w+)\ Address:\ (?P<address_2>.+))$",
    re.MULTILINE | re.VERBOSE,
)
PEOPLE = [
    Person(m["name"], m["position"], m["address"] or m["address_2"], m["citizenship"] or m["citizenship_2"])
    for m in _POSITION.finditer(SOURCE)
]
BOARD, OFFICERS = PEOPLE[:8], PEOPLE[8:]

# The numbered rows of the cover page: number, label, value ("[ ]" is an empty box).
COVER_ROWS = [
    ("1", "NAME OF REPORTING PERSON\nS.S. OR I.R.S. IDENTIFICATION NO. OF ABOVE PERSON:", "STMicroelectronics N.V."),
    ("2", "CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP:", "(a) [ ]\n(b) [ ]"),
    ("3", "SEC USE ONLY", ""),
    ("4", "SOURCE OF FUNDS:", "WC"),
    ("5", "CHECK IF DISCLOSURE OF LEGAL PROCEEDINGS IS REQUIRED PURSUANT TO\nITEMS 2(d) or 2(e):", "[ ]"),
    ("6", "CITIZENSHIP OR PLACE OF ORGANIZATION:", "The Netherlands"),
    ("7", "SOLE VOTING POWER:", "2,202,000 shares of common stock"),
    ("8", "SHARED VOTING POWER:", "0"),
    ("9", "SOLE DISPOSITIVE POWER:", "2,202,000 shares of common stock"),
    ("10", "SHARED DISPOSITIVE POWER:", "0"),
    ("11", "AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON:", "2,202,000 shares of common stock"),
    ("12", "CHECK IF THE AGGREGATE AMOUNT IN ROW (11) EXCLUDES CERTAIN SHARES (SEE\nINSTRUCTIONS):", "[ ]"),
    ("13", "PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11):", "6.41%*"),
    ("14", "TYPE OF REPORTING PERSON:", "CO"),
]
COVER = between("1 NAME OF REPORTING PERSON", "\\* Based on")

assert len(SALES) == 35 and len(PEOPLE) == 27
assert all(line in bare(COVER) for _, label, value in COVER_ROWS for line in [*label.split("\n"), *value.split("\n")])

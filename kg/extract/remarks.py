"""Remarks: a person's row that is told in sentences, taken apart to what each says of him.

"Ms. Roe is a director of Acme. Her principal occupation is attorney. She is a citizen of Canada."
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from kg.extract import blanket

Span = tuple[int, int]


class Says(Enum):
    """What a remark says: nothing that is read, a post, an occupation, a citizenship, an address."""

    NOTHING = auto()
    POST = auto()
    OCCUPATION = auto()
    CITIZENSHIP = auto()
    ADDRESS = auto()


@dataclass(frozen=True, slots=True)
class Remark:
    """text[start:end] is what is said, without the subject and its verb."""

    says: Says
    start: int
    end: int


# "Mr. Roe"   "Sir John"   "He"   "Prof. Dr. van Roe"
_WHO = r"""(?:(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Baron|Baroness|Sister|Herr|Frau)\.?\s+){1,3}
    (?:(?:de|van|von|der|den|ter|di|du|la)\s+){0,2}[A-Z][\w.'’-]*(?:\s+[A-Z][\w.'’-]*){0,3}|He|She)"""
_OCCUPATION = (
    r"(?:present\s+|current\s+)*(?:principal\s+)?(?:occupation|employment|business|profession)(?:\s+(?:or|and)\s+\w+)?"
)
_LEAD = re.compile(
    rf"""(?:^|(?<=[.;]\s)|(?<=[.;]\n)|(?<=[.;][”"]\s))\s*(?:
    (?P<work>(?:His|Her|(?:{_WHO})['’]s?)\s+{_OCCUPATION}|The\s+{_OCCUPATION}\s+of\s+(?:{_WHO}))\s+(?:is|are)\s+
        (?:that\s+of\s+|as\s+|(?:to\s+)?(?:serv|act)(?:e|ing)\s+as\s+)?
    |(?P<home>(?:His|Her|(?:{_WHO})['’]s?)\s+(?:\w+\s+){{0,3}}address)\s+is\s+(?:at\s+)?
    |(?P<who>{_WHO})(?P<aside>,\s+an?\s+(?:citizen|national)\s+of\s+(?:the\s+)?[A-Z][\w\s.]{{2,40}},)?\s+
        (?P<verb>(?:(?:also|currently|presently|now)\s+)?(?:is|serves|acts|has\s+(?:also\s+)?(?:been|served)|holds\s+the\s+(?:position|office)s?\s+of)
            \s+(?:(?:also|currently|presently|now|as|both)\s+|since\s+\d{{4}}\s+)*)?)""",
    re.VERBOSE,
)
_CITIZEN = re.compile(
    r"(?:an?\s+)?(?:(?:dual\s+)?(?:citizen|national)s?\s+of\b|[A-Z][\w.]{0,30}(?:\s{1,9}[A-Z][\w.]{0,30}){0,3}\s{1,9}(?:citizen|national)\b)"
)
_STOP = re.compile(r"[.;]\s+(?=[A-Z])")


def remarks(text: str) -> Iterator[Remark]:
    """The remarks of a row's words; what stands before the first of them is none."""
    found = list(_LEAD.finditer(text))
    for match, end in zip(found, [*(m.start() for m in found[1:]), len(text)], strict=False):
        start = match.end()
        aside = match["aside"]
        if aside:
            yield Remark(Says.CITIZENSHIP, match.start("aside") + 2, match.end("aside") - 1)
        if match["work"]:
            yield Remark(Says.OCCUPATION, start, end)
        elif match["home"]:
            yield Remark(Says.ADDRESS, start, end)
        elif match["verb"] is None:
            yield Remark(Says.NOTHING, start, end)
        elif (citizen := _CITIZEN.match(text, start)) is not None:
            stop = _STOP.search(text, citizen.end(), end)
            yield Remark(Says.CITIZENSHIP, start, stop.start() if stop else end)
            if stop:
                yield Remark(Says.POST, stop.end(), end)
        else:
            yield Remark(Says.POST, start, end)


def first(text: str) -> int:
    """Where the first remark begins, or the end."""
    match = _LEAD.search(text)
    return match.start() if match else len(text)


def place(text: str) -> Span | None:
    """The country in the words of a remark on citizenship."""
    lead = re.match(r"(?:an?\s+)?(?:dual\s+)?(?:citizen|national)s?\s+of\s+(?:the\s+)?", text)
    start = lead.end() if lead else (3 if text.startswith("an ") else 2 if text.startswith("a ") else 0)
    last = re.search(r"\s+(?:citizen|national)\b", text)
    return blanket.nationality_in(text, start, last.start() if last and not lead else len(text))

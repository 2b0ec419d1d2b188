"""A cover page made plain: what is neither label nor value is blanked, every character at its old place.

Ruling, the walls of boxes, the words beside rows 7 to 10, and the rest of a label that goes on in its own column
while the value stands in another.
"""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from kg.extract.loose import nearest
from kg.model.document import Block
from kg.values import checkbox

_RULING = re.compile(
    r"(?m)^[ \t]*(?:[|+=_\-–—*:.~][ \t]*){4,}$|(?:[+|]|(?<=[^\W_]))[-_=]{3,}[+|][-_=+|]*|[+|][-_=]{3,}[-_=+|]*"
    r"|(?<=[ \t])[-_=]{12,}(?=[ \t]*$)"  # beside the words of the side: "   SHARES     ----------------------"
)
# a box that is drawn with bars is none of the page's walls: |_|  |X|  |_X_|
_BAR = re.compile(r"\|_{1,3}\||\|_?[ ]?[xX][ ]?_?\||(?P<wall>\|)")
# "NUMBER OF 7 SOLE VOTING POWER": one blank between the words of the side and the row
_BESIDE = re.compile(
    r"(?im)^[ \t]*(?:(?:number|of|shares|beneficially|owned|by|each|reporting|persons?|with:?)[ \t]+){1,9}"
    r"(?=\(?\d{1,2}[.)]*[ \t]+(?:sole|shared)\b)"
)
_CELL = re.compile(r"[^\s|](?:[^\n\t |]|[ ](?![ \t]|$))*", re.MULTILINE)
_WORD = re.compile(r"[a-z]+|\d+", re.IGNORECASE)
# a row without its label, or with a shorter one, and no rest of a label: "Item 2:"   "2)  MEMBER OF A GROUP:"
_ROW = re.compile(r"(?i)item\s+\d{1,2}\s*:|(?:member\s+of\s+a\s+group|place\s+of\s+organi[sz]ation)\s*:")
_LONGEST = 90
"""Characters of a cell that may be a label's rest."""

WORDINGS = (
    "name of reporting person s s or i r s identification no of above person entities only",
    "name of reporting person i r s identification number",
    "check the appropriate box if a member of a group see instruction",
    "sec use only",
    "source of funds see instruction",
    "check box if disclosure of legal proceeding is required pursuant to item 2 d or 2 e",
    "check if disclosure of legal proceeding is required pursuant to item 2 d or item 2 e",
    "citizenship or place of organization",
    "sole voting power",
    "shared voting power",
    "sole dispositive power",
    "aggregate amount beneficially owned by each reporting person",
    "check box if the aggregate amount in row 11 excludes certain shares see instruction",
    "check if the aggregate amount in row 9 excludes certain shares see instruction",
    "percent of class represented by amount in row 11",
    "percent of class represented by amount in row 9",
    "type of reporting person see instruction",
)
"""The labels as the forms print them: words of one in a cell of their own, not its first, are its rest."""

SIDE = (
    "number of shares beneficially owned by each reporting person with",
    "number of shares beneficially owned by reporting person with",
    "number of shares beneficially owned by each person with",
)
"""The words beside rows 7 to 10, in whatever pieces."""

_ALONE = frozenset(
    """person power group organization shares reporting each beneficially owned with class only instruction
    required""".split()
)
"""Words of labels that, alone in a cell, are no value."""


def _words(text: str) -> tuple[str, ...]:
    return tuple(_one(w) for w in _WORD.findall(text.lower()))


@lru_cache(maxsize=8)
def _rests(wordings: Sequence[str], side: Sequence[str]) -> frozenset[tuple[str, ...]]:
    """Every run of words that goes on with a label, and every run of the side's words."""
    labels = [_words(w) for w in wordings]
    begins = {label[:n] for label in labels for n in range(1, len(label) + 1)}
    found = {label[i:j] for label in labels for i in range(1, len(label)) for j in range(i + 1, len(label) + 1)}
    sides = [_words(words) for words in side]
    found |= {beside[i:j] for beside in sides for i in range(len(beside)) for j in range(i + 1, len(beside) + 1)}
    alone = {*map(_one, _ALONE), *(beside[0] for beside in sides)}
    return frozenset(run for run in found - begins if len(run) > 1 or run[0] in alone)


@lru_cache(maxsize=8)
def _vocabulary(rests: frozenset[tuple[str, ...]]) -> frozenset[str]:
    return frozenset(word for run in rests for word in run)


def _one(word: str) -> str:
    """A word without the s of the plural."""
    return word[:-1] if word == "nos" or (len(word) > 3 and word[-1] == "s" != word[-2]) else word


def _ruling(text: str) -> str:
    return _RULING.sub(lambda m: " " * len(m[0]), text)


def _walls(text: str) -> str:
    return _BAR.sub(lambda m: " " if m["wall"] else m[0], text)


def _side(text: str) -> str:
    return _BESIDE.sub(lambda m: " " * len(m[0]), text)


def _label_rests(text: str) -> str:
    rests = _rests(WORDINGS, SIDE)
    vocabulary = _vocabulary(rests)

    def blank(match: re.Match[str]) -> str:
        words = match[0]
        if len(words) > _LONGEST or _ROW.match(words) or next(checkbox.boxes(words), None):
            return words
        run = tuple(nearest(w, vocabulary) for w in _words(words))
        return " " * len(words) if run in rests else words

    return _CELL.sub(blank, text)


SHAPES: tuple[tuple[str, Callable[[str], str]], ...] = (
    ("ruling", _ruling),
    ("walls", _walls),
    ("side", _side),
    ("label rests", _label_rests),
)
"""What is blanked, one after the other; each returns a text of the same length."""


def plain(text: str, pages: Sequence[Block]) -> str:
    """The text with its cover pages made plain, at the same length."""
    parts, at = [], 0
    for page in pages:
        inside = text[page.start : page.end]
        for _, shape in SHAPES:
            inside = shape(inside)
        parts += [text[at : page.start], inside]
        at = page.end
    return "".join([*parts, text[at:]])

"""Namings: where the words of a sentence name persons, and which of them one list joins."""

import re
from collections.abc import Iterable, Sequence

from kg.language.passage import Phrase
from kg.values import names

# "Mr. Roe"   "Messrs. Doe, Roe and Poe": the names without a first name
_SURNAMES = re.compile(r"\b(?P<title>Messrs|Mr|Ms|Mrs|Dr)\.?\s+(?P<first>[A-Z][\w'’-]{1,40}(?!\.?\s+[A-Z][\w'’-]))")
_MORE = re.compile(r"(?:\s{0,20},\s{0,20}|,?\s{1,20}and\s{1,20})(?P<next>[A-Z][\w'’-]{1,40})(?!\.?\s+[A-Z])")
_SELF = re.compile(r"\b(?:himself|herself)\b")
_JUNIOR = re.compile(r",?\s+(?:Jr\.?|Sr\.?|II|III|IV)(?!\w)")
_SUFFIX = re.compile(r"(?i)[\s,]+(?:jr|sr|ii|iii|iv|3d)\.?$")
# what may part the names of one list: "Mark Doe, a partner of Acme, and Jane Roe"
_BETWEEN = re.compile(
    r"""(?sx)\s*(?:\([^()]{0,120}\))?\s*
    (?:,\s+(?!effective|pursuant|as\b|to\b|by\b|in\b|on\b|which|with\b|subject|upon|following|under|respectively)
      [^;:()]{1,150}?(?=,))?
    [\s,;]*(?:and\s+)?(?:each\s+of\s+)?(?:\(?[a-zivx]{1,4}\)\s*)?(?:(?:Messrs|Mr|Ms|Mrs|Dr)\.?\s+)?"""
)


def surname(words: str) -> str:
    """The last name of a person's name, without what follows it: "Doe" of "Mark Doe, Jr."."""
    return (_SUFFIX.sub("", names.clean_person(words)).split() or [""])[-1]


def full(words: str, start: int, end: int) -> Phrase:
    """A full name with what follows it: ", Jr."."""
    more = _JUNIOR.match(words, end)
    return Phrase("PERSON", start, more.end() if more else end)


def persons(words: str, named: Iterable[tuple[int, int]]) -> list[Phrase]:
    """Where persons are named, in order of print: in full (PERSON, at the places `named`), by a surname after "Mr."
    (SURNAME), or as "himself" (SELF)."""
    found = [full(words, start, end) for start, end in named]
    for match in _SURNAMES.finditer(words):
        spans, at = [match.span("first")], match.end()
        while match["title"] == "Messrs" and (more := _MORE.match(words, at)):
            spans.append(more.span("next"))
            at = more.end()
        for start, end in spans:
            if not any(p.start < end and start < p.end for p in found):
                found.append(Phrase("SURNAME", start, end))
    found += [Phrase("SELF", *match.span()) for match in _SELF.finditer(words)]
    return sorted(found, key=lambda p: p.start)


def run(words: str, found: Sequence[Phrase]) -> list[Phrase]:
    """The first of these and those that one list joins to it."""
    joined = [found[0]]
    for person in found[1:]:
        a, b = sorted((joined[-1], person), key=lambda p: p.start)
        if not _BETWEEN.fullmatch(words, a.end, b.start):
            break
        joined.append(person)
    return joined

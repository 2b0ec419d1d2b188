"""Sentences that speak of everybody in a list: citizenship, the address of those who state none, note marks."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract import fields
from kg.extract.view import View
from kg.language import posts as language
from kg.values import names, places

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Citizens:
    """A sentence that says what everybody is a citizen of; `others` are those whom it excepts, by the key of the
    name, with what they are citizens of (None where it does not say)."""

    place: Span
    sentence: Span
    others: tuple[tuple[str, Span | None], ...] = ()


@dataclass(frozen=True, slots=True)
class Legend:
    """What a note mark says of the persons whose names bear it: a post, and where."""

    mark: str
    title: Span
    organization: Span | None
    sentence: Span


# "Each such person is a citizen of the United States"   "Every natural person ... is a United States citizen"
_CITIZENS = re.compile(
    r"""\b(?i:each|all|every|everyone|both|such|persons?|individuals?|directors?|officers?)\b[^.;]{0,240}?
    \b(?i:is|are|being)\s+(?i:(?:an?\s+|also\s+|both\s+)*)
    (?:(?i:citizens?|nationals?)\s+of\s+(?i:(?:the\s+)?)(?P<of>[A-Z][\w.,'’\s-]{1,70})|
    (?P<plain>[A-Z][\w.\s]{1,30}?)\s+(?i:citizens?|nationals?)\b)""",
    re.VERBOSE,
)
# "except for Jane Roe and J. Poe, who are citizens of The Netherlands and Australia, respectively"
_EXCEPT = re.compile(
    r"""(?i:,?\s*(?:except|other\s+than|with\s+the\s+exception|but\s+for)\b(?:\s+(?:for|that|of))?)\s+(?P<who>[A-Z][^;]{2,200}?),?\s+
    (?i:(?:(?:each\s+of\s+)?(?:whom|which|who)\s+)?(?:is|are)\s+(?:an?\s+)?(?:dual\s+)?(?:citizens?|nationals?)\s+of\s+)(?P<of>[A-Z][^.;()]{1,120})""",
    re.VERBOSE,
)
_ADDRESS = re.compile(
    r"""(?isx)\b(?:business|principal|residence|office|mailing)[\w\s]{0,30}?\baddress(?:es)?\b[^.;:]{0,200}?\b(?:is|are|at)\b:?\s+
    (?P<address>(?:c/o\s|in\s+care\s+of\s|(?:our\s+)?(?:head|principal)\s+offices?\s+at\s)?(?-i:[\dA-Z])
        (?:[^.;\n]|\n(?!\s*\n)|\.(?!\s*\n\s*\n|\s+(?-i:[A-Z][a-z]+\s+(?:[a-z]|of\b))|\s*$))*)"""
)
_EVERYBODY = re.compile(
    r"(?i)\b(?:unless\s+otherwise|each|all|every|such\s+(?:person|individual)s?|if\s+no\s+business\s+address|persons?\s+(?:listed|named)|"
    r"directors?|officers?|individuals?)\b"
)
_MARK = re.compile(r"(?m)^[ \t]*(?P<mark>\(?\*{1,4}\)?|†|‡|\(\d{1,2}\))\s*[-–:=]?\s*(?P<what>[A-Za-z][^\n]{3,160})$")
_ASTERISK = re.compile(
    r"(?is)\b(?P<double>double\s+)?asterisks?\b[^.]{0,90}?\b(?:indicates?|denotes?|identif\w+|designates?|means?|are|is)\b(?P<what>[^.]{3,140})"
)
# "Directors are indicated by an asterisk"
_INDICATED = re.compile(
    r"(?is)\b(?P<what>directors?|trustees|managers|members\s+of\s+the\s+board\s+of\s+directors)\b[^.]{0,60}?"
    r"\b(?:indicated|identified|denoted|marked|designated)\b[^.]{0,40}?\b(?P<double>double\s+)?asterisk"
)
_SAYS = re.compile(
    r"(?i)^\W*(?:(?:indicates?|denotes?|designates?|that|each|such|persons?|individuals?|named|is|are|who|also|serves?|as|an?|the|to\s+be|of|marked|"
    r"executive\s+officer\s+and)\b\s*)*"
)


def citizens(view: View, start: int, end: int) -> Iterator[Citizens]:
    """The sentences of view.text[start:end] that say what everybody is a citizen of."""
    text = view.text
    for match in _CITIZENS.finditer(text, start, end):
        name = "of" if match["of"] else "plain"
        place = nationality_in(text, *match.span(name))
        if place is None:
            continue
        others: list[tuple[str, Span | None]] = []
        exception = _EXCEPT.match(text, place[1], min(end, place[1] + 500))
        if exception:
            others = list(_excepted(text, exception))
        stop = exception.end() if exception else place[1]
        yield Citizens(place, (match.start(), stop), tuple(others))


def nationality_in(text: str, start: int, end: int) -> Span | None:
    """The longest run of words from `start` that names one or more countries."""
    cut = re.search(r"(?i)\s(?:except|other|unless|with|but|who|whose|which|each|the\s+business)\b", text[start:end])
    end = start + cut.start() if cut else end
    words = list(re.finditer(r"\S+", text[start:end]))
    for last in reversed(words[:12]):
        stop = start + last.end()
        while stop > start and text[stop - 1] in ",;:":
            stop -= 1
        if places.is_nationality(text[start:stop]):
            bare = text[start:stop]
            return start, stop - (1 if bare.endswith(".") and not re.search(r"\.\w\.$", bare) else 0)
    return None


def _excepted(text: str, match: re.Match[str]) -> Iterator[tuple[str, Span | None]]:
    who = [w for w in re.split(r",\s*(?:and\s+)?|\s+and\s+", names.one_line(match["who"])) if w.strip()]
    parts = [m.span() for m in re.finditer(r"[^,]+?(?=,|\s+and\s+|$)", match["of"]) if m[0].strip(" ,")]
    spans: list[Span | None] = []
    for a, b in parts:
        lead = re.match(r"(?i)(?:\s|,|and\b|the\b)*", match["of"][a:b])
        at = match.start("of") + a + (lead.end() if lead else 0)
        found = nationality_in(text, at, match.start("of") + b)
        if found is not None:
            spans.append(found)
    for index, name in enumerate(who):
        place = spans[index] if len(spans) == len(who) else spans[0] if spans else None
        yield names.key(names.clean_person(name)).replace(" ", ""), place


def address(view: View, start: int, end: int) -> tuple[Span, Span] | None:
    """The address of everybody who states none: its words, and the sentence that says so."""
    text = view.text
    for match in _ADDRESS.finditer(text, start, end):
        before = max(text.rfind(". ", start, match.start()), text.rfind("\n\n", start, match.start()), start)
        words = names.one_line(match["address"])
        if _EVERYBODY.search(text, before, match.end()) and re.search(r"\d", words) and len(words) < 300:
            a, b = match.span("address")
            cut = re.search(r"(?i),?\s+and\s+(?:each|all|such|his|her)\b|\s+unless\b", text[a:b])
            return (a, a + cut.start() if cut else b), (before if before == start else before + 1, match.end())
    return None


def legends(view: View, start: int, end: int) -> Iterator[Legend]:
    """What the note marks of view.text[start:end] mean, as far as they mean posts."""
    for match in _MARK.finditer(view.text, start, end):
        if fields.person_prefix(match["what"]) is not None:
            continue
        yield from _legend(view, match["mark"].strip("()"), match.span("what"), match.span())
    for match in (*_ASTERISK.finditer(view.text, start, end), *_INDICATED.finditer(view.text, start, end)):
        yield from _legend(view, "**" if match["double"] else "*", match.span("what"), match.span())


def _legend(view: View, mark: str, what: Span, sentence: Span) -> Iterator[Legend]:
    says = _SAYS.match(view.text[slice(*what)])
    start = what[0] + (says.end() if says else 0)
    words = view.text[start : what[1]]
    for post in language.posts(words, view.parties.known, view.spacy_model)[:1]:
        if post.title[0] < 3:
            title = start + post.title[0], start + post.title[1]
            where = post.organization
            yield Legend(mark, title, (start + where[0], start + where[1]) if where else None, sentence)

"""What a sentence says of the persons whom it names: their posts, and what they are citizens of.

A post is said after a verb ("Ms. Roe is the President of Acme"), beside a name ("Jane Roe, President of Acme,"),
before one ("The sole member of Acme is Jane Roe"), as an occupation, or as the capacity in which somebody acts. A
title without an organization is no post, but for what somebody is by himself.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract import blanket, fields
from kg.extract.persons import Group
from kg.extract.view import View
from kg.language import posts as language
from kg.language import vocabulary
from kg.values import names

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Said:
    """A post that a sentence states of the persons of a group, with the spans of title and organization in the
    sentence; the organization is None where none is said."""

    group: Group
    title: str
    words: Span
    organization: Span | None


_SAME = (
    r"(?:(?:each|both|all|also|currently|presently|now|respectively|either|solely|the\s+same|in\s+turn|principally)\b"
    r"\s*,?\s*)*"
)
# "is the"   "serves as"   "each serve as"   "has served since 2001 as"   "are"
_VERB = re.compile(
    rf"""\s*,?\s*(?:who\s+)?{_SAME}(?:is|are|serves?|acts?|has\s+(?:also\s+)?(?:served|been|acted)|have\s+(?:served|been)|
    continues?\s+to\s+(?:be|serve)|works|functions?)\s+{_SAME}
    (?:since\s+[\w\s,]{{2,24}}?\s+)?(?:(?:as|to\s+be)\s+)?{_SAME}(?=[a-zA-Z“"])""",
    re.VERBOSE,
)
_NOT = re.compile(r"(?i)\s*(?:not|no|neither|deemed|being|expected|entitled|to\b|subject|party|parties)\b")
_ASIDE = re.compile(r"\s*\((?P<what>[^()]{3,200}(?:\([^()]{0,60}\)[^()]{0,100})?)\)")
_BESIDE = re.compile(rf"\s*,\s*(?:who\s+(?:is|are|serves?\s+as)\s+)?{_SAME}")
_CLOSED = re.compile(r"[^,;()]{3,120},")
_WORK = r"""(?:present\s+|current\s+)*principal\s+(?:occupations?|business(?:es)?|employment)
    (?:\s+(?:or|and)\s+(?:occupation|employment|business|profession))?"""
_IS_AS = r"(?:is|are|consists?\s+of)\s+(?:that\s+of\s+|as\s+|(?:to\s+)?(?:serv|act)(?:e|ing)?\s+as\s+|being\s+)*"
# "Ms. Roe's principal occupation is serving as"   "The principal occupation of"   "is"
_OCCUPATION = re.compile(rf"(?ix)(?:['’]s?)?\s+(?:and\s+(?:his|her)\s+)?{_WORK}\s+{_IS_AS}")
_OCCUPATION_OF = re.compile(rf"(?ix)\b{_WORK}\s+of\s+$")
_OCCUPATION_IS = re.compile(rf"(?i)\s+{_IS_AS}")
# "in her capacity as"   "by virtue of his position as"
_CAPACITY = re.compile(
    r"""(?ix)\b(?:in\s+(?:his|her|their)\s+(?:respective\s+)?(?:capacit(?:y|ies)|roles?|positions?)|
    by\s+virtue\s+of\s+(?:his|her|their|being)\s*(?:positions?|roles?|status|capacit(?:y|ies))?|
    because\s+of\s+(?:his|her|their)\s+(?:positions?|status)|through\s+(?:his|her|their)\s+(?:positions?|roles?))
    \s+(?:as|of)\s+"""
)
_AS = re.compile(
    r"(?i)^\W*(?:in\s+(?:his|her|their)\s+capacit(?:y|ies)\s+)?as\s+"
    r"(?=(?:the|a|an|sole|managing|general|president|chair|chief)\b)"
)
_IS = re.compile(r"\b(?:is|are|serves?|acts?)\b")
_IS_WHO = re.compile(r"\s+(?:is|are|includes?|consists?\s+of)(?:\s+as\s+follows)?(?::\s*|\s+)(?:each\s+of\s+)?$")
_OWNED = re.compile(r"['’]s?\s[^,;()]{3,80},\s*$")
_NO_TITLE = re.compile(r"(?i)^(?:nor|any|no|not|neither|either|other|such)\b|\bof\s+a\s+.?group\b")
# "The officers of Acme are Jane Roe, President, and John Poe, Secretary"
_OFFICERS = re.compile(
    r"(?i)\b(?:directors?|officers?|managers|trustees)\s+of\s+(?:the\s+)?(?P<of>(?-i:[A-Z])[^;:]{2,80}?)\s+"
    r"(?:are|is|includes?|consists?\s+of)(?:\s+as\s+follows)?(?:\s|:)"
)
_BODY = re.compile(
    r"(?i)(?:the\s+)?(?:(?:executive|principal|senior)\s+)?officers?|(?:the\s+)?directors?\s+and\s+.*officers?|.*officers?\s+and\s+directors?"
)
_OF_WHICH = re.compile(r"(?i)\b(?:of|for|in|at)\s+(?:which|whom)\s*,?\s*$")
# "Acme Holdings, L.P."   "Roe & Doe LLC"   "the Issuer"
_ORGANIZATION = re.compile(
    r"[A-Z0-9][\w.&'’+-]*(?:,?\s+(?:&\s+)?(?:of\s+(?:the\s+)?|the\s+)?[A-Z0-9&][\w.&'’+-]*){0,9}"
)
_GENERIC = re.compile(r"(?i)\b(?:trusts?|funds?|entit(?:y|ies)|compan(?:y|ies))\b")
_CITIZEN = re.compile(
    r"""\s*,?\s*(?:who\s+)?(?i:(?:each|both|all|also)\s+)?(?i:is|are|being)?\s*(?:,\s*)?
    (?i:(?:an?|each\s+an?|an\s+individual\s+and\s+an?|also\s+an?|both)\s+)?
    (?:(?i:(?:dual\s+)?(?:citizens?|nationals?)\s+of\s+(?:the\s+)?)(?P<of>[A-Z][\w.,'’\s]{1,60})
    |(?P<plain>[A-Z][\w.]*(?:\s+[A-Z][\w.]*){0,3})\s+(?i:citizens?|nationals?)\b)""",
    re.VERBOSE,
)
MAY_STAND = re.compile(
    r"""(?ix)[\s,;]*(?:(?:and|also|the|an?|each|both|as|currently|presently|serves?|acts?|is|are|sole(?:ly)?|of|respectively|
    that|to|be|serve|serving|acting|who|has|been|have|its|their|employed|engaged|principally)\b[\s,;]*)*"""
)
_UNNAMED = re.compile(r"\s+of\s+the\s+(?:[a-z]+\s+){0,4}(?:member|partner|manager|trust|adviser|advisor)\b")


_NEAR = 600
"""How far before a place an organization is looked for, in characters."""


class Reader:
    """Reads sentences of one filing; `said` yields the posts of one."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.officers: Span | None = None

    def said(self, text: str, groups: list[Group]) -> Iterator[Said]:
        """Every post that the sentence states of the persons whom it names."""
        match = _OFFICERS.search(text)
        self.officers = match.span("of") if match is not None and self._is_party(match["of"]) else None
        for index, group in enumerate(groups):
            stop = groups[index + 1].start if index + 1 < len(groups) else len(text)
            yield from self._after(text, group, stop)
            yield from self._before(text, group, groups[index - 1].end if index else 0)
        yield from self._capacities(text, groups)

    def _after(self, text: str, group: Group, stop: int) -> Iterator[Said]:
        """Posts said behind the names: after a verb, in brackets, or after a comma."""
        at = group.end
        aside = _ASIDE.match(text, at)
        if aside is not None:
            yield from self._posts(text, group, *aside.span("what"), beside=True)
            at = aside.end()
        work = _OCCUPATION.match(text, group.members[-1].end)
        if work is None and _OCCUPATION_OF.search(text, max(0, group.start - 160), group.start):
            work = _OCCUPATION_IS.match(text, at)
        if work is not None:
            yield from self._posts(text, group, work.end(), stop)
            return
        verb = _VERB.match(text, at)
        if verb is not None:
            if not _NOT.match(text, verb.end()):
                yield from self._posts(text, group, verb.end(), stop)
            return
        beside = _BESIDE.match(text, at)
        if beside is None:
            return
        yield from self._posts(text, group, beside.end(), stop, beside=True)
        close = _CLOSED.match(text, beside.end(), stop)  # "Jane Roe, a citizen of Utopia, is the President of Acme"
        verb = _VERB.match(text, close.end() - 1) if close else None
        if verb is not None and not _NOT.match(text, verb.end()):
            yield from self._posts(text, group, verb.end(), stop)

    def _posts(self, text: str, group: Group, start: int, stop: int, *, beside: bool = False) -> Iterator[Said]:
        """The posts that text[start:stop] begins with."""
        words, last = text[start:stop], start
        for post in language.posts(words, self.view.parties.known, self.view.spacy_model):
            a, b = start + post.title[0], start + post.title[1]
            organization: Span | None = None
            if post.organization is not None:
                organization = start + post.organization[0], start + post.organization[1]
            if not MAY_STAND.fullmatch(text[last : min(a, organization[0]) if organization else a]):
                break
            title = post.words(words)
            if _NO_TITLE.search(title):
                break
            organization = organization or self._owner(text, group, a)
            if organization is None and (beside or not is_occupation(title)) and not _UNNAMED.match(text, b):
                break
            last = max(b, organization[1] if post.organization and organization else b)
            yield Said(group, title, (a, b), organization)

    def _owner(self, text: str, group: Group, at: int) -> Span | None:
        """The organization said before: "of which Ms. Roe is President", "The officers of Acme are", "its"."""
        if re.search(r"(?i)\b(?:its|their)\s+(?:an?\s+|the\s+)?$", text[max(0, at - 12) : at]):
            return self._party_before(text, min(group.start, at), first=_IS.search(text, group.end, at) is not None)
        if self.officers is not None and group.start > self.officers[1]:
            return self.officers
        match = _OF_WHICH.search(text, max(0, group.start - 40), group.start)
        if match is None:
            return None
        return self._party_before(text, match.start())

    def _party_before(self, text: str, at: int, *, first: bool = False) -> Span | None:
        """The last organization named before a place of the sentence, if it is near and nothing else is meant; or the
        first, which the sentence is about."""
        before = [
            span for m in _ORGANIZATION.finditer(text, max(0, at - _NEAR), at) if (span := self._party(text, *m.span()))
        ]
        if before and first:
            return before[0]
        if not before or at - before[-1][1] > 90 or _GENERIC.search(text, before[-1][1], at):
            return None
        return before[-1]

    def _party(self, text: str, start: int, end: int) -> Span | None:
        """The organization that a run of capitalised words is, without the article."""
        lead = re.match(r"(?:The|By|As|In|Each|Of)\s+|(?:[A-Z]\w+\s+(?:and\s+)?){1,5}of\s+(?:the\s+)?", text[start:end])
        if lead and (len(lead[0].split()) == 1 or fields.has_post(lead[0])):  # "President of Acme"
            start += lead.end()
        return (start, end) if self._is_party(text[start:end]) else None

    def _is_party(self, words: str) -> bool:
        return names.key(words) in self.view.known_keys or names.is_organization(words)

    def _before(self, text: str, group: Group, low: int) -> Iterator[Said]:
        """Posts said before the names: "The sole member of Acme is Jane Roe"; "Acme's President, Jane Roe"."""
        verb = _IS_WHO.search(text, low, group.start)
        stop = verb.start() if verb else group.start
        start = max([low, *(text.rfind(mark, low, stop) + 1 for mark in ";:(")])
        words = text[start:stop]
        owned = re.search(r"\b(?:its|their|whose)\s+(?=[^,;()]{3,80}$)", words.rstrip(" ,"))
        if owned is not None:
            yield from self._owned(text, group, start + owned.end(), stop)
            return
        if verb is None and not _OWNED.search(words):
            return
        words = words.rstrip(" ,")
        for post in language.posts(words, self.view.parties.known, self.view.spacy_model)[-1:]:
            if post.organization is None or (verb is None and post.organization[0] > post.title[0]):
                continue
            title, (a, b) = post.words(words), post.organization
            ends = max(post.title[1], b) >= len(words) - 3
            if ends and not _BODY.fullmatch(title) and not re.search(r"(?i)\b(?:not|none|neither)\b", words):
                yield Said(group, title, (start + post.title[0], start + post.title[1]), (start + a, start + b))

    def _owned(self, text: str, group: Group, start: int, stop: int) -> Iterator[Said]:
        """ "Acme, whose sole member is Jane Roe"; "Acme and its President, Jane Roe"."""
        owner = self._party_before(text, start)
        words = text[start:stop].rstrip(" ,")
        found = language.posts(words, self.view.parties.known, self.view.spacy_model)
        if owner is None or len(found) != 1 or found[0].organization is not None or found[0].title[0] > 8:
            return
        title = found[0].words(words)
        if found[0].title[1] >= len(words) - 3 and not _BODY.fullmatch(title):
            yield Said(group, title, (start + found[0].title[0], start + found[0].title[1]), owner)

    def _capacities(self, text: str, groups: list[Group]) -> Iterator[Said]:
        """ "Ms. Roe ... in her capacity as manager of Acme"; "As the sole member of Acme, Ms. Roe"."""
        for match in _CAPACITY.finditer(text):
            before = [g for g in groups if g.end <= match.start()]
            after = [g for g in groups if g.start >= match.end()]
            if before:
                yield from self._posts(text, before[-1], match.end(), len(text))
            elif after and match.start() < 40:
                yield from self._posts(text, after[0], match.end(), after[0].start)
        first = _AS.match(text)
        if first is not None and groups:
            yield from self._posts(text, groups[0], first.end(), groups[0].start)


def is_occupation(title: str) -> bool:
    """Whether a title says what somebody is by himself: no organization need be said."""
    last = re.findall(r"[a-z]+", title.lower().split(" of ")[0])[-1:]
    return not vocabulary.OCCUPATIONS.isdisjoint(last)


def citizenship(text: str, group: Group) -> Span | None:
    """Where the sentence says what the persons of a group are citizens of: the place's words."""
    match = _CITIZEN.match(text, group.end)
    if match is None:
        aside = _ASIDE.match(text, group.end)
        match = _CITIZEN.match(text, aside.end()) if aside else None
    return None if match is None else blanket.nationality_in(text, *match.span("of" if match["of"] else "plain"))

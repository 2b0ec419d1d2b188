"""What a sentence says of the persons whom it names: their posts, and what they are citizens of.

A post is said after a verb ("Ms. Roe is the President of Acme"), beside a name ("Jane Roe, President of Acme,"),
before one ("The sole member of Acme is Jane Roe"), as an occupation, or as the capacity in which somebody acts. A
title without an organization is no post, but for what somebody is by himself.
"""

import re
from collections.abc import Iterator
from itertools import islice

from kg.extract import antecedents, fields, forewords, posts, predicates
from kg.extract.persons import Group
from kg.extract.said import Said
from kg.extract.view import View
from kg.language import posts as language
from kg.language import vocabulary
from kg.values import names

Span = tuple[int, int]


# "Acme Corp., a Utopian corporation,"
_APPOSED = re.compile(r"\s*,\s+an?\s+[^,;()]{3,90}(?=,)")
_RELATIVE = re.compile(r"\b(?:which|that|whose|who|not)\b|[;.]\s")
_SINCE = re.compile(r"^\s*,?\s*since\s+(?:\w+\s+)?(?:\d{1,2},\s+)?\d{4},?\s*")
_GAPPED = re.compile(r"\s+as\s+(?=(?:an?|the|its|chair|president|chief)\b)", re.IGNORECASE)
_SERVES = re.compile(r"\bserves?\s+(?:\w+\s+)?as\b")
_OF_ITS = re.compile(r"\bof\s+(?:its|their)\b")
_LATE = re.compile(r"\blate\s+(?:\w+,?\s+)?$")
_WAS = re.compile(r"\s*,?\s*who\s+(?:was|had\s+been)\s+(?=[a-z])")
# "Ms. Roe and Lake Trust Company, N.A. are"   "Mr. Roe and his wife are"
_WITH = re.compile(
    r"\s*,?\s+and\s+(?:(?:the\s+)?[A-Z][\w.&'’-]*(?:,?\s+(?:of\s+)?[A-Z&][\w.&'’-]*){0,8}|(?:his|her)\s+(?:wife|husband|spouse))"
    r"(?=\s+(?:are|serve|act)\b)"
)
_ASIDE = re.compile(r"\s*\((?P<what>[^()]{3,200}(?:\([^()]{0,60}\)[^()]{0,100})?)\)")
_BESIDE = re.compile(rf"\s*,\s*(?:who\s+(?:is|are|serves?\s+as)\s+)?{predicates.SAME}")
_CLOSED = re.compile(r"[^,;()]{3,120},")
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
_NO_TITLE = re.compile(
    r"(?i)^(?:nor|any|no|not|neither|either|other|such)\b|\bof\s+a\s+.?group\b"
    r"|\b(?:nominated|designated|appointed|elected|named|proposed)$"
)
# "The officers of Acme are Jane Roe, President, and John Poe, Secretary"
_OFFICERS = re.compile(
    r"(?i)\b(?:directors?|officers?|managers|trustees)\s+of\s+(?:the\s+)?(?P<of>(?-i:[A-Z])[^;:]{2,80}?)\s+"
    r"(?:are|is|includes?|consists?\s+of)(?:\s+as\s+follows)?(?:\s|:)"
)
# "Jane Roe, a farmer, and John Poe": one more of whom the same is said
_NEXT = re.compile(r",\s+(?:an?\s)?[^;()]{2,100}?(?:,?\s+and\s+|,\s+)")
_OF_WHICH = re.compile(r"(?i)\b(?:of|for|in|at)\s+(?:which|whom)\s*,?\s*(?:each\s+of\s+|both\s+of\s+)?$")
_UNNAMED = re.compile(r"\s+of\s+the\s+(?:[a-z]+\s+){0,4}(?:member|partner|manager|trust|adviser|advisor)\b")
_PARTY = re.compile(r"(?i),\s+and\s+(?:the\s+)?$")


_VERBS = 4
"""Verbs after the first that are tried for a post."""


class Reader:
    """Reads sentences of one filing; `said` yields the posts of one."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.known = posts.known(view)
        self.officers: Span | None = None

    def said(self, text: str, groups: list[Group]) -> Iterator[Said]:
        """Every post that the sentence states of the persons whom it names."""
        match = _OFFICERS.search(text)
        self.officers = match.span("of") if match is not None and self._is_party(match["of"]) else None
        listed: list[Said] = []
        for index, group in enumerate(groups):
            stop = groups[index + 1].start if index + 1 < len(groups) else len(text)
            low = groups[index - 1].end if index else 0
            after = list(self._after(text, group, stop))
            if not after and index + 1 < len(groups):
                after = list(self._shared(text, group, groups[index + 1]))
            yield from after
            before = list(forewords.before(self.view, text, group, low, groups[index - 1] if index else None))
            if (
                not before
                and listed
                and (match := _NEXT.fullmatch(text, low, group.start))
                and fields.has_post(match[0])
                and not predicates.FINITE.search(match[0])
            ):
                before = [Said(group, one.title, one.words, one.organization) for one in listed]
            elif not re.search(r"\bare\W*(?:each\s+of\s+)?$", text[max(0, group.start - 20) : group.start]):
                yield from before
                listed = []
                continue
            yield from before
            listed = before
        yield from self._capacities(text, groups)

    def _shared(self, text: str, group: Group, after: Group) -> Iterator[Said]:
        """ "Ms. Roe is President, and Mr. Poe is Secretary, of Acme": the organization said once, of both."""
        verb = predicates.VERB.match(text, group.end, after.start)
        own = re.fullmatch(r"(?P<title>[^,;()]{3,80}),?\s+and\s+", text[verb.end() : after.start]) if verb else None
        if verb is None or own is None:
            return
        theirs = list(self._after(text, after, len(text)))
        if len(theirs) != 1 or theirs[0].organization is None:
            return
        if not re.fullmatch(r",\s+of\s+(?:the\s+)?", text[theirs[0].words[1] : theirs[0].organization[0]]):
            return
        found = language.posts(own["title"], self.known, self.view.spacy_model)
        if len(found) == 1 and found[0].organization is None:
            start = verb.end()
            a, b = found[0].title
            yield Said(group, found[0].words(own["title"]), (start + a, start + b), theirs[0].organization)

    def _after(self, text: str, group: Group, stop: int) -> Iterator[Said]:
        """Posts said behind the names: after a verb, in brackets, or after a comma."""
        at = group.end
        aside = _ASIDE.match(text, at)
        if aside is not None:
            yield from self._posts(text, group, *aside.span("what"), beside=True)
            at = aside.end()
        work = predicates.OCCUPATION.match(text, group.members[-1].end)
        if work is None and predicates.OCCUPATION_OF.search(text, max(0, group.start - 160), group.start):
            work = predicates.OCCUPATION_IS.match(text, at)
        if work is not None:
            yield from self._posts(text, group, work.end(), predicates.clause(text, work.end(), stop), work=True)
            return
        joined = _WITH.match(text, at)
        at = joined.end() if joined else at
        verb = predicates.VERB.match(text, at) or (
            _WAS.match(text, at) if _LATE.search(text, max(0, group.start - 40), group.start) else None
        )
        if verb is not None:
            if not predicates.NOT.match(text, verb.end()):
                yield from self._predicates(text, group, verb.end(), predicates.clause(text, verb.end(), stop))
            return
        gapped = _GAPPED.match(text, at)  # "Mr. Poe serves as President of Acme, and Ms. Roe as a director of Beta"
        if gapped is not None and _SERVES.search(text, 0, group.start):
            yield from self._posts(text, group, gapped.end(), predicates.clause(text, gapped.end(), stop))
            return
        beside = _BESIDE.match(text, at)
        if beside is None:
            also = predicates.AND_IS.search(text, at, stop)  # "Mr. Roe controls Acme and is President of Beta"
            if (
                also is not None
                and predicates.FINITE.match(text, at + 1)
                and not _RELATIVE.search(text, at, also.start())
            ):
                yield from self._posts(text, group, also.end(), predicates.clause(text, also.end(), stop))
            return
        yield from self._posts(text, group, beside.end(), predicates.clause(text, beside.end(), stop), beside=True)
        close = _CLOSED.match(text, beside.end(), stop)  # "Jane Roe, a citizen of Utopia, is the President of Acme"
        verb = predicates.VERB.match(text, close.end() - 1) if close else None
        if verb is not None and not predicates.NOT.match(text, verb.end()):
            yield from self._posts(text, group, verb.end(), predicates.clause(text, verb.end(), stop))

    def _predicates(self, text: str, group: Group, start: int, stop: int) -> Iterator[Said]:
        """The posts of what text[start:stop] says: "is engaged in trading for his account and is Chairman of Acme" says
        one after its second verb."""
        found = list(self._posts(text, group, start, stop))
        for verb in islice(predicates.AND_IS.finditer(text, start, stop), _VERBS):
            if found:
                break
            if not predicates.NOT.match(text, verb.end()):
                found = list(self._posts(text, group, verb.end(), stop))
        yield from found

    def _posts(
        self, text: str, group: Group, start: int, stop: int, *, beside: bool = False, work: bool = False
    ) -> Iterator[Said]:
        """The posts that text[start:stop] begins with; `beside` where they stand next to the name, `work` where they
        are an occupation."""
        words, last = text[start:stop], start
        before: Said | None = None
        for post in language.posts(words, self.known, self.view.spacy_model):
            a, b = start + post.title[0], start + post.title[1]
            organization: Span | None = None
            if post.organization is not None and post.organization[0] < post.organization[1]:
                organization = start + post.organization[0], start + post.organization[1]
            between = text[last : min(a, organization[0]) if organization else a]
            between = _SINCE.sub(" ", between)
            if before is not None and (apposed := _APPOSED.match(between)) is not None:
                between = between[apposed.end() :]
            if not predicates.MAY_STAND.fullmatch(between):
                break
            title = post.words(words)
            if _NO_TITLE.search(title) or predicates.FINITE.search(title):
                break
            again = beside and before is not None and before.words == (a, b) and organization is not None
            if again and _PARTY.search(text[last : organization[0]] if organization else ""):
                break  # "Jane Roe, Chairman of Acme, and the Roe Trust": one more party, not one more employer
            inner = _OF_ITS.search(title)
            if inner is not None and organization is None:
                owner = antecedents.before(self.view, text, min(group.start, a), first=True) or (
                    before.organization if before else None
                )
                if owner is None:
                    owner = antecedents.before(self.view, text, a)
                organization, title = owner, title[: inner.start()] + "of the" + title[inner.end() :]
            relative = _OF_WHICH.search(text, max(0, group.start - 40), group.start) is not None
            if relative and organization is not None and not re.search(r"\b(?:of|at|for)\s", text[b : organization[0]]):
                organization = None
            organization = organization or self._owner(text, group, a)
            alone = is_occupation(title) or (work and text[a : a + 1].islower())
            if organization is None and (beside or not alone) and not _UNNAMED.match(text, b):
                if (work and not beside) or (beside and alone and re.match(r"(?:an?|self-employed)\s", words)):
                    yield Said(group, title, (a, b), None)
                break
            last = max(b, organization[1] if organization and organization[0] > a else b)
            before = Said(group, title, (a, b), organization)
            yield before

    def _owner(self, text: str, group: Group, at: int) -> Span | None:
        """The organization said before: "of which Ms. Roe is President", "The officers of Acme are", "its"."""
        if re.search(r"(?i)\b(?:its|their)\s+(?:an?\s+|the\s+|sole\s+)?$", text[max(0, at - 17) : at]):
            near = antecedents.before(self.view, text, at)
            if near is not None and near[0] >= group.end:  # "Ms. Roe controls Acme in her capacity as its manager"
                return near
            first = _IS.search(text, group.end, at) is not None
            return antecedents.before(self.view, text, min(group.start, at), first=first)
        if self.officers is not None and group.start > self.officers[1]:
            return self.officers
        match = _OF_WHICH.search(text, max(0, group.start - 40), group.start)
        if match is None:
            return None
        return antecedents.before(self.view, text, match.start())

    def _is_party(self, words: str) -> bool:
        return names.key(words) in self.view.known_keys or names.is_organization(words)

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

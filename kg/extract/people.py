"""The people of a filing: everybody of whom its lists or its running text state a post.

In running text a post is said after a verb ("Ms. Roe is the President of Acme"), beside a name ("Jane Roe,
President of Acme,"), before one ("The sole member of Acme is Jane Roe"), or as the capacity in which somebody
acts. A title without an organization is no post there, but for what somebody is by occupation.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg import terms
from kg.extract import blanket, persons, posts, prose, schedules
from kg.extract.persons import Group, Register
from kg.extract.posts import Statement
from kg.extract.prose import Sentence
from kg.extract.view import Reading, View
from kg.language import posts as language
from kg.language import vocabulary
from kg.model.claim import Claim, Mention
from kg.model.document import Block, BlockKind
from kg.values import names, places

Span = tuple[int, int]


def read(view: View) -> Reading:
    """Names, citizenships, addresses and posts of all the persons that lists and prose name."""
    found = schedules.schedules(view)
    reader = _Prose(view, Register(view, [schedules.person(view, e) for s in found for e in s.entries]), found)
    stated = [*schedules.statements(view, found), *reader.statements()]
    yield from reader.citizens()  # first: what is said of one counts before what is said of all
    yield from schedules.facts(view, found)
    yield from _names(stated)
    yield from posts.positions(stated)


def _names(stated: list[Statement]) -> Iterator[Claim]:
    """The name of everybody whom a post is stated of."""
    seen = set()
    for statement in stated:
        who = statement.person
        if who.keys[0] not in seen and who.evidence is not None:
            seen.add(who.keys[0])
            yield Claim(who, terms.NAME, who.words, (who.evidence,))


# "Jane Roe - United States"   "Jane Roe: USA"   "Citizenship: United States"
_LINE = re.compile(
    r"(?m)^[ \t]*(?P<name>[^\n:]{4,60}?)(?:\s+[-–—]+\s+|\s*[:(]\s*|\s*\.{3,}\s*|\t+|\s{3,})"
    r"(?P<place>[A-Z][^\n]{1,60}?)\)?[.;,]?[ \t]*$"
)
# "(f) United States."   "(c) Citizenship: U.S.A."
_ANSWER = re.compile(
    r"(?m)^\W*(?:item\s+2)?\s*\((?:f|c)\)[.:]?\s*(?i:citizenship)?\s*[:.–—-]?\s*(?P<place>[A-Z][^\n]{1,50})"
)
_ALONE = re.compile(r"(?m)^[ \t]*(?P<name>[^\n]{4,60}?)[ \t]*$")


def _listed_citizens(view: View, register: Register, item: Block) -> Iterator[Claim]:
    """Item 2's lines of persons with what each is a citizen of, beside the name or below it."""
    last: tuple[Mention, Span] | None = None
    only = view.parties.only_person
    if only is not None and only.kind == terms.PERSON_CLASS and only.evidence is not None:
        answers = (m.span("place") for m in _ANSWER.finditer(view.text, item.start, item.end))
        for place in (p for a in answers if (p := blanket.nationality_in(view.text, *a)) is not None):
            quotes = (view.cite(*place, "people.citizenship"), only.evidence)
            yield Claim(only, terms.CITIZENSHIP, names.one_line(view.text[slice(*place)]), quotes)
    for match in _ALONE.finditer(view.text, item.start, item.end):
        line = _LINE.match(view.text, match.start(), match.end())
        words = names.clean_person(line["name"] if line else match["name"])
        who = register.full(words)
        span = line.span("name") if line else match.span("name")
        if who is not None:
            last = who, span
        if line is None or not places.is_nationality(line["place"]):
            continue
        if who is None and not re.fullmatch(r"(?i)\W*citizenship\W*", line["name"]):
            continue
        if last is not None:
            person = Mention(last[0].kind, last[0].words, last[0].keys, view.cite(*last[1], "people.name"))
            quote = view.cite(*line.span("place"), "people.citizenship")
            yield Claim(
                person, terms.CITIZENSHIP, names.one_line(line["place"]), (quote, view.cite(*last[1], "people.name"))
            )


_SAME = (
    r"(?:(?:each|both|all|also|currently|presently|now|respectively|either|solely|the\s+same|in\s+turn|principally)\b"
    r"\s*,?\s*)*"
)
# "is the"   "serves as"   "each serve as"   "has served since 2001 as"   "are"
_VERB = re.compile(
    rf"""\s*,?\s*(?:who\s+)?{_SAME}(?:is|are|serves?|acts?|has\s+(?:also\s+)?(?:served|been|acted)|have\s+(?:served|been)|continues?\s+to\s+(?:be|serve)|
    (?:is|are)\s+(?:principally\s+)?(?:employed|engaged)|works|functions?)\s+{_SAME}
    (?:since\s+[\w\s,]{{2,24}}?\s+)?(?:(?:as|to\s+be)\s+)?{_SAME}(?=[a-zA-Z“"])""",
    re.VERBOSE,
)
_NOT = re.compile(r"(?i)\s*(?:not|no|neither|deemed|being|expected|entitled|to\b|subject|party|parties)\b")
_ASIDE = re.compile(r"\s*\((?P<what>[^()]{3,200}(?:\([^()]{0,60}\)[^()]{0,100})?)\)")
_BESIDE = re.compile(rf"\s*,\s*(?:who\s+(?:is|are|serves?\s+as)\s+)?{_SAME}")
_OCCUPATION = re.compile(
    r"""(?ix)(?:['’]s?)?\s+(?:and\s+(?:his|her)\s+)?(?:present\s+|current\s+)*principal\s+(?:occupations?|business(?:es)?|employment)
    (?:\s+(?:or|and)\s+(?:occupation|employment|business|profession))?\s+(?:is|are|consists?\s+of)\s+(?:that\s+of\s+|as\s+|(?:to\s+)?(?:serv|act)(?:e|ing)?\s+as\s+|
    being\s+)*"""
)
_OCCUPATION_OF = re.compile(
    r"""(?ix)\bprincipal\s+(?:occupations?|business(?:es)?|employment)(?:\s+(?:or|and)\s+(?:occupation|employment|business|profession))?\s+of\s+$"""
)
_OCCUPATION_IS = re.compile(
    r"(?i)\s+(?:is|are)\s+(?:that\s+of\s+|as\s+|(?:to\s+)?(?:serv|act)(?:e|ing)?\s+as\s+|being\s+)*"
)
_CAPACITY = re.compile(
    r"""(?ix)\b(?:in\s+(?:his|her|their)\s+(?:respective\s+)?(?:capacit(?:y|ies)|roles?|positions?)|by\s+virtue\s+of\s+(?:his|her|their|being)\s*(?:positions?|roles?|status|
    capacit(?:y|ies))?|because\s+of\s+(?:his|her|their)\s+(?:positions?|status)|through\s+(?:his|her|their)\s+(?:positions?|roles?))\s+(?:as|of)\s+"""
)
_AS = re.compile(
    r"(?i)^\W*(?:in\s+(?:his|her|their)\s+capacit(?:y|ies)\s+)?as\s+(?=(?:the|a|an|sole|managing|general|president|chair|chief)\b)"
)
_IS_WHO = re.compile(r"\s+(?:is|are|includes?|consists?\s+of)\s+(?:each\s+of\s+)?$")
_OFFICERS = re.compile(
    r"(?i)\b(?:directors?|officers?|managers|trustees)\s+of\s+(?:the\s+)?(?P<of>(?-i:[A-Z])[^;:]{2,80}?)\s+(?:are|is|include[s]?|consists?\s+of)\s"
)
_OF_WHICH = re.compile(r"(?i)\b(?:of|for|in|at)\s+(?:which|whom)\s*,?\s*$")
_CITIZEN = re.compile(
    r"""\s*,?\s*(?:who\s+)?(?i:(?:each|both|all|also)\s+)?(?i:is|are|being)?\s*(?:,\s*)?(?i:(?:an?|each\s+an?|an\s+individual\s+and\s+an?|also\s+an?|both)\s+)?
    (?:(?i:(?:dual\s+)?(?:citizens?|nationals?)\s+of\s+(?:the\s+)?)(?P<of>[A-Z][\w.,'’\s]{1,60})|(?P<plain>[A-Z][\w.]*(?:\s+[A-Z][\w.]*){0,3})\s+(?i:citizens?|nationals?)\b)""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class _Said:
    """A post that a sentence states of persons: the sentence's spans of the whole phrase and of its parts."""

    group: Group
    title: str
    words: Span
    organization: Span | Mention | None


class _Prose:
    """The running text of a filing, sentence by sentence."""

    def __init__(self, view: View, register: Register, lists: list[schedules.Schedule]) -> None:
        self.view, self.register = view, register
        self.taken = sorted(entry.span for schedule in lists for entry in schedule.entries)
        self.covers = view.blocks(BlockKind.COVER_PAGE)
        self.last: Group | None = None
        self.officers: Span | None = None
        self._citizens: list[tuple[Mention, Sentence, Span, Span]] = []

    def statements(self) -> Iterator[Statement]:
        """Every post that the running text states."""
        for sentence in prose.sentences(self.view, self.taken):
            found = persons.groups(self.register, sentence.text)
            found = self._with_pronoun(sentence.text, found)
            for said in self._said(sentence.text, found):
                yield from self._stated(sentence, said)
            if not self._on_cover(sentence.places[0]):
                self._note_citizens(sentence, found)
            if found:
                self.last = found[0]

    def _on_cover(self, at: int) -> bool:
        return any(page.start <= at < page.end for page in self.covers)

    def citizens(self) -> Iterator[Claim]:
        """What the running text says persons to be citizens of, and what the lines of Item 2 do."""
        for item in self.view.blocks(BlockKind.ITEM):
            if item.label.startswith("2"):
                yield from _listed_citizens(self.view, self.register, item)
        for person, sentence, who, place in self._citizens:
            span = sentence.span(min(who[0], place[0]), max(who[1], place[1]))
            quote = self.view.cite(*span, "people.citizenship")
            yield Claim(person, terms.CITIZENSHIP, sentence.text[slice(*place)].strip(" ,;"), (quote,))

    def _with_pronoun(self, text: str, found: list[Group]) -> list[Group]:
        """A sentence's "He" or "She" at its beginning is whom the one before spoke of first."""
        match = re.match(r"\W*(?:He|She)\b", text)
        if match is None or self.last is None or len(self.last.members) != 1:
            return found
        person = self.last.members[0].person
        return [Group(match.end() - 2, match.end(), (persons.Named(match.end() - 2, match.end(), person),)), *found]

    def _stated(self, sentence: Sentence, said: _Said) -> Iterator[Statement]:
        view = self.view
        organization: Mention | None = None
        low, high = said.words
        if isinstance(said.organization, Mention):
            organization = said.organization
        elif said.organization is not None:
            a, b = said.organization
            quote = view.cite(*sentence.span(a, b), "people.organization")
            organization = posts.organization(view, sentence.text[a:b], quote)
            low, high = min(low, a), max(high, b)
            if organization.kind == terms.PERSON_CLASS:
                return
        words = view.cite(*sentence.span(low, high), "people.post")
        for one in said.group.members:
            who = view.cite(*sentence.span(one.start, one.end), "people.name")
            person = Mention(one.person.kind, one.person.words, one.person.keys, who)
            whole = view.cite(*sentence.span(min(low, one.start), max(high, one.end)), "people.sentence")
            yield Statement(person, language.singular(said.title), organization, (words, who, whole))

    def _said(self, text: str, found: list[Group]) -> Iterator[_Said]:
        self.officers = self._officers_of(text)
        for index, group in enumerate(found):
            stop = _clause_end(text, found, index)
            yield from self._after(text, group, stop)
            before = found[index - 1].end if index else 0
            yield from self._before(text, group, before)
        yield from self._capacities(text, found)

    def _after(self, text: str, group: Group, stop: int) -> Iterator[_Said]:
        """Posts said behind the names: after a verb, in brackets, or after a comma."""
        at = group.end
        aside = _ASIDE.match(text, at)
        if aside is not None:
            yield from self._posts(text, group, *aside.span("what"), beside=True)
            at = aside.end()
        occupation = _OCCUPATION.match(text, group.members[-1].end)
        if occupation is None and _OCCUPATION_OF.search(text, 0, group.start):
            occupation = _OCCUPATION_IS.match(text, at)
        if occupation is not None:
            yield from self._posts(text, group, occupation.end(), stop, work=True)
            return
        verb = _VERB.match(text, at)
        if verb is not None:
            if not _NOT.match(text, verb.end()):
                yield from self._posts(text, group, verb.end(), stop)
            return
        beside = _BESIDE.match(text, at)
        if beside is not None:
            yield from self._posts(text, group, beside.end(), stop, beside=True)
            yield from self._after_aside(text, group, beside.end(), stop)

    def _after_aside(self, text: str, group: Group, start: int, stop: int) -> Iterator[_Said]:
        """ "Jane Roe, a citizen of Utopia, is the President of Acme": the verb behind what stands between commas."""
        close = re.compile(r"[^,;()]{3,120},").match(text, start, stop)
        verb = _VERB.match(text, close.end() - 1) if close else None
        if verb is not None and not _NOT.match(text, verb.end()):
            yield from self._posts(text, group, verb.end(), stop)

    def _posts(
        self, text: str, group: Group, start: int, stop: int, *, beside: bool = False, work: bool = False
    ) -> Iterator[_Said]:
        """The posts that text[start:stop] begins with."""
        words = text[start:stop]
        last = start
        for post in language.posts(words, self.view.parties.known, self.view.spacy_model):
            a, b = start + post.title[0], start + post.title[1]
            organization: Span | None = None
            if post.organization is not None:
                organization = start + post.organization[0], start + post.organization[1]
            if not _may_stand(text[last : min(a, organization[0]) if organization else a]):
                break
            title = post.words(words)
            owner: Span | Mention | None = organization or self._owner(text, group, work=work)
            last = max(b, organization[1] if organization else b)
            if owner is None and not (work or _stands_alone(title, text[b : b + 60], beside=beside)):
                break
            if owner is None and not _is_occupation(title) and not _of_nobody(text[b : b + 60]):
                break
            yield _Said(group, title, (a, b), owner)

    def _officers_of(self, text: str) -> Span | None:
        """The organization of "The officers of Acme are Jane Roe, President, and John Poe, Secretary"."""
        match = _OFFICERS.search(text)
        return match.span("of") if match is not None and self._is_party(match["of"]) else None

    def _owner(self, text: str, group: Group, *, work: bool) -> Span | None:
        """The organization before "of which Ms. Roe is President"."""
        if self.officers is not None and group.start > self.officers[1]:
            return self.officers
        match = None if work else _OF_WHICH.search(text, 0, group.start)
        if match is None:
            return None
        names_before = [m.span() for m in prose.ORGANIZATION.finditer(text, 0, match.start()) if self._is_party(m[0])]
        if not names_before or match.start() - names_before[-1][1] > 90:
            return None
        between = text[names_before[-1][1] : match.start()]
        return (
            names_before[-1]
            if not re.search(r"(?i)\b(?:trusts?|funds?|entit(?:y|ies)|compan(?:y|ies))\b", between)
            else None
        )

    def _is_party(self, words: str) -> bool:
        return names.key(words) in self.view.known_keys or names.legal_form(words) is not None

    def _before(self, text: str, group: Group, low: int) -> Iterator[_Said]:
        """Posts said before the names: "The sole member of Acme is Jane Roe"; "Acme's President, Jane Roe"."""
        verb = _IS_WHO.search(text, low, group.start)
        stop = verb.start() if verb else group.start
        start = max(low, *(text.rfind(mark, low, stop) + 1 for mark in ";:(")) if low < stop else low
        words = text[start:stop]
        if verb is None:
            if not re.search(r"(?:['’]s?|\bits|\btheir)\s[^,;()]{3,80},\s*$", words):
                return
            words = words.rstrip(" ,")
        taken = language.posts(words, self.view.parties.known, self.view.spacy_model)
        for post in taken[-1:]:
            if post.organization is None or (verb is None and post.organization[0] > post.title[0]):
                continue
            end = max(post.title[1], post.organization[1])
            if len(words) - end > 3 or re.search(r"(?i)\b(?:not|none|neither)\b", words):
                continue
            a, b = post.organization
            yield _Said(
                group, post.words(words), (start + post.title[0], start + post.title[1]), (start + a, start + b)
            )

    def _capacities(self, text: str, found: list[Group]) -> Iterator[_Said]:
        """ "Ms. Roe ... in her capacity as manager of Acme"; "As the sole member of Acme, Ms. Roe"."""
        for match in _CAPACITY.finditer(text):
            before = [g for g in found if g.end <= match.start()]
            after = [g for g in found if g.start >= match.end()]
            if before:
                yield from self._posts(text, before[-1], match.end(), len(text))
            elif after and match.start() < 40:
                yield from self._posts(text, after[0], match.end(), after[0].start)
        first = _AS.match(text)
        if first is not None and found:
            yield from self._posts(text, found[0], first.end(), found[0].start)

    def _note_citizens(self, sentence: Sentence, found: list[Group]) -> None:
        for group in found:
            match = _CITIZEN.match(sentence.text, group.end)
            if match is None:
                aside = _ASIDE.match(sentence.text, group.end)
                match = _CITIZEN.match(sentence.text, aside.end()) if aside else None
            if match is None:
                continue
            place = blanket.nationality_in(sentence.text, *match.span("of" if match["of"] else "plain"))
            if place is not None:
                for one in group.members:
                    who = self.view.cite(*sentence.span(one.start, one.end), "people.name")
                    person = Mention(one.person.kind, one.person.words, one.person.keys, who)
                    self._citizens.append((person, sentence, (one.start, one.end), place))


def _clause_end(text: str, found: list[Group], index: int) -> int:
    """Where what is said of a group ends: before the next one."""
    return found[index + 1].start if index + 1 < len(found) else len(text)


def _may_stand(between: str) -> bool:
    """Whether the words before a title are none but articles and the like."""
    return (
        re.fullmatch(
            r"(?i)[\s,;]*(?:(?:and|also|the|an?|each|both|as|currently|presently|serves?|acts?|is|are|sole(?:ly)?|of|respectively|that|to|be|serve|serving|acting|who|has|been|have|its|their|employed|engaged|principally)\b[\s,;]*)*",
            between,
        )
        is not None
    )


def _stands_alone(title: str, after: str, *, beside: bool) -> bool:
    """Whether a title that names no organization is a post by itself: an occupation, or one of somebody unnamed."""
    return (_is_occupation(title) and not beside) or _of_nobody(after)


def _is_occupation(title: str) -> bool:
    last = re.findall(r"[a-z]+", title.lower().split(" of ")[0])[-1:]
    return not vocabulary.OCCUPATIONS.isdisjoint(last)


def _of_nobody(after: str) -> bool:
    """Whether the title's organization is somebody without a name: "of the managing member of Acme"."""
    return (
        re.match(r"\s+of\s+the\s+(?:[a-z]+\s+)*(?:member|partner|manager|trust|adviser|advisor)\b", after) is not None
    )

"""The people of a filing: everybody of whom its lists or its running text state a post."""

import re
from collections.abc import Iterator

from kg import terms
from kg.extract import blanket, lettered, nationals, persons, posts, pronouns, prose, sayings, schedules
from kg.extract import view as v
from kg.extract.persons import Group
from kg.extract.posts import Statement
from kg.extract.prose import Sentence
from kg.extract.register import Named, Register
from kg.extract.said import Said
from kg.extract.view import Reading, View
from kg.language import posts as language
from kg.model.claim import Claim, Mention
from kg.model.document import Block, BlockKind
from kg.model.finding import Finding
from kg.values import names, places

Span = tuple[int, int]


def read(view: View) -> Reading:
    """Names, citizenships, addresses and posts of all the persons that lists and prose name."""
    found = schedules.schedules(view)
    register = Register(view, [schedules.person(view, e) for s in found for e in s.entries])
    told: list[Statement] = []
    citizens: list[Claim | Finding] = []
    taken = sorted(entry.span for schedule in found for entry in schedule.entries)
    for statements, claims in _prose(view, register, taken):
        told += statements
        citizens += claims
    for one in lettered.told(view, register):
        if isinstance(one, Claim):
            citizens.append(one)
        else:
            told.append(one)
    stated = [*schedules.statements(view, found), *told]
    # first: what is said of one counts before what is said of all
    yield from _listed_citizens(view, register)
    yield from citizens
    yield from schedules.facts(view, found)
    yield from _everybody(view, told)
    yield from _names(stated)
    yield from posts.positions(stated)


def _everybody(view: View, told: list[Statement]) -> Iterator[Claim]:
    """What Item 2 says that everybody is a citizen of, of those whom its running text names."""
    seen = set()
    for item in (b for b in view.blocks(BlockKind.ITEM) if b.label.startswith("2")):
        sentences = list(blanket.citizens(view, item.start, item.end))
        for who in (s.person for s in told):
            if who.evidence is not None and item.start <= who.evidence.start < item.end and who.keys[0] not in seen:
                seen.add(who.keys[0])
                yield from schedules.covered(view, who, who.evidence.start, sentences)


def _names(stated: list[Statement]) -> Iterator[Claim]:
    """The name of everybody whom a post is stated of."""
    seen = set()
    for statement in stated:
        who = statement.person
        if who.keys[0] not in seen and who.evidence is not None:
            seen.add(who.keys[0])
            yield Claim(who, terms.NAME, who.words, (who.evidence,))


def _prose(
    view: View, register: Register, taken: list[Span]
) -> Iterator[tuple[list[Statement], list[Claim | Finding]]]:
    """The posts and the citizenships that each sentence of the running text states; and what was not read."""
    reader = sayings.Reader(view)
    covers = view.blocks(BlockKind.COVER_PAGE)
    last: list[Group] = []
    for sentence in prose.sentences(view, taken):
        if sentence.before is not None and pronouns.STANDS.search(sentence.text):
            last = persons.groups(register, prose.squeezed(view.text, *sentence.before).text) or last
        groups = pronouns.resolved(register, sentence.text, persons.groups(register, sentence.text), last)
        told = list(reader.said(sentence.text, groups))
        said = [s for one in told if _is_printed(one) for s in _statements(view, sentence, one)]
        on_cover = any(page.start <= sentence.places[0] < page.end for page in covers)
        others: list[Claim | Finding] = [] if on_cover else list(_citizens(view, sentence, groups))
        if any(not _is_printed(one) for one in told):
            others.append(v.unread(view, *sentence.span(0, len(sentence.text)), "a person's post", "people.post"))
        yield said, others
        last = groups or last


def _who(view: View, sentence: Sentence, one: Named) -> Mention:
    quote = view.cite(*sentence.span(one.start, one.end), "people.name")
    return Mention(one.person.kind, one.person.words, one.person.keys, quote)


def _is_printed(said: Said) -> bool:
    """Whether title and organization have words of the sentence that can be cited."""
    return said.words[0] < said.words[1] and (said.organization is None or said.organization[0] < said.organization[1])


def _statements(view: View, sentence: Sentence, said: Said) -> Iterator[Statement]:
    organization: Mention | None = None
    low, high = said.words
    if said.organization is not None:
        a, b = said.organization
        quote = view.cite(*sentence.span(a, b), "people.organization")
        organization = posts.organization(view, sentence.text[a:b], quote)
        low, high = min(low, a), max(high, b)
        if organization.kind == terms.PERSON_CLASS:
            return
    words = view.cite(*sentence.span(low, high), "people.post")
    for one in said.group.members:
        person = _who(view, sentence, one)
        assert person.evidence is not None
        whole = view.cite(*sentence.span(min(low, one.start), max(high, one.end)), "people.sentence")
        yield Statement(person, language.singular(said.title), organization, (words, person.evidence, whole))


def _citizens(view: View, sentence: Sentence, groups: list[Group]) -> Iterator[Claim]:
    for group in groups:
        places = nationals.citizenships(sentence.text, group)
        if places:
            for one, place in zip(group.members, places, strict=True):
                span = sentence.span(min(one.start, place[0]), max(one.end, place[1]))
                words = sentence.text[slice(*place)].strip(" ,;")
                yield Claim(
                    _who(view, sentence, one), terms.CITIZENSHIP, words, (view.cite(*span, "people.citizenship"),)
                )


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


def _listed_citizens(view: View, register: Register) -> Iterator[Claim]:
    """What the lines of Item 2 say: of the only person, where he is the one who answers, or name by name."""
    for item in view.blocks(BlockKind.ITEM):
        if item.label.startswith("2"):
            yield from _answered(view, item)
            yield from _line_by_line(view, register, item)


def _answered(view: View, item: Block) -> Iterator[Claim]:
    only = view.parties.only_person
    if only is None or only.kind != terms.PERSON_CLASS or only.evidence is None:
        return
    for match in _ANSWER.finditer(view.text, item.start, item.end):
        place = blanket.nationality_in(view.text, *match.span("place"))
        if place is not None:
            quotes = (view.cite(*place, "people.citizenship"), only.evidence)
            yield Claim(only, terms.CITIZENSHIP, names.one_line(view.text[slice(*place)]), quotes)


def _line_by_line(view: View, register: Register, item: Block) -> Iterator[Claim]:
    last: tuple[Mention, Span] | None = None
    for match in _ALONE.finditer(view.text, item.start, item.end):
        line = _LINE.match(view.text, match.start(), match.end())
        who = register.full(names.clean_person(line["name"] if line else match["name"]))
        if who is not None:
            last = who, line.span("name") if line else match.span("name")
        if line is None or last is None or not places.is_nationality(line["place"]):
            continue
        if who is not None or re.fullmatch(r"(?i)\W*citizenship\W*", line["name"]):
            name = view.cite(*last[1], "people.name")
            person = Mention(last[0].kind, last[0].words, last[0].keys, name)
            quote = view.cite(*line.span("place"), "people.citizenship")
            yield Claim(person, terms.CITIZENSHIP, names.one_line(line["place"]), (quote, name))

"""Item 2 answered letter by letter: (a) who, (c) of what occupation, (f) a citizen of what country.

The letters of a printed form, or the elements that stand for them in an XML form. Each (a) that names one natural
person is whom the letters after it speak of; without one it is the only reporting person.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg import terms
from kg.extract import blanket, persons, posts, predicates, prose, sayings
from kg.extract.posts import Statement
from kg.extract.register import Register
from kg.extract.view import View
from kg.language import posts as language
from kg.model.claim import Claim, Mention
from kg.model.document import Block, BlockKind
from kg.values import names

# "(a)"   "(c)   Present Principal Occupation:"   "f."
_LETTER = re.compile(
    r"(?m)^[ \t]*(?:item\s+2\s*|[ivx]{1,4}\.\s+|\d{1,2}\.\s+)?\(?(?P<letter>[a-f])[.)](?!\s*[-–,&]|\s+and\b)[ \t]*",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"""(?ix)\s*(?:(?:name|present|current|principal|business|residence|or|and|occupation|employment|citizenship|country|of|
    person|filing|his|the|address|is|serves?|as|employed)\b[\s.:;–—-]*)*"""
)
_ELEMENTS = {"filingpersonname": "a", "principaljob": "c", "citizenship": "f"}
_LONGEST = 700
"""Characters of an answer that are read for posts."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to one letter of Item 2."""

    letter: str
    start: int
    end: int


def answers(view: View, item: Block) -> Iterator[Answer]:
    """The answers of an Item 2, in order."""
    fields = view.blocks(BlockKind.FIELD, within=item)
    for field in fields:
        letter = _ELEMENTS.get(re.sub(r"[^a-z]", "", field.label.rsplit("/", 1)[-1].lower()))
        if letter is not None:
            yield Answer(letter, field.start, field.end)
    if not fields:
        found = list(_LETTER.finditer(view.text, item.start, item.end))
        for match, end in zip(found, [*(m.start() for m in found[1:]), item.end], strict=False):
            yield Answer(match["letter"].lower(), match.end(), end)


def told(view: View, register: Register) -> Iterator[Statement | Claim]:
    """The posts and citizenships that the answers state."""
    only = view.parties.only_person
    for item in view.item("2"):
        who = only if only is not None and only.kind == terms.PERSON_CLASS else None
        for answer in answers(view, item):
            if answer.letter == "a":
                who = _who(view, register, answer) or who
            elif who is not None and answer.letter == "c":
                yield from _occupations(view, who, answer)
                yield from _citizenship(view, who, answer, inside=True)
            elif who is not None and answer.letter == "f":
                yield from _citizenship(view, who, answer)


def _who(view: View, register: Register, answer: Answer) -> Mention | None:
    """The natural person whom an answer names, where it names one and nobody else."""
    words = prose.squeezed(view.text, answer.start, min(answer.end, answer.start + _LONGEST))
    found = {n.person.keys[0]: n for n in persons.named(register, words.text)}
    if len(found) != 1 or len(words.text) > 160:
        return None
    (one,) = found.values()
    return Mention(
        one.person.kind, one.person.words, one.person.keys, view.cite(*words.span(one.start, one.end), "people.name")
    )


def _occupations(view: View, who: Mention, answer: Answer) -> Iterator[Statement]:
    words = prose.squeezed(view.text, answer.start, min(answer.end, answer.start + _LONGEST))
    label = _LABEL.match(words.text)
    start = label.end() if label else 0
    text, last = words.text[start:], 0
    assert who.evidence is not None
    for post in language.posts(text, view.parties.known, view.spacy_model):
        a, b = post.title
        where = post.organization
        if not predicates.MAY_STAND.fullmatch(text[last : min(a, where[0]) if where else a]):
            return
        title = post.words(text)
        if (where is None and not sayings.is_occupation(title)) or re.search(r"\b(?:is|are|was|has|serves)\b", title):
            return
        organization = None
        if where is not None:
            quote = view.cite(*words.span(start + where[0], start + where[1]), "people.organization")
            organization = posts.organization(view, text[slice(*where)], quote)
        last = max(b, where[1] if where else b)
        quote = view.cite(*words.span(start + min(a, where[0] if where else a), start + last), "people.post")
        yield Statement(who, title, organization, (quote, who.evidence))


# "Vice President of Acme; United States citizen"
_CITIZEN = re.compile(r"[;,.]\s+(?:an?\s+)?(?P<place>[A-Z][\w.]*(?:\s+[A-Z][\w.]*){0,3})\s+citizen\b")


def _citizenship(view: View, who: Mention, answer: Answer, *, inside: bool = False) -> Iterator[Claim]:
    """What an answer says that somebody is a citizen of: the whole of it, or `inside` one about his occupation."""
    words = prose.squeezed(view.text, answer.start, min(answer.end, answer.start + _LONGEST))
    label = _LABEL.match(words.text)
    said = _CITIZEN.search(words.text) if inside else None
    if inside and said is None:
        return
    low, high = said.span("place") if said else (label.end() if label else 0, len(words.text))
    place = blanket.nationality_in(words.text, low, high)
    assert who.evidence is not None
    if place is not None:
        quote = view.cite(*words.span(*place), "people.citizenship")
        yield Claim(
            who, terms.CITIZENSHIP, names.one_line(words.text[slice(*place)]).strip(" ,;"), (quote, who.evidence)
        )

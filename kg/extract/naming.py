"""Names: every agent that a claim speaks of has its printed name as a claim."""

import re
from collections.abc import Iterable, Iterator

from kg import terms
from kg.extract.view import View
from kg.model.claim import Claim, Mention
from kg.values import names

_AGENTS = frozenset((terms.AGENT_CLASS, *(k for k, up in terms.SUPERCLASSES.items() if terms.AGENT_CLASS in up)))


# "Consortium for Research (CFR)": an abbreviation in brackets right after a name
_ABBREVIATION = re.compile(r"\s?\((?P<short>[A-Z][A-Za-z&.]{1,11})\)")


def abbreviated(view: View, claims: Iterable[Claim]) -> Iterator[Claim]:
    """The abbreviations that stand in brackets right after an organization's name, as its aliases."""
    seen = set()
    for claim in claims:
        for mention in (claim.subject, claim.object):
            if not isinstance(mention, Mention) or mention.kind != terms.ORGANIZATION_CLASS or mention.evidence is None:
                continue
            place = mention.evidence
            match = _ABBREVIATION.match(view.text, place.end)
            if (
                match is None
                or (mention.keys[0], match["short"]) in seen
                or not _shortens(match["short"], mention.words)
            ):
                continue
            seen.add((mention.keys[0], match["short"]))
            yield Claim(
                mention, terms.ALIAS, match["short"], (view.cite(place.start, match.end(), "naming.abbreviation"),)
            )


def _shortens(short: str, words: str) -> bool:
    """Whether the letters of an abbreviation stand in the name in their order, the first at its beginning."""
    letters = iter(c for c in words.lower() if c.isalpha())
    return words[:1].lower() == short[:1].lower() and all(c in letters for c in short.lower() if c.isalpha())


def named(claims: Iterable[Claim]) -> Iterator[Claim]:
    """The names that the claims' agents are printed with and no claim states yet; short forms are aliases
    and no names."""
    found = list(claims)
    short = {
        names.key(c.object)
        for c in found
        if c.predicate == terms.ALIAS
        and isinstance(c.object, str)
        and names.key(c.object) != names.key(c.subject.words)
    }
    stated = {(c.subject.keys[0], c.object) for c in found if c.predicate == terms.NAME}
    for claim in found:
        for mention in (claim.subject, claim.object):
            if not isinstance(mention, Mention) or mention.kind not in _AGENTS or mention.evidence is None:
                continue
            words = names.clean_person(mention.words) if mention.kind == terms.PERSON_CLASS else mention.words
            if words and names.key(words) not in short and (mention.keys[0], words) not in stated:
                stated.add((mention.keys[0], words))
                yield Claim(mention, terms.NAME, words, (mention.evidence,))

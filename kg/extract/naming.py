"""Names: every agent that a claim speaks of has its printed name as a claim."""

from collections.abc import Iterable, Iterator

from kg import terms
from kg.model.claim import Claim, Mention
from kg.values import names

_AGENTS = frozenset((terms.AGENT_CLASS, *(k for k, up in terms.SUPERCLASSES.items() if terms.AGENT_CLASS in up)))


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

"""Positions: a post of a person at an organization as claims."""

import re
from collections.abc import Iterator

from kg import terms
from kg.extract import view as v
from kg.language import posts as language
from kg.model.claim import Claim, Mention
from kg.model.evidence import Evidence

_BODY = re.compile(
    r"(?i)\b(?P<body>(?:supervisory|managing|management|advisory|executive)\s+board|"
    r"boards?\s+of\s+(?:statutory\s+)?(?:directors|trustees|managers|governors|auditors|regents|supervisors))\b"
)


def position(
    person: Mention, title: str, organization: Mention | None, name: str, *evidence: Evidence
) -> Iterator[Claim]:
    """The claims of one post; `name` is the node's local name in its filing."""
    node = v.local(terms.POSITION_CLASS, name)
    yield from v.claims(
        node, [(terms.POST_HOLDER, person), (terms.TITLE, title), (terms.POST_AT, organization)], *evidence
    )
    for role in language.roles(title):
        yield Claim(node, terms.ROLE, v.code("role", role), evidence)
    body = _BODY.search(title)
    if body and organization is not None:
        seat = board(body["body"], organization)
        yield Claim(node, terms.ON_BOARD, seat, evidence)
        yield from board_claims(seat, organization, *evidence)


def board(words: str, organization: Mention) -> Mention:
    """A board of an organization as a node: one an organization and kind of board."""
    words = re.sub(r"(?i)^boards\b", lambda m: m[0][:-1], " ".join(words.split()))
    return Mention(terms.BOARD_CLASS, words, (("name", f"{words.lower()} of {organization.keys[0][1]}"),))


def board_claims(seat: Mention, organization: Mention, *evidence: Evidence) -> Iterator[Claim]:
    """The claims of a board itself: whose it is, and its name."""
    yield Claim(seat, terms.BOARD_OF, organization, evidence)
    yield Claim(seat, terms.NAME, seat.words, evidence)

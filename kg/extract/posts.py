"""Positions: a post of a person at an organization as claims; which of the posts stated are stated twice."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kg import terms
from kg.extract import view as v
from kg.extract.view import View
from kg.language import posts as language
from kg.model.claim import Claim, Mention
from kg.model.evidence import Evidence
from kg.values import names

_BODY = re.compile(
    r"(?i)\b(?P<body>(?:supervisory|managing|management|advisory|executive)\s+board|"
    r"boards?\s+of\s+(?:statutory\s+)?(?:directors|trustees|managers|governors|auditors|regents|supervisors))\b"
)


@dataclass(frozen=True, slots=True)
class Statement:
    """One place's word that a person has a post; the organization is None where none is said."""

    person: Mention
    title: str
    organization: Mention | None
    evidence: tuple[Evidence, ...]


def distinct(statements: Iterable[Statement]) -> list[Statement]:
    """The posts stated, each once: one that is repeated, or contained in fuller titles of the same person at the
    same organization, is left out, whichever stands first."""
    of: dict[tuple[str, str], list[int]] = {}
    order: list[Statement | None] = []
    for statement in statements:
        held = of.setdefault((_key(statement.person), _key(statement.organization)), [])
        parts = _parts(statement.title)
        before = {n: _parts(other.title) for n in held if (other := order[n]) is not None}
        fuller = [
            n for n in held if before[n] == parts and len(statement.title.split()) > len(_title(order[n]).split())
        ]
        if before and not fuller and parts <= frozenset().union(*before.values()):
            continue
        inside = [n for n in held if before[n] <= parts]
        for n in inside:
            held.remove(n)
            order[n] = None
        held.append(inside[0] if inside else len(order))
        if inside:
            order[inside[0]] = statement
        else:
            order.append(statement)
    return [statement for statement in order if statement is not None]


def _title(statement: Statement | None) -> str:
    return "" if statement is None else statement.title


def _key(mention: Mention | None) -> str:
    return "" if mention is None else mention.keys[0][1]


_BOARD = re.compile(r"\s+of\s+(?:the\s+)?(?:board(?:\s+of\s+directors)?|company|corporation)\b|\s+emeritus\b")


def _parts(title: str) -> frozenset[str]:
    """The single posts of a title, in one spelling: "Chairman of the Board and CEO" has two."""
    words = _BOARD.sub("", " ".join(re.sub(r"[.’']", "", title.lower().replace("-", " ")).split()))
    words = _RUN_ON.sub(r"\1, ", words)
    found = re.split(r"\s*(?:,|;|/|&|\band\b)\s*", words)
    plain = (re.sub(r"^(?:(?:an?|the|its|sole|as)\s+)+", "", part) for part in found)
    return frozenset(_SHORT.get(p, p) for p in plain if p)


# "Secretary Chief Financial Officer": two, with nothing between
_RUN_ON = re.compile(
    r"\b(secretary|treasurer|director|president|chairman|officer|controller|member|manager|trustee)\s+"
    r"(?=(?:chief|president|director|chairman|treasurer|secretary|general\s+counsel|vice|senior|executive|managing)\b)"
)
_SHORT = {
    "ceo": "chief executive officer", "cfo": "chief financial officer", "coo": "chief operating officer",
    "cio": "chief investment officer", "evp": "executive vice president", "svp": "senior vice president",
    "member board": "director", "member of board of directors": "director",
}  # fmt: skip


_ROLES = frozenset(("issuer", "company", "co", "corp", "corporation", "registrant", "fund", "subject company"))


# what a party is called by its kind: 'the Roe Trust dated May 3, 1988 (the "Trust")'
_KIND = re.compile(
    r"[(,]\s*(?:hereinafter,?\s+)?(?:the\s+)?[\"“](?P<term>(?:[A-Z]\w+\s+){0,2}(?:Trust|Fund|Partnership|Foundation|Estate|Bank|Plan))[.,]?[\"”]"
)


# "Roe Family Trust u/a/d May 3, 1988"
_TAIL = re.compile(r"(?i),?\s+(?:u/\S+|under\s+(?:agreement|trust|declaration)\b|dated\b).*$")


def _kinds(view: View) -> dict[str, Mention]:
    """The terms of the filing that call a party by its kind, and the party: the one named last before the term."""
    if "kinds" not in view.memo:
        found: dict[str, Mention] = {}
        named = [m for m in view.parties.reporting_persons if m.kind != terms.PERSON_CLASS]
        for match in _KIND.finditer(view.text):
            before = names.key(view.text[max(0, match.start() - 160) : match.start()])
            places = [(before.rfind(k), len(k), m) for m in named if (k := names.key(_TAIL.sub("", m.words))) in before]
            if places and match["term"] not in view.parties.known:
                found.setdefault(match["term"], max(places, key=lambda p: p[:2])[2])
        view.memo["kinds"] = found
    out: dict[str, Mention] = view.memo["kinds"]
    return out


def known(view: View) -> list[str]:
    """Every name and short form by which the filing calls an agent."""
    return [*view.parties.known, *_kinds(view)]


def organization(view: View, words: str, evidence: Evidence) -> Mention:
    """The organization that words name here: one known, by its name, its short form or another spelling of it, else
    a new one. One that is only called by its role ("the Issuer") has its full name."""
    name = names.clean(words)
    known = view.parties.known.get(name) or view.known_keys.get(names.key(name))
    if known is None and (kind := _kinds(view).get(name)) is not None:
        return Mention(kind.kind, kind.words, kind.keys, evidence)
    if known is None:
        return v.organization(name, evidence)
    return Mention(known.kind, known.words if names.key(name) in _ROLES else name, known.keys, evidence)


def positions(statements: Iterable[Statement]) -> Iterator[Claim]:
    """The claims of all the posts stated, one node each."""
    for count, statement in enumerate(distinct(statements), 1):
        yield from position(
            statement.person, statement.title, statement.organization, f"position/{count}", *statement.evidence
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

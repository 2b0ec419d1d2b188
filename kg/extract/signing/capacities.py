"""Capacities: what the words under a signature say of whom it is given for, and as what.

"General Counsel – Acme Funds, LLC", "in his individual capacity and as President of Acme, Inc.", "Fiduciary of each
of the above", "Duly authorized under Power of Attorney by and on behalf of Acme LLC and its subsidiaries": the title
ends where the organization begins.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg import terms
from kg.language import posts as language
from kg.model.claim import Mention
from kg.values import names

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Capacity:
    """One capacity: its title's span of the words (None where one signs for oneself, or for the parties without
    one), the span with the organization that it is held at, and the parties that the words name with it: `sure`
    where they are named as signed for, not as where the title is held ("Manager of"); `everybody` where it is all
    who are named above."""

    title: Span | None
    whole: Span = (0, 0)
    parties: tuple[Mention, ...] = ()
    sure: bool = False
    everybody: bool = False


ATTORNEY = "Attorney-in-Fact"
"""The title of who signs under a power of attorney and prints none."""

# "individually"  "in his individual capacity"  "on her own behalf"
_ONESELF = re.compile(
    r"(?ix)\b(?:individually|(?:in\s+)?(?:his|her|an|their|its)\s+individual\s+capacity|(?:on|for)\s+(?:his|her|its)\s+own\s+(?:behalf|account)"
    r"|for\s+(?:him|her|it)self|an\s+individual)\b"
)
_LEAD = re.compile(
    r"(?ix)^(?:[\s,;:/–—(*-]+|(?:and|as|its|the|an?|in\s+(?:his|her|its|their)(?:\s+respective)?\s+capacity)\b)+"
)
_TAIL = re.compile(
    r"""(?ix)[\s,;:/–—(*-]{0,9}(?:\b(?:of|for|to|at|with)\b)?(?:\s*\b(?:by|for)\s+and)?(?:\s*\bon\s+behalf\s+of)?(?:\s+(?:each|both|all)\s+of)?
    (?:\s+the)?[\s,;:/–—(*†‡-]*$"""
)
_OF = re.compile(r"(?i)(?<!behalf )\b(?:of|at)(?:\s+(?:each|both|all)\s+of)?(?:\s+the)?\s*$")
_ABOVE = re.compile(
    r"(?ix)[\s,]{0,9}\b(?:of|for|on\s+behalf\s+of)\s+(?:each|all|both)?\s*(?:of\s+)?(?:the\s+)?(?:above|foregoing|following|each\s+of\s+them|undersigned|"
    r"reporting\s+persons?|filing\s+persons?|entities|each|all|them)\b.*$",
    re.DOTALL,
)
# what follows a title and is no part of it
_REST = re.compile(
    r"""(?ix)[\s,;(–—-]{0,9}\b(?:pursuant\s+to|effective(?:\s+as)?|dated|by\s+and\s+on\s+behalf|(?:for\s+and\s+)?on\s+behalf|under\s+(?:an?|the)\s+power|
    by\s+power\s+of\s+attorney|signed|filed|thereof)\b.*$""",
    re.DOTALL,
)
# "under power of attorney"   "(by a power of attorney"
_UNDER = re.compile(r"(?i)\W{0,9}(?:under|by|per|pursuant\s+to)\s+(?:(?:an?|the)\s+)?powers?\s+of\s+attorney\b")
_POWER = re.compile(r"(?i)\bpowers?\s+of\s+attorney\b|\bP\.?O\.?A\b")
_CLAUSE = re.compile(
    r"(?ix)\s*;\s*(?:and\s+)?|\s*,?\s+and\s+(?=as\b|individually)|\s*,\s+(?=as\s+(?:[\w-]+\s+){1,4}(?:of|for)\s)"
    r"|(?<=individually)\s*,?\s+(?:and\s+)?(?=as\b|on\s+behalf\b|in\s+(?:his|her)\b)|\n"
)
_SEGMENT = re.compile(r"\s[-–—]+\s|[–—]|(?<=\w)-(?=[A-Z]\w+\s+\w)|,\s+|\n|\s/\s")


_FORM = (
    r"(?:[\s,.]{0,3}(?:inc(?:orporated)?|corp(?:oration)?|co(?:mpany)?|l\.?l\.?c|l\.?l?\.?p|ltd|limited|plc|n\.?v|s\.?a)"
    r"\b\.?)?"
)


# "Jane Roe| Living Trust": another party's name that begins with a person's
_LONGER = re.compile(
    r"(?i)[ \t]+(?:[\w.,'’-]+[ \t]+){0,4}(?:trusts?|foundation|fund|estate|partnership|partners|ira|llc|inc)\b"
)
# "on behalf of Acme Fund, |in his capacity as a managing member of ..."
_BEHALF = re.compile(r"(?i)^[\s,]*(?:and\s+)?(?:by\s+and\s+)?(?:for\s+and\s+)?(?:on\s+behalf\s+of|for)\s+(?:the\s+)?$")
_AS = re.compile(r"(?i)\s*,?\s+(?:in\s+(?:his|her|its|the)\s+capacity\s+)?as\s+(?=\S)")
# "Attorney-in-Fact for Jane Roe|, Trustee": one through whom another signs
_THROUGH = re.compile(
    r"(?i)\s*,\s*(?:(?:as|its|the)\s+){0,2}(?:co-?\s?)?(?:trustee|executor|general\s+partner|manag(?:er|ing\s+member))\b"
)


def parties_in(words: str, parties: Sequence[Mention]) -> list[tuple[int, int, Mention]]:
    """Where the parties are named in the words, in order; a legal form may be left off or spelt otherwise."""
    found: list[tuple[int, int, Mention]] = []
    for party in sorted(parties, key=lambda p: -len(p.words)):
        for match in _pattern(party.words).finditer(words):
            named = party.kind == terms.PERSON_CLASS and _LONGER.match(words, match.end()) is not None
            if not named and not any(match.start() < b and a < match.end() for a, b, _ in found):
                found.append((match.start(), match.end(), party))
    return sorted(found, key=lambda f: f[0])


def _pattern(name: str) -> re.Pattern[str]:
    tokens = re.findall(r"\w+", names.clean(name))
    if tokens and tokens[0].lower() == "the":
        tokens = tokens[1:]
    core = list(tokens)
    while len(core) > 2 and names.key(core[-1]) in names.LEGAL_FORMS | {"l", "p", "c", "n", "v", "a", "s", "b"}:
        core.pop()
    words = r"[\W_]{0,4}".join(re.escape(t) for t in (core if len(core) < len(tokens) else tokens))
    return re.compile(rf"(?i)(?<!\w){words}(?!\w){_FORM}")


def capacities(words: str, parties: Sequence[Mention]) -> list[Capacity]:
    """The capacities that the words under a name state, in order; line breaks of the words are those printed."""
    return [found for a, b in _clauses(words) for found in _capacity(words, a, b, parties)]


def _clauses(words: str) -> Iterator[Span]:
    """The clauses of one capacity each; a line that begins no capacity goes on with the one before it."""
    at = 0
    for cut in _CLAUSE.finditer(words):
        if cut[0] == "\n" and (_ON.match(words, cut.end()) or not begins(words[cut.end() :])):
            continue
        if words[at : cut.start()].strip():
            yield at, cut.start()
        at = cut.end()
    if words[at:].strip():
        yield at, len(words)


# a line that goes on with the one before it: "in his capacity as a |managing member of"
_ON = re.compile(r"(?!(?:as|its|and|individually|attorney|on|for)\b)[a-z]")
# titles that nobody holds at an organization
_UNLISTED = re.compile(r"(?i)(?:duly|authori[sz]ed|attorneys?|fiduciary|agent|custodian|administrator|portfolio)\b")
# "VP of Finance"   "SVP & CFO"   "E.V.P., General Counsel"
_SHORT = re.compile(r"\b(?:[ESA]\.?)?V\.?P\b\.?")


def begins(words: str) -> bool:
    """Whether the words begin with a title."""
    lead = _LEAD.match(words)
    line = words.split("\n")[0][lead.end() if lead else 0 :]
    line = re.sub(r"(?<=[a-z])-(?=[A-Z])", " – ", _SHORT.sub("Vice President", line))  # "Counsel-Acme Funds, Inc."
    found = language.posts(line)
    return (bool(found) and found[0].title[0] == 0) or _UNLISTED.match(line) is not None


def _capacity(words: str, start: int, end: int, parties: Sequence[Mention]) -> Iterator[Capacity]:
    clause = words[start:end]
    if _ONESELF.search(clause) and not begins(clause):
        yield Capacity(None)
        return
    found = parties_in(clause, parties)
    named = [f for n, f in enumerate(found) if n == 0 or _coordinated(clause[found[n - 1][1] : f[0]])]
    mentions = tuple(dict.fromkeys(m for _, _, m in named))
    stop, sure, everybody, through = len(clause), False, False, False
    role = _AS.match(clause, named[-1][1]) if named and _BEHALF.match(clause[: named[0][0]]) else None
    if role is not None:  # "on behalf of Acme Fund, in her capacity as ..."
        for capacity in _capacity(words, start + role.end(), end, parties):
            yield Capacity(capacity.title, capacity.whole, mentions, sure=True)
        return
    if named and named[0][0] > 0:
        before = clause[: named[0][0]]
        tail = _TAIL.search(before)
        through = _OF.search(before) is None and _THROUGH.match(clause, named[-1][1]) is not None
        stop, sure = (tail.start() if tail else len(before)), _OF.search(before) is None and not through
    elif named:  # "Acme Funds, LLC, General Counsel": the title stands after the name
        start += named[-1][1]
        clause = words[start:end]
        stop, sure = len(clause), True
    above = _ABOVE.search(clause)
    if above:
        stop, everybody = min(stop, above.start()), not mentions
    rest = _UNDER.match(clause[:stop]) or _REST.search(clause[:stop])
    if rest:
        stop = rest.start()
    lead = _LEAD.match(clause[:stop])
    first = lead.end() if lead else 0
    stop = min(stop, _organization(clause, first, stop))
    while stop > first and clause[stop - 1] in " \t\n,;:/–—-(*†‡":
        stop -= 1
    if first < stop:
        whole = named[-1][1] if mentions and not (sure or through) and named[0][0] >= stop else stop
        yield Capacity((start + first, start + stop), (start + first, start + whole), mentions, sure, everybody)
    elif _POWER.search(clause):
        yield Capacity((start, start), (start, start), mentions, sure, everybody)
    elif mentions and sure:
        yield Capacity(None, (0, 0), mentions, sure)


def _coordinated(between: str) -> bool:
    return re.fullmatch(r"(?i)[\s,;&]*(?:and\b|&)?\s*(?:of\s+)?(?:the\s+)?", between) is not None


def _organization(clause: str, first: int, stop: int) -> int:
    """Where an organization stands that is set off from the title before it: "President, Acme Funds, LLC"."""
    for cut in _SEGMENT.finditer(clause, first, stop):
        segment = clause[cut.end() : stop]
        name = re.split(r"\s[-–—]\s|\n", segment)[0]
        posts = language.posts(name)
        if (
            names.legal_form(name)
            and not (posts and posts[0].title[0] <= 4)
            and names.key(name) not in names.LEGAL_FORMS
        ):
            return cut.start()
    return stop

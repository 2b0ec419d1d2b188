"""Powers of attorney: who appoints whom, from the papers themselves and from who signs for another as attorney."""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import islice

from kg import terms
from kg.extract import view as v
from kg.extract.structured.capacities import same_person
from kg.extract.told import Told
from kg.extract.view import Reading, View
from kg.model.claim import Claim, Mention
from kg.model.evidence import Evidence
from kg.values import dates, names

# "does hereby make, constitute and appoint each of"   "hereby appoints"
_APPOINTS = re.compile(
    r"(?i)\b(?:(?:make|nominate|designate)s?(?:\s+and)?,?\s+)?constitutes?,?(?:\s+and)?\s+(?:hereby\s+)?appoints?\b(?:\s+and\s+authori[sz]es?\b)?|\bhereby\s+(?:irrevocably\s+)?appoints?\b"
)
_ATTORNEY = re.compile(
    r"(?i)\battorneys?\s*-?\s*(?:in\s*-?\s*fact|and\s+agents?|&\s*agents?)\b|\btrue\s+and\s+lawful\s+attorneys?\b|\bagents?\s+and\s+attorneys?\b"
)
_AHEAD, _BEFORE, _PAPER = 2_500, 700, 14_000
"""Characters in which the names, who appoints, and the signature of the paper are looked for."""
_MOST = 60
"""Appointments that are read; no filing has as many."""
_WHO = re.compile(
    r"(?i)\b(?:undersigned,\s+|that\s+(?:I,\s+|we,\s+|the\s+undersigned,\s+)?|presents,?\s+that\s+(?:the\s+undersigned,\s+)?)"
)
_STOP = re.compile(
    r"(?i)\b(?:acting|signing|with\s+full|(?:its|his|her|their|my|our|the\s+undersigned['’]?s?)\s+true|as\s+(?:its|his|her|their|my|our|the)|each\s+of\s+them|or\s+any|to\s+act)\b|['’]s\s+true"
)
_SIGNED = re.compile(r"(?im)^[ \t]*(?:by:?[ \t]*)?/s/[ \t]*(?P<name>[^\n/]{3,60}?)[ \t]*$")
_WITNESS = re.compile(r"(?i)\bin\s+witness\s+whereof\b")
_CAPACITY = re.compile(r"(?i)\battorney[\s-]+in[\s-]+fact\b|\bpower\s+of\s+attorney\b")


class PowerReader:
    """Reads powers of attorney; `signatures` reads the filing's signatures."""

    def __init__(self, signatures: Callable[[View], Reading]) -> None:
        self.signatures = signatures

    def __call__(self, view: View) -> Reading:
        """Each power as a node: the papers in order of print, then what the signatures add."""
        given: dict[tuple[str, str], list[Mention]] = {}
        number = 0
        for grantors, attorneys, day, quotes in [*_papers(view), *self._signed(view)]:
            fresh = [a for a in attorneys if not all(_among(a, given.get(g.keys[0], [])) for g in grantors)]
            if not fresh:
                continue
            number += 1
            for grantor in grantors:
                given.setdefault(grantor.keys[0], []).extend(fresh)
            node = v.local(terms.POWER_OF_ATTORNEY_CLASS, f"power/{number}")
            facts = [
                *((terms.GRANTOR, g) for g in grantors),
                *((terms.ATTORNEY, a) for a in fresh),
                (terms.GRANTED_ON, day),
            ]
            yield from v.claims(node, facts, *quotes)
            for who in (*grantors, *fresh):
                if who.evidence is not None and who.evidence.rule in ("told.name", "powers.signature"):
                    yield Claim(who, terms.NAME, who.words, (who.evidence,))

    def _signed(self, view: View) -> Iterator[tuple[list[Mention], list[Mention], date | None, tuple[Evidence, ...]]]:
        """Who signs for whom as attorney-in-fact."""
        told: dict[tuple[str, str], dict[str, Claim]] = {}
        for claim in self.signatures(view):
            if isinstance(claim, Claim) and claim.subject.kind == terms.SIGNATURE_CLASS:
                told.setdefault(claim.subject.keys[0], {})[claim.predicate] = claim
        for facts in told.values():
            title, who, whom = (facts.get(t) for t in (terms.SIGNATURE_TITLE, terms.SIGNATORY, terms.SIGNED_FOR))
            if title is None or who is None or whom is None or not _CAPACITY.search(str(title.object)):
                continue
            attorney, grantor = who.object, whom.object
            if (
                isinstance(attorney, Mention)
                and isinstance(grantor, Mention)
                and not {*attorney.keys} & {*grantor.keys}
            ):
                yield [grantor], [attorney], None, tuple(dict.fromkeys((*title.evidence, *whom.evidence)))


def _among(who: Mention, others: Iterable[Mention]) -> bool:
    return any({*who.keys} & {*other.keys} or same_person(who.words, other.words) for other in others)


def _papers(view: View) -> Iterator[tuple[list[Mention], list[Mention], date | None, tuple[Evidence, ...]]]:
    """What each paper says: who appoints, whom, when."""
    text = view.text
    for match in islice(_APPOINTS.finditer(text), _MOST):
        attorney = _ATTORNEY.search(text, match.end(), min(len(text), match.end() + _AHEAD))
        if attorney is None:
            continue
        low = max(0, match.start() - _BEFORE, text.rfind("\n\n\n", max(0, match.start() - _BEFORE), match.start()))
        sentence = Told(view, low, attorney.end())
        at, end = match.end() - low, attorney.start() - low
        stop = _STOP.search(sentence.text, at, end)
        attorneys = [m for m in sentence.listed(at, stop.start() if stop else end) if m.kind == terms.PERSON_CLASS]
        if not attorneys:
            continue
        close = min(len(text), match.end() + _PAPER)
        following = _APPOINTS.search(text, attorney.end(), close)
        close = following.start() if following else close
        quotes = [view.cite(match.start(), attorney.end(), "powers.paper")]
        grantors = next(
            (
                s[:1]
                for m in _WHO.finditer(sentence.text, 0, match.start() - low)
                if (s := sentence.listed(m.end(), match.start() - low))
            ),
            [],
        )
        if not grantors:
            grantors, more = _signers(view, attorney.end(), close)
            quotes += more
        else:
            quotes.insert(0, sentence.cite("powers.paper", 0, match.end() - low))
        keys = {m.keys[0] for m in attorneys}
        grantors = [g for g in grantors if g.keys[0] not in keys]
        if grantors:
            yield grantors, attorneys, _day(view, match.end(), close), tuple(quotes)


def _signers(view: View, start: int, end: int) -> tuple[list[Mention], list[Evidence]]:
    """Who signs a paper: the reporting persons whose names stand there, else the one person who signs it."""
    text = view.text
    mine: dict[tuple[str, str], Mention] = {}
    quotes: list[Evidence] = []
    by_key = {names.key(p.words): p for p in view.parties.reporting_persons}
    signed = list(_SIGNED.finditer(text, start, end))
    last = signed[-1].end() + 400 if signed else 0
    for match in re.finditer(
        r"(?m)^[ \t]*(?:(?:by|name):?[ \t]*)?(?:/s/[ \t]*)?(?P<name>\S[^\n]{2,80}?)[ \t]*$",
        text[start : min(end, last)],
    ):
        known = by_key.get(names.key(names.clean(match["name"]))) or by_key.get(
            names.key(names.clean_person(match["name"]))
        )
        if known is not None and known.keys[0] not in mine:
            mine[known.keys[0]] = known
            quotes.append(view.cite(start + match.start("name"), start + match.end("name"), "powers.signer"))
    if mine:
        return list(mine.values()), quotes
    if len(signed) == 1 and not re.match(r"(?i)[ \t]*by\b", signed[0][0]):
        name = names.clean_person(signed[0]["name"])
        if names.is_person(name):
            quote = view.cite(*signed[0].span("name"), "powers.signature")
            return [v.person(name, quote)], [quote]
    return [], []


def _day(view: View, start: int, end: int) -> date | None:
    """The day of the paper."""
    witness = _WITNESS.search(view.text, start, end)
    found = dates.day(view.text[witness.end() : min(end, witness.end() + 420)]) if witness else None
    return found.value if found is not None else None

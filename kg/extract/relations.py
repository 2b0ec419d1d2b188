"""Ties between agents: who is general partner, adviser, parent, owner, trustee or spouse of whom.

From the sentences of the items, of the notes on cover pages and of the exhibits that answer an item; from the lists of
subsidiaries; from the chains under the signatures. A tie counts where one of its ends is a reporting person, or stands
above one; the issuer's own subsidiaries do not.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from kg import terms
from kg.extract import groups, subsidiaries
from kg.extract import view as v
from kg.extract.answers import Stretch, stretches
from kg.extract.groups import Groups
from kg.extract.signing import chains
from kg.extract.signing.chains import Part
from kg.extract.signing.principals import Principal, named
from kg.extract.structured.capacities import same_person
from kg.extract.view import Reading, View
from kg.language import clauses
from kg.language.clauses import End, Stated
from kg.language.ties import HINT, Form
from kg.model.claim import Claim, Mention
from kg.model.evidence import Evidence
from kg.values import names

TERMS = {
    "general_partner_of": terms.GENERAL_PARTNER_OF,
    "managing_member_of": terms.MANAGING_MEMBER_OF,
    "investment_adviser_to": terms.INVESTMENT_ADVISER_TO,
    "trustee_of": terms.TRUSTEE_OF,
    "parent_of": terms.PARENT_OF,
    "sole_owner_of": terms.SOLE_OWNER_OF,
    "controls": terms.CONTROLS,
    "spouse_of": terms.SPOUSE_OF,
}
_FUND = re.compile(r"(?i)\b(?:funds?|l\.?p\.?|ltd\.?|trust|portfolio|partners(?:hip)?|offshore|master|investors)\b\W*$")
_STATE = re.compile(r"(?i)\b(?:government|kingdom|state|republic|ministry|emirate|crown|treasury|federation)\b")
_TRUST = re.compile(r"(?i)\b(?:trusts?|foundation|plan|estate|endowment|fund|ugma|utma|ira)\b|\b[fu]/[bad]/[oa]\b")
_COMPANY = re.compile(r"(?i)\b(?:l\.?\s?l\.?\s?c|company|co)\b\.?")
_PARTNERSHIP = re.compile(r"(?i)\b(?:l\.?\s?l?\.?\s?p|partners(?:hip)?|c\.?v|s\.?c\.?a|k\.?g)\b\.?|\bfund\b")


@dataclass(frozen=True, slots=True)
class _Tie:
    subject: Mention
    name: str
    object: Mention
    evidence: tuple[Evidence, ...]


def read(view: View) -> Reading:
    """The ties that the filing states, in order of print, each once."""
    who = groups.groups(view)
    found = [*_prose(view, who), *_listed(view), *_signed(view, who)]
    above = _above(view, found)
    seen = set()
    for tie in found:
        pair = (tie.subject.keys[0], tie.name, tie.object.keys[0])
        issuer = view.parties.issuer
        if issuer is not None and _same(tie.subject, issuer):
            continue
        if pair in seen or not (above & {*tie.subject.keys} or above & {*tie.object.keys}):
            continue
        seen.add(pair)
        yield Claim(named(tie.subject), TERMS[tie.name], named(tie.object), tie.evidence)


def _above(view: View, found: Sequence[_Tie]) -> set[tuple[str, str]]:
    """The keys of the reporting persons and of all who stand above one."""
    keys = {key for person in view.parties.reporting_persons for key in person.keys}
    more = True
    while more:
        more = False
        for tie in found:
            if tie.name != "spouse_of" and keys & {*tie.object.keys} and not keys >= {*tie.subject.keys}:
                keys |= {*tie.subject.keys}
                more = True
    return keys


def _same(a: Mention, b: Mention) -> bool:
    return bool({*a.keys} & {*b.keys})


# sentences


def _prose(view: View, who: Groups) -> Iterator[_Tie]:
    told: list[_Tie] = []
    for stretch in stretches(view):
        memory: dict[str, list[Mention]] = {}
        for start, end in view.sentences(stretch.block):
            text = view.text[start:end]
            if HINT.search(text):
                ties = list(_sentence(view, who, stretch, text, start, memory))
                told += ties
                yield from ties
                yield from _those(view, who, text, start, told)
            _remember(view, who, text, start, memory)


def _sentence(
    view: View, who: Groups, stretch: Stretch, text: str, start: int, memory: dict[str, list[Mention]]
) -> Iterator[_Tie]:
    quote = view.cite(start, start + len(text), "relations.sentence")
    text = groups.without_heading(text)
    lead = _note(view, text)
    shift = 0
    if lead is not None:
        rest, noted = lead
        shift = len(noted) + 2 - (len(text) - len(rest))
        text = f"{noted}, {rest}"
    for stated in clauses.stated(text, who.knows):
        if stated.tie.name == "trustee_of" and stretch.officers:
            continue
        if any(end.pronoun and end.start for end in (*stated.subjects, *stated.objects)):  # "X owns it because it is"
            own = [end for end in clauses.topic(text, who.knows) if not end.pronoun and end.start < stated.start]
            _keep([m for end in own for m in _mentions(view, who, end, start - shift, memory)], memory)
        subjects = [m for e in stated.subjects for m in _mentions(view, who, e, start - shift, memory)]
        objects = [m for e in stated.objects for m in _mentions(view, who, e, start - shift, memory)]
        for subject in subjects:
            for object_ in objects:
                name = _kind(stated, subject, object_, len(subjects))
                if name is not None and not _same(subject, object_):
                    yield _Tie(subject, name, object_, _evidence(quote, subject, object_))


_PRONOUNS = {"he": "person", "she": "person", "it": "organization", "they": "several"}


def _evidence(quote: Evidence, *ends: Mention) -> tuple[Evidence, ...]:
    """The words, then where a name that they only point to is printed."""
    known = [m.evidence for m in ends if m.evidence is not None]
    outside = [e for e in known if not (quote.start <= e.start and e.end <= quote.end)]
    return (quote, *dict.fromkeys(outside))


def _note(view: View, text: str) -> tuple[str, str] | None:
    """A note that says only what something marked is ("** A division of X"): its words, and the name marked."""
    match = re.match(r"(?is)^(?P<mark>[*†‡]+|\(\d{1,2}\))\s*(?=(?:an?|the)\s)", text)
    if match is None:
        return None
    people = view.parties.reporting_persons
    marked = [p for p in people if _is_marked(view, p, match["mark"])] or [*people[:1]] * (len(people) == 1)
    return (text[match.end() :], marked[0].words) if marked else None


def _is_marked(view: View, person: Mention, mark: str) -> bool:
    if person.evidence is None:
        return False
    after = view.text[person.evidence.end : person.evidence.end + 12].split("\n")[0]
    return re.match(rf"\s*{re.escape(mark)}(?![*†‡])", after) is not None


def _mentions(view: View, who: Groups, end: End, start: int, memory: dict[str, list[Mention]]) -> list[Mention]:
    """Whom an end names: several, where it is a group; whom a pronoun stands for."""
    if end.pronoun:
        return memory.get(_PRONOUNS.get(end.words, ""), [])
    known = who.find(end.words)
    if known is not None:
        return known
    words = names.clean_person(end.words) if re.match(r"(?i)(?:mr|mrs|ms|dr)\b", end.words) else names.clean(end.words)
    a, b = max(start, start + end.start), start + end.end
    kind = terms.PERSON_CLASS if words != names.clean(end.words) else None
    return [v.agent(words, view.cite(a, b, "relations.name"), kind)]


def _keep(found: list[Mention], memory: dict[str, list[Mention]]) -> None:
    """Keep those who are spoken of: "he" is the only person of them, "it" the only other."""
    persons = [m for m in found if m.kind == terms.PERSON_CLASS]
    others = [m for m in found if m.kind != terms.PERSON_CLASS]
    for kind, one in (("person", persons), ("organization", others)):
        if len(one) == 1:
            memory[kind] = one
    if len(found) > 1:
        memory["several"] = found


def _remember(view: View, who: Groups, text: str, start: int, memory: dict[str, list[Mention]]) -> None:
    """Keep whom a sentence speaks of, for the pronouns of the next."""
    if not re.search(r"\b(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey)\b", view.text[start + len(text) : start + len(text) + 400]):
        return
    found = [
        m for end in clauses.topic(text, who.knows) if not end.pronoun for m in _mentions(view, who, end, start, memory)
    ]
    _keep(found, memory)


def _kind(stated: Stated, subject: Mention, object_: Mention, owners: int) -> str | None:
    """The relation that a tie's words state between these two; None where they cannot."""
    name, person = stated.tie.name, subject.kind == terms.PERSON_CLASS
    if name == "spouse_of":
        return name if person and object_.kind == terms.PERSON_CLASS else None
    if object_.kind == terms.PERSON_CLASS:
        return None
    if name in ("manager", "sole_manager"):
        if person:  # one of several, or of unknown number, has no more than a post
            alone = name == "sole_manager" or owners > 1
            return "controls" if alone and _COMPANY.search(object_.words) else None
        return (
            "investment_adviser_to"
            if _FUND.search(object_.words) and not _COMPANY.search(object_.words)
            else "controls"
        )
    if name == "investment_adviser_to" and stated.tie.form is Form.PASSIVE and person:
        return None
    if name == "parent_of" and stated.tie.form is not Form.NOUN and owners > 1:
        return None
    if name == "parent_of" and stated.whole and stated.tie.form is Form.PASSIVE and _STATE.search(subject.words):
        return "sole_owner_of"
    if name == "parent_of" and stated.whole and stated.tie.form is not Form.NOUN and _is_trust(subject.words):
        return "sole_owner_of"
    if name == "parent_of" and person:
        return "sole_owner_of" if stated.tie.form is not Form.NOUN else "controls"
    return name


def _is_trust(words: str) -> bool:
    return re.search(r"(?i)\btrust\b(?!\s+(?:co|company|corp|bank|and)\b)", words) is not None and not _COMPANY.search(
        words
    )


# "through the aforementioned wholly owned subsidiaries of Acme"
_THOSE = re.compile(
    r"""(?ix)\b(?:aforementioned|foregoing|above-?\s?(?:mentioned|named)|aforesaid)\s+
    (?:(?:direct|indirect|and|or)\s+){0,3}(?:wholly[\s-]+owned\s+)?subsidiaries\s+of\s+(?P<whom>(?-i:[A-Z])[^,.;()]{1,80})"""
)


def _those(view: View, who: Groups, text: str, start: int, told: Sequence[_Tie]) -> Iterator[_Tie]:
    """Subsidiaries named before, said together to be somebody's."""
    for match in _THOSE.finditer(text):
        parents = who.find(names.one_line(match["whom"])) or []
        quote = view.cite(start, start + len(text), "relations.sentence")
        for parent in parents:
            for tie in told:
                if tie.name == "parent_of" and not _same(parent, tie.object):
                    yield _Tie(parent, "parent_of", tie.object, (quote, *tie.evidence))


# lists


def _listed(view: View) -> Iterator[_Tie]:
    for listed in subsidiaries.listed(view):
        if not _same(listed.parent, listed.company):
            yield _Tie(listed.parent, "parent_of", listed.company, listed.evidence)


# chains

_PARTS = (
    ("general_partner_of", re.compile(r"(?i)\bgeneral\s+partner\b")),
    ("managing_member_of", re.compile(r"(?i)\bmanaging\s+member\b|\bmanager\s+and\s+member\b")),
    ("sole_owner_of", re.compile(r"(?i)\bsole\s+(?:member|shareholder|stockholder|owner)\b")),
    ("investment_adviser_to", re.compile(r"(?i)\b(?:sub-?)?advis[eo]r\b|\b(?:investment|portfolio)\s+manager\b")),
    ("trustee_of", re.compile(r"(?i)\btrustee\b")),
    ("parent_of", re.compile(r"(?i)\bparent\b")),
    ("controls", re.compile(r"(?i)^(?:its\s+|the\s+|as\s+)*(?:non-member\s+)?manager\b")),
)  # fmt: skip


def _signed(view: View, who: Groups) -> Iterator[_Tie]:
    for part in chains.parts(view):
        quote = view.cite(part.start, part.end, "relations.signature")
        told = list(clauses.stated(f"{part.who.words}, {part.part}", who.knows)) if " of " in part.part else []
        for stated in told:  # "Managing Member of X LLC, the general partner of Y, L.P."
            for a, b in product(stated.subjects, stated.objects):
                yield from _told(view, who, part, stated, a, b, quote)
        subject, object_ = _party(view, part.who), _party(view, part.whom)
        name = next((name for name, pattern in _PARTS if pattern.search(part.part)), None)
        if names.key(object_.words).startswith(f"{names.key(subject.words)} trustee"):
            continue  # "Jane Roe, Trustee of the Roe Trust" is its own trustee
        if name is None or told or object_.kind == terms.PERSON_CLASS or _same(subject, object_):
            continue
        if _ELSEWHERE.search(part.part) or (subject.kind == terms.PERSON_CLASS and not _can_be(name, object_.words)):
            continue
        yield _Tie(subject, name, object_, (quote,))


# "general partner or manager"   "General Partner of Acme"
_ELSEWHERE = re.compile(r"(?i)\b(?:or|and/or)\b|\sof\s+(?!each\b|the\s+above)\S")


def _told(view: View, who: Groups, part: Part, stated: Stated, a: End, b: End, quote: Evidence) -> Iterator[_Tie]:
    """A tie that the words under a signature state: their ends are named there, or are who signs."""
    ends = [_party(view, part.who) if end.start == 0 else None for end in (a, b)]
    known = [who.find(end.words) for end in (a, b)]
    found = [[end] if end is not None else (others or []) for end, others in zip(ends, known, strict=True)]
    for subject, object_ in product(*found):
        name = _kind(stated, subject, object_, 1)
        if name is not None and not _same(subject, object_):
            yield _Tie(subject, name, object_, _evidence(quote, subject, object_))


def _can_be(name: str, entity: str) -> bool:
    """Whether a person can hold the capacity at an entity of this form: a company has a managing member, a
    partnership a general partner, a trust a trustee."""
    form = {"managing_member_of": _COMPANY, "general_partner_of": _PARTNERSHIP, "trustee_of": _TRUST}.get(name)
    return form is not None and form.search(entity) is not None


def _party(view: View, who: Principal) -> Mention:
    quote = view.cite(who.start, who.end, "relations.name")
    if who.party is not None:
        same = names.key(who.words) == names.key(who.party.words)
        return Mention(who.party.kind, who.words if same else who.party.words, who.party.keys, quote)
    words = names.clean_person(who.words)
    for person in view.parties.reporting_persons:
        if person.kind == terms.PERSON_CLASS and same_person(person.words, words):
            return Mention(person.kind, person.words, person.keys, person.evidence)
    return v.party(view, names.clean(who.words), quote)

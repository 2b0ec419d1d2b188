"""Whose trade it is: the reporting person whom a cell, a heading or a sentence names."""

import re
from collections.abc import Sequence

from kg import terms
from kg.extract.told import Told, known_groups
from kg.extract.view import View
from kg.model.claim import Mention
from kg.values import names

# words of a name that tell no one by themselves
_COMMON = frozenset(
    """the of and fund funds partners partner capital management advisers advisors investments investment holdings group
    trust family master offshore limited company trustee foundation equity value i ii iii iv v vi""".split()
)
# "Acme Advisers, L.P. (for the Account)"   "Mr. Roe:"
_AFTER = re.compile(r"\s*(?:\([^()]{0,120}\)|[:*†]|\(?\d\)|—|–|-)\s*$")
_FOR = re.compile(
    r"(?i)[\s,(]*\b(?:on\s+behalf\s+of|for\s+(?:the\s+)?(?:accounts?|benefit)|for|through|as\s+\w+|in\s+(?:his|her|its))\b"
)
_VERB = re.compile(
    r"(?i)\b(?:effected|effectuated|made|executed|engaged|conducted|purchased|sold|bought|acquired|disposed|completed|entered|has|have)\b"
)


def same(a: Mention, b: Mention) -> bool:
    """Whether two mentions are of one agent."""
    return bool({*a.keys} & {*b.keys})


def reporting(view: View, mention: Mention) -> Mention | None:
    """The reporting person whom a mention means; None where it means none."""
    people = view.parties.reporting_persons
    found = next((p for p in people if same(p, mention)), None)
    if found is None:  # "Jane Roe, as Trustee" on the cover
        key = names.key(mention.words)
        found = next(
            (p for p in people if re.match(rf"{re.escape(key)},?\s+(?:as|not|in)\b", names.key(p.words))), None
        )
    return found


def holder(view: View, words: str) -> Mention | None:
    """The one reporting person whom a cell or a heading names: by name, short form, surname, or a part of the
    name that no other reporting person has."""
    plain = words
    for _ in range(3):
        plain = _AFTER.sub("", plain)
    plain = names.clean(re.sub(r"(?i)^(?:the|by|for)\s+", "", plain))
    key = names.key(plain)
    if not key or len(plain) > 160:
        return None
    people = view.parties.reporting_persons
    exact = [p for p in people if names.key(p.words) == key]
    if len(exact) == 1:
        return exact[0]
    last = re.fullmatch(r"(?i)(?:(?:mr|mrs|ms|dr)\.?\s+)?(?P<name>[\w'’-]+)", plain)
    if last:
        namesakes = [p for p in people if _surname(p) == names.key(last["name"])]
        if len(namesakes) == 1:
            return namesakes[0]
    kind = re.fullmatch(
        r"(?i)the\s+(?P<kind>trust|fund|partnership|foundation|llc|plan|estate|bank|corporation)", words.strip()
    )
    if kind and names.key(kind["kind"]) not in known_groups(view).known:  # "the Trust", where one of them is a trust
        of_kind = [p for p in people if kind["kind"].lower() in names.key(p.words).split()]
        return of_kind[0] if len(of_kind) == 1 else None
    found = known_groups(view).find(plain)
    if found:
        return reporting(view, found[0]) if len(found) == 1 else None
    parts = set(re.sub(r"[^\w ]", " ", names.key(names.clean_person(plain))).split())
    telling = parts - _COMMON - names.LEGAL_FORMS
    within = [p for p in people if parts <= set(re.sub(r"[^\w ]", " ", names.key(p.words)).split())]
    return within[0] if telling and len(within) == 1 else None


def _surname(person: Mention) -> str | None:
    """The surname of a natural person, by kind or by the form of the name."""
    name = names.clean_person(person.words)
    if person.kind != terms.PERSON_CLASS and not (names.is_person(name.title()) and names.legal_form(name) is None):
        return None
    words = re.sub(r"(?i)[\s,]+(?:jr|sr|ii|iii|iv)\.?$", "", name).split()
    return names.key(words[-1]) if words else None


def named(view: View, start: int, end: int) -> Mention | None:
    """The one reporting person whom a sentence introduces a table for: "effected by Acme on behalf of the
    Funds", "Acme made the following purchases". None where it names several."""
    told = Told(view, start, end)
    found: list[Mention] = []
    for agent in told.agents:
        for mention in agent.who:
            person = reporting(view, mention)
            if person is not None and not any(same(person, f) for f in found):
                found.append(person)
    if len(found) < 2:
        return found[0] if found else None
    for match in re.finditer(r"(?i)\bby\s+", told.text):
        first = next((a for a in told.agents if match.end() <= a.start <= match.end() + 4), None)
        if first is None:
            continue
        rest = told.text[first.end :]
        run = first.who if _FOR.match(rest) else tuple(told.listed(match.end()))
        who = _distinct(view, run)
        return who[0] if len(who) == 1 else None
    verb = _VERB.search(told.text)
    who = _distinct(view, told.subject(verb.start())) if verb else []
    return who[0] if len(who) == 1 else None


def _distinct(view: View, run: Sequence[Mention]) -> list[Mention]:
    out: list[Mention] = []
    for mention in run:
        person = reporting(view, mention)
        if person is None:
            return []
        if not any(same(person, o) for o in out):
            out.append(person)
    return out

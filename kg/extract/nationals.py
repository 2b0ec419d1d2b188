"""Nationals: what a sentence says that its persons are citizens of."""

import re

from kg.extract import blanket
from kg.extract.persons import Group

Span = tuple[int, int]

_CITIZEN = re.compile(
    r"""\s*,?\s*(?:who\s+)?(?i:(?:each|both|all|also)\s+)?(?i:is|are|being)?\s*(?:,\s*)?
    (?i:(?:an?|each\s+an?|an\s+individual\s+and\s+an?|also\s+an?|both)\s+)?
    (?:(?i:(?:dual\s+)?(?:citizens?|nationals?)\s+of\s+(?:the\s+)?)(?P<of>[A-Z][\w.,'’\s]{1,60})
    |(?P<plain>[A-Z][\w.]*(?:\s+[A-Z][\w.]*){0,3})\s+(?i:citizens?|nationals?)\b)""",
    re.VERBOSE,
)
_ASIDE = re.compile(r"\s*\((?P<what>[^()]{3,200}(?:\([^()]{0,60}\)[^()]{0,100})?)\)")


def citizenships(text: str, group: Group) -> list[Span]:
    """Where the sentence says what each of a group's persons is a citizen of: the places' words, in their order; empty
    where it does not say."""
    match = _CITIZEN.match(text, group.end)
    if match is None:
        aside = _ASIDE.match(text, group.end)
        match = _CITIZEN.match(text, aside.end()) if aside else None
    place = None if match is None else blanket.nationality_in(text, *match.span("of" if match["of"] else "plain"))
    if place is None:
        return []
    if len(group.members) < 2 or not re.match(r",?\s+respectively\b", text[place[1] :]):
        return [place] * len(group.members)
    parts = [m.span() for m in re.finditer(r"(?:(?!,|\s+and\s).)+", text[slice(*place)])]
    found = []
    for a, b in parts:
        lead = re.match(r"(?:\s|,|and\s|the\s)*", text[place[0] + a : place[0] + b])
        found.append((place[0] + a + (lead.end() if lead else 0), place[0] + b))
    found = [(a, b) for a, b in found if a < b]
    return found if len(found) == len(group.members) else []

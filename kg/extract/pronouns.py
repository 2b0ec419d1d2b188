"""Pronouns: whom "he", "she", "they", "both" and "her husband" stand for in a sentence that says what they are."""

import re
from collections.abc import Sequence

from kg.extract import kin
from kg.extract.persons import Group
from kg.extract.register import Named, Register

_SAYS = r"(?:is|serves|acts|has\s+served|has\s+been|holds|was\s+formerly)\b"
# "he is"   "She also serves"   "His principal occupation is"
_ONE = re.compile(
    rf"""\b(?:(?P<he>[Hh]e|[Ss]he)(?=,?\s+(?:also,?\s+|currently\s+|presently\s+|now\s+|in\s+addition\s+)?{_SAYS})
    |(?P<his>[Hh]is|[Hh]er)(?=\s+(?:present\s+|current\s+)*(?:principal\s+)?(?:occupation|employment|business)\b))""",
    re.VERBOSE,
)
# "They are"   "Both persons are"   "Each of them is"   "Each is"
_SEVERAL = re.compile(
    r"""(?:^|(?<=;\s)|(?<=,\sand\s))\W*(?P<they>[Tt]hey(?:\s+each|\s+both)?|[Bb]oth(?:\s+(?:of\s+them|persons|individuals))?|
    [Ee]ach(?:\s+of\s+(?:them|these\s+(?:persons|individuals)))?|[Aa]ll(?:\s+of\s+them|\s+three)?)
    (?=\s+(?:also\s+|currently\s+|presently\s+)?(?:are|is|serves?|acts?)\b)""",
    re.VERBOSE,
)
# "her husband, who is"
_SPOUSE = re.compile(
    r"\b(?P<whose>[Hh]is|[Hh]er)\s+(?:late\s+)?(?:husband|wife|spouse)\b(?=,?\s+(?:who\s+)?(?:is|serves|acts|was)\b)"
)


STANDS = re.compile(r"\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Tt]hey|[Bb]oth|[Ee]ach|All)\b")
"""A word that may stand for persons."""


def resolved(register: Register, text: str, groups: list[Group], before: Sequence[Group]) -> list[Group]:
    """The sentence's persons with its pronouns; `before` are those of the sentence before it."""
    out = list(groups)
    for match in _ONE.finditer(text):
        word = match["he"] or match["his"]
        meant = _one(register, kin.pronoun(word), [g for g in groups if g.end <= match.start()], before)
        if meant is not None:
            out.append(_standing(*match.span(), [meant]))
    for match in _SPOUSE.finditer(text):
        sex = kin.pronoun(match["whose"])
        meant = _one(register, sex, [g for g in groups if g.end <= match.start()], before)
        spouse = register.spouse(meant.person) if meant is not None else None
        if spouse is not None:
            out.append(_standing(*match.span(), [Named(*match.span(), spouse)]))
    several = _SEVERAL.search(text)
    if several is not None and not any(g.start < several.end() for g in groups):
        told = [g for g in before if len(g.members) > 1]
        members = told[0].members if len(told) == 1 else tuple(m for g in before for m in g.members)
        if len({m.person.keys[0] for m in members}) > 1:
            out.append(_standing(*several.span("they"), members))
    return sorted(out, key=lambda g: g.start)


def _standing(start: int, end: int, members: Sequence[Named]) -> Group:
    return Group(start, end, tuple(Named(start, end, m.person) for m in members))


def _one(register: Register, sex: kin.Sex | None, here: Sequence[Group], before: Sequence[Group]) -> Named | None:
    """Whom the sentence named first, else whom the one before spoke of first, and who can be a he or a she."""
    for groups in (here, before[:1]):
        for group in groups:
            if len(group.members) == 1 and register.sex(group.members[0].person) in (None, sex):
                return group.members[0]
            if group is groups[0] and len(group.members) > 1:
                fitting = [m for m in group.members if register.sex(m.person) is sex]
                if len(fitting) == 1 and sex is not None:
                    return fitting[0]
        if groups:
            return None
    return None

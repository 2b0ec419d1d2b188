"""Principals: the names above a signature, one or several, each on one line or over more."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from kg.extract.signing.capacities import begins, parties_in
from kg.extract.signing.lines import Printed
from kg.extract.view import View
from kg.model.claim import Mention
from kg.values import names


@dataclass(frozen=True, slots=True)
class Principal:
    """Whom a signature is for: the words printed at [start, end), and the reporting person that they name."""

    start: int
    end: int
    words: str
    party: Mention | None


_LONGEST = 4
"""The lines over which one name may go on."""

PARTS = (
    r"(?:(?:sole|co-?)\s*|a\s+)?(?:general|managing|manager|member|investment|trustee|attorney|authori[sz]ed|advis|sub-?advis"
    r"|parent|director|custodian|agent)"
)
"""How the words begin that say what an organization is to the one it signs for."""

_INDENT = 8
"""Characters by which the line is indented on which a name goes on."""

# ", a Delaware limited partnership"   ", for itself and as ..."   " (the "Fund")"
_APPOSITION = re.compile(
    r"(?is)\s*(?:,\s+(?:(?:an?|the|as|its|by|on|for|in|solely|acting|not|each)\s.*"
    rf"|{PARTS}\w*\b.*)|\((?![^()]{{0,80}}\)\s*[A-Za-z]).*|:\s*|[*†‡\s]+|,\s*)$"
)
_LEAD = re.compile(
    r"(?i)^\W*(?:(?:for|on\s+behalf\s+of)\s+(?:and\s+on\s+behalf\s+of\s+)?|and\s+|\((?:\d{1,2}|[a-z])\)\s+|\d{1,2}[.)]\s+)+(?:the\s+)?(?=[A-Z])"
)
_NO_NAME = re.compile(
    r"(?i)^\W*(?:signatures?|reporting\s+persons?|entities|individuals?|page\s+\d|cusip|schedule\s+13|signature\s+page|\[.*\]|corporations?|"
    r"(?:for\s+)?(?:the|each)\s+reporting\s+persons?|in\s+witness|the\s+undersigned)\b"
)


# "Acme Bank AG| (for the benefit of its asset management)"   "Jane Roe|, as Trustee"
_FOR_WHOM = re.compile(r"(?i)\s*\((?:for|on\s+behalf|as)\b[^()]*\)\s*$|,\s+as\s+(?:co-?\s?)?trustees?\b.*$")
# "Roe Family Trust| u/a/d May 3, 1988"   "... under agreement dated May 3, 1988"
_DATED = re.compile(
    r"(?i)[\s,]+(?:u/[adt]\b|under\s+(?:an?\s+)?(?:trust\s+)?(?:agreement|declaration|instrument)\b|dated\b).*$"
)


def named(mention: Mention) -> Mention:
    """A party by its name alone, without what its cover sets beside it."""
    return Mention(mention.kind, _FOR_WHOM.sub("", mention.words), mention.keys, mention.evidence)


def bare(words: str) -> str:
    """The words of a name without what is set beside it: its legal form in words, what it signs as."""
    text = _LEAD.sub("", names.one_line(words))
    return names.clean(_APPOSITION.sub("", text)) or names.clean(text)


def party(view: View, words: str) -> Mention | None:
    """The reporting person that the words are the name of."""
    for text in (names.clean(names.one_line(words)), bare(words)):
        for person in view.parties.reporting_persons:
            if names.key(person.words) == names.key(text):
                return person
    trust = names.key(_DATED.sub("", names.one_line(words)))
    dated = [p for p in view.parties.reporting_persons if _DATED.search(p.words)]
    same = [p for p in dated if names.key(_DATED.sub("", p.words)) == trust]
    if len(same) == 1:
        return same[0]
    key = names.key(bare(words))
    if len(key.split()) > 2 and not names.is_person(bare(words)):  # "Jane Roe, Trustee of the |Roe Living Trust"
        trusts = [p for p in view.parties.reporting_persons if _is_trustee(p, key)]
        return trusts[0] if len(trusts) == 1 else None
    return None


def _is_trustee(person: Mention, key: str) -> bool:
    """Whether a reporting person is named as the trustee of the trust of that key."""
    return names.key(person.words).endswith((f"trustee of {key}", f"trustee of the {key}"))


def organization(view: View, words: str) -> bool:
    """Whether the words begin with an organization's name, by its form or as one that signs."""
    text = bare(words)
    found = party(view, text)
    if found is not None:
        return not names.is_person(text)
    return names.is_organization(text) and not names.is_person(text) and not begins(text)


def starts(view: View, lines: Sequence[Printed]) -> int:
    """How many of the lines, from the first, are the name of a reporting person; 0 where they begin with none."""
    words, found = "", 0
    for number, line in enumerate([p for p in lines[: 2 * _LONGEST] if not p.rule][:_LONGEST], 1):
        if found and not _DATED.match(f" {line.words}"):
            break  # only "Roe Family Trust" may go on, with "under agreement dated ..."
        words = f"{words} {line.words}".strip()
        found = number if party(view, words) is not None else found
    return found


def principals(view: View, lines: Sequence[Printed]) -> list[Principal]:
    """The names that the lines above a signature print, in order."""
    out: list[Principal] = []
    lines = [line for line in lines if not line.rule]
    at = 0
    while at < len(lines):
        count = starts(view, lines[at:])
        if count:
            out.append(_principal(view, lines[at : at + count]))
        else:
            count = _unknown(view, lines, at)
            words = " ".join(line.words for line in lines[at : at + count])
            several = parties_in(words, view.parties.reporting_persons)
            if several:
                out += [_part(lines[at : at + count], a, b, who) for a, b, who in _signing(words, several)]
            elif _is_name(view, words):
                out.append(_principal(view, lines[at : at + count]))
        at += count
    return out


def named_first(view: View, lines: Sequence[Printed]) -> list[Principal]:
    """The first reporting person that prose names after "on behalf of"."""
    words = " ".join(line.words for line in lines)
    behalf = re.search(r"(?i)\bon\s+behalf\s+of\b", words)
    after = behalf.end() if behalf else 0
    found = next((f for f in parties_in(words, view.parties.reporting_persons) if f[0] >= after), None)
    return [_part(lines, *found)] if found is not None else []


def _unknown(view: View, lines: Sequence[Printed], at: int) -> int:
    """How many lines a name goes on over that is no reporting person's: to a gap, a known name, a whole name."""
    count = 1
    while at + count < len(lines) and count < _LONGEST:
        last, following = lines[at + count - 1], lines[at + count]
        whole = names.legal_form(bare(last.words)) or names.is_person(bare(last.words)) or last.words.endswith(":")
        indented = 0 < following.at - last.at <= _INDENT and names.is_organization(f"{last.words} {following.words}")
        if (whole and not indented) or following.gap or starts(view, lines[at + count :]):
            break
        count += 1
    return count


def _signing(words: str, found: list[tuple[int, int, Mention]]) -> list[tuple[int, int, Mention]]:
    """Of the reporting persons named in one line, those that it says are signed for."""
    if re.search(r"(?i)\b(?:on\s+behalf\s+of|for)\b", words) or all(
        re.fullmatch(r"[\s,;&]*(?:and\b)?[\s,;]*", words[a[1] : b[0]]) for a, b in pairwise(found)
    ):
        return found
    return found[:1]


def _is_name(view: View, words: str) -> bool:
    text = bare(words)
    if _NO_NAME.match(text) or len(text) > 150:
        return False
    return organization(view, text) or names.is_person(text)


def _principal(view: View, lines: Sequence[Printed]) -> Principal:
    words = names.one_line(" ".join(line.words for line in lines))
    who, printed = party(view, words), bare(words)
    trustee = who is not None and _is_trustee(who, names.key(printed))
    return Principal(lines[0].start, lines[-1].end, who.words if who is not None and trustee else printed, who)


def _part(lines: Sequence[Printed], start: int, end: int, who: Mention) -> Principal:
    words = " ".join(line.words for line in lines)
    return Principal(lines[0].start, lines[-1].end, names.one_line(words[start:end]), who)

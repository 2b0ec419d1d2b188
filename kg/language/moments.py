"""Moments: which day of its sentence, or of the sentences before it, is that of an event."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from kg.values import dates
from kg.values.found import Found

# a date that is a paper's, a report's or a term's: "the Agreement dated"   "to serve until"
_PAPER = re.compile(
    r"""(?ix)\b(?:agreement|letter|notice|statement|report|13d|release|plan)\b[^,;.]{0,40},?\s+(?:dated|filed)(?:\s+as\s+of)?\s*
    (?:with\s+the\s+\w+\s+)?(?:on\s+)?\Z
    |\b(?:until|expir\w+|ending|ended|through)(?:\s+(?:on|in))?\s+\Z"""
)
_WHEN = re.compile(r"(?i),?\s+(?:when|at\s+which|on\s+which)\b")  # "until March 3, 2011, when he resigned"
_LETTER = re.compile(r"(?i)\b(?:by|in|through)\s+(?:an?\s+)?(?:letter|notice|consent)\b[^,;.]{0,60},?\s+dated\s+\Z")
_EFFECTIVE = re.compile(r"(?i)\beffective\b[^,;.]{0,30}\Z")
_UNDER = re.compile(r"(?i)\b(?:pursuant\s+to|under|by|in\s+connection\s+with)\s+which\b|\bwhereby\b")
_ON = re.compile(r"(?i)\bon\s+\Z")
_PARTIAL = re.compile(r"(?i)\b(?:in|during)\s+(?:[a-z]+\s+(?:of\s+)?)?(?:19|20)\d\d\b")  # "elected in 1998"
_ENDS = re.compile(r"\s*(?:,\s*)?(?:and\b|[;.])")
# the day that another sentence tells
_SAME = re.compile(
    r"""(?ix)\b(?:on|as\s+of|at|effective)\s+(?:that|the\s+same|such|the\s+foregoing)\s+(?:date|day|time)\b
    |\b(?:concurrently|simultaneously|in\s+connection)\s+therewith\b|\bthereupon\b
    |\beffective\s+immediately\b|\bwith\s+immediate\s+effect\b"""
)
_ROUND = (
    r"(?:at|upon|following|after|as\s+of|(?:concurrently|simultaneously|in\s+connection)\s+with"
    r"|effective\s+(?:at|upon|as\s+of|with))"
)
_AT_CLOSING = re.compile(
    rf"(?i)\b{_ROUND}\s+(?:the|such|its|this)\s+(?:\w+\s+){{0,2}}(?:closing|consummation|completion)\b"
)
_AT_MEETING = re.compile(rf"(?i)\b{_ROUND}\s+(?:the|such|that|this)\s+(?:\w+\s+){{0,2}}meeting\b")
_CLOSING = re.compile(r"(?i)\b(?:clos(?:ed|ing)|consummat\w+|complet(?:ed|ion))\b")
_MEETING = re.compile(r"(?i)\bmeeting\b")
# '(the "Effective Date")'   "the Effective Date"
_NAMED = re.compile(r"\((?:the|such\s+date,?\s+the)\s+[\"“](?P<term>(?:[A-Z]\w{1,30}\s+){0,2}Date)[.,]?[\"”]\)")
_TERM = re.compile(r"(?i:\bthe)\s+(?P<term>(?:[A-Z]\w{1,30}\s+){0,2}Date)\b")
_NEAR = 80
"""Characters between a date and the word that says what it is the day of."""


@dataclass(slots=True)
class Before:
    """The days that the sentences before have told: those that have a name ("the Effective Date"), the last one's own,
    a closing's, a meeting's."""

    named: Mapping[str, date] = field(default_factory=dict)
    told: date | None = None
    closing: date | None = None
    meeting: date | None = None

    def hear(self, words: str) -> None:
        """Take in a sentence."""
        found = _usable(words, self.named)
        self.told = found[0].value if found else self.told
        for day in found:
            near = words[max(0, day.start - _NEAR) : day.end + _NEAR]
            self.closing = day.value if _CLOSING.search(near) else self.closing
            self.meeting = day.value if _MEETING.search(near) else self.meeting


def named_days(text: str) -> dict[str, date]:
    """The days that a filing gives a name: 'On March 3, 2011 (the "Effective Date")'."""
    found: dict[str, date] = {}
    for match in _NAMED.finditer(text):
        told = list(dates.days(text[max(0, match.start() - _NEAR) : match.start()].rstrip()))
        if told and told[-1].end == len(text[max(0, match.start() - _NEAR) : match.start()].rstrip()):
            found.setdefault(" ".join(match["term"].split()), told[-1].value)
    return found


def _days(words: str, named: Mapping[str, date]) -> list[Found[date]]:
    found = list(dates.days(words))
    for match in _TERM.finditer(words) if named else ():
        told = named.get(" ".join(match["term"].split()))
        if told is not None:
            found.append(Found(told, *match.span("term")))
    return sorted(found, key=lambda d: d.start)


def _usable(words: str, named: Mapping[str, date]) -> list[Found[date]]:
    out = []
    for day in _days(words, named):
        led = words[max(0, day.start - 90) : day.start]
        if not _PAPER.search(led) or _WHEN.match(words, day.end):
            out.append(day)
    return out


def day(words: str, low: int, subject: int, end: int, high: int, before: Before) -> tuple[date | None, bool]:
    """The day of an event, and whether the words say that it takes effect then. The event's word ends at `end`, in the
    clause words[low:high], whose own part begins at `subject`."""
    found = _usable(words, before.named)
    own = [d for d in found if low <= d.start < high and (d.start >= subject or not _ENDS.match(words, d.end))]
    effective = [d for d in own if _EFFECTIVE.search(words, max(0, d.start - 60), d.start)]
    if effective:
        return next((d for d in effective if d.start >= end), effective[0]).value, True
    first = next(iter(own), None)
    if first is not None:
        later = next((d for d in own if d.start >= end and _ON.search(words, max(0, d.start - 8), d.start)), None)
        return (later.value if later and _UNDER.search(words, first.end, end) else first.value), False
    if _PARTIAL.search(words, end, high) or _PARTIAL.search(words, low, subject):
        return None, False
    if found:
        return found[0].value, False
    for which, told in (
        (_SAME, before.told),
        (_AT_CLOSING, before.closing or before.told),
        (_AT_MEETING, before.meeting),
    ):
        if which.search(words, 0, high):
            return told, False
    letters: Sequence[Found[date]] = [
        d for d in dates.days(words) if _LETTER.search(words[max(0, d.start - 90) : d.start])
    ]
    return (letters[0].value if letters else None), False

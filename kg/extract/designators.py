"""Designators: who stands behind a person that comes to a board or leaves it, by the words of one sentence."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.language.coming import Anchor, Voice
from kg.language.passage import Phrase
from kg.model.claim import Mention


@dataclass(frozen=True, slots=True)
class Holder:
    """words[start:end] name one who may designate directors; `issuer` where it is the issuer itself, who does not."""

    start: int
    end: int
    who: Mention
    issuer: bool = False


_DESIGNEE = r"(?:designees?|nominees?|representatives?|appointees?)"
_CHOSEN = r"(?:designated|nominated|proposed|selected|chosen|appointed|elected|put\s+forward)"
_WERE = r"(?:was|were|has\s+been|have\s+been|had\s+been)\s+(?:\w+ly\s+)?"
# "Acme-designee Jane Roe"   "Acme's nominees, Mark Doe and Jane Roe"
_OF_WHOM = re.compile(
    rf"(?i)(?:[-\s]+|['’]s?\s+(?:\w+\s+){{0,2}}){_DESIGNEE}\b(?:\s+(?:on|to)\s+(?:the|its)\s+board(?:\s+of\s+directors)?)?[\s,:]*(?:(?:mr|ms|mrs|dr)\.?\s+)?"
)
# "the nominees of Acme, Mark Doe and Jane Roe"
_DESIGNEE_OF = re.compile(rf"(?i)\b{_DESIGNEE}\s+of\s+(?:the\s+)?\Z")
_TO_NAMES = re.compile(r"(?i)[\s,:]*(?:(?:mr|ms|mrs|dr)\.?\s+)?")
# "Jane Roe, a designee of Acme"   "Jane Roe as the designee of Acme"   "Jane Roe, Acme's designee"
_WHOSE = re.compile(
    rf"(?is)[^.;]{{0,160}}?(?:,|\bas)\s+(?:(?:an?|the|each\s+an?|its|one\s+of\s+the|two|both|each\s+of\s+whom\s+(?:is|was)\s+an?|who\s+(?:is|was)\s+an?)\s+)?"
    rf"(?:\w+\s+)?{_DESIGNEE}\s+(?:of|for)\s+(?:the\s+)?"
)
_OWN = re.compile(rf"(?i)(?:['’]s?\s+(?:\w+\s+){{0,2}}|[\s-]+){_DESIGNEE}\b")
_BEFORE_OWN = re.compile(r"(?is)[^.;]{0,120}?(?:,|\bas)\s+(?:one\s+of\s+)?(?:(?:the|an?)\s+)?")
_BESIDE = re.compile(r"(?i)\s*\((?:(?:the|an?)\s+)?")  # "Jane Roe (an Acme designee)"
# "Jane Roe, who had been proposed by Acme"   "Jane Roe, a director designated by Acme"
_CHOSEN_BY = re.compile(
    rf"""(?isx)\s*(?:\([^()]{{0,120}}\)\s*)?,\s+(?:(?:(?:each|both|all)\s+of\s+)?whom?\s+{_WERE}
      |(?:each\s+)?(?:an?|the)\s+(?:\w+\s+)?(?:directors?|members?|individuals?|persons?)\s+(?:who\s+{_WERE})?|each\s+)?
    {_CHOSEN}\s+(?:[^,.;]{{1,80}}?\s)?by\s+(?:the\s+)?"""
)
_BY = re.compile(r"(?i)(?:,[^,;]{1,60},)?\s{0,20}by\s+(?:the\s+)?")
# "at the request of Acme"   "on Acme's proposal"
_REASON = r"(?:request|proposal|nomination|recommendation|designation|direction|instance)"
_AT_REQUEST = re.compile(rf"(?i)\b(?:at|upon|on|following)\s+the\s+{_REASON}\s+(?:of|by)\s+(?:the\s+)?\Z")
_OWN_REQUEST = re.compile(rf"(?i)['’]s?\s+(?:\w+\s+)?{_REASON}\b")
_AT = re.compile(r"(?i)\b(?:at|upon|on|following)\s+(?:the\s+)?\Z")
# who is no subject: "to the Secretary of [Acme]"
_LED = re.compile(
    r"(?i)\b(?:of|by|with|to|for|from|in|under|through|between|among|against)\s+(?:(?:the|an?)\s+)?\Z|\band\s+(?:the\s+)?\Z"
)
_INSIDE = re.compile(
    r"(?i)\b(?:boards?|directors?|committee|stockholders|shareholders|meeting)\s+(?:(?:has|have|had|also)\s+)*\Z"
)
# 'Mark Doe (the "Acme Designee")'
_TERM = re.compile(
    r"""(?ix)\s*\((?:each,?\s+|together,?\s+|collectively,?\s+)?(?:an?|the)\s+["“](?P<who>[^"“”()]{2,60}?)\s+
    (?:designee|nominee|director|representative|appointee)s?[,.]?["”]\s*\)"""
)
# a body that has no name of its own: "the official committee of unsecured creditors"
_BODY = re.compile(
    r"""(?x)(?<=\bthe\s)(?!(?:nominating|governance|compensation|audit|special|independent|executive|common)\b)
    (?:(?!(?:designee|nominee|representative|appointee)s?\b)[a-z-]+\s+){0,3}?(?:committee\s+of\s+(?:[a-z-]+\s+)?(?:creditors|noteholders|bondholders|lenders)
    |(?:majority\s+)?holders\s+of\s+(?:the\s+)?(?:[A-Z][\w-]*\s+){0,3}(?:Preferred\s+(?:Stock|Shares)|Notes|Debentures|preferred\s+stock|notes))\b"""
)
# "Each had been designated by Acme"
_BACKED = re.compile(
    rf"(?i)(?P<who>(?:each|both|all)\b(?:\s+of\s+(?:them|whom|these\s+\w+))?|they|he|she|[^;:]{{3,120}}?)\s{{1,20}}{_WERE}{_CHOSEN}\s+(?:[^,.;]{{1,80}}?\s)?by\s+(?:the\s+)?"
)
_PRONOUN = re.compile(r"(?i)(?:each|both|all|they|he|she)\b")


def bodies(words: str) -> Iterator[tuple[int, int]]:
    """Where bodies stand that have no name of their own."""
    for match in _BODY.finditer(words):
        yield match.span()


def term(words: str, at: int) -> re.Match[str] | None:
    """The term that is defined after a person's name and tells whose director it is (`who`)."""
    return _TERM.match(words, at)


def beside(words: str, holders: Sequence[Holder], at: int) -> Mention | None:
    """Who designated one person of several, by the bracket after the name."""
    found = (h for h in holders if h.start >= at and _BESIDE.fullmatch(words, at, h.start) and _OWN.match(words, h.end))
    return next((h.who for h in found), None)


def behind(words: str, holders: Sequence[Holder]) -> tuple[bool, int, Mention | None]:
    """Who stands behind the persons of the sentence before, where this one says only that; whether it means them by a
    pronoun; and where its subject ends."""
    match = _BACKED.match(words)
    by = next((h.who for h in holders if match and h.start == match.end() and not h.issuer), None)
    return (_PRONOUN.match(match["who"]) is not None, match.end("who"), by) if match else (False, 0, None)


def of(
    words: str, holders: Sequence[Holder], persons: Sequence[Phrase], run: Sequence[Phrase], anchor: Anchor, high: int
) -> Mention | None:
    """Who designated the persons of a run: "X-designee P", "X's nominee P", "P, a designee of X", "P, who was proposed
    by X", "designated by X", "at the request of X"; X who nominates."""
    first, last = run[0], run[-1]
    others = [p.start for p in persons if p.start >= last.end]
    stop = min([high, *others]) if last.start >= anchor.end else high
    outside = [h for h in holders if not h.issuer]
    for h in outside:
        of = _DESIGNEE_OF.search(words, max(0, h.start - 40), h.start)
        if h.end <= first.start and (_TO_NAMES if of else _OF_WHOM).fullmatch(words, h.end, first.start):
            return h.who
        if last.end <= h.start < stop and (
            _WHOSE.fullmatch(words, last.end, h.start)
            or _CHOSEN_BY.fullmatch(words, last.end, h.start)
            or (_OWN.match(words, h.end) and _BEFORE_OWN.fullmatch(words, last.end, h.start))
        ):
            return h.who
    return _acting(words, outside, anchor, high)


def _acting(words: str, outside: Sequence[Holder], anchor: Anchor, high: int) -> Mention | None:
    """Who designates or nominates, or at whose request it is done."""
    for h in outside:
        chosen = anchor.voice is Voice.BEFORE and anchor.code not in ("resigned", "removed")
        if chosen and h.start >= anchor.end and _BY.fullmatch(words, anchor.end, h.start):
            return h.who
        asked = _AT_REQUEST.search(words, max(0, h.start - 60), h.start)
        own = _OWN_REQUEST.match(words, h.end) and _AT.search(words, max(0, h.start - 20), h.start)
        if h.start < high and (asked or own):
            return h.who
    if anchor.code in ("designated", "nominated") and anchor.voice is not Voice.BEFORE:
        if _INSIDE.search(words, max(0, anchor.start - 60), anchor.start):
            return None
        subjects = [
            h for h in outside if h.end <= anchor.start and not _LED.search(words, max(0, h.start - 30), h.start)
        ]
        return subjects[-1].who if subjects else None
    return None

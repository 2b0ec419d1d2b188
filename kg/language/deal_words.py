"""What sentences about trades are made of: verbs, counts of shares, days and prices, each with its place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum, auto

from kg.values import dates, numbers


class Told(Enum):
    """How a verb tells a purchase or sale."""

    DONE = auto()  # "sold"   "has purchased"   "effected a sale of"
    PASSIVE = auto()  # "were sold"
    REDUCED = auto()  # "shares purchased by"
    AGREED = auto()  # "agreed to sell"   "relating to the sale of": done at the closing
    OTHER = auto()  # what is no purchase or sale, or not done: "owns"   "may sell"   "exercised"


@dataclass(frozen=True, slots=True)
class Verb:
    """text[start:end] is a verb; `side` is that of its subject."""

    start: int
    end: int
    told: Told
    side: str = ""
    agreeing: bool = False  # a paper is signed or announced: its day is no trade's


@dataclass(frozen=True, slots=True)
class Shares:
    """text[start:end] counts shares; `unit` is the noun that it counts, or "" where a list leaves it out."""

    start: int
    end: int
    value: Decimal
    unit: str


@dataclass(frozen=True, slots=True)
class Day:
    """text[start:end] is a day; None for "on the same date". `several` where it is one of a list of days."""

    start: int
    end: int
    day: date | None
    several: bool = False


@dataclass(frozen=True, slots=True)
class Price:
    """text[start:end] is a price a share; `average` where it is called so, `aside` where it stands in brackets."""

    start: int
    end: int
    money: tuple[Decimal, str]
    average: bool
    aside: bool


_PAST = {
    **dict.fromkeys(("sold", "resold", "disposed", "liquidated"), "sell"),
    **dict.fromkeys(("purchased", "bought", "acquired", "repurchased"), "buy"),
}
_BASE = {
    **dict.fromkeys(("sell", "dispose", "sale", "sales", "disposition"), "sell"),
    **dict.fromkeys(("purchase", "purchases", "buy", "acquire", "acquisition", "repurchase"), "buy"),
}
_TRADE = re.compile(rf"(?i)\b(?:{'|'.join(_PAST)}|{'|'.join(_BASE)})\b(?:\s+of\b)?")
_OTHER = re.compile(
    r"""(?ix)\b(?:owns|(?<!his\s)(?<!her\s)(?<!its\s)(?<!their\s)own|owned|hold(?:s|ing)?|held|retain(?:s|ed)?|exercis(?:e|es|ed|ing)|convert(?:s|ed|ing)?|grant(?:s|ed)?|receiv(?:e|es|ed)|gifted|gave
    |made\s+an?\s+(?:\w+\s+)?gift|donat(?:e|es|ed)|contribut(?:e|es|ed)|distribut(?:e|es|ed)|transferr?(?:s|ed)?|pledg(?:e|es|ed)|issu(?:e|es|ed)
    |exchang(?:e|es|ed)|tender(?:s|ed)?|redeem(?:s|ed)?|surrender(?:s|ed)?|vest(?:s|ed)?|award(?:s|ed)?|withh[eo]ld|deliver(?:s|ed)?|forfeit(?:s|ed)?
    |reserv(?:e|es|ed)|includ(?:e|es|ed|ing)|constitut(?:e|es|ed|ing)|represent(?:s|ed|ing)?|cancell?ed|inherit(?:s|ed)|lent|loaned|subscrib(?:e|es|ed)
    |excludes?|may\s+be\s+deemed|amounts?\s+to|totall?(?:s|ed|ing)|has\s+the\s+right|beneficial\s+owner)\b"""
)
_AGREEING = re.compile(
    r"""(?ix)\b(?:entered\s+into|enter\s+into|agree(?:s|d)|announced|signed|filed|approved|adopted|executed\s+(?:an?|the)\s+(?:[\w-]+\s+){0,4}(?:agreement|contract|letter))\b"""
)
_OFFERING = re.compile(
    r"(?i)\b(?:completed|consummated|closed|effected)\s+(?:an?|the|its|their)\s+(?:[\w-]+\s+){0,6}offering\s+(?:\([^()]{0,60}\)\s+)?of\b"
)
_BE = re.compile(r"(?i)\b(?:was|were|been|is|are)\s+(?:\w+ly\s+|also\s+|each\s+){0,2}$")
_NOT = re.compile(
    r"""(?ix)\b(?:to|not|never|nor|neither|may|might|will|would|shall|should|could|can|must|if|when|unless|any|no)\s+(?:\w+ly\s+|also\s+|either\s+)?(?:have\s+|be\s+|been\s+)?$
    |\bbeing\s+$|\bto\s+be\s+(?:\w+ly\s+)?$|\b(?:may|will|would|shall|could|might)\s+(?:\w+\s+){1,3}(?:or|and)\s+$"""
)
_AGREED = re.compile(r"(?i)\bagree(?:s|d)?\s+(?:\w+ly\s+)?to\s+(?:\w+ly\s+)?$")
_NOUN = re.compile(
    r"(?i)\b(?:shares|stock|ads[s]?|units|securities)\s+(?:so\s+|that\s+were\s+|which\s+were\s+|previously\s+)?$"
)
_ADJECTIVE = re.compile(r"(?i)\b(?:the|such|these|those|any|all|newly)\s+$")
_EFFECTED = re.compile(
    r"(?i)\b(?:effected|made|completed|consummated|closed|executed|settled)\s+(?:an?|the|its|their|his|her|such|open|market|private|block|additional|following|[-\w]+,?\s){0,5}\s*$"
)
_PAPER = re.compile(r"(?i)\s*(?:prices?|agreements?|plans?|contracts?|orders?|rights?|options?|program)\b")


def verbs(text: str) -> list[Verb]:
    """The verbs of a sentence that a count of shares can belong to, in order."""
    out: list[Verb] = []
    for match in _OFFERING.finditer(text):
        out.append(Verb(*match.span(), Told.DONE, "sell"))
    for match in _AGREEING.finditer(text):
        out.append(Verb(*match.span(), Told.OTHER, agreeing=True))
    for match in _OTHER.finditer(text):
        held = match[0].lower() in ("held", "owned") and re.match(
            r"\s+(?:of\s+record\s+|directly\s+|indirectly\s+)?(?:by|in|for)\b", text[match.end() :]
        )
        if not held and not re.match(r"(?i)\s+(?:and\s+outstanding|price)", text[match.end() :]):
            out.append(Verb(*match.span(), Told.OTHER))
    for match in _TRADE.finditer(text):
        verb = _trade(text, match)
        if verb is not None:
            out.append(verb)
    out.sort(key=lambda v: (v.start, -v.end))
    clean: list[Verb] = []
    for verb in out:
        if not clean or verb.start >= clean[-1].end:
            clean.append(verb)
        elif verb.told is Told.AGREED:
            clean[-1] = verb
    return clean


def _trade(text: str, match: re.Match[str]) -> Verb | None:
    word = match[0].split()[0].lower()
    before = text[max(0, match.start() - 60) : match.start()]
    start, end = match.span()
    if word in _PAST:
        side = _PAST[word]
        if _NOT.search(before):
            return Verb(start, end, Told.OTHER)
        if _BE.search(before):
            return Verb(start, end, Told.PASSIVE, side)
        if _NOUN.search(before) and not re.match(r"\s+(?:an?\s+)?(?:additional\s+)?\d", text[end:]):
            return Verb(start, end, Told.REDUCED, side)
        return None if _ADJECTIVE.search(before) else Verb(start, end, Told.DONE, side)
    side = _BASE[word]
    if _AGREED.search(before):
        return Verb(start, end, Told.AGREED, side)
    if word in ("sell", "buy", "acquire", "dispose"):
        return Verb(start, end, Told.OTHER)
    if re.search(r"(?i)\bto\s+(?:\w+ly\s+)?$", before) or (word in ("purchase", "repurchase") and _NOT.search(before)):
        return Verb(start, end, Told.OTHER)
    if _PAPER.match(text, end) or not re.match(
        r"(?i)(?:\s+by\s+[^,;.]{1,80})?\s+of\b|\s*$", text[end - 3 if match[0].lower().endswith("of") else end :]
    ):
        return None
    if _EFFECTED.search(before):
        return Verb(start, end, Told.DONE, side)
    return Verb(start, end, Told.AGREED, side) if word in ("sale", "purchase", "repurchase") else None


_NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,7}(?:\.\d+)?"
_UNIT = r"(?:shares?|stock|adss?|adrs?|units|depositary\s+(?:shares|receipts)|common\s+units)"
# "an additional 22,500 shares"   "100,000 Class A Common Shares"   "1,875,000 of the shares"   "5,000 and 6,000 shares"
_SHARES = re.compile(
    rf"""(?ix)(?<![\w.,$€£/])(?P<list>(?:{_NUMBER})(?:(?:\s*,\s*(?:and\s+)?|\s+and\s+)(?:{_NUMBER})){{0,11}})
    (?P<gap>(?:\s+of\s+(?:the|its|his|her|their|such|these))?(?:\s+(?!(?:at|for|on|in|to|from|by|and|per|of|or|with|were|was|is|are)\b)[A-Za-z"“][\w"”'’.&-]{{0,24}}){{0,5}}?)
    \s+(?P<unit>{_UNIT})\b"""
)
# in a list the noun is left out: "and 1,000 at $6.50 on May 3, 1999"
_BARE = re.compile(
    r"(?<![\w.,$€£/])(?P<number>\d{1,3}(?:,\d{3})+|\d{3,5})(?=\s+(?:at|on|for)\s+(?:an?\s+|the\s+)?(?:average\s+|price\s+|\$|\d|[A-Z][a-z]{2,8}\.?\s+\d))"
)
_NO_COUNT = re.compile(r"(?i)(?:\bno\.|\brule|\bsection|\bitem|\bform|\bapproximately|\$|%)\s*$")


def counts(text: str) -> list[Shares]:
    """The counts of shares of a sentence, in order; of a list ("5,000 and 6,000 shares") each."""
    out: list[Shares] = []
    for match in _SHARES.finditer(text):
        if (
            _NO_COUNT.search(text[max(0, match.start() - 16) : match.start()])
            and "pproximately" not in text[max(0, match.start() - 16) : match.start()]
        ):
            continue
        found = list(re.finditer(_NUMBER, match["list"]))
        if any(re.fullmatch(r"(?:19|20)\d\d|\d{1,2}", n[0]) for n in found) and len(found) > 1:
            found = found[-1:]  # a list of days or a year before the number
        unit = match["unit"].lower()
        for number in found:
            start = match.start() + number.start()
            end = match.end() if number is found[-1] else start + len(number[0])
            out.append(Shares(start, end, numbers.to_decimal(number[0]), unit))
    dated = [(d.start, d.end) for d in dates.days(text)]
    out = [s for s in out if all(s.end <= a or b <= s.start for a, b in dated)]
    taken = [*((s.start, s.end) for s in out), *dated]
    for match in _BARE.finditer(text):
        if all(match.end() <= a or b <= match.start() for a, b in taken):
            out.append(Shares(*match.span(), numbers.to_decimal(match["number"]), ""))
    return sorted(out, key=lambda s: s.start)


_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
# what stands before a day that is no trade's: "dated as of", "filed with the Commission on", "until"
_NO_DAY = re.compile(
    r"""(?ix)(?:\bdated(?:\s+(?:as\s+of|the|on))?|\bas\s+(?:of|at)|\bexpir\w+(?:\s+(?:on|at))?|\buntil|\bprior\s+to|\bbefore|\bafter|\bsince|\bended|\bending
    |\bdue(?:\s+on)?|\boutstanding\s+(?:at|on)|\bmatur\w+(?:\s+on)?|\bcommencing(?:\s+on)?|\bbeginning(?:\s+on)?|\bfollowing|\bby|(?<!\beach\s)\bof
    |\b(?:adopted|announced|approved|filed|signed|formed|granted|reported|declared|issued|entered\s+into)\b[^,;.]{0,60}\bon
    |\b(?:agreement|contract|plan|letter|amendment|certificate)\b[^,;.]{0,50}\bdated)\s*$"""
)
_SPAN = re.compile(r"(?i)\b(?:from|between|period\s+(?:of|from))\s*$")
_TO = re.compile(r"(?i)\s*(?:,\s*)?(?:and|to|through|thru|until|-|–|—)\s*(?:and\s+including\s+)?")
_LISTED = re.compile(
    rf"(?i)(?:\b{_MONTH}\s+\d{{1,2}}|\b\d{{1,2}})(?:st|nd|rd|th)?\s*(?:,|and|&|or|,\s+and|through|to|-|–)\s*$"
)
_SAME = re.compile(
    r"(?i)\b(?:on\s+)?(?:the|that|such)\s+same\s+(?:date|day)\b|\b(?:also\s+)?on\s+(?:that|such)\s+(?:date|day)\b|\bthe\s+same\s+day\b"
)


def days(text: str) -> list[Day]:
    """The days of a sentence on which something was done: not those of papers, terms and spans of time."""
    found = list(dates.days(text))
    out: list[Day] = []
    span_end = -1
    joined: set[int] = set()
    for n, day in enumerate(found):
        before = text[max(0, day.start - 90) : day.start]
        if day.start == span_end:
            continue
        follower = found[n + 1] if n + 1 < len(found) else None
        to = _TO.fullmatch(text, day.end, follower.start) if follower else None
        if _SPAN.search(before) or (to and re.search(r"(?i)through|thru|to|until|[-–—]", to[0])):
            span_end = follower.start if follower and to else -1
            continue
        if follower and re.fullmatch(r"\s*(?:,|and|,\s*and)\s*", text[day.end : follower.start]):
            joined |= {n, n + 1}
        if _NO_DAY.search(before):
            continue
        out.append(Day(day.start, day.end, day.value, n in joined or _LISTED.search(before) is not None))
    out += [Day(*m.span(), None) for m in _SAME.finditer(text)]
    return sorted(out, key=lambda d: d.start)


_EACH = re.compile(
    r"""(?ix)\s*,?\s*(?:in\s+cash\s*,?\s*)?(?:net\s+)?(?:\(\s*[\w. ]{1,30}\)\s*)?
    (?:per|a|an|each|/|for\s+each|for\s+every)\s*
    (?:(?:class\s+\w+|common|ordinary|american|depositary|such|series\s+\w+|of\s+such|preferred)\s+){0,3}(?P<unit>shares?|ads|adr|units?|stock|warrant|note|option)?"""
)
_AT = re.compile(
    r"""(?ix)(?:\bat|@|\bfor)\s+(?:an?\s+|the\s+)?(?:(?:weighted|average|net|purchase|sales?|selling|public|offering|market|closing|cash|fixed|gross|blended|volume|per[\s-]share|approximate)[\s-]+){0,6}
    (?:prices?\s*,?\s*)?(?:\([^()]{0,40}\)\s*)?(?:per\s+(?:[\w]+\s+){1,4})?(?:of\s+|equal\s+to\s+)?(?:approximately\s+)?$"""
)
_PER = re.compile(
    r"(?i)\bper[\s-](?:share|ads|unit)\b(?:(?!aggregate|total)[^.,;$]){0,40}(?:\bof|\bequal\s+to|\bwas)\s+(?:approximately\s+)?$"
)
_SUM = re.compile(r"(?i)\b(?:aggregate|total|consideration|proceeds|amount|cost)\b[^.;$]{0,40}$")
_NO_PRICE = re.compile(
    r"(?i)\b(?:exercise|strike|conversion|par)\s+(?:price|value)\b[^.;$]{0,30}$|\bexercisable\s+at\s+$"
)
_FROM = re.compile(
    r"(?i)\b(?:from|between)\s+(?:a\s+(?:low|high)\s+of\s+)?$|\brang(?:e|es|ed|ing)\b[^.;]{0,50}$|[\d½¼¾]\s*(?:per\s+share\s+)?(?:to|-|–|—|through)\s*(?:a\s+high\s+of\s+)?$|\bbetween\s+[^.;]{1,40}\band\s+$"
)
_RANGE = re.compile(r"\s*(?:per\s+share\s+)?(?:to|-|–|—)\s*(?:us|cdn|c)?[$€£]", re.IGNORECASE)
_PLAIN = re.compile(r"(?i)\b(?:at|@)\s+(?P<money>\d{1,5}(?:\.\d+)?(?:[\s-]\d{1,2}/\d{1,3})?)(?=\s+(?:per|a)\s+share)")


def prices(text: str) -> list[Price]:
    """The prices a share that a sentence states, in order; not sums, ranges, or the prices of options."""
    out: list[Price] = []
    for found in numbers.prices(text):
        price = _price(text, found.start, found.end, found.value)
        if price is not None:
            out.append(price)
    for match in _PLAIN.finditer(text):
        money = numbers.price(match["money"])
        if money is not None:
            out.append(Price(*match.span("money"), money, False, False))
    return out


def _price(text: str, start: int, end: int, money: tuple[Decimal, str]) -> Price | None:
    before = text[max(0, start - 110) : start]
    each = _EACH.match(text, end)
    unit = (each["unit"] or "").lower() if each else ""
    told = bool(unit) or _PER.search(before) is not None
    if re.match(r"(?i)\s*(?:thousand|million|billion)", text[end : end + 12]):
        return None
    if (
        _NO_PRICE.search(before)
        or _FROM.search(before)
        or _RANGE.match(text, end)
        or unit in ("warrant", "note", "option")
    ):
        return None
    if unit.startswith("unit"):
        told = False
    if not told and (
        unit
        or _SUM.search(before)
        or not _AT.search(before)
        or money[0] >= 10_000
        or re.search(r"(?i)\bfor\s+$", before)
    ):
        return None
    average = re.search(r"(?i)\baverage\b[^.;$]{0,50}$", before) is not None
    return Price(start, end, money, average, before.count("(") > before.count(")"))


def breaks(text: str, taken: list[tuple[int, int]], low: int, high: int) -> Iterator[tuple[str, int]]:
    """The places in text[low:high] where one part of a list may end: `;`, `and`, `,`, outside of days, prices,
    counts and brackets."""
    depth = 0
    for match in re.finditer(r"[();,]|\band\b", text[low:high]):
        at = low + match.start()
        if match[0] in "()":
            depth = max(0, depth + (1 if match[0] == "(" else -1))
        elif not depth and not any(a <= at < b for a, b in taken):
            yield match[0], low + match.end()

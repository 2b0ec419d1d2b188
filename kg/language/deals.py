"""Deals: the purchases and sales that one sentence tells, each with its verb, count, day and price.

A verb, a count, a day and a price stand in any order, and lists carry them on: "On D, A sold N at P and B sold M at Q",
"A bought N on D at P and M on E at Q", "N shares were sold by A on D". What may be, was agreed, or is of another kind
(a gift, an exercise, an option) is told apart.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from itertools import pairwise

from kg.language import deal_words as words
from kg.language import trades
from kg.language.deal_words import Day, Price, Shares, Told, Verb

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Deal:
    """One purchase or sale. `lead` is where its words before the verb are, `rest` where those after the count.
    `same_day` where the day is that of the sentence before; `done` is False where it was only agreed; `spread` where
    the day is a span or a list of days, so that none is its own."""

    verb: Verb
    count: Shares
    day: date | None
    price: tuple[Decimal, str] | None
    lead: Span
    rest: Span
    same_day: bool = False
    done: bool = True
    spread: bool = False
    beside: Verb | None = None  # "X agreed to sell, and Y agreed to buy, N shares": the verb of X
    shared: int = 0  # which of the subjects that "respectively" deals out; 0 where none


@dataclass(slots=True)
class _Unit:
    verb: Verb
    count: Shares
    low: int
    high: int
    lead: list[Day]
    trail: list[Day]
    prices: list[Price]


_BUYING = re.compile(
    r"""(?ix)\b(?:exercis(?:e|es|ed|ing)|conversions?|convert(?:ed|ing)|vest(?:ed|ing)|stock\s+options?|in\s+exchange\s+for|gift|grant(?:ed)?|award(?:ed)?
    |inherit\w+|dividend|contribut(?:ed|ion)|distribut(?:ed|ion)|spin-?off|restricted\s+stock)\b"""
)
_ACQUIRED = re.compile(r"(?i)\bmerger\b|\breorganization\b|\bexchange\b|\bissued\b|\brecapitali[sz]ation\b")


def deals(text: str) -> list[Deal]:
    """The purchases and sales that a sentence tells, in order."""
    squeezed, places = _squeezed(text)
    return [_placed(deal, places) for deal in _told(squeezed)]


def _squeezed(text: str) -> tuple[str, list[int]]:
    """The text with one blank for each run of white space, and the place in the text of each character and of the
    end."""
    kept = [n for n, sign in enumerate(text) if not (sign.isspace() and n and text[n - 1].isspace())]
    return "".join(" " if text[n].isspace() else text[n] for n in kept), [*kept, len(text)]


def _placed(deal: Deal, places: Sequence[int]) -> Deal:
    """A deal by its places in the text as it was given."""

    def verb(own: Verb) -> Verb:
        return replace(own, start=places[own.start], end=places[own.end])

    return replace(
        deal,
        verb=verb(deal.verb),
        beside=verb(deal.beside) if deal.beside else None,
        count=replace(deal.count, start=places[deal.count.start], end=places[deal.count.end]),
        lead=(places[deal.lead[0]], places[deal.lead[1]]),
        rest=(places[deal.rest[0]], places[deal.rest[1]]),
    )


def _told(text: str) -> list[Deal]:
    verbs = words.verbs(text)
    if not any(v.told is not Told.OTHER for v in verbs):
        return []
    counts = words.counts(text)
    days, prices = words.days(text), words.prices(text)
    governed = [(v, c) for c in counts if (v := _governing(text, verbs, c, counts)) is not None]
    if not governed:
        return []
    if re.search(r"(?i)\brespectively\b", text):
        dealt = _dealt(text, governed, days, prices)
        if dealt is not None:
            return dealt
    taken = [
        *((c.start, c.end) for c in counts),
        *((d.start, d.end) for d in days),
        *((p.start, p.end) for p in prices),
    ]
    return _found(text, verbs, _units(text, governed, counts, days, prices, taken))


def _governing(text: str, verbs: Sequence[Verb], count: Shares, counts: Sequence[Shares]) -> Verb | None:
    """The verb that a count belongs to: in the active the last one before it, in the passive the next one."""
    after = next((v for v in verbs if v.start >= count.end), None)
    before = next((v for v in reversed(verbs) if v.end <= count.start), None)
    between = [c for c in counts if count.end <= c.start < (after.start if after else 0)]
    if after is not None and not between:
        gap = text[count.end : after.start]
        if after.told is Told.PASSIVE and ";" not in gap and len(gap) < 160:
            return after
        governed = before is not None and before.told in (Told.DONE, Told.AGREED)
        if after.told is Told.REDUCED and len(gap) < 60 and not governed:
            return after
    if before is None or before.told in (Told.OTHER, Told.PASSIVE, Told.REDUCED):
        return None
    last = max((c.end for c in counts if before.end <= c.start and c.end <= count.start), default=before.end)
    return None if trades.derivative(text[last : count.start]) else before


def _units(
    text: str, governed: Sequence[tuple[Verb, Shares]], counts: Sequence[Shares], days: Sequence[Day],
    prices: Sequence[Price], taken: list[Span],
) -> list[_Unit]:  # fmt: skip
    """Each count with what stands around it, up to where the next begins."""
    cuts = [0]
    for a, b in pairwise(counts):
        led = any(cuts[-1] <= d.start < a.start for d in days)
        cuts.append(_cut(text, taken, days, a.end, b.start, led=led))
    cuts.append(len(text))
    place = {c.start: n for n, c in enumerate(counts)}
    out = []
    for verb, count in governed:
        n = place[count.start]
        low, high = cuts[n], cuts[n + 1]
        inside = [d for d in days if low <= d.start < high]
        out.append(
            _Unit(
                verb, count, low, high,
                [d for d in inside if d.end <= count.start],
                [d for d in inside if d.start >= count.end],
                [p for p in prices if low <= p.start < high],
            )
        )  # fmt: skip
    return out


def _cut(text: str, taken: list[Span], days: Sequence[Day], low: int, high: int, *, led: bool) -> int:
    """Where, between two counts, the words of the first end."""
    found = list(words.breaks(text, taken, low, high))
    for sign in (";", "and"):
        places = [at for s, at in found if s == sign]
        if places:
            return places[-1]
    commas = [at for s, at in found if s == ","]
    first = next((d.start for d in days if low <= d.start < high), None)
    if led and first is not None:
        commas = [at for at in commas if at <= first] or commas
    return commas[-1] if commas else low


def _found(text: str, verbs: Sequence[Verb], units: Sequence[_Unit]) -> list[Deal]:
    out: list[Deal] = []
    carried: Day | None = None
    each = re.search(r"(?i)\b(?:in\s+each\s+case|each|both|all)\s*,?\s+at\b", text)
    for n, unit in enumerate(units):
        if _is_no_trade(text, unit):
            continue
        lead, weak = _lead(text, verbs, unit)
        trail = [d for d in unit.trail if not _of_another(verbs, unit, d)]
        spread = any(d.several for d in (*lead, *trail[:1])) and len({d.day for d in (*lead, *trail)}) != 0
        chosen = lead[-1] if lead else (trail[0] if trail else None)
        if chosen is None and weak is not None:
            chosen = weak
        if chosen is not None and lead:
            carried = chosen
        same_verb = n + 1 < len(units) and units[n + 1].verb == unit.verb
        if chosen is None and carried is not None:
            chosen = carried
        elif chosen is None and same_verb and not units[n + 1].lead and units[n + 1].trail:
            chosen = units[n + 1].trail[0]
        if spread or (chosen is not None and chosen.several):
            chosen, spread = None, True
        price = _price(unit.prices) or (_price(units[-1].prices) if each and not unit.prices else None)
        unit_done = unit.verb.told is not Told.AGREED
        beside = _beside(text, verbs, unit)
        out.append(
            Deal(
                unit.verb, unit.count, chosen.day if chosen and unit_done else None, price, (unit.low, unit.verb.start),
                (unit.count.end, unit.high), chosen is not None and chosen.day is None and unit_done, unit_done, spread,
                beside,
            )
        )  # fmt: skip
    return _each_day(text, units, out)


def _each_day(text: str, units: Sequence[_Unit], found: list[Deal]) -> list[Deal]:
    """ "On each of D and E, X sold N shares": one a day."""
    listed = re.search(r"(?i)\bon\s+each\s+of\s+$|\bon\s+each\s+of\s+", text)
    if listed is None or len(found) != 1 or len(units) != 1 or not found[0].spread:
        return found
    days = [d for d in (*units[0].lead, *units[0].trail) if d.start >= listed.end() and d.day is not None]
    return [replace(found[0], day=d.day, spread=False) for d in days] or found


def _lead(text: str, verbs: Sequence[Verb], unit: _Unit) -> tuple[list[Day], Day | None]:
    """The days that stand before a verb and are its own, and one that another verb of the sentence stands
    between; none of a paper that was signed on that day."""
    own: list[Day] = []
    weak: Day | None = None
    for day in unit.lead:
        between = [v for v in verbs if day.end <= v.start and v.end <= unit.verb.start and v is not unit.verb]
        if not between or unit.verb.start < day.start:
            own.append(day)
        elif not any(v.agreeing for v in between):
            weak = day
    return own, weak


def _beside(text: str, verbs: Sequence[Verb], unit: _Unit) -> Verb | None:
    """The verb of the other side, told of the same count just before."""
    before = [v for v in verbs if v.end <= unit.verb.start and not v.agreeing]
    last = before[-1] if before else None
    if last is None or last.told is not unit.verb.told or last.side == unit.verb.side:
        return None
    return (
        last
        if last.start >= unit.low and re.fullmatch(r"\s*,\s+and\b[^,;]{1,120}", text[last.end : unit.verb.start])
        else None
    )


def _of_another(verbs: Sequence[Verb], unit: _Unit, day: Day) -> bool:
    """Whether a day after a count is another verb's: "sold the 5,000 shares acquired on D"."""
    last = next((v for v in reversed(verbs) if v.end <= day.start), None)
    return last is not None and last.start >= unit.count.end and last is not unit.verb


def _is_no_trade(text: str, unit: _Unit) -> bool:
    if unit.count.value == 0:
        return True
    if unit.verb.side == "buy":
        around = text[unit.low : unit.count.start] + " " + text[unit.count.end : unit.high]
        word = text[unit.verb.start : unit.verb.end].lower()
        return bool(_BUYING.search(around) or (word.startswith("acqui") and _ACQUIRED.search(around)))
    return bool(re.search(r"(?i)\b(?:as\s+a\s+gift|short\s+puts?|in\s+the\s+merger)\b", text[unit.low : unit.high]))


def _price(found: Sequence[Price]) -> tuple[Decimal, str] | None:
    """The price that is stated: the average, else the one outside brackets; None of several."""
    for chosen in ([p for p in found if p.average], [p for p in found if not p.aside], list(found)):
        if chosen:
            return chosen[0].money if len({p.money for p in chosen}) == 1 else None
    return None


def _dealt(
    text: str, governed: Sequence[tuple[Verb, Shares]], days: Sequence[Day], prices: Sequence[Price]
) -> list[Deal] | None:  # fmt: skip
    """The deals of a list that "respectively" deals out: counts with days, prices or subjects."""
    verb = governed[0][0]
    counts = [c for v, c in governed if v == verb]
    if len(counts) < 2 or len(counts) != len(governed) or any(d.day is None for d in days):
        return None
    size = len(counts)
    if len(days) not in (1, size) or len(prices) not in (0, 1, size):
        return None
    return [
        Deal(
            verb, count, days[n if len(days) == size else 0].day,
            (prices[n if len(prices) == size else 0].money if prices else None),
            (0, verb.start), (count.end, len(text)), done=verb.told is not Told.AGREED,
            shared=n + 1 if len(days) == 1 else 0,
        )
        for n, count in enumerate(counts)
    ]  # fmt: skip


# "The Block Trade closed on May 18, 2015."   "The closing of such purchase occurred on D"   "was consummated on D"
_CLOSED = re.compile(
    r"""(?ix)\b(?:clos(?:ed|ing)|consummat(?:ed|ion)|complet(?:ed|ion)|settle(?:d|ment))\b[^.;]{0,120}?\bon\s+$|\b(?:closing|settlement)\s+date\b[^.;]{0,40}$"""
)
_CLOSES = re.compile(
    r"(?i)\b(?:offering|sale|purchase|trade|transaction|closing|repurchase|placement|acquisition|ipo|shares)\b"
)


def closing(text: str) -> date | None:
    """The day on which a sentence says that a sale or purchase told before it was closed."""
    text, _ = _squeezed(text)
    days = [d for d in words.days(text) if d.day is not None and _CLOSED.search(text[max(0, d.start - 140) : d.start])]
    return days[0].day if len(days) == 1 and _CLOSES.search(text) else None

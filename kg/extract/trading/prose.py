"""Purchases and sales told in sentences: whose they are, of whose stock, and on which day they were closed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from kg.extract.told import Told, body
from kg.extract.trading import who
from kg.extract.trading.trade import Trade
from kg.extract.view import View
from kg.language import deals
from kg.language.deal_words import Told as How
from kg.language.deals import Deal
from kg.model.claim import Mention
from kg.model.document import Block
from kg.model.evidence import Evidence

_HINT = re.compile(
    r"(?i)\b(?:sold|purchas|bought|acqui|dispos|resold|repurchas|sale|sell|offering|clos|consummat|complet|settle)"
)
_PRONOUN = re.compile(
    r"(?i)\b(?:he|she|it|they|the\s+(?:undersigned|reporting\s+persons?|filing\s+persons?))\s+(?:\w+ly\s+|also\s+|then\s+|each\s+)?(?:has\s+|have\s+|had\s+)?$"
)


# "the Trust sold"   "on April 17, 2003 Mr. Roe has purchased"
_SUBJECT = re.compile(
    r"""(?x)(?<![\w.])(?P<words>(?:(?:Mr|Mrs|Ms|Dr|Sir|Dame|Messrs)\.?\s+(?:[A-Z][\w.'’-]{0,30}\s+){0,3}?[A-Z][\w'’-]{1,30}
    |[Tt]he\s+(?:[A-Z][\w.,'’-]{0,30}\s+){0,7}?[A-Z][\w.'’-]{1,30}|[A-Z][\w.'’-]{1,30}(?:\s+[A-Z][\w.'’-]{0,30}){0,5}))
    \s*,?\s+(?:also\s+|then\s+|each\s+|has\s+|have\s+|had\s+)*$"""
)


@dataclass(frozen=True, slots=True)
class _Actor:
    """Who did it: a reporting person; `another` where somebody else is named; neither where nobody is."""

    person: Mention | None = None
    another: bool = False
    issuer: bool = False


@dataclass(slots=True)
class _Pending:
    """A purchase or sale told without a day of its own: it waits for the sentence of its closing."""

    deal: Deal
    told: Told
    actor: _Actor


def trades(view: View, block: Block) -> Iterator[Trade]:
    """The purchases and sales that the sentences of an item tell with a full date."""
    pending: list[_Pending] = []
    last: Trade | None = None
    actor = _Actor()
    for start, end in _sentences(view, block):
        text = view.text[start:end]
        if not _HINT.search(text):
            continue
        found, closed = deals.deals(text), deals.closing(text) if pending else None
        if not found and closed is None:
            continue
        told = Told(view, start, end)
        if closed is not None and len(pending) == 1 and not any(d.done and d.day for d in found):
            trade = _trade(
                view, pending[0].told, pending[0].deal, pending[0].actor, closed, (told.cite("transactions.closing"),)
            )
            pending = []
            if trade is not None:
                last = trade
                yield trade
        for deal in found:
            if deal.beside is not None:
                turned = replace(deal, verb=deal.beside)
                other = _actor(view, told, turned, actor)
                deal = turned if other.person is not None else deal
            actor = _actor(view, told, deal, actor)
            day = last.day if deal.same_day and last is not None else deal.day
            if day is None:
                if not deal.spread and not deal.same_day:
                    pending = [
                        *[p for p in pending if p.deal.count.value != deal.count.value],
                        _Pending(deal, told, actor),
                    ]
                continue
            trade = _trade(view, told, deal, actor, day, ())
            if trade is not None:
                last = trade
                yield trade


_LONGEST = 12_000
"""Characters that are looked at as one sentence: what is longer has no stops, and is taken in pieces."""


def _sentences(view: View, block: Block) -> Iterator[tuple[int, int]]:
    for start, end in view.sentences(body(view, block)):
        for at in range(start, end, _LONGEST):
            yield at, min(end, at + _LONGEST)


def _trade(
    view: View, told: Told, deal: Deal, actor: _Actor, day: date, context: tuple[Evidence, ...]
) -> Trade | None:  # fmt: skip
    """The trade of a deal, told for the reporting person that is a party to it."""
    side, person, another = deal.verb.side, actor.person, actor.another
    if _of_another_issuer(view, told, deal):
        return None
    if person is None and (actor.issuer or actor.another):
        other = _counterparty(view, told, deal)
        if other is not None:
            side, person, another = ("sell" if side == "buy" else "buy"), other, False
        elif actor.issuer:
            return None
    if person is None and not another and not view.parties.reporting_persons:
        return None
    return Trade(told.start, told.end, day, deal.count.value, deal.price, side, person, another, context)


def _actor(view: View, told: Told, deal: Deal, before: _Actor) -> _Actor:
    """Who bought or sold: the subject, or in the passive whom "by" names; else the one of the sentence before."""
    if deal.verb.told in (How.PASSIVE, How.REDUCED):
        by = re.search(r"(?i)\bby\s+", told.text[deal.verb.end : deal.verb.end + 160])
        run = told.listed(deal.verb.end + by.end()) if by else []
        return _of(view, run) if run else _Actor()
    if deal.verb.told is How.AGREED and (by := re.search(r"(?i)\bby\s+", told.text[deal.verb.end : deal.rest[1]])):
        run = told.listed(deal.verb.end + by.end())
        if run:
            return _of(view, run)
    agreed = re.search(r"(?i)\bagree(?:s|d)?\s+to\s+$", told.text[: deal.verb.start])
    at = agreed.start() if agreed else deal.verb.start
    run = told.subject(at, deal.lead[0]) or told.subject(at)
    if deal.shared and run:
        return _of(view, run[deal.shared - 1 : deal.shared]) if len(run) >= deal.shared else _Actor()
    if run:
        return _of(view, run)
    lead = told.text[max(deal.lead[0], deal.verb.start - 240) : deal.verb.start]
    phrase = _SUBJECT.search(lead)
    person = who.holder(view, phrase["words"]) if phrase else None
    if person is not None:
        return _Actor(person)
    named = [a for a in told.agents if deal.lead[0] <= a.start and a.end <= deal.verb.start]
    held = [_of(view, list(a.who)) for a in named]
    near = [h for h in held if h.person is not None]
    if near:
        return near[-1]
    if named and not _PRONOUN.search(lead):
        return held[-1]
    return before


def _of(view: View, run: list[Mention]) -> _Actor:
    people = [p for m in run if (p := who.reporting(view, m)) is not None]
    distinct: list[Mention] = []
    for person in people:
        if not any(who.same(person, d) for d in distinct):
            distinct.append(person)
    if distinct:
        return _Actor(distinct[0] if len(distinct) == 1 else None)
    issuer = view.parties.issuer
    return _Actor(None, True, issuer is not None and any(who.same(issuer, m) for m in run))


def _counterparty(view: View, told: Told, deal: Deal) -> Mention | None:
    """The reporting person from whom, or to whom, somebody else bought or sold."""
    sign = r"(?i)\bfrom\s+" if deal.verb.side == "buy" else r"(?i)\bto\s+"
    for match in re.finditer(sign, told.text[deal.verb.end : deal.rest[1]]):
        actor = _of(view, told.listed(deal.verb.end + match.end()))
        if actor.person is not None:
            return actor.person
    return None


def _of_another_issuer(view: View, told: Told, deal: Deal) -> bool:
    """Whether the shares are those of an organization that is not the issuer: "1,000 shares of Acme Corp."."""
    issuer = view.parties.issuer
    of = re.match(
        r"(?i)\s+of\s+(?:the\s+)?(?:[\w-]+\s+){0,3}?(?:stock\s+of\s+)?", told.text[deal.count.end : deal.count.end + 80]
    )
    if of is None or issuer is None:
        return False
    first = next((a for a in told.agents if deal.count.end + 3 <= a.start <= deal.count.end + of.end() + 8), None)
    if first is None or not re.fullmatch(
        r"(?i)\s+of\s+(?:the\s+)?(?:(?:common|capital|preferred|ordinary|class|series|voting|[a-z])\s+){0,4}(?:(?:stock|shares)\s+of\s+)?(?:the\s+)?",
        told.text[deal.count.end : first.start],
    ):
        return False
    return not any(who.same(issuer, m) or who.reporting(view, m) is not None for m in first.who)

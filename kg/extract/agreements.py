"""Item 6 of a Schedule 13D, and what other items say of its matters: agreements, derivatives and pledges."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from kg import terms
from kg.extract import papers
from kg.extract import view as v
from kg.extract.papers import Paper, Papers
from kg.extract.told import Told, told
from kg.extract.view import Reading, View
from kg.model.claim import Claim, Iri, Mention, Value
from kg.model.evidence import Evidence
from kg.values import dates, money, numbers

_KINDS = tuple(
    (code, re.compile(rf"(?i)\b(?:{pattern})"))
    for code, pattern in (
        ("swap", r"(?:(?:cash|physically)[\s-]+settled\s+)?(?:(?:total\s+return|equity|share|"
                r"notional)\s+)*swaps?\b(?:\s+(?:agreements?|contracts?|transactions?|positions?|arrangements?))?|"
                 r"notional\s+principal\s+amount\s+derivative\s+agreements?"),
        ("forward", r"(?:(?:prepaid|post-?paid|variable|share|stock|purchase)\s+)*forward\s+(?:(?:share|sale|"
                r"purchase|stock)\s+)*(?:contracts?|agreements?|transactions?)|forward\s+sales?\b"),
        ("collar", r"(?:zero[\s-]cost\s+|share\s+)?collars?\b(?:\s+(?:agreements?|transactions?))?"),
        ("call-option", r"(?:(?:american|european)[\s-]style\s+)?(?:exchange[\s-]traded\s+|listed\s+|"
                r"over-the-counter\s+)?call\s+options?\b|(?:covered\s+)?calls?\s+on\b"),
        ("put-option", r"(?:(?:american|european)[\s-]style\s+)?(?:exchange[\s-]traded\s+|listed\s+|"
                r"over-the-counter\s+)?put\s+options?\b"),
        ("warrant", r"warrants?\s+(?:to\s+(?:purchase|acquire)|exercisable|entitling)"),
        ("option", r"\boption\s+entitles\b|(?:stock\s+|share\s+|employee\s+)?options?\s+(?:to\s+(?:purchase|"
                r"acquire|buy)|(?:(?:was|were|has\s+been|have\s+been)\s+)?granted|exercisable|covering|entitl\w+)|stock\s+options?\b"),
    )
)  # fmt: skip
# that there is none, or none yet
_NO = re.compile(
    r"(?i)\b(?:no|none|not|neither|any|may(?!\s{1,3}\d)|might|could|would|if|no\s+longer|previously|such\s+as|including(?:,?\s+but\s+not\s+limited\s+to)?|including,?\s+without\s+limitation|"
    r"terminated|expired|arrangements?,\s+puts|finder)\b[^.;]{0,110}$"
)
_NO_AFTER = re.compile(
    r"(?i)^[^.;]{0,160}?\b(?:expired|was\s+terminated|were\s+terminated|was\s+cancelled|were\s+cancelled|has\s+been\s+settled|were\s+settled|arrangements?,\s+puts)\b"
)
# "150,000 shares"   "up to 136,500,000 Shares"   "3,530,349 ADSs"
_SHARES = re.compile(
    r"(?<![\w.,$#])(?<!No\.\s)(?P<n>\d{1,3}(?:,\d{3})+|\d{1,9})\s+(?:(?:additional|restricted|notional|underlying|Option|Pledged|such|of\s+the|its|Class\s+\w|Series\s+\w)\s+){0,3}"
    r"(?:[Ss]hares?|SHARES|ADSs?|[Uu]nits?|(?:[Cc]ommon|[Oo]rdinary|[Pp]referred)\s+[SsUu])"
)
_STRIKE = re.compile(
    r"(?i)\b(?:exercise|strike|purchase|option)\s+price\b[^.;$€£]{0,60}$|\bstrike\s+of\s+$|\bexercisable\s+at\s+(?:a\s+price\s+of\s+)?$|\bat\s+an?\s+(?:exercise\s+|strike\s+)?price\s+of\s+$"
)
_EXPIRY = re.compile(
    r"(?i)\b(?:expir\w+|maturity|maturing|matures?|settlement|termination)\b[^.;]{0,40}\b(?:on|of|is|in|by)\s+$|\bexpir(?:es?|ing)\s+$"
)
_CASH = re.compile(r"(?i)\bcash[\s-]+settled\b|\bsettled\s+(?:solely\s+|only\s+)?in\s+cash\b")
_PHYSICAL = re.compile(r"(?i)\bphysically[\s-]+settled\b|\bphysical\s+settlement\b")
_HAS = re.compile(
    r"(?i)\b(?:entered\s+into|is\s+(?:a\s+)?party\s+to|are\s+(?:a\s+)?part(?:y|ies)\s+to|holds?|held|owns?|purchased|acquired|sold|wrote|written|has|have|received|maintains?|"
    r"was\s+granted|were\s+granted|has\s+been\s+granted)\b"
)
_TO_WHOM = re.compile(r"(?i)\b(?:granted\s+to|option\s+entitles)\s+")
_GRANTED = re.compile(r"(?i)\b(?:granted|issued|awarded)\s+(?:to\s+)?")
_WITH = re.compile(
    r"(?i)\b(?:with|counterpart(?:y|ies)(?:\s+\w+){0,4}?\s+(?:is|are)|granted\s+(?:to\s+[^.;,]{1,60}?\s+)?by|(?:purchased|acquired)\s+from|written\s+by|sold\s+to)\s+(?!respect\b|which\b)"
)
_PLEDGE = re.compile(
    r"(?i)\b(?P<passive>(?:has|have|had)?\s*(?:been|is|are|was|were)\s+)?(?:pledged|pledges)\b|\bagreed\s+to\s+pledge\b|\bpledge\s+of\b|\bgranted\s+a\s+(?:first\s+priority\s+)?security\s+interest\s+in\b"
)
_PLEDGED_TO = re.compile(r"(?i)\b(?:to|in\s+favor\s+of|with)\s+(?!secure\b|respect\b|the\s+extent\b)")
_STOCK = re.compile(r"(?i)\b(?:shares?|stock|securities|ads?s|units|warrants)\b")


@dataclass(frozen=True, slots=True)
class _Position:
    """A derivative as a sentence tells of it."""

    kind: str
    holders: tuple[Mention, ...]
    counterparties: tuple[Mention, ...]
    shares: Decimal | None
    strike: tuple[Decimal, str] | None
    expires: date | None
    cash: bool | None
    papers: tuple[Mention, ...]
    quotes: tuple[Evidence, ...]


class AgreementReader:
    """Reads agreements of all items that tell of one, and derivatives and pledges; `items` are the numbers of the items
    whose every such word counts."""

    def __init__(self, items: Sequence[str]) -> None:
        self.items = tuple(items)

    def __call__(self, view: View) -> Reading:
        """Each agreement, derivative and pledge as a node."""
        found = papers.papers(view)
        for paper in found.papers:
            yield from _agreement(view, paper)
        pledges = 0
        held: list[_Position] = []
        for block in view.item(*self.items):
            for sentence in told(view, block):
                for position in _positions(sentence, found):
                    _add(held, position)
                claims = list(_pledge(sentence, pledges + 1, found))
                pledges += bool(claims)
                yield from claims
        for number, position in enumerate(held, 1):
            yield from _held(view, position, number)


def _add(held: list[_Position], position: _Position) -> None:
    """Keep a position, or what it adds to one told before: the same kind and holders, and no other figure."""
    for n, known in enumerate(held):
        if known.kind != position.kind or {m.keys[0] for m in known.holders} != {m.keys[0] for m in position.holders}:
            continue
        pairs = ((known.shares, position.shares), (known.strike, position.strike), (known.expires, position.expires))
        if all(a is None or b is None or a == b for a, b in pairs):
            held[n] = replace(
                known,
                counterparties=known.counterparties or position.counterparties,
                shares=known.shares if known.shares is not None else position.shares,
                strike=known.strike or position.strike,
                expires=known.expires or position.expires,
                cash=known.cash if known.cash is not None else position.cash,
                papers=tuple(dict.fromkeys((*known.papers, *position.papers))),
                quotes=(*known.quotes, *position.quotes)
                if position != replace(known, quotes=position.quotes)
                else known.quotes,
            )
            return
    held.append(position)


def _agreement(view: View, paper: Paper) -> Iterator[Claim]:
    quotes = tuple(paper.quotes)
    facts: list[tuple[Iri, Mention | Value | None]] = [
        (terms.AGREEMENT_TITLE, paper.title),
        (terms.AGREEMENT_TYPE, v.code("agreement", paper.kind) if paper.kind else None),
        (terms.AGREEMENT_DATE, paper.day),
        *((terms.AGREEMENT_PARTY, who) for who in paper.parties.values()),
        (terms.AGREEMENT_SECURITY, view.parties.security),
        (terms.AGREEMENT_PERIOD, paper.period),
    ]
    yield from v.claims(paper.node, facts, *quotes)
    yield from _named(paper.parties.values())


def _named(who: Iterable[Mention]) -> Iterator[Claim]:
    for mention in who:
        if mention.evidence is not None and mention.evidence.rule == "told.name":
            yield Claim(mention, terms.NAME, mention.words, (mention.evidence,))


def _held(view: View, position: _Position, number: int) -> Iterator[Claim]:
    node = v.local(terms.DERIVATIVE_CLASS, f"derivative/{number}")
    facts: list[tuple[Iri, Mention | Value | None]] = [
        (terms.DERIVATIVE_KIND, v.code("derivative", position.kind)),
        *((terms.POSITION_HOLDER, m) for m in position.holders),
        *((terms.COUNTERPARTY, m) for m in position.counterparties),
        (terms.UNDERLYING_SECURITY, view.parties.security),
        (terms.SHARES, position.shares),
        (terms.STRIKE_PRICE, position.strike[0] if position.strike else None),
        (terms.CURRENCY, position.strike[1] if position.strike else None),
        (terms.EXPIRES_ON, position.expires),
        (terms.SETTLED_IN_CASH, position.cash),
        *((terms.UNDER_AGREEMENT, paper) for paper in position.papers),
    ]
    yield from v.claims(node, facts, *position.quotes)
    yield from _named([*position.holders, *position.counterparties])


def _positions(sentence: Told, found: Papers) -> Iterator[_Position]:
    """The derivatives that a sentence says are held, one of each kind."""
    text, quote = sentence.text, sentence.cite("agreements.derivative")
    taken: list[tuple[int, int]] = []
    for code, pattern in _KINDS:
        match = next(
            (m for m in pattern.finditer(text) if not any(a < m.end() and m.start() < b for a, b in taken)), None
        )
        if (
            match is None
            or _NO.search(text[max(0, match.start() - 200) : match.start()])
            or _NO_AFTER.match(text[match.end() : match.end() + 240])
        ):
            continue
        taken.append(match.span())
        verb = next(iter(_HAS.finditer(text, 0, match.start())), None)
        holders = sentence.subject(verb.start()) if verb else []
        granted = _GRANTED.search(text)
        to = sentence.listed(granted.end()) if granted and not holders else []
        to = to or next((s for m in _TO_WHOM.finditer(text) if (s := sentence.listed(m.end()))), [])
        grantor = holders if to and granted and verb and verb.group().lower().startswith("granted") else []
        holders = to or holders
        if (
            not holders
            and sentence.view.parties.only_person is not None
            and re.search(r"(?i)\breporting\s+person\b", text)
        ):
            holders = [sentence.view.parties.only_person]
        others = next((s for m in _WITH.finditer(text, match.start()) if (s := sentence.listed(m.end()))), [])
        if not others and _SOLD.search(text, 0, match.start()):
            others = next((s for m in _TO.finditer(text, match.end()) if (s := sentence.listed(m.end()))), [])
        keys = {m.keys[0] for m in holders}
        others = [m for m in (*others, *grantor) if m.keys[0] not in keys]
        shared = _respectively(text, match, len(holders))
        shares = None if _EACH_OWN.search(text, match.end()) else _count(text, match)
        if not holders or (shares is None and not others and not shared):
            continue
        under = tuple(p.node for p in found.within(sentence.start, sentence.end) if p.kind in _PAPERS[code])
        strike, expires = _strike(text, match), _expires(text, match)
        for holder, own in zip(holders, shared, strict=False):
            yield _Position(code, (holder,), tuple(others), own, strike, expires, _settled(text), under, (quote,))
        if not shared:
            yield _Position(
                code, tuple(holders), tuple(others), shares, strike, expires, _settled(text), under, (quote,)
            )


_SOLD = re.compile(r"(?i)\b(?:sold|wrote|written)\b")
_TO = re.compile(r"(?i)\bto\s+")
_EACH_OWN = re.compile(r"(?i)\brespectively\b")
# "48,188 and 102,392 shares of Common Stock of the Issuer, respectively"
_LIST = re.compile(
    r"(?<![\w.,$#])(?P<list>\d{1,3}(?:,\d{3})+(?:,\s+\d{1,3}(?:,\d{3})+){0,8},?\s+and\s+\d{1,3}(?:,\d{3})+)\s+(?:\w+\s+){0,3}(?i:shares|ads|units)\b[^;]{0,120}?\brespectively\b"
)


def _respectively(text: str, near: re.Match[str], holders: int) -> list[Decimal]:
    """The numbers of shares of as many holders, each with its own; [] where the sentence has no such list."""
    found = _LIST.search(text, near.end(), min(len(text), near.end() + 500))
    counts = re.findall(r"\d{1,3}(?:,\d{3})+", found["list"]) if found else []
    return [numbers.to_decimal(n) for n in counts] if len(counts) == holders else []


_PAPERS = {
    "swap": ("swap",), "forward": ("forward",), "collar": ("forward",), "call-option": ("option",),
    "put-option": ("option",), "warrant": ("option", "purchase"), "option": ("option", "employment"),
}  # fmt: skip
"""Kind of derivative → the sorts of agreement that it can be held under."""


def _count(text: str, near: re.Match[str]) -> Decimal | None:
    """The one number of shares that follows the words of a position in their clause, or stands before them."""
    after = list(_SHARES.finditer(text, near.start(), min(len(text), near.end() + 260)))
    if len({m["n"] for m in after}) == 1:
        return numbers.to_decimal(after[0]["n"])
    return None


def _strike(text: str, near: re.Match[str]) -> tuple[Decimal, str] | None:
    found = [
        m
        for m in money.amounts(text)
        if m.start > near.start() and _STRIKE.search(text[max(0, m.start - 100) : m.start])
    ]
    return (
        (found[0].value.amount, found[0].value.currency)
        if len({(m.value.amount, m.value.currency) for m in found}) == 1
        else None
    )


def _expires(text: str, near: re.Match[str]) -> date | None:
    found = {
        d.value
        for d in dates.days(text)
        if d.start > near.start() and _EXPIRY.search(text[max(0, d.start - 80) : d.start])
    }
    return found.pop() if len(found) == 1 else None


def _settled(text: str) -> bool | None:
    cash, physical = _CASH.search(text), _PHYSICAL.search(text)
    return None if bool(cash) == bool(physical) else bool(cash)


def _pledge(sentence: Told, number: int, found: Papers) -> Iterator[Claim]:
    """The pledge that a sentence tells of: whose, to whom, how many shares."""
    text = sentence.text
    match = next((m for m in _PLEDGE.finditer(text) if not _NO.search(text[max(0, m.start() - 200) : m.start()])), None)
    if match is None or not _STOCK.search(text):
        return
    people = sentence.view.parties.reporting_persons
    passive = match["passive"] is not None
    pledgors = [] if passive else sentence.subject(match.start())
    if passive:
        pledgors = next(
            (
                s
                for m in re.finditer(r"(?i)\b(?:pledged\s+by|(?:owned|held)\s+by)\s+", text)
                if (s := sentence.listed(m.end()))
            ),
            [],
        )
        verb = re.search(r"(?i)\b(?:has|have)\s+(?:entered\s+into|pledged)\b|\bentered\s+into\b", text[: match.start()])
        pledgors = pledgors or (sentence.subject(verb.start()) if verb else [])
    if not pledgors and len(people) == 1:
        pledgors = [people[0]]
    pledgees = next((s for m in _PLEDGED_TO.finditer(text, match.end()) if (s := sentence.listed(m.end()))), [])
    keys = {m.keys[0] for m in pledgors}
    pledgees = [m for m in pledgees if m.keys[0] not in keys]
    counts = {m["n"] for m in _SHARES.finditer(text)}
    shares = numbers.to_decimal(counts.pop()) if len(counts) == 1 else None
    if not pledgors or (
        not any({*m.keys} & {*p.keys} for m in pledgors for p in people) and not pledgees and shares is None
    ):
        return
    node, quote = v.local(terms.PLEDGE_CLASS, f"pledge/{number}"), sentence.cite("agreements.pledge")
    under = [p.node for p in found.within(sentence.start, sentence.end) if p.kind in ("loan", "pledge")]
    facts: list[tuple[Iri, Mention | Value | None]] = [
        *((terms.PLEDGOR, m) for m in pledgors),
        *((terms.PLEDGEE, m) for m in pledgees),
        (terms.PLEDGED_SECURITY, sentence.view.parties.security),
        (terms.SHARES, shares),
        *((terms.UNDER_AGREEMENT, paper) for paper in under),
    ]
    yield from v.claims(node, facts, quote)
    yield from _named([*pledgors, *pledgees])

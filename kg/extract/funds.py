"""Item 3 of a Schedule 13D: what was paid for the securities, by whom, out of what money, and who lent it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from kg import terms
from kg.extract import papers
from kg.extract import view as v
from kg.extract.papers import Papers
from kg.extract.told import Told, told
from kg.extract.view import Reading, View
from kg.language import sources
from kg.model.claim import Claim, Iri, Mention, Value
from kg.values import money, names
from kg.values.found import Found
from kg.values.money import Money

# that an amount is a price of one share, or another figure than what was paid
_EACH = re.compile(
    r"(?i)\s*(?:\([^()]{0,40}\)\s*)?(?:per|a|for\s+each|each|/)\s*(?:share|unit|ads|security|ordinary|common|note|warrant)\b|\s*each\b"
)
_PAR = re.compile(
    r"(?i)\b(?:par|nominal|stated)\s+value\s+(?:of\s+)?$|\bat\s+(?:an?\s+)?(?:\w+\s+){0,2}prices?\s+(?:ranging|of|between)\s+(?:from\s+)?$|\bto\s+$"
)
# words that tell that an amount was paid, or is to be
_PAID = re.compile(
    r"""(?ix)\b(?:used|utili[sz]ed|expended|spent|invested|paid|contributed|funds?\s+of|amount\s+of\s+funds|aggregate\s+of|total\s+of
    |(?:purchase|acquisition|aggregate|total|net|gross)\s+(?:\w+\s+){0,2}(?:price|costs?|consideration|amount|investment|funds)
    |cost\s+of|consideration\s+of|amount\s+equal\s+to|for\s+(?:approximately\s+)?$)"""
)
_LENT = re.compile(
    r"(?i)\b(?:borrow\w*|loan\w*|lent|lend\w*|advance[ds]?|credit|principal\s+(?:amount|balance)|promissory\s+notes?|indebtedness|debt|financing)\b"
)
_LENT_AFTER = re.compile(
    r"(?i)^\s*(?:(?:in\s+)?(?:aggregate\s+|original\s+)?principal\s+amount|(?:\w+[\s-]){0,3}?(?:loans?|credit|facility|promissory\s+note|indebtedness|borrowings?)\b)"
)
_UNSURE = re.compile(
    r"(?i)\b(?:if|would|may(?!\s{1,3}\d)|might|could|up\s+to|in\s+the\s+event|not\s+to\s+exceed|maximum|assuming|upon\s+exercise|exercisable|warrants?\s+to|fee|interest\s+at|"
    r"market\s+value|proceeds\s+from\s+the\s+sale)\b[^;]{0,90}$"
)
_COMMISSIONS = re.compile(
    r"(?i)\b(?P<how>excluding|excludes?|exclusive\s+of|not\s+including|before|without|including|includes?|inclusive\s+of|plus)\s+(?:\w+\s+){0,3}?"
    r"(?:commissions?|fees|transaction\s+costs)\b"
)
# whose purchase it was, after the amount or before it
_OF_WHOM = re.compile(
    r"""(?ix)\b(?:(?:beneficially\s+|directly\s+|indirectly\s+|currently\s+|so\s+|now\s+|reported\s+(?:herein\s+)?as\s+)*(?:owned|held|purchased|acquired|bought
    |reported)\s+(?:(?:directly|indirectly|beneficially|herein|in\s+the\s+aggregate|of\s+record)\s+)*(?:by|for\s+the\s+accounts?\s+of)|made\s+by|contributed\s+by|paid\s+by|invested\s+by)\s+"""
)
_OWNERS = re.compile(r"(?i)['’]s?\s+(?:\w+\s+){0,3}(?:shares?|stock|purchases?|units|securities)\b")
_VERB = re.compile(
    r"(?i)\b(?:used|utili[sz]ed|expended|spent|invested|paid|purchased|acquired|bought|contributed|borrowed|obtained|received|financed|funded)\b"
)
_HOLDS = re.compile(r"(?i)\b(?:holds?|owns?|held|owned)\b")
_SOURCE = re.compile(
    r"(?i)\bsources?\s+(?:and\s+amount\s+)?of\s+(?:the\s+|such\s+|these\s+|its\s+)?(?:\w+\s+)?(?:funds|consideration)\b"
)
_RESPECTIVELY = re.compile(r"(?i)\brespectively\b")
_WHAT = re.compile(
    r"(?is)\s*,?\s*(?:of|from|out\s+of|in)\s+(?P<what>(?:its|his|her|their|the|available|funds|working|personal|private|client|general|cash)\b[^.;]{3,200}?)"
    r"(?=\s+(?:(?:in\s+order\s+)?to\s+(?:purchase|acquire|buy|fund|effect)|for\s+(?:the\s+)?purchas)|[.;(]|\s*$)"
)
_LENDER = (
    re.compile(
        r"(?i)\b(?:borrow(?:ed|ings?)|loans?|advances?|credit|financing|indebtedness|note)\b(?:[^.;,()]|[.,]\d|\([^()]{0,60}\)|,\s+dated\s+[^;()]{4,30},){0,120}?"
        r"\b(?:from|by|with|payable\s+to|in\s+favor\s+of|to\s+the\s+order\s+of)\s+"
    ),
    re.compile(r"(?i)\b(?:margin|prime\s+brokerage|brokerage)\s+(?:loan\s+)?accounts?\b[^.;]{0,60}?\b(?:at|with)\s+"),
)  # fmt: skip
_LENDS = re.compile(
    r"(?i)\b(?:loaned|lent|advanced|made\s+an?\s+(?:\w+\s+){0,3}loan|agreed\s+to\s+(?:lend|loan|make)|provided\s+an?\s+(?:\w+\s+){0,3}loan|extended)\b"
)
_AS_LENDER = re.compile(
    r"(?i)\s*(?:\([^()]{0,80}\)\s*)?(?:,\s+[\w\s]{2,40}\bbranch)?,?\s+as\s+(?:the\s+)?(?:sole\s+)?(?:lender|administrative\s+agent|secured\s+party)\b"
)
_TO_BORROWER = re.compile(r"(?i)\b(?:to|by)\s+")
_AS_BORROWER = re.compile(r"(?i)\s*(?:\([^()]{0,80}\)\s*)?,?\s+as\s+(?:the\s+)?borrowers?\b")
_BANK = re.compile(r"(?i)\b(?:banks?|banque|banco|n\.?\s?a\.?|trust\s+company|savings|bancorp)\b")
_BROKER = re.compile(r"(?i)\bmargin\b")


_NO_LOAN = re.compile(
    r"(?i)\b(?:no|not|none|neither|would|may(?!\s{1,3}\d)|might|could|if|will)\b[^.;]{0,60}\b(?:borrow|loan|margin|financ|lend)|"
    r"\b(?:borrow|loan|financ|lend)\w*\b[^.;]{0,60}\b(?:expected|anticipated|proposed|to\s+be\s+provided)\b"
)


@dataclass(frozen=True, slots=True)
class _Paid:
    """An amount that was paid, or a source that was used: for whom, and out of what."""

    who: tuple[Mention, ...]
    money: Money | None
    sources: tuple[str, ...]
    text: str | None = None
    total: bool = False
    excludes: bool | None = None


@dataclass(slots=True)
class _Loan:
    """A loan as it is told; parts that are not told are missing."""

    lenders: list[Mention]
    borrowers: list[Mention]
    money: Money | None
    margin: bool
    papers: list[Mention] = field(default_factory=list)


class FundsReader:
    """Reads the items that tell of funds (`items`: their numbers on this form); loans, in `loans` too."""

    def __init__(self, items: Sequence[str], loans: Sequence[str] = ()) -> None:
        self.items, self.loans = tuple(items), tuple(loans)

    def __call__(self, view: View) -> Reading:
        """Each payment and source as a funding, and each loan with its lender."""
        fundings = loans = 0
        seen: set[tuple[object, ...]] = set()
        found = papers.papers(view)
        for block in view.item(*self.items, *self.loans):
            for sentence in told(view, block):
                if block.label in self.items:
                    for paid in _paid(sentence):
                        fundings += 1
                        yield from _funding(sentence, paid, fundings)
                for loan in _loans(sentence, found):
                    key = (
                        tuple(sorted(m.keys[0] for m in loan.lenders)),
                        loan.money and (loan.money.amount, loan.money.currency),
                    )
                    if key in seen or ((key[0], None) in seen and loan.money is None):
                        continue
                    seen |= {key, (key[0], None)}
                    loans += 1
                    yield from _lent(sentence, loan, loans)


def _amounts(text: str) -> list[Found[Money]]:
    return [
        m
        for m in money.amounts(text)
        if not _EACH.match(text, m.end) and not _PAR.search(text, max(0, m.start - 50), m.start)
    ]


def _funding(sentence: Told, paid: _Paid, number: int) -> Iterator[Claim]:
    node, quote = v.local(terms.FUNDING_CLASS, f"funding/{number}"), sentence.cite("funds.sentence")
    stated = paid.money
    for who in paid.who:
        yield Claim(node, terms.FUNDED_PERSON, who, (quote,))
    facts: list[tuple[Iri, Mention | Value | None]] = [
        (terms.FUNDED_SECURITY, sentence.view.parties.security),
        (terms.AMOUNT, stated.amount if stated else None),
        (terms.CURRENCY, stated.currency if stated else None),
        (terms.IS_APPROXIMATE, True if stated and stated.approximate else None),
        (terms.IS_TOTAL, True if paid.total else None),
        (terms.EXCLUDES_COMMISSIONS, paid.excludes),
        *((terms.SOURCE_KIND, v.code("source", code)) for code in paid.sources),
        (terms.SOURCE_TEXT, paid.text),
    ]
    yield from v.claims(node, facts, quote)


def _paid(sentence: Told) -> Iterator[_Paid]:
    """What a sentence says was paid, amount by amount; its sources alone, where it has none."""
    text, people = sentence.text, sentence.view.parties.reporting_persons
    every = _amounts(text)
    found = _of_paid(text, every)
    kinds = sources.sources(text)
    if not found:
        if kinds and not every:
            who = _whose(sentence, 0, len(text))
            if who or len(people) == 1 or _SOURCE.search(text):
                where = sources.words(text)
                yield _Paid(tuple(who) or (people if len(people) == 1 else ()), None, tuple(kinds), where)
        return
    commissions = _COMMISSIONS.search(text)
    excludes = None if commissions is None else not commissions["how"].lower().startswith(("incl", "plus"))
    run = _run(text, found)
    pairs = _respectively(sentence, run) if len(run) > 1 else []
    if pairs:
        said, out_of = _what(text, _RESPECTIVELY.search(text, run[-1].end)), sources.sources(text[run[-1].end :])
        for payer, value in pairs:
            stated = replace(value, approximate=value.approximate or run[0].value.approximate)
            yield _Paid((payer,), stated, tuple(out_of), said, False, excludes)
    if run:
        found = [m for m in found if m not in run]
    for n, amount in enumerate(found):
        low = found[n - 1].end if n else 0
        high = found[n + 1].start if n + 1 < len(found) else len(text)
        who = _whose(sentence, low, high, amount)
        total = len(people) > 1 and {m.keys[0] for m in who} >= {p.keys[0] for p in people}
        own = sources.sources(text[low:high]) if len(found) > 1 else kinds
        what = _WHAT.match(text, amount.end)
        words = names.one_line(what["what"]).strip(" ,") if what else sources.words(text[low:high])
        yield _Paid(
            tuple(who) or (people if len(people) == 1 else ()), amount.value, tuple(own), words, total, excludes
        )


def _of_paid(text: str, every: Sequence[Found[Money]]) -> list[Found[Money]]:
    """The amounts that were paid: by the words before them, or in one list with one that was."""
    out: list[Found[Money]] = []
    for n, amount in enumerate(every):
        low = every[n - 1].end if n else 0
        listed = bool(out) and out[-1] is every[n - 1] and _AND.fullmatch(text, low, amount.start) is not None
        if listed or _is_paid(text, amount, low):
            out.append(amount)
    return out


_AND = re.compile(r"(?i)\s*(?:,|and|,\s*and)\s*(?:(?:approximately|about)\s*)?")


def _run(text: str, found: Sequence[Found[Money]]) -> list[Found[Money]]:
    """The amounts of the list that "respectively" stands behind."""
    last = next((n for n, m in enumerate(found) if re.match(r"(?i)\s*,?\s*respectively\b", text[m.end :])), None)
    if last is None:
        return []
    first = last
    while first and _AND.fullmatch(text, found[first - 1].end, found[first].start):
        first -= 1
    return list(found[first : last + 1])


def _is_paid(text: str, amount: Found[Money], low: int) -> bool:
    before, after = text[low : amount.start], text[amount.end : amount.end + 80]
    if _UNSURE.search(before):
        return False
    last = max((m.start() for m in _PAID.finditer(before)), default=-1)
    lent = max((m.start() for m in _LENT.finditer(before)), default=-1)
    return last >= 0 and last > lent and not _LENT_AFTER.match(after)


def _what(text: str, after: re.Match[str] | None) -> str | None:
    found = _WHAT.match(text, after.end()) if after else None
    return names.one_line(found["what"]).strip(" ,") if found else None


def _whose(sentence: Told, low: int, high: int, amount: Found[Money] | None = None) -> list[Mention]:
    """Whose purchase the words between two places tell of: who did it, else whose shares they are."""
    text = sentence.text
    at = amount.start if amount else high
    for verb in reversed(list(_VERB.finditer(text, low, at))):
        found = sentence.subject(verb.start(), low)
        if found and not re.search(
            r"(?i)\b(?:was|were|been|being)\s+(?:\w+\s+)?$", text[max(0, verb.start() - 40) : verb.start()]
        ):
            return _reporting(sentence, found)
    for match in _OF_WHOM.finditer(text, low, high):
        found = sentence.listed(match.end(), high)
        if found:
            return _reporting(sentence, found)
    for verb in _HOLDS.finditer(text, low, high):
        found = sentence.subject(verb.start(), low)
        if found:
            return _reporting(sentence, found)
    for agent in sentence.agents:
        if low <= agent.start and agent.end <= high and _OWNERS.match(text, agent.end):
            return _reporting(sentence, list(agent.who))
    return []


def _reporting(sentence: Told, found: list[Mention]) -> list[Mention]:
    """The agents but the issuer, who pays for no securities of its own here."""
    issuer = sentence.view.parties.issuer
    return [m for m in found if issuer is None or not {*m.keys} & {*issuer.keys}]


def _respectively(sentence: Told, found: Sequence[Found[Money]]) -> list[tuple[Mention, Money]]:
    """Each of as many names as there are amounts, with its own: "A and B used $1 and $2, respectively"."""
    low = found[0].start
    verbs = list(_VERB.finditer(sentence.text, 0, low))
    who = next((s for m in reversed(verbs) if (s := sentence.subject(m.start()))), [])
    if not who:
        who = next((s for m in _OF_WHOM.finditer(sentence.text) if (s := sentence.listed(m.end()))), [])
    return list(zip(who, (m.value for m in found), strict=True)) if len(who) == len(found) else []


def _lent(sentence: Told, loan: _Loan, number: int) -> Iterator[Claim]:
    node, quote = v.local(terms.LOAN_CLASS, f"loan/{number}"), sentence.cite("funds.loan")
    kind = "margin" if loan.margin else "bank-loan" if any(_BANK.search(m.words) for m in loan.lenders) else "loan"
    stated = loan.money
    facts: list[tuple[Iri, Mention | Value | None]] = [
        *((terms.LENDER, m) for m in loan.lenders),
        *((terms.BORROWER, m) for m in loan.borrowers),
        (terms.SOURCE_KIND, v.code("source", kind)),
        (terms.AMOUNT, stated.amount if stated else None),
        (terms.CURRENCY, stated.currency if stated else None),
        (terms.IS_APPROXIMATE, True if stated and stated.approximate else None),
        *((terms.UNDER_AGREEMENT, paper) for paper in loan.papers),
    ]
    yield from v.claims(node, facts, quote)
    for lender in loan.lenders:
        if lender.evidence is not None:
            yield Claim(lender, terms.NAME, lender.words, (lender.evidence,))


def _loans(sentence: Told, found: Papers) -> Iterator[_Loan]:
    """The loan that a sentence tells of, where it names who lends."""
    text = sentence.text
    if not _LENT.search(text) and not _BROKER.search(text):
        return
    if _NO_LOAN.search(text):
        return
    lenders: list[Mention] = []
    for agent in sentence.agents:
        if _AS_LENDER.match(text, agent.end):
            lenders += agent.who
    for pattern in _LENDER:
        for match in pattern.finditer(text) if not lenders else ():
            lenders += sentence.listed(match.end())
    lends = _LENDS.search(text) if not lenders else None
    if lends:
        lenders += sentence.subject(lends.start())
    people = sentence.view.parties.reporting_persons
    keys = {k for m in lenders for k in m.keys}
    if not lenders or all({*p.keys} & keys for p in people) or _is_issuer(sentence, lenders):
        return
    borrowers = [m for a in sentence.agents if _AS_BORROWER.match(text, a.end) for m in a.who]
    verb = re.search(
        r"(?i)\b(?:borrowed|entered\s+into|obtained|received|financed|executed|issued|maintains?|holds?|held|has|have)\b",
        text,
    )
    if not borrowers and verb and not lends:
        borrowers = sentence.subject(verb.start())
    if not borrowers and lends:
        borrowers = next((s for m in _TO_BORROWER.finditer(text, lends.end()) if (s := sentence.listed(m.end()))), [])
    borrowers = [m for m in borrowers if not {*m.keys} & keys]
    if not borrowers and len(people) == 1 and not {*people[0].keys} & keys:
        borrowers = [people[0]]
    amounts = [
        m
        for m in _amounts(text)
        if _LENT.search(text[max(0, m.start - 160) : m.start]) or _LENT_AFTER.match(text[m.end : m.end + 80])
    ]
    loan = _Loan(
        list({m.keys[0]: m for m in lenders}.values()),
        borrowers,
        amounts[0].value if len(amounts) == 1 else None,
        _BROKER.search(text) is not None,
    )
    loan.papers = [p.node for p in found.within(sentence.start, sentence.end) if p.kind in ("loan", "pledge")]
    yield loan


def _is_issuer(sentence: Told, who: Sequence[Mention]) -> bool:
    issuer = sentence.view.parties.issuer
    return issuer is not None and any({*m.keys} & {*issuer.keys} for m in who)

"""Item 5(c): purchases and sales, a row or sentence each, and the totals that the prose states."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from kg import terms
from kg.extract import view as v
from kg.extract.lines import Line, lines
from kg.extract.trades import Trade, rows, side_of
from kg.extract.view import Reading, View
from kg.language.passage import Passage, Sentence
from kg.model.claim import Claim, Iri, Mention, Value
from kg.model.document import Block, BlockKind
from kg.model.evidence import Evidence
from kg.values import dates, names, numbers

_TOTAL = re.compile(
    r"(?is)\b(?P<verb>sold|purchased|acquired|disposed\s+of|bought)\s+(?:an?\s+)?(?:aggregate|total|combined\s+total)\s+of\s+"
)
_MANNER = re.compile(
    r"(?is)\bin\s+(?P<what>(?:an?\s+)?(?:open[\s-]market|private(?:ly)?|brokers?['’]?|block|negotiated)[^,.;:]{0,160})"
)


@dataclass(frozen=True, slots=True)
class Total:
    """A stated total: its node, side and days, the sentence, and how the sales were made."""

    node: Mention
    side: str
    first: date | None
    last: date | None
    said: Evidence
    manner: str | None

    def covers(self, trade: Trade) -> bool:
        """Whether a row is one of those that the total sums."""
        return (
            self.side == trade.side
            and (self.first is None or self.first <= trade.day)
            and (self.last is None or trade.day <= self.last)
        )


class TransactionReader:
    """Reads the items that list transactions (`items`), and those whose prose may tell one (`told`): their
    numbers on this form."""

    def __init__(self, items: Sequence[str], told: Sequence[str]) -> None:
        self.items = tuple(items)
        self.told = tuple(told)

    def __call__(self, view: View) -> Reading:
        """Each row as a transaction of its own, and each stated total; tables in schedules too."""
        number = 0
        totals: list[Total] = []
        for block in view.item(*self.items):
            for offset, passage, sentence in view.prose(block):
                found = stated_total(view, passage, sentence, offset, len(totals) + 1)
                if found is not None:
                    claims, total = found
                    totals.append(total)
                    yield from claims
        for block in [*view.item(*self.items), *_schedules(view)]:
            for row, context, person in rows(view, block):
                number += 1
                yield from _claims(view, row, context, person, number, totals)
        for block in view.item(*self.told):
            for offset, passage, sentence in view.prose(block):
                for told, context, person in told_rows(view, passage, sentence, offset):
                    number += 1
                    yield from _claims(view, told, context, person, number, [])


_LISTS_TRADES = re.compile(r"(?i)\b(?:transactions?|trades|trading|purchases\s+and\s+sales|(?:purchases|sales)\s+of)\b")


def _schedules(view: View) -> list[Block]:
    """The schedules and exhibits that list transactions: their first lines say so."""
    out = []
    for block in view.blocks(BlockKind.SCHEDULE):
        head = " ".join(
            each.words for each in list(lines(view.text, block.start, min(block.end, block.start + 1500)))[:14]
        )
        if re.search(
            r"(?i)\b(?:transactions?|trades|trading|purchases\s+and\s+sales|(?:purchases|sales)\s+of)\b", head
        ):
            out.append(block)
    return out


def _claims(
    view: View, row: Trade, context: list[Evidence], person: Mention | None, number: int, totals: list[Total]
) -> Iterator[Claim]:  # fmt: skip
    node = v.local(terms.TRANSACTION_CLASS, f"transaction/{number}")
    quote = view.cite(row.line.start, row.line.end, "transactions.row")
    evidence = (quote, *context)
    facts: list[tuple[Iri, Mention | Value | None]] = [
        (terms.TRADE_DATE, row.day),
        (terms.SHARES, row.shares),
        (terms.PRICE_PER_SHARE, row.price[0] if row.price else None),
        (terms.CURRENCY, row.price[1] if row.price else None),
        (terms.ROW_NUMBER, number),
    ]
    yield from v.claims(node, facts, *evidence)
    if row.side is not None:
        yield Claim(node, terms.SIDE, v.code("side", row.side), evidence)
    who = person or view.parties.only_person
    if who is not None and who.evidence is not None:
        yield Claim(node, terms.TRANSACTOR, who, (*evidence, who.evidence))
    if view.parties.security is not None and view.parties.security.evidence is not None:
        yield Claim(node, terms.TRADED_SECURITY, view.parties.security, (*evidence, view.parties.security.evidence))
    for total in totals:
        if total.covers(row):
            yield Claim(node, terms.PART_OF_TOTAL, total.node, (*evidence, total.said))
            if total.manner:
                yield Claim(node, terms.MANNER, total.manner, (total.said, quote))


def stated_total(
    view: View, passage: Passage, sentence: Sentence, offset: int, number: int
) -> tuple[list[Claim], Total] | None:
    """ "Between D1 and D2, X sold an aggregate of N shares in open-market transactions"."""
    words = passage.words(sentence)
    match = _TOTAL.search(words)
    value = numbers.shares(words[match.end() : match.end() + 30]) if match else None
    if match is None or value is None or value.start > 2:
        return None
    side = side_of(match["verb"]) or ("sell" if "dispos" in match["verb"].lower() else "buy")
    days = [d.value for d in dates.days(words)][:2]
    first, last = (min(days), max(days)) if days else (None, None)
    quote = view.cite(offset + sentence.start, offset + sentence.end, "transactions.total")
    manner = _MANNER.search(words, match.end())
    how = names.one_line(manner["what"]) if manner else None
    node = v.local(terms.TRANSACTION_TOTAL_CLASS, f"total/{number}")
    facts: list[tuple[Iri, Mention | Value | None]] = [
        (terms.SHARES, value.value),
        (terms.SIDE, v.code("side", side)),
        (terms.FIRST_DAY, first),
        (terms.LAST_DAY, last),
        (terms.MANNER, how),
        (terms.TRADED_SECURITY, view.parties.security),
    ]
    before = [
        p
        for p in sentence.phrases
        if p.end <= sentence.start + match.start() and passage.words(p) in view.parties.known
    ]
    who = view.parties.only_person
    if before:
        phrase = before[-1]
        who = v.party(
            view, passage.words(phrase), view.cite(offset + phrase.start, offset + phrase.end, "transactions.who")
        )
    if who is not None:
        facts.append((terms.TRANSACTOR, who))
    return list(v.claims(node, facts, quote)), Total(node, side, first, last, quote, how)


# a purchase or sale that is told as done, in the active or the passive
_DONE = re.compile(
    r"(?i)\b(?P<verb>(?:was|were|has|have|had|been|\s)*\s*(?:sold|purchased|acquired|bought|disposed\s+of))\b(?!\s+(?:an?\s+)?(?:aggregate|total))"
)
_NOT_DONE = re.compile(
    r"(?i)\b(?:may|might|will|would|shall|could|intends?|agree(?:s|d)?|right|option|entitled|obligat\w*|offer(?:s|ed)?|grant(?:s|ed)?|exercis\w+|"
    r"convert\w*|conversion|dividend|merger|exchange|if|to\s+be|vest\w*|award\w*|gift\w*|contribut\w+|distribut\w+)\b"
)
_PER_SHARE = re.compile(
    r"(?is)\b(?:at|for)\s+(?:an?\s+)?(?:(?:weighted\s+)?average\s+)?(?:per[\s-]share\s+)?(?:purchase\s+|sale\s+|public\s+offering\s+)?"
    r"(?:price\s+)?(?:of\s+)?(?P<money>(?:us)?\$\s?\d[\d,.]*\d|(?:us)?\$\s?\d)\s*(?:per|a|each)\b"
)


def told_rows(
    view: View, passage: Passage, sentence: Sentence, offset: int
) -> Iterator[tuple[Trade, list[Evidence], Mention | None]]:
    """A purchase or sale that a sentence tells with its own full date: "On D, X sold N shares at $P per
    share". One a sentence: of several numbers or days nothing is guessed."""
    words = passage.words(sentence)
    verb = next(iter(_DONE.finditer(words)), None)
    days = sentence.of("DATE")
    shares = sentence.of("SHARES")
    if verb is None or len(days) != 1 or len(shares) != 1 or _NOT_DONE.search(words):
        return
    day = dates.day(passage.words(days[0]))
    number = numbers.shares(passage.words(shares[0]))
    if day is None or number is None or number.value == 0:
        return
    price = _PER_SHARE.search(words)
    money = next(numbers.prices(price["money"]), None) if price else None
    start, end = offset + sentence.start, offset + sentence.end
    side = "buy" if re.search(r"(?i)purchased|acquired|bought", verb["verb"]) else "sell"
    before = [
        p for p in sentence.phrases if p.end <= sentence.start + verb.start() and passage.words(p) in view.parties.known
    ]
    who = view.parties.known[passage.words(before[-1])] if before else None
    holders = {p.keys[0] for p in view.parties.reporting_persons}
    if who is not None and who.keys[0] not in holders:
        return
    line = Line(start, end, " ".join(words.split()))
    yield Trade(line, day.value, number.value, money.value if money else None, side), [], who

"""Totals that the prose states: "between D and E, X sold an aggregate of N shares in open-market transactions"."""

import re
from dataclasses import dataclass
from datetime import date

from kg import terms
from kg.extract import view as v
from kg.extract.trading.trade import Trade
from kg.extract.view import View
from kg.language import trades
from kg.language.passage import Passage, Sentence
from kg.model.claim import Claim, Iri, Mention, Value
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


def stated_total(
    view: View, passage: Passage, sentence: Sentence, offset: int, number: int
) -> tuple[list[Claim], Total] | None:
    """ "Between D1 and D2, X sold an aggregate of N shares in open-market transactions"."""
    words = passage.words(sentence)
    match = _TOTAL.search(words)
    value = numbers.shares(words[match.end() : match.end() + 30]) if match else None
    if match is None or value is None or value.start > 2:
        return None
    side = trades.side_of(match["verb"]) or ("sell" if "dispos" in match["verb"].lower() else "buy")
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

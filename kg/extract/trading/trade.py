"""Trade: one purchase or sale as a filing states it, with the words that complete it."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from kg.model.claim import Mention
from kg.model.evidence import Evidence


@dataclass(frozen=True, slots=True)
class Trade:
    """A row or a part of a sentence, text[start:end], and what it states. `price` is with its currency.
    `person` is the reporting person it is stated for; `another` where it is stated for somebody else.
    `context` are the heading and the sentence above that complete it."""

    start: int
    end: int
    day: date
    shares: Decimal
    price: tuple[Decimal, str] | None
    side: str
    person: Mention | None = None
    another: bool = False
    context: tuple[Evidence, ...] = ()

"""Amounts of money in prose: figure, multiplier and currency, in any of the ways in which forms print them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from kg.values.found import Found
from kg.values.numbers import to_decimal


@dataclass(frozen=True, slots=True)
class Money:
    """An amount with its currency's ISO 4217 code, and whether it is given as approximate."""

    amount: Decimal
    currency: str
    approximate: bool = False


_BEFORE = {
    "$": "USD", "us$": "USD", "u.s.$": "USD", "usd": "USD", "c$": "CAD", "cdn$": "CAD", "cad$": "CAD", "can$": "CAD",
    "cad": "CAD", "a$": "AUD", "au$": "AUD", "aud": "AUD", "hk$": "HKD", "hkd": "HKD", "nt$": "TWD", "s$": "SGD",
    "nz$": "NZD", "r$": "BRL", "mx$": "MXN", "€": "EUR", "eur": "EUR", "euro": "EUR", "euros": "EUR", "£": "GBP",
    "gbp": "GBP", "¥": "JPY", "jpy": "JPY", "chf": "CHF", "sfr": "CHF", "nis": "ILS", "ils": "ILS", "₪": "ILS",
    "rmb": "CNY", "cny": "CNY", "nok": "NOK", "sek": "SEK", "dkk": "DKK", "inr": "INR", "rs.": "INR", "₹": "INR",
    "krw": "KRW", "dm": "DEM", "ff": "FRF",
}  # fmt: skip
_AFTER = {
    "u.s. dollars": "USD", "us dollars": "USD", "dollars": "USD", "canadian dollars": "CAD", "euros": "EUR",
    "euro": "EUR", "pounds sterling": "GBP", "pounds": "GBP", "swiss francs": "CHF", "yen": "JPY",
    "new israeli shekels": "ILS", "nis": "ILS", "renminbi": "CNY", "rmb": "CNY", "usd": "USD", "eur": "EUR",
}  # fmt: skip
_MULTIPLIERS = {"thousand": 1_000, "million": 1_000_000, "mm": 1_000_000, "billion": 1_000_000_000}


def _alternatives(words: dict[str, str]) -> str:
    return "|".join(re.escape(w).replace(r"\ ", r"\s+") for w in sorted(words, key=len, reverse=True))


_NUMBER = r"\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,6})?|\d{1,15}(?:\.\d{1,6})?|\.\d{1,6}"
_MULTIPLIER = r"(?:\s*(?P<{0}>thousand|million|billion|mm)\b)?"
_MONEY = re.compile(
    rf"""(?ix)
    (?<![\w$€£¥.,])(?P<before>{_alternatives(_BEFORE)})\s*(?P<a>{_NUMBER})(?!\d|[.,]\d)
      {_MULTIPLIER.format("am")}   # $4,500,000   NIS 2.5 million
    | (?<![\w$€£¥.,])(?P<b>{_NUMBER}){_MULTIPLIER.format("bm")}\s+(?P<after>{_alternatives(_AFTER)})\b  # 20 euros
    """
)
_ABOUT = re.compile(
    r"(?i)\b(?:approximately|about|roughly|approx\.?|circa|an\s+estimated)\s*(?:an\s+aggregate\s+of\s+)?$"
)


def amounts(text: str) -> Iterator[Found[Money]]:
    """Every amount of money of the text, in order."""
    for match in _MONEY.finditer(text):
        if match["a"]:
            value, multiplier, currency = match["a"], match["am"], _BEFORE[match["before"].lower()]
        else:
            value, multiplier = match["b"], match["bm"]
            currency = _AFTER[" ".join(match["after"].lower().split())]
        amount = to_decimal(value) * _MULTIPLIERS.get((multiplier or "").lower(), 1)
        if multiplier and amount == amount.to_integral_value():
            amount = amount.to_integral_value()  # 12.5 million: no fraction is left
        about = _ABOUT.search(text, max(0, match.start() - 40), match.start()) is not None
        yield Found(Money(amount, currency, about), match.start(), match.end())

"""Purchases and sales told in sentences: random days, counts and prices come back; what is no trade stays out."""

import random
from datetime import date, timedelta
from decimal import Decimal

import pytest
from small_filing import recorded
from trade_wordings import LAKE, NO_TRADES, ROE, WORDINGS, Wording

from kg.extract.trading import cells
from kg.language import deals
from kg.values import numbers

ITEMS = 'Item 2. Identity and Background.\n\nLake Partners, L.P. ("Lake") and Roe Family Trust.\n\nItem 5. Interest in Securities of the Issuer.\n\n(c) '


def wrapped(words: str, width: int = 76) -> str:
    """The words as typed: lines of a width."""
    lines = [""]
    for word in words.split(" "):
        if len(lines[-1]) + len(word) > width:
            lines.append("")
        lines[-1] += f" {word}" if lines[-1] else word
    return "\n".join(lines)


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("wording", WORDINGS, ids=range(len(WORDINGS)))
def test_trades_come_back_from_a_sentence(wording: Wording, seed: int) -> None:
    chance = random.Random(seed)
    first = date(2004, 1, 1) + timedelta(chance.randint(0, 60))
    days = {"D": first, "E": first + timedelta(chance.randint(1, 9))}
    counts = {"N": chance.choice((500, 12_500, 4_200_000)), "M": chance.choice((700, 22_501, 1_000_001))}
    prices = {"P": Decimal(chance.randint(101, 9_999)) / 100, "Q": Decimal(chance.randint(11, 900)) / 8}
    shown = {
        **{k: f"{d:%B} {d.day}, {d.year}" for k, d in days.items()},
        **{k: f"{n:,}" for k, n in counts.items()},
        **{k: f"${p}" for k, p in prices.items()},
    }
    found = recorded(ITEMS + wrapped(wording.words.format(**shown)), names=(LAKE, ROE))["transactions"]
    told = sorted((t["date"], t["side"], t["shares"], t["price"] or 0, t["person"]) for t in found)
    wanted = [
        (days[d].isoformat(), side, counts[n], float(prices[p]) if p else 0, who) for d, side, n, p, who in wording.told
    ]
    assert told == sorted(wanted, key=lambda row: row[:4])


@pytest.mark.parametrize("words", NO_TRADES)
def test_what_is_no_purchase_or_sale_or_has_no_day_is_left_out(words: str) -> None:
    assert recorded(ITEMS + wrapped(words), names=(LAKE, ROE))["transactions"] == []


def test_a_trade_that_two_items_tell_is_one() -> None:
    words = "On April 1, 2004, Lake sold 1,000 shares{}."
    items = f"Item 4. Purpose of Transaction.\n\n{words.format('')}\n\n{ITEMS}{words.format(' at $9.10 per share')}"
    (found,) = recorded(items, names=(LAKE, ROE))["transactions"]
    assert (found["shares"], found["price"]) == (1000, 9.1)


@pytest.mark.parametrize(
    "unit", [" ", "\n", "1,", "1 ", "$5 ", "(", "sold ", "and ", "5 1/2 ", "May 3, 2004 ", "agreed to sell "]
)
def test_pumped_words_end(unit: str) -> None:
    """A pattern that is not linear would not come back."""
    pumped = unit * (100_000 // len(unit))
    assert deals.deals(pumped[:12_000]) == [] and deals.closing(pumped[:12_000]) is None
    assert numbers.price(pumped) is None and cells.count(pumped) is None
    assert all(found.value[1] == "USD" for found in numbers.prices(pumped))

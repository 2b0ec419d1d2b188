"""Tables of purchases and sales: random trades in every layout come back, and what cannot be told is left out."""

import random
from typing import Any

import pytest
from small_filing import COVER, SIGNATURE, TITLE, extracted, recorded
from trade_layouts import LAKE, MARKUP, ROE, TYPED, Layout

from kg import pipeline
from kg.read.filing import read

ITEM2 = 'Item 2. Identity and Background.\n\nLake Partners, L.P. ("Lake") and Roe Family Trust.\n\n'
ITEM5 = "Item 5. Interest in Securities of the Issuer.\n\n"


def of_markup(items: str) -> dict[str, Any]:
    """The record of a filing whose items are of markup."""
    covers = "\n\n".join(COVER.format(name=name, sole="1,500,000") for name in (LAKE, ROE))
    top = f"<html><body><pre>{TITLE}\n\n{covers}\n\n</pre>"
    text = f"{top}<p>{ITEM2}</p><p>{ITEM5}</p>{items}<pre>{SIGNATURE}</pre></body></html>"
    return pipeline.record(pipeline.extract(read(text.encode(), name="small.htm", id="small")))


def of_text(items: str) -> dict[str, Any]:
    """The record of a typed filing."""
    return recorded(ITEM2 + ITEM5 + items, names=(LAKE, ROE))


def rows(record: dict[str, Any]) -> list[tuple[Any, ...]]:
    return sorted((t["date"], t["side"], t["shares"], t["price"], t["person"]) for t in record["transactions"])


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("layout", [*TYPED, *MARKUP], ids=lambda layout: layout.__name__)
def test_trades_come_back_from_a_table(layout: Layout, seed: int) -> None:
    text, trades = layout(random.Random(seed))
    record = (of_markup if layout in MARKUP else of_text)(text)
    wanted = [
        (t.day.isoformat(), t.side, t.shares, None if t.price is None else float(t.price), t.person) for t in trades
    ]
    assert rows(record) == sorted(wanted, key=lambda row: row[:3])


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ("Lake Partners, L.P. traded:\n\nDate        Shares     Price\n4/1/04      1,000      $9.10\n", "neither purchase nor sale"),
        ("Lake Partners, L.P. bought:\n\nDate        Shares     Price\n4/1/04      1.000      $9.10\n", "no count of shares"),
        ("Lake Partners, L.P. bought:\n\nDate               Shares     Price\n4/1/04 - 4/9/04    1,000      $9.10\n", "no full date"),
        ("Lake Partners, L.P. bought:\n\nDate        Shares     Price\nApril 1     1,000      $9.10\n", "no full date"),
        ("Lake Partners, L.P. bought:\n\nDate          Shares     Price\n03.04.2004    1,000      $9.10\n", "no full date"),
    ],
    ids=["side", "count", "span", "year", "order"],
)  # fmt: skip
def test_what_a_row_does_not_tell_is_a_finding_and_no_row(text: str, finding: str) -> None:
    found = extracted(ITEM2 + ITEM5 + text, names=(LAKE, ROE))
    assert pipeline.record(found)["transactions"] == []
    assert [f.code for f in found.findings if finding in f.message] == ["value.unread"]


@pytest.mark.parametrize(
    "row",
    [
        "Gift            4/1/04      1,000      $9.10",
        "Option Exercise 4/1/04      1,000      $9.10",
        "Call options    4/1/04      1,000      $9.10",
        "Total                       1,000      $9.10",
    ],
)
def test_a_row_that_is_no_trade_of_shares_is_none(row: str) -> None:
    head = "Lake Partners, L.P. traded:\n\nTransaction     Date        Shares     Price\nSale            4/2/04      5          $9.10\n"
    assert [t["shares"] for t in of_text(f"{head}{row}\n")["transactions"]] == [5]


@pytest.mark.parametrize(
    ("price", "read"), [("$9.10-$9.40", None), ("$9 1/8", 9.125), ("9.10(1)", 9.1), ("*DO", None), ("EUR 9.10", None)]
)
def test_a_price_is_read_whole_or_not_at_all(price: str, read: float | None) -> None:
    text = f"Lake Partners, L.P. bought:\n\nDate        Shares     Price\n4/1/04      1,000      {price}\n"
    (found,) = of_text(text)["transactions"]
    assert found["price"] == read

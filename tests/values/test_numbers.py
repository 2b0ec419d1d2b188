"""Share counts, percentages and prices: the shortest real wordings of each kind."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.values import numbers


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2,202,000 shares of common stock", "2202000"),
        ("0", "0"),
        ("-0-", "0"),
        ("- 0 -", "0"),
        ("None", "0"),
        ("nil", "0"),
        ("136,500,000(1)(2)(3)", "136500000"),
        ("705,675 (Item 5)", "705675"),
        ("942779.94", "942779.94"),
        ("2'202'000", "2202000"),
        ("(1) 5,000", "5000"),
        ("100", "100"),
        (" 1,234 ", "1234"),
    ],
)
def test_a_row_of_shares_is_its_first_figure(text: str, value: str) -> None:
    found = numbers.shares(text)
    assert found is not None and found.value == Decimal(value)


@pytest.mark.parametrize("text", ["", "N/A", "See Item 5", "not applicable", "See rows 7 and 9 above", "shares"])
def test_a_row_without_a_number_is_none_and_never_zero(text: str) -> None:
    assert numbers.shares(text) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [("6.41%*", "6.41"), ("14.9(2)", "14.9"), ("approximately 10.2 %", "10.2"), (".5%", "0.5"), ("0.0", "0")],
)
def test_percent(text: str, value: str) -> None:
    found = numbers.percent(text)
    assert found is not None and found.value == Decimal(value)


@pytest.mark.parametrize("text", ["less than 5%", "under 1 %", "N/A", "", "See Item 5", "2,202,000"])
def test_no_percent(text: str) -> None:
    assert numbers.percent(text) is None


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("$4.90", "4.90", "USD"),
        ("US$ 12.50", "12.50", "USD"),
        ("CHF 7.1", "7.1", "CHF"),
        ("€1,000.25", "1000.25", "EUR"),
    ],
)
def test_prices(text: str, amount: str, currency: str) -> None:
    (found,) = numbers.prices(text)
    assert found.value == (Decimal(amount), currency)


@pytest.mark.parametrize(
    ("text", "amount"),
    [("$18 3/4", "18.75"), ("$17-15/16", "17.9375"), ("$18½", "18.5"), ("$.50", "0.50"), ("$7/8", "0.875")],
)
def test_a_whole_number_and_its_fraction_are_one_price(text: str, amount: str) -> None:
    (found,) = numbers.prices(text)
    assert found.value == (Decimal(amount), "USD") and found.end == len(text)


@pytest.mark.parametrize(
    ("cell", "price"),
    [
        (" 18 7/8", ("18.875", "USD")),
        ("$ 9.875", ("9.875", "USD")),
        ("14.0211 (1)", ("14.0211", "USD")),
        ("19.50*", ("19.50", "USD")),
        ("9.25 per share", ("9.25", "USD")),
        ("EUR 18.10", ("18.10", "EUR")),
        ("12.30 EUR", ("12.30", "EUR")),
    ],
)
def test_the_price_that_a_cell_is(cell: str, price: tuple[str, str]) -> None:
    assert numbers.price(cell) == (Decimal(price[0]), price[1])


@pytest.mark.parametrize(
    "cell", ["12.70 - 13.02", "$4.60 to $4.72", "18 1/3", "18 9/8", "*DO", "", "N/A", "1,000 Shares sold"]
)
def test_a_cell_that_is_no_one_price_is_none(cell: str) -> None:
    assert numbers.price(cell) is None


@pytest.mark.parametrize(
    ("words", "code"), [("Price (Cdn$)", "CAD"), ("Price in Euros", "EUR"), ("Price ($)", "USD"), ("Price", None)]
)
def test_the_currency_that_a_heading_names(words: str, code: str | None) -> None:
    assert numbers.currency(words) == code


@given(st.integers(min_value=0, max_value=10**12))
def test_what_is_printed_is_read_back(number: int) -> None:
    found = numbers.shares(f"{number:,} shares")
    assert found is not None and found.value == number

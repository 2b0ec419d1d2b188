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


@given(st.integers(min_value=0, max_value=10**12))
def test_what_is_printed_is_read_back(number: int) -> None:
    found = numbers.shares(f"{number:,} shares")
    assert found is not None and found.value == number

"""Figures as they are printed outside the United States; and what may be read in two ways."""

from decimal import Decimal

import pytest

from kg.values import checkbox, numbers


@pytest.mark.parametrize(
    ("text", "value"),
    [("7.602.118", "7602118"), ("7 602 118 shares", "7602118"), ("2'202'000", "2202000"), ("4,260.629", "4260.629")],
)
def test_shares(text: str, value: str) -> None:
    found = numbers.shares(text)
    assert found is not None and found.value == Decimal(value)


@pytest.mark.parametrize("text", ["12 500", "12 500 shares"])
def test_a_blank_before_three_digits_is_not_read(text: str) -> None:
    assert numbers.shares(text) is None


@pytest.mark.parametrize(
    ("text", "value"), [("6,02 %", "6.02"), ("6,02", "6.02"), ("Class A: 7.3%\nClass C: Less than 5%", "7.3")]
)
def test_percent(text: str, value: str) -> None:
    found = numbers.percent(text)
    assert found is not None and found.value == Decimal(value)


@pytest.mark.parametrize("text", ["less than 5%; 4.9% of Class B", "6,025"])
def test_no_percent(text: str) -> None:
    assert numbers.percent(text) is None


@pytest.mark.parametrize("text", ["[XX]", "__XX__", "XX  Rule 13d-1(d)"])
def test_two_crosses_check_a_box(text: str) -> None:
    found = checkbox.checked(text)
    assert found is not None and found.value

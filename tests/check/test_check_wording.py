from decimal import Decimal
from fractions import Fraction

import pytest

from kg.check.wording import decimals, figure, listed


@pytest.mark.parametrize(
    "value, shown",
    [("2202000", "2,202,000"), ("11615772.80", "11,615,772.8"), ("0", "0"), ("100.00", "100"), ("1E+3", "1,000")],
)
def test_figures_have_commas(value: str, shown: str) -> None:
    assert figure(Decimal(value)) == shown


def test_decimals() -> None:
    assert [decimals(Fraction(6418, 1000)), decimals(Fraction(53)), decimals(Fraction(0))] == ["6.418", "53", "0"]


@pytest.mark.parametrize("items, text", [("a", "a"), ("ab", "a and b"), ("abc", "a, b and c")])
def test_listed(items: str, text: str) -> None:
    assert listed(items) == text

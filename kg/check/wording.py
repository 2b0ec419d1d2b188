"""Figures and quotes as findings word them."""

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction


def figure(value: Decimal) -> str:
    """`Decimal("2202000")` → `2,202,000`; trailing zeros of decimals are left out."""
    text = f"{value:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def decimals(value: Fraction) -> str:
    """A fraction of a power of ten, in decimals: `Fraction(6418, 1000)` → `6.418`."""
    return figure(Decimal(value.numerator) / Decimal(value.denominator))


def listed(items: Iterable[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    *first, last = items
    return f"{', '.join(first)} and {last}" if first else last

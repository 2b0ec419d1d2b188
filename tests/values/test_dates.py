"""Calendar days in the forms that filings print."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.values import dates


@pytest.mark.parametrize(
    "text",
    ["December 23, 2003", "Dec. 23, 2003", "23 December 2003", "12/23/2003", "12/23/03", "2003-12-23", "12-23-2003",
     "December\n23, 2003", "this 23rd day of December, 2003", "___December 23, 2003___", "DECEMBER 23,2003"],
)  # fmt: skip
def test_forms_of_a_day(text: str) -> None:
    found = dates.day(text)
    assert found is not None and found.value == date(2003, 12, 23)


@pytest.mark.parametrize("text", ["July 2024", "13/45/2003", "2003", "February 30, 2003", "1.2.3", "112/23/2003"])
def test_what_is_no_full_day(text: str) -> None:
    assert dates.day(text) is None


@pytest.mark.parametrize(("text", "year"), [("1/5/98", 1998), ("1/5/49", 2049), ("1/5/50", 1950)])
def test_years_of_two_digits(text: str, year: int) -> None:
    found = dates.day(text)
    assert found is not None and found.value.year == year


@given(st.dates(min_value=date(1950, 1, 1), max_value=date(2049, 12, 31)))
def test_what_is_printed_is_read_back(day: date) -> None:
    for text in (
        day.isoformat(),
        f"{day:%B} {day.day}, {day.year}",
        f"{day.month}/{day.day}/{day.year}",
        f"{day:%m/%d/%y}",
    ):
        found = dates.day(text)
        assert found is not None and found.value == day

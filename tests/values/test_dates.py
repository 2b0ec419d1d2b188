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


@pytest.mark.parametrize(
    "text", ["24.02.2000", "24/2/2000", "24-Feb-00", "24-FEB-2000", "Feb. 24, 2000", "24. February 2000"]
)
def test_a_figure_above_twelve_is_the_day(text: str) -> None:
    found = dates.day(text)
    assert found is not None and found.value == date(2000, 2, 24)


def test_the_dates_of_a_table_tell_which_figure_is_the_day() -> None:
    assert dates.day("03.02.2000") is None
    order = dates.orders(["24.02.2000", "03.02.2000", "03/25/2000"])
    assert order == {".": True, "/": False}
    found = dates.day("03.02.2000", order)
    assert found is not None and found.value == date(2000, 2, 3)
    assert dates.orders(["24/02/2000", "02/24/2000"]) == {}


@pytest.mark.parametrize("text", ["January 5", "Jan. 5", "5 January", "1/5"])
def test_a_day_whose_year_is_stated_elsewhere(text: str) -> None:
    assert dates.without_year(text, 1998) == date(1998, 1, 5)


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

"""Values in words."""

from datetime import date
from decimal import Decimal

import pytest
from network_sample import BASE, sample

from kg import terms
from kg.model.claim import Iri, Value
from kg.network.wording import Wording, number


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (Decimal(2202000), "2,202,000"),
        (Decimal("120000.5"), "120,000.5"),
        (Decimal("1E+6"), "1,000,000"),
        (Decimal(0), "0"),
        (35, "35"),
    ],
)
def test_numbers_have_commas_between_thousands(value: Decimal | int, words: str) -> None:
    assert number(value) == words


@pytest.mark.parametrize(
    ("predicate", "value", "words"),
    [
        (terms.PERCENT_OF_CLASS, Decimal("6.41"), "6.41 %"),
        (terms.AGGREGATE_AMOUNT, Decimal(0), "0 shares"),
        (terms.PRICE_PER_SHARE, Decimal("4.90"), "4.90"),
        (terms.ROW_NUMBER, 2003, "2003"),
        (terms.TRADE_DATE, date(2003, 12, 23), "2003-12-23"),
        (terms.OCCURRED, False, "no"),
        (terms.IS_AMENDMENT, True, "yes"),
        (terms.ADDRESS_TEXT, "Seeufer 1,\n 1228  Plan", "Seeufer 1, 1228 Plan"),
        (terms.SIDE, terms.CODE["side", "sell"], "sale"),
        (terms.HOLDER, Iri(BASE + "holder"), "Mikronord N.V."),
        (terms.PERCENT_BASIS, Iri(BASE + "count"), "count of shares outstanding: 34,309,526 shares"),
        (terms.STATED_IN, Iri(BASE + "octal-2011"), "octal-2011"),
        (terms.REFERS_TO, Iri("https://w3id.org/ownership-kg/id/unknown"), "unknown"),
    ],
)
def test_a_value_is_printed_for_a_reader(predicate: Iri, value: Iri | Value, words: str) -> None:
    assert Wording(sample()[0]).value(predicate, value) == words

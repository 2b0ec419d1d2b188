"""Item 3: what was paid, by whom, out of what; who lent it."""

from decimal import Decimal

import pytest
from small_filing import extracted

from kg import terms
from kg.export.records import NOTATION
from kg.model.claim import Iri, Mention
from kg.model.filing import Extraction
from kg.values import money

PEOPLE = ("Lake Partners, L.P.", "Lake Offshore Fund, Ltd.", "John Q. Roe")
INTRODUCTION = (
    'This statement is filed by Lake Partners, L.P. ("Lake"), Lake Offshore Fund, Ltd. (the "Offshore Fund") and John Q. '
    'Roe ("Mr. Roe") with respect to Quarry Metals, Inc. (the "Issuer").\n\n'
)
LAKE, OFFSHORE, ROE = "lake partners lp", "lake offshore fund ltd", "john q roe"


def nodes(extraction: Extraction, kind: Iri) -> list[dict[str, list[object]]]:
    """The facts of the nodes of a class: term → values, a node by its name and a code by its notation."""
    out: dict[str, dict[str, list[object]]] = {}
    for claim in extraction.claims:
        if claim.subject.kind == kind:
            value: object = claim.object
            if isinstance(claim.object, Mention):
                scheme, words = claim.object.keys[0]
                value = NOTATION[Iri(words)] if scheme == "iri" else words
            facts = out.setdefault(claim.subject.keys[0][1], {})
            facts.setdefault(claim.predicate.rpartition("#")[2], []).append(value)
    return list(out.values())


def item(sentence: str, number: int = 3) -> Extraction:
    """The filing whose item says this."""
    titles = {3: "Source and Amount of Funds or Other Consideration", 4: "Purpose of Transaction",
              6: "Contracts, Arrangements, Understandings or Relationships with Respect to Securities of the Issuer"}  # fmt: skip
    return extracted(f"{INTRODUCTION}Item {number}. {titles[number]}.\n\n{sentence}\n", names=PEOPLE)


@pytest.mark.parametrize(
    ("text", "amount", "currency", "approximate"),
    [
        ("$4,500,000", "4500000", "USD", False),
        ("approximately $12.5 million", "12500000", "USD", True),
        ("US$ 1,000.50", "1000.50", "USD", False),
        ("C$2,000,000", "2000000", "CAD", False),
        ("NIS 4,500,000", "4500000", "ILS", False),
        ("EUR 3 billion", "3000000000", "EUR", False),
        ("€10,000", "10000", "EUR", False),
        ("£7.5 million", "7500000", "GBP", False),
        ("about 20 million euros", "20000000", "EUR", True),
        ("5,000,000 U.S. dollars", "5000000", "USD", False),
        ("$5,281,127of funds", "5281127", "USD", False),
        ("RMB 20 million", "20000000", "CNY", False),
        ("HK$500", "500", "HKD", False),
    ],
)
def test_amounts_of_money(text: str, amount: str, currency: str, approximate: bool) -> None:
    (found,) = money.amounts(text)
    assert found.value == money.Money(Decimal(amount), currency, approximate)


@pytest.mark.parametrize("text", ["1,000 shares", "a dollar", "Rule 13d-1", "$", "12 percent", "ISIN US1234"])
def test_what_is_no_money(text: str) -> None:
    assert list(money.amounts(text)) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Lake used approximately $2,000,000 of its working capital to purchase the Shares.", [([LAKE], 2000000, "USD", ["working-capital"])]),
        ("The aggregate purchase price of the 1,000,000 Shares owned directly by Lake is approximately $9,000,000, excluding brokerage commissions.", [([LAKE], 9000000, "USD", [])]),
        ("Lake and the Offshore Fund used $1,500,000 and $2,500,000, respectively, of working capital to acquire the Shares.",
         [([LAKE], 1500000, "USD", ["working-capital"]), ([OFFSHORE], 2500000, "USD", ["working-capital"])]),
        ("Mr. Roe purchased 10,000 Shares for an aggregate purchase price of $95,000 with his personal funds.", [([ROE], 95000, "USD", ["personal-funds"])]),
        ("All of the Shares held by Mr. Roe were purchased using his personal funds.", [([ROE], None, None, ["personal-funds"])]),
        ("The Shares purchased by Lake were purchased with working capital (which may, at any given time, include margin loans made by brokerage firms in the ordinary course of business).", [([LAKE], None, None, ["working-capital"])]),
        ("The Reporting Persons expended an aggregate of NIS 4,500,000 to purchase the Shares.", [([LAKE, OFFSHORE, ROE], 4500000, "ILS", [])]),
        ("The total cost of the Shares acquired by the Offshore Fund was C$3.2 million, and was paid out of funds contributed by its investors.", [([OFFSHORE], 3200000, "CAD", [])]),
        ("Lake acquired the Shares on margin at a total cost of $4,000,000.", [([LAKE], 4000000, "USD", ["margin"])]),
        ("Lake paid $10.50 per share in cash.", []),
        ("Lake would be required to pay up to $5,000,000 if the Option is exercised.", []),
        ("Mr. Roe received 5,000 Shares as a bona fide gift.", [([ROE], None, None, ["gift"])]),
        ("Not applicable.", []),
    ],
)  # fmt: skip
def test_fundings(sentence: str, expected: list[tuple[list[str], int | None, str | None, list[str]]]) -> None:
    found = nodes(item(sentence), terms.FUNDING_CLASS)
    assert [
        (
            f.get("fundedPerson", []),
            int(str(f["amount"][0])) if "amount" in f else None,
            f.get("currency", [None])[0],
            f.get("sourceKind", []),
        )
        for f in found
    ] == expected


@pytest.mark.parametrize(
    ("words", "excludes"),
    [
        ("excluding brokerage commissions", True),
        ("including commissions", False),
        ("exclusive of fees and commissions", True),
    ],
)
def test_commissions(words: str, excludes: bool) -> None:
    (found,) = nodes(
        item(f"The aggregate cost of the Shares owned by Lake was $9,000,000, {words}."), terms.FUNDING_CLASS
    )
    assert found["excludesCommissions"] == [excludes]


def test_the_total_of_all_is_marked() -> None:
    (found,) = nodes(item("The Reporting Persons used $5,000,000 to purchase the Shares."), terms.FUNDING_CLASS)
    assert found["isTotal"] == [True]


@pytest.mark.parametrize(
    ("sentence", "lenders", "borrowers", "amount", "kind"),
    [
        ("Lake borrowed $5,000,000 from First Harbor Bank, N.A. to purchase the Shares.", ["first harbor bank na"], [LAKE], 5000000, "bank-loan"),
        ("Mr. Roe obtained a loan in the principal amount of $250,000 from Alan B. Poe.", ["alan b poe"], [ROE], 250000, "loan"),
        ("Lake entered into a Margin Loan Agreement, dated as of May 3, 2004, with Basalt Bank AG, as lender.", ["basalt bank ag"], [LAKE], None, "margin"),
        ("First Harbor Bank lent $1.5 million to Mr. Roe.", ["first harbor bank"], [ROE], 1500000, "bank-loan"),
        ("The Offshore Fund has entered into several loan agreements with Basalt Bank USA.", ["basalt bank usa"], [OFFSHORE], None, "bank-loan"),
        ("Lake holds its Shares in margin accounts maintained at Harbor Securities LLC.", ["harbor securities llc"], [LAKE], None, "margin"),
    ],
)  # fmt: skip
def test_loans(sentence: str, lenders: list[str], borrowers: list[str], amount: int | None, kind: str) -> None:
    (found,) = nodes(item(sentence), terms.LOAN_CLASS)
    assert (found["lender"], found.get("borrower"), found["sourceKind"]) == (lenders, borrowers, [kind])
    assert [int(str(a)) for a in found.get("amount", [])] == ([amount] if amount else [])


@pytest.mark.parametrize(
    "sentence",
    [
        "No part of the purchase price was borrowed from First Harbor Bank.",
        "Lake may borrow funds from First Harbor Bank, N.A.",
        "The Shares may be held in margin accounts established with various brokers.",
        "Debt financing is expected to be provided by Basalt Capital LLC.",
    ],
)
def test_what_is_no_loan(sentence: str) -> None:
    assert nodes(item(sentence), terms.LOAN_CLASS) == []


def test_a_loan_is_tied_to_its_agreement() -> None:
    claims = item("Lake borrowed $5,000,000 from First Harbor Bank under a Loan Agreement dated May 3, 2004.").claims
    (under,) = [c.object for c in claims if c.predicate == terms.UNDER_AGREEMENT and c.subject.kind == terms.LOAN_CLASS]
    titles = [c.object for c in claims if c.predicate == terms.AGREEMENT_TITLE and c.subject == under]
    assert titles == ["Loan Agreement"]

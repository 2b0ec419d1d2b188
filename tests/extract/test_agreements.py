"""Item 6: agreements with title, day and parties; derivatives and pledges with whom, how many shares, and until when."""

import pytest
from test_funds import LAKE, OFFSHORE, ROE, item, nodes

from kg import terms

ISSUER = "quarry metals inc"


@pytest.mark.parametrize(
    ("sentence", "title", "sort", "day", "parties"),
    [
        ("On May 3, 2004, Lake entered into a Voting Agreement with the Issuer.", "Voting Agreement", "voting", "2004-05-03", [LAKE, ISSUER]),
        ("Pursuant to the Stock Purchase Agreement, dated as of May 3, 2004, by and among the Issuer, Lake and Basalt Corp., a Nevada corporation, Lake acquired the Shares.",
         "Stock Purchase Agreement", "purchase", "2004-05-03", [ISSUER, LAKE, "basalt corp"]),
        ("Lake and the Offshore Fund entered into an Amended and Restated Stockholders Agreement dated May 3, 2004 with Basalt Holdings LLC and Alan B. Poe.",
         "Amended and Restated Stockholders Agreement", "stockholders", "2004-05-03", [LAKE, OFFSHORE, "basalt holdings llc", "alan b poe"]),
        ('Mr. Roe is party to a registration rights agreement (the "Registration Rights Agreement") with the Issuer.', "Registration Rights Agreement", "registration", None, [ROE, ISSUER]),
        ("On May 3, 2004, Lake executed a Lock-Up Agreement with Harbor Securities LLC.", "Lock-Up Agreement", "lock-up", "2004-05-03", [LAKE, "harbor securities llc"]),
        ("Under an Agreement and Plan of Merger dated May 3, 2004 between Basalt Corp. and the Issuer, the Shares were converted.", "Agreement and Plan of Merger", "merger", "2004-05-03", ["basalt corp", ISSUER]),
        ("On May 3, 2004, the Reporting Persons entered into a cooperation agreement with the Issuer.", "cooperation agreement", "cooperation", "2004-05-03", [LAKE, OFFSHORE, ROE, ISSUER]),
        ("The powers are held pursuant to an Investment Management Agreement.", "Investment Management Agreement", "advisory", None, []),
    ],
)  # fmt: skip
def test_agreements(sentence: str, title: str, sort: str, day: str | None, parties: list[str]) -> None:
    (found,) = nodes(item(sentence, 6), terms.AGREEMENT_CLASS)
    assert (found["agreementTitle"], found["agreementType"]) == ([title], [sort])
    assert [str(d) for d in found.get("agreementDate", [])] == ([day] if day else [])
    assert found.get("agreementParty", []) == parties


@pytest.mark.parametrize(
    "sentence",
    [
        "There are no contracts, arrangements, understandings or relationships with respect to any securities of the Issuer.",
        "None of the Reporting Persons is party to any voting agreement.",
        "Lake may enter into a Voting Agreement with Basalt Corp.",
        "Lake filed a preliminary proxy statement with the Commission.",
        "No definitive agreement has been entered into.",
    ],
)
def test_what_is_no_agreement(sentence: str) -> None:
    assert nodes(item(sentence, 6), terms.AGREEMENT_CLASS) == []


def test_a_term_names_the_agreement_that_it_was_defined_for() -> None:
    text = (
        'On May 3, 2004, Lake entered into an Agreement and Plan of Merger (the "Merger Agreement") with the Issuer.\n\n'
        "Pursuant to the Merger Agreement, the Shares were converted."
    )
    (found,) = nodes(item(text, 6), terms.AGREEMENT_CLASS)
    assert found["agreementTitle"] == ["Agreement and Plan of Merger"]


def test_a_lock_up_has_its_period() -> None:
    sentence = (
        "Lake entered into a Lock-Up Agreement with Harbor Securities LLC, under which it agreed not to sell Shares for a "
        "period of 180 days after the date of the prospectus."
    )
    (found,) = nodes(item(sentence, 6), terms.AGREEMENT_CLASS)
    assert found["agreementPeriod"] == ["a period of 180 days after the date of the prospectus"]


@pytest.mark.parametrize(
    ("sentence", "kind", "holders", "counterparties", "shares", "strike", "expires", "cash"),
    [
        ("Lake has entered into cash-settled total return swap agreements with Basalt Bank AG referencing 1,200,000 Shares.", "swap", [LAKE], ["basalt bank ag"], 1200000, None, None, True),
        ("The Offshore Fund holds call options to purchase 50,000 Shares at an exercise price of $12.50 per share, which expire on June 18, 2004.", "call-option", [OFFSHORE], [], 50000, "12.50", "2004-06-18", None),
        ("Mr. Roe entered into a prepaid variable forward sale contract with First Harbor Bank relating to up to 500,000 Shares.", "forward", [ROE], ["first harbor bank"], 500000, None, None, None),
        ("Lake wrote put options on 30,000 Shares with a strike price of $8.", "put-option", [LAKE], [], 30000, "8", None, None),
        ("Mr. Roe holds warrants to purchase 25,000 shares of Common Stock at an exercise price of $5.00 per share.", "warrant", [ROE], [], 25000, "5.00", None, None),
        ("An option was granted to Lake by Basalt Corp. to purchase 75,000 Shares.", "option", [LAKE], ["basalt corp"], 75000, None, None, None),
        ("Lake has entered into physically settled swaps with respect to 48,188 Shares.", "swap", [LAKE], [], 48188, None, None, False),
    ],
)  # fmt: skip
def test_derivatives(
    sentence: str, kind: str, holders: list[str], counterparties: list[str], shares: int, strike: str | None,
    expires: str | None, cash: bool | None,
) -> None:  # fmt: skip
    (found,) = nodes(item(sentence, 6), terms.DERIVATIVE_CLASS)
    assert (found["derivativeKind"], found["positionHolder"], found.get("counterparty", [])) == (
        [kind],
        holders,
        counterparties,
    )
    assert [int(str(s)) for s in found["shares"]] == [shares]
    assert [str(s) for s in found.get("strikePrice", [])] == ([strike] if strike else [])
    assert [str(s) for s in found.get("expiresOn", [])] == ([expires] if expires else [])
    assert found.get("settledInCash") == ([cash] if cash is not None else None)


@pytest.mark.parametrize(
    "sentence",
    [
        "Lake has no swaps or options with respect to the Shares.",
        "There are no contracts, including loan or option arrangements, puts or calls.",
        "Lake may enter into swaps with Basalt Bank AG referencing 1,000 Shares.",
        "Lake purchased put options referencing 750,000 Shares, which expired on January 19, 2004.",
    ],
)
def test_what_is_no_derivative(sentence: str) -> None:
    assert nodes(item(sentence, 6), terms.DERIVATIVE_CLASS) == []


@pytest.mark.parametrize(
    ("sentence", "pledgors", "pledgees", "shares"),
    [
        ("Mr. Roe has pledged 300,000 Shares to First Harbor Bank as collateral for a loan.", [ROE], ["first harbor bank"], 300000),
        ("Lake pledged all of its Shares in favor of Basalt Bank AG.", [LAKE], ["basalt bank ag"], None),
        ("40,000 Shares owned by the Offshore Fund have been pledged to Harbor Securities LLC.", [OFFSHORE], ["harbor securities llc"], 40000),
        ("Mr. Roe has entered into loan agreements with Basalt Bank USA, and a portion of the shares have been pledged as collateral under such loan agreements.", [ROE], [], None),
    ],
)  # fmt: skip
def test_pledges(sentence: str, pledgors: list[str], pledgees: list[str], shares: int | None) -> None:
    (found,) = nodes(item(sentence, 6), terms.PLEDGE_CLASS)
    assert (found["pledgor"], found.get("pledgee", [])) == (pledgors, pledgees)
    assert [int(str(s)) for s in found.get("shares", [])] == ([shares] if shares else [])


@pytest.mark.parametrize(
    "sentence",
    [
        "Lake has not pledged any Shares.",
        "Lake agreed not to sell, transfer, pledge or otherwise dispose of any Shares.",
    ],
)
def test_what_is_no_pledge(sentence: str) -> None:
    assert nodes(item(sentence, 6), terms.PLEDGE_CLASS) == []

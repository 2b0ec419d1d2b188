"""Items: status, purposes, board events, shares outstanding, transactions, exhibits, definitions."""

import pytest
from small_filing import COVER, TITLE, extracted, recorded

from kg import pipeline, terms
from kg.export.records import NOTATION
from kg.model.claim import Iri, Mention
from kg.read.filing import read

ITEM4 = "Item 4. Purpose of Transaction.\n\n{}\n"
ITEM5 = "Item 5. Interest in Securities of the Issuer.\n\n{}\n"
INTRODUCTION = (
    'This Amendment No. 2 amends the Statement on Schedule 13D filed with the Commission on March 3, 2000 by Lake '
    'Partners, L.P. ("Lake"), a Delaware limited partnership, with respect to shares of common stock of Quarry Metals, '
    'Inc., a Nevada corporation (the "Issuer").  Except as set forth herein, the Schedule 13D remains unchanged.\n\n'
)  # fmt: skip


@pytest.mark.parametrize(
    ("sentence", "person", "event", "organization", "by", "day"),
    [
        ("On May 1, 2004, John R. Poe resigned from the Board of Directors of the Issuer.", "John R. Poe", "resigned", "Quarry Metals, Inc.", None, "2004-05-01"),
        ("On May 1, 2004, Quarry Metals, Inc. announced that Lake-designee John R. Poe had resigned from the Issuer's Board of Directors.", "John R. Poe", "resigned", "Quarry Metals, Inc.", "Lake Partners, L.P.", "2004-05-01"),
        ("On May 1, 2004, the Issuer appointed John R. Poe to its Board of Directors.", "John R. Poe", "appointed", "Quarry Metals, Inc.", None, "2004-05-01"),
        ("John R. Poe was elected to the Board of Directors on May 1, 2004.", "John R. Poe", "elected", "Quarry Metals, Inc.", None, "2004-05-01"),
        ("Mr. John R. Poe stepped down as a director of the Issuer on May 1, 2004.", "John R. Poe", "resigned", "Quarry Metals, Inc.", None, "2004-05-01"),
        ("On May 1, 2004, Lake nominated John R. Poe for election to the Issuer's Board of Directors.", "John R. Poe", "nominated", "Quarry Metals, Inc.", "Lake Partners, L.P.", "2004-05-01"),
    ],
)  # fmt: skip
def test_board_events(sentence: str, person: str, event: str, organization: str, by: str | None, day: str) -> None:
    (found,) = recorded(INTRODUCTION + ITEM4.format(sentence))["board_events"]
    assert (found["person"], found["event"], found["organization"], found["designated_by"], found["date"]) == (
        person,
        event,
        organization,
        by,
        day,
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "John R. Poe may be appointed to the Board of Directors of the Issuer.",
        "Lake intends to nominate John R. Poe to the Board of Directors.",
        "Lake is entitled to have John R. Poe elected to the Board of Directors.",
        "John R. Poe is a director of the Issuer.",
    ],
)
def test_what_has_not_happened_is_no_event(sentence: str) -> None:
    assert recorded(INTRODUCTION + ITEM4.format(sentence))["board_events"] == []


def _codes(items: str, predicate: Iri) -> list[str]:
    claims = extracted(items).claims
    return [
        NOTATION[Iri(c.object.keys[0][1])] for c in claims if c.predicate == predicate and isinstance(c.object, Mention)
    ]


@pytest.mark.parametrize(
    ("sentence", "modality", "purpose"),
    [
        ("Lake intends to sell additional shares of Common Stock, depending on market conditions.", "intends", "a"),
        ("Lake may acquire additional shares of Common Stock from time to time.", "may", "a"),
        ("Lake has no present plans to acquire additional securities of the Issuer.", "none", "a"),
        ("Lake may seek to change the board of directors or management of the Issuer.", "may", "d"),
    ],
)
def test_intentions_have_their_modality(sentence: str, modality: str, purpose: str) -> None:
    items = INTRODUCTION + ITEM4.format(sentence)
    assert _codes(items, terms.MODALITY) == [modality]
    assert _codes(items, terms.PURPOSE) == [purpose]
    assert recorded(items)["transactions"] == []  # an intention is no sale


def test_items_that_an_amendment_adds_to_restates_and_leaves() -> None:
    items = (
        INTRODUCTION
        + "Item 2. Identity and Background.\n\nItem 2 is hereby amended and restated in its entirety as follows: Lake.\n\n"
        + ITEM4.format("The following paragraph is added to the end of Item 4:\n\nNothing more.")
    )
    found = {}
    claims = extracted(items).claims
    for claim in claims:
        if claim.predicate == terms.ITEM_STATUS and isinstance(claim.object, Mention):
            found[claim.subject.keys[0][1]] = NOTATION[Iri(claim.object.keys[0][1])]
    assert found == {"item/1": "unchanged", "item/2": "restated", "item/3": "unchanged", "item/4": "added", "item/5": "unchanged",
                     "item/6": "unchanged", "item/7": "unchanged"}  # fmt: skip


@pytest.mark.parametrize(
    ("sentence", "count", "day"),
    [
        ("Based on 20,000,000 shares of Common Stock outstanding as of April 30, 2004.", 20000000, "2004-04-30"),
        ("The Issuer had 20,000,000 shares of Common Stock outstanding at April 30, 2004, as reported in its Quarterly Report on Form 10-Q filed on May 1, 2004.", 20000000, "2004-04-30"),
        ("The number of shares outstanding was 20,000,000.", 20000000, None),
        ("Based on 20,000,000 American Depositary Shares outstanding as reported by the Issuer.", 20000000, None),
    ],
)  # fmt: skip
def test_shares_outstanding(sentence: str, count: int, day: str | None) -> None:
    security = recorded(ITEM5.format(sentence))["security"]
    assert (security["shares_outstanding"], security["shares_outstanding_as_of"]) == (count, day)


def test_running_text_beside_an_item_s_number_in_a_layout_table() -> None:
    page = COVER.format(name="Lake Partners, L.P.", sole="1,500,000")
    row = (
        "<table><tr><td>Item 5.</td><td><div><u>Interest in Securities of the Issuer</u></div><div>The percentages used in this"
        " statement are calculated based upon 20,000,000 Ordinary Shares issued and outstanding as of April 30, 2004, as"
        " reported by the Issuer.</div></td></tr></table>"
    )
    source = f"<html><body><pre>{TITLE}\n\n{page}\n</pre>{row}</body></html>".encode()
    security = pipeline.record(pipeline.extract(read(source, name="a.htm", id="a")))["security"]
    assert (security["shares_outstanding"], security["shares_outstanding_as_of"]) == (20000000, "2004-04-30")  # type: ignore[index]


ROWS = [("2004-04-01", "sell", 1000, 10.5), ("2004-04-02", "sell", 2000, 10.75)]


@pytest.mark.parametrize(
    ("table", "rows"),
    [
        ("Lake sold:\n\nDate        Shares Sold    Price Per Share\n4/1/2004    1,000          $10.50\n4/2/2004    2,000          $10.75\n", ROWS),
        ("Lake made the following sales:\n\nDate\tNumber of Shares\tPrice\n04/01/04\t1,000\t10.50\n04/02/04\t2,000\t10.75\n", ROWS),
        ("Transactions:\n\nDate            Shares Purchased/      Price\n                Sold(-)\n4/1/04          1,000-                 10.5000\n4/2/04          2,000-                 10.7500\n", ROWS),
        ("Transactions:\n\nDate         Type   Shares   Price\nApril 1, 2004   Sale   1,000   $10.50\nApril 2, 2004   Sale   2,000   $10.75\n", ROWS),
        ("On April 1, 2004, Lake sold 1,000 shares of Common Stock at a price of $10.50 per share.", ROWS[:1]),
        ("On April 1, 2004, Lake purchased 1,000 shares of Common Stock in the open market at $10.50 per share.", [("2004-04-01", "buy", 1000, 10.5)]),
        ("Lake agreed to sell 1,000 shares of Common Stock on April 1, 2004 at $10.50 per share.", []),
    ],
)  # fmt: skip
def test_transactions(table: str, rows: list[tuple[str, str, int, float]]) -> None:
    found = recorded(INTRODUCTION + ITEM5.format(table))["transactions"]
    assert [(t["date"], t["side"], t["shares"], t["price"]) for t in found] == rows


@pytest.mark.parametrize(
    ("listed", "expected"),
    [
        ("Exhibit 99.1   Joint Filing Agreement\nExhibit 99.2   Press release dated May 3, 2004\n", [("99.1", "Joint Filing Agreement"), ("99.2", "Press release dated May 3, 2004")]),
        ("Exhibit A:\tJoint Filing Agreement (filed herewith).\n", [("A", "Joint Filing Agreement")]),
        ("1.   Agreement and Plan of Merger, dated as of May 1,\n     2004 (incorporated by reference to Exhibit 2.1 to the\n     Form 8-K).\n2.   Voting Agreement\n", [("1", "Agreement and Plan of Merger, dated as of May 1, 2004"), ("2", "Voting Agreement")]),
        ("None.\n", []),
    ],
)  # fmt: skip
def test_exhibits(listed: str, expected: list[tuple[str, str]]) -> None:
    found = recorded("Item 7. Material to be Filed as Exhibits.\n\n" + listed)["exhibits"]
    assert [(e["number"], e["title"]) for e in found] == expected


def test_defined_terms_tie_short_forms_to_names() -> None:
    claims = extracted(INTRODUCTION).claims
    aliases = {(c.subject.keys[0][1], c.object) for c in claims if c.predicate == terms.ALIAS}
    assert ("lake partners lp", "Lake") in aliases and ("quarry metals inc", "Issuer") in aliases
    places = {(c.subject.keys[0][1], c.object) for c in claims if c.predicate == terms.PLACE_OF_ORGANIZATION}
    assert ("quarry metals inc", "Nevada") in places


def test_negative_answers_are_facts() -> None:
    items = (
        "Item 2. Identity and Background.\n\nDuring the last five years, Lake Partners, L.P. has not been convicted in a criminal "
        "proceeding and was not a party to a civil proceeding of a judicial body of competent jurisdiction.\n"
    )
    claims = extracted(items).claims
    assert [c.object for c in claims if c.predicate == terms.OCCURRED] == [False, False]
    assert len([c for c in claims if c.predicate == terms.COVERS]) == 2

"""Amendments without a cover page: who files on what is told by an opening sentence, what each holds by Item 5."""

from typing import Any

import pytest

from kg import pipeline
from kg.read.filing import read

FORM = """\
                       SECURITIES AND EXCHANGE COMMISSION
                             Washington, D.C. 20549

                                  SCHEDULE 13D
                                (Amendment No. 7)

                    Under the Securities Exchange Act of 1934

     The Statement on Schedule 13D dated March 4, 1991 (the "Schedule 13D") filed
by Lake Equities, Inc., a New York corporation ("Lake"), Harbor Lake Partners, a
New York limited partnership of which Lake is the sole general partner ("HLP"),
and Jane Q. Roe (collectively, the "Reporting Persons") relating to the Common
Stock, par value $.50 per share (the "Common Stock"), of Quarry Metals Company,
Inc. (the "Company") is hereby amended as follows:

Item 5.   Interest in Securities of the Issuer

          (a)  The Reporting Persons own an aggregate of 1,003,750 shares (8.4% of
the 11,949,404 shares outstanding as of August 1, 1994), as follows:

                                        Number of         Percent of
          Name                           Shares             Class
          ----                          ---------         ----------
          Lake                            450,000            3.8
          HLP                             500,000            4.2
          Jane Q. Roe                      53,750             .4

          (b)  Each of the Reporting Persons has sole power to vote and to dispose
of the shares listed opposite its or her name above.

                                SIGNATURES

          After reasonable inquiry I certify that the information is true.

Dated:  September 1, 1994
                                   LAKE EQUITIES, INC.
                                   By /s/ Jane Q. Roe
                                      President
"""


def record(text: str) -> dict[str, Any]:
    return pipeline.record(pipeline.extract(read(text.encode(), name="a.txt", id="a")))


def test_the_parties_of_an_opening_sentence() -> None:
    found = record(FORM)
    assert found["issuer"]["name"] == "Quarry Metals Company, Inc."
    assert found["security"]["class_title"] == "Common Stock, par value $.50 per share"
    assert found["security"]["shares_outstanding"] == 11949404
    assert [(p["name"], p["citizenship"]) for p in found["reporting_persons"]] == [
        ("Lake Equities, Inc.", "New York"),
        ("Harbor Lake Partners", "New York"),
        ("Jane Q. Roe", None),
    ]


def test_the_holdings_that_a_table_lists() -> None:
    people = record(FORM)["reporting_persons"]
    assert [(p["aggregate_amount"], p["percent_of_class"]) for p in people] == [
        (450000, 3.8),
        (500000, 4.2),
        (53750, 0.4),
    ]
    assert [(p["sole_voting_power"], p["sole_dispositive_power"]) for p in people] == [
        (450000, 450000),
        (500000, 500000),
        (53750, 53750),
    ]
    assert all(p["shared_voting_power"] is None for p in people)


def test_a_table_without_percentages_over_it_gives_no_figure() -> None:
    text = FORM.replace("Percent of", "Number of ").replace("  Class\n", "  Votes\n").replace("(8.4% of", "(out of")
    assert [p["aggregate_amount"] for p in record(text)["reporting_persons"]] == [None, None, None]


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("Lake is the beneficial owner of 450,000 shares (3.8% of the class).", (450000, 3.8, None)),
        ("Lake beneficially owns an aggregate of 450,000 shares, or 3.8%.", (450000, 3.8, None)),
        ("Lake has the sole power to vote and dispose of 450,000 shares.", (None, None, 450000)),
        ("Lake and HLP beneficially own 450,000 shares (3.8%).", (None, None, None)),
        ("Lake sold 450,000 shares (3.8%).", (None, None, None)),
    ],
)
def test_the_holdings_that_sentences_tell(sentence: str, figures: tuple[int | None, float | None, int | None]) -> None:
    start, end = FORM.index("          (a)  The"), FORM.index("                                SIGNATURES")
    lake = record(FORM[:start] + f"     (a) {sentence}\n\n" + FORM[end:])["reporting_persons"][0]
    assert (lake["aggregate_amount"], lake["percent_of_class"], lake["sole_voting_power"]) == figures


def test_who_owns_one_who_files_does_not_file() -> None:
    text = FORM.replace('a New York corporation ("Lake")', 'a wholly owned subsidiary of Pond Holdings, Inc. ("Lake")')
    assert [p["name"] for p in record(text)["reporting_persons"]] == [
        "Lake Equities, Inc.",
        "Harbor Lake Partners",
        "Jane Q. Roe",
    ]


AMENDS = """\
                       SECURITIES AND EXCHANGE COMMISSION
                             WASHINGTON, D.C. 20549

                       AMENDMENT NO. 3 TO SCHEDULE 13D

                   Under the Securities Exchange Act of 1934

          This Amendment No. 3 amends the Statement on Schedule 13D filed on
February 2, 1997, as amended, by Lake Holdings B.V., a company organized under
the laws of the Netherlands ("Lake"), with respect to the Common Stock, $.01 par
value per share ("Common Stock"), of Quarry Mills, Inc. (the "Issuer").

          Item 5.  Interest in Securities of the Issuer.

          (a) As a result of the sale, Lake beneficially owns no shares of Common
Stock.
"""


def test_one_who_filed_on_a_day_and_owns_no_more() -> None:
    found = record(AMENDS)
    assert (found["form"], found["amendment_number"], found["issuer"]["name"]) == ("SC 13D/A", 3, "Quarry Mills, Inc.")
    (who,) = found["reporting_persons"]
    assert (who["name"], who["citizenship"], who["aggregate_amount"]) == ("Lake Holdings B.V.", "the Netherlands", 0)


def test_a_form_with_a_cover_page_is_not_read_from_its_opening_sentence() -> None:
    cover = "1. NAME OF REPORTING PERSON\n   Pond Partners, L.P.\n11. AGGREGATE AMOUNT BENEFICIALLY OWNED\n   77\n14. TYPE OF REPORTING PERSON\n   PN\n\n"
    found = record(AMENDS.replace("          This Amendment", f"{cover}          This Amendment"))
    assert [(p["name"], p["aggregate_amount"]) for p in found["reporting_persons"]] == [("Pond Partners, L.P.", 77)]

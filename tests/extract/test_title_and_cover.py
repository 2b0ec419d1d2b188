"""Title page, notices and cover rows of a typed filing, and what each row does when it is worded otherwise."""

import pytest
from small_filing import COVER, TITLE, extracted, recorded

from kg import pipeline, terms
from kg.read.filing import read


def test_every_row_of_the_cover() -> None:
    (person,) = recorded()["reporting_persons"]
    assert person == {
        "name": "Lake Partners, L.P.",
        "irs_number": None,
        "member_of_group": "a",
        "source_of_funds": ["WC", "OO"],
        "legal_proceedings": False,
        "citizenship": "Delaware",
        "sole_voting_power": 1500000,
        "shared_voting_power": 0,
        "sole_dispositive_power": 1500000,
        "shared_dispositive_power": 0,
        "aggregate_amount": 1500000,
        "excludes_certain_shares": True,
        "percent_of_class": 7.5,
        "types": ["PN"],
    }


def test_the_title_page() -> None:
    record = recorded()
    assert (record["form"], record["amendment_number"]) == ("SC 13D/A", 2)
    assert (record["date_of_event"], record["date_signed"]) == ("2004-05-03", "2004-05-10")
    assert record["issuer"]["name"] == "Quarry Metals, Inc."
    assert record["security"]["class_title"] == "Common Stock, par value $0.01 per share"
    assert record["security"]["cusips"] == ["74762E102"]
    assert record["contacts"] == [
        {
            "name": "Jane Q. Roe",
            "title": "General Counsel",
            "organization": "Lake Partners, L.P.",
            "role": "authorized",
            "phone": "(617) 555-0100",
            "address": "1 Harbor Street, Boston, Massachusetts 02110",
        }
    ]


def test_a_cover_page_a_person() -> None:
    record = recorded(names=("Lake Partners, L.P.", "Lake GP, LLC", "John R. Poe"))
    assert [p["name"] for p in record["reporting_persons"]] == ["Lake Partners, L.P.", "Lake GP, LLC", "John R. Poe"]


@pytest.mark.parametrize(
    ("old", "new", "field", "value"),
    [
        ("(a) [X]", "(a) [ ]", "member_of_group", None),
        ("(b) [ ]", "(b) [X]", "member_of_group", "a"),
        ("    WC, OO", "    00", "source_of_funds", ["OO"]),
        ("    WC, OO", "    Not applicable", "source_of_funds", []),
        ("    7.5%*", "    less than 5%", "percent_of_class", None),
        ("    7.5%*", "    7.5", "percent_of_class", 7.5),
        ("    {sole} (see Item 5)", "    See Item 5", "aggregate_amount", None),
        ("    {sole} (see Item 5)", "    1,500,000.25 shares", "aggregate_amount", 1500000.25),
        ("    {sole} (see Item 5)", "    nil", "aggregate_amount", 0),
        (
            "    Delaware",
            "    Cayman Islands, British West Indies",
            "citizenship",
            "Cayman Islands, British West Indies",
        ),
        ("    PN", "    HC, CO, 00", "types", ["HC", "CO", "OO"]),
        ("    {name}", "    {name}\n    I.R.S. No. 12-3456789", "irs_number", "12-3456789"),
        ("    {name}", '    {name} (the "Fund")', "name", "Lake Partners, L.P."),
        (
            "    ITEMS 2(d) or 2(e)                                   [ ]",
            "    ITEMS 2(d) or 2(e)  [X]",
            "legal_proceedings",
            True,
        ),
    ],
)
def test_a_row_worded_otherwise(old: str, new: str, field: str, value: object) -> None:
    assert old in COVER
    text = TITLE + "\n\n" + COVER.replace(old, new).format(name="Lake Partners, L.P.", sole="1,500,000")
    record = pipeline.record(pipeline.extract(read(text.encode(), name="small.txt", id="small")))
    assert record["reporting_persons"][0][field] == value


def test_what_cannot_be_read_is_a_finding_and_never_zero() -> None:
    text = (
        TITLE
        + "\n\n"
        + COVER.replace("    {sole} (see Item 5)", "    1,50O,00 0x").format(name="Lake Partners, L.P.", sole="5")
    )
    found = pipeline.extract(read(text.encode(), name="small.txt", id="small"))
    assert pipeline.record(found)["reporting_persons"][0]["aggregate_amount"] != 0
    assert "value.unread" in {f.code for f in found.findings}


@pytest.mark.parametrize(
    ("old", "new", "form", "number"),
    [
        ("(Amendment No. 2)", "", "SC 13D", None),
        ("(Amendment No. 2)", "(Amendment No. 0)", "SC 13D", None),
        ("(Amendment No. 2)", "(AMENDMENT NO. 02)*", "SC 13D/A", 2),
        ("(Amendment No. 2)", "(Amendment No. ___)*\n                 12", "SC 13D/A", 12),
        ("SCHEDULE 13D", "SCHEDULE 13G", "SC 13G/A", 2),
    ],
)
def test_form_and_amendment(old: str, new: str, form: str, number: int | None) -> None:
    record = recorded(title=TITLE.replace(old, new, 1))
    assert (record["form"], record["amendment_number"]) == (form, number)


def test_captions_beside_each_other_and_before_their_values() -> None:
    title = TITLE.replace(
        "                    Common Stock, par value $0.01 per share\n                         (Title of Class of Securities)\n\n"
        "                                   74762E 10 2\n                                 (CUSIP Number)",
        "Common Stock (par value $.01)          74762E102\n(Title of Class of Securities)         (CUSIP Number)",
    )
    assert recorded(title=title)["security"]["cusips"] == ["74762E102"]
    title = TITLE.replace(
        "                               Quarry Metals, Inc.\n                                (Name of Issuer)",
        "Name of Issuer:  Quarry Metals, Inc.",
    )
    assert recorded(title=title)["issuer"]["name"] == "Quarry Metals, Inc."


def test_two_cusips_are_two_claims() -> None:
    found = extracted(items="CUSIP No. 037833100\n\nItem 1. Security and Issuer.\n\nCommon Stock.\n")
    assert [c.object for c in found.claims if c.predicate == terms.CUSIP] == ["74762E102", "037833100"]


def test_counsel_in_copy() -> None:
    copy = """\
                                Copies to:
                            Ann B. Lawson, Esq.
                              Roe & Poe LLP
                             5 Court Square
                         New York, New York 10005
                               (212) 555-0199

                                  May 3, 2004"""
    record = recorded(title=TITLE.replace("                                  May 3, 2004", copy))
    assert record["contacts"][1] == {
        "name": "Ann B. Lawson",
        "title": None,
        "organization": "Roe & Poe LLP",
        "role": "copy",
        "phone": "(212) 555-0199",
        "address": "5 Court Square, New York, New York 10005",
    }
    assert record["date_of_event"] == "2004-05-03"


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (
            "Lake Partners, L.P.\n1 Harbor Street\nBoston, Massachusetts 02110\nAttention: Jane Q. Roe, General Counsel",
            ("Jane Q. Roe", "General Counsel", "Lake Partners, L.P.", "1 Harbor Street, Boston, Massachusetts 02110"),
        ),
        (
            "Jane Q. Roe, Senior Vice President and Secretary,\nLake Inc. (formerly Pond Corporation),\n1 Harbor Street, Boston, Massachusetts 02110",
            ("Jane Q. Roe", "Senior Vice President and Secretary", "Lake Inc.", "1 Harbor Street, Boston, Massachusetts 02110"),
        ),
    ],
    ids=["attention", "commas"],
)  # fmt: skip
def test_who_receives_notices_with_a_post_on_the_line(block: str, expected: tuple[str, ...]) -> None:
    start, end = (
        TITLE.index("                                   Jane Q. Roe"),
        TITLE.index("            (Name, Address"),
    )
    (found,) = recorded(title=TITLE[:start] + block + "\n" + TITLE[end:])["contacts"]
    assert tuple(found[f] for f in ("name", "title", "organization", "address")) == expected

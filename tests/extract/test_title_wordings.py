"""Captions, rule boxes, addresses and contacts of the title page in other wordings."""

from typing import Any

import pytest
from small_filing import COVER, TITLE, recorded
from structured_sample import SCHEDULE_13D

from kg import pipeline
from kg.read.filing import read

RULES = """\
Check the appropriate box to designate the rule pursuant to which this Schedule is filed:
{boxes}
"""


def of_form_g(boxes: str) -> list[str]:
    title = TITLE.replace("SCHEDULE 13D", "SCHEDULE 13G").split("If the filing person")[0] + RULES.format(boxes=boxes)
    rules: list[str] = recorded(title=title)["rules"]
    return rules


@pytest.mark.parametrize(
    ("boxes", "rules"),
    [
        ("[ ] Rule 13d-1(b)   [X] Rule 13d-1(c)   [ ] Rule 13d-1(d)", ["13d-1(c)"]),
        ("[ ] Rule 13d-1(b)\n[ ] Rule 13d-1(c)\n[X] Rule 13d-l(d)", ["13d-1(d)"]),
        ("____ Rule 13d-1(b)\n____ Rule 13d-1(c)\n XX  Rule 13d-1(d)", ["13d-1(d)"]),
        (
            "[ ] Rule 13d-1(b)\n[ ] Rule 13d-1(c)\n[ X ] Rule 13d-1(d)*The remainder of this cover page shall be filled out"
            " for a reporting person's initial filing on this form with respect to the subject class of securities",
            ["13d-1(d)"],
        ),
    ],
)
def test_the_rule_whose_box_is_checked(boxes: str, rules: list[str]) -> None:
    assert of_form_g(boxes) == rules


def changed(*changes: tuple[str, str], items: str = "") -> dict[str, Any]:
    text = f"{TITLE}\n\n{COVER.format(name='Lake Partners, L.P.', sole='1,500,000')}\n\n{items}"
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    return pipeline.record(pipeline.extract(read(text.encode(), name="a.txt", id="a")))


def test_an_amendment_number_on_its_blank() -> None:
    record = changed(("(Amendment No. 2)", "(Amendment No.  _____1____)*"))
    assert (record["form"], record["amendment_number"]) == ("SC 13D/A", 1)


def test_a_caption_with_a_word_left_out() -> None:
    record = changed(("(Title of Class of Securities)", "(TITLE CLASS OF SECURITIES)"))
    assert record["security"]["class_title"] == "Common Stock, par value $0.01 per share"
    assert record["security"]["cusips"] == ["74762E102"]


def test_a_contact_and_the_address_on_one_line() -> None:
    start, end = (
        TITLE.index("                                   Jane Q. Roe"),
        TITLE.index("            (Name, Address"),
    )
    line = "  Jane Q. Roe, P.O. Box 118, Harlan, Kentucky 40831; (606) 555-0121\n"
    (contact,) = changed((TITLE[start:end], line))["contacts"]
    assert (contact["name"], contact["address"], contact["phone"]) == (
        "Jane Q. Roe",
        "P.O. Box 118, Harlan, Kentucky 40831",
        "(606) 555-0121",
    )


def test_an_office_after_the_issuers_name() -> None:
    item = "Item 1.  Security and Issuer.\n\nCommon Stock of Quarry Metals, Inc., 200 Front Street, Salem,\nMassachusetts 01970.\n"
    assert changed(items=item)["issuer"]["address"] == "200 Front Street, Salem, Massachusetts 01970"


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("20,000,000 shares outstanding as of May 1, 2004", "2004-05-01"),
        ("20,000,000 shares outstanding following the offering, as reported in its Prospectus filed pursuant to Rule"
         " 424(b)(4) with the Commission on May 1, 2004", None),
        ("20,000,000 shares of Common Stock outstanding, which is the sum of (i) 15,000,000 shares of Common Stock"
         " outstanding as of May 1, 2004 and (ii) 5,000,000 shares issued since", None),
    ],
)  # fmt: skip
def test_the_day_of_a_count_is_its_own(words: str, day: str | None) -> None:
    item = f"Item 5.  Interest in Securities of the Issuer.\n\n(a) The percentage is based on {words}.\n"
    security = changed(items=item)["security"]
    assert (security["shares_outstanding"], security["shares_outstanding_as_of"]) == (20000000, day)


@pytest.mark.parametrize(
    ("street", "name", "address"),
    [
        ("Attn: Jane Q. Roe 9 Shore Drive", "Jane Q. Roe", "9 Shore Drive, Fenwick, DE 19998"),
        ("Attention: Jane Roe", "Jane Roe", "Fenwick, DE 19998"),
    ],
)
def test_who_is_to_attend_to_a_firms_letters(street: str, name: str, address: str) -> None:
    xml = SCHEDULE_13D.replace("Ottoline Vane</personName>", "Lake Group, Inc.</personName>", 1)
    assert "7 Heron Road" in xml
    contact = pipeline.record(pipeline.extract(read(xml.replace("7 Heron Road", street).encode(), name="a.xml", id="a")))["contacts"][0]  # type: ignore[index]  # fmt: skip
    assert (contact["name"], contact["organization"], contact["address"]) == (name, "Lake Group, Inc.", address)

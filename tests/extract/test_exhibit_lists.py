"""Lists of exhibits: numbers of every kind or none, with a heading or none, titles that go on, columns of pages and marks."""

import pytest
from small_filing import recorded


@pytest.mark.parametrize(
    ("listed", "expected"),
    [
        (" (i)     Stock Purchase Agreement dated\n         May 1, 2004                             *\n\n (ii)    Promissory Note               E-1\n\n (iii)   Press release                 E-4\n", [("i", "Stock Purchase Agreement dated May 1, 2004"), ("ii", "Promissory Note"), ("iii", "Press release")]),
        ("     10. Settlement Agreement dated May 1, 2004, by and among the\n         parties thereto.\n\n     11. Press Release dated May 3, 2004.\n", [("10", "Settlement Agreement dated May 1, 2004, by and among the parties thereto"), ("11", "Press Release dated May 3, 2004")]),
        ("(a)\nVoting Agreement, dated May 1, 2004.\n(b)\nJoint Filing Agreement.\n", [("a", "Voting Agreement, dated May 1, 2004"), ("b", "Joint Filing Agreement")]),
        ("99.1 - Joint Filing Agreement (previously filed).\n99.8 - Form of Lock-Up Agreement\n", [("99.1", "Joint Filing Agreement"), ("99.8", "Form of Lock-Up Agreement")]),
        ("Exhibit\tDescription\nH\tUnderwriting Agreement\nI\tRepurchase Agreement\n", [("H", "Underwriting Agreement"), ("I", "Repurchase Agreement")]),
        ("Exhibit 7.05\tMerger Agreement\nExhibit 7.06*\tFacility Agreement\n\n* Filed herewith.\n", [("7.05", "Merger Agreement"), ("7.06", "Facility Agreement")]),
        ("Exhibit A   Joint Filing Agreement\n\nJ. Roe\nR. Poe\n", [("A", "Joint Filing Agreement")]),
        ("     (2)(a)    Offer to Purchase, dated May 1, 2004 (filed as Exhibit (a)(1)\nto the Schedule TO).\n\n     (2)(b)    Merger Agreement, by and\namong the parties.\n\n     (3)(a)    Voting Agreement.\n", [("2(a)", "Offer to Purchase, dated May 1, 2004"), ("2(b)", "Merger Agreement, by and among the parties"), ("3(a)", "Voting Agreement")]),
        ("Exhibit 1   Merger Agreement\n\n     After due inquiry and to the best of my knowledge and belief, I certify\nthat it is true.\n\nK Lake Corp.\n\nBy: /s/ Jane Roe\n", [("1", "Merger Agreement")]),
    ],
    ids=["roman", "any-first", "own-line", "dash", "letters", "mark", "no-name", "twice-bracketed", "no-signature"],
)  # fmt: skip
def test_exhibits_of_a_list(listed: str, expected: list[tuple[str, str]]) -> None:
    found = recorded("Item 7. Material to be Filed as Exhibits.\n\n" + listed)["exhibits"]
    assert [(e["number"], e["title"]) for e in found] == expected


SIGNED = """
                                   SIGNATURE

     After reasonable inquiry I certify that this is true.

Dated:  May 10, 2004
"""


@pytest.mark.parametrize(
    ("listed", "expected"),
    [
        ("Exhibit A  Joint Filing Agreement\nExhibit B  Power of Attorney\n", ["Joint Filing Agreement", "Power of Attorney"]),
        ("The holders are bound by\nExhibit A  to the Merger Agreement and by\nnothing else.\n", []),
        ("See what is said in\nExhibit A  Joint Filing Agreement\nand nowhere else.\n", []),
    ],
    ids=["two", "prose", "one"],
)  # fmt: skip
def test_a_list_without_a_heading_before_the_signature(listed: str, expected: list[str]) -> None:
    found = recorded("Item 6. Contracts, Arrangements.\n\nNone.\n\n" + listed + SIGNED)["exhibits"]
    assert [e["title"] for e in found] == expected


def test_titles_under_rules_below_their_numbers_under_an_index_after_the_signature() -> None:
    index = "EXHIBIT INDEX TO SCHEDULE 13D\n\nEXHIBIT 1\n---------\n\nAgreement of Lake\nand Pond\n\n\nEXHIBIT 2\n---------\n\nDisclaimer of Pond\n"
    found = recorded("Item 6. Contracts, Arrangements.\n\nNone.\n" + SIGNED + "\n" + index)["exhibits"]
    assert [(e["number"], e["title"]) for e in found] == [
        ("1", "Agreement of Lake and Pond"),
        ("2", "Disclaimer of Pond"),
    ]


@pytest.mark.parametrize(
    ("listed", "expected"),
    [
        (
            "2021 Option Plan (incorporated by reference to Exhibit 4.2 to the Form S-8).\n",
            [(None, "2021 Option Plan")],
        ),
        ("The plan is long (filed as Exhibit 4.2 to the Form S-8).\n", []),
        ("None.\n", []),
    ],
)
def test_a_title_without_a_number(listed: str, expected: list[tuple[None, str]]) -> None:
    found = recorded("Item 7. Material to be Filed as Exhibits.\n\n" + listed)["exhibits"]
    assert [(e["number"], e["title"]) for e in found] == expected

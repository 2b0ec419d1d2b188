"""Lists of exhibits: numbers of every kind, titles that go on, columns of pages and marks."""

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
    ],
    ids=["roman", "any-first", "own-line", "dash", "letters", "mark", "no-name"],
)  # fmt: skip
def test_exhibits_of_a_list(listed: str, expected: list[tuple[str, str]]) -> None:
    found = recorded("Item 7. Material to be Filed as Exhibits.\n\n" + listed)["exhibits"]
    assert [(e["number"].strip("()"), e["title"]) for e in found] == expected

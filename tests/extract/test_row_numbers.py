"""Rows of a cover page whose numbers, pointers and labels stand where their values should; no number is made up."""

import pytest
from small_filing import COVER, TITLE

from kg import pipeline
from kg.model.filing import Extraction
from kg.read.filing import read


def extraction(*changes: tuple[str, str]) -> Extraction:
    """The small filing with its cover page changed."""
    cover = COVER.format(name="Lake Partners, L.P.", sole="1,500,000")
    for old, new in changes:
        assert old in cover
        cover = cover.replace(old, new)
    return pipeline.extract(
        read(f"{TITLE}\n\n{cover}\n\nItem 1.  Security and Issuer.\n".encode(), name="a.txt", id="a")
    )


def person(*changes: tuple[str, str]) -> dict[str, object]:
    (found,) = pipeline.record(extraction(*changes))["reporting_persons"]  # type: ignore[misc]
    return found  # type: ignore[no-any-return]


SOLE = "NUMBER OF              1,500,000"


def test_two_rows_that_state_their_own_numbers_state_nothing_and_say_so() -> None:
    changes = (SOLE, "NUMBER OF              7"), ("-0-", "8")
    found = person(*changes)
    assert (found["sole_voting_power"], found["shared_voting_power"], found["sole_dispositive_power"]) == (None, None, 1500000)  # fmt: skip
    said = [f.message for f in extraction(*changes).findings if f.code == "value.unread"]
    assert [m.split(":")[0] for m in said] == ["sole voting power", "shared voting power"]


def test_one_row_may_state_its_own_number() -> None:
    assert person(("-0-", "8"))["shared_voting_power"] == 8


def test_numbers_below_the_labels_are_no_values_and_empty_rows_are_null() -> None:
    found = person(
        ("7    SOLE VOTING POWER\n  NUMBER OF              1,500,000", "     SOLE VOTING POWER\n                    7\n  NUMBER OF      ----------------------------------------"),
        ("8    SHARED VOTING POWER\n  BENEFICIALLY           -0-", "     SHARED VOTING POWER\n  BENEFICIALLY      8\n                         8"),
        ("10    SHARED DISPOSITIVE POWER\n  PERSON WITH            None", "     SHARED DISPOSITIVE POWER\n  PERSON WITH      10\n                         10,250"),
    )  # fmt: skip
    assert (found["sole_voting_power"], found["shared_voting_power"], found["shared_dispositive_power"]) == (
        None,
        8,
        10250,
    )


def test_a_name_is_no_number() -> None:
    assert person(("    Lake Partners, L.P.", "    1\n    Lake Partners, L.P."))["name"] == "Lake Partners, L.P."


@pytest.mark.parametrize(
    ("pointer", "value"),
    [("(see Item 5)\n    250", 250), ("(See Item 5(b) below)", None), ("(see Note 2) 0", 0), ("see Item 5", None)],
)
def test_a_pointer_before_the_figure_belongs_to_the_label(pointer: str, value: int | None) -> None:
    assert person(("SHARED VOTING POWER\n  BENEFICIALLY           -0-", f"SHARED VOTING POWER {pointer}"))["shared_voting_power"] == value  # fmt: skip


def test_shorter_labels_with_colons() -> None:
    changed = person(
        ("CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP ", "MEMBER OF A GROUP:"),
        ("CITIZENSHIP OR PLACE OF ORGANIZATION\n", "PLACE OF ORGANIZATION:  "),
        ("NAME OF REPORTING PERSON\n    S.S. OR I.R.S. IDENTIFICATION NO. OF ABOVE PERSON", "NAME OF I.R.S. IDENTIFICATION NO. OF REPORTING PERSON"),
    )  # fmt: skip
    assert changed == person()


def test_the_rest_of_a_label_below_the_name_is_no_part_of_it() -> None:
    printed = "    Lake Partners, L.P.\n    No. S.S. or I.R.S. Identification Number"
    assert person(("    Lake Partners, L.P.", printed))["name"] == "Lake Partners, L.P."


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Jane Q. Roe, as Trustee", "Jane Q. Roe"),
        ("Jane Q. Roe, in her capacity as co-trustee", "Jane Q. Roe"),
        ("Lake Bank, acting in various fiduciary capacities", "Lake Bank, acting in various fiduciary capacities"),
        ("Jane Q. Roe, as Trustee of the Lake Trust", "Jane Q. Roe, as Trustee of the Lake Trust"),
    ],
)
def test_a_capacity_at_the_end_is_no_part_of_the_name(printed: str, name: str) -> None:
    assert person(("Lake Partners, L.P.", printed))["name"] == name

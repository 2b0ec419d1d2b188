"""Labels with a wrong letter, and figures that no label stands by."""

import re

import pytest
from small_filing import COVER, TITLE

from kg import pipeline
from kg.extract import labels, loose
from kg.read.filing import read


@pytest.mark.parametrize(
    ("label", "printed"),
    [
        (labels.SOLE_DISPOSITIVE, "Sole Dispositve Power"),
        (labels.SHARED_VOTING, "SHARED VOTEING POWER"),
        (labels.AGGREGATE, "Agregate Amount Benefically Owned by Each Reporting Person"),
        (labels.PLACE, "Citizenship or Place of Orgnization"),
        (labels.TYPES, "Type of Reproting Person"),
        (labels.NAME, "Names of Reporing Persons"),
    ],
)
def test_one_letter_of_a_long_word_may_be_wrong(label: re.Pattern[str], printed: str) -> None:
    found = loose.loose(label).match(printed)
    assert found is not None and found.end() == len(printed)


@pytest.mark.parametrize(
    ("label", "printed"),
    [
        (labels.SOLE_DISPOSITIVE, "Some Dispositive Power"),
        (labels.TYPES, "Tape of Reporting Person"),
        (labels.SHARED_VOTING, "Shared Vtng Power"),
        (labels.GROUP, "See response to row 5"),
    ],
)
def test_two_letters_or_a_short_word_may_not(label: re.Pattern[str], printed: str) -> None:
    assert loose.loose(label).match(printed) is None


def test_what_is_counted_in_a_pattern_stays_counted() -> None:
    pattern = loose.loose(re.compile("(?i)see instructions?"))
    assert pattern.fullmatch("see instructions") and pattern.fullmatch("see instruction")
    assert pattern.match("see response") is None


@pytest.mark.parametrize(
    ("word", "nearest"),
    [("benefically", "beneficially"), ("reprting", "reporting"), ("reporting", "reporting"), ("persn", "persn")],
)
def test_the_nearest_word(word: str, nearest: str) -> None:
    assert loose.nearest(word, frozenset(("beneficially", "reporting", "person"))) == nearest


def person(*changes: tuple[str, str]) -> dict[str, object]:
    """The reporting person of the small filing with its cover page changed."""
    cover = COVER.format(name="Lake Partners, L.P.", sole="1,500,000")
    for old, new in changes:
        assert old in cover
        cover = cover.replace(old, new)
    filing = read(f"{TITLE}\n\n{cover}\n\nItem 1.  Security and Issuer.\n".encode(), name="a.txt", id="a")
    (found,) = pipeline.record(pipeline.extract(filing))["reporting_persons"]  # type: ignore[misc]
    return found  # type: ignore[no-any-return]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("SHARED VOTING POWER", "SHARED VOTEING POWER"),
        ("SOLE DISPOSITIVE POWER", "SOLE DISPOSITVE POWER"),
        ("AGGREGATE AMOUNT BENEFICIALLY", "AGREGATE AMOUNT BENEFICALLY"),
        ("CITIZENSHIP OR PLACE OF ORGANIZATION", "CITIZENSHIP OR PLACE OR ORGNIZATION"),
        ("TYPE OF REPORTING PERSON", "TYPE OF REPROTING PERSON"),
        ("NAME OF REPORTING PERSON", "NAME OF REPORING PERSON"),
        ("BENEFICIALLY           -0-", "BENEFICALLY            -0-"),
        ("IDENTIFICATION NO. OF ABOVE PERSON", "INDENTIFICATION NO. OF PERSON"),
    ],
)
def test_a_misspelt_label_changes_nothing(old: str, new: str) -> None:
    assert person((old, new)) == person()


def test_a_figure_below_a_label_that_is_not_known_is_no_value_of_the_row_above() -> None:
    found = person(
        ("SHARED VOTING POWER", "JOINT VOTING RIGHTS"), ("NUMBER OF              1,500,000", "NUMBER OF"), ("-0-", "77")
    )
    assert found["sole_voting_power"] is None


@pytest.mark.parametrize(
    ("printed", "value"), [("841.207", None), ("7.602.118", 7602118), ("12 500", None), ("0.5", 0.5)]
)
def test_a_figure_that_can_be_read_in_two_ways_is_none(printed: str, value: float | None) -> None:
    assert person(("-0-", printed))["shared_voting_power"] == value


def test_the_next_row_without_its_label_is_no_part_of_the_name() -> None:
    changed = person(
        ("2   CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP     (a) [X]", "2.  N/A"), ("\n\n2.", "\n2.")
    )
    assert changed["name"] == "Lake Partners, L.P."


def test_a_bracket_that_an_identification_number_opens_is_no_part_of_the_name() -> None:
    assert (
        person(("Lake Partners, L.P.", "Lake Partners, L.P. (TX IRS No. 75-1234567)"))["name"] == "Lake Partners, L.P."
    )


@pytest.mark.parametrize(
    ("printed", "box"),
    [("a ( )   b (X)", "b"), ("a (X)   b ( )", "a"), ("a [ ]   b [ ]", None), ("(a) [ ]   (b) [X]", "b")],
)
def test_the_letter_of_the_box_that_is_checked(printed: str, box: str | None) -> None:
    found = person(("(a) [X]\n                                                         (b) [ ]", printed))
    assert found["member_of_group"] == box

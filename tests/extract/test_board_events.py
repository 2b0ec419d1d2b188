"""Board events against labelled sentences, and their F1 as it is reported apart from the gold records."""

import time

import pytest
from event_cases import CASES, LATER, PARAGRAPHS, UNREAD, UNSEEN, Event
from small_filing import recorded

from kg.extract import designators
from kg.language import moments
from kg.language.coming import anchors, target

INTRODUCTION = (
    'This Amendment No. 2 amends the Statement on Schedule 13D filed with the Commission on March 3, 2000 by Lake '
    'Partners, L.P. ("Lake"), a Delaware limited partnership, with respect to shares of common stock of Quarry Metals, '
    'Inc., a Nevada corporation (the "Issuer").\n\n'
)  # fmt: skip
GOAL = 0.95


def events(sentence: str, number: int = 4) -> list[Event]:
    """The events that the record of a filing has whose item says this."""
    found = recorded(f"{INTRODUCTION}Item {number}. Purpose of Transaction.\n\n{sentence}\n")["board_events"]
    return [Event(*(e[field] for field in Event._fields)) for e in found]


@pytest.mark.parametrize(("sentence", "expected"), [*CASES, *UNSEEN, *PARAGRAPHS, *LATER])
def test_labelled_sentences(sentence: str, expected: list[Event]) -> None:
    assert events(sentence) == expected


def test_f1_of_the_labelled_sentences() -> None:
    right = wrong = missed = 0
    for sentence, expected in (*CASES, *UNSEEN, *PARAGRAPHS, *LATER, *UNREAD):
        found = events(sentence)
        hits = sum(e in expected for e in found)
        right, wrong, missed = right + hits, wrong + len(found) - hits, missed + len(expected) - hits
    assert 2 * right / (2 * right + wrong + missed) >= GOAL


def test_an_event_that_is_told_twice_is_one() -> None:
    text = (
        "Mark Doe was appointed to the Board.\n\n"
        "On March 3, 2011, the Issuer appointed Mark Doe, a designee of Lake, to the Board of Directors."
    )
    assert events(text) == [Event("Mark Doe", "appointed", designated_by="Lake Partners, L.P.")]


@pytest.mark.parametrize("number", [3, 5, 6])
def test_the_other_items_tell_events_too(number: int) -> None:
    found = events("On March 3, 2011, Mark Doe was appointed to the Board of Directors of the Issuer.", number)
    assert found == [Event("Mark Doe", "appointed")]


def test_items_that_a_sentence_announces() -> None:
    text = (
        "Item 4 is hereby amended to add the following:\n\nOn March 3, 2011, Mark Doe was elected to the Board.\n\n"
        "Item 5 is hereby amended and restated as follows:\n\n(a) The percentages are based on 9,000,000 shares."
    )
    found = recorded(f"{INTRODUCTION}{text}\n")["board_events"]
    assert [e["person"] for e in found] == ["Mark Doe"]


def test_a_day_that_has_a_name() -> None:
    text = (
        'The Plan took effect on March 3, 2011 (the "Effective Date").\n\n'
        "Pursuant to the Plan, Mark Doe was elected to the Board as of the Effective Date."
    )
    assert events(text) == [Event("Mark Doe", "elected")]


def test_who_designates_himself() -> None:
    text = (
        "Item 4. Purpose of Transaction.\n\nOn March 3, 2011, Mark Doe designated himself and each of Jane Roe and Alan B. "
        "Poe, all of whom are current directors of the Issuer, as the initial members of the Board of Directors of Basalt Corp.\n"
    )
    found = recorded(INTRODUCTION + text, names=("Lake Partners, L.P.", "Mark Doe"))["board_events"]
    told = [(e["person"], e["event"], e["organization"], e["designated_by"]) for e in found]
    assert told == [
        (name, "designated", "Basalt Corp.", "Mark Doe") for name in ("Mark Doe", "Jane Roe", "Alan B. Poe")
    ]


@pytest.mark.parametrize(
    "words", ["Mark Doe, ", "and the director ", "the holders of ", "was elected ", " ", "until he "]
)
def test_a_pumped_sentence_is_read_in_time(words: str) -> None:
    begun = time.perf_counter()
    text = (words * 8_000)[:7_900] + "Mark Doe resigned"
    found = [a for a in anchors(text) if a.code == "resigned"]
    for anchor in found:
        target(text, 0, anchor, anchor.end, len(text))
    moments.day(text, 0, 0, len(text), len(text), moments.Before())
    designators.behind(text, ())
    assert time.perf_counter() - begun < 2

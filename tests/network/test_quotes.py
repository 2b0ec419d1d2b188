"""Passages: what a page carries of a text holds every quote, in its paragraph, and loses no character."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.model.evidence import Evidence
from kg.network.quotes import Quotes, cuts


def evidence(text: str, start: int, end: int, document: str = "a") -> Evidence:
    return Evidence(document, start, end, start, end, text[start:end], "test.rule")


def found(quotes: Quotes, taken: list[int]) -> str:
    """The quote as the page finds it: by its place in the passages."""
    number, start, end, _ = taken
    passages = quotes.passages()[number]
    text = "".join(words for _, words in passages if isinstance(words, str))
    first = next(p for p in passages if p[0] <= start < p[0] + len(p[1]))
    offset = sum(len(p[1]) for p in passages if p[0] < first[0])
    return text[offset + start - first[0] :][: end - start]


TEXT = "First paragraph.\n\n\nSecond one,\non two lines.\n \t\nThird.\n"


def test_a_text_is_cut_after_its_blank_lines() -> None:
    assert cuts(TEXT) == [0, 19, 48]


@pytest.mark.parametrize("text", ["", "x", "\n\n\n", "word " * 2000, "x" * 5000, "line\n" * 900])
def test_passages_are_short_and_lose_nothing(text: str) -> None:
    starts = cuts(text)
    assert bool(starts) == bool(text)
    pieces = [text[a:b] for a, b in pairwise([*starts, len(text)])]
    assert "".join(pieces) == text
    assert all(0 < len(piece) <= 1201 for piece in pieces)


@given(st.text(alphabet="ab \n\t.", max_size=400), st.data())
def test_every_quote_is_on_the_page_whole(text: str, data: st.DataObject) -> None:
    if not text:
        return
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    quotes = Quotes({"a": 0}, {"a": text})
    assert found(quotes, quotes.take(evidence(text, start, end))) == text[start:end]


def test_only_the_passages_that_are_quoted_are_carried_each_once() -> None:
    text = "\n\n".join("paragraph " + str(n) * 300 for n in range(9))
    quotes = Quotes({"a": 0}, {"a": text})
    for start in (700, 705, 710):
        quotes.take(evidence(text, start, start + 4))
    assert sum(len(p[1]) for p in quotes.passages()[0]) < 700


def test_a_quote_without_its_text_is_carried_by_itself() -> None:
    quotes = Quotes({}, {})
    taken = quotes.take(Evidence("gone", 40, 45, 40, 45, "words", "test.rule"))
    assert (quotes.documents(), quotes.rules()) == (["gone"], ["test.rule"])
    assert found(quotes, taken) == "words"


def test_a_quote_that_is_not_the_text_at_its_place_is_shown_as_the_quote() -> None:
    quotes = Quotes({"a": 0}, {"a": "another text altogether"})
    assert quotes.take(Evidence("a", 2, 7, 2, 7, "words", "r")) == [0, 2, 7, 0]
    assert quotes.passages() == [[[2, "words"]]]

"""Who is what to whom, by the grammar of one sentence."""

import time

import pytest
from further_tie_sentences import FURTHER
from more_tie_sentences import MORE
from tie_sentences import TOLD

from kg.language.clauses import named, stated, topic, trailing
from kg.values import names

KNOWN = frozenset(
    names.key(name)
    for name in (
        "Lake", "Lake GP", "Lake Partners", "Lake Offshore", "Lake Advisors", "Lake Capital", "Lake Fund", "Lake Management",
        "Master Fund", "RV V", "Fund", "Funds", "Mr. Roe", "General Partner", "Investment Manager", "Issuer",
    )
)  # fmt: skip


def known(words: str) -> bool:
    """The names that the filing is said to have given."""
    return names.key(words) in KNOWN


def ties(sentence: str) -> list[tuple[str, str, str]]:
    """The ties of a sentence, their names by their keys."""
    return sorted(
        (names.key(a.words), found.tie.name, names.key(b.words))
        for found in stated(sentence, known)
        for a in found.subjects
        for b in found.objects
    )


@pytest.mark.parametrize(("sentence", "wanted"), [*TOLD, *MORE, *FURTHER])
def test_what_a_sentence_states(sentence: str, wanted: list[tuple[str, str, str]]) -> None:
    assert ties(sentence) == sorted((names.key(a), tie, names.key(b)) for a, tie, b in wanted)


@pytest.mark.parametrize(
    "sentence",
    [
        "Mr. Bey may be deemed to control Lake Management Inc.",
        "Lake GP, LLC is the general partner or investment manager of Lake Partners, L.P.",
        "Lake GP, LLC acts as a general partner and/or investment adviser to Lake Partners, L.P.",
        "Lake Management Inc. owns 2,194,200 shares of Pond Corp.",
        "Lake Management Inc. owns 49% of the stock of Pond Corp.",
        "The Issuer will become a wholly-owned subsidiary of Lake Management Inc.",
        "Does not include shares owned by Mr. Roe's children's trust, of which Mr. Roe is not the trustee.",
        "Shares held by Pond Corp. are owned of record by clients.",
        "Lake GP, LLC was formerly the general partner of Lake Partners, L.P.",
        "The limited partners of each of two or more funds for which Lake Corp. acts as general partner and/or investment adviser have rights.",
        "Parcelco, together with its subsidiaries, is a carrier.",
        "Neither Lake Corp. nor any subsidiary of Pond Corp. has been convicted.",
        "Includes 5,000 shares held by Mr. Roe's wife.",
        "Lake Inc. beneficially owns 100% of the Shares.",
        "Neither Lake GP nor its general partner has power.",
        "Lake GP is not the general partner of Lake Offshore.",
        "Lake GP is the former general partner of Lake Offshore.",
        "Lake GP will be the general partner of Newco LP.",
        "Jane Roe is a limited partner of Lake Partners.",
        "The shares were purchased by Lake Partners, an affiliate of Lake GP.",
        "Consists of shares held by client accounts, to which Lake Inc. serves as investment advisor.",
        "16,684,593 shares held by Lake Fund and shares held by client accounts, to which Lake Inc. serves as investment advisor.",
        "Lake Inc. has a 30% interest in Pond Corp.",
        "The voting stock of Lake Inc. is controlled by Mr. Roe.",
    ],
)
def test_what_is_not_so_or_names_nobody_states_nothing(sentence: str) -> None:
    assert ties(sentence) == []


def test_the_ends_are_where_they_stand() -> None:
    sentence = "Lake GP, LLC, as the general partner of Lake Partners, L.P., may be deemed to own the shares."
    (found,) = stated(sentence, known)
    assert [sentence[e.start : e.end] for e in (*found.subjects, *found.objects)] == [
        "Lake GP, LLC",
        "Lake Partners, L.P.",
    ]
    assert sentence[found.start : found.end] == "general partner"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("held by Lake Partners, L.P., Pond Fund Ltd. and Sea Fund Ltd.", ["Lake Partners, L.P.", "Pond Fund Ltd.", "Sea Fund Ltd."]),
        ("Lake Partners, L.P., a Delaware limited partnership, and Pond Fund Ltd., a Cayman Islands company", ["Lake Partners, L.P.", "Pond Fund Ltd."]),
        ("Lake Partners, L.P. is an owner of shares", []),
    ],
)  # fmt: skip
def test_the_list_that_a_text_ends_in(text: str, wanted: list[str]) -> None:
    assert [end.words for end in trailing(text, known)] == wanted


def test_the_names_of_a_sentence() -> None:
    sentence = "On May 3, 2004, Mr. Roe met Lake GP, LLC at 1 Harbor Street, Boston, Massachusetts 02110."
    assert [end.words for end in named(sentence, known)] == ["Mr. Roe", "Lake GP, LLC"]
    assert [end.words for end in topic(sentence, known)] == ["Mr. Roe"]
    assert [end.words for end in topic("Mr. Roe and Ann Coe are directors of Lake GP, LLC.", known)] == [
        "Mr. Roe",
        "Ann Coe",
    ]
    assert topic("the shares were sold.", known) == []


@pytest.mark.parametrize(
    "pumped",
    ["directly " * 4_000 + "owned by Lake", "Lake GP, LLC, " * 3_000, "the general partner of " * 2_000, "(" * 8_000,
     "its general partner, Lake GP, " * 1_500, "A & " * 8_000, "of which " * 4_000, "and " * 8_000 + "general partner"],
    ids=lambda pumped: repr(pumped[:16]),
)  # fmt: skip
def test_time_grows_with_the_text(pumped: str) -> None:
    began = time.process_time()
    list(stated(pumped, known))
    assert time.process_time() - began < 5

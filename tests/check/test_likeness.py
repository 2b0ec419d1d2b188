import random
from decimal import Decimal

import pytest

from kg.check.likeness import DIGITS, EXACT, FLAG, NAME, PARTY, SET, WORDS, Measure, align, fold, likeness


@pytest.mark.parametrize(
    "printed, folded",
    [
        ("The O'Neil & Co., L.P.", "oneil and co lp"),
        ("THE ONEIL AND CO LP", "oneil and co lp"),
        ("Société Générale", "societe generale"),
        ("MEDIA+", "media"),
        ("", ""),
    ],
)
def test_fold_makes_spellings_of_one_name_equal(printed: str, folded: str) -> None:
    assert fold(printed) == folded


@pytest.mark.parametrize(
    "measure, gold, got, agree",
    [
        (EXACT, 6.41, Decimal("6.41"), True),
        (EXACT, 2202000, 2202000.0, True),
        (EXACT, 6.41, 6.4100000001, True),
        (EXACT, 6.41, 6.42, False),
        (EXACT, 0, 0, True),  # a holding of 0 is a fact
        (EXACT, 1, True, True),
        (EXACT, 10**400, 10**400, True),
        (EXACT, "2003-12-23", "2003-12-24", False),
        (EXACT, None, None, False),
        (FLAG, False, False, False),  # an empty box is no fact
        (FLAG, True, True, True),
        (FLAG, True, False, False),
        (NAME, "The Delta Fund, L.P.", "Delta Fund LP", True),
        (NAME, "Delta Fund LP", "Delta Fund", False),
        (PARTY, "Delta Group, Inc.", "The Delta Group", True),
        (PARTY, "Inc.", "Corp.", False),  # a name of legal forms alone keeps them
        (WORDS, "Vice President, Finance", "vice president of finance", True),
        (WORDS, "Directors", "Director", True),
        (WORDS, "Director", "Vice President", False),
        (WORDS, "...", "---", True),
        (WORDS, "one two six ten far", "one two six ten off", True),  # four of five words
        (WORDS, "one two six far", "one two six off", False),
        (DIGITS, "+1 (650) 555-0100", "650.555.0100", True),
        (DIGITS, "650 555 0100", "650 555 0101", False),
        (SET, ["WC", "OO"], ["oo", "WC"], True),
        (SET, ["WC"], ["WC", "OO"], False),
        (SET, [], [], False),
    ],
)
def test_measures(measure: Measure, gold: object, got: object, agree: bool) -> None:
    assert measure.agree(gold, got) is agree


@pytest.mark.parametrize("value, absent", [(None, True), ("", True), ([], True), (0, False), (False, False)])
def test_absent_is_what_is_not_stated(value: object, absent: bool) -> None:
    assert EXACT.absent(value) is absent


def test_an_unchecked_flag_is_absent() -> None:
    assert FLAG.absent(False)


def test_likeness_puts_keys_before_the_rest() -> None:
    spec = {"name": NAME, "title": WORDS}
    assert likeness(("name",), spec, {"name": "A B"}, {"name": "A B", "title": "C"}) == (1.0, 0)
    assert likeness(("name",), spec, {"name": "A B", "title": "C"}, {"name": "A D", "title": "C"}) == (0.5 / 3, 1.0)


SPEC = {"name": NAME, "role": EXACT}


def test_align_pairs_the_likest_rows_and_leaves_none_out() -> None:
    gold = [{"name": "Ann Archer"}, {"name": "Bo Bell", "role": "copy"}, {"name": "Cy Cole"}]
    got = [{"name": "Bo Bell", "role": "copy"}, {"name": "Ann Archer"}, {"name": "Di Dunn"}]
    assert align(("name",), SPEC, gold, got) == [
        (gold[1], got[0]),
        (gold[0], got[1]),
        (gold[2], {}),
        ({}, got[2]),
    ]


def test_rows_that_are_equally_like_are_paired_in_order() -> None:
    gold, got = ([{"name": f"Big Ore Fund {n}"} for n in names] for names in ("ABC", "WXYZ"))
    pairs = [(a["name"][-1], b["name"][-1]) for a, b in align(("name",), SPEC, gold, got) if a and b]
    assert sorted(pairs) == [("A", "W"), ("B", "X"), ("C", "Y")]


def test_one_key_of_three_is_enough_to_pair_rows() -> None:
    spec = {"person": NAME, "organization": PARTY, "title": WORDS}
    gold, got = {"person": "Ann Archer", "title": "Director"}, {"person": "Ann Archer", "title": "Chair"}
    assert align(tuple(spec), spec, [gold], [got]) == [(gold, got)]
    assert align(tuple(spec), spec, [gold], [{"title": "Chair"}]) == [(gold, {}), ({}, {"title": "Chair"})]


def test_align_uses_every_row_once() -> None:
    rng = random.Random(7)
    for _ in range(50):
        gold, got = ([{"name": rng.choice("ABC"), "n": n} for n in range(rng.randrange(6))] for _ in range(2))
        pairs = align(("name",), SPEC, gold, got)
        assert sorted(a["n"] for a, _ in pairs if a) == list(range(len(gold)))
        assert sorted(b["n"] for _, b in pairs if b) == list(range(len(got)))

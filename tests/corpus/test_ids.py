"""The ids of filings: the record's rule, and what a name must not do to the file system."""

from itertools import permutations

import pytest

from kg.corpus.ids import Named, assign, stem

A, B, C = (c * 64 for c in "abc")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("kettle-2009.txt", "kettle-2009"),
        ("0001193125-11-023336.htm", "0001193125-11-023336"),
        ("a.b.c", "a.b"),
        ("nosuffix", "nosuffix"),
        (".hidden", ".hidden"),
        ("2009/q4/kettle.txt", "kettle"),
        ("2009\\q4\\kettle.txt", "kettle"),
        ("../../etc/passwd", "passwd"),
        ("..", "filing"),
        ("", "filing"),
        ("/", "filing"),
        ("...txt", "filing"),
        ("ket\x1b[31mtle.txt", "ket_[31mtle"),
        ("ket\u202etxt.exe", "ket_txt"),
        ("ket\udcfftle.txt", "ket_tle"),
        ('a:b*c?"<>|.txt', "a_b_c_____"),
        ("Común é.txt", "Común é"),
        ("x" * 300 + ".txt", "x" * 180),
        ("é" * 300 + ".txt", "é" * 90),
    ],
)
def test_stem(name: str, expected: str) -> None:
    assert stem(name) == expected


def test_a_stem_of_its_own_is_the_id() -> None:
    assert assign([Named("x.txt", A, False), Named("y.txt", B, False)]) == {A: "x", B: "y"}


@pytest.mark.parametrize(
    ("second", "why"),
    [
        ("x.htm", "the same stem"),
        ("X.TXT", "the same on a file system that folds case"),
    ],
)
def test_a_shared_stem_gets_the_digest(second: str, why: str) -> None:
    found = assign([Named("x.txt", A, False), Named(second, B, False)])
    assert found == {A: "x~aaaaaaaa", B: f"{stem(second)}~bbbbbbbb"}, why


def test_composed_and_decomposed_letters_are_the_same_stem() -> None:
    assert len(set(assign([Named("\u00e9.txt", A, False), Named("e\u0301.txt", B, False)]).values())) == 2
    assert all("~" in id for id in assign([Named("\u00e9.txt", A, False), Named("e\u0301.txt", B, False)]).values())


@pytest.mark.parametrize(
    "named", [Named("q4/x.txt", A, True), Named("stdin", A, True), Named("primary_doc.xml", A, False)], ids=str
)
def test_a_name_that_says_too_little_gets_the_digest(named: Named) -> None:
    assert assign([named]) == {A: f"{stem(named.name)}~aaaaaaaa"}


def test_a_name_made_to_look_like_anothers_id_does_not_take_it() -> None:
    sources = [Named("x.txt", A, False), Named("x.htm", B, False), Named("x~aaaaaaaa.txt", C, False)]
    for order in permutations(sources):
        found = assign(order)
        assert found == assign(sources)
        assert len(set(found.values())) == 3
        assert found[B] == "x~bbbbbbbb"

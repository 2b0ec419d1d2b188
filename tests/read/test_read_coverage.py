"""The coverage figure: what of a source reached the text, and what the reader of the figure is told of the rest."""

from pathlib import Path

import pytest

from kg.model.document import Segment
from kg.read import coverage
from kg.read.coverage import Left
from kg.read.filing import read

SHARED = Path(__file__).parents[3] / "shared" / "filings"
COVER = "SCHEDULE 13G (Rule 13d-102) Acme Corp CUSIP No. 004816104 Names of Reporting Persons Jane Roe"


def measured(source: str, *taken: tuple[int, int], parts: tuple[Left, ...] = ()) -> coverage.Coverage:
    at = 0
    segments = []
    for start, end in taken:
        segments.append(Segment(at, end - start, start, end - start))
        at += end - start
    return coverage.measure(source, segments, parts)


@pytest.mark.parametrize(
    "gap",
    [
        "<p>",
        "</td>\n <td align='right'>",
        "<!-- a remark -->",
        "<!-- never closed",
        "<script>alert('>')</script>",
        "<style type=x>p {a: b}</style>",
        "<TITLE>13G</TITLE>",
        "&nbsp; &#160;",
        "\n## ",
        "\\",
    ],
)
def test_what_no_reader_of_the_page_sees_is_not_counted(gap: str) -> None:
    found = measured(f"ab{gap}cd", (0, 2), (2 + len(gap), 4 + len(gap)))
    assert (found.visible, found.reached, found.left, found.percent) == (4, 4, (), 100.0)


def test_words_that_are_lost_are_counted_and_quoted() -> None:
    found = measured("ab<p>lost words</p>cd", (0, 2), (19, 21))
    assert (found.visible, found.reached) == (13, 4)
    assert found.left == (("no place in the text, first: 'lost words'", 9),)


def test_a_part_that_is_left_out_is_named_and_a_picture_is_not_counted() -> None:
    found = measured("ab words 0101", (0, 2), parts=(Left(3, 8, "EX-99: cut off"), Left(9, 13, "")))
    assert (found.visible, found.reached, found.left) == (7, 2, (("EX-99: cut off", 5),))


def test_an_entity_counts_as_the_character_that_it_is() -> None:
    assert coverage.measure("a&amp;b", [Segment(0, 1, 0, 1), Segment(1, 1, 1, 5), Segment(2, 1, 6, 1)], ()).reached == 3


def test_a_filing_says_its_coverage() -> None:
    page = f"<html><head><title>x</title></head><body><p>{COVER}</p><table><tr><td>5 &amp; 6</td></tr></table></body></html>"
    wrapped = f"<SEC-DOCUMENT>x\n<DOCUMENT>\n<TYPE>SC 13G\n<TEXT>\n{page}\n</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n"
    found = read(wrapped.encode(), name="a.txt", id="a").coverage
    assert found.percent == 100.0
    assert found.visible == len(f"xSC13G{COVER}5&6".replace(" ", ""))


@pytest.mark.skipif(not SHARED.is_dir(), reason="../shared is not here")
def test_all_that_is_visible_of_every_real_filing_reaches_the_text() -> None:
    for path in sorted(SHARED.iterdir()):
        if path.suffix != ".tsv":
            found = read(path.read_bytes(), name=path.name, id=path.stem).coverage
            assert found.percent == 100.0, (path.name, found.left)

"""Page furniture: what is, and what only looks like it."""

import pytest
from read_documents import document, words

from kg.model.document import BlockKind

FURNITURE = [
    ("page of pages", "text\n\nPage 2 of 12 Pages\n\nmore", ["Page 2 of 12 Pages"]),
    ("in brackets", "text\n(Page 1 of [7] Pages)\n", ["(Page 1 of [7] Pages)"]),
    ("numbers alone", "text\n                 3 of 9\nmore", ["3 of 9"]),
    ("between dashes", "text\n- 3 -\nmore", ["- 3 -"]),
    ("a running head", "text\nCUSIP No. 123456 10 7      13D      Page 2 of 3 Pages\nmore", ["CUSIP No. 123456 10 7      13D      Page 2 of 3 Pages"]),
    ("on lines of their own", "CUSIP No. 123456107\n\n13D\n\nPage 2 of 12 Pages\n\n-----\n1 NAME", ["CUSIP No. 123456107", "13D", "Page 2 of 12 Pages"]),
    ("the page first", "Page 2 of 5     SCHEDULE 13G/A     CUSIP: 123456107\nmore", ["Page 2 of 5     SCHEDULE 13G/A     CUSIP: 123456107"]),
    ("a name before the page", "Example Widgets, Inc.                    Page 4 of 9\nmore", ["Example Widgets, Inc.                    Page 4 of 9"]),
    ("its box", "- ---------                   --------\nCUSIP No. 123456107      Page 2 of 5\n                            ---\n--------                    -------\ntext",
     ["- ---------                   --------", "CUSIP No. 123456107      Page 2 of 5", "---", "--------                    -------"]),
    ("blanks that were typed over", " Schedule 13G            Page _____ of _____ Pages\n                              1       11\ntext",
     ["Schedule 13G            Page _____ of _____ Pages", "1       11"]),
    ("a CUSIP that comes again", "CUSIP No. 123456107\n1 NAME\nJane\nCUSIP No. 123456107\n1 NAME\nJohn", ["CUSIP No. 123456107", "CUSIP No. 123456107"]),
    ("a CUSIP at a page's top", "text\n<PAGE>\nCUSIP No. 123456107\n1 NAME\nJane", ["CUSIP No. 123456107"]),
    ("numbers at a page's foot", "a\n1\n<PAGE>\nb\n2\n<PAGE>\nc\n3", ["1", "2", "3"]),
    ("a number in a page tag", "a\n<PAGE>   2\nb\n<PAGE>   3\nc", ["2", "3"]),
    ("heads of three pages", "a\n<PAGE>\nExample Fund Ltd\nb\n<PAGE>\nExample Fund Ltd\nc\n<PAGE>\nExample Fund Ltd\nd", ["Example Fund Ltd"] * 3),
    ("in a table", "<TABLE>\n<S> <C>\n12/23/2003  100\nPage 2 of 3\n12/24/2003  200\n</TABLE>", ["Page 2 of 3"]),
]  # fmt: skip


@pytest.mark.parametrize(("source", "lines"), [r[1:] for r in FURNITURE], ids=[r[0] for r in FURNITURE])
def test_a_line_of_furniture_is_marked(source: str, lines: list[str]) -> None:
    found = document(source + "\n")
    assert [w.strip() for w in words(found, BlockKind.FURNITURE)] == lines


CONTENT = [
    ("the form's title", "Page 1 of 9\nSCHEDULE 13D\nUnder the Securities Exchange Act of 1934", ["Page 1 of 9"]),
    ("the CUSIP of the title page", "123456 10 7\n(CUSIP Number)\nCUSIP No. 123456107\n", []),
    ("a type of person at a page's foot", "12 TYPE\nIA, CO\n<PAGE>\n12 TYPE\nIA, CO\n<PAGE>\n12 TYPE\nIA, CO\n<PAGE>\nend", []),
    ("an IV at a page's foot", "12 TYPE\nIV\n<PAGE>\nend of it", []),
    ("an amount at a page's foot", "9 AMOUNT\n250\n<PAGE>\nend of it", []),
    ("cover rows at pages' tops", "a\n<PAGE>\n1 NAME OF REPORTING PERSON\n<PAGE>\n1 NAME OF REPORTING PERSON\n<PAGE>\n1 NAME OF REPORTING PERSON", []),
    ("words on a page", "as said on Page 2 of 12 Pages of the agreement", []),
    ("a drawn row", "text\nPage 2 of 3 Pages\n\n-----\n1 NAME", ["Page 2 of 3 Pages"]),
]  # fmt: skip


@pytest.mark.parametrize(("source", "lines"), [r[1:] for r in CONTENT], ids=[r[0] for r in CONTENT])
def test_content_is_not_taken_for_furniture(source: str, lines: list[str]) -> None:
    assert words(document(source + "\n"), BlockKind.FURNITURE) == lines


def test_furniture_is_found_in_html_and_its_page_breaks() -> None:
    page = "<p style='page-break-before:always'>Example Fund Ltd</p><p>text</p><table><tr><td>CUSIP No. 123456107</td><td>13D</td><td>Page 2 of 3 Pages</td></tr></table>"
    found = document(f"<html>{page * 3}</html>\n")
    assert words(found, BlockKind.FURNITURE) == ["Example Fund Ltd", "CUSIP No. 123456107\t13D\tPage 2 of 3 Pages"] * 3


def test_furniture_stays_in_the_text_and_parts_paragraphs() -> None:
    found = document("The shares are\nheld.\nPage 2 of 3\nThe rest\nof it.\n")
    assert "Page 2 of 3" in found.text
    assert words(found, BlockKind.PARAGRAPH) == ["The shares are\nheld.", "The rest\nof it."]

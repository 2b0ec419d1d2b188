"""HTML → canonical text: lines, tables, fonts, notes."""

import pytest
from read_documents import cells, document, form, words

from kg.model.document import BlockKind

LINES = [
    ("white space", "<p>one\n  two\tthree</p>", "one two three"),
    ("inline tags glue", "<p>W<font size=1>IDGET</font>S <b>Inc</b>.</p>", "WIDGETS Inc."),
    ("blocks end lines", "<div>one</div><div>two</div>three", "one\ntwo\nthree"),
    ("paragraphs stand apart", "<p>one</p><p>two</p>", "one\n\ntwo"),
    ("but not without a margin", "<p style='margin:0px'>one</p><p style='margin-top:0pt'>two</p>", "one\ntwo"),
    ("an empty paragraph is a blank line", "<p style=margin:0>one</p><p style=margin:0><br></p><p style=margin:0>two", "one\n\ntwo"),
    ("breaks", "<p>one<br>two<br><br>three</p>", "one\ntwo\n\nthree"),
    ("at most one blank line", "<p>one</p><p>&nbsp;</p><br><br><p>two</p>", "one\n\ntwo"),
    ("no-break spaces", "<p>(a)&nbsp;&#160;\xa0[ ]</p>", "(a)   [ ]"),
    ("entities", "<p>A&amp;B &quot;x&quot; &#8220;y&#8221; &#147;z&#148; &eacute; &lt;5 AT&T</p>", "A&B \"x\" “y” “z” é <5 AT&T"),
    ("an entity broken by the line length", "<p>one&#16\n0;two &#\n167;</p>", "one two §"),
    ("a tab written as a reference", "<p>By:&#9;Jane</p>", "By: Jane"),
    ("unseen", "<title>No</title><style>p {}</style><script>if (a<b) {}</script><!-- no --><p>yes</p>", "yes"),
    ("declarations", "<![if !supportLists]><p>yes</p><![endif]><?xml:namespace prefix='o' />", "yes"),
    ("a script left open", "<p>one</p><script>two", "one\n\ntwo"),
    ("rules", "<p>one</p><hr size=1><p>two</p>", "one\n\ntwo"),
    ("a bare less-than", "<p>holds < 5% & <b>x</b></p>", "holds < 5% & x"),
    ("an angle in an attribute", '<p title="a > b">one</p>', "one"),
    ("a stray quote in a tag", '<p align=center">one</p><p>two</p>', "one\n\ntwo"),
    ("stray end tags", "</div></td></table></p>one</font>", "one"),
    ("a paragraph left open", "<p>one<p>two<div>three", "one\n\ntwo\n\nthree"),
    ("preformatted", "<pre>Name     Shares\n  Jane   100\n</pre>", "Name     Shares\n  Jane   100"),
    ("a note is kept off its figure", "<p>0.67<sup>1</sup> and 5%<sup>(2)</sup>3 of</p>", "0.67 1 and 5% (2)3 of"),
    ("and off what follows", "<p>Row<sup>1</sup>2,000</p>", "Row 1 2,000"),
    ("the letters of a trade mark are no part of the word", "<p>Acme Growth<sup>sm</sup> Fund</p>", "Acme Growth sm Fund"),
    ("ordinals stay whole", "<p>the 31<sup>st</sup> day</p>", "the 31st day"),
    ("form boxes", "<p>(a) <input type=checkbox> (b) <input type=checkbox checked></p>", "(a) ☐ (b) ☒"),
    ("lists", "<ul><li>one</li><li>two</li></ul>", "one\ntwo"),
    ("page tags", "<p>one</p>\n<PAGE>\n<p>two</p>", "one\n\ntwo"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "text"), [r[1:] for r in LINES], ids=[r[0] for r in LINES])
def test_the_lines_are_those_that_a_browser_shows(source: str, text: str) -> None:
    assert form(f"<html><body>{source}</body></html>\n") == text


FONTS = [
    ('<font face="Wingdings">o</font> (b) <font face=Wingdings>x</font>', "☐ (b) ☒"),
    ("<span style='font-family:Wingdings'>&#168;</span> <span style='font-family:Wingdings'>&#254;</span>", "☐ ☑"),
    ('<FONT STYLE="FONT-FAMILY:WINGDINGS">&#253;</FONT><font face="Wingdings">ü</font>', "☒✓"),
    ("<p style='font: 10pt Wingdings, Times'>o</p>", "☐"),
    ("<font face='Wingdings 2'>&#163; R S</font>", "☐ ☑ ☒"),
    ("<font face='Webdings'>c a</font>", "☐ ✓"),
    ("<font face='Wingdings'>o<font face='Times New Roman'>o</font>o</font>o", "☐o☐o"),
    ("<font face=wingdings><b>o</b></font> fox", "☐ fox"),
    ("<p><font face=wingdings>o<p>fox", "☐\n\nfox"),
    ("<table><tr><td><font face=wingdings>o<td>fox</table>", "☐\tfox"),
    ("&#61608; &#61550;", "☐ ■"),
    ("o x ü ý þ ¨", "o x ü ý þ ¨"),
    ("<font face='Segoe UI Symbol'>x</font>", "x"),
]


@pytest.mark.parametrize(("source", "text"), FONTS)
def test_which_letter_is_a_box_depends_on_its_font(source: str, text: str) -> None:
    assert form(f"<html>{source}</html>\n") == text


def _table(*rows: str) -> str:
    return "<html><table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table></html>\n"


TABLES = [
    ("a row is a line", ["<td>1/2/2003</td><td>66,000</td><td>$4.90</td>"], "1/2/2003\t66,000\t$4.90"),
    ("end tags left out", ["<td>one<td>two", "<td>three<td>four"], "one\ttwo\nthree\tfour"),
    ("one cell is a plain line", ["<td></td><td>Item 1</td><td>&nbsp;</td>"], "Item 1"),
    ("several lines in one cell", ["<td></td><td><p>one</p><p>two<br>three</p></td>"], "one\ntwo\nthree"),
    ("spacer columns", ["<td>a</td><td> </td><td>b</td>", "<td>c</td><td></td><td>d</td>"], "a\tb\nc\td"),
    ("an empty cell keeps its tab", ["<td>a</td><td>b</td><td>c</td>", "<td>d</td><td></td><td>e</td>"], "a\tb\tc\nd\t\te"),
    ("also in front", ["<td>a</td><td>b</td><td>c</td>", "<td></td><td>d</td><td>e</td>"], "a\tb\tc\n\td\te"),
    ("the sign goes to its figure", ["<td>1/2</td><td>$</td><td>4.90</td><td>6.4</td><td>%</td>"], "1/2\t$4.90\t6.4%"),
    ("one line beside several", ["<td>1</td><td>NAME OF PERSON<br>Jane</td>"], "1\tNAME OF PERSON\nJane"),
    ("several lines before one", ["<td>NUMBER<br>OF<br>SHARES</td><td>7</td><td>SOLE POWER</td>"], "NUMBER\nOF\nSHARES\n7\tSOLE POWER"),
    ("lines that belong together", ["<td>Jane<br>John</td><td>Director<br>Officer</td>"], "Jane\tDirector\nJohn\tOfficer"),
    (
        "groups that blank lines part",
        ["<td>Jane<br><br>John</td><td>Director of<br>Widgets<br><br>Officer</td>"],
        "Jane\tDirector of\nWidgets\nJohn\tOfficer",
    ),
    ("a table within a cell", ["<td>a</td><td><table><tr><td>b</td><td>c</td></tr></table></td>"], "a\tb\tc"),
    ("text outside cells", ["loose<td>a</td>"], "loose\ta"),
    ("a box outside cells", ["<input type=checkbox><td>a</td>"], "☐\ta"),
    ("a header cell and a caption", ["<th>Name</th><th>Shares</th>"], "Name\tShares"),
]  # fmt: skip


@pytest.mark.parametrize(("rows", "text"), [r[1:] for r in TABLES], ids=[r[0] for r in TABLES])
def test_a_table_is_laid_out_in_lines(rows: list[str], text: str) -> None:
    assert form(_table(*rows)) == text


def test_rows_and_cells_are_blocks_with_their_columns() -> None:
    rows = ["<td colspan=2>Date</td><td>Shares</td>", "<td>1/2</td><td>a</td><td>66,000</td>"]
    found = document(_table(*rows))
    assert cells(found) == [[("1", "Date"), ("3", "Shares")], [("1", "1/2"), ("2", "a"), ("3", "66,000")]]
    assert words(found, BlockKind.TABLE) == ["Date\tShares\n1/2\ta\t66,000"]


def test_a_cell_above_moves_the_columns_below() -> None:
    found = document(
        _table("<td rowspan=2>NUMBER</td><td>7</td><td>SOLE</td>", "<td>8</td><td>SHARED</td>", "<td>9</td>")
    )
    assert cells(found) == [[("1", "NUMBER"), ("2", "7"), ("3", "SOLE")], [("2", "8"), ("3", "SHARED")], [("1", "9")]]


def test_paired_lines_are_rows_of_their_own() -> None:
    found = document(_table("<td>Jane<br>John</td><td>Director<br>Officer</td>"))
    assert cells(found) == [[("1", "Jane"), ("2", "Director")], [("1", "John"), ("2", "Officer")]]


def test_a_cell_of_several_lines_is_one_block() -> None:
    found = document(_table("<td>Jane<br>1 Example St<br>Springfield</td><td>Director of<br>Widgets</td>"))
    assert cells(found) == [[("1", "Jane\n1 Example St\nSpringfield"), ("2", "Director of\nWidgets")]]


def test_a_layout_table_that_holds_the_filing_comes_out_as_lines() -> None:
    inner = "<table><tr><td>1/2/2003</td><td>100</td></tr><tr><td>1/3/2003</td><td>200</td></tr></table>"
    found = document(
        f"<html><table><tr><td><p>SCHEDULE 13D</p><p>(Rule 13d-101)<br>under</p>{inner}<p>Item 1.</p></table></html>\n"
    )
    assert (
        words(found, BlockKind.FORM)[0].rstrip("\n")
        == "SCHEDULE 13D\n(Rule 13d-101)\nunder\n1/2/2003\t100\n1/3/2003\t200\nItem 1."
    )
    assert words(found, BlockKind.PARAGRAPH) == ["SCHEDULE 13D", "(Rule 13d-101)\nunder", "Item 1."]
    assert words(found, BlockKind.TABLE)[1] == "1/2/2003\t100\n1/3/2003\t200"


def test_paragraphs_are_what_blocks_hold() -> None:
    found = document("<html><div>one<br>more</div><div>two</div><p>three</p></html>\n")
    assert words(found, BlockKind.PARAGRAPH) == ["one\nmore", "two", "three"]


def test_the_map_leads_to_the_markup() -> None:
    source = "<html><p>of <b>66,000</b>&nbsp;sha&amp;res\n  sold</p></html>\n"
    found = document(source)
    whole = "<DOCUMENT>\n<TYPE>SC 13D\n<TEXT>\n" + source
    for quote, mapped in (
        ("66,000", "66,000"),
        ("66,000 sha&res sold", "66,000</b>&nbsp;sha&amp;res\n  sold"),
        ("&", "&amp;"),
        ("of 66", "of <b>66"),
    ):
        at = found.text.index(quote)
        evidence = found.cite(at, at + len(quote), "test")
        assert whole[evidence.source_start : evidence.source_end] == mapped

"""Typed text → canonical text."""

import pytest
from read_documents import document, form

RESOLVED = [
    ("trailing blanks", "one  \ntwo\t\nthree", "one\ntwo\nthree"),
    ("blank lines stay", "one\n\n\ntwo", "one\n\n\ntwo"),
    ("leading blanks stay", "   one\n\ttwo", "   one\n\ttwo"),
    ("carriage returns", "one\r\ntwo\rthree", "one\ntwo\nthree"),
    ("a form feed ends a line", "one\ftwo", "one\ntwo"),
    ("entities", "AT&amp;T &#167; 240.13d-1 &lt;x&gt;", "AT&T § 240.13d-1 <x>"),
    ("old references of cp1252", "person&#146;s", "person’s"),
    ("no reference", "R&D; AT&T; P&L & Co; &copyright;", "R&D; AT&T; P&L & Co; &copyright;"),
    ("no-break and zero-width", "5\xa0%\u200b of\xad the class", "5 % of the class"),
    ("page tags", "one\n<PAGE>   2\ntwo", "one\n         2\ntwo"),
    ("a page tag left open", "one\n<PAGE\ntwo", "one\n\ntwo"),
    ("table tags", "<TABLE>\n<CAPTION>\nName      Shares\n<S>       <C>\nJane      100\n</TABLE>", "Name      Shares\nJane      100"),
    ("columns stay where they were", "<S>Jane   <C>100", "   Jane      100"),
    ("note marks", "1,000<F1>\n<FN>\n<F1> With options.", "1,000(1)\n(1) With options."),
    ("a bare less-than", "if x < 5% and y <b, <Jane> and <>", "if x < 5% and y <b, <Jane> and <>"),
    ("a backslash is no escape", "By: \\s\\ Jane Example $5", "By: \\s\\ Jane Example $5"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "text"), [r[1:] for r in RESOLVED], ids=[r[0] for r in RESOLVED])
def test_a_typed_line_is_resolved(source: str, text: str) -> None:
    assert form(source + "\n") == text


MARKDOWN = [
    ("## ANNEX A\n\nPar \\$0.01 \\* Note", "ANNEX A\n\nPar $0.01 * Note"),
    ("a \\_blank\\_ and \\[ \\] and \\(x\\)  \nmore", "a _blank_ and [ ] and (x)\nmore"),
    ("cost \\$1 and\\\nmore \\$2", "cost $1 and\nmore $2"),
    ("\\$1 \\$2 C:\\new", "$1 $2 C:\\new"),
]


@pytest.mark.parametrize(("source", "text"), MARKDOWN)
def test_markdown_escapes_are_resolved_where_the_whole_text_is_escaped(source: str, text: str) -> None:
    assert form(source + "\n") == text


@pytest.mark.parametrize(
    "source", ["## of shares $5 and $6", "one \\$5 in a text of $6 and $7 and * stars *", "/\\_/\\_ $1 $2 $3"]
)
def test_one_backslash_does_not_make_a_text_markdown(source: str) -> None:
    assert form(source + "\n") == source


def test_the_map_leads_through_what_was_resolved() -> None:
    source = "## ANNEX\nPar Value \\$0.01 of \\$2\nAT&amp;T  \n"
    found = document(source)
    envelope = "<DOCUMENT>\n<TYPE>SC 13D\n<TEXT>\n" + source
    for quote, mapped in (
        ("Value $0.01 of", "Value \\$0.01 of"),
        ("AT&T", "AT&amp;T"),
        ("&", "&amp;"),
        ("ANNEX", "ANNEX"),
    ):
        at = found.text.index(quote)
        evidence = found.cite(at, at + len(quote), "test")
        assert envelope[evidence.source_start : evidence.source_end] == mapped

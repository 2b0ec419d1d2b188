"""Laws of reading, on random forms: the map composes, re-wrapping and line ends change nothing that matters."""

import re
from html import escape

from envelopes import mailed, part, submission
from hypothesis import given, settings
from hypothesis import strategies as st
from read_documents import check_map

from kg.errors import KgError
from kg.model.document import BlockKind, Document, Segment, SourceMap
from kg.read.filing import read
from kg.read.submission import unwrap

EXAMPLES = settings(max_examples=200, deadline=None)
WORD = st.text("abcXYZ019$%&<>*_-.,()'\"§é’", min_size=1, max_size=8).filter(
    lambda w: not re.search(r"<\w|</|<!|&\w|&#|page", w)
)
LINE = (
    st.lists(WORD, min_size=1, max_size=6)
    .map(" ".join)
    .filter(
        lambda line: not line.startswith("- -")  # as mail escapes a line: of a text so typed, one cannot tell
    )
)
TEXT = st.lists(st.one_of(LINE, st.just("")), min_size=1, max_size=12).map(
    lambda lines: "\n".join([*lines, "the end"]) + "\n"
)
MARKED = st.lists(
    st.sampled_from(
        ["<p>", "</p>", "<br>", "<b>", "</b>", "<table>", "<tr>", "<td>", "</td>", "</tr>", "</table>", "<sup>", "</sup>", "&nbsp;", "&amp;",
         "&#167;", "<font face=wingdings>", "</font>", "<pre>", "</pre>", "<PAGE>", "<hr>", "\n", "  ", "<", "one", "two 3", "$", "4.90", "x"]
    ),
    max_size=60,
).map("".join)  # fmt: skip


def _read(source: str) -> Document:
    return read(source.encode(), name="w", id="w").document


def _squash(text: str) -> str:
    return "".join(text.split())


def _body(document: Document) -> str:
    return document.words(next(document.of(BlockKind.FORM)))


@EXAMPLES
@given(TEXT)
def test_typed_text_is_kept_as_typed(text: str) -> None:
    document = _read(part(text))
    kept = "\n".join(line.rstrip() for line in text.split("\n"))
    assert _body(document) == kept
    check_map(document, part(text))


@EXAMPLES
@given(TEXT)
def test_line_ends_change_nothing_but_offsets(text: str) -> None:
    source = part(text)
    unix, dos = _read(source), _read(source.replace("\n", "\r\n"))
    assert dos.text == unix.text
    assert dos.blocks == unix.blocks
    check_map(dos, source.replace("\n", "\r\n"))


@EXAMPLES
@given(TEXT)
def test_mail_changes_nothing_but_offsets(text: str) -> None:
    source = submission(part(text))
    plain, wrapped = _read(source), _read(mailed(source))
    assert wrapped.text == plain.text
    assert wrapped.blocks == plain.blocks
    check_map(wrapped, mailed(source))


@EXAMPLES
@given(TEXT, st.data())
def test_evidence_leads_to_its_words_through_the_mail(text: str, data: st.DataObject) -> None:
    source = mailed(submission(part(text)))
    document = _read(source)
    form = next(document.of(BlockKind.FORM))
    start = data.draw(st.integers(form.start, form.end - 1))
    end = data.draw(st.integers(start + 1, form.end))
    if document.text[start:end].strip():
        evidence = document.cite(start, end, "law")
        assert evidence.quote == document.text[evidence.start : evidence.end]
        origin = source[evidence.source_start : evidence.source_end]
        assert _squash(re.sub(r"^- (?=-)", "", origin, flags=re.M)) == _squash(evidence.quote)


@EXAMPLES
@given(st.lists(LINE, min_size=1, max_size=8))
def test_html_says_what_the_text_says(lines: list[str]) -> None:
    page = "<html><body>" + "".join(f"<p style='margin:0'>{escape(line)}</p>\n" for line in lines) + "</body></html>\n"
    document = _read(part(page))
    assert _body(document) == "\n".join(lines) + "\n"
    assert [document.words(b) for b in document.of(BlockKind.PARAGRAPH)][:0] == []
    check_map(document, part(page))


@EXAMPLES
@given(st.lists(st.lists(WORD.filter(lambda w: w not in "$%()"), min_size=2, max_size=2), min_size=2, max_size=6))
def test_a_table_says_the_same_in_html_and_by_tabs(rows: list[list[str]]) -> None:
    rows = [["a" + left, "b" + right] for left, right in rows]
    typed = "".join("\t".join(row) + "\n" for row in rows)
    page = "<html><table>" + "".join("<tr>" + "".join(f"<td>{escape(c)}</td>" for c in row) + "</tr>\n" for row in rows)
    by_tabs, by_tags = _read(part(typed)), _read(part(page + "</table></html>\n"))
    assert _body(by_tabs) == _body(by_tags)
    kinds = BlockKind.TABLE, BlockKind.ROW, BlockKind.CELL
    assert [(b.kind, by_tabs.words(b), b.label) for b in by_tabs.of(*kinds)] == [
        (b.kind, by_tags.words(b), b.label) for b in by_tags.of(*kinds)
    ]


@EXAMPLES
@given(MARKED)
def test_any_markup_is_read_and_mapped(markup: str) -> None:
    source = part(f"<html>{markup}zz</html>")
    document = _read(source)
    check_map(document, source)
    assert "zz" in document.text
    for block in document.blocks:
        assert 0 <= block.start < block.end <= len(document.text)
    rows = list(document.of(BlockKind.ROW))
    for cell in document.of(BlockKind.CELL):
        assert any(row.holds(cell) for row in rows)


@EXAMPLES
@given(st.text("-ab \n", max_size=60), st.data())
def test_the_map_of_unwrapping_composes(text: str, data: st.DataObject) -> None:
    source = mailed(text + "\n")
    unwrapped = unwrap(source)
    start = data.draw(st.integers(0, max(0, len(unwrapped.text) - 1)))
    end = data.draw(st.integers(start, len(unwrapped.text)))
    whole = SourceMap(unwrapped.to_source([Segment(0, end - start, start, end - start)]))
    for n in range(end - start):
        a, b = whole.to_source(n, n + 1)
        assert source[a:b] == unwrapped.text[start + n]


@EXAMPLES
@given(st.binary(max_size=300), st.integers(0, 2_000), st.integers(0, 200))
def test_any_damage_is_read_or_refused(noise: bytes, at: int, cut: int) -> None:
    whole = submission().encode()
    data = whole[:at] + noise + whole[at + cut :]
    try:
        filing = read(data, name="w", id="w")
    except KgError as error:
        assert str(error)
    else:
        assert filing.document.text

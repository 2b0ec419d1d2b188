"""Hostile sources: bounded work, nothing dropped in silence. The sizes are those that broke other readers."""

import time
import tracemalloc
from collections.abc import Callable

import pytest

from kg.errors import ReadError
from kg.read.filing import read
from kg.read.limits import MAX_PARTS, MAX_XML_DEPTH

OPEN, CLOSE = "<DOCUMENT>\n<TYPE>SC 13D\n<TEXT>\n", "\n</TEXT>\n</DOCUMENT>\n"
NEEDLE = "NEEDLE"

# what is repeated, and how the source is made of it: read whole at any size
GROWING: dict[str, Callable[[int], str]] = {
    "blocks within blocks": lambda n: "<html>" + "<div>" * n + NEEDLE,
    "inline tags within each other": lambda n: "<html>" + "<span style='font-family:Wingdings'>" * n + "</span>" * n + NEEDLE,
    "paragraphs left open": lambda n: "<html>" + "<p><b class=x>" * n + NEEDLE,
    "tables within tables": lambda n: "<html>" + "<table><tr><td>a<td>" * n + NEEDLE + "</table>" * n,
    "end tags of nothing": lambda n: "<html>" + "<div>" * 50 + "</p></td></table></span>" * n + NEEDLE,
    "rows": lambda n: "<html><table>" + "<tr><td>1/2/2003<td>100<td>$4.90" * n + f"<tr><td>{NEEDLE}</table>",
    "cells over rows and columns": lambda n: "<html><table>" + '<tr><td colspan="376967340" rowspan=999999999>a' * n + NEEDLE + "</table>",
    "a wide row": lambda n: "<html><table><tr>" + "<td rowspan=9>a" * n + f"<tr><td>{NEEDLE}</table>",
    "less-than signs": lambda n: "<html>" + "<" * n + " " + NEEDLE,
    "quotes left open": lambda n: "<html>" + '<a x="' * n + "\n" + NEEDLE,
    "declarations left open": lambda n: "<html>" + "<!" * n + NEEDLE,
    "comments left open": lambda n: "<html>" + "<!--" * n + NEEDLE,
    "cdata left open": lambda n: "<html>" + "<![CDATA[" * n + NEEDLE,
    "scripts left open": lambda n: "<html>" + "<script>" * n + NEEDLE,
    "ampersands": lambda n: "<html>" + "&" * n + NEEDLE,
    "blanks": lambda n: "<html>a" + " " * n + NEEDLE,
    "no-break spaces": lambda n: "<html>a" + "&nbsp;" * n + NEEDLE,
    "notes": lambda n: "<html>" + "1<sup>2</sup>" * n + NEEDLE,
    "one long word": lambda n: "<html>" + "w" * n + NEEDLE,
    "typed rows": lambda n: "12/23/2003     66,000     $4.90\n" * n + NEEDLE,
    "a typed line of many columns": lambda n: "a  " * n + NEEDLE,
    "typed dots": lambda n: "a  " + "." * n + "x\n" + NEEDLE,
    "typed blanks": lambda n: "a" + " " * n + "x\n" + NEEDLE,
    "running heads": lambda n: "CUSIP No. 123456789     Page 2 of 3\n" * n + NEEDLE,
    "digits after CUSIP": lambda n: ("CUSIP " + "1 " * 100 + "x\n") * n + NEEDLE,
    "pages of pages": lambda n: ("page 1 of 2 " * 18 + "x\n") * n + NEEDLE,
    "page tags": lambda n: "<PAGE>\n" * n + NEEDLE,
    "page tags left open": lambda n: "<PAGE" * n + "\n" + NEEDLE,
    "form feeds": lambda n: "\f" * n + NEEDLE,
    "Markdown escapes": lambda n: "\\$" * n + NEEDLE,
}  # fmt: skip


def _read(body: str) -> str:
    return read((OPEN + body + CLOSE).encode(), name="hostile", id="h").document.text


def _seconds(body: str) -> float:
    start = time.process_time()
    _read(body)
    return time.process_time() - start


@pytest.mark.parametrize("made", GROWING.values(), ids=GROWING)
def test_nothing_is_lost(made: Callable[[int], str]) -> None:
    assert NEEDLE in _read(made(2_000))


@pytest.mark.parametrize("made", GROWING.values(), ids=GROWING)
def test_twice_the_source_is_twice_the_work(made: Callable[[int], str]) -> None:
    """Ten times as long takes some ten times as long: what is quadratic takes a hundred times."""
    few, many = made(1_500), made(15_000)
    _seconds(few)
    assert _seconds(many) < 0.3 + 35 * _seconds(few)


def test_html_100_000_levels_deep() -> None:
    assert NEEDLE in _read("<html>" + "<div><p>" * 50_000 + NEEDLE + "</p></div>" * 50_000)


def test_8_000_tables_within_each_other() -> None:
    text = _read("<html>" + "<table><tr><td>a</td><td>" * 8_000 + NEEDLE + "</td></tr></table>" * 8_000)
    assert NEEDLE in text
    assert text.count("a") == 8_000


def test_a_text_node_of_11_mb_takes_a_few_times_its_size() -> None:
    body = "<html><p>" + "word " * 2_200_000 + NEEDLE
    data = (OPEN + body + CLOSE).encode()
    tracemalloc.start()
    document = read(data, name="hostile", id="h").document
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert document.text.endswith(f"word {NEEDLE}\n")
    assert len(document.source.segments) < 10
    assert peak < 20 * len(data)


def test_a_colspan_is_clamped() -> None:
    assert (
        _read('<html><table><tr><td colspan="376967340">a<td>b<tr><td>c<td>d</table>') == "TYPE: SC 13D\na\tb\nc\td\n"
    )


XML = "<?xml version='1.0'?><edgarSubmission>"
REFUSED = {
    "xml too deep": XML + "<a>" * (MAX_XML_DEPTH + 1),
    "an xml name too long": XML + f"<{'a' * 300}>x",
    "too many xml values": XML + "<a>x</a>" * 200_001,
    "entities of entities": "<?xml version='1.0'?><!DOCTYPE l [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]><edgarSubmission>&b;",
}


@pytest.mark.parametrize("body", REFUSED.values(), ids=REFUSED)
def test_an_xml_form_over_a_limit_is_an_error(body: str) -> None:
    with pytest.raises(ReadError, match="hostile"):
        _read(body)


def test_xml_values_take_linear_time() -> None:
    few, many = XML + "<a>x\n y</a></b>" * 1_500, XML + "<a>x\n y</a></b>" * 15_000
    _seconds(few)
    assert _seconds(many) < 0.3 + 35 * _seconds(few)
    assert NEEDLE in _read(XML + "<a>" + "word \n " * 20_000 + NEEDLE)


def test_too_many_documents_are_an_error() -> None:
    with pytest.raises(ReadError, match="documents"):
        read(b"<SEC-DOCUMENT>x\n" + b"<DOCUMENT>\n" * (MAX_PARTS + 10), name="hostile", id="h")


def test_groups_without_an_end_in_a_header_take_linear_time() -> None:
    header = "<SUBMISSION>\n" + "<A>\n</B>\n</A>\n" * 5_000 + "<FILED-BY>\n" * 5_000
    filing = read((header + OPEN + NEEDLE + CLOSE + "</SUBMISSION>\n").encode(), name="hostile", id="h")
    assert len(filing.document.text) < 2 * len(header)

"""Typed text → canonical text: line ends, SGML marks, entities and Markdown escapes resolved."""

import re
from typing import Final

from kg.read.entities import REFERENCE, UNSEEN, character
from kg.read.writer import OWN, Piece, Writer, trimmed

_LINE: Final = re.compile(r"(?P<words>[^\r\n\f]*)(?P<end>\r\n|[\r\n\f]|\Z)")
_AS_IT_STANDS: Final = re.compile(rf"[^<&\xa0{UNSEEN}]*\Z")
_MARKS: Final = rf"""
      (?P<note><F(?P<number>\d{{1,3}})>)           # 1,000<F1>   <F1> Includes options.
    | (?P<page></?PAGE(?:>|\s*\Z))                 # <PAGE>   2      <PAGE
    | (?P<table><TABLE[^<>]{{0,80}}>)              # <TABLE>
    | (?P<close></TABLE>)                          # </TABLE>
    | (?P<tag></?(?:S|C|CAPTION|FN|TEXT|R|I|B|U|BR|P|PRE|HTML|BODY)>)    # <S>         <C>          <C>
    | (?P<reference>{REFERENCE})                   # AT&amp;T   &#167;
    | (?P<space>\xa0)
    | (?P<unseen>[{UNSEEN}]+)
    """
_SGML: Final = re.compile(_MARKS, re.VERBOSE | re.IGNORECASE)
_MARKDOWN: Final = re.compile(
    _MARKS
    + r"""
    | (?P<escape>\\(?P<escaped>[!-/:-@\[-`{-~]))   # Par Value \$0.001 Per Share
    | (?P<hard>\\\Z)                               # a line's end that is kept
    """,
    re.VERBOSE | re.IGNORECASE,
)
_HEADING: Final = re.compile(r"\#{1,6}[ ]+")  # ## ANNEX A
_ESCAPED: Final = re.compile(r"\\[$*_#\[\]()]")
_UNESCAPED: Final = re.compile(r"(?<!\\)[$*]")


def is_markdown(source: str, start: int, end: int) -> bool:
    """Whether the text as a whole is Markdown-escaped: its dollar signs and asterisks carry a backslash."""
    escaped = sum(1 for _ in _ESCAPED.finditer(source, start, end))
    return escaped > 1 and escaped > sum(1 for _ in _UNESCAPED.finditer(source, start, end))


def write(out: Writer, start: int, end: int) -> None:
    """Write the typed text source[start:end], line for line."""
    marks = _MARKDOWN if is_markdown(out.source, start, end) else _SGML
    table: int | None = None
    for line in _LINE.finditer(out.source, start, end):
        low, high = line.span("words")
        if marks is _SGML and _AS_IT_STANDS.match(out.source, low, high):
            out.copy(low, low + len(line["words"].rstrip()))
            _end_line(out, line)
            continue
        pieces, dropped = _resolved(out.source, low, high, marks)
        if "page" in dropped:
            out.breaks.append(out.length)
        for words, s, e in trimmed(pieces):
            out.put(words, s, e)
        if "table" in dropped and table is None:
            table = out.length
        if "close" in dropped and table is not None:
            out.tables.append((table, out.length))
            table = None
        if pieces or "page" in dropped or not dropped:
            _end_line(out, line)
    if table is not None:
        out.tables.append((table, out.length))


def _end_line(out: Writer, line: re.Match[str]) -> None:
    low, high = line.span("end")
    if low < high:
        out.put("\n", low, high)
    if line["end"] == "\f":
        out.breaks.append(out.length)


def _resolved(source: str, low: int, high: int, marks: re.Pattern[str]) -> tuple[list[Piece], set[str]]:
    """One line's pieces, and the names of the marks that were dropped from it."""
    pieces: list[Piece] = []
    dropped: set[str] = set()
    heading = _HEADING.match(source, low, high) if marks is _MARKDOWN else None
    at = heading.end() if heading else low
    for found in marks.finditer(source, at, high):
        s, e = found.span()
        kind = found.lastgroup
        words: str | None = ""
        if kind == "reference":
            words = character(found[0])
            if words is None:
                continue
        if at < s:
            pieces.append((source[at:s], at, s))
        at = e
        if kind == "note":
            n = found.start("number")
            pieces += [("(", OWN, OWN), (found["number"], n, found.end("number")), (")", OWN, OWN)]
        elif kind == "escape":
            pieces.append((found["escaped"], s, e))
        elif kind == "space":
            pieces.append((" ", s, e))
        elif words:
            pieces.append((words, s, e))
        elif kind in ("page", "table", "close", "tag"):
            dropped.add(kind)
            pieces.append((" " * (e - s), OWN, OWN))  # a column stays where it was
    if at < high:
        pieces.append((source[at:high], at, high))
    if not any(words.strip() for words, _, _ in pieces):
        pieces.clear()
    return pieces, dropped

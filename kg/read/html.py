"""HTML → canonical text: what a browser shows, line for line, tables as rows with a tab between cells."""

import re
from collections import Counter
from typing import Final, NamedTuple

from kg.read import style
from kg.read.entities import REFERENCE, UNSEEN, character
from kg.read.layout import PAGE, Cell, Item, Table, TextLine, emit
from kg.read.limits import MAX_TABLE_DEPTH
from kg.read.markup import Tag, Tags
from kg.read.symbols import PRIVATE, Letters
from kg.read.writer import OWN, Piece, Writer

_BLOCKS: Final = frozenset(
    """address article aside blockquote body caption center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6
    head header hr html legend li main nav ol p pre section ul""".split()
)
_SPACED: Final = frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "blockquote", "pre", "hr"))
"""Blocks with a blank line around them, unless their style takes it away."""
_VOID: Final = frozenset("area base br col embed hr img input link meta page param s c tbody tfoot thead wbr".split())
_PLAIN: Final = frozenset(("b", "i", "u", "em", "strong", "a", "small", "big"))
"""Elements that, without attributes, say nothing that matters here."""
_TABULAR: Final = frozenset(("table", "tr", "td", "th", "caption"))
_UNSHOWN: Final = frozenset(("script", "style", "title", "noframes"))
_SHOWN_AGAIN: Final = re.compile(r"</(?:script|style|title|noframes)\s*>", re.IGNORECASE)
# a reference that EDGAR's line length broke in two stands as one: &#16|0;
_TORN: Final = r"&(?=[\#0-9]{0,6}[\r\n])[\r\n]{0,2}\#[\r\n]{0,2}[0-9]{1,5}(?:[\r\n]{1,2}[0-9]{0,4})?;"
_RESOLVED: Final = (
    rf"(?P<blank>(?:&nbsp;|&\#160;|\xa0)+)|(?P<torn>{_TORN})|(?P<reference>{REFERENCE})|(?P<unseen>[{UNSEEN}]+)"
)
_SPECIAL: Final = re.compile(rf"{_RESOLVED}|(?P<space>[ \t\r\n]{{2,}}|[\t\r\n])", re.IGNORECASE)
_TYPED: Final = re.compile(rf"{_RESOLVED}|(?P<line>\r\n|[\r\n])", re.IGNORECASE)
_NO_BREAK_SPACE: Final = re.compile(r"&nbsp;|&#160;|\xa0", re.IGNORECASE)
_NO_NOTE: Final = re.compile(r"\s*(?:st|nd|rd|th|tm|sm|®|™|&reg;|&trade;|&\#174;)(?!\w)", re.IGNORECASE)
_LOOK: Final = 50
"""Open inline elements that are looked through for a paragraph that was left open."""


class _Element(NamedTuple):
    name: str
    font: Letters | None
    spaced: bool
    ends_page: bool


class _Frame(NamedTuple):
    """What was open outside a table."""

    table: Table | None
    cell: Cell | None
    lines: list[TextLine]
    open: Counter[str]
    base: int


class _Reader:
    """What is open while the tags go by: elements with their fonts, tables with their cells, one line."""

    def __init__(self, out: Writer) -> None:
        self.out = out
        self.lines: list[TextLine] = []
        self.line: list[Piece] = []
        self.marks: list[Item] = []
        self.soft = self.gap = self.after_note = False
        self.space = True  # white space here would begin the line, or follow other white space
        self.frames: list[_Frame] = []
        self.table: Table | None = None
        self.cell: Cell | None = None
        self.beyond = 0
        self.elements: list[_Element] = []
        self.open: Counter[str] = Counter()
        self.base = 0

    # lines

    def end_line(self, *, soft: bool) -> None:
        """End the line; `soft` for a line break within a block, which also ends an empty line."""
        if not self.line and not soft:
            self.soft = self.after_note = False
            return
        pieces = _stripped(self.line, typed=self.open["pre"] > 0)
        if pieces and self.gap and self.lines and self.lines[-1].filled():
            self.lines.append(TextLine([]))
        self.lines.append(TextLine([*self.marks, *pieces], self.soft))
        self.marks = []
        self.gap = self.gap and not pieces
        self.line = []
        self.space = True
        self.soft = soft
        self.after_note = False

    def set_apart(self) -> None:
        """Ask for a blank line before what comes; cells have none but those that are typed."""
        self.gap = self.cell is None

    # text

    def text(self, start: int, end: int) -> None:
        """Text between two tags, its white space drawn together."""
        source = self.out.source
        if self.space and not self.open["pre"] and not source[start:end].strip(" \t\r\n"):
            return
        if self.table is not None and self.cell is None:
            self.start_cell(1, 1)
        if self.open["pre"]:
            self.typed(start, end)
            return
        at = start
        for found in _SPECIAL.finditer(source, start, end):
            words = self.resolved(found)
            if words is None:
                continue
            s, e = found.span()
            if at < s:
                self.run(at, s)
            at = e
            if found.lastgroup == "space":
                if not self.space:
                    self.line.append((" ", s, e))
                    self.space = True
            elif words:
                self.put(words, s, e)
        if at < end:
            self.run(at, end)

    def typed(self, start: int, end: int) -> None:
        """Text within <pre>: its lines and blanks stay."""
        source, at = self.out.source, start
        for found in _TYPED.finditer(source, start, end):
            words = self.resolved(found)
            if words is None:
                continue
            if at < found.start():
                self.put(source[at : found.start()], at, found.start())
            at = found.end()
            if found.lastgroup == "line":
                self.end_line(soft=True)
            elif words:
                self.put(words, *found.span())
        if at < end:
            self.put(source[at:end], at, end)

    def resolved(self, found: re.Match[str]) -> str | None:
        """What a special stretch stands for; None where it is ordinary text after all."""
        if found.lastgroup == "blank":
            return " " * len(_NO_BREAK_SPACE.findall(found[0]))
        if found.lastgroup not in ("torn", "reference"):
            return ""
        words = character("".join(found[0].split()))
        return words if words is None else words.replace("\n", " ")

    def run(self, start: int, end: int) -> None:
        """Text whose white space is single blanks."""
        source = self.out.source
        if self.space and source[start] == " ":
            start += 1
        if start < end:
            self.put(source[start:end], start, end)
            self.space = source[end - 1] == " "

    def put(self, words: str, start: int, end: int) -> None:
        font = self.elements[-1].font if self.elements else None
        if font is not None:
            words = words.translate(font)
        elif not words.isascii():
            words = words.translate(PRIVATE)
        if self.after_note and words[0].isalnum():
            self.line.append((" ", OWN, OWN))
        self.after_note = False
        self.line.append((words, start, end))
        self.space = False

    # elements

    def start(self, tag: Tag) -> None:
        name, attributes = tag.name, tag.attributes
        if name in _PLAIN and not attributes:
            return
        if name in _TABULAR:
            self.start_tabular(tag)
        elif name == "br":
            self.end_line(soft=True)
        elif name in _BLOCKS:
            self.end_line(soft=False)
            self.close_paragraph()
        elif name == "sup":
            self.note(tag.end)
        elif name == "input":
            self.box(tag)
        broken = style.page_break(attributes)
        if name == "page" or broken == "before" or (broken and name in _VOID):
            self.end_line(soft=False)
            self.marks.append(PAGE)
        spaced = name in _SPACED and not style.closed_up(attributes)
        if spaced:
            self.set_apart()
        if name in _VOID:
            return
        font = style.font(attributes, self.elements[-1].font if self.elements else None)
        self.elements.append(_Element(name, font, spaced, broken == "after"))
        self.open[name] += 1

    def end(self, name: str) -> None:
        if name in _TABULAR:
            self.end_tabular(name)
            return
        if name in _BLOCKS:
            self.end_line(soft=False)
        if self.open[name]:
            while self.pop().name != name:
                pass
        if name == "sup":
            self.after_note = bool(self.line) and self.line[-1][0][-1:].isalnum()

    def pop(self) -> _Element:
        """Close the innermost element."""
        element = self.elements.pop()
        self.open[element.name] -= 1
        if element.spaced:
            self.set_apart()
        if element.ends_page:
            self.end_line(soft=False)
            self.marks.append(PAGE)
        return element

    def close_paragraph(self) -> None:
        """A block ends the paragraph that was left open before it."""
        if not self.open["p"]:
            return
        for n in range(len(self.elements) - 1, max(self.base, len(self.elements) - _LOOK) - 1, -1):
            if self.elements[n].name == "p":
                while len(self.elements) > n:
                    self.pop()
                return
            if self.elements[n].name in _BLOCKS:
                return

    def note(self, at: int) -> None:
        """A raised mark is kept off the figure before it: `0.67` and `1`, not `0.671`."""
        before = self.line[-1][0][-1:] if self.line else " "
        if (before.isalnum() or before in "%)") and not _NO_NOTE.match(self.out.source, at):
            self.line.append((" ", OWN, OWN))
            self.space = True

    def box(self, tag: Tag) -> None:
        """A box of a form is drawn."""
        kind = (tag.get("type") or "text").lower()
        if kind in ("checkbox", "radio"):
            self.put("☐" if tag.get("checked") is None else "☒", tag.start, tag.end)
        elif kind == "text" and (value := " ".join((tag.get("value") or "").split())):
            self.put(value, tag.start, tag.end)

    # tables

    def start_tabular(self, tag: Tag) -> None:
        if tag.name == "table":
            self.start_table()
        elif self.table is None or self.beyond:
            self.end_line(soft=False)
        elif tag.name == "tr":
            self.end_cell()
            self.table.start_row()
        else:
            if tag.name == "caption":
                self.end_cell()
                self.table.start_row()
            self.start_cell(style.count(tag, "colspan"), style.count(tag, "rowspan"))

    def end_tabular(self, name: str) -> None:
        if self.beyond or self.table is None:
            self.end_line(soft=False)
            self.beyond -= name == "table" and self.beyond > 0
        elif name == "table":
            self.end_table()
        else:
            self.end_cell()
            self.table.in_row = self.table.in_row and name != "tr"

    def start_table(self) -> None:
        self.end_line(soft=False)
        if self.beyond or len(self.frames) >= MAX_TABLE_DEPTH:
            self.beyond += 1
            return
        if self.table is not None and self.cell is None:
            self.start_cell(1, 1)
        self.frames.append(_Frame(self.table, self.cell, self.lines, self.open, self.base))
        self.table, self.cell, self.lines, self.open, self.base = Table(), None, [], Counter(), len(self.elements)

    def start_cell(self, colspan: int, rowspan: int) -> None:
        if self.table is not None:
            self.end_cell()
            self.cell = self.table.start_cell(colspan, rowspan)
            self.lines = self.cell.lines
            self.gap = False

    def end_cell(self) -> None:
        if self.cell is not None:
            self.end_line(soft=False)
        while len(self.elements) > self.base:
            self.pop()
        self.cell = None
        self.lines = []

    def end_table(self) -> None:
        self.end_cell()
        laid_out = self.table.lines() if self.table is not None else []
        self.table, self.cell, self.lines, self.open, self.base = self.frames.pop()
        if self.cell is not None:
            self.cell.nested = True
        elif laid_out and self.lines and self.lines[-1].filled():
            self.lines.append(TextLine([]))
        self.lines += laid_out
        self.set_apart()

    def finish(self) -> list[TextLine]:
        """All lines of the document, whatever was left open."""
        while self.table is not None:
            self.end_table()
        self.end_line(soft=False)
        return self.lines


def write(out: Writer, start: int, end: int) -> None:
    """Write the HTML source[start:end] as its visible text."""
    reader = _Reader(out)
    found = Tags(out.source, start, end)
    at = start
    unclosed = False
    for tag in found:
        if at < tag.start:
            reader.text(at, tag.start)
        at = tag.end
        if tag.name == "[":
            reader.text(tag.start + 9, tag.end - 3)
        elif tag.name in _UNSHOWN and not tag.close and not unclosed:
            again = _SHOWN_AGAIN.search(out.source, at, end)
            unclosed = again is None
            at = found.at = again.end() if again else at
        elif tag.close:
            reader.end(tag.name)
        elif tag.name not in ("", "!"):
            reader.start(tag)
    if at < end:
        reader.text(at, end)
    emit(out, reader.finish())


def _stripped(pieces: list[Piece], *, typed: bool) -> list[Piece]:
    """A line's pieces without the white space around them; typed lines keep that before them."""
    while pieces and not pieces[-1][0].strip():
        pieces.pop()
    while pieces and not typed and not pieces[0][0].strip():
        pieces.pop(0)
    if pieces:
        words, s, e = pieces[-1]
        kept = words.rstrip()
        pieces[-1] = (kept, s, s + len(kept) if len(words) == e - s else e)
        words, s, e = pieces[0]
        cut = 0 if typed else len(words) - len(words.lstrip())
        pieces[0] = (words[cut:], s + cut if len(words) == e - s else s, e)
    return pieces

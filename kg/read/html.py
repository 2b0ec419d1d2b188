"""HTML → canonical text: what a browser shows, line for line, tables as rows with a tab between cells."""

import re
from collections import Counter
from typing import Final, NamedTuple

from kg.read import style
from kg.read.flow import Flow
from kg.read.layout import PAGE, Cell, Table, TextLine, emit
from kg.read.limits import MAX_TABLE_DEPTH
from kg.read.markup import Tag, Tags
from kg.read.symbols import Letters
from kg.read.writer import Writer

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
        self.flow = Flow(out.source)
        self.frames: list[_Frame] = []
        self.table: Table | None = None
        self.cell: Cell | None = None
        self.beyond = 0
        self.elements: list[_Element] = []
        self.open: Counter[str] = Counter()
        self.base = 0

    def text(self, start: int, end: int) -> None:
        """Text between two tags."""
        if self.flow.shows(start, end):
            self.enter_cell()
            self.flow.text(start, end)

    def enter_cell(self) -> None:
        """What stands in a table outside of its cells gets one of its own."""
        if self.table is not None and self.cell is None:
            self.start_cell(1, 1)

    def set_apart(self) -> None:
        """Ask for a blank line before what comes; cells have none but those that are typed."""
        self.flow.gap = self.cell is None

    def start_page(self) -> None:
        """A page begins with the next line."""
        self.flow.end_line()
        self.flow.marks.append(PAGE)

    # elements

    def start(self, tag: Tag) -> None:
        name, attributes = tag.name, tag.attributes
        if name in _PLAIN and not attributes:
            return
        if name in _TABULAR:
            self.start_tabular(tag)
        elif name == "br":
            self.flow.end_line(soft=True)
        elif name in _BLOCKS:
            self.flow.end_line()
            self.close_paragraph()
        elif name == "sup":
            self.flow.start_note(tag.end)
        elif name in ("input", "img"):
            self.enter_cell()
            (self.flow.box if name == "input" else self.flow.picture)(tag)
        broken = style.page_break(attributes)
        if name == "page" or broken == "before" or (broken and name in _VOID):
            self.start_page()
        spaced = name in _SPACED and not style.closed_up(attributes)
        if spaced:
            self.set_apart()
        if name in _VOID:
            return
        font = style.font(attributes, self.flow.font)
        self.elements.append(_Element(name, font, spaced, broken == "after"))
        self.open[name] += 1
        self.look()

    def end(self, name: str) -> None:
        if name in _TABULAR:
            self.end_tabular(name)
            return
        if name in _BLOCKS:
            self.flow.end_line()
        if self.open[name]:
            while self.pop().name != name:
                pass
        if name == "sup":
            self.flow.end_note()

    def pop(self) -> _Element:
        """Close the innermost element."""
        element = self.elements.pop()
        self.open[element.name] -= 1
        self.look()
        if element.spaced:
            self.set_apart()
        if element.ends_page:
            self.start_page()
        return element

    def look(self) -> None:
        """The open font, and whether white space stays, are those of the innermost element."""
        self.flow.font = self.elements[-1].font if self.elements else None
        self.flow.typed = self.open["pre"] > 0

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

    # tables

    def start_tabular(self, tag: Tag) -> None:
        if tag.name == "table":
            self.start_table()
        elif self.table is None or self.beyond:
            self.flow.end_line()
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
            self.flow.end_line()
            self.beyond -= name == "table" and self.beyond > 0
        elif name == "table":
            self.end_table()
        else:
            self.end_cell()
            self.table.in_row = self.table.in_row and name != "tr"

    def start_table(self) -> None:
        self.flow.end_line()
        if self.beyond or len(self.frames) >= MAX_TABLE_DEPTH:
            self.beyond += 1
            return
        self.enter_cell()
        self.frames.append(_Frame(self.table, self.cell, self.flow.lines, self.open, self.base))
        self.table, self.cell, self.open, self.base = Table(), None, Counter(), len(self.elements)
        self.flow.lines = []
        self.look()

    def start_cell(self, colspan: int, rowspan: int) -> None:
        if self.table is not None:
            self.end_cell()
            self.cell = self.table.start_cell(colspan, rowspan)
            self.flow.lines = self.cell.lines
            self.flow.gap = False

    def end_cell(self) -> None:
        if self.cell is not None:
            self.flow.end_line()
        while len(self.elements) > self.base:
            self.pop()
        self.cell = None
        self.flow.lines = []

    def end_table(self) -> None:
        self.end_cell()
        laid_out = self.table.lines() if self.table is not None else []
        self.table, self.cell, self.flow.lines, self.open, self.base = self.frames.pop()
        self.look()
        if self.cell is not None:
            self.cell.nested = True
        elif laid_out and self.flow.lines and self.flow.lines[-1].filled():
            self.flow.lines.append(TextLine([]))
        self.flow.lines += laid_out
        self.set_apart()

    def finish(self) -> list[TextLine]:
        """All lines of the document, whatever was left open."""
        while self.table is not None:
            self.end_table()
        self.flow.end_line()
        return self.flow.lines


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

"""HTML → canonical text: what a browser shows, line for line, tables as rows with a tab between cells."""

import re
from collections import Counter
from typing import Final

from kg.read.entities import REFERENCE, UNSEEN, character
from kg.read.layout import PAGE, Cell, Mark, Table, TextLine, emit
from kg.read.limits import MAX_TABLE_DEPTH
from kg.read.markup import Tag, tags
from kg.read.symbols import PRIVATE, Letters, letters
from kg.read.writer import OWN, Piece, Writer

_BLOCKS: Final = frozenset(
    """address article aside blockquote body caption center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6
    head header hr html legend li main nav ol p page pre section tbody tfoot thead ul""".split()
)
_SPACED: Final = frozenset("p h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre".split())
"""Blocks with a blank line around them, unless their style takes it away."""
_VOID: Final = frozenset("area base br col embed hr img input link meta param wbr page s c".split())
_UNSHOWN: Final = frozenset("script style title noframes".split())
_HIDING: Final = re.compile(r"</(?:script|style|title|noframes)\s*>", re.IGNORECASE)
_SPECIAL: Final = re.compile(
    rf"(?P<nbsp>(?:&nbsp;|&\#160;|\xa0)+)|(?P<reference>{REFERENCE})|(?P<unseen>[{UNSEEN}]+)|(?P<space>[ \t\r\n]+)"
    r"|(?P<private>[\uf020-\uf0ff])",
    re.IGNORECASE,
)
_NBSP: Final = re.compile(r"&nbsp;|&#160;|\xa0", re.IGNORECASE)
_PRE: Final = re.compile(
    rf"(?P<line>\r\n|[\r\n])|(?P<nbsp>(?:&nbsp;|&\#160;|\xa0)+)|(?P<reference>{REFERENCE})|(?P<unseen>[{UNSEEN}]+)",
    re.IGNORECASE,
)
_FONT: Final = re.compile(r"font(?:-family)?\s*:\s*(?P<font>[^;]+)", re.IGNORECASE)
_FAMILY: Final = re.compile(r"font-family\s*:\s*(?P<font>[^;]+)", re.IGNORECASE)
_NO_MARGIN: Final = re.compile(r"(?:^|[;\s])margin(?:-top|-bottom)?\s*:\s*(?P<values>[^;]*)", re.IGNORECASE)
_PAGE_BREAK: Final = re.compile(
    r"(?:page-)?break-(?P<side>before|after)\s*:\s*(?:always|page|left|right)", re.IGNORECASE
)
_ORDINAL: Final = re.compile(r"\s*(?:st|nd|rd|th|tm|sm|®|™|&reg;|&trade;)\b", re.IGNORECASE)
_ENTITY_WORDS: Final = re.compile(r"[A-Za-z0-9%)]\Z")


class _Reader:
    """What is open while the tags go by: elements with their fonts, tables with their cells, one line."""

    def __init__(self, out: Writer) -> None:
        self.out = out
        self.lines: list[TextLine] = []  # of the open cell, or of the document
        self.line: list[Piece] = []
        self.soft = False
        self.space = True
        self.gap = False
        self.marks: list[Mark] = []
        self.tables: list[tuple[Table, Cell | None, list[TextLine], int]] = []
        self.beyond = 0
        self.elements: list[tuple[str, Letters | None, bool]] = []
        self.open: Counter[str] = Counter()
        self.font: Letters | None = None
        self.pre = 0
        self.after_note = False

"""The running text of HTML: words with their white space drawn together, line after line."""

import re
from typing import Final

from kg.read.entities import REFERENCE, UNSEEN, character
from kg.read.layout import Item, TextLine
from kg.read.markup import Tag
from kg.read.symbols import PRIVATE, Letters
from kg.read.writer import OWN, Piece, trimmed

# a reference that EDGAR's line length broke in two stands as one: &#16|0;
_TORN: Final = r"&(?=[\#0-9]{0,6}[\r\n])[\r\n]{0,2}\#[\r\n]{0,2}[0-9]{1,5}(?:[\r\n]{1,2}[0-9]{0,4})?;"
_RESOLVED: Final = (
    rf"(?P<blank>(?:&nbsp;|&\#160;|\xa0)+)|(?P<torn>{_TORN})|(?P<reference>{REFERENCE})|(?P<unseen>[{UNSEEN}]+)"
)
_SPECIAL: Final = re.compile(rf"{_RESOLVED}|(?P<space>[ \t\r\n]{{2,}}|[\t\r\n])", re.IGNORECASE)
_TYPED: Final = re.compile(rf"{_RESOLVED}|(?P<line>\r\n|[\r\n])", re.IGNORECASE)
_NO_BREAK_SPACE: Final = re.compile(r"&nbsp;|&#160;|\xa0", re.IGNORECASE)
_NO_NOTE: Final = re.compile(r"\s*(?:st|nd|rd|th|®|™|&reg;|&trade;|&\#174;)(?!\w)", re.IGNORECASE)
# alt="[X]"   alt="checked box"   alt="[ ]"   alt="unchecked checkbox"
_BOX: Final = re.compile(
    r"\s*(?:(?P<checked>\[\s*x\s*\]|☒|(?:checked|ticked|selected)(?:\s+(?:check)?box)?|(?:check)?box\s+checked)"
    r"|\[\s*_?\s*\]|☐|(?:unchecked|empty|blank)(?:\s+(?:check)?box)?|(?:check)?box(?:\s+unchecked)?)\s*",
    re.IGNORECASE,
)


class Flow:
    """The open line, and the lines before it, of the document or of one cell.

    Whoever drives it sets `lines` to where lines go, `marks` to what stands before the next one, `font`
    to the letters of the open font and `typed` where white space stays (`<pre>`).
    """

    def __init__(self, source: str) -> None:
        self.source = source
        self.lines: list[TextLine] = []
        self.line: list[Piece] = []
        self.marks: list[Item] = []
        self.font: Letters | None = None
        self.typed = False
        self.gap = False  # a blank line is due before the next
        self.soft = False  # a line break stands before this line
        self.space = True  # white space here would begin the line, or follow other white space
        self.after_note = False

    def end_line(self, *, soft: bool = False) -> None:
        """End the line; `soft` for a line break within a block, which also ends an empty line."""
        if not self.line and not soft:
            self.soft = self.after_note = False
            return
        pieces = _stripped(self.line, typed=self.typed)
        if pieces and self.gap and self.lines and self.lines[-1].filled():
            self.lines.append(TextLine([]))
        self.lines.append(TextLine([*self.marks, *pieces], self.soft))
        self.marks = []
        self.gap = self.gap and not pieces
        self.line = []
        self.space = True
        self.soft = soft
        self.after_note = False

    def shows(self, start: int, end: int) -> bool:
        """Whether source[start:end] is more here than white space that is drawn together."""
        return self.typed or not self.space or bool(self.source[start:end].strip(" \t\r\n"))

    def text(self, start: int, end: int) -> None:
        """Take up the text between two tags."""
        at = start
        for found in (_TYPED if self.typed else _SPECIAL).finditer(self.source, start, end):
            words = _resolved(found)
            if words is None:
                continue
            s, e = found.span()
            if at < s:
                self._run(at, s)
            at = e
            if found.lastgroup == "line":
                self.end_line(soft=True)
            elif found.lastgroup == "space":
                self._space(s, e)
            elif words:
                self.put(words, s, e)
        if at < end:
            self._run(at, end)

    def put(self, words: str, start: int, end: int) -> None:
        """Take up words that stand for source[start:end]."""
        if self.font is not None:
            words = words.translate(self.font)
        elif not words.isascii():
            words = words.translate(PRIVATE)
        if self.after_note and words[0].isalnum():
            self.line.append((" ", OWN, OWN))
        self.after_note = False
        self.line.append((words, start, end))
        self.space = False

    def _run(self, start: int, end: int) -> None:
        """Text whose white space is single blanks."""
        if self.typed:
            self.put(self.source[start:end], start, end)
            return
        if self.space and self.source[start] == " ":
            start += 1
        if start < end:
            self.put(self.source[start:end], start, end)
            self.space = self.source[end - 1] == " "

    def _space(self, start: int, end: int) -> None:
        if not self.space:
            self.line.append((" ", start, end))
            self.space = True

    def start_note(self, at: int) -> None:
        """A raised mark that begins at `at` is kept off the figure before it: `0.67` and `1`, not `0.671`."""
        before = self.line[-1][0][-1:] if self.line else " "
        if (before.isalnum() or before in "%)") and not _NO_NOTE.match(self.source, at):
            self.line.append((" ", OWN, OWN))
            self.space = True

    def end_note(self) -> None:
        """And off the figure behind it."""
        self.after_note = bool(self.line) and self.line[-1][0][-1:].isalnum()

    def box(self, tag: Tag) -> None:
        """A box of a form is drawn, checked or not; a field shows what is filled in."""
        kind = (tag.get("type") or "text").lower()
        if kind in ("checkbox", "radio"):
            self.put("☐" if tag.get("checked") is None else "☒", tag.start, tag.end)
        elif kind == "text" and (value := " ".join((tag.get("value") or "").split())):
            self.put(value, tag.start, tag.end)

    def picture(self, tag: Tag) -> None:
        """A picture that stands for a box of the form shows it; its other words are not shown."""
        found = _BOX.fullmatch(tag.get("alt") or "")
        if found is not None:
            self.put("☒" if found["checked"] else "☐", tag.start, tag.end)


def _resolved(found: re.Match[str]) -> str | None:
    """What a special stretch stands for; None where it is ordinary text after all."""
    if found.lastgroup == "blank":
        return " " * len(_NO_BREAK_SPACE.findall(found[0]))
    if found.lastgroup not in ("torn", "reference"):
        return ""
    words = character("".join(found[0].split()))
    return words if words is None else words.replace("\n", " ")


def _stripped(pieces: list[Piece], *, typed: bool) -> list[Piece]:
    """A line's pieces without the white space around them; typed lines keep that before them."""
    pieces = trimmed(pieces)
    first = 0
    while first < len(pieces) and not typed and not pieces[first][0].strip():
        first += 1
    pieces = pieces[first:]
    if pieces and not typed:
        words, s, e = pieces[0]
        cut = len(words) - len(words.lstrip())
        pieces[0] = (words[cut:], s + cut if len(words) == e - s else s, e)
    return pieces

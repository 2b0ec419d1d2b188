"""The XML forms of Schedules 13D and 13G → one line a value, with a FIELD block over the value.

A field's label is the path of local names below the form's data (`coverPageHeader/securitiesClassTitle`),
repeated elements numbered (`reportingPersons/reportingPersonInfo[2]/...`): the same for every namespace
and schema version.
"""

import re
from collections import Counter
from typing import Final

from kg.errors import ReadError
from kg.model.document import Block, BlockKind
from kg.read.entities import REFERENCE, UNSEEN, character
from kg.read.limits import MAX_XML_DEPTH, MAX_XML_LEAVES, MAX_XML_NAME
from kg.read.markup import Tag, Tags
from kg.read.writer import Piece, Writer, trimmed

_ROOTS: Final = frozenset(("edgarSubmission", "formData"))
_SPECIAL: Final = re.compile(
    rf"(?P<reference>{REFERENCE})|(?P<space>\xa0)|(?P<unseen>[{UNSEEN}]+)|(?P<line>\r\n?)", re.VERBOSE
)
_HUMP: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_NUMBERED: Final = re.compile(r"(?P<name>[^\[]+)(?:\[(?P<number>\d+)\])?")
_PARAGRAPH: Final = re.compile(r"\S[^\n]*(?:\n[^\n]+)*")
_PROSE: Final = 80
"""A value longer than this is prose, and gets its paragraphs."""


class _Form:
    """The elements that are open, each with its path and the text pieces gathered so far."""

    def __init__(self, out: Writer, name: str) -> None:
        self.out, self.name = out, name
        self.names: list[str] = []
        self.paths: list[str] = []
        self.seen: list[Counter[str]] = [Counter()]
        self.pieces: list[Piece] = []
        self.leaves = 0
        self.parent: str | None = None
        self.torn = 0

    def open(self, tag: Tag) -> None:
        if len(self.names) >= MAX_XML_DEPTH:
            raise ReadError(f"{self.name}: XML elements nest deeper than {MAX_XML_DEPTH} at character {tag.start}")
        if len(tag.name) > MAX_XML_NAME:
            raise ReadError(f"{self.name}: an XML name longer than {MAX_XML_NAME} at character {tag.start}")
        self.flush()
        local = tag.name.rpartition(":")[2]
        counts = self.seen[-1]
        counts[local] += 1
        step = local if counts[local] == 1 else f"{local}[{counts[local]}]"
        above = self.paths[-1] if self.paths else ""
        self.names.append(local)
        self.paths.append(above if local in _ROOTS and not above else f"{above}/{step}" if above else step)
        self.seen.append(Counter())
        if tag.attributes.endswith("/"):
            self.close_top()

    def close(self, tag: Tag) -> None:
        """Close the element that an end tag names; EDGAR has accepted end tags that are cut short."""
        local = tag.name.rpartition(":")[2]
        self.flush()
        if self.names and self.names[-1] != local and self.names[-1].startswith(local):
            self.torn += 1
            self.close_top()
        elif local in self.names:
            self.torn += self.names[-1] != local
            while self.names[-1] != local:
                self.close_top()
            self.close_top()
        else:
            self.torn += 1

    def close_top(self) -> None:
        self.flush()
        self.names.pop()
        self.paths.pop()
        self.seen.pop()

    def flush(self) -> None:
        """Write the text gathered so far as one value of the open element."""
        pieces, self.pieces = _stripped(self.pieces), []
        if not pieces:
            return
        self.leaves += 1
        if self.leaves > MAX_XML_LEAVES:
            raise ReadError(f"{self.name}: more than {MAX_XML_LEAVES:,} values in one XML form")
        path = self.paths[-1] if self.paths else ""
        parent = path.rpartition("/")[0]
        if self.parent is not None and parent != self.parent:
            self.out.add("\n")
        self.parent = parent
        self.out.add(f"{readable(path)}: ")
        at = self.out.length
        for words, s, e in pieces:
            self.out.put(words, s, e)
        self.out.block(BlockKind.FIELD, at, path)
        if self.out.length - at > _PROSE:
            self.paragraphs("".join(words for words, _, _ in pieces), at)
        self.out.add("\n")

    def paragraphs(self, value: str, at: int) -> None:
        """The paragraphs of a value of prose, which stands in the text from `at` on."""
        for found in _PARAGRAPH.finditer(value):
            self.out.blocks.append(Block(BlockKind.PARAGRAPH, at + found.start(), at + found.end()))


def write(out: Writer, start: int, end: int, *, name: str) -> int:
    """Write the XML form source[start:end]; the number of end tags that did not fit, or are missing.

    Raises ReadError for a document type declaration (none is needed, and one can hold a bomb) and over
    MAX_XML_DEPTH, MAX_XML_NAME or MAX_XML_LEAVES.
    """
    form = _Form(out, name)
    at = start
    for tag in Tags(out.source, start, end, lower=False):
        _gather(form, at, tag.start)
        at = tag.end
        if tag.name == "!":
            line = out.source.count("\n", 0, tag.start) + 1
            raise ReadError(f"{name}: line {line}: an XML form with a document type declaration (DTD) is refused")
        if tag.name == "[":
            form.pieces.append((out.source[tag.start + 9 : tag.end - 3], tag.start + 9, tag.end - 3))
        elif tag.name and tag.close:
            form.close(tag)
        elif tag.name:
            form.open(tag)
    _gather(form, at, end)
    form.flush()
    return form.torn + len(form.names)


def root(source: str, start: int, end: int) -> str:
    """The local name of the first element, "" where there is none."""
    for tag in Tags(source, start, min(end, start + 20_000), lower=False):
        if tag.name and tag.name not in "![" and not tag.close:
            return tag.name.rpartition(":")[2]
    return ""


def readable(path: str) -> str:
    """A path as a reader would say it: `reportingPersonInfo[2]/soleVotingPower` → `reporting person
    info 2 / sole voting power`."""
    steps = []
    for step in path.split("/"):
        match = _NUMBERED.fullmatch(step)
        words = _HUMP.sub(" ", match["name"] if match else step)
        spoken = " ".join(word if word.isupper() and len(word) > 1 else word.lower() for word in words.split())
        steps.append(f"{spoken} {match['number']}" if match and match["number"] else spoken)
    return " / ".join(steps)


def _gather(form: _Form, start: int, end: int) -> None:
    source = form.out.source
    at = start
    for found in _SPECIAL.finditer(source, start, end):
        words: str | None = {"space": " ", "line": "\n"}.get(found.lastgroup or "", "")
        if found.lastgroup == "reference" and (words := character(found[0])) is None:
            continue
        if at < found.start():
            form.pieces.append((source[at : found.start()], at, found.start()))
        at = found.end()
        if words:
            form.pieces.append((words, found.start(), at))
    if at < end:
        form.pieces.append((source[at:end], at, end))


_BLANKS: Final = re.compile(r"(?<![^\S\n])[^\S\n]++(?=\n)|(?<=\n)[^\S\n]+")


def _stripped(pieces: list[Piece]) -> list[Piece]:
    """A value's pieces without the white space around it and around its line ends."""
    found: list[Piece] = []
    for words, s, e in pieces:
        begins = not found or found[-1][0].endswith("\n")
        if words[0] == "\n":
            found = trimmed(found) if len(words) == 1 and not (begins and found) else found
        if len(words) != e - s:
            if not (begins and words.isspace() and words != "\n"):
                found.append((words, s, e))
            continue
        at = len(words) - len(words.lstrip(" \t")) if begins else 0
        for blanks in _BLANKS.finditer(words, at):
            if at < blanks.start():
                found.append((words[at : blanks.start()], s + at, s + blanks.start()))
            at = blanks.end()
        if at < len(words):
            found.append((words[at:], s + at, e))
    while found and not found[0][0].strip():
        found.pop(0)
    if found:
        words, s, e = found[0]
        cut = len(words) - len(words.lstrip())
        found[0] = (words[cut:], s + cut if len(words) == e - s else s, e)
    return trimmed(found)

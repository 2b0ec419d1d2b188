"""Item 7 and the exhibit list: the exhibits that they name, with number and title.

An entry begins with its number: after the word "Exhibit", or alone where the list's heading has that word.
Its title goes on over the lines below up to the next entry or a blank line.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg import terms
from kg.extract import view as v
from kg.extract.lines import Line, lines
from kg.extract.view import Reading, View
from kg.model.document import Block, BlockKind
from kg.values import names

_NUMBER = r"\(?(?:\d{1,3}(?:\.\d{1,2})?(?:\([a-z]\))?|[A-Z](?:-\d)?|[IVX]{1,4}|[a-z](?=\)))\)?"
# "Exhibit 99.1  Joint Filing Agreement"   "Exhibit A:   Powers of Attorney"   "EX-99.2 - Press release"
_NAMED = re.compile(
    rf"^(?:exhibit|ex)\b[.\s-]*(?:no\.?\s*)?(?P<number>(?-i:{_NUMBER}))(?:[\s.:\t\-–—]+(?P<title>\S.*))?$",
    re.IGNORECASE,
)
# "1.   Agreement and Plan of Merger"   "99(a)  Joint Filing Agreement"   "(1) Voting Agreement"
_BARE = re.compile(rf"^(?P<number>{_NUMBER})[.:]?(?:[ ]{{2,}}|\t|[ ](?=[A-Z“\"]))\s*[-–—]?\s*(?P<title>[A-Z“\"\d].*)$")
# a heading over a list: "EXHIBIT INDEX"   "Exhibits:"   "List of Exhibits"   "Exhibit   Description"
_LIST = re.compile(
    r"(?im)^[ \t]*(?:(?:list|index)\s+(?:of|to)\s+exhibits?|exhibits?\s+(?:index|list)|exhibits\s*:|exhibits)"
    r"[ \t]*[:.]?[ \t]*$"
)
_COLUMN = re.compile(r"(?i)^exhibits?(?:\s+(?:no\.?|number|letter))?(?:[\s\t]+.*)?$")
_TAIL = re.compile(
    r"(?is)[\s,;:]*[(\[]?\s*(?:(?:which\s+)?(?:is|are|was|were|has\s+been)\s+)?(?:previously\s+filed|filed\s+(?:herewith|as|on|previously|with)|"
    r"attached\s+(?:hereto|as)|incorporated\s+(?:herein\s+)?by\s+reference|furnished\s+herewith)\b.*$"
)
_LEADERS = re.compile(r"(?:\.\s?){3,}\s*\d*\s*$|\t+\s*\d{1,3}\s*$|\s{3,}\d{1,3}\s*$")


@dataclass(frozen=True, slots=True)
class Entry:
    """An exhibit of a list: number, title, and the span of its words."""

    number: str
    title: str
    start: int
    end: int


class ExhibitReader:
    """Reads the item that lists exhibits (`items`: its numbers on this form) and lists of their own."""

    def __init__(self, items: Sequence[str]) -> None:
        self.items = tuple(items)

    def __call__(self, view: View) -> Reading:
        """Each exhibit once: the item's own list first, then what a list elsewhere adds."""
        seen: set[str] = set()
        for block in [*view.item(*self.items), *_lists(view)]:
            for entry in entries(view.text, block.start, block.end):
                if entry.number.strip("()").lower() in seen:
                    continue
                seen.add(entry.number.strip("()").lower())
                node = v.local(terms.EXHIBIT_CLASS, f"exhibit/{len(seen)}")
                quote = view.cite(entry.start, entry.end, "exhibits.entry")
                facts = [(terms.EXHIBIT_NUMBER, entry.number), (terms.EXHIBIT_TITLE, entry.title or None)]
                yield from v.claims(node, facts, quote)


def _lists(view: View) -> list[Block]:
    """Lists of exhibits under a heading of their own, to the end of their section."""
    out = []
    for body in view.blocks(BlockKind.BODY):
        for match in _LIST.finditer(view.text, body.start, body.end):
            stops = [b.start for b in view.blocks(BlockKind.SIGNATURE, BlockKind.SCHEDULE) if b.start > match.end()]
            out.append(Block(BlockKind.BODY, match.end(), min([*stops, body.end, match.end() + 20_000])))
    return out


def entries(text: str, start: int, end: int) -> Iterator[Entry]:
    """The entries of a list, in order."""
    listed, last = False, ""
    open_entry: tuple[str, list[Line]] | None = None
    for line in lines(text, start, end):
        if line.empty:
            if open_entry is not None and open_entry[1][0].words:
                yield from _closed(open_entry)
                open_entry = None
            continue
        named = _NAMED.match(line.words)
        if named and (named["title"] or "").lstrip("(")[:1].islower():
            named = None  # "Exhibit 99.1 to the Form 8-K": a title that goes on
        bare = _BARE.match(line.words) if listed or open_entry is not None or named is None else None
        if named is None and bare is not None and not _follows(last, bare["number"]):
            bare = None
        match = named or bare
        if match:
            if open_entry is not None:
                yield from _closed(open_entry)
            words = match["title"] or ""
            at = line.end - len(words)
            last = match["number"]
            open_entry, listed = (match["number"], [Line(at, line.end, words), Line(line.start, line.end, "")]), True
        elif open_entry is not None:
            open_entry[1].append(line)
            if not open_entry[1][0].words:
                open_entry = (open_entry[0], [line, *open_entry[1][1:-1]])
        elif _COLUMN.match(line.words) and len(line.words) < 60:
            listed = True
    if open_entry is not None:
        yield from _closed(open_entry)


def _follows(last: str, number: str) -> bool:
    """Whether a number that stands alone can be the next of a list: its first, or the one after the last."""
    a, b = last.strip("().").lower(), number.strip("().").lower()
    if not a:
        return b in {"1", "a", "i", "1.1", "2.1", "7.1", "10.1", "99.1", "99.a", "99(a"}
    if a.isdigit() and b.isdigit():
        return int(b) == int(a) + 1
    if len(a) == len(b) == 1:
        return ord(b) == ord(a) + 1
    return bool(re.match(r"\d", b)) and b != a and a.isdigit() == b.isdigit()


def _closed(entry: tuple[str, list[Line]]) -> Iterator[Entry]:
    number, printed = entry
    words = names.one_line(" ".join(_LEADERS.sub("", line.words) for line in printed if line.words))
    title = _TAIL.sub("", words).strip(" .,;*†")
    if title.count("(") > title.count(")"):
        title = title.rpartition("(")[0].strip(" ,;")
    if title:
        number = number if number.count("(") == number.count(")") and not number.startswith("(") else number.strip("()")
        yield Entry(number, title, min(line.start for line in printed), max(line.end for line in printed))

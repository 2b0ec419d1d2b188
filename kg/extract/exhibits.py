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

_NUMBER = (
    r"\(?(?:\d{1,3}\)\([a-z](?=\))"  # (2)(a)
    r"|\d{1,3}(?:\.\d{1,3})?(?:\([a-z]\))?|[A-Z](?:-\d)?|[IVX]{1,4}|[ivx]{1,5}(?=\))|[a-z](?=\)))\)?"
)
_NOTE = r"[*†‡+#]{0,3}"
# "Exhibit 99.1  Joint Filing Agreement"   "Exhibit A:   Powers of Attorney"   "EX-99.2 - Press"   "Exhibit 7.06*"
_NAMED = re.compile(
    rf"^[*†+#]{{0,3}}\s?(?:exhibit|ex)\b[.\s-]*(?:no\.?\s*)?(?P<number>(?-i:{_NUMBER})){_NOTE}(?:[\s.:\t\-–—]+(?P<title>\S.*))?$",
    re.IGNORECASE,
)
# "1.   Agreement and Plan of Merger"   "99(a)  Joint Filing Agreement"   "(1) Voting Agreement"   "99.4 - Agreement"
_BARE = re.compile(
    rf"^[*†+#]{{0,3}}\s?(?P<number>{_NUMBER}){_NOTE}[.:]?(?:[ ]{{2,}}|\t|[ ](?=[A-Z“\"])|\s?[-–—]{{1,2}}\s)"
    r"\s*[-–—]{0,2}\s*(?P<title>[A-Z“\"\d].*)$"
)
# a number that has its line to itself: "(a)"   "99.1"   "10."
_ALONE = re.compile(
    rf"^(?P<number>\([a-z]\)|\([ivx]{{1,5}}\)|\d{{1,3}}\.\d{{1,3}}|\d{{1,2}}(?=\.)|[A-Z](?=\.)){_NOTE}\.?$"
)
# a heading over a list: "EXHIBIT INDEX"   "Exhibits:"   "List of Exhibits"   "Exhibit   Description"
_LIST = re.compile(
    r"(?im)^[ \t]*(?:(?:list|index)\s+(?:of|to)\s+exhibits?|exhibits?\s+(?:index|list)|exhibits\s*:|exhibits)"
    r"(?:\s+to\s+(?:schedule|form)\s+13\s?-?[dg](?:/a)?)?"
    r"[ \t]*[:.]?[ \t]*$"
)
_COLUMN = re.compile(r"(?i)^exhibits?(?:\s+(?:no\.?|number|letter))?(?:[\s\t]+.*)?$")
_TAIL = re.compile(
    r"(?is)[\s,;:]*[(\[]?\s*(?:(?:which\s+)?(?:is|are|was|were|has\s+been)\s+)?(?:previously\s+filed|filed\s+(?:herewith|as|on|previously|with)|"
    r"attached\s+(?:hereto|as)|incorporated\s+(?:herein\s+)?by\s+reference|furnished\s+herewith)\b.*$"
)
# the last column, a page or a mark: "......  12"   "     E-1"   "   *"
_LEADERS = re.compile(
    r"(?:\.\s?){3,}\s*(?:\d+|E-\d+|[*†]+)?\s*$"
    r"|(?:\t|[ ]{3})\s*(?:(?:page\s+)?\d{1,3}|E-\d{1,3}|[*†]{1,3}|-{1,3}|N/A)\s*$",
    re.IGNORECASE,
)


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
        items, lists = view.item(*self.items), _lists(view)
        for block in [*items, *lists, *([] if items else _unheaded(view))]:
            end = _signed(view.text, block.start, block.end)
            found = list(entries(view.text, block.start, end)) or list(_unnumbered(view.text, block.start, end))
            for entry in found:
                key = (entry.number.strip("()") or entry.title).lower()
                if key in seen:
                    continue
                seen.add(key)
                node = v.local(terms.EXHIBIT_CLASS, f"exhibit/{len(seen)}")
                quote = view.cite(entry.start, entry.end, "exhibits.entry")
                facts = [(terms.EXHIBIT_NUMBER, entry.number or None), (terms.EXHIBIT_TITLE, entry.title)]
                yield from v.claims(node, facts, quote)


# where those who sign begin, heading or none: "After due inquiry and to the best of my knowledge"   "By: /s/ Jane Roe"
_SIGNED = re.compile(r"(?im)^[ \t]*(?:after\s+\w{1,12}\s+inquiry\b|(?:by:?[ \t]*)?/s/|dated?[ \t]*:)")


def _signed(text: str, start: int, end: int) -> int:
    found = _SIGNED.search(text, start, end)
    return found.start() if found else end


def _unheaded(view: View) -> list[Block]:
    """A list without a heading before the signatures: lines one after the other that begin with the word and a number,
    two at least."""
    out: list[Block] = []
    for body in view.blocks(BlockKind.BODY):
        run: list[Line] = []
        for line in [*lines(view.text, body.start, _signed(view.text, body.start, body.end)), _NONE]:
            named = _NAMED.match(line.words)
            if named and (named["title"] or " ")[0].isupper():
                run.append(line)
            elif line is _NONE or line.words:
                out += [Block(BlockKind.BODY, run[0].start, run[-1].end)] if len(run) > 1 else []
                run = []
    return out


_NONE = Line(0, 0, "")
# a paragraph that is a title and how it is filed: "2021 Option Plan (incorporated by reference to Exhibit 4.2 to ...)."
_FILED = re.compile(r"[\s,;]*\((?i:(?:previously\s+)?filed|incorporated|attached|furnished)\b")
_SENTENCE = re.compile(r"(?i)\b(?:is|are|was|were|has|have|following|none)\b")
_LONGEST = 200
"""Characters of a title without a number."""


def _unnumbered(text: str, start: int, end: int) -> Iterator[Entry]:
    """The exhibits of a list that gives no numbers: each a paragraph that says how it is filed in brackets."""
    paragraph: list[Line] = []
    for line in [*lines(text, start, end), _NONE]:
        if line.words:
            paragraph.append(line)
            continue
        words = names.one_line(" ".join(each.words for each in paragraph))
        filed = _FILED.search(words[: _LONGEST + 40])
        title = words[: filed.start()].strip() if filed else ""
        if title[:1].isalnum() and not title[:1].islower() and not _SENTENCE.search(title):
            yield Entry("", title, paragraph[0].start, paragraph[-1].end)
        paragraph = []


def _lists(view: View) -> list[Block]:
    """Lists of exhibits under a heading of their own, to the end of their section."""
    out = []
    for body in view.blocks(BlockKind.BODY):
        for match in _LIST.finditer(view.text, body.start, body.end):
            stops = [
                b.start
                for b in view.blocks(BlockKind.SIGNATURE, BlockKind.SCHEDULE)
                if b.start > match.end() and not _is_entry(view.text, b)
            ]
            out.append(Block(BlockKind.BODY, match.end(), min([*stops, body.end, match.end() + 20_000])))
    return out


_SHORT = 300
"""Characters of an entry with a heading of its own: "EXHIBIT 1", a rule, and its title."""


def _is_entry(text: str, block: Block) -> bool:
    """Whether what has an exhibit's number for a heading is no exhibit, but its title in a list."""
    end = _signed(text, block.start, block.end)
    return block.label.lower().startswith("exhibit") and len(" ".join(text[block.start : end].split())) < _SHORT


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
        bare = (_BARE.match(line.words) or _ALONE.match(line.words)) if named is None else None
        if bare is not None and not _follows(last, _joined(bare["number"]), listed=listed):
            bare = None
        if bare is not None and _INITIAL.match(line.words) and not _next(last, bare["number"]):
            bare = None
        match = named or bare
        if match:
            if open_entry is not None:
                yield from _closed(open_entry)
            words = match.groupdict().get("title") or ""
            at = line.end - len(words)
            last = _joined(match["number"])
            open_entry, listed = (last, [Line(at, line.end, words), Line(line.start, line.end, "")]), True
        elif open_entry is not None:
            open_entry[1].append(line)
            if not open_entry[1][0].words:
                open_entry = (open_entry[0], [line, *open_entry[1][1:-1]])
        elif _COLUMN.match(line.words) and len(line.words) < 60:
            listed = True
    if open_entry is not None:
        yield from _closed(open_entry)


def _follows(last: str, number: str, *, listed: bool) -> bool:
    """Whether a number that stands alone can be the next of a list: its first, or one after the last. An amendment
    lists what is new, so that its first need not be 1; a capital alone is one only under a heading."""
    a, b = last.strip("()."), number.strip("().")
    if not a:
        return listed or not b.isupper() or b in ("A", "I")
    for kind in (_decimal, _letter, _roman):
        before, after = kind(a), kind(b)
        if before is not None and after is not None:
            return after > before
    return b[:1].isdigit() and not a[:1].isdigit() and listed


def _joined(number: str) -> str:
    """ "2(a)" for "(2)(a)"."""
    return _TWICE.sub(r"\1\2", number)


_TWICE = re.compile(r"^\((\d{1,3})\)(\([a-z]\))$")
# "J. Roe": a capital and a stop may begin a name
_INITIAL = re.compile(r"[A-Z]\.? \S")


def _next(last: str, number: str) -> bool:
    """Whether a letter is the first, or the one after the last."""
    return ord(number.strip("().")[0]) == (ord(last.strip("().")[0]) + 1 if last else ord("A"))


def _decimal(number: str) -> tuple[float, ...] | None:
    """`99.1` and `99(a)` and `10` as what they sort by."""
    match = re.fullmatch(r"(?P<whole>\d{1,3})(?:\.(?P<part>\d{1,3}))?(?:\((?P<letter>[a-z])\)?)?", number)
    if match is None:
        return None
    return float(match["whole"]), float(match["part"] or 0), float(ord(match["letter"]) if match["letter"] else 0)


def _letter(number: str) -> tuple[float, ...] | None:
    match = re.fullmatch(r"(?P<letter>[A-Za-z])(?:-(?P<part>\d))?", number)
    return (float(ord(match["letter"].lower())), float(match["part"] or 0)) if match else None


_ROMAN = {name: place for place, name in enumerate("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi".split(), 1)}


def _roman(number: str) -> tuple[float, ...] | None:
    place = _ROMAN.get(number.lower())
    return (float(place),) if place is not None else None


def _closed(entry: tuple[str, list[Line]]) -> Iterator[Entry]:
    number, printed = entry
    words = names.one_line(" ".join(_LEADERS.sub("", line.words) for line in printed if line.words))
    title = _TAIL.sub("", words).strip(" .,;*†")
    if title.count("(") > title.count(")"):
        title = title.rpartition("(")[0].strip(" ,;")
    if title:
        number = number if number.count("(") == number.count(")") and not number.startswith("(") else number.strip("()")
        yield Entry(number, title, min(line.start for line in printed), max(line.end for line in printed))

"""Document: the canonical text of a filing, its blocks, and the map back to the decoded source."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from kg.model.evidence import Evidence


class BlockKind(StrEnum):
    """What a stretch of the canonical text is. Blocks nest by containment; the list is by start."""

    HEADER = "header"  # the EDGAR header of the submission
    FIELD = "field"  # one value of a header or of an XML form; the label is its path
    FORM = "form"  # the document that is the form itself
    EXHIBIT = "exhibit"  # a further document of the submission; the label is its type (EX-99.1)
    TITLE_PAGE = "title page"  # from the form's top to the first cover page
    COVER_PAGE = "cover page"  # one reporting person's numbered rows
    BODY = "body"  # what follows the cover pages
    ITEM = "item"  # one item of the form; the label is its number ("4")
    SIGNATURE = "signature"  # the signature section
    SCHEDULE = "schedule"  # Schedule I, Annex A, Appendix ...; the label is its heading
    TABLE = "table"
    ROW = "row"
    CELL = "cell"
    PARAGRAPH = "paragraph"
    FURNITURE = "page furniture"  # page numbers and running heads: no content


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch [start, end) of the canonical text, in characters, with what it is."""

    kind: BlockKind
    start: int
    end: int
    label: str = ""

    def holds(self, other: "Block") -> bool:
        """Whether the other block lies inside this one."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Segment:
    """text[start:start+length] was written from source[source_start:source_start+source_length].

    Where the lengths differ (an entity, an escape), the whole of one stands for the whole of the other.
    """

    start: int
    length: int
    source_start: int
    source_length: int


@dataclass(frozen=True, slots=True)
class SourceMap:
    """The reader's own record of where each stretch of text came from; segments are in text order.

    Text that no segment covers was written by the reader (a tab between two cells).
    """

    segments: tuple[Segment, ...]

    def to_source(self, start: int, end: int) -> tuple[int, int]:
        """The source span [start, end) of a text span, in characters of the decoded source.

        Raises ValueError where none of the span came from the source.
        """
        at = max(0, bisect_right(self.segments, start, key=lambda s: s.start) - 1)
        low: int | None = None
        high = 0
        for segment in self.segments[at:]:
            if segment.start >= end:
                break
            left, right = max(start, segment.start), min(end, segment.start + segment.length)
            if left >= right:
                continue
            if segment.length == segment.source_length:
                a = segment.source_start + left - segment.start
                b = segment.source_start + right - segment.start
            else:
                a, b = segment.source_start, segment.source_start + segment.source_length
            low = a if low is None else min(low, a)
            high = max(high, b)
        if low is None:
            raise ValueError(f"no source for the text span {start}:{end}")
        return low, high


@dataclass(frozen=True, slots=True)
class Document:
    """The canonical text of one filing.

    `text` is what offsets refer to: typed text as typed (escapes, entities and trailing blanks
    resolved, one newline a line), markup as its visible text with a tab between cells. `blocks` are
    in order of start, the longer first. `id` names the filing in its output; `sha256` and `codec`
    are those of the source that `source` offsets refer to, once decoded.
    """

    id: str
    text: str
    blocks: tuple[Block, ...]
    source: SourceMap
    sha256: str
    codec: str

    def cite(self, start: int, end: int, rule: str) -> Evidence:
        """Evidence for the words text[start:end], read by the named rule.

        White space at both ends is left out. Raises ValueError where nothing is left.
        """
        while start < end and self.text[start].isspace():
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        if start >= end:
            raise ValueError(f"nothing to cite at {start} ({rule})")
        low, high = self.source.to_source(start, end)
        return Evidence(self.id, start, end, low, high, self.text[start:end], rule)

    def of(self, *kinds: BlockKind, within: Block | None = None) -> Iterator[Block]:
        """The blocks of these kinds, in order; `within` keeps those inside one block."""
        for block in self.blocks:
            if block.kind in kinds and (within is None or within.holds(block)):
                yield block

    def words(self, block: Block) -> str:
        """The text of a block."""
        return self.text[block.start : block.end]

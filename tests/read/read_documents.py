"""What the tests of reading share: a document's text, blocks and map, from a source as short as can be."""

from html import unescape

from kg.model.document import Block, BlockKind, Document, Segment
from kg.read.filing import read


def document(source: str) -> Document:
    """The canonical document of a form whose text this is."""
    return read(f"<DOCUMENT>\n<TYPE>SC 13D\n<TEXT>\n{source}</TEXT>\n</DOCUMENT>\n".encode(), name="w", id="w").document


def form(source: str) -> str:
    """The canonical text of a form, without the envelope's lines and the last line end."""
    return words(document(source), BlockKind.FORM)[0].removesuffix("\n")


def words(found: Document, *kinds: BlockKind) -> list[str]:
    """The words of the blocks of these kinds."""
    return [found.words(block) for block in found.of(*kinds)]


def cells(found: Document) -> list[list[tuple[str, str]]]:
    """Each row's cells: column and words."""
    rows: list[Block] = list(found.of(BlockKind.ROW))
    return [[(c.label, found.words(c)) for c in found.of(BlockKind.CELL, within=row)] for row in rows]


BOXES = frozenset("☐☒☑✓✗■●▪•♦○❑❒➢❖→←☺★©®™")
"""What the source has a letter for, in a font of symbols, or an element of a form."""


def check_map(found: Document, source: str) -> None:
    """Every segment's words are the source's own, white space, references, escapes and boxes aside; they do
    not overlap; and the form's text that none covers is the reader's: line ends, tabs, blanks, brackets."""
    at = 0
    own: list[str] = []
    for segment in found.source.segments:
        assert segment.start >= at
        own.append(found.text[at : segment.start])
        at = segment.start + segment.length
        assert at <= len(found.text)
        assert _means(found.text[segment.start : at], source, segment)
    own.append(found.text[at:])
    if not source.lstrip().startswith("<?xml"):
        labels = "".join(found.words(b) for b in found.of(BlockKind.HEADER))
        assert {*"".join(own)} - {*labels} <= {*"\t\n ()"}


def _means(words: str, source: str, segment: Segment) -> bool:
    origin = source[segment.source_start : segment.source_start + segment.source_length]
    if segment.length == segment.source_length:
        same = zip(words, origin, strict=True)
        return all(a == b or (a.isspace() and b.isspace()) or a in BOXES for a, b in same)
    if BOXES & {*words}:
        return len(words) == 1
    if origin.startswith("\\"):
        return origin[1:] == words
    meant = unescape(unescape("".join(origin.split())) if "\n" in origin else origin)
    return "".join(meant.split()) == "".join(words.split())

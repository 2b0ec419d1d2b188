"""What the tests of reading share: a document's text, blocks and map, from a source as short as can be."""

from kg.model.document import Block, BlockKind, Document
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

"""Writer: the canonical text in the making, with the map to the source written beside it."""

from kg.model.document import Block, BlockKind, Segment

Piece = tuple[str, int, int]
"""Words of the canonical text and the source span they stand for; (words, -1, -1) is the reader's own."""

OWN = -1


class Writer:
    """Collects text, segments, blocks and page breaks of one canonical text, front to back.

    `breaks` are the offsets at which the source starts a new page; `tables` are the stretches that
    the source itself calls a table of typed columns; `starts` are the offsets where a paragraph
    begins though no blank line stands before it, `beside` the starts of lines that hold cells side by side.
    """

    __slots__ = ("_runs", "_text", "beside", "blocks", "breaks", "length", "source", "starts", "tables")

    def __init__(self, source: str) -> None:
        self.source = source
        self.length = 0
        self.blocks: list[Block] = []
        self.breaks: list[int] = []
        self.tables: list[tuple[int, int]] = []
        self.starts: set[int] = set()
        self.beside: set[int] = set()
        self._text: list[str] = []
        self._runs: list[list[int]] = []

    def copy(self, start: int, end: int) -> None:
        """Write source[start:end] as it stands."""
        if start < end:
            self.put(self.source[start:end], start, end)

    def put(self, words: str, start: int, end: int) -> None:
        """Write words that stand for source[start:end]."""
        size = len(words)
        if not size:
            return
        if start != OWN:
            last = self._runs[-1] if self._runs else None
            if (
                last is not None
                and size == end - start
                and last[1] == last[3]
                and last[0] + last[1] == self.length
                and last[2] + last[3] == start
            ):
                last[1] += size
                last[3] += size
            else:
                self._runs.append([self.length, size, start, end - start])
        self._text.append(words)
        self.length += size

    def add(self, words: str) -> None:
        """Write words of the reader's own (a line's end, a tab between cells)."""
        self._text.append(words)
        self.length += len(words)

    def block(self, kind: BlockKind, start: int, label: str = "") -> None:
        """Mark what was written since `start`; an empty stretch is no block."""
        if start < self.length:
            self.blocks.append(Block(kind, start, self.length, label))

    def text(self) -> str:
        """All that was written."""
        joined = "".join(self._text)
        self._text = [joined]
        return joined

    def segments(self) -> tuple[Segment, ...]:
        """The map of all that was written, in text order."""
        return tuple(Segment(*run) for run in self._runs)


def trimmed(pieces: list[Piece]) -> list[Piece]:
    """The pieces of a line without the white space at its end."""
    while pieces:
        words, start, end = pieces[-1]
        kept = words.rstrip()
        if len(kept) == len(words):
            break
        pieces.pop()
        if kept:
            same = start != OWN and end - start == len(words)
            pieces.append((kept, start, start + len(kept) if same else end))
            break
    return pieces

"""Stitched: words that stand in several places (a cell wrapped over lines, between other columns) as one text."""

from collections.abc import Iterable
from dataclasses import dataclass

from kg.extract.view import View
from kg.model.evidence import Evidence

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Stitched:
    """`text`, and for each piece of it the place where it begins in the text and its span in the document."""

    text: str
    pieces: tuple[tuple[int, Span], ...]

    def places(self, start: int, end: int) -> list[Span]:
        """The spans of the document that text[start:end] is made of."""
        out = []
        for at, (low, high) in self.pieces:
            a, b = max(start, at), min(end, at + high - low)
            if a < b:
                out.append((low + a - at, low + b - at))
        return out

    def cite(self, view: View, start: int, end: int, rule: str) -> tuple[Evidence, ...]:
        """Evidence for text[start:end]: one quote where nothing else stands between its pieces, else one a piece."""
        joined: list[Span] = []
        for low, high in self.places(start, end):
            if joined and not view.text[joined[-1][1] : low].strip():
                joined[-1] = joined[-1][0], high
            else:
                joined.append((low, high))
        return tuple(view.cite(low, high, rule) for low, high in joined if view.text[low:high].strip())

    def part(self, start: int, end: int) -> "Stitched":
        """text[start:end] with its places."""
        while start < end and self.text[start].isspace():
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        pieces = []
        for at, (low, high) in self.pieces:
            a, b = max(start, at), min(end, at + high - low)
            if a < b:
                pieces.append((a - start, (low + a - at, low + b - at)))
        return Stitched(self.text[start:end], tuple(pieces))

    @property
    def span(self) -> Span:
        """From the first place to the last."""
        return self.pieces[0][1][0], self.pieces[-1][1][1]


def stitch(text: str, spans: Iterable[Span], joints: Iterable[str] = ()) -> Stitched:
    """The words of the spans, one after another, with the joint before each but the first (a line break where
    none is given)."""
    found = list(spans)
    marks = list(joints) or ["\n"] * (len(found) - 1)
    pieces: list[tuple[int, Span]] = []
    words = ""
    for index, (start, end) in enumerate(found):
        if index:
            words += marks[index - 1]
        pieces.append((len(words), (start, end)))
        words += text[start:end]
    return Stitched(words, tuple(pieces))

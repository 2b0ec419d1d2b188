"""The room that a node takes with its label, and which room is taken already."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kg.network import style

Point = tuple[float, float]
"""x and y in pixels at a zoom of 1; y grows downwards."""

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""

STRETCH = 0.95
"""How wide a circle is, its height being 1: rather high, since labels are wide and stand one below another."""

_LETTER = 0.6
_LINE = 1.15
_MARGIN = 5.0


@dataclass(frozen=True, slots=True)
class Room:
    """What a node takes around the middle of its mark: half the width, up, and down with its label."""

    half: float
    up: float
    down: float

    def at(self, place: Point) -> Box:
        """The box of the node at a place."""
        x, y = place
        return x - self.half, y - self.up, x + self.half, y + self.down


def wrapped(text: str, width: int = 14, lines: int = 4) -> str:
    """A label broken at blanks into lines of about `width` characters; what is over ends in an ellipsis."""
    rows: list[str] = []
    for word in text.split():
        if rows and len(rows[-1]) + 1 + len(word) <= width:
            rows[-1] += " " + word
        else:
            rows.append(word)
    rows = [row if len(row) <= 2 * width else row[: 2 * width - 1] + "…" for row in rows]
    return "\n".join(rows if len(rows) <= lines else [*rows[: lines - 1], rows[lines - 1] + " …"])


def room(label: str, look: style.NodeLook) -> Room:
    """The room of a node of this look with this label below it."""
    rows = wrapped(label).split("\n")
    half = max(float(look.size), _LETTER * look.font * max(map(len, rows)) / 2)
    return Room(half + _MARGIN, look.size + _MARGIN, look.size + _LINE * look.font * len(rows) + _MARGIN)


def moved(box: Box, by: Point) -> Box:
    """The box, shifted."""
    return box[0] + by[0], box[1] + by[1], box[2] + by[0], box[3] + by[1]


def hull(boxes: Iterable[Box]) -> Box:
    """The smallest box around boxes."""
    left, top, right, bottom = zip(*boxes, strict=True)
    return min(left), min(top), max(right), max(bottom)


def ellipse(radius: float, angle: float) -> Point:
    """A place on the ellipse of this half height; angle 0 is right, and it goes down first."""
    return STRETCH * radius * math.cos(angle), radius * math.sin(angle)


def fan(start: float, width: float, step: float) -> Iterator[float]:
    """Angles from `start` to both sides by turns, as far as `width` to each side."""
    yield start
    for n in range(1, int(width / step) + 1):
        yield start + n * step
        yield start - n * step


class Taken:
    """The boxes placed so far, in a grid, so that a look at one place costs little."""

    def __init__(self, cell: float) -> None:
        self._cell = cell
        self._grid: dict[tuple[int, int], list[Box]] = defaultdict(list)

    def add(self, box: Box) -> None:
        """Take a box."""
        left, top, right, bottom = (int(side // self._cell) for side in box)
        for x in range(left, right + 1):
            for y in range(top, bottom + 1):
                self._grid[x, y].append(box)

    def free(self, box: Box) -> bool:
        """Whether a box meets none that is taken."""
        left, top, right, bottom = box
        cell, grid = self._cell, self._grid
        rows = range(int(top // cell), int(bottom // cell) + 1)
        for x in range(int(left // cell), int(right // cell) + 1):
            for y in rows:
                for a, b, c, d in grid.get((x, y), ()):
                    if a < right and left < c and b < bottom and top < d:
                        return False
        return True

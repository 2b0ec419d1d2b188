"""Lines of a stretch of text, with their places: for parts of a form that are laid out line by line."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_RULE = re.compile(r"^[\s\-_=~*.|+–—]*$")


@dataclass(frozen=True, slots=True)
class Line:
    """text[start:end] is what a line prints, without the blanks around it."""

    start: int
    end: int
    words: str

    @property
    def empty(self) -> bool:
        """Whether the line has nothing but blanks or a rule."""
        return _RULE.match(self.words) is not None


def lines(text: str, start: int, end: int) -> Iterator[Line]:
    """The lines of text[start:end], in order, blank ones and rules too."""
    at = start
    while at < end:
        stop = text.find("\n", at, end)
        stop = end if stop < 0 else stop
        left, right = at, stop
        while left < right and text[left].isspace():
            left += 1
        while right > left and text[right - 1].isspace():
            right -= 1
        yield Line(left, right, text[left:right])
        at = stop + 1


def paragraph_before(text: str, start: int, end: int) -> list[Line]:
    """The last run of printed lines of text[start:end]: the value that stands above its label."""
    out: list[Line] = []
    for line in reversed(list(lines(text, start, end))):
        if not line.empty:
            out.insert(0, line)
        elif out:
            break
    return out


def paragraph_after(text: str, start: int, end: int) -> list[Line]:
    """The first run of printed lines of text[start:end]: the value that stands below its label."""
    out: list[Line] = []
    for line in lines(text, start, end):
        if not line.empty:
            out.append(line)
        elif out:
            break
    return out


def joined(found: list[Line]) -> str:
    """The lines' words on one line."""
    return " ".join(" ".join(line.words.split()) for line in found)

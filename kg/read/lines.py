"""The lines of a canonical text, as the finders of furniture, tables and paragraphs look at them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

# -----------   ______   =====   - ---------        ------------
_RULE: Final = re.compile(r"[-_=~*.|+\s\u2010-\u2015\u2500-\u257f]+")


@dataclass(frozen=True, slots=True)
class Line:
    """text[start:end] without its line end; `words` is that, stripped."""

    start: int
    end: int
    words: str

    @property
    def blank(self) -> bool:
        return not self.words

    @property
    def rule(self) -> bool:
        """A line that only draws: dashes, underscores, boxes."""
        return bool(self.words) and _RULE.fullmatch(self.words) is not None


def lines(text: str, start: int, end: int) -> Sequence[Line]:
    """The lines of text[start:end]."""
    found = []
    at = start
    while at < end:
        stop = text.find("\n", at, end)
        stop = end if stop < 0 else stop
        found.append(Line(at, stop, text[at:stop].strip()))
        at = stop + 1
    return found

"""What a signature block consists of: its lines, its names, its chain, its date."""

import re
from dataclasses import dataclass, field, replace
from datetime import date

from kg.extract.signing.lines import Printed
from kg.extract.signing.principals import PARTS, Principal
from kg.values import names

Day = tuple[date, Printed]

# "Roe GP LLC, its general partner"   "Roe Inc.,\n its authorized agent"   "Roe Holdings Inc., General Partner"
_PARTED = re.compile(
    rf"""(?isx)^(?P<name>.+?)(?:[\s,]+(?:in\s+its\s+capacity\s+)?(?:as|its|the)\s+|\s*[,\n]\s*(?={PARTS}))(?P<part>.+)$"""
)


@dataclass(slots=True)
class Link:
    """An organization in a chain ("By: X LLC, its general partner"): the lines that name it and say its part."""

    lines: list[Printed]

    @property
    def name(self) -> Printed:
        """The organization's name."""
        text = self._text
        part = _PARTED.match(text)
        first = self.lines[0]
        end = part.end("name") if part else len(text)
        if end <= len(first.words):
            return first.part(0, end)
        return replace(first, words=text[:end], end=self.lines[-1].end)

    @property
    def part(self) -> str:
        """What it is to the one before it: `its general partner`; "" where nothing is said."""
        part = _PARTED.match(self._text)
        return names.one_line(part["part"]) if part else ""

    @property
    def _text(self) -> str:
        return "\n".join(line.words for line in self.lines)


@dataclass(slots=True)
class Block:
    """One signature: its line, the printed name, what stands under it, whom it is for and through whom (`through`:
    for each group of names above it, the chain under them). `marks` are the notes on it (`*`), `noted` those that
    it is itself; `follows` where nothing stands between it and the block before it."""

    line: Printed
    by: bool
    name: Printed | None = None
    printed: bool = False
    titles: list[Printed] = field(default_factory=list)
    labelled: bool = False
    through: list[tuple[list[Principal], list[Link]]] = field(default_factory=list)
    day: Day | None = None
    marks: str = ""
    noted: str = ""
    follows: bool = False

    @property
    def principals(self) -> list[Principal]:
        """All names that it is signed for."""
        return [principal for group, _ in self.through for principal in group]

    @property
    def whole(self) -> tuple[int, int]:
        """From the first name that it is signed for, or the line that is signed, to the last line under it."""
        lines = [self.line, *(self.titles or [self.name or self.line])]
        starts = [*(line.start for line in lines), *(principal.start for principal in self.principals)]
        return min(starts), max(line.end for line in lines)


@dataclass(slots=True)
class Signed:
    """The signatures under the filing, in the order of their columns, and the dates that stand by themselves."""

    blocks: list[Block] = field(default_factory=list)
    days: list[Day] = field(default_factory=list)

"""What the attributes of an HTML tag say of how its words look: font, margins, page breaks, spans."""

import re
from typing import Final

from kg.read.markup import Tag
from kg.read.symbols import Letters, letters

# STYLE="font-family:Wingdings; margin: 0pt 0"     face="Wingdings"
_FONT: Final = re.compile(r"font(?:-family)?\s*:\s*(?P<css>[^;]+)|\bface\s*=\s*[\"']?(?P<face>[^\"'>]+)", re.IGNORECASE)
_MARGIN: Final = re.compile(r"margin(?:-top|-bottom)?\s*:\s*(?P<first>[^\s;\"']+)", re.IGNORECASE)
_NONE: Final = frozenset(("0", "0px", "0pt", "0in", "0em", "0%", "0.0in", "0.0pt", "0.0px"))
_BREAK: Final = re.compile(r"break-(?P<side>before|after)\s*:\s*(?:always|page|left|right)", re.IGNORECASE)


def font(attributes: str, outer: Letters | None) -> Letters | None:
    """The letters of the font that the attributes name, those of the outer font where they name none."""
    if "ont" in attributes or "ONT" in attributes or "ace" in attributes or "ACE" in attributes:
        named = _FONT.search(attributes)
        if named is not None:
            return letters(named["css"] or named["face"])
    return outer


def closed_up(attributes: str) -> bool:
    """Whether a block's style takes away its margin above or below (`margin:0px`, `margin-top:0pt`)."""
    return any(found["first"].lower() in _NONE for found in _MARGIN.finditer(attributes))


def page_break(attributes: str) -> str:
    """The side on which the style breaks the page, `before` or `after`, else ""."""
    if "reak" not in attributes and "REAK" not in attributes:
        return ""
    found = _BREAK.search(attributes)
    return found["side"].lower() if found else ""


def count(tag: Tag, name: str) -> int:
    """The number in an attribute (`colspan="2"`), 1 where there is none."""
    if name not in tag.attributes and name.upper() not in tag.attributes and name.title() not in tag.attributes:
        return 1
    value = (tag.get(name) or "1").strip()[:9]
    return int(value) if value.isdecimal() else 1

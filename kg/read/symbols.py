"""Letters of the symbol fonts that forms draw their boxes with: which letter is checked depends on the font."""

import re
from typing import Final

_WINGDINGS: Final = {
    "o": "☐", "¨": "☐", "q": "❑", "r": "❒", "p": "☐", "x": "☒", "ý": "☒", "þ": "☑", "ü": "✓", "û": "✗",
    "n": "■", "§": "▪", "l": "●", "m": "○", "Ø": "➢", "v": "❖", "à": "→", "ß": "←", "J": "☺", "«": "★",
}  # fmt: skip
_WINGDINGS_2: Final = {
    "£": "☐", "*": "☐", "0": "☐", "R": "☑", "S": "☒", "T": "☒", "Q": "☒", "P": "✓", "O": "✗", "V": "☒",
}  # fmt: skip
_WEBDINGS: Final = {"c": "☐", "a": "✓", "r": "✗", "g": "■", "n": "●"}
_SYMBOL: Final = {"·": "•", "¨": "♦", "Ó": "©", "Ò": "®", "Ô": "™"}

_FONTS: Final[dict[str, dict[str, str]]] = {
    "wingdings": _WINGDINGS,
    "wingdings2": _WINGDINGS_2,
    "wingdings3": {},
    "webdings": _WEBDINGS,
    "symbol": _SYMBOL,
}

Letters = dict[int, int | str | None]


def _table(letters: dict[str, str]) -> Letters:
    """The letters, and their copies in the private use area (U+F000 + code), where Word puts them."""
    private = {}
    for letter, drawn in letters.items():
        code = letter.encode("cp1252")[0]
        private[0xF000 + code] = drawn
    return {**{ord(letter): drawn for letter, drawn in letters.items()}, **private}


_TABLES: Final = {name: _table(letters) for name, letters in _FONTS.items()}
PRIVATE: Final[Letters] = {code: drawn for code, drawn in _table(_WINGDINGS).items() if code >= 0xF000}
"""What letters of the private use area are where no symbol font is named."""


# 10pt Wingdings     'Wingdings 2'     symbol
_NAME: Final = re.compile(
    r"""\s*(?:(?:[\d.]+\s*(?:pt|px|em|%)(?:/\S+)?|normal|bold|italic)\s+)*["']?
        (?P<name>wingdings\ ?[23]?|webdings|symbol)\b""",
    re.VERBOSE | re.IGNORECASE,
)


def letters(font: str) -> Letters | None:
    """What the letters of a font draw, None where it is a font of text; the font as CSS or HTML names it."""
    found = _NAME.match(font)
    return _TABLES[found["name"].lower().replace(" ", "")] if found else None

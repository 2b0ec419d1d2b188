"""Character references of SGML, HTML and XML: `&amp;` → `&`, as browsers read them."""

import re
from html import unescape
from html.entities import html5
from typing import Final

# &amp;   &#167;   &#xA7;   &nbsp
REFERENCE: Final = r"&(?:\#[0-9]{1,7}|\#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?"
UNSEEN: Final = "\xad\u200b-\u200f\u2060\ufeff\x00-\x08\x0b\x0e-\x1f"
"""Characters that no reader sees: soft hyphens, zero-width marks, controls; for a character class."""

_BLANKS: Final = {ord("\xa0"): " ", ord("\t"): " ", ord("\r"): None, ord("\f"): " "}
_UNSEEN: Final = re.compile(f"[{UNSEEN}]+")


def character(reference: str) -> str | None:
    """What a reference stands for: a tab or a no-break space is a blank, what nobody sees is ""; None
    where it is no reference at all (`AT&T;`)."""
    name = reference[1:]
    if name[0] != "#" and name not in html5:
        return None
    return _UNSEEN.sub("", unescape(reference).translate(_BLANKS))

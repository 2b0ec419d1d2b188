"""The SEC's two-letter codes of sources of funds and of types of reporting person."""

import re
from collections.abc import Iterator

from kg.values.found import Found

FUNDS = frozenset("SC BK AF WC PF OO".split())
TYPES = frozenset("BD BK IC IV IA EP HC SA CP CO PN IN FI OO".split())
# "WC"   "WC, OO"   "HC/CO"   "00" typed for "OO"   "O.O."
_CODE = re.compile(r"(?<![A-Za-z0-9])(?P<code>[A-Z]{2}|00|[A-Z]\.[A-Z]\.?)(?![A-Za-z0-9])")


def codes(text: str, known: frozenset[str]) -> Iterator[Found[str]]:
    """Every known code of the row, each once, in order; `00` is `OO`."""
    seen = set()
    for match in _CODE.finditer(text):
        code = match["code"].replace(".", "").replace("00", "OO")
        if code in known and code not in seen:
            seen.add(code)
            yield Found(code, match.start(), match.end())

"""CUSIP, the number of a class of securities: `282912 10 4` → `282912104`, and its check digit."""

import re
from collections.abc import Iterator

from kg.values.found import Found

_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*@#"  # a character's place is its value
# "282912 10 4"   "535679-10-4"   "42237K 102"   "___009158106___"   eight: "58016910"   ten: "0006070591"
_CUSIP = re.compile(
    r"""(?<![A-Za-z0-9])
    (?P<issuer>[A-Za-z0-9][A-Za-z0-9*@#]{5})[ \t\xa0-]?
    (?P<issue>[A-Za-z0-9*@#]{2})
    (?:[ \t\xa0-]?(?P<check>[A-Za-z0-9]{1,2}))?
    (?![A-Za-z0-9])""",
    re.VERBOSE,
)
_FEWEST_DIGITS = 4  # a word of eight letters is no CUSIP


def check_digit(base: str) -> str:
    """The check digit of the first eight characters: every second value doubled, decimal digits added."""
    total = 0
    for place, character in enumerate(base[:8].upper()):
        value = _ALPHABET.index(character) * (1 + place % 2)
        total += value // 10 + value % 10
    return str(-total % 10)


def valid(number: str) -> bool:
    """Whether nine characters end in their check digit. A valid number need not be the right one."""
    base = number[:8].upper()
    return len(number) == 9 and all(c in _ALPHABET for c in base) and number[8] == check_digit(base)


def _upper(printed: str) -> str:
    """In capitals. A lone lower-case l is a typed 1, unless only L gives a valid number."""
    if set(re.sub(r"[^a-z]", "", printed)) != {"l"}:
        return printed.upper()
    one, letter = printed.replace("l", "1").upper(), printed.upper()
    return letter if valid(letter) and not valid(one) else one


def cusips(text: str) -> Iterator[Found[str]]:
    """Every CUSIP of the text, without spaces and hyphens, in order.

    Eight and ten characters are given as they are printed: filings leave the check digit out, or put a
    zero before. `000000000` is none.
    """
    for match in _CUSIP.finditer(text):
        number = _upper("".join(part for part in match.groups() if part is not None))
        if sum(c.isdigit() for c in number) >= _FEWEST_DIGITS and set(number) != {"0"}:
            yield Found(number, match.start(), match.end())


def cusip(text: str) -> str | None:
    """The CUSIP that the text is, and nothing else but ruling around it; None where it is none."""
    words = text.strip().strip("_.,;:()[] \t\n\xa0")
    found = next(cusips(words), None)
    return found.value if found is not None and (found.start, found.end) == (0, len(words)) else None


def show(number: str) -> str:
    """As covers print it: issuer, issue and check digit apart, `282912 10 4`."""
    return " ".join(part for part in (number[:6], number[6:8], number[8:]) if part)

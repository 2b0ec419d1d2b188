"""IRS identification numbers: employer numbers of nine figures, in one spelling."""

import re

# "13-3056041"   "133056041"   "13 - 3056041"
_EMPLOYER = re.compile(r"\s*(?P<prefix>\d{2})\s?[-–]?\s?(?P<rest>\d{7})\s*")


def irs(text: str) -> str | None:
    """The number as `13-3056041`, or None where the words are none ("000-00-0000", "N/A")."""
    found = _EMPLOYER.fullmatch(text)
    return f"{found['prefix']}-{found['rest']}" if found and set(found["prefix"] + found["rest"]) != {"0"} else None

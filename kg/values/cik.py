"""CIK, the SEC's Central Index Key: valid → ten digits, or None."""

import re


def cik(text: str) -> str | None:
    """`1023731` and `0001023731` → `0001023731`; None for anything but one to ten digits, or zero."""
    words = text.strip()
    if not re.fullmatch(r"[0-9]{1,10}", words) or int(words) == 0:
        return None
    return words.zfill(10)

"""Postal addresses: one line, one key; spellings of one address told from two addresses."""

import re

from kg.values import names

_CARE_OF = re.compile(r"(?i)^\s*c\s?[/\\]\s?o\s+")


def care_of(text: str) -> bool:
    """Whether the address begins with "c/o"."""
    return _CARE_OF.match(text) is not None


def without_care_of(text: str, organization: str | None = None) -> str:
    """The address without its "c/o" and, where it is known, the organization named there."""
    words = _CARE_OF.sub("", names.one_line(text))
    if organization is not None:
        parts, key = words.split(" "), names.key(organization)
        for count in range(1, min(len(parts), 12) + 1):
            if names.key(" ".join(parts[:count])) == key:
                return " ".join(parts[count:]).strip(" ,")
    return words


def key(text: str) -> str:
    """The identity of an address: case, accents, punctuation and white space folded, "c/o" left out."""
    words = names.key(_CARE_OF.sub("", text))
    return re.sub(r"\s+", " ", re.sub(r"[^\w ]", " ", words)).strip()


def one_spelling(a: str, b: str) -> bool:
    """Whether two keys are spellings of one address: the same figures in the same order, and words that
    differ by at most two letters put in, left out, changed or exchanged in all."""
    if a == b:
        return True
    if re.findall(r"\d+", a) != re.findall(r"\d+", b) or not re.search(r"\d", a):
        return False
    return _distance(a.replace(" ", ""), b.replace(" ", ""), 2) <= 2


def _distance(a: str, b: str, limit: int) -> int:
    """The number of letters to put in, leave out, change or exchange; limit + 1 where it is more."""
    if abs(len(a) - len(b)) > limit:
        return limit + 1
    before_last: list[int] = []
    last = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        row = [i]
        for j, y in enumerate(b, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                cost = min(cost, before_last[j - 2] + 1)
            row.append(cost)
        if min(row) > limit:
            return limit + 1
        before_last, last = last, row
    return last[-1]

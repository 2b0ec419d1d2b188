"""When two values, or two rows, of filing records say the same: the measures of the project's scores.

Numbers, dates, codes and flags agree exactly; names after folding case, accents and punctuation;
parties also without their legal form; wording by its words in common.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Any

Row = Mapping[str, Any]
"""One object of a record: plain JSON values by field."""

_LEGAL_FORMS = frozenset(
    "inc incorporated corp corporation co company llc lp llp lllp ltd limited plc nv sa ag spa gmbh".split()
)
_WORDS_IN_COMMON = 0.8
_SAME_ROW = 0.3  # the least agreement of keys at which two rows may speak of the same thing


@lru_cache(maxsize=1 << 16)
def fold(text: str) -> str:
    """`The O'Neil & Co., L.P.` and `THE ONEIL AND CO LP` → `oneil and co lp`."""
    ascii_only = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().casefold()
    joined = re.sub(r"[.'`’]", "", ascii_only.replace("&", " and "))
    return " ".join(word for word in re.sub(r"[^a-z0-9]+", " ", joined).split() if word != "the")


def _words(value: object) -> list[str]:
    return fold(str(value)).split()


def _party(value: object) -> list[str]:
    words = _words(value)
    return [word for word in words if word not in _LEGAL_FORMS] or words


def _number(value: object) -> object:
    """A number to six decimals, whatever its type; any other value, or one too large, as it is."""
    if not isinstance(value, (int, float, Decimal)) or isinstance(value, bool):
        return value
    try:
        return round(float(value), 6)
    except OverflowError:
        return value


def _same_value(a: object, b: object) -> bool:
    return _number(a) == _number(b)


def _same_name(a: object, b: object) -> bool:
    return fold(str(a)) == fold(str(b))


def _same_party(a: object, b: object) -> bool:
    return _party(a) == _party(b)


def _alike_words(a: object, b: object) -> bool:
    left, right = ([w[:-1] if len(w) > 4 and w.endswith("s") else w for w in _words(text)] for text in (a, b))
    if not left or not right:
        return left == right
    common = sum(min(left.count(w), right.count(w)) for w in set(left))
    return 2 * common / (len(left) + len(right)) >= _WORDS_IN_COMMON


def _same_digits(a: object, b: object) -> bool:
    left, right = (re.sub(r"\D", "", str(text))[-10:] for text in (a, b))
    return left == right


def _same_set(a: Sequence[object], b: Sequence[object]) -> bool:
    return {fold(str(x)) for x in a} == {fold(str(x)) for x in b}


@dataclass(frozen=True, slots=True)
class Measure:
    """How one field is compared.

    `same` says whether two stated values agree; `worded` values that differ can still be near each
    other when rows are paired; of a `flag`, false is as good as not stated.
    """

    same: Callable[[Any, Any], bool]
    worded: bool = False
    flag: bool = False

    def absent(self, value: object) -> bool:
        """Whether nothing is stated."""
        return value is None or value == "" or value == [] or (self.flag and value is False)

    def agree(self, gold: object, got: object) -> bool:
        """Whether both are stated and say the same."""
        return not self.absent(gold) and not self.absent(got) and self.same(gold, got)


EXACT = Measure(_same_value)
FLAG = Measure(_same_value, flag=True)
NAME = Measure(_same_name, worded=True)
PARTY = Measure(_same_party, worded=True)
WORDS = Measure(_alike_words, worded=True)
DIGITS = Measure(_same_digits)
SET = Measure(_same_set)

Spec = Mapping[str, Measure]
"""The fields of an object that are compared, in order, each with its measure."""


def _nearness(measure: Measure, gold: object, got: object) -> float:
    """1 where the values agree, up to one half where they share words, else 0."""
    if measure.absent(gold) or measure.absent(got):
        return 0.0
    if measure.same(gold, got):
        return 1.0
    if not measure.worded:
        return 0.0
    a, b = set(_words(gold)), set(_words(got))
    return 0.5 * len(a & b) / max(1, len(a | b))


def likeness(keys: Sequence[str], spec: Spec, gold: Row, got: Row) -> tuple[float, float]:
    """How surely two rows speak of the same thing: the mean nearness of their keys (0 to 1), then the
    sum of that of their other fields."""
    near = {field: _nearness(measure, gold.get(field), got.get(field)) for field, measure in spec.items()}
    return sum(near[k] for k in keys) / len(keys), sum(v for f, v in near.items() if f not in keys)


def align(keys: Sequence[str], spec: Spec, gold: Sequence[Row], got: Sequence[Row]) -> list[tuple[Row, Row]]:
    """Each row paired once with the row that is most like it, the likest pair first.

    A row without a partner is paired with an empty one: first those of gold, then those of got.
    """
    candidates = sorted(
        ((likeness(keys, spec, a, b), -abs(i - j), i, j) for i, a in enumerate(gold) for j, b in enumerate(got)),
        reverse=True,
    )
    left, right = dict(enumerate(gold)), dict(enumerate(got))
    pairs: list[tuple[Row, Row]] = []
    for (key, _), _, i, j in candidates:
        if key >= _SAME_ROW and i in left and j in right:
            pairs.append((left.pop(i), right.pop(j)))
    return pairs + [(row, {}) for row in left.values()] + [({}, row) for row in right.values()]

"""Values of fields by their kind: read whole, since a field holds its value and nothing else."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from kg.extract import view as v
from kg.extract.structured.schema import Kind
from kg.model.claim import Mention, Value
from kg.values import accession, cik, codes, cusip, dates, numbers
from kg.values.found import Found

FLAGS = {"y": True, "yes": True, "true": True, "1": True, "n": False, "no": False, "false": False, "0": False}
# "Rule 13d-1(b)"   "13d-1 (c)"
_RULE = re.compile(r"(?i)13d\s?-\s?(?P<rule>[12])\s?\((?P<part>[a-d])\)")
_MARKS = re.compile(r"[\s%*†‡]*")
_LONGEST_FIGURE = 40
"""Characters; the schemas have amounts of 17."""
_FILLER = re.compile(r"(?i)[0x-]+|n\s?/?\s?a\.?|none|not\s+applicable")


def values(kind: Kind, text: str) -> Iterator[Value | Mention]:
    """What the words of a field state: nothing where they are not of its kind."""
    match kind:
        case Kind.DAY:
            yield from _whole(dates.day(text), text)
        case Kind.FLAG:
            yield from _stated(FLAGS.get(text.lower()))
        case Kind.NUMBER:
            yield from _stated(int(text) if re.fullmatch(r"[0-9]{1,3}", text) else None)
        case Kind.CIK:
            yield from _stated(cik.cik(text))
        case Kind.CUSIP:
            yield from _stated(cusip.cusip(text))
        case Kind.ACCESSION:
            yield from _stated(accession.accession(text))
        case Kind.RULE:
            for match in _RULE.finditer(text):
                yield v.code("rule", f"13d-{match['rule']}({match['part'].lower()})")
        case Kind.GROUP:
            letter = text.lower().strip("() ")
            yield from _stated(v.code("group", letter) if letter in ("a", "b") else None)
        case Kind.FUNDS | Kind.TYPES:
            scheme, known = ("funds", codes.FUNDS) if kind is Kind.FUNDS else ("type", codes.TYPES)
            for found in codes.codes(text, known):
                yield v.code(scheme, found.value)
        case Kind.SHARES:
            yield from _whole(numbers.shares(text), text)
        case Kind.PERCENT:
            yield from _whole(numbers.percent(text), text)
        case Kind.WORDS | Kind.PROSE | Kind.SILENT:
            yield from _stated(text or None)


def figure(kind: Kind, text: str) -> Decimal | None:
    """The number that a field of shares or of a percentage states."""
    return next((value for value in values(kind, text) if isinstance(value, Decimal)), None)


def is_filler(text: str) -> bool:
    """Whether the words say that there is no value: `000000000`, `N/A`."""
    return _FILLER.fullmatch(text) is not None


def _stated(value: Value | Mention | None) -> Iterator[Value | Mention]:
    if value is not None:
        yield value


def _whole(found: Found[Decimal] | Found[date] | None, text: str) -> Iterator[Value]:
    """The value, where nothing but a note mark stands beside it: "-5" is no 5."""
    if (
        found is not None
        and len(text) <= _LONGEST_FIGURE
        and _MARKS.fullmatch(text[: found.start])
        and _MARKS.fullmatch(text[found.end :])
    ):
        yield found.value

"""Share counts, percentages and prices as forms print them: text → Decimal with its place, or None."""

import re
from collections.abc import Iterator
from decimal import Decimal

from kg.values.found import Found

_FIGURE = re.compile(
    r"""(?<![\w.,])                      # not inside a word or a longer figure
    (?P<number>
        \d{1,3}(?:,\d{3})+(?:\.\d+)?     # 2,202,000   136,500,000.5
      | \d{1,3}(?:['’]\d{3})+(?:\.\d+)?  # 2'202'000
      | \d+(?:\.\d+)?                    # 66000   0.001
      | \.\d+                            # .73
    )
    (?![\w,]*\d)(?!(?!shares)[^\W\d_])""",  # nor glued to a word: "0x", "1,50O"
    re.VERBOSE,
)
# "-0-"   "None"   "NIL"   "zero"   "--0--"
_ZERO = re.compile(r"(?i)(?<![\w.,])(?:-+\s*0\s*-+|none|nil|zero)(?![\w,])")
# "Not applicable"   "N/A"   "See Item 5"   "see rows 7 and 9"
_POINTER = re.compile(r"(?i)^\W*(?:n\s*/\s*a|not\s+applicable|see\s+)")
# a note mark or a reference in brackets that is no figure: "(1)(2)"   "(Item 5)"   "(see Note 3)"
_BRACKET = re.compile(r"\((?P<inside>[^()]{0,60})\)")
_REFERENCE = re.compile(r"(?i)^\s*(?:\d{1,2}|[a-z]{1,4}|\W+|.*\b(?:item|note|row|see|footnote)\b.*)\s*$")


def _without_references(text: str) -> str:
    """The text with note marks and references blanked, at its old length."""
    return _BRACKET.sub(lambda m: " " * len(m[0]) if _REFERENCE.match(m["inside"]) else m[0], text)


def to_decimal(figure: str) -> Decimal:
    """`2,202,000` → Decimal("2202000"). The text must be a figure, separators and all."""
    return Decimal(re.sub(r"[,'’\s]", "", figure))


def figures(text: str) -> Iterator[Found[Decimal]]:
    """Every figure of the text, note marks and references in brackets left out, in order."""
    for match in _FIGURE.finditer(_without_references(text)):
        yield Found(to_decimal(match["number"]), match.start(), match.end())


def shares(text: str) -> Found[Decimal] | None:
    """The number of shares that a row states: its first figure, or 0 for "-0-", "None" and "nil".

    None where the row is empty, says "N/A", or only points elsewhere ("See Item 5").
    """
    if _POINTER.match(text):
        return None
    figure = next(figures(text), None)
    zero = _ZERO.search(text)
    if zero and (figure is None or zero.start() <= figure.start):
        return Found(Decimal(0), zero.start(), zero.end())
    return figure


# "6.41%*"   "approximately 10.2 %"   "14.9(2)"   ".5%"
_PERCENT = re.compile(r"(?<![\w.,])(?P<number>\d{1,3}(?:\.\d+)?|\.\d+)\s?(?:%|percent\b|per\s+cent\b)", re.IGNORECASE)
# "less than 5%"   "under 5 percent"   "<5%"
_LESS = re.compile(r"(?i)(?:less\s+than|under|below|<)\s*(?:or\s+equal\s+to\s+)?(?:\d|one|five)")


def percents(text: str) -> Iterator[Found[Decimal]]:
    """Every figure with a percent sign or word."""
    for match in _PERCENT.finditer(text):
        yield Found(Decimal(match["number"]), match.start(), match.end())


def percent(text: str) -> Found[Decimal] | None:
    """The percentage that a row states, with its sign or without one; None for "less than 5%"."""
    if _POINTER.match(text) or _LESS.search(text):
        return None
    signed = next(percents(text), None)
    if signed is not None:
        return signed
    found = shares(text)
    return found if found is not None and found.value <= 100 else None


_CURRENCIES = {"$": "USD", "us$": "USD", "usd": "USD", "€": "EUR", "eur": "EUR", "£": "GBP", "gbp": "GBP",
               "cdn$": "CAD", "c$": "CAD", "cad": "CAD", "¥": "JPY", "jpy": "JPY", "chf": "CHF", "hk$": "HKD",
               "nok": "NOK", "sek": "SEK", "aud": "AUD", "a$": "AUD"}  # fmt: skip
_PRICE = re.compile(
    r"""(?<![\w$€£¥])
    (?P<currency>us\$|cdn\$|hk\$|c\$|a\$|\$|€|£|¥|usd|eur|gbp|cad|jpy|chf|nok|sek|aud)\s*
    (?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(?!\d)   # $4.90   US$ 12.50   CHF 7.1
    """,
    re.VERBOSE | re.IGNORECASE,
)


def prices(text: str) -> Iterator[Found[tuple[Decimal, str]]]:
    """Every amount of money with its currency's ISO 4217 code, in order."""
    for match in _PRICE.finditer(text):
        yield Found((to_decimal(match["number"]), _CURRENCIES[match["currency"].lower()]), match.start(), match.end())

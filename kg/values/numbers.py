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
      | \d{1,3}(?:\.\d{3}){2,}(?!\d)      # 2.202.000
      | \d{1,3}(?:[ \xa0]\d{3}){2,}       # 2 202 000
      | \d+(?:\.\d+)?                    # 66000   0.001
      | \.\d+                            # .73
    )
    (?![\w,]*\d)(?!\.\d)(?!(?!shares)[^\W\d_])""",  # nor glued to a word: "0x", "1,50O"
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
    plain = figure.replace(".", "") if figure.count(".") > 1 else figure
    return Decimal(re.sub(r"[,'’\s]", "", plain))


def figures(text: str) -> Iterator[Found[Decimal]]:
    """Every figure of the text, note marks and references in brackets left out, in order."""
    for match in _FIGURE.finditer(_without_references(text)):
        yield Found(to_decimal(match["number"]), match.start(), match.end())


def shares(text: str) -> Found[Decimal] | None:
    """The number of shares that a row states: its first figure, or 0 for "-0-", "None" and "nil".

    None where the row is empty, says "N/A", or only points elsewhere ("See Item 5"), and where it is not plain
    what stands there ("12 500").
    """
    if _POINTER.match(text):
        return None
    figure = next(figures(text), None)
    if figure is not None and (parted := _PARTED.match(text, figure.start)) and parted.end() > figure.end:
        return None
    zero = _ZERO.search(text)
    if zero and (figure is None or zero.start() <= figure.start):
        return Found(Decimal(0), zero.start(), zero.end())
    return figure


# "12 500": twelve and a half thousand, or a note mark and a number
_PARTED = re.compile(r"[1-9]\d{0,2}[ \xa0]\d{3}(?![\d.,]*[\d%])")
# "6.41%*"   "6,41 %"   "approximately 10.2 %"   "14.9(2)"   ".5%"
_PERCENT = re.compile(
    r"(?<![\w.,])(?P<number>\d{1,3}(?:\.\d+|,\d{1,2})?|\.\d+)\s?(?:%|percent\b|per\s+cent\b)", re.IGNORECASE
)
# "less than 5%"   "under 5 percent"   "<5%"
_LESS = re.compile(r"(?i)(?:less\s+than|under|below|<)\s*(?:or\s+equal\s+to\s+)?(?:\d|one|five)")


def percents(text: str) -> Iterator[Found[Decimal]]:
    """Every figure with a percent sign or word."""
    for match in _PERCENT.finditer(text):
        yield Found(Decimal(match["number"].replace(",", ".")), match.start(), match.end())


# "6,02": a comma with one or two digits after it parts no thousands
_COMMA = re.compile(r"(?<![\w.,])(?P<number>\d{1,2},\d{1,2})(?![\w.,]*\d)")


def percent(text: str) -> Found[Decimal] | None:
    """The percentage that a row states, with its sign or without one; None for "less than 5%"."""
    less, signed = _LESS.search(text), next(percents(text), None)
    if _POINTER.match(text) or (less and (signed is None or less.start() < signed.start)):
        return None
    if signed is not None:
        return signed
    comma = _COMMA.search(text)
    if comma:
        return Found(Decimal(comma["number"].replace(",", ".")), comma.start(), comma.end())
    found = shares(text)
    return found if found is not None and found.value <= 100 else None


_CURRENCIES = {
    "$": "USD", "us$": "USD", "u.s.$": "USD", "usd": "USD", "€": "EUR", "eur": "EUR", "£": "GBP", "gbp": "GBP",
    "cdn$": "CAD", "can$": "CAD", "c$": "CAD", "cad": "CAD", "¥": "JPY", "jpy": "JPY", "chf": "CHF", "sfr": "CHF",
    "hk$": "HKD", "hkd": "HKD", "nok": "NOK", "sek": "SEK", "dkk": "DKK", "aud": "AUD", "a$": "AUD", "nis": "ILS",
    "ils": "ILS", "₪": "ILS", "dm": "DEM", "dem": "DEM", "ff": "FRF", "frf": "FRF", "nlg": "NLG", "dfl": "NLG",
    "itl": "ITL", "rmb": "CNY", "cny": "CNY", "mx$": "MXN", "r$": "BRL", "nt$": "TWD", "s$": "SGD", "sgd": "SGD",
    "inr": "INR", "krw": "KRW", "zar": "ZAR",
}  # fmt: skip
_CURRENCY_WORDS = {
    "u.s. dollar": "USD", "us dollar": "USD", "united states dollar": "USD", "canadian dollar": "CAD",
    "canadian fund": "CAD", "euro": "EUR", "pounds sterling": "GBP", "pence": "GBX", "british pound": "GBP",
    "swiss franc": "CHF", "french franc": "FRF", "deutsche mark": "DEM", "deutschmark": "DEM", "yen": "JPY",
    "shekel": "ILS", "australian dollar": "AUD", "hong kong dollar": "HKD", "norwegian krone": "NOK",
    "swedish krona": "SEK", "guilder": "NLG", "lire": "ITL", "dollar": "USD",
}  # fmt: skip
_SIGN = "|".join(re.escape(sign) for sign in sorted(_CURRENCIES, key=len, reverse=True))
_VULGAR = {"½": (1, 2), "¼": (1, 4), "¾": (3, 4), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8)}
_WHOLE = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+"
# stocks were quoted in fractions until 2001: "17 15/16"   "17-15/16"   "18½"   "7/8"
_QUOTED = rf"""(?:
    (?P<whole>{_WHOLE})(?:(?:\s{{1,2}}|\s?[-–&]\s?|\s+and\s+)(?P<over>\d{{1,3}})/(?P<under>\d{{1,3}})(?![\d/])|\s?(?P<vulgar>[½¼¾⅛⅜⅝⅞]))?
  | (?P<over2>\d{{1,3}})/(?P<under2>\d{{1,3}})(?![\d/])
  | (?P<vulgar2>[½¼¾⅛⅜⅝⅞])
)"""  # fmt: skip
_PRICE = re.compile(
    rf"(?ix)(?<![\w$€£¥])(?P<currency>{_SIGN})\s{{0,4}}{_QUOTED}(?!\d|[.,/]\d)"  # $4.90   CHF 7.1   $17 15/16
)
# a cell: "18 7/8"   "$14.0211 (1)"   "EUR 18.10"   "19.50*"   "9.25 per share"   "12.30 EUR"
_CELL = re.compile(
    rf"""(?ix)\s*@?\s*(?:(?P<currency>{_SIGN})\s{{0,4}})?{_QUOTED}\s*(?P<after>{_SIGN})?\s*(?:/|per\s+|a\s+|each)?(?:shares?|ads)?
    \s*(?:\(\s*(?:\d{{1,2}}|[a-z]|avg\.?|average)\s*\)\s*|\[\d{{1,2}}\]|[*†‡+#]|\s){{0,4}}"""
)


_LONGEST_PRICE = 80
"""Characters of a cell that can be a price, notes and all."""


def _quoted(match: re.Match[str]) -> Decimal | None:
    """A whole number and its fraction; None where the fraction is none that a stock is quoted in."""
    whole = to_decimal(match["whole"]) if match["whole"] else Decimal(0)
    sign = match["vulgar"] or match["vulgar2"]
    over = match["over"] or match["over2"]
    if sign:
        over, under = _VULGAR[sign]
    elif over:
        over, under = int(over), int(match["under"] or match["under2"])
    else:
        return whole
    fits = under in _HALVES and 0 < over < under and whole == whole.to_integral_value()
    return whole + Decimal(over) / Decimal(under) if fits else None


_HALVES = frozenset(2**n for n in range(1, 9))


def prices(text: str) -> Iterator[Found[tuple[Decimal, str]]]:
    """Every amount of money with its currency's ISO 4217 code, in order; `$17 15/16` is one amount."""
    for match in _PRICE.finditer(text):
        value = _quoted(match)
        if value is not None:
            yield Found((value, _CURRENCIES[match["currency"].lower()]), match.start(), match.end())


def price(text: str, currency: str = "USD") -> tuple[Decimal, str] | None:
    """The price that a cell states, and nothing but note marks beside it; in `currency` where the cell names
    none. None for a range, a word, or a fraction that is none."""
    words = " ".join(text.split())
    match = _CELL.fullmatch(words) if len(words) <= _LONGEST_PRICE else None
    value = _quoted(match) if match else None
    if match is None or value is None:
        return None
    sign = match["currency"] or match["after"]
    named = _CURRENCIES[sign.lower()] if sign else currency
    return value, (currency if sign == "$" and currency != "USD" and currency.endswith("D") else named)


_WORDS = "|".join(r"\s+".join(map(re.escape, word.split())) for word in _CURRENCY_WORDS)
_NAMED_CURRENCY = re.compile(rf"(?i)(?<![\w$])(?:(?P<word>{_WORDS})s?\b|(?P<sign>{_SIGN})(?![\w$]))")


def currency(text: str) -> str | None:
    """The currency that the words of a heading name: "Price (Cdn$)", "in euros"; None where they name none."""
    match = _NAMED_CURRENCY.search(text)
    if match is None:
        return None
    return (
        _CURRENCIES[match["sign"].lower()]
        if match["sign"]
        else _CURRENCY_WORDS[" ".join(match["word"].lower().split())]
    )

"""The rows of a table of purchases and sales, line by line.

A row is a line with one date and a number of shares. Columns are told by their headings; without one, a
figure with a currency sign or decimals is the price and the whole number the shares. The side comes from
the row, its column heading, the table's heading, or the last sentence before the table.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from kg.extract.lines import Line, lines
from kg.extract.view import View
from kg.model.claim import Mention
from kg.model.document import Block
from kg.model.evidence import Evidence
from kg.values import dates, names, numbers
from kg.values.found import Found

_SELL = re.compile(r"(?i)\b(?:sold|sales?|sell|selling|disposed?|dispositions?|s)\b")
_BUY = re.compile(r"(?i)\b(?:bought|buys?|purchas(?:e|es|ed|ing)|acquired?|acquisitions?|p|b)\b")
_WORD_SELL = re.compile(_SELL.pattern.replace("|s)", ")"))
_WORD_BUY = re.compile(_BUY.pattern.replace("|p|b)", ")"))
_DATE_HEAD = re.compile(r"(?i)\bdates?\b")
_SHARES_HEAD = re.compile(r"(?i)\b(?:shares|number|no\.|quantity|amount|units|securities|bought|sold)\b")
_PRICE_HEAD = re.compile(r"(?i)\b(?:price|cost|\$)")
# a heading that says that a sign tells sales from purchases: "SHARES PURCHASED / SOLD(-)"   "Purchased (Sold)"
_SIGNED = re.compile(r"(?i)\b(?:sold|sales?|dispos\w+)\s*\(\s*[-–—]\s*\)|\(\s*(?:sold|sales?|dispos\w+)\s*\)")
_MINUS = re.compile(r"^\(\s*\d[\d,.]*\s*\)$|^[-–—]\s?\d[\d,.]*$|^\d[\d,.]*\s?[-–—]$")


@dataclass(frozen=True, slots=True)
class Trade:
    """One transaction as printed: its words, date, shares, price with currency, and the side it shows."""

    line: Line
    day: date
    shares: Decimal
    price: tuple[Decimal, str] | None
    side: str | None


@dataclass(frozen=True, slots=True)
class _Above:
    """What stands over a row: its columns, the side and whether a sign tells it, and the lines that say so."""

    columns: tuple[str, ...] = ()
    heading: Line | None = None
    side: str | None = None
    signed: bool = False
    said: Line | None = None
    person: Mention | None = None


def side_of(words: str) -> str | None:
    """`sell` or `buy`, where the words name one of them and not both."""
    sell, buy = _WORD_SELL.search(words), _WORD_BUY.search(words)
    if bool(sell) == bool(buy):
        return None
    return "sell" if sell else "buy"


def rows(view: View, block: Block) -> Iterator[tuple[Trade, list[Evidence], Mention | None]]:
    """The rows of a block, each with the words above that complete it and the person it stands under."""
    above = _Above()
    for line in lines(view.text, block.start, block.end):
        if line.empty:
            continue
        cells = _cells(view, line)
        trade = _trade(line, cells, above)
        if trade is not None and trade.side is not None:
            context = [
                view.cite(x.start, x.end, "transactions.heading") for x in (above.heading, above.said) if x is not None
            ]
            yield trade, context, above.person
        elif trade is None:
            above = _over(view, above, line, cells)


def _over(view: View, above: _Above, line: Line, cells: list[Line]) -> _Above:
    """What stands above the next row, after a line that is none."""
    columns = _columns(cells)
    signed = _SIGNED.search(line.words) is not None
    side = None if signed else side_of(line.words)
    if columns:
        above = replace(above, columns=columns, heading=line)
    else:
        known = _known(view, line.words)
        if known is not None:
            return replace(above, person=known)
    if signed or (side is not None and len(line.words) > 3):
        return replace(above, side=side, signed=signed, said=line)
    return above


def _known(view: View, words: str) -> Mention | None:
    """The reporting person whose name a line is, in capitals or not."""
    key = names.key(names.clean(words))
    return next((p for p in view.parties.reporting_persons if names.key(p.words) == key), None)


def _cells(view: View, line: Line) -> list[Line]:
    """The cells of a line: between tabs, or between runs of two blanks or more."""
    out = []
    for match in re.finditer(r"[^\t\s]+(?:[ ][^\t\s]+)*", view.text[line.start : line.end]):
        out.append(Line(line.start + match.start(), line.start + match.end(), match[0]))
    return out


def _columns(cells: list[Line]) -> tuple[str, ...]:
    """What each cell of a heading names: date, shares, price or ""; () where the line is no heading."""
    if len(cells) < 2 or not any(_DATE_HEAD.search(c.words) for c in cells):
        return ()
    out = []
    for cell in cells:
        if _DATE_HEAD.search(cell.words):
            out.append("date")
        elif _PRICE_HEAD.search(cell.words):
            out.append("price")
        elif _SHARES_HEAD.search(cell.words):
            out.append("shares")
        else:
            out.append("")
    named = [name for name in out if name]
    # two columns of one name ("Common Stock Sold" twice): the figures' form must tell
    return () if len(named) < 2 else (tuple(out) if len(set(named)) == len(named) else tuple("" for _ in out))


def _trade(line: Line, cells: list[Line], above: _Above) -> Trade | None:
    """The transaction that a line is: one full date, alone in its cell, and a number of shares."""
    found = [(i, d) for i, c in enumerate(cells) if (d := _whole_day(c.words)) is not None]
    if len(found) != 1:
        return None
    at, day = found[0]
    rest = [c for i, c in enumerate(cells) if i != at]
    columns = above.columns
    if len(columns) == len(cells) and columns[at] == "date" and "shares" in columns:
        named = {name: c for name, c in zip(columns, cells, strict=True) if name}
        shares = numbers.shares(named["shares"].words)
        price = _price(named["price"].words) if "price" in named else None
        other = [c.words for name, c in zip(columns, cells, strict=True) if not name]
    else:
        shares, price = _by_form(rest)
        other = [c.words for c in rest]
    if shares is None:
        return None
    minus = any(_MINUS.match(c.words) for c in rest)
    told = _letter(other)
    side = told or ("sell" if minus else None) or ("buy" if above.signed else above.side)
    return Trade(line, day, shares.value, price, side)


def _whole_day(words: str) -> date | None:
    """The date that a cell is, note marks aside."""
    found = dates.day(words)
    return found.value if found is not None and found.start <= 2 and found.end >= len(words) - 3 else None


def _letter(cells: list[str]) -> str | None:
    """The side that a cell of a row names, by word or by a letter alone."""
    for words in cells:
        if re.search(r"\d", words):
            continue
        sell, buy = _SELL.search(words), _BUY.search(words)
        if bool(sell) != bool(buy):
            return "sell" if sell else "buy"
    return None


def _price(words: str) -> tuple[Decimal, str] | None:
    money = next(numbers.prices(words), None)
    if money is not None:
        return money.value
    figure = next(numbers.figures(words), None)
    return (figure.value, "USD") if figure is not None else None


def _by_form(cells: list[Line]) -> tuple[Found[Decimal] | None, tuple[Decimal, str] | None]:
    """Shares and price where no heading names the columns."""
    shares: Found[Decimal] | None = None
    price: tuple[Decimal, str] | None = None
    for cell in cells:
        money = next(numbers.prices(cell.words), None)
        figure = next(numbers.figures(cell.words), None)
        if money is not None:
            price = price or money.value
        elif figure is None:
            continue
        elif figure.value == figure.value.to_integral_value() and shares is None:
            shares = figure
        elif price is None:
            price = (figure.value, "USD")
    return shares, price

"""The headings over a table's columns: put together from one to four lines, with what each column holds."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from kg.extract.trading import cells as reading
from kg.extract.trading.cells import Reader
from kg.extract.trading.grid import Cell, Row
from kg.language import trades


class Role(Enum):
    """What a column holds."""

    DATE = auto()
    SETTLED = auto()
    SHARES = auto()
    BOUGHT = auto()
    SOLD = auto()
    PRICE = auto()
    AMOUNT = auto()  # what was paid in all
    SIDE = auto()
    PERSON = auto()
    SECURITY = auto()
    OTHER = auto()


COUNTS = frozenset((Role.SHARES, Role.BOUGHT, Role.SOLD))
_NUMERIC = COUNTS | {Role.PRICE, Role.AMOUNT}
_WORDS = frozenset((Role.SIDE, Role.PERSON, Role.SECURITY))


@dataclass(frozen=True, slots=True)
class Column:
    """One column: the words over it, where they stand, and what it holds."""

    words: str
    left: int
    right: int
    role: Role


# a column whose figures are no trade's: "Shares Owned After"   "% of Class"   "Price Range"   "Commission"
_OTHER = re.compile(
    r"""(?ix)\b(?:owned|held|holdings|balance|after|following|remaining|cumulative|outstanding|percent\w*|range|ranging|low|high|lowest|highest
    |commissions?|fees|expir\w+|strike|exercise|number\s+of\s+(?:trades|transactions|contracts)|footnotes?|notes?|gain|loss)\b|%"""
)
_AMOUNT = re.compile(
    r"(?i)\b(?:total|aggregate|gross|net\s+(?:proceeds|amount|cost)|proceeds|consideration|funds|amount\s+(?:paid|received)|"
    r"(?:dollar|market)\s+(?:amount|value)|value|cost)\b"
)
_EACH = re.compile(
    r"(?i)\bper\b|/\s*(?:share|sh\b|unit|ads)|\bunit\s+(?:price|cost)|\ba\s+share\b|\beach\b|\baverage\b|\bavg\b"
)
_PRICE = re.compile(
    r"(?i)\b(?:prices?|cost|rate|per\s+share)\b|^\s*(?:us|u\.s\.)?\s?\$(?:\s*/\s*sh\w*)?\s*$|\$\s*/\s*sh|\$\s+per\b|@"
)
_DATE = re.compile(r"(?i)\b(?:dates?|day|when)\b")
_SETTLED = re.compile(r"(?i)\b(?:settle\w*|payment|reported|filing|closing)\b")
_SHARES = re.compile(
    r"(?i)\b(?:shares?|shs|number|no\.|nos?\b|quantity|qty|amount|units?|volume|securities|stock|ads[s]?|adrs?)(?!\w)|\#"
)
_KIND = re.compile(r"(?i)\b(?:types?|nature|kind|title|class|description|series|instrument)\b")
_SECURITY = re.compile(r"(?i)\b(?:securit(?:y|ies)|stock|class|instrument|shares)\b")
_SIDE = re.compile(
    r"""(?ix)\b(?:transactions?|trans\.?|trades?|actions?|activity|code|side|buy|sell|purchases?|sales?|acquisitions?|dispositions?
    |bought|sold|acquired|disposed|purchased)\b|\b[bp]\s*/\s*s\b"""
)
_PERSON = re.compile(
    r"""(?ix)\b(?:entity|names?|persons?|party|parties|purchasers?|buyers?|sellers?|accounts?|funds?|(?:share|stock|security|unit)?holders?|owners?
    |by\s+whom|effected\s+by|filers?|trusts?|partnerships?|investors?|transactors?|reporting|client|member|director|company|acquirer)\b"""
)
_PLACE = re.compile(
    r"(?i)\b(?:where|how|market|exchange|manner|place|brokers?|means|method|location|comments?|remarks?)\b"
)


def role(words: str) -> Role:
    """What a column holds, by its heading."""
    each, price = _EACH.search(words), _PRICE.search(words)
    if _DATE.search(words) and not price:
        return Role.SETTLED if _SETTLED.search(words) and not re.search(r"(?i)\btrade|transact", words) else Role.DATE
    if _OTHER.search(words) and not (each and price and not re.search(r"(?i)\brang|\blow|\bhigh", words)):
        return Role.OTHER
    if price and (each or not _AMOUNT.search(words)):
        return Role.PRICE
    if _AMOUNT.search(words) and not _SHARES.search(
        re.sub(r"(?i)\bamount\s+(?:paid|received)|(?:dollar|market)\s+amount", "", words)
    ):
        return Role.PERSON if re.fullmatch(r"(?i)\W*funds?\W*", words) else Role.AMOUNT
    if price:
        return Role.PRICE if each else Role.AMOUNT
    return _of_words(words)


def _of_words(words: str) -> Role:
    both, side = trades.names_both(words), trades.side_of(words)
    if _KIND.search(words):
        typed = re.search(r"(?i)transact|trade|purchase|sale|acqui|dispos", words)
        return Role.SIDE if typed or not _SECURITY.search(words) else Role.SECURITY
    if _SHARES.search(words) and not re.search(r"(?i)\bname\b", words):
        counted = re.search(r"(?i)\b(?:number|no\.|quantity|qty|amount|shares?|shs|units?|volume|ads|adrs?)|\#", words)
        if side is not None and not both:
            return Role.BOUGHT if side == "buy" else Role.SOLD
        return Role.SHARES if counted or both else Role.SECURITY
    if side is not None and re.fullmatch(r"(?i)\W*(?:shares\s+)?\w+\W*", words):
        return Role.BOUGHT if side == "buy" else Role.SOLD  # by the figures below: a column of words is a side
    if trades.signed(words):
        return Role.SHARES
    if _PLACE.search(words) and not re.search(r"(?i)purchase\s+or|buy", words):
        return Role.OTHER
    if _SIDE.search(words) or re.fullmatch(r"(?i)\W*[ps]\s*/\s*[ps]\W*", words):
        return Role.SIDE
    return Role.PERSON if _PERSON.search(words) else Role.OTHER


def columns(rows: Sequence[Row]) -> tuple[Column, ...]:
    """The columns that the lines of a heading name, from the left; () where they name none of date, shares,
    price. A line above several columns ("Sales by Acme") is no part of their headings."""
    found: list[Column] = []
    for row in reversed(rows):
        for place in range(len(row.cells) - 1, -1, -1):
            cell = row.cells[place]
            if trades.side_of(cell.words) is not None:
                below = _spanned(row, place, found)
                if len(below) > 1:  # "Sales by Acme" over date, shares and price
                    found = [replace(c, words=f"{cell.words} {c.words}") if c in below else c for c in found]
                    continue
            over = [n for n, c in enumerate(found) if _over(cell, c, typed=row.typed)]
            if len(over) == 1:
                column = found[over[0]]
                wider = (min(cell.left, column.left), max(cell.right, column.right)) if row.typed else ()
                left, right = wider or (column.left, column.right)
                found[over[0]] = Column(f"{cell.words} {column.words}", left, right, Role.OTHER)
            elif not over:
                found.append(Column(cell.words, cell.left, cell.right, Role.OTHER))
                found.sort(key=lambda c: c.left)
    out = tuple(replace(c, role=role(c.words)) for c in found)
    named = {c.role for c in out}
    return out if Role.DATE in named and named & _NUMERIC else ()


def _spanned(row: Row, place: int, found: Sequence[Column]) -> list[Column]:
    """The columns that a cell of a heading stands over: by its width, in markup up to the next cell."""
    cell = row.cells[place]
    right = cell.right
    if not row.typed:
        right = row.cells[place + 1].left if place + 1 < len(row.cells) else max((c.right for c in found), default=0)
    return [c for c in found if cell.left < c.right and c.left < right]


def _over(cell: Cell, column: Column, *, typed: bool) -> bool:
    if typed:
        return cell.left < column.right and column.left < cell.right
    return cell.left == column.left


_NEAR = 14.0
"""How far, in characters, a cell may stand from its heading."""


def aligned(row: Row, found: Sequence[Column], reader: Reader) -> list[Column | None]:
    """The column of each cell, from the left to the right, each column taken once: by place, by count, and by
    what a cell can be."""
    cells = row.cells
    even = len(cells) == len(found)
    scale = 1.0 if row.typed else 4.0
    costs = [[_cost(c, h, reader, scale, even) for h in found] for c in cells]
    none = _NEAR
    # least cost of the first cells against the first columns
    best = [[0.0] * (len(found) + 1) for _ in range(len(cells) + 1)]
    for i in range(1, len(cells) + 1):
        best[i][0] = best[i - 1][0] + none
        for j in range(1, len(found) + 1):
            best[i][j] = min(best[i - 1][j] + none, best[i][j - 1], best[i - 1][j - 1] + costs[i - 1][j - 1])
    out: list[Column | None] = [None] * len(cells)
    i, j = len(cells), len(found)
    while i and j:
        if best[i][j] == best[i][j - 1]:
            j -= 1
        elif best[i][j] == best[i - 1][j - 1] + costs[i - 1][j - 1]:
            out[i - 1] = found[j - 1]
            i, j = i - 1, j - 1
        else:
            i -= 1
    return out


def _cost(cell: Cell, column: Column, reader: Reader, scale: float, even: bool) -> float:
    away = 0.0
    if cell.left >= column.right or column.left >= cell.right:
        away = min(abs(cell.left - column.right), abs(column.left - cell.right)) + 1
    middle = abs(cell.left + cell.right - column.left - column.right) / 200
    place = (away if scale == 1.0 else abs(cell.left - column.left)) * scale + min(middle, 0.5)
    return place * (0.1 if even else 1.0) + _misfit(cell.words, column.role, reader)


def _misfit(words: str, held: Role, reader: Reader) -> float:
    """How ill a cell's words fit a column."""
    if reading.blank(words) or reading.ditto(words):
        return 0.0
    dated, numeric = reader.dated(words), reading.numeric(words)
    if dated:
        return 0.0 if held in (Role.DATE, Role.SETTLED) else 60.0
    if held in (Role.DATE, Role.SETTLED):
        return 60.0
    if numeric:
        money = re.search(r"[$€£]", words) is not None
        return 40.0 if held in _WORDS or (money and held in COUNTS) else (3.0 if held is Role.OTHER else 0.0)
    named = trades.side_of(words) is not None or trades.letter(words) is not None
    if held in _NUMERIC:
        return 2.0 if named and held in (Role.BOUGHT, Role.SOLD) else 9.0
    return 6.0 if named and held is Role.OTHER else 0.0

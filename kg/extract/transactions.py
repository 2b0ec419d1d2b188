"""Item 5(c): purchases and sales, a row each, and the totals that the prose states.

A row is a line with one date and a number of shares. Columns are told by their headings; without one,
a figure with a currency sign or decimals is the price and the whole number the shares. The side comes
from the row, its column heading, the table's heading, or the last sentence before the table.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from kg import terms
from kg.extract import view as v
from kg.extract.lines import Line, lines
from kg.extract.view import Reading, View
from kg.language.passage import Passage, Sentence
from kg.model.claim import Claim, Iri, Mention, Value
from kg.model.document import Block
from kg.model.evidence import Evidence
from kg.values import dates, names, numbers
from kg.values.found import Found

_SELL = re.compile(r"(?i)\b(?:sold|sales?|sell|selling|disposed?|dispositions?)\b")
_BUY = re.compile(r"(?i)\b(?:bought|buys?|purchas(?:e|es|ed|ing)|acquired?|acquisitions?)\b")
_DATE_HEAD = re.compile(r"(?i)\bdates?\b")
_SHARES_HEAD = re.compile(r"(?i)\b(?:shares|number|no\.|quantity|amount|units|securities|bought|sold)\b")
_PRICE_HEAD = re.compile(r"(?i)\b(?:price|cost|\$)")
_TOTAL = re.compile(
    r"(?is)\b(?P<verb>sold|purchased|acquired|disposed\s+of|bought)\s+(?:an?\s+)?(?:aggregate|total|combined\s+total)\s+of\s+"
)
_MANNER = re.compile(
    r"(?is)\bin\s+(?P<what>(?:an?\s+)?(?:open[\s-]market|private(?:ly)?|brokers?['’]?|block|negotiated)[^,.;:]{0,160})"
)


@dataclass(frozen=True, slots=True)
class Row:
    """One transaction as printed: its line, date, shares, price with currency, and the side it shows."""

    line: Line
    day: date
    shares: Decimal
    price: tuple[Decimal, str] | None
    side: str | None


@dataclass(frozen=True, slots=True)
class _Heading:
    """What stands over rows: which column is what, the side, and its words."""

    columns: tuple[str, ...]
    side: str | None
    line: Line


class TransactionReader:
    """Reads the items that list transactions (`items`: their numbers on this form)."""

    def __init__(self, items: Sequence[str]) -> None:
        self.items = tuple(items)

    def __call__(self, view: View) -> Reading:
        """Each row as a transaction of its own, and each stated total."""
        number = 0
        totals: list[tuple[Mention, str, date | None, date | None, Evidence, str | None]] = []
        for block in view.item(*self.items):
            for offset, passage, sentence in view.prose(block):
                found = _total(view, passage, sentence, offset, len(totals) + 1)
                if found is not None:
                    claims, total = found
                    totals.append(total)
                    yield from claims
            for row, context, person in _rows(view, block):
                number += 1
                yield from _claims(view, row, context, person, number, totals)


def side_of(words: str) -> str | None:
    """`sell` or `buy`, where the words name one of them and not both."""
    sell, buy = _SELL.search(words), _BUY.search(words)
    if bool(sell) == bool(buy):
        return None
    return "sell" if sell else "buy"


def _rows(view: View, block: Block) -> Iterator[tuple[Row, list[Evidence], Mention | None]]:
    """The rows of a block with what completes them: the heading over them, the sentence before."""
    heading: _Heading | None = None
    person: Mention | None = None
    before: Line | None = None
    side: str | None = None
    for line in _table_lines(view, block):
        cells = _cells(view, line)
        row = _row(line, cells, heading.columns if heading else ())
        if row is not None:
            context = []
            chosen = row.side or (heading.side if heading else None) or side
            if heading is not None:
                context.append(view.cite(heading.line.start, heading.line.end, "transactions.heading"))
            if row.side is None and before is not None and (heading is None or heading.side is None):
                context.append(view.cite(before.start, before.end, "transactions.before"))
            if chosen is not None:
                yield Row(row.line, row.day, row.shares, row.price, chosen), context, person
            continue
        columns = _columns(cells)
        if columns:
            heading = _Heading(columns, side_of(line.words), line)
            continue
        known = view.parties.known.get(names.clean(line.words))
        if known is not None:
            person = known
        said = side_of(line.words)
        if said is not None and len(line.words) > 3:
            before, side = line, said


def _table_lines(view: View, block: Block) -> Iterator[Line]:
    for line in lines(view.text, block.start, block.end):
        if not line.empty:
            yield line


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


def _row(line: Line, cells: list[Line], columns: tuple[str, ...]) -> Row | None:
    """The transaction that a line is: one full date, alone in its cell, and a number of shares."""
    found = [
        (i, d)
        for i, c in enumerate(cells)
        for d in [dates.day(c.words)]
        if d and d.start <= 2 and d.end >= len(c.words) - 2
    ]
    if len(found) != 1:
        return None
    at, day = found[0]
    rest = [c for i, c in enumerate(cells) if i != at]
    if len(columns) == len(cells) and columns[at] == "date" and "shares" in columns:
        named = {name: c for name, c in zip(columns, cells, strict=True) if name}
        shares = numbers.shares(named["shares"].words) if "shares" in named else None
        price = _price(named["price"].words) if "price" in named else None
        word = " ".join(c.words for name, c in zip(columns, cells, strict=True) if not name)
    else:
        shares, price = _by_form(rest)
        word = " ".join(c.words for c in rest)
    if shares is None:
        return None
    return Row(line, day.value, shares.value, price, side_of(word) or _sign(rest))


def _sign(cells: list[Line]) -> str | None:
    """A number of shares in brackets or with a minus is a sale."""
    return "sell" if any(re.fullmatch(r"\(\s*\d[\d,.]*\s*\)|-\s?\d[\d,.]*", c.words) for c in cells) else None


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


def _claims(
    view: View, row: Row, context: list[Evidence], person: Mention | None, number: int,
    totals: list[tuple[Mention, str, date | None, date | None, Evidence, str | None]],
) -> Iterator[Claim]:  # fmt: skip
    node = v.local(terms.TRANSACTION_CLASS, f"transaction/{number}")
    quote = view.cite(row.line.start, row.line.end, "transactions.row")
    evidence = (quote, *context)
    facts: list[tuple[Iri, Mention | Value | None]] = [
        (terms.TRADE_DATE, row.day),
        (terms.SHARES, row.shares),
        (terms.PRICE_PER_SHARE, row.price[0] if row.price else None),
        (terms.CURRENCY, row.price[1] if row.price else None),
        (terms.ROW_NUMBER, number),
    ]
    yield from v.claims(node, facts, *evidence)
    if row.side is not None:
        yield Claim(node, terms.SIDE, v.code("side", row.side), evidence)
    who = person or view.parties.only_person
    if who is not None and who.evidence is not None:
        yield Claim(node, terms.TRANSACTOR, who, (*evidence, who.evidence))
    if view.parties.security is not None and view.parties.security.evidence is not None:
        yield Claim(node, terms.TRADED_SECURITY, view.parties.security, (*evidence, view.parties.security.evidence))
    for total, side, first, last, said, manner in totals:
        if side == row.side and (first is None or first <= row.day) and (last is None or row.day <= last):
            yield Claim(node, terms.PART_OF_TOTAL, total, (*evidence, said))
            if manner:
                yield Claim(node, terms.MANNER, manner, (said, quote))


def _total(
    view: View, passage: Passage, sentence: Sentence, offset: int, number: int
) -> tuple[list[Claim], tuple[Mention, str, date | None, date | None, Evidence, str | None]] | None:
    """ "Between D1 and D2, X sold an aggregate of N shares in open-market transactions"."""
    words = passage.words(sentence)
    match = _TOTAL.search(words)
    value = numbers.shares(words[match.end() : match.end() + 30]) if match else None
    if match is None or value is None or value.start > 2:
        return None
    side = side_of(match["verb"]) or ("sell" if "dispos" in match["verb"].lower() else "buy")
    days = [d.value for d in dates.days(words)][:2]
    first, last = (min(days), max(days)) if days else (None, None)
    quote = view.cite(offset + sentence.start, offset + sentence.end, "transactions.total")
    manner = _MANNER.search(words, match.end())
    how = names.one_line(manner["what"]) if manner else None
    node = v.local(terms.TRANSACTION_TOTAL_CLASS, f"total/{number}")
    facts: list[tuple[Iri, Mention | Value | None]] = [
        (terms.SHARES, value.value),
        (terms.SIDE, v.code("side", side)),
        (terms.FIRST_DAY, first),
        (terms.LAST_DAY, last),
        (terms.MANNER, how),
        (terms.TRADED_SECURITY, view.parties.security),
    ]
    before = [
        p
        for p in sentence.phrases
        if p.end <= sentence.start + match.start() and passage.words(p) in view.parties.known
    ]
    who = view.parties.only_person
    if before:
        phrase = before[-1]
        who = v.party(
            view, passage.words(phrase), view.cite(offset + phrase.start, offset + phrase.end, "transactions.who")
        )
    if who is not None:
        facts.append((terms.TRANSACTOR, who))
    return list(v.claims(node, facts, quote)), (node, side, first, last, quote, how)

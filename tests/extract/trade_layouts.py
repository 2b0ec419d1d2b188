"""Invented trades, and the layouts in which filings list them: typed and of markup."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

LAKE, ROE = "Lake Partners, L.P.", "Roe Family Trust"


@dataclass(frozen=True)
class Told:
    """One trade: what a record should hold of it."""

    day: date
    side: str
    shares: int
    price: Decimal | None
    person: str = LAKE


def trades(
    chance: random.Random, count: int, *, sides: Sequence[str] = ("buy", "sell"), eighths: bool = False
) -> list[Told]:
    """So many trades, in order of their days; both sides occur where both may."""
    day = date(1998, 1, 5) if eighths else date(2004, 2, 2)
    out = []
    for n in range(count):
        day += timedelta(chance.randint(0, 6))
        side = sides[n % len(sides)] if n < len(sides) else chance.choice(sides)
        price = Decimal(chance.randint(20, 400)) / 8 if eighths else Decimal(chance.randint(101, 60_000)) / 100
        out.append(Told(day, side, chance.choice((100, 900, 1_500, 12_345, 250_000, 1_204_500)) + n, price))
    return out


def american(day: date) -> str:
    return f"{day.month}/{day.day}/{day:%y}"


def long(day: date) -> str:
    return f"{day:%B} {day.day}, {day.year}"


def eighth(price: Decimal) -> str:
    """`17 7/8`"""
    whole, rest = divmod(price, 1)
    fraction = Fraction(rest)
    return f"{whole} {fraction.numerator}/{fraction.denominator}" if rest else f"{whole}"


def typed(widths: Sequence[int], lines: Sequence[Sequence[str]], left: int = 5) -> str:
    """The lines with their cells in columns of these widths, the last column's figures to the right."""
    return "\n".join(
        (" " * left + "".join(c.ljust(w) for c, w in zip(line, widths, strict=True))).rstrip() for line in lines
    )


def html(lines: Sequence[Sequence[str]], *, spans: Sequence[int] = ()) -> str:
    """A table of markup; a cell `a|b` is two cells."""
    rows = []
    for n, line in enumerate(lines):
        cells = "".join(
            f'<td colspan="{spans[k]}">{c}</td>' if spans and n == 0 else "".join(f"<td>{p}</td>" for p in c.split("|"))
            for k, c in enumerate(line)
        )
        rows.append(f"<tr>{cells}</tr>")
    return f"<table>{''.join(rows)}</table>"


Layout = Callable[[random.Random], tuple[str, list[Told]]]


def plain(chance: random.Random) -> tuple[str, list[Told]]:
    found = trades(chance, 4, sides=("sell",))
    rows = [(american(t.day), f"{t.shares:,}", f"${t.price}") for t in found]
    return (
        f"(c)  Lake Partners, L.P. made the following sales:\n\n{typed((22, 20, 12), [('Date', 'Shares Sold', 'Price'), *rows])}\n",
        found,
    )


def two_line_heading(chance: random.Random) -> tuple[str, list[Told]]:
    found = trades(chance, 4, sides=("buy",), eighths=True)
    heads = [
        ("", "Number of", "Price"),
        ("Date of Purchase", "Shares", "Per Share"),
        ("--------", "---------", "-----"),
    ]
    rows = [
        (long(t.day), f"{t.shares:,}", f"{'$' if not n else ' '}{eighth(t.price or Decimal(0))}")
        for n, t in enumerate(found)
    ]
    text = "(c)  The following purchases of Shares were made by Lake Partners, L.P. in the\npast sixty days:\n\n"
    return text + typed((32, 18, 16), [*heads, *rows]), found


def three_line_heading(chance: random.Random) -> tuple[str, list[Told]]:
    found = trades(chance, 5)
    heads = [("", "Number of", "Average"), ("Trade", "Shares Purchased", "Price Per"), ("Date", "(Sold)", "Share ($)")]
    rows = [(long(t.day), f"{t.shares:,}" if t.side == "buy" else f"({t.shares:,})", f"{t.price}") for t in found]
    return "(c)  Transactions by Lake Partners, L.P.:\n\n" + typed((24, 24, 12), [*heads, *rows]), found


def signs(chance: random.Random) -> tuple[str, list[Told]]:
    found = trades(chance, 5)
    rows = [(american(t.day), f"{t.shares:,}" + ("-" if t.side == "sell" else ""), f"{t.price}") for t in found]
    return "LAKE PARTNERS, L.P.\n\n" + typed(
        (20, 26, 12), [("", "SHARES PURCHASED", "AVERAGE"), ("DATE", "SOLD(-)", "PRICE"), *rows]
    ), found


def bought_and_sold(chance: random.Random) -> tuple[str, list[Told]]:
    found = trades(chance, 5)
    rows = [
        (
            f"{t.day:%d}-{t.day:%b}-{t.day:%y}",
            f"{t.shares:,}" if t.side == "buy" else "",
            f"{t.shares:,}" if t.side == "sell" else "",
            f"{t.price}",
        )
        for t in found
    ]
    return "Lake Partners, L.P. traded as follows:\n\n" + typed(
        (18, 16, 16, 10), [("Date", "Bought", "Sold", "Price"), *rows]
    ), found


def person_column(chance: random.Random) -> tuple[str, list[Told]]:
    found = [Told(t.day, t.side, t.shares, t.price, chance.choice((LAKE, ROE))) for t in trades(chance, 6)]
    short = {LAKE: "Lake", ROE: "Roe Family Trust"}
    rows = [
        (
            short[t.person],
            american(t.day),
            "P" if t.side == "buy" else "S",
            f"{t.shares:,}",
            f"$ {t.price}",
            "Open Market",
        )
        for t in found
    ]
    heads = ("Entity", "Date", "P/S", "Quantity", "Price/Share", "Where/How Transacted")
    return "The following transactions were effected:\n\n" + typed((22, 12, 8, 14, 16, 20), [heads, *rows]), found


def groups_under_names(chance: random.Random) -> tuple[str, list[Told]]:
    first, second = trades(chance, 3), [Told(t.day, t.side, t.shares, t.price, ROE) for t in trades(chance, 3)]
    lines: list[tuple[str, ...]] = [("Nature of Transaction", "Date", "Shares", "Price")]
    words = {"buy": "Open Market Purchase", "sell": "Open Market Sale"}
    for name, part in ((LAKE.upper(), first), (ROE.upper(), second)):
        lines += [(name, "", "", ""), *((words[t.side], american(t.day), f"{t.shares:,}", f"{t.price}") for t in part)]
        lines += [("", "------", "------", ""), ("Total", "", f"{sum(t.shares for t in part):,}", "")]
    return "Transactions in the past sixty days:\n\n" + typed((30, 14, 14, 10), lines), [*first, *second]


def side_by_side(chance: random.Random) -> tuple[str, list[Told]]:
    left = trades(chance, 4, sides=("sell",))
    right = [Told(t.day, t.side, t.shares, t.price, ROE) for t in trades(chance, 2, sides=("buy",))]
    lines = [
        ("Sales by Lake Partners, L.P.", "", "", "Purchases by Roe Family Trust", "", ""),
        ("Date", "Shares", "Price", "Date", "Shares", "Price"),
    ]
    for n, t in enumerate(left):
        other = right[n] if n < len(right) else None
        more = (american(other.day), f"{other.shares:,}", f"${other.price}") if other else ("", "", "")
        lines.append((american(t.day), f"{t.shares:,}", f"${t.price}", *more))
    return "The following sales and purchases were effected:\n\n" + typed((12, 12, 14, 12, 12, 10), lines), [
        *left,
        *right,
    ]


def cut_by_a_page(chance: random.Random) -> tuple[str, list[Told]]:
    found = trades(chance, 6, sides=("buy",))
    head = typed((18, 14, 10), [("Date", "Shares", "Price"), ("----", "------", "-----")])
    rows = [(american(t.day), f"{t.shares:,}", f"{t.price}") for t in found]
    page = "\n<PAGE>\n\nCUSIP No. 74762E 10 2          13D              Page 5 of 9 Pages\n\n"
    text = "Lake Partners, L.P. purchased Shares in the open market as follows:\n\n"
    return f"{text}{head}\n{typed((18, 14, 10), rows[:3])}\n{page}{head}\n{typed((18, 14, 10), rows[3:])}\n", found


def european(chance: random.Random) -> tuple[str, list[Told]]:
    days = [date(2004, 2, 3), date(2004, 2, 24), date(2004, 3, 5)]
    found = [Told(day, "buy", 1_000 + n, None) for n, day in enumerate(days)]
    rows = [(f"{t.day:%d.%m.%Y}", f"{t.shares:,}", f"EUR {chance.randint(1100, 1900) / 100:.2f}") for t in found]
    return "Lake Partners, L.P. bought:\n\n" + typed((20, 16, 12), [("Date", "Shares", "Price"), *rows]), found


def date_left_blank(chance: random.Random) -> tuple[str, list[Told]]:
    day = date(2004, 3, 1)
    found = [Told(day, "sell", 100 + n, Decimal(chance.randint(500, 900)) / 100) for n in range(3)]
    rows = [("March 1, 2004" if not n else "", f"{t.shares:,}", f"${t.price}") for n, t in enumerate(found)]
    return "Lake Partners, L.P. sold:\n\n" + typed((24, 14, 10), [("Date", "Shares", "Price"), *rows]), found


def year_in_the_heading(chance: random.Random) -> tuple[str, list[Told]]:
    found = trades(chance, 3, sides=("buy",))
    rows = [(f"{t.day:%B} {t.day.day}", f"{t.shares:,}", f"${t.price}") for t in found]
    return "Lake Partners, L.P. bought:\n\n" + typed((24, 14, 10), [("Date (2004)", "Shares", "Price"), *rows]), found


def one_blank_apart(chance: random.Random) -> tuple[str, list[Told]]:
    found = [Told(t.day, t.side, t.shares, t.price, chance.choice((LAKE, ROE))) for t in trades(chance, 4)]
    words = {"buy": "Purchase", "sell": "Sale"}
    rows = "\n".join(f"{t.person} {american(t.day)} {words[t.side]} {t.shares:,} ${t.price}" for t in found)
    return f"The following transactions were effected:\n\nEntity Date Transaction Shares Price\n{rows}\n", found


def semicolons(chance: random.Random) -> tuple[str, list[Told]]:
    found = trades(chance, 4)
    words = {"buy": "Purchase", "sell": "Sale"}
    rows = "\n".join(f"{t.day:%m/%d/%Y}; {words[t.side]}; {t.shares:,}; ${t.price}" for t in found)
    return (
        f"All transactions were effected by Lake Partners, L.P.:\n\nDate of Transaction; Nature; Number of Shares; Price Per Share\n{rows}\n",
        found,
    )


def markup(chance: random.Random) -> tuple[str, list[Told]]:
    found = trades(chance, 5)
    rows = [("Purchase" if t.side == "buy" else "Sale", american(t.day), f"{t.shares:,}", f"${t.price}") for t in found]
    return "<p>Transactions of Lake Partners, L.P.:</p>" + html(
        [("Transaction", "Trade Date", "Number of<br>Shares", "Price<br>Per Share"), *rows]
    ), found


def markup_split_cells(chance: random.Random) -> tuple[str, list[Told]]:
    found = trades(chance, 5)
    rows = [(long(t.day), f"{t.shares:,}|" if t.side == "buy" else f"({t.shares:,}|)", f"$|{t.price}") for t in found]
    heads = ("Date", "Shares Purchased (Sold)", "Price Per Share")
    return "<p>Transactions of Lake Partners, L.P.:</p>" + html([heads, *rows], spans=(1, 2, 2)), found


def markup_heading_of_rows(chance: random.Random) -> tuple[str, list[Told]]:
    found = trades(chance, 4, sides=("sell",))
    rows = [(american(t.day), f"{t.shares:,}", f"{t.price}", f"{(t.price or 1) * t.shares:,.2f}") for t in found]
    heads = [("", "Number of", "Average Price", "Total"), ("Date", "Shares Sold", "Per Share ($)", "Proceeds ($)")]
    return "<p>Lake Partners, L.P. effected the following sales.</p>" + html([*heads, *rows]), found


def markup_groups(chance: random.Random) -> tuple[str, list[Told]]:
    first, second = trades(chance, 3), [Told(t.day, t.side, t.shares, t.price, ROE) for t in trades(chance, 3)]
    out = ["<p>SCHEDULE B</p><p>Transactions in the Shares during the past sixty days</p>"]
    for name, part in ((LAKE, first), (ROE, second)):
        rows = [
            (american(t.day), "Buy" if t.side == "buy" else "Sell", f"{t.shares:,}", f"${t.price} (1)") for t in part
        ]
        out += [f"<p>{name}</p>", html([("Trade Date", "Transaction", "Quantity", "Avg. Price"), *rows])]
    return "".join(out), [*first, *second]


def markup_bought_and_sold(chance: random.Random) -> tuple[str, list[Told]]:
    found = [Told(t.day, t.side, t.shares, None, chance.choice((LAKE, ROE))) for t in trades(chance, 5)]
    short = {LAKE: "Lake", ROE: "Roe Family Trust"}
    rows = [
        (
            short[t.person],
            american(t.day),
            f"{t.shares:,}" if t.side == "buy" else "",
            f"{t.shares:,}" if t.side == "sell" else "",
            "17.25",
            "TSX",
        )
        for t in found
    ]
    return "<p>Transactions:</p>" + html(
        [("Party", "Date", "Bought", "Sold", "Price (Cdn$)", "Where effected"), *rows]
    ), found


TYPED: tuple[Layout, ...] = (
    plain, two_line_heading, three_line_heading, signs, bought_and_sold, person_column, groups_under_names, side_by_side,
    cut_by_a_page, european, date_left_blank, year_in_the_heading, one_blank_apart, semicolons,
)  # fmt: skip
MARKUP: tuple[Layout, ...] = (markup, markup_split_cells, markup_heading_of_rows, markup_groups, markup_bought_and_sold)

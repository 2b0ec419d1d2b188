"""Random lists of officers and directors, drawn in the layouts that schedules have."""

import textwrap
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random

HEADED = "Harbor Holdings, Inc."


@dataclass(frozen=True)
class Work:
    """An occupation; the organization is None where it is the one that the heading names, "" where there is none."""

    title: str
    organization: str | None


@dataclass(frozen=True)
class Row:
    """One person of a list."""

    name: str
    work: tuple[Work, ...]
    address: tuple[str, ...]
    citizenship: str


GIVEN = "Anna Bertram Carla Dirk Ellen Frances George Henrik Ines Jonas Katrin Louis Marta Nils Olga Pieter Rosa Simon".split()
MIDDLE = ["", "A.", "B.", "J.", "M.", "R. W.", "T.", "van"]
SURNAMES = (
    "Ames Birch Carver Dunn Eakins Fields Grove Hale Irving Jansen Kemp Lund Marsh Norden O'Rourke Poe Quill Roe Stern Thorne "
    "Ulrich Vane Wickham Yardley Zeller Montgomery-Hughes"
).split()
SUFFIXES = ["", "", "", "", "", ", Jr.", " III"]
OFFICES = [
    "President", "Chairman of the Board", "Chairman and Chief Executive Officer", "Vice President and Treasurer",
    "Senior Vice President, General Counsel and Secretary", "Chief Financial Officer", "Executive Vice President",
    "Vice President - Finance", "President, Chief Executive Officer and Director", "Secretary", "Controller",
    "Senior Vice President, Human Resources", "Vice President, Investor Relations", "Chief Operating Officer",
    "Managing Director", "Vice Chairman", "Executive Vice President and Chief Information Officer",
]  # fmt: skip
ELSEWHERE = ["President", "Chairman", "Partner", "Managing Director", "Chairman and Chief Executive Officer", "Director",
             "Retired Chairman", "Senior Vice President", "Managing Partner", "Founder and President"]  # fmt: skip
COMPANIES = [
    "Orly Tool Company", "Dunn & Fields LLP", "Carver Consulting Ltd.", "Quill Foundation", "Birch Shipping plc",
    "Shoreham University", "Eakins, Hale & Roe LLP", "Northway Capital Partners, L.P.", "Grove Insurance Company",
    "First Shoreham Bank, N.A.", "The Lund Group", "Zeller Industries, Inc.", "Kemp Laboratories Corp.",
]  # fmt: skip
ALONE = ["Private Investor", "Attorney", "Consultant"]
ADDRESSES = [
    ("200 Main Street", "Chicago, Illinois 60601"), ("40 King Street West", "Suite 1200", "Toronto, Ontario"),
    ("One Harbor Plaza", "Boston, MA 02110"), ("P.O. Box 117", "Akron, OH 44301"),
    ("c/o Harbor Holdings, Inc.", "200 Main Street", "Chicago, Illinois 60601"),
]  # fmt: skip
PLACES = ["United States", "Canada", "United Kingdom", "Ireland", "Germany", "The Netherlands", "U.S.A.", "Japan"]


def people(random: Random, count: int) -> list[Row]:
    """That many persons of different names."""
    rows: dict[str, Row] = {}
    while len(rows) < count:
        middle = random.choice(MIDDLE)
        name = " ".join(w for w in (random.choice(GIVEN), middle, random.choice(SURNAMES)) if w) + random.choice(
            SUFFIXES
        )
        rows.setdefault(name, Row(name, tuple(_work(random)), random.choice(ADDRESSES), random.choice(PLACES)))
    return list(rows.values())


def _work(random: Random) -> Iterator[Work]:
    kind = random.randrange(10)
    if kind < 5:
        yield Work(random.choice(OFFICES), None)
    elif kind < 9:
        first = random.choice(COMPANIES)
        yield Work(random.choice(ELSEWHERE), first)
        if kind == 8:
            yield Work(random.choice(ELSEWHERE), random.choice([c for c in COMPANIES if c != first]))
    else:
        yield Work(random.choice(ALONE), "")


def printed(random: Random, row: Row) -> str:
    """The occupations on one line."""
    link = random.choice([", ", " of "]) if len(row.work) < 2 else random.choice([", ", ", ", " of "])
    return "; ".join(w.title + (link + w.organization if w.organization else "") for w in row.work)


def columns(cells: list[list[list[str]]], widths: list[int], *, gap: bool, indent: int = 0) -> str:
    """Typed columns: each row's cells are lists of lines."""
    out = []
    for row in cells:
        for n in range(max(len(cell) for cell in row)):
            parts = [(cell[n] if n < len(cell) else "").ljust(width) for cell, width in zip(row, widths, strict=True)]
            out.append((" " * indent + "".join(parts)).rstrip())
        if gap:
            out.append("")
    return "\n".join(out)


def _wrap(words: str, width: int) -> list[str]:
    return textwrap.wrap(words, width - 3, break_long_words=False, break_on_hyphens=False)


TITLE = "SCHEDULE A".center(80) + "\n\n" + f"DIRECTORS AND EXECUTIVE OFFICERS OF {HEADED.upper()}".center(80) + "\n\n"


def three_columns(random: Random, rows: list[Row]) -> str:
    """Name, occupation, address, with a blank line between two rows."""
    widths = [random.randint(26, 30), random.randint(30, 36), 30]
    head = columns([[["Name"], ["Principal Occupation"], ["Business Address"]]], widths, gap=True)
    cells = [[_wrap(r.name, widths[0]), _wrap(printed(random, r), widths[1]), list(r.address)] for r in rows]
    return TITLE + head + "\n" + columns(cells, widths, gap=True)


def dense(random: Random, rows: list[Row]) -> str:
    """Name and occupation with no blank lines, and a rule under the heads."""
    widths = [34, 80]
    head = columns(
        [[["Name"], ["Present Principal Occupation or Employment"]], [["----"], ["-" * 42]]], widths, gap=False
    )
    return TITLE + head + "\n" + columns([[[r.name], [printed(random, r)]] for r in rows], widths, gap=False)


def leaders(random: Random, rows: list[Row]) -> str:
    """Dots between name and occupation, the address below the name."""
    widths = [38, 42]
    head = columns([[["Name and Business Address"], ["Present Principal Occupation"]]], widths, gap=True)
    cells = [[[r.name.ljust(34, "."), *r.address], _wrap(printed(random, r), widths[1])] for r in rows]
    return TITLE + head + "\n" + columns(cells, widths, gap=True)


def citizenship_below(random: Random, rows: list[Row]) -> str:
    """Citizenship in brackets below the name."""
    widths = [30, 32, 30]
    head = columns(
        [[["Name", "(Citizenship)"], ["Principal Occupation", "or Employment"], ["", "Address"]]], widths, gap=True
    )
    cells = [
        [[*_wrap(r.name, 30), f"({r.citizenship})"], _wrap(printed(random, r), widths[1]), list(r.address)]
        for r in rows
    ]
    return TITLE + head + "\n" + columns(cells, widths, gap=True)


def four_columns(random: Random, rows: list[Row]) -> str:
    """Name, occupation, address, citizenship."""
    widths = [28, 32, 30, 16]
    heads = [
        ["", "Name"],
        ["Present Principal", "Occupation"],
        ["Residence or", "Business Address"],
        ["", "Citizenship"],
    ]
    cells = [[_wrap(r.name, 28), _wrap(printed(random, r), 32), list(r.address), [r.citizenship]] for r in rows]
    return TITLE + columns([heads], widths, gap=True) + "\n" + columns(cells, widths, gap=True)


def labelled(random: Random, rows: list[Row]) -> str:
    """A label a line."""
    out = []
    for r in rows:
        occupation = textwrap.wrap(printed(random, r), 48)
        lines = [("Name:", [r.name]), ("Citizenship:", [r.citizenship]), ("Business Address:", [", ".join(r.address)]),
                 ("Principal Occupation:", occupation)]  # fmt: skip
        for label, value in lines:
            out += [f"{label:<26}{value[0]}", *(" " * 26 + v for v in value[1:])]
        out.append("")
    return TITLE + "\n".join(out)


def blocks(random: Random, rows: list[Row]) -> str:
    """Name, occupation and address one under the other."""
    out = []
    for r in rows:
        out += [r.name, *(w.title + (f", {w.organization}" if w.organization else "") for w in r.work), *r.address, ""]
    return TITLE + "\n".join(out)


def numbered(random: Random, rows: list[Row]) -> str:
    """Numbered lines of text."""
    out = []
    for n, r in enumerate(rows, 1):
        words = f"({n}) {r.name}, {printed(random, r)}, {', '.join(r.address)}."
        out += [*textwrap.wrap(words, 76, subsequent_indent="    "), ""]
    return TITLE + "\n".join(out)


def dashes(random: Random, rows: list[Row]) -> str:
    """A name, a dash and the occupation on one line."""
    dash = random.choice([" - ", " -- "])
    return TITLE + "\n".join(f"     {r.name}{dash}{printed(random, r)}" for r in rows)


def html_table(random: Random, rows: list[Row]) -> str:
    """A table of HTML with a spacer column and breaks in cells."""
    heads = ["Name", "Present Principal Occupation or Employment", "Business Address", "Citizenship"]
    cells = [[r.name, printed(random, r), "<br>".join(r.address), r.citizenship] for r in rows]
    spacer = "<td>&nbsp;</td>" if random.random() < 0.5 else ""
    drawn = "".join(
        "<tr>" + spacer.join(f"<td>{c.replace('&', '&amp;')}</td>" for c in row) + "</tr>" for row in [heads, *cells]
    )
    return _html(f"<table>{drawn}</table>")


def html_lines(random: Random, rows: list[Row]) -> str:
    """A table of HTML whose occupation, employer and address are lines of one cell."""
    heads = ["Name", "Principal Occupation and Name and Address of Employer"]
    cells = []
    for r in rows:
        lines = [line for w in r.work for line in (w.title, *([w.organization] if w.organization else []))]
        cells.append([r.name, "<br>".join([*lines, *r.address])])
    drawn = "".join(
        "<tr>" + "".join(f"<td>{c.replace('&', '&amp;')}</td>" for c in row) + "</tr>" for row in [heads, *cells]
    )
    return _html(f"<table>{drawn}</table>")


def html_tall(random: Random, rows: list[Row]) -> str:
    """A table of HTML with name, position and address in one cell, and the occupation in the other."""
    heads = ["Name, Business Address and Citizenship", "Present Principal Occupation"]
    cells = [["<br>".join([r.name, *r.address, r.citizenship]), printed(random, r)] for r in rows]
    drawn = "".join(
        "<tr>" + "".join(f"<td>{c.replace('&', '&amp;')}</td>" for c in row) + "</tr>" for row in [heads, *cells]
    )
    return _html(f"<table>{drawn}</table>")


def html_paragraphs(random: Random, rows: list[Row]) -> str:
    """Paragraphs of HTML, a block a person."""
    drawn = []
    for r in rows:
        lines = [
            f"<b>{r.name}</b>",
            *(w.title + (f", {w.organization}" if w.organization else "") for w in r.work),
            *r.address,
        ]
        drawn.append("<p>" + "<br>".join(line.replace("&", "&amp;") for line in lines) + "</p>")
    return _html("".join(drawn))


def _html(body: str) -> str:
    return f"<p><b>SCHEDULE A</b></p><p><b>Directors and Executive Officers of {HEADED}</b></p>{body}"


def tabbed(random: Random, rows: list[Row]) -> str:
    """Tabs between the columns, a line a person."""
    lines = ["Name\tOccupation\tCitizenship", *(f"{r.name}\t{printed(random, r)}\t{r.citizenship}" for r in rows)]
    return TITLE + "\n".join(lines)


TYPED: dict[str, Callable[[Random, list[Row]], str]] = {
    f.__name__: f
    for f in (
        three_columns,
        dense,
        leaders,
        citizenship_below,
        four_columns,
        labelled,
        blocks,
        numbered,
        dashes,
        tabbed,
    )
}
HTML: dict[str, Callable[[Random, list[Row]], str]] = {
    f.__name__: f for f in (html_table, html_lines, html_tall, html_paragraphs)
}
WITH_CITIZENSHIP = frozenset(("citizenship_below", "four_columns", "labelled", "html_table", "html_tall", "tabbed"))

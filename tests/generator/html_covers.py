"""HTML layouts of the cover pages: tables of every nesting, paragraphs, one cell a line; 2000 to 2024."""

from collections.abc import Iterator
from html import escape

from bodies import NOTICE, items, signature_blocks, signed_day
from generated_filing import Filing, Person
from printing import box, cusip, rows
from typed_titles import CAPTIONS, RULES, facts, heading

POWERS = (7, 8, 9, 10)
SIDE = "NUMBER OF<br>SHARES<br>BENEFICIALLY<br>OWNED BY<br>EACH<br>REPORTING<br>PERSON<br>WITH"
HOLLOW = {False: '<font style="font-family: Wingdings">o</font>', True: '<font style="font-family: Wingdings">x</font>'}
MODERN = {False: '<font face="Wingdings">&#168;</font>', True: '<font face="Wingdings">&#254;</font>'}


def _text(words: str) -> str:
    """Words as markup: entities for what is no ASCII, as agents' converters write it."""
    return escape(words, quote=False).encode("ascii", "xmlcharrefreplace").decode("ascii")


def _p(words: str, attributes: str = "") -> str:
    return f"<p{attributes}>{words}</p>"


CENTER = ' align="center" style="margin:0pt"'


def _title(filing: Filing, boxes: dict[bool, str]) -> Iterator[str]:
    """The title page in centered paragraphs, values above captions."""
    for line in heading(filing):
        yield _p(_text(line) or "&nbsp;", CENTER)
    for name, lines in facts(filing):
        yield _p("<b>" + "<br>\n".join(_text(line) for line in lines) + "</b>", CENTER)
        yield _p(_text(CAPTIONS[name].replace("\n", " ")), CENTER) + _p("&nbsp;", CENTER)
    if filing.kind == "G":
        yield _p("Check the appropriate box to designate the rule pursuant to which this Schedule is filed:")
        for rule in RULES:
            yield _p(f"{boxes[rule in filing.rules]}&nbsp;&nbsp;Rule {rule}")
    yield _p(_text(NOTICE)) + '<hr style="page-break-after: always">'


def _body(filing: Filing) -> Iterator[str]:
    for title, paragraphs in items(filing):
        yield _p(f"<b>{_text(title)}</b>")
        for paragraph in paragraphs:
            yield _p("<br>\n".join(_text(part) for part in paragraph.split("\n")))
    yield _p("<b>SIGNATURE</b>", CENTER)
    yield _p("After reasonable inquiry and to the best of my knowledge and belief, I certify that the information set forth "
             "in this statement is true, complete and correct.")  # fmt: skip
    yield _p(f"Dated: {signed_day(filing)}")
    for block in signature_blocks(filing):
        yield _p("<br>\n".join(_text(line) for line in block))


def _document(parts: Iterator[str]) -> bytes:
    return (
        "<html>\n<head><title>Schedule 13</title></head>\n<body>\n" + "\n".join(parts) + "\n</body>\n</html>\n"
    ).encode("ascii")


def _cells(filing: Filing, person: Person, boxes: dict[bool, str]) -> Iterator[tuple[int, int, str, str]]:
    """The rows with their values as markup; boxes are Wingdings letters."""
    for number, printed, label, value in rows(filing, person):
        if number == 2:
            value = "&nbsp;&nbsp;".join(f"({letter})&nbsp;{boxes[person.group == letter]}" for letter in "ab")
        elif number in (5, 12):
            value = boxes[value == box(True, filing.style)]
        else:
            value = "<br>".join(_text(part) for part in value.split("\n"))
        yield number, printed, _text(label), value


def _running_head(filing: Filing) -> str:
    return _p(f"CUSIP No. {cusip(filing.cusip, filing.style.cusip)}")


def table_a_person(filing: Filing) -> bytes:
    """One table a person, the words beside rows 7 to 10 in a cell over four rows: large filing agents since 2001."""

    def pages() -> Iterator[str]:
        yield from _title(filing, HOLLOW)
        for person in filing.persons:
            yield _running_head(filing) + '<table border="1" width="100%" cellpadding="2">'
            for number, printed, label, value in _cells(filing, person, HOLLOW):
                if number in POWERS:
                    side = f'<td rowspan="4" width="20%">{SIDE}</td>' if number == 7 else ""
                    yield f"<tr>{side}<td>{printed}</td><td>{label}<br>&nbsp;<br>{value}</td></tr>"
                else:
                    yield f'<tr><td>{printed}</td><td colspan="2">{label}<br><br>{value}</td></tr>'
            yield '</table><hr style="page-break-after: always">'
        yield from _body(filing)

    return _document(pages())


def nested_tables(filing: Filing) -> bytes:
    """Tables in the cells of a table, label and value in one of their own: converters from word processors, 2003 to 2012."""

    def pages() -> Iterator[str]:
        yield from _title(filing, MODERN)
        for person in filing.persons:
            yield _running_head(filing) + '<table width="100%"><tr><td><table border="1">'
            for number, printed, label, value in _cells(filing, person, MODERN):
                inner = f"<table><tr><td>{label}</td></tr><tr><td>{value or '&nbsp;'}</td></tr></table>"
                if number == 7:
                    yield f'<tr><td colspan="2"><table border="0"><tr><td valign="top">{SIDE}</td><td><table border="1">'
                yield f"<tr><td>{printed}.</td><td>{inner}</td></tr>"
                if number == 10:
                    yield "</table></td></tr></table></td></tr>"
            yield "</table></td></tr></table>"
        yield from _body(filing)

    return _document(pages())


def paragraphs(filing: Filing) -> bytes:
    """No table: paragraphs indented with no-break spaces, boxes in Wingdings; small agents, 2002 to 2020."""
    indent = "&nbsp;" * 8

    def pages() -> Iterator[str]:
        yield from _title(filing, MODERN)
        for person in filing.persons:
            yield _running_head(filing)
            for number, printed, label, value in _cells(filing, person, MODERN):
                if number == 7:
                    yield _p("NUMBER OF SHARES BENEFICIALLY OWNED BY EACH REPORTING PERSON WITH:")
                yield _p(f"{printed}.{indent}{label}")
                yield _p(f"{indent}{value}") if value else ""
        yield from _body(filing)

    return _document(pages())


def cell_a_line(filing: Filing) -> bytes:
    """One row, every label and value a cell and a paragraph of its own: pages saved from a word processor."""

    def pages() -> Iterator[str]:
        yield from _title(filing, HOLLOW)
        for person in filing.persons:
            yield _running_head(filing) + "<table>"
            for _, printed, label, value in _cells(filing, person, HOLLOW):
                yield f"<tr><td><p>{printed}</p></td></tr><tr><td><p>{label}</p></td></tr>"
                yield f"<tr><td><p>{value or '&nbsp;'}</p></td></tr>"
            yield "</table>"
        yield from _body(filing)

    return _document(pages())


def table_a_row(filing: Filing) -> bytes:
    """A table for each row, number, label and value in three cells: an agent's program of the 2010s."""

    def pages() -> Iterator[str]:
        yield from _title(filing, MODERN)
        for person in filing.persons:
            yield _running_head(filing)
            for number, printed, label, value in _cells(filing, person, MODERN):
                side = f"<td>{SIDE}</td>" if number == 7 else ""
                yield f"<table><tr>{side}<td>{printed}</td><td>{label}</td><td>{value}</td></tr></table>"
        yield from _body(filing)

    return _document(pages())


def div_rows(filing: Filing) -> bytes:
    """Blocks in blocks: number, label and value in `div`s of cells, two values to a table row; agents since 2018."""

    def pages() -> Iterator[str]:
        yield from _title(filing, MODERN)
        for person in filing.persons:
            yield f'<div style="page-break-before: always">{_running_head(filing)}<table cellspacing="0">'
            for number, printed, label, value in _cells(filing, person, MODERN):
                if number == 2:
                    first, second = value.split("&nbsp;&nbsp;")
                    yield (f"<tr><td><div>{printed}</div></td><td><div>{label}</div></td>"
                           f"<td><div>{first}</div><div>{second}</div></td></tr>")  # fmt: skip
                elif number in POWERS:
                    side = f'<td rowspan="8"><div>{SIDE}</div></td>' if number == 7 else ""
                    yield f"<tr>{side}<td rowspan='2'><div>{printed}</div></td><td><div>{label}</div></td></tr>"
                    yield f"<tr><td><div>{value}</div></td></tr>"
                else:
                    yield f"<tr><td><div>{printed}</div></td><td colspan='2'><div>{label}</div></td></tr>"
                    yield f"<tr><td><div>&#160;</div></td><td colspan='2'><div>{value}</div></td></tr>"
            yield "</table></div>"
        yield from _body(filing)

    return _document(pages())

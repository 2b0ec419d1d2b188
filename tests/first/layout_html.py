"""The first filing as an HTML page: cover rows, sales and annex in tables."""

from html import escape

from parts import (
    AFTER_SALES,
    ANNEX_OPENING,
    BOARD,
    COVER_ROWS,
    NOTE,
    OFFICERS,
    PROSE,
    SALES,
    SALES_HEAD,
    SIGNATURE,
    TITLE_PAGE,
    Person,
    bare,
)


def _words(text: str) -> str:
    """Text as markup writes it: entities, curly quotes as references, a break for each line's end."""
    words = escape(text, quote=False).replace("[ ]", "[&nbsp;&nbsp;]").replace("'", "&#8217;")
    quotes = words.split('"')
    words = "".join(part + ("&#8220;", "&#8221;")[n % 2] for n, part in enumerate(quotes[:-1])) + quotes[-1]
    return words.replace("\n", "<br>\n")


def _paragraph(text: str, style: str = "") -> str:
    return f"<p{style}>{_words(text)}</p>\n"


def _cover_table() -> str:
    """The rows of the cover page: number and label in one cell each; 7 to 10 beside their common heading."""
    out = ['<table border="1" width="100%">\n']
    for number, label, value in COVER_ROWS:
        filled = f"<br><br>\n<b>{_words(value)}</b>" if value else ""
        cell = f'<td align="center">{number}</td><td>{_words(label)}{filled}</td>'
        if number == "7":
            heading = "NUMBER OF<br>SHARES<br>BENEFICIALLY<br>OWNED BY<br>EACH<br>REPORTING<br>PERSON<br>WITH"
            cell = f'<td rowspan="4" align="center">{heading}</td>{cell}'
        elif number not in ("8", "9", "10"):
            cell = cell.replace("</td><td>", '</td><td colspan="2">')
        out.append(f'<tr valign="top">{cell}</tr>\n')
    return "".join([*out, "</table>\n"])


def _sales_table() -> str:
    """The sales, the dollar sign in a cell of its own, a spacer between the columns."""
    day, shares, price = SALES_HEAD.split("\t")
    out = ['<table cellspacing="0">\n', f'<tr><th>{day}</th><th>&nbsp;</th><th>{shares}</th><th>&nbsp;</th>'
           f'<th colspan="2">{price}</th></tr>\n']  # fmt: skip
    for date, number, dollars in SALES:
        out.append(
            f'<tr><td>{date}</td><td>&nbsp;</td><td align="right">{number}</td><td>&nbsp;</td>'
            f'<td>$</td><td align="right">{dollars}</td></tr>\n'
        )
    return "".join([*out, "</table>\n"])


def _annex_table(heading: str, people: list[Person]) -> str:
    out = [f"<p><b>{heading}</b></p>\n<table>\n<tr><td><u>Name</u></td>"
           "<td><u>Current Principal Occupation, Address and Citizenship</u></td></tr>\n"]  # fmt: skip
    for person in people:
        fields = {"Position": person.position, "Address": person.address, "Citizenship": person.citizenship}
        cell = "<br>\n".join(f"<i>{label}</i>: {_words(value)}" for label, value in fields.items())
        out.append(f"<tr><td><font size=2>{_words(person.name)}</font></td><td>{cell}</td></tr>\n")
    return "".join([*out, "</table>\n"])


def html() -> str:
    """The whole page, in ASCII."""
    out = ["<html><head><title>Schedule 13D</title></head>\n<body>\n"]
    centred = ' align="center"'
    out += [_paragraph(text, centred if "\n" in text or text.isupper() else "") for text in TITLE_PAGE]
    out.append("<hr>\n<table width='100%'><tr><td>CUSIP No. 757209101</td><td>13D</td>"
               "<td>Page 2 of 12 Pages</td></tr></table>\n")  # fmt: skip
    out += [_cover_table(), _paragraph(bare(NOTE).strip().replace("\n", " ")), "<hr>\n"]
    out += [f"<p><b>{_words(text)}</b></p>\n" if text.startswith("Item ") else _paragraph(text) for text in PROSE]
    out += [_sales_table(), *map(_paragraph, AFTER_SALES), _paragraph(SIGNATURE[0], centred)]
    out += [_paragraph(text.replace("-----\n", "")) for text in SIGNATURE[1:]]
    out += [_paragraph("ANNEX A", centred)]
    out += [_paragraph(text.removeprefix("## ")) for text in ANNEX_OPENING[1:]]
    out += [_annex_table("MEMBERS OF THE SUPERVISORY BOARD", BOARD)]
    out += [_annex_table("SOLE MEMBER OF THE MANAGING BOARD AND EXECUTIVE OFFICERS", OFFICERS)]
    return "".join([*out, "</body></html>\n"])

"""The formats of a query's answer: SPARQL's own, Turtle, and a table for people.

An answer that was cut says so in every one of them.
"""

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from xml.sax.saxutils import escape, quoteattr

from kg import terms
from kg.errors import UsageError
from kg.graph import turtle
from kg.graph.nquads import PREFIXES, XSD
from kg.graph.result import Result, Term

GRAPH_FORMS = ("CONSTRUCT", "DESCRIBE")

# What a terminal may act on, or what turns the text around.
_UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_DATA = terms.BASE + "id/"
_NUMBERS = {XSD + name for name in ("integer", "decimal", "double", "float")}


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its name in `--format`, its media type and what writes it."""

    name: str
    media_type: str
    write: Callable[[Result], str]


def write(result: Result, name: str = "") -> str:
    """The answer as text in the named format; without a name, Turtle for triples and a table for the rest.

    Raises UsageError for an unknown format, and for Turtle where there are no triples.
    """
    name = name or ("ttl" if result.form in GRAPH_FORMS else "table")
    for known in FORMATS:
        if known.name == name:
            return known.write(result)
    raise UsageError(f"there is no format {name}: choose one of {', '.join(f.name for f in FORMATS)}")


def table(result: Result) -> str:
    """Aligned columns: IRIs shortened, numbers to the right, control characters shown."""
    if result.answer is not None:
        return "yes\n" if result.answer else "no\n"
    names = _columns(result)
    cells = [[_shown(term) for term in row] for row in result.rows]
    widths = [max([len(name), *(len(row[i]) for row in cells)]) for i, name in enumerate(names)]
    right = [
        any(row[i] for row in result.rows) and all(t is None or t.datatype in _NUMBERS for t in column)
        for i, column in enumerate(zip(*result.rows, strict=True))
    ] or [False] * len(names)

    def line(texts: Sequence[str]) -> str:
        padded = (t.rjust(w) if r else t.ljust(w) for t, w, r in zip(texts, widths, right, strict=True))
        return "  ".join(padded).rstrip() + "\n"

    count = f"{len(cells):,} row{'' if len(cells) == 1 else 's'}" if cells else "no rows"
    end = f"({count}{f'; cut {result.cut}: there are more' if result.cut else ''})\n"
    return line(names) + line(["-" * w for w in widths]) + "".join(map(line, cells)) + end


def csv(result: Result) -> str:
    """SPARQL 1.1 CSV: plain values. A cut answer ends with a line that begins with #."""
    if result.answer is not None:
        return f"{str(result.answer).lower()}\r\n"
    rows = [_columns(result), *([_plain(term) for term in row] for row in result.rows)]
    return "".join(",".join(map(_csv_field, row)) + "\r\n" for row in rows) + _cut_line(result, "\r\n")


def tsv(result: Result) -> str:
    """SPARQL 1.1 TSV: terms as Turtle writes them. A cut answer ends with a line that begins with #."""
    if result.answer is not None:
        return f"{str(result.answer).lower()}\n"
    head = "\t".join(f"?{name}" for name in _columns(result)) + "\n"
    rows = ("\t".join("" if t is None else t.ntriples for t in row) + "\n" for row in result.rows)
    return head + "".join(rows) + _cut_line(result, "\n")


def json_results(result: Result) -> str:
    """SPARQL 1.1 JSON. A cut answer has a member `cut` beside `head`."""
    cut = {"cut": result.cut} if result.cut else {}
    if result.answer is not None:
        return json.dumps({"head": {}, "boolean": result.answer}) + "\n"
    names = _columns(result)
    bindings = [
        {name: _json_term(t) for name, t in zip(names, row, strict=True) if t is not None} for row in result.rows
    ]
    whole = {"head": {"vars": names}, **cut, "results": {"bindings": bindings}}
    return json.dumps(whole, ensure_ascii=False, separators=(",", ":")) + "\n"


def xml(result: Result) -> str:
    """SPARQL 1.1 XML. A cut answer says so in a comment at its beginning."""
    start = '<?xml version="1.0" encoding="UTF-8"?>\n'
    start += f"<!-- cut {result.cut}: there are more -->\n" if result.cut else ""
    start += '<sparql xmlns="http://www.w3.org/2005/sparql-results#">\n'
    if result.answer is not None:
        return f"{start}<head/>\n<boolean>{str(result.answer).lower()}</boolean>\n</sparql>\n"
    names = _columns(result)
    head = "".join(f"<variable name={quoteattr(name)}/>" for name in names)
    rows = []
    for row in result.rows:
        bound = (
            f"<binding name={quoteattr(name)}>{_xml_term(t)}</binding>"
            for name, t in zip(names, row, strict=True)
            if t is not None
        )
        rows.append(f"<result>{''.join(bound)}</result>\n")
    return f"{start}<head>{head}</head>\n<results>\n{''.join(rows)}</results>\n</sparql>\n"


def ttl(result: Result) -> str:
    """Turtle, sorted, of the triples of a CONSTRUCT or DESCRIBE. A cut answer begins with a comment."""
    if result.form not in GRAPH_FORMS:
        raise UsageError(f"ttl is for the triples of CONSTRUCT and DESCRIBE; a {result.form} gives none: use csv")
    lines = sorted({" ".join(t.ntriples for t in row if t is not None) for row in result.rows})
    return _cut_line(result, "\n") + turtle.triples(lines)


FORMATS = (
    Format("table", "text/plain", table),
    Format("csv", "text/csv", csv),
    Format("tsv", "text/tab-separated-values", tsv),
    Format("json", "application/sparql-results+json", json_results),
    Format("xml", "application/sparql-results+xml", xml),
    Format("ttl", "text/turtle", ttl),
)


def _columns(result: Result) -> list[str]:
    return ["subject", "predicate", "object"] if result.form in GRAPH_FORMS else list(result.variables)


def _cut_line(result: Result, end: str) -> str:
    return f"# cut {result.cut}: there are more{end}" if result.cut else ""


def _shown(term: Term | None) -> str:
    if term is None:
        return ""
    text = term.value
    if term.kind == "uri":
        text = next((f"{n}:{text[len(b) :]}" for n, b in PREFIXES.items() if text.startswith(b)), text)
        text = text.removeprefix(_DATA)
    elif isinstance(value := term.python, Decimal):
        text = f"{value:,f}"
    return _UNSAFE.sub(_picture, " ".join(text.split()))


def _picture(found: re.Match[str]) -> str:
    code = ord(found[0])
    if code < 0x20:
        return chr(0x2400 + code)
    return "␡" if code == 0x7F else f"<U+{code:04X}>"


def _plain(term: Term | None) -> str:
    if term is None:
        return ""
    return f"_:{term.value}" if term.kind == "bnode" else term.value


def _csv_field(text: str) -> str:
    return '"' + text.replace('"', '""') + '"' if re.search('[",\r\n]', text) else text


def _json_term(term: Term) -> dict[str, str]:
    out = {"type": term.kind, "value": term.value}
    if term.language:
        out["xml:lang"] = term.language
    elif term.datatype:
        out["datatype"] = term.datatype
    return out


def _xml_term(term: Term) -> str:
    text = escape(_NO_XML.sub("\ufffd", term.value), {"\r": "&#13;"})
    if term.kind != "literal":
        return f"<{term.kind}>{text}</{term.kind}>"
    mark = f" xml:lang={quoteattr(term.language)}" if term.language else ""
    mark = f" datatype={quoteattr(term.datatype)}" if term.datatype else mark
    return f"<literal{mark}>{text}</literal>"

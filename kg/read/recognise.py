"""Whether a text is a Schedule 13D or 13G, and what it is instead; whether it is typed, HTML or XML."""

import re
from itertools import islice
from typing import Final

# SC 13D/A    SCHEDULE 13G    SC 13D1
_SCHEDULE: Final = re.compile(r"(?:SC|SCHEDULE)\s*13\s?-?[DG]\d?(?:/A)?", re.IGNORECASE)
_TENDER: Final = re.compile(r"(?:SC|SCHEDULE)\s*(?:TO|14D-?1|13E-?[134])\b.*", re.IGNORECASE)
_HTML: Final = re.compile(
    r"<!doctype\s+html|</?(?:html|head|body|div|span|font|center|meta|title|tr|td|br|p|b|hr|style)\b[^<>]*>",
    re.IGNORECASE,
)
_XML: Final = re.compile(r"\s*(?:<\?xml\b|<(?:\w+:)?edgarSubmission\b)", re.IGNORECASE)
_PAGE_OF_HTML: Final = re.compile(r"<html\b|<!doctype\s+html", re.IGNORECASE)
_FEWEST_TAGS: Final = 3
_SNIFFED: Final = 20_000

_TITLE: Final = re.compile(
    r"^[^\w\n]{0,100}(?:amendment\s+(?:no\.?|number)\s*\d{1,3}\s+to\s+(?:the\s+)?)?"
    r"(?:(?:amended\s+)?(?:schedule|statement\s+on\s+schedule)\s+)?(?:sc\s+)?13\s?-?[dg](?:/a)?\b[^\n]{0,50}$",
    re.IGNORECASE | re.MULTILINE,
)
_MARKS: Final = (
    re.compile(r"\bcusip\b", re.IGNORECASE),
    re.compile(r"names?\s+of\s+(?:issuer|subject\s+company)", re.IGNORECASE),
    re.compile(r"(?:names?\s+of\s+)?reporting\s+persons?", re.IGNORECASE),
    re.compile(r"rules?\s+13d-\s?(?:1|2|101|102)\b|240\.13d-\s?(?:1|2|101|102)\b", re.IGNORECASE),
    re.compile(r"percent(?:age)?\s+of\s+class|aggregate\s+amount\s+beneficially", re.IGNORECASE),
    re.compile(r"sole\s+(?:voting\s+power|power\s+to\s+vote)", re.IGNORECASE),
    re.compile(r"under\s+the\s+securities\s+exchange\s+act\s+of\s+1934", re.IGNORECASE),
    re.compile(r"purpose\s+of\s+(?:the\s+)?transaction|interest\s+in\s+securities\s+of\s+the\s+issuer", re.IGNORECASE),
)
_FEWEST_TITLED: Final = 2
_FEWEST_UNTITLED: Final = 6
_TOP: Final = 6_000
"""Characters in which the title of a form stands."""

_OTHERS: Final = (
    (
        re.compile(
            r"^[^\w\n]{0,100}form\s+(?P<form>10-?[kq](?:sb|405)?(?:/a)?|8-?k(?:/a)?|20-?f|6-?k|s-?[1348]|13f(?:-hr)?|[345])\b",
            re.IGNORECASE | re.MULTILINE,
        ),
        "a Form {form}",
    ),
    (
        re.compile(
            r"^[^\w\n]{0,100}schedule\s+(?P<form>14a|14c|14d-?9|14f-?1|13e-?[134]|to)\b", re.IGNORECASE | re.MULTILINE
        ),
        "a Schedule {form}",
    ),
    (
        re.compile(
            r"^[^\w\n]{0,100}(?P<form>annual|quarterly)\s+report\s+pursuant\s+to\s+section\s+13",
            re.IGNORECASE | re.MULTILINE,
        ),
        "an {form} report",
    ),
)
_ERROR_PAGES: Final = re.compile(
    r"""request\s+rate\s+threshold\s+exceeded|undeclared\s+automated\s+tool|access\s+denied|automated\s+access
       |(?:error|http)\s*[: ]?\s*(?:403|404|429|50[0-3])\b
       |(?:403|404|429|50[0-3])\s+(?:forbidden|not\s+found|error|too\s+many|bad\s+gateway|service)
       |too\s+many\s+requests|page\s+not\s+found|file\s+not\s+found|service\s+unavailable|nosuchkey|accessdenied""",
    re.VERBOSE | re.IGNORECASE,
)


def markup(source: str, start: int, end: int) -> str:
    """`xml`, `html` or `text`: what source[start:end] is written in."""
    top = min(end, start + _SNIFFED)
    if _XML.match(source, start, top):
        return "html" if _PAGE_OF_HTML.search(source, start, min(top, start + 2_000)) else "xml"
    if _PAGE_OF_HTML.search(source, start, top):
        return "html"
    found = len(list(islice(_HTML.finditer(source, start, top), _FEWEST_TAGS)))
    return "html" if found == _FEWEST_TAGS else "text"


def is_schedule(form: str) -> bool:
    """Whether an envelope's form type is a Schedule 13D or 13G."""
    return _SCHEDULE.match(form.strip()) is not None


def is_tender(form: str) -> bool:
    """Whether an envelope's form type is one that may carry a Schedule 13D: a tender offer statement."""
    return _TENDER.match(form.strip()) is not None


def looks_like_schedule(text: str) -> bool:
    """Whether a canonical text reads as a Schedule 13D or 13G, whatever its envelope says."""
    marks = sum(1 for mark in _MARKS if mark.search(text))
    return marks >= (_FEWEST_TITLED if _TITLE.search(text, 0, _TOP) else _FEWEST_UNTITLED)


def instead(text: str, form: str, markup: str) -> str:
    """What a text is that is no Schedule 13D or 13G, for the error's message."""
    if form.strip():
        return f"the envelope calls it {form.strip()[:40]}"
    top = text[:_TOP]
    if markup == "html" and len(text) < 20_000 and _ERROR_PAGES.search(top):
        return "a web server's error page, saved as a filing"
    for pattern, named in _OTHERS:
        found = pattern.search(top)
        if found is not None:
            return named.format(form=found["form"])
    if not text.strip():
        return "nothing that can be read as text is in it"
    return {"html": "a web page", "xml": "an XML file"}.get(markup, "a text") + " of another kind"

"""The sections of a form: title page, cover pages, items, signature, schedules.

One pass over the canonical text, whatever the markup was: headings are told by their place at the start
of a line, their number and their title, and by the order in which the form has them.
"""

import re
from dataclasses import replace

from kg.model.document import Block, BlockKind, Document

NAME_LABEL = re.compile(r"(?i)\bnames?\s+of\s+reporting\s+persons?\b")
TYPE_LABEL = re.compile(r"(?i)\btypes?\s+of\s+(?:reporting\s+)?persons?\b")

# rows without labels: "Item 1: Reporting Person - Acme LLC" ... "Item 12:  HC"
NUMBERED_NAME = re.compile(r"(?im)^[ \t]*item[ \t]+1[ \t]*:[ \t]*reporting[ \t]+person[ \t]*[-–—:]*[ \t]*")
_NUMBERED_LAST = re.compile(r"(?im)^[ \t]*item[ \t]+1[24][ \t]*:[^\n]*")

_ITEM = re.compile(
    r"""^[ \t#*]*item[ \t\n]{1,4}(?P<number>\d{1,2})(?P<part>[ \t]?\(?[a-f]\)?)?(?P<mark>[ \t]*[.:\-–—)]*)[ \t\n]*
    (?P<title>[^\n]{0,120})""",  # "Item 4. Purpose of Transaction."  "Item 1(a)  Name of Issuer:"  "ITEM 2 - IDENTITY"
    re.VERBOSE | re.IGNORECASE | re.MULTILINE,
)
# the first words of each item's title on either form
_TITLES = re.compile(
    r"""(?i)^\W*(?:security\s+and\s+(?:the\s+)?issuer|identity\s+and|source\s+(?:and|or)\s+amount|source\s+of\s+funds|
    purpose\s+of|interests?\s+in\s+(?:the\s+)?securities|contracts?,?\s+arrangements?|materials?\s+to\s+be|exhibits?|
    \(?a\)?\W*(?:name|amount)|names?\s+of|address|citizenship|title\s+of|cusip|if\s+this|ownership|identification|notice\s+of|
    certifications?|security\s+ownership)""",
    re.VERBOSE,
)
_SIGNATURE = re.compile(r"(?im)^[ \t#*]*(?:signatures?|s\s?i\s?g\s?n\s?a\s?t\s?u\s?r\s?e\s?s?)[ \t:.*]*$")
_SCHEDULE = re.compile(
    r"(?m)^[ \t#*]*(?P<name>(?:ANNEX|Annex|SCHEDULE|Schedule|APPENDIX|Appendix|EXHIBIT|Exhibit)[ \t]+"
    r"(?:[A-Z]|[IVX]{1,5}|\d{1,2})(?:-\d{1,2})?)\b[ \t]*[.:\-–—]*[ \t]*(?P<rest>[^\n]{0,90})$"
)


def blanked(document: Document) -> str:
    """The canonical text with page furniture replaced by blanks, newlines and length kept."""
    parts, at = [], 0
    for block in document.of(BlockKind.FURNITURE):
        if block.end <= at:
            continue
        start = max(at, block.start)
        parts += [document.text[at:start], re.sub(r"[^\n]", " ", document.text[start : block.end])]
        at = block.end
    return "".join([*parts, document.text[at:]])


def divide(document: Document, text: str) -> Document:
    """The document with the form's sections among its blocks. `text` is its blanked text."""
    form = next(document.of(BlockKind.FORM), None)
    if form is None:
        return document
    names = [m.start() for m in NAME_LABEL.finditer(text, form.start, form.end)]
    names = names or [m.start() for m in NUMBERED_NAME.finditer(text, form.start, form.end)]
    covers = _covers(text, form, names)
    after = covers[-1].end if covers else form.start
    heads = _headings(text, after, form.end)
    first = covers[0].start if covers else (heads[0].start if heads else form.end)
    body = Block(BlockKind.BODY, after, form.end)
    sections = [Block(BlockKind.TITLE_PAGE, form.start, first), *covers, body, *heads]
    for exhibit in document.of(BlockKind.EXHIBIT):
        sections += _schedules(text, exhibit.start, exhibit.end)
    blocks = sorted((*document.blocks, *(s for s in sections if s.start < s.end)), key=lambda b: (b.start, -b.end))
    return replace(document, blocks=tuple(blocks))


def _line_start(text: str, at: int) -> int:
    return text.rfind("\n", 0, at) + 1


def _covers(text: str, form: Block, names: list[int]) -> list[Block]:
    """One cover page a "name of reporting person" label that a "type of reporting person" row follows."""
    out: list[Block] = []
    for index, at in enumerate(names):
        stop = names[index + 1] if index + 1 < len(names) else form.end
        last = TYPE_LABEL.search(text, at, stop) or _NUMBERED_LAST.search(text, at, stop)
        if last is None:
            continue
        start = _line_start(text, at)
        if out and start < out[-1].end:
            continue
        end = _line_start(text, stop) if index + 1 < len(names) else _after_value(text, last.end(), form.end)
        out.append(Block(BlockKind.COVER_PAGE, start, end, str(len(out) + 1)))
    return out


# what may stand between the last row's label and its value: the rest of the label, rules, blanks
_REST = re.compile(r"(?i)[\s:*.\-–_|=]*(?:\(?\s*see\s+instructions?[^)\n]*\)?)?[\s:*.\-–_|=]*")


def _after_value(text: str, at: int, stop: int) -> int:
    """The end of the last cover page: the line with the last row's codes."""
    value = _REST.match(text, at, stop)
    line = text.find("\n", value.end() if value else at, stop)
    return stop if line < 0 else line + 1


def _headings(text: str, start: int, end: int) -> list[Block]:
    """Items, signature and schedules after the cover pages; each reaches to the next."""
    found: list[tuple[int, BlockKind, str]] = []
    last = 0
    for match in _ITEM.finditer(text, start, end):
        number = int(match["number"])
        titled = _TITLES.match(match["title"]) is not None
        bare = bool(match["mark"].strip()) and not match["title"].strip()[:1].islower()
        # an amendment may begin with any item; items only ascend
        if number <= 10 and (titled or bare) and number >= last:
            if number != last or match["part"]:
                found.append(
                    (match.start(), BlockKind.ITEM, match["number"] + (match["part"] or "").strip(" ()").lower())
                )
            last = number
    signed = [m for m in _SIGNATURE.finditer(text, start, end) if not found or m.start() > found[0][0]]
    if signed:
        found.append((signed[0].start(), BlockKind.SIGNATURE, ""))
    found += [(b.start, b.kind, b.label) for b in _schedules(text, start, end)]
    found.sort()
    stops = [*(at for at, _, _ in found), end][1:]
    return [Block(kind, at, stop, label) for (at, kind, label), stop in zip(found, stops, strict=True)]


def _schedules(text: str, start: int, end: int) -> list[Block]:
    """Schedules, annexes and appendices whose heading is a line of its own."""
    found = []
    for match in _SCHEDULE.finditer(text, start, end):
        rest = match["rest"].strip()
        alone = not text[match.end() : match.end() + 1].strip()
        if alone and (not rest or rest.isupper() or rest[0] in "(–-") and not rest.endswith(","):
            found.append((match.start(), match["name"]))
    stops = [*(at for at, _ in found), end][1:]
    return [
        Block(BlockKind.SCHEDULE, at, stop, " ".join(n.split())) for (at, n), stop in zip(found, stops, strict=True)
    ]

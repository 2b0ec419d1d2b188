"""The sections of a form: title page, cover pages, items, signature, schedules.

One pass over the canonical text, whatever the markup was: headings are told by their place at the start
of a line, their number and their title, and by the order in which the form has them.
"""

import re
from dataclasses import replace

from kg import terms
from kg.extract import labels
from kg.extract.bound import stands_above
from kg.extract.loose import loose
from kg.model.document import Block, BlockKind, Document

ANSWERS = "answers"
"""The label of a stretch of items that stands for a cover page."""

_NAME, _TYPES = loose(labels.NAME), loose(labels.TYPES)
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
# an amendment without headings: "Item 4 is hereby amended to add the following:"
_ANNOUNCED = re.compile(
    r"(?i)^\s*(?:of\s+[^.\n]{1,60}?\s)?(?:is|are)\s+(?:hereby\s+)?(?:further\s+)?(?:amended|supplemented|restated)\b"
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
    names = [m.start() for m in _NAME.finditer(text, form.start, form.end)]
    names = names or [m.start() for m in NUMBERED_NAME.finditer(text, form.start, form.end)]
    covers = _covers(text, form, names)
    after = covers[-1].end if covers else form.start
    heads = _headings(text, after, form.end)
    first = covers[0].start if covers else _told_from(text, form.start, heads[0].start if heads else form.end)
    body = Block(BlockKind.BODY, after, form.end)
    covers = covers or _answers(text, form, heads)
    sections = [Block(BlockKind.TITLE_PAGE, form.start, first), *covers, body, *heads]
    for exhibit in document.of(BlockKind.EXHIBIT):
        sections += _schedules(text, exhibit.start, exhibit.end)
    blocks = sorted((*document.blocks, *(s for s in sections if s.start < s.end)), key=lambda b: (b.start, -b.end))
    return replace(document, blocks=tuple(blocks))


# "The Statement on Schedule 13D ... filed by Acme Corp. ... relating to the Common Stock of Pond Inc."
_TELLS = re.compile(r"(?im)^[ \t]*(?:this|the)\s[^\n]{0,80}?\b(?:statement|amendment|schedule\s+13[dg])\b")
_SAYS = re.compile(r"(?i)\bfiled\b[^.;]{0,80}?\s(?:by|on\s+behalf\s+of)\b|\b(?:relat(?:es|ing)|with\s+respect)\s+to\b")


def _told_from(text: str, start: int, end: int) -> int:
    """Where the title page of a form without cover pages ends: at the paragraph that tells who files on what."""
    for match in _TELLS.finditer(text, start, end):
        stop = text.find("\n\n", match.start(), end)
        if _SAYS.search(text, match.start(), stop if stop >= 0 else end):
            return match.start()
    return end


def _line_start(text: str, at: int) -> int:
    return text.rfind("\n", 0, at) + 1


def _covers(text: str, form: Block, names: list[int]) -> list[Block]:
    """One cover page a "name of reporting person" label that a "type of reporting person" row follows."""
    found: list[tuple[int, int]] = []
    for index, at in enumerate(names):
        stop = names[index + 1] if index + 1 < len(names) else form.end
        last = _TYPES.search(text, at, stop) or _NUMBERED_LAST.search(text, at, stop)
        if last is None or (found and at < found[-1][1]):
            continue
        name = _NAME.match(text, at, stop)
        start, end = _line_start(text, at), last.end()
        if name and stands_above(text, name.end(), stop, labels.GROUP):
            start = _paragraph_start(text, start, found[-1][1] if found else form.start)
            end = _line_end(text, end, form.end)
        elif index + 1 == len(names):
            end = _after_value(text, end, form.end) if last.re is _TYPES else _line_end(text, end, form.end)
        else:
            end = max(end, _line_start(text, stop))
        found.append((start, end))
    stops = [*(start for start, _ in found), form.end][1:]
    return [
        Block(BlockKind.COVER_PAGE, start, min(end, stop), str(n))
        for n, ((start, end), stop) in enumerate(zip(found, stops, strict=True), 1)
    ]


def _answers(text: str, form: Block, heads: list[Block]) -> list[Block]:
    """Where there is no cover page: what Items 2 to 4 of a Schedule 13G ask for the same facts."""
    name = labels.ANSWERS_G[0].label.search(text, form.start, form.end)
    if name is None:
        return []
    start = _line_start(text, name.start())
    end = next((b.start for b in heads if b.start > start and b.label == "5"), form.end)
    amount = any(r.term == terms.AGGREGATE_AMOUNT and r.label.search(text, start, end) for r in labels.ANSWERS_G)
    return [Block(BlockKind.COVER_PAGE, start, end, ANSWERS)] if amount else []


def _line_end(text: str, at: int, stop: int) -> int:
    line = text.find("\n", at, stop)
    return stop if line < 0 else line + 1


def _paragraph_start(text: str, at: int, low: int) -> int:
    """Where the printed lines begin that end right before a line."""
    while at > low:
        before = _line_start(text, at - 1)
        if not text[before:at].strip():
            break
        at = max(low, before)
    return at


# what may stand between the last row's label and its value: the rest of the label, rules, blanks, the row's number
_REST = re.compile(
    r"(?i)[\s:*.\-–_|=+]*(?:\(?\s*see\s+instructions?[^)\n]*\)?[\s:*.\-–_|=+]*)?(?:\(?1[24][.)]{0,2}\s[\s\-–_|=+]*)?"
)


def _after_value(text: str, at: int, stop: int) -> int:
    """The end of the last cover page: the line with the last row's codes."""
    value = _REST.match(text, at, stop)
    return _line_end(text, value.end() if value else at, stop)


def _headings(text: str, start: int, end: int) -> list[Block]:
    """Items, signature and schedules after the cover pages; each reaches to the next."""
    found = _items(text, start, end, announced=False) or _items(text, start, end, announced=True)
    signed = [m for m in _SIGNATURE.finditer(text, start, end) if not found or m.start() > found[0][0]]
    if signed:
        found.append((signed[0].start(), BlockKind.SIGNATURE, ""))
    found += [(b.start, b.kind, b.label) for b in _schedules(text, start, end)]
    found.sort()
    stops = [*(at for at, _, _ in found), end][1:]
    return [Block(kind, at, stop, label) for (at, kind, label), stop in zip(found, stops, strict=True)]


def _items(text: str, start: int, end: int, *, announced: bool) -> list[tuple[int, BlockKind, str]]:
    """Where the items begin: at their headings, or at the sentences that announce them."""
    found: list[tuple[int, BlockKind, str]] = []
    last = 0
    for match in _ITEM.finditer(text, start, end):
        number = int(match["number"])
        titled = (_ANNOUNCED if announced else _TITLES).match(match["title"]) is not None
        bare = not announced and bool(match["mark"].strip()) and not match["title"].strip()[:1].islower()
        # an amendment may begin with any item; items only ascend
        if number <= 10 and (titled or bare) and number >= last:
            if number != last or match["part"]:
                found.append(
                    (match.start(), BlockKind.ITEM, match["number"] + (match["part"] or "").strip(" ()").lower())
                )
            last = number
    return found


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

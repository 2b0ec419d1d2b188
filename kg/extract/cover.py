"""Cover pages: each reporting person's numbered rows, bound by label first and number second."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from kg import terms
from kg.extract import view as v
from kg.extract.bound import Found, rows_of
from kg.extract.labels import ANSWERS_G
from kg.extract.lines import Line, joined, lines, paragraph_after
from kg.extract.page import plain
from kg.extract.rows import Kind, Row
from kg.extract.sections import ANSWERS
from kg.extract.view import Reading, View
from kg.model.claim import Claim, Iri, Mention, Value
from kg.model.document import Block, BlockKind
from kg.model.evidence import Evidence
from kg.model.finding import Finding
from kg.values import checkbox, codes, irs, names, numbers
from kg.values.found import Found as Read

_IRS = re.compile(r"(?<![\w-])(?:\d{2}-\d{7}|\d{9}|[\dX#*]{3}-[\dX#*]{2}-[\dX#*]{4})(?![\w-])")
_IRS_LABEL = re.compile(
    r"(?i)\(?(?<!\w)(?:i\.?\s?r\.?\s?s\.?|ein|tax|s\.?s\.?|federal|employer|i\.?\s?d\.?)(?!\w)[^\n]{0,60}?"
    r"(?:nos?\b\.?|numbers?|#|id\b\.?|s\.?s\.?)?\W*$"
)
# a line that is the rest of the label: "S.S. OR I.R.S. IDENTIFICATION NO. OF ABOVE PERSON"
_LABEL_LINE = re.compile(
    r"(?i)^\W*(?:nos?\.?\s+)?(?:s\.?\s?s\.?\s+or\s+)?i\.?\s?r\.?\s?s\.?\s+identification\b.*$|^\W*of\s+above\s+person.*$"
)
_NEXT_ROW = re.compile(r"\(?2[.)]{1,2}(?:\s|$)")  # "2.   N/A": the next row without its label
_WORDS_ONLY = re.compile(r"(?i)^\W*(?:n\s*/\s*a|none|not\s+applicable|\(?entities only\)?|\d{1,2})?\W*$")


def persons(view: View, rows: Sequence[Row]) -> list[tuple[Mention, Block]]:
    """The reporting persons, one a cover page, in order, with their pages."""
    found = []
    pages = view.blocks(BlockKind.COVER_PAGE)
    text = plain(view.text, pages)
    for page in pages:
        by_kind = {f.row.kind: f for f in rows_of(text, page, _rows(page, rows))}
        name = by_kind.get(Kind.NAME)
        if name is None:
            continue
        printed = _name_lines(text, name)
        words = printed_name(joined(printed)) if printed else ""
        if not words:
            continue
        types = by_kind.get(Kind.TYPES)
        kinds = [c.value for c in codes.codes(text[types.start : types.end], codes.TYPES)] if types else []
        kind = terms.PERSON_CLASS if "IN" in kinds else (terms.ORGANIZATION_CLASS if kinds else None)
        evidence = view.cite(name.label, printed[-1].end, "cover.name")
        found.append((v.agent(words, evidence, kind), page))
    return found


def _rows(page: Block, rows: Sequence[Row]) -> Sequence[Row]:
    """The rows to look for on a page: those of the form, or the questions of its items where there is no cover page."""
    return ANSWERS_G if page.label == ANSWERS else rows


# a bracket after a name that is no part of it: ("Lake")  (the "Fund")  (formerly Pond Inc.)  (1)  (see Item 2)
_BRACKET = re.compile(
    r"""(?ix)\s?\((?:[^()]*["“”‘’'][^()]*|\W*\w{0,2}\W*|\d[^()]*
    |\s*(?:formerly|f/k/a|fka|hereinafter|collectively|see|entities|d/b/a|previously|individually|in\s+liquidation)\b[^()]*)\)[\s*,;:†‡]*$"""
)


# "Jane Roe, as Trustee": in what capacity, and no part of the name
_CAPACITY = re.compile(
    r"(?i),\s(?:as|in\s(?:his|her|its)\scapacity\sas)\s(?:the\s|an?\s)?(?:co-|sole\s|successor\s)?"
    r"(?:trustee|executor|executrix|custodian|guardian)$"
)


def printed_name(words: str) -> str:
    """A reporting person's name without defined terms and note marks; other brackets are part of it."""
    name = names.one_line(words).strip(" ,;:*†‡")
    while found := _BRACKET.search(name, max(0, len(name) - 240)):
        name = name[: found.start()].strip(" ,;:*†‡")
    return _CAPACITY.sub("", name)


def read(view: View, rows: Sequence[Row], pages: Sequence[Block]) -> Reading:
    """Every row of every cover page as claims about a holding of its reporting person: `pages` are the
    pages of the view's reporting persons, in the same order."""
    text = plain(view.text, pages)
    for number, (person, page) in enumerate(zip(view.parties.reporting_persons, pages, strict=True), 1):
        assert person.evidence is not None
        holding = v.local(terms.HOLDING_CLASS, f"holding/{number}")
        yield Claim(view.parties.filing, terms.REPORTING_PERSON, person, (person.evidence,))
        yield Claim(holding, terms.HOLDER, person, (person.evidence,))
        if view.parties.security is not None and view.parties.security.evidence is not None:
            yield Claim(
                holding, terms.HELD_SECURITY, view.parties.security, (person.evidence, view.parties.security.evidence)
            )
        yield Claim(person, terms.NAME, person.words, (person.evidence,))
        on_page = rows_of(text, page, _rows(page, rows))
        numbering = _numbering(text, on_page)
        for found in on_page:
            if found.row.number in numbering:
                yield v.unread(view, found.label, found.end, found.row.title, "cover.numbering")
            else:
                yield from _row(view, text, found, holding, person)


def _numbering(text: str, on_page: Sequence[Found]) -> frozenset[int]:
    """The rows of figures that state nothing but their own numbers: of two or more on a page these are no figures."""
    figures = {f.row.number: _figure(f.row.kind, text[f.start : f.end]) for f in on_page if f.row.kind in _FIGURES}
    same = frozenset(number for number, read in figures.items() if read is not None and read.value == number)
    return same if len(same) > 1 else frozenset()


_FIGURES = (Kind.SHARES, Kind.PERCENT)


def _figure(kind: Kind, words: str) -> Read[Decimal] | None:
    return _shares(words) if kind is Kind.SHARES else numbers.percent(words)


def _name_lines(text: str, found: Found) -> list[Line]:
    """The lines of the reporting person's name: the row's first paragraph without I.R.S. numbers."""
    out: list[Line] = []
    for line in paragraph_after(text, found.start, found.end):
        words = line.words
        if _LABEL_LINE.match(words):
            if out:
                break
            continue
        if out and _NEXT_ROW.match(words):
            break
        number = _IRS.search(words)
        if number:
            words = words[: number.start()]
        label = _IRS_LABEL.search(words)
        if label:
            words = words[: label.start()]
        if (number or label) and words.count("(") > words.count(")"):  # "(TX IRS No. 75-1234567)"
            words = words[: words.rindex("(")]
        words = words.rstrip(" (:;-")
        if words and not _WORDS_ONLY.match(words):
            out.append(Line(line.start, line.start + len(words), words))
        elif out:
            break
    return out


def _row(view: View, text: str, found: Found, holding: Mention, person: Mention) -> Iterator[Claim | Finding]:
    row, words = found.row, text[found.start : found.end]

    def quote(end: int) -> tuple[Evidence, ...]:
        return (view.cite(found.label, found.start + end, f"cover.row.{row.number}"),)

    def about(term: Iri | None, value: Mention | Value, end: int) -> Claim:
        assert term is not None
        return Claim(holding, term, value, quote(end))

    if row.kind is Kind.NAME:
        number = _IRS.search(words)
        if number:
            yield Claim(person, terms.IRS_NUMBER, irs.irs(number[0]) or number[0], quote(number.end()))
    elif row.kind in _FIGURES:
        value = _figure(row.kind, words)
        if value is not None:
            yield about(row.term, value.value, value.end)
        elif re.search(r"\d", words) and row.kind is Kind.SHARES and not re.match(r"(?i)\W*see\b", words):
            yield v.unread(view, found.label, found.start + len(words.rstrip()), row.title, f"cover.row.{row.number}")
    elif row.kind is Kind.FUNDS or row.kind is Kind.TYPES:
        scheme, known = ("funds", codes.FUNDS) if row.kind is Kind.FUNDS else ("type", codes.TYPES)
        for each in codes.codes(words, known):
            yield about(row.term, v.code(scheme, each.value), each.end)
    elif row.kind is Kind.STATUS:
        for each in _statuses(words):
            yield about(row.term, v.code("type", each.value), each.end)
    elif row.kind is Kind.BOX:
        box = checkbox.checked(words)
        if box is not None:
            yield about(row.term, box.value, box.end)
    elif row.kind is Kind.GROUP:
        yield from _group(view, found, words, holding)
    elif row.kind is Kind.PLACE:
        yield from _place(view, found, text, person)


# a dash alone: what accounts print for nothing
_DASH = re.compile(r"[\s*]*(?P<dash>[-–—]{1,3})[\s*]*")


# words of a label before a figure: it may be another row's, whose label was not known
_OTHER = re.compile(r"(?i)\b(?:voting|vote|dispositive|dispose|aggregate|percent(?:age)?\s+of)\b")
# "841.207": thousands, or a fraction of a share
_UNSURE = re.compile(r"[1-9]\d{0,2}\.\d{3}(?![\d.,])")


def _shares(words: str) -> Read[Decimal] | None:
    dash = _DASH.fullmatch(words)
    if dash:
        return Read(Decimal(0), dash.start("dash"), dash.end("dash"))
    found = numbers.shares(words)
    if found is None or _OTHER.search(words, 0, found.start) or _UNSURE.match(words, found.start):
        return None
    line = words.find("\n", found.end)
    numbers_a_row = found.value <= _LAST_ROW and _OTHER.search(words, found.end, line if line >= 0 else len(words))
    return None if numbers_a_row else found


_LAST_ROW = 14


STATUSES = (
    ("BD", r"broker"),
    ("IC", r"insurance\s+company\s+as"),
    ("IV", r"investment\s+company\s+reg"),
    ("IA", r"investment\s+advis"),
    ("EP", r"employee\s+benefit|pension\s+fund"),
    ("HC", r"parent\s+holding|control\s+person"),
    ("SA", r"savings?\s+assoc"),
    ("CP", r"church\s+plan"),
    ("FI", r"non-?\s?u\.?s\.?\s+institution"),
    ("BK", r"\bbank\s+as"),
    ("OO", r"^\W*(?:\w\W+)?(?:x\W+)?(?:a\s+)?group\b"),
)
"""The types of person by the words of their boxes in Item 3 of a Schedule 13G."""


def _statuses(words: str) -> Iterator[Read[str]]:
    """The types of person that Item 3 of a 13G asks for, those whose box is checked."""
    for line in lines(words, 0, len(words)):
        box = checkbox.checked(line.words)
        if box is not None and box.value:
            code = next((c for c, pattern in STATUSES if re.search(pattern, line.words, re.IGNORECASE)), None)
            if code is not None:
                yield Read(code, line.start, line.end)


# "(a)"   "A."   "b)"   "b (X)"
_MARK = re.compile(r"(?:\((?P<in>[abAB])\)|(?<![\w.])(?P<out>[abAB])(?:[.)]|(?=[ \t]{1,4}[\[(/|_☐☒])))")


def _group(view: View, found: Found, words: str, holding: Mention) -> Iterator[Claim]:
    """Row 2: the box that is checked, (a) or (b); neither says nothing."""
    marks = [(m.start(), m.end(), (m["in"] or m["out"]).lower()) for m in _MARK.finditer(words)]
    drawn = list(checkbox.boxes(words))
    checked = [box for box in drawn if box.value]
    if not checked:
        bare = checkbox.checked(words)
        checked = [bare] if bare is not None and bare.value else []
    if not checked or not marks:
        return
    box = checked[0]
    low, high = words.rfind("\n", 0, box.start) + 1, words.find("\n", box.end)
    beside = [m for m in marks if low <= m[0] and (high < 0 or m[1] <= high)]
    before = [m for m in marks if m[1] <= box.start]
    after = [m for m in marks if m[0] >= box.end]
    if len(beside) == 1:
        mark = beside[0]
    # "[X] (a)  [ ] (b)": where a box stands before the first letter, each goes with the letter after it
    elif after and (not before or (drawn and drawn[0].start < marks[0][0])):
        mark = after[0]
    else:
        mark = before[-1]
    start, end = min(box.start, mark[0]), max(box.end, mark[1])
    quote = view.cite(found.start + start, found.start + end, f"cover.row.{found.row.number}")
    yield Claim(holding, terms.GROUP_MEMBERSHIP, v.code("group", mark[2]), (quote,))


def _place(view: View, found: Found, text: str, person: Mention) -> Iterator[Claim]:
    """Row 6 or 4: of what country a person is a citizen, or where an organization is organized."""
    printed = paragraph_after(text, found.start, found.end)[:3]
    words = names.clean(joined(printed))
    if printed and words and not _WORDS_ONLY.match(words):
        term = terms.CITIZENSHIP if person.kind == terms.PERSON_CLASS else terms.PLACE_OF_ORGANIZATION
        quote = view.cite(found.label, printed[-1].end, f"cover.row.{found.row.number}")
        yield Claim(person, term, words, (quote,))


def notes(view: View) -> list[Line]:
    """The notes under the cover pages: lines from a note mark to the next blank line, by page."""
    body = next(iter(view.blocks(BlockKind.BODY)), None)
    pages = view.blocks(BlockKind.COVER_PAGE)
    spans = [(p.start, p.end) for p in pages]
    if body is not None:
        first = next((b.start for b in view.blocks(BlockKind.ITEM)), body.end)
        spans.append((body.start, first))
    return [line for start, end in spans for line in lines(view.text, start, end)]

"""Cover pages: each reporting person's numbered rows, bound by label first and number second."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from kg import terms
from kg.extract import view as v
from kg.extract.lines import Line, joined, lines, paragraph_after
from kg.extract.rows import Kind, Row
from kg.extract.view import Reading, View
from kg.model.claim import Claim, Iri, Mention, Value
from kg.model.document import Block, BlockKind
from kg.model.evidence import Evidence
from kg.model.finding import Finding
from kg.values import checkbox, codes, names, numbers

# the words of the box beside rows 7 to 10, which interleave with the values of a typed cover page
_SIDE_WORDS = "|".join(
    words.replace(" ", r"[ \t]+")
    for words in (
        "number of shares beneficially owned by each reporting person with", "number of shares beneficially",
        "number of shares", "number of", "shares beneficially", "shares", "beneficially owned by each",
        "beneficially owned by", "beneficially owned", "beneficially", "beneficiall", "y owned by", "owned by each",
        "owned by", "owned", "by each reporting", "by each", "by", "each reporting person with",
        "each reporting person", "each reporting", "each", "reporting person with", "reporting person", "reporting",
        "person with", "person", "with",
    )
)  # fmt: skip
_SIDE = re.compile(rf"(?im)^[ \t|]*(?:{_SIDE_WORDS}):?(?=[ \t]{{2,}}|[ \t]*\||\t|[ \t]*$)")
# what stands between a label and its value, or is the label's own tail; the dashes of "-0-" are the value's
_TAIL = re.compile(
    r"""(?ix)^(?:[\s:.,;*=–—]+ | \|(?![\s_x]{0,3}\|) | _{4,} | -{2,}(?!\s*0) | -(?=\s)
      | \(?\s*see\s+instructions?\s*(?:before\s+filling\s+out!?)?\s*\)?
      | \(?(?:entities|voluntary)\s+only\)?
      | (?:and|/|or)?\s*(?:s\.?\s?s\.?\s+or\s+)?i\.?\s?r\.?\s?s\.?\s+identification\s+
        (?:nos?\b\.?|numbers?)(?:\s*\(s\)\.?)?
      | (?:social\s+security|s\.?s\.?)\s+(?:numbers?|nos?\.?)
      | of\s+(?:the\s+)?(?:above|reporting)\s+persons?(?:\s*\(s\))?
      | by\s+each\s+reporting\s+person(?:\s+with)? | by\s+each | reporting\s+person
      | pursuant\s+to\s+items?\s+2\s*\(d\)\s*(?:or|and)\s*(?:items?\s*)?2\s*\(e\)
      | is\s+required | certain\s+shares | in\s+row\s*\(?\s*\d{1,2}\s*\)?
    )+"""
)
_IRS = re.compile(r"(?<![\w-])(?:\d{2}-\d{7}|\d{9}|[\dX#*]{3}-[\dX#*]{2}-[\dX#*]{4})(?![\w-])")
_IRS_LABEL = re.compile(
    r"(?i)\(?(?<!\w)(?:i\.?\s?r\.?\s?s\.?|ein|tax|s\.?s\.?|federal|employer|i\.?\s?d\.?)(?!\w)[^\n]{0,60}?"
    r"(?:nos?\b\.?|numbers?|#|id\b\.?|s\.?s\.?)?\W*$"
)
# a line that is the rest of the label: "S.S. OR I.R.S. IDENTIFICATION NO. OF ABOVE PERSON"
_LABEL_LINE = re.compile(
    r"(?i)^\W*(?:s\.?\s?s\.?\s+or\s+)?i\.?\s?r\.?\s?s\.?\s+identification\b.*$|^\W*of\s+above\s+person.*$"
)
_WORDS_ONLY = re.compile(r"(?i)^\W*(?:n\s*/\s*a|none|not\s+applicable|\(?entities only\)?)?\W*$")


@dataclass(frozen=True, slots=True)
class _Found:
    """A row as it stands on a page: its label's start and its value's span."""

    row: Row
    label: int
    start: int
    end: int


def persons(view: View, rows: Sequence[Row]) -> list[tuple[Mention, Block]]:
    """The reporting persons, one a cover page, in order, with their pages."""
    found = []
    pages = view.blocks(BlockKind.COVER_PAGE)
    text = _without_side(view.text, pages)
    for page in pages:
        by_kind = {f.row.kind: f for f in _rows(text, page, rows)}
        name = by_kind.get(Kind.NAME)
        if name is None:
            continue
        printed = _name_lines(text, name)
        words = names.clean(joined(printed)) if printed else ""
        if not words:
            continue
        types = by_kind.get(Kind.TYPES)
        kinds = [c.value for c in codes.codes(text[types.start : types.end], codes.TYPES)] if types else []
        kind = terms.PERSON_CLASS if "IN" in kinds else (terms.ORGANIZATION_CLASS if kinds else None)
        evidence = view.cite(name.label, printed[-1].end, "cover.name")
        found.append((v.agent(words, evidence, kind), page))
    return found


def read(view: View, rows: Sequence[Row], pages: Sequence[Block]) -> Reading:
    """Every row of every cover page as claims about a holding of its reporting person: `pages` are the
    pages of the view's reporting persons, in the same order."""
    text = _without_side(view.text, pages)
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
        for found in _rows(text, page, rows):
            yield from _row(view, text, found, holding, person)


def _without_side(text: str, pages: Sequence[Block]) -> str:
    """The text with the side box's words on the cover pages blanked, at the same length."""
    parts, at = [], 0
    for page in pages:
        inside = _SIDE.sub(lambda m: re.sub(r"[^\n]", " ", m[0]), text[page.start : page.end])
        parts += [text[at : page.start], inside]
        at = page.end
    return "".join([*parts, text[at:]])


def _rows(text: str, page: Block, rows: Sequence[Row]) -> list[_Found]:
    """The rows of a page, in order of print: each value reaches from its label to the next row's number."""
    labels: list[tuple[int, int, Row]] = []
    at = page.start
    for row in rows:
        match = (
            row.label.search(text, at, page.end)
            or row.label.search(text, page.start, page.end)
            or _numbered(row.number).search(text, page.start, page.end)
        )
        if match:
            labels.append((match.start(), match.end(), row))
            at = match.end()
    labels.sort(key=lambda item: item[0])
    out = []
    for index, (start, end, row) in enumerate(labels):
        stop = labels[index + 1][0] if index + 1 < len(labels) else page.end
        tail = _TAIL.match(text[end:stop])
        value = end + (tail.end() if tail else 0)
        if index + 1 < len(labels):
            stop = max(value, _number_before(text, stop, value))
        out.append(_Found(row, _number_before(text, start, page.start), value, stop))
    return out


@lru_cache(maxsize=32)
def _numbered(number: int) -> re.Pattern[str]:
    """A row that has its number and no label: "Item 9:  4,260,629"."""
    label = r"reporting[ \t]+person[ \t]*[-–—:]*" if number == 1 else ""
    return re.compile(rf"(?im)^[ \t]*item[ \t]+{number}[ \t]*:[ \t]*{label}")


def _number_before(text: str, label: int, start: int) -> int:
    """Where a row begins: at its number, where one stands right before the label."""
    line = max(start, label - 60)
    match = re.search(r"(?:(?<=[\s|:])|^)[:|]?\s?[(]?[1-9]\d?[.)]?[)]?[\s|:.]*$", text[line:label])
    return line + match.start() if match else label


def _name_lines(text: str, found: _Found) -> list[Line]:
    """The lines of the reporting person's name: the row's first paragraph without I.R.S. numbers."""
    out: list[Line] = []
    for line in paragraph_after(text, found.start, found.end):
        words = line.words
        if _LABEL_LINE.match(words):
            if out:
                break
            continue
        number = _IRS.search(words)
        if number:
            words = words[: number.start()]
        label = _IRS_LABEL.search(words)
        if label:
            words = words[: label.start()]
        words = words.rstrip(" (:;,-")
        if words and not _WORDS_ONLY.match(words):
            out.append(Line(line.start, line.start + len(words), words))
        elif out:
            break
    return out


def _row(view: View, text: str, found: _Found, holding: Mention, person: Mention) -> Iterator[Claim | Finding]:
    row, words = found.row, text[found.start : found.end]

    def quote(end: int) -> tuple[Evidence, ...]:
        return (view.cite(found.label, found.start + end, f"cover.row.{row.number}"),)

    def about(term: Iri | None, value: Mention | Value, end: int) -> Claim:
        assert term is not None
        return Claim(holding, term, value, quote(end))

    if row.kind is Kind.NAME:
        number = _IRS.search(words)
        if number:
            yield Claim(person, terms.IRS_NUMBER, number[0], quote(number.end()))
    elif row.kind is Kind.SHARES or row.kind is Kind.PERCENT:
        value = numbers.shares(words) if row.kind is Kind.SHARES else numbers.percent(words)
        if value is not None:
            yield about(row.term, value.value, value.end)
        elif re.search(r"\d", words) and row.kind is Kind.SHARES and not re.match(r"(?i)\W*see\b", words):
            yield v.unread(view, found.label, found.start + len(words.rstrip()), row.title, f"cover.row.{row.number}")
    elif row.kind is Kind.FUNDS or row.kind is Kind.TYPES:
        scheme, known = ("funds", codes.FUNDS) if row.kind is Kind.FUNDS else ("type", codes.TYPES)
        for each in codes.codes(words, known):
            yield about(row.term, v.code(scheme, each.value), each.end)
    elif row.kind is Kind.BOX:
        box = checkbox.checked(words)
        if box is not None:
            yield about(row.term, box.value, box.end)
    elif row.kind is Kind.GROUP:
        yield from _group(view, found, words, holding)
    elif row.kind is Kind.PLACE:
        yield from _place(view, found, text, person)


# "(a)"   "A."   "b)"
_MARK = re.compile(r"(?:\((?P<in>[abAB])\)|(?<![\w.])(?P<out>[abAB])[.)])")


def _group(view: View, found: _Found, words: str, holding: Mention) -> Iterator[Claim]:
    """Row 2: the box that is checked, (a) or (b); neither says nothing."""
    marks = [(m.start(), m.end(), (m["in"] or m["out"]).lower()) for m in _MARK.finditer(words)]
    checked = [box for box in checkbox.boxes(words) if box.value]
    if not checked:
        bare = checkbox.checked(words)
        checked = [bare] if bare is not None and bare.value else []
    for box in checked:
        before = [m for m in marks if m[1] <= box.start]
        after = [m for m in marks if m[0] >= box.end]
        # "(a) [X]" binds to the mark before; "[X] (a)" to the one after, where none stands before on the line
        mark = before[-1] if before else (after[0] if after else None)
        if mark is not None:
            start, end = min(box.start, mark[0]), max(box.end, mark[1])
            quote = view.cite(found.start + start, found.start + end, f"cover.row.{found.row.number}")
            yield Claim(holding, terms.GROUP_MEMBERSHIP, v.code("group", mark[2]), (quote,))
            return


def _place(view: View, found: _Found, text: str, person: Mention) -> Iterator[Claim]:
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

"""Who is named in a stretch of lines with posts, firms, addresses and telephones: one contact a natural person.

Lines stand one under the other, in two columns, or all in one; several persons in a row share what follows them.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from kg.extract.lines import Line, lines
from kg.language import posts as language
from kg.values import addresses, names, phones

# "Copy to :"   "with a copy to:"   "Copies to:"   "With copies (which shall not be notice) to"   "cc:"
COPY = re.compile(
    r"(?i)^[ \t(]*(?:with\s+)?(?:a\s+|an\s+additional\s+|required\s+)?(?:copy|copies|cc)\b(?:\s*\([^()\n]{0,60}\))?"
    r"(?:\s+to)?\s*:?\)?[ \t]*"
)
_LABELS = re.compile(
    r"(?i)^\W*(?:\(?names?,?\s|address(?:es)?\s*(?:,|and\b)|and\s+telephone|telephone\s+numbers?\s+of|of\s+persons?\s+authorized|authorized\s+to|"
    r"to\s+receive|receive\s+notices|notices\s+and|communications\b|and$|to:?$)"
)
_ATTENTION = re.compile(r"(?i)^\W*att(?:entio)?n\.?(?:\s+of)?\s*[:.]?\s*")
# what a line that begins so is the place of, however much it looks like a name
_PLACE = re.compile(
    r"(?i)^\W*(?:\d|p\.?\s?o\.?\s+box|one|two|three|four|five|six|seven|eight|nine|ten|suite|floor|c\s?/\s?o)\b"
    r"|\d|\b(?:street|avenue|road|lane|drive|square|plaza|building|house|tower|towers|court|wharf|quay|row|center|centre|"
    r"boulevard|parkway|place|terrace|highway|circle|gate|way|park|hall)\.?,?$"
)
_MARKED = re.compile(r"(?i)^(?:mr|mrs|ms|dr|messrs)\.?\s|,?\s+(?:esq(?:uire)?|m\.d|ph\.?d|j\.d|c\.?p\.?a)\.?,?$")
# "Roe, Poe & Lawson"   "Roe & Poe"   "Roe, Poe and Lawson": partners' names joined
_FIRM = re.compile(
    r"^[^\W\d_][\w.'’-]*(?:,?\s+[^\W\d_][\w.'’-]*){0,6},?\s+(?:&|and)\s+[A-Z][\w.'’-]*(?:\s+[A-Z][\w.'’-]*){0,2}\*?$"
)


_SPELLED = re.compile(
    r"(?i)\s(?:kabushiki\s+kaisha|aktiengesellschaft|s\.?c\.?a\.?|besloten\s+vennootschap|oy|a\.?s\.?)$"
)
# a firm of a state or a department of a firm, which turns on no word of an organization's name
_BODY = re.compile(r"(?i)^(?!.*\b(?:of|to|the)\b).{3,80}\sboard$")
_DEPARTMENT = re.compile(r"(?i)\b(?:department|dept\.?|affairs|division|legal)$")


_POSTAL = re.compile(r"\d{5}(?:-\d{4})?\s+(?=\()")  # "Dallas, Texas 75244  (972) 555-2000"


class _Kind(Enum):
    PERSON = auto()
    TITLE = auto()
    FIRM = auto()
    PHONE = auto()
    ADDRESS = auto()
    COPY = auto()


@dataclass
class Contact:
    """One who receives notices, line by line."""

    person: Line
    role: str
    titles: list[Line] = field(default_factory=list)
    organization: Line | None = None
    address: list[Line] = field(default_factory=list)
    phone: Line | None = None


@dataclass
class _Group:
    """Persons in a row and what they share."""

    people: list[Contact] = field(default_factory=list)
    marked: list[bool] = field(default_factory=list)
    organization: Line | None = None
    address: list[Line] = field(default_factory=list)
    phone: Line | None = None
    last: _Kind | None = None

    @property
    def begun(self) -> bool:
        """Whether anything but persons and posts has been seen."""
        return bool(self.organization or self.address or self.phone)


def contacts(text: str, start: int, end: int, role: str) -> list[Contact]:
    """The contacts of text[start:end] in order; `role` is that of those before a copy line."""
    found: list[Contact] = []
    group = _Group()
    for printed in _streams(text, start, end):
        line = _sub(printed, 0, len(printed.words))
        if line.empty or _LABELS.match(line.words) or "@" in line.words:
            continue
        for kind, part in _parts(line):
            if kind is _Kind.COPY:
                found += _closed(group)
                group, role = _Group(), "copy"
            elif kind is _Kind.PERSON:
                if group.people and group.begun:
                    found += _closed(group)
                    group = _Group(organization=None if group.address or group.phone else group.organization)
                group.people.append(Contact(part, role))
                group.marked.append(_MARKED.search(line.words) is not None)
            else:
                _add(group, kind, part)
            group.last = kind
    return found + _closed(group)


def _add(group: _Group, kind: _Kind, part: Line) -> None:
    if kind is _Kind.PHONE:
        group.phone = group.phone or part
    elif kind is _Kind.TITLE and group.people and (not group.begun or group.last in (_Kind.PERSON, _Kind.TITLE)):
        group.people[-1].titles.append(part)
    elif kind is _Kind.FIRM and group.organization is None and not group.address:
        group.organization = part
    else:
        group.address.append(part)


def _closed(group: _Group) -> list[Contact]:
    """The contacts of a group. The last name in a row is a firm's where only those before it are marked as persons."""
    if (
        len(group.people) > 1
        and group.organization is None
        and group.address
        and any(group.marked)
        and not group.marked[-1]
    ):
        last = group.people.pop()
        group.organization = last.person
    elif (
        len(group.people) == 2
        and group.organization is None
        and group.address
        and len(group.people[1].person.words.split()) > 2
    ):
        first, second = group.people
        if not first.titles and not second.titles and not _initial(second.person.words) and first.role == "copy":
            group.people.pop()
            group.organization = second.person
    for contact in group.people:
        contact.organization, contact.address, contact.phone = group.organization, group.address, group.phone
    return group.people


def _initial(words: str) -> bool:
    """Whether a name has an initial or a suffix, as persons' names have."""
    return re.search(r"(?i)(?:^|\s)(?:[a-z]\.|jr\.?|sr\.?|ii|iii|iv)(?:\s|,|$)", words) is not None


def _parts(line: Line) -> Iterator[tuple[_Kind, Line]]:
    """What a line says, piece by piece: "Jane Roe, General Counsel, Lake Inc., 1 Harbor Street, Boston"."""
    copy = COPY.match(line.words)
    if copy and (copy.end() == len(line.words) or ":" in copy[0]):
        yield _Kind.COPY, line
        line = _sub(line, copy.end(), len(line.words))
        if line.empty:
            return
    attention = _ATTENTION.match(line.words)
    if attention:
        line = _sub(line, attention.end(), len(line.words))
    found = phones.phone(line.words)
    if phones.is_fax(line.words):
        return
    if found is not None:
        code = _POSTAL.match(found.value)
        at = found.start + (code.end() if code else 0)
        before = line.words[:at].strip(" ,;:()")
        if re.search(r"[^\W\d]{3}.*\d", before):  # an address and its telephone on one line
            yield from _parts(_sub(line, 0, line.words.index(before) + len(before)))
        yield _Kind.PHONE, _sub(line, at, found.end)
        return
    yield from _pieces(line)


def _pieces(line: Line) -> Iterator[tuple[_Kind, Line]]:
    """A line's kind; where it begins with a person or a post, what stands after the comma has one of its own."""
    kind = _kind(line.words)
    if kind is not None:
        yield kind, _person(line) if kind is _Kind.PERSON else line
        return
    for comma in re.finditer(r",\s+", line.words):
        head, rest = _sub(line, 0, comma.start()), _sub(line, comma.end(), len(line.words))
        of = _kind(head.words)
        if (of is _Kind.PERSON and _begins(rest.words, _Kind.TITLE, _Kind.FIRM)) or (
            of is _Kind.TITLE and _begins(rest.words, _Kind.FIRM)
        ):
            yield of, _person(head) if of is _Kind.PERSON else head
            yield from _pieces(rest)
            return
        if of is _Kind.PERSON and _PLACE.match(rest.words):  # "Jane Roe, 17 Shore Drive, Lynn, Massachusetts 01945"
            yield of, _person(head)
            yield _Kind.ADDRESS, rest
            return
        if of is _Kind.FIRM and not _FORM.match(rest.words):
            yield of, head
            yield _Kind.ADDRESS, rest
            return
    yield (_Kind.TITLE if _is_title(line.words) else _Kind.ADDRESS), line


# ", Inc."  ", a division of": what still belongs to the firm's name before a comma
_FORM = re.compile(r"(?i)(?:inc|l\.?l\.?[cp]|l\.?p|p\.?[ac]|p\.?l\.?l\.?c|ltd|n\.?a|s\.?a|a\s+\w+\s+of|&|and)\b")


def _begins(words: str, *kinds: _Kind) -> bool:
    """Whether the words up to one of their commas, or all of them, are of one of the kinds."""
    return any(_kind(words[: m.start()]) in kinds for m in re.finditer(r",\s+|$", words))


def _kind(words: str) -> _Kind | None:
    """What a line or piece is as a whole: a person, a post, a firm, or the beginning of an address; else None."""
    name = names.clean_person(words)
    if addresses.care_of(words):
        return _Kind.ADDRESS
    title = _is_title(words)
    if title and "," not in words:
        return _Kind.TITLE
    first = words.split(",")[0]
    if first != words and _is_title(first) and first.split()[-1].lower() not in names.ORGANIZATION_NOUNS:
        return None
    if _DEPARTMENT.search(words):
        return _Kind.ADDRESS if "," not in words else None
    partners = _FIRM.match(words.strip(" ,*")) and not any(_is_title(rest) for rest in words.split(", ")[1:])
    form = bool(names.legal_form(words.replace("/", "")) or _SPELLED.search(words))  # "A/S"
    named = form or names.is_organization(words) or _BODY.search(words) or partners
    if named and (form or not _PLACE.match(words)) and not title:
        return _Kind.FIRM if "," not in words or form or partners else None
    if _PLACE.search(words):
        return _Kind.ADDRESS if _PLACE.match(words) else None
    if names.is_person(name) and not title:
        return _Kind.PERSON
    return None


def _is_title(words: str) -> bool:
    found = language.posts(words)
    return bool(found) and found[0].title[0] == 0 and not names.legal_form(words) and not _BODY.search(words)


def _person(line: Line) -> Line:
    return Line(line.start, line.end, names.clean_person(line.words))


def _sub(line: Line, start: int, end: int) -> Line:
    words = line.words[start:end]
    left, right = len(words) - len(words.lstrip(" \t,;")), len(words.rstrip(" \t,;"))
    return Line(line.start + start + left, line.start + start + right, words[left:right])


def _streams(text: str, start: int, end: int) -> Iterator[Line]:
    """The lines in the order of reading: those of columns side by side one column after the other."""
    block: list[Line] = []
    for line in [*lines(text, start, end), Line(end, end, "")]:
        if line.words:
            block.append(line)
            continue
        yield from _columns(text, block)
        yield line
        block = []


_GAP = re.compile(r"\t+[ \t]*|[ ]{3,}")


def _columns(text: str, block: Sequence[Line]) -> Iterator[Line]:
    """A run of lines, column by column where two lines or more have words on both sides of one gap."""
    split = [(line, gaps) for line in block if (gaps := list(_GAP.finditer(line.words)))]
    if len(split) < 2 or any(len(gaps) > 1 for _, gaps in split):
        yield from block
        return
    middle = sum(_at(text, line) + gaps[0].end() for line, gaps in split) / len(split)
    left, right = [], []
    for line in block:
        gap = next(_GAP.finditer(line.words), None)
        if gap is not None:
            left.append(_sub(line, 0, gap.start()))
            right.append(_sub(line, gap.end(), len(line.words)))
        else:
            at = _at(text, line)
            (right if "\t" not in text[line.start - at : line.start] and at >= middle - 6 else left).append(line)
    yield from left
    yield Line(block[-1].end, block[-1].end, "")
    yield from right


def _at(text: str, line: Line) -> int:
    """How far from its line's start the words begin."""
    return line.start - (text.rfind("\n", 0, line.start) + 1)

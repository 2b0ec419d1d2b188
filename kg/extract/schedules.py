"""Schedules of officers and directors: each person with posts, citizenship and business address.

A row is read by its fields. The fields are told by their labels ("Position:", "Citizenship:") in a cell,
by the heading over a column, or by the labels of a block of lines; the organization of a title that names
none is the one of the schedule's heading.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from kg import terms
from kg.extract import view as v
from kg.extract.lines import lines
from kg.extract.posts import position
from kg.extract.view import Reading, View
from kg.language import posts as language
from kg.model.claim import Claim, Mention
from kg.model.document import Block, BlockKind
from kg.model.evidence import Evidence
from kg.values import names

Span = tuple[int, int]

# what a label or a column heading says that the field is; the longest match of a heading counts
_FIELDS = (
    ("name", r"names?(?:\s+and\s+.*)?"),
    ("citizenship", r"citizenships?|nationality|country\s+of\s+citizenship|citizen\s+of"),
    ("address", r"(?:principal\s+|residence\s+or\s+|business\s+(?:or\s+residence\s+)?)*address(?:es)?"),
    ("post", r"(?:present\s+|current\s+|principal\s+|and\s+)*(?:occupations?|employment|positions?|titles?|offices?|business)"
             r"(?:\s+(?:and|or|with|held|in)\s+[\w\s]{1,60})?"),
)  # fmt: skip
_LABEL = re.compile(
    r"(?i)(?<![\w,])(?P<label>(?:present\s+|current\s+)?(?:principal\s+)?(?:position|occupation|title|office|employment)s?"
    r"(?:\s+(?:or|and)\s+(?:employment|occupation|position|title))?|(?:business\s+|residence\s+)?address|citizenship|"
    r"nationality|name)\s*:\s*"
)
_PERSONAL_LIST = re.compile(
    r"(?is)\b(?:directors?|executive\s+officers?|officers|supervisory\s+board|managing\s+board|general\s+partners?|managers|trustees|"
    r"members\s+of)\b"
)
_DEFAULT_ADDRESS = re.compile(
    r"(?is)\bunless\s+otherwise\s+(?:indicated|noted|stated|specified|set\s+forth).{0,200}?\baddress(?:es)?\b[^.]{0,160}?\b(?:is|at|are)\s+"
    r"(?P<address>[^.;]*\d[^;]*?)(?:\.\s|\.$|;|$)"
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One person's row: spans of the canonical text; `row` is the whole of it."""

    row: Span
    name: Span
    posts: tuple[Span, ...] = ()
    citizenship: Span | None = None
    address: Span | None = None


@dataclass(frozen=True, slots=True)
class Schedule:
    """A schedule: its block, the heading that names its organization, and its rows."""

    block: Block
    organization: Mention | None
    heading: Evidence | None
    entries: tuple[Entry, ...] = field(default=())


def schedules(view: View) -> Iterator[Schedule]:
    """Every schedule that lists persons."""
    for block in view.blocks(BlockKind.SCHEDULE):
        head, organization = _organization(view, block)
        if head is None:
            continue
        found = tuple(_entries(view, block))
        if found:
            yield Schedule(block, organization, head, found)


def people(view: View) -> tuple[Mention, ...]:
    """The persons that the schedules list, each once, in order."""
    out: dict[str, Mention] = {}
    for schedule in schedules(view):
        for entry in schedule.entries:
            mention = _person(view, entry)
            out.setdefault(mention.keys[0][1], mention)
    return tuple(out.values())


def _person(view: View, entry: Entry) -> Mention:
    words = names.clean_person(view.text[slice(*entry.name)])
    return v.person(words, view.cite(*entry.name, "schedule.name"))


def _organization(view: View, block: Block) -> tuple[Evidence | None, Mention | None]:
    """The heading over a schedule and the organization whose officers it lists."""
    printed = [line for line in lines(view.text, block.start, min(block.end, block.start + 2500)) if not line.empty][:8]
    for index, line in enumerate(printed):
        if not _PERSONAL_LIST.search(line.words):
            continue
        for end in (line.end, *(following.end for following in printed[index + 1 : index + 2])):
            named = _named(view, view.text[line.start : end])
            if named is not None:
                quote = view.cite(line.start, end, "schedule.heading")
                return quote, Mention(named.kind, named.words, named.keys, quote)
        quote = view.cite(line.start, line.end, "schedule.heading")
        only = view.parties.only_person
        return quote, None if only is None else Mention(only.kind, only.words, only.keys, quote)
    return None, None


def _named(view: View, heading: str) -> Mention | None:
    """The organization that a heading names after an "of": a known one, or one by its form."""
    words = names.one_line(heading).rstrip(" :")
    for match in re.finditer(r"(?i)\bof\s+(?:the\s+)?", words):
        name = names.clean(words[match.end() :])
        known = _known(view, name)
        if known is not None:
            return known
        if names.is_organization(name) and not _PERSONAL_LIST.search(name):
            return Mention(terms.ORGANIZATION_CLASS, name, (("name", names.key(name)),))
    return None


def _known(view: View, name: str) -> Mention | None:
    """A known agent by a heading's name, which may be in capitals."""
    if name in view.parties.known:
        return view.parties.known[name]
    key = names.key(name)
    return next((m for words, m in view.parties.known.items() if names.key(words) == key), None)


def _entries(view: View, block: Block) -> Iterator[Entry]:
    rows = view.blocks(BlockKind.ROW, within=block)
    if rows:
        yield from _from_rows(view, block, rows)
    else:
        yield from _from_lines(view, block)


def _from_rows(view: View, block: Block, rows: list[Block]) -> Iterator[Entry]:
    columns: list[str] = []
    for row in rows:
        cells = [c for c in view.blocks(BlockKind.CELL, within=row) if view.text[c.start : c.end].strip()]
        if not cells:
            continue
        heads = [_field(view.text[c.start : c.end]) for c in cells]
        if len(cells) > 1 and heads[0] == "name" and all(heads):
            columns = [h or "" for h in heads]
            continue
        if len(cells) < 2 or not names.is_person(names.clean_person(view.text[cells[0].start : cells[0].end])):
            continue
        entry = Entry((row.start, row.end), (cells[0].start, cells[0].end))
        for index, cell in enumerate(cells[1:], 1):
            named = columns[index] if index < len(columns) else "post"
            entry = _cell(view, entry, cell.start, cell.end, named or "post")
        yield entry


def _field(words: str) -> str | None:
    """The field that a column heading names; a heading of several is the first post-like of them."""
    text = names.one_line(words).strip(" :;.").lower()
    if len(text) > 120:
        return None
    for name, pattern in _FIELDS:
        if re.match(rf"(?:{pattern})\b", text):
            return name
    return None


def _cell(view: View, entry: Entry, start: int, end: int, named: str) -> Entry:
    """An entry with what one cell adds: labelled fields, else the column's own."""
    labels = list(_LABEL.finditer(view.text, start, end))
    if not labels:
        return _with(entry, named, (start, end))
    for index, label in enumerate(labels):
        stop = labels[index + 1].start() if index + 1 < len(labels) else end
        entry = _with(entry, _field(label["label"]) or named, (label.end(), stop))
    return entry


def _with(entry: Entry, name: str, span: Span) -> Entry:
    if name == "post":
        return replace(entry, posts=(*entry.posts, span))
    if name == "citizenship" and entry.citizenship is None:
        return replace(entry, citizenship=span)
    if name == "address" and entry.address is None:
        return replace(entry, address=span)
    return entry


def _from_lines(view: View, block: Block) -> Iterator[Entry]:
    """A schedule of blocks: a person's name alone on a line, then labelled lines."""
    entry: Entry | None = None
    now = ""
    for line in lines(view.text, block.start, block.end):
        if line.empty:
            continue
        label = _LABEL.match(view.text, line.start, line.end)
        named = _field(label["label"]) if label else None
        value = (label.end(), line.end) if label else (line.start, line.end)
        words = view.text[slice(*value)]
        starts = named == "name" or (
            label is None and names.is_person(names.clean_person(words)) and (entry is None or now != "post")
        )
        if starts and names.is_person(names.clean_person(words)):
            if entry is not None and entry.posts:
                yield entry
            entry, now = Entry((line.start, line.end), value), "name"
        elif entry is not None and named is not None:
            entry, now = _with(replace(entry, row=(entry.row[0], line.end)), named, value), named
        elif entry is not None and now in ("post", "address", "citizenship"):
            entry = _grown(replace(entry, row=(entry.row[0], line.end)), now, line.end)
    if entry is not None and entry.posts:
        yield entry


def _grown(entry: Entry, name: str, end: int) -> Entry:
    """An entry whose last field of that name goes on to `end`."""
    if name == "post":
        return replace(entry, posts=(*entry.posts[:-1], (entry.posts[-1][0], end)))
    if name == "citizenship" and entry.citizenship:
        return replace(entry, citizenship=(entry.citizenship[0], end))
    if name == "address" and entry.address:
        return replace(entry, address=(entry.address[0], end))
    return entry


def read(view: View) -> Reading:
    """Every person of every schedule as claims, and the schedule's default address."""
    count = 0
    for schedule in schedules(view):
        yield from _head_office(view, schedule)
        for entry in schedule.entries:
            person = _person(view, entry)
            assert person.evidence is not None
            yield Claim(person, terms.NAME, person.words, (person.evidence,))
            if entry.citizenship is not None:
                words = names.one_line(view.text[slice(*entry.citizenship)]).strip(" .;,")
                if words:
                    quote = view.cite(*entry.citizenship, "schedule.citizenship")
                    yield Claim(person, terms.CITIZENSHIP, words, (quote, person.evidence))
            yield from _address(view, entry, person)
            for span in entry.posts:
                yield from _posts(view, schedule, entry, span, person, count)
                count += len(_taken(view, entry, span))


def _address(view: View, entry: Entry, person: Mention) -> Iterator[Claim]:
    if entry.address is None:
        return
    words = names.one_line(view.text[slice(*entry.address)]).strip(" .;,")
    if not re.search(r"\w", words) or re.match(r"(?i)(?:same|see)\b", words):
        return
    assert person.evidence is not None
    employer = _employer(view, words)
    quote = view.cite(*entry.address, "schedule.address")
    address = v.address(words, quote, employer)
    yield Claim(person, terms.BUSINESS_ADDRESS, address, (quote, person.evidence))
    yield Claim(address, terms.ADDRESS_TEXT, words, (quote,))


def _employer(view: View, words: str) -> str | None:
    """The organization that an address begins with: a known name, or the words up to a legal form."""
    parts = re.sub(r"(?i)^\s*c\s?/\s?o\s+", "", words).split(" ")
    for count in range(min(len(parts), 10), 0, -1):
        name = " ".join(parts[:count]).strip(",")
        if name in view.parties.known or _known(view, name) is not None:
            return name
    for count in range(1, min(len(parts), 8) + 1):
        name = " ".join(parts[:count]).strip(",")
        if names.legal_form(name):
            return name
    return None


def _taken(view: View, entry: Entry, span: Span) -> list[language.Post]:
    text = view.text[slice(*span)]
    known = [*view.parties.known, *_leading(view, entry)]
    return language.posts(text, known, view.spacy_model)


def _leading(view: View, entry: Entry) -> list[str]:
    """What may be an employer's name: the first words of the row's address."""
    if entry.address is None:
        return []
    parts = re.sub(r"(?i)^\s*c\s?/\s?o\s+", "", names.one_line(view.text[slice(*entry.address)])).split(" ")
    return [" ".join(parts[:count]).strip(",") for count in range(1, min(len(parts), 6) + 1)]


def _posts(view: View, schedule: Schedule, entry: Entry, span: Span, person: Mention, count: int) -> Iterator[Claim]:
    assert person.evidence is not None
    for post in _taken(view, entry, span):
        count += 1
        start, end = span[0] + post.title[0], span[0] + post.title[1]
        title = names.one_line(view.text[start:end])
        quotes = [view.cite(start, end, "schedule.post"), person.evidence]
        organization = schedule.organization
        if post.organization is not None:
            a, b = span[0] + post.organization[0], span[0] + post.organization[1]
            quotes[0] = view.cite(min(start, a), max(end, b), "schedule.post")
            organization = v.party(
                view, names.clean(view.text[a:b]), view.cite(a, b, "schedule.organization"), terms.ORGANIZATION_CLASS
            )
        elif schedule.heading is not None:
            quotes.append(schedule.heading)
        yield from position(person, title, organization, f"position/{count}", *quotes)


def _head_office(view: View, schedule: Schedule) -> Iterator[Claim]:
    """The address that the schedule gives for everybody whose row has none."""
    block = schedule.block
    for offset, passage, sentence in view.prose(block):
        match = _DEFAULT_ADDRESS.search(passage.words(sentence))
        if match is None or schedule.organization is None:
            continue
        words = names.one_line(match["address"]).strip(" .;,")
        head = re.search(r"(?i)\bhead\s+offices?\b", match[0]) is not None
        words = re.sub(r"(?i)^(?:our\s+)?(?:head|principal)\s+offices?\s+at\s+", "", words)
        start = offset + sentence.start + match.start()
        quote = view.cite(start, offset + sentence.start + match.end(), "schedule.default-address")
        address = v.address(words, quote)
        term = terms.HEAD_OFFICE if head else terms.ADDRESS
        yield Claim(schedule.organization, term, address, (quote,))
        yield Claim(address, terms.ADDRESS_TEXT, words, (quote,))
        for entry in schedule.entries:
            if entry.address is None:
                person = _person(view, entry)
                assert person.evidence is not None
                yield Claim(person, terms.BUSINESS_ADDRESS, address, (quote, person.evidence))
        return

"""Who receives notices: the person authorized, and counsel and others to whom copies go."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from kg import terms
from kg.extract import title
from kg.extract import view as v
from kg.extract.lines import Line, joined, lines
from kg.extract.posts import position
from kg.extract.view import Reading, View
from kg.language import posts as language
from kg.model.claim import Claim, Mention
from kg.model.document import Block, BlockKind
from kg.model.evidence import Evidence
from kg.values import addresses, dates, names, phones

# "Copy to :"   "with a copy to:"   "Copies to:"   "With copies to"   "cc:"
_COPY = re.compile(r"(?im)^[ \t]*(?:with\s+)?(?:a\s+)?(?:copy|copies|cc)\b(?:\s+to)?\s*:?[ \t]*")
_LABELS = re.compile(
    r"(?i)^\W*(?:\(?name,?|address|and\s+telephone|of\s+persons?\s+authorized|authorized\s+to|to\s+receive|notices\s+and|"
    r"communications|telephone\s+number\s+of)\b"
)


@dataclass
class _Contact:
    """One block of lines, line by line."""

    person: Line | None = None
    titles: list[Line] = field(default_factory=list)
    organization: Line | None = None
    address: list[Line] = field(default_factory=list)
    phone: tuple[str, int, int] | None = None


def read(view: View) -> Reading:
    """Every person of the notices part of the title page (13D), with the words of each fact."""
    page = next(iter(view.blocks(BlockKind.TITLE_PAGE)), None)
    if page is None:
        return
    at = title.captions(view, page)
    if "notices" not in at:
        return
    number = 0
    for role, start, end in _parts(view, page, at):
        for contact in _contacts(view.text, start, end):
            number += 1
            yield from _claims(view, contact, role, number)


def _parts(view: View, page: Block, at: dict[str, tuple[int, int]]) -> Iterator[tuple[str, int, int]]:
    """The stretches that name the person authorized, and those that name who is copied."""
    start, caption_end = at["notices"]
    before = max([page.start, *(end for name, (_, end) in at.items() if end <= start and name != "notices")])
    event = at["event"][0] if "event" in at else page.end
    line = view.text.find("\n", before)
    first = line if 0 <= line < start else before
    inside = list(_COPY.finditer(view.text, first, start))
    stops = [m.start() for m in inside] + [start]
    yield "authorized", first, stops[0]
    for match, stop in zip(inside, stops[1:], strict=True):
        yield "copy", match.end(), stop
    after = _COPY.search(view.text, caption_end, event)
    if after:
        day = next((d for d in dates.days(view.text[after.end() : event])), None)
        yield "copy", after.end(), after.end() + day.start if day else event


def _contacts(text: str, start: int, end: int) -> Iterator[_Contact]:
    """One contact a natural person: a person's line after other lines of a contact begins the next."""
    now = _Contact()
    for line in lines(text, start, end):
        if line.empty or _LABELS.match(line.words):
            continue
        found = phones.phone(line.words)
        words = names.clean_person(line.words)
        if phones.is_fax(line.words):
            continue
        if found is not None:
            now.phone = now.phone or (found.value, line.start + found.start, line.start + found.end)
        elif names.is_person(words) and not _is_title(line.words) and not _is_place(line.words):
            if now.person is not None and (now.address or now.organization or now.phone):
                yield now
                now = _Contact(organization=None if now.address else now.organization)
            if now.person is None:
                now.person = Line(line.start, line.end, words)
        elif now.person is not None and not now.address and _is_title(line.words) and not now.organization:
            now.titles.append(line)
        elif (
            now.organization is None and not now.address and not addresses.care_of(line.words) and _is_firm(line.words)
        ):
            now.organization = line
        else:
            now.address.append(line)
    if now.person is not None:
        yield now


def _is_title(words: str) -> bool:
    found = language.posts(words)
    return bool(found) and found[0].title[0] == 0 and not names.legal_form(words)


def _is_place(words: str) -> bool:
    return re.search(r"\d", words) is not None


def _is_firm(words: str) -> bool:
    return names.is_organization(words) and not re.match(r"\W*(?:\d|p\.?\s?o\.?\s+box)", words, re.IGNORECASE)


def _claims(view: View, contact: _Contact, role: str, number: int) -> Iterator[Claim]:
    assert contact.person is not None
    node = v.local(terms.NOTICE_CLASS, f"notice/{number}")
    name = contact.person
    person = v.person(name.words, view.cite(name.start, name.end, "notices.person"))
    assert person.evidence is not None
    quote = person.evidence
    caption = _caption(view)
    yield from v.claims(
        node, [(terms.NOTICE_PERSON, person), (terms.NOTICE_ROLE, v.code("notice", role))], quote, *caption
    )
    yield Claim(person, terms.NAME, person.words, (quote,))
    for holder in view.parties.reporting_persons:
        assert holder.evidence is not None
        yield Claim(node, terms.NOTICE_FOR, holder, (quote, holder.evidence))
    organization = _organization(view, contact.organization)
    if contact.titles:
        words = joined(contact.titles)
        words_quote = view.cite(contact.titles[0].start, contact.titles[-1].end, "notices.title")
        yield Claim(node, terms.TITLE, words, (words_quote,))
        if organization is not None and organization.evidence is not None:
            where = (words_quote, quote, organization.evidence)
            yield from position(person, words, organization, f"notice/{number}/position", *where)
    if organization is not None and organization.evidence is not None:
        yield Claim(node, terms.NOTICE_ORGANIZATION, organization, (organization.evidence, quote))
        if not contact.titles:
            whole = _both(view, quote, organization.evidence)
            yield Claim(person, terms.AFFILIATED_WITH, organization, (whole,))
        if role == "copy":
            yield from _counsel(view, person, organization, number)
    if contact.phone is not None:
        words, start, end = contact.phone
        phone = view.cite(view.text.rfind("\n", 0, start) + 1, end, "notices.phone")
        yield Claim(node, terms.TELEPHONE, words, (phone,))
        yield Claim(person, terms.TELEPHONE, words, (phone,))
    yield from _address(view, contact, node, person, organization)


def _caption(view: View) -> tuple[Evidence, ...]:
    page = view.blocks(BlockKind.TITLE_PAGE)[0]
    return (view.cite(*title.captions(view, page)["notices"], "notices.caption"),)


def _organization(view: View, line: Line | None) -> Mention | None:
    if line is None:
        return None
    return v.party(
        view, names.clean(line.words), view.cite(line.start, line.end, "notices.organization"), terms.ORGANIZATION_CLASS
    )


def _both(view: View, a: Evidence, b: Evidence) -> Evidence:
    """The words from one quote to another, whichever stands first."""
    return view.cite(min(a.start, b.start), max(a.end, b.end), "notices.block")


def _counsel(view: View, person: Mention, firm: Mention, number: int) -> Iterator[Claim]:
    """A firm that is copied acts for the reporting persons: an inference from the copy line."""
    assert firm.evidence is not None and person.evidence is not None
    node = v.local(terms.COUNSEL_ENGAGEMENT_CLASS, f"counsel/{number}")
    copy = _both(view, person.evidence, firm.evidence)
    line = _COPY.search(view.text, max(0, person.evidence.start - 200), person.evidence.start)
    if line:
        copy = view.cite(line.start(), max(firm.evidence.end, person.evidence.end), "notices.copy")
    yield from v.claims(node, [(terms.COUNSEL_PERSON, person), (terms.COUNSEL_FIRM, firm)], copy)
    for holder in view.parties.reporting_persons:
        assert holder.evidence is not None
        yield Claim(node, terms.CLIENT, holder, (copy, holder.evidence))


def _address(
    view: View, contact: _Contact, node: Mention, person: Mention, organization: Mention | None
) -> Iterator[Claim]:
    if not contact.address:
        return
    words = ", ".join(names.one_line(line.words).strip(" ,;") for line in contact.address)
    quote = view.cite(contact.address[0].start, contact.address[-1].end, "notices.address")
    address = v.address(words, quote)
    yield Claim(address, terms.ADDRESS_TEXT, words, (quote,))
    for who in (node, person, organization):
        if who is not None:
            yield Claim(who, terms.ADDRESS, address, (quote,))

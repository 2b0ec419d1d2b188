"""Who receives notices: the person authorized, and counsel and others to whom copies go."""

import re
from collections.abc import Iterator

from kg import terms
from kg.extract import title
from kg.extract import view as v
from kg.extract.contacts import Contact, contacts
from kg.extract.lines import Line, joined
from kg.extract.posts import position
from kg.extract.view import Reading, View
from kg.model.claim import Claim, Mention
from kg.model.document import Block, BlockKind
from kg.model.evidence import Evidence
from kg.values import dates, names


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
        for contact in contacts(view.text, start, end, role):
            number += 1
            yield from _claims(view, contact, number)


def _parts(view: View, page: Block, at: dict[str, tuple[int, int]]) -> Iterator[tuple[str, int, int]]:
    """The stretch that names the person authorized, above the caption or below it, and one after it that names who
    is copied."""
    start, caption_end = at["notices"]
    before = max([page.start, *(end for name, (_, end) in at.items() if end <= start and name != "notices")])
    event = at["event"][0] if "event" in at else page.end
    line = view.text.find("\n", before)
    first = line if 0 <= line < start else before
    yield "authorized", first, start
    colon = _CAPTION_END.match(view.text, caption_end)
    if colon:
        yield "authorized", colon.end(), event
        return
    after = next((m for m in _COPY_LINE.finditer(view.text, caption_end, event)), None)
    if after:
        day = next((d for d in dates.days(view.text[after.end() : event])), None)
        yield "copy", after.end(), after.end() + day.start if day else event


# "... of Person Authorized to Receive Notices and Communications:" with the value below it
_CAPTION_END = re.compile(r"(?i)[^:()\n]{0,60}\n?[^:()\n]{0,60}\bcommunications?\s*:")
_COPY_LINE = re.compile(r"(?im)^[ \t]*(?:with\s+)?(?:a\s+)?(?:copy|copies|cc)\b(?:\s+to)?\s*:?[ \t]*")


def _claims(view: View, contact: Contact, number: int) -> Iterator[Claim]:
    node = v.local(terms.NOTICE_CLASS, f"notice/{number}")
    name = contact.person
    person = v.person(name.words, view.cite(name.start, name.end, "notices.person"))
    assert person.evidence is not None
    quote = person.evidence
    caption = _caption(view)
    yield from v.claims(
        node, [(terms.NOTICE_PERSON, person), (terms.NOTICE_ROLE, v.code("notice", contact.role))], quote, *caption
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
        if contact.role == "copy":
            yield from _counsel(view, person, organization, number)
    if contact.phone is not None:
        words = contact.phone.words
        phone = view.cite(contact.phone.start, contact.phone.end, "notices.phone")
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
    line = _COPY_LINE.search(view.text, max(0, person.evidence.start - 200), person.evidence.start)
    if line:
        copy = view.cite(line.start(), max(firm.evidence.end, person.evidence.end), "notices.copy")
    yield from v.claims(node, [(terms.COUNSEL_PERSON, person), (terms.COUNSEL_FIRM, firm)], copy)
    for holder in view.parties.reporting_persons:
        assert holder.evidence is not None
        yield Claim(node, terms.CLIENT, holder, (copy, holder.evidence))


def _address(
    view: View, contact: Contact, node: Mention, person: Mention, organization: Mention | None
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

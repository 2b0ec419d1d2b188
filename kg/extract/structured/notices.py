"""The persons of an XML Schedule 13D who are authorized to receive notices."""

from collections.abc import Iterator

from kg import terms
from kg.extract import view as v
from kg.extract.posts import position
from kg.extract.structured import addresses, parties
from kg.extract.structured.capacities import named
from kg.extract.structured.fields import Field, Form, Group, unread
from kg.extract.structured.schema import Place
from kg.extract.structured.values import is_filler
from kg.extract.view import Reading, View
from kg.model.claim import Claim, Mention
from kg.model.finding import Finding
from kg.values import names


def read(view: View) -> Reading:
    """Every contact, in order: one an element, all of them authorized."""
    form = Form(view.document)
    for number, contact in enumerate(form.groups(Place.CONTACT), 1):
        yield from _contact(view, form, contact, number)


def _contact(view: View, form: Form, contact: Group, number: int) -> Iterator[Claim | Finding]:
    node = v.local(terms.NOTICE_CLASS, f"notice/{number}")
    field, where = contact.first("name"), addresses.printed(form, contact)
    printed = form.words(field)
    name, title = named(printed)
    person = organization = None
    if where.firm is not None:
        organization = _organization(view, form, form.words(where.firm), where.firm)
    if field is not None and name is not None:
        person = v.person(name, form.cite(field))
    elif where.attention is not None:
        person = v.person(where.attention[0], form.cite(where.attention[1]))
        if field is not None and names.is_organization(printed):
            organization, title = organization or _organization(view, form, printed, field), None
    elif field is not None and names.is_organization(printed):
        organization = organization or _organization(view, form, printed, field)
    elif field is not None:
        yield unread(view, field)
    head = person or organization
    if head is None or head.evidence is None:
        return
    quote = head.evidence
    yield Claim(node, terms.NOTICE_ROLE, v.code("notice", "authorized"), (quote,))
    for holder in view.parties.reporting_persons:
        if holder.evidence is not None:
            yield Claim(node, terms.NOTICE_FOR, holder, (quote, holder.evidence))
    if person is not None:
        yield Claim(node, terms.NOTICE_PERSON, person, (quote,))
        yield Claim(person, terms.NAME, person.words, (quote,))
    if title is not None:
        yield Claim(node, terms.TITLE, title, (quote,))
    if organization is not None and organization.evidence is not None:
        yield Claim(node, terms.NOTICE_ORGANIZATION, organization, (organization.evidence, quote))
        if person is not None and title is None:
            yield Claim(person, terms.AFFILIATED_WITH, organization, (organization.evidence, quote))
        elif person is not None and title is not None:
            yield from position(person, title, organization, f"notice/{number}/position", quote, organization.evidence)
    for phone in contact.all("phone"):
        if not any(c.isdigit() for c in form.words(phone)) and not is_filler(form.words(phone)):
            yield unread(view, phone)
    yield from _reached(form, contact, where.address, node, person, organization)


def _organization(view: View, form: Form, words: str, field: Field) -> Mention:
    return v.party(view, parties.name(words), form.cite(field), terms.ORGANIZATION_CLASS)


def _reached(
    form: Form, contact: Group, address: Mention | None, node: Mention, person: Mention | None, firm: Mention | None
) -> Iterator[Claim]:
    """The contact's telephone and address."""
    for field in contact.all("phone"):
        if any(c.isdigit() for c in form.words(field)):
            for who in (node, person):
                if who is not None:
                    yield Claim(who, terms.TELEPHONE, form.words(field), (form.cite(field),))
    if address is not None and address.evidence is not None:
        yield Claim(address, terms.ADDRESS_TEXT, address.words, (address.evidence,))
        for who in (node, person, firm):
            if who is not None:
                yield Claim(who, terms.ADDRESS, address, (address.evidence,))

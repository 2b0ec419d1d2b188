"""The signatures of an XML form: who signed for which reporting person, in what capacity, and when."""

from collections.abc import Iterator
from datetime import date

from kg import terms
from kg.extract import view as v
from kg.extract.structured.capacities import LONGEST, capacity, named, same_person
from kg.extract.structured.fields import Field, Form, Group, unread
from kg.extract.structured.parties import name as name_of
from kg.extract.structured.schema import Kind, Place
from kg.extract.structured.values import values
from kg.extract.view import Reading, View
from kg.model.claim import Claim, Mention
from kg.model.finding import Finding
from kg.values import names


def read(view: View) -> Reading:
    """The date of the signatures, the last where they differ, and each signature."""
    form = Form(view.document)
    signers = form.groups(Place.SIGNER)
    days = [
        (day, field)
        for signer in signers
        for group in form.signatures(signer)
        for field in group.all("date")
        if (day := _day(form, field)) is not None
    ]
    if days:
        last, field = max(days, key=lambda found: found[0])
        yield Claim(view.parties.filing, terms.DATE_SIGNED, last, (form.cite(field),))
    number = 0
    for signer in signers:
        principal = _principal(view, form, signer)
        for group in form.signatures(signer):
            number += 1
            yield from _signature(view, form, group, principal, number)


def _day(form: Form, field: Field) -> date | None:
    return next((day for day in values(Kind.DAY, form.words(field)) if isinstance(day, date)), None)


def _principal(view: View, form: Form, signer: Group) -> Mention | None:
    """The reporting person that is signed for, else the only one there is."""
    field = signer.first("principal")
    if field is None:
        return view.parties.only_person
    quote = form.cite(field)
    words = name_of(form.words(field))
    for person in view.parties.reporting_persons:
        if names.key(person.words) == names.key(words):
            return Mention(person.kind, words, person.keys, quote)
    return v.party(view, words, quote)


def _signature(
    view: View, form: Form, group: Group, principal: Mention | None, number: int
) -> Iterator[Claim | Finding]:
    for field in group.all("date"):
        if _day(form, field) is None:
            yield unread(view, field)
    signed, title = group.first("signature"), group.first("title")
    name, said = named(form.words(signed))
    source = signed
    if name is None and title is not None:
        (name, _), source = named(form.words(title)), title
    if name is None or source is None:
        if signed is not None:
            yield unread(view, signed)
        return
    node = v.local(terms.SIGNATURE_CLASS, f"signature/{number}")
    person = v.person(name, form.cite(source))
    whose = principal.words if principal is not None else ""
    if principal is not None and principal.kind == terms.PERSON_CLASS and same_person(name, whose):
        person = Mention(principal.kind, name, tuple(dict.fromkeys((*principal.keys, *person.keys))), person.evidence)
    assert person.evidence is not None
    yield Claim(node, terms.SIGNATORY, person, (person.evidence,))
    yield Claim(person, terms.NAME, name, (person.evidence,))
    if title is not None and len(form.words(title)) > LONGEST:
        yield unread(view, title)
    stated = capacity(form.words(title), name, whose)
    if stated is not None and title is not None:
        yield Claim(node, terms.SIGNATURE_TITLE, stated, (form.cite(title), person.evidence))
    elif signed is not None and said is not None and (stated := capacity(said, name, whose)) is not None:
        yield Claim(node, terms.SIGNATURE_TITLE, stated, (form.cite(signed),))
    if principal is not None and principal.evidence is not None:
        yield Claim(node, terms.SIGNED_FOR, principal, (principal.evidence, person.evidence))
    for field in group.all("date"):
        if (day := _day(form, field)) is not None:
            yield Claim(node, terms.SIGNED_ON, day, (form.cite(field), person.evidence))

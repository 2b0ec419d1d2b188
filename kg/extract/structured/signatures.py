"""The signatures of an XML form: who signed for which reporting person, in what capacity, and when."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
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

_ATTORNEY = re.compile(r"(?i)\battorneys?\b|\bpower\s+of\s+attorney\b|\bagent\s+for\b")


def read(view: View) -> Reading:
    """The date of the signatures, the last where they differ, and each signature."""
    form = Form(view.document)
    signed = list(_signed(form))
    days = [
        (day, field) for _, group in signed for field in group.all("date") if (day := _day(form, field)) is not None
    ]
    if days:
        last, field = max(days, key=lambda found: found[0])
        yield Claim(view.parties.filing, terms.DATE_SIGNED, last, (form.cite(field),))
    number = 0
    for signer, group in signed:
        principal = _principal(view, form, signer)
        yield from (unread(view, field) for field in group.all("date") if _day(form, field) is None)
        for one in _signatures(view, form, group, principal):
            if isinstance(one, Finding):
                yield one
                continue
            number += 1
            yield from _claims(view, form, group, principal, one, number)


def _signed(form: Form) -> Iterator[tuple[Group, Group]]:
    """Each signature with its signer; one whose signer's element has no value of its own, with none."""
    signers = form.groups(Place.SIGNER)
    for signer in signers:
        for group in form.signatures(signer):
            yield signer, group
    paths = {signer.path for signer in signers}
    for group in form.groups(Place.SIGNATURE):
        if group.path.rpartition("/")[0] not in paths:
            yield Group(""), group


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


@dataclass(frozen=True, slots=True)
class _Signature:
    """Who signs, the field that names him, and his capacity with the field that says it."""

    name: str
    source: Field
    title: str | None = None
    said: Field | None = None


def _signatures(view: View, form: Form, group: Group, principal: Mention | None) -> Iterator[_Signature | Finding]:
    """The signature of a group; of one who signs for a person whom the title names with his own capacity, two."""
    signed, title = group.first("signature"), group.first("title")
    name, said = named(form.words(signed))
    whose = principal.words if principal is not None else ""
    other, capacity_of = named(form.words(title))
    attorney = said is not None and _ATTORNEY.search(said) is not None
    if name and other and said and attorney and signed and title and not same_person(other, name):
        yield _Signature(name, signed, capacity(said, name, other), signed)
        if capacity_of is not None and not same_person(other, whose):
            yield _Signature(other, title, capacity(form.words(title), other, whose), title)
        return
    source = signed
    if name is None and title is not None:
        (name, _), source = named(form.words(title)), title
    if name is None or source is None:
        if signed is not None:
            yield unread(view, signed)
        return
    if title is not None and len(form.words(title)) > LONGEST:
        yield unread(view, title)
    stated, where = capacity(form.words(title), name, whose), title
    if stated is None and said is not None:
        stated, where = capacity(said, name, whose), signed
    yield _Signature(name, source, stated, where if stated is not None else None)


def _claims(
    view: View, form: Form, group: Group, principal: Mention | None, one: _Signature, number: int
) -> Iterator[Claim]:
    node = v.local(terms.SIGNATURE_CLASS, f"signature/{number}")
    quote = form.cite(one.source)
    person = v.person(one.name, quote)
    if principal is not None and principal.kind == terms.PERSON_CLASS and same_person(one.name, principal.words):
        person = Mention(principal.kind, one.name, tuple(dict.fromkeys((*principal.keys, *person.keys))), quote)
    yield Claim(node, terms.SIGNATORY, person, (quote,))
    yield Claim(person, terms.NAME, one.name, (quote,))
    if one.title is not None and one.said is not None:
        yield Claim(node, terms.SIGNATURE_TITLE, one.title, tuple(dict.fromkeys((form.cite(one.said), quote))))
    if principal is not None and principal.evidence is not None:
        yield Claim(node, terms.SIGNED_FOR, principal, (principal.evidence, quote))
    for field in group.all("date"):
        if (day := _day(form, field)) is not None:
            yield Claim(node, terms.SIGNED_ON, day, (form.cite(field), quote))

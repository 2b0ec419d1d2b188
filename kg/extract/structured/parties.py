"""The parties of an XML form: its issuer, class and reporting persons, with what they are known by."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace

from kg import terms
from kg.extract import view as v
from kg.extract.structured.fields import Field, Form, Group
from kg.extract.structured.schema import Kind, Place
from kg.extract.structured.values import values
from kg.extract.view import Parties, View
from kg.model.claim import Key, Mention
from kg.model.document import Document
from kg.values import cik, cusip, names

_QUOTES = frozenset("\"“”'‘’")
_LONGEST = 300
"""Characters of a name or title; the schemas allow 150."""
_NEAR = 40  # characters before a number in prose, among which "CUSIP" stands
# "SCHEDULE 13D/A"
_TYPE = re.compile(r"(?i)\b13\s?(?P<kind>[DG])\b(?P<amended>\s?/\s?A\b)?")


def form_type(document: Document) -> str:
    """The words of the form's own type, `SCHEDULE 13D/A`; "" where it states none."""
    form = Form(document)
    return form.words(form.group(Place.SUBMISSION).first("form"))


def schedule(form: Form) -> tuple[str, bool] | None:
    """The schedule's letter and whether its type is that of an amendment."""
    match = _TYPE.search(form.words(form.group(Place.SUBMISSION).first("form")))
    return (match["kind"].upper(), match["amended"] is not None) if match else None


def amendment(form: Form) -> tuple[int, Field] | None:
    """The number of the amendment on the cover; 0 is the number of none."""
    found = form.group(Place.COVER).first("amendment")
    number = next(values(Kind.NUMBER, form.words(found)), 0)
    return (number, found) if found is not None and isinstance(number, int) and number > 0 else None


def is_amendment(form: Form) -> bool:
    """Whether the form's type or the number on its cover says so."""
    stated = schedule(form)
    return amendment(form) is not None or (stated is not None and stated[1])


def parties(view: View) -> Parties:
    """The view's parties with issuer, class and reporting persons as the cover names them."""
    form = Form(view.document)
    shared = ciks(form)
    return replace(
        view.parties,
        issuer=_issuer(form, shared),
        security=_security(form),
        reporting_persons=tuple(_person(form, page, shared) for page in pages(form)),
    )


def ciks(form: Form) -> Mapping[str, list[Field]]:
    """The fields that state each CIK of issuer and reporting persons."""
    found: dict[str, list[Field]] = {}
    for group in (form.group(Place.ISSUER), *form.groups(Place.PERSON)):
        field = group.first("cik")
        number = cik.cik(form.words(field))
        if field is not None and number is not None:
            found.setdefault(number, []).append(field)
    return found


def pages(form: Form) -> list[Group]:
    """The cover pages: the groups of reporting persons that have a name."""
    return [g for g in form.groups(Place.PERSON) if form.words(g.first("name"))]


def undefined(printed: str) -> str:
    """Words without the term that they define: `Common Stock (the "Shares")` → `Common Stock`."""
    title = printed.rstrip(" .;")
    at = title.rfind("(")
    return title[:at].rstrip(" ,;") if at > 0 and title[-1] == ")" and _QUOTES & set(title[at:]) else printed


def cusips(form: Form) -> Iterator[tuple[str, tuple[int, int]]]:
    """Every distinct CUSIP stated for the class, the cover's first, with the span of its words."""
    seen: set[str] = set()
    for number, start, end in (*_fields_cusips(form), *_prose_cusips(form)):
        if number not in seen:
            seen.add(number)
            yield number, (start, end)


def name(printed: str) -> str:
    """A party's name without a term that it defines and note marks; one longer than any is left as it is."""
    return printed if len(printed) > _LONGEST else names.clean(undefined(printed)) or printed


def _fields_cusips(form: Form) -> Iterator[tuple[str, int, int]]:
    for field in form.group(Place.ISSUER).all("cusip"):
        number = cusip.cusip(form.words(field))
        if number is not None:
            yield number, field.line, field.block.end


def _prose_cusips(form: Form) -> Iterator[tuple[str, int, int]]:
    for field in form.fields:
        text = form.document.words(field.block)
        low = text.lower()
        if field.element is None or field.element.kind is not Kind.PROSE or "cusip" not in low:
            continue
        for found in cusip.cusips(text):
            label = low.rfind("cusip", max(0, found.start - _NEAR), found.start)
            if label >= 0:
                yield found.value, field.block.start + label, field.block.start + found.end


def _key(form: Form, field: Field | None, shared: Mapping[str, list[Field]]) -> list[Key]:
    """The key of a CIK; one stated for two parties is not both of theirs, and filings must not meet on it."""
    number = cik.cik(form.words(field))
    return [("cik", number)] if number is not None and len(shared[number]) == 1 else []


def _issuer(form: Form, shared: Mapping[str, list[Field]]) -> Mention | None:
    group = form.group(Place.ISSUER)
    field = group.first("name")
    words = name(form.words(field))
    if field is None or not words:
        return None
    stated = [number for number, _ in cusips(form)]
    nine = [number for number in stated if len(number) == 9]
    # two CUSIPs of two issuers: one of them is another's, and filings must not meet on it
    also: list[Key] = [("issuer-cusip", nine[0])] if nine and len({n[:6] for n in stated}) == 1 else []
    also += _key(form, group.first("cik"), shared)
    return v.agent(words, form.cite(field), terms.ISSUER_CLASS, also=[("issuer", names.key(words)), *also])


def _security(form: Form) -> Mention | None:
    field = form.group(Place.COVER).first("class")
    if field is None:
        return None
    number = next((number for number, _ in cusips(form)), "")
    keys: list[Key] = [("cusip", number)] if len(number) == 9 else []
    title = undefined(form.words(field)).strip(" ;")
    return Mention(terms.SECURITY_CLASS, title, (*keys, ("local", "security/1")), form.cite(field))


def _person(form: Form, page: Group, shared: Mapping[str, list[Field]]) -> Mention:
    field = page.first("name")
    assert field is not None
    codes = Counter(form.words(f).upper() for f in page.all("type"))
    kind = terms.PERSON_CLASS if codes["IN"] else terms.ORGANIZATION_CLASS if codes else None
    return v.agent(name(form.words(field)), form.cite(field), kind, also=_key(form, page.first("cik"), shared))

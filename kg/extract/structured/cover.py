"""The cover pages of an XML form: the filing, its issuer and class, and each reporting person's rows."""

import re
from collections.abc import Iterator

from kg import terms
from kg.extract import view as v
from kg.extract.structured import addresses, parties, schema
from kg.extract.structured.fields import Field, Form, Group, facts, unread
from kg.extract.structured.schema import Kind, Place
from kg.extract.structured.values import figure, is_filler
from kg.extract.view import Reading, View
from kg.model.claim import Claim, Mention
from kg.model.finding import Finding, Severity
from kg.values import accession, cik, cusip, names, numbers

# "par value $0.001 per share"   "$.01 par value"
_PAR = re.compile(r"(?i)par\s+value\s+(?:of\s+)?(?:us)?\$\s?(?P<a>\d*\.?\d+)|\$\s?(?P<b>\d*\.?\d+)\s+par\s+value")


def read(view: View) -> Reading:
    """The facts of the title page, then each reporting person's rows as a holding, then what is in doubt."""
    form = Form(view.document)
    yield from _filing(view, form)
    yield from _issuer(view, form)
    yield from _security(view, form)
    persons = zip(parties.pages(form), view.parties.reporting_persons, strict=True)
    for number, (page, person) in enumerate(persons, 1):
        yield from _page(view, form, page, person, v.local(terms.HOLDING_CLASS, f"holding/{number}"))
    yield from _ownership(form)
    yield from _shared_ciks(form)
    yield from form.unknown()


def _filing(view: View, form: Form) -> Iterator[Claim | Finding]:
    filing, front = view.parties.filing, form.group(Place.COVER)
    kind, stated, amendment = form.group(Place.SUBMISSION).first("form"), parties.schedule(form), _amendment(form)
    if kind is not None and stated is not None:
        quotes = (form.cite(kind), *(form.cite(field) for _, field in amendment))
        amends = parties.is_amendment(form)
        yield Claim(filing, terms.FORM, f"SC 13{stated[0]}" + ("/A" if amends else ""), quotes)
        if amends:
            yield Claim(filing, terms.IS_AMENDMENT, True, quotes)
        if amends and not stated[1]:
            message = f"amendment No. {amendment[0][0]} by its cover, {form.words(kind)} by its type"
            yield form.finding("form.differs", Severity.WARNING, message, *quotes)
    for number, field in amendment:
        yield Claim(filing, terms.AMENDMENT_NUMBER, number, (form.cite(field),))
    for field in front.all("amendment"):
        if not amendment and form.words(field).strip("0"):
            yield unread(view, field)
    for field in front.fields:
        yield from facts(view, form, filing, field)
    for field in form.group(Place.SUBMISSION).all("previous"):
        yield from _amends(view, form, field)
    for filer in form.groups(Place.FILER):
        for field in filer.all("cik"):
            yield from _filed_by(view, form, field)


def _amendment(form: Form) -> list[tuple[int, Field]]:
    found = parties.amendment(form)
    return [found] if found is not None else []


def _amends(view: View, form: Form, field: Field) -> Iterator[Claim | Finding]:
    number = accession.accession(form.words(field))
    if number is None:
        yield unread(view, field)
        return
    quote = form.cite(field)
    before = Mention(terms.FILING_CLASS, "", (("accession", number),), quote)
    yield Claim(view.parties.filing, terms.AMENDS, before, (quote,))
    yield Claim(before, terms.ACCESSION_NUMBER, number, (quote,))


def _filed_by(view: View, form: Form, field: Field) -> Iterator[Claim | Finding]:
    """Who filed: a party with that CIK, else an agent of whom no more is known."""
    number = cik.cik(form.words(field))
    if number is None:
        yield unread(view, field)
        return
    quote = form.cite(field)
    known = [p for p in view.parties.reporting_persons if ("cik", number) in p.keys]
    filer = known[0] if known else Mention(terms.AGENT_CLASS, "", (("cik", number),), quote)
    yield Claim(view.parties.filing, terms.FILED_BY, filer, (quote,))
    if not known:
        yield Claim(filer, terms.CIK, number, (quote,))


def _issuer(view: View, form: Form) -> Iterator[Claim | Finding]:
    company, group = view.parties.issuer, form.group(Place.ISSUER)
    if company is None or company.evidence is None:
        return
    yield Claim(view.parties.filing, terms.SUBJECT_COMPANY, company, (company.evidence,))
    yield Claim(company, terms.NAME, company.words, (company.evidence,))
    for field in group.all("cik"):
        yield from _cik(view, form, company, field)
    item = _item(form, "1")
    for where in (group, item):
        office = addresses.office(form, where)
        if office is not None and office.evidence is not None:
            yield Claim(company, terms.PRINCIPAL_OFFICE, office, (office.evidence, company.evidence))
            yield Claim(office, terms.ADDRESS_TEXT, office.words, (office.evidence,))
    named = item.first("issuer")
    if named is not None and names.key(parties.name(form.words(named))) != names.key(company.words):
        message = f"the issuer is {company.words[:80]!r} on the cover and {form.words(named)[:80]!r} in Item 1"
        yield form.finding("issuer.name-differs", Severity.NOTE, message, company.evidence, form.cite(named))


def _item(form: Form, number: str) -> Group:
    return next((g for g in form.groups(Place.ITEM) if schema.item_number(g.path) == number), Group(""))


def _cik(view: View, form: Form, who: Mention, field: Field) -> Iterator[Claim | Finding]:
    number = cik.cik(form.words(field))
    assert who.evidence is not None
    if number is not None:
        yield Claim(who, terms.CIK, number, (form.cite(field), who.evidence))
    elif not is_filler(form.words(field)):
        yield unread(view, field)


def _security(view: View, form: Form) -> Iterator[Claim | Finding]:
    stock, company = view.parties.security, view.parties.issuer
    for field in form.group(Place.ISSUER).all("cusip"):
        if is_filler(form.words(field)):
            yield form.finding("cusip.none", Severity.NOTE, f"no CUSIP: {form.words(field)[:20]}", form.cite(field))
        elif cusip.cusip(form.words(field)) is None:
            yield unread(view, field)
    if stock is None or stock.evidence is None:
        return
    yield Claim(view.parties.filing, terms.SUBJECT_SECURITY, stock, (stock.evidence,))
    yield Claim(stock, terms.CLASS_TITLE, stock.words, (stock.evidence,))
    if company is not None and company.evidence is not None:
        yield Claim(stock, terms.ISSUED_BY, company, (stock.evidence, company.evidence))
    for number, span in parties.cusips(form):
        yield Claim(stock, terms.CUSIP, number, (view.cite(*span, "xml.cusip"),))
    par = _PAR.search(stock.words)
    if par is not None:
        yield Claim(stock, terms.PAR_VALUE, numbers.to_decimal(par["a"] or par["b"]), (stock.evidence,))


def _page(view: View, form: Form, page: Group, person: Mention, holding: Mention) -> Iterator[Claim | Finding]:
    """One reporting person's rows, in the order of the form."""
    assert person.evidence is not None
    stock = view.parties.security
    yield Claim(view.parties.filing, terms.REPORTING_PERSON, person, (person.evidence,))
    yield Claim(holding, terms.HOLDER, person, (person.evidence,))
    if stock is not None and stock.evidence is not None:
        yield Claim(holding, terms.HELD_SECURITY, stock, (person.evidence, stock.evidence))
    yield Claim(person, terms.NAME, person.words, (person.evidence,))
    for field in page.fields:
        yield from facts(view, form, holding, field, person.evidence)
        if field.role == "cik":
            yield from _cik(view, form, person, field)
        elif field.role == "place":
            term = terms.CITIZENSHIP if person.kind == terms.PERSON_CLASS else terms.PLACE_OF_ORGANIZATION
            yield Claim(person, term, form.words(field), (form.cite(field), person.evidence))


def _ownership(form: Form) -> Iterator[Claim]:
    """Item 4 of a 13G where it answers in figures: the holdings told again, of those whose cover has its
    amount, or of the only person."""
    item, pages = _item(form, "4"), parties.pages(form)
    amount = figure(Kind.SHARES, form.words(item.first("amount")))
    for number, page in enumerate(pages, 1):
        own = figure(Kind.SHARES, form.words(page.first("aggregate amount")))
        if len(pages) > 1 and (amount is None or amount != own):
            continue
        for field in item.fields:
            kind = Kind.PERCENT if field.role == "percent" else Kind.SHARES
            value = figure(kind, form.words(field))
            if value is not None and field.element is not None and field.element.term is not None:
                holding = v.local(terms.HOLDING_CLASS, f"holding/{number}")
                yield Claim(holding, field.element.term, value, (form.cite(field),))


def _shared_ciks(form: Form) -> Iterator[Finding]:
    """A CIK that is stated for two parties."""
    for number, stated in parties.ciks(form).items():
        if len(stated) > 1:
            message = f"CIK {number} is stated for {len(stated)} parties: none of them is known by it"
            yield form.finding("cik.shared", Severity.WARNING, message, *(form.cite(f) for f in stated))

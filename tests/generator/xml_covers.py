"""The XML forms since December 2024, in both namespaces; element names as EDGAR's schemas have them."""

from collections.abc import Iterator
from datetime import date
from xml.sax.saxutils import escape

from generated_filing import Filing, Person


def _tag(name: str, value: object) -> str:
    return "" if value is None else f"<{name}>{escape(str(value))}</{name}>"


def _day(value: date) -> str:
    return f"{value.month:02}/{value.day:02}/{value.year}"


def _address(lines: tuple[str, ...], prefix: str = "com:") -> str:
    return _tag(f"{prefix}street1", lines[0]) + _tag(f"{prefix}street2", lines[1])


def _figure(value: int | None) -> str | None:
    return None if value is None else f"{value}.00"


def schedule_13d(filing: Filing) -> bytes:
    """A Schedule 13D of the first schema version: its own namespace, counts with two decimals."""
    return ('<?xml version="1.0" encoding="UTF-8"?>\n' + "\n".join(_schedule_13d(filing))).encode("utf-8")


def _schedule_13d(filing: Filing) -> Iterator[str]:
    form = "SCHEDULE 13D" + ("/A" if filing.amendment else "")
    yield ('<edgarSubmission xmlns="http://www.sec.gov/edgar/schedule13D" xmlns:com="http://www.sec.gov/edgar/common">'
           f"<headerData><submissionType>{form}</submissionType></headerData><formData><coverPageHeader>")  # fmt: skip
    yield _tag("amendmentNo", filing.amendment) + _tag("securitiesClassTitle", filing.class_title)
    yield _tag("dateOfEvent", _day(filing.event)) + "<previouslyFiledFlag>false</previouslyFiledFlag>"
    yield f"<issuerInfo>{_tag('issuerCIK', '0009000001')}<issuerCUSIP>{filing.cusip}</issuerCUSIP>{_tag('issuerName', filing.issuer)}"
    yield f"<address>{_address(filing.issuer_address)}</address></issuerInfo><authorizedPersons>"
    for contact in filing.contacts:
        if contact.role == "authorized":
            yield f"<notificationInfo>{_tag('personName', contact.name)}{_tag('personPhoneNum', contact.phone)}"
            yield f"<personAddress>{_address(contact.address)}</personAddress></notificationInfo>"
    yield "</authorizedPersons></coverPageHeader><reportingPersons>"
    for person in filing.persons:
        yield from _person_13d(person)
    yield (
        "</reportingPersons><items1To7><item1>"
        + _tag("securityTitle", filing.class_title)
        + _tag("issuerName", filing.issuer)
    )
    yield f"<issuerPrincipalAddress>{_address(filing.issuer_address)}</issuerPrincipalAddress></item1></items1To7><signatureInfo>"
    for person in filing.persons:
        yield f"<signaturePerson>{_tag('signatureReportingPerson', person.name)}<signatureDetails>"
        yield _tag("signature", f"/s/ {person.signed_by}")
        yield _tag("title", person.name if person.natural else f"{person.signer}, {person.signer_title}")
        yield f"{_tag('date', _day(filing.signed))}</signatureDetails></signaturePerson>"
    yield "</signatureInfo></formData></edgarSubmission>"


def _person_13d(person: Person) -> Iterator[str]:
    yield "<reportingPersonInfo>" + _tag("reportingPersonName", person.name) + _tag("memberOfGroup", person.group)
    yield "".join(_tag("fundType", code) for code in person.funds)
    yield _tag("legalProceedings", "Y" if person.legal else "N") + _tag("citizenshipOrOrganization", person.citizenship)
    names = ("soleVotingPower", "sharedVotingPower", "soleDispositivePower", "sharedDispositivePower")
    yield "".join(_tag(name, _figure(power)) for name, power in zip(names, person.powers, strict=True))
    yield _tag("aggregateAmountOwned", _figure(person.amount)) + _tag(
        "isAggregateExcludeShares", "Y" if person.excludes else "N"
    )
    yield _tag("percentOfClass", person.percent) + "".join(_tag("typeOfReportingPerson", code) for code in person.types)
    yield "</reportingPersonInfo>"


def schedule_13g(filing: Filing) -> bytes:
    """A Schedule 13G of the second schema version: another namespace, other names, the CUSIP nested."""
    return ('<?xml version="1.0" encoding="UTF-8"?>\n' + "\n".join(_schedule_13g(filing))).encode("utf-8")


def _schedule_13g(filing: Filing) -> Iterator[str]:
    form = "SCHEDULE 13G" + ("/A" if filing.amendment else "")
    yield ('<edgarSubmission xmlns="http://www.sec.gov/edgar/schedule13g" xmlns:com="http://www.sec.gov/edgar/common">'
           f"<headerData><submissionType>{form}</submissionType></headerData><formData><coverPageHeader>")  # fmt: skip
    yield _tag("amendmentNo", filing.amendment) + _tag("securitiesClassTitle", filing.class_title)
    yield (
        _tag("eventDateRequiresFilingThisStatement", _day(filing.event))
        + f"<issuerInfo>{_tag('issuerCik', '0009000001')}"
    )
    yield (
        _tag("issuerName", filing.issuer)
        + f"<issuerCusips><issuerCusipNumber>{filing.cusip}</issuerCusipNumber></issuerCusips>"
    )
    yield f"<issuerPrincipalExecutiveOfficeAddress>{_address(filing.issuer_address)}</issuerPrincipalExecutiveOfficeAddress></issuerInfo>"
    yield "<designateRulesPursuantThisScheduleFiled>"
    yield "".join(_tag("designateRulePursuantThisScheduleFiled", f"Rule {rule}") for rule in filing.rules)
    yield "</designateRulesPursuantThisScheduleFiled></coverPageHeader>"
    for person in filing.persons:
        yield from _person_13g(person)
    yield "<items><item1>" + _tag("issuerName", filing.issuer) + "</item1></items>"
    for person in filing.persons:
        title = person.name if person.natural else person.signer_title
        yield f"<signatureInformation>{_tag('reportingPersonName', person.name)}<signatureDetails>"
        yield _tag("signature", person.signed_by) + _tag("title", title)
        yield _tag("date", _day(filing.signed)) + "</signatureDetails></signatureInformation>"
    yield "</formData></edgarSubmission>"


def _person_13g(person: Person) -> Iterator[str]:
    yield "<coverPageHeaderReportingPersonDetails>" + _tag("reportingPersonName", person.name)
    yield _tag("memberGroup", person.group) + _tag("citizenshipOrOrganization", person.citizenship)
    yield "<reportingPersonBeneficiallyOwnedNumberOfShares>"
    names = ("soleVotingPower", "sharedVotingPower", "soleDispositivePower", "sharedDispositivePower")
    yield "".join(_tag(name, _figure(power)) for name, power in zip(names, person.powers, strict=True))
    yield "</reportingPersonBeneficiallyOwnedNumberOfShares>"
    yield _tag("reportingPersonBeneficiallyOwnedAggregateNumberOfShares", _figure(person.amount))
    yield _tag("aggregateAmountExcludesCertainSharesFlag", "Y" if person.excludes else "N") + _tag(
        "classPercent", person.percent
    )
    yield "".join(_tag("typeOfReportingPerson", code) for code in person.types)
    yield "</coverPageHeaderReportingPersonDetails>"

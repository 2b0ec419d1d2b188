"""What the elements of the XML forms state: both namespaces, every schema version. Data.

Names are local names of the EDGAR Schedule 13D/13G XML Technical Specification (section 3.4), the one of
schedule13D first, that of schedule13g after it, then those of later schemas. Case does not count. A wrapper
that is no place of its own (`issuerCusips`, `reportingPersonBeneficiallyOwnedNumberOfShares`) is passed over.
"""

import re
from dataclasses import dataclass
from enum import Enum, auto

from kg import terms
from kg.model.claim import Iri


class Place(Enum):
    """Whom or what the values under an element speak of."""

    FORM = auto()  # the form as a whole
    SUBMISSION = auto()
    FILER = auto()
    COVER = auto()
    ISSUER = auto()
    CONTACT = auto()
    PERSON = auto()
    ITEM = auto()
    SIGNER = auto()  # a reporting person's signatures
    SIGNATURE = auto()
    ENCLOSURE = auto()


class Kind(Enum):
    """How a value is read."""

    SILENT = auto()  # known, and no fact that the graph has a term for: passwords, test flags, "not applicable"
    WORDS = auto()  # one line, as printed
    PROSE = auto()  # sentences, for the extractors of prose
    DAY = auto()
    FLAG = auto()
    NUMBER = auto()
    CIK = auto()
    CUSIP = auto()
    ACCESSION = auto()
    RULE = auto()
    GROUP = auto()
    FUNDS = auto()
    TYPES = auto()
    SHARES = auto()
    PERCENT = auto()


@dataclass(frozen=True, slots=True)
class Element:
    """An element with a value: its role in its place, its local names, how it is read, and the term of its
    value where that is a plain fact of the place's own node."""

    role: str
    names: tuple[str, ...]
    kind: Kind
    term: Iri | None = None


PLACES: tuple[tuple[str, Place], ...] = (
    ("headerData", Place.SUBMISSION),
    ("filer", Place.FILER),
    ("coFiler", Place.FILER),
    ("coverPageHeader", Place.COVER),
    ("issuerInfo", Place.ISSUER),
    ("notificationInfo", Place.CONTACT),
    ("reportingPersonInfo", Place.PERSON),
    ("reportingPersonDetails", Place.PERSON),
    ("coverPageHeaderReportingPersonDetails", Place.PERSON),
    ("signaturePerson", Place.SIGNER),
    ("signatureInformation", Place.SIGNER),
    ("signatureDetails", Place.SIGNATURE),
    ("document", Place.ENCLOSURE),
)
"""The elements that begin a place; `item1` to `item10` do, too."""

_ADDRESS = tuple(
    Element(role, names, Kind.WORDS)
    for role, names in (
        ("street", ("street1", "street2", "street3")),
        ("city", ("city",)),
        ("state", ("stateOrCountry", "state", "country")),
        ("zip", ("zipCode", "zip", "postalCode")),
    )
)

ELEMENTS: dict[Place, tuple[Element, ...]] = {
    Place.FORM: (
        Element("schema", ("schemaVersion",), Kind.SILENT),
        Element("exhibits", ("exhibitInfo", "exhibits", "filedExhibits"), Kind.PROSE),
        Element("signature note", ("signatureComments", "commentText"), Kind.PROSE),
        Element("certification", ("certifications", "certification"), Kind.PROSE),
    ),
    Place.SUBMISSION: (
        Element("form", ("submissionType",), Kind.WORDS),
        Element("previous", ("previousAccessionNumber",), Kind.ACCESSION),
        Element("routing", ("liveTestFlag", "overrideInternetFlag", "returnCopyFlag", "schemaVersion"), Kind.SILENT),
        Element(
            "sender",
            ("contactName", "contactPhoneNumber", "contactPhone", "contactEmailAddress", "contactEmail",
             "notificationEmailAddress", "notificationEmail", "internetNotificationAddress"),
            Kind.SILENT,
        ),
    ),
    Place.FILER: (
        Element("cik", ("cik", "filerCik"), Kind.CIK),
        Element("password", ("ccc",), Kind.SILENT),
        Element("file number", ("fileNumber",), Kind.SILENT),
    ),
    Place.COVER: (
        Element("amendment", ("amendmentNo",), Kind.NUMBER),
        Element("class", ("securitiesClassTitle",), Kind.WORDS),
        Element("event", ("dateOfEvent", "eventDateRequiresFilingThisStatement"), Kind.DAY, terms.DATE_OF_EVENT),
        Element("previous 13G", ("previouslyFiledFlag",), Kind.FLAG, terms.PREVIOUSLY_FILED_13G),
        Element("rule", ("designateRulePursuantThisScheduleFiled",), Kind.RULE, terms.FILED_UNDER_RULE),
    ),
    Place.ISSUER: (
        Element("cik", ("issuerCIK",), Kind.CIK),
        Element("name", ("issuerName",), Kind.WORDS),
        Element("cusip", ("issuerCUSIP", "issuerCusipNumber"), Kind.CUSIP),
        *_ADDRESS,
    ),
    Place.CONTACT: (
        Element("name", ("personName",), Kind.WORDS),
        Element("phone", ("personPhoneNum", "personPhoneNumber"), Kind.WORDS),
        *_ADDRESS,
    ),
    Place.PERSON: (
        Element("cik", ("reportingPersonCIK", "reportingCik"), Kind.CIK),
        Element("no cik", ("reportingPersonNoCIK", "reportingCikNotPresentInEdgarFlag"), Kind.SILENT),
        Element("name", ("reportingPersonName",), Kind.WORDS),
        Element("group", ("memberOfGroup", "memberGroup"), Kind.GROUP, terms.GROUP_MEMBERSHIP),
        Element("source of funds", ("fundType",), Kind.FUNDS, terms.SOURCE_OF_FUNDS),
        Element("legal proceedings", ("legalProceedings",), Kind.FLAG, terms.LEGAL_PROCEEDINGS),
        Element("place", ("citizenshipOrOrganization",), Kind.WORDS),
        Element("sole voting power", ("soleVotingPower",), Kind.SHARES, terms.SOLE_VOTING_POWER),
        Element("shared voting power", ("sharedVotingPower",), Kind.SHARES, terms.SHARED_VOTING_POWER),
        Element("sole dispositive power", ("soleDispositivePower",), Kind.SHARES, terms.SOLE_DISPOSITIVE_POWER),
        Element("shared dispositive power", ("sharedDispositivePower",), Kind.SHARES, terms.SHARED_DISPOSITIVE_POWER),
        Element(
            "aggregate amount",
            ("aggregateAmountOwned", "reportingPersonBeneficiallyOwnedAggregateNumberOfShares"),
            Kind.SHARES,
            terms.AGGREGATE_AMOUNT,
        ),
        Element(
            "excludes certain shares",
            ("isAggregateExcludeShares", "aggregateAmountExcludesCertainSharesFlag"),
            Kind.FLAG,
            terms.EXCLUDES_CERTAIN_SHARES,
        ),
        Element("percent of class", ("percentOfClass", "classPercent"), Kind.PERCENT, terms.PERCENT_OF_CLASS),
        Element("type", ("typeOfReportingPerson",), Kind.TYPES, terms.REPORTING_PERSON_TYPE),
        Element("comment", ("commentContent", "comments", "commentText"), Kind.PROSE),
    ),
    Place.ITEM: (
        Element("class", ("securityTitle",), Kind.WORDS),
        Element("issuer", ("issuerName",), Kind.WORDS),
        Element("office", ("issuerPrincipalExecutiveOfficeAddress",), Kind.WORDS),
        *_ADDRESS,
        Element("amount", ("amountBeneficiallyOwned",), Kind.PROSE, terms.AGGREGATE_AMOUNT),
        Element("percent", ("classPercent",), Kind.PROSE, terms.PERCENT_OF_CLASS),
        Element("sole voting", ("solePowerOrDirectToVote",), Kind.PROSE, terms.SOLE_VOTING_POWER),
        Element("shared voting", ("sharedPowerOrDirectToVote",), Kind.PROSE, terms.SHARED_VOTING_POWER),
        Element("sole dispositive", ("solePowerOrDirectToDispose",), Kind.PROSE, terms.SOLE_DISPOSITIVE_POWER),
        Element("shared dispositive", ("sharedPowerOrDirectToDispose",), Kind.PROSE, terms.SHARED_DISPOSITIVE_POWER),
        Element(
            "answer",
            ("notApplicableFlag", "classOwnership5PercentOrLess", "typeOfPersonFiling"),
            Kind.SILENT,
        ),
        Element(
            "prose",
            ("commentText", "filingPersonName", "principalBusinessAddress", "principalJob", "hasBeenConvicted",
             "convictionDescription", "citizenship", "fundsSource", "transactionPurpose",
             "percentageOfClassSecurities", "numberOfShares", "transactionDesc", "listOfShareholders",
             "date5PercentOwnership", "contractDescription", "filedExhibits",
             "principalBusinessOfficeOrResidenceAddress", "otherTypeOfPersonFiling",
             "ownershipMoreThan5PercentOnBehalfOfAnotherPerson", "subsidiaryIdentificationAndClassification",
             "identificationAndClassificationOfGroupMembers", "groupDissolutionNotice", "certifications"),
            Kind.PROSE,
        ),
    ),
    Place.SIGNER: (
        Element("principal", ("signatureReportingPerson", "reportingPersonName"), Kind.WORDS),
        Element("signature note", ("commentText", "signatureComments"), Kind.PROSE),
    ),
    Place.SIGNATURE: (
        Element("signature", ("signature",), Kind.WORDS),
        Element("title", ("title",), Kind.WORDS),
        Element("date", ("date",), Kind.DAY),
    ),
    Place.ENCLOSURE: (
        Element(
            "description", ("conformedName", "conformedDocumentType", "description", "confidentiality"), Kind.SILENT
        ),
    ),
}  # fmt: skip
"""Place → its elements. What is not here is said aloud."""

_ITEM = re.compile(r"item(?P<number>\d{1,2})")
_NUMBER = re.compile(r"\[\d+\]$")


def fold(step: str) -> str:
    """A step of a path without its number and case: `reportingPersonInfo[2]` → `reportingpersoninfo`."""
    return _NUMBER.sub("", step).lower()


_PLACES = {name.lower(): place for name, place in PLACES}
_ELEMENTS = {
    (place, name.lower()): element
    for place, elements in ELEMENTS.items()
    for element in elements
    for name in element.names
}


def located(path: str) -> tuple[Place, str, Element | None]:
    """What the value at a path speaks of: the place, the path of the element that begins it, and the value's
    own element, None where no schema is known to have it there."""
    steps = path.split("/")
    place, group = Place.FORM, ""
    for count, step in enumerate(steps[:-1], 1):
        name = fold(step)
        found = Place.ITEM if _ITEM.fullmatch(name) else _PLACES.get(name)
        if found is not None:
            place, group = found, "/".join(steps[:count])
    return place, group, _ELEMENTS.get((place, fold(steps[-1])))


def item_number(group: str) -> str:
    """The number of the item that a path leads to: `items1To7/item4` → `4`."""
    match = _ITEM.fullmatch(fold(group.rpartition("/")[2]))
    return str(int(match["number"])) if match else ""

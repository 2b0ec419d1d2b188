"""The facts of cover, body and signature as rows (facts 1 to 107), and what must not be in the graph."""

import json
import re
from datetime import date
from decimal import Decimal

from facts import FACTS, GOLD, Code, Row, at, stretch

ITEM_2 = stretch("Annex A of the Schedule 13D is amended", "this Amendment No. 1.")
ITEM_5 = stretch("Item 5. Interest in Securities", "8x8's outstanding Common Stock.")
NOTICE = stretch("Pierre Ollivier  \nGroup Vice President", "Notices and Communications)")
COPY = stretch("Copy to :", "(650) 838-3600")
EVENT = stretch("On December 18, 2003", "Board of Directors.")
INTENTION = stretch("ST's current intention", "and other factors.")
TITLE_PAGE = stretch("8x8, Inc.  \n(Name of Issuer)", "(Title of Class of Securities)")
INTRODUCTION = stretch("This Amendment No. 1 (", '("8x8").')
LAST_DAY = date(2003, 12, 26)
ADDRESS = "39, Chemin du Champ des Filles, 1228 Plan-Les-Ouates, Geneva, Switzerland"
MISSPELT = ADDRESS.replace("Ouates", "Oautes")
HEAD_OFFICE = "WTC Schipol Airport, Schipol Boulevard 265, 1118 BH Schipol Airport, Amsterdam, The Netherlands"
PERSON_ADDRESS = "VALUES ?way { kg:address kg:businessAddress }"
FIRM_ADDRESS = "VALUES ?way { kg:address kg:businessAddress kg:principalOffice }"


def _defined(term: str, meaning: str, words: str, refers_to: str) -> list[Row]:
    """The rows of one defined term (fact 17)."""
    fix, span = f"?term kg:term {json.dumps(term)} .", at(words)
    rows = [Row(17, "?term kg:term $v", term, span=span), Row(17, "?term kg:meaning ?text", meaning, fix, span)]
    if refers_to.startswith("?"):
        rows.append(Row(17, f"?term kg:refersTo {refers_to}", term, "?term kg:term $v .", INTRODUCTION))
    elif refers_to:
        rows.append(Row(17, "?term kg:refersTo ?o", refers_to, fix, INTRODUCTION))
    return rows


FILING = [
    Row(1, "?filing kg:form $v", "SC 13D/A"),
    Row(2, "?filing kg:amendmentNumber $v", 1),
    Row(3, "?filing kg:isAmendment $v", True),
    Row(4, "?filing kg:underAct $v", "Securities Exchange Act of 1934"),
    Row(5, "?filing kg:filedUnderRule $v", Code("kgc:rule-13d-1-a")),
    Row(5, "?filing kg:filedUnderRule $v", Code("kgc:rule-13d-2-a")),
    Row(6, "?filing kg:amends ?original", date(2000, 3, 3), "?original kg:filedOn $v ."),
    Row(6, "?original kg:filedOn $v", date(2000, 3, 3)),
    Row(6, "?original kg:form $v", "SC 13D"),
    Row(6, "?original kg:reportingPerson ?o", "STMicroelectronics N.V.", span=INTRODUCTION),
    Row(6, "?original kg:subjectCompany ?o", "8x8, Inc.", span=INTRODUCTION),
    Row(7, "?item2 kg:itemStatus $v", Code("kgc:item-amended")),
    Row(7, "?item2 kg:restatedPart $v", "Annex A"),
    Row(7, "?item4 kg:itemStatus $v", Code("kgc:item-added"), span=at("The following paragraph is added to the end")),
    Row(7, "?item5 kg:itemStatus $v", Code("kgc:item-amended"), span=ITEM_5),
    Row(8, "?item4 kg:itemStatus $v", Code("kgc:item-added")),
    *(Row(9, f"?item{n} kg:itemStatus $v", Code("kgc:item-unchanged")) for n in (1, 3, 6, 7)),
    Row(10, "?filing kg:dateOfEvent $v", date(2003, 12, 23)),
    Row(11, "?filing kg:dateSigned $v", date(2003, 12, 29)),
    Row(12, "?filing kg:previouslyFiled13G $v", False),
    Row(13, "?filing kg:totalPages $v", 12),
    Row(15, "?filing kg:filedWith ?o", "United States Securities and Exchange Commission"),
    Row(15, "?commission kg:alias $v", "Commission"),
    Row(15, "?commission kg:alias $v", "SEC", span=at("filed with the SEC")),
    Row(16, "?filing kg:certification ?text", "true, complete and correct"),
    *_defined("Schedule 13D", "Statement on Schedule 13D", '(as amended, the "Schedule 13D")', "?original"),
    *_defined("Amendment No. 1", "Amendment No. 1", 'This Amendment No. 1 ("Amendment No. 1")', "?filing"),
    *_defined(
        "Commission",
        "United States Securities and Exchange Commission",
        'Securities and Exchange Commission (the "Commission")',
        "United States Securities and Exchange Commission",
    ),
    *_defined("ST", "STMicroelectronics N.V.", 'STMicroelectronics N.V. ("ST")', "STMicroelectronics N.V."),
    *_defined("Common Stock", "common stock", 'common stock, par value \\$0.001 per share (the "Common Stock")', ""),
    Row(17, "?term kg:refersTo ?security", "Common Stock", "?term kg:term $v .", INTRODUCTION),
    *_defined("8x8", "8x8, Inc.", '8x8, Inc., a Delaware corporation ("8x8")', "8x8, Inc."),
    *_defined("ICs", "integrated circuits", 'semiconductor integrated circuits ("ICs")', ""),
    Row(18, "?item2 kg:incorporates $v", "Annex A"),
]

ISSUER = [
    Row(19, "?filing kg:subjectCompany ?o", "8x8, Inc.", "?o a kg:Issuer ."),
    Row(19, "?issuer kg:legalForm ?text", "corporation", span=INTRODUCTION),
    Row(20, "?issuer kg:placeOfOrganization $v", "Delaware"),
    Row(21, "?issuer kg:alias $v", "8x8"),
    Row(22, "?security kg:classTitle $v", "Common Stock, Par Value $0.001 Per Share"),
    Row(22, "?filing kg:subjectSecurity ?security", "Common Stock, Par Value $0.001 Per Share",
        "?security kg:classTitle $v ."),
    Row(22, "?security kg:issuedBy ?o", "8x8, Inc.", span=TITLE_PAGE),
    Row(23, "?security kg:parValue $v", Decimal("0.001")),
    Row(24, "?security kg:cusip $v", "282912104"),
    Row(25, "?security kg:cusip $v", "757209101"),
    *(Row(n, "?count kg:sharesOutstanding $v", Decimal(34309526)) for n in (26, 27)),
    *(Row(n, "?count kg:outstandingOn $v", date(2003, 11, 30)) for n in (26, 27)),
    Row(27, "?holding kg:percentBasis ?count", Decimal(34309526), "?count kg:sharesOutstanding $v ."),
    Row(28, "?document kg:documentTitle ?text", "Registration Statement on Form S-3"),
    Row(28, "?document kg:filedBy ?o", "8x8, Inc."),
    Row(28, "?document kg:filedOn $v", date(2003, 12, 12)),
    Row(28, "?count kg:accordingTo ?document", date(2003, 12, 12), "?document kg:filedOn $v ."),
]  # fmt: skip

COVER = [
    Row(29, "?filing kg:reportingPerson ?o", "STMicroelectronics N.V."),
    Row(29, "?st kg:name $v", "STMicroelectronics N.V."),
    Row(29, "?holding kg:holder ?o", "STMicroelectronics N.V."),
    Row(32, "?holding kg:sourceOfFunds $v", Code("kgc:funds-WC")),
    Row(33, "?holding kg:legalProceedings $v", False),
    Row(34, "?st kg:placeOfOrganization $v", "The Netherlands"),
    Row(35, "?holding kg:soleVotingPower $v", Decimal(2202000)),
    Row(36, "?holding kg:sharedVotingPower $v", Decimal(0)),
    Row(37, "?holding kg:soleDispositivePower $v", Decimal(2202000)),
    Row(38, "?holding kg:sharedDispositivePower $v", Decimal(0)),
    Row(39, "?holding kg:aggregateAmount $v", Decimal(2202000)),
    Row(40, "?holding kg:excludesCertainShares $v", False),
    Row(41, "?holding kg:percentOfClass $v", Decimal("6.41")),
    Row(42, "?holding kg:reportingPersonType $v", Code("kgc:type-CO")),
    Row(43, "?st kg:legalForm ?text", "corporation with limited liability"),
    Row(44, "?st kg:alias $v", "ST"),
]

NOTICES = [
    Row(45, "?notice kg:noticePerson ?o", "Pierre Ollivier"),
    Row(45, "?notice kg:noticeRole $v", Code("kgc:notice-authorized"), span=NOTICE),
    Row(45, "?notice kg:noticeFor ?o", "STMicroelectronics N.V.", span=NOTICE),
    Row(45, "?notice kg:noticeOrganization ?o", "STMicroelectronics N.V."),
    Row(46, "?post kg:title $v", "Group Vice President and General Counsel",
        "?post kg:postHolder ?ollivier ; kg:postAt ?st ."),
    Row(46, "?counselpost kg:role $v", Code("kgc:role-vice-president")),
    Row(46, "?counselpost kg:postHolder ?o", "Pierre Ollivier", span=NOTICE),
    Row(46, "?counselpost kg:postAt ?o", "STMicroelectronics N.V.", span=NOTICE),
    Row(47, "?counselpost kg:role $v", Code("kgc:role-general-counsel")),
    Row(48, "?ollivier ?way ?a", ADDRESS, PERSON_ADDRESS),
    Row(48, "?a kg:addressText $v", ADDRESS, f"?ollivier ?way ?a . {PERSON_ADDRESS}"),
    Row(49, "?ollivier kg:telephone $v", "011-41-22-929-2929"),
    Row(50, "?copy kg:noticePerson ?o", "Michael J. Coleman"),
    Row(50, "?copy kg:noticeRole $v", Code("kgc:notice-copy")),
    Row(50, "?engagement kg:counselPerson ?o", "Michael J. Coleman"),
    Row(50, "?engagement kg:client ?o", "STMicroelectronics N.V."),
    Row(51, "?coleman kg:affiliatedWith ?o", "Shearman & Sterling LLP"),
    Row(52, "?engagement kg:counselFirm ?o", "Shearman & Sterling LLP", "?o a kg:Organization ."),
    Row(53, "?firm ?way ?a", "1080 Marsh Road, Menlo Park, California 94025", FIRM_ADDRESS),
    Row(53, "?a kg:addressText $v", "1080 Marsh Road, Menlo Park, California 94025",
        f"?firm ?way ?a . {FIRM_ADDRESS}"),
    Row(54, "?coleman kg:telephone $v", "(650) 838-3600"),
]  # fmt: skip

ITEM2 = [
    Row(55, "?st kg:principalBusiness ?text",
        "design, develop, manufacture and market a broad range of semiconductor integrated circuits"),
    Row(56, "?st kg:principalOffice ?a", ADDRESS),
    Row(56, "?st kg:principalOffice ?a", MISSPELT),
    Row(56, "?a kg:addressText $v", MISSPELT, "?st kg:principalOffice ?a ."),
    Row(57, "?st kg:headOffice ?a", HEAD_OFFICE),
    Row(57, "?a kg:addressText $v", HEAD_OFFICE, "?st kg:headOffice ?a ."),
    *(Row(58, "?board kg:boardOf ?st", name, "?board a kg:Board ; kg:name $v .")
      for name in ("Supervisory Board", "Managing Board")),
    *(row for n, node in ((59, "?criminal"), (60, "?civil")) for row in (
        Row(n, f"{node} kg:occurred $v", False),
        Row(n, f"{node} kg:period ?text", "last five years", span=at("During the last five years")),
        *(Row(n, f"{node} kg:covers ?o", name)
          for name in ("STMicroelectronics N.V.", *(p["name"] for p in GOLD["people"]))))),
    Row(59, "?d kg:disclosureType $v", Code("kgc:disclosure-criminal"), "?d kg:covers ?st ."),
    Row(60, "?d kg:disclosureType $v", Code("kgc:disclosure-civil"), "?d kg:covers ?st ."),
]  # fmt: skip

ITEM4 = [
    Row(61, "?event kg:designatedBy ?o", "STMicroelectronics N.V."),
    Row(61, "?lagomichos kg:designeeOf ?o", "STMicroelectronics N.V."),
    Row(62, "?event kg:eventType $v", Code("kgc:event-resigned")),
    Row(62, "?event kg:boardOfOrganization ?o", "8x8, Inc."),
    Row(62, "?event kg:eventPerson ?o", "Christos Lagomichos", span=EVENT),
    Row(63, "?event kg:announcedOn $v", date(2003, 12, 18)),
    Row(63, "?event kg:announcedBy ?o", "8x8, Inc."),
    Row(64, "?board kg:boardOf ?issuer", "Board of Directors", "?board a kg:Board ; kg:name $v ."),
    Row(64, "?event kg:eventBoard ?o", "Board of Directors", "?o kg:boardOf ?issuer ."),
    Row(65, "?intention kg:intendedBy ?o", "STMicroelectronics N.V."),
    Row(65, "?intention kg:purpose $v", Code("kgc:purpose-a")),
    Row(65, "?intention kg:modality $v", Code("kgc:modality-intends")),
    Row(65, "?intention kg:intentionText ?text", "sell additional shares of Common Stock of 8x8"),
    Row(65, "?intention kg:concernsSecurity ?security", "282912104", "?security kg:cusip $v ."),
    *(Row(66, "?intention kg:dependsOn ?text", factor) for factor in (
        "financial condition", "business operations and prospects", "market price of 8x8's Common Stock",
        "conditions in securities markets generally", "general economic and industry conditions")),
]  # fmt: skip

ITEM5 = [
    Row(67, "?total kg:shares $v", Decimal(1498000)),
    Row(67, "?total kg:firstDay $v", date(2003, 12, 23)),
    Row(67, "?total kg:lastDay $v", LAST_DAY),
    Row(67, "?total kg:side $v", Code("kgc:side-sell")),
    Row(67, "?total kg:transactor ?o", "STMicroelectronics N.V."),
    Row(67, "?total kg:tradedSecurity ?security", "282912104", "?security kg:cusip $v ."),
    Row(68, "?total kg:manner ?text", "open-market brokers' transactions pursuant to Rule 144"),
    Row(68, "?trade kg:manner ?text", "open-market brokers' transactions pursuant to Rule 144",
        "?trade a kg:Transaction ; kg:rowNumber 1 ; kg:transactor ?st ."),
    Row(69, "?holding kg:aggregateAmount $v", Decimal(2202000)),
    Row(69, "?holding kg:percentOfClass $v", Decimal("6.41")),
]  # fmt: skip


def _trade(fact: int) -> list[Row]:
    """The rows of one sale: date, shares and price, of the row of that number in the list."""
    numbers = re.match(r"(?P<day>[\d-]+) / (?P<shares>[\d,]+) / (?P<price>[\d.]+) USD", FACTS[fact - 1]["object"])
    assert numbers, fact
    fix = (
        f'?trade a kg:Transaction ; kg:rowNumber {fact - 69} ; kg:transactor ?st ; kg:currency "USD" ; '
        "kg:side kgc:side-sell ; kg:tradedSecurity ?security ; kg:partOfTotal ?total ."
    )
    return [
        Row(fact, "?trade kg:tradeDate $v", date.fromisoformat(numbers["day"]), fix),
        Row(fact, "?trade kg:shares $v", Decimal(numbers["shares"].replace(",", "")), fix),
        Row(fact, "?trade kg:pricePerShare $v", Decimal(numbers["price"]), fix),
    ]


TRADES = [row for fact in range(70, 105) for row in _trade(fact)]

SIGNATURE = [
    Row(105, "?signature kg:signedFor ?o", "STMicroelectronics N.V."),
    Row(106, "?signature kg:signatory ?o", "Piero Mosconi"),
    Row(106, "?signature kg:signedOn $v", date(2003, 12, 29), span=at("Dated: December 29, 2003")),
    Row(107, "?signature kg:signatureTitle $v", "Corporate Vice President and Treasurer"),
    Row(107, "?signature kg:signatory ?mosconi", "Corporate Vice President, Treasurer",
        "?post kg:postHolder ?mosconi ; kg:title $v .", stretch("By: /s/ Piero Mosconi", "and Treasurer")),
]  # fmt: skip

ROWS = [*FILING, *ISSUER, *COVER, *NOTICES, *ITEM2, *ITEM4, *ITEM5, *TRADES, *SIGNATURE]

"""XML filings with invented names in the layouts that EDGAR gives out: one of each namespace."""

from datetime import date
from typing import Any

from kg import pipeline
from kg.model.filing import Extraction
from kg.read.filing import read

_ADDRESS = """<com:street1>{0}</com:street1>{1}<com:city>{2}</com:city>
<com:stateOrCountry>{3}</com:stateOrCountry><com:zipCode>{4}</com:zipCode>"""


def address(street1: str, city: str, state: str, zip_code: str, street2: str = "") -> str:
    """The elements of an address."""
    second = f"<com:street2>{street2}</com:street2>" if street2 else ""
    return _ADDRESS.format(street1, second, city, state, zip_code)


# schedule13D as of December 2024: a flat CUSIP, an amendment, three persons, two of them with boxes left out
SCHEDULE_13D = f"""<?xml version="1.0" encoding="UTF-8"?><edgarSubmission xmlns="http://www.sec.gov/edgar/schedule13D" xmlns:com="http://www.sec.gov/edgar/common">
<headerData>
<submissionType>SCHEDULE 13D/A</submissionType>
<previousAccessionNumber>0009999999-24-000123</previousAccessionNumber>
<filerInfo><filer><filerCredentials><!-- Field: Pseudo-Tag; ID: Name; Data: Quillfeather Master Fund, L.P. -->
<cik>0009900001</cik><ccc>XXXXXXXX</ccc></filerCredentials></filer><liveTestFlag>LIVE</liveTestFlag></filerInfo>
</headerData>
<formData>
<coverPageHeader>
<amendmentNo>2</amendmentNo>
<securitiesClassTitle>Class A Common Stock, par value $0.0001 per share (the "Shares")</securitiesClassTitle>
<dateOfEvent>01/15/2025</dateOfEvent>
<previouslyFiledFlag>true</previouslyFiledFlag>
<issuerInfo>
<issuerCIK>0009900009</issuerCIK>
<issuerCUSIP>88024M108</issuerCUSIP>
<issuerName>Marshwiggle Devices, Inc. (the "Issuer").</issuerName>
<address>{address("12 Reed Lane", "Fenwick", "DE", "19999", "Suite 400")}</address>
</issuerInfo>
<authorizedPersons>
<notificationInfo>
<personName>Ottoline Vane</personName>
<personPhoneNum>302-555-0142</personPhoneNum>
<personAddress>{address("7 Heron Road", "Fenwick", "DE", "19998")}</personAddress>
</notificationInfo>
<notificationInfo>
<personName>Percival Thrush, Esq.</personName>
<personPhoneNum>212 555 0177</personPhoneNum>
<personAddress>{address("Thrush &amp; Wren LLP", "New York", "NY", "10099", "One Sedge Plaza")}</personAddress>
</notificationInfo>
</authorizedPersons>
</coverPageHeader>
<reportingPersons>
<reportingPersonInfo>
<reportingPersonCIK>0009900001</reportingPersonCIK>
<reportingPersonNoCIK>N</reportingPersonNoCIK>
<reportingPersonName>Quillfeather Master Fund, L.P.</reportingPersonName>
<memberOfGroup>a</memberOfGroup>
<fundType>WC</fundType>
<fundType>OO</fundType>
<legalProceedings>N</legalProceedings>
<citizenshipOrOrganization>E9</citizenshipOrOrganization>
<soleVotingPower>942779.94</soleVotingPower>
<sharedVotingPower>0.00</sharedVotingPower>
<soleDispositivePower>10000000.00</soleDispositivePower>
<sharedDispositivePower>0</sharedDispositivePower>
<aggregateAmountOwned>10000000.00</aggregateAmountOwned>
<isAggregateExcludeShares>Y</isAggregateExcludeShares>
<percentOfClass>12.5</percentOfClass>
<typeOfReportingPerson>PN</typeOfReportingPerson>
<commentContent>The percentage is based on 80,000,000 shares of Common Stock outstanding as of January 10, 2025.</commentContent>
</reportingPersonInfo>
<reportingPersonInfo>
<reportingPersonCIK/>
<reportingPersonNoCIK>Y</reportingPersonNoCIK>
<reportingPersonName>Quillfeather GP LLC</reportingPersonName>
<fundType>AF</fundType>
<citizenshipOrOrganization>DE</citizenshipOrOrganization>
<soleVotingPower>0.00</soleVotingPower>
<sharedVotingPower>10000000.00</sharedVotingPower>
<soleDispositivePower>0.00</soleDispositivePower>
<sharedDispositivePower>10000000.00</sharedDispositivePower>
<aggregateAmountOwned>10000000.00</aggregateAmountOwned>
<percentOfClass>12.5</percentOfClass>
<typeOfReportingPerson>HC</typeOfReportingPerson>
<typeOfReportingPerson>OO</typeOfReportingPerson>
</reportingPersonInfo>
<reportingPersonInfo>
<reportingPersonCIK>0009900003</reportingPersonCIK>
<reportingPersonName>Vane Ottoline Maud</reportingPersonName>
<memberOfGroup>b</memberOfGroup>
<fundType>PF</fundType>
<citizenshipOrOrganization>X0</citizenshipOrOrganization>
<aggregateAmountOwned>0</aggregateAmountOwned>
<percentOfClass>0.0</percentOfClass>
<typeOfReportingPerson>IN</typeOfReportingPerson>
</reportingPersonInfo>
</reportingPersons>
<items1To7>
<item1>
<securityTitle>Class A Common Stock, par value $0.0001 per share</securityTitle>
<issuerName>Marshwiggle Devices, Inc.</issuerName>
<issuerPrincipalAddress>{address("12 Reed Lane", "Fenwick", "DE", "19999", "Suite 400")}</issuerPrincipalAddress>
<commentText>This Amendment No. 2 is filed by Quillfeather Master Fund, L.P. ("QMF").</commentText>
</item1>
<item4><transactionPurpose>On January 14, 2025, QMF sent a letter to the Issuer.&#13;
&#13;
QMF has no present plans which relate to a merger of the Issuer.</transactionPurpose></item4>
<item7><filedExhibits>Exhibit 99.1 - Joint Filing Agreement
Exhibit 99.2 - Letter to the Board, incorporated by reference to the Schedule 13D</filedExhibits></item7>
</items1To7>
<signatureInfo>
<signaturePerson>
<signatureReportingPerson>Quillfeather Master Fund, L.P.</signatureReportingPerson>
<signatureDetails><signature>/s/ Ottoline Vane</signature>
<title>By: Quillfeather GP LLC, its General Partner, By: Ottoline Vane, Managing Member</title><date>01/16/2025</date></signatureDetails>
<signatureDetails><signature>/s/ Barnaby Finch</signature>
<title>Barnaby Finch/Authorized Signatory</title><date>01/17/2025</date></signatureDetails>
</signaturePerson>
<signaturePerson>
<signatureReportingPerson>Quillfeather GP LLC</signatureReportingPerson>
<signatureDetails><signature>Ottoline Vane</signature>
<title>Ottoline Vane, Managing Member</title><date>01/16/2025</date></signatureDetails>
</signaturePerson>
<signaturePerson>
<signatureReportingPerson>Vane Ottoline Maud</signatureReportingPerson>
<signatureDetails><signature>/s/ Ottoline M. Vane</signature>
<title>Ottoline M. Vane, Individually</title><date>01/16/2025</date></signatureDetails>
</signaturePerson>
<commentText>Signed under the joint filing agreement.</commentText>
</signatureInfo>
</formData>
</edgarSubmission>
"""

# schedule13g of schema X0202: nested and repeated CUSIPs, powers in a wrapper, no CIK of a person
SCHEDULE_13G = f"""<?xml version="1.0" encoding="UTF-8"?><edgarSubmission xmlns="http://www.sec.gov/edgar/schedule13g" xmlns:com="http://www.sec.gov/edgar/common">
  <schemaVersion>X0202</schemaVersion>
  <headerData>
    <submissionType>SCHEDULE 13G</submissionType>
    <filerInfo><filer><filerCredentials><cik>0009900021</cik><ccc>XXXXXXXX</ccc></filerCredentials></filer>
    <liveTestFlag>LIVE</liveTestFlag></filerInfo>
  </headerData>
  <formData>
    <coverPageHeader>
      <securitiesClassTitle>Ordinary Shares, no par value</securitiesClassTitle>
      <eventDateRequiresFilingThisStatement>03/31/2026</eventDateRequiresFilingThisStatement>
      <issuerInfo>
        <issuerCik>0009900029</issuerCik>
        <issuerName>Tumbledown Mills plc</issuerName>
        <issuerCusips>
          <issuerCusipNumber>G91234107</issuerCusipNumber>
          <issuerCusipNumber>G91234115</issuerCusipNumber>
        </issuerCusips>
        <issuerPrincipalExecutiveOfficeAddress>{address("1 Mill Race", "Leeds", "X0", "LS1 1AA")}</issuerPrincipalExecutiveOfficeAddress>
      </issuerInfo>
      <designateRulesPursuantThisScheduleFiled>
        <designateRulePursuantThisScheduleFiled>Rule 13d-1(b)</designateRulePursuantThisScheduleFiled>
        <designateRulePursuantThisScheduleFiled>Rule 13d-1(d)</designateRulePursuantThisScheduleFiled>
      </designateRulesPursuantThisScheduleFiled>
    </coverPageHeader>
    <coverPageHeaderReportingPersonDetails>
      <reportingPersonName>Lindenhall Advisers LP</reportingPersonName>
      <memberGroup>b</memberGroup>
      <citizenshipOrOrganization>DE</citizenshipOrOrganization>
      <reportingPersonBeneficiallyOwnedNumberOfShares>
        <soleVotingPower>0.00</soleVotingPower>
        <sharedVotingPower>510000.00</sharedVotingPower>
        <soleDispositivePower>0.00</soleDispositivePower>
        <sharedDispositivePower>510000.00</sharedDispositivePower>
      </reportingPersonBeneficiallyOwnedNumberOfShares>
      <reportingPersonBeneficiallyOwnedAggregateNumberOfShares>510000.00</reportingPersonBeneficiallyOwnedAggregateNumberOfShares>
      <aggregateAmountExcludesCertainSharesFlag>N</aggregateAmountExcludesCertainSharesFlag>
      <classPercent>5.1</classPercent>
      <typeOfReportingPerson>IA</typeOfReportingPerson>
      <typeOfReportingPerson>PN</typeOfReportingPerson>
      <comments>Includes 5,000 Shares issuable upon exercise of options.</comments>
    </coverPageHeaderReportingPersonDetails>
    <coverPageHeaderReportingPersonDetails>
      <reportingPersonName>Hester Lindenhall</reportingPersonName>
      <citizenshipOrOrganization>X1</citizenshipOrOrganization>
      <reportingPersonBeneficiallyOwnedNumberOfShares>
        <soleVotingPower>100.50</soleVotingPower>
      </reportingPersonBeneficiallyOwnedNumberOfShares>
      <reportingPersonBeneficiallyOwnedAggregateNumberOfShares>510100.50</reportingPersonBeneficiallyOwnedAggregateNumberOfShares>
      <classPercent>5.1</classPercent>
      <typeOfReportingPerson>HC</typeOfReportingPerson>
      <typeOfReportingPerson>IN</typeOfReportingPerson>
    </coverPageHeaderReportingPersonDetails>
    <items>
      <item1>
        <issuerName>Tumbledown Mills plc</issuerName>
        <issuerPrincipalExecutiveOfficeAddress>1 Mill Race, Leeds, United Kingdom, LS1 1AA</issuerPrincipalExecutiveOfficeAddress>
      </item1>
      <item2><filingPersonName>This statement is filed by Lindenhall Advisers LP (the "Adviser"), a Delaware limited partnership.</filingPersonName></item2>
      <item3><notApplicableFlag>N</notApplicableFlag><typeOfPersonFiling>IA</typeOfPersonFiling></item3>
      <item4>
        <amountBeneficiallyOwned>510000</amountBeneficiallyOwned>
        <classPercent>5.08</classPercent>
        <numberOfSharesPersonHas>
          <solePowerOrDirectToVote>0</solePowerOrDirectToVote>
          <sharedPowerOrDirectToVote>See the cover pages.</sharedPowerOrDirectToVote>
        </numberOfSharesPersonHas>
      </item4>
      <item5><notApplicableFlag>Y</notApplicableFlag></item5>
      <item10><notApplicableFlag>N</notApplicableFlag><certifications>By signing below I certify.</certifications></item10>
    </items>
    <exhibitInfo>Exhibit 1: Joint Filing Agreement</exhibitInfo>
    <signatureInformation>
      <reportingPersonName>Lindenhall Advisers LP</reportingPersonName>
      <signatureDetails><signature>/s/ Rufus Dray</signature><title>Chief Compliance Officer</title><date>04/07/2026</date></signatureDetails>
    </signatureInformation>
    <signatureInformation>
      <reportingPersonName>Hester Lindenhall</reportingPersonName>
      <signatureDetails><signature>/s/ Rufus Dray</signature><title>Rufus Dray, attorney-in-fact*</title><date>04/07/2026</date></signatureDetails>
    </signatureInformation>
    <signatureComments>* Under a power of attorney.</signatureComments>
  </formData>
</edgarSubmission>
"""

RECORD_13D: dict[str, Any] = {
    "form": "SC 13D/A",
    "amendment_number": 2,
    "date_of_event": "2025-01-15",
    "date_signed": "2025-01-17",
    "rules": [],
    "issuer": {"name": "Marshwiggle Devices, Inc.", "address": "12 Reed Lane, Suite 400, Fenwick, DE 19999"},
    "security": {
        "class_title": "Class A Common Stock, par value $0.0001 per share",
        "cusips": ["88024M108"],
        "shares_outstanding": 80000000,
        "shares_outstanding_as_of": "2025-01-10",
    },
    "reporting_persons": [
        ("Quillfeather Master Fund, L.P.", "a", ["WC", "OO"], False, "E9", 942779.94, 0, 10000000, 0, 10000000, True,
         12.5, ["PN"]),
        ("Quillfeather GP LLC", None, ["AF"], None, "DE", 0, 10000000, 0, 10000000, 10000000, None, 12.5,
         ["HC", "OO"]),
        ("Vane Ottoline Maud", "b", ["PF"], None, "X0", None, None, None, None, 0, None, 0, ["IN"]),
    ],
    "contacts": [
        ("Ottoline Vane", None, "authorized", "302-555-0142", "7 Heron Road, Fenwick, DE 19998"),
        ("Percival Thrush", "Thrush & Wren LLP", "authorized", "212 555 0177", "One Sedge Plaza, New York, NY 10099"),
    ],
    "exhibits": [("99.1", "Joint Filing Agreement"), ("99.2", "Letter to the Board")],
    "signatures": [
        ("Ottoline Vane", "Managing Member", "Quillfeather Master Fund, L.P."),
        ("Barnaby Finch", "Authorized Signatory", "Quillfeather Master Fund, L.P."),
        ("Ottoline Vane", "Managing Member", "Quillfeather GP LLC"),
        ("Ottoline M. Vane", None, None),
    ],
}  # fmt: skip

RECORD_13G: dict[str, Any] = {
    "form": "SC 13G",
    "amendment_number": None,
    "date_of_event": "2026-03-31",
    "date_signed": "2026-04-07",
    "rules": ["13d-1(b)", "13d-1(d)"],
    "issuer": {"name": "Tumbledown Mills plc", "address": "1 Mill Race, Leeds, X0 LS1 1AA"},
    "security": {
        "class_title": "Ordinary Shares, no par value",
        "cusips": ["G91234107", "G91234115"],
        "shares_outstanding": None,
        "shares_outstanding_as_of": None,
    },
    "reporting_persons": [
        ("Lindenhall Advisers LP", "b", [], None, "DE", 0, 510000, 0, 510000, 510000, False, 5.1, ["IA", "PN"]),
        ("Hester Lindenhall", None, [], None, "X1", 100.5, None, None, None, 510100.5, None, 5.1, ["HC", "IN"]),
    ],
    "contacts": [],
    "exhibits": [("1", "Joint Filing Agreement")],
    "signatures": [
        ("Rufus Dray", "Chief Compliance Officer", "Lindenhall Advisers LP"),
        ("Rufus Dray", "attorney-in-fact", "Hester Lindenhall"),
    ],
}

PERSON_FIELDS = (
    "name", "member_of_group", "source_of_funds", "legal_proceedings", "citizenship", "sole_voting_power",
    "shared_voting_power", "sole_dispositive_power", "shared_dispositive_power", "aggregate_amount",
    "excludes_certain_shares", "percent_of_class", "types",
)  # fmt: skip
ROWS = {
    "reporting_persons": PERSON_FIELDS,
    "contacts": ("name", "organization", "role", "phone", "address"),
    "exhibits": ("number", "title"),
    "signatures": ("name", "title", "on_behalf_of"),
}


def extracted(xml: str) -> Extraction:
    """The extraction of an XML filing."""
    return pipeline.extract(read(xml.encode("utf-8"), name="sample.xml", id="sample"))


def rows(record: dict[str, Any], group: str) -> list[tuple[Any, ...]]:
    """The rows of a group of a record as tuples of `ROWS`' fields."""
    return [tuple(row[name] for name in ROWS[group]) for row in record[group]]


SIGNED = date(2025, 1, 17)
"""The last day at the signatures of the 13D."""

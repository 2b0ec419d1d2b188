"""GENERATED from ontology/kg.ttl and ontology/codes.ttl by `kg ontology --write`: do not edit."""

from typing import Final

from kg.model.claim import Iri

BASE: Final = "https://w3id.org/ownership-kg/"
KG: Final = "https://w3id.org/ownership-kg/ontology#"
CODES: Final = "https://w3id.org/ownership-kg/codes#"

# Classes

ADDRESS_CLASS: Final = Iri(KG + "Address")
"""A postal address; spellings of one address are one node. Source: Item 2(b)."""
AGENT_CLASS: Final = Iri(KG + "Agent")
"""A person or an organization. Source: Cover page, row 1."""
AGREEMENT_CLASS: Final = Iri(KG + "Agreement")
"""A contract that the filing tells of, with respect to the issuer or its securities. Source: Schedule
13D, item 6; items 3 to 5."""
BOARD_CLASS: Final = Iri(KG + "Board")
"""A board or body of an organization. Source: Item 2; Item 4(d)."""
BOARD_EVENT_CLASS: Final = Iri(KG + "BoardEvent")
"""A person's coming to or leaving a board. Source: Item 4(d)."""
CODE_CLASS: Final = Iri(KG + "Code")
"""A code of a list in codes.ttl. Source: Forms and rules."""
COUNSEL_ENGAGEMENT_CLASS: Final = Iri(KG + "CounselEngagement")
"""A law firm's work for a reporting person, as the copy line of the cover page shows it. Source: Schedule
13D cover page, copy to."""
DEFINED_TERM_CLASS: Final = Iri(KG + "DefinedTerm")
"""A short form that the filing defines in quotation marks. Source: Prose."""
DERIVATIVE_CLASS: Final = Iri(KG + "Derivative")
"""An option, swap, forward or other right whose value turns on the issuer's securities. Source: Schedule
13D, item 6; 17 CFR 240.13d-101, item 6 as amended in 2023."""
EVIDENCE_CLASS: Final = Iri(KG + "Evidence")
"""A span of the canonical text of a filing. Source: W3C Web Annotation."""
EXHIBIT_CLASS: Final = Iri(KG + "Exhibit")
"""A document that Item 7 or the exhibit list names. Source: Schedule 13D, item 7."""
FILING_CLASS: Final = Iri(KG + "Filing")
"""A Schedule 13D or 13G, or an amendment of one, as a holder filed it. Source: 17 CFR 240.13d-101,
240.13d-102."""
FILING_ITEM_CLASS: Final = Iri(KG + "FilingItem")
"""One numbered item of the form within a filing. Source: 17 CFR 240.13d-101, items 1 to 7; 240.13d-102,
items 1 to 10."""
FINDING_CLASS: Final = Iri(KG + "Finding")
"""A thing that was checked, doubted or not read, said aloud. Source: The project's checks."""
FUNDING_CLASS: Final = Iri(KG + "Funding")
"""Money or other consideration that somebody gave, or will give, for securities: one statement of Item 3.
Source: Schedule 13D, item 3."""
HOLDING_CLASS: Final = Iri(KG + "Holding")
"""What one reporting person reports to own beneficially of one class, with the rows of its cover page.
Source: Cover page, rows 1 to 14 (13D), 1 to 12 (13G)."""
INTENTION_CLASS: Final = Iri(KG + "Intention")
"""A plan or proposal that a reporting person states: not a thing done. Source: Item 4."""
ISSUER_CLASS: Final = Iri(KG + "Issuer")
"""The company that issued the securities a filing is about. Source: Cover page, name of issuer."""
LEGAL_DISCLOSURE_CLASS: Final = Iri(KG + "LegalDisclosure")
"""The answer to items 2(d) and 2(e) for some persons, the negative answer too. Source: Item 2(d),
2(e)."""
LOAN_CLASS: Final = Iri(KG + "Loan")
"""Money that a lender lends to a reporting person or for its purchases. Source: Schedule 13D, item 3;
item 6."""
NOTICE_CLASS: Final = Iri(KG + "Notice")
"""A person authorized to receive notices, or to whom copies go. Source: Schedule 13D cover page."""
ORGANIZATION_CLASS: Final = Iri(KG + "Organization")
"""A company, partnership, fund, trust, public body or other organization. Source: Row 14 (13D) or 12
(13G); Item 2."""
OUTSTANDING_COUNT_CLASS: Final = Iri(KG + "OutstandingCount")
"""How many shares of a class were outstanding on a day: the base of a percentage. Source: 17 CFR
240.13d-1(j); Item 5(a)."""
PERSON_CLASS: Final = Iri(KG + "Person")
"""A natural person. Source: Row 14 (13D) or 12 (13G), IN; Item 2."""
PLEDGE_CLASS: Final = Iri(KG + "Pledge")
"""Securities given as collateral. Source: Schedule 13D, item 6."""
POSITION_CLASS: Final = Iri(KG + "Position")
"""A post that a person holds at an organization. Source: Item 2(c); General Instruction C."""
POWER_OF_ATTORNEY_CLASS: Final = Iri(KG + "PowerOfAttorney")
"""One's power to sign and act for another. Source: Exhibits; notes under the signatures."""
REFERENCED_DOCUMENT_CLASS: Final = Iri(KG + "ReferencedDocument")
"""A document outside the filing that its text relies on, such as a registration statement. Source:
Prose."""
SECURITY_CLASS: Final = Iri(KG + "Security")
"""A class of securities of an issuer. Source: Cover page, title of class."""
SIGNATURE_CLASS: Final = Iri(KG + "Signature")
"""One signature under the filing. Source: Signature; 17 CFR 240.13d-1(k)."""
STATEMENT_CLASS: Final = Iri(KG + "Statement")
"""One fact of one filing, reified so that its evidence can be named. Source: W3C PROV-O, Web
Annotation."""
TEXT_DOCUMENT_CLASS: Final = Iri(KG + "TextDocument")
"""The canonical text of a filing that evidence refers to. Source: Provenance."""
TRANSACTION_CLASS: Final = Iri(KG + "Transaction")
"""One purchase or sale listed with its own date. Source: Item 5(c)."""
TRANSACTION_TOTAL_CLASS: Final = Iri(KG + "TransactionTotal")
"""A sum of transactions over some days, as the prose states it. Source: Item 5(c)."""

# Properties between nodes

ACCORDING_TO: Final = Iri(KG + "accordingTo")
"""The document that the count is taken from. Source: Item 5(a); note to row 13."""
ADDRESS: Final = Iri(KG + "address")
"""An address of the agent. Source: Item 2(b); notices."""
AFFILIATED_WITH: Final = Iri(KG + "affiliatedWith")
"""The person is printed with the organization, in a post that is not named. Source: Notices; signature
blocks."""
AGREEMENT_PARTY: Final = Iri(KG + "agreementParty")
"""A party of the agreement. Source: Schedule 13D, item 6."""
AGREEMENT_SECURITY: Final = Iri(KG + "agreementSecurity")
"""The class that the agreement concerns. Source: Schedule 13D, item 6."""
AGREEMENT_TYPE: Final = Iri(KG + "agreementType")
"""The sort of agreement that its title names. Source: Schedule 13D, item 6."""
AMENDS: Final = Iri(KG + "amends")
"""The statement that an amendment amends. Source: Introductory paragraph; 17 CFR 240.13d-2."""
ANNOUNCED_BY: Final = Iri(KG + "announcedBy")
"""Who announced the event. Source: Item 4(d)."""
ATTORNEY: Final = Iri(KG + "attorney")
"""Who may act for the grantor. Source: Exhibits; notes under the signatures."""
BOARD_OF: Final = Iri(KG + "boardOf")
"""The organization whose board it is. Source: Prose."""
BOARD_OF_ORGANIZATION: Final = Iri(KG + "boardOfOrganization")
"""Whose board it is. Source: Item 4(d)."""
BORROWER: Final = Iri(KG + "borrower")
"""Who borrows. Source: Schedule 13D, item 3; item 6."""
BUSINESS_ADDRESS: Final = Iri(KG + "businessAddress")
"""A person's business or residence address. Source: Item 2(b)."""
CHILD_OF: Final = Iri(KG + "childOf")
"""The subject is a son or daughter of the object. Source: Item 2; notes."""
CLIENT: Final = Iri(KG + "client")
"""The reporting person for whom the counsel acts; inferred from the copy line. Source: Schedule 13D cover
page, copy to."""
CONCERNS_SECURITY: Final = Iri(KG + "concernsSecurity")
"""The class that the intention concerns. Source: Item 4."""
CONTROLS: Final = Iri(KG + "controls")
"""The subject controls the object, or is its controlling or majority shareholder. Source: Item 2; 13G
Item 7; notes; signature blocks."""
COUNSEL_FIRM: Final = Iri(KG + "counselFirm")
"""The law firm. Source: Schedule 13D cover page, copy to."""
COUNSEL_PERSON: Final = Iri(KG + "counselPerson")
"""The lawyer named. Source: Schedule 13D cover page, copy to."""
COUNTERPARTY: Final = Iri(KG + "counterparty")
"""With whom the position is held. Source: Schedule 13D, item 6."""
COUNT_OF: Final = Iri(KG + "countOf")
"""The class that was counted. Source: Item 5(a)."""
COVERS: Final = Iri(KG + "covers")
"""An agent whom the answer covers. Source: Item 2(d), 2(e)."""
DERIVATIVE_KIND: Final = Iri(KG + "derivativeKind")
"""Option, swap, forward or the like. Source: Schedule 13D, item 6."""
DESIGNATED_BY: Final = Iri(KG + "designatedBy")
"""The holder whose designee the person is. Source: Item 4(d)."""
DESIGNEE_OF: Final = Iri(KG + "designeeOf")
"""The person sits or sat on a board as the object's designee. Source: Item 4(d)."""
DISCLOSURE_TYPE: Final = Iri(KG + "disclosureType")
"""Criminal convictions or securities-law civil proceedings. Source: Item 2(d), 2(e)."""
EVENT_BOARD: Final = Iri(KG + "eventBoard")
"""The board as a node. Source: Item 4(d)."""
EVENT_PERSON: Final = Iri(KG + "eventPerson")
"""Who comes or goes. Source: Item 4(d)."""
EVENT_TYPE: Final = Iri(KG + "eventType")
"""Designated, nominated, appointed, elected, resigned or removed. Source: Item 4(d)."""
EVIDENCE: Final = Iri(KG + "evidence")
"""A span of the filing's text that the fact stands in. Source: Provenance."""
FILED_BY: Final = Iri(KG + "filedBy")
"""Who filed a submission or a document. Source: EDGAR header, FILED BY; prose."""
FILED_UNDER_RULE: Final = Iri(KG + "filedUnderRule")
"""A rule that the cover page names or whose box it checks. Source: Cover page; 17 CFR 240.13d-1,
240.13d-2."""
FILED_WITH: Final = Iri(KG + "filedWith")
"""The authority the filing is made to. Source: Section 13(d) of the Exchange Act."""
FILER_STATUS: Final = Iri(KG + "filerStatus")
"""The status that Item 3 of a Schedule 13G checks. Source: Schedule 13G, item 3."""
FINDING_IN: Final = Iri(KG + "findingIn")
"""The filing that the finding is about. Source: The project's checks."""
FOCUS: Final = Iri(KG + "focus")
"""The node that the finding is about. Source: The project's checks."""
FUNDED_PERSON: Final = Iri(KG + "fundedPerson")
"""Whose purchase was paid for. Source: Schedule 13D, item 3."""
FUNDED_SECURITY: Final = Iri(KG + "fundedSecurity")
"""The class that was paid for. Source: Schedule 13D, item 3."""
GENERAL_PARTNER_OF: Final = Iri(KG + "generalPartnerOf")
"""The subject is a general partner of the object. Source: Item 2; 13G Item 7; notes; signature blocks."""
GRANTOR: Final = Iri(KG + "grantor")
"""Who gives the power. Source: Exhibits; notes under the signatures."""
GROUP_MEMBERSHIP: Final = Iri(KG + "groupMembership")
"""Which box of row 2 is checked: member of a group (a), or not (b); absent where neither is. Source: Row
2."""
HEAD_OFFICE: Final = Iri(KG + "headOffice")
"""The address that a filing calls an organization's head office. Source: Prose of a schedule."""
HELD_SECURITY: Final = Iri(KG + "heldSecurity")
"""The class held. Source: Cover page."""
HOLDER: Final = Iri(KG + "holder")
"""The reporting person. Source: Row 1."""
INTENDED_BY: Final = Iri(KG + "intendedBy")
"""Whose intention it is. Source: Item 4."""
INVESTMENT_ADVISER_TO: Final = Iri(KG + "investmentAdviserTo")
"""The subject advises or manages the investments of the object. Source: Item 2; 13G Item 7; notes;
signature blocks."""
ISSUED_BY: Final = Iri(KG + "issuedBy")
"""The issuer of the class. Source: Cover page."""
ITEM_STATUS: Final = Iri(KG + "itemStatus")
"""What an amendment does to the item: restates, adds to, amends or leaves it unchanged. Source: 17 CFR
240.13d-2; prose."""
LENDER: Final = Iri(KG + "lender")
"""Who lends. Source: Schedule 13D, item 3; item 6."""
MANAGING_MEMBER_OF: Final = Iri(KG + "managingMemberOf")
"""The subject is a managing member of the object. Source: Item 2; 13G Item 7; notes; signature blocks."""
MENTIONED_AT: Final = Iri(KG + "mentionedAt")
"""A span of text where the node is named. Source: Provenance."""
MODALITY: Final = Iri(KG + "modality")
"""Whether the filer intends, may, reserves the right, or has no present plans. Source: Item 4."""
NOTICE_FOR: Final = Iri(KG + "noticeFor")
"""The reporting person on whose filing the notices are received. Source: Schedule 13D cover page."""
NOTICE_ORGANIZATION: Final = Iri(KG + "noticeOrganization")
"""The organization printed with the person. Source: Schedule 13D cover page."""
NOTICE_PERSON: Final = Iri(KG + "noticePerson")
"""Who receives notices. Source: Schedule 13D cover page."""
NOTICE_ROLE: Final = Iri(KG + "noticeRole")
"""Authorized to receive notices, or copied. Source: Schedule 13D cover page."""
ON_BOARD: Final = Iri(KG + "onBoard")
"""The board or body that the post is a seat on. Source: Words of the title."""
PARENT_OF: Final = Iri(KG + "parentOf")
"""The object is a subsidiary of the subject. Source: Item 2; 13G Item 7; notes; signature blocks."""
PART_OF_TOTAL: Final = Iri(KG + "partOfTotal")
"""The stated total that the transaction belongs to. Source: Item 5(c)."""
PERCENT_BASIS: Final = Iri(KG + "percentBasis")
"""The count of shares outstanding that the percentage is based on. Source: Note to row 13 (13D), 11
(13G)."""
PLEDGED_SECURITY: Final = Iri(KG + "pledgedSecurity")
"""The class that is pledged. Source: Schedule 13D, item 6."""
PLEDGEE: Final = Iri(KG + "pledgee")
"""To whom the securities are pledged. Source: Schedule 13D, item 6."""
PLEDGOR: Final = Iri(KG + "pledgor")
"""Who pledged. Source: Schedule 13D, item 6."""
POSITION_HOLDER: Final = Iri(KG + "positionHolder")
"""Whose position it is. Source: Schedule 13D, item 6."""
POST_AT: Final = Iri(KG + "postAt")
"""The organization where the post is. Source: Item 2(c)."""
POST_HOLDER: Final = Iri(KG + "postHolder")
"""Who holds the post. Source: Item 2(c)."""
PRINCIPAL_OFFICE: Final = Iri(KG + "principalOffice")
"""The address of an organization's principal office. Source: Item 1; Item 2(b)."""
PROCEEDS_TO: Final = Iri(KG + "proceedsTo")
"""Another whose right to dividends or proceeds is said to be on more than five percent of the class.
Source: Schedule 13G, item 6."""
PURPOSE: Final = Iri(KG + "purpose")
"""Which of the purposes (a) to (j) it falls under. Source: Item 4(a) to (j)."""
REFERS_TO: Final = Iri(KG + "refersTo")
"""The node that the short form stands for. Source: Prose."""
RELATIVE_OF: Final = Iri(KG + "relativeOf")
"""The subject and the object are of one family. Source: Item 2; notes."""
REPORTING_PERSON: Final = Iri(KG + "reportingPerson")
"""A person who reports beneficial ownership on a cover page of the filing. Source: Cover page, row 1."""
REPORTING_PERSON_TYPE: Final = Iri(KG + "reportingPersonType")
"""A code of the last row. Source: Row 14 (13D), 12 (13G)."""
ROLE: Final = Iri(KG + "role")
"""A role that the title's words name. Source: Words of the title."""
SIBLING_OF: Final = Iri(KG + "siblingOf")
"""The subject is a brother or sister of the object. Source: Item 2; notes."""
SIDE: Final = Iri(KG + "side")
"""Purchase or sale. Source: Item 5(c)."""
SIGNATORY: Final = Iri(KG + "signatory")
"""Who signed. Source: Signature."""
SIGNED_FOR: Final = Iri(KG + "signedFor")
"""The reporting person signed for; the signatory where one signs for oneself. Source: Signature."""
SOLE_OWNER_OF: Final = Iri(KG + "soleOwnerOf")
"""The subject is the only member or shareholder of the object. Source: Item 2; 13G Item 7; notes;
signature blocks."""
SOURCE_KIND: Final = Iri(KG + "sourceKind")
"""Where the money came from, as the words of the item tell it. Source: Schedule 13D, item 3."""
SOURCE_OF_FUNDS: Final = Iri(KG + "sourceOfFunds")
"""A code of row 4. Source: Row 4 (13D)."""
SPOUSE_OF: Final = Iri(KG + "spouseOf")
"""The subject is married to the object. Source: Item 2; 13G Item 7; notes; signature blocks."""
STATED_AT: Final = Iri(KG + "statedAt")
"""The span that holds the fact's own words; the statement's further evidence is the context that
completes them. Source: Provenance."""
STATED_IN: Final = Iri(KG + "statedIn")
"""The filing that states it. Source: Provenance."""
SUB_ADVISER_TO: Final = Iri(KG + "subAdviserTo")
"""The subject advises the object on a part of its investments, under another adviser. Source: Item 2; 13G
Item 7; notes; signature blocks."""
SUBJECT_COMPANY: Final = Iri(KG + "subjectCompany")
"""The issuer whose securities the filing is about. Source: Cover page, name of issuer."""
SUBJECT_SECURITY: Final = Iri(KG + "subjectSecurity")
"""The class of securities the filing is about. Source: Cover page, title of class."""
TRADED_SECURITY: Final = Iri(KG + "tradedSecurity")
"""The class that was bought or sold. Source: Item 5(c)."""
TRANSACTOR: Final = Iri(KG + "transactor")
"""Who bought or sold. Source: Item 5(c)."""
TRUSTEE_OF: Final = Iri(KG + "trusteeOf")
"""The subject is a trustee of the object. Source: Item 2; 13G Item 7; notes; signature blocks."""
UNDER_AGREEMENT: Final = Iri(KG + "underAgreement")
"""The agreement that the loan, pledge or position is made under. Source: Schedule 13D, item 3; item 6."""
UNDERLYING_SECURITY: Final = Iri(KG + "underlyingSecurity")
"""The class that the position refers to. Source: Schedule 13D, item 6."""

# Properties with a value

ACCESSION_NUMBER: Final = Iri(KG + "accessionNumber")
"""EDGAR's number of the submission, twenty characters with its hyphens. Source: EDGAR header, ACCESSION
NUMBER."""
ADDRESS_TEXT: Final = Iri(KG + "addressText")
"""The address on one line, as printed. Source: Item 2(b)."""
AGGREGATE_AMOUNT: Final = Iri(KG + "aggregateAmount")
"""Shares beneficially owned by the reporting person. Source: Row 11 (13D), 9 (13G)."""
AGREEMENT_DATE: Final = Iri(KG + "agreementDate")
"""The day the agreement is dated, or was entered into. Source: Schedule 13D, item 6."""
AGREEMENT_PERIOD: Final = Iri(KG + "agreementPeriod")
"""For how long it binds, in the filing's words. Source: Schedule 13D, item 6."""
AGREEMENT_TITLE: Final = Iri(KG + "agreementTitle")
"""What the filing calls the agreement. Source: Schedule 13D, item 6."""
ALIAS: Final = Iri(KG + "alias")
"""A short form or other name that the filing ties to the agent. Source: Defined terms."""
AMENDMENT_NUMBER: Final = Iri(KG + "amendmentNumber")
"""The number of the amendment, counted by filer and issuer. Source: Cover page, amendment line."""
AMOUNT: Final = Iri(KG + "amount")
"""An amount of money in the stated currency. Source: Schedule 13D, item 3."""
ANNOUNCED_ON: Final = Iri(KG + "announcedOn")
"""The day the event was announced. Source: Item 4(d)."""
ANSWER: Final = Iri(KG + "answer")
"""What the item answers, in the filing's words. Source: 13G items 5 to 9."""
AS_OF: Final = Iri(KG + "asOf")
"""The day that the filing speaks of. Source: Cover page, date of event."""
CEASED_TO_OWN_FIVE_PERCENT: Final = Iri(KG + "ceasedToOwnFivePercent")
"""Whether the box is checked that the reporting person owns five percent or less now. Source: Schedule
13G, item 5."""
CERTIFICATION: Final = Iri(KG + "certification")
"""What the signatories certify. Source: Signature paragraph."""
CIK: Final = Iri(KG + "cik")
"""The SEC's Central Index Key, ten digits. Source: EDGAR header, CENTRAL INDEX KEY."""
CITES_RULE: Final = Iri(KG + "citesRule")
"""The law, form row or arithmetic behind the finding. Source: The project's checks."""
CITIZENSHIP: Final = Iri(KG + "citizenship")
"""Of what country a person is a citizen, as printed. Source: Row 6 (13D) or 4 (13G); Item 2(f)."""
CLASS_TITLE: Final = Iri(KG + "classTitle")
"""The title of the class of securities, as on the cover. Source: Cover page, title of class."""
CURRENCY: Final = Iri(KG + "currency")
"""ISO 4217 code of the currency of a price or an amount. Source: Item 5(c)."""
CUSIP: Final = Iri(KG + "cusip")
"""A CUSIP number stated for the class, nine characters without spaces; two that differ are both kept.
Source: Cover page, CUSIP number."""
DATE_OF_EVENT: Final = Iri(KG + "dateOfEvent")
"""The date of the event which requires filing of the statement. Source: Cover page, date of event."""
DATE_SIGNED: Final = Iri(KG + "dateSigned")
"""The date at the signatures; the latest, if they differ. Source: Signature."""
DEPENDS_ON: Final = Iri(KG + "dependsOn")
"""What the intention is said to depend on. Source: Item 4."""
DOCUMENT_TITLE: Final = Iri(KG + "documentTitle")
"""What the filing calls the document. Source: Prose."""
EDGAR_PAGE: Final = Iri(KG + "edgarPage")
"""The filing's address at sec.gov; never fetched. Source: EDGAR archive layout."""
EVENT_DATE: Final = Iri(KG + "eventDate")
"""The day of the event itself, where stated. Source: Item 4(d)."""
EXCEPT_FOR: Final = Iri(KG + "exceptFor")
"""What the statement of an intention, or of having none, leaves out. Source: Item 4."""
EXCLUDES_CERTAIN_SHARES: Final = Iri(KG + "excludesCertainShares")
"""Whether the box that the aggregate excludes certain shares is checked. Source: Row 12 (13D), 10
(13G)."""
EXCLUDES_COMMISSIONS: Final = Iri(KG + "excludesCommissions")
"""Whether the amount is said to leave out brokerage commissions; false where it is said to hold them.
Source: Schedule 13D, item 3."""
EXHIBIT_NUMBER: Final = Iri(KG + "exhibitNumber")
"""The exhibit's number or letter. Source: Schedule 13D, item 7."""
EXHIBIT_TITLE: Final = Iri(KG + "exhibitTitle")
"""The exhibit's title. Source: Schedule 13D, item 7."""
EXPIRES_ON: Final = Iri(KG + "expiresOn")
"""The day the position ends. Source: Schedule 13D, item 6."""
FILED_ON: Final = Iri(KG + "filedOn")
"""The day the filing or the document was filed. Source: EDGAR header, FILED AS OF DATE; prose."""
FINDING_CODE: Final = Iri(KG + "findingCode")
"""The stable code of the finding's kind. Source: The project's checks."""
FIRST_DAY: Final = Iri(KG + "firstDay")
"""The first day of the period. Source: Item 5(c)."""
FISCAL_YEAR_END: Final = Iri(KG + "fiscalYearEnd")
"""Month and day of the fiscal year's end, MMDD. Source: EDGAR header, FISCAL YEAR END."""
FORM: Final = Iri(KG + "form")
"""The form as EDGAR names it: SC 13D, SC 13D/A, SC 13G or SC 13G/A. Source: Cover page, heading."""
FORMER_NAME: Final = Iri(KG + "formerName")
"""A name borne before. Source: EDGAR header, FORMER COMPANY."""
GRANTED_ON: Final = Iri(KG + "grantedOn")
"""The day of the power. Source: Exhibits; notes under the signatures."""
INCORPORATES: Final = Iri(KG + "incorporates")
"""An annex, schedule or exhibit that the item incorporates by reference. Source: Prose of the item."""
INDUSTRY_CODE: Final = Iri(KG + "industryCode")
"""Standard Industrial Classification code, four digits. Source: EDGAR header, STANDARD INDUSTRIAL
CLASSIFICATION."""
INTENTION_TEXT: Final = Iri(KG + "intentionText")
"""The intention in the filing's words. Source: Item 4."""
IRS_NUMBER: Final = Iri(KG + "irsNumber")
"""The IRS employer identification number, as printed. Source: Cover page, row 1; EDGAR header."""
IS_AMENDMENT: Final = Iri(KG + "isAmendment")
"""Whether the filing amends an earlier one. Source: Cover page, amendment line."""
IS_APPLICABLE: Final = Iri(KG + "isApplicable")
"""Whether the filer says that the item applies. Source: 13G items 3 to 9."""
IS_APPROXIMATE: Final = Iri(KG + "isApproximate")
"""Whether the filing gives the amount as approximate. Source: Schedule 13D, item 3."""
IS_TOTAL: Final = Iri(KG + "isTotal")
"""Whether the amount is what several reporting persons paid together. Source: Schedule 13D, item 3."""
ITEM_NUMBER: Final = Iri(KG + "itemNumber")
"""The item's number on the form. Source: Item heading."""
ITEM_TITLE: Final = Iri(KG + "itemTitle")
"""The item's heading, as printed. Source: Item heading."""
LAST_DAY: Final = Iri(KG + "lastDay")
"""The last day of the period. Source: Item 5(c)."""
LEGAL_FORM: Final = Iri(KG + "legalForm")
"""The kind of organization, as the filing words it. Source: Prose."""
LEGAL_PROCEEDINGS: Final = Iri(KG + "legalProceedings")
"""Whether the box for legal proceedings is checked. Source: Row 5 (13D)."""
MANNER: Final = Iri(KG + "manner")
"""How the transactions were effected, as the filing words it. Source: Item 5(c)."""
MEANING: Final = Iri(KG + "meaning")
"""The words that the short form stands for. Source: Prose."""
MESSAGE: Final = Iri(KG + "message")
"""The finding in a sentence. Source: The project's checks."""
NAME: Final = Iri(KG + "name")
"""A name as printed, on one line. Source: Wherever a name is printed."""
OCCURRED: Final = Iri(KG + "occurred")
"""Whether there was such a conviction or proceeding. Source: Item 2(d), 2(e)."""
OUTSTANDING_ON: Final = Iri(KG + "outstandingOn")
"""The day of the count. Source: Item 5(a); note to row 13."""
PAR_VALUE: Final = Iri(KG + "parValue")
"""The par value of one share, in US dollars. Source: Title of class; prose."""
PERCENT_OF_CLASS: Final = Iri(KG + "percentOfClass")
"""Percent of the class that the aggregate amount is: 6.41, not 0.0641. Source: Row 13 (13D), 11 (13G)."""
PERIOD: Final = Iri(KG + "period")
"""The period that the answer covers, as worded. Source: Item 2(d), 2(e)."""
PLACE_OF_ORGANIZATION: Final = Iri(KG + "placeOfOrganization")
"""Where an organization is organized or incorporated, as printed. Source: Row 6 (13D) or 4 (13G);
prose."""
PREVIOUSLY_FILED_13G: Final = Iri(KG + "previouslyFiled13G")
"""Whether the box for a holder who has filed a Schedule 13G before is checked. Source: Schedule 13D cover
page, 13d-1(e), (f), (g) box."""
PRICE_PER_SHARE: Final = Iri(KG + "pricePerShare")
"""The price of one share in the stated currency. Source: Item 5(c)."""
PRINCIPAL_BUSINESS: Final = Iri(KG + "principalBusiness")
"""What an organization does, as the filing words it. Source: Item 2."""
READ_BY_RULE: Final = Iri(KG + "readByRule")
"""The reading rule that read the span. Source: Provenance."""
RESTATED_PART: Final = Iri(KG + "restatedPart")
"""A part of the item (an annex, a paragraph) that the amendment restates or adds. Source: Prose of the
item."""
ROW_NUMBER: Final = Iri(KG + "rowNumber")
"""The place of the row in its list, from 1. Source: Order of print."""
SETTLED_IN_CASH: Final = Iri(KG + "settledInCash")
"""Whether the position is said to be settled in cash. Source: Schedule 13D, item 6."""
SEVERITY: Final = Iri(KG + "severity")
"""confirmed, note, warning or error. Source: The project's checks."""
SHARED_DISPOSITIVE_POWER: Final = Iri(KG + "sharedDispositivePower")
"""Shares with shared power to dispose. Source: Row 10 (13D), 8 (13G)."""
SHARED_VOTING_POWER: Final = Iri(KG + "sharedVotingPower")
"""Shares with shared power to vote. Source: Row 8 (13D), 6 (13G)."""
SHARES: Final = Iri(KG + "shares")
"""The number of shares bought or sold. Source: Item 5(c)."""
SHARES_OUTSTANDING: Final = Iri(KG + "sharesOutstanding")
"""The number of shares of the class. Source: Item 5(a); note to row 13."""
SIGNATURE_TITLE: Final = Iri(KG + "signatureTitle")
"""The capacity printed under the signature. Source: Signature."""
SIGNED_ON: Final = Iri(KG + "signedOn")
"""The date at the signature. Source: Signature."""
SOLE_DISPOSITIVE_POWER: Final = Iri(KG + "soleDispositivePower")
"""Shares with sole power to dispose. Source: Row 9 (13D), 7 (13G)."""
SOLE_VOTING_POWER: Final = Iri(KG + "soleVotingPower")
"""Shares with sole power to vote. Source: Row 7 (13D), 5 (13G)."""
SOURCE_CODEC: Final = Iri(KG + "sourceCodec")
"""The codec that the source was decoded with. Source: Provenance."""
SOURCE_DIGEST: Final = Iri(KG + "sourceDigest")
"""The sha256 of the source file, in hexadecimal. Source: Provenance."""
SOURCE_END: Final = Iri(KG + "sourceEnd")
"""Where the span ends in the decoded source, in characters. Source: Provenance."""
SOURCE_NAME: Final = Iri(KG + "sourceName")
"""The name of the source file. Source: Provenance."""
SOURCE_START: Final = Iri(KG + "sourceStart")
"""Where the span begins in the decoded source, in characters. Source: Provenance."""
SOURCE_TEXT: Final = Iri(KG + "sourceText")
"""Where the money came from, in the filing's words. Source: Schedule 13D, item 3."""
STATUS_LETTER: Final = Iri(KG + "statusLetter")
"""The letter of that status, as printed; the lists of other years have other letters. Source: Schedule
13G, item 3."""
STRIKE_PRICE: Final = Iri(KG + "strikePrice")
"""The exercise price of one share, in the stated currency. Source: Schedule 13D, item 6."""
TELEPHONE: Final = Iri(KG + "telephone")
"""A telephone number as printed. Source: Cover page, notices."""
TERM: Final = Iri(KG + "term")
"""The short form between the quotation marks. Source: Prose."""
TITLE: Final = Iri(KG + "title")
"""The post's title, as printed. Source: Item 2(c)."""
TOTAL_PAGES: Final = Iri(KG + "totalPages")
"""How many pages the filing says it has. Source: Page numbers."""
TRADE_DATE: Final = Iri(KG + "tradeDate")
"""The day of the transaction. Source: Item 5(c)."""
UNDER_ACT: Final = Iri(KG + "underAct")
"""The statute under which the statement is filed. Source: Cover page, heading."""

SUPERCLASSES: Final[dict[Iri, tuple[Iri, ...]]] = {
    ISSUER_CLASS: (ORGANIZATION_CLASS, AGENT_CLASS,),
    ORGANIZATION_CLASS: (AGENT_CLASS,),
    PERSON_CLASS: (AGENT_CLASS,),
}
"""Class → all its super-classes."""

SUPERPROPERTIES: Final[dict[Iri, tuple[Iri, ...]]] = {
    BUSINESS_ADDRESS: (ADDRESS,),
    CHILD_OF: (RELATIVE_OF,),
    HEAD_OFFICE: (ADDRESS,),
    PRINCIPAL_OFFICE: (ADDRESS,),
    SIBLING_OF: (RELATIVE_OF,),
    STATED_AT: (EVIDENCE,),
    SUB_ADVISER_TO: (INVESTMENT_ADVISER_TO,),
}
"""Property → all its super-properties."""

DATATYPES: Final[dict[Iri, str]] = {
    AGGREGATE_AMOUNT: "xsd:decimal",
    AGREEMENT_DATE: "xsd:date",
    AMENDMENT_NUMBER: "xsd:integer",
    AMOUNT: "xsd:decimal",
    ANNOUNCED_ON: "xsd:date",
    AS_OF: "xsd:date",
    CEASED_TO_OWN_FIVE_PERCENT: "xsd:boolean",
    DATE_OF_EVENT: "xsd:date",
    DATE_SIGNED: "xsd:date",
    EDGAR_PAGE: "xsd:anyURI",
    EVENT_DATE: "xsd:date",
    EXCLUDES_CERTAIN_SHARES: "xsd:boolean",
    EXCLUDES_COMMISSIONS: "xsd:boolean",
    EXPIRES_ON: "xsd:date",
    FILED_ON: "xsd:date",
    FIRST_DAY: "xsd:date",
    GRANTED_ON: "xsd:date",
    IS_AMENDMENT: "xsd:boolean",
    IS_APPLICABLE: "xsd:boolean",
    IS_APPROXIMATE: "xsd:boolean",
    IS_TOTAL: "xsd:boolean",
    LAST_DAY: "xsd:date",
    LEGAL_PROCEEDINGS: "xsd:boolean",
    OCCURRED: "xsd:boolean",
    OUTSTANDING_ON: "xsd:date",
    PAR_VALUE: "xsd:decimal",
    PERCENT_OF_CLASS: "xsd:decimal",
    PREVIOUSLY_FILED_13G: "xsd:boolean",
    PRICE_PER_SHARE: "xsd:decimal",
    ROW_NUMBER: "xsd:integer",
    SETTLED_IN_CASH: "xsd:boolean",
    SHARED_DISPOSITIVE_POWER: "xsd:decimal",
    SHARED_VOTING_POWER: "xsd:decimal",
    SHARES: "xsd:decimal",
    SHARES_OUTSTANDING: "xsd:decimal",
    SIGNED_ON: "xsd:date",
    SOLE_DISPOSITIVE_POWER: "xsd:decimal",
    SOLE_VOTING_POWER: "xsd:decimal",
    SOURCE_END: "xsd:integer",
    SOURCE_START: "xsd:integer",
    STRIKE_PRICE: "xsd:decimal",
    TOTAL_PAGES: "xsd:integer",
    TRADE_DATE: "xsd:date",
}
"""Property with a value → the datatype of its literals, where it is not a string."""

EDGES: Final[dict[Iri, tuple[Iri, Iri, tuple[Iri, ...]]]] = {
    AGREEMENT_CLASS: (AGREEMENT_PARTY, AGREEMENT_SECURITY, (AGREEMENT_TITLE,)),
    BOARD_EVENT_CLASS: (EVENT_PERSON, BOARD_OF_ORGANIZATION, (EVENT_TYPE,)),
    COUNSEL_ENGAGEMENT_CLASS: (COUNSEL_FIRM, CLIENT, (COUNSEL_PERSON,)),
    DERIVATIVE_CLASS: (POSITION_HOLDER, UNDERLYING_SECURITY, (DERIVATIVE_KIND, SHARES,)),
    FUNDING_CLASS: (FUNDED_PERSON, FUNDED_SECURITY, (SOURCE_KIND, AMOUNT,)),
    HOLDING_CLASS: (HOLDER, HELD_SECURITY, (PERCENT_OF_CLASS, AGGREGATE_AMOUNT,)),
    INTENTION_CLASS: (INTENDED_BY, CONCERNS_SECURITY, (PURPOSE,)),
    LOAN_CLASS: (LENDER, BORROWER, (SOURCE_KIND, AMOUNT,)),
    NOTICE_CLASS: (NOTICE_PERSON, NOTICE_FOR, (NOTICE_ROLE,)),
    PLEDGE_CLASS: (PLEDGOR, PLEDGED_SECURITY, (SHARES,)),
    POSITION_CLASS: (POST_HOLDER, POST_AT, (TITLE,)),
    POWER_OF_ATTORNEY_CLASS: (GRANTOR, ATTORNEY, (GRANTED_ON,)),
    SIGNATURE_CLASS: (SIGNATORY, SIGNED_FOR, (SIGNATURE_TITLE,)),
    TRANSACTION_CLASS: (TRANSACTOR, TRADED_SECURITY, (SIDE, SHARES,)),
}
"""Relation class → the properties that lead to both ends of its edge, and those that label it."""

EDGE_TOTALS: Final[dict[Iri, Iri]] = {
    TRANSACTION_CLASS: SHARES,
}
"""Relation class → the property that is added up where many of its nodes are one edge."""

UNITS: Final[dict[Iri, str]] = {
    AGGREGATE_AMOUNT: "shares",
    PAR_VALUE: "USD",
    PERCENT_OF_CLASS: "%",
    SHARED_DISPOSITIVE_POWER: "shares",
    SHARED_VOTING_POWER: "shares",
    SHARES: "shares",
    SHARES_OUTSTANDING: "shares",
    SOLE_DISPOSITIVE_POWER: "shares",
    SOLE_VOTING_POWER: "shares",
}
"""Property → what its numbers count, as written behind them."""

LABELS: Final[dict[Iri, str]] = {
    ACCESSION_NUMBER: "accession number",
    ACCORDING_TO: "according to",
    ADDRESS_CLASS: "address",
    ADDRESS: "has address",
    ADDRESS_TEXT: "address text",
    AFFILIATED_WITH: "affiliated with",
    AGENT_CLASS: "agent",
    AGGREGATE_AMOUNT: "aggregate amount",
    AGREEMENT_CLASS: "agreement",
    AGREEMENT_DATE: "agreement date",
    AGREEMENT_PARTY: "party",
    AGREEMENT_PERIOD: "agreement period",
    AGREEMENT_SECURITY: "agreement security",
    AGREEMENT_TITLE: "agreement title",
    AGREEMENT_TYPE: "agreement type",
    ALIAS: "alias",
    AMENDMENT_NUMBER: "amendment number",
    AMENDS: "amends",
    AMOUNT: "amount",
    ANNOUNCED_BY: "announced by",
    ANNOUNCED_ON: "announced on",
    ANSWER: "answer",
    AS_OF: "as of",
    ATTORNEY: "attorney-in-fact",
    BOARD_CLASS: "board",
    BOARD_EVENT_CLASS: "board event",
    BOARD_OF: "board of",
    BOARD_OF_ORGANIZATION: "board of organization",
    BORROWER: "borrower",
    BUSINESS_ADDRESS: "business address",
    CEASED_TO_OWN_FIVE_PERCENT: "ceased to own five percent",
    CERTIFICATION: "certification",
    CHILD_OF: "child of",
    CIK: "CIK",
    CITES_RULE: "cites rule",
    CITIZENSHIP: "citizenship",
    CLASS_TITLE: "title of class",
    CLIENT: "client",
    CODE_CLASS: "code",
    CONCERNS_SECURITY: "concerns security",
    CONTROLS: "controls",
    COUNSEL_ENGAGEMENT_CLASS: "counsel engagement",
    COUNSEL_FIRM: "counsel firm",
    COUNSEL_PERSON: "counsel person",
    COUNTERPARTY: "counterparty",
    COUNT_OF: "count of",
    COVERS: "covers",
    CURRENCY: "currency",
    CUSIP: "CUSIP",
    DATE_OF_EVENT: "date of event",
    DATE_SIGNED: "date signed",
    DEFINED_TERM_CLASS: "defined term",
    DEPENDS_ON: "depends on",
    DERIVATIVE_CLASS: "derivative position",
    DERIVATIVE_KIND: "kind of derivative",
    DESIGNATED_BY: "designated by",
    DESIGNEE_OF: "designee of",
    DISCLOSURE_TYPE: "disclosure type",
    DOCUMENT_TITLE: "document title",
    EDGAR_PAGE: "EDGAR page",
    EVENT_BOARD: "event board",
    EVENT_DATE: "event date",
    EVENT_PERSON: "event person",
    EVENT_TYPE: "event type",
    EVIDENCE_CLASS: "evidence",
    EVIDENCE: "has evidence",
    EXCEPT_FOR: "except for",
    EXCLUDES_CERTAIN_SHARES: "excludes certain shares",
    EXCLUDES_COMMISSIONS: "excludes commissions",
    EXHIBIT_CLASS: "exhibit",
    EXHIBIT_NUMBER: "exhibit number",
    EXHIBIT_TITLE: "exhibit title",
    EXPIRES_ON: "expires on",
    FILED_BY: "filed by",
    FILED_ON: "filed on",
    FILED_UNDER_RULE: "filed under rule",
    FILED_WITH: "filed with",
    FILER_STATUS: "filer status",
    FILING_CLASS: "filing",
    FILING_ITEM_CLASS: "item",
    FINDING_CLASS: "finding",
    FINDING_CODE: "finding code",
    FINDING_IN: "finding in",
    FIRST_DAY: "first day",
    FISCAL_YEAR_END: "fiscal year end",
    FOCUS: "focus",
    FORM: "form",
    FORMER_NAME: "former name",
    FUNDED_PERSON: "funded person",
    FUNDED_SECURITY: "funded security",
    FUNDING_CLASS: "funding",
    GENERAL_PARTNER_OF: "general partner of",
    GRANTED_ON: "granted on",
    GRANTOR: "grantor",
    GROUP_MEMBERSHIP: "group membership",
    HEAD_OFFICE: "head office",
    HELD_SECURITY: "held security",
    HOLDER: "holder",
    HOLDING_CLASS: "holding",
    INCORPORATES: "incorporates by reference",
    INDUSTRY_CODE: "industry code",
    INTENDED_BY: "intended by",
    INTENTION_CLASS: "intention",
    INTENTION_TEXT: "intention text",
    INVESTMENT_ADVISER_TO: "investment adviser to",
    IRS_NUMBER: "IRS number",
    IS_AMENDMENT: "is amendment",
    IS_APPLICABLE: "is applicable",
    IS_APPROXIMATE: "is approximate",
    ISSUED_BY: "issued by",
    ISSUER_CLASS: "issuer",
    IS_TOTAL: "is total",
    ITEM_NUMBER: "item number",
    ITEM_STATUS: "item status",
    ITEM_TITLE: "item title",
    LAST_DAY: "last day",
    LEGAL_DISCLOSURE_CLASS: "legal disclosure",
    LEGAL_FORM: "legal form",
    LEGAL_PROCEEDINGS: "legal proceedings",
    LENDER: "lender",
    LOAN_CLASS: "loan",
    MANAGING_MEMBER_OF: "managing member of",
    MANNER: "manner",
    MEANING: "meaning",
    MENTIONED_AT: "mentioned at",
    MESSAGE: "message",
    MODALITY: "modality",
    NAME: "name",
    NOTICE_CLASS: "notice contact",
    NOTICE_FOR: "notice for",
    NOTICE_ORGANIZATION: "notice organization",
    NOTICE_PERSON: "notice person",
    NOTICE_ROLE: "notice role",
    OCCURRED: "occurred",
    ON_BOARD: "on board",
    ORGANIZATION_CLASS: "organization",
    OUTSTANDING_COUNT_CLASS: "count of shares outstanding",
    OUTSTANDING_ON: "outstanding on",
    PARENT_OF: "parent of",
    PART_OF_TOTAL: "part of total",
    PAR_VALUE: "par value",
    PERCENT_BASIS: "percent basis",
    PERCENT_OF_CLASS: "percent of class",
    PERIOD: "period",
    PERSON_CLASS: "person",
    PLACE_OF_ORGANIZATION: "place of organization",
    PLEDGE_CLASS: "pledge",
    PLEDGED_SECURITY: "pledged security",
    PLEDGEE: "pledgee",
    PLEDGOR: "pledgor",
    POSITION_CLASS: "position",
    POSITION_HOLDER: "position holder",
    POST_AT: "post at",
    POST_HOLDER: "post holder",
    POWER_OF_ATTORNEY_CLASS: "power of attorney",
    PREVIOUSLY_FILED_13G: "previously filed 13G",
    PRICE_PER_SHARE: "price per share",
    PRINCIPAL_BUSINESS: "principal business",
    PRINCIPAL_OFFICE: "principal office",
    PROCEEDS_TO: "proceeds to",
    PURPOSE: "purpose",
    READ_BY_RULE: "read by rule",
    REFERENCED_DOCUMENT_CLASS: "referenced document",
    REFERS_TO: "refers to",
    RELATIVE_OF: "relative of",
    REPORTING_PERSON: "reporting person",
    REPORTING_PERSON_TYPE: "type of reporting person",
    RESTATED_PART: "restated part",
    ROLE: "role",
    ROW_NUMBER: "row number",
    SECURITY_CLASS: "security",
    SETTLED_IN_CASH: "settled in cash",
    SEVERITY: "severity",
    SHARED_DISPOSITIVE_POWER: "shared dispositive power",
    SHARED_VOTING_POWER: "shared voting power",
    SHARES: "shares",
    SHARES_OUTSTANDING: "shares outstanding",
    SIBLING_OF: "sibling of",
    SIDE: "side",
    SIGNATORY: "signatory",
    SIGNATURE_CLASS: "signature",
    SIGNATURE_TITLE: "signature title",
    SIGNED_FOR: "signed for",
    SIGNED_ON: "signed on",
    SOLE_DISPOSITIVE_POWER: "sole dispositive power",
    SOLE_OWNER_OF: "sole owner of",
    SOLE_VOTING_POWER: "sole voting power",
    SOURCE_CODEC: "source codec",
    SOURCE_DIGEST: "source digest",
    SOURCE_END: "source end",
    SOURCE_KIND: "kind of source",
    SOURCE_NAME: "source name",
    SOURCE_OF_FUNDS: "source of funds",
    SOURCE_START: "source start",
    SOURCE_TEXT: "source text",
    SPOUSE_OF: "spouse of",
    STATED_AT: "stated at",
    STATED_IN: "stated in",
    STATEMENT_CLASS: "statement",
    STATUS_LETTER: "status letter",
    STRIKE_PRICE: "strike price",
    SUB_ADVISER_TO: "sub-adviser to",
    SUBJECT_COMPANY: "subject company",
    SUBJECT_SECURITY: "subject security",
    TELEPHONE: "telephone",
    TERM: "term",
    TEXT_DOCUMENT_CLASS: "text document",
    TITLE: "title",
    TOTAL_PAGES: "total pages",
    TRADE_DATE: "trade date",
    TRADED_SECURITY: "traded security",
    TRANSACTION_CLASS: "transaction",
    TRANSACTION_TOTAL_CLASS: "transaction total",
    TRANSACTOR: "transactor",
    TRUSTEE_OF: "trustee of",
    UNDER_ACT: "under act",
    UNDER_AGREEMENT: "under agreement",
    UNDERLYING_SECURITY: "underlying security",
}
"""Term → its label in English."""

CODE: Final[dict[tuple[str, str], Iri]] = {
    ("agreement", "advisory"): Iri("https://w3id.org/ownership-kg/codes#agreement-advisory"),
    ("agreement", "confidentiality"): Iri("https://w3id.org/ownership-kg/codes#agreement-confidentiality"),
    ("agreement", "conversion"): Iri("https://w3id.org/ownership-kg/codes#agreement-conversion"),
    ("agreement", "cooperation"): Iri("https://w3id.org/ownership-kg/codes#agreement-cooperation"),
    ("agreement", "employment"): Iri("https://w3id.org/ownership-kg/codes#agreement-employment"),
    ("agreement", "forward"): Iri("https://w3id.org/ownership-kg/codes#agreement-forward"),
    ("agreement", "joint-filing"): Iri("https://w3id.org/ownership-kg/codes#agreement-joint-filing"),
    ("agreement", "loan"): Iri("https://w3id.org/ownership-kg/codes#agreement-loan"),
    ("agreement", "lock-up"): Iri("https://w3id.org/ownership-kg/codes#agreement-lock-up"),
    ("agreement", "merger"): Iri("https://w3id.org/ownership-kg/codes#agreement-merger"),
    ("agreement", "option"): Iri("https://w3id.org/ownership-kg/codes#agreement-option"),
    ("agreement", "pledge"): Iri("https://w3id.org/ownership-kg/codes#agreement-pledge"),
    ("agreement", "purchase"): Iri("https://w3id.org/ownership-kg/codes#agreement-purchase"),
    ("agreement", "registration"): Iri("https://w3id.org/ownership-kg/codes#agreement-registration"),
    ("agreement", "stockholders"): Iri("https://w3id.org/ownership-kg/codes#agreement-stockholders"),
    ("agreement", "swap"): Iri("https://w3id.org/ownership-kg/codes#agreement-swap"),
    ("agreement", "trust"): Iri("https://w3id.org/ownership-kg/codes#agreement-trust"),
    ("agreement", "underwriting"): Iri("https://w3id.org/ownership-kg/codes#agreement-underwriting"),
    ("agreement", "voting"): Iri("https://w3id.org/ownership-kg/codes#agreement-voting"),
    ("derivative", "call-option"): Iri("https://w3id.org/ownership-kg/codes#derivative-call-option"),
    ("derivative", "collar"): Iri("https://w3id.org/ownership-kg/codes#derivative-collar"),
    ("derivative", "forward"): Iri("https://w3id.org/ownership-kg/codes#derivative-forward"),
    ("derivative", "option"): Iri("https://w3id.org/ownership-kg/codes#derivative-option"),
    ("derivative", "put-option"): Iri("https://w3id.org/ownership-kg/codes#derivative-put-option"),
    ("derivative", "swap"): Iri("https://w3id.org/ownership-kg/codes#derivative-swap"),
    ("derivative", "warrant"): Iri("https://w3id.org/ownership-kg/codes#derivative-warrant"),
    ("disclosure", "civil"): Iri("https://w3id.org/ownership-kg/codes#disclosure-civil"),
    ("disclosure", "criminal"): Iri("https://w3id.org/ownership-kg/codes#disclosure-criminal"),
    ("event", "appointed"): Iri("https://w3id.org/ownership-kg/codes#event-appointed"),
    ("event", "designated"): Iri("https://w3id.org/ownership-kg/codes#event-designated"),
    ("event", "elected"): Iri("https://w3id.org/ownership-kg/codes#event-elected"),
    ("event", "nominated"): Iri("https://w3id.org/ownership-kg/codes#event-nominated"),
    ("event", "removed"): Iri("https://w3id.org/ownership-kg/codes#event-removed"),
    ("event", "resigned"): Iri("https://w3id.org/ownership-kg/codes#event-resigned"),
    ("funds", "AF"): Iri("https://w3id.org/ownership-kg/codes#funds-AF"),
    ("funds", "BK"): Iri("https://w3id.org/ownership-kg/codes#funds-BK"),
    ("funds", "OO"): Iri("https://w3id.org/ownership-kg/codes#funds-OO"),
    ("funds", "PF"): Iri("https://w3id.org/ownership-kg/codes#funds-PF"),
    ("funds", "SC"): Iri("https://w3id.org/ownership-kg/codes#funds-SC"),
    ("funds", "WC"): Iri("https://w3id.org/ownership-kg/codes#funds-WC"),
    ("group", "a"): Iri("https://w3id.org/ownership-kg/codes#group-a"),
    ("group", "b"): Iri("https://w3id.org/ownership-kg/codes#group-b"),
    ("item", "added"): Iri("https://w3id.org/ownership-kg/codes#item-added"),
    ("item", "amended"): Iri("https://w3id.org/ownership-kg/codes#item-amended"),
    ("item", "restated"): Iri("https://w3id.org/ownership-kg/codes#item-restated"),
    ("item", "stated"): Iri("https://w3id.org/ownership-kg/codes#item-stated"),
    ("item", "unchanged"): Iri("https://w3id.org/ownership-kg/codes#item-unchanged"),
    ("modality", "intends"): Iri("https://w3id.org/ownership-kg/codes#modality-intends"),
    ("modality", "may"): Iri("https://w3id.org/ownership-kg/codes#modality-may"),
    ("modality", "none"): Iri("https://w3id.org/ownership-kg/codes#modality-none"),
    ("modality", "reserves"): Iri("https://w3id.org/ownership-kg/codes#modality-reserves"),
    ("notice", "authorized"): Iri("https://w3id.org/ownership-kg/codes#notice-authorized"),
    ("notice", "copy"): Iri("https://w3id.org/ownership-kg/codes#notice-copy"),
    ("purpose", "a"): Iri("https://w3id.org/ownership-kg/codes#purpose-a"),
    ("purpose", "b"): Iri("https://w3id.org/ownership-kg/codes#purpose-b"),
    ("purpose", "c"): Iri("https://w3id.org/ownership-kg/codes#purpose-c"),
    ("purpose", "d"): Iri("https://w3id.org/ownership-kg/codes#purpose-d"),
    ("purpose", "e"): Iri("https://w3id.org/ownership-kg/codes#purpose-e"),
    ("purpose", "f"): Iri("https://w3id.org/ownership-kg/codes#purpose-f"),
    ("purpose", "g"): Iri("https://w3id.org/ownership-kg/codes#purpose-g"),
    ("purpose", "h"): Iri("https://w3id.org/ownership-kg/codes#purpose-h"),
    ("purpose", "i"): Iri("https://w3id.org/ownership-kg/codes#purpose-i"),
    ("purpose", "j"): Iri("https://w3id.org/ownership-kg/codes#purpose-j"),
    ("role", "advisor"): Iri("https://w3id.org/ownership-kg/codes#role-advisor"),
    ("role", "attorney-in-fact"): Iri("https://w3id.org/ownership-kg/codes#role-attorney-in-fact"),
    ("role", "authorized-signatory"): Iri("https://w3id.org/ownership-kg/codes#role-authorized-signatory"),
    ("role", "chair"): Iri("https://w3id.org/ownership-kg/codes#role-chair"),
    ("role", "chief-executive-officer"): Iri("https://w3id.org/ownership-kg/codes#role-chief-executive-officer"),
    ("role", "chief-financial-officer"): Iri("https://w3id.org/ownership-kg/codes#role-chief-financial-officer"),
    ("role", "chief-investment-officer"): Iri("https://w3id.org/ownership-kg/codes#role-chief-investment-officer"),
    ("role", "chief-operating-officer"): Iri("https://w3id.org/ownership-kg/codes#role-chief-operating-officer"),
    ("role", "controller"): Iri("https://w3id.org/ownership-kg/codes#role-controller"),
    ("role", "director"): Iri("https://w3id.org/ownership-kg/codes#role-director"),
    ("role", "general-counsel"): Iri("https://w3id.org/ownership-kg/codes#role-general-counsel"),
    ("role", "general-partner"): Iri("https://w3id.org/ownership-kg/codes#role-general-partner"),
    ("role", "manager"): Iri("https://w3id.org/ownership-kg/codes#role-manager"),
    ("role", "managing-board-member"): Iri("https://w3id.org/ownership-kg/codes#role-managing-board-member"),
    ("role", "managing-director"): Iri("https://w3id.org/ownership-kg/codes#role-managing-director"),
    ("role", "managing-member"): Iri("https://w3id.org/ownership-kg/codes#role-managing-member"),
    ("role", "managing-partner"): Iri("https://w3id.org/ownership-kg/codes#role-managing-partner"),
    ("role", "member"): Iri("https://w3id.org/ownership-kg/codes#role-member"),
    ("role", "partner"): Iri("https://w3id.org/ownership-kg/codes#role-partner"),
    ("role", "president"): Iri("https://w3id.org/ownership-kg/codes#role-president"),
    ("role", "professor"): Iri("https://w3id.org/ownership-kg/codes#role-professor"),
    ("role", "secretary"): Iri("https://w3id.org/ownership-kg/codes#role-secretary"),
    ("role", "shareholder"): Iri("https://w3id.org/ownership-kg/codes#role-shareholder"),
    ("role", "statutory-auditor"): Iri("https://w3id.org/ownership-kg/codes#role-statutory-auditor"),
    ("role", "supervisory-board-member"): Iri("https://w3id.org/ownership-kg/codes#role-supervisory-board-member"),
    ("role", "treasurer"): Iri("https://w3id.org/ownership-kg/codes#role-treasurer"),
    ("role", "trustee"): Iri("https://w3id.org/ownership-kg/codes#role-trustee"),
    ("role", "vice-chair"): Iri("https://w3id.org/ownership-kg/codes#role-vice-chair"),
    ("role", "vice-president"): Iri("https://w3id.org/ownership-kg/codes#role-vice-president"),
    ("rule", "13d-1(a)"): Iri("https://w3id.org/ownership-kg/codes#rule-13d-1-a"),
    ("rule", "13d-1(b)"): Iri("https://w3id.org/ownership-kg/codes#rule-13d-1-b"),
    ("rule", "13d-1(c)"): Iri("https://w3id.org/ownership-kg/codes#rule-13d-1-c"),
    ("rule", "13d-1(d)"): Iri("https://w3id.org/ownership-kg/codes#rule-13d-1-d"),
    ("rule", "13d-2(a)"): Iri("https://w3id.org/ownership-kg/codes#rule-13d-2-a"),
    ("rule", "13d-2(b)"): Iri("https://w3id.org/ownership-kg/codes#rule-13d-2-b"),
    ("rule", "13d-2(c)"): Iri("https://w3id.org/ownership-kg/codes#rule-13d-2-c"),
    ("rule", "13d-2(d)"): Iri("https://w3id.org/ownership-kg/codes#rule-13d-2-d"),
    ("side", "buy"): Iri("https://w3id.org/ownership-kg/codes#side-buy"),
    ("side", "sell"): Iri("https://w3id.org/ownership-kg/codes#side-sell"),
    ("source", "affiliate"): Iri("https://w3id.org/ownership-kg/codes#source-affiliate"),
    ("source", "bank-loan"): Iri("https://w3id.org/ownership-kg/codes#source-bank-loan"),
    ("source", "client-funds"): Iri("https://w3id.org/ownership-kg/codes#source-client-funds"),
    ("source", "compensation"): Iri("https://w3id.org/ownership-kg/codes#source-compensation"),
    ("source", "contributions"): Iri("https://w3id.org/ownership-kg/codes#source-contributions"),
    ("source", "gift"): Iri("https://w3id.org/ownership-kg/codes#source-gift"),
    ("source", "loan"): Iri("https://w3id.org/ownership-kg/codes#source-loan"),
    ("source", "margin"): Iri("https://w3id.org/ownership-kg/codes#source-margin"),
    ("source", "personal-funds"): Iri("https://w3id.org/ownership-kg/codes#source-personal-funds"),
    ("source", "securities"): Iri("https://w3id.org/ownership-kg/codes#source-securities"),
    ("source", "working-capital"): Iri("https://w3id.org/ownership-kg/codes#source-working-capital"),
    ("status", "BD"): Iri("https://w3id.org/ownership-kg/codes#status-BD"),
    ("status", "BK"): Iri("https://w3id.org/ownership-kg/codes#status-BK"),
    ("status", "CP"): Iri("https://w3id.org/ownership-kg/codes#status-CP"),
    ("status", "EP"): Iri("https://w3id.org/ownership-kg/codes#status-EP"),
    ("status", "FI"): Iri("https://w3id.org/ownership-kg/codes#status-FI"),
    ("status", "GR"): Iri("https://w3id.org/ownership-kg/codes#status-GR"),
    ("status", "HC"): Iri("https://w3id.org/ownership-kg/codes#status-HC"),
    ("status", "IA"): Iri("https://w3id.org/ownership-kg/codes#status-IA"),
    ("status", "IC"): Iri("https://w3id.org/ownership-kg/codes#status-IC"),
    ("status", "IV"): Iri("https://w3id.org/ownership-kg/codes#status-IV"),
    ("status", "SA"): Iri("https://w3id.org/ownership-kg/codes#status-SA"),
    ("type", "BD"): Iri("https://w3id.org/ownership-kg/codes#type-BD"),
    ("type", "BK"): Iri("https://w3id.org/ownership-kg/codes#type-BK"),
    ("type", "CO"): Iri("https://w3id.org/ownership-kg/codes#type-CO"),
    ("type", "CP"): Iri("https://w3id.org/ownership-kg/codes#type-CP"),
    ("type", "EP"): Iri("https://w3id.org/ownership-kg/codes#type-EP"),
    ("type", "FI"): Iri("https://w3id.org/ownership-kg/codes#type-FI"),
    ("type", "HC"): Iri("https://w3id.org/ownership-kg/codes#type-HC"),
    ("type", "IA"): Iri("https://w3id.org/ownership-kg/codes#type-IA"),
    ("type", "IC"): Iri("https://w3id.org/ownership-kg/codes#type-IC"),
    ("type", "IN"): Iri("https://w3id.org/ownership-kg/codes#type-IN"),
    ("type", "IV"): Iri("https://w3id.org/ownership-kg/codes#type-IV"),
    ("type", "OO"): Iri("https://w3id.org/ownership-kg/codes#type-OO"),
    ("type", "PN"): Iri("https://w3id.org/ownership-kg/codes#type-PN"),
    ("type", "SA"): Iri("https://w3id.org/ownership-kg/codes#type-SA"),
}
"""Scheme and notation → the code's IRI."""

CODE_LABELS: Final[dict[Iri, str]] = {
    Iri("https://w3id.org/ownership-kg/codes#agreement-advisory"): "advice or management",
    Iri("https://w3id.org/ownership-kg/codes#agreement-confidentiality"): "confidentiality",
    Iri("https://w3id.org/ownership-kg/codes#agreement-conversion"): "exchange or conversion",
    Iri("https://w3id.org/ownership-kg/codes#agreement-cooperation"): "cooperation or standstill",
    Iri("https://w3id.org/ownership-kg/codes#agreement-employment"): "employment or compensation",
    Iri("https://w3id.org/ownership-kg/codes#agreement-forward"): "forward sale",
    Iri("https://w3id.org/ownership-kg/codes#agreement-joint-filing"): "joint filing or group",
    Iri("https://w3id.org/ownership-kg/codes#agreement-loan"): "loan",
    Iri("https://w3id.org/ownership-kg/codes#agreement-lock-up"): "lock-up",
    Iri("https://w3id.org/ownership-kg/codes#agreement-merger"): "merger",
    Iri("https://w3id.org/ownership-kg/codes#agreement-option"): "option",
    Iri("https://w3id.org/ownership-kg/codes#agreement-pledge"): "pledge",
    Iri("https://w3id.org/ownership-kg/codes#agreement-purchase"): "purchase or subscription",
    Iri("https://w3id.org/ownership-kg/codes#agreement-registration"): "registration rights",
    Iri("https://w3id.org/ownership-kg/codes#agreement-stockholders"): "agreement among holders",
    Iri("https://w3id.org/ownership-kg/codes#agreement-swap"): "swap",
    Iri("https://w3id.org/ownership-kg/codes#agreement-trust"): "trust",
    Iri("https://w3id.org/ownership-kg/codes#agreement-underwriting"): "underwriting",
    Iri("https://w3id.org/ownership-kg/codes#agreement-voting"): "voting agreement or proxy",
    Iri("https://w3id.org/ownership-kg/codes#derivative-call-option"): "call option",
    Iri("https://w3id.org/ownership-kg/codes#derivative-collar"): "collar",
    Iri("https://w3id.org/ownership-kg/codes#derivative-forward"): "forward contract",
    Iri("https://w3id.org/ownership-kg/codes#derivative-option"): "option",
    Iri("https://w3id.org/ownership-kg/codes#derivative-put-option"): "put option",
    Iri("https://w3id.org/ownership-kg/codes#derivative-swap"): "swap",
    Iri("https://w3id.org/ownership-kg/codes#derivative-warrant"): "warrant",
    Iri("https://w3id.org/ownership-kg/codes#disclosure-civil"): "securities-law civil proceeding",
    Iri("https://w3id.org/ownership-kg/codes#disclosure-criminal"): "criminal conviction",
    Iri("https://w3id.org/ownership-kg/codes#event-appointed"): "appointed to a board",
    Iri("https://w3id.org/ownership-kg/codes#event-designated"): "designated to a board",
    Iri("https://w3id.org/ownership-kg/codes#event-elected"): "elected to a board",
    Iri("https://w3id.org/ownership-kg/codes#event-nominated"): "nominated to a board",
    Iri("https://w3id.org/ownership-kg/codes#event-removed"): "removed from a board",
    Iri("https://w3id.org/ownership-kg/codes#event-resigned"): "resigned from a board",
    Iri("https://w3id.org/ownership-kg/codes#funds-AF"): "affiliate of reporting person",
    Iri("https://w3id.org/ownership-kg/codes#funds-BK"): "bank",
    Iri("https://w3id.org/ownership-kg/codes#funds-OO"): "other",
    Iri("https://w3id.org/ownership-kg/codes#funds-PF"): "personal funds of reporting person",
    Iri("https://w3id.org/ownership-kg/codes#funds-SC"): "subject company",
    Iri("https://w3id.org/ownership-kg/codes#funds-WC"): "working capital of reporting person",
    Iri("https://w3id.org/ownership-kg/codes#group-a"): "member of a group",
    Iri("https://w3id.org/ownership-kg/codes#group-b"): "membership disclaimed",
    Iri("https://w3id.org/ownership-kg/codes#item-added"): "added to",
    Iri("https://w3id.org/ownership-kg/codes#item-amended"): "amended",
    Iri("https://w3id.org/ownership-kg/codes#item-restated"): "restated in its entirety",
    Iri("https://w3id.org/ownership-kg/codes#item-stated"): "stated",
    Iri("https://w3id.org/ownership-kg/codes#item-unchanged"): "left unchanged",
    Iri("https://w3id.org/ownership-kg/codes#modality-intends"): "intends",
    Iri("https://w3id.org/ownership-kg/codes#modality-may"): "may",
    Iri("https://w3id.org/ownership-kg/codes#modality-none"): "has no present plans",
    Iri("https://w3id.org/ownership-kg/codes#modality-reserves"): "reserves the right",
    Iri("https://w3id.org/ownership-kg/codes#notice-authorized"): "authorized to receive notices",
    Iri("https://w3id.org/ownership-kg/codes#notice-copy"): "receives a copy",
    Iri("https://w3id.org/ownership-kg/codes#purpose-a"): "acquisition or disposition of securities",
    Iri("https://w3id.org/ownership-kg/codes#purpose-b"): "merger, reorganization or liquidation",
    Iri("https://w3id.org/ownership-kg/codes#purpose-c"): "sale of material assets",
    Iri("https://w3id.org/ownership-kg/codes#purpose-d"): "change of board or management",
    Iri("https://w3id.org/ownership-kg/codes#purpose-e"): "change of capitalization or dividend policy",
    Iri("https://w3id.org/ownership-kg/codes#purpose-f"): "change of business or corporate structure",
    Iri("https://w3id.org/ownership-kg/codes#purpose-g"): "changes of charter or by-laws that may impede control",
    Iri("https://w3id.org/ownership-kg/codes#purpose-h"): "delisting",
    Iri("https://w3id.org/ownership-kg/codes#purpose-i"): "deregistration under section 12(g)(4)",
    Iri("https://w3id.org/ownership-kg/codes#purpose-j"): "similar action",
    Iri("https://w3id.org/ownership-kg/codes#role-advisor"): "advisor",
    Iri("https://w3id.org/ownership-kg/codes#role-attorney-in-fact"): "attorney-in-fact",
    Iri("https://w3id.org/ownership-kg/codes#role-authorized-signatory"): "authorized signatory",
    Iri("https://w3id.org/ownership-kg/codes#role-chair"): "chair",
    Iri("https://w3id.org/ownership-kg/codes#role-chief-executive-officer"): "chief executive officer",
    Iri("https://w3id.org/ownership-kg/codes#role-chief-financial-officer"): "chief financial officer",
    Iri("https://w3id.org/ownership-kg/codes#role-chief-investment-officer"): "chief investment officer",
    Iri("https://w3id.org/ownership-kg/codes#role-chief-operating-officer"): "chief operating officer",
    Iri("https://w3id.org/ownership-kg/codes#role-controller"): "controller",
    Iri("https://w3id.org/ownership-kg/codes#role-director"): "member of a board of directors",
    Iri("https://w3id.org/ownership-kg/codes#role-general-counsel"): "general counsel",
    Iri("https://w3id.org/ownership-kg/codes#role-general-partner"): "general partner",
    Iri("https://w3id.org/ownership-kg/codes#role-manager"): "manager",
    Iri("https://w3id.org/ownership-kg/codes#role-managing-board-member"): "member of a managing board",
    Iri("https://w3id.org/ownership-kg/codes#role-managing-director"): "managing director",
    Iri("https://w3id.org/ownership-kg/codes#role-managing-member"): "managing member",
    Iri("https://w3id.org/ownership-kg/codes#role-managing-partner"): "managing partner",
    Iri("https://w3id.org/ownership-kg/codes#role-member"): "member of a limited liability company",
    Iri("https://w3id.org/ownership-kg/codes#role-partner"): "partner",
    Iri("https://w3id.org/ownership-kg/codes#role-president"): "president",
    Iri("https://w3id.org/ownership-kg/codes#role-professor"): "professor",
    Iri("https://w3id.org/ownership-kg/codes#role-secretary"): "secretary",
    Iri("https://w3id.org/ownership-kg/codes#role-shareholder"): "shareholder",
    Iri("https://w3id.org/ownership-kg/codes#role-statutory-auditor"): "member of a board of statutory auditors",
    Iri("https://w3id.org/ownership-kg/codes#role-supervisory-board-member"): "member of a supervisory board",
    Iri("https://w3id.org/ownership-kg/codes#role-treasurer"): "treasurer",
    Iri("https://w3id.org/ownership-kg/codes#role-trustee"): "trustee",
    Iri("https://w3id.org/ownership-kg/codes#role-vice-chair"): "vice chair",
    Iri("https://w3id.org/ownership-kg/codes#role-vice-president"): "vice president",
    Iri("https://w3id.org/ownership-kg/codes#rule-13d-1-a"): "rule 13d-1(a)",
    Iri("https://w3id.org/ownership-kg/codes#rule-13d-1-b"): "rule 13d-1(b)",
    Iri("https://w3id.org/ownership-kg/codes#rule-13d-1-c"): "rule 13d-1(c)",
    Iri("https://w3id.org/ownership-kg/codes#rule-13d-1-d"): "rule 13d-1(d)",
    Iri("https://w3id.org/ownership-kg/codes#rule-13d-2-a"): "rule 13d-2(a)",
    Iri("https://w3id.org/ownership-kg/codes#rule-13d-2-b"): "rule 13d-2(b)",
    Iri("https://w3id.org/ownership-kg/codes#rule-13d-2-c"): "rule 13d-2(c)",
    Iri("https://w3id.org/ownership-kg/codes#rule-13d-2-d"): "rule 13d-2(d)",
    Iri("https://w3id.org/ownership-kg/codes#side-buy"): "purchase",
    Iri("https://w3id.org/ownership-kg/codes#side-sell"): "sale",
    Iri("https://w3id.org/ownership-kg/codes#source-affiliate"): "funds of an affiliate",
    Iri("https://w3id.org/ownership-kg/codes#source-bank-loan"): "loan of a bank",
    Iri("https://w3id.org/ownership-kg/codes#source-client-funds"): "funds of clients",
    Iri("https://w3id.org/ownership-kg/codes#source-compensation"): "compensation for services",
    Iri("https://w3id.org/ownership-kg/codes#source-contributions"): "capital contributions of investors",
    Iri("https://w3id.org/ownership-kg/codes#source-gift"): "gift or inheritance",
    Iri("https://w3id.org/ownership-kg/codes#source-loan"): "loan",
    Iri("https://w3id.org/ownership-kg/codes#source-margin"): "margin borrowing",
    Iri("https://w3id.org/ownership-kg/codes#source-personal-funds"): "personal funds",
    Iri("https://w3id.org/ownership-kg/codes#source-securities"): "securities given in exchange",
    Iri("https://w3id.org/ownership-kg/codes#source-working-capital"): "working capital",
    Iri("https://w3id.org/ownership-kg/codes#status-BD"): "broker or dealer",
    Iri("https://w3id.org/ownership-kg/codes#status-BK"): "bank under section 3(a)(6)",
    Iri("https://w3id.org/ownership-kg/codes#status-CP"): "church plan, excluded",
    Iri("https://w3id.org/ownership-kg/codes#status-EP"): "employee benefit plan or endowment",
    Iri("https://w3id.org/ownership-kg/codes#status-FI"): "institution outside the United States",
    Iri("https://w3id.org/ownership-kg/codes#status-GR"): "group under 13d-1(b)",
    Iri("https://w3id.org/ownership-kg/codes#status-HC"): "parent holding company or control person, 13d-1(b)",
    Iri("https://w3id.org/ownership-kg/codes#status-IA"): "adviser of investments",
    Iri("https://w3id.org/ownership-kg/codes#status-IC"): "insurance company under section 3(a)(19)",
    Iri("https://w3id.org/ownership-kg/codes#status-IV"): "registered investment company",
    Iri("https://w3id.org/ownership-kg/codes#status-SA"): "savings association under the Deposit Insurance Act",
    Iri("https://w3id.org/ownership-kg/codes#type-BD"): "broker-dealer",
    Iri("https://w3id.org/ownership-kg/codes#type-BK"): "bank",
    Iri("https://w3id.org/ownership-kg/codes#type-CO"): "corporation",
    Iri("https://w3id.org/ownership-kg/codes#type-CP"): "church plan",
    Iri("https://w3id.org/ownership-kg/codes#type-EP"): "employee benefit plan or endowment fund",
    Iri("https://w3id.org/ownership-kg/codes#type-FI"): "non-U.S. institution",
    Iri("https://w3id.org/ownership-kg/codes#type-HC"): "parent holding company or control person",
    Iri("https://w3id.org/ownership-kg/codes#type-IA"): "investment adviser",
    Iri("https://w3id.org/ownership-kg/codes#type-IC"): "insurance company",
    Iri("https://w3id.org/ownership-kg/codes#type-IN"): "individual",
    Iri("https://w3id.org/ownership-kg/codes#type-IV"): "investment company",
    Iri("https://w3id.org/ownership-kg/codes#type-OO"): "other",
    Iri("https://w3id.org/ownership-kg/codes#type-PN"): "partnership",
    Iri("https://w3id.org/ownership-kg/codes#type-SA"): "savings association",
}
"""The code's IRI → its label in English."""

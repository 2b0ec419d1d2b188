"""The XML forms: what their fields state, read by element and never by layout."""

import re
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from structured_sample import RECORD_13D, RECORD_13G, ROWS, SCHEDULE_13D, SCHEDULE_13G, SIGNED, extracted, rows

from kg import pipeline, terms
from kg.extract.structured import sections
from kg.extract.structured.addresses import is_firm
from kg.extract.structured.capacities import LONGEST, capacity, named, same_person
from kg.extract.structured.fields import Form
from kg.extract.structured.parties import undefined
from kg.extract.structured.schema import ELEMENTS, Kind, Place, located
from kg.extract.structured.values import is_filler, values
from kg.model.claim import Claim, Iri, Mention
from kg.model.document import BlockKind
from kg.model.finding import Severity
from kg.read.filing import read

SHARED = Path(__file__).parents[3] / "shared"
XML = sorted((SHARED / "filings").glob("*.xml"))
SAMPLES = pytest.mark.parametrize(
    ("xml", "expected"), [(SCHEDULE_13D, RECORD_13D), (SCHEDULE_13G, RECORD_13G)], ids=["13D", "13G"]
)


def notations(kind: Kind, text: str) -> list[Any]:
    """The values of a text; of codes, the end of their IRI."""
    found = list(values(kind, text))
    return [dict(x.keys)["iri"].rpartition("#")[2] if isinstance(x, Mention) else x for x in found]


def of(claims: tuple[Claim, ...], predicate: Iri) -> list[Any]:
    """The objects of a predicate, in order."""
    return [c.object for c in claims if c.predicate == predicate]


def replaced(xml: str, old: str, new: str) -> str:
    """The XML with one thing changed, which must be there."""
    assert old in xml
    return xml.replace(old, new, 1)


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        (Kind.SHARES, "942779.94", [Decimal("942779.94")]),
        (Kind.SHARES, "10000000.00", [Decimal(10000000)]),
        (Kind.SHARES, "0", [Decimal(0)]),
        (Kind.SHARES, "1,624,818", [Decimal(1624818)]),
        (Kind.SHARES, "-5", []),
        (Kind.SHARES, "1e5", []),
        (Kind.SHARES, "some", []),
        (Kind.SHARES, "12 and 13", []),
        (Kind.SHARES, "9" * 5000, []),
        (Kind.PERCENT, "60.4", [Decimal("60.4")]),
        (Kind.PERCENT, "22.2%", [Decimal("22.2")]),
        (Kind.PERCENT, "0.0", [Decimal(0)]),
        (Kind.PERCENT, "604", []),
        (Kind.DAY, "05/02/2025", [date(2025, 5, 2)]),
        (Kind.DAY, "13/45/2025", []),
        (Kind.DAY, "on 05/02/2025", []),
        (Kind.FLAG, "Y", [True]),
        (Kind.FLAG, "N", [False]),
        (Kind.FLAG, "true", [True]),
        (Kind.FLAG, "0", [False]),
        (Kind.FLAG, "maybe", []),
        (Kind.NUMBER, "03", [3]),
        (Kind.NUMBER, "No. 3", []),
        (Kind.CIK, "1362558", ["0001362558"]),
        (Kind.CIK, "0000000000", []),
        (Kind.CUSIP, "84863V101", ["84863V101"]),
        (Kind.CUSIP, "282912 10 4", ["282912104"]),
        (Kind.CUSIP, "000000000", []),
        (Kind.ACCESSION, "0001011438-24-000307", ["0001011438-24-000307"]),
        (Kind.ACCESSION, "000101143824000307", ["0001011438-24-000307"]),
        (Kind.ACCESSION, "pending", []),
        (Kind.RULE, "Rule 13d-1(c)", ["rule-13d-1-c"]),
        (Kind.RULE, "13d-9(c)", []),
        (Kind.GROUP, "a", ["group-a"]),
        (Kind.GROUP, "(B)", ["group-b"]),
        (Kind.GROUP, "c", []),
        (Kind.FUNDS, "WC", ["funds-WC"]),
        (Kind.FUNDS, "00", ["funds-OO"]),
        (Kind.FUNDS, "IN", []),
        (Kind.TYPES, "IN", ["type-IN"]),
        (Kind.TYPES, "ZZ", []),
        (Kind.WORDS, "X1", ["X1"]),
    ],
)
def test_a_value_is_read_whole_or_not_at_all(kind: Kind, text: str, expected: list[Any]) -> None:
    assert notations(kind, text) == expected


@pytest.mark.parametrize(
    ("text", "filler"), [("000000000", True), ("N/A", True), ("none", True), ("0000010", False), ("84863V101", False)]
)
def test_a_filler_says_that_there_is_no_value(text: str, filler: bool) -> None:
    assert is_filler(text) is filler


@pytest.mark.parametrize(
    ("path", "place", "group", "role"),
    [
        ("headerData/submissionType", Place.SUBMISSION, "headerData", "form"),
        ("headerData/filerInfo/filer[2]/filerCredentials/cik", Place.FILER, "headerData/filerInfo/filer[2]", "cik"),
        ("coverPageHeader/issuerInfo/issuerCUSIP", Place.ISSUER, "coverPageHeader/issuerInfo", "cusip"),
        (
            "coverPageHeader/issuerInfo/issuerCusips/issuerCusipNumber[2]",
            Place.ISSUER,
            "coverPageHeader/issuerInfo",
            "cusip",
        ),
        ("coverPageHeader/issuerInfo/address/zipCode", Place.ISSUER, "coverPageHeader/issuerInfo", "zip"),
        (
            "reportingPersons/reportingPersonInfo[3]/percentOfClass",
            Place.PERSON,
            "reportingPersons/reportingPersonInfo[3]",
            "percent of class",
        ),
        (
            "coverPageHeaderReportingPersonDetails[2]/reportingPersonBeneficiallyOwnedNumberOfShares/soleVotingPower",
            Place.PERSON,
            "coverPageHeaderReportingPersonDetails[2]",
            "sole voting power",
        ),
        # schemas drift: another case, another wrapper
        ("PERSONS/ReportingPersonInfo/PercentOfClass", Place.PERSON, "PERSONS/ReportingPersonInfo", "percent of class"),
        ("reportingPersonInfo/powers/aggregateAmountOwned", Place.PERSON, "reportingPersonInfo", "aggregate amount"),
        ("items/item4/classPercent", Place.ITEM, "items/item4", "percent"),
        ("items1To7/item10/certifications", Place.ITEM, "items1To7/item10", "prose"),
        ("exhibitInfo", Place.FORM, "", "exhibits"),
        ("signatureInfo/commentText", Place.FORM, "", "signature note"),
        ("signed/signatureDetails[2]/date", Place.SIGNATURE, "signed/signatureDetails[2]", "date"),
        ("items/item4/priceOfEggs", Place.ITEM, "items/item4", None),
    ],
)  # fmt: skip
def test_a_path_leads_to_its_place_and_element(path: str, place: Place, group: str, role: str | None) -> None:
    found_place, found_group, element = located(path)
    assert (found_place, found_group) == (place, group)
    assert (element.role if element is not None else None) == role


def test_no_place_has_two_elements_of_one_name() -> None:
    for place, elements in ELEMENTS.items():
        all_names = [name.lower() for element in elements for name in element.names]
        assert len(all_names) == len(set(all_names)), place


@pytest.mark.parametrize(
    ("text", "name", "rest"),
    [
        ("/s/ Ottoline Vane", "Ottoline Vane", None),
        ("By: /s/ Ottoline Vane, CFO", "Ottoline Vane", "CFO"),
        ("/S/ OTTOLINE VANE", "OTTOLINE VANE", None),
        ("/s/ ottoline m. vane", "ottoline m. vane", None),
        ("Barnaby Finch, Jr., Chief Executive Officer", "Barnaby Finch, Jr.", "Chief Executive Officer"),
        ("Percival Thrush, Esq.", "Percival Thrush", None),
        ("Quillfeather GP LLC, by Ottoline Vane", "Ottoline Vane", "Quillfeather GP LLC"),
        ("Managing Member - Ottoline Vane", "Ottoline Vane", "Managing Member"),
        ("Rufus Dray as attorney-in-fact for Hester Finch", "Rufus Dray", "attorney-in-fact for Hester Finch"),
        ("Quillfeather GP LLC", None, "Quillfeather GP LLC"),
        ("General Counsel", None, "General Counsel"),
        ("x, " * LONGEST, None, None),
    ],
)  # fmt: skip
def test_a_name_and_what_is_said_of_it(text: str, name: str | None, rest: str | None) -> None:
    assert named(text) == (name, rest)


@pytest.mark.parametrize(
    ("text", "name", "principal", "expected"),
    [
        ("Ottoline Vane, Chief Financial Officer", "Ottoline Vane", "Q LP", "Chief Financial Officer"),
        ("Barnaby Finch/Authorized Signatory", "Barnaby Finch", "Q LP", "Authorized Signatory"),
        ("Barnaby Finch/ Authorized Signatory", "Barnaby Finch", "Q LP", "Authorized Signatory"),
        ("Otto M Vane - Managing Member of Quill GP, LLC", "Otto M Vane", "Q LP", "Managing Member of Quill GP, LLC"),
        ("By: Quill GP Inc., General Partner, By: Ottoline Vane, President", "Ottoline Vane", "Q LP", "President"),
        ("Name: Ottoline Vane Title: Manager", "Ottoline Vane", "Q LP", "Manager"),
        ("Ottoline Vane Manager", "Ottoline Vane", "Q LP", "Manager"),
        ("Its: Manager", "Ottoline Vane", "Q LP", "Manager"),
        ("Managing Member, Quill GP, LLC, General Partner", "Ottoline Vane", "Q LP", "Managing Member"),
        ("President of Q LP", "Ottoline Vane", "Q LP", "President"),
        ("Quill GP LLC, its general partner", "Ottoline Vane", "Q LP", None),
        ("Chief Executive Officer and Director", "Ottoline Vane", "Q LP", "Chief Executive Officer and Director"),
        ("Rufus Dray, attorney-in-fact*", "Rufus Dray", "Hester Lindenhall", "attorney-in-fact"),
        ("Attorney-in-Fact for Hester Lindenhall", "Rufus Dray", "Hester Lindenhall", "Attorney-in-Fact"),
        ("Hester Lindenhall, Individually", "Hester Lindenhall", "Hester Lindenhall", None),
        ("Reporting Person", "Hester Lindenhall", "Hester Lindenhall", None),
        ("Hester Lindenhall", "Hester Lindenhall", "Hester Lindenhall", None),
        ("COO", "Hester Lindenhall", "Q LP", "COO"),
        ("", "Hester Lindenhall", "Q LP", None),
    ],
)  # fmt: skip
def test_the_capacity_of_a_signatory(text: str, name: str, principal: str, expected: str | None) -> None:
    assert capacity(text, name, principal) == expected


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("Ottoline M. Vane", "Vane Ottoline Maud", True),
        ("Ottoline Vane", "OTTOLINE MAUD VANE", True),
        ("Ottoline M Vane", "Ottoline Rose Vane", False),
        ("Ottoline Vane", "Barnaby Vane", False),
        ("Rufus Dray", "Hester Lindenhall", False),
    ],
)
def test_whether_two_names_can_be_one_persons(a: str, b: str, same: bool) -> None:
    assert same_person(a, b) is same
    assert same_person(b, a) is same


@pytest.mark.parametrize(
    ("line", "firm"),
    [
        ("Thrush & Wren LLP", True),
        ("Lindenhall Capital Management", True),
        ("c/o Thrush & Wren LLP", False),
        ("1325 Avenue of the Reeds", False),
        ("Fenwick Financial Center", False),
        ("One Sedge Plaza", False),
        ("Suite 400", False),
    ],
)
def test_a_firm_in_an_address_line(line: str, firm: bool) -> None:
    assert is_firm(line) is firm


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ('Common Stock (the "Shares")', "Common Stock"),
        ("Common Stock (“Common Stock”).", "Common Stock"),
        ("Common Stock (par value $0.01)", "Common Stock (par value $0.01)"),
        ("(none)", "(none)"),
    ],
)
def test_a_defined_term_is_no_part_of_a_title(printed: str, title: str) -> None:
    assert undefined(printed) == title


@SAMPLES
def test_a_filing_gives_its_record(xml: str, expected: dict[str, Any]) -> None:
    record = pipeline.record(extracted(xml))
    for group, value in expected.items():
        assert (rows(record, group) if group in ROWS else record[group]) == value, group


@SAMPLES
def test_each_field_is_cited_with_its_label_and_value(xml: str, expected: dict[str, Any]) -> None:
    extraction = extracted(xml)
    text = extraction.filing.document.text
    cited = [e for c in extraction.claims for e in c.evidence]
    assert all(text[e.start : e.end] == e.quote for e in cited)
    for evidence in cited:
        if evidence.rule.startswith("xml.") and evidence.rule != "xml.cusip":
            assert evidence.start == 0 or text[evidence.start - 1] == "\n"
            assert re.match(r"[a-z0-9][\w /]*: \S", evidence.quote), evidence.quote


@SAMPLES
def test_nothing_of_a_real_layout_is_unknown(xml: str, expected: dict[str, Any]) -> None:
    assert [f for f in extracted(xml).findings if f.severity >= Severity.NOTE] == []


def test_a_fraction_of_a_share_stays_one() -> None:
    assert of(extracted(SCHEDULE_13D).claims, terms.SOLE_VOTING_POWER)[0] == Decimal("942779.94")


def test_both_percentages_of_a_13g_are_kept() -> None:
    found = [c for c in extracted(SCHEDULE_13G).claims if c.predicate == terms.PERCENT_OF_CLASS]
    told = [(dict(c.subject.keys)["local"], c.object) for c in found]
    assert told == [
        ("holding/1", Decimal("5.1")),
        ("holding/2", Decimal("5.1")),
        ("holding/1", Decimal("5.08")),
    ]
    assert found[2].evidence[0].quote == "items / item4 / class percent: 5.08"


def test_a_signature_may_have_nothing_but_its_date() -> None:
    xml = re.sub(
        r"(?s)<signatureInfo>.*</signatureInfo>",
        "<signatureInfo><signaturePerson><signatureDetails><date>02/04/2026</date></signatureDetails></signaturePerson></signatureInfo>",
        SCHEDULE_13D,
    )
    record = pipeline.record(extracted(xml))
    assert (record["date_signed"], record["signatures"]) == ("2026-02-04", [])


def test_one_who_signs_for_another_with_a_capacity_of_his_own() -> None:
    xml = replaced(
        SCHEDULE_13D,
        "<signature>/s/ Barnaby Finch</signature>",
        "<signature>/s/ Olga Pym, attorney-in-fact for Barnaby Finch</signature>",
    )
    found = [(s["name"], s["title"]) for s in pipeline.record(extracted(xml))["signatures"]]
    assert found[1:3] == [("Olga Pym", "attorney-in-fact"), ("Barnaby Finch", "Authorized Signatory")]


def test_parties_are_known_by_their_cik() -> None:
    claims = extracted(SCHEDULE_13D).claims
    ciks = {c.subject.words: c.object for c in claims if c.predicate == terms.CIK}
    assert ciks == {
        "Marshwiggle Devices, Inc.": "0009900009",
        "Quillfeather Master Fund, L.P.": "0009900001",
        "Vane Ottoline Maud": "0009900003",
    }
    persons = of(claims, terms.REPORTING_PERSON)
    assert [dict(p.keys).get("cik") for p in persons] == ["0009900001", None, "0009900003"]
    assert of(claims, terms.FILED_BY)[0].keys == persons[0].keys
    assert of(claims, terms.EDGAR_PAGE) == []


def test_a_filer_that_no_party_is_stated_to_be_is_an_agent_with_a_cik() -> None:
    filer = of(extracted(SCHEDULE_13G).claims, terms.FILED_BY)[0]
    assert (filer.kind, filer.keys) == (terms.AGENT_CLASS, (("cik", "0009900021"),))


def test_a_cik_stated_for_two_parties_identifies_neither() -> None:
    extraction = extracted(replaced(SCHEDULE_13D, "<issuerCIK>0009900009", "<issuerCIK>0009900001"))
    issuer, person = of(extraction.claims, terms.SUBJECT_COMPANY)[0], of(extraction.claims, terms.REPORTING_PERSON)[0]
    assert "cik" not in dict(issuer.keys)
    assert "cik" not in dict(person.keys)
    assert [f.code for f in extraction.findings] == ["cik.shared"]
    assert len(extraction.findings[0].evidence) == 2


def test_an_amendment_is_linked_to_the_filing_before() -> None:
    extraction = extracted(SCHEDULE_13D)
    before = of(extraction.claims, terms.AMENDS)[0]
    assert (before.kind, before.keys) == (terms.FILING_CLASS, (("accession", "0009999999-24-000123"),))
    resolved = pipeline.resolve([extraction])
    iris = [s.object for s in resolved.statements if s.predicate == terms.AMENDS]
    assert [iri.endswith("id/filing/0009999999-24-000123") for iri in iris] == [True]


@pytest.mark.parametrize(
    ("kind", "number", "form", "expected", "codes"),
    [
        ("SCHEDULE 13D/A", "2", "SC 13D/A", 2, []),
        ("SCHEDULE 13D/A", "", "SC 13D/A", None, []),
        ("SCHEDULE 13D", "", "SC 13D", None, []),
        ("SCHEDULE 13D", "0", "SC 13D", None, []),
        ("SCHEDULE 13D", "4", "SC 13D/A", 4, ["form.differs"]),
        ("SCHEDULE 13D/A", "two", "SC 13D/A", None, ["value.unread"]),
    ],
)
def test_form_and_amendment(kind: str, number: str, form: str, expected: int | None, codes: list[str]) -> None:
    xml = replaced(SCHEDULE_13D, "SCHEDULE 13D/A", kind)
    extraction = extracted(replaced(xml, "<amendmentNo>2</amendmentNo>", f"<amendmentNo>{number}</amendmentNo>"))
    record = pipeline.record(extraction)
    assert (record["form"], record["amendment_number"]) == (form, expected)
    assert [f.code for f in extraction.findings] == codes
    statuses = {dict(s.keys)["iri"].rpartition("-")[2] for s in of(extraction.claims, terms.ITEM_STATUS)}
    assert statuses == {"amended" if form.endswith("/A") else "stated"}


@pytest.mark.parametrize(
    ("old", "new", "quoted", "term"),
    [
        ("<soleVotingPower>942779.94<", "<soleVotingPower>lots<", "lots", terms.SOLE_VOTING_POWER),
        ("<soleVotingPower>942779.94<", "<soleVotingPower>-9.94<", "-9.94", terms.SOLE_VOTING_POWER),
        ("<percentOfClass>12.5<", "<percentOfClass>1250<", "1250", terms.PERCENT_OF_CLASS),
        ("<memberOfGroup>a<", "<memberOfGroup>z<", "z", terms.GROUP_MEMBERSHIP),
        ("<fundType>WC<", "<fundType>ZZ<", "ZZ", terms.SOURCE_OF_FUNDS),
        ("<typeOfReportingPerson>PN<", "<typeOfReportingPerson>ZZ<", "ZZ", terms.REPORTING_PERSON_TYPE),
        ("<isAggregateExcludeShares>Y<", "<isAggregateExcludeShares>Q<", "Q", terms.EXCLUDES_CERTAIN_SHARES),
        ("<dateOfEvent>01/15/2025<", "<dateOfEvent>31/31/2025<", "31/31/2025", terms.DATE_OF_EVENT),
        ("<previouslyFiledFlag>true<", "<previouslyFiledFlag>so so<", "so so", terms.PREVIOUSLY_FILED_13G),
        ("0009999999-24-000123<", "none yet<", "none yet", terms.AMENDS),
        ("<issuerCUSIP>88024M108<", "<issuerCUSIP>see cover<", "see cover", terms.CUSIP),
        ("<issuerCIK>0009900009<", "<issuerCIK>99-00009<", "99-00009", terms.CIK),
        ("<date>01/17/2025<", "<date>01/99/2025<", "01/99/2025", terms.SIGNED_ON),
        ("/s/ Barnaby Finch</signature>\n<title>Barnaby Finch/", "X</signature>\n<title>", "X", terms.SIGNATORY),
        ("<personName>Ottoline Vane<", "<personName>Reception<", "Reception", terms.NOTICE_PERSON),
        ("<personPhoneNum>302-555-0142<", "<personPhoneNum>by post<", "by post", terms.TELEPHONE),
    ],
)
def test_a_value_that_cannot_be_read_gives_a_finding_and_no_claim(old: str, new: str, quoted: str, term: Iri) -> None:
    before, after = extracted(SCHEDULE_13D), extracted(replaced(SCHEDULE_13D, old, new))
    assert len(of(after.claims, term)) < len(of(before.claims, term))
    unread = [f for f in after.findings if f.code == "value.unread"]
    assert [f.evidence[0].quote.endswith(f": {quoted}") for f in unread] == [True]


def test_filler_zeros_are_no_cusip() -> None:
    extraction = extracted(replaced(SCHEDULE_13D, "88024M108", "000000000"))
    assert of(extraction.claims, terms.CUSIP) == []
    assert pipeline.record(extraction)["security"]["cusips"] == []  # type: ignore[index]
    assert [(f.code, f.severity) for f in extraction.findings] == [("cusip.none", Severity.NOTE)]


def test_a_cusip_told_in_prose_is_kept_too() -> None:
    xml = replaced(SCHEDULE_13D, "QMF sent a letter", "QMF (CUSIP No. 757209 10 1) sent a letter")
    claims = [c for c in extracted(xml).claims if c.predicate == terms.CUSIP]
    assert [(c.object, c.evidence[0].quote) for c in claims] == [
        ("88024M108", "cover page header / issuer info / issuer CUSIP: 88024M108"),
        ("757209101", "CUSIP No. 757209 10 1"),
    ]


def test_an_unknown_element_is_said_with_its_path() -> None:
    xml = replaced(SCHEDULE_13D, "<soleVotingPower>", "<swapExposure>77</swapExposure><soleVotingPower>")
    found = [f for f in extracted(xml).findings if f.code == "xml.unknown-element"]
    assert [f.severity for f in found] == [Severity.NOTE]
    assert "reportingPersons/reportingPersonInfo/swapExposure" in found[0].message
    assert found[0].evidence[0].quote == "reporting persons / reporting person info / swap exposure: 77"


def test_a_long_unknown_value_is_quoted_in_part() -> None:
    xml = replaced(SCHEDULE_13D, "<item4>", f"<enclosure>{'QUJD' * 500}</enclosure><item4>")
    found = [f for f in extracted(xml).findings if f.code == "xml.unknown-element"]
    assert [len(f.evidence[0].quote) < 300 for f in found] == [True]


def test_groups_without_measure_are_cut_with_a_warning() -> None:
    contact = "<notificationInfo><personName>Ottoline Vane</personName></notificationInfo>"
    xml = replaced(SCHEDULE_13D, "<authorizedPersons>", "<authorizedPersons>" + contact * 250)
    extraction = extracted(xml)
    assert len(of(extraction.claims, terms.NOTICE_ROLE)) == 200
    assert [f.code for f in extraction.findings] == ["xml.too-many"]


def test_another_name_in_item_1_is_a_note_and_the_cover_stands() -> None:
    xml = replaced(
        SCHEDULE_13D, "<issuerName>Marshwiggle Devices, Inc.</issuerName>", "<issuerName>Mugwort Inc</issuerName>"
    )
    extraction = extracted(xml)
    assert pipeline.record(extraction)["issuer"]["name"] == "Marshwiggle Devices, Inc."  # type: ignore[index]
    assert [f.code for f in extraction.findings] == ["issuer.name-differs"]


def test_case_and_wrappers_of_another_schema_change_nothing() -> None:
    def drifted(match: re.Match[str]) -> str:
        name = match["name"]
        return match["open"] + (name[0].upper() + name[1:] if name not in ("edgarSubmission", "formData") else name)

    xml = re.sub(
        r"(?P<open></?)(?P<name>(?:issuer|reportingPerson|sole|shared|person|signature)\w*)", drifted, SCHEDULE_13D
    )
    xml = xml.replace("<SoleVotingPower>", "<powers><SoleVotingPower>").replace(
        "</SoleVotingPower>", "</SoleVotingPower></powers>"
    )
    xml = xml.replace("<IssuerCUSIP>", "<issuerCusips><issuerCusipNumber>").replace(
        "</IssuerCUSIP>", "</issuerCusipNumber></issuerCusips>"
    )
    assert pipeline.record(extracted(xml)) == pipeline.record(extracted(SCHEDULE_13D))


def test_the_sections_of_a_form_of_fields() -> None:
    document = extracted(SCHEDULE_13D).filing.document
    items = {b.label: document.words(b) for b in document.of(BlockKind.ITEM)}
    assert list(items) == ["1", "4", "7"]
    assert items["4"].startswith("On January 14, 2025")
    assert items["7"].endswith("incorporated by reference to the Schedule 13D")
    notes = [(b.label, document.words(b)[:14]) for b in document.of(BlockKind.COVER_PAGE)]
    assert notes == [("1", "The percentage")]
    signature = next(document.of(BlockKind.SIGNATURE))
    assert document.words(signature).startswith("Quillfeather Master Fund, L.P.\n")
    exhibits = [b.label for b in extracted(SCHEDULE_13G).filing.document.of(BlockKind.ITEM)]
    assert exhibits == ["1", "2", "3", "4", "5", "10", "exhibits"]


@SAMPLES
def test_prose_has_no_labels_and_the_length_of_the_text(xml: str, expected: dict[str, Any]) -> None:
    document = read(xml.encode(), name="sample.xml", id="sample").document
    prose = sections.prose(document)
    assert len(prose) == len(document.text)
    for field in Form(document).fields:
        assert prose[field.line : field.block.start].strip() == ""
        assert prose[field.block.start : field.block.end] == document.words(field.block)


def test_prose_is_read_by_the_readers_of_prose() -> None:
    claims = extracted(SCHEDULE_13D).claims
    assert "QMF" in of(claims, terms.ALIAS)
    assert of(claims, terms.SHARES_OUTSTANDING) == [Decimal(80000000)]
    assert [dict(m.keys)["iri"].rpartition("-")[2] for m in of(claims, terms.MODALITY)] == ["none"]
    titles = [c.object for c in claims if c.predicate == terms.ITEM_TITLE]
    assert titles == ["Security and Issuer", "Purpose of Transaction", "Material to be Filed as Exhibits"]


def test_a_schedule_within_an_answer_ends_with_it() -> None:
    xml = replaced(SCHEDULE_13D, "Issuer.</transactionPurpose>", "Issuer.\n\nSCHEDULE A\n\nNobody</transactionPurpose>")
    document = extracted(xml).filing.document
    assert [document.words(b) for b in document.of(BlockKind.SCHEDULE)] == ["SCHEDULE A\n\nNobody"]


def test_a_submission_with_an_xml_form_has_its_header_too() -> None:
    head = (
        "<SEC-DOCUMENT>0009999999-25-000456.txt : 20250117\n<SEC-HEADER>0009999999-25-000456.hdr.sgml : 20250117\n"
        "ACCESSION NUMBER:\t\t0009999999-25-000456\nCONFORMED SUBMISSION TYPE:\tSCHEDULE 13D/A\n"
        "PUBLIC DOCUMENT COUNT:\t\t1\nFILED AS OF DATE:\t\t20250117\n\nSUBJECT COMPANY:\n\n\tCOMPANY DATA:\n"
        "\t\tCOMPANY CONFORMED NAME:\t\t\tMARSHWIGGLE DEVICES, INC.\n\t\tCENTRAL INDEX KEY:\t\t\t0009900009\n"
        "</SEC-HEADER>\n<DOCUMENT>\n<TYPE>SCHEDULE 13D/A\n<SEQUENCE>1\n<FILENAME>primary_doc.xml\n<TEXT>\n<XML>\n"
    )
    extraction = extracted(f"{head}{SCHEDULE_13D}</XML>\n</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n")
    record = pipeline.record(extraction)
    assert record["accession_number"] == "0009999999-25-000456"
    assert rows(record, "signatures") == RECORD_13D["signatures"]
    assert of(extraction.claims, terms.EDGAR_PAGE) == [
        "https://www.sec.gov/Archives/edgar/data/9900009/000999999925000456/0009999999-25-000456-index.htm"
    ]
    companies = {s.object for s in pipeline.resolve([extraction]).statements if s.predicate == terms.SUBJECT_COMPANY}
    assert [str(iri).rpartition("/")[2] for iri in companies] == ["0009900009"]


def test_the_last_day_of_the_signatures_counts() -> None:
    assert of(extracted(SCHEDULE_13D).claims, terms.DATE_SIGNED) == [SIGNED]


@pytest.mark.parametrize(
    "xml",
    [
        "<edgarSubmission><headerData><submissionType>SCHEDULE 13G</submissionType></headerData></edgarSubmission>",
        "<edgarSubmission><headerData><submissionType>SCHEDULE 13D/A</submissionType></headerData><formData>"
        "<reportingPersons><reportingPersonInfo><soleVotingPower>1</soleVotingPower></reportingPersonInfo>"
        "</reportingPersons><signatureInfo><signaturePerson><signatureDetails><date>01/02/2025</date>"
        "</signatureDetails></signaturePerson></signatureInfo></formData></edgarSubmission>",
    ],
)
def test_a_form_with_next_to_nothing_is_read(xml: str) -> None:
    record = pipeline.record(extracted(xml))
    assert record["form"] in ("SC 13G", "SC 13D/A")
    assert record["reporting_persons"] == []


@pytest.mark.skipif(not XML, reason="no shared folder beside the project")
@pytest.mark.parametrize("path", XML, ids=lambda p: p.stem[:24])
def test_the_real_ones_are_read_without_a_doubt(path: Path) -> None:
    extraction = pipeline.extract(read(path.read_bytes(), name=path.name, id=path.stem))
    record: dict[str, Any] = pipeline.record(extraction)
    assert record["form"].startswith("SC 13")
    assert record["issuer"]["name"]
    assert record["reporting_persons"]
    assert all(
        p["aggregate_amount"] is not None and p["percent_of_class"] is not None for p in record["reporting_persons"]
    )
    assert [f.code for f in extraction.findings if f.severity > Severity.NOTE] == []
    text = extraction.filing.document.text
    assert all(text[e.start : e.end] == e.quote for c in extraction.claims for e in c.evidence)

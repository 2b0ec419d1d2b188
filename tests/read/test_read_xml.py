"""The XML forms → one line a value, with its path."""

import pytest
from read_documents import words

from kg.errors import NotAFilingError, ReadError
from kg.model.document import BlockKind
from kg.model.filing import Filing
from kg.read.filing import read
from kg.read.xml import readable

D = """
<?xml version="1.0" encoding="UTF-8"?><edgarSubmission xmlns="http://www.sec.gov/edgar/schedule13D" xmlns:com="http://www.sec.gov/edgar/common">
<headerData><submissionType>SCHEDULE 13D/A</submissionType></headerData>
<formData><coverPageHeader>
<securitiesClassTitle>Common &amp; Preferred,
   par value $0.01</securitiesClassTitle>
<issuerInfo><address><com:city>Springfield</com:city></address></issuerInfo>
</coverPageHeader>
<reportingPersons>
<reportingPersonInfo><reportingPersonName>Jane Example</reportingPersonName><typeOfReportingPerson>IA</typeOfReportingPerson><typeOfReportingPerson>PN</typeOfReportingPerson></reportingPersonInfo>
<reportingPersonInfo><reportingPersonName>John Example</reportingPersonName><soleVotingPower>942779.94</soleVotingPower><memberOfGroup/></reportingPersonInfo>
</reportingPersons>
<items1To7><item4><transactionPurpose>The first paragraph, which says a good deal of what the persons intend to do now.

The second.</transactionPurpose></item4></items1To7>
</formData></edgarSubmission>
"""
G = D.replace("schedule13D", "schedule13g").replace("SCHEDULE 13D/A", "SCHEDULE 13G")


def _read(source: str) -> Filing:
    return read(source.encode(), name="primary_doc.xml", id="x")


def _fields(filing: Filing) -> dict[str, str]:
    return {b.label: filing.document.words(b) for b in filing.document.of(BlockKind.FIELD)}


@pytest.mark.parametrize(
    "source",
    [D, G, D.lstrip(), D.replace("\n", "\r\n"), D.replace("<edgar", "<e:edgar").replace("</edgar", "</e:edgar")],
)
def test_a_value_has_the_path_of_its_local_names(source: str) -> None:
    filing = _read(source)
    assert (filing.markup, filing.envelope, filing.findings) == ("xml", "document", ())
    fields = _fields(filing)
    assert {k: v for k, v in fields.items() if not k.startswith(("items", "headerData"))} == {
        "coverPageHeader/securitiesClassTitle": "Common & Preferred,\npar value $0.01",
        "coverPageHeader/issuerInfo/address/city": "Springfield",
        "reportingPersons/reportingPersonInfo/reportingPersonName": "Jane Example",
        "reportingPersons/reportingPersonInfo/typeOfReportingPerson": "IA",
        "reportingPersons/reportingPersonInfo/typeOfReportingPerson[2]": "PN",
        "reportingPersons/reportingPersonInfo[2]/reportingPersonName": "John Example",
        "reportingPersons/reportingPersonInfo[2]/soleVotingPower": "942779.94",
    }
    assert words(filing.document, BlockKind.PARAGRAPH)[-1] == "The second."


def test_the_map_leads_to_the_value() -> None:
    filing = _read(D)
    at = filing.document.text.index("Common & Preferred")
    evidence = filing.document.cite(at, at + 18, "test")
    assert D[evidence.source_start : evidence.source_end] == "Common &amp; Preferred"


TORN = [
    D.replace("</reportingPersonName>", "</reportingPersonNa>"),
    D.replace("</securitiesClassTitle>", "</securitiesClassTit\n"),
    D.replace("</edgarSubmission>", ""),
    D.replace("</formData>", "</strayTag></formData>"),
]


@pytest.mark.parametrize("source", TORN)
def test_end_tags_that_are_cut_short_are_taken_as_edgar_took_them(source: str) -> None:
    filing = _read(source)
    assert _fields(filing) == _fields(_read(D))
    assert [f.code for f in filing.findings] == ["xml.end-tags"]


def test_the_form_in_a_full_submission_is_found_in_its_wrapper() -> None:
    source = f"<SEC-DOCUMENT>x\n<SEC-HEADER>\nCONFORMED SUBMISSION TYPE:\tSCHEDULE 13D/A\n</SEC-HEADER>\n<DOCUMENT>\n<TYPE>SCHEDULE 13D/A\n<FILENAME>primary_doc.xml\n<TEXT>\n<XML>\n{D.strip()}\n</XML>\n</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n"
    filing = _read(source)
    assert (filing.markup, filing.envelope) == ("xml", "submission")
    assert _fields(filing)["coverPageHeader/issuerInfo/address/city"] == "Springfield"


def test_cdata_is_text() -> None:
    assert (
        _fields(_read(D.replace("Jane Example", "<![CDATA[Jane <&> Example]]>")))[
            "reportingPersons/reportingPersonInfo/reportingPersonName"
        ]
        == "Jane <&> Example"
    )


@pytest.mark.parametrize(
    "doctype",
    ["<!DOCTYPE x>", '<!DOCTYPE x SYSTEM "http://a/b">', "<!DOCTYPE x [<!ENTITY a 'b'><!ENTITY c '&a;&a;'>]>"],
)
def test_a_dtd_is_refused_with_its_line(doctype: str) -> None:
    with pytest.raises(ReadError, match=r"line 3: .*DTD"):
        _read(D.replace("<headerData>", f"{doctype}\n<headerData>"))


def test_other_xml_is_named_by_its_root() -> None:
    with pytest.raises(NotAFilingError, match="ownershipDocument"):
        _read("<?xml version='1.0'?><ownershipDocument><documentType>4</documentType></ownershipDocument>")


def test_an_edgar_form_of_another_type_is_no_filing() -> None:
    with pytest.raises(NotAFilingError, match="144"):
        _read(D.replace("SCHEDULE 13D/A", "144"))


def test_a_path_reads_as_words() -> None:
    assert readable("reportingPersonInfo[2]/issuerCIK") == "reporting person info 2 / issuer CIK"

"""Every envelope gives the same header, form and parts."""

from hashlib import sha256

import pytest
from envelopes import FORM, PDF, dissemination, mailed, part, stripped, submission

from kg.errors import NotAFilingError, ReadError
from kg.model.document import BlockKind
from kg.model.filing import Filing
from kg.model.finding import Severity
from kg.read.filing import read


def _read(text: str) -> Filing:
    return read(text.encode(), name="widgets.txt", id="w")


def _fields(filing: Filing) -> dict[str, str]:
    return {b.label: filing.document.words(b) for b in filing.document.of(BlockKind.FIELD)}


def _form(filing: Filing) -> str:
    (form,) = filing.document.of(BlockKind.FORM)
    return filing.document.words(form)


ENVELOPES = {
    "full submission": (submission(), "submission"),
    "as it was called before 2001": (submission(kind="IMS"), "submission"),
    "dissemination form": (dissemination(), "dissemination"),
    "mailed": (mailed(submission()), "submission"),
    "mailed dissemination form": (mailed(dissemination()), "dissemination"),
    "tags stripped": (stripped(), "submission"),
    "mailed, tags stripped": (mailed(stripped()), "submission"),
    "bare document": (part(), "document"),
    "bare text": (FORM, "document"),
    "bare text, escapes left": (FORM.replace("\n---", "\n- ---"), "document"),
    "carriage returns": (submission().replace("\n", "\r\n"), "submission"),
}


@pytest.mark.parametrize(("text", "envelope"), ENVELOPES.values(), ids=ENVELOPES)
def test_an_envelope_is_taken_off(text: str, envelope: str) -> None:
    filing = _read(text)
    assert filing.envelope == envelope
    assert filing.markup == "text"
    assert _form(filing).strip() == FORM.replace("<PAGE>", "").strip()
    assert [p.read for p in filing.parts] == [True]
    assert filing.findings == ()
    assert "- ---" not in filing.document.text
    form = next(filing.document.of(BlockKind.FORM))
    at = filing.document.text.index("Northwind Example Holdings", form.start)
    evidence = filing.document.cite(at, at + 26, "test")
    assert text[evidence.source_start : evidence.source_end] == "Northwind Example Holdings"


WITH_HEADER = {k: v for k, v in ENVELOPES.items() if v[1] != "document"}


@pytest.mark.parametrize(("text", "envelope"), WITH_HEADER.values(), ids=WITH_HEADER)
def test_both_dialects_of_the_header_have_the_same_paths(text: str, envelope: str) -> None:
    filing = _read(text)
    fields = _fields(filing)
    expected = {
        "ACCESSION NUMBER": "0009999999-97-000123",
        "CONFORMED SUBMISSION TYPE": "SC 13D",
        "FILED AS OF DATE": "19970307",
        "GROUP MEMBERS": "JANE EXAMPLE",
        "GROUP MEMBERS[2]": "JOHN EXAMPLE",
        "SUBJECT COMPANY/COMPANY DATA/COMPANY CONFORMED NAME": "EXAMPLE WIDGETS INC",
        "SUBJECT COMPANY/COMPANY DATA/CENTRAL INDEX KEY": "0009000001",
        "SUBJECT COMPANY/COMPANY DATA/IRS NUMBER": "990000001",
        "SUBJECT COMPANY/COMPANY DATA/STATE OF INCORPORATION": "DE",
        "SUBJECT COMPANY/COMPANY DATA/FISCAL YEAR END": "0630",
        "SUBJECT COMPANY/FILING VALUES/SEC FILE NUMBER": "005-90001",
        "SUBJECT COMPANY/BUSINESS ADDRESS/STREET 1": "1 EXAMPLE ST",
        "SUBJECT COMPANY/BUSINESS ADDRESS/CITY": "SPRINGFIELD",
        "FILED BY/COMPANY DATA/CENTRAL INDEX KEY": "0009000002",
        "FILED BY/FORMER COMPANY/FORMER CONFORMED NAME": "NORTHWIND CO",
        "FILED BY/FORMER COMPANY/DATE OF NAME CHANGE": "19900101",
        "FILED BY/FORMER COMPANY[2]/FORMER CONFORMED NAME": "NORTH CO",
        "FILED BY[2]/COMPANY DATA/COMPANY CONFORMED NAME": "EXAMPLE JANE",
    }
    assert {label: fields.get(label) for label in expected} == expected
    assert fields["SUBJECT COMPANY/COMPANY DATA/STANDARD INDUSTRIAL CLASSIFICATION"].strip("]").endswith("3577")
    assert "SUBJECT COMPANY/FILING VALUES/SEC ACT" not in fields
    header = next(filing.document.of(BlockKind.HEADER))
    form = next(filing.document.of(BlockKind.FORM))
    assert header.start == 0
    assert header.end <= form.start


def test_what_a_document_says_of_itself_is_in_fields() -> None:
    fields = _fields(_read(submission(part(), part("Joint.\n", "EX-99.1", 2, "joint.txt"))))
    assert fields["DOCUMENT/TYPE"] == "SC 13D"
    assert fields["DOCUMENT/FILENAME"] == "widgets.txt"
    assert fields["DOCUMENT[2]/TYPE"] == "EX-99.1"
    assert fields["DOCUMENT[2]/DESCRIPTION"] == "WIDGETS 2"


def test_exhibits_that_are_text_are_read() -> None:
    filing = _read(submission(part(), part("<html><body><p>We agree.</p></body></html>\n", "EX-99.1", 2, "joint.htm")))
    (exhibit,) = filing.document.of(BlockKind.EXHIBIT)
    assert exhibit.label == "EX-99.1"
    assert filing.document.words(exhibit).strip() == "We agree."


def test_encoded_parts_are_listed_and_not_read() -> None:
    filing = _read(submission(part(), part(PDF, "SC 13D", 2, "widgets.pdf")))
    form, picture = filing.parts
    assert (form.read, picture.read) == (True, False)
    body = PDF.removeprefix("<PDF>\n").removesuffix("</PDF>\n")
    assert (picture.size, picture.sha256) == (len(body), sha256(body.encode()).hexdigest())
    assert "begin 644" not in filing.document.text
    (finding,) = filing.findings
    assert (finding.code, finding.severity) == ("source.part-not-read", Severity.NOTE)
    assert "widgets.pdf" in finding.message


def test_an_exhibit_over_the_limit_is_said_aloud() -> None:
    filing = _read(submission(part(), part("words and words\n" * 70_000, "EX-99.2", 2, "long.txt")))
    assert [p.read for p in filing.parts] == [True, False]
    assert [(f.code, f.severity) for f in filing.findings] == [("source.part-not-read", Severity.WARNING)]


def test_an_exhibit_that_is_data_is_listed_also_with_a_dtd() -> None:
    data = "<XML>\n<?xml version='1.0'?><!DOCTYPE x><xbrl>1</xbrl>\n</XML>\n"
    filing = _read(submission(part(), part(data, "EX-101.INS", 2, "x.xml")))
    assert [p.read for p in filing.parts] == [True, False]
    assert [(f.code, f.severity) for f in filing.findings] == [("source.part-not-read", Severity.NOTE)]


def test_a_bare_document_without_its_end_is_read_with_a_warning() -> None:
    filing = _read(part().replace("</TEXT>\n</DOCUMENT>\n", ""))
    assert "Northwind" in _form(filing)
    assert [f.code for f in filing.findings] == ["source.truncated"]


def test_the_form_need_not_be_the_first_document() -> None:
    filing = _read(submission(part("Dear Sirs\n", "COVER", 1, "letter.txt"), part(number=2)))
    assert "Northwind" in _form(filing)
    assert filing.document.words(next(filing.document.of(BlockKind.EXHIBIT))).strip() == "Dear Sirs"


def test_a_submission_cut_after_its_form_keeps_it() -> None:
    whole = submission(part(), part("One.\n", "EX-1", 2), part("Two.\n" * 50, "EX-2", 3))
    filing = _read(whole[: whole.index("Two.") + 20])
    assert [p.read for p in filing.parts] == [True, True, False]
    finding = next(f for f in filing.findings if f.code == "source.truncated")
    assert finding.severity == Severity.WARNING
    assert "2 whole document(s) of the 3" in finding.message


def test_a_submission_cut_between_documents_is_told_by_its_count() -> None:
    whole = submission(part(), part("One.\n", "EX-1", 2))
    filing = _read(whole[: whole.index("</DOCUMENT>") + 12])
    assert [f.code for f in filing.findings] == ["source.truncated"]


@pytest.mark.parametrize("share", [0.1, 0.3, 0.5, 0.7, 0.95])
def test_a_submission_cut_in_its_form_is_an_error_that_says_where(share: float) -> None:
    whole = submission()
    with pytest.raises(ReadError, match="0 whole document|no document"):
        _read(whole[: int((whole.index("</TEXT>")) * share)])


@pytest.mark.parametrize(("declared", "codes"), [(2, []), (3, []), (4, ["source.document-count"])])
def test_a_count_off_by_one_is_normal(declared: int, codes: list[str]) -> None:
    filing = _read(submission(part(), part("One.\n", "EX-1", 2), count=declared))
    assert [f.code for f in filing.findings] == codes


def test_a_submission_of_pictures_alone_is_no_filing() -> None:
    with pytest.raises(NotAFilingError, match="pictures"):
        _read(submission(part(PDF)))


def test_a_stray_or_unknown_header_line_is_kept() -> None:
    text = submission().replace(
        "\tFILING VALUES:", "<NEW-TAG>\n</MISMATCHED>\nSOMETHING NEW:\t\tvalue\n\tFILING VALUES:", 1
    )
    filing = _read(text)
    assert "SOMETHING NEW:\t\tvalue" in filing.document.text
    assert _fields(filing)["FILED BY[2]/COMPANY DATA/CENTRAL INDEX KEY"] == "0009000003"

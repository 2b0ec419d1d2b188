"""Whether a source is a Schedule 13D or 13G, and what it is instead."""

import pytest
from envelopes import FORM, part, submission

from kg.errors import NotAFilingError
from kg.read.filing import read
from kg.read.recognise import is_schedule, is_tender, markup


@pytest.mark.parametrize("form", ["SC 13D", "SC 13D/A", "SC 13G", "SCHEDULE 13G/A", "SC 13D1", "sc 13g/a "])
def test_a_form_type_is_a_schedule(form: str) -> None:
    assert is_schedule(form)


@pytest.mark.parametrize("form", ["10-K", "SC TO-T", "13F-HR", "SC 14D9", "", "4", "SC 13E3"])
def test_another_is_not(form: str) -> None:
    assert not is_schedule(form)


@pytest.mark.parametrize("form", ["SC TO-T", "SC TO-T/A", "SC TO-I", "SC 14D1", "SCHEDULE TO"])
def test_a_tender_offer_statement_is_told(form: str) -> None:
    assert is_tender(form)


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("<?xml version='1.0'?><edgarSubmission/>", "xml"),
        ("\n\n<edgarSubmission xmlns='x'>", "xml"),
        ("<?xml version='1.0'?><!DOCTYPE html><html>", "html"),
        ("<!DOCTYPE HTML PUBLIC '-//W3C'><HTML>", "html"),
        ("<p>one</p><div>two</div>", "html"),
        ("typed <PAGE> <TABLE> <S> <C> text", "text"),
        ("if 1 < 2 and 3 > 2", "text"),
    ],
)
def test_the_markup_is_told(source: str, kind: str) -> None:
    assert markup(source, 0, len(source)) == kind


TENDER = "SCHEDULE TO\nTender Offer Statement\n" + FORM + "Rule 13d-2\nSOLE VOTING POWER\n"


def test_a_tender_offer_statement_with_a_13d_cover_is_one() -> None:
    filing = read(
        submission(part(TENDER, "SC TO-T")).replace("TYPE:\tSC 13D", "TYPE:\tSC TO-T").encode(), name="w", id="w"
    )
    assert filing.parts[0].type == "SC TO-T"


OTHERS = [
    ("FORM 10-K\nANNUAL REPORT PURSUANT TO SECTION 13\nHolders filed a Schedule 13D and a Schedule 13G, CUSIP 1.", "a Form 10-K"),
    ("                 FORM 8-K\nCurrent report", "a Form 8-K"),
    ("<html><body><p>FORM 10-Q</p><p>Quarterly report</p></body></html>", "a Form 10-Q"),
    ("SCHEDULE 14A\nProxy statement\n", "a Schedule 14A"),
    ("<html><head><title>SEC.gov</title></head><body><h1>Your Request Originates from an Undeclared Automated Tool</h1></body></html>", "error page"),
    ("<html><body><h1>Request Rate Threshold Exceeded</h1></body></html>", "error page"),
    ("<html><body>404 Not Found</body></html>", "error page"),
    ("<html><body><p>Hello</p></body></html>", "a web page"),
    ("Dear Jane,\nhow are you?\n", "a text of another kind"),
    ("SCHEDULE 13D\nDear Jane,\nplease send the form to the reporting person.\n", "a text of another kind"),
    ("<DOCUMENT>\n<TYPE>10-K\n<TEXT>\nSchedule 13D\n</TEXT>\n</DOCUMENT>\n", "calls it 10-K"),
    ("<html><body><!-- nothing --></body></html>", "nothing that can be read"),
    ("{\"form\": \"SC 13D\"}", "a text of another kind"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "instead"), OTHERS)
def test_what_is_none_is_named(source: str, instead: str) -> None:
    with pytest.raises(NotAFilingError, match=rf"w\.htm: not a Schedule 13D or 13G: .*{instead}"):
        read(source.encode(), name="w.htm", id="w")

"""Signatures: who signed, as what, for whom and when, in every layout that filers use."""

import time

import pytest
from drawn_signatures import DRAWN
from more_typed_signatures import MORE_TYPED
from signed_filing import drawn, extracted, rows
from typed_signatures import COE, FUND, MANAGER, PARTNER, POE, ROE, TYPED

from kg import pipeline, terms
from kg.model.finding import Severity


def _name(layout: str) -> str:
    return " ".join(layout.split())[:60]


@pytest.mark.parametrize(
    ("lines", "names", "wanted"), [*TYPED, *MORE_TYPED], ids=lambda v: _name(v) if isinstance(v, str) else ""
)
def test_typed(lines: str, names: tuple[str, ...], wanted: list[tuple[str | None, ...]]) -> None:
    assert rows(extracted(lines, names)) == wanted


@pytest.mark.parametrize(("markup", "names", "wanted"), DRAWN, ids=lambda v: _name(v) if isinstance(v, str) else "")
def test_drawn(markup: str, names: tuple[str, ...], wanted: list[tuple[str | None, ...]]) -> None:
    assert rows(drawn(markup, names)) == wanted


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("President", "President"),
        ("Vice President, Controller and\n       Principal Accounting Officer", "Vice President, Controller and Principal Accounting Officer"),
        ("SVP & CFO", "SVP & CFO"),
        ("its Manager", "Manager"),
        ("President - Lake Management Inc.", "President"),
        ("President, Lake Management Inc.", "President"),
        ("President of Lake Management Inc.", "President"),
        ("Attorney-in-fact for Lake Management Inc.", "Attorney-in-fact"),
        ("Attorney-in-Fact under a Power of Attorney dated May 1, 2003", "Attorney-in-Fact"),
        ("Duly authorized under Power of Attorney effective as of May 1, 2003, by and on behalf of Lake Management Inc. and\n"
         "  its direct and indirect subsidiaries", "Duly authorized under Power of Attorney"),
        ("Pursuant to a Power of Attorney filed May 1, 2003", "Attorney-in-Fact"),
        ("Manager of Pond Advisers LLC", "Manager of Pond Advisers LLC"),
        ("Fiduciary of each of the above", "Fiduciary"),
    ],
)  # fmt: skip
def test_a_title_ends_where_the_organization_begins(title: str, wanted: str) -> None:
    lines = f"LAKE MANAGEMENT INC.\n\nBy: /s/ John R. Poe\n    ---------------\n    John R. Poe\n    {title}\n"
    assert rows(extracted(lines, (MANAGER,))) == [(POE, wanted, "LAKE MANAGEMENT INC.")]


@pytest.mark.parametrize(
    "lines",
    [
        "LAKE MANAGEMENT INC.\n\nBy: ________________\n",
        "LAKE MANAGEMENT INC.\n\nBy: /s/\n    Name:\n    Title: President\n",
        "LAKE MANAGEMENT INC.\n\nBy: ________________\n    President\n",
    ],
)
def test_a_signature_without_a_name_is_a_finding(lines: str) -> None:
    found = extracted(lines, (MANAGER,))
    assert rows(found) == []
    (finding,) = [f for f in found.findings if f.code == "signature.unnamed"]
    assert (finding.severity, finding.evidence[0].quote[:20]) == (Severity.WARNING, "LAKE MANAGEMENT INC.")


@pytest.mark.parametrize(
    ("paragraphs", "names", "wanted"),
    [
        (("/s/ Jane Q. Roe", "Jane Q. Roe, individually, as trustee of the Roe Descendants Trust and as manager of Lake GP, LLC"),
         (ROE, "Roe Descendants Trust", PARTNER),
         [(ROE, None, None), (ROE, "trustee", "Roe Descendants Trust"), (ROE, "manager", PARTNER)]),
        (("/s/ John R. Poe", "John R. Poe", "President", "Lake Management Inc.", "/s/ Ann B. Coe", "Ann B. Coe", "Manager", "Lake GP, LLC"),
         (MANAGER, PARTNER), [(POE, "President", MANAGER), (COE, "Manager", PARTNER)]),
        (("LAKE MANAGEMENT INC.", "By: /s/ John R. Poe", "John R. Poe", "President", "LAKE GP, LLC", "By: /s/ Ann B. Coe", "Ann B. Coe", "Manager"),
         (MANAGER, PARTNER), [(POE, "President", "LAKE MANAGEMENT INC."), (COE, "Manager", "LAKE GP, LLC")]),
        (("/s/ Jane Q. Roe", "Jane Q. Roe", "Lake Fonden", "/s/ Jane Q. Roe", "By: Jane Q. Roe, Chair", "/s/ John R. Poe", "By: John R. Poe, Board Member"),
         (ROE, "Lake Fonden"), [(ROE, None, None), (ROE, "Chair", "Lake Fonden"), (POE, "Board Member", "Lake Fonden")]),
        (("/s/ John R. Poe", "John R. Poe on behalf of Jane Q. Roe", "Pursuant to Power of Attorney"), (ROE,), [(POE, "Attorney-in-Fact", ROE)]),
    ],
)  # fmt: skip
def test_drawn_in_paragraphs(
    paragraphs: tuple[str, ...], names: tuple[str, ...], wanted: list[tuple[str | None, ...]]
) -> None:
    assert rows(drawn("".join(f"<p>{words}</p>" for words in paragraphs), names)) == wanted


def _days(lines: str, names: tuple[str, ...]) -> tuple[str | None, list[str]]:
    found = extracted(lines, names)
    signed = [str(c.object) for c in found.claims if c.predicate == terms.SIGNED_ON]
    return pipeline.record(found)["date_signed"], signed


@pytest.mark.parametrize(
    ("lines", "last", "each"),
    [
        ("Dated: May 10, 2004\n\n/s/ John R. Poe\n\n/s/ Ann B. Coe\n", "2004-05-10", ["2004-05-10"] * 2),
        ("/s/ John R. Poe\nMay 10, 2004\n\n/s/ Ann B. Coe\n05/11/04\n", "2004-05-11", ["2004-05-10", "2004-05-11"]),
        ("Date: May 11, 2004     /s/ John R. Poe\n\n\nDate: May 10, 2004     /s/ Ann B. Coe\n", "2004-05-11", ["2004-05-11", "2004-05-10"]),
        ("Dated this 10th day of May, 2004\n\n/s/ John R. Poe\nunder power of attorney dated May 1, 2005\n", "2004-05-10", ["2004-05-10"]),
        ("2004-05-10\n----------\nDate\n\n/s/ John R. Poe\n", "2004-05-10", ["2004-05-10"]),
        ("/s/ John R. Poe\n\n\n             AGREEMENT OF JOINT FILING\n\nDated: May 30, 2004\n\n/s/ John R. Poe\n", None, []),
    ],
)  # fmt: skip
def test_dates(lines: str, last: str | None, each: list[str]) -> None:
    assert _days(lines, (POE, COE)) == (last, each)


def test_who_signs_for_himself_is_the_reporting_person() -> None:
    found = extracted("/s/ Jane Q. Roe\n---------------\nJane Q. Roe\n", (ROE,))
    who = {c.predicate: c.object for c in found.claims if c.predicate in (terms.SIGNATORY, terms.SIGNED_FOR)}
    keys = [set(mention.keys) for mention in who.values() if hasattr(mention, "keys")]
    assert len(keys) == 2
    assert keys[0] & keys[1]


def test_every_claim_quotes_the_section() -> None:
    lines = "LAKE PARTNERS, L.P.\nBy: Lake GP, LLC, its general partner\n\nBy: /s/ John R. Poe\nName: John R. Poe\nTitle: Manager\n"
    found = extracted(lines, (FUND, PARTNER))
    quotes = {c.predicate: c.evidence[0].quote for c in found.claims if c.subject.kind == terms.SIGNATURE_CLASS}
    assert quotes[terms.SIGNATORY] == "By: /s/ John R. Poe\nName: John R. Poe"
    assert quotes[terms.SIGNATURE_TITLE] == "Manager"
    assert quotes[terms.SIGNED_FOR].startswith("LAKE PARTNERS, L.P.\nBy: Lake GP")
    assert quotes[terms.SIGNED_FOR].endswith("Title: Manager")


@pytest.mark.parametrize(
    "pumped",
    ["By: " * 60_000, "Name: " * 40_000, "By: X LLC, " + "its " * 60_000, "By: X LLC (" * 20_000, "LAKE X LLC\n" * 3_000,
     ("A" + " " * 5) * 30_000, ("By:\t/s/ John Poe\t" * 3 + "\n") * 1_000, "*By: /s/ John Poe*\n" * 2_000, "/s/ " * 60_000],
    ids=lambda pumped: repr(pumped[:12]),
)  # fmt: skip
def test_time_is_linear(pumped: str) -> None:
    began = time.process_time()
    extracted(f"LAKE PARTNERS, L.P.\n{pumped}\n", (FUND,))
    assert time.process_time() - began < 10

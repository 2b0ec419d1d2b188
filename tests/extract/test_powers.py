"""Powers of attorney: who appoints whom, when."""

import pytest
from small_filing import extracted
from test_funds import nodes

from kg import terms

PAPER = """
                                POWER OF ATTORNEY

{text}, to sign any statement on Schedule 13D on behalf of the undersigned.

IN WITNESS WHEREOF, the undersigned has executed this power of attorney as of this 3rd day of May, 2004.

{signed}
"""


@pytest.mark.parametrize(
    ("text", "signed", "grantors", "attorneys"),
    [
        ("The undersigned, LAKE PARTNERS, L.P., a Delaware limited partnership, does hereby make, constitute and appoint each of Mark Doe, Alan B. Poe and Jane Q. Roe, acting severally, as its true and lawful attorneys-in-fact",
         "LAKE PARTNERS, L.P.\n\nBy: /s/ Carl Moe", ["lake partners lp"], ["mark doe", "alan b poe", "jane q roe"]),
        ("Know all by these presents, that the undersigned hereby constitutes and appoints Mark Doe, signing singly, the undersigned's true and lawful attorney-in-fact",
         "/s/ John Q. Roe\nJohn Q. Roe", ["john q roe"], ["mark doe"]),
        ("KNOW ALL MEN BY THESE PRESENTS, that I, Carl Moe, hereby constitute and appoint Mark Doe and Alan B. Poe my true and lawful attorneys-in-fact",
         "/s/ Carl Moe", ["carl moe"], ["mark doe", "alan b poe"]),
    ],
)  # fmt: skip
def test_papers(text: str, signed: str, grantors: list[str], attorneys: list[str]) -> None:
    after = PAPER.format(text=text, signed=signed)
    found = nodes(extracted(names=("Lake Partners, L.P.", "John Q. Roe"), after=after), terms.POWER_OF_ATTORNEY_CLASS)
    assert [(f["grantor"], f["attorney"], [str(d) for d in f["grantedOn"]]) for f in found] == [
        (grantors, attorneys, ["2004-05-03"])
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The Issuer hereby appoints Harbor Trust Company as its transfer agent",
        "The Board hereby appoints Mark Doe as a director",
    ],
)
def test_what_is_no_power(text: str) -> None:
    assert nodes(extracted(after=f"\n{text}.\n"), terms.POWER_OF_ATTORNEY_CLASS) == []


def test_who_signs_as_attorney_has_a_power() -> None:
    after = "\nJOHN Q. ROE\n\nBy: /s/ Mark Doe\n    ---------------\nName:  Mark Doe\nTitle: Attorney-in-Fact\n"
    found = nodes(extracted(names=("Lake Partners, L.P.", "John Q. Roe"), after=after), terms.POWER_OF_ATTORNEY_CLASS)
    assert [(f["grantor"], f["attorney"]) for f in found] == [(["john q roe"], ["mark doe"])]

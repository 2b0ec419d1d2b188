"""What the checks find in the first filing, no more and no less."""

from pathlib import Path

import pytest

from kg import pipeline
from kg.check.registry import check
from kg.model.finding import Finding
from kg.read.filing import read

SOURCE = Path(__file__).parents[1] / "filings" / "stmicroelectronics-8x8-2003.txt"


@pytest.fixture(scope="module")
def findings() -> dict[str, Finding]:
    filing = read(SOURCE.read_bytes(), name=SOURCE.name, id=SOURCE.stem)
    found = check(pipeline.resolve([pipeline.extract(filing)]))
    for finding in found:
        assert all(filing.document.text[e.start : e.end] == e.quote for e in finding.evidence)
    assert len({f.code for f in found}) == len(found)
    return {f.code: f for f in found}


def test_these_are_all(findings: dict[str, Finding]) -> None:
    assert [(code, f.severity.name) for code, f in findings.items()] == [
        ("cusip.conflict", "WARNING"),
        ("address.spellings", "NOTE"),
        ("percent.truncated", "NOTE"),
        ("powers.aggregate", "CONFIRMED"),
        ("transactions.total", "CONFIRMED"),
    ]


@pytest.mark.parametrize(
    "code, message, quotes",
    [
        ("cusip.conflict", "282912104 (printed '282912 10 4') and 757209101", ["282912 10 4", "757209101"]),
        ("cusip.conflict", "the check digits of both are valid", []),
        (
            "percent.truncated",
            "2,202,000 / 34,309,526 = 6.418 %; the stated 6.41 % is cut off",
            ["6.41%", "34,309,526"],
        ),
        ("transactions.total", "The 35 listed transactions sum to 1,498,000 shares, as stated", ["1,498,000"]),
        ("address.spellings", "'Plan-Les-Ouates' / 'Plan-Les-Oautes'", ["Plan-Les-Ouates", "Plan-Les-Oautes"]),
        ("powers.aggregate", "the aggregate amount is 2,202,000", ["SOLE VOTING POWER", "SHARED DISPOSITIVE POWER"]),
    ],
)
def test_each_has_its_figures_and_quotes(
    findings: dict[str, Finding], code: str, message: str, quotes: list[str]
) -> None:
    assert message in findings[code].message
    words = [e.quote for e in findings[code].evidence]
    assert all(any(quote in said for said in words) for quote in quotes)

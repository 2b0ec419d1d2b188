from decimal import Decimal

import pytest
from resolved_sample import Sample

from kg import terms
from kg.check.registry import check
from kg.model.claim import Iri
from kg.model.finding import Finding, Severity


def holding(sample: Sample, percent: str | None, amount: str | None, security: Iri) -> Iri:
    node = sample.node(terms.HOLDING_CLASS)
    sample.say(node, terms.HOLDER, sample.node(terms.PERSON_CLASS, "Ann Archer"))
    sample.say(node, terms.HELD_SECURITY, security)
    if amount is not None:
        sample.say(node, terms.AGGREGATE_AMOUNT, Decimal(amount))
    if percent is not None:
        sample.say(node, terms.PERCENT_OF_CLASS, Decimal(percent), f"{percent}%")
    return node


def outstanding(sample: Sample, count: str, security: Iri) -> Iri:
    node = sample.node(terms.OUTSTANDING_COUNT_CLASS)
    sample.say(node, terms.COUNT_OF, security)
    sample.say(node, terms.SHARES_OUTSTANDING, Decimal(count))
    return node


def findings(percent: str | None, amount: str | None, *counts: str) -> list[Finding]:
    sample = Sample()
    security = sample.node(terms.SECURITY_CLASS, "Common Stock")
    holding(sample, percent, amount, security)
    for count in counts:
        outstanding(sample, count, security)
    return [f for f in check(sample.resolved()) if f.code.startswith("percent.")]


@pytest.mark.parametrize(
    "percent, amount, count, code",
    [
        ("6.42", "2202000", "34309526", "percent.confirmed"),
        ("6.4", "2202000", "34309526", "percent.confirmed"),  # the nearest tenth
        ("53", "4392742", "8283223", "percent.confirmed"),  # 53.03, printed 53.0
        ("0", "0", "1000", "percent.confirmed"),
        ("0", "59", "16412900", "percent.confirmed"),  # 0.0004, printed 0.0
        ("50", "500", "1000", "percent.confirmed"),
        ("60.4", "11615772.8", "19240406.894", "percent.confirmed"),
        ("33.333333333333", "1", "3", "percent.confirmed"),
        ("6.41", "2202000", "34309526", "percent.truncated"),
        ("9.9", "997", "10000", "percent.truncated"),
        ("9", "987", "10000", "percent.truncated"),
        ("6", "2202000", "34309526", "percent.rounded"),  # to a whole percent
        ("22.2", "7824100", "35324685", "percent.rounded"),  # 22.149, 22.15, 22.2
        ("6.40", "2202000", "34309526", "percent.confirmed"),
        ("6.1", "2202000", "34309526", "percent.denominator"),
        ("24.2", "6527090", "20395789", "percent.denominator"),
        ("6", "2202000", "30000000", "percent.mismatch"),  # the rights would be over more than all shares
        ("6.43", "2202000", "34309526", "percent.mismatch"),
        ("64.2", "2202000", "34309526", "percent.mismatch"),
        ("0", "2202000", "34309526", "percent.mismatch"),
        ("5.1", "0", "34309526", "percent.mismatch"),
    ],
)
def test_how_a_percentage_follows(percent: str, amount: str, count: str, code: str) -> None:
    assert [f.code for f in findings(percent, amount, count)] == [code]


@pytest.mark.parametrize(
    "percent, amount, counts", [(None, "60", ["1000"]), ("6", None, ["1000"]), ("6", "60", []), ("6", "60", ["0"])]
)
def test_nothing_is_said_without_all_three_figures(percent: str | None, amount: str | None, counts: list[str]) -> None:
    assert findings(percent, amount, *counts) == []


def test_the_best_of_several_counts_is_reported() -> None:
    assert [f.code for f in findings("6.42", "2202000", "30000000", "34309526")] == ["percent.confirmed"]


def test_a_note_on_truncation_shows_its_arithmetic_and_quotes() -> None:
    (found,) = findings("6.41", "2202000", "34309526")
    assert found.message == (
        "Ann Archer: 2,202,000 / 34,309,526 = 6.418 %; the stated 6.41 % is cut off, not rounded (6.42 %)"
    )
    assert [e.quote for e in found.evidence] == ["6.41%", "2202000", "34309526"]
    assert found.severity is Severity.NOTE
    assert "13d-3" in found.rule


@pytest.mark.parametrize(
    "percent, words",
    [
        ("6.1", "of some 36,098,361 shares, 1,788,835 more"),
        ("6", "rounded otherwise"),
        ("6.42", "as stated (6.42 %)"),
        ("7", "but 7 % is stated"),
    ],
)
def test_messages_name_the_difference(percent: str, words: str) -> None:
    (found,) = findings(percent, "2202000", "34309526")
    assert words in found.message


@pytest.mark.parametrize("percent, words", [("12", "60 / 500"), ("6", "60 / 1,000"), ("99", "60 / 500")])
def test_the_stated_basis_is_shown_unless_another_count_fits_better(percent: str, words: str) -> None:
    sample = Sample()
    security = sample.node(terms.SECURITY_CLASS, "Common Stock")
    node = holding(sample, percent, "60", security)
    outstanding(sample, "1000", security)
    sample.say(node, terms.PERCENT_BASIS, outstanding(sample, "500", security))
    (found,) = check(sample.resolved())
    assert words in found.message


def test_a_count_of_another_class_is_not_used() -> None:
    sample = Sample()
    holding(sample, "6", "60", sample.node(terms.SECURITY_CLASS, "Class A"))
    outstanding(sample, "500", sample.node(terms.SECURITY_CLASS, "Class B"))
    assert check(sample.resolved()) == ()


def test_joint_filers_are_never_added_up() -> None:
    sample = Sample()
    security = sample.node(terms.SECURITY_CLASS, "Common Stock")
    for _ in range(2):
        holding(sample, "6", "60", security)
    outstanding(sample, "1000", security)
    assert [f.code for f in check(sample.resolved())] == ["percent.confirmed"] * 2


def test_figures_of_any_size_are_reckoned() -> None:
    assert [f.code for f in findings("6", "6" + "0" * 300, "1" + "0" * 302)] == ["percent.confirmed"]
    assert [f.code for f in findings("6." + "0" * 300 + "1", "60", "1000")] == ["percent.confirmed"]

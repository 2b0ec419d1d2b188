from resolved_sample import Sample

from kg.check.kind import Kind
from kg.model.finding import Severity

KIND = Kind("sample.kind", Severity.NOTE, "A sample", "a rule", "An explanation.")


def test_a_finding_has_its_kind_s_severity_and_rule_and_each_quote_once() -> None:
    sample = Sample()
    one, two = sample.words("one"), sample.words("two")
    found = KIND.finding(sample.id, "", "a message", (two, one, two))
    assert (found.code, found.severity, found.rule) == ("sample.kind", Severity.NOTE, "a rule")
    assert found.evidence == (two, one)


def test_a_severity_can_be_given() -> None:
    assert KIND.finding("id", "", "a message", (), Severity.CONFIRMED).severity is Severity.CONFIRMED

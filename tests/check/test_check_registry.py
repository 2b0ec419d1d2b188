"""The registry: every kind of finding is fired by one sample, explained, and tested by its code."""

import ast
import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from resolved_sample import Sample, together

from kg import terms
from kg.check.reading import READING
from kg.check.registry import CHECKS, KINDS, OF_TEXT, check, explain
from kg.errors import UsageError
from kg.model.finding import Severity


def full_of_faults(id: str) -> Sample:
    sample = Sample(id)
    security = sample.node(terms.SECURITY_CLASS, "Common Stock")
    for number in ("282912104", "282912105", "0037833100"):
        sample.say(security, terms.CUSIP, number)
    sample.node(terms.ADDRESS_CLASS, "1 Quarry Road", "1 Quarry Raod")
    count = sample.node(terms.OUTSTANDING_COUNT_CLASS)
    sample.say(count, terms.SHARES_OUTSTANDING, Decimal(34309526))
    people = []
    for percent in ("6.42", "6", "6.41", "6.1", "9"):
        people.append(sample.node(terms.PERSON_CLASS, f"Ann {percent}"))
        sample.say(sample.filing, terms.REPORTING_PERSON, people[-1])
        holding = sample.node(terms.HOLDING_CLASS)
        sample.say(holding, terms.HOLDER, people[-1])
        sample.say(holding, terms.PERCENT_BASIS, count)
        sample.say(holding, terms.PERCENT_OF_CLASS, Decimal(percent))
        for predicate in (
            terms.AGGREGATE_AMOUNT,
            terms.SOLE_VOTING_POWER,
            terms.SHARED_VOTING_POWER,
            terms.SOLE_DISPOSITIVE_POWER,
            terms.SHARED_DISPOSITIVE_POWER,
        ):
            sample.say(holding, predicate, Decimal(2202000))
    total, trade = sample.node(terms.TRANSACTION_TOTAL_CLASS), sample.node(terms.TRANSACTION_CLASS)
    sample.say(total, terms.SHARES, Decimal(5))
    sample.say(trade, terms.SHARES, Decimal(4))
    sample.say(trade, terms.PART_OF_TOTAL, total)
    sample.say(sample.filing, terms.DATE_OF_EVENT, date(2001, 5, 4))
    sample.say(sample.filing, terms.DATE_SIGNED, date(2000, 5, 4))
    sample.say(sample.filing, terms.IS_AMENDMENT, True)
    sample.say(sample.node(terms.SIGNATURE_CLASS), terms.SIGNED_FOR, people[0])
    for number in ("12-3456789", "98-7654321"):
        sample.say(people[0], terms.IRS_NUMBER, number)
    return sample


def bare(id: str, *, company: bool) -> Sample:
    """A form of which next to nothing was read."""
    sample = Sample(id)
    sample.say(sample.filing, terms.FORM, "SC 13G")
    if company:
        sample.say(sample.filing, terms.SUBJECT_SECURITY, sample.node(terms.SECURITY_CLASS, "Common Stock"))
        sample.say(sample.filing, terms.REPORTING_PERSON, sample.node(terms.PERSON_CLASS, "Ann Archer"))
    return sample


def test_every_kind_is_found_and_every_finding_has_its_kind_and_evidence() -> None:
    samples = [full_of_faults("delta"), bare("echo", company=False), bare("foxtrot", company=True)]
    found = check(together(*samples))
    of_text = {kind.code for _, kind in OF_TEXT}  # a sample has no document
    assert {f.code for f in found} | of_text == set(KINDS)
    for finding in found:
        (text,) = [s.text for s in samples if s.id == finding.filing]
        assert finding.evidence
        assert finding.message
        assert finding.rule == KINDS[finding.code].rule
        assert all(text[e.start : e.end] == e.quote for e in finding.evidence)


def test_findings_are_ordered_by_filing_severity_code_and_place() -> None:
    found = check(together(full_of_faults("b"), full_of_faults("a")))
    keys = [(f.filing, -f.severity, f.code, min(e.start for e in f.evidence)) for f in found]
    assert keys == sorted(keys)
    assert [f.filing for f in found[:1]] == ["a"]
    assert found[0].severity is Severity.WARNING
    assert check(together(full_of_faults("b"), full_of_faults("a"))) == found


def test_nothing_is_found_in_nothing() -> None:
    assert check(Sample().resolved()) == ()


def test_codes_are_given_once() -> None:
    codes = [kind.code for entry in CHECKS for kind in entry.kinds] + [kind.code for kind in READING]
    assert len(codes) == len(set(codes))
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*", code) for code in codes)


@pytest.mark.parametrize("code", sorted(KINDS))
def test_every_kind_is_explained_and_has_a_test_of_its_own(code: str) -> None:
    text = explain(code)
    kind = KINDS[code]
    for part in (code, kind.severity.name.lower(), kind.title, kind.rule):
        assert part in text
    assert " ".join(kind.explanation.split()) in " ".join(text.split())
    others = (path for path in Path(__file__).parent.glob("test_*.py") if path != Path(__file__))
    assert any(f'"{code}"' in path.read_text("utf-8") for path in others)


def _codes_of_findings(source: str) -> Iterator[str]:
    """The codes that a module's calls of Finding, and of methods that make one, begin with."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
            function = getattr(node.func, "id", "") or getattr(node.func, "attr", "")
            code = node.args[0].value
            if function in ("Finding", "finding", "warn") and isinstance(code, str):
                yield code


def test_every_code_that_a_reader_gives_is_explained() -> None:
    package = Path(__file__).parents[2] / "kg"
    codes = {code for path in package.rglob("*.py") for code in _codes_of_findings(path.read_text("utf-8"))}
    assert codes == {kind.code for kind in READING}
    for kind in READING:
        assert kind.explanation.split()[0] in explain(kind.code)


def test_an_unknown_code_is_an_error_that_names_the_known_ones() -> None:
    with pytest.raises(UsageError, match=r"cusip\.conflict"):
        explain("cusip")

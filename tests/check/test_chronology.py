from datetime import date

import pytest
from resolved_sample import Sample

from kg import terms
from kg.check.registry import check
from kg.model.finding import Finding, Severity


def found(event: date | None, signed: date | None, filed: date | None) -> list[Finding]:
    sample = Sample()
    days = zip((terms.DATE_OF_EVENT, terms.DATE_SIGNED, terms.FILED_ON), (event, signed, filed), strict=True)
    for predicate, day in days:
        if day is not None:
            sample.say(sample.filing, predicate, day)
    return list(check(sample.resolved()))


FIRST, SECOND, THIRD = date(2001, 5, 4), date(2001, 5, 11), date(2001, 5, 14)


@pytest.mark.parametrize(
    "days",
    [
        (FIRST, SECOND, THIRD),
        (FIRST, FIRST, FIRST),
        (FIRST, None, THIRD),
        (None, None, THIRD),
        (None, None, None),
    ],
)
def test_days_in_order_are_nothing_to_say(days: tuple[date | None, date | None, date | None]) -> None:
    assert found(*days) == []


@pytest.mark.parametrize(
    "days, message",
    [
        ((SECOND, FIRST, THIRD), "The date of event, 2001-05-11, is after the signature, 2001-05-04"),
        ((FIRST, THIRD, SECOND), "The signature, 2001-05-14, is after the filing date, 2001-05-11"),
        ((SECOND, None, FIRST), "The date of event, 2001-05-11, is after the filing date, 2001-05-04"),
    ],
)
def test_days_out_of_order_are_a_warning(days: tuple[date | None, date | None, date | None], message: str) -> None:
    (finding,) = found(*days)
    assert (finding.code, finding.severity, finding.message) == ("dates.order", Severity.WARNING, message)
    assert len(finding.evidence) == 2

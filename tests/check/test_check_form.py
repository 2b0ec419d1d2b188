from decimal import Decimal

import pytest
from resolved_sample import Sample

from kg import terms
from kg.check.registry import check
from kg.model.finding import Severity


def test_a_reporting_person_that_does_not_sign_is_a_note() -> None:
    sample = Sample()
    ann, fund, bo = (
        sample.node(kind, name)
        for kind, name in (
            (terms.PERSON_CLASS, "Ann Archer"),
            (terms.ORGANIZATION_CLASS, "Archer Fund"),
            (terms.PERSON_CLASS, "Bo Bell"),
        )
    )
    for person in (ann, fund, bo):
        sample.say(sample.filing, terms.REPORTING_PERSON, person, sample.entities[-1].name)
    signature = sample.node(terms.SIGNATURE_CLASS)
    sample.say(signature, terms.SIGNATORY, ann)
    sample.say(signature, terms.SIGNED_FOR, fund)
    (found,) = check(sample.resolved())
    assert (found.code, found.severity, found.focus) == ("signature.missing", Severity.NOTE, bo)
    assert found.message == "Bo Bell is a reporting person, but no signature is theirs or for them"


def test_signatures_that_are_tied_to_nobody_are_one_note() -> None:
    sample = Sample()
    for name in ("Archer Fund", "Bell Fund"):
        sample.say(sample.filing, terms.REPORTING_PERSON, sample.node(terms.ORGANIZATION_CLASS, name), name)
    signatory = sample.node(terms.PERSON_CLASS, "Ann Archer")
    sample.say(sample.node(terms.SIGNATURE_CLASS), terms.SIGNATORY, signatory, "By: Ann Archer")
    (found,) = check(sample.resolved())
    assert (found.code, found.focus, found.message) == (
        "signature.missing",
        "",
        "No signature is tied to any reporting person",
    )
    assert [e.quote for e in found.evidence] == ["By: Ann Archer", "Archer Fund", "Bell Fund"]


def test_a_filing_whose_signatures_were_not_read_is_left_alone() -> None:
    sample = Sample()
    sample.say(sample.filing, terms.REPORTING_PERSON, sample.node(terms.PERSON_CLASS, "Ann Archer"))
    assert check(sample.resolved()) == ()


@pytest.mark.parametrize("amendment, number, codes", [
    (True, None, ["amendment.unnumbered"]), (True, Decimal(2), []), (True, 0, []), (False, None, []), (None, None, []),
])  # fmt: skip
def test_an_amendment_without_a_number_is_a_note(amendment: bool | None, number: object, codes: list[str]) -> None:
    sample = Sample()
    if amendment is not None:
        sample.say(sample.filing, terms.IS_AMENDMENT, amendment, "(Amendment No. )")
    if number is not None:
        sample.say(sample.filing, terms.AMENDMENT_NUMBER, number)
    assert [f.code for f in check(sample.resolved())] == codes

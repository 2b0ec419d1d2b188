import pytest
from resolved_sample import Sample, together

from kg import terms
from kg.check.registry import check
from kg.model.finding import Finding, Severity

ROAD, RAOD = "1 Quarry Road, Elko, Nevada", "1 Quarry Raod, Elko, Nevada"


def cusips(*stated: tuple[str, str]) -> list[Finding]:
    sample = Sample()
    security = sample.node(terms.SECURITY_CLASS, "Common Stock")
    for number, quote in stated:
        sample.say(security, terms.CUSIP, number, quote)
    return list(check(sample.resolved()))


def test_two_cusips_of_one_class_are_a_warning_with_both_quotes() -> None:
    (found,) = cusips(("282912104", "282912 10 4"), ("037833100", "CUSIP No. 037833100"), ("282912104", "again"))
    assert (found.code, found.severity) == ("cusip.conflict", Severity.WARNING)
    assert found.message == (
        "2 CUSIPs are stated for one class: 282912104 (printed '282912 10 4') and 037833100; "
        "the check digits of both are valid; all are kept"
    )
    assert [e.quote for e in found.evidence] == ["282912 10 4", "CUSIP No. 037833100"]


@pytest.mark.parametrize(
    "numbers, words",
    [
        (["282912104", "282912105"], "the check digit of 282912104 is valid, that of 282912105 is not"),
        (["282912103", "282912105"], "none has a valid check digit"),
        (["282912104", "037833100", "88024M108"], "the check digits of all are valid"),
    ],
)
def test_the_conflict_says_whose_check_digit_is_valid(numbers: list[str], words: str) -> None:
    found = cusips(*((n, n) for n in numbers))
    assert words in next(f.message for f in found if f.code == "cusip.conflict")
    wrong = [f for f in found if f.code == "cusip.check-digit"]
    assert len(wrong) == sum(n in ("282912103", "282912105") for n in numbers)


def test_a_wrong_check_digit_is_a_warning() -> None:
    (found,) = cusips(("282912105", "282912 10 5"))
    assert (found.code, found.severity) == ("cusip.check-digit", Severity.WARNING)
    assert found.message == "CUSIP 282912105 ends in 5, but the check digit of 28291210 is 4"


@pytest.mark.parametrize(
    "number, words",
    [
        ("28291210", "8 characters, not nine; its check digit would be 4"),
        ("0282912104", "10 characters"),
    ],
)
def test_eight_or_ten_characters_are_a_note(number: str, words: str) -> None:
    (found,) = cusips((number, number))
    assert (found.code, found.severity) == ("cusip.length", Severity.NOTE)
    assert words in found.message


def test_a_number_without_its_check_digit_is_no_conflict() -> None:
    assert [f.code for f in cusips(("282912104", "a"), ("28291210", "b"))] == ["cusip.length"]


def test_one_right_cusip_is_nothing_to_say() -> None:
    assert cusips(("282912104", "282912 10 4")) == []


def test_classes_and_filings_are_held_apart() -> None:
    one, two = Sample("one"), Sample("two")
    for sample, number in ((one, "282912104"), (one, "037833100"), (two, "88024M108")):
        sample.say(sample.node(terms.SECURITY_CLASS, f"Class {number}"), terms.CUSIP, number)
    assert check(together(one, two)) == ()


def test_two_spellings_of_an_address_are_a_note_with_both_quotes() -> None:
    sample = Sample()
    sample.node(terms.ADDRESS_CLASS, ROAD, "1, QUARRY ROAD ELKO NEVADA", RAOD)
    (found,) = check(sample.resolved())
    assert (found.code, found.severity) == ("address.spellings", Severity.NOTE)
    assert found.message == f"One address in 2 spellings: '{ROAD}' ('Road' / 'Raod'); one node is kept"
    assert [e.quote for e in found.evidence] == [ROAD, RAOD]


def test_spellings_are_also_found_in_what_is_said_of_the_address() -> None:
    sample = Sample()
    address = sample.node(terms.ADDRESS_CLASS)
    sample.say(address, terms.ADDRESS_TEXT, ROAD, "The offices are at\n1 Quarry Road, Elko,\n Nevada.")
    sample.say(address, terms.ADDRESS_TEXT, RAOD)
    (found,) = check(sample.resolved())
    assert [e.start for e in found.evidence] == sorted(e.start for e in found.evidence)
    assert len(found.evidence) == 2


@pytest.mark.parametrize("names", [[ROAD], [ROAD, ROAD.upper()], [ROAD, "1  quarry road; elko. nevada"], []])
def test_case_punctuation_and_space_are_no_spelling(names: list[str]) -> None:
    sample = Sample()
    sample.node(terms.ADDRESS_CLASS, *names)
    assert check(sample.resolved()) == ()

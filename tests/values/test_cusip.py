"""Numbers: Apple's, and those that SEC_RULES and the first filing print; the rest are made up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.values.cusip import check_digit, cusip, cusips, show, valid


@pytest.mark.parametrize("number", ["282912104", "757209101", "037833100", "88024M108", "00206R102"])
def test_a_right_check_digit_is_valid(number: str) -> None:
    assert valid(number)
    assert check_digit(number) == number[8]


@pytest.mark.parametrize(
    "number", ["282912105", "282921104", "28291210", "2829121040", "", "28291210X", "28é912104", "28 912104"]
)
def test_anything_else_is_not(number: str) -> None:
    assert not valid(number)


@pytest.mark.parametrize("sign, value", [("*", 36), ("@", 37), ("#", 38), ("Z", 35), ("z", 35)])
def test_letters_and_signs_have_their_values(sign: str, value: int) -> None:
    doubled = 2 * value
    assert check_digit("0" + sign + "000000") == str(-(doubled // 10 + doubled % 10) % 10)


@pytest.mark.parametrize(
    "text, number",
    [
        ("282912 10 4", "282912104"),
        ("282912-10-4", "282912104"),
        ("282912104", "282912104"),
        (" 42237K 102\n", "42237K102"),
        ("00130H-10-5", "00130H105"),
        ("___009158106           ___", "009158106"),
        ("g1234x105", "G1234X105"),
        ("282912\xa010\xa04", "282912104"),
        ("58016910", "58016910"),
        ("580169 10", "58016910"),
        ("0006070591", "0006070591"),
        ("2829l2l04", "282912104"),
        ("00130l104", "001301104"),  # neither reading is valid: a typed 1
        ("90184l102", "90184L102"),  # only the letter is valid
        ("ll2l00003", "112100003"),  # both are
    ],
)
def test_a_printed_number_is_read(text: str, number: str) -> None:
    assert cusip(text) == number


@pytest.mark.parametrize(
    "text",
    [
        "", "N/A", "None", "000000000", "000000 00 0", "ORDINARY", "SECURITY 10", "See above.", "12345", "12345678901",
        "#44357310", "282912104 (ordinary shares)", "$0.001", "12/23/2003", "(650) 838-3600", "282912 104 Page 2",
    ],
)  # fmt: skip
def test_what_is_none_is_none(text: str) -> None:
    assert cusip(text) is None


@pytest.mark.parametrize(
    "text, numbers",
    [
        ("CUSIP No.  783975 10 5         Page 4 of  5  Pages", ["783975105"]),
        ("CUSIP No. 303250104   Page 2 of 5", ["303250104"]),
        ("Class A: 42237K 102; Class B: 42237K-30-0", ["42237K102", "42237K300"]),
        ("CUSIP NO. 580169 10 13D", ["58016910"]),
        ("Cusip #443573100", ["443573100"]),
        ("(CUSIP Number)", []),
    ],
)
def test_numbers_are_found_in_a_row(text: str, numbers: list[str]) -> None:
    found = list(cusips(text))
    assert [f.value for f in found] == numbers
    assert all(cusip(text[f.start : f.end]) == f.value for f in found)


@pytest.mark.parametrize("number, shown", [("282912104", "282912 10 4"), ("58016910", "580169 10"), ("1", "1")])
def test_show_prints_as_covers_do(number: str, shown: str) -> None:
    assert show(number) == shown


_BASES = st.text("0123456789", min_size=6, max_size=6).flatmap(
    lambda digits: st.text("0123456789ABCDEFGHJKLMNPQRSTUVWXYZ", min_size=2, max_size=2).map(lambda tail: digits + tail)
)


@given(_BASES.filter(lambda base: set(base) != {"0"}))
def test_reading_is_idempotent_and_survives_showing(base: str) -> None:
    number = base + check_digit(base)
    assert valid(number)
    assert cusip(number) == number == cusip(show(number))


@given(_BASES, st.integers(0, 7), st.integers(1, 9))
def test_one_wrong_digit_is_seen(base: str, place: int, step: int) -> None:
    digit = base[place]
    if digit.isdigit():
        other = base[:place] + str((int(digit) + step) % 10) + base[place + 1 :]
        assert check_digit(other) != check_digit(base)


@given(st.text(max_size=60))
def test_any_text_is_read_without_an_error(text: str) -> None:
    number = cusip(text)
    assert number is None or cusip(number) == number

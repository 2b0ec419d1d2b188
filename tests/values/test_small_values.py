"""Boxes, codes, identifiers, telephones, addresses."""

import pytest

from kg.values import accession, addresses, checkbox, cik, codes, irs, phones


@pytest.mark.parametrize(
    ("text", "checked"),
    [("[ ]", False), ("[X]", True), ("[_]", False), ("/ X /", True), ("/_/", False), ("|_|", False), ("|X|", True),
     ("☐", False), ("☒", True), ("__X__", True), ("_____", False), ("( )", False), ("(X)", True), ("X", True), ("", None),
     ("Items 2(d) or 2(e)", None)],
)  # fmt: skip
def test_boxes(text: str, checked: bool | None) -> None:
    found = checkbox.checked(text)
    assert (found.value if found else None) is checked


def test_each_box_of_a_row_in_order() -> None:
    assert [box.value for box in checkbox.boxes("(a) [ ]\n(b) [X]")] == [False, True]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("WC", ["WC"]), ("WC, OO", ["WC", "OO"]), ("00-Funds of clients", ["OO"]), ("None", []), ("AF/PF", ["AF", "PF"]),
     ("WC WC", ["WC"]), ("XX", [])],
)  # fmt: skip
def test_codes(text: str, expected: list[str]) -> None:
    assert [found.value for found in codes.codes(text, codes.FUNDS)] == expected


def test_codes_mean_what_their_row_says() -> None:
    assert [found.value for found in codes.codes("HC, CO", codes.TYPES)] == ["HC", "CO"]
    assert not list(codes.codes("HC", codes.FUNDS))


@pytest.mark.parametrize(
    ("text", "value"),
    [("1023731", "0001023731"), ("0001023731", "0001023731"), ("0", None), ("12a", None), ("12345678901", None)],
)
def test_cik(text: str, value: str | None) -> None:
    assert cik.cik(text) == value


def test_accession_and_its_page() -> None:
    assert accession.accession("000095011697000432") == "0000950116-97-000432"
    assert accession.accession("95011697000432") is None
    page = accession.edgar_page("0000950116-97-000432", "0000012345")
    assert page == "https://www.sec.gov/Archives/edgar/data/12345/000095011697000432/0000950116-97-000432-index.htm"


@pytest.mark.parametrize(
    ("text", "number"),
    [("Telephone: (650) 838-3600", "(650) 838-3600"), ("Telephone: 011-41-22-929-2929", "011-41-22-929-2929"),
     ("212-902-1000", "212-902-1000"), ("+44 20 7067 2000", "+44 20 7067 2000"), ("Fax: (650) 838-3600", None),
     ("1228 Plan", None), ("94025", None)],
)  # fmt: skip
def test_phones(text: str, number: str | None) -> None:
    found = phones.phone(text)
    assert (found.value if found else None) == number


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [("39, Chemin du Lac, 1228 Ouates", "39 Chemin du Lac 1228 Oautes", True),
     ("39, Chemin du Lac, 1228 Ouates", "c/o 39 Chemin du Lac, 1228 Ouates", True),
     ("39, Chemin du Lac, 1228 Ouates", "40, Chemin du Lac, 1228 Ouates", False),
     ("1 Main Street, Elko 89801", "1 Maple Street, Elko 89801", False),
     ("Main Street", "Mian Street", False)],
)  # fmt: skip
def test_spellings_of_one_address(a: str, b: str, same: bool) -> None:
    assert addresses.one_spelling(addresses.key(a), addresses.key(b)) is same


def test_care_of_is_no_part_of_what_an_address_is_known_by() -> None:
    assert addresses.without_care_of("c/o Acme Corp. 1 Main Street", "Acme Corp.") == "1 Main Street"
    assert addresses.without_care_of("c/o Acme Corp. 1 Main Street") == "Acme Corp. 1 Main Street"


@pytest.mark.parametrize("text, number", [
    ("13-3056041", "13-3056041"), ("133056041", "13-3056041"), ("000000000", None), ("N/A", None), ("123-45-6789", None),
])  # fmt: skip
def test_irs_numbers_have_one_spelling(text: str, number: str | None) -> None:
    assert irs.irs(text) == number

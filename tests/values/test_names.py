"""Names: cleaned, brought to one key, and persons told from organizations, posts, places and labels."""

import pytest

from kg.values import names, places


@pytest.mark.parametrize(
    "words",
    [
        "Jane Roe", "Jane Q. Roe", "J. P. O'Roe", "R .B. Roe", "Tom de Roe", "Jean-Claude Roe", "Henry G. Van der Roe", "Li Ka-po",
        "LI KA-PO", "Walter Roe, Jr.", "William H. Roe, III*", "Denis J. Roe III, CFA", "Aaron J. Roe, M.D.", "Jane Roe, CPA, CFA",
        'Kent C. ("Oz") Roe', "Sylvester “Chip” Roe", "Mr. Kenneth Roe", "Dr. T. H. Ng", "Edward C. Roe 3d", "Sir John Roe, K.B.E.",
        "Jane Roe(1)", "Larry Page", "April Roe", "Oliver North",
    ],
)  # fmt: skip
def test_persons(words: str) -> None:
    assert names.is_person(words)


@pytest.mark.parametrize(
    "words",
    [
        "Roe", "jane roe", "Vice President", "See above", "New York", "San Francisco", "Roe Tower", "Suite 4300 East", "Roe Institution",
        "Roe Group", "General Roe", "The Roe Road", "First Roe", "Roe Capital", "Jane Roe Trust", "Names of Directors", "U. S. A.", "Roe GP LLC",
        "Principal Occupation", "Roe Co. VI", "Jane of Roe", "Roe Opportunities",
    ],
)  # fmt: skip
def test_no_persons(words: str) -> None:
    assert not names.is_person(words)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Mr. Jane Roe", "Jane Roe"),
        ("Jane Roe, Esq.", "Jane Roe"),
        ("Jane Roe, C.P.A., M.B.A.", "Jane Roe"),
        ("The Honorable Jane Roe", "Jane Roe"),
        ("Jane Roe, Jr.", "Jane Roe, Jr."),
        ("Jane Roe III", "Jane Roe III"),
        ("Professor Jane Roe", "Jane Roe"),
    ],
)
def test_a_person_has_no_title_and_no_degree(words: str, name: str) -> None:
    assert names.clean_person(words) == name


@pytest.mark.parametrize("words", ["United States", "U.S.A.", "Italian", "USA and Israel", "Citizen of the United Kingdom",
                                   "United States Citizen", "(Canada)", "The Netherlands", "dual citizen of France and Canada"])  # fmt: skip
def test_nationalities(words: str) -> None:
    assert places.is_nationality(words)


@pytest.mark.parametrize("words", ["", "Jane Roe", "Delaware", "United States and", "citizen", "Roe and Canada"])
def test_no_nationalities(words: str) -> None:
    assert not places.is_nationality(words)


def test_states_are_told_by_name_or_by_capitals() -> None:
    assert places.is_state("New York") and places.is_state("IL") and places.is_state("British Columbia")
    assert not places.is_state("in") and not places.is_state("or") and not places.is_state("Roe")


@pytest.mark.parametrize("pump", ["A. ", "Roe ", "( ", ", Jr.", ", M.D.", "Mr. ", "*", "((((a)"])
def test_names_in_time_that_grows_with_the_words_only(pump: str) -> None:
    from time import process_time

    times = []
    for count in (20_000, 80_000):
        words = "Jane " + pump * (count // len(pump))
        start = process_time()
        names.is_person(words)
        times.append(process_time() - start)
    assert times[1] < 12 * times[0] + 0.2


@pytest.mark.parametrize("words, place", [
    ("Reno, NV 89501", True), ("Denver, CO", True), ("Salt Lake City UT 84101", True), ("165 West Harbor Street", True),
    ("1 Quarry Plaza, Suite 220", True), ("Acme Holdings N.V.", False), ("Tarn & Roe Co", False), ("Elm Group, NV", False),
    ("1 Main Street Partners LLC", False), ("8x8, Inc.", False),
])  # fmt: skip
def test_lines_of_addresses_are_no_organizations(words: str, place: bool) -> None:
    assert names.is_address_line(words) is place
    if place:
        assert not names.is_organization(words) and names.legal_form(words) is None

"""Names of persons and organizations within sentences, by their form."""

import pytest

from kg.language.agents import agents, tokens

KNOWN = frozenset(("Lake", "E5 2016", "Issuer", "the Fund", "Fund"))


def found(text: str) -> list[str]:
    """The names in a text."""
    return [name.words for name in agents(text, tokens(text), lambda words: words in KNOWN)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Lake Fire and Casualty Company and Pond Life Insurance Company", ["Lake Fire and Casualty Company", "Pond Life Insurance Company"]),
        ("for The Lake Convertible and Income Securities Fund Inc., Pond Value 25 Fund Inc.", ["The Lake Convertible and Income Securities Fund Inc.", "Pond Value 25 Fund Inc."]),
        ("the Lake Gold, Natural Resources, & Income Trust", ["Lake Gold, Natural Resources, & Income Trust"]),
        ("Pond Fund Ltd. and Sea Growth & Income Fund Ltd.", ["Pond Fund Ltd.", "Sea Growth & Income Fund Ltd."]),
        ("Lake (Netherlands) B.V. and Lake Management (UK) Limited", ["Lake (Netherlands) B.V.", "Lake Management (UK) Limited"]),
        ("Lake Trust Company, National Association, and Lake, LDC", ["Lake Trust Company, National Association", "Lake, LDC"]),
        ("the Government of the Emirate of Ruritania and Bank of Ruritania", ["Government of the Emirate of Ruritania", "Bank of Ruritania"]),
        ("State Associates' Funds Trust and Pet Parents’ Fund", ["State Associates' Funds Trust", "Pet Parents’ Fund"]),
        ("Mr. Roe, Ms. Ann B. Poe and John Roe, Jr.", ["Mr. Roe", "Ms. Ann B. Poe", "John Roe, Jr."]),
        ("a Delaware limited partnership", []),
        ("1 Harbor Street, Boston, Massachusetts 02110", []),
        ("organized in Rhode Island on March 3, 2004", []),
        ("Item 4 of Schedule 13D and the Investment Company Act of 1940", []),
        ("E5 2016 is owned by Alpha", ["E5 2016", "Alpha"]),
        ("shares of Issuer Common Stock", ["Issuer"]),
        ("Pond plc and Sea Holdings", ["Pond plc", "Sea Holdings"]),
    ],
)  # fmt: skip
def test_names(text: str, wanted: list[str]) -> None:
    assert found(text) == wanted


def test_a_stop_after_an_abbreviation_ends_a_sentence_before_a_capital() -> None:
    words = [token.words for token in tokens("of Lake Corp. The address of Lake Corp. is in St. Paul.")]
    assert words == [
        "of",
        "Lake",
        "Corp.",
        ".",
        "The",
        "address",
        "of",
        "Lake",
        "Corp.",
        "is",
        "in",
        "St.",
        "Paul",
        ".",
    ]

"""Defined terms: what stands before a bracket, and what sort of thing it is."""

import pytest
from small_filing import extracted

from kg import terms
from kg.extract.meanings import Kind, kind, meaning
from kg.model.claim import Mention

CASES = [
    ("by J.P. Harbor Growth Fund L.P. (", "HGF", "J.P. Harbor Growth Fund L.P."),
    ("held by Harbor Lake Bank, National Association (", "HLB", "Harbor Lake Bank, National Association"),
    ("the Common Stock of Quarry Metals Inc. (", "Issuer", "Quarry Metals Inc."),
    ("on the Common Shares of The Poe Fund (", "Issuer", "Poe Fund"),
    ("ROE, INC., a corporation duly organized under the laws of the State of Delaware, United States (", "Company",
     "ROE, INC."),
    ("Tarn Holdings (1995) Ltd. (", "Tarn Holdings", "Tarn Holdings (1995) Ltd."),
    ("Birch America, Inc., a Delaware corporation and a wholly owned subsidiary of Birch Chemical Co., Ltd. (", "BAI",
     "Birch America, Inc."),
    ("1 NAME OF REPORTING PERSON Fern Partners VI, L.P. (", "FP VI", "Fern Partners VI, L.P."),
    ("500,000 Common Shares and Elm Holdings, LLC (", "Elm", "Elm Holdings, LLC"),
    ("Slate Steel Holdings plc, a public limited company incorporated in England and Wales (", "Slate plc",
     "Slate Steel Holdings plc"),
    ("Mr. Ivan Q. Poe (", "Mr. Poe", "Mr. Ivan Q. Poe"),
]  # fmt: skip


@pytest.mark.parametrize("before, term, name", CASES)
def test_the_name_that_a_term_is_short_for(before: str, term: str, name: str) -> None:
    found = meaning(before, 0, len(before) - 1, term, several=False)
    assert found.name is not None
    assert before[slice(*found.name)] == name


@pytest.mark.parametrize("before, term, words", [
    ("the Investment Advisers Act of 1940, as amended (", "Advisers Act", "Investment Advisers Act of 1940, as amended"),
    ("the merger of Roe Sub with and into the Company (", "Merger", "merger of Roe Sub with and into the Company"),
    ("Fund II entered into an underwriting agreement (", "Underwriting Agreement", "underwriting agreement"),
    ("Roe LLC, Poe Fund, L.P. and Elm Fund Ltd. (", "Funds", "Roe LLC, Poe Fund, L.P. and Elm Fund Ltd."),
])  # fmt: skip
def test_the_words_of_a_term_that_is_no_name(before: str, term: str, words: str) -> None:
    found = meaning(before, 0, len(before) - 1, term, several=term == "Funds")
    assert found.name is None
    assert before[found.start : found.stop].endswith(words)
    assert len(before[found.start : found.stop]) <= len(words) + 3


@pytest.mark.parametrize("term, several, sort", [
    ("Cooperation Agreement", False, Kind.DOCUMENT), ("1934 Act", False, Kind.DOCUMENT),
    ("Schedule 13D", False, Kind.DOCUMENT), ("Class B Stock", False, Kind.SECURITY), ("Merger", False, Kind.OTHER),
    ("Funds", True, Kind.GROUP), ("Fund", False, Kind.PARTY), ("ST", False, Kind.PARTY),
])  # fmt: skip
def test_kinds(term: str, several: bool, sort: Kind) -> None:
    assert kind(term, several=several) is sort


ITEM = "Item 2. Identity and Background.\n\n"


def _refers(text: str) -> dict[str, list[str]]:
    claims = extracted(ITEM + text).claims
    terms_of = {c.subject.keys: str(c.object) for c in claims if c.predicate == terms.TERM}
    out: dict[str, list[str]] = {term: [] for term in terms_of.values()}
    for claim in claims:
        if claim.predicate == terms.REFERS_TO and isinstance(claim.object, Mention):
            out[terms_of[claim.subject.keys]].append(claim.object.words)
    return out


def test_a_group_refers_to_each_of_its_members_and_a_paper_to_no_agent() -> None:
    found = _refers(
        "Lake Partners, L.P. (‘Lake’), Elm Fund, L.P. (“Elm) and Fern Fund Ltd. (“Fern” and, together with Lake and Elm, "
        "the “Funds”) are parties to a Joint Purchase Company Agreement (the “Purchase Agreement”).\n"
    )
    assert found["Lake"] == ["Lake Partners, L.P."] and found["Elm"] == ["Elm Fund, L.P."]
    assert found["Fern"] == ["Fern Fund Ltd."]
    assert found["Funds"][-1:] == ["Fern Fund Ltd."]
    assert found["Purchase Agreement"] == []


def test_another_class_is_not_that_of_the_cover() -> None:
    found = _refers(
        "It holds common stock, par value $0.01 per share (the “Shares”), and Series B Preferred Stock (the “Series B "
        "Shares”) of the Issuer.\n"
    )
    assert found["Shares"] == ["Common Stock, par value $0.01 per share"]
    assert found["Series B Shares"] == []


@pytest.mark.parametrize("heading, title", [
    ("Item 6.  Contracts, Arrangements, Understandings or Relationships with\n         Respect to Securities of the Issuer.\n\nNone.",
     "Contracts, Arrangements, Understandings or Relationships with Respect to Securities of the Issuer"),
    ("Item 4     Purpose of Transaction: N/A", "Purpose of Transaction"),
    ("Item 6     Contracts, Arrangements, Understandings or Relationships\n\nNone.",
     "Contracts, Arrangements, Understandings or Relationships"),
])  # fmt: skip
def test_titles_of_items(heading: str, title: str) -> None:
    claims = extracted(heading + "\n").claims
    assert [c.object for c in claims if c.predicate == terms.ITEM_TITLE] == [title]

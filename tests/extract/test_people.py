"""Posts and citizenships that running text states, sentence by sentence, and answers by letter."""

import textwrap

import pytest
import small_filing
import structured_sample
from small_filing import recorded

from kg import pipeline
from kg.values import names

FILERS = ("Lake Partners, L.P.", "Lake GP, LLC", "Lake Advisors LLC")
ISSUER = "Quarry Metals, Inc."
INTRODUCTION = """Item 2. Identity and Background.

     This statement is filed by Lake Partners, L.P. ("Lake"), a Delaware limited partnership, Lake GP, LLC ("Lake GP") and
Lake Advisors LLC (the "Adviser"). Quarry Metals, Inc. is the "Issuer".

"""
AMES, CARVER, POE = "Thomas R. Ames", "Ellen B. Carver", "Paul O'Poe"
Posts = dict[str, list[tuple[str, str | None]]]


def told(sentence: str) -> object:
    """The posts that a sentence of Item 2 states."""
    text = "\n".join(textwrap.wrap(sentence, 105, initial_indent="     "))
    rows = recorded(f"{INTRODUCTION}{text}\n", names=FILERS)["people"]
    return folded({r["name"]: [(q["title"], q["organization"]) for q in r["positions"]] for r in rows})


def folded(found: Posts) -> object:
    return {names.key(n): sorted((names.key(t), names.key(o or "")) for t, o in posts) for n, posts in found.items()}


@pytest.mark.parametrize(
    ("sentence", "posts"),
    [
        ('Thomas R. Ames ("Mr. Ames") is the managing member of Lake GP.', {AMES: [("managing member", "Lake GP, LLC")]}),
        ("Thomas R. Ames and Ellen B. Carver are the managing members of Lake GP.",
         {n: [("managing member", "Lake GP, LLC")] for n in (AMES, CARVER)}),
        ("The general partner of Lake is Lake GP, whose sole member is Thomas R. Ames.", {AMES: [("sole member", "Lake GP, LLC")]}),
        ("Mr. Thomas R. Ames, Chairman of the Board of Harbor Corp., owns 5,000 shares.", {AMES: [("Chairman of the Board", "Harbor Corp.")]}),
        ("Thomas R. Ames has served as a director of the Issuer since 1999.", {AMES: [("director", ISSUER)]}),
        ("Thomas R. Ames may be deemed to own the shares in his capacity as the managing member of Lake GP.",
         {AMES: [("managing member", "Lake GP, LLC")]}),
        ("As the managing member of Lake GP, Thomas R. Ames may be deemed to own the shares.", {AMES: [("managing member", "Lake GP, LLC")]}),
        ("By virtue of his position as manager of Lake GP, Mr. Thomas R. Ames may be deemed to own them.", {AMES: [("manager", "Lake GP, LLC")]}),
        ("The principal occupation of Thomas R. Ames is President of Harbor Corp.", {AMES: [("President", "Harbor Corp.")]}),
        ("Thomas R. Ames's present principal occupation or employment is Director of Harbor Corp.", {AMES: [("Director", "Harbor Corp.")]}),
        ("Thomas R. Ames is principally employed as an analyst at Harbor Corp.", {AMES: [("analyst", "Harbor Corp.")]}),
        ("Thomas R. Ames, Ellen B. Carver and Paul O'Poe, the managers of the Adviser, share voting power.",
         {n: [("manager", "Lake Advisors LLC")] for n in (AMES, CARVER, POE)}),
        ("The directors of Harbor Corp. are Thomas R. Ames and Ellen B. Carver.", {n: [("director", "Harbor Corp.")] for n in (AMES, CARVER)}),
        ("The executive officers of Harbor Corp. are Thomas R. Ames (President) and Ellen B. Carver (Secretary).",
         {AMES: [("President", "Harbor Corp.")], CARVER: [("Secretary", "Harbor Corp.")]}),
        ("Thomas R. Ames, an individual, is a private investor.", {AMES: [("private investor", None)]}),
        ("The shares are held by the Ames 1999 Trust, of which Thomas R. Ames is the trustee.", {AMES: [("trustee", "Ames 1999 Trust")]}),
        ("Thomas R. Ames, as trustee of the Ames 1999 Trust, holds 5,000 shares.", {AMES: [("trustee", "Ames 1999 Trust")]}),
        ("Lake GP, LLC is controlled by Thomas R. Ames, its managing member.", {AMES: [("managing member", "Lake GP, LLC")]}),
        ("Lake GP is managed by its sole manager, Thomas R. Ames.", {AMES: [("sole manager", "Lake GP, LLC")]}),
        ("Thomas R. Ames owns all of the shares of Harbor Corp., of which he is the President.", {AMES: [("President", "Harbor Corp.")]}),
        ("Thomas R. Ames, who is President of Harbor Corp., has sole voting power.", {AMES: [("President", "Harbor Corp.")]}),
        ("Lake bought the shares of Thomas R. Ames (a director of Harbor Corp. and its Chairman).",
         {AMES: [("director", "Harbor Corp."), ("Chairman", "Harbor Corp.")]}),
        ("The managing member of Lake GP is Thomas R. Ames. He is also the Chairman of Quill Foundation.",
         {AMES: [("managing member", "Lake GP, LLC"), ("Chairman", "Quill Foundation")]}),
        ("Thomas R. Ames is the President of Harbor Corp. The address of Harbor Corp. is 1 Main Street.", {AMES: [("President", "Harbor Corp.")]}),
    ],
)  # fmt: skip
def test_posts_of_running_text(sentence: str, posts: Posts) -> None:
    assert told(sentence) == folded(posts)


@pytest.mark.parametrize(
    "sentence",
    [
        "Thomas R. Ames is the sole shareholder of Harbor Corp.",
        "Thomas R. Ames is the beneficial owner of 5,000 shares.",
        "Thomas R. Ames is not an officer or director of the Issuer.",
        "Thomas R. Ames will be appointed as a director of the Issuer.",
        "Lake intends to nominate Thomas R. Ames as a director of the Issuer.",
        "On May 1, 2004, Thomas R. Ames was elected a director of the Issuer.",
        "Thomas R. Ames was the Chairman of Harbor Corp. until 1998.",
        "Thomas R. Ames is a member of a group with Lake.",
        "Thomas R. Ames entered into a voting agreement with the Issuer and its directors.",
        "Neither Lake nor Thomas R. Ames, nor any director of the Issuer, has been convicted in a criminal proceeding.",
        "Voting decisions are made by a committee consisting of Thomas R. Ames and Ellen B. Carver.",
        "Thomas R. Ames is the President.",
    ],
)
def test_what_states_no_post(sentence: str) -> None:
    assert told(sentence) == {}


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("Mr. Ames is a citizen of the United States of America.", "United States of America"),
        ("Mr. Ames, a citizen of Canada, lives in Utica.", "Canada"),
        ("Mr. Ames is an Irish citizen.", "Irish"),
        ("Mr. Ames is a U.S. citizen.", "U.S."),
        ("Each natural person named above is a United States citizen.", "United States"),
        ("Mr. Ames is not a citizen.", None),
        ("Thomas R. Ames - Canada", "Canada"),
    ],
)
def test_citizenship_of_running_text(sentence: str, place: str | None) -> None:
    items = f"{INTRODUCTION}     Thomas R. Ames is the manager of Lake GP.\n\n     {sentence}\n"
    (person,) = recorded(items, names=FILERS)["people"]
    assert person["citizenship"] == place


LETTERS = """Item 2. Identity and Background.

     (a)  Thomas R. Ames

     (b)  200 Main Street, Chicago, Illinois 60601

     (c)  {occupation}

     (d)  No.

     (f)  {place}
"""


@pytest.mark.parametrize(
    ("occupation", "place", "posts", "citizenship"),
    [
        ("President of Orly Tool Company, 1 Tool Way, Akron, Ohio 44301, a maker of tools", "United States",
         [("President", "Orly Tool Company")], "United States"),
        ("Present Principal Occupation: Private investor; Director of Quill Foundation", "Citizenship: U.S.A.",
         [("Private investor", None), ("Director", "Quill Foundation")], "U.S.A."),
        ("Mr. Ames is the Chairman of Quill Foundation.", "Mr. Ames is a citizen of Canada.", [("Chairman", "Quill Foundation")], "Canada"),
    ],
)  # fmt: skip
def test_answers_by_letter(
    occupation: str, place: str, posts: list[tuple[str, str | None]], citizenship: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(small_filing, "COVER", small_filing.COVER.replace("    PN\n", "    IN\n"))
    (person,) = recorded(LETTERS.format(occupation=occupation, place=place), names=(AMES,))["people"]
    assert [(q["title"], q["organization"]) for q in person["positions"]] == posts
    assert person["citizenship"] == citizenship


def test_a_post_stated_twice_is_one_and_the_fuller_title_counts() -> None:
    items = (
        f"{INTRODUCTION}     Thomas R. Ames is the Chairman of Harbor Corp. Thomas R. Ames is the Chairman of the Board and Chief\n"
        "Executive Officer of Harbor Corp. Thomas R. Ames is a director of Harbor Corp.\n"
    )
    (person,) = recorded(items, names=FILERS)["people"]
    assert [q["title"] for q in person["positions"]] == [
        "Chairman of the Board and Chief Executive Officer",
        "director",
    ]


@pytest.mark.parametrize(
    "pump", ["Jane Roe, President of Acme Corp., ", "each ", "in his capacity as ", "Jane Roe and "]
)
def test_reading_people_takes_time_that_grows_with_the_text_only(pump: str) -> None:
    from time import process_time

    recorded(INTRODUCTION, names=FILERS)
    times = []
    for count in (10_000, 40_000):
        start = process_time()
        recorded(f"{INTRODUCTION}     {pump * (count // len(pump))}\n", names=FILERS)
        times.append(process_time() - start)
    assert times[1] < 12 * times[0] + 1


def test_elements_of_an_xml_form_answer_like_its_letters() -> None:
    answer = (
        "<item2><filingPersonName>Thomas R. Ames</filingPersonName><principalBusinessAddress>1 Reed Lane</principalBusinessAddress>"
        "<principalJob>Managing Member of Reed Capital LLC</principalJob><hasBeenConvicted>No</hasBeenConvicted>"
        "<citizenship>United States</citizenship></item2>"
    )
    xml = structured_sample.SCHEDULE_13D.replace("</items1To7>", answer + "</items1To7>")
    (person,) = pipeline.record(structured_sample.extracted(xml))["people"]
    assert person == {
        "name": AMES,
        "citizenship": "United States",
        "positions": [{"title": "Managing Member", "organization": "Reed Capital LLC"}],
    }

"""Lists of officers and directors: random ones in every layout, printed ones to the letter, and what is no list."""

from random import Random

import pytest
import schedule_layouts
import small_filing
from schedule_cases import CASES, Case, People
from schedule_pages import HTML
from small_filing import recorded

from kg import pipeline
from kg.read.filing import read
from kg.values import names

SEEDS = range(4)


def page(body: str) -> People:
    """The people of a form of HTML; Item 2 stands before the signatures, a schedule behind them."""
    cover = small_filing.COVER.format(name="Lake Partners, L.P.", sole="1")
    signature = _paragraphs(small_filing.SIGNATURE)
    middle = body + signature if "Item 2" in body else signature + body
    text = f"<html><body>{_paragraphs(small_filing.TITLE)}{_paragraphs(cover)}{middle}</body></html>"
    return people(pipeline.record(pipeline.extract(read(text.encode(), name="small.htm", id="small"))))


def _paragraphs(text: str) -> str:
    return "".join(f"<p>{part}</p>" for part in text.split("\n\n"))


def typed(case: Case) -> People:
    """The people of a typed form."""
    person = "filed by Thomas R. Ames." in case.items
    with pytest.MonkeyPatch.context() as patch:
        if person:
            patch.setattr(small_filing, "COVER", small_filing.COVER.replace("    PN\n", "    IN\n"))
        filers = ("Thomas R. Ames",) if person else ("Lake Partners, L.P.",)
        return people(recorded(case.items, after=case.after, names=filers))


def people(record: dict[str, object]) -> People:
    """Each person's citizenship and posts."""
    rows = record["people"]
    assert isinstance(rows, list)
    return {r["name"]: (r["citizenship"], [(q["title"], q["organization"]) for q in r["positions"]]) for r in rows}


def folded(found: People, *, citizenship: bool = True) -> object:
    """Names by their keys, posts in any order and case."""
    return {
        names.key(name): (
            names.key(place or "") if citizenship else "",
            sorted((names.key(title), names.key(organization or "")) for title, organization in posts),
        )
        for name, (place, posts) in found.items()
    }


@pytest.mark.parametrize("case", CASES, ids=lambda c: c.name)
def test_printed_lists(case: Case) -> None:
    assert folded(typed(case)) == folded(case.people)


@pytest.mark.parametrize("case", HTML, ids=lambda c: c.name)
def test_lists_of_html(case: Case) -> None:
    assert folded(page(case.after)) == folded(case.people)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("layout", [*schedule_layouts.TYPED, *schedule_layouts.HTML])
def test_random_lists_in_every_layout(layout: str, seed: int) -> None:
    random = Random(seed)
    rows = schedule_layouts.people(random, random.randint(2, 7))
    if layout in schedule_layouts.HTML:
        found = page(schedule_layouts.HTML[layout](random, rows))
    else:
        found = people(recorded("", after="\n" + schedule_layouts.TYPED[layout](random, rows) + "\n"))
    headed = schedule_layouts.HEADED
    expected: People = {
        r.name: (
            r.citizenship,
            [(w.title, headed if w.organization is None else w.organization or None) for w in r.work],
        )
        for r in rows
    }
    with_place = layout in schedule_layouts.WITH_CITIZENSHIP
    assert folded(found, citizenship=with_place) == folded(expected, citizenship=with_place)


UNSIGNED = """
Dated: May 10, 2004

HARBOR HOLDINGS, INC.

By: /s/ Thomas R. Ames
Name: Thomas R. Ames
Title: President

/s/ Ellen B. Carver
Ellen B. Carver, Director of Quill Foundation
"""


@pytest.mark.parametrize(
    "after",
    [
        "                          EXHIBIT A\n\n                    JOINT FILING AGREEMENT\n\nThe undersigned, among them directors and "
        "officers of Harbor Holdings, Inc., hereby agree.\n" + UNSIGNED,
        "                          EXHIBIT B\n\nMay 1, 2004\n\nBoard of Directors of\nQuarry Metals, Inc.\n1 Rock Road\n\nLadies and "
        "Gentlemen:\n\n     Jane Roe, President of Orly Tool Company, will advise us.\n\n          Very truly yours,\n\n"
        "          Thomas R. Ames\n          President\n",
        "                          SCHEDULE B\n\n     Transactions by the Officers and Directors of Harbor Holdings, Inc.\n\n"
        "Name                     Date          Shares        Price\nThomas R. Ames           5/1/04        1,000         10.00\n"
        "Ellen B. Carver          5/2/04        2,000         10.10\n",
    ],
    ids=["agreement", "letter", "trades"],
)
def test_what_is_no_list_names_nobody(after: str) -> None:
    assert people(recorded("", after=after)) == {}


def test_list_without_a_schedule_of_its_own() -> None:
    found = people(
        recorded(
            "",
            after="\n        Directors and Executive Officers of Harbor Holdings, Inc.\n\n"
            "Name                     Title\nThomas R. Ames           President\nEllen B. Carver          Secretary\n",
        )
    )
    assert found == {
        "Thomas R. Ames": (None, [("President", "Harbor Holdings, Inc.")]),
        "Ellen B. Carver": (None, [("Secretary", "Harbor Holdings, Inc.")]),
    }


def test_every_statement_of_a_wrapped_cell_quotes_its_words() -> None:
    case = next(c for c in CASES if c.name == "typed4")
    extraction = small_filing.extracted(case.items, after=case.after)
    text = extraction.filing.document.text
    for claim in extraction.claims:
        for quote in claim.evidence:
            assert text[quote.start : quote.end] == quote.quote
    titles = {c.object: c.evidence for c in extraction.claims if c.predicate.endswith("#title")}
    words = [q.quote for q in titles["Director, Chairman and Chief Executive Officer"]]
    assert words[:2] == ["Director, Chairman and", "Chief Executive Officer"]

"""Whole Item 2s and schedules in styles that no rule was written after: everybody named, and nobody else."""

import pytest
import small_filing
from filing_styles import LISTS, Style
from small_filing import recorded
from told_styles import HTML, PROSE

from kg import pipeline
from kg.read.filing import read
from kg.values import names

Record = dict[str, object]


def folded(people: object) -> object:
    """Names by their keys, posts in any order and case."""
    assert isinstance(people, dict)
    return {
        names.key(name): (
            names.key(place or ""),
            sorted((names.key(title), names.key(where or "")) for title, where in posts),
        )
        for name, (place, posts) in people.items()
    }


def found(record: Record) -> object:
    """Each person's citizenship and posts."""
    rows = record["people"]
    assert isinstance(rows, list)
    return folded(
        {r["name"]: (r["citizenship"], [(q["title"], q["organization"]) for q in r["positions"]]) for r in rows}
    )


class Cover(str):
    """A cover page whose last row says what the name is."""

    def format(self, *, name: str, sole: str) -> str:  # type: ignore[override]
        """The page of one filer."""
        page = str.format(self, name=name, sole=sole)
        return page.replace("    PN\n", "    IN\n") if names.is_person(name) else page


@pytest.fixture(autouse=True)
def covers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(small_filing, "COVER", Cover(small_filing.COVER))


@pytest.mark.parametrize("style", [*LISTS, *PROSE], ids=lambda s: s.name)
def test_typed_styles(style: Style) -> None:
    assert found(recorded(style.items, after=style.after, names=style.filers)) == folded(style.people)


@pytest.mark.parametrize("style", HTML, ids=lambda s: s.name)
def test_styles_of_markup(style: Style) -> None:
    def marked(text: str) -> str:
        return "".join(f"<p>{part}</p>" for part in text.split("\n\n"))

    covers = "".join(small_filing.COVER.format(name=name, sole="1") for name in style.filers)
    head = marked(small_filing.TITLE) + marked(covers)
    text = f"<html><body>{head}{style.items}{marked(small_filing.SIGNATURE)}{style.after}</body></html>"
    assert found(pipeline.record(pipeline.extract(read(text.encode(), name="s.htm", id="s")))) == folded(style.people)


@pytest.mark.parametrize(
    "sentence",
    [
        "Lake entered into the Merger Agreement, the Chairman of the Issuer having approved it.",
        "The Voting Agreement was signed by the officers and directors of the Issuer.",
        "Name/Title: Jane Q. Roe, Senior Vice President",
        "Executed by Jane Q. Roe on behalf of Lake Partners, L.P., its general partner",
        "Mr. Chen Poe, a director nominated by Lake, resigned from the board.",
    ],
)
def test_papers_and_signatures_hold_no_post(sentence: str) -> None:
    assert recorded(f"Item 4. Purpose of Transaction.\n\n     {sentence}\n")["people"] == []

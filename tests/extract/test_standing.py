"""Items 3, 5, 6, 8 and 9 of a Schedule 13G: status, boxes and answers."""

from typing import Any

import pytest
from small_filing import COVER, SIGNATURE, TITLE

from kg import pipeline, terms
from kg.export.records import NOTATION
from kg.model.claim import Iri, Mention
from kg.read.filing import read

FORM = TITLE.replace("SCHEDULE 13D", "SCHEDULE 13G").replace("(Amendment No. 2)", "")
HEADINGS = {3: "If this statement is filed pursuant to Rule 13d-1(b), check whether the person filing is a:",
            5: "Ownership of Five Percent or Less of a Class.", 6: "Ownership of More than Five Percent on Behalf of Another Person.",
            8: "Identification and Classification of Members of the Group.", 9: "Notice of Dissolution of Group."}  # fmt: skip


def facts(number: int, answer: str, *predicates: Iri) -> list[Any]:
    """The values of these properties in a 13G whose item says this; a code by its notation."""
    cover = COVER.format(name="Lake Partners, L.P.", sole="1,500,000")
    text = f"{FORM}\n\n{cover}\n\nItem {number}.  {HEADINGS[number]}\n\n{answer}\n\nItem 10.  Certification.\n\n{SIGNATURE}"
    found = pipeline.extract(read(text.encode(), name="small.txt", id="small")).claims
    return [_plain(c.object) for c in found if c.predicate in predicates]


def _plain(value: object) -> object:
    if not isinstance(value, Mention):
        return value
    scheme, words = value.keys[0]
    return NOTATION[Iri(words)] if scheme == "iri" else words


LIST = """(a) [ ] Broker or dealer registered under section 15 of the Act.
(d) [ ] Investment company registered under section 8 of the Investment Company Act.
(e) [{e}] An investment adviser in accordance with
        Rule 13d-1(b)(1)(ii)(E);
(g) [{g}] A parent holding company or control person in accordance with
        Rule 13d-1(b)(1)(ii)(G);"""


@pytest.mark.parametrize(
    ("answer", "statuses", "letters"),
    [
        (LIST.format(e="X", g=" "), ["IA"], ["e"]),
        (LIST.format(e="x", g="x"), ["IA", "HC"], ["e", "g"]),
        (LIST.format(e=" ", g=" "), [], []),
        ("An investment adviser in accordance with Rule 13d-1(b)(1)(ii)(E).", ["IA"], []),
        ("The person filing, Lake Partners, L.P., is a parent holding company in accordance with Rule 13d-1.", ["HC"], []),
        ("Not applicable.", [], []),
    ],
)  # fmt: skip
def test_status(answer: str, statuses: list[str], letters: list[str]) -> None:
    assert facts(3, answer, terms.FILER_STATUS) == statuses
    assert facts(3, answer, terms.STATUS_LETTER) == letters


_BOX = (
    "If this statement is being filed to report the fact that as of the date hereof the reporting person has ceased to be\n"
    "the beneficial owner of more than five percent of the class of securities, check the following {}"
)


@pytest.mark.parametrize(
    ("answer", "ceased"), [(_BOX.format("[X]."), [True]), (_BOX.format("[ ]"), [False]), ("Not applicable.", [])]
)
def test_five_percent(answer: str, ceased: list[bool]) -> None:
    assert facts(5, answer, terms.CEASED_TO_OWN_FIVE_PERCENT) == ceased


@pytest.mark.parametrize(
    ("number", "answer", "answers", "applicable"),
    [
        (6, "Not applicable.", [], [False]),
        (8, "N/A", [], [False]),
        (8, "See Exhibit A attached.", ["See Exhibit A attached"], []),
        (6, "The clients of Lake Partners, L.P. have the right to receive dividends.", ["The clients of Lake Partners, L.P. have the right to receive dividends"], []),
        (9, "", [], []),
        (5, _BOX.format("[ ]"), [], []),
    ],
)  # fmt: skip
def test_answers(number: int, answer: str, answers: list[str], applicable: list[bool]) -> None:
    assert facts(number, answer, terms.ANSWER) == answers
    assert facts(number, answer, terms.IS_APPLICABLE) == applicable


@pytest.mark.parametrize(
    ("answer", "who"),
    [
        ("The interest of one such person, Basalt Growth Fund, in the Common Stock is more than five percent of the class.", ["basalt growth fund"]),
        ("No one person's interest in the Common Stock is more than five percent of the class.", []),
        ("The clients of Basalt Advisers LLC have the right to receive dividends on more than five percent of the class.", []),
    ],
)  # fmt: skip
def test_for_whom_more_than_five_percent_is_held(answer: str, who: list[str]) -> None:
    assert facts(6, answer, terms.PROCEEDS_TO) == who

"""The named questions on the hand-written sample: the rows, the same ones in both engines."""

import re
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from graph_engines import Engines
from graph_sample import BASE, sample

from kg import ontology
from kg.graph import build, guard

NAMES = (
    "addresses board-events contacts counsel evidence filings findings holders interlocks people plans posts powers "
    "sales-by-day second-posts signatures transactions unchanged-items"
).split()
FIRST, SECOND = f"{BASE}filing/falk-2010", f"{BASE}filing/falk-2011"


@pytest.fixture(scope="module")
def engines(tmp_path_factory: pytest.TempPathFactory) -> Engines:
    return Engines(build.quads(*sample()), tmp_path_factory.mktemp("sample"))


def columns(rows: list[dict[str, Any]], *names: str) -> list[tuple[Any, ...]]:
    return [tuple(row[name] for name in names) for row in rows]


def test_all_eighteen_are_there() -> None:
    assert sorted(ontology.queries()) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_a_query_begins_with_its_question_and_explains_its_columns(name: str) -> None:
    text = ontology.queries()[name]
    head = text.split("\n\n")[0].split("\n")
    assert head[0].startswith("# ")
    assert head[0].endswith("?")
    selected = re.search(r"^SELECT (?:DISTINCT )?(.*?)\s*WHERE", text, re.MULTILINE | re.DOTALL)
    assert selected
    variables = re.findall(r"\?(\w+)(?=\)|\s|$)", re.sub(r"\(\w+\(.*?\) AS (\?\w+)\)", r"\1", selected[1]))
    explained = [line[2:].split()[0] for line in head[1:] if re.match(r"# \w+  +\S", line)]
    assert explained == variables
    guard.check(text)


def test_holders_have_one_row_from_the_latest_filing(engines: Engines) -> None:
    rows = engines.ask("holders")
    assert columns(rows, "holder", "issuer", "class", "shares", "percent", "as_of", "also", "form", "filing") == [
        ("Ada Falk", "Nordlicht Robotics, Inc.", "Common Stock", Decimal("1500.5"), Decimal("5.1"),
         date(2011, 3, 7), "Falk Fund L.P.", "SC 13D/A", SECOND),
        ("Falk Fund L.P.", "Nordlicht Robotics, Inc.", "Common Stock", Decimal("1500.5"), Decimal("5.1"),
         date(2011, 3, 7), "Ada Falk", "SC 13D/A", SECOND),
    ]  # fmt: skip


def test_powers(engines: Engines) -> None:
    names = ("holder", "sole_voting", "shared_voting", "sole_dispositive", "shared_dispositive", "aggregate")
    shares = Decimal("1500.5")
    assert columns(engines.ask("powers"), *names) == [
        ("Ada Falk", 0, shares, None, None, shares),
        ("Falk Fund L.P.", 0, shares, None, None, shares),
    ]


def test_the_main_post_is_at_the_holder(engines: Engines) -> None:
    assert columns(engines.ask("people"), "name", "citizenship", "post", "organization", "posts") == [
        ("Ada Falk", None, None, None, 0),  # of the first filing
        ("Ada Falk", None, "President", "Falk Fund L.P.", 3),
        ("Bo Qvist", "Swedish", "Managing Partner", "Falk Fund L.P.", 2),
        ("Cleo Ndiaye", None, None, None, 0),
    ]


def test_posts_are_in_the_order_of_print(engines: Engines) -> None:
    assert columns(engines.ask("posts"), "name", "title", "organization", "board") == [
        ("Bo Qvist", "Chairman of the board of directors", "Papermill AB", "board of directors"),
        ("Bo Qvist", "Managing Partner", "Falk Fund L.P.", None),
        ("Ada Falk", "President", "Falk Fund L.P.", None),
        ("Ada Falk", "Director", "Papermill AB", "board of directors"),
        ("Ada Falk", "Author", None, None),
    ]


def test_second_posts(engines: Engines) -> None:
    assert columns(engines.ask("second-posts"), "name", "title", "organization", "filing") == [
        ("Bo Qvist", "Chairman of the board of directors", "Papermill AB", SECOND),
        ("Ada Falk", "Director", "Papermill AB", SECOND),
    ]


def test_interlocks_name_each_pair_once(engines: Engines) -> None:
    assert columns(engines.ask("interlocks"), "organization", "other", "person") == [
        ("Falk Fund L.P.", "Papermill AB", "Ada Falk"),
        ("Falk Fund L.P.", "Papermill AB", "Bo Qvist"),
    ]


def test_two_equal_transactions_are_two(engines: Engines) -> None:
    assert columns(engines.ask("transactions"), "date", "side", "shares", "price", "currency", "person", "row") == [
        (date(2011, 3, 7), "sell", 100, 5, "USD", "Ada Falk", 1),
        (date(2011, 3, 7), "sell", 100, 5, "USD", "Ada Falk", 2),
        (date(2011, 3, 7), "sell", 300, Decimal("5.1"), "USD", "Ada Falk", 3),
        (date(2011, 3, 8), "sell", Decimal("50.5"), None, None, "Ada Falk", 4),
    ]


def test_sales_by_day(engines: Engines) -> None:
    assert columns(engines.ask("sales-by-day"), "day", "side", "shares", "price", "trades", "person", "issuer") == [
        (date(2011, 3, 7), "sell", 500, Decimal("5.06"), 3, "Ada Falk", "Nordlicht Robotics, Inc."),
        (date(2011, 3, 8), "sell", Decimal("50.5"), None, 1, "Ada Falk", "Nordlicht Robotics, Inc."),
    ]


def test_filings(engines: Engines) -> None:
    names = ("form", "amendment", "issuer", "filers", "event", "signed", "filed", "accession", "source", "filing")
    filers, number = "Ada Falk; Falk Fund L.P.", "0000000042-11-000001"
    assert columns(engines.ask("filings"), *names) == [
        ("SC 13D", None, "Nordlicht Robotics, Inc.", filers, date(2010, 5, 1), date(2010, 5, 4), None, number,
         "falk-2010.txt", FIRST),
        ("SC 13D/A", 1, "Nordlicht Robotics, Inc.", filers, date(2011, 3, 7), date(2011, 3, 9), None, number,
         "falk-2011.txt", SECOND),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "row"),
    [
        ("board-events", ("Bo Qvist", "resigned", "Nordlicht Robotics, Inc.", "Ada Falk", None, date(2011, 3, 1),
                          "Nordlicht Robotics, Inc.", SECOND)),
        ("counsel", ("Cleo Ndiaye", "Ocker & Sohn LLP", "Ada Falk", "outside counsel", SECOND)),
        ("contacts", ("Cleo Ndiaye", None, "Ocker & Sohn LLP", "copy", "+49 1", "1 Hafen, Kiel", SECOND)),
        ("signatures", ("Ada Falk", "President", "Falk Fund L.P.", date(2011, 3, 9), SECOND)),
        ("addresses", ("Ocker & Sohn LLP", "principal office", "1 Hafen, Kiel", 2)),
        ("plans", ("Ada Falk", "intends", "a; d", "to sell", "A; B", "Nordlicht Robotics, Inc.", SECOND)),
    ],
)  # fmt: skip
def test_one_row(engines: Engines, name: str, row: tuple[Any, ...]) -> None:
    assert [tuple(found.values()) for found in engines.ask(name)] == [row]


def test_unchanged_items(engines: Engines) -> None:
    assert columns(engines.ask("unchanged-items"), "item", "title", "form") == [
        ("3", "Title 3", "SC 13D/A"),
        ("10", "Title 10", "SC 13D/A"),
    ]


def test_findings_begin_with_the_gravest(engines: Engines) -> None:
    assert columns(engines.ask("findings"), "severity", "code", "message", "about", "rule") == [
        ("warning", "cusip.conflict", "Two CUSIPs.", "Common Stock", "cover"),
        ("warning", "cusip.conflict", "Two more.", "holding/1", "cover"),
        ("confirmed", "sum.stated", "The rows sum up.", None, "arithmetic"),
    ]


def test_evidence_has_each_fact_once_with_its_own_words(engines: Engines) -> None:
    resolved, extractions, _ = sample()
    texts = {f"{BASE}filing/{e.filing.id}": e.filing.document.text for e in extractions}
    rows = engines.ask("evidence")
    assert len(rows) == len({(s.subject, s.predicate, s.object, s.filing) for s in resolved.statements})
    assert len({row["statement"] for row in rows}) == len(rows)
    assert all(any(t[row["start"] : row["end"]] == row["quote"] for t in texts.values()) for row in rows)
    shown = columns(rows, "about", "fact", "value", "quote")
    assert ("Bo Qvist", "citizenship", "Swedish", "Bo Qvist") in shown
    assert ("position/9", "title", "Chairman of the board of directors", "Chairman of the board of directors") in shown
    assert ("filing", "form", "SC 13D/A", "Nordlicht Robotics, Inc.\nCommon Stock") in shown
    assert ("transaction/1", "side", "sale", "2011-03-07\t100\t5.00") in shown

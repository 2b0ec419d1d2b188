"""The named questions on the first filing: the rows that its gold record and a careful reader give."""

from datetime import date
from decimal import Decimal
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from graph_engines import Engines

ST, ISSUER = "STMicroelectronics N.V.", "8x8, Inc."
CLASS = "Common Stock, Par Value $0.001 Per Share"
OFFICE = "39, Chemin du Champ des Filles, 1228 Plan-Les-Ouates, Geneva, Switzerland"
Rows = list[tuple[Any, ...]]


@pytest.fixture(scope="module")
def engines(first_graph: Any, tmp_path_factory: pytest.TempPathFactory) -> Engines:
    return Engines(first_graph.quads, tmp_path_factory.mktemp("first"))


def ask(engines: Engines, name: str, *columns: str) -> Rows:
    return [tuple(row[column] for column in columns) for row in engines.ask(name)]


def gold_posts(gold: dict[str, Any]) -> Rows:
    return [(p["name"], post["title"], post["organization"]) for p in gold["people"] for post in p["positions"]]


COUNSEL = ("Pierre Ollivier", "Group Vice President and General Counsel", ST)


def test_posts(engines: Engines, first_gold: dict[str, Any]) -> None:
    posts = gold_posts(first_gold)
    assert len(posts) == 49
    assert ask(engines, "posts", "name", "title", "organization") == [COUNSEL, *posts]


def test_second_posts(engines: Engines, first_gold: dict[str, Any]) -> None:
    outside = [post for post in gold_posts(first_gold) if post[2] != ST]
    assert len(outside) == 22
    assert ask(engines, "second-posts", "name", "title", "organization") == outside


def test_people(engines: Engines, first_gold: dict[str, Any]) -> None:
    people = [(p["name"], p["citizenship"], p["positions"][0]["title"], ST) for p in first_gold["people"]]
    people += [("Pierre Ollivier", None, COUNSEL[1], ST), ("Michael J. Coleman", None, None, None)]
    people += [("Christos Lagomichos", None, None, None)]
    assert ask(engines, "people", "name", "citizenship", "post", "organization") == sorted(people)


def test_interlocks(engines: Engines, first_gold: dict[str, Any]) -> None:
    pairs = set()
    for person in first_gold["people"]:
        organizations = sorted({post["organization"] for post in person["positions"]})
        pairs |= {(a, b, person["name"]) for a, b in combinations(organizations, 2)}
    assert ("FT1CI", "France Telecom", "Remy Dullieux") in pairs
    assert ask(engines, "interlocks", "organization", "other", "person") == sorted(pairs)


def test_holders(engines: Engines) -> None:
    row = (ST, ISSUER, CLASS, Decimal(2202000), Decimal("6.41"), date(2003, 12, 23), None)
    assert ask(engines, "holders", "holder", "issuer", "class", "shares", "percent", "as_of", "also") == [row]


def test_powers(engines: Engines) -> None:
    names = ("holder", "sole_voting", "shared_voting", "sole_dispositive", "shared_dispositive", "aggregate")
    assert ask(engines, "powers", *names) == [(ST, 2202000, 0, 2202000, 0, 2202000)]


def test_transactions(engines: Engines, first_gold: dict[str, Any]) -> None:
    gold = [
        (date.fromisoformat(t["date"]), t["side"], t["shares"], Decimal(str(t["price"]))) for t in first_gold["transactions"]
    ]  # fmt: skip
    assert len(gold) == 35
    rows = ask(engines, "transactions", "date", "side", "shares", "price", "currency", "person", "issuer", "row")
    assert rows == [(*trade, "USD", ST, ISSUER, number) for number, trade in enumerate(gold, 1)]


def test_sales_by_day(engines: Engines, first_gold: dict[str, Any]) -> None:
    days: dict[str, list[tuple[Decimal, Decimal]]] = {}
    for trade in first_gold["transactions"]:
        days.setdefault(trade["date"], []).append((Decimal(trade["shares"]), Decimal(str(trade["price"]))))
    expected = []
    for day, trades in days.items():
        shares = sum(count for count, _ in trades)
        paid = sum(count * price for count, price in trades)
        expected.append((date.fromisoformat(day), "sell", shares, round(paid / shares, 4), len(trades)))
    assert [row[2] for row in expected] == [400000, 780000, 318000]
    assert ask(engines, "sales-by-day", "day", "side", "shares", "price", "trades") == expected


def test_board_events(engines: Engines) -> None:
    names = ("person", "event", "organization", "designated_by", "date", "announced", "announced_by")
    row = ("Christos Lagomichos", "resigned", ISSUER, ST, None, date(2003, 12, 18), ISSUER)
    assert ask(engines, "board-events", *names) == [row]


def test_counsel(engines: Engines) -> None:
    assert ask(engines, "counsel", "lawyer", "firm", "client", "capacity") == [
        ("Michael J. Coleman", "Shearman & Sterling LLP", ST, "outside counsel"),
        ("Pierre Ollivier", None, ST, "Group Vice President and General Counsel"),
    ]


def test_contacts(engines: Engines, first_gold: dict[str, Any]) -> None:
    names = ("name", "title", "organization", "role", "phone", "address")
    assert ask(engines, "contacts", *names) == [tuple(c[name] for name in names) for c in first_gold["contacts"]]


def test_signatures(engines: Engines) -> None:
    row = ("Piero Mosconi", "Corporate Vice President and Treasurer", ST, date(2003, 12, 29))
    assert ask(engines, "signatures", "name", "title", "for", "signed") == [row]


def test_addresses(engines: Engines, first_gold: dict[str, Any]) -> None:
    rows = ask(engines, "addresses", "name", "kind", "address")
    assert (ST, "principal office", OFFICE) in rows
    at_home = {name for name, kind, _ in rows if kind == "business address"}
    assert at_home >= {person["name"] for person in first_gold["people"]}
    assert {address for name, _, address in rows if name == ST} - {OFFICE} == {
        "WTC Schipol Airport, Schipol Boulevard 265, 1118 BH Schipol Airport, Amsterdam, The Netherlands"
    }


def test_findings(engines: Engines) -> None:
    codes = ask(engines, "findings", "severity", "code")
    assert codes[0] == ("warning", "cusip.conflict")
    assert {("note", "percent.truncated"), ("note", "address.spellings"), ("confirmed", "transactions.total")} <= set(
        codes
    )


def test_unchanged_items(engines: Engines) -> None:
    assert [row[0] for row in ask(engines, "unchanged-items", "item")] == ["1", "3", "6", "7"]


def test_plans(engines: Engines) -> None:
    ((who, modality, purposes, text, depends_on),) = ask(
        engines, "plans", "who", "modality", "purposes", "text", "depends_on"
    )
    assert (who, modality, purposes) == (ST, "intends", "a")
    assert "sell additional shares of Common Stock of 8x8" in text
    assert "financial condition" in depends_on


def test_filings(engines: Engines) -> None:
    names = ("form", "amendment", "issuer", "filers", "event", "signed", "filed", "accession", "source")
    source = "stmicroelectronics-8x8-2003.txt"
    row = ("SC 13D/A", 1, ISSUER, ST, date(2003, 12, 23), date(2003, 12, 29), None, None, source)
    assert ask(engines, "filings", *names) == [row]


def test_evidence(engines: Engines, first_out: Path) -> None:
    text = next((first_out / "text").glob("*.txt")).read_text("utf-8")
    rows = ask(engines, "evidence", "about", "fact", "value", "quote", "start", "end")
    assert len(rows) > 800
    assert all(text[start:end] == quote for *_, quote, start, end in rows)
    assert any(row[:3] == ("holding/1", "percentOfClass", "6.41") and "6.41%" in row[3] for row in rows)

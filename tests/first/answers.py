"""What a careful reader answers to each named question on the first filing, made from the gold record.

An answer is one row: the cells that must be in it, in any column and order. `Has` is a cell that holds
the words, `Near` a number within half a cent. The rows of a query are
right where rows and answers pair off one to one.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import combinations
from typing import Any

ST, ISSUER = "STMicroelectronics N.V.", "8x8, Inc."
EVENT_DAY = date(2003, 12, 23)


@dataclass(frozen=True)
class Has:
    """A cell that holds the words, in any case."""

    words: str

    def __eq__(self, cell: object) -> bool:
        return isinstance(cell, str) and self.words.casefold() in cell.casefold()

    def __hash__(self) -> int:
        return hash(self.words)


@dataclass(frozen=True)
class Near:
    """A number that rounds to this one, to half a cent."""

    number: Decimal

    def __eq__(self, cell: object) -> bool:
        return isinstance(cell, Decimal | int | float) and abs(Decimal(cell) - self.number) <= Decimal("0.005")

    def __hash__(self) -> int:
        return hash(self.number)


Answer = tuple[Any, ...]


def fits(answer: Answer, row: tuple[Any, ...]) -> bool:
    """Whether every cell of the answer is a cell of its own in the row."""
    left = list(row)
    for wanted in answer:
        at = next((i for i, cell in enumerate(left) if wanted == cell), None)
        if at is None:
            return False
        left.pop(at)
    return True


def unmatched(answers: list[Answer], rows: list[tuple[Any, ...]]) -> tuple[list[Answer], list[tuple[Any, ...]]]:
    """The answers without a row and the rows without an answer, once as many as can be are paired."""
    taken: dict[int, int] = {}  # row → answer

    def place(answer: int, tried: set[int]) -> bool:
        for at, row in enumerate(rows):
            if at in tried or not fits(answers[answer], row):
                continue
            tried.add(at)
            if at not in taken or place(taken[at], tried):
                taken[at] = answer
                return True
        return False

    missing = [answers[n] for n in range(len(answers)) if not place(n, set())]
    return missing, [row for at, row in enumerate(rows) if at not in taken]


def _posts(gold: dict[str, Any]) -> list[tuple[str, str, str]]:
    of_annex = [(p["name"], q["title"], q["organization"]) for p in gold["people"] for q in p["positions"]]
    chief = gold["contacts"][0]
    return [*of_annex, (chief["name"], chief["title"], chief["organization"])]


def _people(gold: dict[str, Any]) -> list[Answer]:
    rows: list[Answer] = [(p["name"], p["citizenship"], Has(p["positions"][0]["title"])) for p in gold["people"]]
    chief, counsel = gold["contacts"]
    return [*rows, (chief["name"], Has(chief["title"])), (counsel["name"],), (gold["board_events"][0]["person"],)]


def _interlocks(gold: dict[str, Any]) -> list[Answer]:
    seats: dict[str, list[str]] = {}
    for person, _, organization in _posts(gold):
        if organization not in seats.setdefault(person, []):
            seats[person].append(organization)
    return [(a, b, person) for person, held in seats.items() for a, b in combinations(held, 2)]


def _sales_by_day(gold: dict[str, Any]) -> list[Answer]:
    days: dict[str, list[tuple[Decimal, Decimal]]] = {}
    for sale in gold["transactions"]:
        days.setdefault(sale["date"], []).append((Decimal(sale["shares"]), Decimal(str(sale["price"]))))
    return [
        (
            date.fromisoformat(day),
            sum(n for n, _ in sales),
            Near(sum(n * p for n, p in sales) / sum(n for n, _ in sales)),
        )
        for day, sales in days.items()
    ]


def answers(gold: dict[str, Any]) -> dict[str, list[Answer]]:
    """Query → its rows, for the queries whose rows the gold record settles."""
    holder, security, event = gold["reporting_persons"][0], gold["security"], gold["board_events"][0]
    chief, counsel = gold["contacts"]
    amount, percent = Decimal(holder["aggregate_amount"]), Decimal(str(holder["percent_of_class"]))
    powers = [Decimal(holder[f]) for f in ("sole_voting_power", "shared_voting_power",
                                           "sole_dispositive_power", "shared_dispositive_power")]  # fmt: skip
    return {
        "holders": [(ST, ISSUER, security["class_title"], amount, percent, EVENT_DAY)],
        "powers": [(ST, *powers)],
        "people": _people(gold),
        "posts": [(person, title, organization) for person, title, organization in _posts(gold)],
        "second-posts": [row for row in _posts(gold) if row[2] != ST],
        "interlocks": _interlocks(gold),
        "board-events": [(event["person"], Has("resigned"), ISSUER, ST, date.fromisoformat(event["date"]))],
        "counsel": [(counsel["name"], counsel["organization"], ST), (chief["name"], Has("General Counsel"))],
        "contacts": [(chief["name"], ST, chief["phone"], Has("authorized")),
                     (counsel["name"], counsel["organization"], counsel["phone"], Has("copy"))],
        "transactions": [(date.fromisoformat(t["date"]), Decimal(t["shares"]), Decimal(str(t["price"])), ST)
                         for t in gold["transactions"]],
        "sales-by-day": _sales_by_day(gold),
        "signatures": [("Piero Mosconi", "Corporate Vice President and Treasurer", ST, date(2003, 12, 29))],
        "unchanged-items": [(number,) for number in ("1", "3", "6", "7")],
        "plans": [(ST, Has("sell additional shares of Common Stock of 8x8"))],
        "filings": [("SC 13D/A", ISSUER, EVENT_DAY)],
    }  # fmt: skip

"""Taking away any one rule of the cover pages makes some generated filing be read wrong."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache
from typing import Any

import pytest
from comparing import differences, extracted
from fixed_filings import SCHEDULE_D, SCHEDULE_G
from generated_filing import Filing, Style
from item_facts import STATUS
from layouts import LAYOUTS, Layout

from kg.extract import bound, cover, labels, page
from kg.extract.rows import Row
from kg.forms import recipes

BY_NAME = {layout.name: layout for layout in LAYOUTS}
BARE = replace(SCHEDULE_G, style=Style(box=3, nothing=1, percent=2), persons=tuple(
    replace(p, powers=(11, 5, 8, None), amount=9, percent=Decimal("1.5")) for p in SCHEDULE_G.persons[:1]))  # fmt: skip
"""Small figures, which look like the numbers of rows, and boxes drawn with bars."""
FILINGS: tuple[tuple[str, Filing], ...] = (
    ("dashed", SCHEDULE_D),
    ("dashed", SCHEDULE_G),
    ("two_columns", SCHEDULE_D),
    ("two_columns", SCHEDULE_G),
    ("boxed", BARE),
    ("side_box", SCHEDULE_D),
    ("close_beside", SCHEDULE_G),
    ("above_labels", SCHEDULE_D),
    ("one_liners", SCHEDULE_G),
    ("unnumbered", BARE),
    ("words_of_power", SCHEDULE_G),
    ("instructed", SCHEDULE_D),
    ("number_below", SCHEDULE_D),
    ("number_below", BARE),
    ("tabbed_one_liners", SCHEDULE_G),
    ("items_only", replace(SCHEDULE_G, persons=(replace(SCHEDULE_G.persons[1], types=tuple(STATUS)),))),
)
"""A small set in which every rule is needed somewhere."""


def _wrong() -> bool:
    """Whether one of the set is read otherwise than it was drawn, or not at all."""
    for name, filing in FILINGS:
        layout, data = _rendered(name, filing)
        try:
            if differences(layout.fits(filing), layout, extracted(data)):
                return True
        except Exception:  # a rule that is gone may break a reader as well
            return True
    return False


@lru_cache(maxsize=64)
def _rendered(name: str, filing: Filing) -> tuple[Layout, bytes]:
    layout = BY_NAME[name]
    return layout, layout.render(layout.fits(filing))


Patch = Callable[[pytest.MonkeyPatch], None]


def _without(owner: Any, name: str, n: int) -> Patch:
    """Take the n-th of a tuple of rules away."""

    def patch(monkeypatch: pytest.MonkeyPatch) -> None:
        rules = getattr(owner, name)
        monkeypatch.setattr(owner, name, (*rules[:n], *rules[n + 1 :]))

    return patch


def _without_row(form: str, number: int) -> Patch:
    """Take a row of one form away."""

    def patch(monkeypatch: pytest.MonkeyPatch) -> None:
        def rows(old: Sequence[Row]) -> tuple[Row, ...]:
            return tuple(row for row in old if row.number != number)

        changed = tuple(replace(r, rows=rows(r.rows)) if r.form == form else r for r in recipes.RECIPES)
        monkeypatch.setattr(recipes, "RECIPES", changed)

    return patch


def _without_number(monkeypatch: pytest.MonkeyPatch) -> None:
    """Bind by labels alone."""
    monkeypatch.setattr(bound, "_numbered", lambda number: bound.re.compile(r"(?!)"))


def _without_place(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take every number before a label for the row's own."""
    monkeypatch.setattr(bound, "_numbers_apart", lambda beside, apart, rows: True)


def _without_below(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take a row's number on the line below its label for its value."""
    monkeypatch.setattr(bound, "_without_numbers_below", lambda text, labels, found: list(found))


def _without_row_heads(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take "Item 2:" in a cell of its own for the rest of a label."""
    monkeypatch.setattr(page, "_ROW", page.re.compile(r"(?!)"))


def _rules() -> Iterator[Any]:
    for form, rows in (("13D", labels.SCHEDULE_D), ("13G", labels.SCHEDULE_G)):
        # SEC USE ONLY has no value: its row keeps that of row 2 short, which nothing misreads
        yield from (
            pytest.param(_without_row(form, row.number), id=f"{form} row {row.number}")
            for row in rows
            if row.number != 3
        )
    for n, row in enumerate(labels.ANSWERS_G):
        yield pytest.param(_without(cover, "ANSWERS_G", n), id=f"answer {row.title}")
    for n, (name, _) in enumerate(page.SHAPES):
        yield pytest.param(_without(page, "SHAPES", n), id=f"shape {name}")
    for n, (name, _) in enumerate(bound.TAILS):
        yield pytest.param(_without(bound, "TAILS", n), id=f"tail {name}")
    for n, (code, _) in enumerate(cover.STATUSES):
        yield pytest.param(_without(cover, "STATUSES", n), id=f"status {code}")
    yield pytest.param(_without_number, id="rows without labels")
    yield pytest.param(_without_below, id="numbers below their labels")
    yield pytest.param(_without_row_heads, id="rows that are no rest of a label")
    yield pytest.param(_without_place, id="numbers where they stand")


def test_the_set_is_read_right() -> None:
    for name, filing in FILINGS:
        layout, data = _rendered(name, filing)
        assert differences(layout.fits(filing), layout, extracted(data)) == [], name


@pytest.mark.parametrize("patch", list(_rules()))
def test_no_rule_can_be_taken_away(patch: Patch, monkeypatch: pytest.MonkeyPatch) -> None:
    patch(monkeypatch)
    assert _wrong()

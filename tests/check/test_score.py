import pytest

from kg.check.score import Cell, Score, Tally, worst

SCORE = Score(
    cells=(
        Cell("one", "header", "form", Tally(1)),
        Cell("one", "reporting_persons", "name", Tally(3, 1, 0)),
        Cell("two", "header", "form", Tally(0, 1, 1)),
        Cell("two", "header", "form", Tally(1)),
        Cell("two", "reporting_persons", "name", Tally(2)),
    ),
    filings=("one", "two", "three"),
    missing=("three",),
    labelled_covers=("one", "two"),
)


@pytest.mark.parametrize(
    "tally, precision, recall, f1",
    [
        (Tally(), 1.0, 1.0, 1.0),
        (Tally(3, 1, 0), 0.75, 1.0, 6 / 7),
        (Tally(0, 2, 0), 0.0, 1.0, 0.0),
        (Tally(0, 0, 2), 1.0, 0.0, 0.0),
        (Tally(0, 1, 1), 0.0, 0.0, 0.0),
        (Tally(1, 1, 3), 0.5, 0.25, 1 / 3),
    ],
)
def test_a_tally_has_precision_recall_and_f1(tally: Tally, precision: float, recall: float, f1: float) -> None:
    assert (tally.precision, tally.recall, tally.f1) == pytest.approx((precision, recall, f1))


def test_sums_by_group_field_and_filing() -> None:
    assert SCORE.by_group == {"header": Tally(2, 1, 1), "reporting_persons": Tally(5, 1, 0)}
    assert SCORE.by_field == {"header.form": Tally(2, 1, 1), "reporting_persons.name": Tally(5, 1, 0)}
    assert SCORE.by_filing == {"one": Tally(4, 1, 0), "two": Tally(3, 1, 1)}
    assert SCORE.total == Tally(7, 2, 1)


def test_figures() -> None:
    assert SCORE.micro_f1 == pytest.approx(14 / 17)
    assert SCORE.macro_f1 == pytest.approx((2 / 3 + 10 / 11) / 2)
    assert SCORE.mean_filing_f1 == pytest.approx((8 / 9 + 3 / 4) / 2)
    assert SCORE.exact_covers == 0.5
    figures = SCORE.figures()
    assert (figures["filings"], figures["missing"]) == (3, 1)
    assert figures["groups"]["header"] == {"precision": 2 / 3, "recall": 2 / 3, "f1": 2 / 3, "facts": 3}  # type: ignore[index]


def test_a_score_of_nothing_has_figures() -> None:
    empty = Score((), (), (), ())
    assert (empty.micro_f1, empty.macro_f1, empty.mean_filing_f1, empty.exact_covers) == (1.0, 0.0, 0.0, 0.0)


def test_worst_names_the_most_flawed_and_nothing_without_a_flaw() -> None:
    tallies = {"a": Tally(9), "b": Tally(0, 1, 0), "c": Tally(0, 1, 1), "d": Tally(0, 0, 1)}
    assert [key for key, _ in worst(tallies, 2)] == ["c", "b"]
    assert [key for key, _ in worst(tallies, 9)] == ["c", "b", "d"]
    assert list(worst(tallies, 0)) == []

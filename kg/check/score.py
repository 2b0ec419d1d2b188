"""Tally and Score: what was right, wrong and missed, by group, by field and by filing."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import reduce


@dataclass(frozen=True, slots=True)
class Tally:
    """Facts `right` (in both), `wrong` (in the record, not so in gold) and `missed` (in gold alone).

    A fact that is stated otherwise is both wrong and missed.
    """

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.right + other.right, self.wrong + other.wrong, self.missed + other.missed)

    @property
    def facts(self) -> int:
        """The facts that gold has."""
        return self.right + self.missed

    @property
    def flaws(self) -> int:
        """What is wrong and what is missed."""
        return self.wrong + self.missed

    @property
    def precision(self) -> float:
        """The share of the record's facts that are right; 1 where it has none."""
        found = self.right + self.wrong
        return self.right / found if found else 1.0

    @property
    def recall(self) -> float:
        """The share of gold's facts that were found; 1 where it has none."""
        return self.right / self.facts if self.facts else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        p, r = self.precision, self.recall
        return 2 * p * r / (p + r) if p + r else 0.0


@dataclass(frozen=True, slots=True)
class Cell:
    """The tally of one field of one group in one filing."""

    filing: str
    group: str
    field: str
    tally: Tally


def _sums(pairs: Iterable[tuple[str, Tally]]) -> dict[str, Tally]:
    """Key → the sum of its tallies, keys in order of their first appearance."""
    sums: dict[str, Tally] = {}
    for key, tally in pairs:
        sums[key] = sums.get(key, Tally()) + tally
    return sums


def _mean(values: Iterable[float], count: int) -> float:
    return sum(values) / max(1, count)


@dataclass(frozen=True, slots=True)
class Score:
    """How records compare with gold records.

    `filings` are the ids of the gold records that were scored, `missing` those of them without a
    record (all their facts count as missed), `labelled_covers` those whose cover pages are labelled.
    """

    cells: tuple[Cell, ...]
    filings: tuple[str, ...]
    missing: tuple[str, ...]
    labelled_covers: tuple[str, ...]

    @property
    def by_group(self) -> dict[str, Tally]:
        """Group → tally."""
        return _sums((c.group, c.tally) for c in self.cells)

    @property
    def by_field(self) -> dict[str, Tally]:
        """`group.field` → tally."""
        return _sums((f"{c.group}.{c.field}", c.tally) for c in self.cells)

    @property
    def by_filing(self) -> dict[str, Tally]:
        """Id of a filing of which something was compared → tally."""
        return _sums((c.filing, c.tally) for c in self.cells)

    @property
    def total(self) -> Tally:
        """All facts together."""
        return reduce(Tally.__add__, (c.tally for c in self.cells), Tally())

    @property
    def micro_f1(self) -> float:
        """F1 of all facts together."""
        return self.total.f1

    @property
    def macro_f1(self) -> float:
        """The mean of the groups' F1."""
        groups = self.by_group
        return _mean((t.f1 for t in groups.values()), len(groups))

    @property
    def mean_filing_f1(self) -> float:
        """The mean of the filings' own F1."""
        filings = self.by_filing
        return _mean((t.f1 for t in filings.values()), len(filings))

    @property
    def exact_covers(self) -> float:
        """The share of the filings whose cover pages are right in every field."""
        flawed = {c.filing for c in self.cells if c.group == "reporting_persons" and c.tally.flaws}
        return sum(f not in flawed for f in self.labelled_covers) / max(1, len(self.labelled_covers))

    def figures(self) -> dict[str, object]:
        """The figures as plain JSON values."""
        total = self.total
        return {
            "filings": len(self.filings),
            "missing": len(self.missing),
            "micro_precision": total.precision,
            "micro_recall": total.recall,
            "micro_f1": total.f1,
            "macro_f1": self.macro_f1,
            "mean_filing_f1": self.mean_filing_f1,
            "exact_covers": self.exact_covers,
            "groups": {
                group: {"precision": t.precision, "recall": t.recall, "f1": t.f1, "facts": t.facts}
                for group, t in self.by_group.items()
            },
        }


def worst(tallies: dict[str, Tally], count: int) -> Iterator[tuple[str, Tally]]:
    """The `count` keys with most flaws, most first, those without a flaw left out."""
    ranked = sorted(tallies.items(), key=lambda pair: -pair[1].flaws)[: max(0, count)]
    return ((key, tally) for key, tally in ranked if tally.flaws)

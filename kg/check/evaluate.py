"""Records against gold records: the score, its table, and what was won and lost between two scores."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from kg.check.likeness import DIGITS, EXACT, FLAG, NAME, PARTY, SET, WORDS, Row, Spec, align
from kg.check.score import Cell, Score, Tally, worst
from kg.errors import UsageError

HEADER: Spec = {
    "form": EXACT, "amendment_number": EXACT, "date_of_event": EXACT, "date_signed": EXACT, "rules": SET,
}  # fmt: skip
OBJECTS: dict[str, Spec] = {
    "issuer": {"name": NAME, "address": WORDS},
    "security": {"class_title": WORDS, "shares_outstanding": EXACT, "shares_outstanding_as_of": EXACT},
}
LISTS: dict[str, tuple[Sequence[str], Spec]] = {
    # group: the fields that say whether two rows speak of the same thing, and how each is compared
    "reporting_persons": (("name",), {
        "name": NAME, "member_of_group": EXACT, "citizenship": NAME, "source_of_funds": SET, "types": SET,
        "sole_voting_power": EXACT, "shared_voting_power": EXACT, "sole_dispositive_power": EXACT,
        "shared_dispositive_power": EXACT, "aggregate_amount": EXACT, "percent_of_class": EXACT,
        "legal_proceedings": FLAG, "excludes_certain_shares": FLAG,
    }),
    "contacts": (("name",), {
        "name": NAME, "title": WORDS, "organization": PARTY, "role": EXACT, "phone": DIGITS, "address": WORDS,
    }),
    "people": (("name",), {"name": NAME, "citizenship": NAME}),
    "positions": (("person", "organization", "title"), {"person": NAME, "title": WORDS, "organization": PARTY}),
    "relations": (("subject", "relation", "object"), {"subject": PARTY, "relation": EXACT, "object": PARTY}),
    "transactions": (("date", "shares", "price"), {
        "date": EXACT, "side": EXACT, "shares": EXACT, "price": EXACT, "person": PARTY,
    }),
    "board_events": (("person", "event"), {
        "person": NAME, "event": EXACT, "organization": PARTY, "designated_by": PARTY, "date": EXACT,
    }),
    "exhibits": (("number", "title"), {"number": NAME, "title": WORDS}),
    "signatures": (("name", "on_behalf_of"), {"name": NAME, "title": WORDS, "on_behalf_of": PARTY}),
}  # fmt: skip
WHOLE = frozenset({"relations", "transactions"})  # a row counts once, right or wrong as a whole
GROUPS = ("header", *OBJECTS, *LISTS)

Compared = Iterator[tuple[str, Tally]]
"""Field and tally, for each field in which something is stated."""


def _fields(spec: Spec, gold: Row, got: Row) -> Compared:
    for field, measure in spec.items():
        a, b = gold.get(field), got.get(field)
        if measure.agree(a, b):
            yield field, Tally(right=1)
        elif not (measure.absent(a) and measure.absent(b)):
            yield field, Tally(wrong=int(not measure.absent(b)), missed=int(not measure.absent(a)))


def _whole(spec: Spec, gold: Row, got: Row) -> Compared:
    """The row as one fact. A person that gold does not name is not compared."""
    right = bool(gold) and bool(got)
    for field, measure in spec.items():
        a, b = gold.get(field), got.get(field)
        if field != "person" or a:
            right = right and (measure.agree(a, b) or (measure.absent(a) and measure.absent(b)))
    yield "row", Tally(int(right), int(bool(got) and not right), int(bool(gold) and not right))


def _cusips(gold: Row, got: Row) -> Compared:
    a, b = ({re.sub(r"\W", "", str(number)).upper() for number in row.get("cusips") or []} for row in (gold, got))
    yield "cusips", Tally(len(a & b), len(b - a), len(a - b))


def _rows(record: Row, group: str) -> list[Row]:
    if group != "positions":
        return record.get(group) or []
    people = record.get("people") or []
    return [{"person": person.get("name"), **post} for person in people for post in person.get("positions") or []]


def _group(group: str, gold: Row, got: Row) -> Compared:
    """One group of a filing's record compared with gold's."""
    if group == "header":
        yield from _fields(HEADER, gold, got)
    elif group in OBJECTS:
        a, b = gold.get(group) or {}, got.get(group) or {}
        yield from _fields(OBJECTS[group], a, b)
        if group == "security":
            yield from _cusips(a, b)
    else:
        keys, spec = LISTS[group]
        compare_rows = _whole if group in WHOLE else _fields
        for a, b in align(keys, spec, _rows(gold, group), _rows(got, group)):
            yield from compare_rows(spec, a, b)


def _labelled(gold: Row) -> list[str]:
    """The groups that a gold record labels, in the order of GROUPS; the posts go with the people."""
    named: Any = gold.get("labelled") or GROUPS
    return [group for group in GROUPS if group in named or (group == "positions" and "people" in named)]


def evaluate(
    gold: Mapping[str, Mapping[str, Any]],
    got: Mapping[str, Mapping[str, Any]],
    *,
    only: Collection[str] | None = None,
) -> Score:
    """Id → record, twice → how the second compares with the first, fact by fact.

    A gold record with no record in `got` counts as all missed, unless `only` names the gold records
    to score. A record without a gold record is not scored. Raises UsageError where `only` names an id
    that gold does not have.
    """
    filings = tuple(gold if only is None else dict.fromkeys(only))
    unknown = [name for name in filings if name not in gold]
    if unknown:
        raise UsageError(f"no gold record of {', '.join(unknown)}")
    return Score(
        cells=tuple(
            Cell(name, group, field, tally)
            for name in filings
            for group in _labelled(gold[name])
            for field, tally in _group(group, gold[name], got.get(name) or {})
        ),
        filings=filings,
        missing=tuple(name for name in filings if name not in got),
        labelled_covers=tuple(name for name in filings if "reporting_persons" in _labelled(gold[name])),
    )


def _worst_lines(title: str, tallies: dict[str, Tally], count: int) -> Iterator[str]:
    yield f"\nworst {title} (right, wrong, missed)"
    for key, t in worst(tallies, count):
        yield f"  {key:<48}{t.right:>6}{t.wrong:>6}{t.missed:>6}"


def _table_lines(score: Score, count: int) -> Iterator[str]:
    groups = score.by_group
    yield f"{'group':<20}{'facts':>7}{'precision':>11}{'recall':>8}{'F1':>8}"
    for group in GROUPS:
        if group in groups:
            t = groups[group]
            yield f"{group:<20}{t.facts:>7}{t.precision:>11.3f}{t.recall:>8.3f}{t.f1:>8.3f}"
    if count:
        yield from _worst_lines("fields", score.by_field, count)
        yield from _worst_lines("filings", score.by_filing, count)
    yield f"\nmean of the filings' own F1 {score.mean_filing_f1:.4f}"
    yield (
        f"{len(score.filings)} filings, {len(score.missing)} without a record; covers wholly right "
        f"{score.exact_covers:.3f}; micro F1 {score.micro_f1:.4f}; macro F1 {score.macro_f1:.4f}"
    )


def table(score: Score, worst: int = 0) -> str:
    """The figures as text, a line a group; `worst` also names so many of the worst fields and filings."""
    return "\n".join(_table_lines(score, worst)) + "\n"


def _changes(title: str, before: dict[str, Tally], after: dict[str, Tally]) -> Iterator[str]:
    """The keys whose tally changed: those that lost most F1 first, then those that won."""
    keys = [key for key in {**before, **after} if before.get(key, Tally()) != after.get(key, Tally())]
    if not keys:
        return
    yield f"\n{title}: F1 before, after; right, wrong, missed (change)"
    gain = {key: after.get(key, Tally()).f1 - before.get(key, Tally()).f1 for key in keys}
    for key in sorted(keys, key=lambda k: (gain[k], k)):
        a, b = before.get(key, Tally()), after.get(key, Tally())
        steps = "".join(f"{y - x:>+6}" for x, y in ((a.right, b.right), (a.wrong, b.wrong), (a.missed, b.missed)))
        verdict = "lost" if gain[key] < 0 else "won" if gain[key] > 0 else "even"
        yield f"  {verdict:<5}{key:<48}{a.f1:>8.4f}{b.f1:>8.4f}{steps}"


def _compare_lines(before: Score, after: Score) -> Iterator[str]:
    for label, a, b in (
        ("micro F1", before.micro_f1, after.micro_f1),
        ("macro F1", before.macro_f1, after.macro_f1),
        ("mean of the filings' own F1", before.mean_filing_f1, after.mean_filing_f1),
        ("covers wholly right", before.exact_covers, after.exact_covers),
    ):
        yield f"{label:<28}{a:>8.4f}{b:>8.4f}{b - a:>+9.4f}"
    yield from _changes("fields", before.by_field, after.by_field)
    yield from _changes("filings", before.by_filing, after.by_filing)


def compare(before: Score, after: Score) -> str:
    """What was won and lost between two scores of the same gold records, by field and by filing."""
    return "\n".join(_compare_lines(before, after)) + "\n"

"""The score, on small records by hand, and against the scorer that the gold records came with."""

import importlib.util
import json
import random
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from kg.check.evaluate import GROUPS, compare, evaluate, table
from kg.check.records import load
from kg.check.score import Tally
from kg.errors import UsageError

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"
FIRST = "stmicroelectronics-8x8-2003"

GOLD: dict[str, Any] = {
    "id": "a",
    "form": "SC 13D/A",
    "amendment_number": 2,
    "date_of_event": "2001-05-04",
    "date_signed": None,
    "rules": [],
    "issuer": {"name": "Delta Ore, Inc.", "address": "1 Quarry Road, Elko, Nevada"},
    "security": {"class_title": "Common Stock", "cusips": ["123456 78 2"], "shares_outstanding": 1000},
    "reporting_persons": [
        {
            "name": "Ann Archer",
            "types": ["IN"],
            "aggregate_amount": 0,
            "percent_of_class": 0,
            "legal_proceedings": False,
        },
        {"name": "Archer Fund, L.P.", "types": ["PN"], "aggregate_amount": 60, "percent_of_class": 6},
    ],
    "people": [
        {"name": "Bo Bell", "citizenship": "Dutch", "positions": [{"title": "Director", "organization": "Ore"}]}
    ],
    "relations": [{"subject": "Ann Archer", "relation": "general_partner_of", "object": "Archer Fund, L.P."}],
    "transactions": [
        {"date": "2001-05-04", "side": "sell", "shares": 5, "price": 1.5, "person": None},
        {"date": "2001-05-04", "side": "sell", "shares": 5, "price": 1.5, "person": None},
    ],
}


def changed(**fields: Any) -> dict[str, Any]:
    return {"a": {**GOLD, **fields}}


def tallies(got: dict[str, Any]) -> dict[str, Tally]:
    return evaluate({"a": GOLD}, got).by_field


def test_a_record_scores_one_against_itself() -> None:
    score = evaluate({"a": GOLD}, {"a": json.loads(json.dumps(GOLD))})
    assert (score.micro_f1, score.macro_f1, score.mean_filing_f1, score.exact_covers) == (1, 1, 1, 1)
    assert not score.total.flaws
    # 3 header, 2 issuer, 3 security, 8 cover rows, 2 people, 3 posts, 1 relation, 2 transactions: flags unchecked and
    # empty lists are none
    assert score.total.right == 24


@pytest.mark.parametrize(
    "fields, field, tally",
    [
        ({"form": "SC 13D"}, "header.form", Tally(0, 1, 1)),
        ({"amendment_number": None}, "header.amendment_number", Tally(0, 0, 1)),
        ({"date_signed": "2001-05-05"}, "header.date_signed", Tally(0, 1, 0)),
        ({"rules": ["13d-1(b)"]}, "header.rules", Tally(0, 1, 0)),
        ({"issuer": None}, "issuer.name", Tally(0, 0, 1)),
        ({"issuer": {"name": "DELTA ORE INC"}}, "issuer.name", Tally(1, 0, 0)),
        ({"security": {"cusips": ["123456782", "987654321"]}}, "security.cusips", Tally(1, 1, 0)),
        ({"security": {}}, "security.cusips", Tally(0, 0, 1)),
        ({"reporting_persons": GOLD["reporting_persons"][::-1]}, "reporting_persons.aggregate_amount", Tally(2, 0, 0)),
        ({"reporting_persons": GOLD["reporting_persons"][:1]}, "reporting_persons.name", Tally(1, 0, 1)),
        ({"people": []}, "positions.title", Tally(0, 0, 1)),
        ({"relations": [{**GOLD["relations"][0], "relation": "controls"}]}, "relations.row", Tally(0, 1, 1)),
        ({"transactions": GOLD["transactions"][:1]}, "transactions.row", Tally(1, 0, 1)),
        ({"transactions": [{**GOLD["transactions"][0], "price": 1.6}]}, "transactions.row", Tally(0, 1, 2)),
        ({"transactions": [{**GOLD["transactions"][0], "person": "Ann"}]}, "transactions.row", Tally(1, 0, 1)),
    ],
)  # fmt: skip
def test_a_difference_is_counted_where_it_is(fields: dict[str, Any], field: str, tally: Tally) -> None:
    assert tallies(changed(**fields))[field] == tally


def test_a_filing_without_a_record_is_all_missed() -> None:
    score = evaluate({"a": GOLD, "b": GOLD}, {"a": GOLD, "c": GOLD})
    assert score.missing == ("b",)
    assert score.by_filing["b"] == Tally(0, 0, 24)
    assert score.exact_covers == 0.5


def test_only_the_named_filings_are_scored() -> None:
    score = evaluate({"a": GOLD, "b": GOLD}, {"a": GOLD}, only=["a", "a"])
    assert (score.filings, score.missing, score.micro_f1) == (("a",), (), 1.0)
    with pytest.raises(UsageError, match="no gold record of z"):
        evaluate({"a": GOLD}, {}, only=["a", "z"])


def test_groups_that_are_not_labelled_are_not_scored() -> None:
    score = evaluate({"a": {**GOLD, "labelled": ["people", "issuer"]}}, {})
    assert list(score.by_group) == ["issuer", "people", "positions"]
    assert score.exact_covers == 0


def test_the_table_names_groups_and_the_worst() -> None:
    score = evaluate({"a": GOLD, "b": GOLD}, changed(form="SC 13D"))
    text = table(score, worst=1)
    assert "header                    6      0.667   0.333   0.444\n" in text
    assert "worst filings (right, wrong, missed)\n  b " in text
    assert text.endswith("2 filings, 1 without a record; covers wholly right 0.500; micro F1 0.6389; macro F1 0.6389\n")
    assert "worst" not in table(score)


def test_compare_says_what_was_won_and_lost() -> None:
    gold = {"a": GOLD, "b": GOLD}
    before = evaluate(gold, {"a": GOLD, "b": {**GOLD, "issuer": None}})
    after = evaluate(gold, {"a": {**GOLD, "form": "SC 13D"}, "b": GOLD})
    lines = compare(before, after).splitlines()
    assert lines[0].split() == ["micro", "F1", "0.9787", "0.9792", "+0.0004"]
    assert [line.split() for line in lines if line.startswith(("  won", "  lost"))] == [
        ["lost", "header.form", "1.0000", "0.5000", "-1", "+1", "+1"],
        ["won", "issuer.address", "0.6667", "1.0000", "+1", "+0", "-1"],
        ["won", "issuer.name", "0.6667", "1.0000", "+1", "+0", "-1"],
        ["lost", "a", "1.0000", "0.9583", "-1", "+1", "+1"],
        ["won", "b", "0.9565", "1.0000", "+2", "+0", "-2"],
    ]


def test_compare_of_equal_scores_names_nothing() -> None:
    score = evaluate({"a": GOLD}, {"a": GOLD})
    assert "fields" not in compare(score, score)


# ---- against the scorer that the gold records came with ----

NAMES = ["Ann Archer", "The Archer Fund, L.P.", "ARCHER FUND LP", "Delta Ore, Inc.", "Delta Ore", "Bo  Bell", "", None]
WORDINGS = ["Vice President, Finance", "vice president of finance", "Director", "Directors", "...", None]
FIGURES = [0, 1, 60, 60.0, 6.41, 6.4100000001, 34309526, None]
DAYS = ["2001-05-04", "2001-05-05", None]
CODES = [["WC"], ["oo", "WC"], ["WC", "OO"], [], None]
POOLS: dict[str, list[Any]] = {
    "name": NAMES, "person": NAMES, "organization": NAMES, "subject": NAMES, "object": NAMES, "designated_by": NAMES,
    "on_behalf_of": NAMES, "citizenship": ["Dutch", "dutch", "The Netherlands", None], "title": WORDINGS,
    "class_title": WORDINGS, "address": ["1 Quarry Road, Elko", "1 Quarry Rd. Elko", None], "rules": CODES,
    "source_of_funds": CODES, "types": CODES, "cusips": [["123456 78 2"], ["123456782", "987654-32-1"], [], None],
    "phone": ["(650) 555-0100", "1 650 555 0100", None], "role": ["copy", "authorized", None],
    "form": ["SC 13D", "SC 13G"], "event": ["resigned", "elected"],
    "relation": ["controls", "parent_of"], "side": ["buy", "sell"],
    "number": ["99.1", "A", None], "member_of_group": ["a", "b", None], "amendment_number": [1, 2, None],
    "legal_proceedings": [True, False, None], "excludes_certain_shares": [True, False, None],
    **dict.fromkeys(["date", "date_of_event", "date_signed", "shares_outstanding_as_of"], DAYS),
}  # fmt: skip
ROWS = {
    "reporting_persons": "name member_of_group citizenship source_of_funds types sole_voting_power shared_voting_power "
    "sole_dispositive_power shared_dispositive_power aggregate_amount percent_of_class legal_proceedings "
    "excludes_certain_shares",
    "contacts": "name title organization role phone address",
    "people": "name citizenship",
    "relations": "subject relation object",
    "transactions": "date side shares price person",
    "board_events": "person event organization designated_by date",
    "exhibits": "number title",
    "signatures": "name title on_behalf_of",
}


def invented(rng: random.Random, fields: str) -> dict[str, Any]:
    return {field: rng.choice(POOLS.get(field, FIGURES)) for field in fields.split()}


def invented_record(rng: random.Random) -> dict[str, Any]:
    record = invented(rng, "form amendment_number date_of_event date_signed rules")
    record["issuer"] = invented(rng, "name address")
    record["security"] = invented(rng, "class_title cusips shares_outstanding shares_outstanding_as_of")
    for group, fields in ROWS.items():
        record[group] = [invented(rng, fields) for _ in range(rng.randrange(5))]
    for person in record["people"]:
        person["positions"] = [invented(rng, "title organization") for _ in range(rng.randrange(3))]
    for group in ("issuer", "people", "transactions"):
        if rng.random() < 0.1:
            record[group] = None
    if rng.random() < 0.3:
        record["labelled"] = rng.sample([g for g in GROUPS if g != "positions"], rng.randrange(9))
    return record


def perturbed(rng: random.Random, value: Any, chance: float) -> Any:
    """The value with some of its leaves dropped or altered, and its rows dropped, doubled or shuffled."""
    if isinstance(value, dict):
        return {key: perturbed(rng, v, chance) for key, v in value.items() if key == "id" or rng.random() > chance / 4}
    if isinstance(value, list):
        items = [v.lower() if isinstance(v, str) else perturbed(rng, v, chance) for v in value if rng.random() > chance]
        if items and rng.random() < chance:
            items.append(rng.choice(items))
        if rng.random() < chance:
            rng.shuffle(items)
        return items
    if rng.random() > chance:
        return value
    if isinstance(value, str):
        return rng.choice([None, "", value.upper(), value.replace(",", " "), value[: len(value) // 2]])
    if isinstance(value, bool):
        return not value
    return value if value is None else rng.choice([None, value + 1, value * 1.5, -value])


@pytest.fixture(scope="module")
def theirs() -> ModuleType:
    path = SHARED / "score" / "score.py"
    if not path.exists():
        pytest.skip("the scorer of the gold records is not at hand")
    spec = importlib.util.spec_from_file_location("their_score", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def run(theirs: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """Their command line, called with these arguments → what it prints."""

    def call(*args: object) -> str:
        monkeypatch.setattr(sys, "argv", ["score.py", *map(str, args)])
        theirs.main()
        return capsys.readouterr().out

    return call


def written(path: Path, records: dict[str, Any]) -> Path:
    path.write_text("".join(json.dumps({**r, "id": name}) + "\n" for name, r in records.items()), "utf-8")
    return path


def agree(run: Callable[..., str], gold: Path, got: Path, *only: str) -> None:
    score = evaluate(load(gold), load(got), only=only or None)
    options = ["--only", *only] if only else []
    assert run(gold, got, "--json", *options) == json.dumps(score.figures(), indent=1) + "\n"
    assert run(gold, got, "--worst", 12, *options) == table(score, worst=12)


@pytest.mark.parametrize("seed", range(12))
def test_both_scorers_agree_on_invented_records(run: Callable[..., str], tmp_path: Path, seed: int) -> None:
    rng = random.Random(seed)
    gold = {f"filing-{n}": invented_record(rng) for n in range(9)}
    got = {name: perturbed(rng, record, 0.2) for name, record in gold.items() if rng.random() < 0.9}
    got["filing-0"] = invented_record(rng)
    got["other"] = invented_record(rng)
    a, b = written(tmp_path / "gold.jsonl", gold), written(tmp_path / "got.jsonl", got)
    agree(run, a, b)
    agree(run, a, b, *rng.sample(sorted(gold), 4))


@pytest.mark.parametrize("chance", [0.03, 0.3])
def test_both_scorers_agree_on_perturbed_gold_records(run: Callable[..., str], tmp_path: Path, chance: float) -> None:
    gold = load(SHARED / "gold")
    rng = random.Random(chance)
    got = {name: perturbed(rng, record, chance) for name, record in gold.items() if rng.random() < 0.9}
    agree(run, SHARED / "gold", written(tmp_path / "got.jsonl", got))
    agree(run, SHARED / "gold", written(tmp_path / "got.jsonl", {FIRST: gold[FIRST]}), FIRST)

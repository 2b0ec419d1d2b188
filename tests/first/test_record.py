"""The record of the first filing is its gold record, both ways and to the letter."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

SHARED = Path(__file__).parents[3] / "shared"
NAME = "stmicroelectronics-8x8-2003"
# In the record, but not labelled in gold: the source has no EDGAR header, row 1 no number.
UNLABELLED = {"accession_number"}
FIELDS = json.loads((Path(__file__).parents[1] / "gold" / f"{NAME}.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def record(first_graph: Any) -> dict[str, Any]:
    """The one record of the graph, its decimals as JSON numbers."""
    assert len(first_graph.records) == 1
    return json.loads(json.dumps(first_graph.records[0], default=float))


@pytest.mark.parametrize("field", FIELDS)
def test_field_is_that_of_the_gold_record(field: str, record: dict[str, Any], first_gold: dict[str, Any]) -> None:
    value = record[field]
    if field == "reporting_persons":
        value = [{k: v for k, v in person.items() if k != "irs_number"} for person in value]
    assert value == first_gold[field]


def test_record_has_no_other_field(record: dict[str, Any]) -> None:
    assert set(record) - UNLABELLED == set(FIELDS)
    assert record["accession_number"] is None
    assert [person.get("irs_number") for person in record["reporting_persons"]] == [None]


def test_record_written_by_the_command_is_the_same(record: dict[str, Any], first_out: Path) -> None:
    written = [json.loads(line) for line in (first_out / "records.jsonl").read_text("utf-8").splitlines()]
    assert written == [record]
    person, first = written[0]["reporting_persons"][0], written[0]["transactions"][0]
    numbers = [person["sole_voting_power"], person["percent_of_class"], first["shares"], first["price"]]
    assert all(isinstance(n, int | float) and not isinstance(n, bool) for n in numbers)


@pytest.mark.skipif(not (SHARED / "score" / "score.py").exists(), reason="no shared folder beside the project")
def test_score_is_whole(first_out: Path) -> None:
    command = [sys.executable, str(SHARED / "score" / "score.py"), str(SHARED / "gold")]
    command += [str(first_out / "records.jsonl"), "--only", NAME, "--json"]
    figures = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    assert figures["micro_f1"] == 1.0 and figures["macro_f1"] == 1.0 and figures["exact_covers"] == 1.0

import json
from pathlib import Path

import pytest

from kg.check.records import load
from kg.errors import KgError, MissingError, ReadError


def test_a_folder_and_a_file_of_lines_hold_the_same_records(tmp_path: Path) -> None:
    folder = tmp_path / "gold"
    folder.mkdir()
    records = {"b": {"id": "b", "form": "SC 13D"}, "a": {"id": "a", "people": [{"name": "Ann", "positions": []}]}}
    for name, record in records.items():
        (folder / f"{name}.json").write_text(json.dumps(record), "utf-8")
    lines = tmp_path / "records.jsonl"
    lines.write_text("\n\n".join(json.dumps(r) for r in records.values()) + "\n", "utf-8")
    assert load(folder) == load(lines) == records
    assert list(load(folder)) == ["a", "b"]
    assert list(load(lines)) == ["b", "a"]


@pytest.mark.parametrize(
    "text, error, words",
    [
        ("{", ReadError, "records.jsonl:1: not JSON"),
        ("[]", ReadError, "records.jsonl:1: a list"),
        ("{}", ReadError, "records.jsonl:1: the record has no id"),
        ('{"id": "a"}\n{"id": 7}', ReadError, "records.jsonl:2: the record has no id"),
        ('{"id": "a", "issuer": "Delta"}', ReadError, "issuer"),
        ('{"id": "a", "contacts": ["Ann"]}', ReadError, "contacts"),
        ('{"id": "a", "contacts": {"name": "Ann"}}', ReadError, "contacts"),
        ('{"id": "a", "people": [{"positions": ["Director"]}]}', ReadError, "people.positions"),
        ('{"id": "a", "rules": "13d-1(b)"}', ReadError, "rules"),
        ('{"id": "a", "security": {"cusips": "282912104"}}', ReadError, "security.cusips"),
        ('{"id": "a", "reporting_persons": [{"types": "CO"}]}', ReadError, "reporting_persons.types"),
        ("[" * 100_000, ReadError, "not JSON"),
        ('{"id": "a", "n": ' + "9" * 5000 + "}", ReadError, "not JSON"),
    ],
)
def test_what_is_no_record_is_an_error_with_its_place(
    tmp_path: Path, text: str, error: type[KgError], words: str
) -> None:
    path = tmp_path / "records.jsonl"
    path.write_text(text, "utf-8")
    with pytest.raises(error, match=None) as raised:
        load(path)
    assert words in str(raised.value)


def test_a_missing_file_an_empty_folder_and_other_bytes_are_errors(tmp_path: Path) -> None:
    with pytest.raises(MissingError):
        load(tmp_path / "none.jsonl")
    with pytest.raises(MissingError):
        load(tmp_path)
    (tmp_path / "bytes.jsonl").write_bytes(b'{"id": "\xff"}')
    with pytest.raises(ReadError, match="byte 8"):
        load(tmp_path / "bytes.jsonl")


def test_an_empty_file_has_no_records(tmp_path: Path) -> None:
    (tmp_path / "records.jsonl").write_text("", "utf-8")
    assert load(tmp_path / "records.jsonl") == {}

"""Filing records from disk: a folder of <id>.json files, or a JSON Lines file of records with ids."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kg.errors import MissingError, ReadError

Record = dict[str, Any]
"""One filing's record, as the field table of the documentation says."""

_OBJECTS = ("issuer", "security")
_ROWS = (
    "reporting_persons", "contacts", "people", "relations", "transactions", "board_events", "exhibits", "signatures",
)  # fmt: skip
_LISTS = {"": ("rules", "labelled"), "security": ("cusips",), "reporting_persons": ("source_of_funds", "types")}


def _misshapen(record: Record) -> Iterator[str]:
    """The names of the fields that are no object, no list of objects or no list where the record has one."""
    for name in _OBJECTS:
        if not isinstance(record.get(name) or {}, dict):
            yield name
    for name in _ROWS:
        rows = record.get(name) or []
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            yield name
        elif name == "people":
            posts = [person.get("positions") or [] for person in rows]
            if not all(isinstance(p, list) and all(isinstance(post, dict) for post in p) for p in posts):
                yield "people.positions"
    for group, names in _LISTS.items():
        holders = [record] if group == "" else record.get(group) or []
        for holder in [holders] if isinstance(holders, dict) else holders:
            for name in names:
                if isinstance(holder, dict) and not isinstance(holder.get(name) or [], list):
                    yield f"{group}.{name}".lstrip(".")


def _parse(text: str, where: str) -> Record:
    """One record. Raises ReadError, with the place, where the text is none."""
    try:
        record = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ReadError(f"{where}: not JSON ({error}); expected one filing record") from error
    if not isinstance(record, dict):
        raise ReadError(f"{where}: a {type(record).__name__}, where one filing record (an object) is expected")
    wrong = sorted(set(_misshapen(record)))
    if wrong:
        raise ReadError(f"{where}: not the shape of a filing record in {', '.join(wrong)}")
    return record


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except UnicodeDecodeError as error:
        raise ReadError(f"{path}: not UTF-8 at byte {error.start}; records are JSON in UTF-8") from error
    except OSError as error:
        raise MissingError(f"{path}: cannot be read ({error.strerror})") from error


def load(path: Path | str) -> dict[str, Record]:
    """Id → record: of a folder's <id>.json files in order of their names, or of a JSON Lines file in order.

    Of two lines with one id the last counts. Raises MissingError where there is no such file or the
    folder has no record, ReadError where one of them is no filing record.
    """
    path = Path(path)
    if path.is_dir():
        records = {file.stem: _parse(_text(file), str(file)) for file in sorted(path.glob("*.json"))}
        if not records:
            raise MissingError(f"{path}: no <id>.json file in this folder")
        return records
    records = {}
    for number, line in enumerate(_text(path).split("\n"), 1):
        if line.strip():
            record = _parse(line, f"{path}:{number}")
            if not isinstance(record.get("id"), str):
                raise ReadError(f"{path}:{number}: the record has no id")
            records[record["id"]] = record
    return records

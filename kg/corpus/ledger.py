"""The ledger of an output, its manifest.json: which sources went in, and what became of each."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from kg.corpus import ids
from kg.errors import StoreError

KIND = "ownership-kg output"
FORMAT = 1
"""The version of OUT's layout; a newer one is refused, not guessed at."""

OK = "ok"
PACKAGES = ("ownership-kg", "networkx", "pyoxigraph", "pyvis", "rdflib", "spacy")
"""What the bytes of an output depend on."""


@dataclass(frozen=True, slots=True, order=True)
class Entry:
    """One source: its name, sha256 ("" where it could not be opened), size in bytes, whether it came
    out of an archive or standard input, its filing's id ("" where it gave none), its outcome (`ok` or
    an error's code) and that error's message."""

    name: str
    sha256: str = ""
    size: int = 0
    inner: bool = False
    id: str = ""
    outcome: str = OK
    message: str = ""

    @property
    def ok(self) -> bool:
        """Whether the source is in the output."""
        return self.outcome == OK


@dataclass(frozen=True, slots=True)
class Manifest:
    """What manifest.json says: the settings that every filing of the output was read with, the sources,
    and the sha256 of each file."""

    base: str
    spacy_model: str | None
    entries: tuple[Entry, ...]
    files: tuple[tuple[str, str], ...] = ()

    def kept(self) -> dict[str, Entry]:
        """sha256 → the source, for those in the output."""
        return {e.sha256: e for e in self.entries if e.ok}


def versions() -> dict[str, str]:
    """This package and those it stands on, with their versions."""
    from importlib import metadata  # slow to load

    found = {}
    for package in PACKAGES:
        try:
            found[package] = metadata.version(package)
        except metadata.PackageNotFoundError:  # a checkout that is not installed
            found[package] = "unknown"
    return found


def merge(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The entries of all runs as those of one, in order, with the ids of those that are in the output.

    A digest counts once: a source that was read before one that failed, a file of its own before a
    member of an archive, the first name in the alphabet before others. A source that could not be
    opened is forgotten when its name is there after all.
    """
    by_digest: dict[str, Entry] = {}
    unopened: dict[str, Entry] = {}
    for e in entries:
        known = by_digest.get(e.sha256)
        if not e.sha256:
            unopened[e.name] = min(e, unopened.get(e.name, e))
        elif known is None or _rank(e) < _rank(known):
            by_digest[e.sha256] = e
    named = ids.assign(ids.Named(e.name, e.sha256, e.inner) for e in by_digest.values() if e.ok)
    opened = [
        Entry(e.name, sha, e.size, e.inner, named.get(sha, ""), e.outcome, e.message) for sha, e in by_digest.items()
    ]
    names = {e.name for e in opened}
    return tuple(sorted([*opened, *(e for e in unopened.values() if e.name not in names)]))


def _rank(entry: Entry) -> tuple[bool, bool, str, str, str]:
    return (not entry.ok, entry.inner, entry.name, entry.outcome, entry.message)


def dump(manifest: Manifest) -> str:
    """The text of manifest.json: sorted, and without a clock."""
    data = {
        "kind": KIND,
        "format": FORMAT,
        "versions": versions(),
        "base": manifest.base,
        "spacy_model": manifest.spacy_model,
        "sources": [_row(e) for e in manifest.entries],
        "files": dict(sorted(manifest.files)),
    }
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def _row(entry: Entry) -> dict[str, Any]:
    row: dict[str, Any] = {"name": entry.name}
    if entry.sha256:
        row |= {"size": entry.size, "sha256": entry.sha256}
    if entry.inner:
        row["inner"] = True
    row |= {"id": entry.id} if entry.ok else {}
    row["outcome"] = entry.outcome
    return row if entry.ok else row | {"message": entry.message}


def load(text: str) -> Manifest | None:
    """The manifest, or None where the text is not one of ours.

    Raises StoreError where it is ours, but damaged or of a newer layout.
    """
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(data, dict) or data.get("kind") != KIND:
        return None
    if data.get("format") != FORMAT:
        raise StoreError(
            f"manifest.json has layout {data.get('format')!r}, this version writes {FORMAT}: "
            "use the version that made it, or start anew with --fresh"
        )
    try:
        entries = tuple(
            Entry(
                name=row["name"],
                sha256=row.get("sha256", ""),
                size=row.get("size", 0),
                inner=row.get("inner", False),
                id=row.get("id", ""),
                outcome=row["outcome"],
                message=row.get("message", ""),
            )
            for row in data["sources"]
        )
        return Manifest(data["base"], data["spacy_model"], entries, tuple(data["files"].items()))
    except (KeyError, TypeError, AttributeError) as damage:
        raise StoreError(
            f"manifest.json is damaged ({type(damage).__name__}: {damage}): start anew with --fresh"
        ) from None

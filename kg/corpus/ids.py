"""The ids of the filings of one output: short, unique, and the same whatever the order of the sources."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

_EDGAR_STEM = "primary_doc"  # what EDGAR calls the XML of every form: it names nothing
_LONGEST = 180  # bytes of a stem, so that `text/<id>.txt` stays a legal file name

# What has no place in a file name: separators, control characters, and what the file system refuses.
#   "2004/10\x1b[31m.txt"
_UNSAFE = re.compile(
    r"""
    [\x00-\x1f\x7f-\x9f/\\:*?"<>|]           # controls, separators, and what Windows or a shell minds
    | [\u200e\u200f\u061c\u2028-\u202e\u2066-\u2069\ud800-\udfff]  # direction marks, lone surrogates
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Named:
    """What an id is made from: the source's own name, its sha256, and whether its name alone says too
    little (a member of an archive, standard input)."""

    name: str
    sha256: str
    inner: bool


def stem(name: str) -> str:
    """A source's name without folders and its last suffix, safe as a file name: `a/b.c.txt` → `b.c`."""
    last = name.replace("\\", "/").rstrip("/").rpartition("/")[2]
    head, dot, _ = last.rpartition(".")
    safe = _UNSAFE.sub("_", head if dot and head else last)
    cut = safe.encode("utf-8")[:_LONGEST].decode("utf-8", "ignore").strip()
    return cut if cut.strip(".") else "filing"


def assign(sources: Iterable[Named]) -> dict[str, str]:
    """sha256 → id, by the record's rule: the stem, or `<stem>~<first 8 of the sha256>` where another
    source has that stem, inside an archive, for standard input and for EDGAR's `primary_doc`.

    Names that a file system may take for the same (case, composed letters) count as the same.
    """
    named = sorted(sources, key=lambda s: s.sha256)
    stems = {s.sha256: stem(s.name) for s in named}
    shared = Counter(map(_key, stems.values()))
    ids = {}
    for s in named:
        own = stems[s.sha256]
        alone = shared[_key(own)] == 1 and not s.inner and own != _EDGAR_STEM
        ids[s.sha256] = own if alone else f"{own}~{s.sha256[:8]}"
    # A stem may itself look like another's `stem~digest`, by chance or by design.
    taken = Counter(map(_key, ids.values()))
    return {sha: id if taken[_key(id)] == 1 else f"{stems[sha]}~{sha}" for sha, id in ids.items()}


def _key(id: str) -> str:
    return unicodedata.normalize("NFC", id).casefold()

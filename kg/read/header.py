"""The EDGAR header → its lines in the canonical text and a FIELD block for each value.

A field's label is its path of group and tag as the full submission spells it (`SUBJECT COMPANY/COMPANY
DATA/CENTRAL INDEX KEY`), the second group of a name numbered (`FILED BY[2]/...`), whichever of the two
dialects the header is written in.
"""

import re
from collections import Counter
from typing import Final

from kg.model.document import BlockKind
from kg.read.limits import MAX_HEADER_DEPTH
from kg.read.writer import Writer

PARTIES: Final = frozenset(
    (
        "SUBJECT COMPANY",
        "FILED BY",
        "FILER",
        "FILED FOR",
        "ISSUER",
        "REPORTING-OWNER",
        "REPORTING OWNER",
        "SERIAL COMPANY",
    )
)
SECTIONS: Final = frozenset(
    ("COMPANY DATA", "OWNER DATA", "FILING VALUES", "BUSINESS ADDRESS", "MAIL ADDRESS", "FORMER COMPANY", "FORMER NAME")
)
# 		CENTRAL INDEX KEY:			0009000001
_LINE: Final = re.compile(
    r"(?P<indent>[ \t]*)(?P<label>[A-Z][A-Z0-9 /&().'-]{0,60}?):(?P<gap>[ \t]*)(?P<value>[^\r\n]*)"
)
# <ACCEPTANCE-DATETIME>20200130163058     <CIK>0009000001     </COMPANY-DATA>
_TAG: Final = re.compile(r"[ \t]*<(?P<close>/?)(?P<tag>[A-Za-z][A-Za-z0-9-]{0,60})>+[ \t]*(?P<value>[^\r\n]*)")
# 0009999999-98-000123.txt : 19981214      (tags stripped)
_OPENING: Final = re.compile(r"[ \t]*(?P<value>\d{10}-\d\d-\d{6}\.(?P<file>txt|hdr\.sgml) : \d{8})[ \t]*")
_ROW: Final = re.compile(r"(?P<words>[^\r\n]*)(?P<end>\r\n|[\r\n]|\Z)")
_ACCESSION: Final = re.compile(r"ACCESSION NUMBER:\s*\d{10}-\d\d-\d{6}")
_ENVELOPES: Final = frozenset(("SUBMISSION", "SEC-HEADER", "IMS-HEADER", "SEC-DOCUMENT", "IMS-DOCUMENT"))

DISSEMINATION: Final = {
    "TYPE": "CONFORMED SUBMISSION TYPE",
    "PERIOD": "CONFORMED PERIOD OF REPORT",
    "FILING-DATE": "FILED AS OF DATE",
    "DATE-OF-FILING-DATE-CHANGE": "DATE AS OF CHANGE",
    "CONFORMED-NAME": "COMPANY CONFORMED NAME",
    "CIK": "CENTRAL INDEX KEY",
    "ASSIGNED-SIC": "STANDARD INDUSTRIAL CLASSIFICATION",
    "ACT": "SEC ACT",
    "FILE-NUMBER": "SEC FILE NUMBER",
    "STREET1": "STREET 1",
    "STREET2": "STREET 2",
    "PHONE": "BUSINESS PHONE",
    "FORMER-NAME": "FORMER COMPANY",
    "DATE-CHANGED": "DATE OF NAME CHANGE",
}
"""Tags of the dissemination form whose name in the full submission is another; in all others the hyphens
are blanks."""


class _Paths:
    """The path of each field: open groups with their depth, and how often each path was seen."""

    def __init__(self) -> None:
        self.open: list[tuple[str, int, str]] = []
        self.seen: Counter[str] = Counter()

    def name(self, label: str) -> str:
        path = f"{self.open[-1][2]}/{label}" if self.open else label
        self.seen[path] += 1
        return path if self.seen[path] == 1 else f"{path}[{self.seen[path]}]"

    def enter(self, label: str, depth: int) -> None:
        if len(self.open) < MAX_HEADER_DEPTH:
            self.open.append((label, depth, self.name(label)))

    def leave(self, depth: int) -> None:
        """Close the groups that stand as deep or deeper."""
        while self.open and self.open[-1][1] >= depth:
            self.open.pop()

    def close(self, label: str) -> None:
        """Close the innermost group of this name, and what is open within it; a stray end closes nothing."""
        if any(name == label for name, _, _ in self.open):
            while self.open.pop()[0] != label:
                pass


def write(out: Writer, start: int, end: int) -> None:
    """Write the header source[start:end] with its HEADER and FIELD blocks."""
    first = out.length
    paths = _Paths()
    groups = {m["tag"].upper() for m in _TAG.finditer(out.source, start, end) if m["close"]}
    rows = list(_ROW.finditer(out.source, start, end))
    for n, row in enumerate(rows):
        low, high = row.span("words")
        tag = _TAG.match(out.source, low, high)
        opening = _OPENING.match(out.source, low, high)
        line = None if tag or opening else _LINE.match(out.source, low, high)
        if tag is not None:
            _tag(out, tag, paths, groups)
        elif opening is not None:
            label = "SEC-DOCUMENT" if opening["file"] == "txt" else "SEC-HEADER"
            _field(out, paths.name(label), *opening.span("value"))
        elif line is not None:
            _line(out, line, paths, _goes_deeper(out.source, rows, n, len(line["indent"])))
        elif row["words"].strip():
            out.copy(low, low + len(row["words"].rstrip()))
        elif low == high == end:
            continue
        if out.length > first:
            out.put("\n", *row.span("end"))
    out.block(BlockKind.HEADER, first, "SUBMISSION")


def _line(out: Writer, line: re.Match[str], paths: _Paths, deeper: bool) -> None:
    label, depth = " ".join(line["label"].split()), len(line["indent"])
    value = line["value"].strip()
    if label in PARTIES and not value:
        paths.leave(0)
        paths.enter(label, 0)
    elif label in SECTIONS and not value:
        paths.leave(1)
        paths.enter(label, 1)
    elif not value and deeper:
        paths.leave(depth)
        paths.enter(label, depth)
    else:
        if depth == 0 and line["gap"] and _is_top(label):
            paths.leave(0)
        out.copy(line.start(), line.start("value"))
        if value:
            at = line.start("value") + line["value"].index(value[0])
            _field(out, paths.name(label), at, at + len(value))
        return
    out.copy(line.start(), line.start("gap"))


def _is_top(label: str) -> bool:
    return label in (
        "ACCESSION NUMBER",
        "CONFORMED SUBMISSION TYPE",
        "FILED AS OF DATE",
        "GROUP MEMBERS",
        "DATE AS OF CHANGE",
    )


def _goes_deeper(source: str, rows: list[re.Match[str]], n: int, depth: int) -> bool:
    for row in rows[n + 1 : n + 4]:
        if row["words"].strip():
            return len(row["words"]) - len(row["words"].lstrip()) > depth
    return False


def _tag(out: Writer, tag: re.Match[str], paths: _Paths, groups: set[str]) -> None:
    name = tag["tag"].upper()
    label = DISSEMINATION.get(name, name if name in _ENVELOPES else name.replace("-", " "))
    value = tag["value"].strip()
    if tag["close"]:
        paths.close(label)
    elif value:
        if name in _ENVELOPES or name == "ACCEPTANCE-DATETIME":
            label = name
        else:
            out.add("\t" * len(paths.open) + f"{label}: ")
        at = tag.start("value") + tag["value"].index(value[0])
        _field(out, paths.name(label), at, at + len(value))
    elif name not in _ENVELOPES and (label in PARTIES or label in SECTIONS or name in groups):
        out.add("\t" * len(paths.open) + f"{label}:")
        paths.enter(label, len(paths.open))


def _field(out: Writer, label: str, start: int, end: int) -> None:
    at = out.length
    out.copy(start, end)
    out.block(BlockKind.FIELD, at, label)


def stripped_header(text: str) -> int | None:
    """Where the header of a submission whose tags were stripped ends; None where there is no header."""
    if not _ACCESSION.search(text, 0, 4_000):
        return None
    end: int | None = None
    for row in _ROW.finditer(text):
        low, high = row.span("words")
        if low == len(text):
            break
        line = _LINE.match(text, low, high)
        if _OPENING.match(text, low, high) or _TAG.match(text, low, high) or (line and line["label"].isupper()):
            end = row.end()
        elif row["words"].strip():
            break
    return end

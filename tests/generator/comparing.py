"""What an extracted record has otherwise than it should, field by field."""

import re
from typing import Any

from generated_filing import Filing, record
from layouts import Layout

from kg import pipeline
from kg.read.filing import read

FLAGS = frozenset(("legal_proceedings", "excludes_certain_shares"))
HEADER = ("form", "amendment_number", "date_of_event", "date_signed", "rules")


def extracted(data: bytes) -> dict[str, Any]:
    """The record that the product makes of a source."""
    return pipeline.record(pipeline.extract(read(data, name="generated.txt", id="generated")))


def _same(field: str, a: Any, b: Any) -> bool:
    if field in FLAGS:  # a box that is not drawn is not checked
        return bool(a) == bool(b)
    if field == "address" and a and b:
        return re.findall(r"\w+", a) == re.findall(r"\w+", b)
    if isinstance(a, str) and isinstance(b, str):  # a code page has its own quotes
        a, b = a.replace("’", "'"), b.replace("’", "'")
    if field == "phone" and a and b:
        return re.sub(r"\D", "", a) == re.sub(r"\D", "", b)
    return bool(a == b)


def differences(filing: Filing, layout: Layout, got: dict[str, Any]) -> list[str]:
    """Every fact that the layout prints and that was read otherwise: `field: drawn, read`."""
    want: dict[str, Any] = record(filing)
    out: list[str] = []

    def compare(where: str, field: str, a: Any, b: Any) -> None:
        if field not in layout.without and f"{where}{field}" not in layout.without and not _same(field, a, b):
            out.append(f"{where}{field}: {a!r}, read {b!r}")

    for field in HEADER:
        compare("", field, want[field], got[field])
    for group in ("issuer", "security"):
        for field, value in want[group].items():
            compare(f"{group}.", field, value, got[group][field])
    for group in ("reporting_persons", "contacts", "signatures"):
        if group in layout.without:
            continue
        mine, theirs = want[group], got[group]
        compare(f"{group}.", "number", len(mine), len(theirs))
        for n, (a, b) in enumerate(zip(mine, theirs, strict=False)):
            for field, value in a.items():
                compare(f"{group}[{n}].", field, value, b[field])
    return out

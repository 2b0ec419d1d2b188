"""The files of OUT: what each holds, how it is made, and how a filing is read back from them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from kg.corpus import folder, ledger
from kg.errors import StoreError
from kg.model import codec
from kg.model.filing import Extraction
from kg.model.finding import Finding

if TYPE_CHECKING:
    from kg.corpus import Built

FINDINGS = "findings.jsonl"
SHOWN = ("graph.ttl", "graph.nq", "graph.html", "store", "records.jsonl", FINDINGS, "text", folder.MANIFEST)
"""What a user finds in OUT."""


def text_name(id: str) -> str:
    """Where in OUT a filing's canonical text is."""
    return f"text/{id}.txt"


def claims_name(id: str) -> str:
    """Where in OUT a filing's extraction is."""
    return f"claims/{id}.json"


def read_text(out: Path, id: str) -> str:
    """A filing's canonical text. Raises StoreError where it is not there."""
    return folder.read_text(out, text_name(id))


def read_extraction(out: Path, id: str, digests: Mapping[str, str]) -> Extraction:
    """A filing as it was extracted. `digests` is what the manifest says of each file.

    Raises StoreError where a file is missing, changed or of another version.
    """
    text, line = (folder.read_text(out, name, digests.get(name)) for name in (text_name(id), claims_name(id)))
    try:
        return codec.load_extraction(line, text)
    except ValueError as problem:
        raise StoreError(f"{out / claims_name(id)}: {problem}: build {out} anew with --fresh") from None


def read_findings(out: Path) -> list[Finding]:
    """The findings of an output. Raises MissingError where it is none, StoreError where it is damaged."""
    manifest = folder.manifest(out)
    lines = folder.read_text(out, FINDINGS, dict(manifest.files).get(FINDINGS)).split("\n")
    try:
        return [codec.finding_from_dict(json.loads(line)) for line in lines if line]
    except ValueError as problem:
        raise StoreError(f"{out / FINDINGS}: {problem}: build {out} anew with --fresh") from None


def title(built: Built) -> str:
    """What the graph is about, in a few words: its issuers, or how many filings and issuers it holds."""
    issuers = sorted({str((r.get("issuer") or {}).get("name") or "?") for r in built.records})
    if len(built.records) == 1:
        return f"{built.records[0].get('form') or 'Filing'} on {issuers[0]}"
    about = issuers[0] if len(issuers) == 1 else f"{len(issuers)} issuers"
    return f"{len(built.records)} filings on {about}"


def page(built: Built) -> str:
    """The interactive network: the text of graph.html."""
    from kg.network.page import render

    texts = {e.filing.id: e.filing.document.text for e in built.extractions}
    return render(built.resolved, built.findings, texts, title=title(built))


def quads(built: Built) -> list[str]:
    """The graph as lines of N-Quads, sorted."""
    from kg.graph import build

    return build.quads(built.resolved, built.extractions, built.findings, base=built.base)


def filings(built: Built) -> Iterator[tuple[str, str]]:
    """Name and text of the files that each filing has to itself."""
    for extraction in built.extractions:
        yield text_name(extraction.filing.id), extraction.filing.document.text
        yield claims_name(extraction.filing.id), codec.dump_extraction(extraction)


def whole(built: Built, lines: list[str]) -> Iterator[tuple[str, str]]:
    """Name and text of the files that all filings share; `lines` are those of graph.nq."""
    from kg.graph import turtle

    yield "graph.nq", "".join(f"{line}\n" for line in lines)
    yield "graph.ttl", turtle.write(lines)
    yield "graph.html", page(built)
    yield "records.jsonl", codec.json_lines(built.records)
    yield FINDINGS, codec.json_lines(map(codec.finding_to_dict, built.findings))


def commit(desk: folder.Folder, manifest: ledger.Manifest, built: Built) -> tuple[str, ...]:
    """Write all files of OUT, then let them take the place of those that stood there.

    Returns what a user finds in OUT.
    """
    from kg.graph import store

    lines = quads(built)
    digests = {}
    standing = dict(desk.stands.files) if desk.stands else {}
    for name, text in (*filings(built), *whole(built, lines)):
        data = text.encode("utf-8")
        digests[name] = hashlib.sha256(data).hexdigest()
        if standing.get(name) != digests[name] or not desk.holds(name, digests[name]):
            desk.stage(name, data)
    desk.stage(folder.MANIFEST, ledger.dump(replace(manifest, files=tuple(digests.items()))).encode("utf-8"))
    generation = store.prepare(desk.path, lines)
    stale = [name for name in standing if name not in digests]
    desk.commit(stale=stale, then=lambda: store.switch(desk.path, generation))
    return SHOWN

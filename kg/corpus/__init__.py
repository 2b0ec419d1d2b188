"""Many filings: sources in, one failure never stops the others, and OUT is what all runs made together."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kg import terms
from kg.corpus import folder, ids, ledger
from kg.errors import KgError, MissingError, ReadError, UsageError
from kg.model import codec
from kg.model.filing import Extraction
from kg.model.finding import Finding, Severity
from kg.model.graph import Resolved

if TYPE_CHECKING:
    from kg.read.sources import Source, SourceFailure

BASE = terms.BASE + "id/"

Progress = Callable[[int, int, str], None]
"""Called before each source is read: how many were read, how many of them failed, and its name."""


@dataclass(frozen=True, slots=True)
class Failure:
    """A source that gave no filing, or not the whole of it, and why."""

    entry: ledger.Entry
    error: KgError


@dataclass(frozen=True, slots=True)
class Reading:
    """What became of some sources: extractions by the sha256 of their source, the entries of all
    sources, the failures in the order of the sources, and the digests met again."""

    extractions: dict[str, Extraction]
    entries: tuple[ledger.Entry, ...]
    failures: tuple[Failure, ...]
    again: frozenset[str]


@dataclass(frozen=True, slots=True)
class Built:
    """The filings of an output as one graph, in order of their ids."""

    extractions: tuple[Extraction, ...]
    resolved: Resolved
    findings: tuple[Finding, ...]
    records: tuple[dict[str, Any], ...]
    base: str
    spacy_model: str | None


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What `build` did: the whole of OUT (None where nothing was written), the ids that are new in it,
    those that were there already, the failures, and the names of the files written."""

    out: Path
    built: Built | None
    added: tuple[str, ...]
    again: tuple[str, ...]
    failures: tuple[Failure, ...]
    written: tuple[str, ...]
    exit_code: int


def read_sources(
    sources: Sequence[Path | str],
    *,
    known: Iterable[str] = (),
    spacy_model: str | None = None,
    progress: Progress | None = None,
) -> Reading:
    """Read and extract each source that is not `known` by its sha256.

    A source that fails is a Failure, whatever went wrong in it; with KG_DEBUG set an unexpected error
    is raised instead. Raises MissingError where the sources hold no file at all, UsageError where the
    call itself is off.
    """
    from kg import pipeline  # a fault in these is one of the whole run, not one a source
    from kg.read import filing
    from kg.read.sources import SourceFailure

    def extract(data: bytes, entry: ledger.Entry) -> Extraction:
        id = ids.assign([ids.Named(entry.name, entry.sha256, entry.inner)])[entry.sha256]
        extraction = pipeline.extract(filing.read(data, name=entry.name, id=id), spacy_model=spacy_model)
        # What cannot be written is this filing's failure, not that of the whole output.
        extraction.filing.document.text.encode("utf-8")
        codec.dump_extraction(extraction).encode("utf-8")
        codec.json_line(pipeline.record(extraction)).encode("utf-8")
        return extraction

    seen, again = set(known), set()
    extractions: dict[str, Extraction] = {}
    entries: list[ledger.Entry] = []
    failures: list[Failure] = []
    for source, inner in _expand(sources):
        if progress:
            progress(len(entries), len(failures), source.name)
        if isinstance(source, SourceFailure):
            error = source.error
            entry = ledger.Entry(source.name)
        else:
            entry = ledger.Entry(source.name, hashlib.sha256(source.data).hexdigest(), len(source.data), inner)
            if entry.sha256 in seen:
                again.add(entry.sha256)
                entries.append(entry)
                continue
            try:
                extraction = extractions[entry.sha256] = extract(source.data, entry)
                seen.add(entry.sha256)
                entries.append(entry)
                failures += [Failure(entry, error) for error in _cut(extraction)]
                continue
            except UsageError:
                raise
            except Exception as problem:
                error = _as_error(problem, source.name)
        entry = replace(entry, outcome=error.code, message=str(error))
        failures.append(Failure(entry, error))
        entries.append(entry)
    if not entries:
        raise MissingError(f"no file in {', '.join(map(str, sources))}: name a filing, or a folder that holds some")
    return Reading(extractions, tuple(entries), tuple(failures), frozenset(again))


def _expand(paths: Sequence[Path | str]) -> Iterator[tuple[Source | SourceFailure, bool]]:
    """Each source, with whether it came out of an archive or standard input: no file has its name."""
    from kg.read.sources import expand

    for path in paths:
        if str(path) == "-":
            files = set()
        elif Path(path).is_dir():
            files = {name for _, _, names in os.walk(path) for name in names}
        else:
            files = {Path(path).name}
        for source in expand([path]):
            yield source, source.name not in files


def _cut(extraction: Extraction) -> Iterator[ReadError]:
    """What is told of a source that was cut off, though its whole documents are kept."""
    for finding in extraction.filing.findings:
        if finding.code == "source.truncated":
            yield ReadError(f"{extraction.filing.name}: {finding.message}; fetch it again for the rest")


def exit_code(reading: Reading) -> int:
    """What a run over sources ends with: 0, 1 where some failed, and where all did the code of the first."""
    failed = len(reading.failures)
    whole = failed >= len(reading.entries)
    return reading.failures[0].error.exit_code if failed and whole else int(bool(failed))


def _as_error(problem: Exception, name: str) -> KgError:
    if isinstance(problem, KgError):
        return problem
    if os.environ.get("KG_DEBUG"):
        raise problem
    return KgError(
        f"{name}: {type(problem).__name__}: {problem}: a fault of kg, not of the filing; "
        "KG_DEBUG=1 shows where, please report it"
    )


def named(extraction: Extraction, entry: ledger.Entry) -> Extraction:
    """The extraction under the id and name that the ledger gives it."""
    filing = extraction.filing
    if (filing.id, filing.name) == (entry.id, entry.name):
        return extraction
    line = codec.dump_extraction(extraction)
    return codec.load_extraction(line, filing.document.text, id=entry.id, name=entry.name)


def assemble(extractions: Iterable[Extraction], base: str, spacy_model: str | None) -> Built:
    """Resolve, check and record: the same graph whatever the order of the extractions."""
    from kg import pipeline

    in_order = tuple(sorted(extractions, key=lambda e: e.filing.id))
    resolved = pipeline.resolve(in_order, base=base)
    findings = pipeline.check(resolved, in_order)
    return Built(in_order, resolved, findings, tuple(pipeline.record(e) for e in in_order), base, spacy_model)


def gather(sources: Sequence[Path | str], *, base: str | None, spacy_model: str | None) -> tuple[Built, Reading]:
    """The sources as one graph in memory. Raises the first failure where none of them is a filing."""
    base = check_base(base)
    reading = read_sources(sources, spacy_model=spacy_model)
    if not reading.extractions:
        raise reading.failures[0].error
    kept = {e.sha256: e for e in ledger.merge(reading.entries)}
    return assemble((named(x, kept[sha]) for sha, x in reading.extractions.items()), base, spacy_model), reading


def save(built: Built, entries: Iterable[ledger.Entry], out: Path) -> None:
    """Write a graph in memory as OUT; what an earlier run made there is replaced. Raises as `build`."""
    from kg.corpus.files import commit

    with folder.claim(out, fresh=True) as desk:
        commit(desk, ledger.Manifest(built.base, built.spacy_model, ledger.merge(entries)), built)


def records(
    sources: Sequence[Path | str], spacy_model: str | None = None, progress: Progress | None = None
) -> tuple[list[dict[str, Any]], Reading]:
    """The records of the sources, in order of their ids, and what became of each source."""
    from kg import pipeline

    reading = read_sources(sources, spacy_model=spacy_model, progress=progress)
    kept = {e.sha256: e for e in ledger.merge(reading.entries)}
    extractions = [named(x, kept[sha]) for sha, x in reading.extractions.items()]
    return [pipeline.record(e) for e in sorted(extractions, key=lambda e: e.filing.id)], reading


def check_base(base: str | None) -> str:
    """The base of the data's IRIs. Raises UsageError where it is no absolute IRI that ends in / or #."""
    if base is None:
        return BASE
    scheme, colon, rest = base.partition(":")
    bad = any(c.isspace() or ord(c) < 0x21 or c in '<>"{}|\\^`' for c in base)
    if bad or not colon or not rest or not scheme.isalnum() or not scheme.isascii() or base[-1] not in "/#":
        raise UsageError(f"--base {base!r} is no absolute IRI that ends in / or #, such as {BASE}")
    return base


def load(out: Path | str) -> Built:
    """The graph of an output, out of its claims/ and text/: no source is read again.

    Raises MissingError where OUT is no output of kg, StoreError where it is damaged.
    """
    out = Path(out)
    manifest = folder.manifest(out)
    return assemble(_stored(out, manifest).values(), manifest.base, manifest.spacy_model)


def _stored(out: Path, manifest: ledger.Manifest) -> dict[str, Extraction]:
    from kg.corpus.files import read_extraction

    digests = dict(manifest.files)
    return {sha: read_extraction(out, e.id, digests) for sha, e in manifest.kept().items()}


def build(
    sources: Sequence[Path | str],
    out: Path | str,
    *,
    fresh: bool = False,
    fail_on: Severity | None = None,
    base: str | None = None,
    spacy_model: str | None = None,
    progress: Progress | None = None,
) -> BuildReport:
    """Read the sources and add them to OUT.

    Takes the work of earlier runs from OUT unless `fresh`. Raises OutputError where OUT is not to be
    written to, StoreError where another writer holds it or it is damaged, UsageError where OUT was
    built with another base or model. Where no source can be read, nothing is written and the report's
    exit code is the first failure's; else it is 1 where some failed or a finding is at or above
    `fail_on`, and 0.
    """
    from kg.corpus.files import commit

    wanted_base = check_base(base)
    with folder.claim(Path(out), fresh=fresh) as desk:
        before = desk.before
        if before:
            _agree("--base", base, before.base)
            _agree("--spacy-model", spacy_model, before.spacy_model)
            wanted_base, spacy_model = before.base, before.spacy_model
        kept = before.kept() if before else {}
        reading = read_sources(sources, known=kept, spacy_model=spacy_model, progress=progress)
        if not reading.extractions and not reading.again:
            return BuildReport(desk.path, None, (), (), reading.failures, (), exit_code(reading))
        entries = ledger.merge([*(before.entries if before else ()), *reading.entries])
        extractions = reading.extractions | (_stored(desk.path, before) if before else {})
        by_digest = {e.sha256: e for e in entries if e.ok}
        built = assemble((named(x, by_digest[sha]) for sha, x in extractions.items()), wanted_base, spacy_model)
        written = commit(desk, ledger.Manifest(built.base, built.spacy_model, entries), built)
    return BuildReport(
        out=desk.path,
        built=built,
        added=tuple(sorted(by_digest[sha].id for sha in reading.extractions)),
        again=tuple(sorted(by_digest[sha].id for sha in reading.again if sha in kept)),
        failures=reading.failures,
        written=written,
        exit_code=exit_code(reading) or int(stands(built.findings, fail_on)),
    )


def _agree(option: str, wanted: str | None, stands_there: str | None) -> None:
    if wanted is not None and wanted != stands_there:
        raise UsageError(
            f"{option} {wanted}: OUT was built with {stands_there or 'none'}, and all its filings are read alike: "
            "leave the option out, or start anew with --fresh"
        )


def stands(findings: Iterable[Finding], at: Severity | None) -> bool:
    """Whether a finding is as severe as `at`, or more (None: never)."""
    return at is not None and any(f.severity >= at for f in findings)

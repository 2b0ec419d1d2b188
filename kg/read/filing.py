"""One source → Filing with its canonical Document, or the reason why it is none."""

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from hashlib import sha256
from typing import NamedTuple

from kg.errors import NotAFilingError, ReadError
from kg.model.document import Block, BlockKind, Document, SourceMap
from kg.model.filing import Filing, Part
from kg.model.finding import Finding, Severity
from kg.read import blocks, coverage, header, html, plain, recognise, xml
from kg.read.decode import decode
from kg.read.limits import MAX_EXHIBIT_CHARACTERS, QUIET_BYTES
from kg.read.submission import RawPart, Submission, split, unwrap
from kg.read.writer import Writer

_RULE = "EDGAR submission format"
_NAMED = 10
"""How many of the parts that are not read a finding names."""


def read(data: bytes, *, name: str, id: str) -> Filing:
    """Read one source.

    `name` is the source's own name, for messages; `id` becomes the id of the filing and of its document.
    Raises NotAFilingError where it is no Schedule 13D or 13G (the message says what it is instead,
    where that can be told), ReadError where it is damaged or over a limit.
    """
    with _undisturbed(len(data) > QUIET_BYTES):
        return _read(data, name, id)


@contextmanager
def _undisturbed(large: bool) -> Iterator[None]:
    """Reading makes no cycles, but of a large source a million small objects, which the cycle collector
    would look through again and again: it waits."""
    if not (large and gc.isenabled()):
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _read(data: bytes, name: str, id: str) -> Filing:
    decoded = decode(data, name=name)
    unwrapped = unwrap(decoded.text)
    submission = split(unwrapped.text, name=name)
    out = Writer(unwrapped.text)
    doubts = _Doubts(id)
    if "\ufffd" in decoded.text:
        doubts.warn("source.replaced-characters", f"{decoded.text.count(chr(0xFFFD))} characters were lost before")
    form = _form(submission, name)
    _check_whole(submission, form, name, doubts)
    if submission.header is not None:
        header.write(out, *submission.header)
    omitted = [_omission(out.source, part, part is form) for part in submission.parts]
    written: list[tuple[int, int, str]] = []
    for n, part in enumerate(submission.parts):
        if omitted[n] is None:
            written.append(_write(out, part, n + 1, part is form, name, doubts))
    doubts.left_out(submission.parts, omitted)
    text = out.text()
    shown = [
        block for start, end, markup in written if markup != "xml" for block in blocks.shown(out, text, start, end)
    ]
    found = blocks.ordered([*out.blocks, *shown])
    _check_schedule(out.source, text, found, form, written, name)
    digest = sha256(data).hexdigest()
    segments = out.segments()
    document = Document(id, text, found, SourceMap(unwrapped.to_source(segments)), digest, decoded.codec)
    left = [
        coverage.Left(
            min((a for _, a, _ in part.meta), default=part.start),
            part.end,
            "" if part.encoded else f"{_called(part)}: {why.reason}",
        )
        for part, why in zip(submission.parts, omitted, strict=True)
        if why is not None
    ]
    covered = coverage.measure(unwrapped.text, segments, left)
    if lost := next(
        (f"{why} ({count:,} characters)" for why, count in covered.left if why.startswith(coverage.LOST)), ""
    ):
        doubts.warn("source.words-lost", lost)
    parts = tuple(_listed(out.source, p, decoded.codec, omitted[n] is None) for n, p in enumerate(submission.parts))
    markup = next(m for b in found if b.kind == BlockKind.FORM for s, _, m in written if s == b.start)
    return Filing(
        id, name, len(data), digest, submission.envelope, markup, parts, document, tuple(doubts.findings), covered
    )


def _called(part: RawPart) -> str:
    return f"{part.type or 'a document'} {part.filename}".strip()


class Omission(NamedTuple):
    """Why a part is not in the text, and how much that matters."""

    reason: str
    severity: Severity


class _Doubts:
    """The findings of one reading."""

    def __init__(self, filing: str) -> None:
        self.filing = filing
        self.findings: list[Finding] = []

    def warn(self, code: str, message: str, severity: Severity = Severity.WARNING) -> None:
        self.findings.append(Finding(code, severity, "", message, (), _RULE, self.filing))

    def left_out(self, parts: Sequence[RawPart], omitted: Sequence[Omission | None]) -> None:
        """Say which parts are not in the text: pictures and data in a note, words in a warning."""
        for severity in (Severity.NOTE, Severity.WARNING):
            names = [
                f"{_called(part)} ({why.reason})"
                for part, why in zip(parts, omitted, strict=True)
                if why is not None and why.severity == severity
            ]
            if names:
                more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
                self.warn("source.part-not-read", f"not read: {', '.join(names[:_NAMED])}{more}", severity)


def _form(submission: Submission, name: str) -> RawPart:
    """The part that is the form: the first that its type says is one, else the first that is text."""
    texts = [part for part in submission.parts if not part.encoded]
    for fits in (recognise.is_schedule, recognise.is_tender):
        for part in texts:
            if fits(part.type):
                return part
    if not texts:
        raise NotAFilingError(f"{name}: no document in it is a text; pictures and PDF files are not read")
    return texts[0]


def _check_whole(submission: Submission, form: RawPart, name: str, doubts: _Doubts) -> None:
    """A submission that was cut off keeps its whole documents; without its form nothing is left."""
    whole = sum(part.whole for part in submission.parts)
    declared, there = submission.declared, len(submission.parts)
    cut = whole < there or (not submission.closed and declared is not None and there < declared)
    if cut and not form.whole and submission.envelope != "document":
        raise ReadError(
            f"{name}: cut off within its form, at character {form.end:,} of the text: "
            f"{whole} whole document(s) before the cut; fetch the submission again"
        )
    if cut:
        promised = f" of the {declared} that its header promises" if declared is not None else ""
        doubts.warn("source.truncated", f"the source was cut off: {whole} whole document(s){promised} were kept")
    elif declared is not None and abs(declared - there) > 1:
        doubts.warn("source.document-count", f"{there} documents, where the header promises {declared}")


def _omission(source: str, part: RawPart, is_form: bool) -> Omission | None:
    """Why a part is not read into the text; None where it is."""
    size = part.end - part.start
    if part.encoded:
        return Omission(f"encoded, {size:,} characters", Severity.NOTE)
    if is_form:
        return None
    if not part.whole:
        return Omission("cut off", Severity.WARNING)
    if recognise.markup(source, part.start, part.end) == "xml":
        return Omission("XML data", Severity.NOTE)
    if size > MAX_EXHIBIT_CHARACTERS:
        return Omission(f"{size:,} characters, over the limit of {MAX_EXHIBIT_CHARACTERS:,}", Severity.WARNING)
    return None


def _write(out: Writer, part: RawPart, number: int, is_form: bool, name: str, doubts: _Doubts) -> tuple[int, int, str]:
    """Write one part: what the envelope says of it, then its text; where that stands, and its markup."""
    path = "DOCUMENT" if number == 1 else f"DOCUMENT[{number}]"
    if out.length:
        out.add("\n")
    first = out.length
    for tag, start, end in part.meta:
        if start < end:
            out.add(f"{tag}: ")
            at = out.length
            out.copy(start, end)
            out.block(BlockKind.FIELD, at, f"{path}/{tag}")
            out.add("\n")
    out.block(BlockKind.HEADER, first, "DOCUMENT")
    start = out.length
    markup = recognise.markup(out.source, part.start, part.end)
    if markup == "html":
        html.write(out, part.start, part.end)
    elif markup == "text":
        plain.write(out, part.start, part.end)
    elif torn := xml.write(out, part.start, part.end, name=name):
        doubts.warn("xml.end-tags", f"{torn} end tags of the XML are cut short, missing or misplaced", Severity.NOTE)
    if out.length == start:
        out.add("\n")
    out.block(BlockKind.FORM if is_form else BlockKind.EXHIBIT, start, part.type)
    return start, out.length, markup


def _check_schedule(
    source: str, text: str, found: Sequence[Block], form: RawPart,
    written: Sequence[tuple[int, int, str]], name: str,
) -> None:  # fmt: skip
    """Raise NotAFilingError unless the envelope, the XML form or the text itself says Schedule 13D or 13G."""
    types = [form.type] if form.type else []
    body = next(block for block in found if block.kind == BlockKind.FORM)
    words = text[body.start : body.end]
    for block in found:
        if block.kind == BlockKind.FIELD and block.label in ("CONFORMED SUBMISSION TYPE", "headerData/submissionType"):
            types.append(text[block.start : block.end])
    markup = next(markup for start, _, markup in written if start == body.start)
    if any(recognise.is_schedule(kind) for kind in types):
        if not words.strip():
            raise ReadError(f"{name}: the form has no words in it")
        return
    tender = any(recognise.is_tender(kind) for kind in types)
    if (tender or not types) and markup != "xml" and recognise.looks_like_schedule(words):
        return
    if markup == "xml" and not types:
        root = xml.root(source, form.start, form.end)
        raise NotAFilingError(f"{name}: not a Schedule 13D or 13G: an XML file with the root element {root}")
    raise NotAFilingError(
        f"{name}: not a Schedule 13D or 13G: {recognise.instead(words, types[0] if types else '', markup)}"
    )


def _listed(source: str, part: RawPart, codec: str, read: bool) -> Part:
    encoded = source[part.start : part.end].encode(codec)
    return Part(part.type, part.filename, part.description, len(encoded), sha256(encoded).hexdigest(), read)

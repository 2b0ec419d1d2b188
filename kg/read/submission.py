"""What a source comes in: privacy-enhanced mail, EDGAR's full submission, the dissemination form, a bare
document, text whose tags were stripped → the header and the parts, as spans."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from kg.errors import ReadError
from kg.model.document import Segment
from kg.read.header import stripped_header
from kg.read.limits import MAX_PARTS

_MAIL: Final = re.compile(r"\s*-----BEGIN PRIVACY-ENHANCED MESSAGE-----[^\n]*\n")
_MAIL_END: Final = re.compile(r"^-----END PRIVACY-ENHANCED MESSAGE-----", re.MULTILINE)
_BLANK_LINE: Final = re.compile(r"^[ \t]*\r?\n", re.MULTILINE)
_ESCAPED: Final = re.compile(r"^- (?=-)", re.MULTILINE)  # - ------------
_ESCAPED_RULE: Final = re.compile(r"^- -{4}", re.MULTILINE)  # a rule, where nothing else says that it was mail
_BARE_RULE: Final = re.compile(r"^--(?!---(?:BEGIN|END) )", re.MULTILINE)

_ENVELOPE: Final = re.compile(
    r"\s*<(?P<name>SEC-DOCUMENT|IMS-DOCUMENT|SEC-HEADER|IMS-HEADER|SUBMISSION)>", re.IGNORECASE
)
_HEADER_END: Final = re.compile(r"</(?:SEC|IMS)-HEADER>", re.IGNORECASE)
_END: Final = re.compile(r"</(?:SEC-DOCUMENT|IMS-DOCUMENT|SUBMISSION)>", re.IGNORECASE)
_PART: Final = re.compile(r"<(?P<close>/?)[Dd][Oo][Cc][Uu][Mm][Ee][Nn][Tt]>")
_TEXT: Final = re.compile(r"^[ \t]*<TEXT>[ \t]*\r?\n?", re.IGNORECASE | re.MULTILINE)
# <TYPE>SC 13D/A     <DESCRIPTION>SCHEDULE 13D
_META: Final = re.compile(
    r"^[ \t]*<(?P<tag>TYPE|SEQUENCE|FILENAME|DESCRIPTION)>[ \t]*(?P<value>[^\r\n<]*)", re.IGNORECASE | re.MULTILINE
)
_WRAPPER: Final = re.compile(r"\s*<(?P<name>XML|PDF|XBRL|JSON)>[ \t]*\r?\n?", re.IGNORECASE)
_ENCODED: Final = re.compile(r"\s*begin [0-7]{3} (?P<name>[^\r\n]*)")
_COUNT: Final = re.compile(r"PUBLIC[ -]DOCUMENT[ -]COUNT(?:>|:)\s*(?P<count>\d{1,6})", re.IGNORECASE)
_STRIPPED_TYPE: Final = re.compile(
    r"\s*(?P<type>(?:SC|SCHEDULE) ?(?:13[DG]|TO-?[A-Z]{0,2}|14D-?1)(?:/A)?)[ \t]*\r?\n", re.IGNORECASE
)
_STRIPPED_SEQUENCE: Final = re.compile(r"[ \t]*(?P<value>1)[ \t]*\r?\n")
_STRIPPED_FILE: Final = re.compile(r"[ \t]*(?P<value>[\w.-]{1,80}\.(?:txt|html?|xml))[ \t]*\r?\n", re.IGNORECASE)

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class RawPart:
    """One document of a submission: what the envelope says of it, with the spans of those words, and
    the span of its text. `whole` is False where the source ends within it."""

    meta: tuple[tuple[str, int, int], ...]
    type: str
    filename: str
    description: str
    start: int
    end: int
    whole: bool
    encoded: bool


@dataclass(frozen=True, slots=True)
class Submission:
    """A source taken apart. `envelope` is `submission`, `dissemination` or `document`; `declared` is the
    number of documents that the header promises, None where there is none."""

    envelope: str
    header: Span | None
    parts: tuple[RawPart, ...]
    declared: int | None
    closed: bool


@dataclass(frozen=True, slots=True)
class Unwrapped:
    """A text without its mail wrapping; `cuts` pairs offsets in it with what to add there for the source's."""

    text: str
    cuts: tuple[tuple[int, int], ...]

    def to_source(self, segments: Iterable[Segment]) -> tuple[Segment, ...]:
        """Segments that refer to this text, as segments that refer to the source it was taken from."""
        if not self.cuts:
            return tuple(segments)
        starts = [at for at, _ in self.cuts]
        found: list[Segment] = []
        for segment in segments:
            low, high = segment.source_start, segment.source_start + segment.source_length
            at = max(0, bisect_right(starts, low) - 1)
            last = max(0, bisect_right(starts, high - 1) - 1)
            if at == last or segment.length != segment.source_length:
                shifted = low + self.cuts[at][1]
                found.append(Segment(segment.start, segment.length, shifted, high + self.cuts[last][1] - shifted))
                continue
            for n in range(at, last + 1):
                a = max(low, starts[n])
                b = min(high, starts[n + 1]) if n + 1 < len(starts) else high
                if a < b:
                    found.append(Segment(segment.start + a - low, b - a, a + self.cuts[n][1], b - a))
        return tuple(found)


def unwrap(text: str) -> Unwrapped:
    """Take off the privacy-enhanced mail around a text, and its escapes (`- ---`), also where only the
    escapes were left."""
    start, end = 0, len(text)
    mail = _MAIL.match(text)
    if mail is not None:
        blank = _BLANK_LINE.search(text, mail.end())
        start = blank.end() if blank else mail.end()
        close = _MAIL_END.search(text, start)
        end = close.start() if close else end
    elif not _ESCAPED_RULE.search(text) or _BARE_RULE.search(text):
        return Unwrapped(text, ())
    pieces: list[str] = []
    cuts: list[tuple[int, int]] = []
    at, length = start, 0
    for escape in _ESCAPED.finditer(text, start, end):
        if at < escape.start() or not cuts:
            cuts.append((length, at - length))
            pieces.append(text[at : escape.start()])
            length += escape.start() - at
        at = escape.end()
    cuts.append((length, at - length))
    pieces.append(text[at:end])
    return Unwrapped("".join(pieces), tuple(cuts))


def split(text: str, *, name: str) -> Submission:
    """Take a text apart. Raises ReadError over MAX_PARTS, or where a submission holds no document."""
    envelope = _ENVELOPE.match(text)
    declared = _COUNT.search(text, 0, 200_000)
    count = int(declared["count"]) if declared else None
    parts = _parts(text, name)
    if envelope is None:
        if parts:
            return Submission("document", None, parts, None, True)
        return _bare(text, count)
    kind = "dissemination" if envelope["name"].upper() == "SUBMISSION" else "submission"
    header_end = _HEADER_END.search(text)
    first = _PART.search(text)
    end = header_end.start() if header_end else first.start() if first else len(text)
    if not parts:
        raise ReadError(
            f"{name}: a submission with no document in it: only its header is there, or what follows was cut off"
        )
    return Submission(kind, (0, end), parts, count, _END.search(text, parts[-1].end) is not None)


def _parts(text: str, name: str) -> tuple[RawPart, ...]:
    found: list[RawPart] = []
    start: int | None = None
    for mark in _PART.finditer(text):
        if start is not None:
            found.append(_part(text, start, mark.start(), mark["close"] == "/"))
        start = None if mark["close"] else mark.end()
        if len(found) > MAX_PARTS:
            raise ReadError(f"{name}: more than {MAX_PARTS:,} documents in one submission")
    if start is not None:
        found.append(_part(text, start, len(text), False))
    return tuple(found)


def _part(text: str, start: int, end: int, whole: bool) -> RawPart:
    body = _TEXT.search(text, start, end)
    head_end = body.start() if body else end
    meta = tuple(
        (m["tag"].upper(), m.start("value"), m.start("value") + len(m["value"].rstrip()))
        for m in _META.finditer(text, start, head_end)
    )
    values = {tag: text[a:b] for tag, a, b in reversed(meta)}
    low = body.end() if body else _after(meta, start)
    close = text.rfind("</TEXT>", low, end)
    close = text.rfind("</text>", low, end) if close < 0 else close
    high = end if close < 0 else close
    low, high = _unwrapped(text, low, high)
    encoded = _ENCODED.match(text, low, high) is not None
    return RawPart(
        meta, values.get("TYPE", ""), values.get("FILENAME", ""), values.get("DESCRIPTION", ""), low, high,
        whole or close >= 0, encoded,
    )  # fmt: skip


def _after(meta: tuple[tuple[str, int, int], ...], start: int) -> int:
    return max((end for _, _, end in meta), default=start)


def _unwrapped(text: str, low: int, high: int) -> Span:
    """The span inside a part's own wrapper (`<XML>` ... `</XML>`)."""
    wrapper = _WRAPPER.match(text, low, high)
    if wrapper is None:
        return low, high
    close = text.rfind(f"</{wrapper['name']}>", wrapper.end(), high)
    return wrapper.end(), high if close < 0 else close


def _bare(text: str, declared: int | None) -> Submission:
    """A document with no envelope, or one whose tags were stripped: the header's lines are still there."""
    end = stripped_header(text)
    if end is None:
        meta: list[tuple[str, int, int]] = []
        at = 0
    else:
        meta, at = _stripped_meta(text, end)
    values = {tag: text[a:b] for tag, a, b in meta}
    part = RawPart(
        tuple(meta), values.get("TYPE", ""), values.get("FILENAME", ""), "", at, len(text), True,
        _ENCODED.match(text, at) is not None,
    )  # fmt: skip
    if end is None:
        return Submission("document", None, (part,), None, True)
    return Submission("submission", (0, end), (part,), declared, True)


def _stripped_meta(text: str, at: int) -> tuple[list[tuple[str, int, int]], int]:
    """The type, number and file name that stand bare under a stripped header."""
    meta: list[tuple[str, int, int]] = []
    kind = _STRIPPED_TYPE.match(text, at)
    if kind is None:
        return meta, at
    meta.append(("TYPE", *kind.span("type")))
    at = kind.end()
    for tag, pattern in (("SEQUENCE", _STRIPPED_SEQUENCE), ("FILENAME", _STRIPPED_FILE)):
        found = pattern.match(text, at)
        if found is not None:
            meta.append((tag, *found.span("value")))
            at = found.end()
    return meta, at

"""The types as JSON text and back: what claims/, records.jsonl and findings.jsonl hold."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from itertools import accumulate
from typing import Any

from kg.model.claim import Claim, Iri, Mention, Value
from kg.model.document import Block, BlockKind, Document, Segment, SourceMap
from kg.model.evidence import Evidence
from kg.model.filing import Coverage, Extraction, Filing, Part
from kg.model.finding import Finding, Severity

_LINE_ENDS = re.compile("[\x85\u2028\u2029]")

FORMAT = 1
"""The version of the claims' layout; a reader refuses another."""

_LARGEST = 300  # digits of a number that a JSON reader's float still holds


def dump_extraction(extraction: Extraction) -> str:
    """One line of JSON with all of an extraction but its text, which `load_extraction` is given again.

    Evidence is kept as its offsets, and equal mentions and evidence once. Raises ValueError where a
    quote is not the text at its offsets: such evidence must not be passed on.
    """
    return _Writer(extraction.filing.document).extraction(extraction)


def load_extraction(line: str, text: str, *, id: str | None = None, name: str | None = None) -> Extraction:
    """The extraction that `dump_extraction` wrote, with the canonical text it is about.

    `id` and `name` give the filing another id and source name than it was written with. Raises
    ValueError where the line is damaged, of another version, or about another text.
    """
    try:
        data = json.loads(line)
        if data["format"] != FORMAT:
            raise ValueError(f"claims of format {data['format']}, this version reads {FORMAT}")
        if data["length"] != len(text):
            raise ValueError(f"claims about a text of {data['length']} characters, this one has {len(text)}")
        return _read_extraction(data, text, id, name)
    except (KeyError, IndexError, TypeError, ArithmeticError, RecursionError) as damage:
        raise ValueError(f"damaged claims: {type(damage).__name__}: {damage}") from damage


def finding_to_dict(finding: Finding) -> dict[str, Any]:
    """A finding as plain values: one line of findings.jsonl."""
    return {
        "filing": finding.filing,
        "code": finding.code,
        "severity": finding.severity.name.lower(),
        "message": finding.message,
        "rule": finding.rule,
        "focus": finding.focus,
        "evidence": [evidence_to_dict(e) for e in finding.evidence],
    }


def finding_from_dict(data: Mapping[str, Any]) -> Finding:
    """The finding that `finding_to_dict` wrote. Raises ValueError where something is off."""
    try:
        return Finding(
            code=data["code"],
            severity=Severity[data["severity"].upper()],
            focus=data["focus"],
            message=data["message"],
            evidence=tuple(Evidence(**e) for e in data["evidence"]),
            rule=data["rule"],
            filing=data["filing"],
        )
    except (KeyError, TypeError, AttributeError) as damage:
        raise ValueError(f"damaged finding: {type(damage).__name__}: {damage}") from damage


def evidence_to_dict(evidence: Evidence) -> dict[str, Any]:
    """Evidence as plain values."""
    return {field: getattr(evidence, field) for field in Evidence.__slots__}


def json_line(value: Any) -> str:
    """Plain values as one line of JSON with its newline: keys as they come, dates as YYYY-MM-DD, a
    Decimal as an integer where it is one, else as the shortest float. Raises ValueError for a number
    that JSON cannot hold. Characters that some readers take for the end of a line are escaped."""
    line = json.dumps(_plain(value), ensure_ascii=False, allow_nan=False)
    return _LINE_ENDS.sub(lambda found: f"\\u{ord(found[0]):04x}", line) + "\n"


def json_lines(values: Iterable[Any]) -> str:
    """One `json_line` a value."""
    return "".join(map(json_line, values))


def _plain(value: Any) -> Any:
    if isinstance(value, Decimal):
        if not value.is_finite() or value.adjusted() > _LARGEST:
            raise ValueError(f"no JSON number: {value}")
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {key: _plain(v) for key, v in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(v) for v in value]
    return value


class _Writer:
    """Numbers evidence and mentions as they are met, so that the same extraction gives the same line."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.cites: dict[Evidence, int] = {}
        self.mentions: dict[Mention, int] = {}
        self.mention_rows: list[list[Any]] = []

    def extraction(self, extraction: Extraction) -> str:
        filing, document = extraction.filing, self.document
        claims = [
            [self.mention(c.subject), c.predicate, self.object(c.object), self.evidence(c.evidence)]
            for c in extraction.claims
        ]
        data = {
            "format": FORMAT,
            "id": filing.id,
            "name": filing.name,
            "size": filing.size,
            "sha256": filing.sha256,
            "envelope": filing.envelope,
            "markup": filing.markup,
            "parts": [[getattr(p, field) for field in Part.__slots__] for p in filing.parts],
            "length": len(document.text),
            "source_sha256": document.sha256,
            "codec": document.codec,
            "blocks": [[b.kind.value, b.start, b.end, b.label] for b in document.blocks],
            "source": list(_gaps(document.source.segments)),
            "coverage": [filing.coverage.visible, filing.coverage.reached, filing.coverage.left],
            "doubts": [self.finding(f) for f in filing.findings],
            "claims": claims,
            "findings": [self.finding(f) for f in extraction.findings],
            "mentions": self.mention_rows,
            "evidence": [[e.start, e.end, e.source_start, e.source_end, e.rule] for e in self.cites],
        }
        return json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n"

    def evidence(self, cites: Iterable[Evidence]) -> list[int]:
        return [self.cite(e) for e in cites]

    def cite(self, evidence: Evidence) -> int:
        known = self.cites.get(evidence)
        if known is not None:
            return known
        document = self.document
        if evidence.document != document.id or document.text[evidence.start : evidence.end] != evidence.quote:
            raise ValueError(
                f"evidence of {evidence.rule} is not the text of {document.id} at {evidence.start}:{evidence.end}"
            )
        return self.cites.setdefault(evidence, len(self.cites))

    def mention(self, mention: Mention) -> int:
        known = self.mentions.get(mention)
        if known is not None:
            return known
        cite = None if mention.evidence is None else self.cite(mention.evidence)
        self.mention_rows.append([mention.kind, mention.words, [list(k) for k in mention.keys], cite])
        return self.mentions.setdefault(mention, len(self.mentions))

    def object(self, value: Mention | Value) -> list[Any]:
        # A tag before the value, since JSON has one sort of number and no dates. bool before int: it is one.
        match value:
            case Mention():
                return ["mention", self.mention(value)]
            case Iri():
                return ["iri", str(value)]
            case str():
                return ["text", value]
            case bool():
                return ["flag", value]
            case int():
                return ["integer", value]
            case Decimal():
                return ["decimal", str(value)]
            case date():
                return ["date", value.isoformat()]

    def finding(self, finding: Finding) -> list[Any]:
        if finding.filing != self.document.id:
            raise ValueError(f"the finding {finding.code} of {finding.filing} is not one of {self.document.id}")
        cites = self.evidence(finding.evidence)
        return [finding.code, int(finding.severity), finding.focus, finding.message, cites, finding.rule]


def _gaps(segments: Iterable[Segment]) -> Iterator[int]:
    # Four numbers a segment: how far after the last one's end it starts, and how long it is, in text and source.
    end = source_end = 0
    for s in segments:
        yield from (s.start - end, s.length, s.source_start - source_end, s.source_length)
        end, source_end = s.start + s.length, s.source_start + s.source_length


def _segments(gaps: list[int]) -> tuple[Segment, ...]:
    # Starts are the odd sums: gap, length, gap, length ... added up.
    text = list(accumulate(n for pair in zip(gaps[0::4], gaps[1::4], strict=True) for n in pair))
    source = list(accumulate(n for pair in zip(gaps[2::4], gaps[3::4], strict=True) for n in pair))
    return tuple(map(Segment, text[0::2], gaps[1::4], source[0::2], gaps[3::4]))


def _read_extraction(data: dict[str, Any], text: str, id: str | None, name: str | None) -> Extraction:
    filing_id: str = data["id"] if id is None else id
    own: str = data["name"] if name is None else name
    cites = [Evidence(filing_id, a, b, c, d, text[a:b], rule) for a, b, c, d, rule in data["evidence"]]
    mentions = [
        Mention(Iri(kind), words, tuple((scheme, key) for scheme, key in keys), None if cite is None else cites[cite])
        for kind, words, keys, cite in data["mentions"]
    ]

    def findings(rows: list[Any]) -> tuple[Finding, ...]:
        return tuple(
            Finding(code, Severity(severity), focus, message, tuple(cites[i] for i in numbers), rule, filing_id)
            for code, severity, focus, message, numbers, rule in rows
        )

    visible, reached, left = data["coverage"]
    document = Document(
        id=filing_id,
        text=text,
        blocks=tuple(Block(BlockKind(kind), start, end, label) for kind, start, end, label in data["blocks"]),
        source=SourceMap(_segments(data["source"])),
        sha256=data["source_sha256"],
        codec=data["codec"],
    )
    filing = Filing(
        id=filing_id,
        name=own,
        size=data["size"],
        sha256=data["sha256"],
        envelope=data["envelope"],
        markup=data["markup"],
        # A lone document's part bears the name of its source.
        parts=tuple(Part(t, own if f == data["name"] else f, *rest) for t, f, *rest in data["parts"]),
        document=document,
        findings=findings(data["doubts"]),
        coverage=Coverage(visible, reached, tuple((str(why), int(count)) for why, count in left)),
    )
    claims = tuple(
        Claim(mentions[subject], Iri(predicate), _value(value, mentions), tuple(cites[i] for i in numbers))
        for subject, predicate, value, numbers in data["claims"]
    )
    return Extraction(filing, claims, findings(data["findings"]))


def _value(row: list[Any], mentions: list[Mention]) -> Mention | Value:
    tag, raw = row
    match tag:
        case "mention":
            return mentions[int(raw)]
        case "iri":
            return Iri(raw)
        case "text":
            return str(raw)
        case "flag":
            return bool(raw)
        case "integer":
            return int(raw)
        case "decimal":
            return Decimal(raw)
        case "date":
            return date.fromisoformat(raw)
        case _:
            raise ValueError(f"a value of an unknown sort: {tag}")

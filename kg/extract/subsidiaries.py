"""Subsidiaries: the companies that a 13G lists in answer to its Item 7, there or in the exhibit that it points to."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg import terms
from kg.extract import view as v
from kg.extract.lines import Line, lines
from kg.extract.view import View
from kg.model.claim import Mention
from kg.model.document import Block, BlockKind
from kg.model.evidence import Evidence
from kg.values import names


@dataclass(frozen=True, slots=True)
class Listed:
    """A company that is listed as a subsidiary, whose it is, and the words that say so."""

    parent: Mention
    company: Mention
    evidence: tuple[Evidence, ...]


_REFERENCE = re.compile(
    r"""(?ix)\b(?P<name>exhibit|appendix|annex|attachment|schedule|addendum)\s+["“]?
    (?P<number>[a-z]\b|[ivx]{1,4}\b|\d{1,3}(?:\.\d{1,2})?)"""
)
_ITEM = re.compile(r"(?i)\bitem\s+7\b")
# the codes of Item 3: what sort of institution a company is
_CODE = re.compile(
    r"[\s*]*[-–—:,(]*\s*\(?\b(?:IA|BK|IV|HC|IC|SA|BD|EP|CP|FI|CO|PN|OO)\b\)?[\s*.]*$|[\s-]+Item\s3\s?\([a-k]\)$"
)
_NOTE = re.compile(r"[\s*†‡]+$|^[\s*†‡•·o\-–—]+(?=[A-Z])|^\(?\d{1,2}[.)]\s+")
# a line that says something, or a heading
_SENTENCE = re.compile(
    r"(?i)\b(?:is|are|was|owns|owned|the following|entit(?:y|ies)|pursuant|see|which|schedule|subsidiar\w+"
    r"|classification|parent)\b"
)
_GENERIC = names.LEGAL_FORMS | frozenset(
    "parent holding holdings subsidiary security control person and or the group".split()
)
_SMALL = names.PARTICLES | frozenset("of and the for in plc gmbh".split())
_LONGEST = 120
_PLAIN = re.compile(r"[A-Za-z(][^\d,;:\"“”]{5,100}")
_END = re.compile(
    r"(?i)^\W*(?:exhibit|appendix|annex|attachment|signatures?|joint\s+filing|power\s+of\s+attorney|item\s+\d"
    r"|page\s+\d|cusip)\b"
)


def listed(view: View) -> Iterator[Listed]:
    """The companies of the lists, in order, under the reporting person that they are subsidiaries of."""
    for start, end in _lists(view):
        found = list(companies(view, start, end))
        keys = {names.key(c.words) for c in found}
        parent = next(
            (
                p
                for p in view.parties.reporting_persons
                if p.kind != terms.PERSON_CLASS and names.key(p.words) not in keys
            ),
            None,
        )
        if parent is None:
            continue
        for line in found:
            quote = view.cite(line.start, line.end, "relations.list")
            company = v.party(view, line.words, quote, terms.ORGANIZATION_CLASS)
            evidence = (quote, *((parent.evidence,) if parent.evidence is not None else ()))
            yield Listed(parent, company, evidence)


def _lists(view: View) -> Iterator[tuple[int, int]]:
    """Where the answers to Item 7 stand: in the item itself, or in what it points to."""
    for item in view.item("7"):
        head = view.text.find("\n", item.start, item.end)
        text = view.text[item.start : item.end]
        if not re.search(r"(?i)\bsubsidiar", text[:300]):
            continue
        references = list(_REFERENCE.finditer(text))
        if not references:
            yield (head if head >= 0 else item.end), item.end
        for match in references[:1]:
            yield from _places(view, item, match["name"], match["number"])


def _places(view: View, item: Block, name: str, number: str) -> Iterator[tuple[int, int]]:
    """The schedule or exhibit of that heading, or else what stands under a line that begins with it."""
    label = f"{name} {number}".lower()
    for block in view.blocks(BlockKind.SCHEDULE):
        if block.label.lower() == label:
            yield block.start, block.end
            return
    heading = re.compile(rf"(?im)^[ \t]*{name}[ \t]+[\"“]?{re.escape(number)}[\"”]?\b[^\n]{{0,60}}$")
    for match in heading.finditer(view.text, item.end):
        other = rf"(?im)^[ \t]*{name}[ \t]+[\"“]?(?!{re.escape(number)})[a-z0-9.]+[\"”]?[^\n]{{0,60}}$"
        stop = re.compile(other)
        after = stop.search(view.text, match.end())
        yield match.end(), after.start() if after else len(view.text)
        return
    for exhibit in view.blocks(BlockKind.EXHIBIT):
        if re.search(rf"(?i)(?<![\d.]){re.escape(number)}$", exhibit.label):
            yield exhibit.start, exhibit.end
            return


def companies(view: View, start: int, end: int, *, unbroken: bool = False) -> Iterator[Line]:
    """The lines, or their parts, that are an organization's name and no more than its class beside it; `unbroken`
    ends at the first line that is none."""
    printed = list(lines(view.text, start, min(end, len(view.text))))
    entries = [
        list(_parts(line)) if not line.empty and not _goes_on(printed, n) else [] for n, line in enumerate(printed)
    ]
    begun = False
    for n, line in enumerate(printed):
        if line.empty:
            continue
        found = entries[n] or ([line] if _is_between(printed, entries, n) else [])
        yield from (Line(one.start, one.end, names.clean(one.words)) for one in found)
        begun = begun or bool(found)
        other = not found and (unbroken or _END.match(line.words) or _is_prose(line.words))
        if begun and other:
            return


def _goes_on(printed: Sequence[Line], n: int) -> bool:
    """Whether a line is part of a sentence that has begun above it, or goes on below it."""
    after = printed[n + 1].words if n + 1 < len(printed) else ""
    before = printed[n - 1].words.split()[-1:] if n else []
    begun = bool(before) and before[0].islower() and before[0].isalpha() and before[0] not in ("and", "subsidiaries")
    return begun or re.match(r"(?:is|are|was|owns?|and|which|an?|the|of|has|have|may|holds?)\s", after) is not None


def _is_between(printed: Sequence[Line], entries: Sequence[Sequence[Line]], n: int) -> bool:
    """Whether a line that has no form of a company's name stands in an unbroken list of companies."""
    words = printed[n].words
    around = n > 1 and n + 1 < len(entries) and entries[n - 1] and entries[n - 2] and entries[n + 1]
    return (
        bool(around) and len(words.split()) > 1 and _PLAIN.fullmatch(words) is not None and not _SENTENCE.search(words)
    )


def _parts(line: Line) -> Iterator[Line]:
    at = line.start
    for part in re.split(r"([;\t]|[ ]{3,})", line.words):
        found = _company(part, at)
        at += len(part)
        if found is not None:
            yield found


def _is_prose(words: str) -> bool:
    """Whether a line goes on in sentences, and does not introduce more of the list."""
    parts = words.split()
    return len(parts) > 5 and sum(w[:1].islower() for w in parts) * 2 > len(parts) and not words.endswith(":")


def _company(part: str, at: int) -> Line | None:
    words = _CODE.sub("", part)
    words = _NOTE.sub("", words)
    words = _CODE.sub("", words).strip(" ,;:–—-*")
    if _END.match(words) or all(w in _GENERIC for w in names.key(words).split()):
        return None
    if not 3 < len(words) < _LONGEST or not words[0].isupper() or not names.is_organization(words):
        return None
    if _SENTENCE.search(words) or words.count("(") != words.count(")"):
        return None
    if any(w[:1].islower() and w.lower() not in _SMALL for w in words.split()):
        return None
    start = at + max(part.find(words), 0)
    return Line(start, start + len(words), words)

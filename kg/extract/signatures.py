"""Signatures: who signed, in what capacity, for whom, and when."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from kg import terms
from kg.extract import view as v
from kg.extract.lines import Line, lines
from kg.extract.view import Reading, View
from kg.language import posts as language
from kg.model.claim import Claim, Mention
from kg.model.document import Block, BlockKind
from kg.values import dates, names
from kg.values.found import Found

# "By: /s/ Jane Doe"   "/S/ JANE DOE"   "By:________"   "BY: Jane Doe"   "s/ Jane Doe"
_SIGNED = re.compile(r"(?i)^(?:by\s*:?\s*)?(?:/?\s?s\s?/+|\(signed\))\s*(?P<name>.*)$|^by\s*:\s*(?P<by>.*)$")
_NAME = re.compile(r"(?i)^(?:print(?:ed)?\s+)?name\s*:\s*(?P<name>.+)$")
_TITLE = re.compile(r"(?i)^(?:title|its|capacity)\s*:\s*(?P<title>.+)$")
_DATE = re.compile(r"(?i)^(?:dated?|as\s+of)\b\s*:?")


@dataclass
class _Signature:
    """One signature block, line by line."""

    signed: Line
    name: Line | None = None
    titles: list[Line] = field(default_factory=list)
    principal: Line | None = None


def read(view: View) -> Reading:
    """Every signature under the filing, and the date at them."""
    blocks = view.blocks(BlockKind.SIGNATURE)
    if not blocks:
        return
    block = blocks[0]
    days = list(dates.days(view.text[block.start : block.end]))
    if days:
        last = max(days, key=lambda d: d.value)
        at = block.start + last.start
        start = view.text.rfind("\n", 0, at) + 1
        quote = view.cite(start, block.start + last.end, "signature.date")
        yield Claim(view.parties.filing, terms.DATE_SIGNED, last.value, (quote,))
    number = 0
    for found in _signatures(view, block):
        for claims in _claims(view, found, block, days, number):
            number += 1
            yield from claims


def _signatures(view: View, block: Block) -> Iterator[_Signature]:
    """The blocks in order: each begins with the line that is signed; the principal is the last reporting
    person's name before it, and the lines below it are printed name and capacity."""
    principal: Line | None = None
    now: _Signature | None = None
    gap = False
    for line in lines(view.text, block.start, block.end):
        if line.empty:
            gap = True
            continue
        signed = _SIGNED.match(line.words)
        if signed:
            if now is not None:
                yield now
            now, principal = _Signature(line, _signed_name(line, signed), principal=principal), None
        elif now is None or not _belongs(view, now, line, gap):
            if _principal(view, line):
                if now is not None and now.name is not None:
                    yield now
                    now = None
                principal = line
        gap = False
    if now is not None:
        yield now


def _signed_name(line: Line, signed: re.Match[str]) -> Line | None:
    words = (signed["name"] or signed["by"] or "").strip(" _-/")
    if not re.search(r"[A-Za-z]", words):
        return None
    start = line.start + line.words.rfind(words)
    return Line(start, start + len(words), words)


def _belongs(view: View, now: _Signature, line: Line, gap: bool) -> bool:
    """Take a line below a signature into its block: name, capacity, or the capacity's next line."""
    name, title = _NAME.match(line.words), _TITLE.match(line.words)
    words = names.clean_person(line.words)
    if name:
        now.name = Line(line.start + name.start("name"), line.end, name["name"])
    elif title:
        now.titles.append(Line(line.start + title.start("title"), line.end, title["title"]))
    elif _principal(view, line) and not _is_same(now.name, words):
        return False
    elif names.is_person(words) and (now.name is None or _is_same(now.name, words)):
        now.name = line  # the printed name stands for the signed one
    elif not _DATE.match(line.words) and ((now.titles and not gap) or (not now.titles and _is_capacity(line.words))):
        now.titles.append(line)
    else:
        return False
    return True


def _is_same(name: Line | None, words: str) -> bool:
    return name is not None and names.key(names.clean_person(name.words)) == names.key(words)


def _is_capacity(words: str) -> bool:
    found = language.posts(words)
    return bool(found) and found[0].title[0] == 0


def _principal(view: View, line: Line) -> bool:
    words = names.clean(line.words)
    key = names.key(words)
    return any(names.key(p.words) == key for p in view.parties.reporting_persons)


def _claims(view: View, found: _Signature, block: Block, days: list[Found[date]], number: int) -> Iterator[list[Claim]]:
    if found.name is None:
        return
    words = names.clean_person(re.sub(r"(?i)^/?s/+\s*", "", found.name.words))
    if not words or not names.is_person(words):
        return
    end = found.titles[-1].end if found.titles else max(found.signed.end, found.name.end)
    start = found.principal.start if found.principal else found.signed.start
    whole = view.cite(start, end, "signature.block")
    signed = view.cite(found.signed.start, max(found.signed.end, found.name.end), "signature.name")
    person = v.person(words, view.cite(found.name.start, found.name.end, "signature.name"))
    principals: list[Mention | None]
    if found.principal is not None:
        quote = view.cite(found.principal.start, found.principal.end, "signature.principal")
        principals = [v.party(view, names.clean(found.principal.words), quote)]
    elif _is_reporting(view, words):
        principals = [person]
    else:
        principals = [view.parties.only_person if found.titles else None]
    for principal in principals:
        number += 1
        node = v.local(terms.SIGNATURE_CLASS, f"signature/{number}")
        title = " ".join(names.one_line(t.words) for t in found.titles).strip(" ,;")
        out = [
            Claim(node, terms.SIGNATORY, person, (signed,)),
            Claim(person, terms.NAME, person.words, (signed,)),
        ]
        if title:
            quote = view.cite(found.titles[0].start, found.titles[-1].end, "signature.title")
            out.append(Claim(node, terms.SIGNATURE_TITLE, title, (quote,)))
        if principal is not None:
            out.append(Claim(node, terms.SIGNED_FOR, principal, (whole,)))
        near = [d for d in days if block.start + d.start < found.signed.start] or days
        if near:
            day = near[-1] if near is not days else near[0]
            at = block.start + day.start
            quote = view.cite(view.text.rfind("\n", 0, at) + 1, block.start + day.end, "signature.date")
            out.append(Claim(node, terms.SIGNED_ON, day.value, (quote, signed)))
        yield out


def _is_reporting(view: View, words: str) -> bool:
    return any(names.key(p.words) == names.key(words) for p in view.parties.reporting_persons)

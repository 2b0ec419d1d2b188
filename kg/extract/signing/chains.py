"""Chains under signatures: "Roe Fund, L.P. / By: Roe GP, LLC, its general partner / By: Jane Roe, Managing Member"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.signing.blocks import signed
from kg.extract.signing.lines import Printed
from kg.extract.signing.parts import Block, Link
from kg.extract.signing.principals import Principal, organization, party
from kg.extract.structured.capacities import named
from kg.extract.structured.fields import Field, Form
from kg.extract.structured.schema import Place
from kg.extract.view import View
from kg.model.document import BlockKind
from kg.values import names

_BY = re.compile(r"(?i)(?<!\w)by\s*:\s*|^by\s+(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class Part:
    """What somebody is to another in a chain: the words of the part ("its general partner"), who has it, of whom,
    and the block that says so, as a stretch of the text."""

    part: str
    who: Principal
    whom: Principal
    start: int
    end: int


def parts(view: View) -> Iterator[Part]:
    """The parts of every chain under the filing, from the top down; the last is that of the person who signs."""
    form = next(iter(view.blocks(BlockKind.FORM)), None)
    fields = form is not None and bool(view.blocks(BlockKind.FIELD, within=form))
    for block in _fields(view) if fields else signed(view).blocks:
        yield from _chain(view, block)


def _chain(view: View, block: Block) -> Iterator[Part]:
    start, end = block.whole
    title = names.one_line(" ".join(line.words for line in block.titles)).strip(" ,;/-–")
    for group, chain in block.through:
        above = list(group)
        for link in chain:
            who = Principal(link.name.start, link.name.end, link.name.words, party(view, link.name.words))
            if any(who.start == p.start for p in above):
                continue
            for whom in above:
                yield Part(link.part, who, whom, min(start, whom.start), end)
            above = [who]
        if block.name is not None and title:
            name = block.name
            person = Principal(name.start, name.end, name.words, party(view, name.words))
            for whom in above:
                for part, who in _capacities(view, title, person, block):
                    yield Part(part, who, whom, min(start, whom.start), end)


# "attorney-in-fact for Jane Roe, Trustee": what is said after the comma is Jane Roe's
_ATTORNEY = re.compile(r"(?i)\b(?:attorney(?:-in-fact)?|agent|power\s+of\s+attorney)\b")
_FOR = re.compile(r"(?i)\b(?:for|of)\s+(?P<whom>[A-Z][^,;]{3,80}),\s*(?:as\s+)?(?P<part>.+)$")
# "on behalf of Acme Fund, in her capacity as a managing member of ..."
_BEHALF = re.compile(r"(?i)\b(?:and\s+)?on\s+behalf\s+of\s+[^;]{1,120}?,\s*in\s+(?:his|her)\s+capacity\b")


def _capacities(view: View, title: str, person: Principal, block: Block) -> Iterator[tuple[str, Principal]]:
    """What the words under a name say who is: the person who signs, or the organization or principal that they name
    right before it ("Jane Roe, Trust Officer, Acme Trust Company, Trustee")."""
    if _ATTORNEY.search(title):
        of = _FOR.search(title)
        who = party(view, of["whom"]) if of is not None else None
        if of is not None and who is not None and who.evidence is not None:
            yield of["part"], Principal(who.evidence.start, who.evidence.end, who.words, who)
        return
    parts = re.split(r",\s+", _BEHALF.sub("", title))
    named_at = next((n for n, part in enumerate(parts) if n and _is_company(view, part)), None)
    if named_at is None:
        yield ", ".join(parts), person
        return
    yield ", ".join(parts[:named_at]), person
    words, rest = parts[named_at], parts[named_at + 1 :]
    line = next((line for line in block.titles if words in names.one_line(line.words)), None)
    if rest and line is not None and words in line.words:
        at = line.start + line.words.index(words)
        yield ", ".join(rest), Principal(at, at + len(words), words, party(view, words))


def _is_company(view: View, part: str) -> bool:
    """Whether a part of a title is an organization's name by itself."""
    return names.key(part) not in names.LEGAL_FORMS and " of " not in part and organization(view, part)


def _fields(view: View) -> Iterator[Block]:
    """The blocks of a form of fields: whom a signature is for, the chain that its title may tell, and who signs."""
    form = Form(view.document)
    for signer in form.groups(Place.SIGNER):
        field = signer.first("principal")
        above = [_line(view, field)] if field is not None else []
        group = [Principal(p.start, p.end, names.clean(p.words), party(view, p.words)) for p in above]
        for signature in form.signatures(signer):
            signed_on, title = signature.first("signature"), signature.first("title")
            if signed_on is None:
                continue
            line = _line(view, signed_on)
            chain, rest = _linked(view, _line(view, title)) if title is not None else ([], [])
            block = Block(line, by=False, name=_name(line), titles=rest)
            block.through = [(group, chain)]
            yield block


def _linked(view: View, line: Printed) -> tuple[list[Link], list[Printed]]:
    """The links of the chain that a title tells, and what is left of it."""
    chain: list[Link] = []
    rest: list[Printed] = []
    for piece in _pieces(line):
        by = _BY.match(piece.words)
        if by is not None and organization(view, piece.words[by.end() :]):
            chain.append(Link([piece.part(by.end(), len(piece.words))]))
        else:
            rest.append(_labelled(piece))
    return chain, rest


def _name(line: Printed) -> Printed | None:
    who, _ = named(line.words)
    at = line.words.find(who) if who is not None else -1
    return line.part(at, at + len(who)) if who is not None and at >= 0 else None


def _line(view: View, field: Field) -> Printed:
    start, end = field.block.start, field.block.end
    return Printed(start, end, view.document.text[start:end], 0)


def _pieces(line: Printed) -> Iterator[Printed]:
    """A line parted before each "By:" in it."""
    cuts = [m.start() for m in _BY.finditer(line.words) if m.start()]
    for a, b in zip([0, *cuts], [*cuts, len(line.words)], strict=True):
        piece = line.part(a, b)
        if piece.words.strip(" ,;"):
            yield piece.part(0, len(piece.words.rstrip(" ,;")))


def _labelled(piece: Printed) -> Printed:
    """What is left of a title, after "By: Jane Roe, " where it names who signs once more."""
    by = _BY.match(piece.words)
    comma = piece.words.find(",")
    if by is None:
        return piece
    return piece.part(comma + 1, len(piece.words)) if comma > 0 else piece.part(by.end(), len(piece.words))

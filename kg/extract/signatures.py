"""Signatures: who signed, in what capacity, for whom, and when."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg import terms
from kg.extract import view as v
from kg.extract.signing.blocks import signed
from kg.extract.signing.capacities import ATTORNEY, Capacity, Span, begins, capacities
from kg.extract.signing.parts import Block
from kg.extract.signing.principals import Principal
from kg.extract.signing.principals import named as for_whom
from kg.extract.structured.capacities import named, same_person
from kg.extract.view import Reading, View
from kg.model.claim import Claim, Mention
from kg.model.evidence import Evidence
from kg.model.finding import Finding, Severity
from kg.values import names


def read(view: View) -> Reading:
    """Every signature under the filing, and the date at them: the latest, where they differ."""
    section = signed(view)
    found, dated = section.blocks, section.days
    if dated:
        day, line = max(dated, key=lambda d: d[0])
        yield Claim(view.parties.filing, terms.DATE_SIGNED, day, (view.cite(line.start, line.end, "signature.date"),))
    number = 0
    for index, block in enumerate(found):
        name = signatory(block)
        if name is None:
            yield _unnamed(view, block)
            continue
        when = block.day or (dated[0] if dated else None)
        for title, principal in signed_for(view, found, index):
            number += 1
            node = v.local(terms.SIGNATURE_CLASS, f"signature/{number}")
            yield from _claims(view, block, name, title, principal, node)
            if when is not None:
                quotes = (view.cite(when[1].start, when[1].end, "signature.date"), _signed(view, block))
                yield Claim(node, terms.SIGNED_ON, when[0], quotes)


_NEAR = 60
"""Signatures back to the one that a note is on, or that others go on with."""


@dataclass(frozen=True, slots=True)
class Title:
    """A title's words on one line, and where they stand."""

    words: str
    start: int
    end: int


def signatory(block: Block) -> str | None:
    """The name of who signed, as the block prints it; None where it prints none."""
    if block.name is None:
        return None
    words = names.clean_person(block.name.words)
    who, _ = named(words)
    if who is not None:
        return who
    parts = re.findall(r"[^\W\d_][\w.'’-]*", words)
    return words if 1 < len(parts) <= 6 and len(words) < 60 and not names.legal_form(words) else None


def principals_of(view: View, found: Sequence[Block], index: int) -> list[Mention]:
    """Whom a block signs for by the names above it, by its chain's own name, or with the block that it is a
    note on or that it goes on with."""
    block = found[index]
    if block.principals:
        return [_mention(view, principal) for principal in block.principals]
    if block.noted:
        near = range(max(0, index - _NEAR), index)
        marked = [n for n in near if found[n].marks == block.noted and not found[n].noted]
        inherited = [mention for n in marked for _, mention in signed_for(view, found, n) if mention is not None]
        return list(dict.fromkeys(inherited))
    own = any(_is_one(p, signatory(block) or "") for p in view.parties.reporting_persons)
    before = index
    while block.by and not own and found[before].follows and found[before].by and not found[before].principals:
        before -= 1
        if index - before > _NEAR:
            return []
    return [_mention(view, principal) for principal in found[before].principals]


def signed_for(view: View, found: Sequence[Block], index: int) -> Iterator[tuple[Title | None, Mention | None]]:
    """For each whom a block signs for: the title, and the mention; None where nothing is said."""
    block = found[index]
    name = signatory(block) or ""
    stated = _Stated(view, block)
    above = principals_of(view, found, index)
    own = next((p for p in view.parties.reporting_persons if _is_one(p, name)), None)
    done: list[Mention] = []
    for mention in above:
        done.append(mention)
        yield (None if _is_one(mention, name) else stated.title(mention)), mention
    for capacity in stated.capacities:
        if capacity.title is None:
            parties = capacity.parties or ((own,) if own is not None else ())
        else:
            parties = capacity.parties if capacity.sure or not above else ()
        for party in parties:
            if not any(_same(party, m) for m in done):
                done.append(party)
                yield (None if capacity.title is None else stated.words(capacity.title)), party
    if done:
        return
    title = stated.title(None)
    if any(c.everybody for c in stated.capacities):
        for party in view.parties.reporting_persons:
            yield title, party
    elif own is not None:
        yield None, own
    else:
        yield title, view.parties.only_person if title is not None else None


def _is_one(mention: Mention, name: str) -> bool:
    """Whether a party is the person of that name, and not the trust that is named after him."""
    return mention.kind == terms.PERSON_CLASS and same_person(mention.words, name)


def _same(a: Mention, b: Mention) -> bool:
    return bool(set(a.keys) & set(b.keys))


def _short(view: View) -> list[Mention]:
    """The reporting persons by the short names that cannot be a title's words: initials, or of several words."""
    return [
        Mention(mention.kind, words, mention.keys, mention.evidence)
        for words, mention in view.parties.known.items()
        if (words.isupper() or " " in words)
        and not begins(words)
        and any(_same(mention, p) and p.words != words for p in view.parties.reporting_persons)
    ]


class _Stated:
    """What stands under a name: its capacities, and their words."""

    def __init__(self, view: View, block: Block) -> None:
        self.lines = block.titles
        self.text = "\n".join(line.words for line in self.lines)
        self.capacities: list[Capacity] = capacities(self.text, [*view.parties.reporting_persons, *_short(view)])

    def title(self, party: Mention | None) -> Title | None:
        """The title in which a party is signed for: the one said with it, else the one said of all."""
        titled = [c for c in self.capacities if c.title is not None]
        own = next((c for c in titled if party is not None and any(_same(p, party) for p in c.parties)), None)
        if own is not None and own.title is not None:
            return self.words(own.title)
        of_all = [c.title for c in titled if c.title is not None and not c.parties]
        if of_all:
            return self.words((of_all[0][0], of_all[-1][1]))
        return self.words(titled[0].whole) if titled else None

    def words(self, span: Span) -> Title | None:
        """The words of a span of the text; those of a power of attorney alone are no title."""
        text = names.one_line(self.text[slice(*span)]).strip(" ,;") or ATTORNEY
        start, end = (0, len(self.text)) if text == ATTORNEY else span
        return Title(text, self._place(start, last=False), self._place(end, last=True))

    def _place(self, at: int, *, last: bool) -> int:
        """Where in the document the character `at` of the joined lines stands."""
        for line in self.lines:
            if at < len(line.words) or (last and at == len(line.words)):
                return line.start + at
            at -= len(line.words) + 1
        return self.lines[-1].end


def _mention(view: View, principal: Principal) -> Mention:
    quote = view.cite(principal.start, principal.end, "signature.principal")
    if principal.party is not None:
        return Mention(principal.party.kind, principal.words, principal.party.keys, quote)
    return v.party(view, principal.words, quote)


def _signed(view: View, block: Block) -> Evidence:
    name = block.name or block.line
    start, end = min(block.line.start, name.start), max(block.line.end, name.end)
    return view.cite(start, end, "signature.name")


def _claims(
    view: View, block: Block, name: str, title: Title | None, principal: Mention | None, node: Mention
) -> Iterator[Claim]:
    assert block.name is not None
    signed = _signed(view, block)
    person = v.person(name, view.cite(block.name.start, block.name.end, "signature.name"))
    known = [p for p in (principal, *view.parties.reporting_persons) if p is not None and _is_one(p, name)]
    if known:
        person = Mention(known[0].kind, name, tuple(dict.fromkeys((*known[0].keys, *person.keys))), person.evidence)
    yield Claim(node, terms.SIGNATORY, person, (signed,))
    yield Claim(person, terms.NAME, name, (signed,))
    if title is not None:
        quote = view.cite(title.start, title.end, "signature.title")
        yield Claim(node, terms.SIGNATURE_TITLE, title.words, (quote,))
    if principal is not None:
        yield Claim(node, terms.SIGNED_FOR, for_whom(principal), (view.cite(*block.whole, "signature.block"),))


def _unnamed(view: View, block: Block) -> Finding:
    """The finding for a signature under which nobody is named."""
    quote = view.cite(*block.whole, "signature.name")
    return Finding(
        "signature.unnamed",
        Severity.WARNING,
        "",
        f"a signature without a name: {names.one_line(quote.quote)[:80]!r}",
        (quote,),
        "who signed is read from the signature, never guessed",
        view.document.id,
    )

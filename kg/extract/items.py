"""Items: which are there, what an amendment does to each, and what they incorporate."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from kg import terms
from kg.extract import amendments
from kg.extract import view as v
from kg.extract.identity import statement_key
from kg.extract.view import Reading, View
from kg.model.claim import Claim, Mention
from kg.model.document import Block, BlockKind
from kg.model.evidence import Evidence
from kg.values import dates, names

_PART = re.compile(r"\b(?P<part>(?:Annex|Schedule|Exhibit|Appendix)\s+(?:[A-Z]|[IVX]+|\d+))\b")
_INCORPORATED = re.compile(r"(?i)\bincorporated\s+(?:herein\s+)?by\s+reference")
_AMENDS = re.compile(
    r"(?is)\b(?:amends?|amending|amendment\s+to|supplements?)\b.{0,120}?\bschedule\s+13(?P<kind>[dg])\b.{0,260}?\bfiled\b.{0,200}?\bon\s+"
)
_CERTIFY = re.compile(
    r"(?is)\bcertif(?:y|ies)\s+that\s+the\s+information\b.{0,200}?\b(?P<what>true,?\s+complete\s+and\s+correct)"
)


class ItemReader:
    """Reads the items of a form whose numbers and titles it knows; `partial` where an amendment of the form states no
    more than what it changes."""

    def __init__(self, titles: tuple[tuple[str, str], ...], *, partial: bool = False) -> None:
        self.titles, self.partial = titles, partial

    def __call__(self, view: View) -> Reading:
        """Each item as a node, with its status; what an amendment leaves unchanged, too."""
        found = {b.label: b for b in view.blocks(BlockKind.ITEM)}
        rest = amendments.rest(view)
        amends = original(view) is not None or (self.partial and amendments.is_amendment(view))
        whole = amends and any(amendments.restates_all(view, block) for block in _introductions(view))
        status = "restated" if whole else "amended" if amends else "stated"
        for number, title in self.titles:
            node = v.local(terms.FILING_ITEM_CLASS, f"item/{number}")
            block = found.get(number)
            if block is not None:
                yield from _item(view, node, number, title, block, status)
            elif rest is not None and amends:
                facts = [(terms.ITEM_NUMBER, number), (terms.ITEM_TITLE, title)]
                yield from v.claims(node, [*facts, (terms.ITEM_STATUS, v.code("item", "unchanged"))], rest)
        yield from _amends(view)
        yield from _certification(view)


# "Item 4."   "ITEM 2(a):"   "Item 10     "
_NUMBER = re.compile(r"(?i)\W{0,20}item\s+\d{1,2}\s*(?:\([a-f]\)|[a-f](?=[.):]))?[\s.:\-–—)]*")
_WORD = re.compile(r"[^\W\d_][\w'’]*")
_ANSWER = re.compile(r"(?i)(?:\d{1,2}\.\s*)?(?:not\s+applicable|n\s?/\s?a|none|inapplicable|no\s+change)")


def _heading_end(text: str, start: int, stop: int, title: str) -> int:
    """Where the heading of an item ends: after the words of the form's own title, which may go on over lines and have
    their answer on the same line; where it is another title, at the end of its line."""
    wanted, at, end, between = [w.lower() for w in _WORD.findall(title)], 0, start, 0
    last = start
    for word in _WORD.finditer(text, start, min(stop, start + 400)):
        gap = text[last : word.start()]
        if end > start and (re.search(r"[.:;]", gap) or gap.count("\n") > 1):
            break
        last, low = word.end(), word[0].lower()
        near = [n for n in range(at, min(at + 4, len(wanted))) if wanted[n].rstrip("s") == low.rstrip("s")]
        between = 0 if near else between + 1
        if near:
            at, end = near[0] + 1, word.end()
        if between > 2 or at == len(wanted):
            break
    if 2 * at >= len(wanted) and end > start:
        return end
    line = text.find("\n", start, stop)
    return line if line > 0 else stop


def _item(view: View, node: Mention, number: str, form: str, block: Block, default: str) -> Iterator[Claim]:
    label = _NUMBER.match(view.text, block.start, block.end)
    start = label.end() if label else block.start
    end = _heading_end(view.text, start, block.end, form)
    heading = view.cite(block.start, max(end, label.end() if label else end), "item.heading")
    title = names.one_line(view.text[start:end]).strip(" .:")
    title = "" if _ANSWER.fullmatch(title) else title
    yield from v.claims(node, [(terms.ITEM_NUMBER, number), (terms.ITEM_TITLE, title or None)], heading)
    quotes: tuple[Evidence, ...] = (heading,)
    status, told = default, False
    parts: list[tuple[str, Evidence]] = []
    for offset, passage, sentence in view.prose(block):
        words = passage.words(sentence)
        quote = view.cite(offset + sentence.start, offset + sentence.end, "item.sentence")
        named = _PART.search(words)
        change = amendments.change(words) if default != "stated" else None
        if change is not None and named and change.status == "restated":
            parts.append((named["part"], quote))
            quotes = (quote, heading) if not told else quotes
        elif change is not None and not told:
            status, quotes, told = change.status, (quote, heading), True
            parts += ((part, quote) for part in change.parts)
        if named and _INCORPORATED.search(words):
            yield Claim(node, terms.INCORPORATES, named["part"], (quote,))
    if default != "stated" and not told and amendments.says_unchanged(view.text[heading.end : block.end].strip()):
        status = "unchanged"
    yield Claim(node, terms.ITEM_STATUS, v.code("item", status), quotes)
    for part, quote in parts:
        yield Claim(node, terms.RESTATED_PART, part, (quote,))


@dataclass(frozen=True, slots=True)
class Original:
    """The statement that a filing says it amends: the letter of its schedule, its day of filing, and the
    words that say so."""

    kind: str
    filed: date
    quote: Evidence


def original(view: View) -> Original | None:
    """What the introduction, before the first item or in Item 1, says is amended."""
    for block in [*_introductions(view), *view.item("1")]:
        match = _AMENDS.search(view.text, block.start, min(block.end, block.start + 6000))
        day = dates.day(view.text[match.end() : match.end() + 40]) if match else None
        if match and day is not None and day.start <= 2:
            end = match.end() + day.end
            stop = next(
                (o + s.end for o, _, s in view.prose(block) if o + s.start <= match.start() and end <= o + s.end), end
            )
            quote = view.cite(match.start(), stop, "items.amends")
            return Original(match["kind"].upper(), day.value, quote)
    return None


def _introductions(view: View) -> Iterator[Block]:
    """What stands between the cover pages and the first item."""
    for body in view.blocks(BlockKind.BODY):
        first = next((b.start for b in view.blocks(BlockKind.ITEM)), body.end)
        yield Block(BlockKind.BODY, body.start, first)


def original_node(view: View) -> Mention | None:
    """The node of that statement, known across filings by form, issuer, filer and day of filing."""
    found = original(view)
    if found is None:
        return None
    key = statement_key(view, f"13{found.kind}", found.filed.isoformat())
    return Mention(terms.FILING_CLASS, "", (("local", "original"), *((key,) if key else ())))


def _amends(view: View) -> Iterator[Claim]:
    found, node = original(view), view.parties.original
    if found is None or node is None:
        return
    yield Claim(view.parties.filing, terms.AMENDS, node, (found.quote,))
    yield from v.claims(node, [(terms.FORM, f"SC 13{found.kind}"), (terms.FILED_ON, found.filed)], found.quote)
    for who in view.parties.reporting_persons:
        if _filed_it(found.quote.quote, who, view):
            yield Claim(node, terms.REPORTING_PERSON, who, (found.quote,))
    if view.parties.issuer is not None:
        yield Claim(node, terms.SUBJECT_COMPANY, view.parties.issuer, (found.quote,))


def _filed_it(words: str, who: Mention, view: View) -> bool:
    """Whether the sentence says that a person filed the statement: by name or short form, after "by" or "on behalf of".
    Those who file the amendment need not have."""
    by = re.search(r"(?is)\bfiled\b.{0,200}?\b(?:by|on\s+behalf\s+of)\s+(?P<who>.{1,400})", words)
    if by is None:
        return False
    names_of = {who.words, *(term for term, agent in view.parties.known.items() if agent.keys[0] == who.keys[0])}
    said = f" {names.key(by['who'])} "
    return any(f" {names.key(name)} " in said for name in names_of if names.key(name))


def _certification(view: View) -> Iterator[Claim]:
    for block in view.blocks(BlockKind.SIGNATURE):
        match = _CERTIFY.search(view.text, block.start, block.end)
        if match:
            quote = view.cite(match.start(), match.end(), "signature.certification")
            yield Claim(view.parties.filing, terms.CERTIFICATION, names.one_line(match["what"]), (quote,))

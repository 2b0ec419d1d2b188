"""Items: which are there, what an amendment does to each, and what they incorporate."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from kg import terms
from kg.extract import view as v
from kg.extract.identity import statement_key
from kg.extract.view import Reading, View
from kg.model.claim import Claim, Mention
from kg.model.document import Block, BlockKind
from kg.model.evidence import Evidence
from kg.values import dates, names

# how an amendment says what it does; the first that a sentence holds counts
_STATUS = (
    ("added", re.compile(r"(?i)\b(?:added\s+to|supplemented|adding|is\s+added|are\s+added|append)")),
    (
        "restated",
        re.compile(
            r"(?i)\b(?:amended\s+and\s+restated|restated|deleted\s+(?:in\s+its\s+entirety\s+)?and\s+replaced)\b"
        ),
    ),
    ("amended", re.compile(r"(?i)\b(?:is|are)\s+(?:hereby\s+)?amended\b")),
)
_PART = re.compile(r"\b(?P<part>(?:Annex|Schedule|Exhibit|Appendix)\s+(?:[A-Z]|[IVX]+|\d+))\b")
_INCORPORATED = re.compile(r"(?i)\bincorporated\s+(?:herein\s+)?by\s+reference")
_UNCHANGED = re.compile(r"(?is)\bexcept\s+as\b.{0,120}\b(?:remains?\s+(?:unchanged|in\s+full)|not\s+been\s+amended)")
_AMENDS = re.compile(
    r"(?is)\b(?:amends?|amending|amendment\s+to|supplements?)\b.{0,120}?\bschedule\s+13(?P<kind>[dg])\b.{0,260}?\bfiled\b.{0,200}?\bon\s+"
)
_CERTIFY = re.compile(
    r"(?is)\bcertif(?:y|ies)\s+that\s+the\s+information\b.{0,200}?\b(?P<what>true,?\s+complete\s+and\s+correct)"
)


class ItemReader:
    """Reads the items of a form whose numbers and titles it knows."""

    def __init__(self, titles: tuple[tuple[str, str], ...]) -> None:
        self.titles = titles

    def __call__(self, view: View) -> Reading:
        """Each item as a node, with its status; what an amendment leaves unchanged, too."""
        found = {b.label: b for b in view.blocks(BlockKind.ITEM)}
        rest = _unchanged(view)
        amends = original(view) is not None
        for number, title in self.titles:
            node = v.local(terms.FILING_ITEM_CLASS, f"item/{number}")
            block = found.get(number)
            if block is not None:
                yield from _item(view, node, number, block, amends)
            elif rest is not None and amends:
                facts = [(terms.ITEM_NUMBER, number), (terms.ITEM_TITLE, title)]
                yield from v.claims(node, [*facts, (terms.ITEM_STATUS, v.code("item", "unchanged"))], rest)
        yield from _amends(view)
        yield from _certification(view)


def _item(view: View, node: Mention, number: str, block: Block, amends: bool) -> Iterator[Claim]:
    line = view.text.find("\n", block.start, block.end)
    heading = view.cite(block.start, line if line > 0 else block.end, "item.heading")
    title = re.sub(r"(?i)^\W*item\s+\d+\s*\(?[a-f]?\)?[\s.:\-–—)]*", "", names.one_line(heading.quote)).strip(" .:")
    yield from v.claims(node, [(terms.ITEM_NUMBER, number), (terms.ITEM_TITLE, title or None)], heading)
    quotes: tuple[Evidence, ...] = (heading,)
    status = "amended" if amends else "stated"
    parts: list[tuple[str, Evidence]] = []
    for offset, passage, sentence in view.prose(block):
        words = passage.words(sentence)
        quote = view.cite(offset + sentence.start, offset + sentence.end, "item.sentence")
        named = _PART.search(words)
        verb = next((name for name, pattern in _STATUS if pattern.search(words)), None)
        if (
            amends
            and verb is not None
            and re.search(r"(?i)\b(?:item|annex|schedule|paragraph|following|appendix|section)\b", words)
        ):
            if named and re.search(r"(?i)entirety|restated", words):
                parts.append((named["part"], quote))
                quotes = (quote, heading) if status == "amended" else quotes
            elif status == "amended":
                status, quotes = verb, (quote, heading)
        if named and _INCORPORATED.search(words):
            yield Claim(node, terms.INCORPORATES, named["part"], (quote,))
    yield Claim(node, terms.ITEM_STATUS, v.code("item", status), quotes)
    for part, quote in parts:
        yield Claim(node, terms.RESTATED_PART, part, (quote,))


def _unchanged(view: View) -> Evidence | None:
    """The sentence that leaves the rest as it was."""
    for block in view.blocks(BlockKind.BODY):
        for offset, passage, sentence in view.prose(block):
            if _UNCHANGED.search(passage.words(sentence)):
                return view.cite(offset + sentence.start, offset + sentence.end, "item.unchanged")
    return None


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
        yield Claim(node, terms.REPORTING_PERSON, who, (found.quote,))
    if view.parties.issuer is not None:
        yield Claim(node, terms.SUBJECT_COMPANY, view.parties.issuer, (found.quote,))


def _certification(view: View) -> Iterator[Claim]:
    for block in view.blocks(BlockKind.SIGNATURE):
        match = _CERTIFY.search(view.text, block.start, block.end)
        if match:
            quote = view.cite(match.start(), match.end(), "signature.certification")
            yield Claim(view.parties.filing, terms.CERTIFICATION, names.one_line(match["what"]), (quote,))

"""Item 5 of a Schedule 13D and the notes under cover pages: shares outstanding, and holdings in prose."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from kg import terms
from kg.extract import view as v
from kg.extract.view import Reading, View
from kg.language.passage import Passage, Sentence
from kg.model.claim import Claim, Mention
from kg.model.document import Block, BlockKind
from kg.values import dates, names, numbers

_COUNT = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:\.\d{3}){2,}"
_KINDS = (
    r"(?:(?:class|series)\s+\w{1,3}\s+|common\s+|ordinary\s+|preferred\s+|voting\s+|subordinate\s+|capital\s+"
    r"|american\s+deposit[ao]ry\s+)"
)
# "34,309,526 shares of Common Stock outstanding"   "18,600,000 Class A Shares outstanding"
# "136,500,000 issued and outstanding shares"   "126.280.031 outstanding common shares"
# "the number of Shares outstanding as of August 3, 2006 (58,472,243)"
_OUTSTANDING = re.compile(
    rf"""(?ix)(?<![\w.,$])(?P<a>{_COUNT})\s+
      (?:{_KINDS}{{0,3}}(?:shares|units|ads|adss)\b[^.;]{{0,120}}?
        \b(?:issued\s+and\s+)?outstanding\b
      | (?:issued\s+and\s+)?outstanding\s+{_KINDS}{{0,3}}(?:shares|units))
    | \boutstanding\b[^.;\d]{{0,60}}\b(?:was|were|is|of|totaled)\s+(?P<b>{_COUNT})(?!\s*%)
    | \boutstanding\s+(?:as\s+of|on|at)\s+
      \w{{3,9}}\.?\s+\d{{1,2}},?\s+\d{{4}}\s*\(\s*(?P<c>{_COUNT})\s*(?:shares)?\s*\)"""
)
_AS_OF = re.compile(r"(?i)\b(?:as\s+of|as\s+per|as\s+at|at|on)\s+(?:the\s+close\s+of\s+business\s+on\s+)?$")
# "in its Registration Statement on Form S-3, as filed with the Commission on December 12, 2003"
_SOURCE = re.compile(
    r"(?is)\b(?P<title>(?:(?:Registration\s+Statement|Annual\s+Report|Quarterly\s+Report|Current\s+Report|Proxy\s+Statement|Prospectus)"
    r"(?:\s+on)?\s+)?(?:Form\s+(?:10-?[KQ]|8-?K|S-?\d{1,2}|F-?\d{1,2}|20-?F|40-?F|6-?K)(?:/A)?)|Proxy\s+Statement|Prospectus)\b"
    r"(?P<rest>.{0,160})"
)
_FILED = re.compile(r"(?is)\bfiled\b(?:\s+by\s+[^,.;]{1,60}?)?(?:\s+with\s+the\s+[^,.;]{1,60}?)?\s+on\s+")
# "in its Prospectus filed pursuant to Rule 424(b)(4) with the Commission on": no day of a count
_FILED_ON = re.compile(r"(?i)\bfiled\b[^;.]{0,180}\bon\s+$")
# "37,011,357 shares outstanding, which is the sum of (i) 27,402,024 shares outstanding as of": the day of a part
_SUM = re.compile(r"(?i)\bsum\s+of\b")
_OWNS = re.compile(r"(?i)\b(?:beneficially\s+(?:owns?|owned)|(?:is|was)\s+the\s+beneficial\s+owner\s+of)\b")


class InterestReader:
    """Reads the items that state the interest (`items`: their numbers on this form)."""

    def __init__(self, items: Sequence[str]) -> None:
        self.items = tuple(items)

    def __call__(self, view: View) -> Reading:
        """Counts of shares outstanding with their day and source, and holdings told in prose."""
        counts: dict[tuple[Decimal, object], Mention] = {}
        body = next(iter(view.blocks(BlockKind.BODY)), None)
        notes = self._notes(view, body)
        for block, is_note in [*((b, True) for b in notes), *((b, False) for b in view.item(*self.items))]:
            for offset, passage, sentence in view.prose(block):
                yield from _count(view, passage, sentence, offset, counts, is_note)
                if not is_note:
                    yield from _holding(view, passage, sentence, offset)

    def _notes(self, view: View, body: Block | None) -> list[Block]:
        pages = view.blocks(BlockKind.COVER_PAGE)
        if body is None:
            return pages
        first = next((b.start for b in view.blocks(BlockKind.ITEM)), body.end)
        return [*pages, Block(BlockKind.BODY, body.start, min(first, body.start + 8000))]


def _count(
    view: View,
    passage: Passage,
    sentence: Sentence,
    offset: int,
    counts: dict[tuple[Decimal, object], Mention],
    note: bool,
) -> Iterator[Claim]:
    words, stock = passage.words(sentence), view.parties.security
    match = _OUTSTANDING.search(words)
    if match is None or stock is None:
        return
    value = numbers.to_decimal(match["a"] or match["b"] or match["c"])
    found = [
        d
        for d in dates.days(words)
        if _AS_OF.search(words[: d.start])
        and not _FILED_ON.search(words[max(0, d.start - 200) : d.start])
        and not _SUM.search(words[match.end() : d.start])
    ]
    near = min(found, key=lambda d: min(abs(d.start - match.end()), abs(match.start() - d.end)), default=None)
    day = near.value if near else None
    node = counts.get((value, day))
    if node is None:
        node = v.local(terms.OUTSTANDING_COUNT_CLASS, f"outstanding/{len(counts) + 1}")
        counts[value, day] = node
    quote = view.cite(offset + sentence.start, offset + sentence.end, "interest.outstanding")
    yield Claim(node, terms.COUNT_OF, stock, (quote,))
    yield Claim(node, terms.SHARES_OUTSTANDING, value, (quote,))
    if day is not None:
        yield Claim(node, terms.OUTSTANDING_ON, day, (quote,))
    source = _SOURCE.search(words)
    if source:
        yield from _source(view, node, source, passage, sentence, offset)
    if note:
        for number in range(1, len(view.parties.reporting_persons) + 1):
            holding = v.local(terms.HOLDING_CLASS, f"holding/{number}")
            yield Claim(holding, terms.PERCENT_BASIS, node, (quote,))


def _source(
    view: View, node: Mention, source: re.Match[str], passage: Passage, sentence: Sentence, offset: int
) -> Iterator[Claim]:
    """The document that a count is taken from, when it was filed and by whom."""
    title = names.one_line(source["title"])
    filed = _FILED.search(source["rest"])
    day = dates.day(source["rest"][filed.end() : filed.end() + 30]) if filed else None
    base = offset + sentence.start
    quote = view.cite(base, offset + sentence.end, "interest.source")
    key = f"{names.key(title)} {day.value.isoformat() if day else ''}".strip()
    document = Mention(terms.REFERENCED_DOCUMENT_CLASS, title, (("name", f"document {key}"),), quote)
    yield Claim(node, terms.ACCORDING_TO, document, (quote,))
    yield Claim(document, terms.DOCUMENT_TITLE, title, (quote,))
    if day is not None:
        yield Claim(document, terms.FILED_ON, day.value, (quote,))
    before = passage.words(sentence)[: source.start()]
    by = [
        p
        for p in sentence.of("ORGANIZATION")
        if p.end <= sentence.start + source.start() and passage.words(p) in view.parties.known
    ]
    if by and re.search(r"(?i)(?:['’]s?|\bin\s+its)\s+(?:\w+\s+){0,3}$", before):
        words = passage.words(by[-1])
        who = v.party(view, words, view.cite(offset + by[-1].start, offset + by[-1].end, "interest.filer"))
        yield Claim(document, terms.FILED_BY, who, (quote,))


def _holding(view: View, passage: Passage, sentence: Sentence, offset: int) -> Iterator[Claim]:
    """ "X beneficially owns 2,202,000 shares, approximately 6.41%": the same holding, told again."""
    words = passage.words(sentence)
    verb = _OWNS.search(words)
    if verb is None:
        return
    before = [
        p for p in sentence.phrases if p.end <= sentence.start + verb.start() and passage.words(p) in view.parties.known
    ]
    who = view.parties.known[passage.words(before[-1])] if before else view.parties.only_person
    at = [i for i, p in enumerate(view.parties.reporting_persons, 1) if who is not None and p.keys[0] == who.keys[0]]
    shares = [p for p in sentence.of("SHARES") if p.start >= sentence.start + verb.end()]
    if not at or not shares or (before and len(shares) > 1):
        return
    holding = v.local(terms.HOLDING_CLASS, f"holding/{at[0]}")
    quote = view.cite(offset + sentence.start, offset + sentence.end, "interest.holding")
    value = numbers.shares(passage.words(shares[0]))
    percents = [p for p in sentence.of("PERCENT") if p.start > shares[0].end]
    if value is not None:
        yield Claim(holding, terms.AGGREGATE_AMOUNT, value.value, (quote,))
    if len(percents) == 1:
        percent = numbers.percent(passage.words(percents[0]))
        if percent is not None:
            yield Claim(holding, terms.PERCENT_OF_CLASS, percent.value, (quote,))

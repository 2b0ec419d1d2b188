"""Items 3, 5, 6, 8 and 9 of a Schedule 13G: the filer's status, what the boxes say, and what the items answer."""

import re
from collections.abc import Iterator

from kg import terms
from kg.extract import view as v
from kg.extract.lines import lines
from kg.extract.told import told
from kg.extract.view import Reading, View
from kg.model.claim import Claim, Iri, Mention, Value
from kg.model.document import Block
from kg.values import checkbox, names

# the words of the form's own list, in the lists of all years, and the code of the status that each means
STATUSES = tuple(
    (code, re.compile(rf"(?i)\b(?:{pattern})"))
    for code, pattern in (
        ("BD", r"brokers?\s+(?:or|and)\s+dealers?\s+registered"),
        ("IC", r"insurance\s+company\s+(?:as\s+defined|registered|under)"),
        ("IV", r"investment\s+company\s+registered"),
        ("IA", r"investment\s+advis[eo]rs?\s+(?:in\s+accordance|registered)"),
        ("EP", r"employee\s+benefit\s+plan"),
        ("HC", r"parent\s+holding\s+company"),
        ("SA", r"savings\s+associations?\b"),
        ("CP", r"church\s+plan"),
        ("FI", r"non-?\s?u\.?s\.?\s+institution\s+in\s+accordance"),
        ("GR", r"group,?\s+in\s+accordance"),
        ("BK", r"bank\s+as\s+defined"),
    )
)
_ITEM = re.compile(r"^\s*(?:[\[(/|☐☒☑■_].{0,8}?[\])/|_☐☒☑■]?\s*)?\(?(?P<letter>[a-k])[).]", re.IGNORECASE)
_LETTER = re.compile(r"(?<![\w(])\(?(?P<letter>[a-k])\)(?!\s*\()", re.IGNORECASE)
_NOT = re.compile(r"(?i)^\W*(?:not\s+applicable|inapplicable|n\s?/\s?a|none)\b\W*(?:instructions?\b.{0,200})?$")
_CEASED = re.compile(
    r"(?is)\bceased\s+to\s+be\s+the\s+beneficial\s+owners?\b.{0,160}?(?:following|box)[\s:.]{0,3}(?P<box>.{0,40})"
)
# the instructions that the form prints beneath a heading
_PRINTED = re.compile(
    r"""(?isx)^\W*(?:
      if\s+this\s+statement\s+is\s+(?:being\s+)?filed.{0,400}?(?:check\s+the\s+following\W*(?:\[\s*\]|\(\s*\)|☐)?
      | check\s+whether\s+the\s+(?:person\s+filing|filing\s+person)\s+is\s+an?\s*:?)
    | if\s+any\s+other\s+person\s+is\s+known.{0,700}?should\s+be\s+identified
      (?:\.?\s+a\s+listing\s+of\s+the\s+shareholders.{0,300}?is\s+not\s+required)?
    | if\s+a\s+group\s+has\s+filed.{0,500}?(?:identity\s+of\s+each\s+member\s+of\s+the\s+group
      | each\s+member\s+of\s+the\s+group)
    | notice\s+of\s+dissolution\s+of\s+a\s+group\s+may\s+be.{0,400}?individual\s+capacity\.?(?:\s*see\s+item\s+5)?
    | instructions?.{0,120}?requires\s+a\s+response\s+to\s+this\s+item
    )[\s.]*"""
)
_HEADING = re.compile(
    r"""(?isx)^[\s|]*item\s+\d{1,2}\s*[.:–—-]*\s*(?:
      ownership\s+of\s+(?:five|5)\s*(?:percent|%)\s+or\s+less\s+of\s+(?:a\s+)?class
      | ownership\s+of\s+more\s+than\s+(?:five|5)\s*(?:percent|%)\s+on\s+behalf\s+of\s+another\s+person
    | identification\s+and\s+classification\s+of\s+(?:the\s+)?members\s+of\s+(?:the\s+)?group
    | notice\s+of\s+dissolution\s+of\s+(?:the\s+|a\s+)?group)?[\s.:|]*"""
)
_NEXT = re.compile(r"(?i)\n[ \t]*item\s+\d{1,2}\b|\bafter\s+reasonable\s+inquiry\b")
_LONGEST = 1_200
"""Characters of an answer that is kept whole."""
# "The interest of one such person, Acme Fund, in the common stock ... is more than five percent"
_INTEREST = re.compile(r"(?i)\binterests?\s+of\s+(?:one|1)\s+(?:such\s+)?person,\s+")
_MORE = re.compile(r"(?i)\bmore\s+than\s+(?:five|5)\s*(?:percent|per\s+cent|%)")
_RECEIVES = re.compile(r"(?i)\b(?:has|have)\s+(?:the\s+right|an\s+interest)\b")


class StandingReader:
    """Reads the items of a 13G that state what the filer is and what applies to it."""

    def __call__(self, view: View) -> Reading:
        """The status, the box of Item 5, the answers, and for whom more than five percent is held."""
        for block in view.item("3"):
            yield from _status(view, block)
        for block in view.item("5"):
            yield from _ceased(view, block)
        for block in view.item("6"):
            yield from _proceeds(view, block)
        for block in view.item("5", "6", "8", "9"):
            yield from _answer(view, block)


def item_node(number: str) -> Mention:
    """The node of an item."""
    return v.local(terms.FILING_ITEM_CLASS, f"item/{number}")


def _status(view: View, block: Block) -> Iterator[Claim]:
    units = list(_units(view, block))
    drawn = any(True for start, end in units for _ in checkbox.boxes(view.text[start:end]))
    kept = []
    for start, end in units:
        words = view.text[start:end]
        code = next((c for c, pattern in STATUSES if pattern.search(words)), None)
        box = checkbox.checked(words) if code else None
        if code and (box.value if box else False):
            letter = _LETTER.search(words)
            kept.append((code, letter["letter"].lower() if letter else None, start, end))
    named = {c for start, end in units for c, p in STATUSES if p.search(view.text[start:end])}
    if not kept and not drawn and len(named) == 1:  # "the person filing, Acme LLC, is a parent holding company"
        start, end = units[0][0], units[-1][1]
        kept = [(named.pop(), None, start, end)]
    for code, stated, start, end in kept:
        quote = view.cite(start, end, "standing.status")
        facts: list[tuple[Iri, Mention | Value | None]] = [
            (terms.FILER_STATUS, v.code("status", code)), (terms.STATUS_LETTER, stated)
        ]  # fmt: skip
        yield from v.claims(view.parties.filing, facts, quote)
    for line in lines(view.text, block.start, block.end) if not kept else ():
        if _NOT.match(re.sub(r"(?i)^\W*item\s+3\W*", "", line.words)):
            yield Claim(
                item_node("3"), terms.IS_APPLICABLE, False, (view.cite(line.start, line.end, "standing.status"),)
            )
            return


def _units(view: View, block: Block) -> Iterator[tuple[int, int]]:
    """The entries of the list: a line that begins with a letter or a box, and those that go on with it."""
    start = end = None
    for line in lines(view.text, block.start, block.end):
        if line.empty:
            continue
        begins = _ITEM.match(line.words) or next(checkbox.boxes(line.words[:12]), None) is not None
        if begins and start is not None and end is not None and not _is_mark(view.text[start:end]):
            yield start, end
            start = None
        start = line.start if start is None else start
        end = line.end
    if start is not None and end is not None:
        yield start, end


def _is_mark(words: str) -> bool:
    """Whether what stands before is a box or a letter alone, whose words are on the next line."""
    return len(re.sub(r"[\W_]", "", words)) <= 2


def _ceased(view: View, block: Block) -> Iterator[Claim]:
    """Whether the box is checked that the holder has ceased to own five percent."""
    match = _CEASED.search(view.text, block.start, block.end)
    if match is None:
        return
    stop = min(block.end, match.start("box") + 40)
    box = checkbox.checked(view.text[match.start("box") : stop])
    if box is not None:
        quote = view.cite(match.start(), match.start("box") + box.end, "standing.five-percent")
        yield Claim(view.parties.filing, terms.CEASED_TO_OWN_FIVE_PERCENT, box.value, (quote,))


def _answer(view: View, block: Block) -> Iterator[Claim]:
    """What an item says beyond the words of the form."""
    start, stop = block.start, block.end
    following = _NEXT.search(view.text, start + 6, stop)
    stop = following.start() if following else stop
    boxed = _CEASED.search(view.text, start, stop) if block.label == "5" else None
    box = next(checkbox.boxes(boxed["box"]), None) if boxed else None
    if boxed:
        start = boxed.start("box") + (box.end if box else 0)
    for pattern in (_HEADING, _PRINTED, _PRINTED):
        match = pattern.match(view.text[start:stop])
        start += match.end() if match else 0
    words = names.one_line(view.text[start:stop]).strip(" _|.[]:;")
    if not re.search(r"\w", words) or len(words) > _LONGEST or (boxed and box is None):
        return
    end = start + len(view.text[start:stop].rstrip())
    quote, node = view.cite(start, end, "standing.answer"), item_node(block.label)
    if _NOT.match(words):
        yield Claim(node, terms.IS_APPLICABLE, False, (quote,))
    elif len(words) > 2:
        yield Claim(node, terms.ANSWER, words, (quote,))


def _proceeds(view: View, block: Block) -> Iterator[Claim]:
    """For whom more than five percent is said to be held."""
    for sentence in told(view, block):
        text = sentence.text
        more = _MORE.search(text)
        if more is None or re.search(
            r"(?i)\b(?:no|not|none|any|if)\b[^.;]{0,160}$", text[max(0, more.start() - 200) : more.start()]
        ):
            continue
        named = _INTEREST.search(text)
        verb = _RECEIVES.search(text)
        found = sentence.listed(named.end()) if named else sentence.subject(verb.start()) if verb else []
        issuer = view.parties.issuer
        for who in found:
            if issuer is None or not {*who.keys} & {*issuer.keys}:
                quote = sentence.cite("standing.proceeds")
                yield Claim(view.parties.filing, terms.PROCEEDS_TO, who, (quote,))
                if who.evidence is not None and who.evidence.rule == "told.name":
                    yield Claim(who, terms.NAME, who.words, (who.evidence,))

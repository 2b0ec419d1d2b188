"""Item 2 of a Schedule 13D: business, offices, and the answers on convictions and proceedings."""

import re
from collections.abc import Iterator, Sequence

from kg import terms
from kg.extract import view as v
from kg.extract.posts import board, board_claims
from kg.extract.view import Reading, View
from kg.language.passage import Passage, Sentence
from kg.model.claim import Claim, Iri, Mention, Value
from kg.model.evidence import Evidence
from kg.values import names

_BUSINESS = re.compile(
    r"(?is)\bprincipal\s+business(?:es)?(?:\s+and\s+occupation)?(?:\s+of\s+[^.;]{1,80}?)?\s+(?:is|are|consists?\s+of)\s+"
    r"(?:to\s+|that\s+of\s+|as\s+)?(?P<what>[^.;]{3,600})"
)
_OFFICE = re.compile(
    r"(?is)\b(?P<what>principal\s+(?:executive\s+|business\s+)*(?:offices?|place\s+of\s+business)(?:\s+(?:and|address)[\w\s]{0,30}?)?|"
    r"business\s+address|head\s+offices?)(?:\s+of\s+[^.;]{1,80}?)?\s+(?:is|are)\s+(?:located\s+)?(?:at\s+)?"
)
_CRIMINAL = re.compile(r"(?i)\bconvicted\s+in\s+(?:a|any)\s+criminal\s+proceedings?\b")
_CIVIL = re.compile(r"(?i)\bpart(?:y|ies)\s+to\s+(?:a|any)\s+civil\s+proceedings?\b")
_NEGATIVE = re.compile(r"(?i)\b(?:none|no|neither|nor|not|never)\b")
_PERIOD = re.compile(r"(?i)\b(?:during|within|in)\s+(?P<period>the\s+(?:last|past)\s+five\s+(?:\(5\)\s+)?years)\b")
_LISTED = re.compile(
    r"(?i)\b(?:persons?\s+(?:named|listed|identified|set\s+forth)\s+(?:on|in)|directors?|executive\s+officers?)\b"
)


class BackgroundReader:
    """Reads Item 2; `items` are the numbers of the items that hold it on this form."""

    def __init__(self, items: Sequence[str]) -> None:
        self.items = tuple(items)

    def __call__(self, view: View) -> Reading:
        """Principal business and office of each party, the bodies named, and the legal disclosures."""
        number = 0
        for block in view.item(*self.items):
            for offset, passage, sentence in view.prose(block):
                quote = view.cite(offset + sentence.start, offset + sentence.end, "background.sentence")
                who = _subject(view, passage, sentence, offset)
                if who is not None:
                    yield from _about(view, passage, sentence, offset, who)
                for claim, count in _disclosures(view, passage.words(sentence), quote, number):
                    number = count
                    yield claim


def _subject(view: View, passage: Passage, sentence: Sentence, offset: int) -> Mention | None:
    """The first known agent that the sentence names, else the only reporting person."""
    for phrase in sentence.phrases:
        known = view.parties.known.get(passage.words(phrase))
        if known is not None:
            quote = view.cite(offset + phrase.start, offset + phrase.end, "background.subject")
            return Mention(known.kind, passage.words(phrase), known.keys, quote)
    return view.parties.only_person


def _about(view: View, passage: Passage, sentence: Sentence, offset: int, who: Mention) -> Iterator[Claim]:
    words = passage.words(sentence)
    business = _BUSINESS.search(words)
    if business:
        start, end = offset + sentence.start + business.start(), offset + sentence.start + business.end()
        start = min(start, who.evidence.start) if who.evidence and start - who.evidence.end < 80 else start
        quote = view.cite(max(start, offset + sentence.start), end, "background.business")
        yield Claim(who, terms.PRINCIPAL_BUSINESS, names.one_line(business["what"]).strip(" ,"), (quote,))
    office = _OFFICE.search(words)
    if office:
        at, end = offset + sentence.start + office.end(), offset + sentence.end
        text = names.one_line(view.text[at:end]).rstrip(" .;")
        if re.search(r"\d", text) and len(text) < 250:
            address = v.address(text, view.cite(at, end, "background.office"))
            quote = view.cite(offset + sentence.start, end, "background.office")
            term = terms.HEAD_OFFICE if "head" in office["what"].lower() else terms.PRINCIPAL_OFFICE
            yield Claim(who, term, address, (quote,))
            yield Claim(address, terms.ADDRESS_TEXT, text, (quote,))
    yield from _bodies(view, words, offset + sentence.start, who)


def _bodies(view: View, words: str, at: int, who: Mention) -> Iterator[Claim]:
    """Boards that the text says the agent has: "members of X's Supervisory Board and Managing Board"."""
    for match in re.finditer(r"\b(?:Supervisory|Managing|Management)\s+Board\b|\bBoard\s+of\s+Directors\b", words):
        if re.search(r"['’]s?\s", words[max(0, match.start() - 60) : match.start()]):
            line = words.rfind("members of", 0, match.start())
            start = line if line >= 0 and match.start() - line < 120 else max(0, match.start() - 40)
            quote = view.cite(at + start, at + match.end(), "background.body")
            yield from board_claims(board(match[0], who), who, quote)


def _disclosures(view: View, words: str, quote: Evidence, number: int) -> Iterator[tuple[Claim, int]]:
    """The negative answers of items 2(d) and 2(e): one node each, with everybody whom they cover."""
    if not _NEGATIVE.search(words):
        return
    period = _PERIOD.search(words)
    for notation, pattern in (("criminal", _CRIMINAL), ("civil", _CIVIL)):
        if not pattern.search(words):
            continue
        number += 1
        node = v.local(terms.LEGAL_DISCLOSURE_CLASS, f"disclosure/{number}")
        facts: list[tuple[Iri, Mention | Value | None]] = [
            (terms.DISCLOSURE_TYPE, v.code("disclosure", notation)),
            (terms.OCCURRED, False),
        ]
        for claim in v.claims(node, facts, quote):
            yield claim, number
        if period:
            yield Claim(node, terms.PERIOD, names.one_line(period["period"]), (quote,)), number
        for who in view.parties.reporting_persons:
            assert who.evidence is not None
            yield Claim(node, terms.COVERS, who, (quote, who.evidence)), number
        if _LISTED.search(words):
            for someone in view.parties.listed:
                assert someone.evidence is not None
                yield Claim(node, terms.COVERS, someone, (quote, someone.evidence)), number

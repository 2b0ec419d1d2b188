"""Papers: the agreements that a filing's items tell of, each one node with its title, day and parties.

A paper is told of where somebody enters into it, is its party, or acts under it; a term that is defined for it ("the
Voting Agreement") names it from there on.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from datetime import date

from kg import terms
from kg.extract import view as v
from kg.extract.told import Told, told
from kg.extract.view import View
from kg.language import contracts
from kg.language.contracts import Title
from kg.model.claim import Mention
from kg.model.evidence import Evidence
from kg.values import dates, names

_ITEMS = ("3", "4", "5", "6")
_DATED = re.compile(
    r"(?i)\s*(?:\([^()]{0,120}\)\s*)?,?\s*(?:(?:which\s+(?:is|was)\s+)?(?:dated|effective|made|entered\s+into|executed))?\s*(?:as\s+of\s+|on\s+|the\s+)?(?=[A-Z]|\d)"
)
_TOLD = re.compile(
    r"(?i)\b(?:enter(?:ed|ing)?\s+into|execut(?:ed|ing)|sign(?:ed|ing)|part(?:y|ies)\s+to|pursuant\s+to|under|by\s+virtue\s+of|in\s+accordance\s+with|"
    r"subject\s+to|terms\s+of|provisions\s+of|deliver(?:ed|y)|grant(?:ed|ing)|issued|amend(?:ed|s)|terminat(?:ed|ion)|except\s+for|other\s+than|in\s+connection\s+with)\b"
)
_SAYS = re.compile(
    r"(?i)\s*(?:\([^()]{0,120}\)\s*)?(?:also\s+)?(?:was|were|has\s+been|have\s+been|provides?|contains?|requires?|restricts?|prohibits?|grants?|entitles?|obligates?)\b"
)
_DONE = re.compile(
    r"(?i)\b(?:entered\s+into|executed|signed|delivered|granted|(?:is|are|became|was|were)\s+(?:also\s+)?(?:a\s+)?part(?:y|ies)\s+to)\b"
)
_ENTERED = re.compile(r"(?i)\b(?:entered\s+into|executed|signed)\b")
_UNREAL = re.compile(
    r"(?i)\b(?:may(?!\s{1,3}\d)|might|could|would|will|shall|should|if|proposed|propos\w+|draft|negotiat\w+|discuss\w+|intends?|expects?|anticipated?|no|any|not|neither|unless|until)\b[^;.]{0,100}$"
)
_PERIOD = re.compile(
    r"(?i)\b(?:for|during)\s+(?P<what>(?:a|the)\s+period\s+of\s+(?:\w+[\s-]+)?(?:\(?\d{1,3}\)?\s+)?(?:days?|months?|years?)\b"
    r"(?:\s+(?:after|from|following|beginning)\s+[^.;]{3,120})?)"
)
_BY = re.compile(r"(?i)[^;.]{0,60}?\b(?:entered\s+into|executed|signed)\s+by\s+(?!and\s+(?:between|among))")
_AMONG = re.compile(r"(?i)[^;.]{0,120}?\b(?:by\s+and\s+)?(?:between|among)(?:\s+and\s+among)?\s+")
_WITH = re.compile(r"(?i)\bwith\s+(?!respect\b|which\b|certain\s+rights|the\s+(?:sec|commission)\b)")


@dataclass(slots=True)
class Paper:
    """An agreement: its node, title, sort, day, for how long a lock-up binds, its parties by their first key, and the
    quotes that tell of it."""

    node: Mention
    title: str
    kind: str | None
    day: date | None = None
    period: str | None = None
    parties: dict[tuple[str, str], Mention] = field(default_factory=dict)
    quotes: list[Evidence] = field(default_factory=list)


@dataclass(slots=True)
class Papers:
    """The agreements of a filing, in order of print, and where each is named."""

    papers: list[Paper] = field(default_factory=list)
    places: list[tuple[int, Paper]] = field(default_factory=list)

    def within(self, start: int, end: int) -> list[Paper]:
        """The agreements named in text[start:end], each once."""
        low = bisect_left(self.places, start, key=lambda p: p[0])
        out: dict[str, Paper] = {}
        for at, paper in self.places[low:]:
            if at >= end:
                break
            out.setdefault(paper.node.keys[0][1], paper)
        return list(out.values())


def papers(view: View) -> Papers:
    """The agreements that the items tell of, found once a filing."""
    if "papers" not in view.memo:
        view.memo["papers"] = _papers(view)
    found: Papers = view.memo["papers"]
    return found


def _papers(view: View) -> Papers:
    out, of_key = Papers(), dict[str, Paper]()
    for block in view.item(*_ITEMS):
        for sentence in told(view, block):
            for title in contracts.titles(sentence.text):
                key = _key(title.words)
                paper = of_key.get(key) or (of_key.get(_key(title.term)) if title.term else None)
                if paper is None:
                    if not _is_told(sentence, title):
                        continue
                    slug = re.sub(r"[^a-z0-9]+", "-", key).strip("-")
                    node = v.local(terms.AGREEMENT_CLASS, f"agreement/{slug}")
                    named = title.term is not None and title.words.islower() and len(title.term.split()) > 1
                    called = title.term if named and title.term else title.words
                    paper = Paper(node, called, title.sort)
                    out.papers.append(paper)
                of_key.setdefault(key, paper)
                if title.term:
                    of_key.setdefault(_key(title.term), paper)
                _add(sentence, title, paper)
                out.places.append((sentence.start + title.start, paper))
    out.places.sort(key=lambda p: p[0])
    return out


def _key(words: str) -> str:
    key = re.sub(
        r"^(?:(?:this|such|said|form of|amended|restated|and|certain|several|separate)\s+)+", "", names.key(words)
    )
    return re.sub(r"(?<=agreement)s$", "", key)


def _is_told(sentence: Told, title: Title) -> bool:
    """Whether the sentence tells of the agreement as of one that there is."""
    before = sentence.text[max(0, title.start - 400) : title.start]
    if title.term is not None and not _UNREAL.search(before):
        return True
    after = _SAYS.match(sentence.text, title.end) is not None
    told_of = after or _TOLD.search(before) is not None or _day_at(sentence.text, title.end) is not None
    return told_of and not _UNREAL.search(before) and title.sort is not None


def _day_at(text: str, at: int) -> date | None:
    lead = _DATED.match(text, at)
    day = dates.day(text[lead.end() : lead.end() + 30]) if lead else None
    return day.value if day is not None and day.start == 0 else None


def _add(sentence: Told, title: Title, paper: Paper) -> None:
    """What a sentence adds to an agreement: its day, and who is its party."""
    text = sentence.text
    day, parties = _day_at(text, title.end), _parties(sentence, title)
    if day is None and (done := next(iter(_ENTERED.finditer(text, max(0, title.start - 200), title.start)), None)):
        first = dates.day(text[: done.start()])
        day = first.value if first is not None and re.search(r"(?i)\bon\s+$", text[: first.start]) else None
    period = _PERIOD.search(text) if paper.kind == "lock-up" and paper.period is None else None
    if period:
        paper.period = " ".join(period["what"].split())
    more = period or (day is not None and paper.day is None) or any(m.keys[0] not in paper.parties for m in parties)
    if more or not paper.quotes:
        paper.quotes.append(sentence.cite("papers.sentence"))
    paper.day = paper.day or day
    if paper.title[0].islower() and title.words[0].isupper() and _key(paper.title) == _key(title.words):
        paper.title = title.words
    for who in parties:
        paper.parties.setdefault(who.keys[0], who)


def _parties(sentence: Told, title: Title) -> list[Mention]:
    """Who the sentence says is a party of the agreement."""
    text = sentence.text
    stop = next((t.start for t in contracts.titles(text) if t.start > title.end), len(text))
    among = _AMONG.match(text, title.end, stop)
    if among:
        found = sentence.listed(among.end(), stop)
        if len(found) > 1:
            return found
    by = _BY.match(text, title.end, stop)
    if by and (found := sentence.listed(by.end(), stop)):
        return found
    verbs = [
        m for m in _DONE.finditer(text, 0, title.start) if not _UNREAL.search(text[max(0, m.start() - 200) : m.start()])
    ]
    if not verbs or re.search(r"(?i)[.;:]|\bpursuant\s+to\b|\bunder\b", text[verbs[-1].end() : title.start]):
        return []
    who = sentence.subject(verbs[-1].start())
    withs = _WITH.finditer(text, title.end, min(stop, title.end + 400))
    others = next((s for m in withs if (s := sentence.listed(m.end(), stop))), [])
    before = re.search(r"(?i)\bwith\s+", text[verbs[-1].end() : title.start])
    if not others and before:  # "entered into, with Acme, a voting agreement"
        others = sentence.listed(verbs[-1].end() + before.end(), title.start)
    parties = {m.keys[0]: m for m in (*who, *others)}
    return list(parties.values()) if who else []

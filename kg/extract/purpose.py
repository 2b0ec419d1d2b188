"""Item 4 of a Schedule 13D: events on boards, and intentions with their modality."""

import re
from collections.abc import Iterator, Sequence

from kg import terms
from kg.extract import view as v
from kg.extract.posts import board, board_claims
from kg.extract.view import Reading, View
from kg.language.passage import Passage, Phrase, Sentence
from kg.model.claim import Claim, Iri, Mention, Value
from kg.model.evidence import Evidence
from kg.values import dates, names

_WAS = r"(?:(?:was|were|has\s+been|have\s+been|had\s+been)\s+)?"
_HAD = r"(?:(?:was|were|has\s+been|have\s+been|had\s+been|has|have|had)\s+)?"
# an event's verb in the tenses that tell a thing done, and the code of the event
_EVENTS = tuple(
    (code, re.compile(rf"(?i)\b(?:{pattern})\b"))
    for code, pattern in (
        (
            "resigned",
            r"(?:(?:has|had|have)\s+)?resigned|tendered\s+(?:his|her|their)\s+resignation|stepped\s+down|"
            r"(?:announced|accepted|received)\s+the\s+resignation\s+of",
        ),
        ("removed", r"(?:was|were|has\s+been|had\s+been)\s+removed"),
        ("nominated", _HAD + "nominated"),
        ("elected", _WAS + "elected"),
        ("appointed", _WAS + "appointed"),
        ("designated", _HAD + "designated"),
    )
)
_BOARD = re.compile(
    r"(?i)\b(?P<body>(?:supervisory\s+|managing\s+)?board(?:\s+of\s+directors)?|a\s+director|directors?)\b"
)
# what has not happened: "may be appointed", "shall be entitled to designate", "intends to nominate"
_UNREAL = re.compile(
    r"(?i)\b(?:may(?!\s{1,3}\d)|might|could|would|will|shall|should|can|intends?|plans?|proposes?|agreed?s?\s+to|entitled|right|if|request(?:ed)?|seek|"
    r"considering|recommend\w*)\b[^;]{0,60}$"
)
_DESIGNEE = re.compile(r"(?i)(?:[-\s]+designee|['’]s?\s+(?:\w+\s+){0,2}(?:designee|nominee|representative))s?\b[\s,]*")
_ANNOUNCED = re.compile(r"(?i)\bannounced\b")
_PLANNED = "acquire|purchase|sell|dispose|buy|increase|decrease|seek|propose|nominate|engage|take|change|consider|make"
_INTENTION = re.compile(
    rf"""(?ix)\b(?:(?P<none>(?:has|have|had)\s+no\s+(?:present\s+|current\s+)?(?:plans?|proposals?|intentions?))
      | (?P<intends>(?:current|present)\s+intention\s+is\s+to | (?:currently\s+|presently\s+)?intends?\s+to
        | (?:currently\s+|presently\s+)?plans?\s+to | (?:current|present)\s+intention\s+to )
      | (?P<may>may(?!\s{{1,3}}\d),?\s+(?:from\s+time\s+to\s+time,?\s+)?(?:[\w\s,]{{0,60}}?\s)?(?={_PLANNED})))"""
)
# the words of an intention that put it under one of the purposes (a) to (j)
_PURPOSES = tuple(
    (code, re.compile(rf"(?i)\b(?:{pattern})"))
    for code, pattern in (
        ("b", r"merger|reorgani[sz]ation|liquidation|business\s+combination|tender\s+offer"),
        ("c", r"(?:sale|transfer)\s+of\s+(?:a\s+)?material\s+(?:amount\s+of\s+)?assets"),
        (
            "d",
            r"(?:board\s+of\s+directors|directors?|management)\b.{0,80}\b(?:change|nominat|elect|replac|appoint|remov)|"
            r"(?:change|nominat\w*|elect\w*|replac\w*|appoint\w*|remov\w*)\b.{0,80}\b(?:board|directors?|management)",
        ),
        ("e", r"dividend|capitali[sz]ation"),
        ("h", r"delist"),
        (
            "a",
            r"(?:acquir\w*|purchas\w*|buy|sell|selling|sale|dispos\w*|additional)\b.{0,120}"
            r"\b(?:shares?|stock|securities|positions?|units?|holdings?)",
        ),
    )
)
_CONDITION = re.compile(r"(?is)\b(?:depending\s+(?:up)?on|subject\s+to|based\s+(?:up)?on)\s+(?P<what>.+)$")


class PurposeReader:
    """Reads the items that tell purposes and events (`items`: their numbers on this form)."""

    def __init__(self, items: Sequence[str]) -> None:
        self.items = tuple(items)

    def __call__(self, view: View) -> Reading:
        """Board events and intentions, sentence by sentence."""
        events = plans = 0
        for block in view.item(*self.items):
            for offset, passage, sentence in view.prose(block):
                for claims in _events(view, passage, sentence, offset, events):
                    events += 1
                    yield from claims
                for claims in _intentions(view, passage, sentence, offset, plans):
                    plans += 1
                    yield from claims


def _mention(view: View, passage: Passage, phrase: Phrase, offset: int) -> Mention:
    quote = view.cite(offset + phrase.start, offset + phrase.end, "purpose.name")
    kind = terms.PERSON_CLASS if phrase.label == "PERSON" else terms.ORGANIZATION_CLASS
    return v.party(view, passage.words(phrase), quote, kind)


def _events(view: View, passage: Passage, sentence: Sentence, offset: int, count: int) -> Iterator[list[Claim]]:
    words = passage.words(sentence)
    if not _BOARD.search(words):
        return
    persons = sentence.of("PERSON")
    for notation, pattern in _EVENTS:
        verb = next((m for m in pattern.finditer(words) if not _UNREAL.search(words[: m.start()])), None)
        if verb is None or not persons:
            continue
        at = sentence.start + verb.start()
        board_at = _BOARD.search(words, verb.end()) or _BOARD.search(words)
        assert board_at is not None
        chosen = _persons_of(persons, at, notation, words, sentence.start)
        for person in chosen:
            count += 1
            quote = view.cite(offset + sentence.start, offset + sentence.end, "purpose.event")
            yield list(_event(view, passage, sentence, offset, person, notation, board_at, quote, count))
        return


def _persons_of(persons: list[Phrase], verb: int, notation: str, words: str, base: int) -> list[Phrase]:
    """Whom the verb speaks of: those before it in the passive or of a resignation; else those after."""
    before = [p for p in persons if p.end <= verb]
    after = [p for p in persons if p.start > verb]
    passive = re.match(r"(?i)(?:was|were|has\s+been|have\s+been|had\s+been)\b", words[verb - base :])
    active_after = not passive and notation != "resigned" and after
    if active_after:
        return after
    if "resignation of" in words[verb - base : verb - base + 60].lower() and after:
        return after
    if not before:
        return after[:1]
    # "A, B and C were elected": the run of names that ends at the verb
    run = [before[-1]]
    for person in reversed(before[:-1]):
        between = words[person.end - base : run[0].start - base]
        if not re.fullmatch(r"[\s,]*(?:and\s+|Messrs\.\s+|Mr\.\s+|Ms\.\s+)*", between):
            break
        run.insert(0, person)
    return run


def _event(
    view: View, passage: Passage, sentence: Sentence, offset: int, person: Phrase, notation: str,
    board_at: re.Match[str], quote: Evidence, count: int,
) -> Iterator[Claim]:  # fmt: skip
    words = passage.words(sentence)
    node = v.local(terms.BOARD_EVENT_CLASS, f"event/{count}")
    who = _mention(view, passage, person, offset)
    assert who.evidence is not None
    yield from v.claims(node, [(terms.EVENT_PERSON, who), (terms.EVENT_TYPE, v.code("event", notation))], quote)
    yield Claim(who, terms.NAME, names.clean_person(who.words), (who.evidence,))
    company = _whose(
        view, passage, sentence, offset, sentence.start + board_at.start(), sentence.start + board_at.end()
    )
    if company is None:
        company = view.parties.issuer
    if company is not None:
        yield Claim(node, terms.BOARD_OF_ORGANIZATION, company, (quote,))
        if "board" in board_at["body"].lower():
            body = board_at["body"] if "of" in board_at["body"].lower() else "Board of Directors"
            seat = board(names.one_line(body), company)
            yield Claim(node, terms.EVENT_BOARD, seat, (quote,))
            yield from board_claims(seat, company, quote)
    by = _designator(view, passage, sentence, offset, person)
    if by is not None:
        yield Claim(node, terms.DESIGNATED_BY, by, (quote,))
        yield Claim(who, terms.DESIGNEE_OF, by, (quote,))
    days = sentence.of("DATE")
    announced = _ANNOUNCED.search(words)
    if days:
        value = dates.day(passage.words(days[0]))
        if value is not None:
            term = terms.ANNOUNCED_ON if announced else terms.EVENT_DATE
            yield Claim(node, term, value.value, (quote,))
    if announced:
        before = [p for p in sentence.of("ORGANIZATION") if p.end <= sentence.start + announced.start()]
        if before:
            yield Claim(node, terms.ANNOUNCED_BY, _mention(view, passage, before[-1], offset), (quote,))


def _whose(view: View, passage: Passage, sentence: Sentence, offset: int, start: int, end: int) -> Mention | None:
    """Whose board: "X's Board", or "Board of Directors of X"."""
    for phrase in sentence.of("ORGANIZATION"):
        before = passage.text[phrase.end : start] if phrase.end <= start else None
        after = passage.text[end : phrase.start] if phrase.start >= end else None
        if before is not None and re.fullmatch(r"['’]s?\s+(?:\w+\s+){0,2}", before):
            return _mention(view, passage, phrase, offset)
        if after is not None and re.fullmatch(r"\s+of\s+(?:the\s+)?", after):
            return _mention(view, passage, phrase, offset)
    return None


def _designator(view: View, passage: Passage, sentence: Sentence, offset: int, person: Phrase) -> Mention | None:
    """Who designated the person: "X-designee P", "X's nominee P", "P, a designee of X"."""
    for phrase in sentence.of("ORGANIZATION"):
        if phrase.end <= person.start and _DESIGNEE.fullmatch(passage.text[phrase.end : person.start]):
            return _mention(view, passage, phrase, offset)
        between = passage.text[person.end : phrase.start] if phrase.start >= person.end else ""
        if re.fullmatch(
            r"(?is)\s*,?\s*(?:an?|the)?\s*(?:designee|nominee|representative)s?\s+of\s+(?:the\s+)?", between
        ):
            return _mention(view, passage, phrase, offset)
    return None


def _intentions(view: View, passage: Passage, sentence: Sentence, offset: int, count: int) -> Iterator[list[Claim]]:
    words = passage.words(sentence)
    match = _INTENTION.search(words)
    if match is None:
        return
    tail = words[match.end() :]
    purpose = next((p for p, pattern in _PURPOSES if pattern.search(tail)), None)
    if purpose is None and not match["none"]:
        return
    quote = view.cite(offset + sentence.start, offset + sentence.end, "purpose.intention")
    node = v.local(terms.INTENTION_CLASS, f"intention/{count + 1}")
    before = [
        p for p in sentence.phrases if p.label in ("ORGANIZATION", "PERSON") and p.end <= sentence.start + match.start()
    ]
    named = [p for p in before if passage.words(p) in view.parties.known]
    who = _mention(view, passage, named[0], offset) if named else None
    holders = [who] if who is not None else list(view.parties.reporting_persons)
    modality = "none" if match["none"] else ("intends" if match["intends"] else "may")
    condition = _CONDITION.search(tail)
    text = names.one_line(tail[: condition.start()] if condition else tail).strip(" ,.;")
    facts: list[tuple[Iri, Mention | Value | None]] = [
        (terms.MODALITY, v.code("modality", modality)),
        (terms.PURPOSE, v.code("purpose", purpose) if purpose else None),
        (terms.INTENTION_TEXT, text or None),
        (terms.DEPENDS_ON, names.one_line(condition["what"]).strip(" .") if condition else None),
        (terms.CONCERNS_SECURITY, view.parties.security if purpose == "a" else None),
    ]
    out = [Claim(node, terms.INTENDED_BY, holder, (quote,)) for holder in holders]
    yield [*out, *v.claims(node, facts, quote)]

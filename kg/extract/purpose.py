"""Item 4 of a Schedule 13D: intentions, each with its modality and the purposes (a) to (j) that it falls under."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg import terms
from kg.extract import view as v
from kg.extract.told import LONGEST
from kg.extract.view import Reading, View
from kg.language.passage import Passage, Phrase, Sentence
from kg.model.claim import Claim, Iri, Mention, Value
from kg.model.document import Block
from kg.values import names

_PLANNED = (
    r"(?:acquire|purchase|sell|dispose|buy|increase|decrease|reduce|seek|propose|nominate|engage|take|change|consider|make"
    r"|transfer|distribute|cause|solicit|communicate|discuss|encourage|enter|pursue|formulate|develop|explore|exercise|convert|hedge"
    r"|request|recommend|suggest|hold|retain|vote|initiate|effect|modify|adopt|liquidate|trade)"
)
_NOW = (
    r"(?:(?:present|current|specific|definitive|definite|concrete|firm|immediate|formal|particular)(?:ly)?[\s,]+"
    r"(?:or\s+)?){0,3}"
)
_PLANS = rf"{_NOW}(?:plans?|proposals?|intentions?|negotiations?)\b"
_INTENTION = re.compile(
    rf"""(?ix)\b(?:
      (?P<none>(?:has|have|had)\s+no\s+{_PLANS}
        | (?:does|do|did)\s+not\s+{_NOW}(?:have\s+(?:any\s+)?{_PLANS}|(?:intend|plan|propose|contemplate)\b)
        | (?:none|neither|no)\b[^;:]{{1,160}}?\b(?:has|have|had)\s+(?:any\s+)?{_PLANS}
        | (?:is|are)\s+not\s+(?:presently|currently)\s+(?:planning|considering|contemplating)\b
        | no\s+{_PLANS})
      | (?P<intends>(?:(?:current|present)\s+)?intent(?:ion)?\s+(?:is\s+)?to
        | (?:currently\s+|presently\s+)?(?:intends?|plans?|proposes?)\s+to | intends?,\s+(?:[\w\s]{{1,40}},\s+)?to
        | (?:has|have)\s+(?:determined|decided)\s+to)
      | (?P<reserves>reserv(?:es?|ing)\s+(?:all\s+of\s+)?(?:the|its|his|her
      |their)\s+rights?\s*(?:,\s+[^,]{{1,120}},\s*|\([^()]{{1,120}}\)\s*)?(?:to|,))
      | (?P<may>(?:may|might|could)(?!\s{{1,3}}\d),?\s+(?:from\s+time\s+to\s+time,?\s+)?(?:(?:also
      |determine\s+to|seek\s+to|elect\s+to)\s+)?
        (?:[\w\s,]{{0,60}}?\s)??(?={_PLANNED}\b)))"""
)
_SHARES = (
    r"\b(?:shares?|stock|securities|positions?|units?|holdings?|ads?s|investments?|interests?|notes|warrants|options)\b"
)
# the words of an intention that put it under one of the purposes (a) to (j)
_PURPOSES = tuple(
    (code, re.compile(rf"(?is)\b(?:{pattern})"))
    for code, pattern in (
        ("a", rf"(?:acquir\w*|acquisition|purchas\w*|buy|sell|selling|sale|dispos\w*|additional|increas\w*|"
                rf"decreas\w*|reduc\w*|transfer\w*|distribut\w*)\b"
              rf".{{0,120}}?{_SHARES}|(?:hedging|derivatives?|swaps?|options?\s+contracts?)\b"),
        ("b", r"merger|reorgani[sz]ation|liquidation|business\s+combination|tender\s+offer|"
                r"extraordinary\s+(?:corporate\s+)?transaction|going[\s-]+private|"
              r"(?:sale|acquisition)\s+of\s+(?:all\s+(?:or\s+(?:a\s+part|substantially\s+all)\s+)?of\s+)?the\s+(?:issuer|company)\b"),
        ("c", r"(?:sales?|transfers?|acquisitions?|dispositions?|selling|"
                r"disposing)\s+(?:or\s+\w+\s+)?of\s+(?:a\s+|any\s+)?(?:material\s+(?:amount\s+of\s+)?)?"
              r"(?:\w+\s+)?(?:assets|businesses)"),
        ("d", r"(?:boards?|directors?|management|officers)\b.{0,80}?\b(?:chang|nominat|elect|replac|appoint|"
                r"remov|represent|composition)|"
              r"(?:chang\w*|nominat\w*|elect\w*|replac\w*|appoint\w*|remov\w*|represent\w*|composition|designat\w*)\b.{0,80}?\b(?:boards?\b|directors?|management)|"
              r"vacancies\s+on"),
        ("e", r"dividends?\b|capitali[sz]ation|capital\s+structure|recapitali[sz]\w+|share\s+repurchase|buy-?back"),
        ("f", r"(?:business|corporate|operations)\b.{0,40}?\bstructure|chang\w+\b.{0,60}?\b(?:business|"
                r"operations|strateg\w+)\b"),
        ("g", r"charter|by-?laws|articles\s+of\s+(?:incorporation|association)|certificate\s+of\s+incorporation|"
              r"imped\w+\s+the\s+acquisition|anti-?takeover|poison\s+pill|rights\s+plan"),
        ("h", r"delist\w*|termination\s+of\s+(?:the\s+)?listing|cease\s+to\s+be\s+(?:authori[sz]ed|listed|quoted)"),
        ("i", r"12\s?\(g\)\s?\(4\)|deregist\w+|termination\s+of\s+(?:the\s+)?registration"),
        ("j", r"actions?\s+similar\s+to|similar\s+(?:actions?|transactions?)"),
    )
)  # fmt: skip
# "any of the matters set forth in paragraphs (a) through (j) of Item 4"
_ALL = re.compile(
    r"(?i)\(a\)\s*(?:through|to|and|[-–—])\s*\(j\)|\b(?:matters|actions|transactions|events|changes|items)\b[^.;]{0,80}\b(?:of|in|by|under)\s+item\s+4\b"
)
_LETTER = re.compile(r"\n[ \t]*\(?(?P<letter>[a-j])[).][ \t]+\S")
_LISTED = 6_000
"""Characters that a list of the purposes may reach over."""
_CONDITION = re.compile(r"(?is)\b(?:depending\s+(?:up)?on|subject\s+to|based\s+(?:up)?on)\s+(?P<what>.+)$")
_LEADING = re.compile(
    r"(?is)^\W*(?:\w+\s+){0,3}?(?:depending\s+(?:up)?on|subject\s+to|based\s+(?:up)?on)\s+(?P<what>[^;]{3,600}),"
)
_EXCEPT = re.compile(
    r"(?is)\b(?P<what>(?:other\s+than|except)\s+(?:as|for|to|in|that|pursuant|with)\b[^.;]{2,300}?),\s"
)
_NEGATED = re.compile(r"(?i)\b(?:none|neither|nor|no)\b[^.;:,]{0,160}\Z")
_NEXT = re.compile(r"(?is)[,;\s]+(?:but|although|and|or|however|while|provided)\b[^,;]{0,90}\Z")
# who speaks, where the subject is no name
_PERSONS = re.compile(
    r"(?i)\b(?:reporting|filing)\s+(?:persons?|part(?:y|ies)|entit(?:y|ies)|group)\b|\b(?:it|they|he|she|we|undersigned|each\s+of\s+them)\b"
)
# "Quarry's intention"   "the Issuer, which"
_SUBJECT_GAP = re.compile(r"(?is)(?:['’]s?)?[\s,]*(?:(?:each|also|now|and/or|or|its\s+affiliates|"
        r"their\s+affiliates|and|has|have|currently|presently|"
    r"from\s+time\s+to\s+time|in\s+the\s+future|at\s+any\s+time|current|present|does|do|not|no|thereafter|"
            r"however|therefore)\b[\s,]*)*")  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Told:
    """Where a sentence states an intention: the modality, its words, and the words up to the next one."""

    modality: str
    start: int
    end: int
    stop: int


class PurposeReader:
    """Reads the items that tell purposes (`items`: their numbers on this form)."""

    def __init__(self, items: Sequence[str]) -> None:
        self.items = tuple(items)

    def __call__(self, view: View) -> Reading:
        """The intentions, in order of print."""
        plans = 0
        for block in view.item(*self.items):
            for offset, passage, sentence in view.prose(block):
                if sentence.end - sentence.start > LONGEST:
                    continue
                for claims in _intentions(view, block, passage, sentence, offset, plans):
                    plans += 1
                    yield from claims


def _mention(view: View, passage: Passage, phrase: Phrase, offset: int) -> Mention:
    quote = view.cite(offset + phrase.start, offset + phrase.end, "purpose.name")
    kind = terms.PERSON_CLASS if phrase.label == "PERSON" else terms.ORGANIZATION_CLASS
    return v.party(view, passage.words(phrase), quote, kind)


def _told(words: str) -> list[_Told]:
    found = list(_INTENTION.finditer(words))
    ends = [m.start() for m in found[1:]] + [len(words)] * bool(found)
    out = []
    for m, stop in zip(found, ends, strict=True):
        modality = next(k for k in ("none", "intends", "reserves", "may") if m[k])
        start, denied = m.start(), _NEGATED.search(words, max(0, m.start() - 180), m.start())
        if modality == "intends" and denied:
            modality, start = "none", denied.start()
        if stop < len(words):  # without the words that lead to the next
            cut = _NEXT.search(words, m.end(), stop)
            stop = cut.start() if cut else stop
        out.append(_Told(modality, start, m.end(), stop))
    return out


def _intentions(
    view: View, block: Block, passage: Passage, sentence: Sentence, offset: int, count: int
) -> Iterator[list[Claim]]:
    words = passage.words(sentence)
    subject: list[Mention] = []
    for n, told in enumerate(_told(words)):
        tail = words[told.end : told.stop]
        found = _purposes(tail)
        end = offset + sentence.end
        if not found and tail.rstrip().endswith(":"):
            found, end = _listed(view, block, end)
        holders = _holders(view, passage, sentence, offset, told)
        if holders is None:
            continue
        subject = holders or (subject if n else [])  # "X intends to hold the Shares but may sell"
        if not subject or (not found and told.modality != "none"):
            continue
        count += 1
        quote = view.cite(offset + sentence.start, end, "purpose.intention")
        node = v.local(terms.INTENTION_CLASS, f"intention/{count}")
        out = [Claim(node, terms.INTENDED_BY, holder, (quote,)) for holder in subject]
        yield [*out, *v.claims(node, _facts(view, words, told, tail, found), quote)]


def _facts(
    view: View, words: str, told: _Told, tail: str, found: Sequence[str]
) -> list[tuple[Iri, Mention | Value | None]]:
    condition = _CONDITION.search(tail)
    depends = condition or _LEADING.search(words[: told.start])
    excepted = _EXCEPT.search(words[: told.start])
    said = tail if told.modality != "none" else words[told.start : told.stop]
    text = names.one_line(tail[: condition.start()] if condition else said).strip(" ,.;:")
    return [
        (terms.MODALITY, v.code("modality", told.modality)),
        *((terms.PURPOSE, v.code("purpose", letter)) for letter in found),
        (terms.INTENTION_TEXT, text or None),
        (terms.DEPENDS_ON, names.one_line(depends["what"]).strip(" .,") if depends else None),
        (terms.EXCEPT_FOR, names.one_line(excepted["what"]) if excepted else None),
        (terms.CONCERNS_SECURITY, view.parties.security if "a" in found else None),
    ]


def _purposes(tail: str) -> list[str]:
    """The letters of the purposes that the words of an intention name, in order; all ten for "(a) through (j)"."""
    if _ALL.search(tail):
        return [letter for letter, _ in _PURPOSES]
    return [letter for letter, pattern in _PURPOSES if pattern.search(tail)]


def _listed(view: View, block: Block, at: int) -> tuple[list[str], int]:
    """The letters of a list below ("which would result in:  (a) the acquisition ..."), and where the last begins."""
    found, end = "", at
    for match in _LETTER.finditer(view.text, at, min(block.end, at + _LISTED)):
        if match["letter"] != "abcdefghij"[len(found) : len(found) + 1]:
            break
        found, end = found + match["letter"], match.end()
    return list(found), end


def _holders(view: View, passage: Passage, sentence: Sentence, offset: int, told_as: _Told) -> list[Mention] | None:
    """Whose intention it is: [] where the words before it name nobody, None where they name somebody else."""
    base, at = sentence.start, told_as.start
    inside = passage.text[base + at : base + told_as.end]
    if told_as.modality == "none" and re.match(r"(?i)(?:none|neither|no)\b", inside):  # "none of them has any plans"
        at = told_as.end
    keys = {key for person in view.parties.reporting_persons for key in person.keys}
    agents = [p for p in sentence.phrases if p.label in ("ORGANIZATION", "PERSON") and p.end <= base + at]
    named = [p for p in agents if passage.words(p) in view.parties.known]
    near = agents[-1] if agents and _SUBJECT_GAP.fullmatch(passage.text, agents[-1].end, base + at) else None
    told = _PERSONS.search(passage.text, near.end if near else base, base + at)
    if near is not None and not told:
        run = [near]
        for phrase in reversed(agents[:-1]):
            if not re.fullmatch(
                r"(?i)[\s,]*(?:and\s+|or\s+|nor\s+)?(?:the\s+)?", passage.text[phrase.end : run[0].start]
            ):
                break
            run.insert(0, phrase)
        found = [m for p in run if keys & {*(m := _mention(view, passage, p, offset)).keys}]
        return found or None
    if told:
        said = told[0].lower()
        if "person" in said or "part" in said or "entit" in said or said.endswith("group") or said in ("they", "we"):
            return list(view.parties.reporting_persons)
    mine = [m for p in named if keys & {*(m := _mention(view, passage, p, offset)).keys}]
    if mine:
        return mine if told_as.modality == "none" else mine[:1]
    return list(view.parties.reporting_persons) if told and view.parties.only_person is not None else []

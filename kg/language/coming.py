"""Comings and goings: the words of a sentence that tell that somebody came to a board or left one.

An anchor is such a word with its voice; words that make it a wish, a duty, a condition or a denial take it away. The
target of an anchor is the board that it leads to; where that is another post, there is none.
"""

import re
from dataclasses import dataclass
from enum import Enum, auto


class Voice(Enum):
    """Where the persons stand whom an anchor speaks of."""

    ACTIVE = auto()  # "appointed X"   "nominating X"
    BEFORE = auto()  # "X was appointed"   "X resigned"
    NOUN = auto()  # "the appointment of X"   "X's resignation"


@dataclass(frozen=True, slots=True)
class Anchor:
    """words[start:end] tell an event of this code; `owned` where a noun has its person before it."""

    code: str
    voice: Voice
    start: int
    end: int
    owned: bool = False

    def leads_to(self, words: str, at: int) -> bool:
        """Whether nothing but the way to a list of names stands between the anchor and a name."""
        aside = _WHEN.match(words, self.end, at)
        if aside is None and self.voice is Voice.ACTIVE and words[self.end : self.end + 1] == ",":
            return False  # "of the directors designated, Jane Roe and Mark Doe"
        start = aside.end() if aside else self.end
        return any(way.fullmatch(words, start, at) for way in (_WAY, _LISTED, _THEIRS))

    def is_of(self, words: str, at: int) -> bool:
        """Whether the words from a name's end to the anchor leave it the anchor's subject: no other begins there."""
        return _OTHER.search(words, at, self.start) is None

    def pronoun(self, words: str, low: int) -> re.Match[str] | None:
        """The pronoun that is the anchor's subject, or the object of one that acts: "until she resigned", "the Board
        elected each of them"."""
        if self.voice is Voice.ACTIVE:
            return _OBJECT.match(words, self.end)
        return _PRONOUN.search(words, max(low, self.start - 60), self.start)


_VERBS = (
    ("nominated", r"(?:re-?)?nominated"),
    ("elected", r"(?:re-?)?elected"),
    ("appointed", r"(?:re-?)?appointed|named|added"),
    ("designated", r"designated"),
    ("removed", r"removed"),
)
_BE = r"(?:was|were|has\s+been|have\s+been|had\s+been|is\s+being|are\s+being)"
_ADVERB = r"(?:\s+(?:first|duly|unanimously|each|both|also|subsequently|formally|recently|previously|initially|so))?"
_HAVE = r"(?:has|have|had)"
_PASSIVE = [
    (code, re.compile(rf"(?i)\b(?P<aux>{_BE}){_ADVERB}\s+(?:{verb})\b")) for code, verb in _VERBS if verb != "added"
]
_ACTIVE = [(code, re.compile(rf"(?i)\b(?:(?P<aux>{_HAVE}){_ADVERB}\s+)?(?:{verb})\b")) for code, verb in _VERBS]
# "the stockholders voted to remove"   "voted to remove Alan Poe and to elect"
_RESOLVED = [
    (code, re.compile(rf"(?i)\b(?:(?:voted|resolved)\s+to|(?P<also>and\s+to))\s+{verb}\b"))
    for code, verb in (
        ("nominated", "nominate"), ("elected", "(?:re-?)?elect"), ("appointed", "(?:appoint|name)"),
        ("designated", "designate"), ("removed", "remove"),
    )
]  # fmt: skip
_GOING = (
    (
        "resigned",
        re.compile(
            rf"""(?ix)\b(?:(?P<aux>{_HAVE})\s+)?(?:(?:voluntarily|each|also)\s+)?(?:resigned|(?:was|were|is|are)\s+resigning|stepped\s+down|stood\s+down
            |(?:tendered|submitted|delivered|gave)\s+(?:to\s+[^,;.]{{1,60}}\s+)?(?:an?|his|her|their)\s+(?:letter|notice)s?\s+of\s+resignation
            |(?:retired|departed)(?=\s+(?:from|as)\b)|left(?=\s+(?:the|its|our)\s+(?:\w+\s+){{0,2}}board\b)
            |(?:relinquished|vacated|gave\s+up)\s+(?:his|her|their)\s+(?:seats?|positions?|directorships?)
            |(?:tendered|submitted|delivered|gave|announced)\s+(?:(?:a\s+)?(?:letter|notice)s?\s+of\s+|notice\s+of\s+)?
            (?:his|her|their)\s+(?:\w+\s+)?resignations?
            |(?:notified|informed|advised)\s+[^;.]{{1,80}}?\s+of\s+(?:his|her|their)\s+(?:decision\s+to\s+resign|resignations?))\b"""
        ),
    ),
    ("appointed", re.compile(rf"(?i)\b(?:(?P<aux>{_HAVE})\s+)?joined(?=\s+(?:the|its|our)\s+)")),
    # "has served as a director since his election on"
    ("appointed", re.compile(r"(?i)\bsince\s+(?:his|her|their)\s+appointments?\b")),
    ("elected", re.compile(r"(?i)\bsince\s+(?:his|her|their)\s+elections?\b")),
)
_PARTICIPLE = [
    ("nominated", re.compile(r"(?i)\bnominating\b")),
    ("appointed", re.compile(r"(?i)\bappointing\b")),
    ("elected", re.compile(r"(?i)\belecting\b")),
    ("removed", re.compile(r"(?i)\bremoving\b")),
    ("designated", re.compile(r"(?i)\bdesignating\b")),
]
_NOUNS = [
    (code, re.compile(rf"(?i)\b{noun}\s+of\b"))
    for code, noun in (
        ("appointed", "appointments?"), ("elected", "elections?"), ("nominated", "nominations?"),
        ("designated", "designations?"), ("resigned", "resignations?"), ("removed", "removals?"),
    )
]  # fmt: skip
_OWNED = [
    (code, re.compile(rf"(?i)(?<=[’'s])\s+(?:\w+\s+)?{noun}\b(?!\s+of\b)"))
    for code, noun in (("resigned", "resignations?"), ("appointed", "appointments?"), ("elected", "elections?"))
]
# a noun tells what has happened where it was announced, accepted or took effect
_REAL_BEFORE = re.compile(
    r"(?i)\b(?:announc\w+|accept\w+|receiv\w+|approv\w+|report\w+|disclos\w+|notices?|notif\w+|effect\w*|confirm\w+|resulted)\b[^;]{0,100}$"
)
_REAL_AFTER = re.compile(r"(?i)^[^;]{0,100}?\b(?:became|was|is|took)\s+effect(?:ive)?\b")
# what has not happened: "may be appointed", "shall be entitled to designate", "intends to nominate", "was not elected"
_UNREAL = re.compile(
    r"""(?ix)\b(?:may(?!\s{1,3}\d)|might|could|would|will|shall|should|can|intends?|plans?|proposes?|proposed|agree[ds]?\s+to
    |agreed?\s+that|entitled|rights?|if|unless|until|whether|request(?:s|ed|ing)?|seeks?|seeking|considering|recommend\w*
    |intent(?:ion)?s?|not|never|no(?!\.)|nor|neither|none|declin\w+|withdr\w+|refus\w+|oppos\w+|require[ds]?|obligat\w+
    |demand\w*|urg\w+|support\w*|be|to\s+have|eligible|such\s+time|cause[ds]?|permit\w*|opportunity|in\s+favor)\b
    [^;]{0,80}$"""
)
# where the tense says that it is done, only these still take it away
_DENIED = re.compile(
    r"(?i)\b(?:if|unless|until|whether|not|never|no(?!\.)|neither|none|when|once|would|assuming|in\s+the\s+event)\b[^;,]{0,60}$"
)
_VOTED = re.compile(r"(?i)\b(?:voted|resolved)\s+to\b[^;]{0,160}$")
_MODAL = re.compile(
    r"(?i)\b(?:may|might|could|would|will|shall|should|can|must|be|been|being|to\s+have|cause[ds]?)\s+(?:\w+ly\s+)?(?:have\s+)?$"
)
# "served as a director until"   "was a director until March 3, 2011, when"
_PAST = re.compile(
    r"(?i)\b(?:served|was|were|sat|acted|been)\b[^;]{0,120}?(?:\buntil|\d{4},?\s+when)\s+(?:he|she|they)\s+$"
)
# what says why something was done: "at the request of Acme"
_AT_REQUEST = re.compile(
    r"(?i)\b(?:at|upon|on|following|under|pursuant\s+to)\s+(?:the|its|their|his|her)\s+(?:\w+\s+)?(?:request|recommendation|proposal|demand|right)s?\b"
)
# "exercised its right to name a director and designated"
_AND = re.compile(r"(?i)\ba\s+(?:director|nominee|designee)\s+and\s+$")
_WAY = re.compile(
    r"""(?ix)[\s,:]*(?:(?:each\s+of|all\s+of|both\s+of|the\s+following|individuals?|persons?|candidates?|nominees?|designees?
    |directors?|independent|new|additional|former|one|two|three|four|five|six|its|his|their|the|as|an?|to|of|for|election|board
    |chairman|members?|serve|stand|fill|vacanc(?:y|ies)|created|resulting|existing|namely|including|partners?|affiliates?
    |executives?|highly[\s-]qualified|qualified|mr|ms|mrs|dr|messrs|representatives?|by\s+(?:the\s+)?board|on
    |(?:himself|herself)\s+and)\b[\s,.:()]*)*"""
)
# "elected all four nominees of Acme: Jane Roe"
_LISTED = re.compile(
    r"(?i)[^;:.,]{0,100}\b(?:candidates|nominees|directors|individuals|persons|members|designees)\b[^;:.]{0,140}:\s*"
)
# "appointed Acme's designee Jane Roe"
_THEIRS = re.compile(
    r"\s+(?:the\s+)?(?:[A-Z][\w&.-]*\s+){0,5}[A-Z][\w&.-]*(?:['’]s?)?[\s-]+(?:\w+\s+)?"
    r"(?:designee|nominee|representative)s?[\s,:]*(?:(?:Mr|Ms|Mrs|Dr|Messrs)\.?\s+)?"
)
# "appointed, effective March 3, 2011, Jane Roe"
_WHEN = re.compile(
    r"(?i)\s*,\s+(?:effective|on|as\s+of|pursuant|in\s+(?:accordance|connection)|by|under|upon)\b[^,;]{1,60}(?:,\s+\d{4})?,\s+"
)
_NUMBER = r"(?:two|three|four|five|six|several|certain|another|the|an?|its|their|his|her)"
# another subject: "Jane Roe joined Acme, and two directors [resigned]"
_OTHER = re.compile(
    rf"(?i)\b(?:and|but|while|whereas|that)\s+{_NUMBER}\s+(?!other\b)[\w'’-]+(?:\s+[\w'’-]+){{0,6}}\s*\Z|[;:]"
)
_OBJECT = re.compile(r"(?i)\s+(?:(?P<one>him|her)(?!\s+\w+\s+as\b)|(?P<all>(?:(?:each|both|all)\s+of\s+)?them))\b")
_PRONOUN = re.compile(r"(?i)(?:\b(?P<one>he|she)|\b(?P<all>they|each|both|all|(?:each|both|all)\s+of\s+them))\s+\Z")


def anchors(words: str) -> list[Anchor]:
    """The anchors of a sentence, in order; those that tell nothing done are left out, but still part others."""
    found: list[tuple[Anchor, bool]] = []
    taken: list[tuple[int, int]] = []

    def take(code: str, voice: Voice, match: re.Match[str], done: bool, owned: bool = False) -> None:
        start, end = match.span()
        if any(a < end and start < b for a, b in taken):
            return
        taken.append((start, end))
        found.append((Anchor(code, voice, start, end, owned), done))

    for code, pattern in _GOING:
        for m in pattern.finditer(words):
            take(code, Voice.BEFORE, m, _done(words, m, past=True))
    for code, pattern in _PASSIVE:
        for m in pattern.finditer(words):
            take(code, Voice.BEFORE, m, _done(words, m, past=True))
    for code, pattern in _NOUNS:
        for m in pattern.finditer(words):
            take(code, Voice.NOUN, m, _is_real(words, m))
    for code, pattern in _OWNED:
        for m in pattern.finditer(words):
            take(code, Voice.NOUN, m, _is_real(words, m), owned=True)
    for code, pattern in (*_RESOLVED, *_ACTIVE, *_PARTICIPLE):
        past = (code, pattern) in _ACTIVE
        for m in pattern.finditer(words):
            take(code, Voice.ACTIVE, m, _done(words, m, past=past))
    return [anchor for anchor, done in sorted(found, key=lambda f: f[0].start) if done]


def _done(words: str, match: re.Match[str], *, past: bool) -> bool:
    """Whether an anchor tells a thing done; `past` where its form is that of the past tense."""
    before = _AT_REQUEST.sub("", words[max(0, match.start() - 180) : match.start()])
    if _AND.search(before) or (past and _PAST.search(before)):
        return True
    if match.groupdict().get("also") and not _VOTED.search(before):
        return False
    if past and _MODAL.search(before):
        return False
    return not (_DENIED if past else _UNREAL).search(before)


def _is_real(words: str, match: re.Match[str]) -> bool:
    before, after = words[max(0, match.start() - 160) : match.start()], words[match.end() : match.end() + 220]
    real = _REAL_BEFORE.search(before) or _REAL_AFTER.search(after)
    return real is not None and not _UNREAL.search(before)


# "Board of Directors"   "a director"   "directorship"; not "Managing Director", not "Director of Research"
_BOARD = (
    r"(?P<board>(?:(?:supervisory|managing|management)\s+)?boards?(?:\s+of\s+(?:directors|trustees|managers|supervisors))?)"
    r"|(?<!managing\s)(?:(?<!executive\s)|(?<=non-executive\s))directors?(?:hips?)?"
    r"(?!\s+of\s+(?:research|sales|marketing|operations|finance|development|business|corporate|human|investor|communications)\b)"
)
_POST = (
    r"(?P<post>chief\s+\w+\s+officer|president|treasurer|secretary|general\s+counsel|advis[eo]rs?|officers?|managers?|auditors?"
    r"|agents?|consultants?|committees?|observer|managing\s+director|(?<!non-)executive\s+director|trustee\s+of|counsel|ceo|cfo|coo"
    r"|employ(?:ee|ment)|partner|attorneys?|proxy|proxies)"
)
_GOAL = re.compile(rf"(?i)\b(?:{_BOARD}|{_POST})\b")
_GOAL_BOARD = re.compile(rf"(?i)\b(?:{_BOARD})\b")
_VACANCY = re.compile(
    r"(?i)\bvacanc(?:y|ies)\b|\bfor\s+(?:re-?)?election\b|\bto\s+(?:stand\s+for|replace|succeed)\b"
    r"|\b(?:in|as)\s+(?:his|her|their)\s+(?:place|stead|replacements?|successors?)\b"
)
_ALSO = re.compile(
    rf"(?i)(?:\band\b|,)\s+(?:also\s+)?(?:(?:as|to|from)\s+)?(?:(?:an?|the|its|his|her)\s+)?(?:member\s+of\s+(?:the|its)\s+)?(?:\w+\s+)?(?:{_BOARD})\b"
)
_ASIDE = re.compile(
    r"\s*\([^()]{0,120}\)(?=\s*(?:to|as|for)\b)|"
    r"\s*(?:\([^()]{0,120}\)\s*)?,[^,;]{1,140},(?=\s*(?:to|as|for|effective|from|was|were|and)\b)"
    r"|\s+by\s+(?:the\s+)?[^,;]{1,120}?(?=\s+(?:as|to|for|effective)\b|[,;])"  # "designated by the committee as"
)
# the subject of a verb: "the Board, acting by written consent, has"
_SUBJECT = re.compile(rf"(?i)\b(?:{_BOARD})\s*(?:,[^,;]{{1,100}},\s*)?(?:(?:on|at|effective)\s+[^,;]{{1,40}}\s+)?\Z")
_ELECTORS = re.compile(
    r"(?i)\b(?P<board>(?!))?(?:stockholders|shareholders|meeting)\s*(?:(?:on|at)\s+[^,;]{1,40}\s+)?\Z"
)
# "served as a director of Acme until"
_SERVED = re.compile(
    rf"(?i)\b(?:served|serving|was|been|acted|sat)\s+(?:as\s+|on\s+)?(?:an?\s+|the\s+)?(?:\w+\s+)?(?:{_BOARD})\b"
)


def target(words: str, low: int, anchor: Anchor, after: int, high: int) -> re.Match[str] | None:
    """The board that an anchor leads to. `low` and `high` are the ends of its clause, `after` the end of the names that
    follow it; None where there is none, or it is another post."""
    stop = words.find(";", after, high)
    high = stop if stop >= 0 else high
    aside = _ASIDE.match(words, after, high)
    at = aside.end() if aside else after
    goal = _GOAL.search(words, at, high)
    if goal is None and after > anchor.end:  # "elected to the Board Jane Roe"
        goal = _GOAL.search(words, anchor.end, after)
    if goal is not None and goal["post"]:
        also = _ALSO.search(words, goal.end(), min(high, goal.end() + 120))
        return _GOAL_BOARD.search(words, also.start(), also.end()) if also else None
    if goal is not None and goal.start() - at < 200:
        return goal
    return _before(words, low, anchor, high)


def _before(words: str, low: int, anchor: Anchor, high: int) -> re.Match[str] | None:
    """The board of an anchor that leads to no post: it stands before it."""
    if anchor.voice is Voice.NOUN and (subject := _GOAL_BOARD.search(words, 0, anchor.start)):
        return subject  # "the Board accepted the resignation of"
    if _VACANCY.search(words, anchor.end, high):
        return _GOAL_BOARD.search(words, low, anchor.start) or _GOAL_BOARD.search(words)
    if anchor.voice is Voice.ACTIVE and (subject := _SUBJECT.search(words, max(low, anchor.start - 200), anchor.start)):
        return subject  # "the Board had elected Jane Roe"
    if anchor.voice is Voice.ACTIVE and anchor.code == "elected":
        return _ELECTORS.search(words, max(low, anchor.start - 200), anchor.start)
    if anchor.code == "resigned" and (held := _SERVED.search(words, low, anchor.start)):
        return _GOAL_BOARD.search(words, held.start(), held.end())
    return None

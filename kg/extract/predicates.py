"""Predicates: the verbs by which a sentence says what its persons are, and where what it says of them ends."""

import re

SAME = (
    r"(?:(?:each|both|all|also|currently|presently|now|respectively|either|solely|individually|the\s+same|in\s+turn|principally)\b"
    r"\s*,?\s*)*"
)
# "is the"   "serves as"   "each serve as"   "has served since 2001 as"   "are"   "holds the offices of"
VERB = re.compile(
    rf"""\s*,?\s*(?:who\s+)?{SAME}(?:(?:is|are)\s*,\s+and\s+(?:has|have)\s+been\s+(?:since\s+[\w\s]{{2,24}},\s*)?|
    (?:is|are|serves?|acts?|has\s+(?:also\s+)?(?:served|been|acted)|have\s+(?:served|been)|
    (?:was|were)\s+(?:formerly|previously)|continues?\s+to\s+(?:be|serve)|works|functions?|
    holds?\s+(?:the\s+)?(?:positions?|offices?|titles?|posts?)\s+of)\s+){SAME}
    (?:since\s+[\w\s,]{{2,24}}?\s+)?(?:(?:as|to\s+be)\s+)?{SAME}(?=[a-zA-Z“"])""",
    re.VERBOSE,
)
_WORK = r"""(?:present\s+|current\s+)*(?:principal\s+(?:occupations?|business(?:es)?|employment)|occupations?)
    (?:\s+(?:or|and)\s+(?:principal\s+)?(?:occupation|employment|business|profession))?"""
_IS_AS = (
    r"(?:is|are|consists?\s+of)\s+(?:that\s+of\s+|as\s+|in\s+(?:his|her|their)\s+capacity\s+as\s+|(?:to\s+)?(?:serv|act)(?:e|ing)?\s+as\s+|"
    r"being\s+)*"
)
# "Ms. Roe's principal occupation is serving as"   "The principal occupation of"   "is"   ", whose occupation is"
OCCUPATION = re.compile(rf"(?ix)(?:['’]s?|,\s+whose)?\s+(?:and\s+(?:his|her)\s+)?{_WORK}\s+{_IS_AS}")
OCCUPATION_OF = re.compile(rf"(?ix)\b{_WORK}\s+of\s+(?:each\s+of\s+)?$")
OCCUPATION_IS = re.compile(rf"(?i)\s+{_IS_AS}")
AND_IS = re.compile(
    r"\band\s+(?:(?:also|currently|presently)\s+)?(?:is|serves\s+as|acts\s+as)\s+(?:(?:also|currently|presently)\s+)?"
)
NOT = re.compile(r"(?i)\s*(?:not|no|neither|deemed|being|expected|entitled|to\b|subject|party|parties)\b")
# what may stand between two posts of one person
MAY_STAND = re.compile(
    r"""(?ix)[\s,;]*(?:(?:and|also|the|an?|each|both|as|currently|presently|serves?|acts?|is|are|sole(?:ly)?|of|respectively|
    that|to|be|serve|serving|acting|who|has|been|have|its|their|employed|engaged|principally|individually|was|formerly|
    previously|other)\b[\s,;]*)*"""
)
# a verb that says something else than a post, or says it of somebody else
FINITE = re.compile(
    r"""\b(?:is|are|was|were|has|have|had|will|would|may|can|could|shall|should|does|did|serves?|served|acts?|acted|owns|owned|
    holds?|held|controls|controlled|beneficially|disclaims?|entered|acquired|purchased|sold|resigned|became|joined|
    received|agreed|intends?|makes?|made|exercises?|expressed|told|requested|delivered|sent)\b""",
    re.VERBOSE,
)
_PARTS = re.compile(r",?\s+(?:and|but|which|who|whose|that|where|while|when|as\s+to)\b|[,;:(]")
_GOES_ON = frozenset("is are serves serve acts act".split())
_AGAIN = re.compile(r"(?:(?:also|currently|presently|now|each|both|formerly|previously|he|she|has|been|have)\s*,?\s*)*")
# "(ii) "
_NUMBERED = re.compile(r",?\s+(?:and\s+)?\((?:[ivx]{1,4}|\d|[a-z])\)\s")
_HAS_BEEN = re.compile(r"(?:has|have)\s+(?:also\s+)?(?:been|served)|was\s+(?:formerly|previously)|served\s+as")


def clause(text: str, start: int, stop: int) -> int:
    """Where what is said of the persons before `start` ends: before the first verb that has a subject of its own, or
    that says no post. "President of A and is a director of B" goes on; of "President, the Board has" only the first
    word is said of them."""
    if (numbered := _NUMBERED.search(text, start, stop)) is not None:
        stop = numbered.start()
    parts = list(_PARTS.finditer(text, start, stop))
    at = -1
    for verb in FINITE.finditer(text, start, stop):
        while at + 1 < len(parts) and parts[at + 1].end() <= verb.start():
            at += 1
        if at < 0:
            return start
        between = text[parts[at].end() : verb.start()].strip()
        relative = parts[at][0].strip(", ") in ("which", "that", "whose")
        goes_on = verb[0] in _GOES_ON or _HAS_BEEN.match(text, verb.start()) is not None
        if relative or not goes_on or (between and not _AGAIN.fullmatch(between + " ")):
            return parts[at].start()
    return stop


def is_clause(title: str) -> bool:
    """Whether words that should be a title say something with a verb."""
    return FINITE.search(title) is not None

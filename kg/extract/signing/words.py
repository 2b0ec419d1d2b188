"""What a line of the signature section is: signed on, a label, a caption, a date, a capacity, prose, another paper."""

import re
from collections.abc import Sequence
from datetime import date

from kg.extract.signing.capacities import begins
from kg.extract.signing.lines import BY, SIGNED, Printed
from kg.extract.structured.capacities import named
from kg.values import dates, names

_LABELS = (
    ("both", re.compile(r"(?is)^[(*\s]*(?:name\s*(?:/|&|and|,)\s*title)\b\s*[):]*\s*(?P<rest>.*)$")),
    ("name", re.compile(r"(?is)^[(*\s]*(?:print(?:ed)?\s+|typed\s+)?name\s*(?:of\s+\w+\s*)?(?::|\t)\s*(?P<rest>.*)$")),
    ("title", re.compile(r"(?is)^[(*\s]*(?:title|its|capacity|position|office)\s*:\s*(?P<rest>.*)$")),
    ("title", re.compile(r"(?s)^(?:Title|TITLE)[ \t]{1,9}(?P<rest>\S.*)$")),
)
# a label below what it is the label of: "Signature"  "(Name/Title)"  "(Date)"
CAPTION = re.compile(
    r"""(?ix)^[(\[*\s]*(?:authorized\s+)?(?:signatures?|name|title|name\s*(?:/|&|and)\s*title|dated?|printed\s+name|capacity
    |reporting\s+persons?|signature\s+of\s+[\w\s]{3,40})[)\]:.\s]*$"""
)
# a label that says whom what is above it is signed for: "Signature - Acme Corp."   "(Signature) for Acme Corp."
CAPTION_FOR = re.compile(
    r"(?is)^[(\[*\s]*(?:authorized\s+)?signature[)\]]?\s*(?:[-–—]|of|for|on\s+behalf\s+of)\s*(?P<whom>[A-Z].*)$"
)
QUOTED = re.compile(r"^[\"“](?P<name>[A-Z][^\"“”]{3,60})[\"”]$")
_DATED = re.compile(r"(?i)^[(\s]*(?:dated?|as\s+of)\b[\s:]*")
_AROUND = re.compile(r"(?i)\b(?:dated?|as\s+of|this|the|day|of|effective|executed|on)\b|[\W_]")
_EXECUTED = re.compile(r"(?i)\b(?:dated|executed|signed|in\s+witness|as\s+of)\b")
_ELSEWHERE = re.compile(r"(?i)\bpowers?\s+of\s+attorney\b|\bfiled\b|\bexhibit\b|\bschedule\b|\bform\b|\beffective\b")
SIGNATURE = re.compile(r"(?is)^signature\s*(?::|\t)\s*(?P<name>.*)$")
BY_NAME = re.compile(r"(?is)^(?P<mark>[*†‡\s]{0,6})by\s+(?P<by>[A-Z].*)$")
_CERTIFIES = re.compile(
    r"(?i)\b(?:reasonable|due)\s+inquiry\b|\bcertif(?:y|ies)\b|\bknowledge\s+and\s+belief\b|\btrue,\s+complete\b"
)
_BESIDE = re.compile(
    r"(?i)^[\s*†‡(\d)]*(?:signed|executed|pursuant\s+to\s+(?:an?|the)\s+power|this\s+power|by\s+virtue|[*†‡]|each\s+of\s+the\s+reporting)"
)
# the papers that follow the signatures
_AFTER = re.compile(
    r"""(?ix)^\W*(?:exhibits?\s+index|index\s+(?:to|of)\s+exhibits|list\s+of\s+exhibits|exhibits?\s*$
    |(?:exhibit|annex|appendix|attachment|ex)[\s.:-]+["“]?(?:[a-z]|\d{1,2}(?:\.\d{1,2})?|[ivx]{1,4})\b["”]?\W*(?:$|[A-Z(–-])
    |(?!(?:pursuant|under|by|as)\b)(?:[\w'’]+\s+){0,3}(?:joint\s+(?:filing|acquisition)|agreement|power\s+of\s+attorney)\b(?!.*\b(?:filed|dated|pursuant)\b)
    |rule\s+13d-1\([fk]\)|schedule\s+13[dg]\s*[-–—]\s*to\s+be|footnotes?\s*:|attention\b|the\s+original\s+statement)"""
)
_CAPITAL = re.compile(r"^\W*(?:[^a-z]+|(?:[A-Z0-9(][\w.'’()-]*|of|to|and|the|for|with|[-–—]|\s)+)$")
_LONG = 20
"""Words that no line of a signature block has."""
PART = re.compile(
    r"""(?ix)^\W*(?:its|as|in\s+its|the|acting|solely|general\s+partner|managing|manager|sole|investment|trustee|attorney|authori[sz]ed
    |advis[eo]r|member|agent|custodian|partner|for)\b"""
)
BEHALF = re.compile(r"(?i)^\W*(?:(?:for\s+and\s+)?on\s+behalf\s+of|for)\s")
ONESELF = re.compile(r"(?i)\bindividual")
GOES_ON = re.compile(r"(?i)\b(?:of|for|at|the|and|to|behalf)\W*$")
TITLE = re.compile(
    r"""(?ix)^\W*(?:duly\b|authori[sz]ed\b|attorney|fiduciary|in\s+(?:his|her)\b|individually|as\b|its\b|by\s+power|under\s+power
    |pursuant\s+to)"""
)


def label(words: str) -> tuple[str, int] | None:
    """Which label a line begins with (`name`, `title`, or `both`), and where what it labels begins."""
    for kind, pattern in _LABELS:
        match = pattern.match(words)
        if match:
            return kind, match.start("rest")
    return None


def is_signed(words: str) -> bool:
    """Whether a line is one that is signed on, or a link of a chain to one."""
    return SIGNED.match(words) is not None or BY.match(words) is not None or SIGNATURE.match(words) is not None


def is_capacity(words: str) -> bool:
    """Whether a line begins as a capacity does."""
    return begins(words) or TITLE.match(words) is not None


def day(line: Printed) -> date | None:
    """The date of a line that says nothing else."""
    for found in dates.days(line.words):
        around = line.words[: found.start] + " " + line.words[found.end :]
        if _DATED.match(line.words) or not _AROUND.sub("", around):
            return found.value
    return None


def executed(line: Printed) -> date | None:
    """The date in a sentence that says of it that the statement was signed on it."""
    if not _EXECUTED.search(line.words) or _ELSEWHERE.search(line.words):
        return None
    return next((found.value for found in dates.days(line.words)), None)


def prose(lines: Sequence[Printed], at: int) -> int:
    """Where the prose ends that begins at a line; there, where none does: what follows names and capacities
    without a gap goes on with them."""
    line = lines[at]
    count = len(line.words.split())
    attached = not line.gap and not _CERTIFIES.search(line.words) and (count <= _LONG or TITLE.match(line.words))
    before = SIGNED.match(lines[at - 1].words) if at else None
    if before is not None and before["name"] and line.words.lower().startswith(before["name"].lower()):
        return at  # the printed name, with all its capacities
    if count < 5 or attached or is_signed(line.words) or label(line.words):
        return at
    stop, words = at, []
    while stop < len(lines):
        here = lines[stop]
        new = here.gap or here.rule or is_signed(here.words) or label(here.words) or _DATED.match(here.words)
        if stop > at and new:
            break
        words += here.words.split()
        stop += 1
        if len(here.words.split()) > _LONG:  # a paragraph of markup is one line
            break
    small = sum(1 for w in words if w[:1].islower())
    running = small * 2 >= len(words) or executes(" ".join(words))
    return stop if len(words) >= 10 and running else at


def executes(words: str) -> bool:
    """Whether prose says for whom a signature above it is: "Executed by Jane Roe on behalf of Acme Company pursuant
    to ..."."""
    return re.match(r"(?i)\W*(?:executed|signed)\s+by\b.{3,80}?\son\s+behalf\s+of\s", words) is not None


def is_other_paper(words: str) -> bool:
    """Whether prose below a signature belongs to another paper: not to a certification, nor to a note."""
    return not _CERTIFIES.search(words) and not _BESIDE.match(words)


def heads_other_paper(line: Printed) -> bool:
    """Whether a line is the heading of a paper that follows the signatures."""
    return line.gap and _AFTER.match(line.words) is not None and _CAPITAL.match(line.words) is not None


def alike(signed: str, printed: str) -> bool:
    """Whether a printed name can be that of a signature, which may be misspelt or abbreviated."""
    a = names.key(names.clean_person(named(signed)[0] or signed)).split()
    b = names.key(names.clean_person(printed)).split()
    if not a or not b or set(a) & set(b):
        return True
    return a[0][0] == b[0][0] and a[-1][:3] == b[-1][:3]

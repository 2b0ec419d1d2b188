"""Signature blocks: what is signed, by whom, under which names, and through which chain.

A block begins where somebody signs. The names above it that no block has taken are those it is signed for; "By:"
with an organization is a link of the chain to the person who signs; what stands below is printed name, capacity
and date.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from kg.extract import principals
from kg.extract.capacities import begins
from kg.extract.principals import Principal
from kg.extract.signature_lines import BY, SIGNED, Printed, columns, section
from kg.extract.structured.capacities import named, same_person
from kg.extract.view import View
from kg.values import dates, names


@dataclass(slots=True)
class Link:
    """An organization in a chain ("By: X LLC, its general partner"): the lines that name it and say its part."""

    lines: list[Printed]

    @property
    def name(self) -> Printed:
        """The organization's name."""
        words = "\n".join(line.words for line in self.lines)
        part = _PARTED.match(words)
        first = self.lines[0]
        end = part.end("name") if part else len(words)
        return (
            first.part(0, end) if end <= len(first.words) else replace(first, words=words[:end], end=self.lines[-1].end)
        )

    @property
    def part(self) -> str:
        """What it is to the one before it: `its general partner`; "" where nothing is said."""
        part = _PARTED.match("\n".join(line.words for line in self.lines))
        return names.one_line(part["part"]) if part else ""


@dataclass(slots=True)
class Block:
    """One signature: its line, the printed name, what stands under it, whom it is for and through whom. `marks`
    are the notes on it (`*`), `noted` that the block is itself such a note; `day` is a date and its line."""

    line: Printed
    by: bool
    name: Printed | None = None
    printed: bool = False
    titles: list[Printed] = field(default_factory=list)
    labelled: bool = False
    principals: list[Principal] = field(default_factory=list)
    chain: list[Link] = field(default_factory=list)
    day: tuple[date, Printed] | None = None
    marks: str = ""
    noted: str = ""
    follows: bool = False  # nothing stands between it and the block before it

    @property
    def whole(self) -> tuple[int, int]:
        """From the first name that it is signed for, or the line that is signed, to the last line under it."""
        lines = [self.line, *(self.titles or [self.name or self.line])]
        return min(line.start for line in (*lines, *self.principals)), max(line.end for line in lines)


_LABELS = (
    ("both", re.compile(r"(?is)^[(*\s]*(?:name\s*(?:/|&|and|,)\s*title)\b\s*[):]*\s*(?P<rest>.*)$")),
    ("name", re.compile(r"(?is)^[(*\s]*(?:print(?:ed)?\s+|typed\s+)?name\s*(?:of\s+\w+\s*)?:\s*(?P<rest>.*)$")),
    ("title", re.compile(r"(?is)^[(*\s]*(?:title|its|capacity|position|office)\s*:\s*(?P<rest>.*)$")),
    ("title", re.compile(r"(?s)^(?:Title|TITLE)[ \t]{1,9}(?P<rest>\S.*)$")),
)
# a label below what it is the label of: "Signature"  "(Name/Title)"  "(Date)"
_CAPTION = re.compile(
    r"(?i)^[(\[*\s]*(?:authorized\s+)?(?:signatures?|name|title|name\s*(?:/|&|and)\s*title|dated?|printed\s+name|capacity|reporting\s+persons?"
    r"|signature\s+of\s+[\w\s]{3,40}|individually)[)\]:.\s]*$"
)
_DATED = re.compile(r"(?i)^[(\s]*(?:dated?|as\s+of)\b[\s:]*")
_AROUND = re.compile(r"(?i)\b(?:dated?|as\s+of|this|the|day|of|effective|executed|on)\b|[\W_]")
_SIGNATURE = re.compile(r"(?is)^signature\s*:\s*(?P<name>.*)$")
_BY_PERSON = re.compile(r"(?is)^(?P<mark>[*†‡\s]{0,6})by\s+(?P<by>[A-Z].*)$")
_MARKS = re.compile(r"[*†‡]+")
_CERTIFIES = re.compile(
    r"(?i)\breasonable\s+inquiry\b|\bcertif(?:y|ies)\b|\bknowledge\s+and\s+belief\b|\btrue,\s+complete\b"
)
_BESIDE = re.compile(
    r"(?i)^[\s*†‡(\d)]*(?:signed|executed|pursuant|this\s+power|by\s+virtue|[*†‡]|each\s+of\s+the\s+reporting)"
)
# "Roe GP LLC, its general partner"   "Roe Inc.,\n its authorized agent"   "Roe Holdings Inc., General Partner"
_PARTED = re.compile(
    r"""(?isx)^(?P<name>.+?)(?:[\s,]+(?:in\s+its\s+capacity\s+)?(?:as|its|the)\s+|\s*,\s*(?=(?:sole\s+|a\s+)?(?:general|managing|manager|member|
    investment|trustee|attorney|authori[sz]ed|advis|sub-?advis|parent|director|custodian|agent)))(?P<part>.+)$"""
)
# "John Doe, by Jane Roe, his attorney-in-fact"
_AGENT = re.compile(r"(?is)^(?P<whom>[^,;:]{3,60}?),?\s+by:?\s+(?:/s/\s*)?(?P<who>[A-Z].{3,200})$")
# "John Doe on behalf of Jane Roe"   "John Doe under power of attorney"
_BESIDE_NAME = re.compile(
    r"""(?isx)^(?P<who>[^,;:\n]{3,60}?)[\s,]+(?P<rest>(?:(?:for\s+and\s+)?on\s+behalf\s+of|for|as\s+attorney|as\s+agent|under|pursuant\s+to|by\s+power
    |attorney)\b.*)$"""
)
# the papers that follow the signatures
_AFTER = re.compile(
    r"""(?ix)^\W*(?:exhibits?\s+index|index\s+(?:to|of)\s+exhibits|list\s+of\s+exhibits|exhibits?\s*$
    |(?:exhibit|annex|appendix|attachment|ex)[\s.:-]+["“]?(?:[a-z]|\d{1,2}(?:\.\d{1,2})?|[ivx]{1,4})\b["”]?\W*(?:$|[A-Z(–-])
    |(?:[\w'’]+\s+){0,3}(?:joint\s+(?:filing|acquisition)|agreement|power\s+of\s+attorney)\b(?!.*\b(?:filed|dated|pursuant)\b)
    |rule\s+13d-1\([fk]\)|schedule\s+13[dg]\s*[-–—]\s*to\s+be|footnotes?\s*:|attention\b|the\s+original\s+statement)"""
)
_CAPITAL = re.compile(r"^\W*(?:[^a-z]+|(?:[A-Z0-9(][\w.'’()-]*|of|to|and|the|for|with|[-–—]|\s)+)$")
_PART = re.compile(
    r"(?i)^\W*(?:its|as|in\s+its|the|acting|solely|general\s+partner|managing|manager|sole|investment|trustee|attorney|authori[sz]ed|adviser|advisor|"
    r"member|agent|custodian|partner|for)\b"
)
_GOES_ON = re.compile(r"(?i)\b(?:of|for|at|the|and|to|behalf)\W*$")
_TITLE = re.compile(
    r"(?i)^\W*(?:duly\b|authori[sz]ed\b|attorney|fiduciary|in\s+(?:his|her)\b|individually|as\b|its\b|by\s+power|under\s+power|pursuant\s+to)"
)


def blocks(view: View) -> list[Block]:
    """The signatures under the filing, in the order of their columns."""
    span = section(view)
    out: list[Block] = []
    reader = _Reader(view, out)
    for beside, stream in columns(view, *span) if span else ():
        if not reader.read(stream, beside=beside):
            break
    return out


def days(view: View) -> Iterator[tuple[date, Printed]]:
    """The dates that stand by themselves in the signature section, with their lines."""
    span = section(view)
    for _, stream in columns(view, *span) if span else ():
        for line in stream:
            found = _day(line)
            if found:
                yield found[0], line


def _day(line: Printed) -> tuple[date, int, int] | None:
    """The date of a line that says nothing else, and where it stands in the line."""
    for found in dates.days(line.words):
        around = line.words[: found.start] + " " + line.words[found.end :]
        if _DATED.match(line.words) or not _AROUND.sub("", around):
            return found.value, found.start, found.end
    return None


class _Reader:
    """What stands above, and the block that is open, while streams of lines are read."""

    def __init__(self, view: View, out: list[Block]) -> None:
        self.view, self.out = view, out
        self.lines: Sequence[Printed] = ()
        self.above: list[Printed] = []  # the names over columns that stand beside each other
        self.head: list[Printed] = []
        self.chain: list[Link] = []
        self.now: Block | None = None
        self.day: tuple[date, Printed] | None = None
        self.at = 0
        self.signed = False

    def read(self, lines: Sequence[Printed], *, beside: bool) -> bool:
        """Read a stream; False where the papers that follow the signatures have begun."""
        self.lines, self.at, self.signed, over = lines, 0, False, False
        if beside:
            self.head = list(self.above)
        while self.at < len(lines) and not over:
            line = lines[self.at]
            if line.rule:
                self._rule(line)
                self.at += 1
                continue
            stop = self._prose()
            if stop > self.at:
                over = self._ends(stop)
                self.at = stop
            elif (self.now or self.out) and line.gap and _AFTER.match(line.words) and _CAPITAL.match(line.words):
                over = True
            else:
                if beside and self.head == self.above and not _is_signed(line.words):
                    self.head = []
                self._take(line)
                self.at += 1
        self._close()
        if not beside:
            self.above = self.head
        return not over

    # prose

    def _prose(self) -> int:
        """Where the prose ends that begins here; here, where none does."""
        line = self.lines[self.at]
        attached = self.now is not None and not self.head and not line.gap
        short = len(line.words.split()) < 5
        if short or (attached and not _CERTIFIES.search(line.words)) or _is_signed(line.words) or _label(line.words):
            return self.at
        stop, words = self.at, []
        while stop < len(self.lines):
            here = self.lines[stop]
            if stop > self.at and (
                here.gap or here.rule or _is_signed(here.words) or _label(here.words) or _DATED.match(here.words)
            ):
                break
            words += here.words.split()
            stop += 1
            if len(here.words.split()) > 20:  # a paragraph of markup is one line
                break
        small = sum(1 for w in words if w[:1].islower())
        return stop if len(words) >= 10 and small * 2 >= len(words) else self.at

    def _ends(self, stop: int) -> bool:
        """Whether prose begins another paper: not the certification, nor a note on a signature."""
        words = " ".join(line.words for line in self.lines[self.at : stop])
        signed = self.now is not None or bool(self.out)
        return signed and not _CERTIFIES.search(words) and not _BESIDE.match(words)

    # lines

    def _take(self, line: Printed) -> None:
        words = line.words
        label = _label(words)
        signed, by = SIGNED.match(words), BY.match(words) or _BY_PERSON.match(words)
        if signed:
            self._sign(line, line.part(signed.start("name"), len(words)), by=bool(re.match(r"(?i)\W*by\b", words)))
        elif by and (words[: by.start("by")].strip().endswith(":") or _names_somebody(self.view, by["by"])):
            rest = line.part(by.start("by"), len(words))
            if principals.organization(self.view, by["by"]):
                self.chain.append(Link([rest]))
            else:
                self._sign(line, rest, by=True)
        elif (found := _SIGNATURE.match(words)) is not None:
            self._sign(line, line.part(found.start("name"), len(words)), by=False)
        elif label is not None:
            self._labelled(line, label[0], label[1])
        elif _CAPTION.match(words):
            pass
        elif (day := _day(line)) is not None:
            self._dated(day[0], line)
        else:
            self._other(line)

    def _sign(self, line: Printed, name: Printed, *, by: bool) -> None:
        self._close()
        above = principals.principals(self.view, self.head)
        marks = "".join(_MARKS.findall(line.words[-4:]))
        lead = re.match(r"\s*([*†‡]+)", line.words)
        now = Block(
            line, by, principals=above, chain=self.chain, day=self.day, marks=marks, noted=lead[1] if lead else ""
        )
        now.follows = bool(self.out) and self.signed and not self.head and not self.chain
        if not above and self.chain and not self.chain[0].part:
            now.principals = principals.principals(self.view, [self.chain[0].name])
        self.signed = True
        self.now, self.head, self.chain = now, [], []
        agent = _AGENT.match(name.words)
        if agent:
            now.principals = principals.principals(self.view, [name.part(0, agent.end("whom"))])
            name = name.part(agent.start("who"), len(name.words))
        if re.search(r"[A-Za-z]", name.words):
            self._name(name, sure=True)
            now.printed = False

    def _rule(self, line: Printed) -> None:
        """A rule that nobody has signed above, and under which a name is printed, is a signature line."""
        before = self.lines[self.at - 1] if self.at else None
        after = next((p for p in self.lines[self.at + 1 : self.at + 2]), None)
        if (
            "_" not in line.words
            or after is None
            or (before is not None and (_is_signed(before.words) or (_day(before) and not line.gap)))
        ):
            return
        who, _ = named(after.words)
        label = _label(after.words)
        if (who is not None and not _day(after)) or (label and label[0] in ("name", "both")):
            self._sign(line, line, by=False)

    def _labelled(self, line: Printed, label: str, start: int) -> None:
        rest = line.part(start, len(line.words))
        if self.now is None or (label == "name" and self.now.labelled and self.now.printed):
            if label == "title" and self.chain:
                self.chain[-1].lines.append(rest)
                return
            if label == "title" or not rest.words:
                return
            self._sign(line, rest, by=False)
        assert self.now is not None
        if not rest.words:
            return
        if label == "title":
            self.now.titles = [*self.now.titles, rest] if self.now.labelled else [rest]
        else:
            self._name(rest, sure=label == "name")
        self.now.labelled = self.now.labelled or label == "title"

    def _dated(self, day: date, line: Printed) -> None:
        if self.now is not None and self.now.day is None and not self.head:
            self.now.day = (day, line)
        else:
            self.day = (day, line)

    def _other(self, line: Printed) -> None:
        now = self.now
        if self.chain:
            if not principals.starts(self.view, self.lines[self.at :]) or _PART.match(line.words):
                self.chain[-1].lines.append(line)
                return
            self.head, self.chain = [], []
        if now is None or self.head:
            self.head.append(line)
            return
        own = (
            now.name is not None
            and not now.printed
            and same_person(names.clean_person(now.name.words), names.clean_person(line.words))
        )
        ahead = principals.starts(self.view, self.lines[self.at :])
        if now.titles and not line.gap and _GOES_ON.search(now.titles[-1].words):
            now.titles.append(line)
        elif ahead and not own:
            if now.principals or now.chain or line.gap or not (now.name and now.titles):
                self.head.append(line)
            else:
                now.principals = principals.principals(self.view, [line])
        elif self._is_name(line):
            self._name(line, sure=False)
        elif now.titles and _TITLE.match(line.words):
            now.titles.append(line)
        elif now.titles and not line.gap:
            if not (
                principals.organization(self.view, line.words) and names.legal_form(line.words) and self._signs_next()
            ):
                now.titles.append(line)
            else:
                self.head.append(line)
        elif (
            not now.titles
            and (not line.gap or _is_capacity(line.words))
            and not principals.organization(self.view, line.words)
        ):
            now.titles.append(line)
        else:
            self.head.append(line)

    def _signs_next(self) -> bool:
        after = next((p for p in self.lines[self.at + 1 :] if not p.rule), None)
        return after is not None and _is_signed(after.words)

    def _is_name(self, line: Printed) -> bool:
        """Whether a line below a signature prints the name of who signed."""
        assert self.now is not None
        beside = _BESIDE_NAME.match(line.words)
        who, _ = named(beside["who"] if beside else line.words)
        if who is None or self.now.printed:
            return False
        return self.now.name is None or _alike(self.now.name.words, who)

    def _name(self, line: Printed, *, sure: bool) -> None:
        """Take the printed name; what stands beside it on its line is the capacity."""
        assert self.now is not None
        words = line.words
        beside = _BESIDE_NAME.match(words)
        if beside and named(beside["who"])[0]:
            self._name(line.part(0, beside.end("who")), sure=sure)
            self.now.titles.append(line.part(beside.start("rest"), len(words)))
            return
        who, rest = named(words)
        if who is None:
            if sure:
                self.now.name, self.now.printed = line, True
            else:
                self.now.titles.append(line)
            return
        at = words.find(who.split()[0])
        start = max(at, 0)
        end = start + len(who) if words[start : start + len(who)] == who else len(words)
        self.now.name, self.now.printed = line.part(start, end), True
        if rest and end < len(words):
            self.now.titles.append(line.part(end, len(words)))

    def _close(self) -> None:
        if self.now is not None:
            self.out.append(self.now)
        self.now = None


def _label(words: str) -> tuple[str, int] | None:
    for label, pattern in _LABELS:
        match = pattern.match(words)
        if match:
            return label, match.start("rest")
    return None


def _is_signed(words: str) -> bool:
    return SIGNED.match(words) is not None or BY.match(words) is not None or _SIGNATURE.match(words) is not None


def _names_somebody(view: View, words: str) -> bool:
    return named(words)[0] is not None or principals.organization(view, words)


def _is_capacity(words: str) -> bool:
    return begins(words) or _TITLE.match(words) is not None


def _alike(signed: str, printed: str) -> bool:
    """Whether a printed name can be that of a signature, which may be misspelt or abbreviated."""
    a = names.key(names.clean_person(named(signed)[0] or signed)).split()
    b = names.key(names.clean_person(printed)).split()
    if not a or set(a) & set(b):
        return True
    return a[0][0] == b[0][0] and a[-1][:3] == b[-1][:3]

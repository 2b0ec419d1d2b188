"""Signature blocks: what is signed, by whom, under which names, and through which chain.

A block begins where somebody signs. The names above it that no block has taken are those it is signed for; "By:"
with an organization is a link of the chain to the person who signs; what stands below is printed name, capacity
and date.
"""

import re
from collections.abc import Sequence
from datetime import date

from kg.extract.signing import principals, words
from kg.extract.signing.lines import BY, SIGNED, Printed, columns, section
from kg.extract.signing.parts import Block, Day, Link, Signed
from kg.extract.signing.principals import Principal
from kg.extract.structured.capacities import named, same_person
from kg.extract.view import View
from kg.values import names

# "John Doe, by Jane Roe, his attorney-in-fact"
_AGENT = re.compile(r"(?is)^(?P<whom>[^,;:]{3,60}?),?\s+by:?\s+(?:/s/\s*)?(?P<who>[A-Z].{3,200})$")
# "John Doe on behalf of Jane Roe"   "John Doe under power of attorney"
_BESIDE_NAME = re.compile(
    r"""(?isx)^(?P<who>[^,;:\n]{3,60}?)[\s,]+(?P<rest>(?:(?:for\s+and\s+)?on\s+behalf\s+of|for|as\s+attorney|as\s+agent|under|pursuant\s+to
    |by\s+power|attorney)\b.*)$"""
)
_NEAR = 6
"""Lines from a rule to the names above and below it."""
_LONGEST = 400
"""Characters that no line of a signature block has."""
_MARKS = re.compile(r"[*†‡]+")


def signed(view: View) -> Signed:
    """The signature section taken apart; empty where there is none."""
    if "signed" not in view.memo:
        reader = _Reader(view)
        span = section(view)
        over: int | None = None  # the row on which other papers begin; the columns beside it go on above that
        for beside, stream in columns(view, *span) if span else ():
            if over is not None and not beside:
                break
            end = reader.read([line for line in stream if over is None or line.row < over], beside=beside)
            over = end if over is None else over
        view.memo["signed"] = reader.out
    found: Signed = view.memo["signed"]
    return found


class _Reader:
    """What stands above, and the block that is open, while streams of lines are read."""

    def __init__(self, view: View) -> None:
        self.view, self.out = view, Signed()
        self.lines: Sequence[Printed] = ()
        self.above: list[Printed] = []  # the names over columns that stand beside each other
        self.head: list[Printed] = []
        self.chain: list[Link] = []
        self.waiting: list[tuple[list[Principal], list[Link]]] = []  # names with their chains, not signed for yet
        self.now: Block | None = None
        self.day: Day | None = None
        self.at = 0
        self.signed = False
        self.headed = False  # names have stood above a signature

    def read(self, lines: Sequence[Printed], *, beside: bool) -> int | None:
        """Read a stream; the row on which the papers that follow the signatures have begun, if they have."""
        self.lines, self.at, self.signed = lines, 0, False
        over: int | None = None
        if beside:
            self.head = list(self.above)
        while self.at < len(lines) and over is None:
            line = lines[self.at]
            if line.rule:
                self._rule(line)
                self.at += 1
                continue
            begun = self.now is not None or bool(self.out.blocks)
            stop = words.prose(lines, self.at)
            if stop > self.at:
                self._prose(lines[self.at : stop])
                if begun and words.is_other_paper(" ".join(p.words for p in lines[self.at : stop])):
                    over = line.row
                self.at = stop
            elif begun and words.heads_other_paper(line):
                over = line.row
            else:
                if beside and self.head == self.above and not words.is_signed(line.words):
                    self.head = []
                self._take(line)
                self.at += 1
        self._close()
        if not beside:
            self.above = self.head
        return over

    def _prose(self, lines: Sequence[Printed]) -> None:
        """What prose says: the day of signing; whom a signature is for ("Executed by Jane Roe on behalf of ...")."""
        now = self.now
        if now is not None and not now.through and words.executes(" ".join(line.words for line in lines)):
            now.through = [(principals.named_first(self.view, lines), [])]
        for line in lines:
            when = words.executed(line)
            if when is not None:
                self.day = (when, line)
                self.out.days.append(self.day)

    def _take(self, line: Printed) -> None:
        text = line.words
        if len(text) > _LONGEST:
            return
        label = words.label(text)
        signature, by = SIGNED.match(text), BY.match(text) or words.BY_NAME.match(text)
        if signature:
            self._sign(line, line.part(signature.start("name"), len(text)), by=bool(re.match(r"(?i)\W*by\b", text)))
        elif by and (text[: by.start("by")].strip().endswith(":") or self._is_somebody(by["by"])):
            rest = line.part(by.start("by"), len(text))
            if self.now is not None and self._repeats(rest):
                self.now.by = True
                self._name(rest, sure=False)
            elif principals.organization(self.view, by["by"]):
                self.chain.append(Link([rest]))
            else:
                self._sign(line, rest, by=True)
        elif (found := words.SIGNATURE.match(text) or self._quoted(text)) is not None:
            self._sign(line, line.part(found.start("name"), found.end("name")), by=False)
        elif label is not None:
            self._labelled(line, label[0], label[1])
        elif words.CAPTION.match(text):
            pass
        elif self.now is not None and (found := words.CAPTION_FOR.match(text)) is not None:
            whom = principals.principals(self.view, [line.part(found.start("whom"), len(text))])
            if whom and not self.now.through:
                self.now.through = [(whom, [])]
        elif (when := words.day(line)) is not None:
            self._dated(when, line)
        else:
            self._other(line)

    def _quoted(self, text: str) -> re.Match[str] | None:
        """A name between quotation marks, which stand for "/s/"."""
        quoted = words.QUOTED.match(text)
        return quoted if quoted is not None and named(quoted["name"])[0] is not None else None

    def _repeats(self, line: Printed) -> bool:
        """Whether "By: Jane Roe" under "/s/ Jane Roe" prints the name of who has signed."""
        now = self.now
        if now is None or self.head or self.chain or now.printed or now.titles or not SIGNED.match(now.line.words):
            return False
        who, _ = named(line.words)
        return who is not None and (now.name is None or same_person(now.name.words, who))

    def _is_somebody(self, text: str) -> bool:
        return named(text)[0] is not None or principals.organization(self.view, text)

    def _sign(self, line: Printed, name: Printed, *, by: bool) -> None:
        waits = self._waits(name)
        if not waits:
            self._close()
            self._open(line, by=by)
        assert self.now is not None
        self.now.by = self.now.by or by
        if re.search(r"[A-Za-z]", name.words) and not (waits and self.now.printed):
            self._name(name, sure=True)
            self.now.printed = False

    def _waits(self, name: Printed) -> bool:
        """Whether the open block has been begun by an empty "By:" or by its printed name, and is signed here."""
        now = self.now
        if now is None or self.head or self.chain or SIGNED.match(now.line.words):
            return False
        if now.name is None:
            return not now.titles and BY.match(now.line.words) is not None
        unsigned = words.label(now.line.words) or BY.match(now.line.words) or words.BY_NAME.match(now.line.words)
        return unsigned is not None and words.alike(now.name.words, name.words)

    def _open(self, line: Printed, *, by: bool) -> None:
        group = principals.principals(self.view, self.head)
        if not group and not self.waiting and self.chain and not self.chain[0].part:
            group = principals.principals(self.view, [self.chain[0].name])
        marks = "".join(_MARKS.findall(f"{line.words[-4:]} {line.words[10:16]}"))
        lead = re.match(r"\s*([*†‡]+)", line.words)
        follows = self.signed and not (self.head or self.chain or self.waiting)
        through = [*self.waiting, *([(group, self.chain)] if group or self.chain else [])]
        self.now = Block(line, by, through=through, day=self.day, marks=marks, follows=follows)
        self.now.noted = lead[1] if lead else ""
        self.signed = True
        self.headed = self.headed or bool(group)
        self.head, self.chain, self.waiting = [], [], []

    def _rule(self, line: Printed) -> None:
        """A rule that nobody has signed above, and under which a name is printed, is a signature line; so is one
        between a name and the same name."""
        if self.at and self.lines[self.at - 1].rule:
            return
        before, after = self._near(-1), self._near(1)
        if after is None:
            return
        who, _ = named(after.words)
        headed = before is not None and bool(self.head) and self.head[-1] is before
        if before is not None and headed and who is not None and same_person(before.words, who):
            self.head.pop()
            self._close()
            self._open(before, by=False)
            self._name(before, sure=True)
            assert self.now is not None
            self.now.printed = False
            return
        below = self.lines[self.at + 1] if self.at + 1 < len(self.lines) else None
        if "_" not in line.words or below is None or words.day(below):
            return
        if before is not None and (words.is_signed(before.words) or (words.day(before) and not line.gap)):
            return
        label = words.label(below.words)
        if named(below.words)[0] is not None or (label and label[0] in ("name", "both")):
            self._sign(line, line, by=False)

    def _near(self, step: int) -> Printed | None:
        """The next line above a rule, or below it, that is neither a rule nor a caption."""
        at = self.at + step
        while 0 <= at < len(self.lines) and abs(at - self.at) <= _NEAR:
            if not self.lines[at].rule and not (step > 0 and words.CAPTION.match(self.lines[at].words)):
                return self.lines[at]
            at += step
        return None

    def _labelled(self, line: Printed, label: str, start: int) -> None:
        rest = line.part(start, len(line.words))
        now = self.now
        if label == "title" and self.chain:
            self.chain[-1].lines.append(rest)
            return
        if now is None or self.head or self.chain or (label == "name" and now.labelled and now.printed):
            if label == "title" or not rest.words:
                return
            self._close()
            self._open(line, by=False)
            now = self.now
        assert now is not None
        if not rest.words:
            return
        if label == "title":
            now.titles = [*now.titles, rest] if now.labelled else [rest]
            now.labelled = True
        else:
            self._name(rest, sure=label == "name")

    def _dated(self, when: date, line: Printed) -> None:
        self.out.days.append((when, line))
        if self.now is not None and self.now.day is None and not self.head:
            self.now.day = (when, line)
        else:
            self.day = (when, line)

    def _other(self, line: Printed) -> None:
        now = self.now
        if self.chain:
            if not principals.starts(self.view, self.lines[self.at :]) or words.PART.match(line.words):
                self.chain[-1].lines.append(line)
                return
            self.waiting.append((principals.principals(self.view, self.head), self.chain))
            self.head, self.chain = [line], []
        elif now is None or self.head:
            self.head.append(line)
        else:
            self._below(now, line)

    def _below(self, now: Block, line: Printed) -> None:
        """A line below a signature: the printed name, a capacity, or a name that the next one is for."""
        own = now.name is not None and not now.printed and same_person(_person(now.name), _person(line))
        ahead = principals.starts(self.view, self.lines[self.at :])
        attached = not line.gap
        if attached and (words.BEHALF.match(line.words) or (now.titles and words.GOES_ON.search(now.titles[-1].words))):
            now.titles.append(line)
        elif ahead and not own:
            spaced = bool(now.titles) and now.titles[-1].gap and not words.ONESELF.search(now.titles[-1].words)
            titled = now.name is not None and bool(now.titles) and (attached or spaced)
            if now.through or not titled or self._leads(self.at + ahead):
                self.head.append(line)
            else:
                now.through = [(principals.principals(self.view, self.lines[self.at : self.at + ahead]), [])]
                self.at += ahead - 1
        elif self._is_name(line):
            self._name(line, sure=False)
        elif now.titles and (words.TITLE.match(line.words) or (attached and not self._heads(line))):
            now.titles.append(line)
        elif (
            now.titles
            or not (attached or words.is_capacity(line.words))
            or principals.organization(self.view, line.words)
        ):
            self.head.append(line)
        else:
            now.titles.append(line)

    def _leads(self, at: int) -> bool:
        """Whether the name that ends before a line is what the next signature is for: "By:" needs one above it, and
        where names stand above their signatures they do so throughout."""
        after = next((p for p in self.lines[at : at + _NEAR] if not p.rule), None)
        if after is None or not words.is_signed(after.words):
            return False
        alone = any(block.titles and not block.through for block in self.out.blocks)
        return BY.match(after.words) is not None or self.headed or alone

    def _heads(self, line: Printed) -> bool:
        """Whether a line is an organization's name that the next signature is for."""
        after = next((p for p in self.lines[self.at + 1 :] if not p.rule), None)
        whole = principals.organization(self.view, line.words) and names.legal_form(line.words)
        return bool(whole) and after is not None and words.is_signed(after.words)

    def _is_name(self, line: Printed) -> bool:
        """Whether a line below a signature prints the name of who signed."""
        assert self.now is not None
        beside = _BESIDE_NAME.match(line.words)
        who, _ = named(beside["who"] if beside else line.words)
        if who is None or self.now.printed:
            return False
        return self.now.name is None or words.alike(self.now.name.words, who)

    def _name(self, line: Printed, *, sure: bool) -> None:
        """Take the printed name; what stands beside it on its line is the capacity."""
        assert self.now is not None
        agent = _AGENT.match(line.words)
        if agent and named(agent["whom"])[0]:
            whom = principals.principals(self.view, [line.part(0, agent.end("whom"))])
            self.now.through, self.now.name = [(whom, [])], None
            line = line.part(agent.start("who"), len(line.words))
        text = line.words
        beside = _BESIDE_NAME.match(text)
        if beside and named(beside["who"])[0]:
            self._name(line.part(0, beside.end("who")), sure=sure)
            self.now.titles.append(line.part(beside.start("rest"), len(text)))
            return
        who, rest = named(text)
        if who is None:
            if sure:
                self.now.name, self.now.printed = line, True
            else:
                self.now.titles.append(line)
            return
        start = max(text.find(who.split()[0]), 0)
        end = start + len(who) if text[start : start + len(who)] == who else len(text)
        self.now.name, self.now.printed = line.part(start, end), True
        if rest and end < len(text):
            self.now.titles.append(line.part(end, len(text)))

    def _close(self) -> None:
        if self.now is not None:
            self.out.blocks.append(self.now)
        self.now = None


def _person(line: Printed) -> str:
    return names.clean_person(line.words)

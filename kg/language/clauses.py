"""The ends of a tie: who is what to whom, by the grammar of the sentence it stands in.

A sentence is taken as a row of names, tie words, posts and other words. Left of a tie's words stands whom they are said
of, right of them, over their preposition, the names that they lead to; possessives, relative clauses and inversion
("The general partner of X is Y") turn that round. What is said as an alternative gives nothing.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kg.language.agents import Known, tokens
from kg.language.row import AND, COPULAS, FINITE, STOPS, Row
from kg.language.subjects import Left, is_all, left
from kg.language.syntax import DETERMINERS, PREPOSITIONS, Item, items
from kg.language.ties import Form, Tie

_ALTERNATIVES = frozenset(("or", "and/or"))
_OTHERS = frozenset(("equivalent", "similar", "other"))
_MODALS = frozenset("may might could will would has have had share disclaim disclaims".split())
_DATED = frozenset(("dated", "under", "u"))
_ALSO = frozenset("the also currently his her its".split())
_WHICH = frozenset(("which", "whom"))
_WHOLE = re.compile(r"\b(?:wholly|entirely|solely|100|all)\b")
_SHARE = re.compile(r"(\d{1,3}(?:\.\d+)?) (?:%|percent)")
_LISTING = AND | {";", "the", "each", "of", "both", ":", "/"}


@dataclass(frozen=True, slots=True)
class End:
    """One end of a tie: text[start:end], a name, or a pronoun that stands for one before the sentence."""

    words: str
    start: int
    end: int
    pronoun: bool = False


@dataclass(frozen=True, slots=True)
class Stated:
    """A tie that a sentence states: each subject is `tie` to each object; text[start:end] are its own words, and
    `whole` says that by them nobody else has a part in it."""

    tie: Tie
    subjects: tuple[End, ...]
    objects: tuple[End, ...]
    start: int
    end: int
    whole: bool = False


def stated(text: str, known: Known) -> Iterator[Stated]:
    """The ties that one sentence states, in order of print. `known` tells the names that the filing has given."""
    sentence = _Sentence(text, known)
    for at in range(len(sentence.row)):
        if sentence.row.kind(at) == "T":
            found = sentence.stated(at)
            if found is not None:
                yield found


def topic(text: str, known: Known) -> list[End]:
    """The first name of a sentence, with those that are listed with it: whom the next one may call "he" or "they"."""
    sentence = _Sentence(text, known)
    row = sentence.row
    first = next((n for n in range(len(row)) if row.kind(n) == "N"), None)
    return list(sentence.ends(row.list(first, subject=True)[0] or [row.items[first]])) if first is not None else []


def named(text: str, known: Known) -> list[End]:
    """Every name of a text, in order of print."""
    sentence = _Sentence(text, known)
    return list(sentence.ends([item for item in sentence.row.items if item.kind == "N"]))


def trailing(text: str, known: Known) -> list[End]:
    """The names of the list that a text ends in, in order of print; [] where it ends in none."""
    sentence = _Sentence(text, known)
    row, n = sentence.row, len(sentence.row) - 1
    found: list[Item] = []
    while n >= 0:
        if row.kind(n) == "N":
            found.append(row.items[n])
        elif row.low(n) not in _LISTING:  # ", a Cayman Islands company"
            while row.kind(n) == "W" and row.low(n) not in FINITE | STOPS | {","}:
                n -= 1
            if row.low(n) != "," or row.kind(n - 1) != "N" or row.low(n + 1) not in ("a", "an", "each"):
                break
        n -= 1
    return [*reversed(sentence.ends(found))]


_ESTATE = re.compile(r"(?i)(?:the\s+)?estate\s+of\s+")


def _late(end: End) -> End:
    """Who an estate was: "the Estate of Jane Roe, his late wife"."""
    estate = _ESTATE.match(end.words)
    return replace(end, words=end.words[estate.end() :], start=end.start + estate.end()) if estate else end


class _Sentence:
    """The items of a sentence, and the ties among them."""

    def __init__(self, text: str, known: Known) -> None:
        self.parts = tokens(text, known)
        self.row = Row(items(text, self.parts, known))

    def stated(self, at: int) -> Stated | None:
        """The tie at an item with its ends; None where one is missing, or where it is not stated as a fact."""
        row, form = self.row, self.row.form(at)
        found = None if form is Form.NOUN and self._alternative(at) else left(row, at)
        if found is None:
            return None
        subjects = found.subjects
        if form is Form.MUTUAL:
            return self._made(at, subjects[:1], subjects[1:]) if len(subjects) == 2 else None
        objects, after = self._right(at)
        if form is Form.NOUN and objects and self._is_subject(at, after):
            return None
        if form is Form.NOUN and row.low(at + 1) == "of" and row.low(at + 2) in _WHICH:
            # "X, the general partner of which is Y"
            owner = [*subjects] or row.antecedent(at)
            subjects, objects = self._owned(at + 2, Left(owner=owner, owned=True))
        elif found.owned:
            subjects, objects = self._owned(at, found)
        elif found.ahead and objects:
            subjects = row.list(row.skip(after, (",",)), subject=True)[0]
        elif objects and not subjects and found.opens:
            subjects, objects = self._inverted(objects, after, strict=found.strict)
        elif not objects and subjects:
            objects = self._relative(found.before)
        return self._made(at, *((objects, subjects) if form is Form.PASSIVE else (subjects, objects)))

    def _made(self, at: int, subjects: Sequence[Item], objects: Sequence[Item]) -> Stated | None:
        item = self.row.items[at]
        if item.tie is None or not subjects or not objects or {s.first for s in subjects} & {o.first for o in objects}:
            return None
        if item.tie.inverse:
            subjects, objects = objects, subjects
        start, end = self.parts[item.first].start, self.parts[item.last - 1].end
        share = _SHARE.search(item.low)
        if share and float(share[1]) < 50:
            return None
        whole = _WHOLE.search(item.low) is not None or (item.tie.form is Form.PASSIVE and is_all(self.row, at))
        ends = self.ends(subjects), self.ends(objects)
        if item.tie.name == "spouse_of":
            ends = tuple(map(_late, ends[0])), tuple(map(_late, ends[1]))
        return Stated(item.tie, *ends, start, end, whole)

    def ends(self, found: Sequence[Item]) -> tuple[End, ...]:
        """The ends that names and pronouns are."""
        return tuple(
            End(
                item.name.words if item.name else item.low,
                self.parts[item.first].start,
                self.parts[item.last - 1].end,
                item.name is None,
            )
            for item in found
        )

    def _is_subject(self, at: int, after: int) -> bool:
        """Whether a tie's words and ends are what the next verb is said of, beside another subject: "X may be
        deemed ..., and the managing members of X may be deemed"."""
        row, n = self.row, at - 1
        while row.low(n) in DETERMINERS:
            n -= 1
        led = n < at - 1 and row.low(n) == "and" and row.low(at).endswith("s")
        return led and row.low(row.skip(after, (",",))) in _MODALS

    def _alternative(self, at: int) -> bool:
        """Whether a tie is one of several that are said as alternatives: "general partner or manager"."""
        row = self.row
        for step in (1, -1):
            n = at + step
            while row.low(n) in DETERMINERS or row.kind(n) == "P":
                n += step
            if row.low(n) in _ALTERNATIVES:
                n += step
                while row.low(n) in DETERMINERS:
                    n += step
                if row.kind(n) in ("T", "P") or row.low(n) in _OTHERS:
                    return True
        return False

    def _right(self, at: int) -> tuple[list[Item], int]:
        """The names that a tie leads to, and the item after them."""
        row, n, tie = self.row, at + 1, self.row.items[at].tie
        if tie is not None and tie.form is Form.NOUN:
            while row.low(n) in AND or row.kind(n) in ("P", "T") or row.low(n) in DETERMINERS:
                n += 1
            under = tie.name == "trustee_of" and row.low(n) == "under"
            if (row.low(n) not in PREPOSITIONS and not under) or row.low(n - 1) == ",":
                return [], n
            n += 1
        if row.low(n) == ",":  # "of, and may be deemed to ..., X"
            ends = (k for k in range(n, len(row)) if row.low(k) == ",")
            close = next((k for k in ends if row.kind(row.skip(k + 1, ("the", "each", "of"))) == "N"), None)
            if close is None:
                return [], n
            n = close + 1
        first = row.first(n)
        return row.list(first) if first is not None else ([], n)

    def _owned(self, at: int, found: Left) -> tuple[Sequence[Item], list[Item]]:
        """The ends of "its general partner, X", "X's general partner is Y", "X, his wife"."""
        row = self.row
        if row.low(at + 1) == ":" and row.low(at).endswith("s"):  # "its subsidiaries: X holds ... and Y holds ..."
            stop = next((k for k in range(at, len(row)) if row.low(k) in STOPS), len(row))
            holders = [row.items[k] for k in range(at + 2, stop) if row.kind(k) == "N" and row.acts(k + 1)]
            return holders or row.list(at + 2, subject=True)[0], found.owner
        n = row.skip(at + 1, (",",))
        if row.low(n) in COPULAS:
            n = row.skip(n + 1, _ALSO)
        follows = row.list(n, subject=True)[0] if row.kind(n) == "N" else []
        if found.subjects and (not follows or row.low(at + 1) == ","):  # "X, his wife"
            return found.subjects, found.owner
        return (follows if row.low(at).endswith("s") else follows[:1]), found.owner

    def _inverted(self, objects: list[Item], after: int, *, strict: bool) -> tuple[list[Item], list[Item]]:
        """The ends of "The general partner of X is Y" and "the general partner of X, Y, may be deemed"."""
        row = self.row
        if row.low(after) in COPULAS:
            n = row.skip(after + 1, _ALSO)
            if row.kind(n) == "T":  # "is his wife, Y"
                n = row.skip(n + 1, (",",))
            return (row.list(n, subject=True)[0] if row.kind(n) == "N" else []), objects
        closed = row.low(after) in ("", ",", ".", ";")
        if not strict and len(objects) == 2 and closed and self._beside(objects):
            return objects[1:], objects[:1]
        return [], objects

    def _antecedent(self, n: int) -> list[Item]:
        """The name right before "of which", or the one that what stands there is set beside; none of "shares held by
        clients of X, to which"."""
        row = self.row
        n -= row.low(n) == ","
        end = n
        while n >= 0 and row.kind(n) != "N" and row.low(n) not in STOPS:
            n -= 1
        beside = row.low(n + 1) in COPULAS | {","} and row.low(n + 2) in ("a", "an", "the", "each", "one")
        return [row.items[n]] if row.kind(n) == "N" and (n == end or beside or row.low(n + 1) in _DATED) else []

    def _again(self, n: int) -> int:
        """The relative pronoun that another goes on after: "a company all of whose ... and of which"; 0 for none."""
        low = self.row.clause(n)
        return next((k for k in range(n - 1, low, -1) if self.row.low(k) in _WHICH | {"whose"}), 0)

    def _beside(self, objects: Sequence[Item]) -> bool:
        """Whether nothing but a comma stands between two names."""
        between = self.parts[objects[0].last : objects[1].first]
        return [part.low for part in between] == [","]

    def _relative(self, before: int) -> list[Item]:
        """The object of a tie in a relative clause: "X, of which Y is the general partner (and Z the manager)"."""
        row, n = self.row, before - 1
        low = row.clause(n) if row.low(n) == "and" else n
        for k in range(n, low - 1, -1):
            if row.low(k) in _WHICH and row.low(k - 1) in PREPOSITIONS:
                again = row.low(k - 2) == "and" and self._again(k - 2)
                return self._antecedent((again or k) - 2)
        return []

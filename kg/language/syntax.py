"""The items of a sentence: names, the words of ties, posts, and all other words and signs."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kg.language import vocabulary
from kg.language.agents import Known, Name, Token, agents
from kg.language.ties import TIES, Form, Tie
from kg.values import names


@dataclass(frozen=True, slots=True)
class Item:
    """A name (N), a tie's words (T), a post (P), or a word or sign (W): tokens [first, last)."""

    kind: str
    low: str
    first: int
    last: int
    name: Name | None = None
    tie: Tie | None = None


DETERMINERS = frozenset(
    """the a an one both each also currently presently now sole only managing ultimate indirect direct directly
    indirectly corporate initial current primary principal discretionary registered duly appointed external respective
    additional as-well then designated exclusive ultimately co - voting general certain non-executive wholly owned
    majority-owned wholly-owned late solely therefore thus hereby delaware u.s""".split()
)
POSSESSIVES = frozenset(("its", "his", "her", "their"))
PREPOSITIONS = frozenset(("of", "to", "for"))
_POSTS = frozenset(vocabulary.POST_HEADS)
_POST_STARTS = frozenset(head.split()[0] for head in vocabulary.POST_HEADS)
_POST_ENDS = frozenset(head.split()[-1] for head in vocabulary.POST_HEADS)
_NOUNS = re.compile("|".join(f"(?:{tie.pattern})" for tie in TIES if tie.form is Form.NOUN))
_ALL_TIES = [(tie, re.compile(rf"(?<!\S)(?:{tie.pattern})(?=\s|$)")) for tie in TIES]


def items(text: str, parts: Sequence[Token], known: Known) -> list[Item]:
    """The sentence's items: names and ties found, brackets without either left out."""
    found = [name for run in agents(text, parts, known) if (name := _no_role(text, parts, run, known)) is not None]
    line, starts = _line(parts, found)
    units = _units(parts, found)
    out: list[Item] = []
    ties = iter(_ties(line))
    tie = next(ties, None)
    n = 0
    while n < len(units):
        if tie is not None and starts[n] == tie[1].start():
            stop = n
            while stop < len(units) and starts[stop] < tie[1].end():
                stop += 1
            out.append(Item("T", tie[1][0], units[n][0], units[stop - 1][1], tie=tie[0]))
            n, tie = stop, next(ties, None)
            continue
        first, last, unit = units[n]
        low = parts[first].low if unit is None else unit.words.lower()
        out.append(Item("W" if unit is None else "N", low, first, last, name=unit))
        n += 1
    return _without_brackets(_posts(out))


def _units(parts: Sequence[Token], found: Sequence[Name]) -> list[tuple[int, int, Name | None]]:
    out: list[tuple[int, int, Name | None]] = []
    at = 0
    for name in found:
        out += [(n, n + 1, None) for n in range(at, name.first)]
        out.append((name.first, name.last, name))
        at = name.last
    return out + [(n, n + 1, None) for n in range(at, len(parts))]


def _line(parts: Sequence[Token], found: Sequence[Name]) -> tuple[str, list[int]]:
    """The sentence in lower case, names as "@", one blank between words; and where each of its units begins."""
    words, starts, length = [], [], 0
    for first, _, name in _units(parts, found):
        word = "@" if name is not None else parts[first].low
        words.append(word)
        starts.append(length)
        length += len(word) + 1
    return " ".join(words), starts


def _ties(line: str) -> list[tuple[Tie, re.Match[str]]]:
    """The ties' words in a line, without overlaps: what begins first, and of those the longest."""
    every = [(m.start(), -(m.end() - m.start()), n, m) for n, (_, p) in enumerate(_ALL_TIES) for m in p.finditer(line)]
    out: list[tuple[Tie, re.Match[str]]] = []
    end = 0
    for start, _, n, match in sorted(every, key=lambda e: e[:3]):
        if start >= end and match.end() > start:
            out.append((_ALL_TIES[n][0], match))
            end = match.end()
    return out


def _no_role(text: str, parts: Sequence[Token], name: Name, known: Known) -> Name | None:
    """A name without a tie's words before it ("its General Partner Acme LLC"); None where it is only a role."""
    low = " ".join(t.low for t in parts[name.first : name.last])
    after = parts[name.last].low if name.last < len(parts) else ""
    role = _NOUNS.match(low)
    if role is None:
        if not name.sure and (low in _POSTS or low.split()[-1] in _POST_ENDS):
            return None
        return name
    if role.end() == len(low):
        return name if known(name.words) and after not in PREPOSITIONS else None
    before = parts[name.first - 1].low if name.first else ""
    if before in DETERMINERS | POSSESSIVES and not known(name.words):
        first = name.first + len(low[: role.end()].split())
        words = names.one_line(text[parts[first].start : parts[name.last - 1].end]) if first < name.last else ""
        return Name(first, name.last, words, name.sure) if words else None
    return name


def _posts(row: Sequence[Item]) -> list[Item]:
    """Posts as items of their own: "chief executive officer"."""
    out: list[Item] = []
    at = 0
    while at < len(row):
        count = _post(row, at) if row[at].kind == "W" and row[at].low in _POST_STARTS else 0
        if count:
            words = " ".join(item.low for item in row[at : at + count])
            out.append(Item("P", words, row[at].first, row[at + count - 1].last))
        else:
            out.append(row[at])
        at += max(count, 1)
    return out


def _post(row: Sequence[Item], at: int) -> int:
    """How many items from one on are a post; 0 where none begins."""
    for count in (4, 3, 2, 1):
        group = row[at : at + count]
        if all(item.kind == "W" for item in group) and " ".join(item.low for item in group) in _POSTS:
            return len(group)
    return 0


_TERM = 5
"""Items of a bracket that defines a term: '(the "Funds")'."""
_SEVERAL = frozenset("certain various several multiple number private two three four five six other".split())


def _is_several(before: Sequence[Item]) -> bool:
    """Whether what stands before a bracket speaks of several without a name."""
    for item in reversed(before[-6:]):
        if item.kind != "W" or not item.low.isalpha() or item.low in ("a", "an"):
            return False
        if item.low in _SEVERAL:
            return True
    return False


# "(ii) Acme GP, LLC, the general partner of ..."
_NUMBER = re.compile(r"[ivx]{1,4}|[a-z]|\d{1,2}")


def _begins_entry(items: Sequence[Item], before: Sequence[Item], at: int) -> bool:
    """Whether a number in brackets begins the next entry of a list: a name that is told more of."""
    if not before or at + 1 >= len(items) or items[at].kind != "N":
        return False
    listed = before[-1].low in (",", "and") and items[at + 1].low in (",", "(")
    return listed or before[-1].kind == "T"  # "... and Jane Roe, his wife (b) Address of ..."


def _without_brackets(items: Sequence[Item]) -> list[Item]:
    """Brackets that hold no tie are left out; those that do are read as set off by commas."""
    out: list[Item] = []
    closed, opened = {}, []
    for n, item in enumerate(items):
        if item.low == "(":
            opened.append(n)
        elif item.low == ")" and opened:
            closed[opened.pop()] = n
    at = 0
    while at < len(items):
        if items[at].low != "(":
            out.append(items[at])
            at += 1
            continue
        stop = closed.get(at)
        if stop is None:  # it is never closed
            at += 1
            continue
        inside = list(items[at + 1 : stop])
        if len(inside) == 1 and _NUMBER.fullmatch(inside[0].low) and _begins_entry(items, out, stop + 1):
            out.append(Item("W", ";", items[at].first, items[at].last))
        term = [i for i in inside if i.kind == "N"]
        if len(term) == 1 and len(inside) <= _TERM and _is_several(out):  # 'certain funds (the "Funds")'
            out += term
        if any(i.kind == "T" for i in inside):
            comma = items[at]
            out.append(Item("W", ",", comma.first, comma.last))
            out += [i for i in inside if i.low not in "()"]
            out.append(Item("W", ")", comma.first, comma.last))
        at = stop + 1
    return out

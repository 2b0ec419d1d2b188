"""What the cells of one person's row hold: posts, address, citizenship, told by column, label or their own lines."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from kg.extract import fields
from kg.extract.stitched import Stitched, stitch
from kg.values import names, places

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Part:
    """The words of one cell or label, with the fields that they may hold."""

    kinds: frozenset[str]
    words: Stitched


@dataclass(frozen=True, slots=True)
class Held:
    """What a person's row holds: `posts` with whether they are positions at the organization listed (not
    occupations, whose employer may be another)."""

    posts: tuple[tuple[Stitched, bool], ...] = ()
    employer: Stitched | None = None
    address: Stitched | None = None
    citizenship: Stitched | None = None


_GOES_ON = re.compile(r"(?i)(?:[,&/(–-]|\b(?:of|and|the|for|at|to|or|in|&))\s*$")
_GOES_BEFORE = re.compile(r"(?i)^\s*(?:(?:of|and|for|at)\b|[&–(-])")


FULL = 55
"""A typed line this long is one of running text, which goes on."""


def joined(text: str, spans: Sequence[Span]) -> Stitched:
    """The words of wrapped lines on one line."""
    return stitch(text, spans, ["" if re.search(r"\w-$", text[slice(*span)]) else " " for span in spans[:-1]])


def apart(text: str, spans: Sequence[Span]) -> Stitched:
    """The words of lines that are each their own, but where one cannot end there, or is as long as the page is wide
    and the next begins nothing."""
    joints = []
    for (start, end), (after, stop) in pairwise(spans):
        line, following = text[start:end], text[after:stop]
        wrapped = end - start > FULL and not fields.starts_address(following) and not _is_apart(line, following, False)
        joints.append(" " if wrapped or _GOES_ON.search(line) or _GOES_BEFORE.match(following) else "\n")
    return stitch(text, spans, joints)


def unwrapped(text: str, spans: Sequence[Span], typed: bool, width: int = 0) -> Stitched:
    """The lines of a cell, with a line break where its author made one: in markup everywhere, in typed text where
    the next line's first word had room; nowhere after a comma, an "of" or an "and"."""
    width = max([width, *(end - start for start, end in spans)])
    joints = []
    for (start, end), (after, stop) in pairwise(spans):
        line, following = text[start:end], text[after:stop]
        if re.search(r"\w-$", line) and following[:1].isalpha() and typed:  # "Senior Vice-" "President"
            joints.append("")
        elif _GOES_ON.search(line) or _GOES_BEFORE.match(following):
            joints.append(" ")
        elif not typed or fields.starts_address(following) or (end - start < FULL and fields.is_address(following)):
            joints.append("\n")
        else:
            room = width - (end - start) - 1 - len(following.split()[0])
            joints.append("\n" if room >= 0 and _is_apart(line, following, room * 2 > width) else " ")
    return stitch(text, spans, joints)


def _is_apart(line: str, following: str, ample: bool) -> bool:
    """Whether a typed line is whole, and the next begins something: an organization, a post, a nationality."""
    last = re.sub(r"\W", "", line.split()[-1].lower())
    if last not in _WHOLE or not following[:1].isupper():
        return False
    return (
        ample
        or "&" in following
        or names.is_organization(following)
        or fields.begins_post(following)
        or (places.is_nationality(following))
    )


_WHOLE = fields.HEADS - {"chief", "executive", "head", "principal", "vice", "general"} | names.LEGAL_FORMS | {
    "board", "directors", "emeritus", "retired",
}  # fmt: skip


def told(parts: Iterable[Part]) -> Held:
    """What the parts hold, all together."""
    held = Held()
    for part in parts:
        for kinds, words in _labelled(part):
            held = _added(held, kinds, words)
    return held


def _labelled(part: Part) -> list[tuple[frozenset[str], Stitched]]:
    """The part, cut at the labels in it."""
    words, found = part.words, []
    at, kinds = 0, part.kinds
    for match in fields.INLINE.finditer(words.text):
        if match.start() > at:
            found.append((kinds, words.part(at, match.start())))
        at, kinds = match.end(), fields.heading(match["label"]) - {"name"} or part.kinds
    if at < len(words.text):
        found.append((kinds, words.part(at, len(words.text))))
    return [(k, w) for k, w in found if w.text.strip()]


def _added(held: Held, kinds: frozenset[str], words: Stitched) -> Held:
    text = words.text
    if fields.is_nothing(text):
        return held
    bracketed = re.fullmatch(r"\(.*\)", text) is not None or "citizenship" in kinds
    if kinds == {"citizenship"} or (bracketed and places.is_nationality(text)):
        return held if held.citizenship else replace(held, citizenship=words)
    if kinds == {"address"}:
        return _address(held, words)
    if "employer" in kinds and not kinds & {"post", "work"}:
        first = text.find("\n") if "\n" in text else len(text)
        held = replace(held, employer=held.employer or words.part(0, first))
        return _address(held, words.part(first, len(text))) if text[first:].strip() else held
    return _by_lines(held, kinds, words)


def _address(held: Held, words: Stitched) -> Held:
    return held if held.address or fields.SEE.match(words.text) else replace(held, address=words)


def _by_lines(held: Held, kinds: frozenset[str], words: Stitched) -> Held:
    """What each line can be: a nationality, an address, a post with its organization below it."""
    own = "seat" in kinds
    at, start, now = 0, 0, ""
    runs: list[tuple[str, int, int]] = []
    for line in words.text.split("\n"):
        kind = _kind(line, kinds, now)
        if kind == now and runs and kind != "citizenship":
            runs[-1] = (kind, runs[-1][1], at + len(line))
        elif line.strip():
            runs.append((kind, at, at + len(line)))
        now, at = kind, at + len(line) + 1
    for kind, start, end in runs:
        piece = words.part(start, end)
        if kind == "post" and not fields.SEE.fullmatch(piece.text):
            held = replace(held, posts=(*held.posts, (piece, own)))
        elif kind == "citizenship" and held.citizenship is None:
            held = replace(held, citizenship=piece)
        elif kind == "address":
            held = _address(held, piece)
    return held


def _kind(line: str, kinds: frozenset[str], now: str) -> str:
    if "citizenship" in kinds and places.is_nationality(line):
        return "citizenship"
    if re.match(r"(?i)\W*(?:dual\s+)?citizen(?:ship)?s?\b", line):
        return "citizenship"
    posts = bool(kinds & {"post", "work", "employer", "seat"})
    if posts and not fields.starts_address(line) and fields.begins_post(line):
        return "post"
    if posts and now != "address" and not fields.is_address(line):
        return "post"
    return "address" if "address" in kinds or posts else "post"

"""What the cells of one person's row hold: posts, address, citizenship, told by column, label or their own lines."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from itertools import pairwise

from kg.extract import fields, remarks
from kg.extract.stitched import Stitched, stitch
from kg.values import names, places

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Part:
    """The words of one cell or label, with the fields that they may hold."""

    kinds: frozenset[str]
    words: Stitched


class Seat(Enum):
    """Where a title without an organization is held: at the organization listed, whatever else the row says (a
    position), at the row's employer or else the one listed (an occupation), at the issuer, or nowhere (what somebody
    is by himself)."""

    LISTED = auto()
    EMPLOYER = auto()
    ISSUER = auto()
    NOWHERE = auto()


@dataclass(frozen=True, slots=True)
class Held:
    """What a person's row holds."""

    posts: tuple[tuple[Stitched, Seat], ...] = ()
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
    spans = _mended(text, spans) if typed else spans
    joints = []
    for (start, end), (after, stop) in pairwise(spans):
        line, following = text[start:end], text[after:stop]
        if (re.search(r"\w-$", line) or text[end : end + 1] == "-") and following[:1].isalpha() and typed:
            joints.append("")  # "Senior Vice-" "President"
        elif _GOES_ON.search(line) or _GOES_BEFORE.match(following):
            joints.append(" ")
        elif not typed or fields.starts_address(following) or (end - start < FULL and fields.is_address(following)):
            joints.append("\n")
        else:
            room = width - (end - start) - 1 - len(following.split()[0])
            joints.append("\n" if room >= 0 and _is_apart(line, following, room * 2 > width) else " ")
    return stitch(text, spans, joints)


# a hyphen after these is their own
_HYPHENED = re.compile(r"(?i)(?:vice|co|non|self|ex|attorney|at|in|semi|sub|multi|mid|inter|deputy)-$")


def _mended(text: str, spans: Sequence[Span]) -> list[Span]:
    """The lines without the hyphen that the page's width made: "Execu-" "tive"."""
    out = []
    for n, (start, end) in enumerate(spans):
        goes_on = n + 1 < len(spans) and text[spans[n + 1][0] : spans[n + 1][0] + 1].islower()
        line = text[start:end]
        out.append((start, end - 1 if goes_on and re.search(r"[a-z]-$", line) and not _HYPHENED.search(line) else end))
    return out


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
            held = _remarked(held, kinds, words) if kinds & _SAYING else _added(held, kinds, words)
    return held


_SAYING = frozenset(("post", "work", "employer", "seat"))


def _remarked(held: Held, kinds: frozenset[str], words: Stitched) -> Held:
    """What stands before the first sentence that speaks of the person, and what the sentences say."""
    start = remarks.first(words.text)
    if start:
        held = _added(held, kinds, words.part(0, start))
    for remark in remarks.remarks(words.text):
        piece = words.part(remark.start, remark.end)
        match remark.says:
            case remarks.Says.POST:
                held = replace(held, posts=(*held.posts, (piece, Seat.EMPLOYER)))
            case remarks.Says.OCCUPATION:
                seat = Seat.NOWHERE if piece.text[:1].islower() else Seat.EMPLOYER
                held = replace(held, posts=(*held.posts, (piece, seat)))
            case remarks.Says.ADDRESS:
                held = _address(held, piece)
            case remarks.Says.CITIZENSHIP:
                place = remarks.place(piece.text)
                if place is not None and held.citizenship is None:
                    held = replace(held, citizenship=piece.part(*place))
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
    seat = Seat.ISSUER if "issuer" in kinds else Seat.LISTED if "seat" in kinds else Seat.EMPLOYER
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
            held = replace(held, posts=(*held.posts, (piece, seat)))
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

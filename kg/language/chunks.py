"""The chunks of a phrase of posts: what stands between two separators, and what each can be.

A chunk is a post (its noun phrase has a post head), an organization's name, a field of work, a place, the
beginning of an address, or a description that says nothing of a post.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from kg.language import vocabulary
from kg.values import names, places

if TYPE_CHECKING:
    from spacy.tokens import Doc

Span = tuple[int, int]


class Kind(Enum):
    """What a chunk without a post head can be."""

    POST = auto()
    ORGANIZATION = auto()
    FIELD = auto()
    PLACE = auto()
    ADDRESS = auto()
    DESCRIPTION = auto()


@dataclass(frozen=True, slots=True)
class Chunk:
    """Tokens [start, end) after a separator (`,` `;` `and` `-` a line break, or none).

    `head` is the post head. `sure` says that an organization's own words say that it is one, `pure` that a
    field's do; `listed` that an "and" follows in the list that it stands in; `inner` is the preposition between
    a field and its organization ("Defense Systems Group of Acme").
    """

    start: int
    end: int
    separator: str
    head: Span | None
    kind: Kind = Kind.POST
    sure: bool = False
    pure: bool = False
    listed: bool = False
    inner: int | None = None


NAMING = frozenset(("of", "at", "with"))
PREPOSITIONS = NAMING | {"for", "to", "in", "since", "from", "until", "within", "under", "by"}
ENDING = frozenset(("since", "from", "until", "under", "by", "within"))
_DASHES = frozenset(("-", "--", "–", "—", "---"))
_SUFFIXES = names.LEGAL_FORMS | {"pa", "apc", "jr", "sr", "ii", "iii", "iv", "dc", "2d", "3d"}
# heads that are also nouns of other phrases: "principal business", "executive offices"
_ADJECTIVES = frozenset(
    ("principal", "executive", "head", "chief", "counsel", "investor", "manager", "member", "partner")
)
SEVERAL = frozenset("all various certain several numerous many multiple".split())
_NUMBERS = frozenset("one two three four five six seven eight nine ten".split())
_GENERIC = names.LEGAL_FORMS | {"sons", "associates", "brothers", "partners", "holdings", "daughters", "beyond"}


def span(doc: Doc, start: int, end: int) -> Span:
    """The characters of tokens [start, end)."""
    return doc[start].idx, doc[end - 1].idx + len(doc[end - 1])


def words(doc: Doc, chunk: Chunk) -> str:
    """A chunk's words."""
    return doc[chunk.start : chunk.end].text


def chunks(doc: Doc, heads: list[Span], known: Collection[str]) -> list[Chunk]:
    """The chunks of a phrase, each with what it can be. `known` are keys of names that the filing has given."""
    heads = [h for h in heads if not _in_name(doc, *h)]
    found, start, separator = [], 0, ""
    for cut, after, sign in [*_cuts(doc, heads), (len(doc), len(doc), "")]:
        a, b = start, cut
        while a < b and doc[a].is_space:
            a += 1
        while b > a and (doc[b - 1].is_space or doc[b - 1].text == "."):
            b -= 1
        if a < b:
            found.append(Chunk(a, b, separator, _head(doc, a, b, heads, known)))
            separator = sign
        else:
            separator = _stronger(separator, sign)
        start = after
    found = _whole_names(doc, found, known)
    return _listed(doc, [_told(doc, chunk, known) for chunk in found])


_STRENGTH = ("", "\n", ",", "-", "and", ";")


def _stronger(a: str, b: str) -> str:
    return max(a, b, key=_STRENGTH.index)


def _cuts(doc: Doc, heads: list[Span]) -> list[tuple[int, int, str]]:
    starts, ends = {start for start, _ in heads}, {end for _, end in heads}
    cuts: list[tuple[int, int, str]] = []
    depth = 0
    for token in doc:
        word, i = token.text.lower(), token.i
        after = doc[i + 1].text if i + 1 < len(doc) else ""
        if word in "()[]" and word:
            depth = max(0, depth + (1 if word in "([" else -1))
        elif depth:
            continue
        elif token.is_space and "\n" in token.text:
            cuts.append((i, i + 1, "\n"))
        elif word == ",":
            if names.key(after) not in _SUFFIXES:
                cuts.append((i, i + 1, ","))
        elif word == ";" or (word == "." and after[:1].isupper() and token.whitespace_):
            cuts.append((i, i + 1, ";"))
        elif word in _DASHES and i and (token.whitespace_ or doc[i - 1].whitespace_):
            cuts.append((i, i + 1, "-"))
        elif i and (word == "and" or (word == "&" and (i in ends or i + 1 in starts))):
            cuts.append((i, i + 1, "and"))
    return cuts


def _in_name(doc: Doc, start: int, end: int) -> bool:
    """Whether a head is a word of a firm's name: "Roe Partners", "Doe Investors, Inc."."""
    word = doc[end - 1].text
    if word in ("Partner", "Associate") and start > 1 and doc[start - 1].text == "&" and end - start == 1:
        return doc[start - 2].text[:1].isupper() and doc[start - 2].text.lower() not in _LAST  # "Roe & Partner"
    if not word[:1].isupper() or not word.lower().endswith("s") or word.lower() == "counsel":
        return False
    after = doc[end + 1 if end < len(doc) and doc[end].text == "," else end : len(doc)]
    if len(after) and names.key(after[0].text) in names.LEGAL_FORMS:
        return True
    before = doc[start - 1].text if start else ""
    return before == "&" or (before[:1].isupper() and before.lower() not in vocabulary.FIELD_WORDS)


_LAST = frozenset(head.split()[-1] for head in vocabulary.POST_HEADS) | vocabulary.FIELDS


def first_phrase(doc: Doc, start: int, end: int) -> int:
    """Where the chunk's first noun phrase ends: before any preposition or bracket."""
    return next((i for i in range(start + 1, end) if doc[i].text.lower() in PREPOSITIONS or doc[i].text in "(["), end)


def _head(doc: Doc, start: int, end: int, heads: list[Span], known: Collection[str]) -> Span | None:
    """The post head of the chunk's first noun phrase."""
    stop = first_phrase(doc, start, end)
    inside = [h for h in heads[bisect_left(heads, (start, 0)) : bisect_left(heads, (stop, 0))] if h[1] <= end]
    if not inside:
        return None
    a, b = inside[-1]
    stop = max(stop, b)
    rest = doc[b:stop].text.strip()
    if rest and doc[b - 1].text.lower() in _ADJECTIVES:
        whole = doc[start:end].text
        if rest[0].islower() and rest.split()[0] not in ("emeritus", "elect"):
            return None
        if rest.split()[-1].lower() in vocabulary.FIELDS:  # "Investor Relations"
            return None
        if names.legal_form(whole) or names.key(whole) in known or (names.is_organization(rest) and stop == end):
            return None
    return a, b


def _whole_names(doc: Doc, found: list[Chunk], known: Collection[str]) -> list[Chunk]:
    """Names that have a comma or an "and" in them made whole: "Roe, Poe & Doe LLP", "Roe and Company"."""
    out: list[Chunk] = []
    for chunk in found:
        while out and chunk.head is None and _same_name(doc, out, chunk, known):
            chunk = replace(out.pop(), end=chunk.end)
        out.append(chunk)
    return out


def _same_name(doc: Doc, before: list[Chunk], chunk: Chunk, known: Collection[str]) -> bool:
    last, text = before[-1], words(doc, chunk)
    if not text[:1].isupper() and not text[:1].isdigit():
        return False
    left = _name_of(doc, last)
    joined = doc[last.end - len(left.split()) : chunk.end].text if left else ""
    if chunk.separator == "," and last.head is None and len(before) > 1:
        # "Roe, Poe & Doe LLP": single names before one with "&"
        several = "&" in text.split() or names.legal_form(text) in ("llp", "pc")
        return (
            several
            and last.end - last.start <= 2
            and last.separator in (",", "\n", "-")
            and text.count(" ") < 6
            and (names.key(left) not in known and not names.legal_form(left))
        )
    if chunk.separator == "," and last.head is not None:
        several = "&" in text.split() and names.legal_form(text) is not None
        return several and left != "" and left.count(" ") < 1 and names.key(left) not in known
    if chunk.separator != "and" or not left or names.key(left) in known or names.key(text) in known:
        return chunk.separator == "and" and names.key(joined) in known and bool(joined)
    if names.key(f"{left} and {text}") in known:
        return True
    if names.legal_form(left) is not None:
        return False
    generic = all(w in _GENERIC for w in names.key(text).split())
    return generic or names.key(left).split()[-1:][0] in vocabulary.UNENDING


def _name_of(doc: Doc, chunk: Chunk) -> str:
    """The words of the name that a chunk ends in: all of it, or what follows its last preposition."""
    start = chunk.start if chunk.head is None else chunk.end
    if chunk.head is not None:
        at = [i for i in range(chunk.head[1], chunk.end - 1) if doc[i].text.lower() in NAMING]
        start = at[-1] + 1 if at else chunk.end
    return re.sub(r"(?i)^the\s+", "", doc[start : chunk.end].text)


def _told(doc: Doc, chunk: Chunk, known: Collection[str]) -> Chunk:
    """The chunk with its kind."""
    if chunk.head is not None:
        return chunk
    text = re.sub(r"(?i)^(?:(?:of|at|for|to|with|in|both|each\s+of)\s+)+", "", words(doc, chunk))
    text = re.sub(r"(?<=\w)\s*\([^()]{2,60}\)$", "", text)  # "Roe Forsikring AB (marine insurance)"
    bare = re.sub(r"(?i)^the\s+", "", text)
    parts = names.key(bare).split() or [""]
    if names.key(text) in known:
        return replace(chunk, kind=Kind.ORGANIZATION, sure=True)
    if _is_address(text):
        return replace(chunk, kind=Kind.ADDRESS)
    core = (names.key(re.split(r"(?i)\s(?:of|at|for|in)\s", bare)[0]).split() or [""])[-1]
    pure = all(p in vocabulary.FIELD_WORDS for p in parts)
    if parts[0] in vocabulary.DETERMINERS and bare[:1].islower():
        return replace(chunk, kind=Kind.DESCRIPTION)
    if bare[:1].islower() and names.legal_form(bare) is None and parts[0] not in names.PARTICLES:
        return replace(chunk, kind=Kind.FIELD if pure else Kind.DESCRIPTION, pure=pure)
    if places.is_country(bare) or places.is_state(bare) or re.fullmatch(r"\W*(?:19|20)\d\d\W*", bare):
        return replace(chunk, kind=Kind.PLACE)
    if _LAW.search(bare):
        return replace(chunk, kind=Kind.ORGANIZATION, sure=True)
    inner = _inner(doc, chunk, known)
    if inner is not None:
        return replace(chunk, kind=Kind.FIELD, inner=inner, pure=True)
    if names.legal_form(bare) is not None or (text != bare and not pure):
        return replace(chunk, kind=Kind.ORGANIZATION, sure=True)
    if pure or core in vocabulary.STRONG_UNITS:
        return replace(chunk, kind=Kind.FIELD, pure=True)
    if core in vocabulary.UNIT_NOUNS or (
        parts[-1] in vocabulary.FIELDS and core not in names.ORGANIZATION_NOUNS - vocabulary.FIELDS
    ):
        return replace(chunk, kind=Kind.FIELD)
    return replace(chunk, kind=Kind.ORGANIZATION, sure=names.is_organization(bare))


# "Roe & Poe Law Offices"
_LAW = re.compile(r"(?i)\w\s+law\s+(?:offices?|firm|group|chambers)$")


def _inner(doc: Doc, chunk: Chunk, known: Collection[str]) -> int | None:
    """The preposition after a field's noun phrase that leads to its organization."""
    stop = first_phrase(doc, chunk.start, chunk.end)
    if stop >= chunk.end - 1 or doc[stop].text.lower() not in NAMING:
        return None
    last = names.key(doc[stop - 1].text)
    if last not in vocabulary.FIELDS | vocabulary.UNIT_NOUNS or names.key(words(doc, chunk)) in known:
        return None
    object_ = names.key(doc[stop + 1 : chunk.end].text).split()
    named = is_name(doc[stop + 1 : chunk.end].text) and not vocabulary.FIELD_WORDS.issuperset(object_)
    return stop if named else None


def _is_address(text: str) -> bool:
    parts = [w.strip(",.").lower() for w in text.split()]
    if re.match(r"(?i)c\s?/\s?o\b|p\.?\s?o\.?\s+box\b|suite\b|\d+(?:st|nd|rd|th)\s+floor\b|room\b", text):
        return True
    if re.match(r"\d", text) and len(parts) > 1:
        return names.legal_form(text) is None and not re.match(r"(?:19|20)\d\d\b", text)
    return bool(parts) and parts[0] in _NUMBERS and any(p in vocabulary.STREETS for p in parts)


def _listed(doc: Doc, found: list[Chunk]) -> list[Chunk]:
    """The chunks after one another with no head between: which are lists, and which lists are of fields."""
    out = list(found)
    start = 0
    while start < len(out):
        stop = start + 1
        if out[start].head is None:
            while stop < len(out) and out[stop].head is None and out[stop].separator not in (";", "\n"):
                stop += 1
            run = out[start:stop]
            ends = max((n for n, c in enumerate(run) if n and c.separator == "and"), default=-1)
            run = [replace(c, listed=n < ends) for n, c in enumerate(run)]
            dashed = any(c.separator in ("-", "\n") for c in run[1:]) or run[0].separator == "\n"
            if run[-1].kind is Kind.FIELD and len(run) > 1 and not dashed and not any(c.sure for c in run):
                run = [replace(c, kind=Kind.FIELD, pure=True) for c in run]
            out[start:stop] = run
        start = stop
    return out


def is_name(text: str) -> bool:
    """Whether the words can be a name: the head word, before any preposition, has a capital or a figure."""
    found = [w for w in re.split(r"[\s(]+", text) if w]
    while found and found[0].lower() in ("the", "a", "an", "its", "each", "both", "either"):
        found = found[1:]
    stop = next((i for i, w in enumerate(found) if i and w.lower() in PREPOSITIONS), len(found))
    core = found[:stop]
    last = core[-1] if core else "x"
    return (not last[0].islower() or last in names.LEGAL_FORMS) and any(c[0].isupper() or c[0].isdigit() for c in core)

"""The organization of a title: where the words of a post lead to it, and which of them are its name."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import TYPE_CHECKING

from kg.language import vocabulary
from kg.language.chunks import ENDING, NAMING, PREPOSITIONS, SEVERAL, Chunk, Span, first_phrase, is_name
from kg.values import names, places

if TYPE_CHECKING:
    from spacy.tokens import Doc

_ROLES = frozenset(
    """company corporation issuer partnership fund funds trust firm registrant purchaser parent adviser advisor bank
    reporting-person reporting-persons organization employer foundation""".split()
)


def is_minor_holder(doc: Doc, chunk: Chunk) -> bool:
    """Whether the chunk says a holding that is no post: "substantial shareholder of X"."""
    assert chunk.head is not None
    if doc[chunk.head[1] - 1].text.lower() not in vocabulary.HOLDERS:
        return False
    before = [t.text.lower() for t in doc[chunk.start : chunk.head[1]]]
    if "controlling" in before and chunk.separator == "and":  # "President and controlling shareholder" is one phrase
        return False
    return any(w in ("substantial", "controlling", "significant", "principal", "beneficial") for w in before)


def name_before(text: str, start: int, head: int, known: Collection[str]) -> Span | None:
    """An organization's name that stands before the title: a known one ("Acme Telecom Executive Manager",
    "Former Acme Chairman"), or one in the possessive ("the Issuer's chief executive officer")."""
    spans = list(re.finditer(r"\S+", text[start:head]))
    for first in range(min(len(spans), 3)):
        for last in range(len(spans) - 1, first - 1, -1):
            words = text[start + spans[first].start() : start + spans[last].end()]
            bare = re.sub(r"['’]s?$", "", words)
            owned = bare != words and bare[:1].isupper()
            if (
                names.key(bare) in known
                or (owned and not bare.islower())
                or names.key(bare.removeprefix("the ")) in known
            ):
                a = start + spans[first].start()
                a += 4 if bare.lower().startswith("the ") else 0
                return a, start + spans[first].start() + len(bare)
    return None


def organization_at(doc: Doc, chunk: Chunk, known: Collection[str]) -> tuple[int, int | None] | None:
    """The token where the title ends, and the one where its organization begins (None: it has no name here).

    "Chairman of the Supervisory Board of X": the first object is a unit, so the second is it. "Special
    Advisor to the President of X": the first object is a post. "Manager for the areas of X": a "for" or
    "to" leads to an organization only where its object is one by name.
    """
    assert chunk.head is not None
    at = _prepositions(doc, chunk.head[1], chunk.end)
    title_end: int | None = None
    found: tuple[int, int | None] | None = None
    for n, i in enumerate(at):
        word = doc[i].text.lower()
        end = next((j for j in range(i, chunk.end) if doc[j].text == "("), chunk.end)
        whole = re.sub(r"(?i)^the\s+", "", doc[i + 1 : end].text)
        if names.key(whole) in known:
            return (i if title_end is None else title_end), i + 1
        if found is not None:
            continue
        if (
            word == "by"
            and doc[max(0, i - 40) : i].text.lower().find("employed") >= 0
            and is_name(doc[i + 1 : end].text)
        ):
            found = (i if title_end is None else title_end), i + 1  # "is employed as an engineer by Roe LLC"
            continue
        if word in ENDING:
            return i, None
        stop = at[n + 1] if n + 1 < len(at) else end
        object_ = [t.text.lower() for t in doc[i + 1 : stop] if not t.is_punct and not t.is_space]
        if not object_ or object_[-1] == "firm":
            title_end = i if object_ and title_end is None else title_end
            continue
        later = [j for j in at[n + 1 :] if doc[j].text.lower() in NAMING and is_name(doc[j + 1 : chunk.end].text)]
        cut = i if title_end is None else title_end
        if (
            word in NAMING
            and names.key(doc[i + 1 : stop].text) in known
            and doc[stop : stop + 1].text.lower() in ENDING
        ):
            return cut, i + 1
        if word in NAMING and _nobody(doc, i, stop, object_):
            return cut, None
        if _is_part(object_, whole, [doc[j].text.lower() for j in later]):
            continue
        if word in NAMING:
            if object_[0] in SEVERAL or is_name(doc[i + 1 : stop].text):
                found = cut, i + 1
                if names.legal_form(whole) is not None:
                    return found
        elif word == "in" and (places.is_country(whole) or places.is_state(whole)):
            return cut, None
        elif _names_organization(whole) or (title_end is not None and is_name(whole)):
            found = cut, i + 1
    return found or _without_preposition(doc, chunk, known)


def _prepositions(doc: Doc, start: int, end: int) -> list[int]:
    """The prepositions among the tokens, outside brackets, that something follows."""
    out, depth = [], 0
    for i in range(start, end - 1):
        word = doc[i].text.lower()
        depth = max(0, depth + (word in ("(", "[")) - (word in (")", "]")))
        if not depth and word in PREPOSITIONS:
            out.append(i)
    return out


def _is_part(object_: list[str], whole: str, later: list[str]) -> bool:
    """Whether the object of a preposition is a part of an organization, a body, a field or a post; `later` are the
    prepositions after it that lead to a name."""
    last = object_[-1]
    if names.legal_form(whole) is not None and " of " not in f" {whole.lower()} ":
        return False
    if last in vocabulary.STRONG_UNITS or last in vocabulary.BOARD_BODIES:
        return True
    if object_[0] == "the" and last not in vocabulary.UNIT_NOUNS | vocabulary.FIELDS:
        return bool(later) and last in ("president", "chairman", "ceo")
    if last in vocabulary.UNIT_NOUNS | vocabulary.FIELDS and later:
        return last != "corporation"
    text = " ".join(object_)
    if all(w in vocabulary.FIELD_WORDS for w in object_) or places.is_country(text) or places.is_state(text):
        return last not in ("corporation", "group") or object_[0] == last
    return bool(later) and (last in ("president", "chairman", "ceo") or (later[0] == "at" and last not in _ENDS))


_ENDS = names.ORGANIZATION_NOUNS | names.LEGAL_FORMS


def _nobody(doc: Doc, i: int, stop: int, object_: list[str]) -> bool:
    """Whether the object is somebody without a name: "the Company", "the managing member of X"."""
    bare = object_[1:] if object_[0] == "the" else object_
    if "-".join(bare) in _ROLES:
        return True
    lower = not any(t.text[:1].isupper() for t in doc[i + 1 : stop])
    return lower and object_[0] == "the" and bare[-1:] != [] and bare[-1] in _HEAD_ENDS


_HEAD_ENDS = frozenset(head.split()[-1] for head in vocabulary.POST_HEADS) - {"director", "directors", "chief", "head"}


def _without_preposition(doc: Doc, chunk: Chunk, known: Collection[str]) -> tuple[int, int | None] | None:
    """ "President Acme Corp.": a name with a legal form, or a known one, right after the title."""
    assert chunk.head is not None
    stop = first_phrase(doc, chunk.start, chunk.end)
    for i in range(chunk.head[1], min(stop, chunk.head[1] + 3)):
        text = doc[i:stop].text
        if (
            i == chunk.head[1]
            and text[:1].isupper()
            and names.legal_form(text) in ("inc", "corp", "llc", "ltd", "lp", "plc")
        ):
            return i, i
        if text and names.key(text) in known:
            return i, i
    return None


def _names_organization(text: str) -> bool:
    return is_name(text) and names.is_organization(text)


_TAIL = re.compile(
    r"""\s*(?:\([^()]{1,90}\)
    |\s(?:in|located\s+in|based\s+in|headquartered\s+in)\s+[A-Z][\w.]+(?:\s+[A-Z][\w.]+){0,2}
    |\s(?:since|from|until|which|where|with\s+(?:his|her|their))\s[^\n]{0,80})\s*$""",
    re.VERBOSE,
)


def organization(text: str, found: Span) -> Span:
    """The name within the words of an organization: no article or "law firm of" before it, no bracket or place
    after it."""
    start, end = found
    lead = re.match(r"(?i)\s*(?:(?:of|at|with|for|to|in)\s+)?(?:the\s+|each\s+of\s+|both\s+)*", text[start:end])
    start += lead.end() if lead else 0
    firm = re.match(r"(?:[a-z][a-z-]*\s+){1,5}(?=[A-Z])", text[start:end])
    if firm and firm[0].split()[-1] in ("firm", "of", "company", "bank", "corporation", "partnership"):
        start += firm.end()
    while (tail := _TAIL.search(text[start:end])) and tail.start() > 0:
        end = start + tail.start()
    return start, end

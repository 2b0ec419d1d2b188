"""Posts taken apart as a careful reader would: "President of A, and director of B and C" is three.

The grammar: a text is split at its commas, semicolons and "and"s into chunks; a chunk whose noun phrase
ends in a post head begins a post; what follows the last preposition that no unit noun governs is the
organization; a chunk with no head goes on with the list before it, of titles or of organizations.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kg.language import pipeline, vocabulary
from kg.values import names

if TYPE_CHECKING:
    from spacy.tokens import Doc

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Post:
    """A title and its organization, as spans of the text; the organization is None where none is stated."""

    title: Span
    organization: Span | None


@dataclass(frozen=True, slots=True)
class _Chunk:
    """Tokens [start, end) between two separators; `head` is the end of the post head, where one begins
    the chunk; `lead` the tokens before the head's own modifiers (an organization's name, if any)."""

    start: int
    end: int
    separator: str
    head: Span | None


_PREPOSITIONS = frozenset(("of", "at", "for", "to", "with", "in"))
_NAMING = frozenset(("of", "at", "with"))
_LEADS = re.compile(
    r"(?i)^(?:(?:and|also|currently|presently|who|he|she|is|was|has|been|serves?|serving|acts?|acting|the|an?|as|its|their)\b[\s,]*)+"
)
_DOTS = re.compile(r"[\s.;,:]+$")


def posts(text: str, organizations: Collection[str] = (), model: str | None = None) -> list[Post]:
    """Every post that a cell or phrase states, in order, as spans of it.

    `organizations` are names known from the filing or the row (an employer whose name stands before the
    title is told by it). Returns [] where no word of the text is a post.
    """
    doc = pipeline.tokens(text, model)
    chunks = _chunks(doc, pipeline.post_heads(doc, model))
    known = {names.key(name) for name in organizations}
    out: list[Post] = []
    open_post: Post | None = None
    listed = False  # the organization came after a comma ("Fellow, an institute, its university")
    for index, chunk in enumerate(chunks):
        span = _span(doc, chunk.start, chunk.end)
        if chunk.head is not None:
            post, listed = _begin(doc, chunk, known), False
            if open_post is not None and open_post.organization is None and _joins(doc, chunk, open_post, post):
                open_post = Post((open_post.title[0], post.title[1]), post.organization)
            else:
                if open_post is not None:
                    out.append(open_post)
                open_post = post
        elif open_post is not None:
            words = text[span[0] : span[1]]
            if open_post.organization is None:
                if _names_organization(words, known) and not _is_field(chunks, index, text, doc):
                    open_post, listed = replace(open_post, organization=_organization(text, span)), True
                else:
                    open_post = replace(open_post, title=(open_post.title[0], span[1]))
            elif _is_name(words) and chunk.separator == "," and chunk is chunks[-1] and listed:
                open_post = replace(open_post, organization=(open_post.organization[0], span[1]))
            elif _is_name(words):
                out.append(open_post)
                open_post = Post(open_post.title, _organization(text, span))
            elif open_post.organization < open_post.title:
                open_post = replace(open_post, title=(open_post.title[0], span[1]))
    if open_post is not None:
        out.append(open_post)
    return [p for p in (_trimmed(text, p) for p in out) if p.title[0] < p.title[1]]


def _span(doc: Doc, start: int, end: int) -> Span:
    return doc[start].idx, doc[end - 1].idx + len(doc[end - 1])


def _chunks(doc: Doc, heads: list[Span]) -> list[_Chunk]:
    cuts: list[tuple[int, int, str]] = []
    for token in doc:
        word = token.text.lower()
        follower = doc[token.i + 1].text if token.i + 1 < len(doc) else ""
        if token.text in (",", ";"):
            if token.text == "," and names.key(follower) in names.LEGAL_FORMS | {"jr", "sr", "ii", "iii"}:
                continue
            cuts.append((token.i, token.i + 1, token.text))
        elif word in ("and", "&") and token.i:
            if word == "&" and not any(start <= token.i + 1 < end for start, end in heads):
                continue
            cuts.append((token.i, token.i + 1, "and"))
    chunks, start, separator = [], 0, ""
    for cut_start, cut_end, sep in [*cuts, (len(doc), len(doc), "")]:
        a, b = start, cut_start
        while a < b and doc[a].is_space:
            a += 1
        while b > a and (doc[b - 1].is_space or doc[b - 1].text == "."):
            b -= 1
        if a < b:
            chunks.append(_Chunk(a, b, separator, _head(doc, a, b, heads)))
            separator = sep
        else:
            separator = "and" if "and" in (sep, separator) else sep
        start = cut_end
    return _whole_firms(doc, chunks)


def _head(doc: Doc, start: int, end: int, heads: list[Span]) -> Span | None:
    """The post head of the chunk's first noun phrase: before any preposition."""
    stop = next((i for i in range(start, end) if doc[i].text.lower() in _PREPOSITIONS and i > start), end)
    inside = [h for h in heads if start <= h[0] and h[1] <= stop]
    return inside[-1] if inside else None


def _whole_firms(doc: Doc, chunks: list[_Chunk]) -> list[_Chunk]:
    """ "Munger, Tolles & Olson LLP" is one name: single names before a chunk that ends in a firm's form."""
    out: list[_Chunk] = []
    for chunk in chunks:
        form = names.legal_form(doc[chunk.start : chunk.end].text)
        while (
            form in ("llp", "pc", "co", "lp")
            and chunk.head is None
            and len(out) > 1
            and out[-1].head is None
            and out[-1].end - out[-1].start == 1
            and doc[out[-1].start].text[:1].isupper()
        ):
            chunk = _Chunk(out[-1].start, chunk.end, out[-1].separator, None)
            out.pop()
        out.append(chunk)
    return out


def _begin(doc: Doc, chunk: _Chunk, known: set[str]) -> Post:
    """The post that a chunk with a head begins: its title, and its organization if the chunk names one."""
    assert chunk.head is not None
    text = doc.text
    start = doc[chunk.start].idx
    lead = _LEADS.match(text[start : doc[chunk.head[0]].idx])
    start += lead.end() if lead else 0
    end = _span(doc, chunk.start, chunk.end)[1]
    before = _name_before(text, start, doc[chunk.head[0]].idx, known)
    if before is not None:
        return Post((before[1], end), before)
    cut = _organization_at(doc, chunk, known)
    if cut is None:
        return Post((start, end), None)
    return Post((start, doc[cut].idx), _organization(text, (doc[cut + 1].idx, end)))


def _name_before(text: str, start: int, head: int, known: set[str]) -> Span | None:
    """A known organization's name that stands before the title ("X Telecom Executive Manager")."""
    words = text[start:head]
    for match in reversed(list(re.finditer(r"\S+", words))):
        if names.key(words[: match.end()].removesuffix("'s")) in known:
            return start, start + match.end()
    return None


def _organization_at(doc: Doc, chunk: _Chunk, known: set[str]) -> int | None:
    """The token of the preposition whose object is the organization, or None.

    "Chairman of the Supervisory Board of X": the first object is a unit, so the second is it.
    "Special Advisor to the President of X": the first object is a post. "Manager for the areas of X": a
    "for" or "to" leads to an organization only where its object is one by name.
    """
    assert chunk.head is not None
    at = [i for i in range(chunk.head[1], chunk.end - 1) if doc[i].text.lower() in _PREPOSITIONS]
    for n, i in enumerate(at):
        stop = at[n + 1] if n + 1 < len(at) else chunk.end
        words = [t.text.lower() for t in doc[i + 1 : stop] if not t.is_punct and not t.is_space]
        if not words:
            continue
        whole = doc[i + 1 : chunk.end].text
        last = words[-1]
        if last in vocabulary.UNIT_NOUNS and not _is_name_with_form(whole, known):
            continue
        if last in vocabulary.BOARD_BODIES | vocabulary.FIELDS or (
            last in ("president", "chairman", "ceo") and stop < chunk.end
        ):
            continue
        if doc[i].text.lower() in _NAMING:
            if _is_name(doc[i + 1 : stop].text):
                return i
        elif _names_organization(whole, known):
            return i
    return None


def _is_name_with_form(words: str, known: set[str]) -> bool:
    return names.key(words) in known or (names.legal_form(words) is not None and " of " not in f" {words.lower()} ")


def _is_name(words: str) -> bool:
    """Whether the words can be a name: the head word, before any preposition, has a capital or a figure."""
    parts = [w for w in re.split(r"[\s(]+", words) if w]
    while parts and parts[0].lower() in ("the", "a", "an", "various", "its", "certain", "all"):
        parts = parts[1:]
    stop = next((i for i, w in enumerate(parts) if w.lower() in _PREPOSITIONS), len(parts))
    core = parts[:stop]
    last = core[-1] if core else "x"
    return (not last[0].islower() or last in names.LEGAL_FORMS) and any(c[0].isupper() or c[0].isdigit() for c in core)


def _names_organization(words: str, known: set[str]) -> bool:
    words = re.sub(r"^(?:of|at|for|to|with|in)\s+", "", words.strip())
    return _is_name(words) and (names.key(words) in known or names.is_organization(words))


def _is_field(chunks: list[_Chunk], index: int, text: str, doc: Doc) -> bool:
    """Whether a chunk after a title with no organization is the title's field ("Vice President, Consumer
    and Standard Products Group"): its only sign of an organization is a unit noun, and no legal form."""
    words = _words(doc, chunks[index])
    if words.lower().startswith("the "):
        return False
    last = names.key(words).split()[-1:] or [""]
    return names.legal_form(words) is None and last[0] in vocabulary.UNIT_NOUNS | {"management", "research", "systems"}


def _words(doc: Doc, chunk: _Chunk) -> str:
    return doc[chunk.start : chunk.end].text


def _joins(doc: Doc, chunk: _Chunk, before: Post, post: Post) -> bool:
    """Whether a title goes on with the one before it, which has no organization yet."""
    words = doc.text[before.title[0] : before.title[1]].lower()
    return not (post.organization is not None and post.organization[0] < post.title[0] and words)


def _organization(text: str, span: Span) -> Span:
    start, end = span
    article = re.match(r"(?i)\s*(?:the\s+|each\s+of\s+|both\s+)", text[start:end])
    if article:
        start += article.end()
    tail = re.search(r"\s*\([A-Za-z.&\s\"“”]{1,20}\)\s*$", text[start:end])  # "(CDR)"
    if tail:
        end = start + tail.start()
    return start, end


def _trimmed(text: str, post: Post) -> Post:
    """Both spans without the blanks, articles and stops around them; an abbreviation keeps its stop."""

    def trim(span: Span) -> Span:
        start, end = span
        while start < end and text[start] in " \t\n,;:.":
            start += 1
        found = _DOTS.search(text[start:end])
        if found:
            tail = text[start:end].rsplit(None, 1)[-1].rstrip(",;: \n")
            keeps = tail in vocabulary.ABBREVIATIONS or re.fullmatch(r"(?:\w\.){2,}", tail)
            end = start + found.start() + (1 if keeps and text[start + found.start()] == "." else 0)
        return start, end

    title = trim(post.title)
    lead = re.match(r"(?i)(?:and\s+|(?:the|an?)\s+)+", text[title[0] : title[1]])
    if lead:
        title = (title[0] + lead.end(), title[1])
    return Post(title, trim(post.organization) if post.organization else None)


def roles(title: str) -> list[str]:
    """The notations of the roles that a title names, in the order of the vocabulary."""
    words = names.one_line(title).lower()
    return [code for pattern, code in vocabulary.ROLE_WORDS if re.search(pattern, words)]

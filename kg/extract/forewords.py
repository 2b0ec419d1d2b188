"""Forewords: posts that a sentence says before the names of those who hold them.

"The sole member of Acme is Jane Roe"; "Acme's President, Jane Roe"; "the Chairman of Acme, Jane Roe".
"""

import re
from collections.abc import Iterator

from kg.extract import antecedents, posts, predicates
from kg.extract.persons import Group
from kg.extract.said import Said
from kg.extract.view import View
from kg.language import posts as language
from kg.language import vocabulary
from kg.values import names

Span = tuple[int, int]

_IS_WHO = re.compile(r"\s+(?:is|are|includes?|consists?\s+of)(?:\s+as\s+follows)?(?::\s*|\s+)(?:each\s+of\s+)?$")
_OWNED = re.compile(r"['’]s?\s[^,;()]{3,80}(?:,\s*|\s+)$")
# ", the Chairman of the Company, "
_THE = re.compile(r"(?:^|[\w,;]\s+)(?P<the>(?:the|a|an)\s+[^,;():]{3,140}),\s+$")
_BODY = re.compile(
    r"(?i)(?:the\s+)?(?:(?:executive|principal|senior)\s+)?officers?|(?:the\s+)?directors?\s+and\s+.*officers?|.*officers?\s+and\s+directors?"
)
_AND_VERB = re.compile(r"\band\s+(?:is|are|was)\b")


def before(view: View, text: str, group: Group, low: int, other: Group | None) -> Iterator[Said]:
    """Posts said before the names: "The sole member of Acme is Jane Roe"; "Acme's President, Jane Roe"."""
    verb = _IS_WHO.search(text, low, group.start)
    stop = verb.start() if verb else group.start
    start = max([low, *(text.rfind(mark, low, stop) + 1 for mark in ";:(")])
    words = text[start:stop]
    owned = re.search(r"\b(?:its|their|whose)\s+(?=[^,;()]{3,80}$)", words.rstrip(" ,"))
    if owned is not None:
        yield from _owned(view, text, group, start + owned.end(), stop)
        return
    if verb is None and not _OWNED.search(words):
        yield from _the(view, text, group, start, stop, other)
        return
    words = words.rstrip(" ,")
    for post in language.posts(words, posts.known(view), view.spacy_model)[-1:]:
        if post.organization is None or (verb is None and post.organization[0] > post.title[0]):
            continue
        title, (a, b) = post.words(words), post.organization
        ends = max(post.title[1], b) >= len(words) - 3
        if ends and not _is_body(title) and not re.search(r"(?i)\b(?:not|none|neither)\b", words):
            yield Said(group, title, (start + post.title[0], start + post.title[1]), (start + a, start + b))


def _the(view: View, text: str, group: Group, start: int, stop: int, other: Group | None) -> Iterator[Said]:
    """ "a meeting with the Chairman of Acme, Jane Roe": an office that one holds, before the name."""
    match = _THE.search(text, start, stop)
    if match is None or len(group.members) > 1 or (other is not None and match.start("the") - other.end < 3):
        return
    words = match["the"]
    found = language.posts(words, posts.known(view), view.spacy_model)
    if (
        len(found) != 1
        or found[0].organization is None
        or max(found[0].title[1], found[0].organization[1]) < len(words) - 1
    ):
        return
    title, (a, b) = found[0].words(words), found[0].organization
    head = re.findall(r"[a-z]+", title.lower())[-1:]
    if found[0].title[0] > 4 or a < found[0].title[1] or not head or head[0] in vocabulary.ENTITY_HEADS:
        return
    if not _is_body(title) and not predicates.FINITE.search(words):
        at = match.start("the")
        yield Said(group, title, (at + found[0].title[0], at + found[0].title[1]), (at + a, at + b))


def _owned(view: View, text: str, group: Group, start: int, stop: int) -> Iterator[Said]:
    """ "Acme, whose sole member is Jane Roe"; "Acme and its President, Jane Roe"."""
    owner = antecedents.before(view, text, start)
    if owner is not None and _AND_VERB.search(text, owner[1], start):  # "A is the parent of B and is managed by its"
        owner = antecedents.before(view, text, start, first=True)
    if owner is None or (" " not in text[slice(*owner)] and names.key(text[slice(*owner)]) not in view.known_keys):
        return
    words = text[start:stop].rstrip(" ,")
    found = language.posts(words, posts.known(view), view.spacy_model)
    if len(found) != 1 or found[0].organization is not None or found[0].title[0] > 8:
        return
    title = found[0].words(words)
    if found[0].title[1] >= len(words) - 3 and not _is_body(title):
        yield Said(group, title, (start + found[0].title[0], start + found[0].title[1]), owner)


def _is_body(title: str) -> bool:
    """Whether a title says a body of persons, not a post: "the officers"; of directors and officers both it is one."""
    return _BODY.fullmatch(title) is not None and not re.search(
        r"(?i)^(?:the\s+)?directors?\s+and\s+(?:executive\s+)?officers?$", title
    )

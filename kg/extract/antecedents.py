"""Antecedents: the organization that "of which", "whose" and "its" stand for."""

import re
from collections.abc import Callable

from kg.extract import fields
from kg.extract.view import View
from kg.values import names

Span = tuple[int, int]

# "Acme Holdings, L.P."   "Roe & Doe LLC"   "the Issuer"
_ORGANIZATION = re.compile(
    r"[A-Z0-9][\w.&'’+-]*(?:,?\s+(?:&\s+)?(?:of\s+(?:the\s+)?|the\s+)?[A-Z0-9&][\w.&'’+-]*){0,9}"
)
_GENERIC = re.compile(r"(?i)\b(?:trusts?|funds?|entit(?:y|ies)|compan(?:y|ies)|partnerships?|corporations?)\b")
_LEAD = re.compile(
    r"(?:Each|All|Both|None|One|Certain)\s+of\s+(?:the\s+)?|(?:The|By|As|In|Each|Of)\s+|(?:[A-Z]\w+\s+(?:and\s+)?){1,5}of\s+(?:the\s+)?"
)
# ', a Delaware limited liability company'   ' ("Acme")'   ' dated May 3, 1988'
_APPOSED = re.compile(
    r"""[”"]?\)?\s*(?:\([^()]{0,160}\)\s*|(?:under\s+agreement\s+|u/[a-z/]{1,5}\s+)?dated\s+\w+\s+\d{1,2},\s+\d{4}\s*
    |,?\s+(?:an?|the)\s+[^,;()]{0,90}?\b(?:company|trust|partnership|corporation|foundation|fund|organization)\b[^,;()]{0,60}){0,3}[\s,]*""",
    re.VERBOSE | re.IGNORECASE,
)
_RELATIVE = re.compile(r"(?i),?\s+(?:(?:of|for|in|at|to)\s+which|all\s+of\s+whose|of\s+whose|whose)\b")
_COUNTS = frozenset(("Each", "All", "Both", "None", "One", "Certain"))
_NEAR = 600
"""How far before a place an organization is looked for, in characters."""


def before(view: View, text: str, at: int, *, first: bool = False) -> Span | None:
    """The last organization named before a place of a sentence, if it is near and nothing else is meant; or the
    first, which the sentence is about. Of "X, all of whose shares are Y's, and of which" it is X."""
    if re.search(r"\band\s*,?\s*$", text[max(0, at - 8) : at]):
        clause = [m.start() for m in _RELATIVE.finditer(text, max(0, at - _NEAR), at)]
        at = clause[-1] if clause else at
    known = view.known_keys
    found = [
        span
        for m in _ORGANIZATION.finditer(text, max(0, at - _NEAR), at)
        if (span := _party(text, *m.span(), lambda words: names.key(words) in known or names.is_organization(words)))
    ]
    if found and first:
        return found[0]
    if not found:
        return None
    between = text[found[-1][1] : at]
    if not _APPOSED.fullmatch(between) and (len(between) > 90 or _GENERIC.search(between)):
        return None
    return found[-1]


def _party(text: str, start: int, end: int, is_party: Callable[[str], bool]) -> Span | None:
    """The organization that a run of capitalised words is, without the article."""
    lead = _LEAD.match(text[start:end])
    if lead and (
        len(lead[0].split()) == 1 or lead[0].split()[0] in _COUNTS or fields.has_post(lead[0])
    ):  # "President of Acme"
        start += lead.end()
    while start < end and not is_party(text[start:end]):
        step = re.match(r"\S+,?\s+(?=\S)", text[start:end])  # "Ames, Harbor Corp.": what it ends in
        if step is None or not step[0].rstrip().endswith(","):
            return None
        start += step.end()
    return (start, end) if start < end else None

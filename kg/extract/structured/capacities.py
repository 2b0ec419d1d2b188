"""Fields that hold a name and a capacity together: `Jane Roe, Chief Financial Officer`, `Jane Roe/Manager`."""

import re
from collections.abc import Iterator

from kg.language import posts as language
from kg.values import names

# "/s/ Jane Roe"   "By: /s/ Jane Roe"   "(signed) Jane Roe"   "s/ Jane Roe"
_SIGNED = re.compile(r"(?i)^(?:by\b\s*:?\s*)?(?:/?\s?s\s?/+|\(signed\)|signed\s*:)?[\s:]*(?:by\b\s*:?\s*)?")
# "By: Roe GP LLC, its general partner, By: Jane Roe, Manager"
_BY = re.compile(r"(?i)(?<!\w)by\s?:")
# "Name: Jane Roe Title: Manager"
_LABEL = re.compile(r"(?i)(?<!\w)(?P<label>name|title|its|capacity)\s?:")
_SEPARATOR = re.compile(r"(?i)\s?[,;:|/–—]\s?|\s-+\s|\sas\s(?:(?:an?|the|his|her)\s)?")
_SUFFIX = re.compile(r"(?i)(?:jr|sr|ii|iii|iv|esq|ph\.?d|m\.d|cpa|cfa)\b\.?")
# a signature for oneself says no capacity
_ONESELF = re.compile(
    r"(?i)(?:an?\s|in\s(?:his|her|an|their)\s)?(?:individually|individual(?:\scapacity)?|self|himself|herself|"
    r"reporting\sperson|n\s?/?\s?a|none|not\sapplicable)"
)
_LEAD = re.compile(r"(?i)(?:its|as|the|and)\s")
_ITS = re.compile(
    r"(?i)(?:its|the|as|a)\s(?:its\s)?(?:sole\s)?(?:general|managing|partner|member|manager|trustee|investment)"
)
_FOR = re.compile(r"(?i)\s(?:for|on\sbehalf\sof)\s")
LONGEST = 300
"""Characters of a field that are read; the schemas allow 150."""
_EDGES = ' ,;:/|-–—*†‡"“”'


def named(text: str) -> tuple[str | None, str | None]:
    """The person that a field names and what else it says of him: `/s/ Jane Roe, CFO` → `Jane Roe`, `CFO`.

    The person is None where none is named.
    """
    if len(text) > LONGEST:
        return None, None
    words = _SIGNED.sub("", names.one_line(text), count=1).strip(_EDGES)
    whole = names.clean_person(words)
    if _is_person(whole):
        return whole, None
    for left, right in _cuts(words):
        if _is_person(left):
            return names.clean_person(left), right or None
    for left, right in reversed(list(_cuts(words))):
        if _is_person(right):
            return names.clean_person(right), left or None
    return None, words or None


def capacity(text: str, name: str, principal: str) -> str | None:
    """The capacity that a title field gives the person of that name who signs for the principal; None where
    it gives none, or says that he signs for himself."""
    if len(text) > LONGEST:
        return None
    words = _own(names.one_line(text).strip(_EDGES))
    rest = _without(words, name)
    rest = _title(rest.strip(_EDGES), principal) if rest else ""
    return None if not rest or _ONESELF.fullmatch(rest) else rest


def same_person(a: str, b: str) -> bool:
    """Whether two names can be one person's: two words in common, in any order, and every further word of
    the shorter an initial or a longer form of one of the other (`Jane Q Roe`, `Roe Jane Quincy`)."""
    short, long = sorted((names.key(names.clean_person(x)).split() for x in (a, b)), key=len)
    common = [word for word in short if word in long]
    left = [word for word in long if word not in common]
    others = [word for word in short if word not in common]
    return len(common) >= 2 and all(
        any(x[0] == word[0] and 1 in (len(x), len(word)) for x in left) for word in others
    )  # fmt: skip


def _is_person(words: str) -> bool:
    """Whether the words are a person's name; one typed in small letters counts, a capacity does not."""
    name = words.title() if words.islower() else words
    return names.is_person(name) and not _begins_with_post(name)


def _cuts(words: str) -> Iterator[tuple[str, str]]:
    """The words parted at each separator that does not lead to "Jr." or a degree."""
    for match in _SEPARATOR.finditer(words):
        left, right = words[: match.start()].strip(_EDGES), words[match.end() :].strip(_EDGES)
        right = _SIGNED.sub("", right, count=1)
        if left and right and not _SUFFIX.match(right):
            yield left, right


def _own(words: str) -> str:
    """The last link of a chain ("By: ..., By: ..."), and of labelled parts the one that is labelled title."""
    links = [part.strip(_EDGES) for part in _BY.split(words)]
    words = next((part for part in reversed(links) if part), "")
    labels = list(_LABEL.finditer(words))
    ends = [*(m.start() for m in labels[1:]), len(words)]
    parts = {m["label"].lower(): words[m.end() : end].strip(_EDGES) for m, end in zip(labels, ends, strict=False)}
    return next((parts[x] for x in ("title", "its", "capacity", "name") if parts.get(x)), words)


def _without(words: str, name: str) -> str:
    """The words without the signatory's name at their beginning or end."""
    if words.lower().startswith(name.lower()) and not words[len(name) : len(name) + 1].isalnum():
        rest = words[len(name) :].lstrip(_EDGES)
        suffix = _SUFFIX.match(rest)
        return rest[suffix.end() :] if suffix else rest
    cuts = list(_cuts(words))
    for left, right in cuts:
        if same_person(left, name):
            return right
    for left, right in reversed(cuts):
        if same_person(right, name):
            return left
    return "" if not cuts and same_person(words, name) else words


def _title(words: str, principal: str) -> str:
    """The title, up to where the organization begins; "Manager of X LLC" is one capacity, unless X LLC is
    the one that is signed for."""
    for_whom = _FOR.search(words)
    parts = _parts(words[: for_whom.start()] if for_whom else words)
    if len(parts) > 1 and _is_organization(parts[0], principal):
        # "X LLC, its general partner": what X is, not what the person is
        parts = [part for part in parts[1:] if not _ITS.match(part)]
    kept: list[str] = []
    for part in parts:
        if _is_organization(part, principal) or (kept and _ITS.match(part)):
            break
        kept.append(part)
    title = ", ".join(kept)
    while _LEAD.match(title):
        title = title.partition(" ")[2]
    post, of, whose = title.partition(" of ")
    return post if of and f"{names.key(whose)} ".startswith(f"{names.key(principal)} ") else title


def _parts(words: str) -> list[str]:
    """The words between commas; a legal form goes with the name before it."""
    out: list[str] = []
    for part in (p.strip() for p in words.split(",")):
        if out and names.key(part) in names.LEGAL_FORMS:
            out[-1] += f", {part}"
        elif part:
            out.append(part)
    return out


def _is_organization(part: str, principal: str) -> bool:
    """Whether a part is an organization's name, and not "Manager of X LLC"."""
    if names.key(part) == names.key(principal):
        return True
    return names.legal_form(part) is not None and not _begins_with_post(part)


def _begins_with_post(words: str) -> bool:
    found = language.posts(words)
    return bool(found) and found[0].title[0] == 0

"""Meanings: what a defined term stands for, by the words that stand before its bracket."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from kg.language import clauses, vocabulary
from kg.values import names, places


class Kind(StrEnum):
    """What sort of thing a term is defined for."""

    PARTY = "party"
    GROUP = "group"
    SECURITY = "security"
    DOCUMENT = "document"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Meaning:
    """What stands before a bracket: text[start:stop] are the words that the term is defined for, `name` is the span of
    the agent's name among them, if they name one, and `apposition` that of what they say of it."""

    kind: Kind
    start: int
    stop: int
    name: tuple[int, int] | None = None
    apposition: tuple[int, int] | None = None


_NEAR, _FAR = 400, 4_000
"""Characters before a bracket that a single meaning, and a list of several, may begin in."""
ROLES = frozenset(("issuer", "company", "corporation"))
"""Terms of one word that a company is called by for its part in the filing."""

_STOCK = re.compile(r"(?i)\b(?:stock|shares?|units?|securities|ads|adss|adrs?|warrants?|notes?|options?|debentures?)$")
_DOCUMENTS = frozenset(
    """act agreement amendment annex article bylaw charter code commitment contract document exhibit facility filing
    form guaranty indenture instrument law lease letter loan memorandum order plan-of-merger proposal prospectus
    regulation release report resolution rule schedule settlement statement statute undertaking 13d 13g 8-k 10-k
    10-q""".split()
)
_MATTERS = frozenset(
    """acquisition amount board closing conversion contribution date distribution exchange event financing investment
    ipo matter meeting merger offer offering option-plan period placement price proceeding proceeds purchase
    ratio repurchase right sale split tender termination threshold time trade transaction transfer
    consideration""".split()
)


def kind(term: str, *, several: bool) -> Kind:
    """What a term stands for by its own head word; a party, unless that says otherwise."""
    words = names.one_line(term).casefold().split()
    head = (words[-1] if words else "").strip(".,")
    one = head[:-1] if head.endswith("s") and not head.endswith("ss") else head
    if _DOCUMENTS & {head, one} or re.match(r"amendment\s+no\b|schedule\s+13|form\s+\S", term.casefold()):
        return Kind.DOCUMENT
    if _STOCK.search(term):
        return Kind.SECURITY
    if _MATTERS & {head, one}:
        return Kind.OTHER
    return Kind.GROUP if several else Kind.PARTY


# ", a Delaware corporation"  ", the general partner of"  ". an Ohio corporation"  ", as amended"  "LLC, which"
_ASIDE = re.compile(
    r"""[.,]\s+(?=(?:an?|the|as|which|who|whose|each|its|formerly|organized|incorporated|formed|acting|not|in|for|with|
    having|through|together|doing)\b)""",
    re.VERBOSE,
)
# "a Delaware corporation"  "a company organized under the laws of the State of Delaware, United States"
_SORT = re.compile(
    r"""(?:an?|the)\s+(?P<what>[^,;()"“”]{0,120}?\b(?:[Cc]orporation|[Cc]ompany|[Pp]artnership|[Tt]rust|[Bb]ank|
    [Aa]ssociation|[Ll]\.?[Ll]\.?[Cc]\.?|individual|citizen|organization|foundation|institution)\b(?P<tail>[^,;()"“”]{0,120})
    (?:,\s+[A-Z][\w.]*(?:\s+[A-Z][\w.]*){0,3}){0,2})\s*,?\s*""",
    re.VERBOSE,
)
# "and Beta LLC", but not "England and Wales"
_AND_NAME = re.compile(r"\band\s+(?P<name>[A-Z][^,;]{1,80})")


def meaning(text: str, low: int, stop: int, term: str, *, several: bool) -> Meaning:
    """What a term in a bracket at `stop` stands for; its words are looked for from `low` on."""
    sort = kind(term, several=several)
    while stop > low and text[stop - 1].isspace():
        stop -= 1
    near = max(low, stop - _NEAR)
    if sort is Kind.GROUP:
        return Meaning(sort, _list_start(text, max(low, stop - _FAR), near, stop, term), stop)
    if sort in (Kind.PARTY, Kind.SECURITY):
        found = _pick(text, term, _candidates(text, near, stop))
        if found is not None and (sort is Kind.PARTY or _begins(term, names.clean(text[found.start : found.end]))):
            return Meaning(Kind.PARTY, found.start, stop, (found.start, found.end), found.aside)
        sort = Kind.OTHER if sort is Kind.PARTY else sort
    return Meaning(sort, _phrase_start(text, near, stop, term, sort), stop)


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A name at text[start:end], and the aside between it and the bracket."""

    start: int
    end: int
    aside: tuple[int, int] | None


def _candidates(text: str, low: int, stop: int) -> Iterator[_Candidate]:
    """The names that may be meant: the one that ends at the bracket, then those that only an aside follows."""
    name = name_before(text, low, stop)
    if name and not places.is_nationality(text[name[0] : name[1]]) and not places.is_state(text[name[0] : name[1]]):
        yield _Candidate(*name, None)
    for aside in list(_ASIDE.finditer(text, low, stop))[:-9:-1]:
        end = aside.start() + (text[aside.start()] == ".")
        name = name_before(text, low, end)
        if name and not _ends_sentence(text, aside.start()):
            yield _Candidate(*name, (aside.end(), stop))


def _ends_sentence(text: str, at: int) -> bool:
    return text[at] == "." and not re.search(r"(?:[A-Z]\.|\b[A-Z]|Inc|Corp|Co|Ltd)$", text[max(0, at - 6) : at])


def _pick(text: str, term: str, candidates: Iterator[_Candidate]) -> _Candidate | None:
    """The candidate that the term is short for; of several for a term of role, the one that is said to be a company."""
    usable = [c for c in candidates if _can_be_agent(names.clean(text[c.start : c.end]))]
    short = [c for c in usable if shortens(term, names.clean(text[c.start : c.end]))]
    if short:
        return max(short, key=lambda c: _shared(term, text[c.start : c.end]))
    for found in usable:
        aside = _SORT.fullmatch(text, *found.aside) if found.aside else None
        if aside and not _names_another(aside["tail"]):
            return found
    return next((c for c in usable if c.aside is None), None)


def _names_another(tail: str) -> bool:
    """Whether what follows the sort of a company goes on to another one."""
    found = _AND_NAME.search(tail)
    return found is not None and (names.is_organization(found["name"]) or names.is_person(found["name"]))


def _begins(term: str, words: str) -> bool:
    """Whether an organization's name begins with the term: "Acme Securities LLC ("Acme Securities")"."""
    return names.is_organization(words) and f"{names.key(words)} ".startswith(f"{names.key(term)} ")


def sort_of(text: str, aside: tuple[int, int]) -> tuple[int, int] | None:
    """The span of what an aside calls an agent: "Delaware corporation"."""
    found = _SORT.fullmatch(text, *aside)
    return found.span("what") if found else None


def shortens(term: str, words: str) -> bool:
    """Whether a term is short for a name: it shares a word with it, or has its initials or letters in order."""
    short, name = names.key(term), names.key(words)
    if set(short.split()) & (set(name.split()) - {"of", "and", "for"}):
        return True
    letters = short.replace(" ", "")
    initials = "".join(word[0] for word in name.split())
    if not letters or letters in initials or (len(letters) > 1 and all(c in initials for c in letters)):
        return bool(letters)
    rest = iter(name.replace(" ", ""))
    return term.isupper() and len(letters) < 9 and name[:1] == letters[0] and all(c in rest for c in letters)


def _shared(term: str, words: str) -> int:
    """How many of a term's words stand in a name."""
    return len(set(names.key(term).split()) & set(names.key(words).split()))


_LEADS = frozenset("the this by and in on each of".split())
# "1 NAME OF REPORTING PERSON"  "Common Stock of"  "77,172 Common Shares and"  "Acme, Inc. and"
_BEFORE = re.compile(
    r"""(?ix)(?:\d{0,2}\W{0,4}\bnames?\s+of\s+(?:above\s+)?reporting\s+persons?\W{0,4}
    |\b(?:stock|shares?|units|securities|warrants|adss?|notes|interests?)\s+of\s+
    |(?<!\S)\d{1,3}(?:,\d{3})+\s+(?:[\w.]+\s+){0,4}and\s+
    |\b(?:inc|corp|co|ltd|llc|l\.l\.c|lp|l\.p|plc|n\.v|s\.a|ag|corporation|limited|incorporated)\.?\s+and\s+)"""
)
_INNER = re.compile(r"\((?:\d{4}|[A-Z][\w.&-]{1,14})\)")  # "Acme Holdings (1995) Ltd."
_WORDS = frozenset(("corporation", "company", "incorporated", "limited"))  # of legal forms, those that are prose too
_OPENING = frozenset('"“‘')
_DOTTED = re.compile(r"(?:[A-Za-z]\.){1,5}")  # "J.P."


def name_before(text: str, low: int, end: int) -> tuple[int, int] | None:
    """The run of name words that ends at `end`: capitals, figures, particles, "&", and a comma before a
    legal form. None where there is none."""
    words = list(re.finditer(r"[^\s]+", text[low:end]))
    first: int | None = None
    for at in range(len(words) - 1, -1, -1):
        word, last = words[at], at == len(words) - 1
        token = word[0].strip('(),;:"“”‘')
        if not token or (not last and _breaks(word[0], [w[0] for w in words[at + 1 : at + 3]])):
            break
        if token[0].isupper() or token[0].isdigit() or token in names.LEGAL_FORMS - _WORDS:
            first = low + word.start() + (word[0][0] in _OPENING)
            if word[0][0] in _OPENING:
                break
        elif token.lower() not in names.PARTICLES | {"&", "of", "the", "and", "for", "'n", "n"}:
            break
    if first is None:
        return None
    for lead in _BEFORE.finditer(text, first, end):
        first = lead.end()
    # a clause's connecting words are no part of the name: "by X", "Exchange Act of 1934 by X"
    while first < end and (small := re.match(r"(\w+)\s+", text[first:end])) and small[1].lower() in _LEADS:
        first += small.end()
    stop = end
    while stop > first and text[stop - 1] in " ,;\n":
        stop -= 1
    return (first, stop) if stop > first else None


def _breaks(word: str, after: list[str]) -> bool:
    """Whether a name cannot go on beyond this word."""
    if word.endswith((";", ":")) or re.search(r"[\"“”]", word[1:]) or word[0] == "”":
        return True
    if re.search(r"[()]", word):
        return not _INNER.fullmatch(word)
    if word.endswith(","):
        key = names.key(" ".join(after))
        return names.key(after[0]) not in names.LEGAL_FORMS and not key.startswith("national association")
    if word.endswith(".") and len(word.strip("(),.")) > 2:
        return not _DOTTED.fullmatch(word) and word not in vocabulary.ABBREVIATIONS
    return False


def _can_be_agent(words: str) -> bool:
    """Whether a run of name words is no paper's or law's name ("Amendment No. 1", "Schedule 13D")."""
    return (
        names.is_organization(words)
        or names.is_person(words)
        or not re.search(r"(?i)\b(?:schedule|amendment|act|form|agreement|item)\b", words)
    )


# "shares of common stock, par value $.01 per share"
_CLASS = re.compile(
    r"(?is)\b(?:(?:class|series)\s+[\w-]{1,4}\s+)?(?:(?:convertible|cumulative|redeemable|participating|perpetual|restricted)\s+){0,4}"
    r"(?:common|ordinary|preferred|capital|voting)\s+(?:stock|shares?)\b[^;:()]*$"
)
# where a sentence ends; "No.", "Inc." and initials end none
_SENTENCE = re.compile(
    r"(?<!\bNo)(?<!\bInc)(?<!\bCorp)(?<!\bCo)(?<!\bLtd)(?<!\bMr)(?<!\bMs)(?<!\b[A-Z])[.;:]\s+(?=[A-Z\"“(])"
)
# where a noun phrase may begin
_PHRASE = re.compile(
    r"(?<!\bNo)[.;:,]\s|\n\s*\n|\b(?:of|the|by|with|to|into|[Tt]his|[Tt]hat)\s|\b(?=(?:an?|its|such|certain)\s)"
)
# what is no meaning by itself: "as amended"   "and other companies"   "1996"   "foregoing"
_TAIL = re.compile(
    r"""(?isx)(?:as\s+(?:so\s+)?(?:amended|supplemented|modified|defined|described)\b.*|(?:and|or|its)\s+.*|\d[\d,.\s]*
    |foregoing|undersigned|thereto|thereof|filing|following)\W*"""
)


def _phrase_start(text: str, low: int, stop: int, term: str, sort: Kind) -> int:
    """Where the words that a term stands for begin, if they are no agent's name: at the class of shares, at what the
    term repeats ("the merger of A into B (the "Merger")"), else after the last stop or article that leaves some."""
    for end in _SENTENCE.finditer(text, low, stop):
        low = end.end()
    stock = _CLASS.search(text, low, stop) if sort is Kind.SECURITY else None
    if stock:
        return stock.start()
    words = names.one_line(term).casefold().split()
    head = re.escape(next((w.rstrip("s") for w in reversed(words) if re.search(r"[a-z]", w)), ""))
    said = list(re.finditer(rf"(?i)\b{head}(?:s|es)?\b", text[low:stop])) if len(head) > 2 else []
    limit = low + said[-1].start() if said else stop
    cuts = [low, *(m.end() for m in _PHRASE.finditer(text, low, limit))]
    if said:
        # "Agreement and Plan of Merger" has its head before its last "of": the first mention in the phrase counts
        return _with_capitals(text, cuts[-1], low)
    for cut in reversed(cuts):
        if cut < stop and not _TAIL.fullmatch(text[cut:stop].strip()):
            return cut
    return max(low, stop - 60)


def _with_capitals(text: str, start: int, low: int) -> int:
    """The start of a phrase, moved before the words of a title that an "of" is within: "Act of", "Plan of"."""
    while (
        before := re.search(r"(?:\b[A-Z][\w-]*\s+){1,6}(?:of|and)\s+$", text[max(low, start - 80) : start])
    ) is not None:
        start = max(low, start - 80) + before.start()
    return start


def _list_start(text: str, low: int, near: int, stop: int, term: str) -> int:
    """Where the list of a group's members begins; else where the phrase does."""
    found = clauses.trailing(text[low:stop], lambda words: False)
    return low + found[0].start if len(found) > 1 else _phrase_start(text, near, stop, term, Kind.OTHER)

"""What stands over a list of persons: whose officers it lists, and the post that it gives each of them."""

import re
from dataclasses import dataclass

from kg import terms
from kg.extract.view import View
from kg.language import posts as language
from kg.model.claim import Mention
from kg.values import names


@dataclass(frozen=True, slots=True)
class Heading:
    """The organization that a heading names (None where it names none), and the post that it is itself
    ("Directors:" → Director), if it is one; `said` is false where the heading says nothing of persons."""

    organization: Mention | None
    post: str | None
    said: bool = True


_ADJECTIVES = r"""(?:(?:executive|non-?executive|independent|outside|senior|principal|sole|current|certain|corporate|
    other|inside|external|internal|control(?:ling)?|managing|general|limited|voting|statutory|key|named|its|their|the|
    each|all)\s+){0,6}"""
_BODY = r"""(?:members?\s+of\s+)?(?:the\s+)?(?:(?:group\s+)?(?:supervisory|managing|management|executive|advisory)\s+
    (?:board|committee|council)|board\s+of\s+management|board\s+of\s+(?:directors|managers|trustees|governors))"""
_ROLE = rf"""{_ADJECTIVES}(?:{_BODY}|directors?|officers?|managers?|trustees?|members?|partners?|principals?|persons?|
    governors?|administrators?|shareholders?|stockholders?|individuals?)"""
_AND = r"\s*(?:,|;|/|&|\band(?:/or)?\b|\bor\b)\s*(?:and\s+)?"
# "DIRECTORS AND EXECUTIVE OFFICERS OF ACME CORP."   "Directors:"   "Executive Officers (Who Are Not Directors)"
_LIST = re.compile(
    rf"""(?ix)^\W*(?:\(?[\divxa-z]{{1,4}}[.)]\s+)?
    (?:(?:information|certain\s+information|name|names|list|identity|schedule|the\s+following|additional\s+information)\b
       [^.;:\n]{{0,80}}?\b(?:of|to|concerning|regarding|for|on|about|are|is)\s+)?
    (?P<who>{_ROLE}(?:{_AND}{_ROLE}){{0,4}})
    (?:\s*\((?P<note>[^()]{{0,80}})\))?
    (?:\s+(?:who\s+are\s+(?P<also>(?:not\s+)?(?:also\s+)?\w+(?:\s+\w+)?)))?
    (?:\s+(?:of|at|for|to)\s+(?:the\s+)?(?P<of>[^\n]{{2,200}}?))?
    (?:\s*\((?:other\s+than|excluding|the|as\s+of|continued|cont|["“])[^\n]*)?
    (?:\s*[-–—,]?\s*\(?cont(?:inued|'d|\.)?\)?)?\s*[:.]?\s*$"""
)
# "the executive officers and directors of Berkshire are as follows:"   "each director and executive officer of X"
_SENTENCE = re.compile(
    rf"""(?ix)\b(?P<who>{_ROLE}(?:{_AND}{_ROLE}){{0,4}})\s+(?:\([^()]{{0,80}}\)\s+)?of\s+(?:each\s+of\s+)?(?:the\s+)?
    (?P<of>(?-i:[A-Z0-9“"])[^;:()]{{1,120}})"""
)
_MIXED = re.compile(r"(?i)\band\s+(?:of\s+)?(?:each|every|any|certain|all)\s+(?:of\s+the\s+)?other\b")
_NUMBERED = re.compile(r"^\W*(?:\(?(?:\d{1,2}|[ivx]{1,4}|[a-z])[.)]\s+)?", re.IGNORECASE)
# what a list gives each of whom it lists
_SEATS = (
    ("managing director", "Managing Director"), ("managing member", "Managing Member"),
    ("general partner", "General Partner"), ("managing partner", "Managing Partner"),
    ("board of directors", "Director"), ("board of managers", "Manager"), ("board of trustees", "Trustee"),
    ("director", "Director"), ("trustee", "Trustee"), ("manager", "Manager"), ("member", "Member"),
    ("partner", "Partner"), ("governor", "Governor"), ("principal", "Principal"),
)  # fmt: skip


def heading(view: View, words: str) -> Heading | None:
    """The heading that a short line is, or None where it is none."""
    text = names.one_line(words).strip()
    if not text or len(text) > 160 or (re.search(r"\.\s+[A-Z]\w+\s+\w+\s", text) and not names.legal_form(text)):
        return None
    match = _LIST.match(text)
    if match is not None and _whole(match):
        stop = text[match.end("of") : match.end("of") + 1] if match["of"] else ""
        organization = organization_in(view, match["of"] + stop * (stop == ".")) if match["of"] else None
        if match["of"] and organization is None and not _unnamed(match["of"]):
            return None
        if match["of"] and organization is None:
            organization = view.parties.only_person
        post = None if _MIXED.search(match["of"] or "") else post_of(match["who"], match["also"] or match["note"] or "")
        return Heading(organization, post)
    return None


def _whole(match: re.Match[str]) -> bool:
    """Whether a list's heading says a body of persons: "Officers", not "Officer" or a person's post."""
    who = match["who"].lower()
    return (
        match["of"] is not None
        or re.search(r"s\b|board|committee", who) is not None
        or match.string.rstrip().endswith(":")
    )


def organization_alone(view: View, words: str) -> Mention | None:
    """The organization whose name is all that a line says, as a heading over its officers."""
    text = _NUMBERED.sub("", names.one_line(words)).strip(" :")
    if len(text) > 100 or re.match(r"\d|(?i:c\s?/\s?o\b)", text):
        return None
    known = _known(view, names.clean(text))
    if known is not None and known.kind != terms.PERSON_CLASS:
        return known
    if (
        not names.legal_form(text)
        or not text[:1].isupper()
        or re.search(r"[;:]|\b(?i:is|are|was|and the|which)\b", text)
    ):
        return None
    return Mention(terms.ORGANIZATION_CLASS, names.clean(text), (("name", names.key(names.clean(text))),))


def sentence(view: View, words: str) -> Heading | None:
    """What a sentence that introduces a list says of it: whose officers follow, and of what post."""
    for match in _SENTENCE.finditer(words):
        organization = organization_in(view, match["of"])
        if organization is not None:  # "of each of the managers of Acme and of each other member of the Group"
            mixed = _MIXED.search(words, match.end("who"))
            return Heading(organization, None if mixed else post_of(match["who"], ""))
    return None


def post_of(who: str, note: str) -> str | None:
    """The one post that the words name, as it is said of one; None where they name officers, or several."""
    text = names.one_line(who).lower()
    if re.match(r"also\s+directors?", note.lower()):
        return "Director"
    kinds = re.split(_AND, text)
    if len(kinds) != 1 or re.search(
        r"officer|person|holder|supervisory|(?:managing|management|executive|advisory)\s+(?:board|committee)|individual",
        text,
    ):
        return None
    seat = next((post for key, post in _SEATS if key in text), None)
    mark = re.search(r"\b(sole|independent|non-?executive|outside)\s+(?=director|trustee)", text)
    return f"{mark[1].title()} {seat}" if mark and seat else seat


def organization_in(view: View, words: str) -> Mention | None:
    """The organization that the words after an "of" begin with: a known one, or one by its form."""
    text = re.sub(r"(?i)^(?:each\s+of\s+)?(?:the\s+)?", "", names.one_line(words)).strip(" :,")
    if _unnamed(text) and _known(view, text.split()[0]) is None:
        return view.parties.only_person
    text = (
        names.clean(re.sub(r"\s*\((?!the\b).*$|\s*[“\"(].*$", "", text))
        if _known(view, names.clean(text)) is None
        else text
    )
    for prefix in _prefixes(text):
        known = _known(view, prefix)
        if known is not None and known.kind != terms.PERSON_CLASS:
            return known
    formed = [name for name in reversed(_prefixes(text)) if _ends_in_form(name)]
    name: str | None = formed[0] if formed else None
    for longer in formed[1:]:  # "Roe Co. Ltd."
        name = longer if name is not None and longer.count(" ") == name.count(" ") + 1 else name
    if name is None and names.is_organization(text) and not language.posts(text) and _is_capitalised(text):
        name = text.rstrip(".")
    return None if name is None else Mention(terms.ORGANIZATION_CLASS, name, (("name", names.key(name)),))


def _is_capitalised(text: str) -> bool:
    return all(
        w[:1].isupper() or w[:1].isdigit() or w in ("of", "and", "the", "for", "&", "de", "+") for w in text.split(" ")
    )


def _prefixes(text: str) -> list[str]:
    """The text's first words, the longest first; a last stop that is no abbreviation's left out."""
    parts = text.split(" ")[:14]
    found = [names.clean(" ".join(parts[:n])) for n in range(len(parts), 0, -1)]
    return [name if _ends_in_form(name) else name.rstrip(".") for name in found]


def _ends_in_form(name: str) -> bool:
    parts = name.split(" ")
    return len(parts) > 1 and names.key(parts[-1]) in names.LEGAL_FORMS


def _unnamed(words: str) -> bool:
    return (
        re.match(
            r"(?i)(?:the\s+)?(?:undersigned|reporting\s+persons?|filing\s+persons?|company|corporation|registrant)\b",
            words,
        )
        is not None
    )


def _known(view: View, name: str) -> Mention | None:
    """A known agent by a heading's name, which may be in capitals."""
    return view.parties.known.get(name) or view.known_keys.get(names.key(name))

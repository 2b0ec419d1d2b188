"""Persons in running text: where one is named, in full or by his surname, and who that is."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg import terms
from kg.extract import fields, kin
from kg.extract.register import Named, Register
from kg.model.claim import Mention
from kg.values import names


@dataclass(frozen=True, slots=True)
class Group:
    """Persons named one after another ("A, B and C"): from the first name to behind the last, with what stands in
    brackets after it."""

    start: int
    end: int
    members: tuple[Named, ...]


# "Mr. "   "Prof. Dr. "   "Sir "
_TITLE = r"""(?:(?:Messrs|Mr|Mrs|Ms|Miss|Dr|Prof|Herr|Frau|Hon|Rev)\.?\s+
    |(?:Sir|Dame|Lord|Lady|Baron|Baroness|Sister|Professor)\s+){1,3}"""
_WORD = r"(?!(?:Messrs|Mr|Mrs|Ms|Miss|Dr|Prof|Sir)\b)[^\W\d_a-z][\w'’-]*(?:\.[A-Z]){0,4}\.?"
# no name begins with these
_FIRST = r"""(?!(?:Both|Until|Each|Neither|Either|During|While|Although|When|Where|If|As|By|In|On|At|Of|For|From|To|With
    |Since|After|Before|Accordingly|However|And|The|This|These|Such|Any|All|No|None|Pursuant|Upon|Under|Through|Except
    |Also|Former|Formerly|Retired|Currently|Presently|Its|His|Her|Their|Concurrently|Subsequently|Effective)\b)"""
# "Mr. Roe"   "Jane Q. Public III"   'Jane ("Jo") Poe'   "JOHN H. DOE"
_RUN = re.compile(
    rf"""(?P<title>{_TITLE})?(?P<name>(?(title)(?:(?:de|van|von|der|den|ter|di|du|la|le)\s+){{0,2}}){_FIRST}{_WORD}(?:\s+(?:{_WORD}|(?:de|la|le|du|da|di|von|van|der|den|del|ter|ten|bin|al|el)(?=\s)
    |[("“]{{1,2}}[A-Z][\w.-]*[)"”]{{1,2}}(?=\s+[A-Z])|3d|2d)){{0,6}}(?:,\s+(?:Jr|Sr|II|III|IV)\b\.?)?)""",
    re.VERBOSE,
)
_JOINT = re.compile(
    r"""(?ix)\s*(?:,\s*(?:and|or|&)\s+|,\s*|\s+(?:and|or|&)\s+|\s*/\s*)(?:each\s+of\s+|both\s+|
    (?:his|her)\s+(?:late\s+)?(?:wife|husband|spouse|son|daughter|brother|sister|father|mother)s?,?\s+)?"""
)
# ", the sister of "   ", his late wife": kin beside a name
_KIN = re.compile(
    r",\s+(?:(?:the|an?)\s+)?(?:(?:minor|adult|late|former|eldest|only)\s+)?"
    r"(?:sister|brother|wife|husband|spouse|son|daughter|father|mother|cousin|nephew|niece|widow)(?:-in-law)?\s+of\s+"
)
# "an attorney at Roe Advokatfirma": what follows a post's "of" or "at" is no person
_EMPLOYER = re.compile(
    rf"(?i)\b(?:{'|'.join(sorted(fields.HEADS))}|boards?|trustees|directors)\b"
    r"(?:(?!\b(?:occupation|employment|business|address|offices?|interest)\b)[^,;:()]){0,50}\b(?:of|at|with)\s+(?:the\s+)?$"
)
_ESTATE = re.compile(r"(?i)\b(?:estate|trust|foundation|benefit|f/b/o|will)\s+(?:of|for)\s+(?:the\s+)?$")
_BRACKET = re.compile(r"\s*\([^()]{0,160}(?:\([^()]{0,60}\)[^()]{0,60})?\)")
_DEFINITION = re.compile(
    r"\s*\(\s*(?:the\s+|each,?\s+an?\s+|collectively,?\s+|together,?\s+(?:the\s+)?)?[\"“][^()]{1,80}\)"
)


def named(register: Register, text: str, *, known_only: bool = False) -> Iterator[Named]:
    """Everybody whom a sentence names, in order."""
    for match in _RUN.finditer(text):
        start, end = match.span("name")
        plain = not match["title"]
        found = _plain(register, text, start, end, known_only) if plain else _titled(register, text, match)
        if found is not None:
            yield found
            if (match["title"] or "").startswith("Messrs"):
                yield from _more(register, text, found.end)


def _more(register: Register, text: str, at: int) -> Iterator[Named]:
    """The surnames after the first of "Messrs. Roe, Poe and Doe"."""
    while (match := re.compile(r"(?:,\s+and\s+|,\s+|\s+and\s+)(?P<name>[A-Z][\w'’-]+)").match(text, at)) is not None:
        person = register.surname(match["name"]) or register.met(match["name"], None)
        if person is None:
            return
        yield Named(*match.span("name"), person)
        at = match.end()


def _titled(register: Register, text: str, match: re.Match[str]) -> Named | None:
    start, end = match.span("name")
    words = _cut(match["name"])
    end = start + len(words)
    noble = re.search(r"(?:Sir|Dame|Lord|Lady|Baron|Baroness|Sister)\s+$", match["title"])
    start = noble.start() + match.start() if noble else start
    whole = names.one_line(text[start:end])
    if register.is_organization(words) and names.key(words) not in register:
        return None
    person = (
        register.full(whole) or register.full(words) or register.term(names.one_line(match[0])) or register.term(words)
    )
    person = (
        person or register.surname(words, kin.title(match["title"])) or register.met(words, kin.title(match["title"]))
    )
    person = person or (register.knight(words) if noble else None)
    if person is None and fields.is_person(whole) and (noble is None or " " in words):
        person = register.add(Mention(terms.PERSON_CLASS, whole, (("name", names.key(whole)),)))
    return None if person is None else Named(match.start(), end, person)


def _plain(register: Register, text: str, start: int, end: int, known_only: bool) -> Named | None:
    """The person in a run of capitalised words: one known, in whole or in part, else a new one by his full name."""
    words = _cut(text[start:end])
    after = re.match(r",?\s+([\w.]+)", text[start + len(words) :])
    if register.is_organization(words) or (
        after and after[1][:1].isupper() and names.key(after[1]) in names.LEGAL_FORMS
    ):
        return None
    parts = [m.span() for m in re.finditer(r"\S+", words)]
    for first in range(len(parts)):
        for last in range(len(parts), first, -1):
            a, b = parts[first][0], parts[last - 1][1]
            person = register.full(words[a:b]) or register.term(words[a:b])
            if person is not None and person.words.isupper() and not words[a:b].isupper():
                person = register.add(replace(person, words=words[a:b])) if register.full(words[a:b]) else person
            if person is not None:
                return Named(start + a, start + b, person)
    if text[start - 1 : start] in ("“", '"') and text[start + len(words) :][:1] in ("”", '"'):
        return None  # a term defined
    if known_only or len(parts) < 2 or _EMPLOYER.search(text, max(0, start - 90), start):
        return None
    person = _new(register, words)
    return None if person is None else Named(start, start + len(words), person)


def _new(register: Register, words: str) -> Mention | None:
    """A person not named before: by a name in full that is nobody else's."""
    if not fields.is_person(words) or (words.isupper() and len(words) < 6):
        return None
    plain = names.clean_person(words)
    return register.surname(plain) or register.add(Mention(terms.PERSON_CLASS, plain, (("name", names.key(plain)),)))


def _cut(words: str) -> str:
    """A run of names without a sentence's end, or a possessive, after it."""
    words = re.sub(r"['’]s?$", "", words)
    return words[:-1] if words.endswith(".") and not re.search(r"(?:\b\w|\bJr|\bSr|\bEsq)\.$", words) else words


# '(collectively, the "Managers")'
_TOGETHER = re.compile(
    r"\s*(?:,\s*)?\(\s*(?:collectively|together|jointly|each|both|the)\b[^()\"“]{0,60}[\"“](?P<term>[A-Z][^\"“”()]{2,50}?)[.,]?[\"”][^()]{0,60}\)"
)


def groups(register: Register, text: str) -> list[Group]:
    """The persons of a sentence, those named one after another together, and those whom a term stands for."""
    out = _named_together(register, text)
    for group in out:
        last = group.members[-1].end
        match = _TOGETHER.match(text, last) if len(group.members) > 1 else None
        if match is not None:
            register.define(match["term"], group.members)
    for (start, end), members in register.meant(text):
        if not any(g.start < end and start < g.end for g in out):
            out.append(Group(start, end, tuple(replace(m, start=start, end=end) for m in members)))
    return sorted(out, key=lambda g: g.start)


def _named_together(register: Register, text: str) -> list[Group]:
    out: list[Group] = []
    for one in named(register, text):
        if (out and one.start < out[-1].end) or _ESTATE.search(text, max(0, one.start - 24), one.start):
            continue  # 'Jane Roe ("Ms. Roe")'   "the Estate of John Roe"
        end = one.end
        while (bracket := _DEFINITION.match(text, end)) is not None:
            end = bracket.end()
        if out:
            last = out[-1]
            if _KIN.fullmatch(text, last.end, one.start):  # "Jane Roe, the sister of Mr. Roe, is": she is
                out[-1] = Group(last.start, end, last.members)
                continue
            between = text[last.end : one.start]
            aside = between if fields.has_post(between) else _BRACKET.sub("", between)
            if _JOINT.fullmatch(aside):
                out[-1] = Group(last.start, end, (*last.members, one))
                continue
        out.append(Group(one.start, end, (one,)))
    return out

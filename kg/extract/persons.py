"""Persons in running text: where one is named, in full or by his surname, and who that is."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from kg import terms
from kg.extract import fields
from kg.extract.view import View
from kg.model.claim import Mention
from kg.values import names


@dataclass(frozen=True, slots=True)
class Named:
    """text[start:end] names this person; the mention has the words by which he is known in full."""

    start: int
    end: int
    person: Mention


@dataclass(frozen=True, slots=True)
class Group:
    """Persons named one after another ("A, B and C"): from the first name to behind the last, with what stands in
    brackets after it."""

    start: int
    end: int
    members: tuple[Named, ...]


_TITLE = r"(?:Messrs|Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame)\.?\s+"
_WORD = r"[^\W\d_a-z][\w'’-]*\.?"
# "Mr. Roe"   "Jane Q. Public III"   'Jane ("Jo") Poe'   "JOHN H. DOE"
_RUN = re.compile(
    rf"""(?P<title>{_TITLE})?(?P<name>{_WORD}(?:\s+(?:{_WORD}|(?:de|la|le|du|da|di|von|van|der|den|del|ter|ten|bin|al|el)(?=\s)
    |[("“]{{1,2}}[A-Z][\w.-]*[)"”]{{1,2}}(?=\s+[A-Z])|3d|2d)){{0,6}}(?:,\s+(?:Jr|Sr|II|III|IV)\b\.?)?)""",
    re.VERBOSE,
)
_JOINT = re.compile(r"\s*(?:,\s*(?:and|or|&)\s+|,\s*|\s+(?:and|or|&)\s+|\s*/\s*)(?:each\s+of\s+|both\s+)?")
_BRACKET = re.compile(r"\s*\([^()]{0,160}(?:\([^()]{0,60}\)[^()]{0,60})?\)")
_DEFINITION = re.compile(
    r"\s*\(\s*(?:the\s+|each,?\s+an?\s+|collectively,?\s+|together,?\s+(?:the\s+)?)?[\"“][^()]{1,80}\)"
)


class Register:
    """Who is known in a filing: its natural reporting persons, those whom its lists name, and, as the text is
    read on, those whom it names in full."""

    def __init__(self, view: View, listed: Iterable[Mention]) -> None:
        self._of_name: dict[str, Mention] = {}
        self._of_surname: dict[str, dict[str, Mention]] = {}
        self._terms: dict[str, Mention] = {}
        for mention in (*view.parties.reporting_persons, *listed):
            if mention.kind == terms.PERSON_CLASS:
                self.add(mention)
        for words, mention in view.parties.known.items():
            if mention.kind == terms.PERSON_CLASS:
                full = self._of_name.get(mention.keys[0][1], mention)
                self._terms.setdefault(names.key(words), full)
                self.add(mention)
        self._reporting = {m.keys[0][1] for m in view.parties.reporting_persons}
        self._organizations = {k for k, m in view.known_keys.items() if m.kind != terms.PERSON_CLASS}
        only = view.parties.only_person
        if only is not None and only.kind == terms.PERSON_CLASS:
            self._terms.setdefault("reporting person", only)

    def add(self, mention: Mention) -> Mention:
        """The person as known from here on: one who is known before, if the name is the same."""
        key = mention.keys[0][1]
        if key in self._of_name and self._of_name[key].words.isupper() and not mention.words.isupper():
            self._of_name[key] = replace(self._of_name[key], words=mention.words)
        if key not in self._of_name:
            self._of_name[key] = mention
            for surname in _surnames(mention.words):
                self._of_surname.setdefault(surname, {})[key] = mention
        return self._of_name[key]

    def is_organization(self, words: str) -> bool:
        """Whether the words are an organization's name, by what the filing says or by their own form."""
        return names.key(words) in self._organizations or names.is_organization(words)

    def term(self, words: str) -> Mention | None:
        """The person whom a defined term stands for."""
        return self._terms.get(names.key(words))

    def surname(self, words: str) -> Mention | None:
        """The one person of this surname, or of one that agrees as far as given ("Mario Roe" of "Mario J. Roe")."""
        parts = names.key(words).split()
        found = self._of_surname.get(parts[-1], {}) if parts else {}
        fitting = [m for m in found.values() if len(parts) == 1 or names.key(m.words).split()[0] == parts[0]]
        reporting = [m for m in fitting if m.keys[0][1] in self._reporting]
        return next((some[0] for some in (fitting, reporting) if len(some) == 1), None)

    def full(self, words: str) -> Mention | None:
        """The person of exactly this name."""
        return self._of_name.get(names.key(words))


def _surnames(words: str) -> list[str]:
    parts = [p for p in names.key(re.sub(r",?\s+(?:Jr|Sr|II|III|IV|2d|3d)\.?$", "", words)).split() if len(p) > 1]
    return parts[-1:]


def named(register: Register, text: str, *, known_only: bool = False) -> Iterator[Named]:
    """Everybody whom a sentence names, in order."""
    for match in _RUN.finditer(text):
        start, end = match.span("name")
        plain = not match["title"]
        found = _plain(register, text, start, end, known_only) if plain else _titled(register, text, match)
        if found is not None:
            yield found


def _titled(register: Register, text: str, match: re.Match[str]) -> Named | None:
    start, end = match.span("name")
    words = _cut(match["name"])
    end = start + len(words)
    person = register.full(words) or register.term(words) or register.surname(words)
    if person is None and fields.is_person(words):
        person = register.add(Mention(terms.PERSON_CLASS, names.one_line(words), (("name", names.key(words)),)))
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
    person = None if known_only or len(parts) < 2 else _new(register, words)
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


def groups(register: Register, text: str) -> list[Group]:
    """The persons of a sentence, those named one after another together."""
    out: list[Group] = []
    for one in named(register, text):
        if out and one.start < out[-1].end:
            continue  # 'Jane Roe ("Ms. Roe")'
        end = one.end
        while (bracket := _DEFINITION.match(text, end)) is not None:
            end = bracket.end()
        if out:
            last = out[-1]
            between = text[last.end : one.start]
            aside = between if fields.has_post(between) else _BRACKET.sub("", between)
            if _JOINT.fullmatch(aside):
                out[-1] = Group(last.start, end, (*last.members, one))
                continue
        out.append(Group(one.start, end, (one,)))
    return out

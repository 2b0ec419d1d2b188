"""The register: who is known in a filing, and whom a name, a surname or a term means."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from kg import terms
from kg.extract import fields, kin
from kg.extract.view import View
from kg.model.claim import Mention
from kg.values import names


@dataclass(frozen=True, slots=True)
class Named:
    """text[start:end] names this person; the mention has the words by which he is known in full."""

    start: int
    end: int
    person: Mention


_SEARCHES = 100
"""Surnames for whose full name a filing is searched."""


class Register:
    """Who is known in a filing: its natural reporting persons, those whom its lists name, and, as the text is
    read on, those whom it names in full."""

    def __init__(self, view: View, listed: Iterable[Mention]) -> None:
        self._view = view
        self._of_name: dict[str, Mention] = {}
        self._several: dict[str, tuple[Named, ...]] = {}
        self._met: dict[str, list[Mention]] = {}
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
        return self._of_name[key]

    def is_organization(self, words: str) -> bool:
        """Whether the words are an organization's name, by what the filing says or by their own form."""
        return names.key(words) in self._organizations or names.is_organization(words)

    def __contains__(self, key: str) -> bool:
        return key in self._of_name

    def term(self, words: str) -> Mention | None:
        """The person whom a defined term stands for."""
        return self._terms.get(names.key(words))

    def surname(self, words: str, sex: kin.Sex | None = None) -> Mention | None:
        """The one person of this surname, or of one that agrees as far as given ("Mario Roe" of "Mario J. Roe"); of
        several, the one of whom the title before the surname can be said."""
        key = names.key(words)
        parts = key.split()
        if not parts:
            return None
        fitting = [m for k, m in self._of_name.items() if f" {_bare(k)}".endswith(f" {key}")]
        if not fitting and len(parts) > 1:
            fitting = [m for k, m in self._of_name.items() if _agree(_bare(k).split(), parts)]
        if not fitting and len(parts) == 1 and sex is not None:  # "Mr. Wei" of "Wei Hongtao"
            fitting = [m for k, m in self._of_name.items() if k.startswith(f"{key} ") and kin.given(m.words) is None]
        if sex is not None:
            said = [m for m in fitting if self.sex(m) is sex]
            fitting = said if len(said) == 1 else [m for m in fitting if self.sex(m) in (None, sex)]
        reporting = [m for m in fitting if m.keys[0][1] in self._reporting]
        return next((some[0] for some in (fitting, reporting) if len(some) == 1), None)

    def sex(self, mention: Mention) -> kin.Sex | None:
        """Whether a person is a man or a woman, by the titles and kin that the filing says, else by the given name."""
        return self._sexes.get(mention.keys[0][1]) or kin.given(mention.words)

    @cached_property
    def _sexes(self) -> dict[str, kin.Sex]:
        out: dict[str, kin.Sex] = {}
        for key, said in (*kin.titled(self._view.text), *kin.beside(self._view.text)):
            out.setdefault(key, said)
        for one, other, sex in kin.couples(self._view.text):
            if sex is not None:
                out.setdefault(names.key(names.clean_person(one)), sex)
                against = kin.Sex.SHE if sex is kin.Sex.HE else kin.Sex.HE
                out.setdefault(names.key(names.clean_person(other)), against)
        return out

    @cached_property
    def _spouses(self) -> dict[str, Mention]:
        out: dict[str, Mention] = {}
        for words in kin.couples(self._view.text):
            found = [self.full(names.clean_person(w)) or self.surname(names.clean_person(w)) for w in words[:2]]
            if (one := found[0]) is not None and (other := found[1]) is not None and one != other:
                out.setdefault(one.keys[0][1], other)
                out.setdefault(other.keys[0][1], one)
        return out

    def spouse(self, mention: Mention) -> Mention | None:
        """Whom the filing says that a person is married to."""
        return self._spouses.get(mention.keys[0][1])

    def met(self, words: str, sex: kin.Sex | None) -> Mention | None:
        """The person of this surname whom the filing names in full somewhere, if it is only one whom the title fits."""
        if not re.fullmatch(r"[\w'’ -]{2,40}", words):
            return None
        if words not in self._met and len(self._met) >= _SEARCHES:
            return None
        if words not in self._met:
            either = rf"(?:{re.escape(words)}|{re.escape(words.upper())})"
            pattern = re.compile(
                rf"(?:[^\W\d_a-z][\w'’-]{{0,30}}\.?[ \t]{{1,9}}){{1,4}}{either}\b(?:,?\s(?:Jr|Sr|III?|IV)\b\.?)?"
            )
            found: dict[str, str] = {}
            for match in pattern.finditer(self._view.text):
                name = names.clean_person(match[0])
                if names.key(name) != names.key(words) and fields.is_person(name):
                    found.setdefault(names.key(name), name)
            self._met[words] = [Mention(terms.PERSON_CLASS, name, (("name", key),)) for key, name in found.items()]
        fitting = [m for m in self._met[words] if self.sex(m) in (None, sex) or sex is None]
        return self.add(fitting[0]) if len(fitting) == 1 else None

    def define(self, term: str, members: tuple[Named, ...]) -> None:
        """A term that stands for several persons, from here on."""
        self._several.setdefault(term, members)

    def meant(self, text: str) -> Iterator[tuple[tuple[int, int], tuple[Named, ...]]]:
        """Where the terms that stand for several persons occur: "each of the Managers"."""
        for term, members in self._several.items():
            if term in text:
                pattern = (
                    rf"(?:\b(?:[Ee]ach|[Bb]oth|[Aa]ll)\s+of\s+)?\b(?:[Tt]he|[Ee]ach)\s+{re.escape(term)}\b(?![\"”'’])"
                )
                for match in re.finditer(pattern, text):
                    yield match.span(), members

    def knight(self, words: str) -> Mention | None:
        """The person meant by "Sir Geoffrey"."""
        key = names.key(words)
        found = [
            m for k, m in self._of_name.items() if re.match(rf"(?:sir|dame|sister|lord|lady) {re.escape(key)}\b", k)
        ]
        return found[0] if len(found) == 1 else None

    def full(self, words: str) -> Mention | None:
        """The person of exactly this name."""
        return self._of_name.get(names.key(words))


def _bare(key: str) -> str:
    """A name's key without Jr. and the like."""
    return re.sub(r"\s(?:jr|sr|ii|iii|iv|2d|3d)$", "", key)


def _agree(full: list[str], words: list[str]) -> bool:
    """Whether given name, or its initial, and surname are the same: "Mario Roe", "M. Roe" of "Mario J. Roe"."""
    first, given = words[0], full[0]
    return full[-1] == words[-1] and (first == given or (len(first) == 1 and given.startswith(first)))

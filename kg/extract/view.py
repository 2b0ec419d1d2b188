"""View: what an extractor looks at, and the parties it may name; and how mentions are made."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from kg import terms
from kg.language import pipeline
from kg.language.passage import Passage, Sentence
from kg.model.claim import Claim, Iri, Key, Mention, Value
from kg.model.document import Block, BlockKind, Document
from kg.model.evidence import Evidence
from kg.model.finding import Finding, Severity
from kg.values import addresses, names

_RUNNING = 60
"""A cell of running text has at least this many characters, and this many words in small letters."""
_WORDS = 7
_LOWER = re.compile(r"\b[a-z]+\b")
_MARK = re.compile(
    r"\(?(?:[a-z]{1,4}|[A-Z]|\d{1,2})[.)]{0,2}|[*†‡•·–—-]{1,4}"  # (b)   (iii)   2.   **
    r"|(?i:item)\s+\d{1,2}\s?(?:\(?[a-f]\))?[.:]?"  # Item 4.   Item 1(a).
)

Reading = Iterator[Claim | Finding]
"""What an extractor yields."""


@dataclass(frozen=True, slots=True)
class Parties:
    """The nodes that every part of a filing speaks of. `listed` are the persons whom its schedules name
    (officers, directors); `original` is the statement that an amendment amends; `known` maps each name and
    short form that the filing ties to an agent to the mention that stands for it."""

    filing: Mention
    original: Mention | None = None
    issuer: Mention | None = None
    security: Mention | None = None
    reporting_persons: tuple[Mention, ...] = ()
    listed: tuple[Mention, ...] = ()
    known: Mapping[str, Mention] = field(default_factory=dict)

    @property
    def only_person(self) -> Mention | None:
        """The reporting person, where there is exactly one."""
        return self.reporting_persons[0] if len(self.reporting_persons) == 1 else None


@dataclass(frozen=True)
class View:
    """A document with its sections found. `text` is the canonical text with page furniture blanked at its
    old length, so that all offsets hold and no page number stands in a value."""

    document: Document
    text: str
    parties: Parties
    spacy_model: str | None = None
    memo: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)
    """What several readers of one document share: carried over when the parties are replaced."""

    def cite(self, start: int, end: int, rule: str) -> Evidence:
        """Evidence for document.text[start:end]."""
        return self.document.cite(start, end, rule)

    def blocks(self, *kinds: BlockKind, within: Block | None = None) -> list[Block]:
        """The blocks of these kinds, in order; `within` keeps those inside one block."""
        found = [b for kind in kinds for b in self._of(kind, within)]
        return found if len(kinds) < 2 else sorted(found, key=lambda b: (b.start, -b.end))

    def _of(self, kind: BlockKind, within: Block | None) -> list[Block]:
        if "blocks" not in self.memo:
            index: dict[BlockKind, list[Block]] = {}
            for block in self.document.blocks:
                index.setdefault(block.kind, []).append(block)
            self.memo["blocks"] = index
        found: list[Block] = self.memo["blocks"].get(kind, [])
        if within is None:
            return list(found)
        low = bisect_left(found, within.start, key=lambda b: b.start)
        high = bisect_right(found, within.end, lo=low, key=lambda b: b.start)
        return [b for b in found[low:high] if b.end <= within.end]

    def item(self, *numbers: str) -> list[Block]:
        """The blocks of the items with these numbers, in order."""
        return [b for b in self._of(BlockKind.ITEM, None) if b.label in numbers]

    def prose(self, block: Block) -> Iterator[tuple[int, Passage, Sentence]]:
        """The sentences of a block outside its tables: the passage's offset in the text, the passage, and
        the sentence in it."""
        for offset, passage in self._passages(block.start, block.end):
            for sentence in passage.sentences:
                yield offset, passage, sentence

    def sentences(self, block: Block) -> Iterator[tuple[int, int]]:
        """The spans of the same sentences, for a reader that finds by itself what stands in them."""
        for at, stop in self._outside(block.start, block.end):
            for start, end in pipeline.sentences(self.text[at:stop], self.spacy_model):
                yield at + start, at + end

    def _passages(self, start: int, end: int) -> list[tuple[int, Passage]]:
        return [(at, self._analyse(at, stop)) for at, stop in self._outside(start, end)]

    def _outside(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The stretches of text[start:end] outside its tables, and the paragraphs of tables that are there for the
        layout alone; of a stretch within a table, all of it."""
        at = start
        for table in (t for t in self._tables if start <= t.start < end and not (t.start <= start and end < t.end)):
            if table.start >= at:
                if self.text[at : table.start].strip():
                    yield at, table.start
                low = bisect_left(self._paragraphs, (table.start, 0))
                high = bisect_left(self._paragraphs, (min(table.end, end), 0), lo=low)
                yield from self._paragraphs[low:high]
            at = max(at, table.end)
        if self.text[at:end].strip():
            yield at, end

    @cached_property
    def _paragraphs(self) -> list[tuple[int, int]]:
        """The cells that are running text: alone in their row, or beside nothing but a mark ("(b)", "*")."""
        cells = self._of(BlockKind.CELL, None)
        found = []
        at = 0
        for row in self._of(BlockKind.ROW, None):
            while at < len(cells) and cells[at].start < row.start:
                at += 1
            told: list[tuple[Block, str]] = []
            for n in range(at, len(cells)):
                if cells[n].start >= row.end or len(told) > 2:
                    break
                if words := self.text[cells[n].start : min(cells[n].end, cells[n].start + 2 * _RUNNING)].strip():
                    told.append((cells[n], words))
            if not told or len(told) > 2 or (len(told) == 2 and not _MARK.fullmatch(told[0][1])):
                continue
            cell, words = told[-1]
            if len(words) >= _RUNNING and len(_LOWER.findall(words)) >= _WORDS:
                found.append((cell.start, cell.end))
        return sorted(set(found))

    @cached_property
    def known_keys(self) -> dict[str, Mention]:
        """The known agents by the keys of their names and short forms, the first of each."""
        return {names.key(words): mention for words, mention in reversed(list(self.parties.known.items()))}

    @property
    def _tables(self) -> list[Block]:
        return self._of(BlockKind.TABLE, None)

    @cached_property
    def _cache(self) -> dict[tuple[int, int], Passage]:
        return {}

    def _analyse(self, start: int, end: int) -> Passage:
        if (start, end) not in self._cache:
            labels = {
                name: "PERSON" if mention.kind == terms.PERSON_CLASS else "ORGANIZATION"
                for name, mention in self.parties.known.items()
            }
            self._cache[start, end] = pipeline.analyse(self.text[start:end], labels, self.spacy_model)
        return self._cache[start, end]


def local(kind: Iri, name: str) -> Mention:
    """A relation node of this filing: `holding/1`."""
    return Mention(kind, "", (("local", name),))


def code(scheme: str, notation: str) -> Mention:
    """A code of codes.ttl; KeyError where there is none."""
    return Mention(terms.CODE_CLASS, "", (("iri", terms.CODE[scheme, notation]),))


def agent(words: str, evidence: Evidence, kind: Iri | None = None, *, also: Iterable[Key] = ()) -> Mention:
    """A person or organization by its printed name. Without a kind, the name's own form tells."""
    if kind is None:
        person = names.is_person(words)
        kind = terms.PERSON_CLASS if person else terms.ORGANIZATION_CLASS
    return Mention(kind, words, (("name", names.key(words)), *also), evidence)


def person(words: str, evidence: Evidence) -> Mention:
    """A natural person by name."""
    return agent(words, evidence, terms.PERSON_CLASS)


def organization(words: str, evidence: Evidence) -> Mention:
    """An organization by name."""
    return agent(words, evidence, terms.ORGANIZATION_CLASS)


def address(words: str, evidence: Evidence, organization: str | None = None) -> Mention:
    """A postal address by its words on one line; "c/o" and the organization named there are no part of what
    it is known by."""
    plain = addresses.without_care_of(words, organization)
    return Mention(terms.ADDRESS_CLASS, plain, (("address", addresses.key(plain)),), evidence)


def party(view: View, words: str, evidence: Evidence, kind: Iri | None = None) -> Mention:
    """The agent that the filing ties this name or short form to, as mentioned here; else a new agent."""
    known = view.parties.known.get(words) or view.parties.known.get(names.one_line(words))
    if known is None:
        return agent(words, evidence, kind)
    return Mention(known.kind, words, known.keys, evidence)


def claims(
    subject: Mention, facts: Iterable[tuple[Iri, Mention | Value | None]], *evidence: Evidence
) -> Iterator[Claim]:
    """One claim for each predicate whose object is not None, all with the same evidence."""
    for predicate, value in facts:
        if value is not None:
            yield Claim(subject, predicate, value, evidence)


def unread(view: View, start: int, end: int, what: str, rule: str) -> Finding:
    """The finding for words that should hold a value and from which none could be read."""
    quote = view.cite(start, end, rule)
    return Finding(
        "value.unread",
        Severity.WARNING,
        "",
        f"{what}: no value could be read from {names.one_line(quote.quote)[:80]!r}",
        (quote,),
        "nothing is guessed",
        view.document.id,
    )

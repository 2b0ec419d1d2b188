"""The pipeline: the stages composed, as functions of what they are given."""

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from typing import TypeVar

from kg import terms
from kg.check import reading, registry
from kg.errors import KgError
from kg.export import records
from kg.extract import cover, definitions, header, identity, items, naming, opening, schedules, sections, title
from kg.extract.rows import Recipe
from kg.extract.structured import parties as structured_parties
from kg.extract.structured import sections as structured_sections
from kg.extract.view import Parties, View, local
from kg.forms.recipes import recipe_for
from kg.forms.structured import structured
from kg.model.claim import Claim, Mention
from kg.model.document import Block, BlockKind, Document
from kg.model.filing import Extraction, Filing
from kg.model.finding import Finding
from kg.model.graph import Resolved
from kg.resolve import resolve as resolution

T = TypeVar("T")


@dataclass(slots=True)
class _Desk:
    """What the readers of one filing have given. A fault in one of them is a finding, and the others go on: what it
    gave before is kept. With `strict`, a fault is raised."""

    filing: str
    strict: bool
    claims: list[Claim] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    def take(self, reader: str, read: Callable[[], Iterable[Claim | Finding]]) -> None:
        """Everything that a reader yields."""
        try:
            for found in read():
                if isinstance(found, Claim):
                    self.claims.append(found)
                else:
                    self.findings.append(found)
        except Exception as fault:
            self._failed(reader, fault)

    def ask(self, reader: str, read: Callable[[], T], otherwise: T) -> T:
        """What a reader returns."""
        try:
            return read()
        except Exception as fault:
            self._failed(reader, fault)
            return otherwise

    def _failed(self, reader: str, fault: Exception) -> None:
        if self.strict or isinstance(fault, KgError):
            raise fault
        self.findings.append(reading.failed(self.filing, reader, fault))


def extract(filing: Filing, *, spacy_model: str | None = None, strict: bool | None = None) -> Extraction:
    """What a filing says: every claim with its evidence, and what could not be read as findings.

    `spacy_model` names an installed spaCy model whose names are used beside the rules'. Raises UsageError
    where it is not installed. A fault of one reader is a finding, and costs what that reader would still have
    read; where `strict` (if not said: where KG_DEBUG is set), it is raised.
    """
    strict = bool(os.environ.get("KG_DEBUG")) if strict is None else strict
    desk = _Desk(filing.id, strict, findings=list(filing.findings))
    view, recipe = (_fields if filing.markup == "xml" else _pages)(filing.document, spacy_model, desk)
    filing = replace(filing, document=view.document)
    view = replace(view, parties=desk.ask("identity", lambda: identity.identified(view, recipe), view.parties))
    original = desk.ask("items", lambda: items.original_node(view), None)
    view = replace(view, parties=replace(view.parties, original=original))
    nobody: dict[str, Mention] = {}
    no_one: tuple[Mention, ...] = ()
    known = desk.ask("definitions", lambda: definitions.known(view), nobody)
    view = replace(view, parties=replace(view.parties, known=known))
    listed = desk.ask("schedules", lambda: schedules.people(view), no_one)
    view = replace(view, parties=replace(view.parties, listed=listed))
    for extractor in (*recipe.extractors, header.read):  # the cover's own words stand before the header's
        desk.take(_name(extractor), partial(extractor, view))
    desk.take("naming", lambda: list(naming.abbreviated(view, desk.claims)))
    desk.take("naming", lambda: list(naming.named(desk.claims)))
    return Extraction(filing, tuple(desk.claims), tuple(desk.findings))


def _name(extractor: Callable[..., object]) -> str:
    """What a reader is called: its module."""
    module = getattr(extractor, "__module__", "") or type(extractor).__module__
    return "cover" if module == __name__ else module.removeprefix("kg.extract.")


def _pages(document: Document, spacy_model: str | None, desk: _Desk) -> tuple[View, Recipe]:
    """A form of text or HTML with its sections, the parties that its cover pages name, and its recipe."""
    text = sections.blanked(document)
    document = sections.divide(document, text)
    view = View(document, text, Parties(local(terms.FILING_CLASS, "filing")), spacy_model)
    page = next(iter(view.blocks(BlockKind.TITLE_PAGE)), None)
    recipe = recipe_for(document.words(page) if page else "")
    no_covers: list[tuple[Mention, Block]] = []
    who = desk.ask("cover", lambda: cover.persons(view, recipe.rows), no_covers)
    company = desk.ask("title", lambda: title.issuer(view, page), None) if page else None
    stock = desk.ask("title", lambda: title.security(view, page), None) if page else None
    told = opening.Opening()
    if not who:
        told = desk.ask("opening", lambda: opening.parties(view), told)
    parties = replace(
        view.parties,
        issuer=company or told.issuer,
        security=stock or told.security,
        reporting_persons=tuple(person for person, _ in who) or told.persons,
    )
    covers = [page for _, page in who]
    first = (lambda view: cover.read(view, recipe.rows, covers)) if covers else opening.HoldingReader(recipe.interest)
    extractors = (first, *recipe.extractors)
    return replace(view, parties=parties), replace(recipe, extractors=extractors)


def _fields(document: Document, spacy_model: str | None, desk: _Desk) -> tuple[View, Recipe]:
    """The same of an XML form, whose cover is fields."""
    text = structured_sections.prose(document)
    document = structured_sections.divide(document, text)
    view = View(document, text, Parties(local(terms.FILING_CLASS, "filing")), spacy_model)
    recipe = structured(recipe_for(structured_parties.form_type(document)))
    parties = desk.ask("structured.parties", lambda: structured_parties.parties(view), view.parties)
    return replace(view, parties=parties), recipe


def as_of(extractions: Sequence[Extraction]) -> Mapping[str, date]:
    """The day that each filing speaks of: its date of event, else the date it was signed."""
    out = {}
    for extraction in extractions:
        days = {
            c.predicate: c.object
            for c in reversed(extraction.claims)
            if c.predicate in (terms.DATE_OF_EVENT, terms.DATE_SIGNED) and isinstance(c.object, date)
        }
        day = days.get(terms.DATE_OF_EVENT, days.get(terms.DATE_SIGNED))
        if isinstance(day, date):
            out[extraction.filing.id] = day
    return out


def resolve(extractions: Sequence[Extraction], *, base: str = terms.BASE + "id/") -> Resolved:
    """All filings together; `base` is the IRI that the data's own IRIs begin with."""
    return resolution.resolve(extractions, base, as_of(extractions))


def check(resolved: Resolved, extractions: Sequence[Extraction]) -> tuple[Finding, ...]:
    """Every finding: the readers' and extractors' own, and those of the checks."""
    own = [finding for e in sorted(extractions, key=lambda e: e.filing.id) for finding in e.findings]
    return (*own, *registry.check(resolved, extractions))


def record(extraction: Extraction) -> dict[str, object]:
    """The filing record, made from the filing's own claims."""
    return records.record(extraction, resolve([extraction]))

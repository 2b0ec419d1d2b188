"""The pipeline: the stages composed, as pure functions."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from kg import terms
from kg.check import registry
from kg.export import records
from kg.extract import cover, definitions, header, identity, items, naming, schedules, sections, title
from kg.extract.rows import Recipe
from kg.extract.structured import parties as structured_parties
from kg.extract.structured import sections as structured_sections
from kg.extract.view import Parties, View, local
from kg.forms.recipes import recipe_for
from kg.forms.structured import structured
from kg.model.claim import Claim
from kg.model.document import BlockKind, Document
from kg.model.filing import Extraction, Filing
from kg.model.finding import Finding
from kg.model.graph import Resolved
from kg.resolve import resolve as resolution


def extract(filing: Filing, *, spacy_model: str | None = None) -> Extraction:
    """What a filing says: every claim with its evidence, and what could not be read as findings.

    `spacy_model` names an installed spaCy model whose names are used beside the rules'. Raises UsageError
    where it is not installed.
    """
    view, recipe = (_fields if filing.markup == "xml" else _pages)(filing.document, spacy_model)
    filing = replace(filing, document=view.document)
    view = replace(view, parties=identity.identified(view, recipe))
    view = replace(view, parties=replace(view.parties, original=items.original_node(view)))
    view = replace(view, parties=replace(view.parties, known=definitions.known(view)))
    view = replace(view, parties=replace(view.parties, listed=schedules.people(view)))
    claims: list[Claim] = []
    findings: list[Finding] = list(filing.findings)
    readings = [
        *(extractor(view) for extractor in recipe.extractors),
        header.read(view),  # last: where cover and header differ, the cover's own words stand first
    ]
    for reading in readings:
        for found in reading:
            if isinstance(found, Claim):
                claims.append(found)
            else:
                findings.append(found)
    claims += list(naming.abbreviated(view, claims))
    claims += list(naming.named(claims))
    return Extraction(filing, tuple(claims), tuple(findings))


def _pages(document: Document, spacy_model: str | None) -> tuple[View, Recipe]:
    """A form of text or HTML with its sections, the parties that its cover pages name, and its recipe."""
    text = sections.blanked(document)
    document = sections.divide(document, text)
    view = View(document, text, Parties(local(terms.FILING_CLASS, "filing")), spacy_model)
    page = next(iter(view.blocks(BlockKind.TITLE_PAGE)), None)
    recipe = recipe_for(document.words(page) if page else "")
    who = cover.persons(view, recipe.rows)
    parties = replace(
        view.parties,
        issuer=title.issuer(view, page) if page else None,
        security=title.security(view, page) if page else None,
        reporting_persons=tuple(person for person, _ in who),
    )
    covers = [page for _, page in who]
    extractors = (lambda view: cover.read(view, recipe.rows, covers), *recipe.extractors)
    return replace(view, parties=parties), replace(recipe, extractors=extractors)


def _fields(document: Document, spacy_model: str | None) -> tuple[View, Recipe]:
    """The same of an XML form, whose cover is fields."""
    text = structured_sections.prose(document)
    document = structured_sections.divide(document, text)
    view = View(document, text, Parties(local(terms.FILING_CLASS, "filing")), spacy_model)
    recipe = structured(recipe_for(structured_parties.form_type(document)))
    return replace(view, parties=structured_parties.parties(view)), recipe


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
    return (*own, *registry.check(resolved))


def record(extraction: Extraction) -> dict[str, object]:
    """The filing record, made from the filing's own claims."""
    return records.record(extraction, resolve([extraction]))

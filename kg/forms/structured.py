"""The XML forms: the schedules' own recipes, with fields read by their elements in place of a layout."""

from collections.abc import Callable
from dataclasses import replace

from kg.extract import exhibits, items, notices, powers, signatures, standing, title
from kg.extract.rows import Recipe
from kg.extract.structured import cover as structured_cover
from kg.extract.structured import items as structured_items
from kg.extract.structured import notices as structured_notices
from kg.extract.structured import sections as structured_sections
from kg.extract.structured import signatures as structured_signatures
from kg.extract.structured import standing as structured_standing
from kg.extract.view import Reading, View

Extractor = Callable[[View], Reading]

INSTEAD: tuple[tuple[Extractor, Extractor], ...] = (
    (title.read, structured_cover.read),
    (notices.read, structured_notices.read),
    (signatures.read, structured_signatures.read),
)
"""What reads a layout, and what reads the same facts from fields; all others read prose, in both."""


def structured(recipe: Recipe) -> Recipe:
    """A schedule's recipe for its XML form."""
    return replace(recipe, extractors=tuple(_for_fields(extractor, recipe) for extractor in recipe.extractors))


def _for_fields(extractor: Extractor, recipe: Recipe) -> Extractor:
    if isinstance(extractor, items.ItemReader):
        return structured_items.ItemReader(recipe.items)
    if isinstance(extractor, exhibits.ExhibitReader):
        return exhibits.ExhibitReader((*extractor.items, structured_sections.EXHIBITS))
    if isinstance(extractor, powers.PowerReader):
        return powers.PowerReader(structured_signatures.read)
    if isinstance(extractor, standing.StandingReader):
        return structured_standing.StandingReader()
    return next((instead for printed, instead in INSTEAD if printed == extractor), extractor)

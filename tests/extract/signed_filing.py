"""A filing with invented reporting persons and a signature section of its own, typed or drawn as HTML."""

from html import escape
from typing import Any

from small_filing import COVER, TITLE

from kg import pipeline
from kg.model.filing import Extraction
from kg.read.filing import read
from kg.values import names as forms

CERTIFIED = (
    "After reasonable inquiry and to the best of my knowledge and belief, I certify that the information set forth in\n"
    "this statement is true, complete and correct."
)


def cover(name: str) -> str:
    """The cover page of a reporting person: of a natural person, where the name is one's."""
    page = COVER.format(name=name, sole="1,500,000")
    return page.replace("PN", "IN") if forms.is_person(name) else page


def extracted(signature: str, names: tuple[str, ...], *, items: str = "", after: str = "") -> Extraction:
    """The typed filing with these lines under its certification."""
    covers = "\n\n".join(cover(name) for name in names)
    text = f"{TITLE}\n\n{covers}\n\n{items}\n\n                 SIGNATURE\n\n{CERTIFIED}\n\n{signature}\n{after}"
    return pipeline.extract(read(text.encode(), name="signed.txt", id="signed"))


def drawn(markup: str, names: tuple[str, ...]) -> Extraction:
    """The same filing as HTML, with this markup under its certification."""
    typed = "\n\n".join([TITLE, *(cover(name) for name in names)])
    text = f"<html><body><pre>{escape(typed)}</pre><p>SIGNATURE</p><p>{escape(CERTIFIED)}</p>{markup}</body></html>"
    return pipeline.extract(read(text.encode(), name="drawn.htm", id="drawn"))


def rows(extraction: Extraction) -> list[tuple[Any, ...]]:
    """The signatures of its record."""
    return [(s["name"], s["title"], s["on_behalf_of"]) for s in pipeline.record(extraction)["signatures"]]

"""Filing and Extraction: one source as the reader left it, and what was read out of it."""

from dataclasses import dataclass

from kg.model.claim import Claim
from kg.model.document import Document
from kg.model.finding import Finding


@dataclass(frozen=True, slots=True)
class Part:
    """One document of a submission: its type (`SC 13D`, `EX-99.1`, `GRAPHIC`), file name and
    description as the envelope states them, size in bytes and sha256 of its encoded text, and whether
    its words are in the canonical text (`read`)."""

    type: str
    filename: str
    description: str
    size: int
    sha256: str
    read: bool


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of a source is in its canonical text, in characters that a reader of the page would see: no white
    space, no markup. `left` says of the others why they are not, each reason with its count."""

    visible: int
    reached: int
    left: tuple[tuple[str, int], ...] = ()

    @property
    def percent(self) -> float:
        """The share that reached the text, 0 to 100."""
        return 100.0 * self.reached / self.visible if self.visible else 100.0


@dataclass(frozen=True, slots=True)
class Filing:
    """A source that was read.

    `name` is the source's own name, `size` its bytes, `envelope` what it came in (`submission`,
    `dissemination`, `document`), `markup` what the form is written in (`text`, `html`, `xml`). The
    reader's own doubts (a cut submission, bytes of no codec) are in `findings`; `coverage` says how much of the source
    is in the document's text.
    """

    id: str
    name: str
    size: int
    sha256: str
    envelope: str
    markup: str
    parts: tuple[Part, ...]
    document: Document
    findings: tuple[Finding, ...] = ()
    coverage: Coverage = Coverage(0, 0)


@dataclass(frozen=True, slots=True)
class Extraction:
    """What one filing says: its claims, and what was doubted while they were read."""

    filing: Filing
    claims: tuple[Claim, ...]
    findings: tuple[Finding, ...]

"""Evidence: the words that a claim stands in."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Evidence:
    """A quote with its place. `quote == text[start:end]` of the canonical text, in characters.

    `source_start` and `source_end` are the same words in the decoded source, markup included.
    `rule` names the reading rule (`cover.row`), for whoever wants to know why it was read.
    """

    document: str
    start: int
    end: int
    source_start: int
    source_end: int
    quote: str
    rule: str

"""Said: one post that a sentence states."""

from dataclasses import dataclass

from kg.extract.persons import Group

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Said:
    """A post that a sentence states of the persons of a group, with the spans of title and organization in the
    sentence; the organization is None where none is said."""

    group: Group
    title: str
    words: Span
    organization: Span | None

"""Passage: a stretch of text with its sentences and the phrases that were told in it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrase:
    """text[start:end] is a phrase of this label: PERSON, ORGANIZATION, POST, DATE, MONEY, PERCENT, SHARES."""

    label: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """text[start:end] is a sentence, with the phrases in it, in order. Offsets are those of the passage."""

    start: int
    end: int
    phrases: tuple[Phrase, ...]

    def of(self, label: str) -> list[Phrase]:
        """The phrases of one label."""
        return [p for p in self.phrases if p.label == label]


@dataclass(frozen=True, slots=True)
class Passage:
    """A text and its sentences, in order."""

    text: str
    sentences: tuple[Sentence, ...]

    def words(self, part: Phrase | Sentence) -> str:
        """The words of a phrase on one line, or of a sentence as printed."""
        words = self.text[part.start : part.end]
        return " ".join(words.split()) if isinstance(part, Phrase) else words

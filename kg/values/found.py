"""Found: a value with the place of its words in the text that was looked at."""

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """`value` stands in text[start:end], in characters of the text that was given."""

    value: T
    start: int
    end: int

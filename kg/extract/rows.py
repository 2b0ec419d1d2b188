"""Row and Recipe: the data that say how a form is read."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from kg.extract.view import Reading, View
from kg.model.claim import Iri


class Kind(Enum):
    """How the value of a cover page row is read."""

    NAME = auto()
    GROUP = auto()
    NOTHING = auto()
    FUNDS = auto()
    BOX = auto()
    PLACE = auto()
    SHARES = auto()
    PERCENT = auto()
    TYPES = auto()
    STATUS = auto()


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a cover page: its number on the form, its label, and the term of its value."""

    number: int
    title: str
    label: re.Pattern[str]
    kind: Kind
    term: Iri | None


@dataclass(frozen=True, slots=True)
class Recipe:
    """A form: the name of its schedule, its rows, its items' titles by number, those of them that state
    the interest, and its extractors."""

    name: str
    form: str
    rows: tuple[Row, ...]
    items: tuple[tuple[str, str], ...]
    interest: tuple[str, ...]
    extractors: tuple[Callable[[View], Reading], ...]

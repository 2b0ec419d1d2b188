"""Finding: a thing that was checked, doubted or not read, said aloud."""

from dataclasses import dataclass
from enum import IntEnum

from kg.model.evidence import Evidence


class Severity(IntEnum):
    """How much a finding matters; they compare: confirmed < note < warning < error."""

    CONFIRMED = 0
    NOTE = 1
    WARNING = 2
    ERROR = 3


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found. `focus` is the IRI of the node it is about, or "" for the filing as a whole;
    `rule` is the law, form row or arithmetic behind it; `filing` is the filing's id."""

    code: str
    severity: Severity
    focus: str
    message: str
    evidence: tuple[Evidence, ...]
    rule: str
    filing: str

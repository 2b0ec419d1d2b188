"""The labels of the cover pages' rows, as data: each matches its wordings, whole or as far as a cell holds it."""

import re
from dataclasses import replace

from kg import terms
from kg.extract.rows import Kind, Row

_ENDS = r"(?=[ \t]*(?:\n|[ \t]{2}|\t|\Z))"
"""The end of a cell: what is left of the label goes on below it."""


def _label(pattern: str) -> re.Pattern[str]:
    return re.compile("(?i)" + pattern.replace(" ", r"\s+").replace("<end>", _ENDS))


NAME = _label(
    r"\bnames?(?:\(s\))?(?: (?:and|or|of) (?:s\.?s\.? or )?i\.?r\.?s\.? identification (?:nos?\.?|numbers?))? of "
    r"(?:each )?(?:reporting persons?\b(?:\(s\))?|reporting<end>)"
)
GROUP = _label(
    r"\bcheck (?:the )?appropriate (?:(?:box(?:es)?|row|line)\b|box\(es\)|\[line\])(?! to designate)"
    r"(?: if (?:a )?member of a group\b)?\*?(?:\s*\(see instructions?\))?"
    r"|(?<!a\s)(?<!if\s)\bmember of a group(?=\s*:)"
)
SEC_USE = _label(r"\bsec use(?: only\b|<end>)")
FUNDS = _label(r"\bsources? of funds\b\*?")
LEGAL = _label(
    r"\bcheck (?:the )?(?:box )?if (?:there is )?disclosure\b"
    r"(?: of(?: legal(?: proceedings?(?: (?:is|are)(?: required\b)?)?)?)?)?"
)
PLACE = _label(
    r"\bcitizenship\b(?: (?:o[rf]|and) place\b(?: o[rf](?: (?:organi[sz]ation|incorporation)\b)?)?)?"
    r"|(?<!or\s)(?<!and\s)\bplace of organi[sz]ation(?=\s*:)"
)
_VOTING = (
    r"(?:voting(?: power\b|<end>)|(?P<asked>power to vote\b(?: or(?: to)? direct(?: the)? vot(?:e|ing)\b(?: of)?)?))"
)
_DISPOSITIVE = (
    r"(?:dispos\w{1,9}(?: power\b|<end>)"
    r"|(?P<asked>power to dispose\b(?: or(?: to)? direct(?: the)? disposition\b(?: of)?)?))"
)
SOLE_VOTING = _label(rf"\bsole {_VOTING}")
SHARED_VOTING = _label(rf"\bshared {_VOTING}")
SOLE_DISPOSITIVE = _label(rf"\bsole {_DISPOSITIVE}")
SHARED_DISPOSITIVE = _label(rf"\bshared {_DISPOSITIVE}")
AGGREGATE = _label(
    r"(?<!the\s)(?<!if\s)\baggregate (?:amount|number)(?: of(?: shares)?)?"
    r"(?: beneficially\b(?: owned\b(?: by(?: each\b)?(?: reporting\b)?(?: persons?\b(?:\(s\))?)?)?)?|<end>)"
)
EXCLUDES = _label(
    r"\bcheck (?:the )?(?:(?:appropriate )?box )?if (?:the )?aggregate\b"
    r"(?: amount\b(?: in(?: row\b(?:\s*\(?\d{1,2}\)?)?(?: excludes\b(?: certain shares\b)?)?)?)?)?\*?"
    r"|(?<!the\s)(?<!if\s)\baggregate amount in row \(?\d{1,2}\)? excludes\b(?: certain)? shares\b"
)
PERCENT = _label(
    r"\bpercent(?:age)? of (?:the )?(?:outstanding )?(?:class|series|shares|stock)\b"
    r"(?: represented\b(?: by(?: (?:the )?amount\b)?)?(?: (?:in )?(?:row\b(?: ?\(?\d{1,2}\)?)?)?)?)?"
)
TYPES = _label(r"\btypes? of (?:reporting persons?\b|persons?\b|reporting<end>)(?: reporting\b)?\*?")

SCHEDULE_D = (
    Row(1, "name of reporting person", NAME, Kind.NAME, None),
    Row(2, "member of a group", GROUP, Kind.GROUP, terms.GROUP_MEMBERSHIP),
    Row(3, "SEC use only", SEC_USE, Kind.NOTHING, None),
    Row(4, "source of funds", FUNDS, Kind.FUNDS, terms.SOURCE_OF_FUNDS),
    Row(5, "disclosure of legal proceedings", LEGAL, Kind.BOX, terms.LEGAL_PROCEEDINGS),
    Row(6, "citizenship or place of organization", PLACE, Kind.PLACE, None),
    Row(7, "sole voting power", SOLE_VOTING, Kind.SHARES, terms.SOLE_VOTING_POWER),
    Row(8, "shared voting power", SHARED_VOTING, Kind.SHARES, terms.SHARED_VOTING_POWER),
    Row(9, "sole dispositive power", SOLE_DISPOSITIVE, Kind.SHARES, terms.SOLE_DISPOSITIVE_POWER),
    Row(10, "shared dispositive power", SHARED_DISPOSITIVE, Kind.SHARES, terms.SHARED_DISPOSITIVE_POWER),
    Row(11, "aggregate amount", AGGREGATE, Kind.SHARES, terms.AGGREGATE_AMOUNT),
    Row(12, "excludes certain shares", EXCLUDES, Kind.BOX, terms.EXCLUDES_CERTAIN_SHARES),
    Row(13, "percent of class", PERCENT, Kind.PERCENT, terms.PERCENT_OF_CLASS),
    Row(14, "type of reporting person", TYPES, Kind.TYPES, terms.REPORTING_PERSON_TYPE),
)
"""The rows of a Schedule 13D."""

# rows 4 and 5 of a 13D are not on a 13G: the others keep their order and lose two numbers
SCHEDULE_G = tuple(
    replace(row, number=row.number if row.number <= 3 else row.number - 2)
    for row in SCHEDULE_D
    if row.kind is not Kind.FUNDS and row.number != 5
)
"""The rows of a Schedule 13G."""

ANSWERS_G = (
    Row(1, "name of person filing", _label(r"\bnames? of (?:the )?persons?(?:\(s\))? filing\b"), Kind.NAME, None),
    Row(4, "citizenship", _label(r"\bcitizenship\b(?: or place of organi[sz]ation\b)?"), Kind.PLACE, None),
    Row(
        12,
        "status",
        _label(r"\bcheck whether the (?:person|entity) filing is an?\b"),
        Kind.STATUS,
        terms.REPORTING_PERSON_TYPE,
    ),
    Row(9, "amount", _label(r"\bamount (?:of securities )?beneficially owned\b"), Kind.SHARES, terms.AGGREGATE_AMOUNT),
    Row(11, "percent of class", _label(r"\bpercent(?:age)? of (?:the )?class\b"), Kind.PERCENT, terms.PERCENT_OF_CLASS),
    Row(5, "sole voting power", SOLE_VOTING, Kind.SHARES, terms.SOLE_VOTING_POWER),
    Row(6, "shared voting power", SHARED_VOTING, Kind.SHARES, terms.SHARED_VOTING_POWER),
    Row(7, "sole dispositive power", SOLE_DISPOSITIVE, Kind.SHARES, terms.SOLE_DISPOSITIVE_POWER),
    Row(8, "shared dispositive power", SHARED_DISPOSITIVE, Kind.SHARES, terms.SHARED_DISPOSITIVE_POWER),
)
"""The same facts as Items 2 to 4 of a Schedule 13G ask for them, where it has no cover page."""

"""Schedule 13D (17 CFR 240.13d-101): its cover rows 1 to 14, its items 1 to 7, its extractors."""

import re

from kg import terms
from kg.extract import authority, definitions, issuer, notices, people, relations, signatures, title
from kg.extract.background import BackgroundReader
from kg.extract.exhibits import ExhibitReader
from kg.extract.interest import InterestReader
from kg.extract.items import ItemReader
from kg.extract.purpose import PurposeReader
from kg.extract.rows import Kind, Recipe, Row
from kg.extract.transactions import TransactionReader


def _label(pattern: str) -> re.Pattern[str]:
    return re.compile("(?i)" + pattern.replace(" ", r"[\s|]+"))


NAME = _label(r"\bnames? of reporting persons?\b(?:\(s\))?")
GROUP = _label(
    r"\bcheck (?:the )?appropriate (?:box|row|line|\[line\]) if a member of a group\b\*?(?:\s*\(see instructions?\))?"
)
SEC_USE = _label(r"\bsec use only\b")
FUNDS = _label(r"\bsources? of funds\b\*?")
LEGAL = _label(r"\bcheck (?:the )?(?:box )?if disclosure of legal proceedings? (?:is )?required\b")
PLACE = _label(r"\bcitizenship o[rf] place of organi[sz]ation\b")
SOLE_VOTING = _label(r"\bsole voting power\b")
SHARED_VOTING = _label(r"\bshared voting power\b")
SOLE_DISPOSITIVE = _label(r"\bsole dispositive power\b")
SHARED_DISPOSITIVE = _label(r"\bshared dispositive power\b")
AGGREGATE = _label(r"\baggregate amount(?: of)? beneficially owned(?: by(?: each)?(?: reporting)?(?: persons?)?)?\b")
EXCLUDES = _label(
    r"\bcheck (?:the )?(?:box )?if (?:the )?aggregate amount in row ?\(?\d{0,2}\)? excludes(?: certain shares)?\b\*?"
)
PERCENT = _label(
    r"\bpercent(?:age)? of (?:class|series) represented by (?:the )?(?:amount )?(?:in )?row ?\(?\d{1,2}\)?"
)
TYPES = _label(r"\btypes? of (?:reporting )?persons?\b\*?")

ROWS = (
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

ITEMS = (
    ("1", "Security and Issuer"),
    ("2", "Identity and Background"),
    ("3", "Source and Amount of Funds or Other Consideration"),
    ("4", "Purpose of Transaction"),
    ("5", "Interest in Securities of the Issuer"),
    ("6", "Contracts, Arrangements, Understandings or Relationships with Respect to Securities of the Issuer"),
    ("7", "Material to be Filed as Exhibits"),
)

RECIPE = Recipe(
    name="Schedule 13D",
    form="13D",
    rows=ROWS,
    items=ITEMS,
    extractors=(
        title.read,
        issuer.read,
        notices.read,
        authority.read,
        definitions.read,
        ItemReader(ITEMS),
        BackgroundReader(("2",)),
        PurposeReader(("4",)),
        InterestReader(("5",)),
        TransactionReader(("5",), ("3", "4", "5", "6")),
        ExhibitReader(("7",)),
        people.read,
        signatures.read,
        relations.read,
    ),
)

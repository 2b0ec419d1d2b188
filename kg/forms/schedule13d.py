"""Schedule 13D (17 CFR 240.13d-101): its cover rows 1 to 14, its items 1 to 7, its extractors."""

from kg.extract import authority, definitions, family, issuer, notices, people, relations, signatures, title
from kg.extract.agreements import AgreementReader
from kg.extract.background import BackgroundReader
from kg.extract.events import EventReader
from kg.extract.exhibits import ExhibitReader
from kg.extract.funds import FundsReader
from kg.extract.interest import InterestReader
from kg.extract.items import ItemReader
from kg.extract.labels import SCHEDULE_D
from kg.extract.powers import PowerReader
from kg.extract.purpose import PurposeReader
from kg.extract.rows import Recipe
from kg.extract.transactions import TransactionReader

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
    rows=SCHEDULE_D,
    items=ITEMS,
    interest=("5",),
    extractors=(
        title.read,
        issuer.read,
        notices.read,
        authority.read,
        definitions.read,
        ItemReader(ITEMS, partial=True),
        BackgroundReader(("2",)),
        FundsReader(("3",), ("4", "5", "6")),
        EventReader(("3", "4", "5", "6")),
        PurposeReader(("4",)),
        InterestReader(("5",)),
        TransactionReader(("5",), ("3", "4", "5", "6")),
        AgreementReader(("3", "4", "5", "6")),
        ExhibitReader(("7",)),
        people.read,
        signatures.read,
        relations.read,
        family.read,
        PowerReader(signatures.read),
    ),
)

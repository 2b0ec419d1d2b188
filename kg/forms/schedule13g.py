"""Schedule 13G (17 CFR 240.13d-102): its cover rows 1 to 12, its items 1 to 10, its extractors."""

from kg.extract import authority, definitions, family, issuer, people, relations, signatures, title
from kg.extract.exhibits import ExhibitReader
from kg.extract.interest import InterestReader
from kg.extract.items import ItemReader
from kg.extract.labels import SCHEDULE_G
from kg.extract.powers import PowerReader
from kg.extract.rows import Recipe
from kg.extract.standing import StandingReader

ITEMS = (
    ("1", "Name and Address of Issuer"),
    ("2", "Name of Person Filing"),
    ("3", "Status of the Person Filing"),
    ("4", "Ownership"),
    ("5", "Ownership of Five Percent or Less of a Class"),
    ("6", "Ownership of More than Five Percent on Behalf of Another Person"),
    ("7", "Identification and Classification of the Subsidiary Which Acquired the Security"),
    ("8", "Identification and Classification of Members of the Group"),
    ("9", "Notice of Dissolution of Group"),
    ("10", "Certification"),
)

RECIPE = Recipe(
    name="Schedule 13G",
    form="13G",
    rows=SCHEDULE_G,
    items=ITEMS,
    interest=("4",),
    extractors=(
        title.read,
        issuer.read,
        authority.read,
        definitions.read,
        ItemReader(ITEMS),
        InterestReader(("4",)),
        StandingReader(),
        ExhibitReader(()),
        people.read,
        signatures.read,
        relations.read,
        family.read,
        PowerReader(signatures.read),
    ),
)

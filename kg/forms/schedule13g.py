"""Schedule 13G (17 CFR 240.13d-102): its cover rows 1 to 12, its items 1 to 10, its extractors."""

from dataclasses import replace

from kg.extract import authority, definitions, issuer, people, relations, signatures, title
from kg.extract.exhibits import ExhibitReader
from kg.extract.interest import InterestReader
from kg.extract.items import ItemReader
from kg.extract.rows import Kind, Recipe
from kg.forms import schedule13d

# rows 4 and 5 of a 13D are not on a 13G: the others keep their order and lose two numbers
ROWS = tuple(
    replace(row, number=row.number if row.number <= 3 else row.number - 2)
    for row in schedule13d.ROWS
    if row.kind is not Kind.FUNDS and row.number != 5
)

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
    rows=ROWS,
    items=ITEMS,
    extractors=(
        title.read,
        issuer.read,
        authority.read,
        definitions.read,
        ItemReader(ITEMS),
        InterestReader(("4",)),
        ExhibitReader(()),
        people.read,
        signatures.read,
        relations.read,
    ),
)

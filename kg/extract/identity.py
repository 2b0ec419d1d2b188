"""What a filing is known by across filings: its accession number, and its statement's own description."""

import re
from dataclasses import replace

from kg import terms
from kg.extract import header
from kg.extract.rows import Recipe
from kg.extract.view import Parties, View
from kg.model.claim import Key, Mention
from kg.model.document import BlockKind
from kg.values import accession, dates, names


def statement_key(view: View, form: str, day: str) -> Key | None:
    """The key of the statement that the first reporting person filed on the issuer on a day."""
    issuer, persons = view.parties.issuer, view.parties.reporting_persons
    if issuer is None or not persons:
        return None
    return "statement", " | ".join((form, names.key(issuer.words), names.key(persons[0].words), day))


def field(view: View, path: str) -> str | None:
    """The value of a field of the EDGAR header."""
    for block in view.blocks(BlockKind.FIELD):
        if block.label == path:
            return view.document.words(block).strip()
    return None


def identified(view: View, recipe: Recipe) -> Parties:
    """The parties with what they are known by: the filing by accession number, and by form, issuer, filer
    and day; issuer and reporting persons by CIK."""
    keys: list[Key] = [("local", "filing")]
    number = accession.accession(field(view, "ACCESSION NUMBER") or "")
    if number:
        keys.append(("accession", number))
    for day in _days(view):
        key = statement_key(view, recipe.form, day)
        if key:
            keys.append(key)
    issuer, known = view.parties.issuer, header.identities(view)
    return replace(
        view.parties,
        filing=Mention(terms.FILING_CLASS, "", tuple(keys)),
        issuer=header.with_identity(issuer, known) if issuer else None,
        reporting_persons=tuple(header.with_identity(p, known) for p in view.parties.reporting_persons),
    )


def _days(view: View) -> list[str]:
    """The day of filing by the header, else the last day at the signatures."""
    filed = field(view, "FILED AS OF DATE") or ""
    if re.fullmatch(r"\d{8}", filed):
        return [f"{filed[:4]}-{filed[4:6]}-{filed[6:]}"]
    for block in view.blocks(BlockKind.SIGNATURE):
        found = [d.value for d in dates.days(view.text[block.start : block.end])]
        if found:
            return [max(found).isoformat()]
    return []

"""Addresses of an XML form: street, city, state and zip code on one line, a firm in a street line told apart."""

import re
from dataclasses import dataclass

from kg.extract import view as v
from kg.extract.structured.fields import Field, Form, Group
from kg.model.claim import Mention
from kg.values import addresses, names

# what a building or a place is called by, that also ends the names of organizations
_BUILDINGS = frozenset("center centre church club college hospital hotel house museum park plaza square tower".split())


@dataclass(frozen=True, slots=True)
class Printed:
    """An address of fields: the firm and the person that a street line names, and the address without them."""

    firm: Field | None
    address: Mention | None
    attention: tuple[str, Field] | None = None


def printed(form: Form, group: Group) -> Printed:
    """The address of a group: `street, street, city, STATE zip`. A street line that is a firm's name is the
    firm; the only one is taken for that where it has a legal form."""
    streets = group.all("street")
    firm = next((f for f in streets if is_firm(form.words(f))), None)
    if firm is not None and len(streets) == 1 and names.legal_form(form.words(firm)) is None:
        firm = None
    lines = [f for f in group.all("street", "city", "state", "zip") if f is not firm]
    if not lines:
        return Printed(firm, None)
    told = {f.line: m for f in streets if (m := _ATTENTION.fullmatch(form.words(f))) and names.is_person(m["who"])}
    who = next(((told[f.line]["who"], f) for f in lines if f.line in told), None)
    words = [(f, told[f.line]["rest"] or "" if f.line in told else form.words(f)) for f in lines]
    parts = [part.strip(" ,;") for f, part in words if f.role in ("street", "city")]
    parts.append(" ".join(form.words(f) for f in lines if f.role in ("state", "zip")))
    return Printed(firm, v.address(", ".join(part for part in parts if part), form.cite_all(lines, "address")), who)


# "Attn: Jane Q. Roe 123 Shore Drive"   "Attention: Jane Roe"
_ATTENTION = re.compile(r"(?i)att(?:entio)?n\.?\s*:?\s*(?P<who>[^\d,;:]{3,60}?)(?:[\s,]+(?P<rest>\d.*))?")


def office(form: Form, group: Group) -> Mention | None:
    """An issuer's principal executive offices, in fields or on one line; None where it only points elsewhere."""
    line = group.first("office")
    if line is None:
        return printed(form, group).address
    text = form.words(line).strip(" ,;").removesuffix(".")
    return v.address(text, form.cite(line)) if re.search(r"\d", text) else None


def is_firm(line: str) -> bool:
    """Whether a street line is a firm's name: `Roe & Partners LLP`, but not `Roe Center` or `c/o Roe LLP`."""
    last = names.key(line).split()[-1:]
    if addresses.care_of(line) or re.search(r"\d", line) or not last or last[0] in _BUILDINGS:
        return False
    return names.legal_form(line) is not None or " & " in line or last[0] in names.ORGANIZATION_NOUNS

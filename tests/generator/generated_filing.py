"""A filing as the generator draws it: what the record must say, and how its figures and boxes are printed."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

NUMBERS_13G = {1: 1, 2: 2, 3: 3, 6: 4, 7: 5, 8: 6, 9: 7, 10: 8, 11: 9, 12: 10, 13: 11, 14: 12}
"""The rows of a 13G by their numbers on a 13D."""


@dataclass(frozen=True)
class Style:
    """How one filing prints what all filings state: an index into the ways of printing.py."""

    day: int = 0
    zero: int = 0
    nothing: int = 0
    box: int = 0
    cusip: int = 0
    percent: int = 0
    note: int = 0
    alias: int = 0


@dataclass(frozen=True)
class Person:
    """A reporting person; figures are None where the row says nothing or "N/A"."""

    name: str
    natural: bool
    citizenship: str
    types: tuple[str, ...]
    group: str | None = None
    funds: tuple[str, ...] = ()
    legal: bool = False
    excludes: bool = False
    powers: tuple[int | None, int | None, int | None, int | None] = (0, 0, 0, 0)
    amount: int | None = 0
    percent: Decimal | None = None
    irs: str | None = None
    signer: str = "Jane Q. Roe"
    signer_title: str = "Managing Director"

    @property
    def signed_by(self) -> str:
        """Who signs: the person itself, or its signer."""
        return self.name if self.natural else self.signer


@dataclass(frozen=True)
class Contact:
    """Who receives notices, or is copied."""

    name: str
    title: str | None
    organization: str | None
    address: tuple[str, ...]
    phone: str | None
    role: str = "authorized"


@dataclass(frozen=True)
class Filing:
    """Everything that a layout prints."""

    kind: str
    amendment: int | None
    issuer: str
    issuer_address: tuple[str, ...]
    class_title: str
    cusip: str
    event: date
    signed: date
    rules: tuple[str, ...]
    persons: tuple[Person, ...]
    contacts: tuple[Contact, ...] = ()
    style: Style = field(default_factory=Style)

    @property
    def form(self) -> str:
        """`SC 13D`, `SC 13G/A`."""
        return f"SC 13{self.kind}" + ("/A" if self.amendment else "")


def record(filing: Filing) -> dict[str, object]:
    """The record of a filing: the parts that its cover, its notices and its signatures state."""
    return {
        "form": filing.form,
        "amendment_number": filing.amendment,
        "date_of_event": filing.event.isoformat(),
        "date_signed": filing.signed.isoformat(),
        "rules": list(filing.rules) if filing.kind == "G" else [],
        "issuer": {"name": filing.issuer, "address": ", ".join(filing.issuer_address)},
        "security": {"class_title": filing.class_title, "cusips": [filing.cusip]},
        "reporting_persons": [_person(filing, p) for p in filing.persons],
        "contacts": [
            {
                "name": c.name,
                "title": c.title,
                "organization": c.organization,
                "role": c.role,
                "phone": c.phone,
                "address": ", ".join(c.address),
            }
            for c in filing.contacts
        ],
        "signatures": [
            {
                "name": p.signed_by,
                "title": None if p.natural else p.signer_title,
                "on_behalf_of": None if p.natural else p.name,
            }
            for p in filing.persons
        ],
    }


def _person(filing: Filing, person: Person) -> dict[str, object]:
    schedule_d = filing.kind == "D"
    sole_voting, shared_voting, sole_dispositive, shared_dispositive = person.powers
    return {
        "name": person.name,
        "member_of_group": person.group,
        "source_of_funds": list(person.funds) if schedule_d else [],
        "legal_proceedings": person.legal and schedule_d,
        "citizenship": person.citizenship,
        "sole_voting_power": sole_voting,
        "shared_voting_power": shared_voting,
        "sole_dispositive_power": sole_dispositive,
        "shared_dispositive_power": shared_dispositive,
        "aggregate_amount": person.amount,
        "excludes_certain_shares": person.excludes,
        "percent_of_class": None if person.percent is None else float(person.percent),
        "types": list(person.types),
    }

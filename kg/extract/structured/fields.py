"""The values of an XML form: what each speaks of, and its words."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from kg.extract import view as v
from kg.extract.structured import schema
from kg.extract.structured.schema import Element, Place
from kg.extract.structured.values import values
from kg.extract.view import View
from kg.model.claim import Claim, Mention
from kg.model.document import Block, BlockKind, Document
from kg.model.evidence import Evidence
from kg.model.finding import Finding, Severity
from kg.values import names

_LONGEST = 200  # characters of an unknown value that a finding quotes
_MOST = 200
"""Groups of one place that are read; the schemas allow a hundred."""
SPECIFICATION = "EDGAR Schedule 13D/13G XML Technical Specification"


@dataclass(frozen=True, slots=True)
class Field:
    """One value: its element (None where no schema has it in its place), the start of its line, which its
    label begins, and its block."""

    element: Element | None
    line: int
    block: Block

    @property
    def role(self) -> str:
        """The role of the element in its place, "" where it is unknown."""
        return self.element.role if self.element is not None else ""


@dataclass(frozen=True, slots=True)
class Group:
    """The values of one place: one reporting person, one contact, one signature. `path` leads to its element."""

    path: str
    fields: list[Field] = field(default_factory=list)

    def all(self, *roles: str) -> list[Field]:
        """The fields with these roles, in order."""
        return [f for f in self.fields if f.role in roles]

    def first(self, role: str) -> Field | None:
        """The first field with a role."""
        return next((f for f in self.fields if f.role == role), None)


class Form:
    """The fields of a document's form, in order, by the groups of their places."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.fields: list[Field] = []
        self._groups: dict[Place, dict[str, Group]] = {}
        form = next(document.of(BlockKind.FORM), None)
        for block in document.of(BlockKind.FIELD, within=form) if form is not None else ():
            place, path, element = schema.located(block.label)
            found = Field(element, document.text.rfind("\n", 0, block.start) + 1, block)
            self.fields.append(found)
            self._groups.setdefault(place, {}).setdefault(path, Group(path)).fields.append(found)

    def groups(self, place: Place) -> list[Group]:
        """The groups of a place, in order."""
        return list(self._groups.get(place, {}).values())[:_MOST]

    def group(self, place: Place) -> Group:
        """The group of a place that a form has once."""
        return next(iter(self.groups(place)), Group(""))

    def signatures(self, signer: Group) -> list[Group]:
        """The signatures of one signer."""
        return [g for path, g in self._groups.get(Place.SIGNATURE, {}).items() if path.startswith(f"{signer.path}/")]

    def words(self, found: Field | None) -> str:
        """A field's value on one line; "" where there is none."""
        return names.one_line(self.document.words(found.block)) if found is not None else ""

    def cite(self, found: Field) -> Evidence:
        """The line of a field, label and value."""
        return self.document.cite(found.line, found.block.end, rule(found))

    def cite_all(self, found: list[Field], name: str) -> Evidence:
        """The lines from the first of some fields to the last."""
        return self.document.cite(found[0].line, found[-1].block.end, f"xml.{name}")

    def unknown(self) -> Iterator[Finding]:
        """A note for each value under an element that no schema has there, and for groups without measure."""
        for found in self.fields:
            if found.element is None:
                quote = self.document.cite(found.line, min(found.block.end, found.block.start + _LONGEST), rule(found))
                message = f"the element {found.block.label} is not known: its value is in no claim"
                yield self.finding("xml.unknown-element", Severity.NOTE, message, quote)
        for place, groups in self._groups.items():
            if len(groups) > _MOST and place is not Place.SIGNATURE:
                first = next(iter(groups.values())).fields[0]
                message = f"{len(groups)} groups of {place.name.lower()}: the first {_MOST} were read"
                yield self.finding("xml.too-many", Severity.WARNING, message, self.cite(first))

    def finding(self, code: str, severity: Severity, message: str, *quotes: Evidence) -> Finding:
        """A finding about the form's own fields."""
        return Finding(code, severity, "", message, quotes, SPECIFICATION, self.document.id)


def rule(found: Field) -> str:
    """The name of the rule that reads a field."""
    return f"xml.{found.role.replace(' ', '-') or 'unknown'}"


def unread(view: View, found: Field) -> Finding:
    """The finding for a value that its kind does not fit."""
    return v.unread(view, found.line, found.block.end, found.role, rule(found))


def facts(view: View, form: Form, subject: Mention, found: Field, *context: Evidence) -> Iterator[Claim | Finding]:
    """The claims of a field whose element has a term; a finding where its value cannot be read."""
    if found.element is None or found.element.term is None:
        return
    read = list(values(found.element.kind, form.words(found)))
    for value in read:
        yield Claim(subject, found.element.term, value, (form.cite(found), *context))
    if not read:
        yield unread(view, found)

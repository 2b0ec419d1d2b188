"""Items of an XML form: the form's own titles, since no heading is printed."""

from dataclasses import replace

from kg import terms
from kg.extract import items
from kg.extract import view as v
from kg.extract.structured import parties, schema
from kg.extract.structured.fields import Form, Group
from kg.extract.structured.schema import Place
from kg.extract.view import Reading, View
from kg.model.claim import Claim
from kg.model.evidence import Evidence


class ItemReader:
    """Reads the items of a form whose numbers and titles it knows."""

    def __init__(self, titles: tuple[tuple[str, str], ...]) -> None:
        self.titles = titles

    def __call__(self, view: View) -> Reading:
        """What the reader of printed items finds, with the form's title and the field in place of a heading;
        an item that an amendment states is amended, where it does not itself say how."""
        form = Form(view.document)
        titles = {f"item/{number}": title for number, title in self.titles}
        heads = {f"item/{schema.item_number(g.path)}": _head(view, form, g) for g in form.groups(Place.ITEM)}
        amends = parties.is_amendment(form)
        for found in items.ItemReader(self.titles)(view):
            if not isinstance(found, Claim) or found.subject.kind != terms.FILING_ITEM_CLASS:
                yield found
                continue
            name = dict(found.subject.keys)["local"]
            head = heads.get(name)
            if head is not None:
                found = replace(found, evidence=tuple(head if e.rule == "item.heading" else e for e in found.evidence))
            if found.predicate == terms.ITEM_TITLE:
                found = replace(found, object=titles[name])
            elif found.predicate == terms.ITEM_STATUS and found.object == v.code("item", "stated") and amends:
                found = replace(found, object=v.code("item", "amended"))
            yield found


def _head(view: View, form: Form, item: Group) -> Evidence:
    """The item's first field, up to the end of its first sentence."""
    first = item.fields[0]
    for offset, _, sentence in view.prose(first.block):
        return view.cite(first.line, offset + sentence.end, "xml.item")
    return form.cite(first)

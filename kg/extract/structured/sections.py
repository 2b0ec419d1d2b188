"""The sections of an XML form, for the extractors of prose: items, notes on cover pages, signatures.

The counterpart of extract/sections for forms of fields. A field's label ("items1 to7 / item4 / transaction
purpose: ") is the reader's, not the filer's: in the text that prose is read from it is blank.
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace

from kg.extract import sections
from kg.extract.structured import parties, schema
from kg.extract.structured.fields import Form
from kg.extract.structured.schema import Place
from kg.model.document import Block, BlockKind, Document

EXHIBITS = "exhibits"
"""The label of the ITEM block over a list of exhibits that stands in no item."""


def prose(document: Document) -> str:
    """The canonical text without page furniture and without the fields' labels, at its old length: each
    value begins a paragraph of its own."""
    text = sections.blanked(document)
    parts, at = [], 0
    for field in Form(document).fields:
        # the label ends in ": ": its two characters become the line ends that part it from the value
        parts += [text[at : field.line], " " * (field.block.start - field.line - 2), "\n\n"]
        at = field.block.start
    return "".join([*parts, text[at:]])


def divide(document: Document, text: str) -> Document:
    """The document with the form's sections among its blocks. `text` is its prose.

    An ITEM block reaches over an item's values, a COVER_PAGE block over the comment of a reporting person
    (all the prose of his page; the label is his number), BODY over the items and what follows them.
    """
    form, whole = Form(document), next(document.of(BlockKind.FORM), None)
    if whole is None:
        return document
    found = [*_items(form), *_comments(form), *_schedules(form, text)]
    items = [b.start for b in found if b.kind is BlockKind.ITEM]
    signed = [g.fields[0].block.start for g in (*form.groups(Place.SIGNER), *form.groups(Place.SIGNATURE))]
    if signed:
        found.append(Block(BlockKind.SIGNATURE, min(signed), whole.end))
    if items or signed:
        found.append(Block(BlockKind.BODY, min([*items, *signed]), whole.end))
    blocks = sorted((*document.blocks, *found), key=lambda b: (b.start, -b.end))
    return replace(document, blocks=tuple(blocks))


def _items(form: Form) -> Iterator[Block]:
    for item in form.groups(Place.ITEM):
        start, end = item.fields[0].block.start, item.fields[-1].block.end
        yield Block(BlockKind.ITEM, start, end, schema.item_number(item.path))
    for field in form.group(Place.FORM).all("exhibits"):
        yield Block(BlockKind.ITEM, field.block.start, field.block.end, EXHIBITS)


def _comments(form: Form) -> Iterator[Block]:
    for number, page in enumerate(parties.pages(form), 1):
        for field in page.all("comment"):
            yield Block(BlockKind.COVER_PAGE, field.block.start, field.block.end, str(number))


def _schedules(form: Form, text: str) -> Iterator[Block]:
    """The schedules within answers, each no longer than its answer, and those of exhibits."""
    answers = [f.block for f in form.fields]
    for block in sections.divide(form.document, text).of(BlockKind.SCHEDULE):
        at = bisect_right(answers, block.start, key=lambda b: b.start) - 1
        inside = at >= 0 and block.start < answers[at].end
        yield replace(block, end=min(block.end, answers[at].end)) if inside else block

"""Where a filing lists persons: Item 2, its schedules, and exhibits that are themselves such a list."""

import re
from collections.abc import Iterator

from kg.extract import headings
from kg.extract.view import View
from kg.model.document import Block, BlockKind

_ABOUT = re.compile(
    r"(?i)\b(?:directors?|officers?|managers?|trustees?|general\s+partners?|managing\s+members?|members\s+of|controlling\s+persons?)\b"
)
_FIELDS = re.compile(
    r"(?i)\b(?:occupation|employment|positions?|titles?|citizenship|business\s+address|officers|directors|trustees|managers)\b"
)
_HEADING = re.compile(r"(?im)^[ \t]*(?P<words>[^\n]{0,60}\b(?:directors|officers|managers|trustees)\b[^\n]{0,80})$")
_OTHER = re.compile(
    r"(?i)\b(?:joint\s+filing\s+agreement|power\s+of\s+attorney|stock\s+purchase|merger\s+agreement|ladies\s+and\s+gentlemen|dear\s+\w+|"
    r"transactions?\s+(?:in|effected)|press\s+release|credit\s+agreement|letter\s+agreement|limited\s+guarant)"
)


def stretches(view: View) -> Iterator[Block]:
    """Item 2, the schedules, and exhibits that are themselves such a list."""
    yield from (b for b in view.item("2") if _ABOUT.search(view.text, b.start, b.end))
    lists = view.blocks(BlockKind.SCHEDULE)
    for block in lists:
        if _lists_persons(view.text[block.start : min(block.end, block.start + 3000)]):
            yield block
    for block in view.blocks(BlockKind.SIGNATURE):
        start = _headed(view, block)
        if start is not None and _lists_persons(view.text[start : min(block.end, start + 3000)]):
            yield Block(BlockKind.SCHEDULE, start, block.end)
    for block in view.blocks(BlockKind.EXHIBIT):
        inside = any(block.holds(other) for other in lists)
        if not inside and _lists_persons(view.text[block.start : min(block.end, block.start + 3000)]):
            yield block


def _headed(view: View, signature: Block) -> int | None:
    """Where a list begins behind the signatures that has no "Schedule A" over it: its heading."""
    for match in _HEADING.finditer(view.text, signature.start, signature.end):
        heading = headings.heading(view, match["words"])
        if heading is not None and heading.organization is not None:
            return match.start()
    return None


def _lists_persons(head: str) -> bool:
    """Whether the head of a schedule or exhibit speaks of officers or directors, and is of no other sort."""
    return bool(_ABOUT.search(head) and _FIELDS.search(head) and not _OTHER.search(head[:700]))

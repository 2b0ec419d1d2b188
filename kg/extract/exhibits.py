"""Item 7: the exhibits that the list names, with number and title."""

import re
from collections.abc import Sequence

from kg import terms
from kg.extract import view as v
from kg.extract.lines import lines
from kg.extract.view import Reading, View
from kg.values import names

# "Exhibit 99.1  Joint Filing Agreement"   "Exhibit A: Agreement dated ..."   "(1) Merger Agreement"   "99.2 - Press release"
_ENTRY = re.compile(
    r"^(?:exhibit|ex\.?)\s*(?:no\.?\s*)?(?P<number>[A-Z]|\d{1,2}(?:\.\d{1,2})?|[IVX]{1,4})\b[\s.:\t\-–—]*(?P<title>\S.*)?$",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"(?i)[\s,;(]*(?:(?:is|are)\s+)?(?:previously\s+filed|filed\s+herewith|incorporated\s+(?:herein\s+)?by\s+reference)\b.*$"
)


class ExhibitReader:
    """Reads the item that lists exhibits (`items`: its numbers on this form)."""

    def __init__(self, items: Sequence[str]) -> None:
        self.items = tuple(items)

    def __call__(self, view: View) -> Reading:
        """Each exhibit of the list; an entry goes on in the lines after it up to the next or a blank."""
        number = 0
        for block in view.item(*self.items):
            open_entry: list[tuple[str, int, int, str]] = []
            for line in [*lines(view.text, block.start, block.end)]:
                match = _ENTRY.match(line.words)
                if match:
                    open_entry.append((match["number"], line.start, line.end, match["title"] or ""))
                elif open_entry and not line.empty and (not open_entry[-1][3] or not open_entry[-1][3].endswith(".")):
                    n, start, _, title = open_entry[-1]
                    open_entry[-1] = (n, start, line.end, f"{title} {line.words}".strip())
            for label, start, end, title in open_entry:
                number += 1
                node = v.local(terms.EXHIBIT_CLASS, f"exhibit/{number}")
                words = _TAIL.sub("", names.one_line(title)).strip(" .;,")
                quote = view.cite(start, end, "exhibits.entry")
                yield from v.claims(node, [(terms.EXHIBIT_NUMBER, label), (terms.EXHIBIT_TITLE, words or None)], quote)

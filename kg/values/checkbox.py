"""Boxes as forms draw them: `[ ]`, `[X]`, `/_/`, `|X|`, `☐`, `__X__`: text → checked or not, with the place."""

import re
from collections.abc import Iterator

from kg.values.found import Found

_BOX = re.compile(
    r"""(?P<drawn>
        \[(?P<a>[\s_]*(?:[xX]{1,2}|[✓✔*])?[\s_]*)\]  # [ ]  [X]  [_]
      | \((?P<b>\s*(?:[xX]{1,2}|[✓✔])\s*|\s{1,3}|_{1,3})\)   # ( )  (X)
      | /(?P<c>[\s_]*[xX]{0,2}[\s_]*)/               # /_/  / X /  //
      | \|(?P<d>[\s_]*[xX]{0,2}[\s_]*)\|             # |_|  |X|
      | (?P<e>[☐□❑❒◻])                           # an empty box
      | (?P<f>[☒☑■✓✔✗✘⌧⊠])                       # a checked box
      | (?<!\w)_{1,6}(?P<g>[xX]{0,2})_{1,6}(?!\w)    # __X__  ____
    )""",
    re.VERBOSE,
)


def boxes(text: str) -> Iterator[Found[bool]]:
    """Every box that is drawn in the text: True where it is checked."""
    for match in _BOX.finditer(text):
        if match["f"]:
            checked = True
        elif match["e"]:
            checked = False
        else:
            inside = next((match[g] for g in "abcdg" if match[g] is not None), "")
            checked = bool(inside.strip(" _\t\n"))
        yield Found(checked, match.start(), match.end())


# "X (a)"  "(b) X"  "XX  Rule 13d-1(d)": a bare mark where no box is drawn
_BARE = re.compile(r"(?<![\w(\[])(?:[xX]|XX)(?![\w)\]])")


def checked(text: str) -> Found[bool] | None:
    """Whether the row's box is checked: the first box that is drawn, else a bare X; None where there is
    neither."""
    found = list(boxes(text))
    for box in found:
        if box.value:
            return box
    if found:
        return found[0]
    bare = _BARE.search(text)
    return Found(True, bare.start(), bare.end()) if bare else None

"""Page furniture: page numbers and running heads, which stand in the text and say nothing of it."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from kg.model.document import Block, BlockKind
from kg.read.lines import Line

_LONGEST: Final = 240
"""A line longer than this is no running head."""

_NUMBER: Final = r"\[?(?:\d{1,4}|_{1,9}|[ivxlc]{1,6})\]?"
_PAGE: Final = rf"""
    (?: [(\[]?\s*pages?\s*(?:no\.?|number|\#)?[\s:]*{_NUMBER}\s*      # Page 2    (Page 1 of [7] Pages)
        (?:\s*(?:of|/)\s*{_NUMBER}\s*(?:total\s*)?(?:pages?)?)?\.?\s*[)\]]?
      | {_NUMBER}\s+of\s+{_NUMBER}(?:\s+pages?)?                      # 3 of 9
      | [-\u2013\u2014]\s*(?!0\s*[-\u2013\u2014])\d{{1,4}}\s*[-\u2013\u2014]                 # - 3 -
    )"""
_CUSIP: Final = r"""
    (?: \(?cusip(?:[/\s]*(?:sedol|isin))?\s*(?:no|number|num|nos|numbers)?\s*[.:\#]*\s*[.:\#]*\s*
        (?: [_\s]*[0-9a-z*@\#](?:[\s-]?[0-9a-z*@\#]){5,11}[_\s]*      # CUSIP No.  123456 10 7
          | n/?a | none | \[\s*\] | _+ )?\)?
    )"""
_FORM: Final = r"(?:(?:schedule|sc|form)?\s*13\s?-?[dg](?:/a)?(?:\s*/\s*a)?)"  # 13D   SCHEDULE 13G/A
_TOKEN: Final = re.compile(rf"(?:{_PAGE}|{_CUSIP}|{_FORM})(?!\w)[\s|*·]*", re.VERBOSE | re.IGNORECASE)
_HAS_PAGE: Final = re.compile(rf"(?<![\w.]){_PAGE}(?!\w)", re.VERBOSE | re.IGNORECASE)
_HAS_CUSIP: Final = re.compile(r"cusip[^\n]{0,40}\d", re.IGNORECASE)
# Example Holdings Ltd                     13D                  Page 3 of 9 Pages
_ENDS_IN_PAGE: Final = re.compile(
    rf"(?P<head>\S[^\n]{{0,120}}?)(?:\s{{2,}}|\t)page\s*{_NUMBER}\s*of\s*{_NUMBER}(?:\s*pages?)?[.)]?", re.IGNORECASE
)
_STARTS_WITH_PAGE: Final = re.compile(
    rf"page\s*{_NUMBER}\s*of\s*{_NUMBER}(?:\s*pages?)?(?:\s{{2,}}|\t)(?P<head>\S[^\n]{{0,120}})", re.IGNORECASE
)
_CONTINUED: Final = re.compile(
    r"\(?continued\s+on\s+(?:the\s+)?(?:following|next)\s+pages?(?:\(s\))?\)?\.?", re.IGNORECASE
)
_BARE: Final = re.compile(r"\d{1,3}|i{1,3}|iv|vi{0,3}|ix|xi{1,3}|[A-Z]-\d{1,3}")
_BLANKS_FILLED: Final = re.compile(r"\d{1,4}\s+\d{1,4}")  # the numbers typed under "Page ____ of ____ Pages"
_UNFILLED: Final = re.compile(r"page\s*_+\s*of\s*_+", re.IGNORECASE)
_HINT: Final = re.compile(r"page|cusip|13\s?-?[dg]|\d\]?\s+of\s|\A\W*\d+\W*\d*\Z|continued", re.IGNORECASE)
_TITLE: Final = re.compile(_FORM, re.IGNORECASE)  # SCHEDULE 13D, and below it what makes it the form's title:
_UNDER: Final = re.compile(
    r"\(?(?:under\s+the\s+securities|amendment\s+no|rule\s+13d|information\s+to\s+be)", re.IGNORECASE
)
_GAP: Final = re.compile(r"\S\s{2,}\S")
# what a cover page or a body begins with, on page after page, is content
_CONTENT: Final = re.compile(
    r"""[(|\s]{0,3}(?:\d{1,2}|[a-z])?[.)]?[\s|(]{0,20}
        (?:names?\s+of|i\.?r\.?s|s\.?s|check|sec\s+use|source|citizenship|number\s+of|sole|shared|aggregate|percent
         |type\s+of|item\s|signature|schedule|exhibit|annex|reporting\s+person|united\s+states|securities\s+and|by:|dated?:)""",
    re.VERBOSE | re.IGNORECASE,
)
_FILL: Final = re.compile(r"\s{3,}")
_DIGITS: Final = re.compile(r"\d+")
_TOP: Final = 4
"""How many lines from a page's top a running head is looked for."""


def furniture(lines: Sequence[Line], breaks: Sequence[int]) -> list[Block]:
    """A FURNITURE block for each line of page furniture among the lines of one document.

    `breaks` are the offsets where the source itself starts a page.
    """
    filled = [line for line in lines if not line.blank]
    starts = [line.start for line in filled]
    edges = sorted({bisect_left(starts, at) for at in breaks})
    heads = Counter(_plain(line.words) for line in filled if _HAS_CUSIP.search(line.words, 0, _LONGEST))
    marked = {i for cluster in _clusters(filled) if _is_furniture(filled, cluster, edges, heads) for i in cluster}
    marked |= _bare_numbers(filled, edges, marked)
    marked |= set(_repeated(filled, edges, marked))
    marked |= _rules_around(lines, filled, marked)
    return [Block(BlockKind.FURNITURE, filled[i].start, filled[i].end) for i in sorted(marked)]


def _headlike(filled: Sequence[Line], i: int) -> bool:
    if not _HINT.search(filled[i].words):
        return False
    words = _FILL.sub("  ", filled[i].words)
    if len(words) > _LONGEST or (_TITLE.fullmatch(words) and any(_UNDER.match(f.words) for f in filled[i + 1 : i + 4])):
        return False
    if _is_head(words) or _ENDS_IN_PAGE.fullmatch(words) or _STARTS_WITH_PAGE.fullmatch(words):
        return True
    if _CONTINUED.fullmatch(words):
        return True
    return bool(i and _BLANKS_FILLED.fullmatch(words) and _UNFILLED.search(filled[i - 1].words))


def _is_head(words: str) -> bool:
    """Whether a line is nothing but page numbers, a CUSIP and the form's name, in any order."""
    at = 0
    while at < len(words):
        token = _TOKEN.match(words, at)
        if token is None:
            return False
        at = token.end()
    return True


def _clusters(filled: Sequence[Line]) -> Iterator[range]:
    """Runs of lines that look like running heads."""
    start = None
    for i in range(len(filled)):
        if _headlike(filled, i):
            start = i if start is None else start
        elif start is not None:
            yield range(start, i)
            start = None
    if start is not None:
        yield range(start, len(filled))


def _is_furniture(filled: Sequence[Line], cluster: range, edges: Sequence[int], heads: Counter[str]) -> bool:
    """Whether a cluster has a page number in it, or a CUSIP and stands at a page's edge or comes again."""
    words = [filled[i].words for i in cluster]
    if any(_HAS_PAGE.search(w) or _BLANKS_FILLED.fullmatch(w) for w in words):
        return True
    if not any(_HAS_CUSIP.search(w) for w in words):
        return False
    at = bisect_left(edges, cluster.start)
    touches = at < len(edges) and edges[at] <= cluster.stop
    return touches or any(heads[_plain(w)] > 1 for w in words)


def _bare_numbers(filled: Sequence[Line], edges: Sequence[int], marked: set[int]) -> set[int]:
    """Numbers alone on the last line of a page, or on its first: they count up from page to page, or are
    the number of their page."""
    found: set[int] = set()
    last = 0
    foot = [len(filled)] if edges and edges[-1] < len(filled) else []
    for page, edge in enumerate([*edges, *foot], start=1):
        for i in (edge - 1, edge):
            if not (0 <= i < len(filled)) or i in marked or not _BARE.fullmatch(filled[i].words):
                continue
            digits = _DIGITS.search(filled[i].words)
            number = int(digits[0]) if digits else page
            if last < number <= last + 2 if found else abs(number - page) < 2:
                found.add(i)
                last = number
    return found


def _repeated(filled: Sequence[Line], edges: Sequence[int], marked: set[int]) -> Iterator[int]:
    """Lines that come again at the top of three pages or more; at a page's foot stand values too."""
    tops: list[int] = []
    for edge in edges:
        for i in range(edge, min(edge + _TOP, len(filled))):
            if i not in marked and _is_content(filled[i]):
                break
            if i not in marked:
                tops.append(i)
    seen = Counter(_plain(filled[i].words) for i in tops)
    return (i for i in tops if seen[_plain(filled[i].words)] > 2)


def _is_content(line: Line) -> bool:
    """A line that ends in a colon heads what follows it ("Directors:"), on whatever page it stands."""
    if line.words.endswith(":") or not 8 <= len(line.words) <= 120:
        return True
    return line.rule or "\t" in line.words or _CONTENT.match(line.words) is not None


def _rules_around(lines: Sequence[Line], filled: Sequence[Line], marked: set[int]) -> set[int]:
    """The drawn lines that belong to a running head: a box with a gap beside it, an underline below it."""
    found: set[int] = set()
    row_of = {line.start: n for n, line in enumerate(lines)}
    for i in sorted(marked):
        for j in (i - 1, i + 1):
            if not 0 <= j < len(filled) or j in marked or not filled[j].rule:
                continue
            below = row_of[filled[j].start] == row_of[filled[i].start] + 1
            gap = _GAP.search(filled[j].words.removeprefix("- "))
            if gap or (below and len(filled[j].words) <= 12):
                found.add(j)
                after = j + 1
                if (
                    j > i
                    and not gap
                    and after < len(filled)
                    and filled[after].rule
                    and _GAP.search(filled[after].words)
                ):
                    found.add(after)
    return found


def _plain(words: str) -> str:
    return _DIGITS.sub("#", " ".join(words.lower().split()))

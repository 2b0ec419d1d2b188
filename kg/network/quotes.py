"""The passages that a page carries: for each quote, the paragraph that it stands in.

A text is cut once into passages, paragraphs or parts of long ones, with no character lost between
them; a page takes those that some evidence touches, each once.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping

from kg.model.evidence import Evidence

# "...in the Schedule 13D remains unchanged.⏎⏎Item 2. Identity and Background.": the blank line ends it
_PARAGRAPH_END = re.compile(r"\n[ \t\f]*\n\s*")
_LONG = 1200
_NEAR = 120


def cuts(text: str) -> list[int]:
    """Where the passages of a text begin: after each blank line, and in long paragraphs after a line or
    a word."""
    starts, begin = [0] if text else [], 0
    for end in [*(m.end() for m in _PARAGRAPH_END.finditer(text)), len(text)]:
        while end - begin > _LONG:
            cut = text.rfind("\n", begin + _LONG // 2, begin + _LONG)
            cut = text.rfind(" ", begin + _LONG // 2, begin + _LONG) if cut < 0 else cut
            begin = (begin + _LONG) if cut < 0 else cut + 1
            starts.append(begin)
        if end < len(text):
            starts.append(end)
        begin = end
    return sorted(set(starts))


class Quotes:
    """Collects the evidence of a page, and what of the texts has to be on it."""

    def __init__(self, documents: Mapping[str, int], texts: Mapping[str, str]) -> None:
        """`documents` numbers the filings by id; `texts` are their canonical texts, by id."""
        self._numbers = dict(documents)
        self._texts = texts
        self._cuts: dict[str, list[int]] = {}
        self._taken: dict[str, set[int]] = {}
        self._loose: dict[str, set[tuple[int, str]]] = {}
        self._rules: dict[str, int] = {}

    def take(self, evidence: Evidence) -> list[int]:
        """The evidence as the page refers to it: numbers of its filing, start, end, rule."""
        id = evidence.document
        number = self._numbers.setdefault(id, len(self._numbers))
        text = self._texts.get(id, "")
        if text[evidence.start : evidence.end] == evidence.quote:
            starts = self._cuts.get(id)
            if starts is None:
                starts = self._cuts[id] = cuts(text)
            first = bisect_right(starts, max(0, evidence.start - _NEAR)) - 1
            last = bisect_right(starts, min(len(text) - 1, evidence.end + _NEAR)) - 1
            self._taken.setdefault(id, set()).update(range(first, last + 1))
        else:
            self._loose.setdefault(id, set()).add((evidence.start, evidence.quote))
        return [number, evidence.start, evidence.end, self._rules.setdefault(evidence.rule, len(self._rules))]

    def rules(self) -> list[str]:
        """The names of the reading rules, in order of their numbers."""
        return list(self._rules)

    def documents(self) -> list[str]:
        """The ids of the filings, in order of their numbers."""
        return list(self._numbers)

    def passages(self) -> list[list[list[int | str]]]:
        """For each filing, what the page carries of its text: where each passage begins, and its words."""
        out: list[list[list[int | str]]] = []
        for id in self._numbers:
            text, starts = self._texts.get(id, ""), self._cuts.get(id, [])
            ends = [*starts[1:], len(text)]
            found: list[tuple[int, str]] = [(starts[n], text[starts[n] : ends[n]]) for n in self._taken.get(id, ())]
            found += self._loose.get(id, ())
            out.append([[start, words] for start, words in sorted(found)])
        return out

"""Labels: which of its printed names a node is called by."""

from collections.abc import Iterable, Mapping

from kg.model.claim import Key
from kg.model.evidence import Evidence
from kg.values import names

_PRINTED, _TOLD, _CONFORMED = range(3)
# by the place that a reading rule is named after: the form's own boxes before its prose, EDGAR's spelling last
_RANKS = {"cover.name": _PRINTED, "title.issuer": _PRINTED, "xml.name": _PRINTED, "header.field": _CONFORMED}
_NUMBERS = (("cik", "CIK"), ("lei", "LEI"))


def rank(evidence: Evidence | None) -> int:
    """How far the place of a mention is from where the form asks for the name; less is nearer."""
    return _TOLD if evidence is None else _RANKS.get(evidence.rule, _TOLD)


def label(words: Mapping[str, int], keys: Iterable[Key]) -> str:
    """The name of a node by its printed names, each with its best rank, in order of print: of those of the best rank
    the fullest. A node of which no more than a number is known is called by that; one of neither has no name."""
    if not words:
        values = dict(sorted(keys, reverse=True))
        return next((f"{title} {values[scheme]}" for scheme, title in _NUMBERS if scheme in values), "")
    best = min(words.values())
    return _fullest([w for w, found in words.items() if found == best])


def _fullest(words: list[str]) -> str:
    """The fullest of several names: most words, not in capitals throughout, first printed."""
    return min(words, key=lambda w: (-len(names.key(w).split()), -len(names.key(w)), w.isupper(), words.index(w)))

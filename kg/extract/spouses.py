"""Spouses of one surname: which of them "Mr. Roe" is and which "Mrs. Roe", by what the filing says of them."""

import re
from collections.abc import Sequence

from kg.extract.view import View
from kg.model.claim import Mention
from kg.model.document import BlockKind

_LONGEST = 100


def called(view: View, mention: Mention, namesakes: Sequence[Mention], honorific: str) -> bool:
    """Whether one of two namesakes is who the honorific means: nobody, where the filing does not tell them apart."""
    title = honorific.strip(" .").lower()
    if title not in ("mr", "mrs", "ms"):
        return False
    other = next((m for m in namesakes if m is not mention), None)
    if other is None or len(namesakes) > 2:
        return False
    wife = _is_wife(view, mention, other)
    husband = _is_wife(view, other, mention)
    return wife != husband and wife == (title != "mr")


def _is_wife(view: View, one: Mention, other: Mention) -> bool:
    """Whether the filing says that one is the wife of the other."""
    key = f"wife {one.words} {other.words}"
    if key not in view.memo:
        a, b = _pattern(one.words), _pattern(other.words)
        last = re.escape(other.words.split()[-1])
        told = re.compile(
            rf"""(?ix){a},?\s+(?:(?:who\s+)?is\s+)?his\s+(?:late\s+)?(?:wife|spouse)\b|\bhis\s+(?:late\s+)?(?:wife|spouse),?\s+{a}
            |{b},?\s+(?:(?:who\s+)?is\s+)?her\s+(?:late\s+)?(?:husband|spouse)\b|\bher\s+(?:late\s+)?(?:husband|spouse),?\s+{b}
            |{a},?\s+(?:is\s+)?(?:the\s+)?wife\s+of\b|{b},?\s+(?:is\s+)?(?:the\s+)?husband\s+of\b
            |(?:{b}|mr\.?\s+{last})\s+and\s+(?:{a}|mrs\.?\s+{last})\s+are\s+husband\s+and\s+wife\b"""
        )
        form = next(iter(view.blocks(BlockKind.FORM)), None)
        view.memo[key] = form is not None and told.search(view.text, form.start, form.end) is not None
    return bool(view.memo[key])


def _pattern(words: str) -> str:
    return r"\s+".join(re.escape(word) for word in words[:_LONGEST].split())

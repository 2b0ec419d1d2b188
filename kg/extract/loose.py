"""Labels as typists spell them: a pattern that also matches where a letter of a long word is wrong."""

import re
from functools import lru_cache

_LONG = 6
"""Letters of a word that may have a wrong one."""

# the words of a pattern: no letter that is escaped, in a set or of a group's name, nor one that is counted ("persons?")
_WORD = re.compile(r"\\.|\(\?P[<=]\w+[>)]|\[[^\]]*\]|(?P<word>[a-z]+(?=[a-z][?*+{])|[a-z]+(?![a-z?*+{]))")


@lru_cache(maxsize=256)
def loose(pattern: re.Pattern[str]) -> re.Pattern[str]:
    """The pattern with one letter of each long word left out, put in, changed or exchanged with the next:
    "Dispositve", "Voteing", "Agregate", "Orgnization"."""
    source = pattern.pattern.replace("organi[sz]ation", "organization")
    return re.compile(_WORD.sub(lambda m: _misspelt(m["word"]) if m["word"] else m[0], source), pattern.flags)


def _misspelt(word: str) -> str:
    if len(word) < _LONG:
        return word
    near = [rf"{word[:i]}\w{{0,2}}{word[i + 1 :]}" for i in range(1, len(word))]
    turned = [f"{word[:i]}{word[i + 1]}{word[i]}{word[i + 2 :]}" for i in range(1, len(word) - 1)]
    return f"(?:{'|'.join([word, *near, *turned])})"


@lru_cache(maxsize=4096)
def nearest(word: str, vocabulary: frozenset[str]) -> str:
    """The word of the vocabulary that a word is spelt as, one letter wrong; itself where there is none."""
    if word in vocabulary or len(word) < _LONG:
        return word
    near = [w for w in vocabulary if len(w) >= _LONG and w[0] == word[0] and _one_wrong(word, w)]
    return near[0] if len(near) == 1 else word


def _one_wrong(a: str, b: str) -> bool:
    if abs(len(a) - len(b)) > 1:
        return False
    start = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    x, y = a[start:], b[start:]
    return x[1:] == y or x == y[1:] or x[1:] == y[1:] or (x[1::-1] == y[:2] and x[2:] == y[2:])

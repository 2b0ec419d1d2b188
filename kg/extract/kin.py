"""Kin: who of a filing is a man or a woman, and who is married to whom, as far as its words say it.

It tells two persons of one surname apart ("Mr. Roe", "Mrs. Roe") and gives "his wife" a name.
"""

import re
from collections.abc import Iterator
from enum import Enum

from kg.language import vocabulary
from kg.values import names


class Sex(Enum):
    """What a title or a pronoun says of a person."""

    HE = "he"
    SHE = "she"


_TITLES = {
    "mr": Sex.HE, "sir": Sex.HE, "lord": Sex.HE, "baron": Sex.HE, "herr": Sex.HE,
    "mrs": Sex.SHE, "ms": Sex.SHE, "miss": Sex.SHE, "dame": Sex.SHE, "lady": Sex.SHE, "baroness": Sex.SHE,
    "sister": Sex.SHE, "frau": Sex.SHE,
}  # fmt: skip
_PRONOUNS = {"he": Sex.HE, "his": Sex.HE, "him": Sex.HE, "she": Sex.SHE, "her": Sex.SHE}
_NAME = r"(?<![\w.'’-])[A-Z][\w.'’-]{0,30}(?:\s{1,9}(?:[A-Z][\w.'’-]{0,30}|de|van|von|der|la|du|di|ter)){1,5}"
# 'Mr. John A. Roe'   'John A. Roe ("Mr. Roe")'
_TITLED = re.compile(
    rf"\b(?P<a>Mr|Mrs|Ms|Miss)\.?\s+(?P<b>{_NAME})"
    rf"|(?P<d>{_NAME})\s+\((?:together[^()]{{0,40}},\s+)?[\"“](?P<c>Mr|Mrs|Ms|Miss)\.?\s"
)
# 'John Roe and his wife, Jane Roe'   'Jane Roe, the wife of John Roe'   'John Roe and Jane Roe, his wife'
_KIN = re.compile(
    rf"""(?P<a>(?:(?:Mr|Mrs|Ms|Dr|Prof)\.?\s+)?(?<![\w.'’-])[A-Z][\w.'’-]{{0,30}}(?:\s{{1,9}}[A-Z][\w.'’-]{{0,30}}){{0,5}}),?\s+(?:and\s+)?
    (?P<whose>his|her)\s+(?:late\s+|former\s+)?(?P<kin>wife|husband|spouse),?\s+(?P<b>{_NAME})
    |(?P<a2>{_NAME}),?\s+and\s+(?P<b2>{_NAME}),\s+(?P<whose2>his|her)\s+(?:late\s+)?(?P<kin2>wife|husband|spouse)\b
    |(?P<a3>{_NAME})\s+and\s+(?P<b3>{_NAME}),?\s+(?:who\s+)?(?:are\s+)?(?P<kin3>husband\s+and\s+wife)\b""",
    re.VERBOSE,
)


def title(words: str) -> Sex | None:
    """What the title before a name says ("Mr.", "Mrs.", "Sir"), or None."""
    found = [_TITLES[w] for w in re.findall(r"[a-z]+", words.lower()) if w in _TITLES]
    return found[-1] if found else None


def pronoun(word: str) -> Sex | None:
    """What a pronoun says, or None."""
    return _PRONOUNS.get(word.lower())


def given(name: str) -> Sex | None:
    """What the given name says, where it is one that only men or only women bear."""
    parts = re.findall(r"[^\W\d_]{2,}", name)[:1]
    first = parts[0].lower() if parts else ""
    return Sex.HE if first in vocabulary.MALE else Sex.SHE if first in vocabulary.FEMALE else None


def titled(text: str) -> Iterator[tuple[str, Sex]]:
    """The keys of names in full that stand with a title that says it."""
    for match in _TITLED.finditer(text):
        sex = title(match["a"] or match["c"])
        words = names.clean_person(match["b"] or match["d"])
        if sex is not None:
            for end in range(words.count(" ") + 1, 1, -1):
                yield names.key(" ".join(words.split(" ")[:end])), sex


# "the Estate of Jane Roe, his late wife"   "her husband, John Roe"
_BESIDE = re.compile(
    rf"""(?P<a>{_NAME}),\s+(?:his|her)\s+(?:late\s+|former\s+)?(?P<kin>wife|husband|sister|brother|son|daughter|father|mother|nephew|niece)\b
    |\b(?:his|her)\s+(?:late\s+|former\s+)?(?P<kin2>wife|husband|sister|brother|son|daughter|father|mother|nephew|niece),?\s+(?P<b>{_NAME})""",
    re.VERBOSE,
)
_HERS = frozenset("wife sister daughter mother niece".split())


def beside(text: str) -> Iterator[tuple[str, Sex]]:
    """The keys of names in full that a word of kin stands beside, and what it says."""
    for match in _BESIDE.finditer(text):
        words, said = match["a"] or match["b"], match["kin"] or match["kin2"]
        parts = names.clean_person(words).split(" ")
        for count in range(len(parts), 1, -1):
            yield names.key(" ".join(parts[-count:])), Sex.SHE if said in _HERS else Sex.HE


def couples(text: str) -> Iterator[tuple[str, str, Sex | None]]:
    """Two names that are said to be married, and what that says of the first."""
    for match in _KIN.finditer(text):
        if match["kin"]:
            yield match["a"], match["b"], _PRONOUNS[match["whose"]]
        elif match["kin2"]:
            yield match["a2"], match["b2"], _PRONOUNS[match["whose2"]]
        else:
            yield match["a3"], match["b3"], Sex.HE

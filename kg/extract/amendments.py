"""What an amendment does to each item: restates it, adds to it, amends a part, or leaves it as it was."""

import re
from dataclasses import dataclass

from kg.extract.view import View
from kg.model.document import Block, BlockKind
from kg.model.evidence import Evidence

# "(Amendment No. 3)"   "SCHEDULE 13D/A"
_NUMBERED = re.compile(
    r"(?i)\bamendment\s+(?:no\.?|number|\#)\s*[:.]?\s*_*\s*(?:[1-9]\d{0,2}|[ivx]{1,5}\b|one\b|two\b|three\b|four\b|five\b)|\b13\s?-?d\s?/\s?a\b"
)
# "Item 4 is hereby amended ..."   "The following paragraph is added to ..."   "amends Item 4 by inserting"
_DOES = re.compile(
    r"""(?isx)\b(?:(?:is|are|be|being|was)\s+(?:(?:hereby|further|also|being|supplementally|each)\s+){0,3}
      (?P<passive>amended|supplemented(?!\s+and\s+superseded)|restated|replaced|deleted|added|appended|inserted|revised|updated|modified)
    | (?P<active>amends?|supplements?|restates?|replaces?|adds?)\s+(?:and\s+(?:restates?
    |supplements?)\s+)?(?:the\s+)?(?:[\w’']+\s+){0,8}?items?\s+\d)\b(?P<rest>.{0,260})"""
)
_SUBJECT = re.compile(
    r"(?i)\b(?:items?|annex|schedule|paragraphs?|following|appendix|section|response|exhibit|disclosure|information)\b"
)
_RESTATED = re.compile(
    r"(?is)\brestat|\bto\s+read\s+(?:in\s+(?:its|their)\s+entirety\s+)?(?:as\s+follows|as\s+set\s+forth)|\breplac\w+\b|\bdeleted\s+(?:in\s+(?:its|their)\s+entirety\s+)?and\b|\bin\s+(?:its|their)\s+entirety\b"
)
_ADDED = re.compile(r"(?i)\bsupplement|\badd(?:s|ed|ing|ition)?\b|\binsert|\bappend|\bto\s+include\s+the\s+following")
# "Items 5(a), 5(b) and 5(c)"   "the last paragraph"   "paragraph (a) of Item 5"
_PARAGRAPH = re.compile(
    r"""(?ix)\b(?P<part>items?\s+\d\s?\([a-j]\)(?:(?:,|\s+and|,\s+and|\s*[-–—])\s+?(?:\d\s?)?\([a-j]\)){0,5}
    |(?:paragraphs?|sub-?paragraphs?|subsections?|sections?|clauses?)\s+\([a-j]\)(?:(?:,|\s+and|,\s+and)\s+\([a-j]\)){0,5}
    |(?:last|first|second|third|fourth|fifth|sixth|final)\s+(?:\w+\s+){0,1}(?:paragraphs?|sentences?))"""
)
_SAME = re.compile(
    r"(?i)\b(?:no\s+(?:material\s+)?changes?\b|not\s+(?:being\s+|been\s+)?(?:amended|changed|modified)|remains?\s+(?:unchanged|the\s+same)|unchanged\b)"
)
_REST = re.compile(
    r"""(?isx)\b(?:(?:except|other\s+than)\s+(?:as|for|to\s+the\s+extent)|unless)\b.{0,260}?\b(?:remains?\s+(?:unchanged|in\s+(?:full\s+)?(?:force|effect))|not\s+(?:been\s+)?
    (?:amended|modified|changed|supplemented)|(?:does|do)\s+not\s+(?:modify|amend|change|supplement)|no\s+(?:material\s+)?changes?\b)
    | \bonly\s+those\s+items\b.{0,120}?\b(?:amended|reported|changed|supplemented|included)\b"""
)
_STATEMENT = re.compile(r"(?i)\b(?:schedule|statement|items?|13d|filing|information|disclosures?)\b")
_WHOLE = re.compile(r"(?is)\bamends?\s+and\s+restates?\b.{0,260}?\bin\s+its\s+entirety\b")
_SHORT = 300
"""Characters of an answer that says no more than that nothing changed."""


@dataclass(frozen=True, slots=True)
class Change:
    """What a sentence says that is done to an item: a code of `item`, and the parts that it is done to alone."""

    status: str
    parts: tuple[str, ...] = ()


def is_amendment(view: View) -> bool:
    """Whether the title page is that of an amendment."""
    return any(_NUMBERED.search(view.text, page.start, page.end) for page in view.blocks(BlockKind.TITLE_PAGE))


def change(words: str) -> Change | None:
    """What a sentence says that the amendment does to the item it stands in; None where it says nothing of it."""
    does = _DOES.search(words)
    if does is None or not _SUBJECT.search(words):
        return None
    said = words[does.start() : does.start("rest")] + does["rest"]
    paragraphs = tuple(dict.fromkeys(" ".join(m["part"].split()) for m in _PARAGRAPH.finditer(words)))
    restated, added = _RESTATED.search(said), _ADDED.search(said)
    if added and (not restated or added.start() < restated.start()):
        return Change("added")
    if restated:
        return Change("amended", paragraphs) if paragraphs else Change("restated")
    return Change("amended")


def says_unchanged(words: str) -> bool:
    """Whether an item's whole answer is that nothing changed: "There has been no change in the information"."""
    return len(words) < _SHORT and _SAME.search(words) is not None


def rest(view: View) -> Evidence | None:
    """The sentence that leaves the items that are not named as they were."""
    for block in view.blocks(BlockKind.BODY):
        for offset, passage, sentence in view.prose(block):
            words = passage.words(sentence)
            if _REST.search(words) and _STATEMENT.search(words):
                return view.cite(offset + sentence.start, offset + sentence.end, "item.unchanged")
    return None


def restates_all(view: View, introduction: Block) -> bool:
    """Whether the introduction says that the whole statement is amended and restated."""
    return _WHOLE.search(view.text, introduction.start, min(introduction.end, introduction.start + 6000)) is not None

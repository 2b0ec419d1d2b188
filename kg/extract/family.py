"""Family ties beyond marriage, and sub-advisers: who is whose son, sister or cousin, and whose second adviser."""

import re
from collections.abc import Iterator

from kg import terms
from kg.extract.told import LONGEST, Told
from kg.extract.view import Reading, View
from kg.model.claim import Claim, Iri, Mention
from kg.model.document import BlockKind

_KIN = (
    r"(?P<kin>(?:(?:grand|great-?grand|step|half|foster|god)-?)?(?:father|mother|son|daughter|child|brother|sister)(?:-in-law)?|parent|sibling|cousin|nephew|niece|uncle|aunt|relative)"
    r"(?P<many>s|ren)?"
)
_HINT = re.compile(
    rf"(?i)\b(?:{_KIN.replace('(?P<kin>', '(?:').replace('(?P<many>', '(?:')}|children)\b|\bsub-?\s?advis"
)
_LEAD = r"(?:,?\s*(?:who\s+)?(?:is|are|was|were)?\s*,?\s*(?:each\s+)?(?:the|an?|also\s+the)?\s*(?:\w+\s+){0,2}?)"
# "Jane Roe is the daughter of"   "John Roe, the brother of"   "Jane Roe, a niece of"
_OF = re.compile(
    rf"(?i)(?:\b(?:is|are|was|were)\s+(?:each\s+)?|,\s+)(?:the|an?)\s+(?:\w+\s+){{0,2}}?{_KIN}\s+(?:of|to)\s+"
)
# "Mr. Roe's son, John Roe"   "Mr. Roe's brother John Roe"
_OWN = re.compile(rf"(?i)['’]s?\s+(?:\w+\s+){{0,1}}?{_KIN}\b,?\s*")
# "Mr. Roe and his son, John Roe"
_HIS = re.compile(rf"(?i)\b(?:his|her)\s+(?:\w+\s+){{0,1}}?{_KIN},?\s+")
# "Jane Roe and John Roe are siblings"   "are brothers"   "are father and son"
_ARE = re.compile(
    r"(?i)\bare\s+(?:each\s+)?(?:(?P<elder>father|mother)\s+and\s+(?P<younger>son|daughter)|(?P<kin>brother|sister|sibling|cousin|relative)s(?:\s+and\s+(?:sister|brother)s)?|brother\s+and\s+sister(?P<both>))\b"
)
_SUB = re.compile(
    r"(?i)\b(?:is|are|was|serves?|acts?)\s+(?:as\s+)?(?:an?\s+|the\s+)?(?:investment\s+)?sub-?\s?advis[eo]rs?\s+(?:to|of|for)\s+"
)
_SUBBED = re.compile(r"(?i)\b(?:is|are)\s+sub-?\s?advised\s+by\s+")
_CHILD = re.compile(r"(?i)^(?:son|daughter|child)$")
_PARENT = re.compile(r"(?i)^(?:father|mother|parent)$")
_SIBLING = re.compile(r"(?i)^(?:brother|sister|sibling)$")


def read(view: View) -> Reading:
    """The ties that the items and the notes on cover pages state, each once."""
    seen: set[tuple[object, ...]] = set()
    for block in [*view.item("2", "2a", "3", "4", "5", "6", "8"), *view.blocks(BlockKind.COVER_PAGE)]:
        if not _HINT.search(view.text, block.start, block.end):
            continue
        for start, end in view.sentences(block):
            if end - start > LONGEST or not _HINT.search(view.text, start, end):
                continue
            sentence = Told(view, start, end)
            for subject, term, object_ in (*_family(sentence), *_advisers(sentence)):
                pair = (
                    (term, *sorted((subject.keys[0], object_.keys[0])))
                    if term != terms.SUB_ADVISER_TO
                    else (term, subject.keys[0], object_.keys[0])
                )
                if pair not in seen and not {*subject.keys} & {*object_.keys}:
                    seen.add(pair)
                    yield Claim(subject, term, object_, (sentence.cite("family.sentence"),))
                    for who in (subject, object_):
                        if who.evidence is not None and who.evidence.rule == "told.name":
                            yield Claim(who, terms.NAME, who.words, (who.evidence,))


def _family(sentence: Told) -> Iterator[tuple[Mention, Iri, Mention]]:
    text = sentence.text
    for match in _OF.finditer(text):
        for kin in sentence.subject(match.start()):
            for other in sentence.listed(match.end())[:1]:
                yield from _tie(kin, match["kin"], other)
    for agent in sentence.agents:
        own = _OWN.match(text, agent.end)
        if own and len(agent.who) == 1:
            for kin in _named(sentence, own):
                yield from _tie(kin, own["kin"], agent.who[0])
    for match in _HIS.finditer(text):
        before = [
            a for a in sentence.agents if a.end <= match.start() and all(m.kind == terms.PERSON_CLASS for m in a.who)
        ]
        people = {m.keys[0]: m for a in before for m in a.who}
        if len(people) == 1:
            for kin in _named(sentence, match):
                yield from _tie(kin, match["kin"], next(iter(people.values())))
    for match in _ARE.finditer(text):
        who = [m for m in sentence.subject(match.start()) if m.kind == terms.PERSON_CLASS]
        if match["elder"] and len(who) == 2:
            yield from _tie(who[1], "child", who[0])
        elif not match["elder"]:
            for n, one in enumerate(who):
                for other in who[n + 1 :]:
                    yield from _tie(one, match["kin"] or "sibling", other)


def _named(sentence: Told, match: re.Match[str]) -> list[Mention]:
    """The relatives that follow their word: one, or as many as a plural may have."""
    found = sentence.listed(match.end())
    return found if match["many"] else found[:1]


def _tie(kin: Mention, word: str, other: Mention) -> Iterator[tuple[Mention, Iri, Mention]]:
    """ "kin is the WORD of other" as a tie of two persons."""
    if kin.kind != terms.PERSON_CLASS or other.kind != terms.PERSON_CLASS:
        return
    if _CHILD.match(word):
        yield kin, terms.CHILD_OF, other
    elif _PARENT.match(word):
        yield other, terms.CHILD_OF, kin
    elif _SIBLING.match(word):
        yield kin, terms.SIBLING_OF, other
    else:
        yield kin, terms.RELATIVE_OF, other


def _advisers(sentence: Told) -> Iterator[tuple[Mention, Iri, Mention]]:
    text = sentence.text
    for match in _SUB.finditer(text):
        for adviser in sentence.subject(match.start()):
            for fund in sentence.listed(match.end()):
                if terms.PERSON_CLASS not in (adviser.kind, fund.kind):
                    yield adviser, terms.SUB_ADVISER_TO, fund
    for match in _SUBBED.finditer(text):
        for adviser in sentence.listed(match.end())[:1]:
            for fund in sentence.subject(match.start()):
                if terms.PERSON_CLASS not in (adviser.kind, fund.kind):
                    yield adviser, terms.SUB_ADVISER_TO, fund

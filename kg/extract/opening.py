"""The parties where a form has no cover page: an opening sentence says who files on which class of which issuer, and
Item 5 what each holds."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kg import terms
from kg.extract import title
from kg.extract import view as v
from kg.extract.lines import Line, lines
from kg.extract.told import Agent, Told, told
from kg.extract.view import Reading, View
from kg.model.claim import Claim, Mention, Value
from kg.model.document import Block, BlockKind
from kg.model.evidence import Evidence
from kg.values import names, numbers

# "filed by Acme Corp."   "is being filed jointly on behalf of"   "filed on February 2, 1997, as amended, by"
_FILED = re.compile(r"(?i)\b(?:filed|submitted)\b[^.;()\[\]]{0,80}?\s(?:by|on\s+behalf\s+of)\s+")
# "relating to the Common Stock"   "relates to shares of"   "with respect to the Common Stock"
_RELATES = re.compile(
    r"(?i)\b(?:relat(?:es|ing)\s+to|with\s+respect\s+to|in\s+respect\s+of)\s+(?:the\s+)?(?:shares\s+of\s+(?:the\s+)?)?"
)
_STOCK = re.compile(r"(?i)\b(?:stock|shares?|units?|interests?|securities|adss?|receipts|debentures|notes|warrants)\b")
_ASIDE = re.compile(r"\s*\([^()]{0,120}\)")
_OPENING = 4000
"""Characters before the first item in which the parties are named."""
_CLASS = 260
"""Characters of a class's title."""


@dataclass(frozen=True, slots=True)
class Opening:
    """Whom an opening sentence names; each where it does."""

    issuer: Mention | None = None
    security: Mention | None = None
    persons: tuple[Mention, ...] = ()


def parties(view: View) -> Opening:
    """The parties that the words before the first item name, else those of Items 1 and 2."""
    fresh = replace(view, memo={})  # groups are found once the parties are known
    found = Opening()
    for block in _places(view):
        words = Told(fresh, block.start, min(block.end, block.start + _OPENING))
        issuer, security = _subject(view, words)
        found = Opening(
            found.issuer or issuer,
            found.security or (security if issuer is not None else None),
            found.persons or _persons(words),
        )
    return found


def _places(view: View) -> Iterator[Block]:
    items = view.blocks(BlockKind.ITEM)
    for form in view.blocks(BlockKind.FORM):
        yield Block(BlockKind.BODY, form.start, items[0].start if items else form.end)
    yield from view.item("1")
    yield from view.item("2")


# between two who file: ", a New York limited partnership of which Acme is the general partner (“Pond”), and"
_BETWEEN = re.compile(
    r"""(?isx)\s*(?:\([^()]{0,160}\)\s*)?(?:,\s+(?:an?|the|its|as)\s[^()]{1,220}?(?:\([^()]{0,160}\)\s*)?(?=[,;]|\sand\s))?
    [\s,;]*(?:\([ivx\d]{1,3}\)\s*)?(?:\band\s+)?(?:\([ivx\d]{1,3}\)\s*)?(?:the\s+)?"""
)
_LIST_END = re.compile(
    rf"(?i){_RELATES.pattern[4:]}|\(\s*(?:collectively|together)\b|\bpursuant\s+to\b|\bis\s+hereby\b"
    r"|\bin\s+connection\b|\bto\s+(?:report|amend)\b|\n[ \t]*\n"
)


def _persons(words: Told) -> tuple[Mention, ...]:
    filed = _FILED.search(words.text)
    if filed is None:
        return ()
    end = _LIST_END.search(words.text, filed.end())
    stop, at = end.start() if end else len(words.text), filed.end()
    out: dict[tuple[str, str], Mention] = {}
    for agent in words.agents:
        if agent.start < filed.end() or agent.end > stop or agent.who[0].keys[0] in out:
            continue
        if _BETWEEN.fullmatch(words.text, at, agent.start):
            out[agent.who[0].keys[0]] = agent.who[0]
            at = agent.end
    return tuple(out.values())


def _subject(view: View, words: Told) -> tuple[Mention | None, Mention | None]:
    """The issuer and its class: "relating to the Common Stock, par value $.50 per share, of Acme Corp."."""
    for relates in _RELATES.finditer(words.text):
        start = relates.end()
        for agent in words.agents:
            between = words.text[start : agent.start] if start < agent.start <= start + _CLASS else ""
            of = re.search(r"[\s,]+of\s+(?:the\s+)?$", between)
            if of is None or agent.who[0].kind == terms.PERSON_CLASS or not _STOCK.search(between[: of.start()]):
                continue
            aside = _ASIDE.search(between)
            end = start + (aside.start() if aside else of.start())
            return _issuer(view, words, agent), _security(view, words, start, end)
    return None, None


def _issuer(view: View, words: Told, agent: Agent) -> Mention:
    name = agent.who[0].words
    numbers_ = [number for number, _, _ in title.cusips(view) if len(number) == 9]
    also = [("issuer-cusip", numbers_[0])] if len({n[:6] for n in numbers_}) == 1 else []
    evidence = words.cite("opening.issuer", agent.start, agent.end)
    return v.agent(name, evidence, terms.ISSUER_CLASS, also=[("issuer", names.key(name)), *also])


def _security(view: View, words: Told, start: int, end: int) -> Mention:
    numbers_ = [number for number, _, _ in title.cusips(view) if len(number) == 9]
    key = [("cusip", numbers_[0])] if numbers_ else []
    evidence = words.cite("opening.class", start, end)
    text = names.one_line(words.text[start:end]).strip(" ,;")
    return Mention(terms.SECURITY_CLASS, text, (*key, ("local", "security/1")), evidence)


class HoldingReader:
    """Reads who files and what each holds, where no cover page says it (`items`: those of the interest)."""

    def __init__(self, items: Sequence[str]) -> None:
        self.items = tuple(items)

    def __call__(self, view: View) -> Reading:
        """Each reporting person with a holding, and its figures as tables and sentences of the items state them."""
        for number, person in enumerate(view.parties.reporting_persons, 1):
            assert person.evidence is not None
            holding = v.local(terms.HOLDING_CLASS, f"holding/{number}")
            yield Claim(view.parties.filing, terms.REPORTING_PERSON, person, (person.evidence,))
            yield Claim(holding, terms.HOLDER, person, (person.evidence,))
            if (security := view.parties.security) is not None and security.evidence is not None:
                yield Claim(holding, terms.HELD_SECURITY, security, (person.evidence, security.evidence))
            yield Claim(person, terms.NAME, person.words, (person.evidence,))
        for item in view.item(*self.items):
            listed = list(_listed(view, item))
            yield from listed
            for sentence in told(view, item):
                yield from _owns(view, sentence)
                yield from _power(view, sentence, listed)


_CELL = re.compile(r"\S(?:[^\n\t ]|[ ](?![ \t]))*")
_PERCENT = re.compile(r"(?i)percent|%")
_HEADS = 8
"""Lines above a row in which its columns' heads stand."""


def _listed(view: View, item: Block) -> Iterator[Claim]:
    """The rows of a table with a person, a number of shares and a percentage; the first of each person."""
    done: set[str] = set()
    above: list[Line] = []
    for line in lines(view.text, item.start, item.end):
        cells = [m[0] for m in _CELL.finditer(line.words)]
        holding = _holding(view, view.known_keys.get(names.key(names.clean(cells[0])))) if len(cells) > 1 else None
        percent_over = any(_PERCENT.search(each.words) for each in (*above[-_HEADS:], line))
        above.append(line)
        if holding is None or holding.keys[0][1] in done or not percent_over or len(cells) != 3:
            continue
        shares, percent = numbers.shares(cells[1]), numbers.percent(cells[2])
        if shares is None or "%" in cells[1] or shares.value != shares.value.to_integral_value():
            continue
        done.add(holding.keys[0][1])
        quote = view.cite(line.start, line.end, "opening.listed")
        yield Claim(holding, terms.AGGREGATE_AMOUNT, shares.value, (quote,))
        if percent is not None:
            yield Claim(holding, terms.PERCENT_OF_CLASS, percent.value, (quote,))


def _holding(view: View, who: Mention | None) -> Mention | None:
    """The holding of a reporting person."""
    for number, person in enumerate(view.parties.reporting_persons, 1):
        if who is not None and person.keys[0] == who.keys[0]:
            return v.local(terms.HOLDING_CLASS, f"holding/{number}")
    return None


_NO_SHARES = re.compile(r"(?i)^\s*no\s+(?:shares|units|securities)\b")
_OWNS = re.compile(
    r"(?i)\b(?:beneficially\s+owns?|owns?\s+beneficially|(?:is|may\s+be\s+deemed\s+to\s+be)\s+the\s+(?:direct\s+)?beneficial\s+owner\s+of)\b"
)
_NEAR = 80
_NEXT = 16
"""Characters within which a figure is the one that a verb leads to: "an aggregate of 610,000 Shares"."""


def _owns(view: View, sentence: Told) -> Iterator[Claim]:
    """ "The Fund is the beneficial owner of 610,000 Shares (7.1% of the ...)"."""
    for verb in _OWNS.finditer(sentence.text):
        who = sentence.subject(verb.start())
        holding = _holding(view, who[0]) if len(who) == 1 else None
        after = sentence.text[verb.end() : verb.end() + _NEAR]
        shares = numbers.shares(_NO_SHARES.sub("none", after))
        if holding is None or shares is None or shares.value != shares.value.to_integral_value():
            continue
        quote = sentence.cite("opening.owns")
        yield Claim(holding, terms.AGGREGATE_AMOUNT, shares.value, (quote,))
        percent = next(numbers.percents(sentence.text[verb.end() + shares.end :][:_NEAR]), None)
        if percent is not None:
            yield Claim(holding, terms.PERCENT_OF_CLASS, percent.value, (quote,))


# "has sole power to vote and to dispose of"   "have shared voting and dispositive power over"
_POWER = re.compile(
    r"""(?ix)\b(?:has|have)\s+(?:the\s+)?(?P<how>sole|shared)\s+(?:
      power\s+to\s+vote(?:,?\s+(?:or|and)\s+(?:to\s+)?direct\s+the\s+vot(?:e|ing)(?:\s+of)?)?,?\s+(?:and|or)\s+(?:to\s+)?dispose
      (?:,?\s+(?:of,?\s+)?(?:or|and)\s+(?:to\s+)?direct\s+the\s+disposition)?\s+of
    | voting\s+and\s+dispositive\s+power\s+(?:over|with\s+respect\s+to|as\s+to))\s+"""
)
_OPPOSITE = re.compile(
    r"(?i)(?:all\s+(?:of\s+)?)?the\s+(?:number\s+of\s+)?shares\s+(?:listed|set\s+forth|shown)\s+opposite\s+(?:(?:its|his|her|their|or)\s+)+names?\b"
)
_POWERS = {
    "sole": (terms.SOLE_VOTING_POWER, terms.SOLE_DISPOSITIVE_POWER),
    "shared": (terms.SHARED_VOTING_POWER, terms.SHARED_DISPOSITIVE_POWER),
}


def _power(view: View, sentence: Told, listed: Sequence[Claim]) -> Iterator[Claim]:
    """The powers over a number of shares, or over those that a table lists opposite each name."""
    for match in _POWER.finditer(sentence.text):
        who = [h for m in sentence.subject(match.start()) if (h := _holding(view, m)) is not None]
        quote = sentence.cite("opening.power")
        opposite = _OPPOSITE.match(sentence.text, match.end())
        shares = numbers.shares(sentence.text[match.end() : match.end() + _NEAR // 2])
        for holding in who:
            stated: list[tuple[Mention | Value, tuple[Evidence, ...]]] = []
            if opposite:
                stated = [
                    (claim.object, (quote, *claim.evidence))
                    for claim in listed
                    if claim.predicate == terms.AGGREGATE_AMOUNT and claim.subject == holding
                ]
            elif len(who) == 1 and shares is not None and shares.start < _NEXT:
                stated = [(shares.value, (quote,))]
            for power in _POWERS[match["how"].lower()]:
                yield from (Claim(holding, power, amount, quotes) for amount, quotes in stated)

"""Told: a sentence with the agents that it names, resolved; and the lists and subjects that they form."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.extract import groups
from kg.extract import view as v
from kg.extract.groups import Groups
from kg.extract.view import View
from kg.language import clauses
from kg.model.claim import Mention
from kg.model.document import Block
from kg.model.evidence import Evidence
from kg.values import names


@dataclass(frozen=True, slots=True)
class Agent:
    """text[start:end] names one agent, or a group of several."""

    start: int
    end: int
    who: tuple[Mention, ...]


# what may part two names of one list: ", a Delaware corporation (“Acme”), and"
_LISTING = re.compile(
    r"""(?isx)\s*(?:\([^()]{0,160}\)\s*){0,2}
    (?:,\s+(?:(?:an?|the|each|as|its|their|in\s+(?:his|her|its)|solely|not|formerly)\b[^,;:()]{1,120}(?:\([^()]{0,100}\))?\s*)?){0,2}
    (?:[,;\s]+|\band\b|&|\bthe\b|\beach\s+of\b|\bcertain\s+of\b|\bor\b|\bon\s+(?:the\s+)?one\s+hand\b|\([a-zivx]{1,4}\))*"""
)
_LEAD = re.compile(
    r"(?i)(?:[\s,:]|\b(?:the|each|of|both|among|between|by|and|certain|one|party|hand|on|an?\s+affiliate)\b)*"
)


class Told:
    """A sentence of a filing. `view.text[start:start + len(text)]` is its text."""

    def __init__(self, view: View, start: int, end: int) -> None:
        self.view, self.start, self.end = view, start, end
        self.text = view.text[start:end]
        who = known_groups(view)
        self.agents = list(self._agents(who))

    def cite(self, rule: str, start: int = 0, end: int | None = None) -> Evidence:
        """Evidence for the sentence, or for a part of it."""
        return self.view.cite(self.start + start, self.end if end is None else self.start + end, rule)

    def _agents(self, who: Groups) -> Iterator[Agent]:
        for end in clauses.named(self.text, who.knows):
            if end.pronoun:
                continue
            found = who.find(end.words)
            if found is None:
                found = self._new(end.words, end.start, end.end)
            if found:
                yield Agent(end.start, end.end, tuple(found))

    def _new(self, words: str, start: int, end: int) -> list[Mention]:
        """A name that the filing has not given before: only where its own form says whose it is."""
        person = re.match(r"(?i)(?:mr|mrs|ms|dr)\b\.?\s", words)
        name = names.clean_person(words) if person or names.is_person(words) else names.clean(words)
        sure = names.is_person(name) or names.is_organization(name)
        if not sure or _PAPER.search(name) or (names.is_organization(name) and len(names.key(name).split()) < 2):
            return []
        return [v.agent(name, self.view.cite(self.start + start, self.start + end, "told.name"))]

    def listed(self, at: int, stop: int | None = None) -> list[Mention]:
        """The agents of the list that begins at a place, nothing but "the" or "each of" before it."""
        high = len(self.text) if stop is None else stop
        ahead = [a for a in self.agents if a.start >= at and a.end <= high]
        if not ahead or not _LEAD.fullmatch(self.text, at, ahead[0].start):
            return []
        return self._whole(self._run(ahead))

    def subject(self, at: int, low: int = 0) -> list[Mention]:
        """The agents of the list that ends before a verb at a place: nothing but an aside between."""
        back = [a for a in self.agents if a.start >= low and a.end <= at]
        if not back or not _ASIDE.fullmatch(self.text, back[-1].end, at):
            return []
        run = [back[-1]]
        for agent in reversed(back[:-1]):
            if not _LISTING.fullmatch(self.text, agent.end, run[0].start):
                break
            run.insert(0, agent)
        return self._whole(self._free(run))

    def _free(self, run: list[Agent]) -> list[Agent]:
        """Without those that a preposition leads to: "the clients of Acme have", "Under its deal with Acme, Beta"."""
        for n in range(len(run) - 1, -1, -1):
            if _LED.search(self.text, max(0, run[n].start - 60), run[n].start):
                last = n + 1 == len(run)
                joined = last or re.search(r"(?i)\band\b|&", self.text[run[n].end : run[n + 1].start])
                return [] if joined else run[n + 1 :]
        return run

    def _run(self, ahead: Sequence[Agent]) -> list[Agent]:
        run = [ahead[0]]
        for agent in ahead[1:]:
            if not _LISTING.fullmatch(self.text, run[-1].end, agent.start):
                break
            run.append(agent)
        return run

    @staticmethod
    def _whole(run: Sequence[Agent]) -> list[Mention]:
        out: dict[tuple[str, str], Mention] = {}
        for agent in run:
            for mention in agent.who:
                out.setdefault(mention.keys[0], mention)
        return list(out.values())


_PAPER = re.compile(
    r"(?i)\b(?:agreements?|plan|letter|note|statement|proposal|amendment|merger|offer|proxy|act|rule|item|schedule|exhibit|branch)$"
)
_LED = re.compile(
    r"(?i)(?<!each\s)(?<!all\s)(?<!both\s)(?<!any\s)(?<!none\s)(?<!one\s)(?<!some\s)(?<!more\s)(?<!either\s)(?<!certain\s)(?<!group\s)(?<!members\s)"
    r"\b(?:of|by|with|to|for|from|in|under|through|between|among|against|including)\s+(?:the\s+|such\s+)?\Z"
)
# between a subject and its verb: "Acme, a limited partnership,"   "Acme (the “Fund”) also"
_ASIDE = re.compile(
    r"""(?isx)\s*(?:\([^()]{0,160}\)\s*)?(?:,[^,;:]{1,160},)?[\s,]*
    (?:,?\s*and\s+(?:the\s+|certain\s+)?(?:[\w’'&.-]+\s+){1,6})?
    (?:(?:each|also|has|have|had|then|subsequently|jointly|collectively|together|directly|indirectly|both|all|and/or|previously|originally|initially
      |in\s+turn|as\s+\w+)\b[\s,]*)*"""
)


def known_groups(view: View) -> Groups:
    """The groups and roles that the filing defines, found once a filing."""
    if "groups" not in view.memo:
        view.memo["groups"] = groups.groups(view)
    found: Groups = view.memo["groups"]
    return found


# "Item 3.  Source and Amount of Funds or Other Consideration"
_HEADING = re.compile(
    r"""(?isx)[\s|]*item\s+\d{1,2}[\s.:|–—-]*.{0,220}?
    (?:other\s+consideration|purpose\s+of\s+(?:the\s+)?transactions?|securities\s+of\s+(?:the\s+)?\w+|identity\s+and\s+background)[\s.:|]*"""
)
_FORM = re.compile(r"(?P<stop>(?<=13[DG])\.)\s+(?=[A-Z])")  # a stop that the tokenizer takes for a part of the word
_LINES = re.compile(_FORM.pattern + r"|\n\s*")
_LONG = re.compile(r"[^\n]{131}")


LONGEST = 8_000
"""Characters of a sentence that is read; what is longer is none."""


def body(view: View, block: Block) -> Block:
    """An item without its heading."""
    heading = _HEADING.match(view.text, block.start, block.end)
    return Block(block.kind, heading.end(), block.end, block.label) if heading else block


def told(view: View, block: Block) -> Iterator[Told]:
    """The sentences of an item; where its lines are whole paragraphs, none goes on over a line's end."""
    item = body(view, block)
    marks = _LINES if _LONG.search(view.text, item.start, item.end) else _FORM
    for start, end in view.sentences(item):
        at = start
        for stop in marks.finditer(view.text, start, end):
            cut = stop.end("stop") if stop["stop"] else stop.start()
            if at < cut <= at + LONGEST:
                yield Told(view, at, cut)
            at = stop.end()
        if at < end <= at + LONGEST:
            yield Told(view, at, end)

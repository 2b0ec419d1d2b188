"""Comings: the board events that one sentence tells, with the persons, boards and days that its grammar reaches."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from kg import terms
from kg.extract import designators
from kg.extract import view as v
from kg.extract.designators import Holder
from kg.extract.told import known_groups
from kg.extract.view import View
from kg.language import moments, namings
from kg.language.coming import Anchor, Voice, anchors, target
from kg.language.passage import Passage, Phrase, Sentence
from kg.model.claim import Iri, Mention
from kg.model.evidence import Evidence
from kg.values import names


@dataclass(frozen=True, slots=True)
class Event:
    """One event as a sentence tells it: `code` of the event, who, whose board, as what board it is called (None where
    only a director is spoken of), who designated the person, and the day of the event or of its announcement."""

    code: str
    person: Mention
    organization: Mention | None
    body: str | None
    by: Mention | None
    day: date | None
    announced: bool
    announced_by: Mention | None
    quotes: tuple[Evidence, ...]


@dataclass(slots=True)
class Known:
    """What the sentences before have told: whom they name, by surname; whom the last one is about, and its events; and
    the days of what they tell."""

    named: dict[str, Mention] = field(default_factory=dict)
    topic: list[Mention] = field(default_factory=list)
    last: list[Event] = field(default_factory=list)
    days: moments.Before = field(default_factory=moments.Before)

    def forget(self) -> None:
        """Another item begins: only the names and the days that have a name stay."""
        self.topic, self.last, self.days = [], [], moments.Before(self.days.named)


_ANNOUNCED = re.compile(r"(?i)\bannounced\b")
_OWNED = re.compile(r"['’]s?\s+(?:\w+\s+){0,2}")
_OF = re.compile(r"(?i)\s+of\s+(?:the\s+)?")
_ITS = re.compile(r"(?i)\b(?:its|their)\s+(?:\w+\s+){0,2}$")
# whose board acts: "the stockholders of Acme [elected]"   "Acme's shareholders"
_MEMBERS = r"(?:boards?|stockholders|shareholders|members|meeting|directors)"
_MEMBERS_OF = re.compile(rf"(?i)\b{_MEMBERS}(?:\s+of\s+(?:directors|\w+holders))?\s+of\s+(?:the\s+)?\Z")
_OWN_MEMBERS = re.compile(rf"(?i)['’]s?\s+(?:(?!(?:on|to|of|in|for)\b)[\w-]+\s+){{0,4}}{_MEMBERS}\b")
# the words by which a filing calls its issuer, defined or not
_ROLES = frozenset(map(names.key, ("issuer", "company", "corporation", "registrant", "subject company")))
_ALL_OF_THEM = frozenset(("they", "them", "each", "both", "all"))


class Saying:
    """A sentence of an item and the events that its words tell; `known` is what those before it have told."""

    def __init__(self, view: View, passage: Passage, sentence: Sentence, offset: int, known: Known) -> None:
        self.view, self.passage, self.sentence, self.known = view, passage, sentence, known
        self.words = passage.words(sentence)
        self.base = offset + sentence.start
        spans = [(p.start - sentence.start, p.end - sentence.start) for p in sentence.of("PERSON")]
        self.persons = namings.persons(self.words, spans)
        for phrase in sentence.of("PERSON"):
            if len(names.clean_person(passage.words(phrase)).split()) > 1:
                at = namings.full(self.words, phrase.start - sentence.start, phrase.end - sentence.start)
                known.named[namings.surname(passage.words(phrase))] = self._party(at, terms.PERSON_CLASS)

    def events(self) -> Iterator[Event]:
        """The events, in order of print."""
        persons = self.persons
        found = [a for a in anchors(self.words) if self._has_ends(a, persons)]
        quote = self._cite(0, len(self.words), "purpose.event")
        whose: tuple[Mention | None, str | None] | None = None
        ends = [*(a.start for a in found[1:]), len(self.words)]
        starts = [0, *(a.end for a in found)]
        chosen = [self._chosen(persons, a, low, high) for a, low, high in zip(found, starts, ends, strict=False)]
        for n, (anchor, run) in enumerate(zip(found, chosen, strict=True)):
            if not run:
                continue
            low, high = starts[n], ends[n]
            after = run[-1].end if run[-1].start >= anchor.end else anchor.end
            reach = self._reach(after, found[n + 1], chosen[n + 1], persons, high) if n + 1 < len(found) else high
            goal = target(self.words, low, anchor, after, reach)
            if goal is None:
                continue
            whose = self._whose(goal, anchor, whose)
            subject = min(run[0].start, anchor.start)
            day, effective = moments.day(self.words, low, subject, anchor.end, high, self.known.days)
            announced = not effective and _ANNOUNCED.search(self.words) is not None
            speaker = self._announcer() if announced else None
            holders = self._holders()
            by = designators.of(self.words, holders, persons, run, anchor, high)
            for person in run:
                behind = by or self._termed(person, run[-1]) or designators.beside(self.words, holders, person.end)
                for who in self._mentions(person, anchor):
                    yield Event(anchor.code, who, *whose, behind, day, announced, speaker, (quote,))

    def backed(self) -> Iterator[Event]:
        """The last sentence's events, where this one only tells who stands behind their persons: "Each had been
        designated by Acme"."""
        who, end, by = designators.behind(self.words, self._holders())
        if by is None:
            return
        named = [m.keys[0] for p in self.persons if p.end <= end for m in self._mentions(p, None)]
        for event in self.known.last:
            if event.by is None and (who or event.person.keys[0] in named):
                quote = self._cite(0, len(self.words), "purpose.event")
                yield replace(event, by=by, quotes=(quote,))

    def hear(self, told: Sequence[Event]) -> None:
        """Let the next sentences know of this one."""
        self.known.days.hear(self.words)
        persons = self.persons
        if told:
            self.known.days.told = told[-1].day or self.known.days.told
        self.known.last = list(told)
        if persons:
            self.known.topic = [m for p in namings.run(self.words, persons) for m in self._mentions(p, None)]

    def _cite(self, start: int, end: int, rule: str) -> Evidence:
        return self.view.cite(self.base + start, self.base + end, rule)

    def _party(self, phrase: Phrase, kind: Iri) -> Mention:
        words = " ".join(self.words[phrase.start : phrase.end].split())
        quote = self._cite(phrase.start, phrase.end, "purpose.name")
        return v.party(self.view, words, quote, kind)

    def _has_ends(self, anchor: Anchor, persons: Sequence[Phrase]) -> bool:
        """Whether an anchor leads to a name, if that is its way: "a director nominated by Acme" tells nothing."""
        if anchor.voice is Voice.BEFORE or anchor.owned or anchor.pronoun(self.words, 0):
            return True
        after = next((p for p in persons if p.start >= anchor.end), None)
        return after is not None and anchor.leads_to(self.words, after.start)

    def _reach(self, after: int, following: Anchor, run: Sequence[Phrase], persons: Sequence[Phrase], high: int) -> int:
        """Where the words end that an anchor may lead to whose names end before `after`: at the next one's subject; or
        at the next one, where that begins a clause of its own: it is finite, or persons stand after it."""
        if run and after <= run[0].start and run[-1].end <= following.start:
            return run[0].start
        cut = following.voice is not Voice.NOUN or any(p.start >= high for p in persons)
        return high if cut else len(self.words)

    def _chosen(self, persons: Sequence[Phrase], anchor: Anchor, low: int, high: int) -> list[Phrase]:
        """Whom the anchor speaks of: the list of names that it leads to, or that leads to it."""
        after = [p for p in persons if anchor.end <= p.start < high]
        if anchor.voice in (Voice.ACTIVE, Voice.NOUN):
            if after and anchor.leads_to(self.words, after[0].start):
                return namings.run(self.words, after)
            if anchor.voice is Voice.NOUN and not anchor.owned:
                return []
        if pronoun := anchor.pronoun(self.words, low):
            return self._antecedent(persons, pronoun)
        if anchor.voice is Voice.ACTIVE:
            return []
        before = [p for p in persons if low <= p.start and p.end <= anchor.start]
        if not before:  # "The following were elected directors: Mark Doe and Jane Roe"
            listed = after and re.fullmatch(r"[^;:]{0,160}:\s*", self.words[anchor.end : after[0].start])
            return namings.run(self.words, after) if listed else []
        if not anchor.is_of(self.words, before[-1].end):
            return []
        return list(reversed(namings.run(self.words, list(reversed(before)))))

    def _antecedent(self, persons: Sequence[Phrase], pronoun: re.Match[str]) -> list[Phrase]:
        """Whom a pronoun means: the list of persons named last before it, or the only person; else those of the
        sentence before."""
        before = [p for p in persons if p.end <= pronoun.start()]
        run = list(reversed(namings.run(self.words, list(reversed(before))))) if before else []
        if pronoun["one"] and len({namings.surname(self.words[p.start : p.end]) for p in before}) > 1:
            return []
        if pronoun["all"] and len(run) == 1:
            return []
        return run or [Phrase("PRONOUN", *pronoun.span("one" if pronoun["one"] else "all"))]

    def _mentions(self, person: Phrase, anchor: Anchor | None) -> list[Mention]:
        """Who a phrase is; none where that is not sure."""
        words = " ".join(self.words[person.start : person.end].split())
        if person.label == "PERSON":
            return [self._party(person, terms.PERSON_CLASS)]
        if person.label == "PRONOUN":
            several = words.lower().split()[-1] in _ALL_OF_THEM or len(words.split()) > 1
            return self.known.topic if several == (len(self.known.topic) > 1) else []
        if person.label == "SELF":
            before = [h for h in self._holders() if anchor and h.end <= anchor.start]
            return [before[-1].who] if before and names.is_person(before[-1].who.words) else []
        if words in self.known.named:
            return [self.known.named[words]]
        found = known_groups(self.view).find(f"Mr. {words}")
        return found if found and len(found) == 1 and found[0].kind == terms.PERSON_CLASS else []

    def _organizations(self) -> list[Holder]:
        base = self.sentence.start
        out = []
        for phrase in self.sentence.of("ORGANIZATION"):
            at = Phrase("ORGANIZATION", phrase.start - base, phrase.end - base)
            out.append(Holder(at.start, at.end, self._organization(at)))
        return out

    def _organization(self, phrase: Phrase) -> Mention:
        who = self._party(phrase, terms.ORGANIZATION_CLASS)
        issuer = self.view.parties.issuer
        if issuer is not None and ({*issuer.keys} & {*who.keys} or who.keys[0][1] in _ROLES):
            return replace(issuer, evidence=who.evidence)
        return who

    def _whose(
        self, goal: re.Match[str], anchor: Anchor, before: tuple[Mention | None, str | None] | None
    ) -> tuple[Mention | None, str | None]:
        """Whose board a goal is, and what it is called: "X's Board", "Board of Directors of X", "its Board"; one that
        stands alone is that of the members who act, or of the event before."""
        body = " ".join(goal["board"].split()) if goal["board"] else None
        body = (body if " of " in body.lower() or len(body.split()) > 1 else "Board of Directors") if body else None
        found = self._organizations()
        for one in found:
            if one.end <= goal.start() and _OWNED.fullmatch(self.words, one.end, goal.start()):
                return one.who, body
            if one.start >= goal.end() and _OF.fullmatch(self.words, goal.end(), one.start):
                return one.who, body
        acting = [o for o in found if o.end <= anchor.start and self._acts(o)]
        if _ITS.search(self.words[max(0, goal.start() - 80) : goal.start()]) or acting:
            holders = {k for p in self.view.parties.reporting_persons for k in p.keys}
            owners = acting or [o for o in found if o.end <= anchor.start and not holders & {*o.who.keys}]
            if owners:
                return owners[0].who, body
        if before is not None and goal.end() <= anchor.start:
            return before[0], body
        return self.view.parties.issuer, body

    def _acts(self, one: Holder) -> bool:
        """Whether it is an organization's members of whom the words speak."""
        led = _MEMBERS_OF.search(self.words, max(0, one.start - 80), one.start)
        return led is not None or _OWN_MEMBERS.match(self.words, one.end) is not None

    def _announcer(self) -> Mention | None:
        verb = _ANNOUNCED.search(self.words)
        before = [o.who for o in self._organizations() if verb and o.end <= verb.start()]
        return before[-1] if before else None

    def _termed(self, person: Phrase, last: Phrase) -> Mention | None:
        """Who designated the person by the term that is defined there: 'Mark Doe (the "Acme Designee")'."""
        term = designators.term(self.words, person.end) or designators.term(self.words, last.end)
        known = self.view.parties.known.get(" ".join(term["who"].split())) if term else None
        if term is None or known is None:
            return None
        quote = self._cite(*term.span("who"), "purpose.name")
        return Mention(known.kind, known.words, known.keys, quote)

    def _holders(self) -> list[Holder]:
        """Who may stand behind a director: the organizations named, and the reporting persons."""
        base, out = self.sentence.start, []
        keys = {k for p in self.view.parties.reporting_persons for k in p.keys}
        for phrase in self.sentence.of("PERSON"):
            known = self.view.parties.known.get(self.passage.words(phrase))
            if known is not None and keys & {*known.keys}:
                at = Phrase("PERSON", phrase.start - base, phrase.end - base)
                quote = self._cite(at.start, at.end, "purpose.name")
                out.append(Holder(at.start, at.end, Mention(known.kind, known.words, known.keys, quote)))
        issuer = self.view.parties.issuer
        bodies = [
            Holder(start, end, v.organization(self.words[start:end], self._cite(start, end, "purpose.name")))
            for start, end in designators.bodies(self.words)
        ]
        found = [*self._organizations(), *out, *bodies]
        mine = {*issuer.keys} if issuer is not None else set()
        return sorted((replace(h, issuer=bool(mine & {*h.who.keys})) for h in found), key=lambda h: h.start)

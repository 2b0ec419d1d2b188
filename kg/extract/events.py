"""Board events: who came to a board or left one, as the items tell it; what may happen, or was refused, is none.

A word of coming or going ("was appointed", "the resignation of", "nominating") is one event of each person whom its
grammar reaches, where what it leads to is a board and no other post.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg import terms
from kg.extract import view as v
from kg.extract.comings import Event, Known, Saying
from kg.extract.posts import board, board_claims
from kg.extract.told import LONGEST
from kg.extract.view import Reading, View
from kg.language.moments import Before, named_days
from kg.model.claim import Claim
from kg.values import names


class EventReader:
    """Reads board events; `items` are the numbers of the items that tell them on this form."""

    def __init__(self, items: Sequence[str]) -> None:
        self.items = tuple(items)

    def __call__(self, view: View) -> Reading:
        """The events, in order of print, each once."""
        told: list[Event] = []
        known = Known(days=Before(named_days(view.text)))
        for block in view.item(*self.items):
            known.forget()
            for offset, passage, sentence in view.prose(block):
                if sentence.end - sentence.start > LONGEST:
                    continue
                saying = Saying(view, passage, sentence, offset, known)
                found = list(saying.events())
                for event in found or saying.backed():
                    _add(told, event)
                saying.hear(found)
        for number, event in enumerate(told, 1):
            yield from _claims(event, number)


def _add(told: list[Event], event: Event) -> None:
    """Keep an event, or what it adds to one told before."""
    for n, known in enumerate(told):
        same = known.code == event.code and known.person.keys[0] == event.person.keys[0]
        if same and (known.day is None or event.day is None or known.day == event.day):
            more = known.day is None and event.day is not None
            told[n] = replace(
                known,
                by=known.by or event.by,
                day=event.day if more else known.day,
                announced=event.announced if more else known.announced,
                quotes=(*known.quotes, *event.quotes) if more or (event.by and not known.by) else known.quotes,
            )
            return
    told.append(event)


def _claims(event: Event, number: int) -> Iterator[Claim]:
    node = v.local(terms.BOARD_EVENT_CLASS, f"event/{number}")
    who, quotes = event.person, event.quotes
    assert who.evidence is not None
    yield from v.claims(node, [(terms.EVENT_PERSON, who), (terms.EVENT_TYPE, v.code("event", event.code))], *quotes)
    yield Claim(who, terms.NAME, names.clean_person(who.words), (who.evidence,))
    if event.organization is not None:
        yield Claim(node, terms.BOARD_OF_ORGANIZATION, event.organization, quotes)
        if event.body is not None:
            seat = board(event.body, event.organization)
            yield Claim(node, terms.EVENT_BOARD, seat, quotes)
            yield from board_claims(seat, event.organization, *quotes)
    if event.by is not None:
        yield Claim(node, terms.DESIGNATED_BY, event.by, quotes)
        yield Claim(who, terms.DESIGNEE_OF, event.by, quotes)
    if event.day is not None:
        yield Claim(node, terms.ANNOUNCED_ON if event.announced else terms.EVENT_DATE, event.day, quotes)
    if event.announced and event.announced_by is not None:
        yield Claim(node, terms.ANNOUNCED_BY, event.announced_by, quotes)

"""Lists of officers and directors, in schedules, exhibits and Item 2: each person with posts, citizenship, address.

The organization of a title that names none is the one that the heading over the list names; a heading that is
itself a post ("Directors:") gives that post to each whom it lists; what a sentence says of everybody is said of
each who states nothing else.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg import terms
from kg.extract import blanket, fields, posts, predicates, stretches
from kg.extract import view as v
from kg.extract.contents import Seat
from kg.extract.entries import Entry, Listing, walk
from kg.extract.posts import Statement
from kg.extract.stitched import Stitched
from kg.extract.view import View
from kg.language import posts as language
from kg.language import vocabulary
from kg.model.claim import Claim, Mention
from kg.model.document import Block, BlockKind
from kg.model.evidence import Evidence
from kg.values import names


@dataclass(frozen=True, slots=True)
class Schedule:
    """A stretch that lists persons, and whom it lists."""

    block: Block
    entries: tuple[Entry, ...]


def schedules(view: View) -> list[Schedule]:
    """Every stretch that lists persons, in order."""
    if "schedules" not in view.memo:
        view.memo["schedules"] = _schedules(view)
    found: list[Schedule] = view.memo["schedules"]
    return found


def _schedules(view: View) -> list[Schedule]:
    out = []
    for block in stretches.stretches(view):
        listing = Listing(view.parties.only_person if _is_organization(view.parties.only_person) else None)
        found = tuple(walk(view, block.start, block.end, listing, strict=block.kind is BlockKind.ITEM))
        if found:
            out.append(Schedule(block, found))
    return out


def _is_organization(mention: Mention | None) -> bool:
    return mention is not None and mention.kind != terms.PERSON_CLASS


def people(view: View) -> tuple[Mention, ...]:
    """The persons that the lists name, each once, in order."""
    out: dict[str, Mention] = {}
    for schedule in schedules(view):
        for entry in schedule.entries:
            mention = person(view, entry)
            out.setdefault(mention.keys[0][1], mention)
    return tuple(out.values())


def person(view: View, entry: Entry) -> Mention:
    """The person whom an entry names."""
    (quote, *_) = entry.name.cite(view, 0, len(entry.name.text), "schedule.name")
    return v.person(fields.bare(entry.name.text), quote)


def statements(view: View, found: list[Schedule]) -> Iterator[Statement]:
    """Every post that the lists state."""
    for schedule in found:
        legends = {legend.mark: legend for legend in blanket.legends(view, schedule.block.start, schedule.block.end)}
        for entry in schedule.entries:
            who = person(view, entry)
            assert who.evidence is not None
            listing = entry.listing
            if listing.post is not None and listing.posted is not None:
                quote = view.cite(*listing.posted, "schedule.heading")
                yield Statement(
                    who, listing.post, listing.organization, (who.evidence, quote, *_heading(view, listing))
                )
            for mark in entry.marks:
                if mark in legends:
                    yield _marked(view, entry, who, legends[mark])
            for words, seat in entry.held.posts:
                yield from _posts(view, entry, who, words, seat)


def _heading(view: View, listing: Listing) -> tuple[Evidence, ...]:
    return () if listing.named is None else (view.cite(*listing.named, "schedule.heading"),)


def _marked(view: View, entry: Entry, who: Mention, legend: blanket.Legend) -> Statement:
    """The post that a note mark gives."""
    assert who.evidence is not None
    quote = view.cite(*legend.sentence, "schedule.note")
    organization = entry.listing.organization
    if legend.organization is not None:
        a, b = legend.organization
        organization = posts.organization(view, view.text[a:b], view.cite(a, b, "schedule.organization"))
    title = language.singular(names.one_line(view.text[slice(*legend.title)]))
    title = title[:1].upper() + title[1:]
    return Statement(who, title, organization, (who.evidence, quote, *_heading(view, entry.listing)))


_GOVERNMENT = re.compile(
    r"(?i)\bsecretary\s+of\s+(?:state|the\s+treasury|defense|commerce|labor|energy|agriculture|transportation)\b"
)


def _posts(view: View, entry: Entry, who: Mention, words: Stitched, seat: Seat) -> Iterator[Statement]:
    """The posts that a cell states; `seat` is where those are held that name no organization."""
    assert who.evidence is not None
    text, own = words.text, seat in (Seat.LISTED, Seat.ISSUER)
    for post in language.posts(text, [*posts.known(view), *_leading(entry)], view.spacy_model):
        title, organization = post.words(text), entry.listing.organization
        if predicates.is_clause(title):
            continue
        if seat is Seat.ISSUER:
            organization = view.parties.issuer
        quotes = words.cite(view, *post.title, "schedule.post")
        if post.organization is not None and not (own and _is_unit(view, text[slice(*post.organization)])):
            a, b = post.organization
            quotes = words.cite(view, min(post.title[0], a), max(post.title[1], b), "schedule.post")
            (quote, *_) = words.cite(view, a, b, "schedule.organization")
            organization = posts.organization(view, text[a:b], quote)
        elif post.organization is not None:
            title = names.one_line(text[post.title[0] : post.organization[1]])
            quotes = (
                *words.cite(view, post.title[0], post.organization[1], "schedule.post"),
                *_heading(view, entry.listing),
            )
        elif seat is Seat.NOWHERE or (not own and _is_by_himself(title)):
            organization = None
        elif not own and entry.held.employer is not None:
            employer = entry.held.employer
            (quote, *_) = employer.cite(view, 0, len(employer.text), "schedule.organization")
            organization = posts.organization(view, employer.text.split("\n")[0], quote)
            quotes = (*quotes, quote)
        else:
            quotes = (*quotes, *_heading(view, entry.listing))
        yield Statement(who, title, organization, (*quotes, who.evidence))


def _is_unit(view: View, words: str) -> bool:
    """Whether what follows a position's "of" is a part of the organization listed: no known name, no legal form."""
    return names.legal_form(words) is None and names.key(names.clean(words)) not in view.known_keys


# what somebody is by trade: of no one company
_BY_TRADE = re.compile(
    r"(?i)(?:corporate|professional|(?:independent\s+)?(?:company|fund))\s+director|private\s+investments?|retired.{0,60}executive"
)


def _is_by_himself(title: str) -> bool:
    """Whether a title without an organization says what somebody is by himself, or in government."""
    parts = [
        re.split(r"\s(?:of|at|for|in|to)\s", p)[0].split() for p in re.split(r",|\band\b|&", title.lower()) if p.strip()
    ]
    if _BY_TRADE.fullmatch(title):
        return True
    alone = bool(parts) and all(p and p[-1].strip(".") in vocabulary.OCCUPATIONS for p in parts)
    return alone or _GOVERNMENT.search(title) is not None


def _leading(entry: Entry) -> list[str]:
    """What may be an employer's name: the first words of the row's address."""
    if entry.held.address is None:
        return []
    parts = re.sub(r"(?i)^\s*c\s?/\s?o\s+", "", names.one_line(entry.held.address.text)).split(" ")
    return [" ".join(parts[:count]).strip(",") for count in range(1, min(len(parts), 6) + 1)]


def facts(view: View, found: list[Schedule]) -> Iterator[Claim]:
    """Name, citizenship and business address of everybody listed."""
    whole = [s for b in view.item("2") for s in blanket.citizens(view, b.start, b.end)]
    for schedule in found:
        start, end = schedule.block.start, schedule.block.end
        sentences = list(blanket.citizens(view, start, end)) or whole
        default = blanket.address(view, start, end)
        if default is not None:
            yield from _head_office(view, schedule, *default)
        for entry in schedule.entries:
            who = person(view, entry)
            assert who.evidence is not None
            yield Claim(who, terms.NAME, who.words, (who.evidence,))
            yield from _citizenship(view, entry, who, sentences)
            if entry.held.address is not None:
                yield from _address(view, entry.held.address, who)
            elif default is not None:
                yield from _default(view, who, *default)


def _citizenship(view: View, entry: Entry, who: Mention, sentences: list[blanket.Citizens]) -> Iterator[Claim]:
    """What somebody is a citizen of: his own cell, else the sentence nearest above that covers everybody."""
    assert who.evidence is not None
    own = entry.held.citizenship
    if own is not None:
        words = names.one_line(own.text).strip(" ;,()")
        words = words if re.search(r"\b\w\.$", words) else words.rstrip(".")
        words = re.sub(
            r"(?i)^(?:an?\s+)?(?:individual\s+and\s+)?(?:citizen(?:ship)?\s*(?:of|:)?\s+(?:the\s+)?)?", "", words
        )
        words = re.sub(r"\s+citizens?$", "", words)
        if words:
            yield Claim(
                who, terms.CITIZENSHIP, words, (*own.cite(view, 0, len(own.text), "schedule.citizenship"), who.evidence)
            )
        return
    yield from covered(view, who, entry.name.span[0], sentences)


def covered(view: View, who: Mention, at: int, sentences: list[blanket.Citizens]) -> Iterator[Claim]:
    """What the nearest sentence above a place says that everybody is a citizen of, or that he is whom it excepts."""
    before = [s for s in sentences if s.sentence[0] < at]
    sentence = before[-1] if before else sentences[0] if sentences else None
    if sentence is None or who.evidence is None:
        return
    key = who.keys[0][1]
    others = [place for name, place in sentence.others if name in (key.replace(" ", ""), key.split()[-1])]
    place = others[0] if others else sentence.place
    if place is not None:
        words = names.one_line(view.text[slice(*place)]).strip(" ,;")
        quote = view.cite(*sentence.sentence, "schedule.citizenship")
        yield Claim(who, terms.CITIZENSHIP, words, (view.cite(*place, "schedule.citizenship"), quote, who.evidence))


def _address(view: View, words: Stitched, who: Mention) -> Iterator[Claim]:
    assert who.evidence is not None
    text = names.one_line(words.text.replace("\n", ", ").replace(",,", ",")).strip(" .;,")
    if not re.search(r"\w", text) or fields.SEE.match(text):
        return
    quotes = words.cite(view, 0, len(words.text), "schedule.address")
    address = v.address(text, quotes[0], _employer(view, text))
    yield Claim(who, terms.BUSINESS_ADDRESS, address, (*quotes, who.evidence))
    yield Claim(address, terms.ADDRESS_TEXT, text, quotes)


def _employer(view: View, words: str) -> str | None:
    """The organization that an address begins with: a known name, or the words up to a legal form."""
    parts = re.sub(r"(?i)^\s*c\s?/\s?o\s+", "", words).split(" ")
    for count in range(min(len(parts), 10), 0, -1):
        name = " ".join(parts[:count]).strip(",")
        if name in view.parties.known or names.key(name) in view.known_keys:
            return name
    for count in range(1, min(len(parts), 8) + 1):
        name = " ".join(parts[:count]).strip(",")
        if names.legal_form(name):
            return name
    return None


def _plain(words: str) -> str:
    text = names.one_line(words).strip(" .;,")
    return re.sub(r"(?i)^(?:our\s+)?(?:head|principal)\s+offices?\s+at\s+", "", text)


def _head_office(view: View, schedule: Schedule, address: blanket.Span, sentence: blanket.Span) -> Iterator[Claim]:
    """The address that the list gives for everybody whose row has none, as the organization's."""
    organization = schedule.entries[0].listing.organization
    if organization is None:
        return
    quote = view.cite(*sentence, "schedule.default-address")
    words = _plain(view.text[slice(*address)])
    mention = v.address(words, quote, _employer(view, words))
    head = re.search(r"(?i)\bhead\s+offices?\b", view.text[slice(*sentence)]) is not None
    yield Claim(organization, terms.HEAD_OFFICE if head else terms.ADDRESS, mention, (quote,))
    yield Claim(mention, terms.ADDRESS_TEXT, words, (quote,))


def _default(view: View, who: Mention, address: blanket.Span, sentence: blanket.Span) -> Iterator[Claim]:
    assert who.evidence is not None
    quote = view.cite(*sentence, "schedule.default-address")
    words = _plain(view.text[slice(*address)])
    mention = v.address(words, quote, _employer(view, words))
    yield Claim(who, terms.BUSINESS_ADDRESS, mention, (quote, who.evidence))

"""Defined terms: `STMicro N.V. ("ST")` ties a short form to a name, and the name to a node."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg import terms
from kg.extract import view as v
from kg.extract.meanings import ROLES, Kind, Meaning, meaning, shortens, sort_of
from kg.extract.told import known_groups
from kg.extract.view import Reading, View
from kg.model.claim import Claim, Mention
from kg.model.document import Block, BlockKind
from kg.values import names

# '("ST")'   '(the "Issuer")'   '(“LICT)'   '(‘GP III’)'   '(each a "Fund" and collectively, the "Funds")'
_BRACKET = re.compile(
    r"""\(\s*(?P<lead>(?:(?:hereinafter|as\s+amended|together|collectively|each|all|jointly|the|an?|or|this|in\s+such
    \s+capacity|referred\s+to(?:\s+herein)?\s+as|defined\s+as|known\s+as|called)[\s,]+){0,6})
    (?:["“](?P<term>[^"“”()\n]{1,60}?)(?:[,.]?["”]|(?=\)))|[‘'](?P<single>[A-Z][^"“”‘’'()\n]{1,60}?)[,.]?[’'](?!\w))""",
    re.VERBOSE | re.IGNORECASE,
)
# '... and collectively, the "Funds"'   '... or the "Company"'
_ANOTHER = re.compile(
    r"""[\s,]*\b(?P<lead>(?:(?:and|or|together|collectively|each|all|jointly|with|the|an?|as|in\s+such\s+capacity|
    sometimes|also|hereinafter|referred\s+to(?:\s+herein)?\s+as|[A-Z][\w.’'&-]*(?:\s+[A-Z][\w.’'&-]*){0,5})[\s,]+){1,9})
    ["“](?P<term>[^"“”()\n]{1,60}?)[,.]?["”]""",
    re.VERBOSE,
)
_SEVERAL = re.compile(r"(?i)\b(?:together|collectively|jointly|each|all)\b")
_AMENDMENT = re.compile(r"(?i)amendment\s+no\b")
_STATEMENT = re.compile(r"(?i)(?:original\s+|initial\s+)?(?:schedule\s+13d|schedule\s+13g|statement|filing)$")


@dataclass(frozen=True, slots=True)
class Definition:
    """`term` in a bracket that begins at `start`; [start, end) is the bracket, or as much of it as the term needs;
    what it `means` stands before; `together` says that it is defined for several at once."""

    term: str
    start: int
    end: int
    means: Meaning
    together: bool = False


def definitions(view: View) -> Iterator[Definition]:
    """Every definition of what follows the title page, in order: that page's own are the form's."""
    form = next(iter(view.blocks(BlockKind.FORM)), None)
    if form is None:
        return
    text = view.text
    page = next(iter(view.blocks(BlockKind.TITLE_PAGE)), None)
    headings = [_heading_end(view, item) for item in view.blocks(BlockKind.ITEM)]
    for match in _BRACKET.finditer(text, page.end if page else form.start, form.end):
        stop, low = match.start(), max(form.start, match.start() - 4_000)
        low = max(low, text.rfind("\n\n", low, stop), *(end for end in headings if end <= stop), form.start)
        if _is_nickname(text, stop, match.end()):
            continue
        several = _SEVERAL.search(match["lead"]) is not None
        for term, end, together in _terms(text, match, several=several):
            yield Definition(term, stop, end, meaning(text, low, stop, term, several=together), together)


def _terms(text: str, match: re.Match[str], *, several: bool) -> Iterator[tuple[str, int, bool]]:
    """The terms of a bracket, each with the end of its words and whether it is said of several together."""
    close = text.find(")", match.end(), match.end() + 200)
    at: re.Match[str] | None = match
    term = match["term"] or match["single"]
    while at is not None:
        following = _ANOTHER.match(text, at.end(), close if close > 0 else at.end())
        words = re.sub(r"^[Tt]he\s+", "", names.one_line(term))
        plural = several and (words.endswith("s") or following is None)
        yield words, close + 1 if following is None and close >= 0 else at.end(), plural
        if following is not None:
            term, several = following["term"], several or _SEVERAL.search(following["lead"]) is not None
        at = following


def _heading_end(view: View, item: Block) -> int:
    """Where the line of an item's heading ends."""
    line = view.text.find("\n", item.start, item.end)
    return line if line > 0 else item.start


def _is_nickname(text: str, start: int, end: int) -> bool:
    """Whether a bracket stands within a person's name: `Kent C. ("Oz") Roe`."""
    after = re.match(r"\)\s?[A-Z][a-z]+", text[end : end + 40])
    return (
        after is not None and re.search(r"\b[A-Z][a-z]+(?:\s[A-Z]\.)?\s$", text[max(0, start - 40) : start]) is not None
    )


def known(view: View) -> dict[str, Mention]:
    """Each name and short form that the filing ties to an agent, with the mention that stands for it."""
    parties = view.parties
    out: dict[str, Mention] = {}
    for mention in (*parties.reporting_persons, *((parties.issuer,) if parties.issuer else ())):
        out.setdefault(mention.words, mention)
    by_key = {names.key(m.words): m for m in out.values()}
    for found in definitions(view):
        mention = _agent(view, found, by_key)
        if mention is None:
            continue
        by_key.setdefault(mention.keys[0][1], mention)
        out.setdefault(mention.words, mention)
        if not _is_of_a_part(view, found):
            out.setdefault(found.term, mention)
    if parties.issuer is not None:
        defined = {names.key(word) for word in out}
        for word in ("the Issuer", "Issuer", "the Company"):
            if names.key(word) not in defined:
                out.setdefault(word, parties.issuer)
    return out


def _is_of_a_part(view: View, found: Definition) -> bool:
    """Whether a term of role is defined for a part of its own: "the Company" of a power of attorney that is printed
    under the signatures is not that of the statement."""
    if names.key(found.term) not in ROLES:
        return False
    signed = next((b.start for b in view.blocks(BlockKind.SIGNATURE)), None)
    return signed is not None and found.start > signed


def _agent(view: View, found: Definition, by_key: dict[str, Mention]) -> Mention | None:
    """The agent that a definition speaks of: a party by name, or a name that is an organization's or that
    an apposition calls one. A term for several ("together, the ...") stands for none alone."""
    name = found.means.name
    if name is None or found.means.kind is not Kind.PARTY or found.together:
        return None
    words = names.clean(view.text[name[0] : name[1]])
    quote = view.cite(name[0], found.end, "definition")
    also = ("name", names.key(found.term))
    party = by_key.get(names.key(words)) or by_key.get(names.key(names.clean_person(words)))
    if party is not None:
        return Mention(party.kind, party.words, (*party.keys, also), quote)
    if names.is_organization(words) and (shortens(found.term, words) or names.key(found.term) in ROLES):
        return v.agent(words, quote, terms.ORGANIZATION_CLASS, also=[also])
    person, short = names.clean_person(words), names.key(names.clean_person(found.term))
    if names.is_person(person) and short and set(short.split()) <= set(names.key(person).split()):
        return v.agent(person, quote, terms.PERSON_CLASS, also=[also])
    return None


def read(view: View) -> Reading:
    """Each definition as a node, and the short forms of agents as their aliases."""
    for number, found in enumerate(definitions(view), 1):
        node = v.local(terms.DEFINED_TERM_CLASS, f"term/{number}")
        quote = view.cite(found.means.start, found.end, "definition")
        words = names.one_line(view.text[found.means.start : found.means.stop]).strip(" ,;")
        yield Claim(node, terms.TERM, found.term, (quote,))
        if words:
            yield Claim(node, terms.MEANING, words, (quote,))
        mention = view.parties.known.get(found.term)
        if mention is not None and found.means.name is not None:
            yield Claim(node, terms.REFERS_TO, mention, (quote,))
            yield Claim(mention, terms.ALIAS, found.term, (quote,))
            yield from _apposition(view, found, mention)
        else:
            for stands in _stands_for(view, found, words):
                yield Claim(node, terms.REFERS_TO, stands, (quote,))


def _stands_for(view: View, found: Definition, words: str) -> Iterator[Mention]:
    """The nodes that a term which is no agent's name stands for: the class, the statement, each member of a group."""
    parties = view.parties
    match found.means.kind:
        case Kind.SECURITY:
            if parties.security is not None and _is_class(f"{found.term} {words}", parties.security.words):
                yield parties.security
        case Kind.DOCUMENT | Kind.OTHER:
            if _AMENDMENT.match(found.term):
                yield parties.filing
            elif parties.original is not None and _STATEMENT.match(found.term):
                yield parties.original
        case Kind.GROUP | Kind.PARTY:
            sure = {m.keys[0] for m in (*parties.reporting_persons, *parties.known.values())}
            for member in known_groups(view).members.get(names.key(found.term), ()):
                if member.keys[0] in sure or names.is_organization(member.words) or names.is_person(member.words):
                    yield member


# what tells one class from another: "Series B"  "Class A"  "preferred"
_TELLING = re.compile(
    r"(?i)\b(?:series\s+\w+|class\s+\w+|preferred|preference|warrants?|options?|notes?|debentures?)\b"
)


def _is_class(defined: str, title: str) -> bool:
    """Whether the words of a definition and of the cover can be one class of shares."""
    a, b = ({names.one_line(m[0]).casefold() for m in _TELLING.finditer(text)} for text in (defined, title))
    return a <= b


# "a Delaware corporation"  "a corporation with limited liability organized under the laws of the Netherlands"
_PLACE_FORM = re.compile(
    r"""(?ix)^(?:(?P<place>(?:[A-Z][\w.]*\s+){1,4}?)(?P<form>(?:(?:exempted|limited|limited\s+liability|general|public|
    private|business|statutory)\s+)*(?:corporation|company|partnership|trust|bank|association))\b
    |(?P<form2>[\w\s-]{0,60}?(?:corporation|company|partnership|trust)[\w\s-]{0,40}?)\s+(?:organized|existing|incorporated|formed)
     (?:\s+and\s+existing)?\s+(?:under\s+the\s+laws\s+of|in)\s+(?:the\s+state\s+of\s+)?(?P<place2>[\w\s.]{2,40}))"""
)


def _apposition(view: View, found: Definition, mention: Mention) -> Iterator[Claim]:
    """What the words beside a name say of it: legal form and place of organization."""
    aside = found.means.apposition
    span = (sort_of(view.text, aside) if aside else None) or _following(view.text, found.end)
    if span is None:
        return
    words = names.one_line(view.text[span[0] : span[1]])
    match = _PLACE_FORM.match(words)
    if match is None:
        return
    quote = view.cite(min(found.means.start, span[0]), max(found.end, span[1]), "definition.apposition")
    place = (match["place"] or match["place2"] or "").strip(" .,")
    yield Claim(mention, terms.LEGAL_FORM, (match["form"] or match["form2"]).strip(), (quote,))
    if place:
        yield Claim(mention, terms.PLACE_OF_ORGANIZATION, place, (quote,))


_AFTER = re.compile(r'\s*,\s+an?\s+(?P<what>[^,;()"“”]{3,160})')


def _following(text: str, at: int) -> tuple[int, int] | None:
    match = _AFTER.match(text, at)
    return match.span("what") if match else None

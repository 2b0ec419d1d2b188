"""Defined terms: `STMicro N.V. ("ST")` ties a short form to a name, and the name to a node."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg import terms
from kg.extract import view as v
from kg.extract.view import Reading, View
from kg.language import vocabulary
from kg.model.claim import Claim, Mention
from kg.model.document import BlockKind
from kg.values import names

# '("ST")'   '(the "Issuer")'   '(the "Common Stock," an individual share of which is a "Share")'   '(“PHK”)'
_DEFINITION = re.compile(
    r"""\(\s*(?:(?:hereinafter|as\s+amended|together|collectively|each|the|an?|or|this|referred\s+to\s+as|defined\s+as)
    [\s,]+){0,6}["“](?P<term>[^"“”()\n]{1,50}?)[,.]?["”]""",
    re.VERBOSE | re.IGNORECASE,
)
# ", a Delaware corporation "   ", a limited partnership organized under the laws of X "
_APPOSITIVE = re.compile(
    r""",\s+(?:an?|the)\s+(?P<what>[^,;()"“”]{0,120}?\b(?:corporation|company|partnership|trust|bank|association|
    l\.?l\.?c\.?|individual|citizen|organization)\b[^,;()"“”]{0,80})\s*,?\s*$""",
    re.VERBOSE | re.IGNORECASE,
)
_SEVERAL = re.compile(r"(?i)\b(?:together|collectively|jointly|each)\b")
_AMENDMENT = re.compile(r"(?i)amendment\s+no\b")
_STATEMENT = re.compile(r"(?i)(?:original\s+|initial\s+)?(?:schedule\s+13d|schedule\s+13g|statement|filing)$")
_ROLE_TERMS = frozenset(("issuer", "company", "corporation"))
_STOCK = re.compile(r"(?i)\b(?:stock|shares?|units?|securities|ads)\b")


@dataclass(frozen=True, slots=True)
class Definition:
    """`term` in quotation marks at [start, end), the words it stands for at [meaning_start, start), and
    the span of the agent's name among them, if it names one."""

    term: str
    start: int
    end: int
    meaning_start: int
    name: tuple[int, int] | None
    appositive: tuple[int, int] | None


def definitions(view: View) -> Iterator[Definition]:
    """Every definition of what follows the title page, in order: that page's own are the form's."""
    form = next(iter(view.blocks(BlockKind.FORM)), None)
    if form is None:
        return
    text = view.text
    page = next(iter(view.blocks(BlockKind.TITLE_PAGE)), None)
    for match in _DEFINITION.finditer(text, page.end if page else form.start, form.end):
        close = text.find(")", match.end(), match.end() + 200)
        stop = match.start()
        while stop > form.start and text[stop - 1].isspace():
            stop -= 1
        low = max(form.start, stop - 300, text.rfind("\n\n", form.start, stop))
        apposition = _APPOSITIVE.search(text, low, stop)
        before = apposition.start() if apposition else stop
        name = name_before(text, low, before)
        if name and not _can_be_agent(text[name[0] : name[1]]):
            name = None
        start = name[0] if name else _clause_start(text, low, stop)
        yield Definition(
            names.one_line(match["term"]),
            match.start(),
            close + 1 if close >= 0 else match.end(),
            start,
            name,
            apposition.span("what") if apposition else None,
        )


def name_before(text: str, low: int, end: int) -> tuple[int, int] | None:
    """The run of name words that ends at `end`: capitals, figures, particles, "&", and a comma before a
    legal form. None where there is none."""
    start = end
    words = list(re.finditer(r"[^\s]+", text[low:end]))
    last_capital: int | None = None
    for word in reversed(words):
        token = word[0].strip('(),;:"“”')
        follower = text[low + word.end() : start].strip()
        if start != end and (word[0].endswith((";", ":")) or re.search(r"[()\"“”]", word[0])):
            break
        if word[0].endswith(",") and start != end:
            after = names.key(
                text[low + word.end() : end].split()[0] if follower or text[low + word.end() : end].split() else ""
            )
            if after not in names.LEGAL_FORMS:
                break
        if not token:
            break
        if word[0].endswith(".") and start != end and len(token) > 3 and word[0] not in vocabulary.ABBREVIATIONS:
            break
        if token[0].isupper() or token[0].isdigit():
            last_capital = low + word.start()
        elif token.lower() not in names.PARTICLES | {"&", "of", "the", "and", "for"}:
            break
        start = low + word.start()
    if last_capital is None:
        return None
    # a clause's connecting words are no part of the name: "by X", "Exchange Act of 1934 by X"
    while last_capital < end and (lead := re.match(r"(?:The|This|By|And|In|On|Each|Of)\s+", text[last_capital:end])):
        last_capital += lead.end()
    stop = end
    while stop > last_capital and text[stop - 1] in " ,;\n":
        stop -= 1
    return (last_capital, stop) if stop > last_capital else None


def _can_be_agent(words: str) -> bool:
    """Whether a run of name words is no paper's or law's name ("Amendment No. 1", "Schedule 13D")."""
    return (
        names.is_organization(words)
        or names.is_person(words)
        or not re.search(r"(?i)\b(?:schedule|amendment|act|form)\b", words)
    )


# "shares of common stock, par value $.01 per share"
_CLASS = re.compile(
    r"(?is)\b(?:class\s+[a-z]\s+)?(?:common|ordinary|preferred|capital|voting)\s+(?:stock|shares?)\b[^;:()]*$"
)


# where a clause or a noun phrase may begin; "No." ends none
_CLAUSE = re.compile(r"(?<!\bNo)[.;:,]\s|\n\s*\n|\b(?:of|the|by|with|to|[Tt]his)\s")


def _clause_start(text: str, low: int, end: int) -> int:
    """Where the words that a term stands for begin, if they are no name: at the class of shares that they
    name, else after the last stop, comma or article."""
    stock = _CLASS.search(text, low, end)
    if stock:
        return stock.start()
    cut = max(
        (m.end() for m in re.finditer(r"(?<!\bNo)[.;:,]\s|\n\s*\n|\b(?:of|the|by|with|to|[Tt]his)\s", text[low:end])),
        default=0,
    )
    return low + cut if low + cut < end else max(low, end - 60)


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
        out.setdefault(found.term, mention)
    if parties.issuer is not None:
        for word in ("the Issuer", "Issuer", "the Company"):
            out.setdefault(word, parties.issuer)
    return out


def _agent(view: View, found: Definition, by_key: dict[str, Mention]) -> Mention | None:
    """The agent that a definition speaks of: a party by name, or a name that is an organization's or that
    an apposition calls one. A term for several ("together, the ...") stands for none alone."""
    if found.name is None or _SEVERAL.search(view.text, found.start, found.end):
        return None
    words = names.clean(view.text[found.name[0] : found.name[1]])
    if _STOCK.search(found.term) and names.legal_form(words) is None:
        return None
    quote = view.cite(found.name[0], found.end, "definition")
    party = by_key.get(names.key(words))
    if party is not None:
        return Mention(party.kind, party.words, (*party.keys, ("name", names.key(found.term))), quote)
    if names.is_organization(words) and _defines(found.term, words):
        return v.agent(words, quote, terms.ORGANIZATION_CLASS, also=[("name", names.key(found.term))])
    if names.is_person(words) and names.key(found.term) in names.key(words):
        return v.agent(words, quote, terms.PERSON_CLASS, also=[("name", names.key(found.term))])
    return None


def _defines(term: str, words: str) -> bool:
    """Whether a term can be an organization's short form: it shares a word or initials with the name, or
    is one word of role."""
    a, b = names.key(term), names.key(words)
    initials = "".join(w[0] for w in b.split())
    return (
        any(w in b.split() for w in a.split())
        or a.replace(" ", "") in initials
        or all(c in initials for c in a.replace(" ", ""))
        or a in _ROLE_TERMS
    )


def read(view: View) -> Reading:
    """Each definition as a node, and the short forms of agents as their aliases."""
    for number, found in enumerate(definitions(view), 1):
        node = v.local(terms.DEFINED_TERM_CLASS, f"term/{number}")
        quote = view.cite(found.meaning_start, found.end, "definition")
        meaning = names.one_line(view.text[found.meaning_start : found.start]).strip(" ,;")
        yield Claim(node, terms.TERM, found.term, (quote,))
        if meaning:
            yield Claim(node, terms.MEANING, meaning, (quote,))
        mention = view.parties.known.get(found.term)
        if mention is not None and found.name is not None:
            yield Claim(node, terms.REFERS_TO, mention, (quote,))
            yield Claim(mention, terms.ALIAS, found.term, (quote,))
            yield from _apposition(view, found, mention)
        elif _STOCK.search(found.term) and view.parties.security is not None:
            yield Claim(node, terms.REFERS_TO, view.parties.security, (quote,))
        elif _AMENDMENT.match(found.term):
            yield Claim(node, terms.REFERS_TO, view.parties.filing, (quote,))
        elif view.parties.original is not None and _STATEMENT.match(found.term):
            yield Claim(node, terms.REFERS_TO, view.parties.original, (quote,))


# "a Delaware corporation"  "a corporation with limited liability organized under the laws of the Netherlands"
_PLACE_FORM = re.compile(
    r"""(?ix)^(?:(?P<place>(?:[A-Z][\w.]*\s+){1,4}?)(?P<form>(?:(?:exempted|limited|limited\s+liability|general|public|
    private|business|statutory)\s+)*(?:corporation|company|partnership|trust|bank|association))\b
    |(?P<form2>[\w\s-]{0,60}?(?:corporation|company|partnership|trust)[\w\s-]{0,40}?)\s+(?:organized|existing|incorporated|formed)
     (?:\s+and\s+existing)?\s+(?:under\s+the\s+laws\s+of|in)\s+(?:the\s+state\s+of\s+)?(?P<place2>[\w\s.]{2,40}))"""
)


def _apposition(view: View, found: Definition, mention: Mention) -> Iterator[Claim]:
    """What the words beside a name say of it: legal form and place of organization."""
    span = found.appositive or _following(view.text, found.end)
    if span is None:
        return
    words = names.one_line(view.text[span[0] : span[1]])
    match = _PLACE_FORM.match(words)
    if match is None:
        return
    quote = view.cite(min(found.meaning_start, span[0]), max(found.end, span[1]), "definition.apposition")
    place = (match["place"] or match["place2"] or "").strip(" .,")
    yield Claim(mention, terms.LEGAL_FORM, (match["form"] or match["form2"]).strip(), (quote,))
    if place:
        yield Claim(mention, terms.PLACE_OF_ORGANIZATION, place, (quote,))


_AFTER = re.compile(r'\s*,\s+an?\s+(?P<what>[^,;()"“”]{3,160})')


def _following(text: str, at: int) -> tuple[int, int] | None:
    match = _AFTER.match(text, at)
    return match.span("what") if match else None

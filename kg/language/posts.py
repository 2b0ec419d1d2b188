"""Posts taken apart as a careful reader would: "President of A, and director of B and C" is three.

The grammar: a text is cut into chunks at its commas, semicolons, dashes, line breaks and "and"s. A chunk whose
noun phrase ends in a post head begins a post, or goes on with the one before it that has no organization yet;
what follows its first "of" or "at" that leads to a name is the organization. A chunk with no head goes on with
what stands before it: a title's field ("Vice President, Sales"), an organization, or a list of organizations.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kg.language import chunks as parts
from kg.language import employers, pipeline, vocabulary
from kg.language.chunks import Chunk, Kind, Span
from kg.values import names, places

if TYPE_CHECKING:
    from spacy.tokens import Doc


@dataclass(frozen=True, slots=True)
class Post:
    """A title and its organization, as spans of the text; the organization is None where none is stated.

    An organization that stands inside the title ("Former Acme Chairman") is no part of its words.
    """

    title: Span
    organization: Span | None

    def words(self, text: str) -> str:
        """The title's words on one line."""
        start, end = self.title
        inner = self.organization
        if inner is not None and start < inner[0] and inner[1] < end:
            owned = _BODY.match(text, inner[1], end)  # "member of the Issuer's board"
            if owned is not None or text[inner[1]] not in "'’":
                after = owned.end("owned") if owned else inner[1]
                the = "the" if owned and not text[: inner[0]].rstrip().lower().endswith(" the") else ""
                return names.one_line(f"{text[start : inner[0]]} {the} {text[after:end]}")
        return names.one_line(text[start:end])


# no word is this long; the tokenizer takes the square of its length for one of brackets
_UNBROKEN = re.compile(r"\S{200}")
_HYPHEN = re.compile(r"(?<=\w)-(?=\s)|(?<=\s)-(?=\w)")
_ITS_BEFORE = re.compile(r"\b(?:its|their)\s+(?:sole\s+)?$")
_BODY = re.compile(
    r"(?P<owned>['’]s?)\s+(?:(?:supervisory|managing|management|advisory|executive)\s+)?(?:boards?(?:\s+of\s+\w+)?|committee)$",
    re.IGNORECASE,
)
# "a member of the Issuer's board of directors"
_POSSESSED = re.compile(
    r"""\b(?:members?|chair\w*|secretary|director)\s+(?:of|on|to)\s+(?P<the>the\s+)?(?P<of>[A-Z][\w.&-]*(?:\s+[A-Z&][\w.&-]*){0,6})['’]s?\s+
    (?:(?:supervisory|managing|management|advisory|executive)\s+)?(?:boards?(?:\s+of\s+(?:directors|trustees|managers|governors))?|committee)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_EACH = re.compile(r"(?<=\sof\s)(?:each|both|all|either)\s+of\s+(?=(?:the\s+)?[A-Z])")
_DOTS = re.compile(r"[\s.;,:&–—-]+$")
_AND = re.compile(r"(?i)(?:[\s,;]+(?:and|or|&|of|at|for))+$")
# words before a title that are no part of it
_LEADS = re.compile(
    r"""(?ix)^(?:(?:and|also|currently|presently|now|who|he|she|each|is|are|(?:was|were)\s+(?:formerly|previously)|formerly(?=,?\s+(?:an?|the)\s)|was|were|has|have|
    been|serves?|served|serving|acts?|acting|the|an?|as|both|that|to|serve|other(?=\s+(?:members?|directors?|trustees?|co-))|employed|individually|principally|respectively|at\s+present|in\s+addition|additionally|in\s+(?:his|her|their|its)\s+capacit(?:y|ies)\s+as|
    engaged|employment)\b[\s,]*)+"""
)
_ITS = re.compile(
    r"(?i)^(?:(?:its|their|where|whose)\b\s*(?:he\s+|she\s+)?(?:(?:is|serves|acts)\s+(?:as\s+)?)?(?:an?\s+|the\s+)?)"
)


def posts(text: str, organizations: Collection[str] = (), model: str | None = None) -> list[Post]:
    """Every post that a cell or phrase states, in order, as spans of it.

    `organizations` are names known from the filing or the row (an employer whose name stands before the
    title is told by it). A line break in the text is one that its author made, not one of the page's width.
    Returns [] where no word of the text is a post.
    """
    # "Founder- Roe Partners": a hyphen beside a blank is a dash, which the tokenizer parts
    # "managing member of each of Roe LLC and Poe LLC": who are counted there is no part of the name
    plain = _EACH.sub(lambda m: " " * len(m[0]), _HYPHEN.sub("–", text))
    doc = pipeline.tokens(_UNBROKEN.sub(lambda m: m[0][:-1] + " ", plain), model)
    known = {names.key(name) for name in organizations}
    reader = _Reader(doc, known)
    for chunk in parts.chunks(doc, pipeline.post_heads(doc, model), known):
        reader.take(chunk)
    reader.close()
    trimmed = (_trimmed(text, p) for p in reader.out)
    return [p for p in trimmed if p.title[0] < p.title[1] and not _only_holding(text[slice(*p.title)])]


class _Reader:
    """The post that is open while the chunks are read, and those that are done."""

    def __init__(self, doc: Doc, known: set[str]) -> None:
        self.doc, self.text, self.known = doc, doc.text, known
        self.out: list[Post] = []
        self.open: Post | None = None
        self.sure = False  # the open post's organization has a name that says so
        self.listed = False  # it came after a comma ("Fellow, an institute, its university")
        self.lost: Kind | None = None  # in a description of it, or in an address
        self.seen: Span | None = None  # an organization before any title ("Acme LLC, whose President")
        self.aside = False  # the chunk at hand is one more thing that somebody is: ", a partner of Roe LLP"
        self.head: list[str] = []  # the words of the last title's head
        self.whole: Span = (0, 0)  # the last title with whatever follows it in its chunk
        self.pending: Chunk | None = None  # a field before a title ("Sales and Marketing Director")

    def close(self) -> None:
        """The open post is done."""
        if self.open is not None:
            self.out.append(self.open)
        self.open, self.listed, self.lost, self.sure = None, False, None, False

    def take(self, chunk: Chunk) -> None:
        """Read one chunk."""
        fresh = chunk.separator == ";" or (chunk.separator == "\n" and chunk.head is not None)
        if self.lost is Kind.ADDRESS and not fresh:
            return
        if fresh:
            self.close()
        if chunk.head is not None:
            self._begin(chunk)
        elif self.open is not None:
            self._go_on(chunk)
        elif chunk.kind is Kind.ORGANIZATION and chunk.sure:
            self.seen = employers.organization(self.text, parts.span(self.doc, chunk.start, chunk.end))
        self.pending = chunk if chunk.head is None and chunk.kind is Kind.FIELD and self.open is None else None

    def _begin(self, chunk: Chunk) -> None:
        assert chunk.head is not None
        article = chunk.separator == "," and self.doc[chunk.start].text.lower() in ("a", "an")
        self.aside = article and self.doc[chunk.head[1] - 1].text in ("partner", "member", "consultant")
        before, holder = self.open, employers.is_minor_holder(self.doc, chunk)
        post = self._post(chunk)
        if self._is_description(chunk, post):
            self.lost = Kind.DESCRIPTION
            return
        if before is None and self.pending is not None and chunk.separator == "and":
            post = replace(post, title=(self.doc[self.pending.start].idx, post.title[1]))
        if before is not None and self.lost is None and self._joins(before, post):
            title = before.title if holder else (before.title[0], post.title[1])
            self.open = Post(title, post.organization or before.organization)
        else:
            self.close()
            self.open = None if holder else post
        self.listed, self.lost = False, None
        self.head = [t.text.lower() for t in self.doc[chunk.head[0] : chunk.head[1]]]
        self.whole = post.title[0], parts.span(self.doc, chunk.start, chunk.end)[1]
        self.sure = self.open is not None and self._is_sure(self.open)

    def _is_sure(self, post: Post) -> bool:
        if post.organization is None:
            return False
        words = self.text[slice(*post.organization)]
        return names.key(words) in self.known or names.legal_form(words) is not None

    def _is_description(self, chunk: Chunk, post: Post) -> bool:
        """ "Chairman of Acme, a manager of hedge funds"; "manager of Acme, the general partner of Beta": after a
        comma and an article, what the organization is."""
        if self.open is None or self.open.organization is None or chunk.separator != ",":
            return False
        article = self.doc[chunk.start].text.lower()
        assert chunk.head is not None
        of_organizations = self.doc[chunk.head[1] - 1].text in vocabulary.ENTITY_HEADS
        bare = post.organization is None and article in ("a", "an") and chunk.end - chunk.start > 3
        return bare or (article in ("a", "an", "the") and of_organizations)

    def _joins(self, before: Post, post: Post) -> bool:
        """Whether a title goes on with the one before it: the one before has no organization yet, or has it
        before its title ("Acme Vice President and Treasurer"); what somebody is by himself stands alone."""
        now, next_ = before.organization, post.organization
        between = self.text[before.title[1] : post.title[0]]
        its = _ITS_BEFORE.search(self.text, max(0, before.title[0] - 12), before.title[0]) is not None
        if re.search(r"\b(?:since|until)\s", between) or (its and now is None and next_ is not None):
            return False
        if now is not None and (now[0] >= before.title[1] or next_ is not None):
            return False
        if now is None and next_ is not None and next_[0] < post.title[1] - 1:
            return False
        if self.aside and not {"partner", "member"}.intersection(self.head):
            return False
        return "professor" in self.head or not vocabulary.OCCUPATIONS.intersection(self.head)

    def _go_on(self, chunk: Chunk) -> None:
        assert self.open is not None
        span = parts.span(self.doc, chunk.start, chunk.end)
        if chunk.kind in (Kind.DESCRIPTION, Kind.ADDRESS):
            self.lost = chunk.kind
        if self.lost is not None:
            return
        now = self.open.organization
        if now is None or (chunk.inner is not None and places.is_state(self.text[slice(*now)])):
            self._first(chunk, span)
        elif now[1] <= self.open.title[0]:  # "Acme Telecom Executive Manager, Sales"
            self.open = replace(self.open, title=(self.open.title[0], span[1]))
        elif chunk.separator == "-" or self._extends(chunk):
            self.open = replace(self.open, organization=(now[0], span[1]))
        elif chunk.separator == "\n":
            self.lost = Kind.ADDRESS
        elif (chunk.kind is Kind.ORGANIZATION or chunk.inner is not None) and (
            chunk.listed or chunk.separator == "and" or chunk.sure
        ):
            self.out.append(self.open)
            self.open = Post(self.open.title, employers.organization(self.text, span))
            self.sure = self._is_sure(self.open)

    def _first(self, chunk: Chunk, span: Span) -> None:
        """A chunk after a title that has no organization: its organization, or more of the title."""
        assert self.open is not None
        start = self.open.title[0]
        if chunk.separator == "and" and chunk.kind is Kind.ORGANIZATION and chunk.sure:
            self.lost = Kind.DESCRIPTION  # "Jane Roe, as trustee, and Acme Corp.": somebody else
            return
        if chunk.inner is not None:  # "Chief of Information, Space and Defense Systems Group of Acme"
            inner = parts.span(self.doc, chunk.inner + 1, chunk.end)
            self.open = Post((start, self.doc[chunk.inner].idx), employers.organization(self.text, inner))
        elif chunk.kind is Kind.ORGANIZATION or (
            chunk.kind is Kind.FIELD and not chunk.pure and (self._leads() or chunk.separator == "\n")
        ):
            # "Chairman of the Corporation, Acme Institute": what was nobody's name is part of the title
            title = (start, max(self.open.title[1], self.whole[1]))
            self.open = Post(title, employers.organization(self.text, span))
            self.listed = chunk.separator in (",", "\n")
        elif chunk.separator == "\n":
            self.lost = Kind.ADDRESS
        else:
            self.open = replace(self.open, title=(start, span[1]))
        self.sure = self._is_sure(self.open)

    def _leads(self) -> bool:
        return self.head[-1] in vocabulary.LEADING and (self.head[-1] != "president" or "vice" not in self.head)

    def _extends(self, chunk: Chunk) -> bool:
        """Whether the chunk is what the organization is a part of: "Roe Institute, Poe University"."""
        assert self.open is not None and self.open.organization is not None
        now, words = self.text[slice(*self.open.organization)], parts.words(self.doc, chunk)
        alone = chunk.separator == "," and not chunk.listed and chunk.kind is Kind.ORGANIZATION and chunk.sure
        named = names.legal_form(now) or names.legal_form(words) or names.key(words) in self.known
        return alone and not named

    def _post(self, chunk: Chunk) -> Post:
        """The post that a chunk with a head begins: its title, and its organization if the chunk names one."""
        assert chunk.head is not None
        text, doc = self.text, self.doc
        start, end = parts.span(doc, chunk.start, chunk.end)
        head = doc[chunk.head[0]].idx
        lead = _LEADS.match(text[start:head])
        start += lead.end() if lead else 0
        its = _ITS.match(text[start:head])
        if its:
            start += its.end()
        last = self.open or (self.out[-1] if self.out else None)
        whose = last.organization if last is not None and last.organization is not None else self.seen
        before = whose if its else employers.name_before(text, start, head, self.known)
        if before is not None and not its and not text[start : before[0]].strip(" the"):
            owned = re.match(r"['’]s?", text[before[1] : head])
            start = before[1] + (owned.end() if owned else 0)
        owner = _POSSESSED.search(text, head, end)
        same = owner is not None and last is not None and last.organization is not None and _alike(text, last, owner)
        if owner is not None and before is None and text[owner.start("of")].isupper() and not same:
            return Post((start, owner.end()), owner.span("of"))
        cut = employers.organization_at(doc, chunk, self.known)
        if cut is None:
            return Post((start, end), before)
        at, first = cut
        if first is None:  # it has no name here: "the sole trustee of the managing member of Acme"
            return Post((start, doc[at].idx), before)
        return Post((start, doc[at].idx), employers.organization(text, (doc[first].idx, end)))


def _alike(text: str, last: Post, owner: re.Match[str]) -> bool:
    assert last.organization is not None
    return names.key(text[slice(*last.organization)]) == names.key(owner["of"])


def _only_holding(title: str) -> bool:
    """Whether a title says no office: "sole shareholder" alone."""
    words = title.lower().split()
    return bool(words) and words[-1].strip(".,") in vocabulary.HOLDERS and len(words) <= 2


def _trimmed(text: str, post: Post) -> Post:
    """Both spans without the blanks, articles and stops around them; an abbreviation keeps its stop."""

    def trim(span: Span) -> Span:
        start, end = span
        while start < end and text[start] in " \t\n,;:.-–—":
            start += 1
        while True:
            words = text[start:end]
            found = _AND.search(words) or _DOTS.search(words)
            if not found:
                return start, end
            tail = words[: found.start()].rsplit(None, 1)[-1:] or [""]
            stop = text[start + found.start()] == "."
            keeps = stop and (tail[0] + "." in vocabulary.ABBREVIATIONS or re.fullmatch(r"(?:\w\.)*\w", tail[0]))
            if keeps and found.end() - found.start() == 1:
                return start, end
            end = start + found.start() + (1 if keeps else 0)

    title = trim(post.title)
    lead = re.match(r"(?i)(?:and\s+|(?:the|an?)\s+)+", text[title[0] : title[1]])
    if lead:
        title = (title[0] + lead.end(), title[1])
    return Post(title, trim(post.organization) if post.organization else None)


_ONE = {"chairmen": "chairman", "secretaries": "secretary"}


def singular(title: str) -> str:
    """A title said of several, as it is said of one: "managing members" is "managing member"."""
    first = re.match(r"[^,;]*?(?=\s+(?:of|at|for|to|in)\b|[,;]|$)", title)
    assert first is not None
    words = first[0].split(" ")
    for index, word in enumerate(words):
        low = word.lower()
        if low in _ONE:
            words[index] = word[0] + _ONE[low][1:]
        elif low.endswith("s") and low[:-1] in vocabulary.SINGULARS:
            words[index] = word[:-1]
    return " ".join(words) + title[first.end() :]


def roles(title: str) -> list[str]:
    """The notations of the roles that a title names, in the order of the vocabulary."""
    words = names.one_line(title).lower()
    return list(dict.fromkeys(code for pattern, code in vocabulary.ROLE_WORDS if re.search(pattern, words)))

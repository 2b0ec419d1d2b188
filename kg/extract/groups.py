"""Groups and roles: what a filing's defined terms stand for beyond single names.

"Acme Fund, L.P. and Acme Offshore, Ltd. (together, the "Funds")": each of them is meant where the Funds are. "Acme
GP, LLC (the "General Partner")" is meant by the General Partner, and "Mr. Roe" means the one Roe whom the filing names.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from kg import terms
from kg.extract import spouses
from kg.extract import view as v
from kg.extract.signing.principals import named
from kg.extract.structured.capacities import same_person
from kg.extract.subsidiaries import companies
from kg.extract.view import View
from kg.language import clauses
from kg.model.claim import Mention
from kg.model.document import BlockKind
from kg.values import names

# '(together, the "Funds")'   '(each a "Fund" and collectively, the "Funds")'   '(the "Advisers")'
_BRACKET = re.compile(r"\((?P<inside>[^()]{0,300}[\"“‘][^()]{1,120}[\"”’][^()]{0,60})\)")
# "Ministry of Finance of Ruritania (the Ministry)"
_SHORT = re.compile(
    r"(?<!\S)(?P<before>[A-Z][\w.'’-]*(?:\s+(?:of|the|and|for|[A-Z0-9][\w.'’-]*)){1,8})\s*"
    r"(?P<bracket>\()(?:the\s+)?(?P<term>[A-Z][\w'’-]{3,30})\)"
)
_TERM = re.compile(r"[\"“](?P<term>[^\"“”]{2,60}?)[,.]?[\"”]|‘(?P<single>[^\"“”‘’]{2,60}?)[,.]?’")
_TOGETHER = re.compile(r"(?i)\b(?:collectively|together|each|all|jointly)\b")
_FAR, _NEAR = 4_000, 600
"""Characters before a bracket that the list of a group's members, and a single name, may begin in."""


@dataclass(slots=True)
class Groups:
    """What the names and terms of a filing stand for, by their keys; `nobody` are terms for what is no agent."""

    view: View
    known: dict[str, Mention] = field(default_factory=dict)
    members: dict[str, list[Mention]] = field(default_factory=dict)
    nobody: set[str] = field(default_factory=set)
    surnames: dict[str, list[Mention]] = field(default_factory=dict)
    bare: dict[str, list[Mention]] = field(default_factory=dict)  # reporting persons by names without legal form

    def knows(self, words: str) -> bool:
        """Whether the filing has given the words as a name, a short form, or a term."""
        key = names.key(words)
        return key in self.known or key in self.members or key in self.bare

    def find(self, words: str) -> list[Mention] | None:
        """Whom the words stand for: none, where they are a term for what is no agent; None, where they are
        not known."""
        key = names.key(words)
        if key in self.members:
            return self.members[key]
        if key in self.known:
            return [self.known[key]]
        if key in self.nobody:
            return []
        same = self.bare.get(_without_form(words), [])
        if len(same) == 1 and not (names.legal_form(words) and names.legal_form(same[0].words)):
            return same
        person = re.match(r"(?i)(?:mr|mrs|ms|dr|messrs)\b\.?\s*", words)
        short = names.key(words[person.end() :] if person else words)
        found = self.surnames.get(short, []) if short else []
        if person and len(found) > 1:  # the one who reports; nobody, where several do and are not told apart
            people = self.view.parties.reporting_persons
            found = [m for m in found if any(_same(m, p) for p in people)] or found
            if len(found) > 1:
                return [m for m in found if spouses.called(self.view, m, found, person[0])]
            return found
        if len(found) == 1:
            return found
        if person:
            full = self._full(short)
            return [full] if full is not None else None
        longer: list[Mention] = []
        for known, mention in self.known.items():
            if len(short) > 2 and known.startswith(f"{short} ") and not any(_same(mention, m) for m in longer):
                longer.append(mention)
        return longer if len(longer) == 1 else None

    def _full(self, surname: str) -> Mention | None:
        """The person of that surname whom the filing names in full, outside its lists."""
        form = next(iter(self.view.blocks(BlockKind.FORM)), None)
        if form is None or not surname.isalpha():
            return None
        pattern = re.compile(rf"(?:(?-i:[A-Z])[\w.'’-]*\s+){{1,3}}(?-i:{surname.title()}|{surname.upper()})\b")
        for match in pattern.finditer(self.view.text, form.start, form.end):
            words = names.clean_person(match[0])
            if names.is_person(words) and not re.match(r"(?i)(?:mr|mrs|ms|dr)\b", match[0]):
                return v.person(words, self.view.cite(match.start(), match.end(), "relations.name"))
        return None


def _same(a: Mention, b: Mention) -> bool:
    return bool({*a.keys} & {*b.keys})


def _reporting(view: View, mention: Mention) -> Mention:
    """The reporting person whose name a defined name is: more was taken for it, or a word is left out of the name of
    one that no term is defined for."""
    people = view.parties.reporting_persons
    if any(_same(mention, p) for p in people):
        return mention
    key = names.key(mention.words)
    found = [p for p in people if _is_more(key, names.key(p.words))]
    found = found or [p for p in people if _is_less(key, names.key(p.words)) and not _is_termed(view, p)]
    return found[0] if len(found) == 1 else mention


def _is_termed(view: View, person: Mention) -> bool:
    own = names.key(person.words)
    return any(key != own and _same(mention, person) for key, mention in view.known_keys.items())


def _is_more(printed: str, cover: str) -> bool:
    """Whether the words are a name with others before it that are none: "500 shares and Acme LLC"."""
    a, b = printed.split(), cover.split()
    before = a[: -len(b)]
    return bool(before) and a[-len(b) :] == b and any(w.isdigit() or w in _NO_NAME for w in before)


_NO_NAME = frozenset("and of by to from shares common stock person persons name reporting".split())


def _is_less(printed: str, cover: str) -> bool:
    """Whether the words are a name without one of its words."""
    a, b = printed.split(), cover.split()
    return len(b) == len(a) + 1 > 4 and any(a == b[:n] + b[n + 1 :] for n in range(len(b) - 1))


def shares(term: str, words: str) -> bool:
    """Whether a term shares a word or its initials with a name."""
    a, b = names.key(term), names.key(words)
    initials = "".join(word[0] for word in b.split())
    return any(word in b.split() for word in a.split()) or all(c in initials for c in a.replace(" ", ""))


def _without_form(words: str) -> str:
    parts = names.key(words).split()
    return " ".join(parts[:-1] if len(parts) > 1 and parts[-1] in names.LEGAL_FORMS else parts)


def groups(view: View) -> Groups:
    """The groups and roles that the filing defines."""
    out = Groups(view, {key: _reporting(view, mention) for key, mention in view.known_keys.items()})
    people = [*view.parties.reporting_persons, *view.parties.listed, *view.parties.known.values()]
    for mention in people:
        if mention.kind == terms.PERSON_CLASS:
            last = re.sub(r"(?i)[\s,]+(?:jr|sr|ii|iii|iv|3d)\.?$", "", names.clean_person(named(mention).words)).split()
            namesakes = out.surnames.setdefault(names.key(last[-1]) if last else "", [])
            if not any(_same(mention, m) or same_person(mention.words, m.words) for m in namesakes):
                namesakes.append(mention)
    for person in view.parties.reporting_persons:
        out.bare.setdefault(_without_form(person.words), []).append(person)
    for term, start, together in _brackets(view):
        key = names.key(term)
        if key in view.known_keys:
            continue
        members = _members(view, out, term, start, together=together)
        if together or (len(members) > 1 and term.endswith("s")):
            if members:
                out.members[key] = members
        elif key not in out.members and members and _is_role(term, members[-1].words):
            out.members[key] = members[-1:]
        if key not in out.members:
            out.nobody.add(key)
    out.members["reporting persons"] = [*view.parties.reporting_persons]
    out.nobody -= {*out.members}
    for key in sorted(out.nobody):
        _called(view, out, key)
    return out


# what a party is called by its part in the matter
_ROLES = frozenset(
    """partner member manager adviser advisor trustee parent fund partnership company corporation trust purchaser buyer
    bank subsidiary sub holder stockholder shareholder investor custodian administrator sponsor foundation plan master
    feeder seller lender owner llc lp gp im holdings group entity firm estate investors advisers management
    capital""".split()
)


def _is_role(term: str, words: str) -> bool:
    """Whether a term can be what an agent of that name is called by."""
    return names.key(term).split()[-1:][0] in _ROLES or shares(term, words)


def _brackets(view: View) -> Iterator[tuple[str, int, bool]]:
    """Each term that a bracket defines, where the bracket begins, and whether it is said of several together."""
    form = next(iter(view.blocks(BlockKind.FORM)), None)
    for match in _SHORT.finditer(view.text, form.start, form.end) if form else ():
        if match["before"].startswith(match["term"]):
            yield names.one_line(match["term"]), match.start("bracket"), False
    for match in _BRACKET.finditer(view.text, form.start, form.end) if form else ():
        inside = match["inside"]
        for found in _TERM.finditer(inside):
            term = names.one_line(found["term"] or found["single"])
            together = _TOGETHER.search(inside, 0, found.start()) is not None and term.endswith("s")
            if names.key(term):
                yield term, match.start(), together


# "the Roe Family Trust| u/d/t dated March 3, 1998"   "... under agreement dated May 3, 1988"
_DATED = re.compile(
    r"(?i),?\s+(?:(?:u/?[adt]|under)\b[^,;()\n]{0,60}?\s*)?\bdated\s+(?:as\s+of\s+)?[a-z]{3,9}\.?\s+\d{1,2},\s+\d{4}\s*$"
)
# "Identity and Background| Acme Corp. is ..."   "(a) Name of Persons Filing:| Jane Roe and ..."
_HEADING = re.compile(
    r"""(?ix)^\s*(?:item\s+\d{1,2}[.:]?\s*)?(?:\([a-z]\)\s*)?(?:identity\s+and\s+background|purpose\s+of\s+(?:the\s+)?transactions?
    |interest\s+in\s+securities\s+of\s+the\s+issuer|security\s+and\s+issuer|name\s+of\s+persons?\s+filing(?:\s+this\s+statement)?
    |source\s+and\s+amount\s+of\s+funds(?:\s+or\s+other\s+consideration)?|ownership)(?=[.:\s])[.:]?\s+(?=(?-i:[A-Z(]))"""
)


def without_heading(text: str) -> str:
    """A text of the same length without the item's heading that it begins with."""
    found = _HEADING.match(text)
    return " " * found.end() + text[found.end() :] if found else text


def _members(view: View, out: Groups, term: str, at: int, *, together: bool) -> list[Mention]:
    """The names of the list that ends before a bracket, or of the lines that follow it and a colon."""
    several = together or term.endswith("s")
    colon = re.match(r"\([^()]{0,300}\)\s*:", view.text[at : at + 320]) if several else None
    found: list[Mention] = []
    for line in companies(view, at + colon.end(), at + colon.end() + _FAR, unbroken=True) if colon else ():
        found.append(v.party(view, line.words, view.cite(line.start, line.end, "definition")))
    if found:
        return found
    far = _FAR if together else _NEAR
    low = max(view.text.rfind("\n\n", max(0, at - far), at) + 1, at - far, 0)
    text = without_heading(_DATED.sub(lambda m: " " * len(m[0]), view.text[low:at]))
    ends = clauses.trailing(text, out.knows)
    if not ends and not several:  # '..., formerly named "X" ("Acme New York")'
        ends = [e for e in clauses.named(text, out.knows) if names.key(e.words).startswith(f"{names.key(term)} ")][-1:]
    for end in ends:
        known = out.find(end.words)
        words, quote = names.clean(end.words), view.cite(low + end.start, low + end.end, "definition")
        found += known if known is not None else [v.agent(words, quote)]
    return found


def _called(view: View, out: Groups, key: str) -> None:
    """Members of a group that are only called so: "Acme Master Fund Ltd., an Acme Fund,"."""
    one = key[:-1] if key.endswith("s") else key
    if one == key or len(one) < 4:
        return
    words = r"\s+".join(re.escape(w) for w in one.split())
    pattern = re.compile(rf"(?i),\s+(?:an?|one\s+of\s+the)\s+{words}s?\b")
    form = next(iter(view.blocks(BlockKind.FORM)), None)
    for match in pattern.finditer(view.text, form.start, form.end) if form else ():
        low = max(view.text.rfind("\n\n", max(0, match.start() - 600), match.start()) + 1, match.start() - 600, 0)
        found = clauses.trailing(view.text[low : match.start()], out.knows)
        for end in found[-1:]:
            quote = view.cite(low + end.start, low + end.end, "relations.name")
            out.members.setdefault(key, []).append(v.agent(names.clean(end.words), quote))
            out.nobody.discard(key)

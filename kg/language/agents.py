"""Agents in a sentence: runs of words that have the form of a person's or an organization's name.

Wider than the entities of the pipeline: where a sentence's grammar asks for a name, one of a single capitalised word
is one ("a subsidiary of Acme"), and a name may have "and", "of" or a comma within it ("Acme Fire and Casualty
Company", "Acme Gold, Silver & Income Trust").
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from kg.language import vocabulary
from kg.values import names, places

Known = Callable[[str], bool]
"""Whether the filing has given a name or short form before."""


@dataclass(frozen=True, slots=True)
class Token:
    """text[start:end] is a word, with the stops of its abbreviation, or a sign; a sentence that ends in one has
    a stop of no length after it."""

    words: str
    start: int
    end: int

    @property
    def low(self) -> str:
        """The word in lower case."""
        return self.words.lower()


@dataclass(frozen=True, slots=True)
class Name:
    """Tokens [first, last) are a name; `sure` where its own words, or the filing, say so."""

    first: int
    last: int
    words: str
    sure: bool


# Acme   L.P   wholly-owned   f/b/o   O'Neil   's   (
_TOKEN = re.compile(r"['’]s\b|[^\W_](?:\w|[.&+/-](?=\w)|['’](?!s\b)(?=\w))*|[^\s]")
_STARTERS = frozenset(
    """the this these that those each it its he she they in as such pursuant by all none neither certain mr mr. mrs.
    ms. accordingly however because on except for both while although based no an a his her their if since under with
    prior any to at and or but nor also from through other when where after before during among additionally furthermore
    consists includes represents reflects excludes further together collectively unless until upon""".split()
)
_LEGAL = names.LEGAL_FORMS | frozenset("jr sr ii iii iv national ldc spc dac icav pllc lllp sociedad".split())
_OF_HEADS = frozenset(
    """bank banks bancorp government university state kingdom republic trust estate board ministry church city county
    college institute museum emirate association fund college society company department province""".split()
)
# what is no agent though it is capitalised, by its last word
_NOTHING = frozenset(
    """act agreement amendment annex appendix avenue ave board boulevard box building class code commission common
    date directors drive exchange exhibit floor form highway item items law laws letter lane note notes order page
    parkway percent person persons plaza preferred regulation report road room row rule rules schedule section
    securities security series share shares square stock statement street suite table title tower warrants
    january february march april may june july august september october november december monday tuesday wednesday
    thursday friday states""".split()
)
_PLACED = frozenset("laws citizen citizens national resident subject province city county".split())
_SMALL_FORMS = frozenset(("plc", "gmbh", "llc", "inc", "inc.", "ltd", "ltd."))
_PAPERS = frozenset("exhibit item schedule section rule annex appendix amendment form note row release".split())
_STREETS = frozenset("street avenue road boulevard drive lane floor suite plaza square highway parkway".split())
_ORGANIZED = names.ORGANIZATION_NOUNS | names.LEGAL_FORMS
_WHOLE = _ORGANIZED - frozenset(
    "capital research management investment investments securities savings international equity office".split()
)
_GENERIC = (
    vocabulary.FIELD_WORDS
    | names.ORGANIZATION_NOUNS
    | frozenset(
        """income casualty mid small large cap growth convertible dividend natural resources gold silver wellness loan
        marine surety guaranty annuity retirement pension sharing thrift health household sons company trust cash bond
        equity balanced emerging utility utilities""".split()
    )
)
_CODES = frozenset("BD BK IC IV IA EP HC SA CP CO PN IN FI OO".split())
"""The codes of what sort of person one is, which stand beside a name and are none."""
_TRUSTS = frozenset(("trust", "trusts", "foundation"))
_HONORIFIC = frozenset("mr mr. mrs mrs. ms ms. dr dr. messrs messrs. sir professor miss".split())
_NUMERAL = re.compile(r"[IVX]{1,5}|[A-Z]|\d.*")
_CONTINUING = frozenset(("series", "class", "employee", "employees", "retirement", "savings", "pension", "and"))
_WORD = re.compile(r"[^\W_]")


def tokens(text: str, known: Known | None = None) -> list[Token]:
    """The words and signs of a text, each abbreviation with its stop; a known name that ends in a letter or a
    numeral ends its sentence, as any does before "Mr."."""
    out: list[Token] = []
    for match in _TOKEN.finditer(text):
        words, last = match[0], out[-1] if out else None
        if (
            words == "."
            and last is not None
            and last.end == match.start()
            and _is_abbreviation(last.words)
            and not _closes(text, out, match.end(), known)
        ):
            out[-1] = Token(last.words + ".", last.start, match.end())
            continue
        gap = match.start() - last.end if last is not None else 0
        if last is not None and last.words.endswith(".") and len(last.words) > 1 and _begins(last.words, words, gap):
            out.append(Token(".", last.end, last.end))
        out.append(Token(words, match.start(), match.end()))
    return out


def _is_abbreviation(word: str) -> bool:
    return word[0].isalpha() and (f"{word}." in vocabulary.ABBREVIATIONS or len(word) == 1 or "." in word)


_NEXT = re.compile(r"\s+(?P<word>[A-Z]\w*)")
_FAR = 6
"""Words of a name that ends in a numeral."""


def _closes(text: str, out: Sequence[Token], stop: int, known: Known | None) -> bool:
    """Whether a letter before a stop is the last word of a name and of its sentence: "of Acme Fund V. Mr. Roe"."""
    after = _NEXT.match(text, stop, stop + 40)
    if len(out[-1].words) > 1 or after is None:
        return False
    if after["word"].lower() in _HONORIFIC:
        return True
    starts = (token.start for token in out[-_FAR:-1] if token.words[0].isupper())
    return known is not None and any(known(text[start : out[-1].end]) for start in starts)


def _begins(abbreviation: str, word: str, gap: int) -> bool:
    """Whether a word begins a sentence after an abbreviation: "of Acme Corp. The address of ...", "of Acme, L.P.
    Acme GP is ..."; `gap` are the blanks between them."""
    form, key = names.key(abbreviation), names.key(word)
    if not word[:1].isupper() or form not in names.LEGAL_FORMS or key in names.LEGAL_FORMS:
        return False
    if word.lower() in _STARTERS:
        return True
    return (form not in ("co", "corp") or gap > 1) and not _NUMERAL.fullmatch(word) and key not in _CONTINUING


def agents(text: str, parts: Sequence[Token], known: Known) -> list[Name]:
    """The names among the tokens of a text, in order; `known` tells those that the filing has given before."""
    runs = _joined(text, parts, list(_runs(parts)), known)
    return [name for first, last in runs if (name := _name(text, parts, first, last, known)) is not None]


def _is_capital(token: Token) -> bool:
    return token.words[0].isupper() or (token.words[0].isdigit() and token.words[-1].isalpha())


def _runs(parts: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Runs of capitalised words with what joins them; "and" and the comma are judged later."""
    at = 0
    while at < len(parts):
        if not _is_capital(parts[at]):
            at += 1
            continue
        stop = at + 1
        while stop < len(parts):
            step = _step(parts, at, stop)
            if not step:
                break
            stop += step
        yield at, stop
        at = stop


def _step(parts: Sequence[Token], first: int, at: int) -> int:
    """How many tokens a run goes on over at `at`; 0 where it ends."""

    def capital(n: int) -> bool:
        return n < len(parts) and _is_capital(parts[n])

    word, before = parts[at].low, names.key(parts[at - 1].words)
    if capital(at):
        return 1
    if word in names.PARTICLES:
        return (
            2
            if capital(at + 1)
            else 3
            if parts[at + 1 : at + 2] and parts[at + 1].low in names.PARTICLES and capital(at + 2)
            else 0
        )
    if word in ("℠", "™", "®", "sm", "tm"):
        return 2 if capital(at + 1) else 1
    if word in ("&", "+") or word in ("f/b/o", "fbo", "u/a", "u/w"):
        return 2 if capital(at + 1) else 0
    if word == "," and at + 1 < len(parts) and names.key(parts[at + 1].words) in _LEGAL and capital(at + 1):
        return 2
    if word == "," and at + 2 < len(parts) and parts[at + 1].words == "&" and capital(at + 2):
        return 3
    if word.isdigit() and capital(at + 1) and parts[at + 1].low not in _STARTERS:
        return 2  # "Acme Value 25 Fund"
    if word.isdigit() and at + 2 < len(parts) and parts[at + 1].words == ",":
        return 1 if names.key(parts[at + 2].words) in names.LEGAL_FORMS else 0  # "Acme Partners 13, L.P."
    if word in _SMALL_FORMS and at > first:
        return 1
    if word == "of" and (before in _OF_HEADS or (before == "co" and at - first > 1)):
        return (
            2
            if capital(at + 1)
            else (3 if parts[at + 1 : at + 2] and parts[at + 1].low == "the" and capital(at + 2) else 0)
        )
    if (
        word == "("
        and at + 1 < len(parts)
        and (capital(at + 1) or parts[at + 1].words.isdigit())
        and at + 3 < len(parts)
        and parts[at + 2].words == ")"
        and capital(at + 3)
    ):
        return 4 if names.key(parts[at + 3].words) in _ORGANIZED else 0
    if word in ("'", "’", "'s", "’s") and capital(at + 1):
        after = list(takewhile(_is_capital, parts[at + 1 : at + 4]))
        owned = word in ("'s", "’s")
        last = names.key(after[-1].words) if after else ""
        if owned and last in _TRUSTS and at - first > 1 and parts[first].low not in _HONORIFIC:
            return 2  # "the Roe Children's Trust"
        return 2 if last in (names.LEGAL_FORMS if owned else _WHOLE) else 0
    return 0


def _joined(text: str, parts: Sequence[Token], runs: list[tuple[int, int]], known: Known) -> list[tuple[int, int]]:
    """Runs that are one name: parted by "and" within a name, or by a comma in a name that has "&" after one."""
    out: list[tuple[int, int]] = []
    for run in runs:
        while out and _one(text, parts, out[-1], run, known):
            run = (out.pop()[0], run[1])
        out.append(run)
    return out


def _words(text: str, parts: Sequence[Token], first: int, last: int) -> str:
    return names.one_line(text[parts[first].start : parts[last - 1].end])


def _one(text: str, parts: Sequence[Token], left: tuple[int, int], right: tuple[int, int], known: Known) -> bool:
    between = [t.low for t in parts[left[1] : right[0]]]
    a, b = _words(text, parts, *left), _words(text, parts, *right)
    if between == ["and"]:
        if known(f"{a} and {b}"):
            return True
        if known(a) or parts[left[0]].low in _HONORIFIC or known(b):
            return False
        last, first = names.key(a).split()[-1:], names.key(b).split()[:1]
        whole = bool(last) and (last[0] in _WHOLE or names.legal_form(a) is not None)
        if parts[right[0]].low in _OF_HEADS and parts[right[0] + 1].low == "of":
            return False
        return not whole and bool(first) and first[0] in _GENERIC and names.key(b).split()[-1] in _ORGANIZED
    if between == [","] and not known(a) and names.key(a).split()[-1:] and names.key(a).split()[-1] not in _WHOLE:
        return ", &" in b and parts[right[0]].low not in _STARTERS
    return False


def _name(text: str, parts: Sequence[Token], first: int, last: int, known: Known) -> Name | None:
    """The name that a run is, without what leads to it; None where it is none."""
    if last < len(parts) and parts[last].words.isdigit() and known(_words(text, parts, first, last + 1)):
        last += 1
    if known(_words(text, parts, first, last)):
        return Name(first, last, _words(text, parts, first, last), True)
    honorific, whole = False, first
    while first < last and parts[first].low in _STARTERS - _HONORIFIC:
        first += 1
    honorific = first < last - 1 and parts[first].low in _HONORIFIC
    while last > first and (parts[last - 1].low in names.PARTICLES or not _WORD.match(parts[last - 1].words)):
        last -= 1
    if first >= last:
        return None
    words = _words(text, parts, first, last)
    if known(words):
        return Name(first, last, words, True)
    keys = names.key(words).split()
    if not keys or not any(c.isalpha() for c in words) or keys[0] in _PAPERS or words in _CODES:
        return None
    if keys[-1] in _NOTHING:
        for stop in range(last - 1, first, -1):  # "Acme Common Stock"
            if known(_words(text, parts, first, stop)):
                return Name(first, stop, _words(text, parts, first, stop), True)
        return None
    if places.is_country(words) or places.is_state(words) or (len(keys) == 1 and keys[0] in _GENERIC):
        return None
    before, after = parts[first - 1] if first else None, parts[last] if last < len(parts) else None
    sure = honorific or names.is_organization(words) or names.is_person(words)
    formed = names.legal_form(words) is not None
    led = [t.low for t in parts[max(0, first - 3) : first] if t.low != "the"][-2:]
    if led[-1:] == ["of"] and led[0] in _PLACED and not formed:
        return None  # "the laws of Ruritania"   "a citizen of Ruritania"
    if before is not None and before.low in ("a", "an") and after is not None and after.low.isalpha() and not formed:
        return None  # "a Delaware corporation"
    if before is not None and before.words.isdigit() and not formed:
        return None  # "1 Harbor Street"
    if not sure and after is not None and after.words == "," and last + 1 < len(parts):
        following = [_words(text, parts, last + 1, stop) for stop in range(last + 2, min(last + 5, len(parts) + 1))]
        if following[0].isdigit() or any(places.is_state(w) or places.is_country(w) for w in following):
            return None  # "Boston, Massachusetts"
    if first - whole == 1 and whole and parts[whole].words == "The":
        first, words = whole, _words(text, parts, whole, last)  # it is printed as a part of the name
    return Name(first, last, words, sure or formed)

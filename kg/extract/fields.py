"""What a column heading, a label or a line of a list of persons says that it holds."""

import re
from functools import lru_cache

from kg.language import posts as language
from kg.language import vocabulary
from kg.values import names, places

Field = str
"""`name`, `post` (a position), `seat` (one with the organization listed), `work` (an occupation, with its employer),
`employer`, `address`, `citizenship`, `other`."""

ANY: frozenset[Field] = frozenset(("post", "work", "employer", "address", "citizenship"))
"""What a cell may hold over which no heading stands."""

_KEYS: tuple[tuple[Field, str], ...] = (
    ("name", r"names?|individuals?|persons?|directors|officers|managers|members|trustees|partners"),
    ("post", r"positions?|titles?|functions?|offices?|capacit(?:y|ies)|posts?|roles?|affiliations?|directorships?"
             r"|status"),
    ("work", r"occupations?|employments?|professions?|business(?:es)?|jobs?|vocations?"),
    ("employer", r"employers?|organizations?|compan(?:y|ies)|corporations?|firms?"),
    ("address", r"address(?:es)?|residences?|locations?|domiciles?"),
    ("citizenship", r"citizen(?:ship)?s?|nationalit(?:y|ies)|countr(?:y|ies)"),
    ("other", r"shares?|stock|beneficial(?:ly)?|owned|ownership|percent(?:age)?|dates?|prices?|amounts?|number"
              r"|securities|transactions?|exhibits?|cusip|signatures?|age|interest|units|purchases?|sales?|sold|voting|cost|page|quantity"),
)  # fmt: skip
_KEY = re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in _KEYS), re.IGNORECASE)
_PLAIN = frozenset(
    """a above all and any as at by conducted current currently each employed executive five for full general has held
    if in including is last material more of on or other place present principal s such than that the their title
    to which whose with years past legal residential home mailing primary type kind nature function where whom
    whether are be his her same row director officer manager partner member
    trustee current's list organized below following registered""".split()
)
_WITH = re.compile(r"(?i)\b(?:with|at|of|in)\s+(?:the\s+)?(?P<who>[A-Z0-9(“\"].*)$")
# "Principal Occupation if Other than Position with Acme"
_OTHER_THAN = re.compile(r"(?i),?\s+\(?(?:if\s+)?(?:other\s+than|different\s+from|in\s+addition\s+to)\b.*$")
_BRACKETS = re.compile(r"\(\s*s\s*\)")
# "Position:"   "Present Principal Occupation or Employment:"   "Citizenship -"
_LABEL = re.compile(r"[ \t]*(?P<label>[A-Z][^:\n]{2,70}?)\s*(?::|\s[–—-]\s)[ \t]*")


@lru_cache(maxsize=4096)
def heading(words: str) -> frozenset[Field]:
    """The fields that the words name as a heading or label; empty where they are none."""
    text = _BRACKETS.sub("", names.one_line(words)).strip(" :;.*†")
    if not text or len(text) > 160:
        return frozenset()
    found: set[Field] = set()
    text = _OTHER_THAN.sub("", text)
    tail = _WITH.search(text)
    seat, issuer = False, False
    if tail and tail.start() and not _KEY.fullmatch(tail["who"].split()[0].strip(".,()")):
        seat = tail[0][:4].lower() == "with"
        issuer = re.fullmatch(r"(?i)\W*(?:the\s+)?issuer\W*", tail["who"]) is not None
        text = text[: tail.start()]
    for word in re.findall(r"[\w'’.-]+", text):
        key = _KEY.fullmatch(word.strip(".'’"))
        if key is not None:
            found.add(str(key.lastgroup))
        elif word.lower().strip(".") not in _PLAIN:
            return frozenset()
    found = _settled(found, text.lower())
    if issuer and "post" in found:
        return frozenset(found | {"seat", "issuer"})
    return frozenset(found | {"seat"}) if seat and "post" in found else frozenset(found)


def _settled(found: set[Field], text: str) -> set[Field]:
    """The fields of a heading: "business" beside "address" and "principal" is no field of its own, nor is
    "director" or "company" beside others."""
    works = re.search(r"occupation|employment|profession|job|vocation|business\s+(?:and|or|/)\s", text)
    if "work" in found and "address" in found and not works:
        found.discard("work")
    posts = re.search(r"position|title|capacit|post\b", text)
    if "post" in found and "address" in found and not posts:
        found.discard("post")
    if (
        "employer" in found
        and found & {"address", "citizenship"}
        and not re.search(r"employer|corporation|company", text)
    ):
        found.discard("employer")
    if re.search(r"citizen|nationalit", text) is None and "citizenship" in found and "address" in found:
        found.discard("citizenship")
    if (
        "employer" in found
        and "name" in found
        and re.match(r"names?\s+(?:and|of)\b.*\b(?:employer|corporation|company|organization)", text)
    ):
        found.discard("name")
    if "name" in found and len(found) > 1 and not re.search(r"\bnames?\b|individual|person", text):
        found.discard("name")
    return found


def label(line: str) -> tuple[frozenset[Field], int] | None:
    """The fields of the label that a line begins with, and where its value begins; None where there is none."""
    match = _LABEL.match(line)
    if match is None:
        return None
    found = heading(match["label"])
    return (found, match.end()) if found and "other" not in found else None


# "Position: Chairman of Acme Address: c/o Acme Citizenship: Italian": labels within a line
INLINE = re.compile(
    r"""(?ix)(?<![\w,])(?P<label>(?:present\s+|current\s+)?(?:principal\s+)?(?:positions?|occupations?|titles?|offices?|
    employment|employer)(?:\s+(?:or|and|/)\s+(?:employment|occupation|position|title))?|(?:business\s+|residence\s+|
    principal\s+)*address|citizenship|nationality|country\s+of\s+citizenship|name)\s*:\s*"""
)
SEE = re.compile(r"(?i)^\W*(?:see\s+(?:above|below)|same(?:\s+as\s+above)?|as\s+(?:above|stated\s+above)|ditto)\b\W*")
_NOTHING = re.compile(r"(?i)^\W*(?:n/?a|none|not\s+applicable|-+|same)?\W*$")


def is_nothing(words: str) -> bool:
    """Whether a cell says that it has no value."""
    return _NOTHING.match(words) is not None


HEADS = frozenset(head.split()[-1] for head in vocabulary.POST_HEADS)


def has_post(words: str) -> bool:
    """Whether a word of the line can be a post's head."""
    return not HEADS.isdisjoint(re.findall(r"[a-z]+", words.lower()))


@lru_cache(maxsize=8192)
def begins_post(words: str) -> bool:
    """Whether the line begins with a title."""
    if not has_post(words):
        return False
    found = language.posts(words)
    return bool(found) and found[0].title[0] <= 4


# "730 Third Avenue"   "P.O. Box 800"   "c/o Acme"   "Suite 200"   "One General Mills Blvd."   "Rye, NY 10580"
_ADDRESS = re.compile(
    r"""(?ix)^\W*(?:c\s?/\s?o\b|p\.?\s?o\.?\s+box\b|suite\b|room\b|\d+(?:st|nd|rd|th)?\s+floor\b|\w+\s+floor\b|no\.\s?\d|
    (?:one|two|three|four|five|six|seven|eight|nine|ten)\s+(?:[\w.]+\s+){1,4}(?:st|street|ave|avenue|blvd|boulevard|plaza|
    center|centre|place|road|drive|square|tower|parkway|lane|way|park|court|circle|landmark|building)\b\.?|
    \d[\w/-]*,?\s+[a-z].*|[\w.\s'’-]+,\s*[A-Za-z.\s]+\s+[A-Z\d][\d-]{2,}[A-Z\d\s]*$)"""
)
_STREET = re.compile(
    r"""(?i)\b(?:street|avenue|ave\.|blvd\.?|boulevard|road|rd\.|drive|plaza|tower|parkway|lane|suite|floor|square|
    highway|building|strasse|stra\u00dfe|rue|via|weg|laan|straat|chome|minato-ku|chiyoda-ku|district|quay|terrace)\b""",
    re.VERBOSE,
)
_ZIP = re.compile(
    r"\b(?:[A-Z]{2}\s+\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|[A-Z]\d[A-Z]\s?\d[A-Z]\d|\d{5})\b"
)


def starts_address(words: str) -> bool:
    """Whether a line begins as an address does: a number, a box, "c/o"."""
    return _ADDRESS.match(names.one_line(words)) is not None


def is_address(words: str) -> bool:
    """Whether a line is one of an address: a number and a street, a box, "c/o", a town with its code, a state."""
    text = names.one_line(words).strip(" ,;")
    if _ADDRESS.match(text):
        return names.legal_form(text) is None or text[:1] in "cC"
    if _STREET.search(text) or _ZIP.search(text):
        return True
    last = text.rsplit(",", 1)[-1].strip(" .")
    return "," in text and (places.is_state(last) or places.is_country(last)) and not has_post(text)


_SUFFIX = re.compile(r"(?i)(?:jr|sr|ii|iii|iv|v|2d|3d|esq|m\.?d|ph\.?d|cpa|cfa|p\.?e|mba|j\.?d)\b")
# what a paper, a plan or a kind of share is called by: "Merger Agreement", "Closing Date" is nobody
_PAPERS = frozenset(
    """agreement agreements plan plans letter letters report statement proposal offer offering merger mergers
    transaction transactions closing date time period share shares stock common preferred class series note
    notes warrant warrants option options security securities unit units bond bonds debenture debentures loan
    facility account accounts table amendment supplement order rule rules act code law laws annual quarterly
    meeting event trading market markets street lender borrower holder holders beneficiary settlor grantor
    nominee nominees designee designees""".split()
)
_NO_NAMES = frozenset(
    """amount amounts beneficially owned aggregate percent percentage power powers voting dispositive number fiscal
    year""".split()
)
_NAMES_TOO = frozenset("law laws street bond holder rule class common may market".split())
# post heads that are surnames too
_SURNAMES = frozenset("associate chancellor dean farmer fellow head judge justice pastor provost trader".split())


def is_person(words: str) -> bool:
    """Whether a cell or line is a natural person's name: no post, no place."""
    text = bare(words)
    if not names.is_person(text):
        inverted = (
            None
            if _SUFFIX.search(text)
            else re.fullmatch(r"([^\W\d_][\w'’-]+),\s+((?:[^\W\d_][\w.'’-]*\s?){1,3})", text)
        )
        if inverted is None or names.legal_form(text) or not names.is_person(f"{inverted[2].strip()} {inverted[1]}"):
            return False
        text = f"{inverted[2].strip()} {inverted[1]}"
    parts = re.findall(r"[^\W\d_]+", text.lower())
    if not _NO_NAMES.isdisjoint(parts) or parts[-1] in _PAPERS - _NAMES_TOO or parts[0] in _PAPERS - _NAMES_TOO:
        return False
    return (HEADS - _SURNAMES).isdisjoint(parts) and not places.is_nationality(text) and not places.is_state(text)


_NUMBERING = re.compile(r"^\s*(?:\(?(?:\d{1,2}|[ivx]{1,5}|[a-z])[.)]\s+|[•·●○▪*\-–—]+\s+|[•·●○▪])")
_MARKS = re.compile(r"(?:\s*(?:\*+|†+|‡+|\+|#+|[¹²³]|\((?:\d{1,2}|[a-z]|\*+)\)))+\s*$")


def bare(words: str) -> str:
    """A name's words without numbering, note marks, title and degrees."""
    text = _NUMBERING.sub("", names.one_line(words))
    return names.clean_person(
        _MARKS.sub("", text).rstrip(" .…")
        if text[-1:] in ".…*†‡+#)¹²³" and not re.search(r"\b(?:Jr|Sr|[A-Z])\.$", text)
        else text
    )


def numbering(words: str) -> int:
    """How many characters of numbering a line begins with."""
    match = _NUMBERING.match(words)
    return match.end() if match else 0


def is_mark(words: str) -> bool:
    """Whether the words are note marks alone."""
    return _MARKS.fullmatch(words) is not None


def marks(words: str) -> tuple[str, ...]:
    """The note marks after a name, or before it."""
    text = names.one_line(words).rstrip(" .")
    found = _MARKS.search(text) or re.match(r"\*+|†+|‡+", text)
    return tuple(re.findall(r"\*+|†+|‡+|\+|#+|[¹²³]|\d+|(?<=\()[a-z](?=\))", found[0])) if found else ()


_PARTING = re.compile(r",\s+|\s+[-–—]+\s+|\s*\(|:\s|;\s|\s{2,}|\t|(?<=[a-z]{2})\.\s+(?=[A-Z])")


@lru_cache(maxsize=8192)
def person_prefix(words: str) -> int | None:
    """Where the natural person's name that a line begins with ends, or None where it begins with none."""
    if len(words) < 60 and is_person(words):
        aside = re.search(r"\s*\((?!\d)[^()]{2,40}\)\s*$", words)  # "Ellen Carver (Canada)"
        return aside.start() if aside and is_person(words[: aside.start()]) else len(words)
    eastern = re.fullmatch(r"(?P<name>[^\W\d_]+(?:\s[^\W\d_]+){1,3}),\s+(?P<given>[A-Z][a-z]+)", words)
    if (
        eastern is not None
        and eastern["given"].lower() in vocabulary.MALE | vocabulary.FEMALE
        and is_person(eastern["name"])
    ):
        return len(words)  # "Roe Kwok Hung, Peter"
    for match in list(_PARTING.finditer(words[:80]))[:4]:
        after = names.key(words[match.end() :].split(" ")[0])
        if (
            match.start()
            and not _SUFFIX.match(words, match.end())
            and after not in names.LEGAL_FORMS
            and is_person(words[: match.start()])
        ):
            return match.start()
    return None


def name_goes_on(words: str, second: str) -> bool:
    """Whether a name goes on over the next line: after an initial, a hyphen, or before "Jr."."""
    if re.fullmatch(r"(?i)(?:jr|sr|esq|ii|iii|iv)\.?\W*(?:\(.*)?", second):
        return True
    wrapped = re.search(r"\s(?:[A-Z]\.|van|von|de|der|den|la|di|da|du|del)$|-$", words) is not None
    return wrapped and re.fullmatch(r"[A-Z][\w'’-]+(?:,?\s(?:Jr|Sr|II|III|IV)\.?)?\W*", second) is not None

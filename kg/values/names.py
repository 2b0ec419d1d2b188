"""Names of persons and organizations: cleaned, told apart, and brought to one key."""

import re
import unicodedata
from functools import lru_cache

# one spelling a legal form; the key keeps the form, since "X Holdings LLC" and "X Holdings L.P." are two
_FORMS = {
    "incorporated": "inc", "corporation": "corp", "company": "co", "limited": "ltd", "llp": "llp", "lp": "lp",
    "llc": "llc", "plc": "plc", "nv": "nv", "bv": "bv", "sa": "sa", "spa": "spa", "ag": "ag", "gmbh": "gmbh",
    "inc": "inc", "corp": "corp", "co": "co", "ltd": "ltd", "lllp": "lllp", "na": "na", "ab": "ab", "asa": "asa",
    "as": "as", "oyj": "oyj", "se": "se", "sarl": "sarl", "sas": "sas", "pte": "pte", "pty": "pty", "kk": "kk",
    "srl": "srl", "pc": "pc", "fsb": "fsb", "kg": "kg", "kgaa": "kgaa", "scsp": "scsp", "sicav": "sicav",
}  # fmt: skip
LEGAL_FORMS = frozenset(_FORMS)
"""Legal forms without their dots, in lower case."""

ORGANIZATION_NOUNS = frozenset(
    """advisers advisors agency alliance associates association authority bancorp bank bankshares capital center
    centre church club college commission committee community company consortium cooperative corporation council
    department enterprises equities equity estate family federation foundation fund funds group holdings holding
    hospital industries institute institution insurance international investments investors laboratories laboratory
    league management ministry museum network office organization partners partnership partnerships plan
    properties railroad research school securities services society stores syndicate systems technologies telecom trust
    union university ventures opportunities companies bancshares pharmaceuticals therapeutics biosciences motors
    airlines railway communications entertainment resources solutions logistics realty acquisitions
    strategies""".split()
)
"""Nouns that an organization's name ends in or turns on, in lower case."""

_HONORIFIC = re.compile(
    r"^(?:(?:mr|mrs|ms|miss|dr|drs|messrs|hon|prof|rev|herr|frau)\.?\s+|the\s+(?:right\s+)?hon(?:ou?rable|\.)\s+|professor\s+)+",
    re.I,
)
# ", Esq."   ", M.D."   ", Ph.D."   ", CPA"   ", CFA"   " MBA"
_DEGREE = re.compile(
    r"""(?:,?\s+(?:esq(?:uire)?\.?|m\.?d\.?|ph\.?\s?d\.?|c\.?p\.?a\.?|c\.?f\.?a\.?|j\.?d\.|m\.?b\.?a\.?|d\.d\.s\.|ll\.?[bdm]\.?|
    d\.v\.m\.|p\.e\.|[ckmo]\.?b\.?e\.|[kq]\.?c\.|cfp|phd|sc\.?\s?d\.?))+$""",
    re.IGNORECASE | re.VERBOSE,
)
_NATURAL_SUFFIX = re.compile(r"(?i),?\s+(?:jr|sr|ii|iii|iv|v|2d|3d)\.?$")


def one_line(words: str) -> str:
    """The words with each run of white space as one blank."""
    return " ".join(words.split())


_LONGEST_SUFFIX = 240  # characters of a bracket after a name


# "Acme Growth℠ Fund"   "Acme® Corporation"   "Acme Growth sm Fund"
_SIGNS = re.compile(r"[℠™®]|(?<=\w)\s(?:sm|tm|SM)(?=[\s,]|$)")


def clean(words: str) -> str:
    """A name on one line, without the signs of trade marks, and without what stands after it: a defined term in
    brackets, note marks, commas.

    ' ("ST")'   ' (the "Issuer")'   ' (formerly X Inc.)'   '(1)'   '*'
    """
    name = one_line(_SIGNS.sub("", words))
    end = len(name)
    while True:
        while end and name[end - 1] in " ,;:*†‡":
            end -= 1
        start = _bracket(name, end)
        if start is None or not name[:start].strip(" ,;:*†‡"):
            return name[:end].strip(" ,;:*")
        end = start


def _bracket(name: str, end: int) -> int | None:
    """Where the bracket begins that closes at `end`, or None."""
    if not end or name[end - 1] != ")":
        return None
    depth = 0
    for at in range(end - 1, max(-1, end - 1 - _LONGEST_SUFFIX), -1):
        depth += (name[at] == ")") - (name[at] == "(")
        if depth == 0:
            return at
    return None


def clean_person(words: str) -> str:
    """A person's name without "Mr.", "Esq." and degrees; Jr. and III stay."""
    name = clean(words)
    return clean(_DEGREE.sub("", _HONORIFIC.sub("", name))) or name


@lru_cache(maxsize=65536)
def key(words: str) -> str:
    """The identity of a name within a filing: accents, case, punctuation and "the" folded, legal forms in
    one spelling. "The O'Neil & Co., L.P." and "THE ONEIL AND COMPANY LP" have one key."""
    text = unicodedata.normalize("NFKD", words)
    text = "".join(c for c in text if not unicodedata.combining(c)).casefold()
    text = re.sub(r"[.'`’‘]", "", text.replace("&", " and "))
    parts = [w for w in re.sub(r"[^\w+]+", " ", text).replace("_", " ").split() if w != "the"]
    return " ".join(_FORMS.get(w, w) for w in parts)


def legal_form(words: str) -> str | None:
    """The legal form that a name ends in (`nv`, `llc`), or None. "Reno, NV 89501" ends in a state's letters."""
    parts = key(words).split()
    for at in (-1, -2):
        if len(parts) > -at and parts[at] in LEGAL_FORMS and len(parts) > 1:
            return None if parts[at] in _STATES and is_address_line(words) else parts[at]
    return None


_STATES = frozenset(
    """al ak az ar ca co ct dc de fl ga hi ia id il in ks ky la ma md me mi mn mo ms mt nc nd ne nh nj nm nv ny oh ok or
    pa pr ri sc sd tn tx ut va vt wa wi wv wy""".split()
)
# "Reno, NV 89501"   "Salt Lake City UT 84101"   "Denver, CO"
_CITY_LINE = re.compile(
    r"[A-Z][\w.'’ -]{1,40}?(?:,\s*|\s+(?=\S+\s+\d))(?P<state>[A-Z]{2})\.?(?P<zip>\s+\d{5}(?:-\d{4})?)?"
)
# "165 West Liberty Street"   "1 Harbor Plaza, Suite 220"
_STREET_LINE = re.compile(
    r"""(?ix)(?:one|two|three|\d{1,6}[a-z]?)\s+(?:[\w.'’-]+\s+){0,5}(?:street|st|avenue|ave|road|rd|drive|dr|lane|boulevard|blvd|
    plaza|place|square|parkway|pkwy|highway|hwy|way|court|ct|circle|terrace)\b\.?(?:,?\s+(?:[nesw]{1,2}|north|south|east|west|suite|ste|
    floor|fl|room|unit|apt|apartment|\#|\d)\b.{0,60})?"""
)


def is_address_line(words: str) -> bool:
    """Whether the words are a line of an address: a house and its street, or a city with its state."""
    line = one_line(words).strip(" ,;")
    city = _CITY_LINE.fullmatch(line)
    if city is not None and city["state"].lower() in _STATES:
        return city["zip"] is not None or not any(w in ORGANIZATION_NOUNS for w in key(line).split())
    return _STREET_LINE.fullmatch(line) is not None


# what a paper, a law or a part of one is called
_PAPERS = frozenset(
    """act agreement amendment annex appendix article code document exhibit form item letter note notes offer order
    report rule rules schedule section statement warrant warrants""".split()
)


def is_organization(words: str) -> bool:
    """Whether the name's own words say that it is an organization's: a legal form, or a noun that
    organizations are called by; the name of a law or paper is none."""
    parts = key(words).split()
    if is_address_line(words):
        return False
    if not parts or (
        not legal_form(words) and (parts[-1] in _PAPERS or parts[0] in _PAPERS or " act of " in " ".join(parts))
    ):
        return False
    if legal_form(words):
        return True
    return any(p in ORGANIZATION_NOUNS for p in parts) or " of the " in f" {words.lower()} "


# "Jane Roe"  "Piet de Vries"  "Robert Q. Public"  "Jean-Luc Dupont"  "J. P. O'Hara"
# 'Jane ("Jo") Poe'  "R .B. Roe"
_PERSON = re.compile(
    r"""(?:[^\W\d_][\w.'’`-]*)(?:\s+(?:\.?[^\W\d_][\w.'’`-]*|\(?["“”'‘’]?[^\W\d_][\w.-]*["“”'‘’]?\)?)){1,5}""",
    re.VERBOSE,
)
PARTICLES = frozenset("de la le du da di von van der den dos del della ter ten bin al el y e zu af".split())
# words that are in no person's name: of posts, of places, of buildings, of the form's own labels
_NO_PERSON = frozenset(
    """above address administrator affiliate all an and annex any apartment appendix as avenue board boulevard brothers
    building business by cell chairman chairperson chairwoman chief citizen citizenship city consultant controller
    counsel county date december declined deputy director directors drive each emeritus employer employment entity
    event executive exhibit february filing floor for former general highway his her identity in index issuer item
    items its january kingdom listed manager managers managing member members names named national nationality none
    november number occupation of office officer officers officially on or parkway partner partners persons plaza
    position president principal province purchaser reporting republic residence retired schedule secretary see self
    senior september shareholder signature signatory stock stockholder street suite sub supervisory telephone the
    their this title to tower towers treasurer trustee trustees undersigned united vice voting with""".split()
)
# legal forms that are also names
_GIVEN = frozenset("as ab sa na se kk pa pc ag".split())
# nor does one begin with these
_NO_FIRST = frozenset(
    """american associate assistant branch cover east el exchange federal fifth first fort fourth global head hong
    international las los mount name new north northern number old page port purchase rio route row sale same san
    santa sao saudi second sixth south southern square st state states third type unit west western world""".split()
)


def is_person(words: str) -> bool:
    """Whether the words have the form of a natural person's name: two to six words, each beginning with a
    capital but for particles, and nothing that says organization, post, place or label."""
    name = _NATURAL_SUFFIX.sub("", clean_person(words))
    if not _PERSON.fullmatch(name) or is_organization(name):
        return False
    parts = name.split()
    folded = [p.strip(".'\"“”()").lower() for p in parts]
    if folded[0] in _NO_FIRST or any(p in _NO_PERSON or p in LEGAL_FORMS - _GIVEN for p in folded):
        return False
    capitals = [p.lstrip("(.\"'“‘") for p in parts if p.lower() not in PARTICLES]
    if not any(len(p.strip(".'’,")) > 1 for p in capitals):
        return False
    return len(capitals) >= 2 and all(p[:1].isupper() for p in capitals)

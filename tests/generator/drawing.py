"""Random filings: strategies of names, places, figures and whole filings."""

import unicodedata
from datetime import date
from decimal import Decimal

from generated_filing import Contact, Filing, Person, Style
from hypothesis import strategies as st
from printing import ALIASES, BOXES, CUSIPS, DAYS, NOTES, NOTHING, PERCENTS, ZERO

GIVEN = "Jane Robert Piet José Anna-Lena Søren Wei Chloé Giuseppe Olga Kwame Ronald Lucía Dmitri Aiko".split()
FAMILY = (
    "Roe", "O'Hara", "van der Meer", "de la Cruz", "Poe-Smith", "Müller", "Lindqvist", "Tanaka", "Ng", "Santos",
    "McKay", "St. Clair", "Ødegaard", "Di Marco", "Public",
)  # fmt: skip
SUFFIX = ("", "", "", "", " Jr.", ", Jr.", " III", ", Sr.")
STEM = (
    "Lake", "Harbor View", "Quarry", "Blue Heron", "Nordlys", "First Prairie", "1847 Ridge", "Tern & Plover",
    "Zürich Alpina", "Société Verte", "Three Rivers", "Oak-Elm", "Orchard Hill", "K2", "Café Azul",
)  # fmt: skip
TRADE = ("Capital", "Holdings", "Energy", "Foods", "Partners", "Therapeutics", "Asset Management", "Opportunities Fund II",
         "Master Fund", "Ventures", "Chemicals", "Equity", "Advisors", "Technologies", "Investments")  # fmt: skip
FORMS = (
    ", Inc.", " Inc", " Corporation", " Corp.", " LLC", ", L.L.C.", ", L.P.", " LP", " Ltd.", ", Ltd.", " Limited", " plc",
    " N.V.", " B.V.", " S.A.", " S.p.A.", " GmbH", " AG", " AB", " ASA", " Oyj", " S.à r.l.", " SE", " Pte. Ltd.",
    " Pty Ltd", " & Co.", " Company", " & Co. KG", " Kabushiki Kaisha", ", LLP", " A/S", " S.C.A.", " SICAV", " Co., Ltd.",
)  # fmt: skip
TRUST = ("{0} Family Trust", "The {0} Revocable Trust", "{0} Children's Trust u/a/d May 3, 1994", "Estate of {0}",
         "{0} Foundation", "{0} 2012 Irrevocable Trust", "{0} Employee Stock Ownership Plan")  # fmt: skip
PLACES = ("Delaware", "United States", "Cayman Islands", "State of New York", "U.S.A.", "The Netherlands", "United Kingdom",
          "British Virgin Islands", "Republic of Korea", "Ontario, Canada", "Commonwealth of Massachusetts", "Germany",
          "Hong Kong", "USA", "Israel and United States", "Bermuda", "Nevis")  # fmt: skip
STREETS = ("1 Harbor Street", "2200 Quarry Road, Suite 400", "P.O. Box 71", "One Orchard Plaza", "Bahnhofstrasse 12",
           "10 Heron Avenue, 31st Floor", "Ugland House", "245 Prairie Boulevard")  # fmt: skip
CITIES = ("Boston, Massachusetts 02110", "New York, NY 10022", "London W1J 8AJ, England", "8001 Zürich, Switzerland",
          "Grand Cayman KY1-1104, Cayman Islands", "Dallas, Texas 75201-2910", "Toronto, Ontario M5H 2N2",
          "San Francisco, California 94111")  # fmt: skip
PHONES = ("(617) 555-0100", "212-555-0142", "415.555.0177", "+44 20 7946 0000", "(972) 555-0100", "+1 (214) 555-0155",
          "011-41-22-555-2929", "1-800-555-0199")  # fmt: skip
POSTS = ("General Counsel", "Managing Member", "President and Chief Executive Officer", "Vice President, Finance",
         "Chief Financial Officer", "Secretary", "Senior Vice President", "Director")  # fmt: skip
FIRMS = ("Roe & Poe LLP", "Sterling, Heron, Quill & Marsh", "Plover Lindqvist LLP", "Heron, Tern and Marsh, P.C.")
CLASSES = ("Common Stock, par value $0.01 per share", "Common Stock", "Ordinary Shares, nominal value €1.00 per share",
           "Class A Common Stock, $.001 par value", "American Depositary Shares", "Common Shares of Beneficial Interest",
           "COMMON STOCK (NO PAR VALUE)", "Units of Limited Partnership Interest", "Common Stock, without par value")  # fmt: skip
FUNDS = "SC BK AF WC PF OO".split()
COMPANY_TYPES = ("CO", "PN", "OO", "IA", "HC", "BK", "IC", "IV", "EP", "BD")
_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def check_digit(base: str) -> str:
    """The last digit of a CUSIP, by the rule that its keeper publishes."""
    total = 0
    for place, character in enumerate(base):
        value = _ALPHABET.index(character) * (2 if place % 2 else 1)
        total += value // 10 + value % 10
    return str((10 - total % 10) % 10)


@st.composite
def cusips(draw: st.DrawFn) -> str:
    """Nine characters with their check digit: American ones, and those of foreign issuers (CINS)."""
    digits = "".join(draw(st.lists(st.sampled_from("0123456789"), min_size=5, max_size=5)))
    first = draw(st.sampled_from("0123456789GNYLH"))
    issue = draw(st.sampled_from(("10", "20", "11", "30", "A1", "88")))
    base = first + digits[:4] + draw(st.sampled_from((digits[4], "K", "T"))) + issue
    base = base if set(base[:6]) != {"0"} else "1" + base[1:]
    return base + check_digit(base)


people = st.builds(
    lambda given, middle, family, suffix: " ".join(f"{given} {middle} {family}".split()) + suffix,
    st.sampled_from(GIVEN), st.sampled_from(("", "Q.", "B.", "Lee", "J. P.")), st.sampled_from(FAMILY), st.sampled_from(SUFFIX),
)  # fmt: skip
companies = st.builds(
    lambda stem, trade, form: f"{stem} {trade}{form}",
    st.sampled_from(STEM),
    st.sampled_from(TRADE),
    st.sampled_from(FORMS),
)
trusts = st.builds(lambda form, name: form.format(name), st.sampled_from(TRUST), st.builds("{} {}".format, st.sampled_from(GIVEN), st.sampled_from(FAMILY)))  # fmt: skip
_cased = st.builds(
    lambda name, upper: name.upper() if upper else name, companies, st.sampled_from((False, False, True))
)
figures = st.one_of(
    st.just(0), st.none(), st.integers(1, 9_999), st.integers(10_000, 99_999_999), st.integers(10**9, 10**10 - 1)
)
percents = st.one_of(
    st.none(),
    st.builds(lambda n, places: Decimal(n).scaleb(-places), st.integers(1, 99), st.integers(0, 1)),
    st.builds(lambda n, places: Decimal(n).scaleb(-places), st.integers(100, 9_999), st.integers(2, 3)),
)
_addresses = st.builds(lambda street, city: (street, city), st.sampled_from(STREETS), st.sampled_from(CITIES))


@st.composite
def persons(draw: st.DrawFn, kind: str) -> Person:
    """A reporting person with its rows."""
    natural = draw(st.booleans())
    name = draw(people if natural else st.one_of(_cased, companies, trusts))
    types = (
        ("IN",)
        if natural
        else tuple(draw(st.lists(st.sampled_from(COMPANY_TYPES), min_size=1, max_size=3, unique=True)))
    )
    funds = tuple(draw(st.lists(st.sampled_from(FUNDS), max_size=3, unique=True))) if kind == "D" else ()
    return Person(
        name, natural, draw(st.sampled_from(PLACES)), types, draw(st.sampled_from((None, "a", "b"))), funds,
        kind == "D" and draw(st.booleans()), draw(st.booleans()),
        (draw(figures), draw(figures), draw(figures), draw(figures)), draw(figures), draw(percents),
        draw(st.sampled_from((None, "04-5550123", "98-0555012"))) if not natural else None,
        draw(people), draw(st.sampled_from(POSTS)),
    )  # fmt: skip


@st.composite
def contacts(draw: st.DrawFn, role: str) -> Contact:
    """Who receives notices."""
    counsel = role == "copy"
    organization = draw(st.sampled_from(FIRMS) if counsel else companies)
    title = None if counsel else draw(st.sampled_from((None, *POSTS)))
    return Contact(draw(people), title, organization, draw(_addresses), draw(st.sampled_from(PHONES)), role)


_days = st.dates(date(1993, 1, 1), date(2026, 6, 30))
styles = st.builds(
    Style, st.integers(0, DAYS - 1), st.integers(0, len(ZERO) - 1), st.integers(0, len(NOTHING) - 1),
    st.integers(0, len(BOXES) - 1), st.integers(0, CUSIPS - 1), st.integers(0, PERCENTS - 1), st.integers(0, NOTES - 1),
    st.integers(0, ALIASES - 1),
)  # fmt: skip


def _key(name: str) -> str:
    """What two names have in common that are one person's: "Lake, Inc." and "LAKE INC" are not two."""
    folded = unicodedata.normalize("NFKD", name.casefold())
    words = "".join(c for c in folded if c.isalnum() or c == " ").replace("the ", "")
    for long, short in (("corporation", "corp"), ("company", "co"), ("limited", "ltd")):
        words = words.replace(long, short)
    return words


@st.composite
def filings(draw: st.DrawFn, kinds: str = "DG", most: int = 5) -> Filing:
    """A filing of one of the kinds (D, G), with one to `most` reporting persons."""
    kind = draw(st.sampled_from(kinds))
    who = draw(st.lists(persons(kind), min_size=1, max_size=most, unique_by=lambda p: _key(p.name)))
    notices = (
        (draw(contacts("authorized")), *([draw(contacts("copy"))] if draw(st.booleans()) else []))
        if kind == "D"
        else ()
    )
    rules = tuple(draw(st.lists(st.sampled_from(("13d-1(b)", "13d-1(c)", "13d-1(d)")), min_size=1, max_size=1))) if kind == "G" else ()  # fmt: skip
    return Filing(
        kind, draw(st.sampled_from((None, 1, 2, 14, 103))), draw(_cased), draw(_addresses), draw(st.sampled_from(CLASSES)),
        draw(cusips()), draw(_days), draw(_days), rules, tuple(who), notices, draw(styles),
    )  # fmt: skip

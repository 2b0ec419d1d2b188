"""Two fixed filings, in which no two facts have the same value: each layout is tried on them by itself."""

from datetime import date
from decimal import Decimal

from generated_filing import Contact, Filing, Person, Style

_LAKE = Person(
    "Lake Harbor Partners, L.P.", False, "Delaware", ("PN", "IA"), "a", ("WC", "OO"), False, True,
    (1_500_001, 220_002, 1_330_003, 410_004), 1_720_005, Decimal("7.46"), "04-5550123", "Piet van der Meer", "Managing Member",
)  # fmt: skip
_ROE = Person(
    "Jane Q. Roe", True, "United Kingdom", ("IN",), "b", ("PF",), True, False,
    (0, 5_016, None, 77), 10_017_018, Decimal("12.5"),
)  # fmt: skip
_TRUST = Person(
    "The Søren Ødegaard Family Trust", False, "British Virgin Islands", ("OO",), None, ("AF", "BK"), False, False,
    (31, 3_232, 333_333, 34_343_434), 35, Decimal("0.051"), None, "Olga B. Tanaka", "Trustee",
)  # fmt: skip
SCHEDULE_D = Filing(
    "D", 3, "Quarry Chemicals Corporation", ("2200 Quarry Road, Suite 400", "Dallas, Texas 75201-2910"),
    "Common Stock, par value $0.01 per share", "74762E102", date(2004, 5, 3), date(2004, 5, 10), (), (_LAKE, _ROE, _TRUST),
    (
        Contact("Aiko Lindqvist", "General Counsel", "Lake Harbor Partners, L.P.", ("1 Harbor Street", "Boston, Massachusetts 02110"), "(617) 555-0100"),
        Contact("Ronald J. P. Ng", None, "Sterling, Heron, Quill & Marsh", ("One Orchard Plaza", "New York, NY 10022"), "212-555-0142", "copy"),
    ),
)  # fmt: skip
SCHEDULE_G = Filing(
    "G", None, "Nordlys Therapeutics ASA", ("10 Heron Avenue, 31st Floor", "San Francisco, California 94111"), "Ordinary Shares",
    "N62509109", date(2013, 12, 31), date(2014, 2, 14), ("13d-1(c)",), (_ROE, _LAKE),
    style=Style(day=1, zero=1, nothing=2, box=1, cusip=1),
)  # fmt: skip
FIXED = (SCHEDULE_D, SCHEDULE_G)

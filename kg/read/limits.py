"""How much the readers take in: every limit of this room, in one place.

Over a limit is either a ReadError (the source as a whole) or a finding (a part of it): never silence.
"""

from typing import Final

MAX_SOURCE_BYTES: Final = 64 * 1024 * 1024
"""One source. EDGAR takes submissions up to 100 MB; a Schedule 13D or 13G is a hundredth of this."""

MAX_EXHIBIT_CHARACTERS: Final = 1024 * 1024
"""One exhibit that is read into the canonical text; a longer one is listed only."""

MAX_PARTS: Final = 5_000
"""Documents of one submission."""

MAX_HEADER_DEPTH: Final = 8
"""Groups within groups of a header; EDGAR has three."""

MAX_TABLE_DEPTH: Final = 40
"""Tables within tables; what lies deeper is read as plain blocks, with all its words."""

MAX_COLSPAN: Final = 100
"""Columns that one cell may cover."""

MAX_XML_DEPTH: Final = 32
"""Elements within elements of an XML form; the schemas have twelve."""

MAX_XML_NAME: Final = 200
"""Characters of an element's name; the schemas' longest has seventy."""

MAX_XML_LEAVES: Final = 200_000
"""Values of an XML form."""

MAX_ARCHIVE_MEMBERS: Final = 100_000
MAX_ARCHIVE_BYTES: Final = 2 * 1024 * 1024 * 1024
"""All members of one archive together, unpacked."""

MAX_ARCHIVE_RATIO: Final = 200
"""Unpacked size to packed size of a member above MIN_RATIO_BYTES; typed filings reach 30."""

MIN_RATIO_BYTES: Final = 1024 * 1024

QUIET_BYTES: Final = 1024 * 1024
"""A source above this is read with Python's cycle collector at rest."""

BINARY_SAMPLE_BYTES: Final = 64 * 1024
"""How much of a source is looked at to tell a binary file from text, and for a declared charset."""

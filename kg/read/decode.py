"""Bytes → text, with the codec that did it: byte order mark, declaration, UTF-8, cp1252, latin-1."""

import re
from dataclasses import dataclass
from typing import Final

from kg.errors import NotAFilingError, ReadError
from kg.read.limits import BINARY_SAMPLE_BYTES, MAX_SOURCE_BYTES

_MARKS: Final = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_BINARY: Final = (
    (b"%PDF-", "a PDF file"),
    (b"\x1f\x8b", "a gzip file"),
    (b"PK\x03\x04", "a zip file"),
    (b"GIF8", "a GIF picture"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"\xd0\xcf\x11\xe0", "an Office file"),
    (b"{\\rtf", "an RTF file"),
    (b"7z\xbc\xaf", "a 7z file"),
    (b"\x7fELF", "a program"),
)
# <?xml version="1.0" encoding="UTF-8"?>   <META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1252">
_DECLARED: Final = re.compile(
    rb"""<\?xml\s[^>]{0,200}?encoding\s*=\s*["'](?P<xml>[A-Za-z0-9._-]{1,40})
       | <meta\s[^>]{0,300}?charset\s*=\s*["']?\s*(?P<html>[A-Za-z0-9._-]{1,40})""",
    re.VERBOSE | re.IGNORECASE,
)
_CODECS: Final = {
    "utf-8": "utf-8",
    "utf8": "utf-8",
    "us-ascii": "cp1252",  # as browsers read it: what is declared ascii or latin-1 is in truth cp1252
    "ascii": "cp1252",
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "windows-1252": "cp1252",
    "cp1252": "cp1252",
    "iso-8859-15": "iso-8859-15",
    "iso-8859-2": "iso-8859-2",
    "windows-1250": "cp1250",
    "windows-1251": "cp1251",
    "macintosh": "mac-roman",
    "utf-16": "utf-16",
}


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a source and the codec that its bytes are in; a byte order mark is not in the text."""

    text: str
    codec: str


def decode(data: bytes, *, name: str) -> Decoded:
    """Decode a source.

    A declared one-byte codec gives way to UTF-8 where the bytes are valid UTF-8 beyond ASCII: no text
    of another codec looks like that by chance. Raises ReadError over MAX_SOURCE_BYTES, NotAFilingError
    for an empty or a binary file.
    """
    if len(data) > MAX_SOURCE_BYTES:
        raise ReadError(
            f"{name}: {len(data):,} bytes is more than the {MAX_SOURCE_BYTES:,} that are read of one source"
        )
    if not data.strip():
        raise NotAFilingError(f"{name}: the file is empty")
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], (codec, "cp1252", "latin-1"))
    _refuse_binary(data, name)
    declared = _DECLARED.search(data, 0, BINARY_SAMPLE_BYTES)
    wanted = (declared["xml"] or declared["html"]).decode("ascii").lower() if declared else "utf-8"
    return _strict(data, ("utf-8", _CODECS.get(wanted, "cp1252"), "cp1252", "latin-1"))


def _strict(data: bytes, codecs: tuple[str, ...]) -> Decoded:
    for codec in codecs[:-1]:
        try:
            return Decoded(data.decode(codec), codec)
        except UnicodeDecodeError:
            continue
    return Decoded(data.decode(codecs[-1]), codecs[-1])


def _refuse_binary(data: bytes, name: str) -> None:
    for magic, kind in _BINARY:
        if data.startswith(magic):
            raise NotAFilingError(f"{name}: {kind}, not a text of a filing")
    sample = data[:BINARY_SAMPLE_BYTES]
    odd = sum(sample.count(byte) for byte in range(32) if byte not in (9, 10, 11, 12, 13, 26))
    if b"\0" in sample or odd > len(sample) // 50:
        raise NotAFilingError(f"{name}: a binary file, not a text of a filing")

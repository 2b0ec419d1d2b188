"""Bytes → text with the codec; binary and empty files."""

import pytest
from envelopes import FORM

from kg.errors import NotAFilingError, ReadError
from kg.read import decode as module
from kg.read.decode import Decoded, decode
from kg.read.filing import read

CODECS = [
    (b"plain", "plain", "utf-8"),
    ("§ person’s".encode(), "§ person’s", "utf-8"),
    (b"\xef\xbb\xbfmarked", "marked", "utf-8"),
    ("marked §".encode("utf-16"), "marked §", "utf-16-le"),
    (b"\xfe\xff" + "marked §".encode("utf-16-be"), "marked §", "utf-16-be"),
    (b"person\x92s \x93x\x94 \xa7", "person’s “x” §", "cp1252"),
    (b"odd \x81\x8d", "odd \x81\x8d", "latin-1"),
    (b'<?xml version="1.0" encoding="ISO-8859-15"?> \xa4', '<?xml version="1.0" encoding="ISO-8859-15"?> €', "iso-8859-15"),
    (b'<meta charset=windows-1251> \xc0', "<meta charset=windows-1251> А", "cp1251"),
    (b'<meta http-equiv="x" content="text/html; charset=iso-8859-1"> \x93', '<meta http-equiv="x" content="text/html; charset=iso-8859-1"> “', "cp1252"),
    (b'<?xml encoding="UTF-8"?> \x93', '<?xml encoding="UTF-8"?> “', "cp1252"),
    (b'<meta charset="windows-1252"> \xe2\x80\x99', '<meta charset="windows-1252"> ’', "utf-8"),
    (b'<meta charset="rot13"> abc \xe9', '<meta charset="rot13"> abc é', "cp1252"),
]  # fmt: skip


@pytest.mark.parametrize(("data", "text", "codec"), CODECS)
def test_bytes_are_decoded(data: bytes, text: str, codec: str) -> None:
    assert decode(data, name="w") == Decoded(text, codec)


@pytest.mark.parametrize("data", [b"", b"  \n\r\n"])
def test_an_empty_file_is_no_filing(data: bytes) -> None:
    with pytest.raises(NotAFilingError, match=r"w\.txt: the file is empty"):
        decode(data, name="w.txt")


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.4 x", "PDF"),
        (b"PK\x03\x04 x", "zip"),
        (b"\x1f\x8b\x08", "gzip"),
        (b"GIF89a", "GIF"),
        (b"\x89PNG\r\n", "PNG"),
        (b"\xff\xd8\xff\xe0", "JPEG"),
        (b"{\\rtf1 x}", "RTF"),
        (b"text\x00with zeros", "binary"),
        (bytes(range(32)) * 20, "binary"),
    ],
)
def test_a_binary_file_is_told(data: bytes, kind: str) -> None:
    with pytest.raises(NotAFilingError, match=kind):
        decode(data, name="w")


def test_a_text_may_begin_like_a_picture() -> None:
    assert decode(b"BMX Example Inc", name="w").text == "BMX Example Inc"


def test_a_source_over_the_limit_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_SOURCE_BYTES", 10)
    with pytest.raises(ReadError, match="11 bytes"):
        decode(b"a" * 11, name="w")


def test_the_codec_is_recorded_and_offsets_are_in_decoded_characters() -> None:
    data = FORM.replace("Northwind", "Northwind’s €").encode("cp1252")
    document = read(data, name="w", id="w").document
    assert document.codec == "cp1252"
    at = document.text.index("€ Example")
    evidence = document.cite(at, at + 9, "test")
    assert data.decode("cp1252")[evidence.source_start : evidence.source_end] == "€ Example"


def test_characters_that_were_lost_before_are_said_aloud() -> None:
    filing = read(FORM.replace("Northwind", "North\ufffdwind").encode(), name="w", id="w")
    assert [f.code for f in filing.findings] == ["source.replaced-characters"]

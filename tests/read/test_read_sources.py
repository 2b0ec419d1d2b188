"""Files, folders, archives and standard input → sources, or why not."""

import gzip
import io
import os
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from kg.errors import MissingError, ReadError
from kg.read import sources
from kg.read.sources import Source, SourceFailure, expand


def _zip(path: Path, *members: tuple[str | zipfile.ZipInfo, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return path


def _tar(path: Path, *members: tuple[tarfile.TarInfo, bytes]) -> Path:
    with tarfile.open(path, "w:gz") as archive:
        for member, data in members:
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
    return path


def _member(name: str, kind: bytes = tarfile.REGTYPE, link: str = "") -> tarfile.TarInfo:
    member = tarfile.TarInfo(name)
    member.type, member.linkname = kind, link
    return member


def _outcome(*paths: Path | str) -> list[tuple[str, object]]:
    return [(s.name, s.data if isinstance(s, Source) else type(s.error)) for s in expand(paths)]


def test_files_come_in_the_order_of_the_paths(tmp_path: Path) -> None:
    for name in "ba":
        (tmp_path / name).write_bytes(name.encode())
    assert _outcome(tmp_path / "b", str(tmp_path / "a")) == [("b", b"b"), ("a", b"a")]


def test_a_folder_is_read_through_in_order_without_hidden_files(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", ".hidden", "sub/c.txt", ".git/d.txt", "sub/.e"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(name.encode())
    assert _outcome(tmp_path) == [("a.txt", b"a.txt"), ("b.txt", b"b.txt"), ("c.txt", b"sub/c.txt")]


def test_archives_are_opened_also_within_folders(tmp_path: Path) -> None:
    _zip(
        tmp_path / "a.zip",
        ("one.txt", b"1"),
        ("sub/two.txt", b"2"),
        ("sub/", b""),
        ("__MACOSX/._one.txt", b"x"),
        (".DS_Store", b"x"),
    )
    _tar(tmp_path / "b.tar.gz", (_member("three.txt"), b"3"), (_member("sub", tarfile.DIRTYPE), b""))
    _tar(tmp_path / "c.tgz", (_member("./four.txt"), b"4"))
    assert _outcome(tmp_path) == [("one.txt", b"1"), ("sub/two.txt", b"2"), ("three.txt", b"3"), ("./four.txt", b"4")]


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"typed")))
    assert _outcome("-") == [("stdin", b"typed")]


def test_what_is_missing_is_said(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    os.mkfifo(tmp_path / "pipe")
    found = list(expand([tmp_path / "gone.txt", tmp_path / "empty", tmp_path / "pipe"]))
    assert [type(f.error) for f in found if isinstance(f, SourceFailure)] == [MissingError] * 3
    assert [f.name for f in found] == ["gone.txt", "empty", "pipe"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_missing(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"a")
    (tmp_path / "a").chmod(0)
    assert _outcome(tmp_path / "a") == [("a", MissingError)]


@pytest.mark.parametrize("name", ["../out.txt", "/etc/out.txt", "a/../../out.txt", "C:\\out.txt", "..\\out.txt"])
def test_a_path_that_climbs_out_is_refused_and_the_rest_is_read(tmp_path: Path, name: str) -> None:
    assert _outcome(_zip(tmp_path / "a.zip", (name, b"x"), ("ok.txt", b"1"))) == [(name, ReadError), ("ok.txt", b"1")]
    assert _outcome(_tar(tmp_path / "a.tgz", (_member(name), b"x"), (_member("ok.txt"), b"1"))) == [
        (name, ReadError),
        ("ok.txt", b"1"),
    ]
    assert not (tmp_path.parent / "out.txt").exists()


@pytest.mark.parametrize("kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.BLKTYPE, tarfile.FIFOTYPE])
def test_links_and_devices_are_refused(tmp_path: Path, kind: bytes) -> None:
    archive = _tar(tmp_path / "a.tgz", (_member("x.txt", kind, "/etc/passwd"), b""), (_member("ok.txt"), b"1"))
    assert _outcome(archive) == [("x.txt", ReadError), ("ok.txt", b"1")]


def test_a_link_in_a_zip_is_refused(tmp_path: Path) -> None:
    link = zipfile.ZipInfo("x.txt")
    link.external_attr = 0o120777 << 16
    assert _outcome(_zip(tmp_path / "a.zip", (link, b"/etc/passwd"))) == [("x.txt", ReadError)]


def test_bombs_are_refused_before_they_are_unpacked(tmp_path: Path) -> None:
    zeros = b"0" * (8 * 1024 * 1024)
    assert _outcome(_zip(tmp_path / "a.zip", ("bomb.txt", zeros), ("ok.txt", b"1"))) == [
        ("bomb.txt", ReadError),
        ("ok.txt", b"1"),
    ]
    assert _outcome(_tar(tmp_path / "a.tgz", (_member("bomb.txt"), zeros))) == [("a.tgz", ReadError)]


def test_a_header_that_claims_more_than_there_is_is_damage(tmp_path: Path) -> None:
    member = _member("x")
    member.size = 10**12
    (tmp_path / "a.tgz").write_bytes(gzip.compress(member.tobuf() + b"x" * 512))
    assert _outcome(tmp_path / "a.tgz") == [("a.tgz", ReadError)]


@pytest.mark.parametrize("name", ["in.zip", "in.tar.gz", "in.7z"])
def test_an_archive_in_an_archive_is_not_opened(tmp_path: Path, name: str) -> None:
    assert _outcome(_zip(tmp_path / "a.zip", (name, b"x"))) == [(name, ReadError)]


@pytest.mark.parametrize("name", ["a.zip", "a.tar.gz"])
@pytest.mark.parametrize("data", [b"", b"not an archive", b"PK\x03\x04", b"\x1f\x8b\x08\x00"])
def test_a_damaged_archive_is_an_error(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    assert [error for _, error in _outcome(tmp_path / name)] == [ReadError]


@pytest.mark.parametrize("kept", [0.3, 0.6, 0.9])
def test_a_cut_archive_is_an_error(tmp_path: Path, kept: float) -> None:
    whole = _tar(tmp_path / "w.tgz", (_member("one.txt"), os.urandom(5000)), (_member("two.txt"), os.urandom(5000)))
    data = whole.read_bytes()
    (tmp_path / "a.tgz").write_bytes(data[: int(len(data) * kept)])
    assert ReadError in [error for _, error in _outcome(tmp_path / "a.tgz")]


def test_an_empty_archive_is_missing_its_files(tmp_path: Path) -> None:
    assert _outcome(_zip(tmp_path / "a.zip")) == [("a.zip", MissingError)]
    assert _outcome(_tar(tmp_path / "a.tgz")) == [("a.tgz", MissingError)]


def test_limits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "long").write_bytes(b"123456")
    archive = _zip(tmp_path / "a.zip", *((f"{n}.txt", b"1234") for n in range(4)))
    monkeypatch.setattr(sources, "MAX_SOURCE_BYTES", 5)
    assert _outcome(tmp_path / "long") == [("long", ReadError)]
    monkeypatch.setattr(sources, "MAX_ARCHIVE_BYTES", 7)
    assert _outcome(archive) == [("0.txt", b"1234"), ("1.txt", b"1234"), ("a.zip", ReadError)]
    monkeypatch.setattr(sources, "MAX_ARCHIVE_MEMBERS", 1)
    assert _outcome(archive) == [("0.txt", b"1234"), ("a.zip", ReadError)]

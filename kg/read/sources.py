"""Paths → sources: files, folders, .zip and .tar.gz archives, `-` for standard input."""

import gzip
import io
import os
import stat
import sys
import tarfile
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO, Final

from kg.errors import KgError, MissingError, ReadError
from kg.read.limits import (
    MAX_ARCHIVE_BYTES,
    MAX_ARCHIVE_MEMBERS,
    MAX_ARCHIVE_RATIO,
    MAX_SOURCE_BYTES,
    MIN_RATIO_BYTES,
)

_ZIP: Final = (".zip",)
_TAR: Final = (".tar.gz", ".tgz")
_NESTED: Final = (".zip", ".gz", ".tgz", ".tar", ".bz2", ".xz", ".7z", ".rar")
_PIECE: Final = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Source:
    """One source: its bytes, and its name (a file's own, a member's within its archive, `stdin`)."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class SourceFailure:
    """A path or an archive's member that gave no source, and why."""

    name: str
    error: KgError


def expand(paths: Sequence[Path | str]) -> Iterator[Source | SourceFailure]:
    """The sources behind the paths, in the order of the paths, a folder's in order of name.

    Hidden files are left out; an archive's members come in its own order. What cannot be had is a
    SourceFailure with a MissingError (missing, unreadable, an empty folder) or a ReadError (a damaged
    archive, a member that is a link, climbs out, or is over a limit). Nothing is raised, nothing written.
    """
    for path in paths:
        if str(path) == "-":
            yield _bounded("stdin", sys.stdin.buffer)
        elif Path(path).is_dir():
            yield from _folder(Path(path))
        else:
            yield from _file(Path(path))


def _folder(folder: Path) -> Iterator[Source | SourceFailure]:
    empty = True
    for root, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if not name.startswith("."):
                empty = False
                yield from _file(Path(root) / name)
    if empty:
        yield SourceFailure(folder.name, MissingError(f"{folder}: the folder has no file in it"))


def _file(path: Path) -> Iterator[Source | SourceFailure]:
    try:
        mode = path.stat().st_mode
        if not stat.S_ISREG(mode):
            yield SourceFailure(path.name, MissingError(f"{path}: not a file (a device, a pipe or a socket)"))
            return
        with path.open("rb") as stream:
            lower = path.name.lower()
            if lower.endswith(_ZIP):
                yield from _zip(path, stream)
            elif lower.endswith(_TAR):
                yield from _tar(path, stream)
            else:
                yield _bounded(path.name, stream)
    except OSError as error:
        why = error.strerror or type(error).__name__
        yield SourceFailure(path.name, MissingError(f"{path}: {why}; check the path and its permissions"))


def _bounded(name: str, stream: IO[bytes]) -> Source | SourceFailure:
    """All of a stream, up to the limit."""
    data = stream.read(MAX_SOURCE_BYTES + 1)
    if len(data) > MAX_SOURCE_BYTES:
        return _over(name)
    return Source(name, data)


def _over(name: str) -> SourceFailure:
    return SourceFailure(
        name, ReadError(f"{name}: larger than the {MAX_SOURCE_BYTES:,} bytes that are read of one source")
    )


def _refused(name: str) -> ReadError | None:
    """Why a member's name is refused."""
    plain = name.replace("\\", "/")
    path = PurePosixPath(plain)
    if path.is_absolute() or ".." in path.parts or plain[1:2] == ":" or "\0" in name:
        return ReadError(f"{name!r}: a member whose path climbs out of its archive is refused")
    if plain.lower().endswith(_NESTED):
        return ReadError(f"{name}: an archive within an archive is not opened; unpack it first")
    return None


def _hidden(name: str) -> bool:
    parts = PurePosixPath(name.replace("\\", "/")).parts
    return any((part.startswith(".") and part not in (".", "..")) or part == "__MACOSX" for part in parts)


def _zip(path: Path, stream: IO[bytes]) -> Iterator[Source | SourceFailure]:
    try:
        archive = zipfile.ZipFile(stream)
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        yield SourceFailure(path.name, ReadError(f"{path}: not a zip archive, or a damaged one ({error})"))
        return
    total = 0
    empty = True
    for number, member in enumerate(archive.infolist()):
        if number >= MAX_ARCHIVE_MEMBERS or total > MAX_ARCHIVE_BYTES:
            yield SourceFailure(path.name, _too_much(path))
            return
        if member.is_dir() or _hidden(member.filename):
            continue
        empty = False
        refusal = _refused(member.filename) or _refused_member(member)
        found = SourceFailure(member.filename, refusal) if refusal else _unzipped(archive, member)
        total += len(found.data) if isinstance(found, Source) else 0
        yield found
    if empty:
        yield SourceFailure(path.name, MissingError(f"{path}: the archive has no file in it"))


def _refused_member(member: zipfile.ZipInfo) -> ReadError | None:
    kind = stat.S_IFMT(member.external_attr >> 16)
    if kind not in (0, stat.S_IFREG):
        return ReadError(f"{member.filename}: a link or device in an archive is refused")
    if member.flag_bits & 1:
        return ReadError(f"{member.filename}: encrypted; unpack it first")
    if member.file_size > MIN_RATIO_BYTES and member.file_size > MAX_ARCHIVE_RATIO * max(1, member.compress_size):
        return ReadError(
            f"{member.filename}: unpacks to more than {MAX_ARCHIVE_RATIO} times its size: refused as a zip bomb"
        )
    return None


def _unzipped(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Source | SourceFailure:
    try:
        with archive.open(member) as stream:
            return _bounded(member.filename, stream)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError) as error:
        return SourceFailure(member.filename, ReadError(f"{member.filename}: damaged in its archive ({error})"))


class _Unpacked(io.RawIOBase):
    """A gzip stream that stops where it grows beyond its limits."""

    def __init__(self, packed: IO[bytes], path: Path) -> None:
        super().__init__()
        self.packed, self.path = packed, path
        self.stream = gzip.GzipFile(fileobj=packed)
        self.unpacked = 0

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        pieces = []
        left = size if size >= 0 else MAX_ARCHIVE_BYTES
        while left > 0:
            piece = self.stream.read(min(left, _PIECE))
            if not piece:
                break
            left -= len(piece)
            self.unpacked += len(piece)
            most = MAX_ARCHIVE_RATIO * (self.packed.tell() + 1)
            if self.unpacked > MAX_ARCHIVE_BYTES or (self.unpacked > MIN_RATIO_BYTES and self.unpacked > most):
                raise _too_much(self.path)
            pieces.append(piece)
            if sum(map(len, pieces)) > 2 * MAX_SOURCE_BYTES:
                raise _too_much(self.path)
        return b"".join(pieces)


def _tar(path: Path, stream: IO[bytes]) -> Iterator[Source | SourceFailure]:
    empty = True
    try:
        with tarfile.open(fileobj=_Unpacked(stream, path), mode="r|") as archive:
            for number, member in enumerate(archive):
                if number >= MAX_ARCHIVE_MEMBERS or member.size > MAX_ARCHIVE_BYTES:
                    raise _too_much(path)
                if member.isdir() or _hidden(member.name):
                    continue
                empty = False
                yield _untarred(archive, member)
    except ReadError as error:
        yield SourceFailure(path.name, error)
        return
    except (tarfile.TarError, zlib.error, EOFError, OSError, ValueError) as error:
        yield SourceFailure(path.name, ReadError(f"{path}: not a tar.gz archive, or a damaged one ({error})"))
        return
    if empty:
        yield SourceFailure(path.name, MissingError(f"{path}: the archive has no file in it"))


def _untarred(archive: tarfile.TarFile, member: tarfile.TarInfo) -> Source | SourceFailure:
    error = _refused(member.name)
    if error is None and not member.isreg():
        error = ReadError(f"{member.name}: a link or device in an archive is refused")
    if error is not None:
        return SourceFailure(member.name, error)
    if member.size > MAX_SOURCE_BYTES:
        return _over(member.name)
    stream = archive.extractfile(member)
    if stream is None:
        return SourceFailure(member.name, ReadError(f"{member.name}: not a file"))
    data = stream.read()
    if len(data) < member.size:
        return SourceFailure(member.name, ReadError(f"{member.name}: cut off in its archive"))
    return Source(member.name, data)


def _too_much(path: Path) -> ReadError:
    return ReadError(
        f"{path}: more than an archive may hold ({MAX_ARCHIVE_MEMBERS:,} members, {MAX_ARCHIVE_BYTES:,} bytes, "
        f"{MAX_ARCHIVE_RATIO} times its packed size)"
    )

"""The folder OUT: whose it is, who writes in it, and how a new result takes the old one's place."""

from __future__ import annotations

import errno
import fcntl
import hashlib
import os
import shutil
import signal
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from kg.corpus import ledger
from kg.errors import KgError, MissingError, OutputError, StoreError

MANIFEST = "manifest.json"
LOCK = ".kg-lock"
WORK = ".kg-work"  # what is written before it takes its place; only a kill leaves it behind, and then OUT is ours

T = TypeVar("T")


def manifest(out: Path) -> ledger.Manifest:
    """The manifest of an output that was built. Raises MissingError where there is none, StoreError
    where it is damaged."""
    found = _manifest(out) if out.is_dir() else None
    if found is None:
        what = "no such folder" if not out.exists() else "it holds no manifest.json of `kg build`"
        raise MissingError(f"{out} is not an output of kg: {what}; make one with `kg build SOURCE... -o {out}`")
    return found


def read_text(out: Path, name: str, sha256: str | None = None) -> str:
    """The text of a file of OUT. Raises StoreError where it is missing, not UTF-8, or not what the
    manifest says."""
    try:
        data = (out / name).read_bytes()
        if sha256 is not None and hashlib.sha256(data).hexdigest() != sha256:
            raise StoreError(f"{out / name} was changed since it was written: build {out} anew with --fresh")
        return data.decode("utf-8")
    except (OSError, UnicodeDecodeError) as problem:
        raise StoreError(f"{out / name} cannot be read ({problem}): build {out} anew with --fresh") from None


def write_file(path: Path, text: str) -> None:
    """Write one file outside OUT: under a temporary name, then renamed. Raises OutputError."""

    def write() -> None:
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, "it is a folder")
        path.parent.mkdir(parents=True, exist_ok=True)
        scratch = path.with_name(f".{path.name}.{os.getpid()}")
        try:
            scratch.write_text(text, encoding="utf-8", newline="\n")
            scratch.replace(path)
        finally:
            scratch.unlink(missing_ok=True)

    _try(write, path)


@contextmanager
def claim(out: Path, *, fresh: bool = False) -> Iterator[Folder]:
    """OUT for one writer, made with its parents where it is missing.

    Raises OutputError, before anything is touched, where OUT is a file,
    cannot be written, or holds things that `kg build` did not make; StoreError where somebody else
    writes to it. Leaves nothing behind if nothing was committed.
    """
    _try(lambda: _refuse_foreign(out, fresh), out)
    made = _try(lambda: _make(out), out)
    try:
        lock = _lock(out)
        try:
            stands = _try(lambda: _refuse_foreign(out, fresh), out)  # again: nobody else writes now
            _clear(out / WORK)
            _try(lambda: (out / WORK).mkdir(), out)
            folder = Folder(out, stands, fresh)
            try:
                yield folder
            finally:
                _clear(out / WORK)
                if not (out / MANIFEST).exists():
                    (out / LOCK).unlink(missing_ok=True)
        finally:
            os.close(lock)
    finally:
        for path in made:  # innermost first; one that holds something stays
            with suppress(OSError):
                path.rmdir()


class Folder:
    """OUT while one writer holds it: files are staged beside their places, then committed together."""

    def __init__(self, path: Path, stands: ledger.Manifest | None, fresh: bool) -> None:
        self.path = path
        self.stands = stands
        """What was built here before, to be replaced."""
        self.before = None if fresh else stands
        """What is to be added to."""
        self._staged: list[str] = []

    @property
    def work(self) -> Path:
        """A folder on OUT's file system for what is not done yet."""
        return self.path / WORK

    def holds(self, name: str, sha256: str) -> bool:
        """Whether a file of OUT stands there with these bytes."""
        try:
            return hashlib.sha256((self.path / name).read_bytes()).hexdigest() == sha256
        except OSError:
            return False

    def stage(self, name: str, data: bytes) -> None:
        """Write a file beside its place. Raises OutputError where the disk does not take it."""
        target = self.work / "new" / name

        def write() -> None:
            target.parent.mkdir(parents=True, exist_ok=True)
            with target.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())

        _try(write, self.path / name)
        self._staged.append(name)

    def commit(self, *, stale: Iterable[str] = (), then: Callable[[], None] = lambda: None) -> None:
        """Put every staged file in its place, in the order in which they were staged, then do `then`
        (the switch of the store), then drop the stale files.

        A signal waits until it is done; a failure puts everything back as it was.
        """
        done: list[tuple[Path, Path | None]] = []
        with _signals_wait():
            try:
                for name in self._staged:
                    done.append(_try(lambda name=name: self._place(name), self.path / name))  # type: ignore[misc]
                then()
            except BaseException:
                for target, saved in reversed(done):
                    if saved is None:
                        target.unlink(missing_ok=True)
                    else:
                        saved.replace(target)
                raise
            for name in stale:
                (self.path / name).unlink(missing_ok=True)
            _sync(self.path)

    def _place(self, name: str) -> tuple[Path, Path | None]:
        target, saved = self.path / name, self.work / "old" / name
        target.parent.mkdir(exist_ok=True)
        kept: Path | None = None
        if target.exists():
            saved.parent.mkdir(parents=True, exist_ok=True)
            try:
                os.link(target, saved)  # the old file keeps its name until the new one has it
            except OSError:
                shutil.copy2(target, saved)  # a file system without links
            kept = saved
        (self.work / "new" / name).replace(target)
        return target, kept


def _manifest(out: Path) -> ledger.Manifest | None:
    try:
        text = (out / MANIFEST).read_text("utf-8")
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as problem:
        raise StoreError(f"{out / MANIFEST} cannot be read: {problem}") from None
    return ledger.load(text)


def _refuse_foreign(out: Path, fresh: bool) -> ledger.Manifest | None:
    """The manifest if OUT is ours, None if it is empty or not there; raises OutputError otherwise."""
    if not out.exists():
        if out.is_symlink():
            raise OutputError(f"{out} is a link to nothing: remove it, or name another folder")
        return None
    if not out.is_dir():
        raise OutputError(f"{out} is a file, and the output is a folder: name another with -o")
    names = {p.name for p in out.iterdir()}
    try:
        found = _manifest(out)
    except StoreError:
        if fresh:
            return None
        raise
    others = sorted(names - {LOCK})
    if found is not None or not others or WORK in names:
        return found
    if {LOCK, MANIFEST} <= names:
        if fresh:
            return None
        raise StoreError(f"{out / MANIFEST} is damaged: start {out} anew with --fresh")
    more = f" and {len(others) - 3} more" if len(others) > 3 else ""
    raise OutputError(
        f"{out} holds things that kg did not make ({', '.join(others[:3])}{more}); they were not touched: "
        "name a new or empty folder with -o"
    )


def _make(out: Path) -> list[Path]:
    missing = []
    path = out
    while not path.exists():
        missing.append(path)
        path = path.parent
    out.mkdir(parents=True, exist_ok=True)
    return missing


def _lock(out: Path) -> int:
    path = out / LOCK
    lock = _try(lambda: os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o644), out)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        if os.fstat(lock).st_ino == path.stat().st_ino:
            return lock
    except OSError:
        pass
    os.close(lock)
    raise StoreError(f"{out} is being written by another kg: wait for it, or name another folder with -o")


def _clear(path: Path) -> None:
    if path.is_symlink():
        path.unlink()
    else:
        shutil.rmtree(path, ignore_errors=True)


@contextmanager
def _signals_wait() -> Iterator[None]:
    """Hold back ^C and the polite kill until the end.

    By handlers of our own: a mask would hold for this thread alone, and the process has others.
    """
    if threading.current_thread() is not threading.main_thread():
        yield  # Python interrupts the main thread only
        return
    came: list[int] = []
    before = {n: signal.signal(n, lambda n, _: came.append(n)) for n in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, signal.SIG_DFL if handler is None else handler)
        if came:
            signal.raise_signal(came[0])


def _sync(path: Path) -> None:
    with suppress(OSError):  # not every file system syncs a folder
        fd = os.open(path, os.O_RDONLY)
        try:
            os.fsync(fd)
        finally:
            os.close(fd)


_REASONS = {
    errno.EACCES: "no permission to write there",
    errno.EPERM: "no permission to write there",
    errno.EROFS: "the file system is read-only",
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "the disk quota is used up",
    errno.ENOTDIR: "a part of the path is a file",
    errno.EEXIST: "a part of the path is a file",
    errno.ENAMETOOLONG: "the name is too long",
}


def _try(action: Callable[[], T], path: Path) -> T:
    try:
        return action()
    except KgError:
        raise
    except OSError as problem:
        reason = _REASONS.get(problem.errno or 0, problem.strerror or str(problem))
        raise OutputError(f"{path} cannot be written: {reason}; name another folder with -o, or make room") from None

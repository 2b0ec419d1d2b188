"""The store of an output: generations of an Oxigraph store, and the link that says which one holds.

OUT/.store/<digest>/ is a generation, OUT/store a relative link to the current one, switched by rename:
a reader has a whole generation or none. A reader holds a shared lock on its generation's `kg-store.json`,
so one that is still read outlives the switch. That file also lists every file of the generation with its
sha256, which is how damage is found before it gives wrong answers. The caller of `prepare` and `switch`
holds OUT for itself.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kg.errors import OutputError, StoreError

if TYPE_CHECKING:
    from pyoxigraph import Store

FORMAT = 1
"""The version of a generation's layout; a newer one is refused, not guessed at."""

FOLDER = ".store"
LINK = "store"
SUMMARY = "kg-store.json"

_FULLY_READ = 32 << 20
"""Up to how many bytes in all every file is read before a query. Beyond, the files' sizes are compared,
and RocksDB's own checksums find the rest as it reads."""


@dataclass(frozen=True, slots=True)
class Generation:
    """A whole store on disk: its folder, the digest of its quads and how many there are."""

    folder: Path
    digest: str
    quads: int


def prepare(out: Path, quads: Sequence[str]) -> Path:
    """Build the generation of these lines of N-Quads beside the current one; returns its folder.

    Raises OutputError where it cannot be written.
    """
    data = "".join(f"{line}\n" for line in quads).encode("utf-8")
    digest = hashlib.sha256(data).hexdigest()[:32]
    target, new = out / FOLDER / digest, out / FOLDER / "new"
    if _is_whole(target):
        return target
    try:
        shutil.rmtree(new, ignore_errors=True)
        new.mkdir(parents=True)
        _load(new, data)
        _sum_up(new, digest, len(quads))
        if target.exists():  # a damaged one, which somebody may still be reading
            old = out / FOLDER / "old"
            shutil.rmtree(old, ignore_errors=True)
            target.rename(old)
        new.rename(target)
    except OSError as problem:
        shutil.rmtree(new, ignore_errors=True)
        raise OutputError(f"the store in {out} cannot be written: {problem}") from None
    return target


def switch(out: Path, generation: Path) -> None:
    """Make a prepared generation the current one, and remove those that nobody reads any more."""
    link = out / FOLDER / "link"
    try:
        link.unlink(missing_ok=True)
        link.symlink_to(generation.relative_to(out))
        link.replace(out / LINK)
    except OSError as problem:
        raise OutputError(f"{out / LINK} cannot be written: {problem.strerror or problem}") from None
    for folder in (out / FOLDER).iterdir():
        if folder.name != generation.name and folder.is_dir():
            _remove_unread(folder)


@contextmanager
def reading(path: Path) -> Iterator[Generation]:
    """The current generation of an output, whole, and kept on disk while it is read.

    `path` is OUT, its link or a generation. Raises StoreError where there is none, where it is damaged,
    or where a newer version of this package wrote it.
    """
    link = path / LINK if (path / LINK).is_dir() or (path / LINK).is_symlink() else path
    for _ in range(100):  # a switch between two steps sends us to the next generation
        folder = Path(os.path.realpath(link))
        try:
            lock = os.open(folder / SUMMARY, os.O_RDONLY | os.O_CLOEXEC)
        except OSError as problem:
            if Path(os.path.realpath(link)) != folder:
                continue
            raise StoreError(_nothing(path, link, problem)) from None
        try:
            if not _share(lock) or not _same(lock, folder / SUMMARY):
                continue
            yield _checked(folder, lock)
            return
        finally:
            os.close(lock)
    raise StoreError(f"{link} changes faster than it can be opened: try again")


@contextmanager
def open_readonly(path: Path) -> Iterator[Store]:
    """The current generation as an Oxigraph store that cannot be written to. Raises StoreError."""
    from pyoxigraph import Store

    with reading(path) as generation:
        try:
            yield Store.read_only(str(generation.folder))
        except OSError as problem:
            raise damaged(generation.folder, str(problem)) from None


def damaged(folder: Path, why: str) -> StoreError:
    """The error for a store that cannot be trusted."""
    return StoreError(f"the store {folder} is damaged ({why}): build it anew with `kg build --fresh`")


def _load(folder: Path, data: bytes) -> None:
    from pyoxigraph import RdfFormat, Store

    store = Store(str(folder))
    store.bulk_load(data, format=RdfFormat.N_QUADS)
    store.flush()
    del store  # closes it
    (folder / "LOG").unlink(missing_ok=True)  # RocksDB's diary: times and paths of this machine


def _sum_up(folder: Path, digest: str, quads: int) -> None:
    """Write the summary that `_checked` holds the generation against."""
    files = {f.name: [f.stat().st_size, _sha256(f)] for f in sorted(folder.iterdir()) if f.name != "LOCK"}
    summary = {"kind": "ownership-kg store", "format": FORMAT, "digest": digest, "quads": quads, "files": files}
    with (folder / SUMMARY).open("w", encoding="utf-8") as file:
        file.write(json.dumps({**summary, "seal": _seal(summary)}, indent=1) + "\n")
        file.flush()
        os.fsync(file.fileno())


def _checked(folder: Path, lock: int) -> Generation:
    try:
        with open(lock, "rb", closefd=False) as opened:
            summary: dict[str, Any] = json.load(opened)
        layout = summary["format"]
        if isinstance(layout, int) and layout > FORMAT:
            raise StoreError(
                f"the store {folder} has layout {layout}, and this version of ownership-kg reads {FORMAT}: "
                "use the version that wrote it, or build it anew with `kg build --fresh`"
            )
        if summary.pop("seal") != _seal(summary) or layout != FORMAT:
            raise ValueError(f"{SUMMARY} was changed")
        found = Generation(folder, summary["digest"], summary["quads"])
        files: dict[str, list[Any]] = summary["files"]
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as problem:
        raise damaged(folder, f"{SUMMARY}: {problem}") from None
    whole = sum(size for size, _ in files.values()) <= _FULLY_READ
    for name, (size, sha256) in files.items():
        try:
            file = folder / name
            if file.stat().st_size != size or (whole and _sha256(file) != sha256):
                raise damaged(folder, f"{name} is not as it was written")
        except OSError as problem:
            raise damaged(folder, f"{name}: {problem.strerror}") from None
    return found


def _is_whole(folder: Path) -> bool:
    try:
        with reading(folder):
            return True
    except StoreError:
        return False


def _seal(summary: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(summary, sort_keys=True).encode("utf-8")).hexdigest()


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _share(lock: int) -> bool:
    """Whether the generation is ours to read: it is not while it is being removed."""
    try:
        fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        pass  # a file system without locks: nothing is kept from being removed
    return True


def _same(lock: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(lock), path.stat())
    except OSError:
        return False


def _remove_unread(folder: Path) -> None:
    with suppress(OSError):
        lock = os.open(folder / SUMMARY, os.O_RDONLY | os.O_CLOEXEC)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            (folder / SUMMARY).unlink()  # first, so that nobody begins to read it
            shutil.rmtree(folder, ignore_errors=True)
        finally:
            os.close(lock)
    if not (folder / SUMMARY).exists():  # one whose removal was cut short
        shutil.rmtree(folder, ignore_errors=True)


def _nothing(path: Path, link: Path, problem: OSError) -> str:
    if link == path and not (path / SUMMARY).exists():
        return f"{path} holds no store: make one with `kg build SOURCE... -o {path}`"
    return f"the store {link} cannot be opened ({problem.strerror}): build it anew with `kg build --fresh`"

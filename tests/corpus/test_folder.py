"""OUT: whose it is, and that an earlier result survives whatever goes wrong."""

import errno
import fcntl
import json
import os
import signal
import stat
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kg.corpus import folder, ledger
from kg.corpus.ledger import Entry, Manifest
from kg.errors import MissingError, OutputError, StoreError


def _snapshot(path: Path) -> dict[str, tuple[int, bytes]]:
    """Every file below a folder: its kind and mode, and its bytes."""
    found = {}
    for p in sorted(path.rglob("*")):
        content = str(p.readlink()).encode() if p.is_symlink() else b"" if p.is_dir() else p.read_bytes()
        found[str(p.relative_to(path))] = (p.lstat().st_mode, content)
    return found


def _manifest(*names: str) -> bytes:
    entries = tuple(Entry(n, n * 64, 1, id=n) for n in names)
    return ledger.dump(Manifest("https://example.org/id/", None, entries)).encode()


def _write(out: Path, **files: bytes) -> None:
    with folder.claim(out) as desk:
        for name, data in files.items():
            desk.stage(name.replace("__", "/"), data)
        desk.stage("manifest.json", _manifest("a"))
        desk.commit()


def test_a_new_folder_and_its_parents_are_made(tmp_path: Path) -> None:
    out = tmp_path / "a" / "b" / "out"
    _write(out, text__x=b"1", graph=b"2")
    assert {n: c for n, (_, c) in _snapshot(out).items() if n not in ("manifest.json",)} == {
        ".kg-lock": b"",
        "text": b"",
        "text/x": b"1",
        "graph": b"2",
    }
    assert folder.manifest(out).kept().keys() == {"a" * 64}


@pytest.mark.parametrize("there", [0, 1, 2], ids=["no folder", "no parents", "an empty folder"])
def test_nothing_is_left_where_nothing_was_committed(tmp_path: Path, there: int) -> None:
    out = tmp_path / ("out" if there != 1 else "a/b/out")
    if there == 2:
        out.mkdir()
    before = _snapshot(tmp_path)
    with folder.claim(out) as desk:
        desk.stage("graph", b"1")
    assert _snapshot(tmp_path) == before
    with pytest.raises(KeyboardInterrupt), folder.claim(out) as desk:
        desk.stage("graph", b"1")
        raise KeyboardInterrupt
    assert _snapshot(tmp_path) == before


@pytest.mark.parametrize("fresh", [False, True])
@pytest.mark.parametrize(
    "content",
    [
        {"notes.txt": b"mine"},
        {".git": None},
        {"manifest.json": b"{}"},
        {"manifest.json": b'{"kind":"other"}', "a": b""},
    ],
    ids=str,
)
def test_a_folder_with_other_things_is_refused_untouched(tmp_path: Path, content: dict, fresh: bool) -> None:
    out = tmp_path / "out"
    out.mkdir()
    for name, data in content.items():
        (out / name).mkdir() if data is None else (out / name).write_bytes(data)
    before, time = _snapshot(out), out.stat().st_mtime_ns
    with pytest.raises(OutputError, match="did not make"), folder.claim(out, fresh=fresh):
        pass
    assert (_snapshot(out), out.stat().st_mtime_ns) == (before, time)


def test_a_file_is_no_folder_nor_is_a_way_through_one(tmp_path: Path) -> None:
    file = tmp_path / "out"
    file.write_bytes(b"mine")
    for path in (file, file / "below"):
        with pytest.raises(OutputError, match="file"), folder.claim(path):
            pass
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    with pytest.raises(OutputError, match="link to nothing"), folder.claim(tmp_path / "link"):
        pass
    assert file.read_bytes() == b"mine"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["link", "out"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_without_permission_is_refused(tmp_path: Path) -> None:
    (tmp_path / "shut").mkdir(mode=stat.S_IRUSR | stat.S_IXUSR)
    with pytest.raises(OutputError, match="permission"), folder.claim(tmp_path / "shut" / "out"):
        pass


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="no /proc here")
def test_a_place_where_nothing_can_be_made_is_refused() -> None:
    with pytest.raises(OutputError, match="cannot be written"), folder.claim(Path("/proc/kg-out")):
        pass


def test_two_writers_do_not_mix(tmp_path: Path) -> None:
    out = tmp_path / "out"
    with folder.claim(out) as desk:
        with pytest.raises(StoreError, match="another kg"), folder.claim(out):
            pass
        assert desk.work.is_dir()  # the second one cleared nothing away
    _write(out)


def test_the_lock_of_a_writer_that_is_gone_is_no_lock(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / ".kg-lock").touch()
    (out / ".kg-work").mkdir()
    (out / ".kg-work" / "half").write_bytes(b"1")
    (out / "graph").write_bytes(b"half")  # a kill during the first commit
    _write(out, graph=b"whole")
    assert (out / "graph").read_bytes() == b"whole"
    assert not (out / ".kg-work").exists()


def test_a_lock_that_is_a_link_is_not_followed(tmp_path: Path) -> None:
    out, other = tmp_path / "out", tmp_path / "other"
    out.mkdir()
    (out / ".kg-lock").symlink_to(other)
    with pytest.raises(OutputError), folder.claim(out):
        pass
    assert not other.exists()


@contextmanager
def _earlier(tmp_path: Path) -> Iterator[Path]:
    """An OUT that must be the same at the end."""
    out = tmp_path / "out"
    _write(out, text__x=b"old", graph=b"old", gone=b"old")
    before = _snapshot(out)
    yield out
    assert _snapshot(out) == before


def _fail() -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def _interrupt() -> None:
    raise KeyboardInterrupt


@pytest.mark.parametrize("then", [_fail, _interrupt])
def test_a_failure_at_the_end_puts_everything_back(tmp_path: Path, then: Callable[[], None]) -> None:
    with _earlier(tmp_path) as out, pytest.raises((OSError, KeyboardInterrupt)), folder.claim(out) as desk:
        for name in ("text/x", "text/y", "graph", "manifest.json"):
            desk.stage(name, b"new")
        desk.commit(stale=["gone"], then=then)


def test_a_failure_in_the_middle_puts_everything_back(tmp_path: Path) -> None:
    with _earlier(tmp_path) as out, pytest.raises(OutputError), folder.claim(out) as desk:
        for name in ("text/x", "graph"):
            desk.stage(name, b"new")
        (desk.work / "new" / "graph").unlink()  # as if the disk had lost it
        desk.commit(stale=["gone"])


def test_without_hard_links_it_is_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    with _earlier(tmp_path) as out, pytest.raises(KeyboardInterrupt), folder.claim(out) as desk:
        monkeypatch.setattr(os, "link", refuse)
        desk.stage("graph", b"new")
        desk.commit(then=_interrupt)


def test_a_signal_waits_until_everything_is_in_its_place(tmp_path: Path) -> None:
    out = tmp_path / "out"
    _write(out, graph=b"old", gone=b"old")
    idle = threading.Event()
    threading.Thread(target=idle.wait, daemon=True).start()  # a signal may come to any thread
    with pytest.raises(KeyboardInterrupt), folder.claim(out) as desk:
        desk.stage("graph", b"new")
        desk.commit(stale=["gone"], then=lambda: os.kill(os.getpid(), signal.SIGINT))
    idle.set()
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    assert (out / "graph").read_bytes() == b"new"
    assert not (out / "gone").exists()
    assert not (out / ".kg-work").exists()


def test_a_full_disk_is_said_before_anything_is_moved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with _earlier(tmp_path) as out, pytest.raises(OutputError, match="disk is full"), folder.claim(out) as desk:
        monkeypatch.setattr(os, "fsync", lambda _: _fail())
        desk.stage("graph", b"new")
        desk.commit()


@pytest.mark.parametrize("damage", [b"{", b'{"kind": "ownership-kg output", "format": 99}'], ids=["cut", "newer"])
def test_a_damaged_or_newer_output_is_left_unless_started_anew(tmp_path: Path, damage: bytes) -> None:
    out = tmp_path / "out"
    _write(out, graph=b"old")
    (out / "manifest.json").write_bytes(damage)
    before = _snapshot(out)
    with pytest.raises(StoreError, match="--fresh"), folder.claim(out):
        pass
    assert _snapshot(out) == before
    with folder.claim(out, fresh=True) as desk:
        assert desk.before is None


def test_fresh_forgets_what_was_there(tmp_path: Path) -> None:
    out = tmp_path / "out"
    _write(out)
    with folder.claim(out) as desk:
        assert desk.before is not None and desk.stands is not None
    with folder.claim(out, fresh=True) as desk:
        assert desk.before is None and desk.stands is not None


def test_a_reader_is_told_what_is_wrong(tmp_path: Path) -> None:
    with pytest.raises(MissingError, match="no such folder"):
        folder.manifest(tmp_path / "none")
    (tmp_path / "empty").mkdir()
    with pytest.raises(MissingError, match=r"no manifest\.json"):
        folder.manifest(tmp_path / "empty")
    (tmp_path / "x").write_bytes(b"\xff")
    for name, sha256 in (("x", None), ("y", None), ("x", "0" * 64)):
        with pytest.raises(StoreError):
            folder.read_text(tmp_path, name, sha256)


def test_one_file_outside_is_written_whole(tmp_path: Path) -> None:
    folder.write_file(tmp_path / "a" / "page.html", "é\n")
    assert (tmp_path / "a" / "page.html").read_bytes() == b"\xc3\xa9\n"
    assert [p.name for p in (tmp_path / "a").iterdir()] == ["page.html"]
    with pytest.raises(OutputError):
        folder.write_file(tmp_path / "a", "x")
    assert [p.name for p in (tmp_path / "a").iterdir()] == ["page.html"]


def test_the_lock_is_one_that_other_programs_see(tmp_path: Path) -> None:
    out = tmp_path / "out"
    with folder.claim(out):
        other = os.open(out / ".kg-lock", os.O_RDWR)
        with pytest.raises(BlockingIOError):
            fcntl.flock(other, fcntl.LOCK_EX | fcntl.LOCK_NB)
        os.close(other)


def test_the_manifest_of_a_test_is_one(tmp_path: Path) -> None:
    assert json.loads(_manifest("a"))["sources"][0]["id"] == "a"

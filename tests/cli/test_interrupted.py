"""^C, a signal and a kill, in the middle: what stood before stands there still, and the next run is whole."""

import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from command import CLEAN, KG, kg


def _bytes(out: Path) -> dict[str, bytes]:
    return {
        str(p.relative_to(out)): p.read_bytes()
        for p in sorted(out.rglob("*"))
        if p.is_file() and p.relative_to(out).parts[0] != ".store"
    }


@contextmanager
def _waiting(out: Path, first_path: Path) -> Iterator["subprocess.Popen[bytes]"]:
    """A build that has begun, and waits in the middle: for the end of its standard input."""
    process = subprocess.Popen(
        [KG, "build", str(first_path), "-", "-o", str(out)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=CLEAN,
    )
    try:
        for _ in range(600):
            if (out / ".kg-work").exists():
                break
            time.sleep(0.05)
        assert process.poll() is None
        time.sleep(0.3)
        yield process
    finally:
        process.kill()
        process.communicate()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_130_the_earlier_result_survives(
    number: signal.Signals, first_path: Path, first_out: Path, tmp_path: Path
) -> None:
    import shutil

    out = tmp_path / "out"
    shutil.copytree(first_out, out, symlinks=True)
    before = _bytes(out)
    with _waiting(out, first_path) as process:
        process.send_signal(number)
        _, complaint = process.communicate(timeout=20)
    assert process.returncode == 130
    assert complaint.startswith(b"error[interrupted]: ")
    assert b"Traceback" not in complaint
    assert _bytes(out) == before
    assert kg("query", out, "ASK {}").stdout == b"yes\n"


def test_nothing_is_left_of_a_first_run(first_path: Path, tmp_path: Path) -> None:
    with _waiting(tmp_path / "a" / "out", first_path) as process:
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=20)
    assert process.returncode == 130
    assert list(tmp_path.iterdir()) == []


def test_after_a_kill_the_next_run_is_whole(first_path: Path, first_out: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    with _waiting(out, first_path) as process:
        process.kill()
        process.communicate(timeout=20)
    assert (out / ".kg-work").exists()
    assert kg("build", first_path, "-o", out).returncode == 0
    assert _bytes(out) == _bytes(first_out)


def test_a_disk_that_fills_up_leaves_what_was_there(first_path: Path, first_out: Path, tmp_path: Path) -> None:
    import shutil
    import sys

    out = tmp_path / "out"
    shutil.copytree(first_out, out, symlinks=True)
    before = _bytes(out)
    other = tmp_path / "other.txt"
    other.write_bytes(first_path.read_bytes().replace(b"Piero", b"Pietro"))
    limited = (
        f"import os, resource; resource.setrlimit(resource.RLIMIT_FSIZE, (99999, 99999)); os.execv({KG!r}, sys.argv)"
    )
    done = subprocess.run(
        [sys.executable, "-c", "import sys; " + limited, "build", str(other), "-o", str(out)],
        capture_output=True,
        env=CLEAN,
        timeout=120,
    )
    assert done.returncode == 6, done
    assert done.stderr.startswith(b"error[output]: ")
    assert _bytes(out) == before
    assert kg("query", out, "ASK {}").stdout == b"yes\n"

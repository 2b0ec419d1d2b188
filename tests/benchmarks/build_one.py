"""How long the main job takes: whole processes, warm, and within one process stage by stage.

    python tests/benchmarks/build_one.py [RUNS]

Prints medians side by side, in one run on one machine: `kg build` of the first filing as a user waits for
it; the part of it that is our own code, that is, without the imports of spaCy, rdflib, networkx, pyvis and
pyoxigraph (each import timed where it happens, inside one process); `kg --help`, and two queries.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

FILING = Path(__file__).parents[1] / "filings" / "stmicroelectronics-8x8-2003.txt"
KG = Path(sys.executable).with_name("kg")
ENVIRONMENT = {k: v for k, v in os.environ.items() if k not in ("PYTHONDONTWRITEBYTECODE", "KG_DEBUG")}
PACKAGES = ("spacy", "rdflib", "networkx", "pyvis", "pyoxigraph")

# Runs in a process of its own: builds, and prints the seconds of the build and of each outside import.
_INSIDE = """
import builtins, sys, time
from pathlib import Path
packages, spent, depth = {packages!r}, dict.fromkeys({packages!r}, 0.0), 0
plain = builtins.__import__
def timed(name, *rest, **options):
    global depth
    top = name.partition(".")[0]
    if top not in packages or depth:
        return plain(name, *rest, **options)
    depth += 1
    start = time.perf_counter()
    try:
        return plain(name, *rest, **options)
    finally:
        spent[top] += time.perf_counter() - start
        depth -= 1
start = time.perf_counter()
builtins.__import__ = timed
from kg import corpus
corpus.build([{filing!r}], {out!r})
whole = time.perf_counter() - start
print(whole, *spent.values())
"""


def main() -> None:
    """Measure and print."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        out = folder / "out"
        _run([KG, "build", FILING, "-o", out])  # fills the caches of files and byte code
        inside = [_inside(folder / "inside") for _ in range(runs)]
        whole, *imports = (statistics.median(column) for column in zip(*inside, strict=True))
        own = statistics.median(row[0] - sum(row[1:]) for row in inside)
        rows = [
            ("kg build, whole process", _median(lambda: _build(folder / "whole"), runs), "4 or less"),
            ("  inside: all", whole, ""),
            *((f"  inside: import {package}", seconds, "") for package, seconds in zip(PACKAGES, imports, strict=True)),
            ("  inside: our own code", own, "1 or less"),
            ("kg --help", _median(lambda: _run([KG, "--help"]), runs), ""),
            ("kg query OUT @holders", _median(lambda: _run([KG, "query", out, "@holders"]), runs), ""),
            ("kg query OUT 'ASK {}'", _median(lambda: _run([KG, "query", out, "ASK {}"]), runs), "0.3 or less"),
            ("python -c pass", _median(lambda: _run([sys.executable, "-c", "pass"]), runs), ""),
        ]
    print(f"{'seconds, median of ' + str(runs):<34}{'measured':>9}  asked")
    for label, seconds, asked in rows:
        print(f"{label:<34}{seconds:>9.2f}  {asked}".rstrip())


def _build(out: Path) -> None:
    shutil.rmtree(out, ignore_errors=True)
    _run([KG, "build", FILING, "-o", out])


def _inside(out: Path) -> list[float]:
    shutil.rmtree(out, ignore_errors=True)
    code = _INSIDE.format(packages=PACKAGES, filing=str(FILING), out=str(out))
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=ENVIRONMENT)
    return [float(word) for word in done.stdout.split()]


def _run(command: Sequence[object]) -> None:
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, env=ENVIRONMENT)
    if done.returncode:
        sys.exit(done.stderr)


def _median(action: Callable[[], None], runs: int) -> float:
    return statistics.median(_timed(action) for _ in range(runs))


def _timed(action: Callable[[], None]) -> float:
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


if __name__ == "__main__":
    main()

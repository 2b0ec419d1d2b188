"""How fast filings are read, against spaCy's bare tokenizer on the same texts; and how time and memory grow.

    python tests/benchmarks/read_all.py FOLDER [RUNS]

Prints, in one run on one core: filings and megabytes a second for reading with cover pages, and for the whole
extraction; the same canonical texts through spaCy's blank English tokenizer; the ratios; the share of each module in
the extraction's own time. Then one filing drawn out to ten and a hundred times its length, each read in a process of
its own: seconds a megabyte, and the peak of memory.
"""

import cProfile
import os
import pstats
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import spacy

from kg import pipeline
from kg.errors import KgError
from kg.model.filing import Filing
from kg.read.filing import read

FIRST = Path(__file__).parents[1] / "filings" / "stmicroelectronics-8x8-2003.txt"
SHARES = 12
ROW = "12/23/2003    BUY    {n:>9,}    $ {price:.4f}    open market, by the account of the reporting person\n"


def main() -> None:
    """Measure and print."""
    if sys.argv[1] == "--one":
        _one(Path(sys.argv[2]), sys.argv[3])
        return
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    sources = _sources(Path(sys.argv[1]))
    filings = [read(data, name=name, id=name) for name, data in sources]
    texts = [f.document.text for f in filings]
    size = sum(len(data) for _, data in sources) / 1e6
    tokenizer = spacy.blank("en").tokenizer
    rows = {
        "read": lambda: [read(data, name=name, id=name) for name, data in sources],
        "cover pages": lambda: [_covers(f) for f in filings],
        "whole extraction": lambda: [pipeline.extract(f) for f in filings],
        "spaCy's tokenizer": lambda: [tokenizer(text) for text in texts],
    }
    times = {name: _median(action, runs) for name, action in rows.items()}
    base = times["spaCy's tokenizer"]
    both = times["read"] + times["cover pages"]
    whole = times["read"] + times["whole extraction"]
    print(f"{len(sources)} filings, {size:.1f} MB, medians of {runs} runs on one core\n")
    print(f"{'':<28}{'seconds':>9}{'filings/s':>11}{'MB/s':>8}{'x tokenizer':>13}  asked")
    for name, seconds, asked in (
        *((name, seconds, "") for name, seconds in times.items()),
        ("read and cover pages", both, "20 filings/s"),
        ("read and whole extraction", whole, "10 filings/s, 3 x"),
    ):
        print(
            f"{name:<28}{seconds:>9.2f}{len(sources) / seconds:>11.1f}{size / seconds:>8.2f}{seconds / base:>13.2f}  {asked}"
        )
    _shares(filings)
    _growth()


def _sources(folder: Path) -> list[tuple[str, bytes]]:
    """The files of a folder that are filings."""
    found = []
    for path in sorted(p for p in folder.iterdir() if p.is_file()):
        data = path.read_bytes()
        try:
            read(data, name=path.name, id=path.name)
        except KgError:
            continue
        found.append((path.name, data))
    return found


def _median(action: Callable[[], object], runs: int) -> float:
    spent = []
    for _ in range(runs):
        start = time.perf_counter()
        action()
        spent.append(time.perf_counter() - start)
    return statistics.median(spent)


def _shares(filings: list[Filing]) -> None:
    """The modules in which the extraction spends its time, under a profiler."""
    profiler = cProfile.Profile()
    profiler.runcall(lambda: [pipeline.extract(f) for f in filings])
    spent: Counter[str] = Counter()
    for (file, _, _), (_, _, own, _, _) in pstats.Stats(profiler).stats.items():  # type: ignore[attr-defined]
        parts = Path(file).parts
        at = max((n for n, part in enumerate(parts) if part in ("kg", "spacy")), default=None)
        spent["/".join(parts[at:]).removesuffix(".py") if at is not None else "python and its regular expressions"] += (
            own
        )
    whole = sum(spent.values())
    print(f"\nshare of the extraction's time, by module ({whole:.1f} s under the profiler)")
    for name, seconds in spent.most_common(SHARES):
        print(f"  {name:<40}{seconds / whole:>7.1%}")
    print(f"  {'others':<40}{sum(s for _, s in spent.most_common()[SHARES:]) / whole:>7.1%}")


def _growth() -> None:
    """One filing drawn out, typed and as HTML: time and memory a megabyte must not grow."""
    print(f"\n{'drawn out':<22}{'MB':>7}{'seconds':>9}{'s/MB':>8}{'peak MB':>9}  asked: as many s/MB, 512 MB")
    with tempfile.TemporaryDirectory() as folder:
        for markup, rows in (("txt", 1000), ("htm", 700)):  # 0.1 MB
            for times in (1, 10, 100):
                path = Path(folder) / f"{times}.{markup}"
                path.write_text(_drawn(rows * times, markup), "utf-8")
                for what in ("read", "extract"):
                    done = subprocess.run(
                        [sys.executable, __file__, "--one", str(path), what], capture_output=True, text=True, check=True
                    )
                    seconds, peak = map(float, done.stdout.split())
                    size = path.stat().st_size / 1e6
                    print(f"{what + ', ' + markup:<22}{size:>7.2f}{seconds:>9.2f}{seconds / size:>8.2f}{peak:>9.0f}")


def _drawn(rows: int, markup: str) -> str:
    """The first filing with a table of so many rows in its Item 5."""
    text = FIRST.read_text("utf-8")
    cut = text.index("ITEM 6") if "ITEM 6" in text else text.index("SIGNATURE")
    lines = (ROW.format(n=100 + n % 9000, price=5 + n % 700 / 100) for n in range(rows))
    if markup == "txt":
        return f"{text[:cut]}\n{''.join(lines)}\n{text[cut:]}"
    table = "".join("<tr>" + "".join(f"<td>{c}</td>" for c in line.split("    ")) + "</tr>\n" for line in lines)
    return f"<html><body><pre>{text[:cut]}</pre><table>{table}</table><pre>{text[cut:]}</pre></body></html>"


def _one(path: Path, what: str) -> None:
    """Read one file in this process; print its seconds and the peak of memory in MB."""
    data = path.read_bytes()
    pipeline.extract(read(FIRST.read_bytes(), name="first", id="first"))  # what is loaded once is loaded now
    start = time.perf_counter()
    filing = read(data, name=path.name, id="one")
    if what == "extract":
        pipeline.extract(filing)
    print(time.perf_counter() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


if __name__ == "__main__":
    main()

"""Ask a store: the query is checked, runs in a process of its own within limits, and is answered or killed."""

import json
import os
import re
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg import ontology
from kg.errors import KgError, QueryError, QueryLimitError
from kg.graph import guard, store
from kg.graph.nquads import PREFIXES
from kg.graph.result import Result, Term

ENGINES = ("oxigraph", "rdflib")
_DEEP = "the query is nested too deeply"
_WORKER = Path(__file__).with_name("worker.py")


@dataclass(frozen=True, slots=True)
class Limits:
    """What one query may take: seconds, bytes of memory, rows and bytes of the answer."""

    seconds: float = 10.0
    memory: int = 1 << 30
    rows: int = 10_000
    size: int = 64 << 20


LIMITS = Limits()


def named(name: str) -> str:
    """The text of a named query, `@holders` or `holders`. Raises QueryError for an unknown one."""
    known = ontology.queries()
    word = name.removeprefix("@")
    if word not in known:
        near = guard.nearest(word, list(known)) or f"; there are: {', '.join(known)}"
        raise QueryError(f"there is no query named @{word}{near}")
    return known[word]


def run(path: Path, text: str, *, limits: Limits = LIMITS, engine: str = "oxigraph") -> Result:
    """Answer a query on the store of OUT; `@name` is a named query. The default graph is the union of all.

    Our prefixes need no declaration. Raises QueryError where the query is wrong or asks for something
    forbidden, QueryLimitError where it takes more than `limits` of time or memory, StoreError where there
    is no whole store. An answer of more rows or bytes is cut, and says so.
    """
    if text.lstrip().startswith("@"):
        text = named(text.strip())
    checked = guard.check(text)
    with store.reading(path) as generation:
        task = {
            "store": str(generation.folder),
            "query": text,
            "engine": engine,
            "prefixes": PREFIXES,
            "graphs": [graph for graph, _ in checked.graphs],
            "seconds": limits.seconds,
            "memory": limits.memory,
            "rows": limits.rows,
            "size": limits.size,
        }
        lines, code, complaint = _ask(task, limits)
        messages = [json.loads(line) for line in lines if line.startswith(b"{")]
        failed = next((m for m in messages if "error" in m), None)
        if failed is not None:
            raise _error(failed, text, checked, generation.folder, limits)
        if not messages or "cut" not in messages[-1]:
            raise _death(code, complaint, limits)
    rows = tuple(tuple(None if t is None else Term(*t) for t in json.loads(r)) for r in lines if r.startswith(b"["))
    head = messages[0]
    return Result(checked.form, tuple(head.get("variables", ())), rows, head.get("answer"), messages[-1]["cut"])


def _ask(task: dict[str, Any], limits: Limits) -> tuple[list[bytes], int, bytes]:
    """The worker's lines, its exit code and what it said on stderr."""
    # One malloc arena a thread would eat the memory limit unused; -P keeps the worker's folder off its path.
    environment = {**os.environ, "MALLOC_ARENA_MAX": "2"}
    with subprocess.Popen(
        [sys.executable, "-P", str(_WORKER)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
    ) as process:
        try:
            out, complaint = process.communicate(json.dumps(task).encode(), timeout=limits.seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            raise QueryLimitError(_too_long(limits)) from None
        except BaseException:
            process.kill()
            raise
    return out.splitlines(), process.returncode, complaint


def _too_long(limits: Limits) -> str:
    return (
        f"the query took more than its {limits.seconds:g} seconds and was stopped: join on fewer patterns, "
        "put the rarest first, or raise the limit"
    )


def _error(failed: dict[str, Any], text: str, checked: guard.Checked, folder: Path, limits: Limits) -> KgError:
    message = failed["message"]
    match failed["error"]:
        case "graph":
            where = dict(checked.graphs).get(message, "line 1, column 1")
            return QueryError(f"{where}: FROM names <{message}>, which is no graph of this store")
        case "store":
            return store.damaged(folder, message)
        case "memory":
            return _no_memory(limits)
        case "deep":
            return QueryLimitError(_DEEP)
    return QueryError(_readable(message, text))


# "error at 3:15: expected one of ..." and "... (at char 11), (line:1, col:12)"
_OXIGRAPH = re.compile(r"error at (?P<line>\d+):(?P<column>\d+): (?P<what>.*)", re.DOTALL)
_RDFLIB = re.compile(r"(?P<what>[^()]*)\(at char \d+\), \(line:(?P<line>\d+), col:(?P<column>\d+)\)")


def _readable(message: str, text: str) -> str:
    """A parser's complaint with its place, the words that stand there, and what it wants, where that is short."""
    found = _OXIGRAPH.search(message) or _RDFLIB.search(message)
    if found is None:
        return message or "the query cannot be evaluated"
    lines = re.split(r"\r\n|\r|\n", text)
    line, column = int(found["line"]), int(found["column"])
    rest = lines[line - 1][column - 1 :].strip() if line <= len(lines) else ""
    here = f"cannot go on at {rest[:40]!r}" if rest else "ends too early"
    wanted = " ".join(found["what"].split())
    wanted = f" ({wanted})" if len(wanted) <= 80 and "unreported" not in wanted else ""
    return f"line {line}, column {column}: the query {here}{wanted}"


def _no_memory(limits: Limits) -> QueryLimitError:
    return QueryLimitError(
        f"the query took more than its {limits.memory / (1 << 20):,.0f} MB of memory and was stopped: "
        "sort or group fewer rows, or raise the limit"
    )


def _death(code: int, complaint: bytes, limits: Limits) -> KgError:
    """Why a worker ended without an answer."""
    if code == -signal.SIGSEGV or b"overflowed its stack" in complaint:
        return QueryLimitError(_DEEP)
    if code == -signal.SIGXCPU:
        return QueryLimitError(_too_long(limits))
    if code in (-signal.SIGKILL, -signal.SIGABRT) or b"memory" in complaint:
        return _no_memory(limits)
    last = complaint.decode("utf-8", "replace").strip().splitlines()[-1:]
    return KgError(f"the query's process ended with {code}: {' '.join(last)}")

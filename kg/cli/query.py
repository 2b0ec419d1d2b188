"""Ask an output a named question, or one in SPARQL. The prefixes kg:, kgc:, oa:, prov:, rdf:, rdfs:, skos:
and xsd: need no declaration, and the default graph is all filings together.

  kg query out                           the named questions (on a terminal)
  kg query out @holders                  one of them
  kg query out 'SELECT * WHERE { ?filing a kg:Filing }'
  kg query out -f question.rq --format csv
  echo 'ASK { ?s kg:cusip "282912104" }' | kg query out"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from kg.cli.terminal import Terminal
from kg.errors import MissingError, QueryError, QueryLimitError, UsageError

NAME = "query"
HELP = "ask a named question, or one in SPARQL"

FORMATS = ("table", "csv", "tsv", "json", "xml", "ttl")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which words the verb takes."""
    parser.add_argument("out", metavar="OUT", help="a folder that `kg build` made")
    parser.add_argument("query", metavar="QUERY", nargs="?", help="SPARQL, or @name; from standard input if not given")
    parser.add_argument("-f", "--file", metavar="FILE", help="read the query from a file")
    parser.add_argument("--format", choices=FORMATS, help="table if not said, ttl for CONSTRUCT and DESCRIBE")
    for name in FORMATS[1:]:
        parser.add_argument(f"--{name}", dest="format", action="store_const", const=name, help=argparse.SUPPRESS)
    parser.add_argument("--timeout", metavar="SECONDS", type=float, default=10.0, help="stop after this (10)")
    parser.add_argument("--rows", metavar="N", type=int, default=10_000, help="cut the answer after this many (10000)")


def run(args: argparse.Namespace, terminal: Terminal) -> int:
    """Do it; returns the exit code."""
    if args.query is not None and args.file is not None:
        raise UsageError("a query is given, and -f too: say one of them")
    if args.timeout <= 0 or args.rows <= 0:
        raise UsageError("--timeout and --rows are above 0")
    if args.query is None and args.file is None and (sys.stdin is None or sys.stdin.isatty()):
        _list(args.out, terminal)
        return 0
    from kg.graph import formats, query

    text = args.query if args.query is not None else _read(args.file)
    if not text.strip():
        raise QueryError("the query is empty; `kg query OUT @holders` asks a named one")
    result = query.run(Path(args.out), text, limits=query.Limits(seconds=args.timeout, rows=args.rows))
    terminal.data(formats.write(result, args.format or ""))
    if result.cut:
        raise QueryLimitError(f"the answer was cut {result.cut}: ask for fewer, or raise the limit with --rows")
    return 0


def _read(path: str | None) -> str:
    try:
        data = sys.stdin.buffer.read() if path in (None, "-") else Path(str(path)).read_bytes()
    except OSError as problem:
        raise MissingError(f"{path}: the query cannot be read ({problem.strerror})") from None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        raise QueryError(f"{path or 'standard input'}: not UTF-8 at byte {problem.start}") from None


def _list(out: str, terminal: Terminal) -> None:
    from kg import ontology

    for name, text in ontology.queries().items():
        terminal.styled((f"  @{name:<16}", "bold"), (text.partition("\n")[0].lstrip("# "), ""))
    terminal.say(f"\n  kg query {out} @holders")

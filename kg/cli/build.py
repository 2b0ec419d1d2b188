"""Read filings and add them to a folder: the graph as Turtle, N-Quads, a store to query and a page to
look at, the records, the findings, the texts, and a manifest.

  kg build filing.txt -o out             one filing
  kg build filings/ more.zip -o out      folders and archives; a filing that is there already counts once
  cat filing.txt | kg build - -o out     standard input"""

from __future__ import annotations

import argparse

from kg.cli.options import add_fail_on, add_sources, reading_progress, severity
from kg.cli.terminal import Terminal

NAME = "build"
HELP = "read filings into a folder: graph, store, page, records, findings"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which words the verb takes."""
    add_sources(parser)
    parser.add_argument("-o", "--output", metavar="OUT", required=True, help="the folder to make or add to")
    parser.add_argument("--fresh", action="store_true", help="start OUT anew instead of adding to it")
    parser.add_argument("--base", metavar="IRI", help="where the data's own IRIs begin")
    add_fail_on(parser, "never")
    parser.add_argument("-q", "--quiet", action="store_true", help="print errors only")


def run(args: argparse.Namespace, terminal: Terminal) -> int:
    """Do it; returns the exit code."""
    from kg import corpus
    from kg.cli import panel

    report = corpus.build(
        args.sources,
        args.output,
        fresh=args.fresh,
        fail_on=severity(args.fail_on),
        base=args.base,
        spacy_model=args.spacy_model,
        progress=reading_progress(terminal),
    )
    terminal.progress("")
    for failure in report.failures:
        terminal.error(failure.error.code, str(failure.error))
    if report.built and not args.quiet:
        panel.show(report, terminal)
    elif not report.built and len(report.failures) > 1:
        terminal.message(f"none of {len(report.failures)} sources is a filing that can be read; nothing was written")
    return report.exit_code

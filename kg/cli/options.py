"""The options that several verbs share."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from kg.cli.terminal import Terminal
from kg.model.finding import Severity

LEVELS = ("never", *(s.name.lower() for s in reversed(Severity)))


def add_sources(parser: argparse.ArgumentParser) -> None:
    """SOURCE... and how it is read."""
    parser.add_argument(
        "sources",
        metavar="SOURCE",
        nargs="+",
        help="a filing (text, HTML, XML or a whole submission), a folder, a .zip or .tar.gz, or - for standard input",
    )
    parser.add_argument(
        "--spacy-model", metavar="NAME", help="an installed spaCy model whose names are used too (none is needed)"
    )


def add_fail_on(parser: argparse.ArgumentParser, default: str) -> None:
    """--fail-on LEVEL."""
    parser.add_argument(
        "--fail-on",
        metavar="LEVEL",
        choices=LEVELS,
        default=default,
        help=f"exit 1 where a finding is at or above this: {', '.join(LEVELS)} ({default} if not said)",
    )


def severity(level: str) -> Severity | None:
    """The severity that a level of --fail-on names; None for `never`."""
    return None if level == "never" else Severity[level.upper()]


def reading_progress(terminal: Terminal) -> Callable[[int, int, str], None]:
    """A progress line for the reading of sources."""

    def show(done: int, failed: int, name: str) -> None:
        terminal.progress(f"reading {done + 1}{f' ({failed} failed)' if failed else ''}: {name}")

    return show

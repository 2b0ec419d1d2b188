"""The words of a call: the verbs, their options, and the exit codes that `kg --help` publishes."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NoReturn, Protocol

from kg.cli import build, check, evaluate, evidence, extract, info, ontology, query, view
from kg.cli.terminal import Terminal
from kg.errors import UsageError

EXIT_CODES = (
    (0, "done"),
    (1, "something was written, but some inputs failed, or findings stand at or above --fail-on"),
    (2, "usage: the call's words are off"),
    (3, "an input is missing or cannot be read"),
    (4, "not a Schedule 13D or 13G"),
    (5, "an input is damaged or over a limit"),
    (6, "the output cannot be written; what stood there stands there still"),
    (7, "the store is locked, damaged or of another version"),
    (8, "the query is wrong or forbidden"),
    (9, "the query went over a limit"),
    (70, "internal error: a fault of kg"),
    (130, "interrupted"),
)
"""What `kg` ends with. A single bad input, or inputs that are all bad, give the first one's own code."""


class Verb(Protocol):
    """A module of this room that is one verb."""

    NAME: str
    HELP: str

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Say which words the verb takes."""

    def run(self, args: argparse.Namespace, terminal: Terminal) -> int:
        """Do it; returns the exit code."""


VERBS: tuple[Verb, ...] = (build, extract, query, evidence, check, view, ontology, evaluate, info)


@dataclass(frozen=True, slots=True)
class Call:
    """A verb with the values of its arguments."""

    verb: Verb
    values: argparse.Namespace


class _Finished(Exception):  # noqa: N818 (it is no error)
    """Help or version was asked for, and printed."""


def parse(argv: Sequence[str] | None, terminal: Terminal) -> Call | None:
    """The call that the words make; None where they asked for help or the version, which is printed.

    Raises UsageError where they make none.
    """
    top = _Parser(
        prog="kg",
        description="Reads SEC Schedules 13D and 13G into a knowledge graph in which every fact has its evidence.",
        epilog=_epilog(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        terminal=terminal,
    )
    top.add_argument("--version", action=_Version, nargs=0, help="print the version and exit")
    verbs = top.add_subparsers(title="verbs", metavar="VERB", dest="name", parser_class=_Parser)
    by_name = {}
    for verb in VERBS:
        parser = verbs.add_parser(
            verb.NAME,
            help=verb.HELP,
            description=(verb.__doc__ or "").strip(),
            formatter_class=argparse.RawDescriptionHelpFormatter,
            terminal=terminal,
        )
        verb.add_arguments(parser)
        by_name[verb.NAME] = verb
    try:
        values, rest = top.parse_known_args(argv)
    except _Finished:
        return None
    if values.name is None:
        raise UsageError(f"kg needs a verb: {', '.join(by_name)}; `kg --help` says what each does")
    _take_words(values, rest)
    if rest:
        top.error(f"unrecognized arguments: {' '.join(rest)}")
    return Call(by_name[values.name], values)


def _take_words(values: argparse.Namespace, rest: list[str]) -> None:
    """Give a verb that takes WORDS those that stand after its options: argparse takes an optional word at its place
    before them alone."""
    if len(rest) == 1 and not rest[0].startswith("-") and getattr(values, "words", "") is None:
        values.words = rest.pop()


def _epilog() -> str:
    codes = "\n".join(f"  {code:>3}  {meaning}" for code, meaning in EXIT_CODES)
    return (
        f"exit codes:\n{codes}\n"
        "  A single bad input, or inputs that are all bad, give the first one's own code.\n\n"
        "severities of findings: confirmed < note < warning < error\n\n"
        "`kg VERB --help` says more. Nothing is fetched from a network. KG_DEBUG=1 shows the traceback of a fault."
    )


class _Parser(argparse.ArgumentParser):
    """argparse, but what it prints goes through the terminal, and it raises where it would exit."""

    def __init__(self, *, terminal: Terminal, **options: object) -> None:
        super().__init__(allow_abbrev=False, **options)  # type: ignore[arg-type]
        self.terminal = terminal

    def print_help(self, file: object = None) -> None:
        self.terminal.say(self.format_help().rstrip())

    def exit(self, status: int = 0, message: str | None = None) -> NoReturn:
        raise _Finished

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message}; `{self.prog} --help` shows what it takes")


class _Version(argparse.Action):
    def __call__(self, parser: argparse.ArgumentParser, *rest: object) -> None:
        from importlib import metadata

        assert isinstance(parser, _Parser)
        parser.terminal.say(f"kg {metadata.version('ownership-kg')}")
        parser.exit()

"""Read filings and print their records to standard output, one JSON object a line; failures go to
standard error.

  kg extract filing.txt | python -m json.tool
  kg extract filings/ > records.jsonl"""

from __future__ import annotations

import argparse

from kg.cli.options import add_sources, reading_progress
from kg.cli.terminal import Terminal

NAME = "extract"
HELP = "print the records of filings, one JSON object a line"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which words the verb takes."""
    add_sources(parser)


def run(args: argparse.Namespace, terminal: Terminal) -> int:
    """Do it; returns the exit code."""
    from kg import corpus
    from kg.model.codec import json_line

    records, reading = corpus.records(args.sources, args.spacy_model, reading_progress(terminal))
    terminal.progress("")
    for record in records:
        terminal.data(json_line(record))
    for failure in reading.failures:
        terminal.error(failure.error.code, str(failure.error))
    return corpus.exit_code(reading)

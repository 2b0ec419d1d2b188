"""Write the interactive network of an output as one HTML file that needs no network and no server.

kg view out -o network.html"""

from __future__ import annotations

import argparse
from pathlib import Path

from kg.cli.terminal import Terminal

NAME = "view"
HELP = "write the interactive network of an output as one HTML file"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which words the verb takes."""
    parser.add_argument("out", metavar="OUT", help="a folder that `kg build` made")
    parser.add_argument("-o", "--output", metavar="FILE", required=True, help="the file to write; - for stdout")


def run(args: argparse.Namespace, terminal: Terminal) -> int:
    """Do it; returns the exit code."""
    from kg import corpus
    from kg.corpus import files, folder

    text = files.page(corpus.load(args.out))
    if args.output == "-":
        terminal.data(text)
    else:
        folder.write_file(Path(args.output), text)
        terminal.say(f"wrote {args.output}")
    return 0

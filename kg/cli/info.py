"""Say what an output holds: its filings, what failed, how much there is, how much of each source reached the text,
and the versions that made it.

kg info out
kg info out --json"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from kg.cli.terminal import Terminal, line

NAME = "info"
HELP = "say what an output holds"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which words the verb takes."""
    parser.add_argument("out", metavar="OUT", help="a folder that `kg build` made")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(args: argparse.Namespace, terminal: Terminal) -> int:
    """Do it; returns the exit code."""
    from kg.model.codec import json_line

    facts = facts_of(Path(args.out))
    if args.json:
        terminal.data(json_line(facts))
        return 0
    terminal.say(f"output    {args.out}")
    for word in ("filings", "entities", "facts", "quads", "base"):
        value = facts[word]
        terminal.say(f"{word:<10}{value:,}" if isinstance(value, int) else f"{word:<10}{value}")
    found = ", ".join(f"{severity} {count}" for severity, count in facts["findings"].items())
    terminal.say(f"findings  {found or 'none'}")
    terminal.say(f"versions  {', '.join(f'{name} {version}' for name, version in facts['versions'].items())}")
    for source in facts["sources"]:
        label = source["id"] if source["outcome"] == "ok" else f"{source['outcome']}: {source['message']}"
        terminal.say(f"source    {line(source['name'])}  {line(label)}")
    for id, covered in facts["coverage"].items():
        left = "; ".join(f"{count:,} not: {why}" for why, count in covered["left"].items())
        terminal.say(
            f"text      {line(id)}  {percent(covered['percent'])} of {covered['visible']:,} visible characters"
            f"{' (' + line(left) + ')' if left else ''}"
        )
    return 0


def percent(share: float) -> str:
    """A percentage for reading: two places, cut off, so that what is not whole never reads as 100."""
    from math import floor

    return f"{floor(share * 100) / 100:.2f}".removesuffix(".00") + " %"


def facts_of(out: Path) -> dict[str, Any]:
    """What an output holds, as plain values. Raises MissingError where it is none, StoreError where it
    is damaged."""
    import json

    from kg.corpus import folder, load

    manifest = json.loads(folder.read_text(out, folder.MANIFEST)) if folder.manifest(out) else {}
    built = load(out)
    counts: dict[str, int] = {}
    for finding in sorted(built.findings, key=lambda f: -f.severity):
        word = finding.severity.name.lower()
        counts[word] = counts.get(word, 0) + 1
    return {
        "filings": len(built.records),
        "entities": len(built.resolved.entities),
        "facts": len(built.resolved.statements),
        "quads": folder.read_text(out, "graph.nq").count("\n"),
        "findings": counts,
        "coverage": {
            e.filing.id: {
                "visible": e.filing.coverage.visible,
                "reached": e.filing.coverage.reached,
                "percent": e.filing.coverage.percent,
                "left": dict(e.filing.coverage.left),
            }
            for e in built.extractions
        },
        "base": built.base,
        "versions": manifest["versions"],
        "sources": manifest["sources"],
    }

"""Show the findings of an output, the gravest first, each with its quotes; exit 1 where one is at or
above --fail-on.

  kg check out
  kg check out --fail-on warning
  kg check --explain percent.truncated     what a code means"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from kg.cli.options import add_fail_on, severity
from kg.cli.terminal import Terminal, line
from kg.errors import UsageError

if TYPE_CHECKING:
    from kg.model.finding import Finding

NAME = "check"
HELP = "show the findings of an output"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which words the verb takes."""
    parser.add_argument("out", metavar="OUT", nargs="?", help="a folder that `kg build` made")
    add_fail_on(parser, "error")
    parser.add_argument("--explain", metavar="CODE", help="say what a finding's code means, and the rule behind it")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="json prints one object a line")


def run(args: argparse.Namespace, terminal: Terminal) -> int:
    """Do it; returns the exit code."""
    from kg import corpus
    from kg.cli.panel import summary
    from kg.corpus import files
    from kg.model.codec import finding_to_dict, json_line

    if args.explain:
        from kg.check import registry

        terminal.say(registry.explain(args.explain))
        return 0
    if args.out is None:
        raise UsageError("kg check needs the folder that `kg build` made, or --explain CODE")
    out = Path(args.out)
    findings = sorted(files.read_findings(out), key=lambda f: -f.severity)
    if args.format == "json":
        for finding in findings:
            terminal.data(json_line(finding_to_dict(finding)))
    else:
        texts: dict[str, str] = {}
        for finding in findings:
            if finding.filing not in texts:
                texts[finding.filing] = files.read_text(out, finding.filing)
            _show(finding, texts[finding.filing], terminal)
        terminal.say(summary(findings))
    return int(corpus.stands(findings, severity(args.fail_on)))


def _show(finding: Finding, text: str, terminal: Terminal) -> None:
    word = finding.severity.name.lower()
    terminal.styled((f"{word:<11}", word), (f"{line(finding.message)}  ", ""), (f"[{finding.code}]", "dim"))
    for cite in finding.evidence:
        at = text.count("\n", 0, cite.start) + 1
        where = f"{line(cite.document)}:{at}"
        quote = line(cite.quote)
        terminal.styled((f"{'':<11}{where:<12}", "dim"), (f'  "{quote[:160]}{"…" if len(quote) > 160 else ""}"', ""))

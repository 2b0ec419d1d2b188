"""Show the ontology, or keep what is generated from it in step with it.

kg ontology                          its terms, one a line
kg ontology show soleVotingPower     one term: definition, source, domain, range
kg ontology --check                  is everything generated from ontology/*.ttl current?
kg ontology --write                  generate it (in a checkout)"""

from __future__ import annotations

import argparse

from kg.cli.terminal import Terminal
from kg.errors import OntologyError, UsageError

NAME = "ontology"
HELP = "show the ontology's terms, check or write what is generated from it"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which words the verb takes."""
    parser.add_argument("words", nargs="*", metavar="show TERM", help="describe a term, or a code as scheme/notation")
    action = parser.add_mutually_exclusive_group()
    action.add_argument("--write", action="store_true", help="write kg/terms.py and the ontology's generated files")
    action.add_argument("--check", action="store_true", help="fail where one of them is not current")


def run(args: argparse.Namespace, terminal: Terminal) -> int:
    """Do it; returns the exit code."""
    if args.words:
        if args.write or args.check or args.words[0] != "show" or len(args.words) != 2:
            raise UsageError(f"kg ontology {' '.join(args.words)}: say `kg ontology show TERM`")
        from kg import ontology

        try:
            terminal.say(ontology.show(args.words[1]))
        except OntologyError as problem:
            raise UsageError(str(problem)) from None
    elif args.write:
        from kg import generate

        for path in generate.write():
            terminal.say(f"wrote {path}")
    elif args.check:
        from kg import generate

        generate.check()
        terminal.say("the ontology and what is generated from it agree")
    else:
        from kg import terms

        for iri, label in sorted(terms.LABELS.items()):
            terminal.say(f"kg:{iri.removeprefix(terms.KG):<28}{label}")
    return 0

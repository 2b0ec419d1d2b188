"""Score records against gold records: precision, recall and F1 by group and field.

kg evaluate gold/ filings/              read the filings, then score them
kg evaluate gold/ out/records.jsonl     score records that are there already
kg evaluate gold/ new.jsonl --against old.jsonl     what was won and lost"""

from __future__ import annotations

import argparse
import json

from kg.cli.options import add_sources, reading_progress
from kg.cli.terminal import Terminal

NAME = "evaluate"
HELP = "score records against gold records"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which words the verb takes."""
    parser.add_argument("gold", metavar="GOLD", help="a folder of <id>.json records, or a .jsonl file of them")
    add_sources(parser)
    parser.add_argument("--only", metavar="ID", action="append", help="score this filing alone (may be repeated)")
    parser.add_argument("--against", metavar="FILE", help="records of before: show what was won and lost")
    parser.add_argument("--worst", metavar="N", type=int, default=0, help="name the N worst fields and filings")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")


def run(args: argparse.Namespace, terminal: Terminal) -> int:
    """Do it; returns the exit code."""
    from kg.check import evaluate, records

    gold = records.load(args.gold)
    got: dict[str, records.Record] = {}
    failed = False
    for path in [s for s in args.sources if s.endswith(".jsonl")]:
        got |= records.load(path)
    sources = [s for s in args.sources if not s.endswith(".jsonl")]
    if sources:
        from kg import corpus
        from kg.model.codec import json_line

        read, reading = corpus.records(sources, args.spacy_model, reading_progress(terminal))
        terminal.progress("")
        for failure in reading.failures:
            terminal.error(failure.error.code, str(failure.error))
        if not read and not got:
            return corpus.exit_code(reading)
        failed = bool(reading.failures)
        # As they stand in records.jsonl, so that both ways give the same figures.
        got |= {record["id"]: json.loads(json_line(record)) for record in read}
    score = evaluate.evaluate(gold, got, only=args.only)
    if args.json:
        terminal.data(json.dumps(score.figures(), indent=1) + "\n")
    elif args.against:
        before = evaluate.evaluate(gold, records.load(args.against), only=args.only)
        terminal.data(evaluate.compare(before, score))
    else:
        terminal.data(evaluate.table(score, args.worst))
    return int(failed)

"""Show facts with their evidence: the quote, where it stands, and the lines around it.

kg evidence out "6.41%"                    facts that these words stand in
kg evidence out --chars 2970:2980          facts read from these characters of the text
kg evidence out --fact IRI                 one fact of the graph, or all about one node
kg evidence out --format json              all facts, one object a line
kg evidence out --unused                   sentences that no fact stands in, longest first"""

from __future__ import annotations

import argparse
import re
from typing import TYPE_CHECKING

from kg.cli.terminal import Terminal, clean, line
from kg.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.corpus.facts import Fact, Lines, Quote
    from kg.model.filing import Extraction

NAME = "evidence"
HELP = "show facts with their quotes and the lines around them"

_WIDTH = 100  # of a line of the text as it is shown; a longer one is cut around the quote


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which words the verb takes."""
    parser.add_argument("out", metavar="OUT", help="a folder that `kg build` made")
    parser.add_argument("words", metavar="WORDS", nargs="?", help="words of the quote, the value or a name")
    parser.add_argument("--fact", metavar="IRI", help="a fact's IRI, or a node's: all facts about it")
    parser.add_argument("--chars", metavar="A:B", help="a span of the canonical text, in characters")
    parser.add_argument("--filing", metavar="ID", help="look in this filing alone")
    parser.add_argument("--unused", action="store_true", help="show the sentences that no fact stands in")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="json prints one object a line")


def run(args: argparse.Namespace, terminal: Terminal) -> int:
    """Do it; returns the exit code."""
    from kg import corpus
    from kg.corpus import facts
    from kg.model.codec import json_line

    chars = None if args.chars is None else _span(args.chars)
    if args.unused and (args.words or args.fact or args.chars):
        raise UsageError("--unused shows what no fact stands in: it goes with --filing alone")
    built = corpus.load(args.out)
    if args.unused:
        return _unused(built.extractions, args.filing, args.format, terminal)
    texts = {e.filing.id: e.filing.document.text for e in built.extractions}
    found = facts.find(
        built.resolved, texts, built.base, words=args.words, iri=args.fact, chars=chars, filing=args.filing
    )
    if args.format == "json":
        for fact in found:
            terminal.data(json_line(fact.to_dict()))
        return 0
    lines: dict[str, Lines] = {}
    for fact in found:
        id = fact.statement.filing
        if id not in lines:
            lines[id] = facts.Lines(texts[id])
        _show(fact, lines[id], args.words, terminal)
        if terminal.closed:
            return 0
    if found:
        terminal.message(f"{len(found)} fact{'' if len(found) == 1 else 's'}")
    else:
        terminal.message("no fact is found there; `kg evidence OUT` without words shows all")
    return 0


def _unused(extractions: Sequence[Extraction], filing: str | None, form: str, terminal: Terminal) -> int:
    """Print the sentences that no fact stands in, the longest first, then how much of each section has facts."""
    from kg.corpus import unused
    from kg.corpus.facts import check_filing
    from kg.model.codec import json_line

    check_filing(filing, [e.filing.id for e in extractions])
    found = [p for e in extractions if filing in (None, e.filing.id) for p in unused.passages(e)]
    left = sorted((p for p in found if not p.used), key=lambda p: -p.size)
    for passage in left:
        if form == "json":
            fields = ("filing", "section", "line", "start", "end", "words")
            terminal.data(json_line({field: getattr(passage, field) for field in fields}))
            continue
        where = f"{line(passage.filing)}:{passage.line}, {passage.section}, characters {passage.start}:{passage.end}"
        terminal.styled((where, "dim"))
        terminal.say(f"  {line(passage.words)}")
        if terminal.closed:
            return 0
    if form == "text":
        terminal.say(f"{'section':<16}{'sentences':>10}{'with facts':>12}{'characters':>12}{'with facts':>12}")
        for s in unused.shares(found):
            share = f"{100 * s.used_characters // max(1, s.characters)} %"
            terminal.say(f"{s.section:<16}{s.passages:>10,}{s.used:>12,}{s.characters:>12,}{share:>12}")
    return 0


def _span(words: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d{1,12}):(\d{1,12})", words, re.ASCII)
    if not found or int(found[1]) >= int(found[2]):
        raise UsageError(f"--chars {words}: say two numbers, the first character and the one after the last: 2970:2980")
    return int(found[1]), int(found[2])


def _show(fact: Fact, lines: Lines, words: str | None, terminal: Terminal) -> None:
    statement = fact.statement
    as_of = f", as of {statement.as_of.isoformat()}" if statement.as_of else ""
    terminal.styled((line(fact.subject), "bold"), (f"  {fact.predicate}: ", ""), (line(fact.object), "bold"))
    for quote in fact.quotes:
        e = quote.evidence
        where = f"{line(statement.filing)}:{quote.line}, characters {e.start}:{e.end}, rule {e.rule}{as_of}"
        terminal.styled((f"  {where}", "dim"))
        for number, text in quote.around:
            _show_line(quote, number, text, lines.start(number), words, terminal)
    terminal.styled((f"  {fact.iri}", "dim"))
    terminal.say()


def _show_line(quote: Quote, number: int, text: str, start: int, words: str | None, terminal: Terminal) -> None:
    """A line of the text, and under it a mark for what the quote covers of it. A long one is cut around
    the words that were asked for, or around the quote."""
    left, right = max(quote.evidence.start - start, 0), min(quote.evidence.end - start, len(text))
    cited = left < right
    asked = text.casefold().find(words.casefold()) if words and cited else -1
    cut = max(0, min(max(asked, left) - _WIDTH // 2, len(text) - _WIDTH)) if cited else 0
    left = max(left, cut)
    shown = clean(text[cut : cut + _WIDTH].replace("\t", " "))
    dots = ("…" if cut else "", "…" if len(text) > cut + _WIDTH else "")
    terminal.styled((f"  {'>' if cited else ' '}{number:>5} | ", "dim"), (dots[0] + shown + dots[1], ""))
    if cited:
        before = len(dots[0]) + len(clean(text[cut:left]))
        marks = len(clean(text[left : min(right, cut + _WIDTH)]))
        terminal.styled((f"   {'':>5} | {' ' * before}{'^' * max(1, marks)}", "warning"))

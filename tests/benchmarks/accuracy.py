"""How right the records are: the README's tables by group, by field and by filer agent.

    python tests/benchmarks/accuracy.py GOLD FILINGS            print the tables
    python tests/benchmarks/accuracy.py GOLD FILINGS --write    put them into README.md

GOLD is a folder of labelled records, FILINGS the sources they were labelled from. A filer agent is known by the
first ten digits of the accession number in a file's name; filings without one count as one agent each.
"""

import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

from kg import corpus
from kg.check import evaluate, records
from kg.check.likeness import Row
from kg.check.score import Score, Tally
from kg.model.codec import json_line

README = Path(__file__).parents[2] / "README.md"
START, END = "<!-- accuracy: written by tests/benchmarks/accuracy.py -->", "<!-- end of accuracy -->"
GROUPS = {
    "header": "header (form, amendment, dates, rules)",
    "reporting_persons": "reporting persons (all cover rows)",
    "contacts": "contacts and counsel",
    "relations": "ties between agents",
}
AGENT = re.compile(r"(\d{10})-\d{2}-\d{6}")


def main() -> None:
    """Evaluate and print, or write."""
    gold_path, sources = Path(sys.argv[1]), Path(sys.argv[2])
    gold = records.load(gold_path)
    read, reading = corpus.records([p for p in sorted(sources.iterdir()) if p.stem in gold], None)
    if reading.failures:
        sys.exit(str(reading.failures[0].error))
    got = {record["id"]: json.loads(json_line(record)) for record in read}
    text = "\n".join(tables(evaluate.evaluate(gold, got), gold))
    if "--write" not in sys.argv:
        print(text)
        return
    page = README.read_text("utf-8")
    before, _, rest = page.partition(START)
    _, _, after = rest.partition(END)
    README.write_text(f"{before}{START}\n{text}\n{END}{after}", "utf-8")


def tables(score: Score, gold: Mapping[str, Row]) -> list[str]:
    """The lines of the tables."""
    years = sorted(int(found[0]) for i in gold if (found := re.search(r"(?<!\d)(?:19|20)\d\d(?!\d)", i)))
    amended = sum(record["form"].endswith("/A") for record in gold.values())
    return [
        f"{len(gold)} filings of {years[0]} to {years[-1]} whose records were labelled by hand: typed text, HTML and XML; "
        f"{amended} of them amendments.",
        "",
        *_head("group"),
        *(_row(GROUPS.get(g, g.replace("_", " ")), t) for g, t in score.by_group.items()),
        "",
        f"Over all groups F1 is {score.micro_f1:.3f}; as the mean of the {len(agents(gold))} filer agents' own F1, "
        f"{agent_mean(score):.3f}; {score.exact_covers:.0%} of the covers are wholly right.",
        "",
        "<details><summary>By field</summary>",
        "",
        *_head("field"),
        *(_row(name.replace("_", " "), t) for name, t in score.by_field.items()),
        "",
        "</details>",
    ]


def _head(first: str) -> list[str]:
    return [f"| {first} | facts | precision | recall | F1 |", "| --- | --- | --- | --- | --- |"]


def _row(name: str, tally: Tally) -> str:
    return f"| {name} | {tally.facts:,} | {tally.precision:.3f} | {tally.recall:.3f} | {tally.f1:.3f} |"


def agents(ids: Iterable[str]) -> dict[str, list[str]]:
    """Filings by filer agent."""
    found = defaultdict(list)
    for i in ids:
        number = AGENT.search(i)
        found[number[1] if number else i].append(i)
    return dict(found)


def agent_mean(score: Score) -> float:
    """The mean of the filer agents' own F1."""
    by_filing = score.by_filing
    sums = []
    for ids in agents(by_filing).values():
        total = Tally()
        for i in ids:
            total += by_filing[i]
        sums.append(total.f1)
    return sum(sums) / len(sums)


if __name__ == "__main__":
    main()

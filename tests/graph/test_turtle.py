"""Turtle of the union: the same bytes for the same quads, the same triples as the quads."""

import os
import random
import subprocess
import sys
from pathlib import Path

from graph_sample import sample

from kg.graph import build, turtle, view
from kg.graph.nquads import PREFIXES


def test_bytes_depend_on_the_quads_alone() -> None:
    lines = build.quads(*sample())
    text = turtle.write(lines)
    code = (
        "import sys, graph_sample; from kg.graph import build, turtle; "
        "sys.stdout.buffer.write(turtle.write(build.quads(*graph_sample.sample())[::-1]).encode())"
    )
    for seed in ("0", "7"):
        done = subprocess.run(
            [sys.executable, "-c", code],
            cwd=Path(__file__).parent,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        )
        assert done.stdout == text.encode("utf-8")
    shuffled = random.Random(3).sample(lines, len(lines))
    assert turtle.write(shuffled) == text


def test_it_is_prefixed_and_sorted() -> None:
    text = turtle.write(build.quads(*sample()))
    head = text.split("\n\n")[0].split("\n")
    assert head == sorted(f"@prefix {name}: <{base}> ." for name, base in PREFIXES.items())
    subjects = [line.split(" ")[0] for line in text.split("\n") if line.startswith("<")]
    assert subjects == sorted(subjects)
    assert len(subjects) == len(set(subjects))
    assert "\n\tkg:percentOfClass 5.1 ;" in text


def test_rdflib_reads_the_same_triples_as_from_the_quads() -> None:
    from rdflib import Graph

    lines = build.quads(*sample())
    graph = Graph().parse(data=turtle.write(lines), format="turtle")
    union = view.to_rdflib(lines)
    assert set(graph) == {(s, p, o) for s, p, o, _ in union.quads()}
    assert len(graph) == len(lines)

"""Quads of the hand-written sample: what is in which graph, evidence once, nothing twice, always the same bytes."""

import os
import random
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from graph_sample import BASE, ODD, sample

from kg import terms
from kg.graph import build, view
from kg.graph.nquads import PREFIXES, iri, string

RDF_TYPE = f"<{PREFIXES['rdf']}type>"
SECOND = f"{BASE}filing/falk-2011"
RESOLUTION = f"<{BASE}graph/resolution>"


@pytest.fixture(scope="module")
def lines() -> list[str]:
    return build.quads(*sample())


def test_lines_are_sorted_and_once(lines: list[str]) -> None:
    assert lines == sorted(set(lines))


def test_no_triple_stands_in_two_graphs(lines: list[str]) -> None:
    triples = Counter(line.rpartition(" <")[0] for line in lines)
    assert max(triples.values()) == 1


def test_what_both_filings_state_is_in_the_graph_of_resolution(lines: list[str]) -> None:
    issuer, name = f"<{BASE}cik/0000000042>", '"Nordlicht Robotics, Inc."'
    assert f"{issuer} {iri(terms.NAME)} {name} {RESOLUTION} ." in lines
    assert f"{issuer} {RDF_TYPE} {iri(terms.AGENT_CLASS)} {RESOLUTION} ." in lines
    holding = f"<{SECOND}/holding/1>"
    assert f'{holding} {iri(terms.PERCENT_OF_CLASS)} "5.1"^^<{PREFIXES["xsd"]}decimal> <{SECOND}> .' in lines


def test_each_filing_states_its_own_facts(lines: list[str]) -> None:
    stated = [line for line in lines if f" {RDF_TYPE} {iri(terms.STATEMENT_CLASS)} " in line]
    resolved, *_ = sample()
    own = {(s.subject, s.predicate, s.object, s.filing) for s in resolved.statements}
    assert len(stated) == len(own)
    assert {line.rpartition(" <")[2] for line in stated} == {f"{BASE}filing/falk-2010> .", f"{SECOND}> ."}


@pytest.mark.parametrize(
    ("subject", "predicate", "value"),
    [
        ("agent/bo-qvist", PREFIXES["rdf"] + "type", iri(terms.PERSON_CLASS)),
        ("agent/bo-qvist", PREFIXES["rdf"] + "type", iri(terms.AGENT_CLASS)),
        ("agent/bo-qvist", PREFIXES["rdfs"] + "label", '"Bo Qvist"'),
        ("agent/ocker", terms.ADDRESS, f"<{SECOND}/address/1>"),
        ("agent/ocker", terms.PRINCIPAL_OFFICE, f"<{SECOND}/address/1>"),
        ("holding/1", terms.STATED_IN, f"<{SECOND}>"),
        ("item/3", terms.STATED_IN, f"<{SECOND}>"),
        ("text", terms.SOURCE_NAME, '"falk-2011.txt"'),
        ("text", terms.SOURCE_CODEC, '"utf-8"'),
        ("text", PREFIXES["prov"] + "wasDerivedFrom", f"<{SECOND}>"),
    ],
)
def test_what_a_node_says(lines: list[str], subject: str, predicate: str, value: str) -> None:
    assert f"<{SECOND}/{subject}> <{predicate}> {value} <{SECOND}> ." in lines


def test_named_nodes_and_codes_are_not_stated_in_a_filing(lines: list[str]) -> None:
    stated = {line.partition(" ")[0] for line in lines if f" {iri(terms.STATED_IN)} " in line}
    codes = {iri(code) for code in terms.CODE_LABELS}
    assert not stated & {f"<{SECOND}>", f"<{SECOND}/agent/bo-qvist>", *codes}
    assert f"<{SECOND}/holding/2>" in stated


def test_a_code_brings_its_label(lines: list[str]) -> None:
    sale = iri(terms.CODE["side", "sell"])
    assert f'{sale} <{PREFIXES["skos"]}notation> "sell" <{SECOND}> .' in lines
    assert f'{sale} <{PREFIXES["rdfs"]}label> "sale" <{SECOND}> .' in lines


def test_an_address_of_the_web_is_typed(lines: list[str]) -> None:
    pages = [line for line in lines if line.split(" ")[1] == iri(terms.EDGAR_PAGE)]
    assert len(pages) == 2
    assert all(f"^^<{PREFIXES['xsd']}anyURI>" in line for line in pages)


def test_evidence_is_described_once_with_its_surroundings(lines: list[str]) -> None:
    _, extractions, _ = sample()
    text = extractions[1].filing.document.text
    start = text.index(ODD)
    node = f"{SECOND}/text#char={start},{start + len(ODD)}"
    about = [line for line in lines if line.startswith((f"<{node}> ", f"<{node}&selector> "))]
    oa = PREFIXES["oa"]
    for expected in (
        f"<{node}> {RDF_TYPE} {iri(terms.EVIDENCE_CLASS)}",
        f"<{node}> {RDF_TYPE} <{oa}SpecificResource>",
        f"<{node}> <{oa}hasSource> <{SECOND}/text>",
        f"<{node}> <{oa}hasSelector> <{node}&selector>",
        f'<{node}> {iri(terms.READ_BY_RULE)} "odd.rule"',
        f"<{node}&selector> {RDF_TYPE} <{oa}TextPositionSelector>",
        f"<{node}&selector> {RDF_TYPE} <{oa}TextQuoteSelector>",
        f"<{node}&selector> <{oa}exact> {string(ODD)}",
        f"<{node}&selector> <{oa}prefix> {string(text[max(0, start - 32) : start])}",
        f"<{node}&selector> <{oa}suffix> {string(text[start + len(ODD) :][:32])}",
    ):
        assert f"{expected} <{SECOND}> ." in about
    assert len(about) == 14


def test_the_words_of_a_fact_come_before_its_context(lines: list[str]) -> None:
    resolved, *_ = sample()
    statement = next(s for s in resolved.statements if s.predicate == terms.TITLE)
    words, context = statement.evidence
    node = build.statement_iri(statement, SECOND)
    spans = [f"<{SECOND}/text#char={e.start},{e.end}>" for e in (words, context)]
    assert f"<{node}> {iri(terms.STATED_AT)} {spans[0]} <{SECOND}> ." in lines
    assert f"<{node}> {iri(terms.STATED_AT)} {spans[1]} <{SECOND}> ." not in lines
    assert all(f"<{node}> {iri(terms.EVIDENCE)} {span} <{SECOND}> ." in lines for span in spans)


def test_findings_have_a_graph_and_numbers_of_their_own(lines: list[str]) -> None:
    findings = [line for line in lines if line.endswith(f" <{BASE}graph/findings> .")]
    assert {line.partition(" ")[0] for line in findings} == {
        f"<{SECOND}/finding/{name}>" for name in ("cusip.conflict/1", "cusip.conflict/2", "sum.stated/1")
    }
    assert any(f'> {iri(terms.SEVERITY)} "confirmed" ' in line for line in findings)


def test_order_of_the_input_makes_no_difference(lines: list[str]) -> None:
    resolved, extractions, findings = sample()
    for seed in range(5):
        mix = random.Random(seed)
        parts = [list(resolved.entities), list(resolved.statements), list(resolved.filings), extractions, findings]
        for part in parts:
            mix.shuffle(part)
        mixed = type(resolved)(*(tuple(part) for part in parts[:3]))
        assert build.quads(mixed, parts[3], parts[4]) == lines


@pytest.mark.parametrize("seed", ["0", "1", "2"])
def test_hash_seed_makes_no_difference(lines: list[str], seed: str) -> None:
    code = "import graph_sample, kg.graph.build as b; print('\\n'.join(b.quads(*graph_sample.sample())))"
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=Path(__file__).parent, env=environment, capture_output=True, check=True
    )
    assert done.stdout.decode("utf-8").removesuffix("\n").split("\n") == lines


def test_both_engines_give_the_quads_back(lines: list[str]) -> None:
    from pyoxigraph import RdfFormat, Store

    store = Store()
    store.bulk_load("\n".join(lines).encode("utf-8"), format=RdfFormat.N_QUADS)
    assert sorted(store.dump(format=RdfFormat.N_QUADS).decode("utf-8").strip("\n").split("\n")) == lines
    dataset = view.to_rdflib(lines)
    assert len(dataset) == len(lines)
    assert sorted(_line(*quad) for quad in dataset.quads()) == lines


def _line(s: object, p: object, o: object, g: object) -> str:
    from rdflib import Literal

    kind = f"^^<{o.datatype}>" if isinstance(o, Literal) and o.datatype else ""
    written = string(str(o)) + kind if isinstance(o, Literal) else f"<{o}>"
    return f"<{s}> <{p}> {written} <{g}> ."


def test_base_can_be_set() -> None:
    lines = build.quads(*sample(), base="https://example.org/d/")
    assert any("<https://example.org/d/statement/" in line for line in lines)
    assert any(line.endswith(" <https://example.org/d/graph/findings> .") for line in lines)
    assert not any(f"<{BASE}statement/" in line for line in lines)

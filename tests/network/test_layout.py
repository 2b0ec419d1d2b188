"""Positions: computed, the same each time, nobody on top of another."""

import math

import networkx
import pytest
from network_sample import BASE, sample

from kg import terms
from kg.model.claim import Iri
from kg.network import style
from kg.network.boxes import room, wrapped
from kg.network.layout import positions
from kg.network.projection import project


def made(edges: list[tuple[str, str]], *alone: str) -> networkx.MultiDiGraph:
    """Organizations and persons (names that begin with p) tied by posts."""
    graph = networkx.MultiDiGraph()
    for name in dict.fromkeys([*alone, *(n for pair in edges for n in pair)]):
        kind = terms.PERSON_CLASS if name.startswith("p") else terms.ORGANIZATION_CLASS
        graph.add_node(name, name=name, kinds=(kind,), roles=frozenset())
    for start, end in edges:
        graph.add_edge(start, end, term=terms.POSITION_CLASS)
    return graph


def star(leaves: int, far: int) -> list[tuple[str, str]]:
    """A hub with leaves, of which every third has `far` further nodes."""
    near = [("hub", f"p{n}") for n in range(leaves)]
    return near + [(f"p{n}", f"far-{n}-{k}") for n in range(0, leaves, 3) for k in range(far)]


def chain(length: int) -> list[tuple[str, str]]:
    return [(f"o{n}", f"o{n + 1}") for n in range(length)]


GRAPHS = {
    "one node": made([], "alone"),
    "isolated nodes": made([], *(f"o{n}" for n in range(40))),
    "a pair": made([("p", "o")]),
    "a star of 30": made(star(30, 3)),
    "a star of 400": made(star(400, 0)),
    "many with something behind": made(star(120, 2)),
    "a long chain": made(chain(300)),
    "two hubs and a loop": made(
        [*star(12, 1), ("p0", "other"), *(("other", f"q{n}") for n in range(12)), ("hub", "hub")]
    ),
    "forty circles": made(
        [(f"o{n}", "root") for n in range(40)] + [(f"p{n}-{k}", f"o{n}") for n in range(40) for k in range(9)]
    ),
    "everybody with everybody": made([(f"o{a}", f"o{b}") for a in range(14) for b in range(a)]),
}


def overlaps(graph: networkx.MultiDiGraph) -> list[tuple[str, str]]:
    places = positions(graph)
    boxes = {}
    for n, d in graph.nodes(data=True):
        look = style.node_look(d["kinds"], d["roles"])
        assert look is not None
        boxes[n] = room(d["name"], look).at(places[n])
    names = sorted(boxes, key=lambda n: boxes[n][0])
    found = []
    for at, a in enumerate(names):
        for b in names[at + 1 :]:
            if boxes[b][0] >= boxes[a][2] - 0.2:
                break
            if boxes[a][1] < boxes[b][3] - 0.2 and boxes[b][1] < boxes[a][3] - 0.2:
                found.append((a, b))
    return found


@pytest.mark.parametrize("name", GRAPHS)
def test_every_node_has_a_place_and_no_two_meet(name: str) -> None:
    graph = GRAPHS[name]
    places = positions(graph)
    assert set(places) == set(graph)
    assert all(math.isfinite(x) and math.isfinite(y) for x, y in places.values())
    assert overlaps(graph) == []


def test_an_empty_graph_has_no_places() -> None:
    assert positions(networkx.MultiDiGraph()) == {}


@pytest.mark.parametrize("name", ["a star of 30", "forty circles"])
def test_the_places_do_not_depend_on_the_order_of_nodes_or_on_the_run(name: str) -> None:
    graph = GRAPHS[name]
    turned = networkx.MultiDiGraph()
    turned.add_nodes_from(reversed(list(graph.nodes(data=True))))
    turned.add_edges_from(reversed(list(graph.edges(data=True))))
    assert positions(turned) == positions(graph)


def test_the_sample_filing_reads_from_holder_to_issuer() -> None:
    whole, findings, _ = sample()
    graph = project(whole, findings)
    places = positions(graph)
    assert overlaps(graph) == []
    x = {n: places[Iri(BASE + n)][0] for n in ("holder", "security", "issuer")}
    assert x["holder"] < x["security"] < x["issuer"]


def test_people_stand_nearer_to_their_organization_than_to_the_issuer() -> None:
    whole, _, _ = sample()
    places = positions(project(whole))
    for n in range(28):
        person = places[Iri(f"{BASE}person-{n}")]
        assert math.dist(person, places[Iri(BASE + "holder")]) < math.dist(person, places[Iri(BASE + "issuer")])


def test_a_shared_organization_stands_between_those_who_share_it() -> None:
    whole, _, _ = sample()
    places = positions(project(whole))
    sharers = [places[Iri(f"{BASE}person-{n}")] for n in (2, 5)]
    shared = places[Iri(BASE + "org-FT9CI")]
    assert max(math.dist(shared, one) for one in sharers) < 400


def test_sixty_nodes_fit_a_page_at_a_size_that_can_be_read() -> None:
    whole, _, _ = sample()
    places = positions(project(whole)).values()
    width, height = (max(axis) - min(axis) + 170 for axis in zip(*places, strict=True))
    assert min(1150 / width, 840 / height) * 15 > 9.5  # pixels of a person's name on a page of 1400 by 900


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("Ada Abend", "Ada Abend"),
        ("Lindgren & Oake LLP", "Lindgren &\nOake LLP"),
        ("a-name-without-any-blank-that-goes-on-and-on", "a-name-without-any-blank-th…"),
        (
            "One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve",
            "One Two Three\nFour Five Six\nSeven Eight\nNine Ten …",
        ),
        ("", ""),
    ],
)
def test_a_label_is_broken_into_lines(name: str, lines: str) -> None:
    assert wrapped(name) == lines

"""Where each node stands: computed, never random, the same for the same graph.

Each component is laid out on its own and the components are packed side by side. Within one, every
node belongs to the neighbour through which it is nearest to the issuer. A node with two generations
behind it, or with many nodes, is a hub: its own nodes stand on ellipses around it, what hangs on them
behind them, and no two labels overlap. The circles of the hubs then find the first free place around
the hub that they belong to.
"""

from __future__ import annotations

import heapq
import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from kg.model.claim import Iri
from kg.network import style
from kg.network.boxes import STRETCH, Box, Point, Taken, ellipse, fan, hull, moved, room
from kg.network.circles import GATE, MANY, Circle, Scene, circle_of

if TYPE_CHECKING:
    from networkx import MultiDiGraph

_GAP = 40.0
"""Between circles, and between components, in pixels."""

_PAGE = 1.5
"""How much wider than high the whole is, if there are many components."""


def positions(graph: MultiDiGraph) -> dict[Iri, Point]:
    """The place of each node's mark, in pixels; the middle of the drawing is (0, 0)."""
    from networkx import connected_components

    if not graph:
        return {}
    looks = {n: style.node_look(d["kinds"], d["roles"]) or style.NODES[-1] for n, d in graph.nodes(data=True)}
    rooms = {n: room(d["name"], looks[n]) for n, d in graph.nodes(data=True)}
    scene = Scene(_neighbours(graph), rooms, looks)
    blocks: list[dict[Iri, Point]] = []
    for members in sorted((sorted(c) for c in connected_components(graph.to_undirected(as_view=True))), key=min):
        root = min(members, key=lambda n: (looks[n].rank, -len(scene.near[n]), n))
        blocks.append(_component(root, scene))
    reaches = [hull(rooms[n].at(p) for n, p in block.items()) for block in blocks]
    out: dict[Iri, Point] = {}
    for block, (dx, dy) in zip(blocks, _shelves(reaches), strict=True):
        out |= {n: (x + dx, y + dy) for n, (x, y) in block.items()}
    left, top, right, bottom = hull(rooms[n].at(p) for n, p in out.items())
    return {n: (round(x - (left + right) / 2, 1), round(y - (top + bottom) / 2, 1)) for n, (x, y) in out.items()}


def _neighbours(graph: MultiDiGraph) -> dict[Iri, dict[Iri, int]]:
    near: dict[Iri, dict[Iri, int]] = {n: {} for n in graph}
    for a, b, term in graph.edges(data="term"):
        if a != b:
            near[a][b] = near[b][a] = min(style.edge_look(term).length, near[a].get(b, 99))
    return near


def _tree(root: Iri, near: Mapping[Iri, Mapping[Iri, int]]) -> dict[Iri, list[Iri]]:
    """Each node → those that hang on it, by the shortest way to the root; parents come before children."""
    far, parent, children = {root: 0}, {root: root}, dict[Iri, list[Iri]]()
    heap: list[tuple[int, int, Iri]] = [(0, 0, root)]
    while heap:
        distance, _, node = heapq.heappop(heap)
        if node in children:
            continue
        children[node] = []
        if node != root:
            children[parent[node]].append(node)
        for other, length in near[node].items():
            if other not in children and distance + length < far.get(other, 1 << 60):
                far[other], parent[other] = distance + length, node
                heapq.heappush(heap, (distance + length, -len(near[other]), other))
    return children


def _hubs(
    root: Iri, near: Mapping[Iri, Mapping[Iri, int]]
) -> tuple[dict[Iri, list[Iri]], dict[Iri, list[Iri]], set[Iri]]:
    """What stands in each node's own circle or behind it, which hubs belong to each hub, and which nodes
    lead to a further hub."""
    children = _tree(root, near)
    hubs, height = {root}, dict[Iri, int]()
    for node in reversed(children):
        inner = [c for c in children[node] if c not in hubs]
        height[node] = 1 + max((height[c] for c in inner), default=-1)
        if height[node] > 1 or len(inner) > MANY:
            hubs.add(node)
    home: dict[Iri, Iri] = {}
    below: dict[Iri, list[Iri]] = defaultdict(list)
    for node, inner in children.items():
        home[node] = node if node in hubs else home[node]
        for child in inner:
            home[child] = home[node]
            if child in hubs:
                below[home[node]].append(child)
    leading = {node for node, inner in children.items() if node not in hubs and any(c in hubs for c in inner)}
    own = {node: [c for c in inner if c not in hubs] for node, inner in children.items()}
    for hub in hubs:  # a node that leads to a further hub keeps the way behind it free
        for child in [c for c in own[hub] if c in leading]:
            own[hub] += own[child]
            own[child] = []
    return own, below, leading


def _component(root: Iri, scene: Scene) -> dict[Iri, Point]:
    own, below, leading = _hubs(root, scene.near)
    out: dict[Iri, Point] = {}
    cores, taken = Taken(200.0), Taken(100.0)
    todo: list[tuple[Iri, Point, float, float | None, float]] = [(root, (0.0, 0.0), 0.0, None, 0.0)]
    while todo:
        hub, centre, start, side, spread = todo.pop(0)
        circle = circle_of(hub, own, leading, scene, None if side is None else side + math.pi)
        if side is not None:
            middle, centre = centre, _free(centre, start, circle, side, spread, cores, taken)
            turned = math.atan2((centre[1] - middle[1]) * STRETCH, centre[0] - middle[0])
            if abs(math.sin((turned - side) / 2)) > GATE / 2:
                circle = circle_of(hub, own, leading, scene, turned + math.pi)
                centre = _free(middle, math.dist(middle, centre) / 2, circle, turned, spread, cores, taken)
        cores.add(moved(circle.core(), centre))
        for box in circle.rooms:
            taken.add(moved(box, centre))
        out |= {n: (x + centre[0], y + centre[1]) for n, (x, y) in circle.places.items()}
        lower = below[hub]
        turn, wide = (math.pi, 0.0) if len(lower) < 3 else (2 * math.pi / len(lower), 1.0)
        todo += [(node, centre, circle.inner(), math.pi + n * turn, wide) for n, node in enumerate(lower)]
    return out


def _free(around: Point, start: float, circle: Circle, side: float, spread: float, cores: Taken, taken: Taken) -> Point:
    """The nearest free place for a circle around a hub, at that side or at most `spread` radians from it."""
    core = circle.core()
    wide = [(left - _GAP, top - _GAP / 2, right + _GAP, bottom + _GAP / 2) for left, top, right, bottom in circle.rooms]
    radius = max(60.0, start)
    while True:
        for angle in fan(side, spread, min(0.5, 120.0 / radius)):
            dx, dy = ellipse(radius, angle)
            at = around[0] + dx, around[1] + dy
            if cores.free(moved(core, at)) and all(taken.free(moved(box, at)) for box in wide):
                return at
        radius += 30.0 if not spread else 60.0


def _shelves(reaches: Sequence[Box]) -> list[Point]:
    """How far to shift each component so that all stand in rows, the largest first."""
    sizes = [(right - left + _GAP, bottom - top + _GAP) for left, top, right, bottom in reaches]
    order = sorted(range(len(sizes)), key=lambda n: (-sizes[n][1], -sizes[n][0], n))
    width = max(max(w for w, _ in sizes), math.sqrt(sum(w * h for w, h in sizes) * _PAGE))
    out = [(0.0, 0.0)] * len(sizes)
    x = y = row = 0.0
    for n in order:
        w, h = sizes[n]
        if x and x + w > width:
            x, y, row = 0.0, y + row, 0.0
        out[n] = (x - reaches[n][0], y - reaches[n][1])
        x, row = x + w, max(row, h)
    return out

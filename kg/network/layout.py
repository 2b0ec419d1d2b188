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
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.model.claim import Iri
from kg.network import style
from kg.network.boxes import STRETCH, Box, Point, Room, Taken, ellipse, fan, hull, moved, room

if TYPE_CHECKING:
    from networkx import MultiDiGraph

_MANY = 8
"""A node with more nodes of its own than this is a hub."""

_WIDEST = 460
"""Half the height, in pixels, of the largest ellipse that is tried for everybody before there are several."""

_GATE = 0.34
"""Half the opening, in radians, that a circle leaves towards the hub that it belongs to."""

_ROW = 84.0
"""Between one ellipse and the next, in pixels of its half height."""

_BEHIND = 100.0
"""From an ellipse to what hangs on its nodes."""

_GAP = 40.0
"""Between circles, and between components, in pixels."""


@dataclass(slots=True)
class _Scene:
    """What the layout knows of one graph: neighbours with the length of the tie, rooms and looks."""

    near: dict[Iri, dict[Iri, int]]
    rooms: dict[Iri, Room]
    looks: dict[Iri, style.NodeLook]


@dataclass(slots=True)
class _Circle:
    """A hub at (0, 0) with its own nodes around it, and the room of each."""

    places: dict[Iri, Point]
    rooms: list[Box]

    def core(self) -> Box:
        """The inner part of its box, which no other circle may enter."""
        left, top, right, bottom = hull(self.rooms)
        dx, dy = 0.15 * (right - left), 0.15 * (bottom - top)
        return left + dx, top + dy, right - dx, bottom - dy


def positions(graph: MultiDiGraph) -> dict[Iri, Point]:
    """The place of each node's mark, in pixels; the middle of the drawing is (0, 0)."""
    from networkx import connected_components

    if not graph:
        return {}
    looks = {n: style.node_look(d["kinds"], d["roles"]) or style.NODES[-1] for n, d in graph.nodes(data=True)}
    rooms = {n: room(d["name"], looks[n]) for n, d in graph.nodes(data=True)}
    scene = _Scene(_neighbours(graph), rooms, looks)
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
        for other, length in sorted(near[node].items()):
            if other not in children and distance + length < far.get(other, 1 << 60):
                far[other], parent[other] = distance + length, node
                heapq.heappush(heap, (distance + length, -len(near[other]), other))
    return children


def _component(root: Iri, scene: _Scene) -> dict[Iri, Point]:
    children = _tree(root, scene.near)
    hubs, height = {root}, dict[Iri, int]()
    for node in reversed(children):
        own = [c for c in children[node] if c not in hubs]
        height[node] = 1 + max((height[c] for c in own), default=-1)
        if height[node] > 1 or len(own) > _MANY:
            hubs.add(node)
    home: dict[Iri, Iri] = {}
    below: dict[Iri, list[Iri]] = defaultdict(list)
    for node, own in children.items():
        home[node] = node if node in hubs else home[node]
        for child in own:
            home[child] = home[node]
            if child in hubs:
                below[home[node]].append(child)
    own_of = {node: [c for c in own if c not in hubs] for node, own in children.items()}
    for node, own in own_of.items():  # a node that leads to a further hub keeps the way behind it free
        for child in own if node in hubs else ():
            if any(c in hubs for c in children[child]):
                own += own_of[child]
                own_of[child] = []
    leading = {node for node, own in children.items() if node not in hubs and any(c in hubs for c in own)}
    out: dict[Iri, Point] = {}
    cores, taken = Taken(200.0), Taken(100.0)
    todo: list[tuple[Iri, Point, float | None, float]] = [(root, (0.0, 0.0), None, 0.0)]
    while todo:
        hub, centre, side, spread = todo.pop(0)
        circle = _circle(hub, own_of, leading, scene, None if side is None else side + math.pi)
        if side is not None:
            from_hub = centre
            centre = _free(from_hub, circle, side, spread, cores, taken)
            if spread:
                side = math.atan2((centre[1] - from_hub[1]) * STRETCH, centre[0] - from_hub[0])
                circle = _circle(hub, own_of, leading, scene, side + math.pi)
                centre = _free(from_hub, circle, side, spread, cores, taken)
        cores.add(moved(circle.core(), centre))
        for box in circle.rooms:
            taken.add(moved(box, centre))
        out |= {n: (x + centre[0], y + centre[1]) for n, (x, y) in circle.places.items()}
        wide = 0.0 if len(below[hub]) < 3 else 1.7
        todo += [(lower, centre, math.pi * (n + 1), wide) for n, lower in enumerate(below[hub])]
    return out


def _free(around: Point, circle: _Circle, side: float, spread: float, cores: Taken, taken: Taken) -> Point:
    """The nearest free place for a circle around a hub, at that side or at most `spread` radians from it."""
    core = circle.core()
    wide = [(left - _GAP, top - _GAP / 2, right + _GAP, bottom + _GAP / 2) for left, top, right, bottom in circle.rooms]
    radius = 60.0
    while True:
        for angle in fan(side, spread, min(0.4, 60.0 / radius)):
            dx, dy = ellipse(radius, angle)
            at = around[0] + dx, around[1] + dy
            if cores.free(moved(core, at)) and all(taken.free(moved(box, at)) for box in wide):
                return at
        radius += 30.0


def _ordered(nodes: Sequence[Iri], own: Mapping[Iri, Sequence[Iri]], scene: _Scene) -> list[Iri]:
    """Nodes with something behind them first, and those that share it beside each other."""
    out: list[Iri] = []
    waiting = dict.fromkeys(sorted(nodes, key=lambda n: (not own[n], scene.looks[n].rank, n)))
    while waiting:
        chain = [next(iter(waiting))]
        while chain:
            at = chain.pop()
            if waiting.pop(at, at) is None:
                out.append(at)
                chain += [n for far in own[at] for n in sorted(scene.near[far], reverse=True) if n in waiting]
    return out


def _circle(
    hub: Iri, own: Mapping[Iri, Sequence[Iri]], leading: set[Iri], scene: _Scene, gate: float | None
) -> _Circle:
    """The hub's own nodes around it: on one ellipse where that stays small, else on as many as it takes."""
    leads = sorted(n for n in own[hub] if n in leading)
    order = leads + _ordered([n for n in own[hub] if n not in leading], own, scene)
    tries = [(r, False) for r in range(150, 300, 15)] + [(r, True) for r in range(220, _WIDEST + 20, 20)]
    if len(order) > _WIDEST // 2:
        tries = tries[-1:]
    elif len(order) <= _MANY:
        tries = tries[6:]  # wide enough for the words on the lines
    found = (_rings(hub, order, own, scene, gate, radius, inside) for radius, inside in tries)
    places = next(places for places in found if places is not None)
    return _Circle(places, [scene.rooms[n].at(p) for n, p in places.items()])


def _rings(
    hub: Iri,
    order: Sequence[Iri],
    own: Mapping[Iri, Sequence[Iri]],
    scene: _Scene,
    gate: float | None,
    radius: float,
    inside: bool,
) -> dict[Iri, Point] | None:
    """The places with what has something behind it on an ellipse of this half height, the rest there
    too and, where `inside`, nearer; None where that is too small and a larger one may do."""
    start = math.pi if gate is None else gate + _GATE
    width = 2 * math.pi - (0.0 if gate is None else 2 * _GATE)
    places: dict[Iri, Point] = {hub: (0.0, 0.0)}
    taken = Taken(80.0)
    taken.add(scene.rooms[hub].at((0.0, 0.0)))

    def settle(spots: Mapping[Iri, Point]) -> None:
        for member, spot in spots.items():
            places[member] = spot
            taken.add(scene.rooms[member].at(spot))

    def angles(ring: float, node: Iri | None = None) -> list[float]:
        if node is None:
            return [start + n * 6.0 / ring for n in range(int(width * ring / 6.0) + 1)]
        each = width / len(order)
        return list(fan(start + each * index[node], each / 3, 6.0 / ring))

    index = {n: i for i, n in enumerate(order)}
    few = len(order) <= _MANY  # a few are spread evenly, many stand close
    left, ring = [n for n in order if own[n]], radius
    while left:
        over, at, turn = [], 0, angles(ring)
        for node in left:
            further = sorted(own[node], key=lambda f: (_pull(f, node, index, scene), f))
            if few:
                at, turn = 0, sorted(angles(ring, node))
            behind = _walk(further, ring + _BEHIND, turn, at, scene, taken)
            around = [turn[(min(behind.values()) + max(behind.values())) // 2]] if behind else []
            around = [angle for middle in around for angle in fan(middle, 0.5, 6.0 / ring)]
            beside = [scene.rooms[n].at(ellipse(ring + _BEHIND, turn[i])) for n, i in behind.items()]
            front = _walk([node], ring, around, 0, scene, taken, beside)
            if not front or len(behind) < len(further):
                over.append(node)
                continue
            at = max(behind.values())
            settle({n: ellipse(ring, around[i]) for n, i in front.items()})
            settle({n: ellipse(ring + _BEHIND, turn[i]) for n, i in behind.items()})
        if over and radius < _WIDEST:
            return None
        left, ring = over, ring + _ROW + _BEHIND
    left, ring = [n for n in order if not own[n]], radius - (_ROW * ((radius - 120.0) // _ROW) if inside else 0.0)
    while left:
        over, at, turn = [], 0, angles(ring)
        for node in left:
            if few:
                at, turn = 0, angles(ring, node)
            found = _walk([node], ring, turn, at, scene, taken)
            at = max(found.values(), default=len(turn))
            settle({n: ellipse(ring, turn[i]) for n, i in found.items()})
            over += [] if found else [node]
        if over and ring >= radius and radius < _WIDEST:
            return None
        left, ring = over, ring + _ROW
    return places


def _walk(
    nodes: Sequence[Iri],
    radius: float,
    angles: Sequence[float],
    at: int,
    scene: _Scene,
    taken: Taken,
    beside: Sequence[Box] = (),
) -> dict[Iri, int]:
    """Nodes → the index of the first angle, from `at` on, where each finds a free place on an ellipse."""
    found: dict[Iri, int] = {}
    fresh = Taken(80.0)
    for box in beside:
        fresh.add(box)
    for node in nodes:
        while at < len(angles):
            box = scene.rooms[node].at(ellipse(radius, angles[at]))
            if taken.free(box) and fresh.free(box):
                found[node] = at
                fresh.add(box)
                break
            at += 1
    return found


def _pull(far: Iri, node: Iri, place_in: Mapping[Iri, int], scene: _Scene) -> int:
    """Whether a node behind is shared with an earlier (below 0) or a later (above 0) one."""
    return sum(place_in[n] - place_in[node] for n in scene.near[far] if n in place_in)


def _shelves(reaches: Sequence[Box]) -> list[Point]:
    """How far to shift each component so that all stand in rows, the largest first."""
    sizes = [(right - left + _GAP, bottom - top + _GAP) for left, top, right, bottom in reaches]
    order = sorted(range(len(sizes)), key=lambda n: (-sizes[n][1], -sizes[n][0], n))
    width = max(max(w for w, _ in sizes), math.sqrt(sum(w * h for w, h in sizes) * STRETCH))
    out = [(0.0, 0.0)] * len(sizes)
    x = y = row = 0.0
    for n in order:
        w, h = sizes[n]
        if x and x + w > width:
            x, y, row = 0.0, y + row, 0.0
        out[n] = (x - reaches[n][0], y - reaches[n][1])
        x, row = x + w, max(row, h)
    return out

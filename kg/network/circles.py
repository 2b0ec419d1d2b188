"""A hub and its own nodes around it: every label in a place of its own.

What has something behind it (a person with posts elsewhere) stands on one ellipse, with that behind it
on the next; the rest fills the same ellipse and, where there are many, those inside and outside it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kg.model.claim import Iri
from kg.network import style
from kg.network.boxes import Box, Point, Room, Taken, ellipse, fan, hull

MANY = 8
"""A node with more nodes of its own than this is a hub."""

_WIDEST = 460
"""Half the height, in pixels, of the largest ellipse that is tried for everybody before there are several."""

GATE = 0.34
"""Half the opening, in radians, that a circle leaves towards the hub that it belongs to."""

_ROW = 84.0
"""Between one ellipse and the next, in pixels of its half height."""

_BEHIND = 100.0
"""From an ellipse to what hangs on its nodes."""

_STEP = 8.0
"""From one place that is tried to the next, in pixels."""


@dataclass(slots=True)
class Scene:
    """What the layout knows of one graph: neighbours with the length of the tie, rooms and looks."""

    near: dict[Iri, dict[Iri, int]]
    rooms: dict[Iri, Room]
    looks: dict[Iri, style.NodeLook]


@dataclass(slots=True)
class Circle:
    """A hub at (0, 0) with its own nodes around it, and the room of each."""

    places: dict[Iri, Point]
    rooms: list[Box]

    def core(self) -> Box:
        """The inner part of its box, which no other circle may enter."""
        left, top, right, bottom = hull(self.rooms)
        dx, dy = 0.15 * (right - left), 0.15 * (bottom - top)
        return left + dx, top + dy, right - dx, bottom - dy

    def inner(self) -> float:
        """How near the middle of another circle can come at most."""
        left, top, right, bottom = self.core()
        return min(-left, -top, right, bottom)


def circle_of(
    hub: Iri, own: Mapping[Iri, Sequence[Iri]], leading: set[Iri], scene: Scene, gate: float | None
) -> Circle:
    """The hub's own nodes around it: on one ellipse where that stays small, else on as many as it takes."""
    leads = sorted(n for n in own[hub] if n in leading)
    order = leads + _ordered([n for n in own[hub] if n not in leading], own, scene)
    tries = [(r, False) for r in range(150, 300, 25)] + [(r, True) for r in range(220, _WIDEST + 40, 40)]
    if len(order) > _WIDEST // 2:
        tries = tries[-1:]
    elif len(order) <= MANY:
        tries = tries[4:]  # wide enough for the words on the lines
    found = (_rings(hub, order, own, scene, gate, radius, inside) for radius, inside in tries)
    places = next(places for places in found if places is not None)
    return Circle(places, [scene.rooms[n].at(p) for n, p in places.items()])


def _ordered(nodes: Sequence[Iri], own: Mapping[Iri, Sequence[Iri]], scene: Scene) -> list[Iri]:
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


def _rings(
    hub: Iri,
    order: Sequence[Iri],
    own: Mapping[Iri, Sequence[Iri]],
    scene: Scene,
    gate: float | None,
    radius: float,
    inside: bool,
) -> dict[Iri, Point] | None:
    """The places with what has something behind it on an ellipse of this half height, the rest there
    too and, where `inside`, nearer; None where that is too small and a larger one may do."""
    start = math.pi if gate is None else gate + GATE
    width = 2 * math.pi - (0.0 if gate is None else 2 * GATE)
    places: dict[Iri, Point] = {hub: (0.0, 0.0)}
    taken = Taken(80.0)
    taken.add(scene.rooms[hub].at((0.0, 0.0)))

    def settle(spots: Mapping[Iri, Point]) -> None:
        for member, spot in spots.items():
            places[member] = spot
            taken.add(scene.rooms[member].at(spot))

    def angles(ring: float, node: Iri | None = None) -> list[float]:
        if node is None:
            return [start + n * _STEP / ring for n in range(int(width * ring / _STEP) + 1)]
        each = width / len(order)
        aside = 0.3 if index[node] else 0.0  # nobody exactly opposite the first, on one line with it
        return list(fan(start + each * (index[node] + aside), each / 3, _STEP / ring))

    index = {n: i for i, n in enumerate(order)}
    few = len(order) <= MANY  # a few are spread evenly, many stand close
    left, ring = [n for n in order if own[n]], radius
    while left:
        over, at, turn = [], 0, angles(ring)
        for node in left:
            further = sorted(own[node], key=lambda f: (_pull(f, node, index, scene), f))
            if few:
                at, turn = 0, sorted(angles(ring, node))
            behind = _walk(further, ring + _BEHIND, turn, at, scene, taken)
            around = [turn[(min(behind.values()) + max(behind.values())) // 2]] if behind else []
            around = [angle for middle in around for angle in fan(middle, 0.5, _STEP / ring)]
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
    scene: Scene,
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


def _pull(far: Iri, node: Iri, place_in: Mapping[Iri, int], scene: Scene) -> int:
    """Whether a node behind is shared with an earlier (below 0) or a later (above 0) one."""
    return sum(place_in[n] - place_in[node] for n in scene.near[far] if n in place_in)

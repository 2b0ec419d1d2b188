"""The page: the graph, its layout and its facts in one HTML file that makes no request.

pyvis builds the network; the page is our own template (`templates/`), with the vis-network that pyvis
brings written into it. Every word of a filing is data: it reaches the page as escaped JSON and is set
as text. The page's Content-Security-Policy lets nothing run or load but what is in the file.
"""

from __future__ import annotations

import base64
import hashlib
import html
import json
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from importlib import resources
from string import Template
from typing import TYPE_CHECKING, Any

from kg.model.claim import Iri
from kg.model.finding import Finding
from kg.model.graph import Resolved
from kg.network import style
from kg.network.boxes import Point, wrapped
from kg.network.facts import Facts
from kg.network.layout import positions
from kg.network.projection import project

if TYPE_CHECKING:
    from networkx import MultiDiGraph
    from pyvis.network import Network

_SCRIPTS = ("data.js", "quotes.js", "facts.js", "chart.js", "drawing.js", "listing.js", "page.js")
_CURVE = 0.2
"""How far, as a part of their length, parallel lines stand apart."""

_UNSAFE = re.compile("[<>&\u2028\u2029\ud800-\udfff]")


def render(resolved: Resolved, findings: Sequence[Finding], texts: Mapping[str, str], *, title: str) -> str:
    """The whole HTML file, the same for the same input.

    `texts` are the canonical texts by filing id, from which each quote's paragraph is taken; `title`
    heads the page.
    """
    graph = project(resolved, findings)
    net = network(graph, positions(graph))
    data = {
        "title": title,
        "looks": {
            "nodes": [
                {"id": k.id, "label": k.label, "shape": k.shape, "fill": k.fill, "rank": k.rank} for k in style.NODES
            ],
            "edges": [_line(look) for look in (*style.EDGES, style.OTHER_TIES)],
        },
        "themes": style.THEMES,
        "network": {"nodes": net.nodes, "edges": net.edges, "options": net.options},
        **Facts(graph, resolved, findings, texts).data(),
    }
    return _page(title, data)


def network(graph: MultiDiGraph, places: Mapping[Iri, Point]) -> Network:
    """The pyvis network of a projected graph: node ids are the places in the graph's order, edge ids
    likewise; physics is off. Its lists are set whole, since pyvis looks through them at each addition."""
    from pyvis.network import Network

    net = Network(directed=True, cdn_resources="in_line")
    numbers = {iri: n for n, iri in enumerate(graph)}
    for iri, d in graph.nodes(data=True):
        look = style.node_look(d["kinds"], d["roles"]) or style.NODES[-1]
        x, y = places[iri]
        net.nodes.append({"id": numbers[iri], "label": wrapped(d["name"]), "group": look.id, "x": x, "y": y})
    net.node_ids = list(range(len(net.nodes)))
    net.node_map = {node["id"]: node for node in net.nodes}
    curves = _curves(graph)
    for number, (start, end, d) in enumerate(graph.edges(data=True)):
        if start == end:
            continue
        line = style.edge_look(d["term"])
        edge: dict[str, Any] = {"id": number, "from": numbers[start], "to": numbers[end], "width": _width(d, line)}
        if line.dashes:
            edge["dashes"] = list(line.dashes)
        if not line.arrow:
            edge["arrows"] = {"to": {"enabled": False}}
        if curves[number]:
            kind = "curvedCW" if curves[number] > 0 else "curvedCCW"
            edge["smooth"] = {"enabled": True, "type": kind, "roundness": round(abs(curves[number]), 3)}
        net.edges.append(edge)
    net.options = _options(len(net.edges))
    return net


def _curves(graph: MultiDiGraph) -> list[float]:
    """How much each edge is bent, and to which side, so that parallel ones are told apart."""
    beside: dict[tuple[Iri, Iri], list[tuple[int, bool]]] = defaultdict(list)
    out = [0.0] * graph.number_of_edges()
    for number, (start, end) in enumerate(graph.edges()):
        beside[min(start, end), max(start, end)].append((number, start > end))
    for group in beside.values():
        for place, (number, turned) in enumerate(group):
            bend = _CURVE * (place - (len(group) - 1) / 2)
            out[number] = -bend if turned else bend
    return out


def _width(d: Mapping[str, Any], look: style.EdgeLook) -> float:
    if d["term"] not in style.WIDTHS:
        return look.width
    predicate, each = style.WIDTHS[d["term"]]
    sizes = [float(s.object) for s in d["statements"] if s.predicate == predicate and s.as_of == d["as_of"]]
    return round(look.width + each * min(max(sizes, default=0.0), 100.0), 2)


def _options(edges: int) -> dict[str, Any]:
    return {
        "physics": {"enabled": False},
        "layout": {"improvedLayout": False, "randomSeed": 1},
        "interaction": {"hover": True, "hideEdgesOnDrag": edges > 1500, "tooltipDelay": 250},
        "nodes": {"font": {"size": 15}, "borderWidth": 1.5, "scaling": {"label": {"drawThreshold": 4}}},
        "edges": {"smooth": False, "arrows": {"to": {"enabled": True, "scaleFactor": 0.55}}, "font": {"size": 13}},
        "groups": {
            look.id: {"shape": look.shape, "size": look.size, "color": look.fill, "font": {"size": look.font}}
            for look in style.NODES
        },
    }


def _line(look: style.EdgeLook) -> dict[str, Any]:
    return {
        "id": look.id,
        "label": look.label,
        "light": look.light,
        "dark": look.dark,
        "width": look.width,
        "dashes": list(look.dashes),
        "named": look.named,
    }


def _page(title: str, data: Mapping[str, Any]) -> str:
    own = resources.files("kg.network").joinpath("templates")
    css = _source(own.joinpath("page.css").read_text("utf-8"))
    app = (
        '"use strict";\n(() => {\n'
        + "\n".join(_source(own.joinpath(f).read_text("utf-8")) for f in _SCRIPTS)
        + "})();\n"
    )
    vis = _vis_network()
    policy = {
        "default-src": "'none'",
        "script-src": f"{_digest(vis)} {_digest(app)}",
        "style-src": _digest(css),
        "img-src": "data: blob:",
        "base-uri": "'none'",
        "form-action": "'none'",
    }
    return Template(own.joinpath("page.html").read_text("utf-8")).substitute(
        policy="; ".join(f"{name} {value}" for name, value in policy.items()),
        title=html.escape(re.sub("[\ud800-\udfff]", "\ufffd", title)),
        css=css,
        data=_UNSAFE.sub(lambda m: f"\\u{ord(m[0]):04x}", json.dumps(data, ensure_ascii=False, separators=(",", ":"))),
        vis=vis,
        app=app,
    )


def _vis_network() -> str:
    """The vis-network that pyvis brings, with its licence comment, without the pointer to a source map."""
    lib = resources.files("pyvis").joinpath("templates", "lib")
    newest = max((f.name for f in lib.iterdir() if f.name.startswith("vis-")), key=_version)
    text = _source(lib.joinpath(newest, "vis-network.min.js").read_text("utf-8"))
    return re.sub(r"^//# sourceMappingURL=\S*$", "", text, flags=re.MULTILINE)


def _version(name: str) -> tuple[int, ...]:
    return tuple(int(n) for n in re.findall(r"\d+", name))


def _source(text: str) -> str:
    """An asset as the browser hashes it: with plain line ends; nothing in it may end its element."""
    if re.search(r"</(script|style)|<!--", text, re.IGNORECASE):
        raise ValueError("an asset of the page would end its own element")
    return text.replace("\r\n", "\n")


def _digest(text: str) -> str:
    """The source expression of a Content-Security-Policy for exactly this text."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"

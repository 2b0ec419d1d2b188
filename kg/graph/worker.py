"""The process that a query runs in: it can be killed, has little memory and no network.

Started as a file of its own, so that it loads nothing but pyoxigraph (or rdflib, where that is asked for).
Standard input is one JSON object, the task; standard output is JSON Lines: a head, a line a row, an end.
"""

import json
import sys
from collections.abc import Iterable, Iterator
from typing import Any

_STRING = "http://www.w3.org/2001/XMLSchema#string"


def main() -> None:
    """Answer one task: store, query, engine, prefixes, graphs (what FROM names), seconds, memory, rows, size."""
    task = json.load(sys.stdin)
    _confine(task)
    _cut_network()
    engine = _oxigraph if task["engine"] == "oxigraph" else _rdflib
    try:
        head, rows = engine(task)
        _send(head)
        _send({"cut": _rows(rows, task["rows"], task["size"])})
    except SyntaxError as problem:
        _send({"error": "query", "message": str(problem)})
    except _UnknownGraphError as problem:
        _send({"error": "graph", "message": str(problem)})
    except MemoryError:
        _send({"error": "memory", "message": ""})
    except OSError as problem:
        _send({"error": "store", "message": str(problem)})
    except RecursionError:
        _send({"error": "deep", "message": ""})
    except (RuntimeError, ValueError) as problem:
        _send({"error": "query", "message": str(problem)})


class _UnknownGraphError(Exception):
    """FROM names a graph that is not in the store."""


def _confine(task: dict[str, Any]) -> None:
    """Set the limits that hold even where nobody watches any more."""
    import resource

    seconds = int(task["seconds"]) + 2
    for limit, value in (
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_AS, task["memory"]),
        (resource.RLIMIT_CORE, 0),
    ):
        try:
            _, hard = resource.getrlimit(limit)
            resource.setrlimit(limit, (value if hard < 0 else min(value, hard), hard))
        except (OSError, ValueError):
            pass  # a system without this limit


def _cut_network() -> None:
    """Leave for an empty network namespace, on a Linux that allows it."""
    import ctypes

    new_user, new_network = 0x10000000, 0x40000000
    try:
        libc = ctypes.CDLL(None)
        if libc.unshare(new_network) != 0:
            libc.unshare(new_user | new_network)
    except (OSError, AttributeError):
        pass


def _oxigraph(task: dict[str, Any]) -> tuple[dict[str, Any], Iterable[list[Any]]]:
    import pyoxigraph as ox

    store = ox.Store.read_only(task["store"])
    for graph in task["graphs"]:
        if not _is_graph(store, ox, graph):
            raise _UnknownGraphError(graph)
    found = store.query(task["query"], prefixes=task["prefixes"], use_default_graph_as_union=not task["graphs"])
    if isinstance(found, ox.QueryBoolean):
        return {"answer": bool(found)}, ()
    if isinstance(found, ox.QueryTriples):
        return {}, ([_ox(t.subject), _ox(t.predicate), _ox(t.object)] for t in _once(found))
    names = [v.value for v in found.variables]
    return {"variables": names}, ([_ox(value) for value in row] for row in found)


def _is_graph(store: Any, ox: Any, graph: str) -> bool:
    try:
        return bool(store.contains_named_graph(ox.NamedNode(graph)))
    except ValueError:
        return False


def _once(found: Any) -> Iterator[Any]:
    seen = set()
    for triple in found:
        if triple not in seen:
            seen.add(triple)
            yield triple


def _ox(value: Any) -> list[str] | None:
    if value is None:
        return None
    kind = type(value).__name__
    if kind == "NamedNode":
        return ["uri", value.value]
    if kind == "Literal":
        return _literal(value.value, value.datatype.value, value.language or "")
    return ["bnode", value.value if kind == "BlankNode" else str(value)]


def _literal(text: str, datatype: str, language: str) -> list[str]:
    if language:
        return ["literal", text, "", language]
    return ["literal", text] if datatype in ("", _STRING) else ["literal", text, datatype]


def _rdflib(task: dict[str, Any]) -> tuple[dict[str, Any], Iterable[list[Any]]]:
    import pyoxigraph as ox
    import rdflib
    from rdflib.plugins import sparql

    sparql.SPARQL_LOAD_GRAPHS = False
    data = ox.Store.read_only(task["store"]).dump(format=ox.RdfFormat.N_QUADS)
    dataset = rdflib.Dataset(default_union=not task["graphs"])
    dataset.parse(data=data, format="nquads")
    for graph in task["graphs"]:
        if rdflib.URIRef(graph) not in {g.identifier for g in dataset.graphs()}:
            raise _UnknownGraphError(graph)
    try:
        found = dataset.query(task["query"], initNs=task["prefixes"])
    except (OSError, MemoryError, RecursionError):
        raise
    except Exception as problem:
        raise SyntaxError(str(problem)) from None
    if found.type == "ASK":
        return {"answer": bool(found.askAnswer)}, ()
    if found.type in ("CONSTRUCT", "DESCRIBE"):
        return {}, ([_rdf(term) for term in triple] for triple in found.graph or ())
    rows: Iterable[Any] = found
    return {"variables": [str(v) for v in found.vars or ()]}, ([_rdf(term) for term in row] for row in rows)


def _rdf(value: Any) -> list[str] | None:
    if value is None:
        return None
    kind = type(value).__name__
    if kind == "URIRef":
        return ["uri", str(value)]
    if kind == "Literal":
        return _literal(str(value), str(value.datatype or ""), value.language or "")
    return ["bnode", str(value)]


def _rows(rows: Iterable[list[Any]], most: int, size: int) -> str:
    """Send the rows; returns why not all of them, "" where all."""
    written = 0
    for sent, row in enumerate(rows):
        if sent == most:
            return f"after {most:,} rows"
        line = json.dumps(row, separators=(",", ":")) + "\n"
        written += len(line)
        if written > size:
            return f"after {sent:,} rows, at {size:,} bytes"
        sys.stdout.write(line)
    return ""


def _send(message: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()

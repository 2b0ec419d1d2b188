"""The union of all graphs as Turtle: sorted and prefixed, the same bytes for the same quads."""

from collections.abc import Iterable

from kg.graph.nquads import PREFIXES


def write(quads: Iterable[str]) -> str:
    """The text of graph.ttl; `quads` are lines of N-Quads, each in a named graph."""
    return triples(sorted({line.rpartition(" <")[0] for line in quads}))


def triples(lines: Iterable[str], prefixes: dict[str, str] = PREFIXES) -> str:
    """Turtle of triples in the order given, which are lines of N-Triples without their final dot."""
    from pyoxigraph import RdfFormat, parse, serialize

    data = "".join(f"{line} .\n" for line in lines).encode("utf-8")
    parsed = parse(data, format=RdfFormat.N_TRIPLES)
    written = serialize((quad.triple for quad in parsed), format=RdfFormat.TURTLE, prefixes=prefixes)
    body = (written or b"").decode("utf-8")
    while body.startswith("@prefix "):  # Oxigraph writes them in no stable order
        body = body.partition("\n")[2]
    head = sorted(f"@prefix {name}: <{base}> .\n" for name, base in prefixes.items())
    return "".join(head) + "\n" + body

"""The ontology: `ontology/kg.ttl` and `ontology/codes.ttl`, edited by hand, as Python values."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kg.errors import OntologyError

if TYPE_CHECKING:
    from rdflib import Graph, URIRef
    from rdflib.term import Node

BASE = "https://w3id.org/ownership-kg/"
KG = BASE + "ontology#"
CODES = BASE + "codes#"


def folder() -> Path:
    """The folder of the ontology's files: in the wheel beside this module, else in the checkout."""
    packed = Path(__file__).parent / "data"
    return packed if packed.is_dir() else Path(__file__).parent.parent / "ontology"


def queries() -> dict[str, str]:
    """The named queries: name → SPARQL text, whose comment lines at the top say what it answers."""
    return {f.stem: f.read_text("utf-8") for f in sorted((folder() / "queries").glob("*.rq"))}


@dataclass(frozen=True, slots=True)
class Term:
    """A class or property as `kg.ttl` describes it; `edge` is how a class is drawn, if as an edge,
    `total` the property that is added up where many are one edge, `unit` what a number counts."""

    name: str
    kind: str
    label: str
    definition: str
    source: str
    supers: tuple[str, ...]
    domain: str
    range: str
    edge: tuple[str, str, tuple[str, ...]] | None
    total: str = ""
    unit: str = ""

    @property
    def constant(self) -> str:
        """The term's name in `kg/terms.py`: soleVotingPower → SOLE_VOTING_POWER."""
        name = re.sub(r"(?<=[a-z])(?=[A-Z0-9])", "_", self.name).upper()
        return name + "_CLASS" if self.kind == "class" else name


@dataclass(frozen=True, slots=True)
class Code:
    """A code of `codes.ttl`: scheme `funds`, notation `WC`, label `working capital ...`."""

    scheme: str
    notation: str
    iri: str
    label: str


def graph() -> Graph:
    """kg.ttl and codes.ttl as one rdflib graph."""
    from rdflib import Graph

    out = Graph()
    for name in ("kg.ttl", "codes.ttl"):
        out.parse(folder() / name, format="turtle")
    return out


def _short(iri: object) -> str:
    text = str(iri)
    for prefix, base in (("kg:", KG), ("xsd:", "http://www.w3.org/2001/XMLSchema#")):
        if text.startswith(base):
            return text.replace(base, "" if prefix == "kg:" else prefix)
    return text


def terms(source: Graph) -> list[Term]:
    """Every class and property of the ontology, in the order of their names."""
    from rdflib import OWL, RDF, RDFS, SKOS, Namespace
    from rdflib.collection import Collection
    from rdflib.namespace import DCTERMS

    kg = Namespace(KG)

    def one(node: Node, predicate: URIRef) -> str:
        values = sorted(str(v) for v in source.objects(node, predicate))
        return values[0] if values else ""

    found = []
    for kind, owl in (("class", OWL.Class), ("object", OWL.ObjectProperty), ("data", OWL.DatatypeProperty)):
        for node in source.subjects(RDF.type, owl):
            start, end = one(node, kg.edgeFrom), one(node, kg.edgeTo)
            labels: tuple[str, ...] = ()
            for item in source.objects(node, kg.edgeLabel):
                labels = tuple(_short(v) for v in Collection(source, item))
            up = RDFS.subClassOf if kind == "class" else RDFS.subPropertyOf
            found.append(
                Term(
                    name=_short(node),
                    kind=kind,
                    label=one(node, RDFS.label),
                    definition=one(node, SKOS.definition),
                    source=one(node, DCTERMS.source),
                    supers=tuple(sorted(_short(v) for v in source.objects(node, up))),
                    domain=_short(one(node, RDFS.domain)),
                    range=_short(one(node, RDFS.range)),
                    edge=(_short(start), _short(end), labels) if start else None,
                    total=_short(one(node, kg.edgeTotal)),
                    unit=one(node, kg.unit),
                )
            )
    return sorted(found, key=lambda t: (t.name.lower(), t.kind))


def codes(source: Graph) -> list[Code]:
    """Every code, by scheme and notation."""
    from rdflib import RDF, SKOS, URIRef

    found = [
        Code(
            scheme=str(source.value(node, SKOS.inScheme)).removeprefix(CODES),
            notation=str(source.value(node, SKOS.notation)),
            iri=str(node),
            label=str(source.value(node, SKOS.prefLabel)),
        )
        for node in source.subjects(RDF.type, URIRef(KG + "Code"))
    ]
    return sorted(found, key=lambda c: (c.scheme, c.notation))


def problems(source: Graph) -> list[str]:
    """What is wrong with the ontology itself: a term without label, definition or source, two terms
    with one label or one constant, a name in the wrong case, a domain, range or edge that is no term."""
    found, all_terms = [], terms(source)
    known = {t.name for t in all_terms}
    seen: dict[str, str] = {}
    for t in all_terms:
        for field in ("label", "definition", "source"):
            if not getattr(t, field):
                found.append(f"kg:{t.name} has no {field}")
        if t.name[0].isupper() != (t.kind == "class"):
            found.append(f"kg:{t.name} is a {t.kind} and its first letter says otherwise")
        for key in (t.label, t.constant):
            if seen.setdefault(key, t.name) != t.name:
                found.append(f"kg:{t.name} and kg:{seen[key]} share {key!r}")
        named = [t.domain, t.range, t.total, *t.supers, *((t.edge[0], t.edge[1], *t.edge[2]) if t.edge else ())]
        found += [f"kg:{t.name} names {n}, which is no term" for n in named if n and ":" not in n and n not in known]
    return found


def show(name: str) -> str:
    """A term's description for the terminal: `kg ontology show soleVotingPower`. Raises OntologyError
    for an unknown term, with the nearest known ones."""
    import difflib

    source = graph()
    wanted = name.removeprefix("kg:").removeprefix(KG)
    for t in terms(source):
        if t.name == wanted:
            lines = [f"kg:{t.name}   {t.label} ({t.kind})", f"  {t.definition}"]
            facts = {"of": ", ".join(t.supers), "from": t.domain, "to": t.range, "source": t.source, "IRI": KG + t.name}
            lines += [f"  {word:<8}{value}" for word, value in facts.items() if value]
            return "\n".join(lines)
    near = difflib.get_close_matches(wanted, [t.name for t in terms(source)], 3, 0.5)
    raise OntologyError(f"kg:{wanted} is no term of the ontology" + (f"; near it: {', '.join(near)}" if near else ""))

"""What is generated from the ontology: made, written and compared.

From `ontology/kg.ttl` and `ontology/codes.ttl` come `kg/terms.py` (one constant a term),
`ontology/context.jsonld` (a JSON-LD context) and `ontology/README.md` (the reference page).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from kg.errors import OntologyError
from kg.ontology import BASE, CODES, KG, Term, codes, folder, graph, problems, terms

if TYPE_CHECKING:
    from rdflib import Graph


def _wrap(text: str, width: int = 106) -> Iterator[str]:
    line = '"""'
    for word in (text + '"""').split(" "):
        if len(line) + 1 + len(word) > width:
            yield line
            line = word
        else:
            line = word if line == "" else (line + word if line == '"""' else f"{line} {word}")
    yield line


def terms_py(source: Graph) -> str:
    """The text of `kg/terms.py`."""
    all_terms = terms(source)
    constants = {t.name: t.constant for t in all_terms}
    out = [
        '"""GENERATED from ontology/kg.ttl and ontology/codes.ttl by `kg ontology --write`: do not edit."""',
        "",
        "from typing import Final",
        "",
        "from kg.model.claim import Iri",
        "",
        f'BASE: Final = "{BASE}"',
        f'KG: Final = "{KG}"',
        f'CODES: Final = "{CODES}"',
    ]
    for kind, title in (
        ("class", "Classes"),
        ("object", "Properties between nodes"),
        ("data", "Properties with a value"),
    ):
        out += ["", f"# {title}", ""]
        for t in all_terms:
            if t.kind == kind:
                out.append(f'{t.constant}: Final = Iri(KG + "{t.name}")')
                out += _wrap(f"{t.definition} Source: {t.source.rstrip('.')}.")
    out += ["", "SUPERCLASSES: Final[dict[Iri, tuple[Iri, ...]]] = {"]
    out += [
        f"    {t.constant}: ({', '.join(constants[s] for s in _closure(t, all_terms))},),"
        for t in all_terms
        if t.kind == "class" and t.supers
    ]
    out += ["}", '"""Class → all its super-classes."""', ""]
    out += ["SUPERPROPERTIES: Final[dict[Iri, tuple[Iri, ...]]] = {"]
    out += [
        f"    {t.constant}: ({', '.join(constants[s] for s in _closure(t, all_terms))},),"
        for t in all_terms
        if t.kind != "class" and t.supers
    ]
    out += ["}", '"""Property → all its super-properties."""', ""]
    out += ["DATATYPES: Final[dict[Iri, str]] = {"]
    out += [
        f'    {t.constant}: "{t.range}",'
        for t in all_terms
        if t.kind == "data" and t.range.startswith("xsd:") and t.range != "xsd:string"
    ]
    out += ["}", '"""Property with a value → the datatype of its literals, where it is not a string."""', ""]
    out += ["EDGES: Final[dict[Iri, tuple[Iri, Iri, tuple[Iri, ...]]]] = {"]
    for t in all_terms:
        if t.edge:
            labels = "".join(f"{constants[p]}, " for p in t.edge[2]).strip()
            out.append(f"    {t.constant}: ({constants[t.edge[0]]}, {constants[t.edge[1]]}, ({labels})),")
    out += ["}", '"""Relation class → the properties that lead to both ends of its edge, and those that label it."""']
    out += ["", "EDGE_TOTALS: Final[dict[Iri, Iri]] = {"]
    out += [f"    {t.constant}: {constants[t.total]}," for t in all_terms if t.total]
    out += ["}", '"""Relation class → the property that is added up where many of its nodes are one edge."""']
    out += ["", "UNITS: Final[dict[Iri, str]] = {"]
    out += [f'    {t.constant}: "{t.unit}",' for t in all_terms if t.unit]
    out += ["}", '"""Property → what its numbers count, as written behind them."""']
    out += ["", "LABELS: Final[dict[Iri, str]] = {"]
    out += [f'    {t.constant}: "{t.label}",' for t in all_terms]
    out += ["}", '"""Term → its label in English."""', ""]
    out += ["CODE: Final[dict[tuple[str, str], Iri]] = {"]
    out += [f'    ("{c.scheme}", "{c.notation}"): Iri("{c.iri}"),' for c in codes(source)]
    out += ["}", '"""Scheme and notation → the code\'s IRI."""', ""]
    out += ["CODE_LABELS: Final[dict[Iri, str]] = {"]
    out += [f'    Iri("{c.iri}"): "{c.label}",' for c in codes(source)]
    out += ["}", '"""The code\'s IRI → its label in English."""', ""]
    return "\n".join(out)


def _closure(term: Term, all_terms: list[Term]) -> list[str]:
    by_name = {t.name: t for t in all_terms}
    found: list[str] = []
    todo = list(term.supers)
    while todo:
        name = todo.pop(0)
        if name in by_name and name not in found:
            found.append(name)
            todo += by_name[name].supers
    return found


def context_jsonld(source: Graph) -> str:
    """The text of `ontology/context.jsonld`."""
    context: dict[str, object] = {
        "kg": KG,
        "kgc": CODES,
        "oa": "http://www.w3.org/ns/oa#",
        "prov": "http://www.w3.org/ns/prov#",
        "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
        "id": "@id",
        "type": "@type",
        "label": "rdfs:label",
    }
    for t in terms(source):
        if t.kind == "class":
            context[t.name] = "kg:" + t.name
        elif t.kind == "object":
            context[t.name] = {"@id": "kg:" + t.name, "@type": "@id"}
        elif t.range in ("xsd:string", ""):
            context[t.name] = "kg:" + t.name
        else:
            context[t.name] = {"@id": "kg:" + t.name, "@type": t.range}
    return json.dumps({"@context": context}, indent=1, ensure_ascii=False) + "\n"


def reference_md(source: Graph) -> str:
    """The text of `ontology/README.md`."""
    all_terms = terms(source)
    out = [
        "# The ontology of beneficial ownership",
        "",
        "Generated from kg.ttl and codes.ttl by `kg ontology --write`: do not edit. Namespace `" + KG + "`.",
        "",
        "## Classes",
        "",
        "| class | what it is | of | source |",
        "| --- | --- | --- | --- |",
    ]
    out += [
        f"| `{t.name}` | {t.definition} | {', '.join(f'`{s}`' for s in t.supers)} | {t.source} |"
        for t in all_terms
        if t.kind == "class"
    ]
    out += [
        "",
        "## Properties",
        "",
        "| property | what it says | from | to | source |",
        "| --- | --- | --- | --- | --- |",
    ]
    out += [
        f"| `{t.name}` | {t.definition} | {f'`{t.domain}`' if t.domain else ''} | "
        f"{f'`{t.range}`' if t.range else ''} | {t.source} |"
        for t in all_terms
        if t.kind != "class"
    ]
    out += ["", "## Codes", "", "| list | code | meaning |", "| --- | --- | --- |"]
    out += [f"| {c.scheme} | `{c.notation}` | {c.label} |" for c in codes(source)]
    return "\n".join(out) + "\n"


def generated() -> dict[Path, str]:
    """Every generated file of the checkout: path → the text it should have."""
    source = graph()
    return {
        Path(__file__).parent / "terms.py": terms_py(source),
        folder() / "context.jsonld": context_jsonld(source),
        folder() / "README.md": reference_md(source),
    }


def check() -> None:
    """Raise OntologyError where the ontology has problems or a generated file is not current."""
    found = problems(graph())
    for path, text in generated().items():
        if not path.exists() or path.read_text("utf-8") != text:
            found.append(f"{path.name} is not current: run `kg ontology --write`")
    if found:
        raise OntologyError("\n".join(found))


def write() -> list[Path]:
    """Write the generated files; raises OntologyError first where the ontology has problems."""
    found = problems(graph())
    if found:
        raise OntologyError("\n".join(found))
    done = []
    for path, text in generated().items():
        path.write_text(text, encoding="utf-8")
        done.append(path)
    return done

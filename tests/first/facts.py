"""How a fact of the facts file becomes a SPARQL query: rows, the nodes they speak of, the query.

A row fixes subject, term and value of one claim and says where its evidence must be. `$v` stands for
the value. Where the claim's object is `?o` the value is a name of that node, where it is `?a` a
spelling of that address, where it is `?text` words that the literal must hold.
"""

import json
import re
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

NAME = "stmicroelectronics-8x8-2003"
TESTS = Path(__file__).parent.parent
FACTS: list[dict[str, Any]] = json.loads((TESTS / "facts" / f"{NAME}.json").read_text("utf-8"))
GOLD: dict[str, Any] = json.loads((TESTS / "gold" / f"{NAME}.json").read_text("utf-8"))
SOURCE = (TESTS / "filings" / f"{NAME}.txt").read_bytes().decode("utf-8")

PREFIXES = """\
PREFIX kg: <https://w3id.org/ownership-kg/ontology#>
PREFIX kgc: <https://w3id.org/ownership-kg/codes#>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
"""

# What the variables of the rows stand for; a pattern is added wherever its variable is used.
NODES = {
    "st": '?st kg:name "STMicroelectronics N.V." .',
    "issuer": '?issuer kg:name "8x8, Inc." .',
    "filing": "?filing a kg:Filing ; kg:amendmentNumber 1 ; kg:reportingPerson ?st .",
    "original": "?filing kg:amends ?original . ?original a kg:Filing .",
    "security": "?security a kg:Security ; kg:issuedBy ?issuer .",
    "holding": "?holding a kg:Holding ; kg:holder ?st ; kg:heldSecurity ?security .",
    "count": "?count a kg:OutstandingCount ; kg:countOf ?security .",
    "document": "?count kg:accordingTo ?document . ?document a kg:ReferencedDocument .",
    "commission": '?filing kg:filedWith ?commission . ?commission kg:name "United States Securities and Exchange '
    'Commission" .',
    "term": "?term a kg:DefinedTerm .",
    "item1": '?item1 a kg:FilingItem ; kg:statedIn ?filing ; kg:itemNumber "1" .',
    "item2": '?item2 a kg:FilingItem ; kg:statedIn ?filing ; kg:itemNumber "2" .',
    "item3": '?item3 a kg:FilingItem ; kg:statedIn ?filing ; kg:itemNumber "3" .',
    "item4": '?item4 a kg:FilingItem ; kg:statedIn ?filing ; kg:itemNumber "4" .',
    "item5": '?item5 a kg:FilingItem ; kg:statedIn ?filing ; kg:itemNumber "5" .',
    "item6": '?item6 a kg:FilingItem ; kg:statedIn ?filing ; kg:itemNumber "6" .',
    "item7": '?item7 a kg:FilingItem ; kg:statedIn ?filing ; kg:itemNumber "7" .',
    "ollivier": '?ollivier a kg:Person ; kg:name "Pierre Ollivier" .',
    "coleman": '?coleman a kg:Person ; kg:name "Michael J. Coleman" .',
    "firm": '?firm a kg:Organization ; kg:name "Shearman & Sterling LLP" .',
    "lagomichos": '?lagomichos a kg:Person ; kg:name "Christos Lagomichos" .',
    "mosconi": '?mosconi a kg:Person ; kg:name "Piero Mosconi" .',
    "notice": "?notice a kg:Notice ; kg:noticePerson ?ollivier .",
    "copy": "?copy a kg:Notice ; kg:noticePerson ?coleman .",
    "counselpost": '?counselpost a kg:Position ; kg:postHolder ?ollivier ; kg:postAt ?st ; kg:title "Group Vice '
    'President and General Counsel" .',
    "engagement": "?engagement a kg:CounselEngagement ; kg:counselPerson ?coleman .",
    "event": "?event a kg:BoardEvent ; kg:eventPerson ?lagomichos .",
    "intention": "?intention a kg:Intention ; kg:intendedBy ?st .",
    "total": "?total a kg:TransactionTotal ; kg:transactor ?st ; kg:tradedSecurity ?security .",
    "signature": "?signature a kg:Signature ; kg:signatory ?mosconi .",
    "criminal": "?criminal a kg:LegalDisclosure ; kg:disclosureType kgc:disclosure-criminal .",
    "civil": "?civil a kg:LegalDisclosure ; kg:disclosureType kgc:disclosure-civil .",
}

# What an object that is not the value itself has to do with the value.
OBJECTS = {
    "?o": "?o kg:name $v .",
    "?a": "?a a kg:Address ; kg:addressText $v .",
    "?text": "FILTER(CONTAINS(?text, $v))",
}


class Code(str):
    """A code of codes.ttl, as a prefixed name."""

    __slots__ = ()


Value = str | bool | int | Decimal | date
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Row:
    """One claim of a fact: `claim` is its triple, `where` what else fixes it, `span` where its evidence
    must be (characters of the source) if not at the fact's own offsets."""

    fact: int
    claim: str
    value: Value
    where: str = ""
    span: Span | None = None

    @property
    def place(self) -> Span:
        """The characters of the source that some evidence must overlap."""
        fact = FACTS[self.fact - 1]
        return self.span or (fact["start"], fact["end"])


def at(words: str) -> Span:
    """Where the source has these words, which it must have once."""
    if SOURCE.count(words) != 1:
        raise ValueError(f"{SOURCE.count(words)} times in the source: {words!r}")
    return SOURCE.index(words), SOURCE.index(words) + len(words)


def stretch(first: str, last: str) -> Span:
    """From the first words, which the source has once, to the end of the next occurrence of the last."""
    start, _ = at(first)
    return start, SOURCE.index(last, start) + len(last)


def line_of(fact: int) -> Span:
    """From a fact's start to the end of its line: a row of Annex A, with citizenship and address."""
    start = FACTS[fact - 1]["start"]
    return start, SOURCE.index("\n", start) if "\n" in SOURCE[start:] else len(SOURCE)


def written(value: Value) -> str:
    """A value as SPARQL writes it; decimals in canonical form, as the graph has them."""
    if isinstance(value, Code):
        return str(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, Decimal):
        digits = format(value, "f")
        return f'"{digits.rstrip("0").rstrip(".") if "." in digits else digits}"^^xsd:decimal'
    if isinstance(value, date):
        return f'"{value.isoformat()}"^^xsd:date'
    return json.dumps(value, ensure_ascii=False)


def altered(value: Value) -> Value:
    """Another value of the same kind."""
    if isinstance(value, Code):
        return Code(value + "-altered")
    if isinstance(value, bool):
        return not value
    if isinstance(value, date):
        return value + timedelta(days=1)
    if isinstance(value, int | Decimal):
        return value + 1
    return value + "~"


def fixed(pattern: str) -> str:
    """The pattern, after those of all nodes that its variables stand for."""
    known: list[str] = []
    todo = re.findall(r"\?(\w+)", pattern)
    while todo:
        name = todo.pop(0)
        if name in NODES and name not in known:
            known.append(name)
            todo += re.findall(r"\?(\w+)", NODES[name])
    return "\n  ".join([NODES[name] for name in known] + [pattern])


def sparql(row: Row, value: Value | None = None) -> str:
    """The query for the row's evidence; `value` stands in for the row's own."""
    subject, predicate, thing = row.claim.split()
    start, end = row.place
    where = " ".join(filter(None, (f"{row.claim} .", OBJECTS.get(thing, ""), row.where)))
    evidence = f"""\
  ?statement a kg:Statement ; rdf:subject {subject} ; rdf:predicate {predicate} ; rdf:object {thing} ;
    kg:evidence ?evidence .
  ?evidence kg:sourceStart ?from ; kg:sourceEnd ?to ;
    oa:hasSelector/oa:start ?start ; oa:hasSelector/oa:end ?end ; oa:hasSelector/oa:exact ?exact .
  FILTER(?from < {end} && ?to > {start})"""
    text = f"{PREFIXES}SELECT DISTINCT ?from ?to ?start ?end ?exact WHERE {{\n  {fixed(where)}\n{evidence}\n}}"
    return text.replace("$v", written(row.value if value is None else value))

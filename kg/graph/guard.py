"""What a query must not do, refused before it runs: reach another server, read a file, change the store.

Both engines act on SERVICE; rdflib also loads what FROM names. The words are looked for as code alone, in
every reading of the query that an engine may have; in strings, IRIs, comments and prefixed names they are
free.
"""

import difflib
import re
from dataclasses import dataclass
from urllib.parse import urljoin

from kg import terms
from kg.errors import QueryError, QueryLimitError
from kg.graph.nquads import PREFIXES
from kg.graph.tokens import Token, other_readings, place, read, upper

UPDATES = frozenset("INSERT DELETE LOAD CLEAR DROP CREATE ADD MOVE COPY WITH USING".split())
FORMS = ("SELECT", "ASK", "CONSTRUCT", "DESCRIBE")
LONGEST = 1 << 18
"""How many characters a query may have."""

_FAR = re.compile(r"\..*\.SERVICE")  # "ex:a.b.SERVICE": Oxigraph ends a local name before its second dot
_SCHEMES = {scheme for scheme, _ in terms.CODE}


@dataclass(frozen=True, slots=True)
class Checked:
    """A query that may run: its form (`SELECT` ...), and the graphs that its FROM clauses name, each with
    its place in the query."""

    form: str
    graphs: tuple[tuple[str, str], ...]


def check(text: str) -> Checked:
    """Look the query over. Raises QueryError, with line and column, where it asks for something
    forbidden, uses a prefix that is not declared or a term that the ontology does not have; QueryLimitError
    where it is too long."""
    if len(text) > LONGEST:
        raise QueryLimitError(f"a query may have {LONGEST:,} characters, this one has {len(text):,}")
    for variant in _unescaped(text):
        _refuse_service(variant)
    tokens = read(text)
    for token in tokens:
        if token.keyword in UPDATES:
            raise QueryError(f"{place(text, token.start)}: {token.keyword} changes a store, and this one is only read")
    prefixes, base = _prologue(tokens)
    _names(text, tokens, prefixes)
    form = next((t.keyword for t in tokens if t.keyword in FORMS), "")
    return Checked(form, tuple(_datasets(text, tokens, prefixes, base)))


def nearest(word: str, known: list[str]) -> str:
    """`; near it: a, b` for the known words that look like this one."""
    near = difflib.get_close_matches(word, known, 3, 0.6)
    return f"; near it: {', '.join(near)}" if near else ""


def _unescaped(text: str) -> list[str]:
    """The query as it stands, and with its code points un-escaped, by the standard and by rdflib, which
    takes four or eight digits after either letter."""
    variants = {text: None}
    for pattern in (r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})", r"\\[uU]([0-9A-Fa-f]{8}|[0-9A-Fa-f]{4})"):
        variants[re.sub(pattern, _point, text)] = None
    return list(variants)


def _point(found: re.Match[str]) -> str:
    code = int(next(filter(None, found.groups())), 16)
    return chr(code) if code <= 0x10FFFF else found[0]


def _refuse_service(text: str) -> None:
    """Raise QueryError where some reading of the text has the keyword SERVICE."""
    tokens = read(text, strict=False)
    for before, token, after in zip([None, *tokens], tokens, [*tokens[1:], None], strict=False):
        glued = token.kind == "name" and "SERVICE" in upper(token.prefix) and after is not None and after.text == "{"
        named_graph = before is not None and before.keyword == "GRAPH"
        if "SERVICE" in token.keyword or (glued and not named_graph) or _ends_early(token):
            raise _service(text, token)
    for token in other_readings(text):
        if "SERVICE" in token.keyword or (token.kind == "name" and "SERVICE" in upper(token.prefix)):
            raise _service(text, token)


def _ends_early(token: Token) -> bool:
    return token.kind == "name" and bool(_FAR.search(upper(token.local)))


def _service(text: str, token: Token) -> QueryError:
    return QueryError(f"{place(text, token.start)}: SERVICE asks another server, and queries here stay in the store")


def _prologue(tokens: list[Token]) -> tuple[dict[str, str], str]:
    """The prefixes that hold in the query, ours and its own, and its base IRI."""
    prefixes, base = dict(PREFIXES), ""
    for first, second, third in zip(tokens, tokens[1:], [*tokens[2:], Token("sign", "", 0, 0)], strict=False):
        if first.keyword == "PREFIX" and second.kind == "name" and third.kind == "iri":
            prefixes[second.prefix] = urljoin(base, third.text[1:-1])
        if first.keyword == "BASE" and second.kind == "iri":
            base = urljoin(base, second.text[1:-1])
    return prefixes, base


def _names(text: str, tokens: list[Token], prefixes: dict[str, str]) -> None:
    """Raise QueryError for an undeclared prefix, or a term that the ontology does not have."""
    for token in tokens:
        if token.kind == "name" and token.prefix not in prefixes:
            near = nearest(token.prefix, sorted(prefixes))
            raise QueryError(f"{place(text, token.start)}: the prefix {token.prefix}: is not declared{near}")
        name = prefixes[token.prefix] + token.local if token.kind == "name" else token.text[1:-1]
        if token.kind not in ("name", "iri"):
            continue
        for prefix, base, known in (("kg", terms.KG, terms.LABELS), ("kgc", terms.CODES, terms.CODE_LABELS)):
            local = name.removeprefix(base)
            if name.startswith(base) and local and name not in known and local not in _SCHEMES:
                near = nearest(f"{prefix}:{local}", [term.replace(base, f"{prefix}:") for term in known])
                raise QueryError(f"{place(text, token.start)}: {prefix}:{local} is no term of the ontology{near}")


def _datasets(text: str, tokens: list[Token], prefixes: dict[str, str], base: str) -> list[tuple[str, str]]:
    """The graphs that FROM names."""
    found, depth = [], 0
    for at, token in enumerate(tokens):
        depth += (token.text in ("{", "(")) - (token.text in ("}", ")")) if token.kind == "sign" else 0
        if token.kind == "name" and depth == 0 and "FROM" in upper(token.prefix):
            declared = tokens[at - 1].keyword == "PREFIX"
            described = any(t.keyword == "DESCRIBE" for t in tokens[:at]) and tokens[at - 1].text != "*"
            if not (declared or described):
                raise QueryError(f"{place(text, token.start)}: write FROM as a word of its own")
        if "FROM" not in token.keyword:
            continue
        if token.keyword != "FROM":
            raise QueryError(f"{place(text, token.start)}: write FROM as a word of its own")
        rest = [t for t in tokens[at + 1 : at + 3] if t.keyword != "NAMED"]
        if rest and rest[0].kind == "iri":
            found.append((urljoin(base, rest[0].text[1:-1]), place(text, rest[0].start)))
        elif rest and rest[0].kind == "name":
            found.append((prefixes[rest[0].prefix] + rest[0].local, place(text, rest[0].start)))
    return found

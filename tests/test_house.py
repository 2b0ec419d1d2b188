"""The house: who imports whom, where outside packages live, how long a module is, whose names are nowhere."""

import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kg import generate, ontology

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "kg"
MODULES = sorted(p for p in PACKAGE.rglob("*.py"))
LONGEST = 400

# Who may import whom: DESIGN's table. A room may import itself; `errors` may be imported by all.
_MIDDLE = {"model", "values", "terms", "ontology", "read", "language", "extract", "forms", "resolve"}
_OUTPUT = {"graph", "network", "check", "export", "serve", "pages"}
MAY_IMPORT: dict[str, set[str]] = {
    "errors": set(),
    "model": set(),
    "values": {"model"},
    "terms": {"model"},
    "read": {"model", "values"},
    "language": {"model", "values"},
    "extract": {"model", "values", "terms", "language"},
    "forms": {"model", "terms", "extract"},
    "resolve": {"model", "values", "terms"},
    "ontology": {"model", "terms"},
    "generate": {"model", "terms", "ontology"},  # the ontology's other half
    "graph": {"model", "terms", "ontology"},
    "network": {"model", "terms"},
    "check": {"model", "values", "terms", "graph", "ontology"},
    "export": {
        "model",
        "values",
        "terms",
        "graph",
        "network",
    },  # values: a name or number has one normal form everywhere
    "serve": {"model", "graph", "network", "export", "pages", "ontology"},
    "pages": {"model", "terms", "graph"},
    "pipeline": _MIDDLE | _OUTPUT,
    "corpus": {"pipeline", *_MIDDLE, *_OUTPUT},  # it catches what the stages raise and writes what they make
    "session": {"pipeline", "corpus", *_MIDDLE, *_OUTPUT},  # the graph object that kg.build returns
    "kg": {"session", "pipeline", "corpus", "model"},
    "cli": {"kg", "session", "pipeline", "corpus", "generate", *_MIDDLE, *_OUTPUT},
}
# The rooms of outside packages; no other package is imported at all.
_RDF = {"ontology", "generate", "graph", "check", "export", "serve"}
OUTSIDE: dict[str, set[str]] = {
    "spacy": {"language"},
    "rdflib": _RDF,
    "pyoxigraph": _RDF,
    "pyshacl": {"check"},
    "networkx": {"network", "export"},
    "pyvis": {"network"},
    "pandas": {"session"},  # no dependency: a user who has it gets data frames
    "lxml": set(),
}
MARKUP = ("html.parser", "html.entities", "xml", "lxml")  # parsers of markup: only in read
HEAVY = ("spacy", "rdflib", "networkx", "pyvis")
SIDE_EFFECTS = {"open", "print", "exit", "read_text", "read_bytes", "write_text", "write_bytes", "getenv", "system"}


@dataclass(frozen=True)
class Import:
    """One import of a module: what it names, and whether it is for the type checker alone."""

    module: str
    name: str
    typing: bool


def _room(path: Path) -> str:
    """The room that a module is in: `kg/read/html.py` is in read, `kg/__init__.py` is kg."""
    first = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
    return "kg" if first == "__init__" else first


def _room_of(module: str) -> str:
    """The room of `kg.read.html`; that of `kg` itself is kg."""
    return module.split(".")[1] if "." in module else "kg"


def _typing_only(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)


def _imports(path: Path) -> Iterator[Import]:
    """Every import of the module, those inside functions too."""

    def walk(node: ast.AST, typing: bool) -> Iterator[Import]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Import):
                yield from (Import(alias.name, "", typing) for alias in child.names)
            elif isinstance(child, ast.ImportFrom):
                assert child.level == 0, f"{path}: a relative import"
                yield from (Import(child.module or "", alias.name, typing) for alias in child.names)
            else:
                yield from walk(child, typing or _typing_only(child))

    yield from walk(ast.parse(path.read_text("utf-8")), False)


def _ours(path: Path) -> Iterator[str]:
    """The rooms that a module imports from, its own left out."""
    for found in _imports(path):
        if found.module.split(".")[0] == "kg":
            # `from kg import terms` names a room; `from kg.read import html` names a module of one
            module = f"kg.{found.name}" if found.module == "kg" and (PACKAGE / found.name).exists() else found.module
            module = f"kg.{found.name}" if found.module == "kg" and (PACKAGE / f"{found.name}.py").exists() else module
            if _room_of(module) != _room(path):
                yield _room_of(module)


def _name(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_a_module_imports_only_from_the_rooms_below(path: Path) -> None:
    assert sorted(set(_ours(path)) - MAY_IMPORT[_room(path)] - {"errors"}) == []


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_outside_packages_stay_in_their_rooms(path: Path) -> None:
    for found in _imports(path):
        package = found.module.split(".")[0]
        if package != "kg" and package not in sys.stdlib_module_names and not found.typing:
            assert _room(path) in OUTSIDE.get(package, set()), f"{package} in {_room(path)}"
        parser = any(f"{found.module}.{found.name}".startswith(m) for m in MARKUP)
        assert not parser or _room(path) == "read" or found.module == "xml.sax.saxutils", found


def test_every_room_is_in_the_table() -> None:
    assert sorted({_room(path) for path in MODULES} - set(MAY_IMPORT)) == []
    assert "language" in {_room(path) for path in MODULES if any(i.module == "spacy" for i in _imports(path))}


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_a_module_is_no_longer_than_can_be_read(path: Path) -> None:
    assert path.name == "terms.py" or len(path.read_text("utf-8").splitlines()) <= LONGEST


def test_there_is_no_room_for_odds_and_ends() -> None:
    names = {part.removesuffix(".py") for path in MODULES for part in path.relative_to(PACKAGE).parts}
    assert sorted(n for n in names if re.fullmatch(r"_?(?:utils?|helpers?|common|misc|shared|lib)", n)) == []


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_importing_a_module_does_nothing_but_define(path: Path) -> None:
    for node in ast.parse(path.read_text("utf-8")).body:
        allowed = (ast.Import, ast.ImportFrom, ast.Assign, ast.AnnAssign, ast.FunctionDef, ast.AsyncFunctionDef,
                   ast.ClassDef, ast.TypeAlias) if sys.version_info >= (3, 12) else (
                   ast.Import, ast.ImportFrom, ast.Assign, ast.AnnAssign, ast.FunctionDef, ast.AsyncFunctionDef,
                   ast.ClassDef)  # fmt: skip
        words = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        main = isinstance(node, ast.If) and "__name__" in ast.unparse(node.test)
        assert isinstance(node, allowed) or words or main or _typing_only(node), f"line {node.lineno}"
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            calls = [c.func for c in ast.walk(node.value) if isinstance(c, ast.Call)]
            names = {c.attr if isinstance(c, ast.Attribute) else ast.unparse(c) for c in calls}
            assert not names & SIDE_EFFECTS, f"line {node.lineno}: {names & SIDE_EFFECTS}"


@pytest.mark.parametrize("path", [p for p in MODULES if p.name == "__init__.py" and p.parent != PACKAGE], ids=_name)
def test_nothing_is_re_exported(path: Path) -> None:
    """A package's own module may define (the command does); it passes on no other module's names."""
    body = ast.parse(path.read_text("utf-8")).body
    froms = [n for n in body if isinstance(n, ast.ImportFrom) and n.module != "__future__"]
    imported = {alias.asname or alias.name for n in froms for alias in n.names}
    used = {n.id for n in ast.walk(ast.Module(body, [])) if isinstance(n, ast.Name)}
    assert sorted(imported - used) == []
    assert not [n for n in body if isinstance(n, ast.Assign) and "__all__" in ast.unparse(n)]


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_a_module_says_what_it_is(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text("utf-8")))


def _loaded(code: str) -> set[str]:
    """The heavy packages that are loaded once the code has run in a fresh interpreter."""
    ask = f"{code}\nimport sys\nprint(*sorted(m for m in {HEAVY!r} if m in sys.modules), file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return set(done.stderr.splitlines()[-1].split())


_RUN = (
    "import sys\nsys.argv = ['kg', *{words!r}]\nfrom kg.cli import main\ntry:\n    main()\nexcept SystemExit:\n    pass"
)


@pytest.mark.parametrize("words", [["--help"], ["build", "--help"], ["--version"]], ids=" ".join)
def test_help_loads_no_heavy_package(words: list[str]) -> None:
    assert _loaded(_RUN.format(words=words)) == set()


def test_importing_the_package_loads_no_heavy_package() -> None:
    assert _loaded("import kg") == set()
    assert _loaded("import rdflib") == {"rdflib"}, "the question itself can be answered with yes"


# ---- Names ----


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if isinstance(inner, str) and key in ("name", "organization", "person", "subject", "object",
                                                  "on_behalf_of", "designated_by"):  # fmt: skip
                yield inner
            yield from _strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner)


def _gold_names() -> set[str]:
    """Names of two words and more of the people and organizations of the gold records, in lower case."""
    folders = [ROOT / "tests" / "gold", ROOT.parent / "shared" / "gold"]
    records = [json.loads(p.read_text("utf-8")) for folder in folders if folder.exists() for p in folder.glob("*.json")]
    return {" ".join(name.casefold().split()) for name in _strings(records) if len(name.split()) >= 2}


def test_no_name_of_a_filing_is_in_the_code() -> None:
    names = _gold_names()
    assert len(names) > 30
    found = []
    for path in sorted(p for p in PACKAGE.rglob("*") if p.suffix in (".py", ".html", ".js", ".css", ".txt", ".json")):
        text = " ".join(path.read_text("utf-8").casefold().split())
        found += [
            f"{_name(path)}: {n}" for n in names if n in text and re.search(rf"(?<!\w){re.escape(n)}(?!\w)", text)
        ]
    assert sorted(found) == []


# ---- The ontology ----


def test_generated_files_are_current() -> None:
    for path, text in generate.generated().items():
        assert path.read_text("utf-8") == text, f"{path.name} is not current: run `kg ontology --write`"
    assert ontology.problems(ontology.graph()) == []


def test_every_term_of_every_query_is_in_the_ontology() -> None:
    queries = ontology.queries()
    assert queries
    known = {str(subject) for subject in ontology.graph().subjects()}
    for name, text in queries.items():
        plain = re.sub(r"^\s*#.*$", "", text, flags=re.MULTILINE)
        used = {ontology.KG + term for term in re.findall(r"(?<![\w/])kg:(\w+)", plain)}
        used |= {ontology.CODES + code for code in re.findall(r"(?<![\w/])kgc:([\w-]+)", plain)}
        assert sorted(used - known) == [], name

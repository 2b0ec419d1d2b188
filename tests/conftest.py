"""What many tests share: the first filing, its gold record, and the graph that `kg.build` makes of it."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

TESTS = Path(__file__).parent
NAME = "stmicroelectronics-8x8-2003"


def pytest_configure(config: pytest.Config) -> None:
    """A fault in a reader is raised in tests: what users get as a finding is no way for one to hide here."""
    os.environ["KG_DEBUG"] = "1"


@pytest.fixture(scope="session")
def first_path() -> Path:
    """The first filing's source."""
    return TESTS / "filings" / f"{NAME}.txt"


@pytest.fixture(scope="session")
def first_source(first_path: Path) -> str:
    """The first filing's decoded source, every character of it."""
    return first_path.read_bytes().decode("utf-8")


@pytest.fixture(scope="session")
def first_gold() -> dict[str, Any]:
    """The first filing's gold record."""
    return json.loads((TESTS / "gold" / f"{NAME}.json").read_text("utf-8"))


@pytest.fixture(scope="session")
def first_graph(first_path: Path) -> Any:
    """`kg.build` of the first filing."""
    import kg

    return kg.build([first_path])


@pytest.fixture(scope="session")
def first_store(first_graph: Any) -> Any:
    """The first filing's quads in an Oxigraph store in memory."""
    from pyoxigraph import RdfFormat, Store

    store = Store()
    store.bulk_load("\n".join(first_graph.quads).encode("utf-8"), format=RdfFormat.N_QUADS)
    return store


@pytest.fixture(scope="session")
def first_rdf(first_graph: Any) -> Any:
    """The first filing's graph in rdflib."""
    return first_graph.to_rdflib()


@pytest.fixture(scope="session")
def first_out(first_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """OUT of `kg build` on the first filing, as a user makes it."""
    out = tmp_path_factory.mktemp("first") / "OUT"
    command = [str(Path(sys.executable).with_name("kg")), "build", str(first_path), "-o", str(out)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    return out


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--renew-golden` writes the golden files anew."""
    parser.addoption("--renew-golden", action="store_true", help="write the golden files anew")

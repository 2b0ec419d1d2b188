"""The graph as Python users and notebooks hold it: `kg.build` makes one, `kg.load` opens one."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from kg import corpus
from kg.corpus import Built, Failure, files, folder, ledger
from kg.errors import MissingError, QueryLimitError, UsageError
from kg.model.filing import Filing
from kg.model.finding import Finding

if TYPE_CHECKING:
    from networkx import MultiDiGraph
    from rdflib import Dataset

    from kg.corpus.facts import Fact

_NAME = re.compile(r"@?[a-z][a-z-]*")  # "holders", "@second-posts": no SPARQL is one word
_MOST_ROWS = 200  # that a notebook shows of a result


class Result:
    """The answer to a query: `columns` and `rows` of Python values (str, Decimal, int, bool, date; None
    where nothing is bound). Iterates over its rows."""

    def __init__(self, columns: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> None:
        self.columns = tuple(columns)
        self.rows = tuple(rows)

    def __iter__(self) -> Iterator[tuple[Any, ...]]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)

    def __repr__(self) -> str:
        lines = ["\t".join(self.columns), *("\t".join(map(_cell, row)) for row in self.rows[:20])]
        return "\n".join(lines) + (f"\n… {len(self.rows) - 20} more rows" if len(self.rows) > 20 else "")

    def _repr_html_(self) -> str:
        rest = len(self.rows) - _MOST_ROWS
        return _table(self.columns, self.rows[:_MOST_ROWS]) + (f"<p>… {rest} more rows</p>" if rest > 0 else "")

    def to_pandas(self) -> Any:
        """The rows as a pandas data frame. Raises UsageError where pandas is not installed."""
        try:
            pandas = import_module("pandas")  # no dependency of ours
        except ImportError:
            raise UsageError("to_pandas() needs pandas: pip install pandas") from None
        return pandas.DataFrame(list(self.rows), columns=list(self.columns))


class View:
    """The interactive network as one HTML page; a notebook shows it in a frame that may run its own
    script and reach nothing else. `path` is where it was written, if anywhere."""

    def __init__(self, text: str, path: Path | None) -> None:
        self.html = text
        self.path = path

    def __repr__(self) -> str:
        return f"<network page of {len(self.html):,} characters{f' at {self.path}' if self.path else ''}>"

    def _repr_html_(self) -> str:
        source = html.escape(self.html, quote=True)
        return f'<iframe sandbox="allow-scripts" style="width:100%;height:640px;border:0" srcdoc="{source}"></iframe>'


class Graph:
    """Filings as one graph.

    `records` are the filing records in order of their ids, `findings` what was checked or doubted,
    `quads` the lines of graph.nq, `failures` the sources that gave nothing, or not the whole of a filing.
    """

    def __init__(self, built: Built, entries: Iterable[ledger.Entry], failures: Iterable[Failure] = ()) -> None:
        self._built = built
        self._entries = tuple(entries)
        self.failures = tuple(failures)
        self.records: tuple[dict[str, Any], ...] = built.records
        self.findings: tuple[Finding, ...] = built.findings

    @cached_property
    def quads(self) -> tuple[str, ...]:
        """The graph as lines of N-Quads, sorted."""
        return tuple(files.quads(self._built))

    @cached_property
    def _store(self) -> TemporaryDirectory[str]:
        """A store of our own to ask, since what asks it is another process; goes with the object."""
        from kg.graph import store

        folder = TemporaryDirectory(prefix="kg-")
        store.switch(Path(folder.name), store.prepare(Path(folder.name), self.quads))
        return folder

    def query(self, question: str) -> Result:
        """Ask a named question (`holders`, `@holders`) or one in SPARQL.

        Raises QueryError where it is wrong or forbidden, QueryLimitError where it goes over a limit.
        """
        from kg.graph import query

        text = query.named(question.strip()) if _NAME.fullmatch(question.strip()) else question
        found = query.run(Path(self._store.name), text)
        if found.cut:
            raise QueryLimitError(f"the answer was cut {found.cut}: ask for fewer")
        if found.answer is not None:
            return Result(("answer",), [(found.answer,)])
        columns = found.variables or ("subject", "predicate", "object")
        return Result(columns, [tuple(None if t is None else t.python for t in row) for row in found.rows])

    def evidence(
        self,
        words: str | None = None,
        *,
        fact: str | None = None,
        chars: tuple[int, int] | None = None,
        filing: str | None = None,
    ) -> tuple[Fact, ...]:
        """Facts with their quotes and the lines around them: those that the words stand in, those of an
        IRI, those read from a span of a filing's text, or all."""
        from kg.corpus import facts

        texts = {e.filing.id: e.filing.document.text for e in self._built.extractions}
        resolved, base = self._built.resolved, self._built.base
        return tuple(facts.find(resolved, texts, base, words=words, iri=fact, chars=chars, filing=filing))

    def view(self, path: Path | str | None = None) -> View:
        """The interactive network; written to `path` where one is given."""
        text = files.page(self._built)
        if path is not None:
            folder.write_file(Path(path), text)
        return View(text, None if path is None else Path(path))

    def save(self, path: Path | str) -> Path:
        """Write the graph: a folder as `kg build` makes it (its own earlier content is replaced), or one
        file by its suffix, .ttl or .nq. Raises OutputError where that cannot be done."""
        path = Path(path)
        if path.suffix == ".nq":
            folder.write_file(path, "".join(f"{line}\n" for line in self.quads))
        elif path.suffix == ".ttl":
            from kg.graph import turtle

            folder.write_file(path, turtle.write(self.quads))
        elif path.suffix and not path.is_dir():
            raise UsageError(f"{path}: a graph is saved as a folder, a .ttl or a .nq file")
        else:
            corpus.save(self._built, self._entries, path)
        return path

    def to_rdflib(self) -> Dataset:
        """The graph in rdflib: one named graph a filing, queried as their union."""
        from kg.graph.view import to_rdflib

        return to_rdflib(self.quads)

    def to_networkx(self) -> MultiDiGraph:
        """The network of agents, securities and filings: a node each, relations as edges."""
        from kg.network.projection import project

        return project(self._built.resolved, self._built.findings)

    def __repr__(self) -> str:
        return f"<{files.title(self._built)}: {self._counts()}>"

    def _counts(self) -> str:
        resolved = self._built.resolved
        parts = (
            (len(resolved.entities), "nodes"),
            (len(resolved.statements), "facts"),
            (len(self.findings), "findings"),
        )
        return ", ".join(f"{number:,} {word}" for number, word in parts)

    def _repr_html_(self) -> str:
        rows = []
        for record in self.records:
            holders = record["reporting_persons"]
            shown = [f"{h['name']} ({h['percent_of_class']} %)" for h in holders[:3]]
            more = [f"and {len(holders) - 3} more"] if len(holders) > 3 else []
            event = record["date_of_event"] or record["date_signed"]
            rows.append((record["form"], event, record["issuer"]["name"], "; ".join(shown + more)))
        head = f"<p><b>{_text(files.title(self._built))}</b>: {_text(self._counts())}</p>"
        rest = len(rows) - _MOST_ROWS
        return (
            head
            + _table(("form", "date", "issuer", "holders"), rows[:_MOST_ROWS])
            + (f"<p>… {rest} more filings</p>" if rest > 0 else "")
        )


def read(source: Path | str | bytes, name: str) -> Filing:
    """One source as a Filing (`kg.read`)."""
    from kg.corpus import ids
    from kg.read.filing import read

    if isinstance(source, bytes):
        data = source
    else:
        name = Path(source).name
        try:
            data = Path(source).read_bytes()
        except OSError as problem:
            raise MissingError(f"{source} cannot be read: {problem.strerror}") from None
    return read(data, name=name, id=ids.stem(name))


def extract(source: Filing | Path | str | bytes, spacy_model: str | None) -> dict[str, Any]:
    """The record of one filing (`kg.extract`)."""
    from kg import pipeline

    filing = source if isinstance(source, Filing) else read(source, "filing.txt")
    return pipeline.record(pipeline.extract(filing, spacy_model=spacy_model))


def build(sources: Iterable[Path | str] | Path | str, base: str | None, spacy_model: str | None) -> Graph:
    """Filings, folders and archives as one graph (`kg.build`)."""
    paths = [sources] if isinstance(sources, str | Path) else list(sources)
    built, reading = corpus.gather(paths, base=base, spacy_model=spacy_model)
    return Graph(built, reading.entries, reading.failures)


def load(out: Path | str) -> Graph:
    """The graph of an output (`kg.load`)."""
    return Graph(corpus.load(out), folder.manifest(Path(out)).entries)


def _table(columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> str:
    head = "".join(f"<th>{_text(c)}</th>" for c in columns)
    body = "".join(f"<tr>{''.join(f'<td>{_text(_cell(v))}</td>' for v in row)}</tr>" for row in rows)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _text(value: str) -> str:
    return html.escape(value, quote=True)


def _cell(value: Any) -> str:
    return "" if value is None else str(value)

"""KgError and its few children: what can go wrong, with the exit code that `kg` ends with.

An error is raised only where the work cannot go on. Doubt in the data is never an error: it is a
`Finding` with evidence.
"""

from typing import ClassVar


class KgError(Exception):
    """What happened, where, why and what to do, in one readable message.

    `exit_code` is what the command ends with (see `kg --help`), `code` a stable word for machines.
    """

    exit_code: ClassVar[int] = 70
    code: ClassVar[str] = "internal"


class UsageError(KgError):
    """The call's words are off."""

    exit_code = 2
    code = "usage"


class MissingError(KgError):
    """An input is missing or cannot be opened."""

    exit_code = 3
    code = "missing"


class NotAFilingError(KgError):
    """The input can be read, but it is no Schedule 13D or 13G."""

    exit_code = 4
    code = "not-a-filing"


class ReadError(KgError):
    """The input is damaged, or over a limit; the message says where."""

    exit_code = 5
    code = "damaged"


class OutputError(KgError):
    """An output cannot be written; what stood there before stands there still."""

    exit_code = 6
    code = "output"


class StoreError(KgError):
    """The store is locked, damaged or of another version."""

    exit_code = 7
    code = "store"


class QueryError(KgError):
    """A query is wrong or asks for something forbidden."""

    exit_code = 8
    code = "query"


class QueryLimitError(KgError):
    """A query went over its time, memory or row limit."""

    exit_code = 9
    code = "query-limit"


class OntologyError(KgError):
    """The ontology files and what is generated from them do not agree, or a term is unknown."""

    code = "ontology"

"""The command `kg`: the only room that prints or exits."""

from __future__ import annotations

import os
import signal
from collections.abc import Sequence
from contextlib import suppress
from types import FrameType
from typing import NoReturn

from kg.cli import arguments
from kg.cli.terminal import Terminal
from kg.errors import KgError

INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run one verb. `argv` is the command's words without its name (None: those of this process).

    Returns the exit code, one of `arguments.EXIT_CODES`; raises only where KG_DEBUG is set.
    """
    terminal = Terminal()
    with suppress(ValueError):  # outside the main thread signals are the caller's own
        # A polite end, so that what was begun is cleared away and the lock given back.
        signal.signal(signal.SIGTERM, _interrupt)
    try:
        code = _run(argv, terminal)
        terminal.flush()
    except KeyboardInterrupt:
        terminal.error("interrupted", "stopped; what stood before stands there still. The same command starts again")
        return INTERRUPTED
    except KgError as problem:
        return _fail(problem, terminal)
    except Exception as problem:
        if os.environ.get("KG_DEBUG"):
            raise
        fault = f"{type(problem).__name__}: {problem}: a fault of kg; KG_DEBUG=1 shows where, please report it"
        terminal.error(KgError.code, fault)
        return KgError.exit_code
    return code


def _run(argv: Sequence[str] | None, terminal: Terminal) -> int:
    call = arguments.parse(argv, terminal)
    return 0 if call is None else call.verb.run(call.values, terminal)


def _fail(problem: KgError, terminal: Terminal) -> int:
    terminal.error(problem.code, str(problem))
    with suppress(KgError):  # the same trouble once more
        terminal.flush()
    return problem.exit_code


def _interrupt(number: int, frame: FrameType | None) -> NoReturn:
    raise KeyboardInterrupt

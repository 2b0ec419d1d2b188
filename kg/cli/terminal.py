"""The terminal: data to stdout, messages and progress to stderr, and nothing of a filing that could steer it."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import TextIO

from kg.errors import OutputError

# What a terminal may act on, or what turns the text around: "\x1b[2J", "\x9b31m", "\u202Etxt.exe"
_UNSAFE = re.compile(
    r"""
    [\x00-\x08\x0b-\x1f\x7f]                 # C0 controls but tab and newline, and DEL
    | [\x80-\x9f]                            # C1 controls
    | [\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]  # direction marks, separators
    | [\ud800-\udfff]                        # lone surrogates: bytes of a file name that are no UTF-8
    """,
    re.VERBOSE,
)

_COLOURS = {"error": "31", "warning": "33", "note": "36", "confirmed": "32", "bold": "1", "dim": "2"}


def clean(text: str) -> str:
    """The text with control characters made visible: ESC as ␛, others as ␀-␡ or <U+0085>."""
    return _UNSAFE.sub(lambda found: _picture(found[0]), text)


def line(text: str) -> str:
    """The text cleaned and on one line."""
    return " ".join(clean(text).split())


def _picture(character: str) -> str:
    code = ord(character)
    if code < 0x20:
        return chr(0x2400 + code)
    return "␡" if code == 0x7F else f"<U+{code:04X}>"


class Terminal:
    """Where a verb prints. `stdout` and `stderr` are text streams; colours and progress are for a
    terminal only, and NO_COLOR is honoured."""

    def __init__(self, stdout: TextIO | None = None, stderr: TextIO | None = None) -> None:
        self._out = _prepared(stdout or sys.stdout or _nowhere())
        self._err = _prepared(stderr or sys.stderr or _nowhere())
        self._progress = ""
        self.closed = False
        """Whether the reader of stdout has gone: what is printed is dropped from then on."""

    @property
    def interactive(self) -> bool:
        """Whether stdout is a terminal."""
        return _is_terminal(self._out)

    def data(self, text: str) -> None:
        """Print data, byte for byte into a file or pipe; cleaned on a terminal."""
        self._write(clean(text) if self.interactive else text)

    def say(self, text: str = "") -> None:
        """Print a line for people to stdout, cleaned wherever it goes."""
        self._write(clean(text) + "\n")

    def styled(self, *pieces: tuple[str, str]) -> None:
        """Print a line to stdout out of pieces of text, each with its colour ("" for none)."""
        coloured = self.interactive and _colours_wanted()
        self._write("".join(_colour(clean(t), c) if c and coloured else clean(t) for t, c in pieces) + "\n")

    def message(self, text: str) -> None:
        """Print a line for people to stderr, cleaned."""
        self.progress("")
        self._complain(clean(text) + "\n")

    def error(self, code: str, text: str) -> None:
        """Print an error in the form of this project: `error[code]: what, where, why and what to do`."""
        self.progress("")
        word = f"error[{code}]:"
        if _is_terminal(self._err) and _colours_wanted():
            word = _colour(word, "error")
        self._complain(f"{word} {clean(text)}\n")

    def progress(self, text: str) -> None:
        """Show where the work is, over the last such line ("" takes it away); on a terminal only."""
        if not _is_terminal(self._err) or text == self._progress:
            return
        width = max(20, _columns() - 1)
        shown = line(text)[:width]
        self._complain(f"\r{' ' * len(self._progress)}\r{shown}")
        self._progress = shown

    def flush(self) -> None:
        """Hand on what is still held back."""
        self._write("", flush=True)

    def _write(self, text: str, *, flush: bool = False) -> None:
        self.progress("")
        if self.closed:
            return
        try:
            self._out.write(text)
            if flush or self.interactive:
                self._out.flush()
        except BrokenPipeError:
            self._drop()
        except OSError as problem:
            self._drop()
            raise OutputError(f"standard output cannot be written: {problem.strerror}") from None

    def _drop(self) -> None:
        # Python flushes stdout once more at its end, and would complain then.
        self.closed = True
        if self._out is sys.stdout:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())

    def _complain(self, text: str) -> None:
        try:
            self._err.write(text)
            self._err.flush()
        except (BrokenPipeError, ValueError):
            pass  # nobody is there to be told


def _nowhere() -> TextIO:
    # Python has no sys.stdout where the caller closed it.
    return Path(os.devnull).open("w", encoding="utf-8")


def _prepared(stream: TextIO) -> TextIO:
    # A pipe or file gets UTF-8 whatever the locale; a terminal keeps its own, and sees what it cannot show.
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure:
        if _is_terminal(stream):
            reconfigure(errors="backslashreplace")
        else:
            reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    return stream


def _is_terminal(stream: TextIO) -> bool:
    try:
        return stream.isatty()
    except ValueError:  # closed
        return False


def _colours_wanted() -> bool:
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _colour(text: str, colour: str) -> str:
    return f"\x1b[{_COLOURS[colour]}m{text}\x1b[0m"


def _columns() -> int:
    import shutil

    return shutil.get_terminal_size().columns

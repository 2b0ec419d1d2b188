"""What is printed cannot steer a terminal, and a reader that goes away is no error."""

import io

import pytest

from kg.cli.terminal import Terminal, clean, line
from kg.errors import OutputError


class Screen(io.StringIO):
    """A terminal, as far as a program can tell."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain é 𝛼\n\tx", "plain é 𝛼\n\tx"),
        ("\x1b[31mred\x1b[0m", "␛[31mred␛[0m"),
        ("\x1b]0;title\x07", "␛]0;title␇"),
        ("\x9b2J", "<U+009B>2J"),
        ("a\rb\x08c\x00\x7f", "a␍b␈c␀␡"),
        ("txt\u202eexe", "txt<U+202E>exe"),
        ("\u2066x\u2069\u200f\u2028\ufeff", "<U+2066>x<U+2069><U+200F><U+2028><U+FEFF>"),
        ("name\udcff", "name<U+DCFF>"),
    ],
)
def test_control_characters_are_shown(text: str, shown: str) -> None:
    assert clean(text) == shown
    assert clean(shown) == shown


def test_one_line() -> None:
    assert line(" a\n\n b\t\x1b[0m ") == "a b ␛[0m"


def test_every_character_that_a_terminal_acts_on_is_shown() -> None:
    acted_on = {c for c in map(chr, range(0x3000)) if not c.isprintable() and not c.isspace() and c not in "\u00ad"}
    left = {c for c in acted_on if c in clean(c)}
    # What is left is unassigned, or joins letters (ZWJ, ZWNJ) and moves nothing.
    assert not [c for c in left if ord(c) < 0xA0]
    assert "\u200d" in left


@pytest.mark.parametrize(("stream", "seen"), [(io.StringIO, "\x1b[2J"), (Screen, "␛[2J")])
def test_data_is_exact_in_a_pipe_and_cleaned_on_a_terminal(stream: type[io.StringIO], seen: str) -> None:
    out = stream()
    Terminal(out, io.StringIO()).data("\x1b[2J")
    assert out.getvalue() == seen


@pytest.mark.parametrize("stream", [io.StringIO, Screen])
def test_what_is_for_people_is_cleaned_everywhere(stream: type[io.StringIO], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    out, err = stream(), stream()
    terminal = Terminal(out, err)
    terminal.say("\x1b[2J")
    terminal.styled(("\x1b[2J", "bold"))
    terminal.message("\x1b[2J")
    terminal.error("x", "\x1b[2J")
    assert out.getvalue() == "␛[2J\n␛[2J\n"
    assert err.getvalue() == "␛[2J\nerror[x]: ␛[2J\n"


def test_colours_are_for_a_terminal_that_wants_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    seen = []
    for setting, stream in (({}, Screen), ({"NO_COLOR": "1"}, Screen), ({"TERM": "dumb"}, Screen), ({}, io.StringIO)):
        with monkeypatch.context() as patch:
            for name, value in setting.items():
                patch.setenv(name, value)
            out, err = stream(), stream()
            Terminal(out, err).styled(("x", "bold"))
            Terminal(out, err).error("code", "y")
            seen.append((out.getvalue(), err.getvalue()))
    assert seen[0] == ("\x1b[1mx\x1b[0m\n", "\x1b[31merror[code]:\x1b[0m y\n")
    assert seen[1:] == [("x\n", "error[code]: y\n")] * 3


def test_progress_is_for_a_terminal_and_goes_away() -> None:
    out, err = io.StringIO(), Screen()
    terminal = Terminal(out, err)
    terminal.progress("reading 1: a\x1b[2J")
    terminal.progress("reading 2: b")
    terminal.say("done")
    assert "\x1b" not in err.getvalue()
    assert err.getvalue().endswith("\r" + " " * len("reading 2: b") + "\r")
    assert out.getvalue() == "done\n"
    silent = io.StringIO()
    Terminal(out, silent).progress("reading")
    assert silent.getvalue() == ""


def test_a_reader_that_went_away_is_remembered() -> None:
    class Gone(io.StringIO):
        def write(self, text: str) -> int:
            raise BrokenPipeError

    terminal = Terminal(Gone(), io.StringIO())
    terminal.say("x")
    assert terminal.closed
    terminal.say("y")
    terminal.flush()


def test_a_full_disk_is_an_error() -> None:
    class Full(io.StringIO):
        def flush(self) -> None:
            raise OSError(28, "No space left on device")

    with pytest.raises(OutputError, match="No space left"):
        Terminal(Full(), io.StringIO()).flush()

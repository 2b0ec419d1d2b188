"""The command as a user starts it, in a process of its own."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

KG = str(Path(sys.executable).with_name("kg"))
CLEAN = {k: v for k, v in os.environ.items() if k not in ("KG_DEBUG", "NO_COLOR", "PYTHONHASHSEED")}


def kg(
    *words: object, input: bytes = b"", cwd: Path | None = None, env: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    """Run `kg` with these words; stdin, stdout and stderr are pipes."""
    return subprocess.run(
        [KG, *map(str, words)], input=input, capture_output=True, cwd=cwd, env={**CLEAN, **(env or {})}, timeout=120
    )


def python(code: str, *words: object) -> subprocess.CompletedProcess[bytes]:
    """Run Python code that ends by starting the command: `words` are the command's."""
    lines = (
        "import sys",
        f"sys.argv = {['kg', *map(str, words)]!r}",
        code,
        "from kg.cli import main",
        "sys.exit(main())",
    )
    return subprocess.run([sys.executable, "-c", "\n".join(lines)], capture_output=True, env=CLEAN, timeout=120)


def on_a_terminal(*words: object, env: Mapping[str, str] | None = None) -> str:
    """What a user sees who types the command on a terminal: stdin, stdout and stderr are one."""
    import pty

    seen = bytearray()
    child, master = pty.fork()
    if child == 0:
        os.execve(KG, [KG, *map(str, words)], {**CLEAN, "TERM": "xterm", "COLUMNS": "100", **(env or {})})
    try:
        while data := os.read(master, 1 << 16):
            seen.extend(data)
    except OSError:  # the other end is closed
        pass
    os.close(master)
    os.waitpid(child, 0)
    return seen.decode("utf-8").replace("\r\n", "\n")

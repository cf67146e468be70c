"""What the commands print, and how errors are told."""

import json
import os
import shutil
import sys
import textwrap
import unicodedata
from typing import Any, TextIO

from desktop.documents import one_line
from desktop.errors import DesktopError

# A terminal's width where it can't be asked.
_COLUMNS = 80
# A terminal obeys control characters (ECMA-48, C0 and C1), and files and attachments may bear them
# in their names: they are written as \\x1b and the like. Tabs and line ends are ours.
_CONTROLS = {
    code: f"\\x{code:02x}" for code in (*range(32), *range(0x7F, 0xA0)) if chr(code) not in "\t\n"
}
_INDENT = "    "


class PlainOutput:
    """A stream for a person's terminal: what is written has no control characters in it. All else
    is the stream's own."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        """Write a text; returns its length, as streams do."""
        self._stream.write(plain(text))
        return len(text)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever the stream has
        return getattr(self._stream, name)


def plain(text: str) -> str:
    """A text whose control characters are written out."""
    return text.translate(_CONTROLS)


def print_json(record: dict[str, Any]) -> None:
    """One record, on a line of its own."""
    print(json.dumps(record, ensure_ascii=False), flush=True)


def paragraph(text: str) -> str:
    """A text set in from the left: on a terminal in lines of its width, else in one."""
    text = one_line(text)
    if not sys.stdout.isatty():
        return _INDENT + text
    width = max(40, min(shutil.get_terminal_size().columns, 100))
    return textwrap.fill(text, width, initial_indent=_INDENT, subsequent_indent=_INDENT)


def say(text: str) -> None:
    """A line for the person, on standard error."""
    print(plain(text), file=sys.stderr, flush=True)


def shown(name: str) -> str:
    """A file's name or path on one line, without what a terminal would obey: names come from
    anywhere, and an escape sequence in one can clear the screen or put other words there."""
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in name)


def progress(text: str) -> None:
    """One line that overwrites itself; nothing where standard error is no terminal."""
    if sys.stderr.isatty():
        line = fitted(plain(text), _columns() - 1)
        print(f"\r\x1b[K{line}", end="", file=sys.stderr, flush=True)


def fitted(text: str, columns: int) -> str:
    """A text cut to so many columns of a terminal. A line that is longer goes on in the next one,
    and only that one can be overwritten."""
    used = 0
    for place, letter in enumerate(text):
        used += 2 if unicodedata.east_asian_width(letter) in {"W", "F"} else 1
        if used > columns:
            return f"{text[: max(0, place - 1)]}…"
    return text


def _columns() -> int:
    """How wide the terminal is that standard error goes to."""
    try:
        return os.get_terminal_size(sys.stderr.fileno()).columns or _COLUMNS
    except (OSError, ValueError):
        return _COLUMNS


def fail(error: DesktopError, status: int) -> int:
    """Tell an error; returns the exit status."""
    progress("")
    stop = "" if error.title.endswith(("?", ".", "!")) else "."
    say(f"strongroom: {error.title}{stop} {error.message}")
    return status

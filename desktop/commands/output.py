"""What the commands print, and how errors are told."""

import json
import sys
from typing import Any

from desktop.errors import DesktopError


def print_json(record: dict[str, Any]) -> None:
    """One record, on a line of its own."""
    print(json.dumps(record, ensure_ascii=False), flush=True)


def one_line(text: str) -> str:
    """A text without its line breaks."""
    return " ".join(text.split())


def say(text: str) -> None:
    """A line for the person, on standard error."""
    print(text, file=sys.stderr, flush=True)


def progress(text: str) -> None:
    """One line that overwrites itself; nothing where standard error is no terminal."""
    if sys.stderr.isatty():
        print(f"\r\x1b[K{text}", end="", file=sys.stderr, flush=True)


def fail(error: DesktopError, status: int) -> int:
    """Tell an error; returns the exit status."""
    progress("")
    say(f"strongroom: {error.title}. {error.message}")
    return status

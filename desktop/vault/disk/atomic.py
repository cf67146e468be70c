"""Files that are there whole or not at all, and readable by their owner only."""

import contextlib
import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import IO

# Without O_BINARY Windows would write another byte before each line feed.
_NEW_FILE = os.O_CREAT | os.O_TRUNC | os.O_WRONLY | getattr(os, "O_BINARY", 0)
# What is younger may be being made by another program.
_STALE_SECONDS = 3600


def replace_file(target: Path, data: bytes) -> None:
    """Put a file in place in one step. Raises OSError; the target then is as it was."""

    def write(stream: IO[bytes]) -> None:
        stream.write(data)

    write_file(target, write)


def copy_file(source: Path, target: Path) -> None:
    """Write a copy and make it last. Raises OSError; no partial target is left."""

    def write(stream: IO[bytes]) -> None:
        with source.open("rb") as reading:
            shutil.copyfileobj(reading, stream, 1024 * 1024)

    write_file(target, write)


def write_file(target: Path, write: Callable[[IO[bytes]], None]) -> None:
    """Have ``write`` write a file and put it in place in one step. Raises OSError and what
    ``write`` raises; the target then is as it was."""
    partial = target.with_name(target.name + ".new")
    try:
        handle = os.open(partial, _NEW_FILE, 0o600)
        with os.fdopen(handle, "wb") as stream:
            write(stream)
            stream.flush()
            os.fsync(stream.fileno())
        partial.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)
        raise
    fsync_folder(target.parent)


def sweep(folder: Path, pattern: str) -> None:
    """Remove folders that a crash left half-made; nothing that was acknowledged is in them."""
    for left in folder.glob(pattern):
        with contextlib.suppress(OSError):
            if time.time() - left.stat().st_mtime > _STALE_SECONDS:
                shutil.rmtree(left, ignore_errors=True)


def fsync_folder(folder: Path) -> None:
    """Make a rename inside the folder last. Windows has no such call and needs none."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

"""Writing a finished Word file where the user wants it: all of it, or nothing changed."""

import contextlib
import os
import secrets
import stat
from pathlib import Path

from desktop.errors import DraftingError, disk_reason, said_later


def save(content: bytes, out: Path, ending: str = ".docx") -> None:
    """Write a file to ``out``, a path that ends with ``ending``, in one step.

    The bytes go to a new file beside it, are forced to the disk, and then take its name; so an
    existing file is whole after a power cut and unchanged after a failure. A link is followed, and
    an existing file keeps its permissions. Raises DraftingError.
    """
    if out.suffix.lower() != ending:
        raise _failed(said_later(f"Give the file a name that ends with {ending}."))
    try:
        target = out.resolve()
        mode = _mode_of_existing(target)
        _replace(target, content, mode)
    except OSError as error:
        raise _failed(disk_reason(error)) from None
    except (RuntimeError, ValueError):
        # A loop of links, or a path with a NUL character.
        raise _failed(said_later("This is not a path that a file can have.")) from None


def _mode_of_existing(target: Path) -> int | None:
    """The permissions of the file that will be replaced; None if there is none."""
    try:
        found = target.stat()
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(found.st_mode):
        raise _failed(said_later("A folder has this name; choose another."))
    if not stat.S_ISREG(found.st_mode):
        raise _failed(said_later("This name belongs to a device, not to a file; choose another."))
    if not os.access(target, os.W_OK):
        raise _failed(said_later("The file there is write-protected."))
    return stat.S_IMODE(found.st_mode)


def _replace(target: Path, content: bytes, mode: int | None) -> None:
    # A random name says nothing of the client; 0o666 lets the user's own umask decide.
    beside = target.with_name(f".{secrets.token_hex(8)}.tmp")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    handle = os.open(beside, flags, 0o666)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        if mode is not None:
            beside.chmod(mode)
        os.replace(beside, target)
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise
    _force_folder(target.parent)


def _force_folder(folder: Path) -> None:
    """Make the new name last through a power cut. Windows and some network drives can't."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _failed(reason: str) -> DraftingError:
    return DraftingError("The file was not saved", reason)

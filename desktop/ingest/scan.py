"""Which files lie under the paths that a user gave."""

import os
import re
import stat
import threading
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.errors import check_cancelled, reading_reason

_JUNK = frozenset(
    ("thumbs.db", "desktop.ini", "__macosx", "$recycle.bin", "system volume information")
)
# Word and LibreOffice keep such a file beside a document that is open.
_JUNK_STARTS = (".", "~$")
_NUMBERS = re.compile(r"([0-9]+)")

NOT_THERE = "There is no such file or folder."
NOT_A_FILE = "It is not a file but a device, a pipe or a socket."
LINK_OUT = "It is a link to a place outside the folder; such links are not followed."
BAD_NAME = "Its name is not valid text; rename the file and add it again."
_DENIED = {
    "file": "You may not open this file: permission denied.",
    "folder": "You may not open this folder: permission denied.",
}
_UNREADABLE = {
    "file": "This file could not be opened. {0}",
    "folder": "This folder could not be opened. {0}",
}


@dataclass(frozen=True, slots=True)
class Found:
    """A file as the disk shows it; ``path`` is absolute, but not resolved. With ``problem`` it is
    a file or folder that can't be looked into, and why."""

    path: str
    size: int = 0
    modified_ns: int = 0
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Scan:
    """All files, each once, sorted by name within its folder as people sort (2 before 10).
    ``folders`` are the given paths that are folders, ``absent`` those that are not there;
    ``left_out`` are the devices, pipes and sockets inside folders."""

    files: tuple[Found, ...]
    folders: tuple[str, ...]
    absent: tuple[str, ...]
    left_out: tuple[str, ...] = ()


def scan(paths: Sequence[Path], cancel: threading.Event | None = None) -> Scan:
    """Look through files and folders, to any depth.

    Hidden files inside folders are passed over, and what is no file there is left out. A link that
    is given itself is followed; inside a folder none is, and one that leads out of it is reported.
    Raises CancelledError.
    """
    given = list(dict.fromkeys(os.path.abspath(path) for path in paths))
    found: dict[str, Found] = {}
    left_out: dict[str, None] = {}
    folders, absent = [], []
    for path in given:
        try:
            status = os.stat(path)
        except FileNotFoundError:
            absent.append(path)
        except OSError as error:
            found.setdefault(path, Found(path, problem=_why(error, "file")))
        else:
            if stat.S_ISDIR(status.st_mode):
                folders.append(path)
                for item in _walk(path, cancel):
                    if item.problem == NOT_A_FILE:
                        left_out[shown_name(item.path)] = None
                    else:
                        found.setdefault(item.path, item)
            elif stat.S_ISREG(status.st_mode):
                found.setdefault(path, Found(path, status.st_size, status.st_mtime_ns))
            else:
                found.setdefault(path, Found(path, problem=NOT_A_FILE))
    files = tuple(map(_with_valid_name, found.values()))
    aside = tuple(path for path in left_out if path not in found)
    return Scan(files, tuple(folders), tuple(absent), aside)


def _walk(root: str, cancel: threading.Event | None) -> Iterator[Found]:
    """Depth first, with a stack: the tree may be deeper than Python's recursion."""
    real_root = os.path.realpath(root)
    stack: list[Iterator[os.DirEntry[str]]] = []
    entered: set[tuple[int, int]] = set()
    yield from _enter(root, stack, entered)
    while stack:
        check_cancelled(cancel)
        entry = next(stack[-1], None)
        if entry is None:
            stack.pop()
        elif entry.is_symlink():
            if not _leads_into(entry.path, real_root):
                yield Found(entry.path, problem=LINK_OUT)
        elif entry.is_dir(follow_symlinks=False):
            yield from _enter(entry.path, stack, entered)
        else:
            yield from _file(entry)


def _enter(
    folder: str, stack: list[Iterator[os.DirEntry[str]]], entered: set[tuple[int, int]]
) -> Iterator[Found]:
    """Put a folder's entries on the stack. A folder that is mounted inside itself is entered
    once; one that can't be opened is reported."""
    try:
        status = os.stat(folder)
        place = (status.st_dev, status.st_ino)
        if place in entered:
            return
        with os.scandir(folder) as entries:
            shown = sorted((entry for entry in entries if not is_junk(entry.name)), key=_natural)
    except OSError as error:
        yield Found(folder, problem=_why(error, "folder"))
        return
    if place[1]:  # Windows gives 0 on some file systems
        entered.add(place)
    stack.append(iter(shown))


def _file(entry: os.DirEntry[str]) -> Iterator[Found]:
    try:
        status = entry.stat(follow_symlinks=False)
    except FileNotFoundError:
        return
    except OSError as error:
        yield Found(entry.path, problem=_why(error, "file"))
        return
    if stat.S_ISREG(status.st_mode):
        yield Found(entry.path, status.st_size, status.st_mtime_ns)
    else:
        yield Found(entry.path, problem=NOT_A_FILE)


def is_junk(name: str) -> bool:
    """Whether a file or folder of this name is a system's own, hidden, or an editor's mark."""
    name = name.lower()
    return name.startswith(_JUNK_STARTS) or name in _JUNK


def _leads_into(link: str, real_root: str) -> bool:
    """Whether what the link points to is found without it."""
    target = os.path.realpath(link)
    return os.path.exists(target) and os.path.commonpath([target, real_root]) == real_root


def _natural(entry: os.DirEntry[str]) -> list[tuple[bool, int, str]]:
    parts: Iterable[str] = _NUMBERS.split(entry.name.lower())
    return [
        (not part.isdigit(), int(part) if part.isdigit() and part.isascii() else 0, part)
        for part in parts
    ]


def _with_valid_name(found: Found) -> Found:
    """Names that are no text in this system's encoding can't be kept; they are shown mended."""
    mended = shown_name(found.path)
    return found if mended == found.path else Found(mended, problem=BAD_NAME)


def shown_name(path: str) -> str:
    """A path as it can be shown: what is no text in it is mended."""
    return path.encode("utf-8", "replace").decode()


def _why(error: OSError, what: str) -> str:
    if isinstance(error, PermissionError):
        return _DENIED[what]
    return _UNREADABLE[what].format(reading_reason(error))

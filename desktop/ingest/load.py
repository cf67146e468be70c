"""One file from the disk to a parsed document, ahead of the one that is being embedded."""

import concurrent.futures
import hashlib
import os
import stat
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from desktop.documents import ParsedDocument
from desktop.errors import CancelledError, ReadingError
from desktop.ingest.readers import reasons
from desktop.ingest.reading import MAX_FILE
from desktop.ingest.scan import NOT_A_FILE, Found
from desktop.vault.library import FileFacts

_POLL_SECONDS = 0.05


class Reads(Protocol):
    """What the pipeline needs of ``reading.Readers``."""

    def read(self, data: bytes, name: str, cancel: threading.Event | None = None) -> ParsedDocument:
        """Read and chunk a file. Raises ReadingError and CancelledError."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """A file's facts with its hash, and what came of reading it: ``parsed``, or ``problem``, or
    neither if its content was known already. ``gone``: it is not there any more."""

    facts: FileFacts
    data: bytes = b""
    parsed: ParsedDocument | None = None
    problem: str = ""
    gone: bool = False


class ReadAhead:
    """A thread that loads the next file while the caller works on the last one. ``close`` ends
    whatever it does and waits for it."""

    def __init__(self, readers: Reads, is_known: Callable[[str], bool]) -> None:
        """``is_known`` tells of a hash that these bytes need not be read again."""
        self._readers = readers
        self._is_known = is_known
        self._stop = threading.Event()
        self._thread = concurrent.futures.ThreadPoolExecutor(1, thread_name_prefix="read ahead")

    def start(self, found: Found) -> "concurrent.futures.Future[Loaded]":
        """Begin to load a file."""
        return self._thread.submit(load, found, self._readers, self._is_known, self._stop)

    def wait(
        self, future: "concurrent.futures.Future[Loaded]", cancel: threading.Event | None
    ) -> Loaded:
        """The loaded file. Raises CancelledError as soon as ``cancel`` is set."""
        while True:
            if cancel is not None and cancel.is_set():
                raise CancelledError
            done, _ = concurrent.futures.wait([future], _POLL_SECONDS)
            if done:
                return future.result()

    def close(self) -> None:
        """Stop at once; returns when the thread has ended."""
        self._stop.set()
        self._thread.shutdown(wait=True, cancel_futures=True)


def load(
    found: Found, readers: Reads, is_known: Callable[[str], bool], stop: threading.Event
) -> Loaded:
    """Read a file's bytes, hash them and, unless they are known, have them parsed."""
    facts = FileFacts(found.path, found.size, found.modified_ns)
    try:
        facts, data = _bytes_of(found.path)
        if is_known(facts.sha256):
            return Loaded(facts, data)
        return Loaded(facts, data, readers.read(data, found.path, stop))
    except FileNotFoundError:
        return Loaded(facts, gone=True)
    except PermissionError:
        return Loaded(facts, problem="You may not open this file: permission denied.")
    except OSError as error:
        why = (error.strerror or "unknown error").lower()
        return Loaded(facts, problem=f"This file could not be read from the disk: {why}.")
    except ReadingError as error:
        return Loaded(facts, problem=error.message)
    except MemoryError:
        return Loaded(facts, problem=reasons.TOO_MUCH_MEMORY)
    except CancelledError:
        raise
    except Exception:  # noqa: BLE001 - a fault of ours costs this file, not the run
        return Loaded(facts, problem=reasons.CRASHED)


def _bytes_of(path: str) -> tuple[FileFacts, bytes]:
    """The file's facts from before it was read, so that a change meanwhile is seen next time."""
    # A pipe would block; what a name stood for may have changed since the folder was scanned.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    with open(os.open(path, flags), "rb") as file:
        status = os.fstat(file.fileno())
        if not stat.S_ISREG(status.st_mode):
            raise reasons.unreadable(NOT_A_FILE)
        if status.st_size > MAX_FILE:
            raise reasons.unreadable(reasons.TOO_LARGE)
        data = file.read(MAX_FILE + 1)
        if len(data) > MAX_FILE:
            raise reasons.unreadable(reasons.TOO_LARGE)
    digest = hashlib.sha256(data).hexdigest()
    return FileFacts(path, status.st_size, status.st_mtime_ns, digest), data

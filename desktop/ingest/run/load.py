"""One file, of the disk or of another file, to a parsed document, ahead of those being embedded."""

import concurrent.futures
import hashlib
import os
import stat
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol, TypeVar

from desktop.documents import Attachment, ParsedDocument
from desktop.errors import CancelledError, ReadingError, check_cancelled
from desktop.ingest.reader_process.reading import MAX_FILE
from desktop.ingest.readers.common import reasons
from desktop.ingest.scan import NOT_A_FILE
from desktop.vault.holdings.files import FileFacts

_POLL_SECONDS = 0.05
# One more than there are reader workers: a file waits, hashed, for the first that is done.
_THREADS = 3
# Files that are begun before the first of them is needed: among so many the large ones start early.
AHEAD = 8

_Result = TypeVar("_Result")
Further = tuple[tuple[Attachment, ...], int]


class Reads(Protocol):
    """What the pipeline needs of ``reading.Readers``."""

    def read(self, data: bytes, name: str, cancel: threading.Event | None = None) -> ParsedDocument:
        """Read and chunk a file. Raises ReadingError and CancelledError."""

    def further(
        self, data: bytes, name: str, first: int, cancel: threading.Event | None = None
    ) -> Further:
        """Attachments of a file from number ``first`` on, and how many come after these."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file to be loaded: on the disk, or with its bytes as ``data`` from inside the file whose
    id is ``parent``. With ``problem`` it can't be, and why."""

    path: str
    size: int = 0
    modified_ns: int = 0
    problem: str = ""
    data: bytes | None = None
    parent: int | None = None

    @property
    def facts(self) -> FileFacts:
        """What is known of it before it is loaded."""
        return FileFacts(self.path, self.size, self.modified_ns, "", self.parent)


@dataclass(frozen=True, slots=True)
class Loaded:
    """A file's facts with its hash, and what came of reading it: ``parsed``, or ``problem``, or
    neither if its content was known already. ``gone``: it is not there any more; ``stopped``: it
    was given up, or all are."""

    facts: FileFacts
    data: bytes = b""
    parsed: ParsedDocument | None = None
    problem: str = ""
    gone: bool = False
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class _Begun:
    """A file that was begun; ``number`` counts all, ``stop`` ends the reading of this one."""

    number: int
    source: Source
    future: "concurrent.futures.Future[Loaded]"
    stop: threading.Event


class ReadAhead:
    """Threads that load the next files while the caller works on the last one. ``close`` ends
    whatever they do and waits for them.

    They are taken in their order, so that nobody waits for the first one longer than it takes; but
    for one thread, which takes the largest: read last, it would keep one core busy and the other
    not.
    """

    def __init__(self, readers: Reads, is_known: Callable[[FileFacts], bool]) -> None:
        """``is_known`` tells of a file's facts that its bytes need not be read again."""
        self._readers = readers
        self._is_known = is_known
        self._stop = threading.Event()
        self._turn = threading.Lock()
        self._count = 0
        self._waiting: list[_Begun] = []
        # Those that a thread has taken, by their numbers.
        self._loading: dict[int, _Begun] = {}
        self._threads = concurrent.futures.ThreadPoolExecutor(
            _THREADS, thread_name_prefix="read ahead"
        )

    def start(self, source: Source) -> "concurrent.futures.Future[Loaded]":
        """Begin to load a file."""
        future: concurrent.futures.Future[Loaded] = concurrent.futures.Future()
        with self._turn:
            self._waiting.append(_Begun(self._count, source, future, threading.Event()))
            self._count += 1
        self._threads.submit(self._load_next)
        return future

    def further(self, data: bytes, path: str, first: int) -> "concurrent.futures.Future[Further]":
        """Begin to take more attachments out of a file."""
        return self._threads.submit(self._readers.further, data, path, first, self._stop)

    def wait(
        self, future: "concurrent.futures.Future[_Result]", cancel: threading.Event | None
    ) -> _Result:
        """What was begun, when it is done. Raises CancelledError as soon as ``cancel`` is set."""
        while not self.is_done(future, cancel):
            pass
        return future.result()

    def is_done(
        self, future: "concurrent.futures.Future[_Result]", cancel: threading.Event | None
    ) -> bool:
        """Whether it is done, after waiting a moment. Raises CancelledError."""
        check_cancelled(cancel)
        return bool(concurrent.futures.wait([future], _POLL_SECONDS).done)

    def give_up(self, future: "concurrent.futures.Future[Loaded]") -> None:
        """Stop the reading of one file; it is done soon."""
        with self._turn:
            for begun in (*self._waiting, *self._loading.values()):
                if begun.future is future:
                    begun.stop.set()

    def _load_next(self) -> None:
        with self._turn:
            begun = self._next()
            self._waiting.remove(begun)
            self._loading[begun.number] = begun
        try:
            loaded = load(begun.source, self._readers, self._is_known, begun.stop)
        except BaseException as error:  # noqa: BLE001 - it is raised where the file is waited for
            begun.future.set_exception(error)
        else:
            begun.future.set_result(loaded)
        finally:
            with self._turn:
                del self._loading[begun.number]

    def _next(self) -> _Begun:
        """The first, or the largest where the one that comes before all is being read, and no other
        out of its order."""
        first = self._waiting[0]
        if self._loading and max(self._loading) < first.number:
            return max(self._waiting, key=lambda waiting: waiting.source.size)
        return first

    def close(self) -> None:
        """Stop at once; returns when the threads have ended."""
        self._stop.set()
        with self._turn:
            for begun in (*self._waiting, *self._loading.values()):
                begun.stop.set()
        self._threads.shutdown(wait=True, cancel_futures=True)


def load(
    source: Source, readers: Reads, is_known: Callable[[FileFacts], bool], stop: threading.Event
) -> Loaded:
    """Read a file's bytes, hash them and, unless they are known, have them parsed."""
    facts = source.facts
    try:
        if source.data is None:
            facts, data = _bytes_of(source.path)
        else:
            data = source.data
            facts = replace(facts, sha256=hashlib.sha256(data).hexdigest())
        if is_known(facts):
            return Loaded(facts, data)
        return Loaded(facts, data, readers.read(data, source.path, stop))
    except FileNotFoundError:
        return Loaded(facts, gone=True)
    except PermissionError:
        return Loaded(facts, problem="You may not open this file: permission denied.")
    except OSError as error:
        return Loaded(facts, problem=reasons.from_disk(error))
    except ReadingError as error:
        return Loaded(facts, problem=error.message)
    except MemoryError:
        return Loaded(facts, problem=reasons.TOO_MUCH_MEMORY)
    except CancelledError:
        return Loaded(facts, stopped=True)
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

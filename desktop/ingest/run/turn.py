"""A file's turn: it is waited for until it is read, unless the user removes it meanwhile."""

import concurrent.futures
import threading
from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass, replace

from desktop.documents import Status
from desktop.errors import CancelledError, RemovedError
from desktop.events import FileProgress, FileRemoved, IndexEvent, PageProgress
from desktop.ingest.run.load import Loaded, ReadAhead, Source
from desktop.ingest.run.memory import Memory
from desktop.ingest.run.tally import Tally
from desktop.vault.library import Library


@dataclass(frozen=True, slots=True)
class Started:
    """A file that is being read ahead."""

    position: int
    source: Source
    future: "concurrent.futures.Future[Loaded]"


class Turns:
    """The turns of one run. What is stored after the user removed it would be back."""

    def __init__(
        self,
        library: Library,
        matter: str,
        memory: Memory,
        tally: Tally,
        pages: Callable[[], Iterable[PageProgress]],
        cancel: threading.Event | None,
    ) -> None:
        """``pages`` tells how far files are whose pages are being recognised."""
        self._library = library
        self._matter = matter
        self._memory = memory
        self._tally = tally
        self._pages = pages
        self._cancel = cancel
        #: The file that is replaced as one, with all that lies in it: nothing of that is noted yet.
        self.whole = ""

    def was_removed(self, source: Source) -> bool:
        """Whether the user has removed a file, or what it lies in, since it was noted."""
        path = self.whole or source.path
        if not self.whole and source.problem and source.data is None and not self._memory.get(path):
            return False  # there is nothing to read: it is noted in its turn
        return self._library.find(self._matter, path) is None

    def expect_there(self, source: Source) -> None:
        """Raises RemovedError for a file that was removed."""
        if self.was_removed(source):
            raise _removed()

    def removed(self, source: Source) -> FileRemoved:
        """The end of a file that was removed. Raises RemovedError where it is a part of ``whole``:
        all of that goes."""
        if self.whole:
            raise _removed()
        return self._tally.removed(source.path)

    def loaded(self, started: Started, ahead: ReadAhead) -> Generator[IndexEvent, None, Loaded]:
        """What was read of a file, when it is. Raises RemovedError, CancelledError."""
        was_given_up = yield from self._tell_pages(started, ahead)
        loaded = started.future.result()
        if was_given_up:
            self._library.beside.forget_removed(self._matter, loaded.facts.sha256)
        self.expect_there(started.source)
        if loaded.stopped:
            if not was_given_up:
                raise CancelledError
            # It is back already.
            again = Started(started.position, started.source, ahead.start(started.source))
            return (yield from self.loaded(again, ahead))
        return replace(loaded, facts=replace(loaded.facts, noted=not self.whole))

    def _tell_pages(self, started: Started, ahead: ReadAhead) -> Generator[IndexEvent, None, bool]:
        """Wait until a file is read; if its pages have to be recognised, tell how far they are.
        Whether it was given up, since the user has removed it."""
        told: PageProgress | None = None
        was_given_up = False
        while not ahead.is_done(started.future, self._cancel):
            if not was_given_up and self.was_removed(started.source):
                was_given_up = True
                ahead.give_up(started.future)
            for now in self._pages():
                if now.path == started.source.path and now != told:
                    if told is None:
                        path, position = started.source.path, started.position
                        yield FileProgress(path, Status.OCR, position, self._tally.total)
                    told = now
                    yield now
        return was_given_up


def _removed() -> RemovedError:
    return RemovedError("This file is not in the matter", "It was removed. Add it again.")

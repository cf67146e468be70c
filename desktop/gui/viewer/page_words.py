"""Where the words of pages stand, read off the GUI thread and kept for a few pages."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from desktop.documents import WordBox
from desktop.errors import DesktopError
from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.viewer.page_source import PageSource

_MOST_PAGES = 24


@dataclass(frozen=True, slots=True)
class _Read:
    turn: int
    page: int
    words: tuple[WordBox, ...]


class PageWords(QObject):
    """Reads the pages that are wanted of one document one after the other. A page whose words can't
    be had has none: it can be looked at nonetheless."""

    ready = Signal(int)

    def __init__(self, source: PageSource, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._jobs = jobs
        self._turn = 0
        self._document_id = 0
        self._wanted: list[int] = []
        self._known: dict[int, tuple[WordBox, ...]] = {}
        self._reading = False

    def open(self, document_id: int) -> None:
        """Turn to a document; 0 is none."""
        if document_id != self._document_id:
            self._turn += 1
            self._document_id = document_id
            self._wanted = []
            self._known.clear()

    def want(self, pages: Sequence[int]) -> None:
        """Read these next."""
        self._wanted = [page for page in pages if page not in self._known]
        for page in [*self._known][: max(0, len(self._known) - _MOST_PAGES)]:
            if page not in pages:
                del self._known[page]
        self._next()

    def of(self, page: int) -> tuple[WordBox, ...]:
        """The words of a page in the order of the text; none as long as they are not read."""
        return self._known.get(page, ())

    def _next(self) -> None:
        if self._reading or not self._wanted or not self._document_id:
            return
        self._reading = True
        job = Job(
            self.tr("Looking where words stand"),
            _reading(self._source, self._turn, self._document_id, self._wanted.pop(0)),
        )
        job.done.connect(self._on_read)
        job.finished.connect(self._on_finished)
        self._jobs.start(job, Queue.READS)

    def _on_read(self, read: _Read) -> None:
        if read.turn == self._turn:
            self._known[read.page] = read.words
            self.ready.emit(read.page)

    def _on_finished(self) -> None:
        self._reading = False
        self._next()


def _reading(
    source: PageSource, turn: int, document_id: int, page: int
) -> Callable[[threading.Event], _Read]:
    def work(cancel: threading.Event) -> _Read:
        try:
            return _Read(turn, page, source.page_words(document_id, page))
        except DesktopError:
            return _Read(turn, page, ())

    return work

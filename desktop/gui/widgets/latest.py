"""Reads whose answers may come too late: only what was asked for last is delivered."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.gui.jobs import Job, Jobs, Queue


class Latest(QObject):
    """Runs one kind of read off the GUI thread, one at a time. A new request replaces one that
    waits, cancels one that runs, and makes the answer of that one unheard."""

    done = Signal(object)
    failed = Signal(object)

    def __init__(
        self, jobs: Jobs, name: str, parent: QObject | None = None, queue: Queue = Queue.READS
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._name = name
        self._queue = queue
        self._waiting: Callable[[threading.Event], object] | None = None
        self._running: Job | None = None
        self._wanted = False

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._wanted

    def run(self, work: Callable[[threading.Event], object]) -> None:
        """Ask for ``work(cancel)``; ends in ``done`` or ``failed``, unless asked again before."""
        self._waiting = work
        self._wanted = True
        if self._running is None:
            self._start()
        else:
            self._running.cancel()

    def drop(self) -> None:
        """Want nothing any more."""
        self._waiting = None
        self._wanted = False
        if self._running is not None:
            self._running.cancel()

    def _start(self) -> None:
        if self._waiting is None:
            return
        job = Job(self._name, self._waiting)
        self._waiting = None
        self._running = job
        job.done.connect(self._on_done)
        job.failed.connect(self._on_failed)
        job.finished.connect(self._on_finished)
        self._jobs.start(job, self._queue)

    def _current(self) -> bool:
        """Whether what arrives is what was asked for last: one job runs at a time, so it is the
        running one's, and that is cancelled as soon as anything else is wanted."""
        return self._running is not None and not self._running.is_cancelling and self._wanted

    def _on_done(self, result: object) -> None:
        if self._current():
            self._wanted = False
            self.done.emit(result)

    def _on_failed(self, error: object) -> None:
        if self._current():
            self._wanted = False
            self.failed.emit(error)

    def _on_finished(self) -> None:
        self._running = None
        self._start()

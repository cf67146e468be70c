"""Long operations of the window: thread plumbing, and nothing else.

Build the job, connect it, then start it: a job started first loses signals.
"""

import threading
from collections.abc import Callable, Iterator
from enum import Enum

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from desktop.errors import CancelledError, DesktopError

Work = Callable[[threading.Event], object]


class Queue(Enum):
    """Where a job waits. WRITES and MODEL run one job at a time; READS run beside them."""

    WRITES = 1
    MODEL = 2
    READS = 3


class Job(QObject):
    """One run of ``work(cancel)``. Where that returns an iterator, each item is ``reported`` and
    the generator's return value is the result. Ends with exactly one of done, failed, cancelled;
    ``finished`` always follows. All signals arrive in the thread that built the job."""

    reported = Signal(object)
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    finished = Signal()

    def __init__(self, name: str, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._work = work
        self._cancel = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop. ``cancelled`` comes when it has."""
        self._cancel.set()

    @property
    def is_cancelling(self) -> bool:
        """Whether ``cancel`` was called."""
        return self._cancel.is_set()

    def run(self) -> None:
        """Do the work, in whatever thread this is called."""
        try:
            if self._cancel.is_set():
                raise CancelledError
            result = self._work(self._cancel)
            if isinstance(result, Iterator):
                result = self._drain(result)
            self.done.emit(result)
        except CancelledError:
            self.cancelled.emit()
        except DesktopError as error:
            self.failed.emit(error)
        except Exception as error:  # noqa: BLE001 - a failing job must never kill its queue
            self.failed.emit(unexpected(error))
        finally:
            self.finished.emit()

    def _drain(self, events: Iterator[object]) -> object:
        while True:
            try:
                event = next(events)
            except StopIteration as stop:
                return stop.value
            self.reported.emit(event)


def unexpected(error: BaseException) -> DesktopError:
    """A bug of ours, said without the exception's text: that may quote a document."""
    place = error.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    where = ""
    if place is not None:
        name = place.tb_frame.f_code.co_filename.replace("\\", "/").rsplit("/", 1)[-1]
        where = f" ({name}, line {place.tb_lineno})"
    return DesktopError(
        "Something went wrong inside Strongroom",
        f"Your documents are safe. Please report: {type(error).__name__}{where}.",
    )


class _Runnable(QRunnable):
    def __init__(self, job: Job, ended: Callable[[Job], None]) -> None:
        super().__init__()
        self._job = job
        self._ended = ended

    def run(self) -> None:
        """Called by the pool."""
        self._job.run()
        self._ended(self._job)


class Jobs(QObject):
    """Starts jobs and knows which are alive. ``changed`` is emitted when that set changes."""

    changed = Signal()
    # A job ends in a pool's thread but must be let go in its own: Qt objects die where they live.
    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._alive: set[Job] = set()
        self._ended.connect(self._release)
        self._pools = {
            Queue.WRITES: self._pool(1),
            Queue.MODEL: self._pool(1),
            Queue.READS: self._pool(2),
        }

    def start(self, job: Job, queue: Queue) -> None:
        """Put a job into its queue. The job is kept alive until it has finished."""
        self._alive.add(job)
        self.changed.emit()
        self._pools[queue].start(_Runnable(job, self._ended.emit))

    def alive(self) -> list[Job]:
        """The jobs that wait or run."""
        return list(self._alive)

    def shut_down(self, milliseconds: int = 10_000) -> bool:
        """Cancel all and wait for them. Returns whether all have ended in time."""
        for job in self.alive():
            job.cancel()
        ended = [pool.waitForDone(milliseconds) for pool in self._pools.values()]
        return all(ended)

    def _pool(self, threads: int) -> QThreadPool:
        pool = QThreadPool(self)
        pool.setMaxThreadCount(threads)
        pool.setExpiryTimeout(-1)
        return pool

    def _release(self, job: Job) -> None:
        self._alive.discard(job)
        self.changed.emit()

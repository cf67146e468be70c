"""Long operations of the window: thread plumbing, and nothing else.

Build the job, connect it, then start it: a job started first loses signals.
"""

import threading
import time
from collections import deque
from collections.abc import Callable, Collection, Iterator
from enum import Enum

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from desktop import scheduling
from desktop.errors import CancelledError, DesktopError, of_disk
from desktop.gui.one_shot import one_shot

Work = Callable[[threading.Event], object]

# A frame of 60 Hz lasts 16 ms: half of it for events of jobs, the rest for painting and input.
_DELIVERY_SECONDS = 0.008
_MOST_UNTOLD = 500
_LEAVING_MS = 50


class Queue(Enum):
    """Where a job waits. WRITES, EDITS, MODEL and FETCH (models that are brought in) run one job at
    a time; READS run beside them. EDITS are small changes that somebody waits for, which must not
    stand behind WRITES: these may go on for hours. CODE is for what reads code ahead: it hears of
    no cancel while a module is read, but nothing is lost where it is left in the middle."""

    WRITES = 1
    MODEL = 2
    READS = 3
    FETCH = 4
    CODE = 5
    EDITS = 6


class Job(QObject):
    """One run of ``work(cancel)``. Where that returns an iterator, each item is ``reported`` and
    the generator's return value is the result. Ends with exactly one of done, failed, cancelled;
    ``finished`` always follows. All signals arrive in the thread that built the job, in order; a
    flood of them never holds up that thread's event loop."""

    reported = Signal(object)
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    finished = Signal()
    _woken = Signal()
    _over = Signal(object)

    def __init__(
        self,
        name: str,
        work: Work,
        parent: QObject | None = None,
        cancel: threading.Event | None = None,
        *,
        promised: bool = False,
        about: str = "",
    ) -> None:
        """``cancel`` is given where several jobs in turn do one work; ``promised``: the user counts
        on it, the vault is not closed before; ``about``: what it is done to, if that is to be said
        where it was not done."""
        super().__init__(parent)
        self.name = name
        self.promised = promised
        self.was_done = False
        self._about = about
        self._work = work
        self._cancel = cancel or threading.Event()
        # Set when the thread that ran it holds it no more.
        self.left = threading.Event()
        # What is to be told, oldest first. Its lock also guards _told_of.
        self._outbox: deque[tuple[str, object]] = deque()
        self._room = threading.Condition()
        self._told_of = False
        self._woken.connect(self._deliver)
        self._later = one_shot(self, 0, self._deliver)

    def cancel(self) -> None:
        """Ask the work to stop. ``cancelled`` comes when it has."""
        self._cancel.set()
        with self._room:
            self._room.notify_all()

    @property
    def is_cancelling(self) -> bool:
        """Whether ``cancel`` was called."""
        return self._cancel.is_set()

    @property
    def words(self) -> str:
        """What is not done, where it is not."""
        return f"{self.name}: {self._about}" if self._about else self.name

    def run(self) -> None:
        """Do the work, in whatever thread this is called."""
        try:
            if self._cancel.is_set():
                raise CancelledError
            result = self._work(self._cancel)
            if isinstance(result, Iterator):
                result = self._drain(result)
            self.was_done = True
            self._tell("done", result)
        except CancelledError:
            self._tell("cancelled")
        except DesktopError as error:
            self._tell("failed", error)
        except Exception as error:  # noqa: BLE001 - a failing job must never kill its queue
            self._tell("failed", unexpected(error))
        finally:
            self._tell("finished")

    def _drain(self, events: Iterator[object]) -> object:
        while True:
            try:
                event = next(events)
            except StopIteration as stop:
                return stop.value
            self._tell("reported", event)

    def _tell(self, what: str, value: object = None) -> None:
        """Put something into the outbox, and wake the listening thread if it does not know yet.
        A generator that is faster than its listeners waits here for them."""
        with self._room:
            if what == "reported" and threading.current_thread() is not threading.main_thread():
                self._room.wait_for(
                    lambda: len(self._outbox) < _MOST_UNTOLD or self._cancel.is_set()
                )
            self._outbox.append((what, value))
            wake, self._told_of = not self._told_of, True
        if wake:
            self._woken.emit()

    @Slot()
    def _deliver(self) -> None:
        """Emit what is in the outbox, but give the event loop a turn in between: a posted event
        that posts the next one would keep timers and input waiting."""
        until = time.perf_counter() + _DELIVERY_SECONDS
        while time.perf_counter() < until:
            with self._room:
                if not self._outbox:
                    self._told_of = False
                    return
                what, value = self._outbox.popleft()
                self._room.notify()
            self._emit(what, value)
        self._later.start()

    def _emit(self, what: str, value: object) -> None:
        if what == "reported":
            self.reported.emit(value)
        elif what == "done":
            self.done.emit(value)
        elif what == "failed":
            self.failed.emit(value)
        elif what == "cancelled":
            self.cancelled.emit()
        else:
            self.finished.emit()
            self._over.emit(self)


def unexpected(error: BaseException) -> DesktopError:
    """A disk's refusal, or a bug of ours, said without the exception's text: that may quote a
    document."""
    if (refused := of_disk(error)) is not None:
        return refused
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
    def __init__(self, job: Job) -> None:
        super().__init__()
        self._job: Job | None = job

    def run(self) -> None:
        """Called by the pool."""
        scheduling.give_way(scheduling.THREADS)
        job, self._job = self._job, None
        if job is not None:
            left = job.left
            job.run()
            del job
            left.set()


class Jobs(QObject):
    """Starts jobs and knows which are alive. ``changed`` is emitted when that set changes,
    ``started`` with a job and its queue before it can tell anything."""

    changed = Signal()
    started = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._alive: dict[Job, Queue] = {}
        # A job has told its last before its thread has let go of it, and must not die there.
        self._leaving: list[Job] = []
        self._look = one_shot(self, _LEAVING_MS, self._let_go)
        self._pools = {
            Queue.WRITES: self._pool(1),
            Queue.MODEL: self._pool(1),
            Queue.READS: self._pool(2),
            Queue.FETCH: self._pool(1),
            Queue.CODE: self._pool(1),
            Queue.EDITS: self._pool(1),
        }

    def start(self, job: Job, queue: Queue) -> None:
        """Put a job into its queue. The job is kept alive until it has finished."""
        job.promised = job.promised or queue is Queue.EDITS
        self._alive[job] = queue
        # Let go in its own thread and after its last signal: Qt objects die where they live.
        job._over.connect(self._release)  # noqa: SLF001 - the two classes are one mechanism
        self.started.emit(job, queue)
        self.changed.emit()
        self._pools[queue].start(_Runnable(job))

    def alive(self, queue: Queue | None = None) -> list[Job]:
        """The jobs that wait or run, in one queue or in all."""
        return [job for job, its in self._alive.items() if queue in (None, its)]

    def promised(self) -> list[Job]:
        """Those that are done before the vault is closed."""
        return [job for job in self._alive if job.promised and not job.was_done]

    def shut_down(
        self, milliseconds: int = 10_000, queues: Collection[Queue] = tuple(Queue)
    ) -> bool:
        """Cancel all jobs and wait for those of ``queues``, for so long in all; those that were
        promised are cancelled when that is over. Returns whether they have ended in time. Small
        changes come first: an import that is slow to stop must not take their time."""
        for job in self.alive():
            if not job.promised:
                job.cancel()
        until = time.monotonic() + milliseconds / 1000
        ended = [
            self._pools[queue].waitForDone(max(0, round((until - time.monotonic()) * 1000)))
            for queue in sorted(queues, key=lambda queue: queue is not Queue.EDITS)
        ]
        for job in self.alive():
            job.cancel()
        return all(ended)

    def _pool(self, threads: int) -> QThreadPool:
        pool = QThreadPool(self)
        pool.setMaxThreadCount(threads)
        pool.setExpiryTimeout(-1)
        return pool

    @Slot(object)
    def _release(self, job: Job) -> None:
        self._alive.pop(job, None)
        self._leaving.append(job)
        self._let_go()
        self.changed.emit()

    @Slot()
    def _let_go(self) -> None:
        self._leaving = [job for job in self._leaving if not job.left.is_set()]
        if self._leaving:
            self._look.start()

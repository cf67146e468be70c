"""Runs the adding of files to a matter, one run after the other, and tells how far it is."""

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.errors import DesktopError
from desktop.events import (
    ChunkProgress,
    FileProgress,
    FileRemoved,
    IndexEvent,
    PageProgress,
    Scanned,
)
from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.widgets.throttle import Throttle
from desktop.ingest.run.progress import Meter, Progress

if TYPE_CHECKING:
    from desktop.ingest.watching.watch import FolderChanged
    from desktop.vault.removal.trash import Trashed
    from desktop.workspace import Workspace

Start = Callable[[threading.Event], Iterator[IndexEvent]]
_BATCH_MS = 100


class _Run:
    """One run. A pause lets its job end and keeps the generator where it stands, so that what else
    is to be written to the vault need not wait for it."""

    def __init__(
        self,
        title: str,
        matter: str,
        start: Start = lambda _: iter(()),
        event: "FolderChanged | None" = None,
    ) -> None:
        self.title = title
        self.matter = matter
        self.start = start
        self.event = event
        self.cancel = threading.Event()
        self.pause = threading.Event()
        self.failed = False
        self.job: Job | None = None
        self._kept: Iterator[IndexEvent] | None = None

    def work(self, cancel: threading.Event) -> Iterator[IndexEvent]:
        """The events from where they stopped until the end or the next pause."""
        events, self._kept = self._kept or self.start(cancel), None
        for event in events:
            yield event
            if self.pause.is_set():
                self._kept = events
                return

    def end(self, cancel: threading.Event) -> None:
        """Let go of a run that stands still: what it read ahead is stopped."""
        self._kept = None

    @property
    def stands_still(self) -> bool:
        """Whether it stopped for a pause and can go on."""
        return self._kept is not None


class Indexing(QObject):
    """The runs that add, resume and read again. ``changed`` and ``files_changed`` come at most
    ten times a second; ``files_changed`` has the matter and the events of files since."""

    changed = Signal()
    files_changed = Signal(str, object)
    scanned = Signal(str)
    ended = Signal(str, object)
    failed = Signal(object)

    def __init__(self, workspace: "Workspace", jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._runs: list[_Run] = []
        self._meter = Meter()
        self._stopping = False
        self.was_of_watching = False  # the run that ended last
        self._files: list[FileProgress | FileRemoved] = []
        self._throttle = Throttle(_BATCH_MS, self._tell, self)

    # --------------------------------------------------------------------------------- actions

    def add(self, files: Sequence[Path], matter: str) -> None:
        """Add files and folders to a matter; after what is being added now."""
        wanted = tuple(files)
        self._queue(
            self.tr("Adding files"), matter, lambda c: self._workspace.add(wanted, matter, c)
        )

    def add_sample(self, matter: str) -> None:
        """Add the sample matter."""
        self._queue(self.tr("Adding the sample"), matter, self._workspace.add_sample)

    def resume(self, matter: str) -> None:
        """Go on with the files that wait."""
        self._queue(
            self.tr("Resuming"), matter, lambda cancel: self._workspace.resume(matter, cancel)
        )

    def read_restored(self, back: "Sequence[Trashed]") -> None:
        """Read what came back from the trash and was removed before it could be read."""
        job = Job(self.tr("Listing documents"), lambda cancel: self._workspace.unread(back))
        job.done.connect(self._add_all)
        job.failed.connect(self.failed)
        self._jobs.start(job, Queue.READS)

    def _add_all(self, files: dict[str, list[Path]]) -> None:
        for matter, wanted in files.items():
            self.add(wanted, matter)

    def retry(self, document_ids: Sequence[int], matter: str) -> None:
        """Read documents again."""
        ids = tuple(document_ids)
        self._queue(
            self.tr("Reading again"), matter, lambda cancel: self._workspace.retry(ids, cancel)
        )

    def sync(self, event: "FolderChanged") -> None:
        """Read what changed in a watched folder, with what else of its matter waits to be."""
        for waiting in self._runs[1:]:
            if waiting.event is not None and waiting.matter == event.matter:
                changes = waiting.event.changes.then(event.changes)
                waiting.event = replace(waiting.event, changes=changes)
                return
        run = _Run(self.tr("Reading changed files"), event.matter, event=event)
        run.start = lambda cancel: self._workspace.sync(run.event or event, cancel)
        self._append(run)

    def pause(self) -> None:
        """Stop where the run stands; ``go_on`` continues from there."""
        if self._runs and not self._stopping:
            self._runs[0].pause.set()
            self.changed.emit()

    def go_on(self) -> None:
        """End the pause."""
        if self._runs and self._runs[0].pause.is_set():
            run = self._runs[0]
            run.pause.clear()
            self._meter.go_on()
            if run.job is None:
                self._begin_job(run)
            self.changed.emit()

    def unlock(self, document_id: int, password: str, matter: str) -> None:
        """Read a locked document with its password."""
        self._queue(
            self.tr("Unlocking"),
            matter,
            lambda cancel: self._workspace.retry([document_id], cancel, passwords=[password]),
        )

    def stop(self) -> None:
        """Stop the run and those behind it. What is not done stays waiting and can be resumed."""
        if not self._runs:
            return
        self._stopping = True
        first, *behind = self._runs
        del self._runs[1:]
        for run in behind:
            self._leave_waiting(run)
        first.cancel.set()
        if first.job is None:
            self._begin_job(first, ends=True)
        self.changed.emit()

    # ---------------------------------------------------------------------------------- state

    @property
    def running(self) -> bool:
        """Whether a run goes on, is paused or waits for its turn."""
        return bool(self._runs)

    @property
    def paused(self) -> bool:
        """Whether the present run has come to a stop for a pause."""
        return bool(self._runs) and self._runs[0].job is None

    @property
    def pausing(self) -> bool:
        """Whether a pause was asked for and the run finishes a step first."""
        return bool(self._runs) and self._runs[0].pause.is_set() and not self.paused

    @property
    def stopping(self) -> bool:
        """Whether ``stop`` was called and has not taken effect yet."""
        return self._stopping and self.running

    @property
    def title(self) -> str:
        """What the present run does."""
        return self._runs[0].title if self._runs else ""

    @property
    def matter(self) -> str:
        """The matter of the present run."""
        return self._runs[0].matter if self._runs else ""

    @property
    def behind(self) -> int:
        """How many runs wait for this one."""
        return max(0, len(self._runs) - 1)

    @property
    def progress(self) -> Progress:
        """How far the present run is."""
        return self._meter.progress

    # ------------------------------------------------------------------------------------ runs

    def _queue(self, title: str, matter: str, start: Start) -> None:
        self._append(_Run(title, matter, start))

    def _append(self, run: _Run) -> None:
        self._runs.append(run)
        if len(self._runs) == 1:
            self._begin(run)
        self.changed.emit()

    def _begin(self, run: _Run) -> None:
        self._meter = Meter()
        self._stopping = False
        self._begin_job(run)

    def _begin_job(self, run: _Run, *, ends: bool = False) -> None:
        job = Job(run.title, run.end) if ends else Job(run.title, run.work, cancel=run.cancel)
        run.job = job
        job.reported.connect(self._on_event)
        job.failed.connect(self._on_failed)
        job.finished.connect(self._on_finished)
        self._jobs.start(job, Queue.WRITES)

    def _leave_waiting(self, run: _Run) -> None:
        """What a watched folder told is not told twice: the vault takes note of it."""
        event = run.event
        if event is not None:
            job = Job(
                self.tr("Taking note of files"),
                lambda c: self._workspace.leave_waiting(event),
                promised=True,
            )
            self._jobs.start(job, Queue.WRITES)

    def _on_event(self, event: IndexEvent) -> None:
        self._meter.take(event)
        if isinstance(event, FileProgress | FileRemoved):
            self._files.append(event)
        elif isinstance(event, Scanned):
            self.scanned.emit(self.matter)
        if isinstance(event, FileProgress | FileRemoved | PageProgress | ChunkProgress | Scanned):
            self._throttle.request()

    def _on_failed(self, error: DesktopError) -> None:
        self._runs[0].failed = True
        self.failed.emit(error)

    def _on_finished(self) -> None:
        self._throttle.drop()
        self._tell()
        run = self._runs[0]
        run.job = None
        if run.stands_still and not run.cancel.is_set():
            if not run.pause.is_set():
                self._begin_job(run)
            self.changed.emit()
            return
        self._runs.pop(0)
        if run.cancel.is_set() or run.failed:
            self._leave_waiting(run)
        progress, matter = self._meter.progress, run.matter
        self.was_of_watching = run.event is not None
        if self._runs:
            self._begin(self._runs[0])
        else:
            self._stopping = False
        self.ended.emit(matter, progress)
        self.changed.emit()

    def _tell(self) -> None:
        files, self._files = self._files, []
        if files:
            self.files_changed.emit(self.matter, files)
        self.changed.emit()

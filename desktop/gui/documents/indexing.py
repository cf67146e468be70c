"""Runs the adding of files to a matter, one run after the other, and tells how far it is."""

import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.errors import DesktopError
from desktop.events import ChunkProgress, FileProgress, IndexEvent, Scanned
from desktop.gui.documents.progress import Meter, Progress
from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.widgets.throttle import Throttle

if TYPE_CHECKING:
    from desktop.workspace import Workspace

Run = Callable[[threading.Event], Iterator[IndexEvent]]
_BATCH_MS = 100


class Indexing(QObject):
    """The runs that add, resume and read again. ``changed`` and ``files_changed`` come at most
    ten times a second; ``files_changed`` has the matter and the FileProgress events since."""

    changed = Signal()
    files_changed = Signal(str, object)
    scanned = Signal(str)
    ended = Signal(str, object)
    failed = Signal(object)

    def __init__(self, workspace: "Workspace", jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._runs: list[tuple[Job, str]] = []
        self._meter = Meter()
        self._stopping = False
        self._files: list[FileProgress] = []
        self._throttle = Throttle(_BATCH_MS, self._tell, self)

    # --------------------------------------------------------------------------------- actions

    def add(self, files: Sequence[Path], matter: str) -> None:
        """Add files and folders to a matter; after what is being added now."""
        wanted = tuple(files)
        self._start(
            self.tr("Adding files"), matter, lambda c: self._workspace.add(wanted, matter, c)
        )

    def add_sample(self, matter: str) -> None:
        """Add the sample matter."""
        self._start(self.tr("Adding the sample"), matter, self._workspace.add_sample)

    def resume(self, matter: str) -> None:
        """Go on with the files that wait."""
        self._start(
            self.tr("Resuming"), matter, lambda cancel: self._workspace.resume(matter, cancel)
        )

    def retry(self, document_ids: Sequence[int], matter: str) -> None:
        """Read documents again."""
        ids = tuple(document_ids)
        self._start(
            self.tr("Reading again"), matter, lambda cancel: self._workspace.retry(ids, cancel)
        )

    def stop(self) -> None:
        """Stop the run and those behind it. What is not done stays waiting and can be resumed."""
        if not self._runs:
            return
        self._stopping = True
        for job, _ in self._runs:
            job.cancel()
        self.changed.emit()

    # ---------------------------------------------------------------------------------- state

    @property
    def running(self) -> bool:
        """Whether a run goes on or waits for its turn."""
        return bool(self._runs)

    @property
    def stopping(self) -> bool:
        """Whether ``stop`` was called and has not taken effect yet."""
        return self._stopping and self.running

    @property
    def title(self) -> str:
        """What the present run does."""
        return self._runs[0][0].name if self._runs else ""

    @property
    def matter(self) -> str:
        """The matter of the present run."""
        return self._runs[0][1] if self._runs else ""

    @property
    def behind(self) -> int:
        """How many runs wait for this one."""
        return max(0, len(self._runs) - 1)

    @property
    def progress(self) -> Progress:
        """How far the present run is."""
        return self._meter.progress

    # ------------------------------------------------------------------------------------ runs

    def _start(self, title: str, matter: str, run: Run) -> None:
        job = Job(title, run)
        if not self._runs:
            self._begin()
        self._runs.append((job, matter))
        job.reported.connect(self._on_event)
        job.failed.connect(self._on_failed)
        job.finished.connect(self._on_finished)
        self._jobs.start(job, Queue.WRITES)
        self.changed.emit()

    def _begin(self) -> None:
        self._meter = Meter()
        self._stopping = False

    def _on_event(self, event: IndexEvent) -> None:
        self._meter.take(event)
        if isinstance(event, FileProgress):
            self._files.append(event)
        elif isinstance(event, Scanned):
            self.scanned.emit(self.matter)
        if isinstance(event, FileProgress | ChunkProgress | Scanned):
            self._throttle.request()

    def _on_failed(self, error: DesktopError) -> None:
        self.failed.emit(error)

    def _on_finished(self) -> None:
        self._throttle.drop()
        self._tell()
        _, matter = self._runs.pop(0)
        progress = self._meter.progress
        if self._runs:
            self._begin_next()
        self.ended.emit(matter, progress)
        self.changed.emit()

    def _begin_next(self) -> None:
        stopping = self._stopping
        self._begin()
        self._stopping = stopping

    def _tell(self) -> None:
        files, self._files = self._files, []
        if files:
            self.files_changed.emit(self.matter, files)
        self.changed.emit()

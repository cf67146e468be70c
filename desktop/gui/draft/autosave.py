"""Keeps a draft in the vault while it is written: soon after the last key, and every few seconds
while keys keep coming."""

import contextlib
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.drafting.manuscript.model import Manuscript
from desktop.errors import DesktopError, NotFoundError
from desktop.gui.jobs import Job, Jobs, Queue

if TYPE_CHECKING:
    from desktop.workspace import Workspace

# A crash loses what was typed since the last writing: at most five seconds with the writing itself.
SOON_MS = 1500
LATEST_MS = 4000


class Autosave(QObject):
    """Writes off the GUI thread. Two writes of one draft may overtake each other on their way: the
    older is dropped then, so the last state is what stays. ``kept`` says that all is in the
    vault."""

    kept = Signal()
    failed = Signal(object)

    def __init__(self, workspace: "Workspace", jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._turn = 0
        self._lock = threading.Lock()
        self._written: dict[int, int] = {}
        self._titles: dict[int, str] = {}
        # What is not yet known to be in the vault: the last state of each draft, and its turn.
        self._latest: dict[int, tuple[Manuscript, int]] = {}
        self._has_failed = False
        self._soon = self._timer(SOON_MS)
        self._at_latest = self._timer(LATEST_MS)

    def begin(self, draft_id: int, title: str) -> None:
        """A draft is opened: it is in the vault under this title."""
        self.flush()
        self._titles[draft_id] = title

    def changed(self, draft_id: int, manuscript: Manuscript) -> None:
        """There is a new state of a draft: keep it soon."""
        self._turn += 1
        self._latest[draft_id] = (manuscript, self._turn)
        self._soon.start()
        if not self._at_latest.isActive():
            self._at_latest.start()

    @property
    def is_pending(self) -> bool:
        """Whether anything is not yet known to be in the vault."""
        return any(self._is_newer(each) for each in self._latest)

    @property
    def is_failing(self) -> bool:
        """Whether the vault refused the last states of drafts, and would lose them if it closed."""
        return self._has_failed and self.is_pending

    def latest(self, draft_id: int) -> Manuscript | None:
        """The last state of a draft that may still be on its way into the vault."""
        return self._latest[draft_id][0] if self._is_newer(draft_id) else None

    def flush(self) -> None:
        """Start keeping what is not kept yet."""
        self._soon.stop()
        self._at_latest.stop()
        for draft_id, state in self._latest.items():
            if self._is_newer(draft_id):
                job = Job(self.tr("Keeping a draft"), self._writing(draft_id, *state))
                job.done.connect(self._on_done)
                job.failed.connect(self._on_failed)
                # Indexing, which may last for hours, is not waited for.
                self._jobs.start(job, Queue.READS)

    def keep_now(self) -> None:
        """Keep the last states before this returns: for when the vault closes; a job may have been
        cancelled with the others. DesktopError."""
        self._soon.stop()
        self._at_latest.stop()
        for draft_id, state in self._latest.items():
            if self._is_newer(draft_id):
                with contextlib.suppress(NotFoundError):
                    self._has_failed = True
                    self._writing(draft_id, *state)(threading.Event())

    def forget(self, draft_id: int) -> None:
        """The draft is removed: nothing of it is to be kept any more."""
        self._latest.pop(draft_id, None)

    def _is_newer(self, draft_id: int) -> bool:
        state = self._latest.get(draft_id)
        return state is not None and state[1] > self._written.get(draft_id, 0)

    def _writing(
        self, draft_id: int, manuscript: Manuscript, turn: int
    ) -> Callable[[threading.Event], None]:
        def work(cancel: threading.Event) -> None:
            with self._lock:
                if turn <= self._written.get(draft_id, 0):
                    return
                desk = self._workspace.desk
                try:
                    desk.keep_draft(draft_id, manuscript)
                except NotFoundError:
                    # It was removed: this state is not to be tried again.
                    self._written[draft_id] = turn
                    raise
                if manuscript.title.strip() and manuscript.title != self._titles.get(draft_id):
                    desk.rename_draft(draft_id, manuscript.title)
                    self._titles[draft_id] = manuscript.title
                self._written[draft_id] = turn

        return work

    def _on_done(self) -> None:
        if not self.is_pending:
            self._has_failed = False
            self.kept.emit()

    def _on_failed(self, error: DesktopError) -> None:
        if self.is_pending and not isinstance(error, NotFoundError):
            # A full disk may be freed: try again, whether or not anything more is typed.
            self._at_latest.start()
            self._has_failed = True
        self.failed.emit(error)

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self.flush)
        return timer

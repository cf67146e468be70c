"""Keeps what is typed into forms in the vault, in the order in which it was typed."""

import threading
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.gui.draft.kept_values import to_text
from desktop.gui.jobs import Job, Jobs, Queue

if TYPE_CHECKING:
    from desktop.workspace import Workspace


class Keeper(QObject):
    """Writes off the GUI thread. Two writes of one key may overtake each other on their way: the
    older is dropped then, so the last thing typed is what stays."""

    failed = Signal(object)

    def __init__(self, workspace: "Workspace", jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._turn = 0
        self._lock = threading.Lock()
        self._written: dict[str, int] = {}
        self._latest: dict[str, dict[str, str]] = {}

    def latest(self, key: str) -> dict[str, str] | None:
        """What was last given to be kept: it may still be on its way into the vault."""
        return self._latest.get(key)

    def keep(self, key: str, values: Mapping[str, str]) -> None:
        """Keep the values soon. Indexing, which may last for hours, is not waited for."""
        job = Job(self.tr("Keeping a form"), self._writing(key, values))
        job.failed.connect(self.failed)
        self._jobs.start(job, Queue.READS)

    def keep_now(self, key: str, values: Mapping[str, str]) -> None:
        """Keep the values before this returns: for when the window closes. DesktopError."""
        self._writing(key, values)(threading.Event())

    def _writing(self, key: str, values: Mapping[str, str]) -> Callable[[threading.Event], None]:
        self._turn += 1
        turn, text = self._turn, to_text(values)
        self._latest[key] = dict(values)

        def work(cancel: threading.Event) -> None:
            with self._lock:
                if turn > self._written.get(key, 0):
                    self._workspace.keep(key, text)
                    self._written[key] = turn

        return work

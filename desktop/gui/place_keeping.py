"""Keeps in the vault where the window is, soon after it went elsewhere: after a crash it comes back
to the same matter and page, not to those of the last time it was closed."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.gui.desk_state import DeskState
from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.one_shot import one_shot

if TYPE_CHECKING:
    from desktop.workspace import Workspace

# Who only passes through a page makes no write.
_SOON_MS = 2000


class PlaceKeeping(QObject):
    """``state`` says where the window is. What could not be kept is kept with the next change, or
    at the end: nobody is told, for nothing of theirs is lost."""

    def __init__(
        self,
        workspace: "Workspace",
        jobs: Jobs,
        state: Callable[[], DeskState | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._state = state
        self._kept: tuple[str, str] | None = None
        self._soon = one_shot(self, _SOON_MS, self.keep)

    def follow(self) -> None:
        """The window shows another matter or page: keep it soon."""
        self._soon.start()

    def keep(self) -> None:
        """Keep it now, if it is another one."""
        self._soon.stop()
        state = self._state()
        if state is None or not state.matter or (state.matter, state.page) == self._kept:
            return
        place = (state.matter, state.page)
        workspace = self._workspace
        job = Job(self.tr("Keeping a place"), lambda cancel: state.write(workspace.keep))
        job.done.connect(lambda: self._on_kept(place))
        # Not among those that change the vault, which wait for an import of hours.
        self._jobs.start(job, Queue.READS)

    def _on_kept(self, place: tuple[str, str]) -> None:
        self._kept = place

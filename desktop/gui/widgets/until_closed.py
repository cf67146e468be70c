"""What is removed may come back as long as its message stands; only then is it gone."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from desktop.errors import DesktopError
from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.widgets.notice import Notice
from desktop.gui.widgets.turns import later


class UntilClosed(QObject):
    """Numbers of things that are out of their list, and go for good when ``notice``, which is its
    own, is closed. ``changed`` says that others are to be listed, ``undone`` that they came back by
    the message's button, ``failed`` that they could not be removed."""

    changed = Signal()
    undone = Signal()
    failed = Signal(object)

    def __init__(
        self,
        title: str,
        remove: Callable[[Sequence[int]], object],
        jobs: Jobs,
        notice: Notice,
        parent: QObject,
    ) -> None:
        """``title`` names the job in which ``remove`` is called, off the GUI thread; it raises
        DesktopError."""
        super().__init__(parent)
        self._title = title
        self._remove = remove
        self._jobs = jobs
        self._notice = notice
        self._going: list[int] = []
        self._leaving: list[int] = []
        # What is being removed, and what is, but may be in a list that was read before.
        self._removed: set[int] = set()
        self._gone: set[int] = set()
        self._leave = later(self.commit, self)
        notice.dismissed.connect(self._on_message_closed)

    @property
    def hidden(self) -> frozenset[int]:
        """What is not to be listed."""
        return frozenset({*self._going, *self._leaving, *self._removed, *self._gone})

    def reading(self) -> None:
        """The list is about to be read anew: what is gone is not in it, unless it came back out of
        the trash."""
        self._gone = set()

    def take(self, ids: Sequence[int], title: str, words: str) -> None:
        """Take these out of the list, and say so. What was taken out before goes for good, as its
        message does."""
        self._notice.dismiss()
        self.commit()
        self._going = list(ids)
        self._notice.show_message("info", title, words, (self.tr("Undo"), self._undo))
        self.changed.emit()

    def close(self) -> None:
        """Close the message: what it told of goes for good."""
        self._notice.dismiss()
        self.commit()

    def commit(self) -> None:
        """Remove what was not taken back."""
        self._leave.stop()
        ids, self._leaving = self._leaving, []
        if not ids:
            return
        self._removed |= set(ids)
        job = Job(self._title, lambda cancel: self._remove(ids))
        job.done.connect(lambda: self._on_removed(ids))
        job.failed.connect(lambda error: self._on_failed(ids, error))
        # Not behind an indexing run of hours: one small statement.
        self._jobs.start(job, Queue.READS)

    def commit_now(self) -> None:
        """The same before this returns: for when the window closes. DesktopError."""
        ids, self._going, self._leaving = [*self._leaving, *self._going], [], []
        if ids:
            self._remove(ids)

    def _undo(self) -> None:
        self._leave.stop()
        self._leaving = []
        self.changed.emit()
        self.undone.emit()

    def _on_message_closed(self) -> None:
        """A message is closed before its button acts: "Undo" takes back what leaves."""
        self._leaving += self._going
        self._going = []
        self._leave.start()

    def _on_removed(self, ids: Sequence[int]) -> None:
        self._removed -= set(ids)
        self._gone |= set(ids)

    def _on_failed(self, ids: Sequence[int], error: DesktopError) -> None:
        self._removed -= set(ids)
        self.failed.emit(error)
        self.changed.emit()

"""What is removed leaves its list at once, and goes to the trash when its message is closed; it may
come back from either."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.errors import DesktopError
from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.widgets.notice import Notice
from desktop.gui.widgets.turns import later
from desktop.gui.widgets.undo_history import Step, history_of


class UntilClosed(QObject):
    """Numbers of things that are out of their list, and go to the trash when ``notice``, which is
    its own, is closed. ``changed`` says that others are to be listed, ``undone`` that they came
    back before they went, ``restored`` that they did out of the trash, ``failed`` that they could
    not be removed, or not be restored."""

    changed = Signal()
    undone = Signal()
    restored = Signal()
    failed = Signal(object)

    def __init__(
        self,
        title: str,
        remove: Callable[[Sequence[int]], Sequence[int]],
        restore: Callable[[Sequence[int]], object],
        jobs: Jobs,
        notice: Notice,
        parent: QObject,
    ) -> None:
        """``title`` names the job in which ``remove`` is called, off the GUI thread; it returns
        what they are in the trash, which is what ``restore`` is given. Both raise DesktopError."""
        super().__init__(parent)
        self._title = title
        self._remove = remove
        self._restore = restore
        self._jobs = jobs
        self._notice = notice
        self._going: list[int] = []
        self._leaving: list[int] = []
        # What is being removed, and what is, but may be in a list that was read before.
        self._removed: set[int] = set()
        self._gone: set[int] = set()
        # What they are in the trash; and what is to come back as soon as that is known.
        self._in_trash: dict[int, Sequence[int]] = {}
        self._wanted: set[int] = set()
        # Of the window's history, by the first of the numbers.
        self._steps: dict[int, Step] = {}
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
        undo, redo = partial(self._take_back, ids), partial(self.take, ids, title, words)
        self._steps[ids[0]] = self._notice.offer_undo("info", title, words, undo, redo)
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
        job.done.connect(lambda trash_ids: self._on_removed(ids, trash_ids))
        job.failed.connect(lambda error: self._on_failed(ids, error))
        # Not behind an indexing run of hours: one small statement.
        self._jobs.start(job, Queue.READS)

    def commit_now(self) -> None:
        """The same before this returns: for when the window closes. DesktopError."""
        ids, self._going, self._leaving = [*self._leaving, *self._going], [], []
        if ids:
            self._remove(ids)

    def _take_back(self, ids: Sequence[int]) -> Job | None:
        """From wherever they are by now."""
        # Those that go are told of no more where an error took the place of their message.
        if set(ids) <= {*self._going, *self._leaving}:
            self._leave.stop()
            self._going = [each for each in self._going if each not in set(ids)]
            self._leaving = [each for each in self._leaving if each not in set(ids)]
            if self._leaving:
                self._leave.start()
            self.changed.emit()
            self.undone.emit()
        elif ids[0] in self._in_trash:
            return self._bring_back(ids)
        elif set(ids) <= self._removed:
            self._wanted |= set(ids)
        return None

    def _bring_back(self, ids: Sequence[int]) -> Job:
        trash_ids = self._in_trash.pop(ids[0])
        job = Job(self.tr("Restoring"), lambda cancel: self._restore(trash_ids))
        job.done.connect(lambda: self._on_restored(ids))
        job.failed.connect(lambda error: self._on_not_restored(ids, trash_ids, error))
        self._jobs.start(job, Queue.READS)
        return job

    def _on_not_restored(
        self, ids: Sequence[int], trash_ids: Sequence[int], error: DesktopError
    ) -> None:
        self._in_trash[ids[0]] = trash_ids
        self.failed.emit(error)

    def _on_restored(self, ids: Sequence[int]) -> None:
        self._gone -= set(ids)
        self.restored.emit()

    def _on_message_closed(self) -> None:
        """A message is closed before its button acts: "Undo" takes back what leaves."""
        self._leaving += self._going
        self._going = []
        self._leave.start()

    def _on_removed(self, ids: Sequence[int], trash_ids: Sequence[int]) -> None:
        self._removed -= set(ids)
        self._gone |= set(ids)
        if trash_ids:
            self._in_trash[ids[0]] = trash_ids
        else:
            self._forget_step(ids)  # of a vault whose trash keeps nothing
        if set(ids) <= self._wanted:
            self._wanted -= set(ids)
            self._take_back(ids)

    def _forget_step(self, ids: Sequence[int]) -> None:
        step, history = self._steps.pop(ids[0], None), history_of(self._notice)
        if step is not None and history is not None:
            history.forget(step)

    def _on_failed(self, ids: Sequence[int], error: DesktopError) -> None:
        self._removed -= set(ids)
        self._wanted -= set(ids)
        self._forget_step(ids)
        self.failed.emit(error)
        self.changed.emit()

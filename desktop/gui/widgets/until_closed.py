"""What is removed leaves its list at once, and goes to the trash when its message is closed; it may
come back from either."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.errors import DesktopError
from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.widgets.notice import Notice
from desktop.gui.widgets.turns import later
from desktop.gui.widgets.undo_history import Step, history_of


@dataclass(slots=True, eq=False)
class _Removal:
    """What was taken out at once: their numbers, what they are in the trash (nothing while they are
    not, or came back), whether they are to come back as soon as they are in it, and the step of
    the window's history. Two may have numbers in common: what came back may be removed again."""

    ids: tuple[int, ...]
    in_trash: Sequence[int] = ()
    is_wanted: bool = False
    step: Step | None = None


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
        #: Why nothing may be removed now, as far as is known: a legal hold.
        self.kept: DesktopError | None = None
        # What a message tells of; and what is removed next, since its message was closed.
        self._going: _Removal | None = None
        self._leaving: list[_Removal] = []
        # What is being removed, and what is, but may be in a list that was read before.
        self._removed: set[int] = set()
        self._gone: set[int] = set()
        self._leave = later(self.commit, self)
        notice.dismissed.connect(self._on_message_closed)

    @property
    def hidden(self) -> frozenset[int]:
        """What is not to be listed."""
        listed_no_more = (each for removal in self._waiting() for each in removal.ids)
        return frozenset({*listed_no_more, *self._removed, *self._gone})

    def reading(self) -> None:
        """The list is about to be read anew: what is gone is not in it, unless it came back out of
        the trash."""
        self._gone = set()

    def take(self, ids: Sequence[int], title: str, words: str) -> bool:
        """Take these out of the list, and say so; False, and why, where that may not be. What was
        taken out before goes for good, as its message does."""
        if self.kept is not None:
            self.failed.emit(self.kept)
            return False
        self._notice.dismiss()
        self.commit()
        self._going = removal = _Removal(tuple(ids))
        undo = partial(self._take_back, removal)

        def redo() -> None:
            self.take(ids, title, words)

        removal.step = self._notice.offer_undo("info", title, words, undo, redo)
        self.changed.emit()
        return True

    def close(self) -> None:
        """Close the message: what it told of goes for good."""
        self._notice.dismiss()
        self.commit()

    def commit(self) -> None:
        """Remove what was not taken back."""
        self._leave.stop()
        leaving, self._leaving = self._leaving, []
        for removal in leaving:
            self._removed |= set(removal.ids)
            self._start(removal)

    def _start(self, removal: _Removal) -> None:
        job = Job(self._title, lambda cancel: self._remove(removal.ids), promised=True)
        job.done.connect(lambda trash_ids: self._on_removed(removal, trash_ids))
        job.failed.connect(lambda error: self._on_failed(removal, error))
        # Not behind an indexing run of hours: one small statement.
        self._jobs.start(job, Queue.READS)

    def commit_now(self) -> None:
        """The same before this returns: for when the window closes. DesktopError."""
        ids = [each for removal in self._waiting() for each in removal.ids]
        self._going, self._leaving = None, []
        if ids:
            self._remove(ids)

    def _waiting(self) -> list[_Removal]:
        """What is not removed yet."""
        return [*self._leaving, *((self._going,) if self._going is not None else ())]

    def _take_back(self, removal: _Removal) -> Job | None:
        """From wherever they are by now."""
        # Those that go are told of no more where an error took the place of their message.
        if removal in self._waiting():
            self._leave.stop()
            self._going = None if removal is self._going else self._going
            self._leaving = [each for each in self._leaving if each is not removal]
            if self._leaving:
                self._leave.start()
            self.changed.emit()
            self.undone.emit()
        elif removal.in_trash:
            return self._bring_back(removal)
        else:
            removal.is_wanted = True
        return None

    def _bring_back(self, removal: _Removal) -> Job:
        trash_ids, removal.in_trash = removal.in_trash, ()
        job = Job(self.tr("Restoring"), lambda cancel: self._restore(trash_ids), promised=True)
        job.done.connect(lambda: self._on_restored(removal))
        job.failed.connect(lambda error: self._on_not_restored(removal, trash_ids, error))
        self._jobs.start(job, Queue.READS)
        return job

    def _on_not_restored(
        self, removal: _Removal, trash_ids: Sequence[int], error: DesktopError
    ) -> None:
        removal.in_trash = trash_ids
        self.failed.emit(error)

    def _on_restored(self, removal: _Removal) -> None:
        self._gone -= set(removal.ids)
        self.restored.emit()

    def _on_message_closed(self) -> None:
        """A message is closed before its button acts: "Undo" takes back what leaves."""
        if self._going is not None:
            self._leaving.append(self._going)
        self._going = None
        self._leave.start()

    def _on_removed(self, removal: _Removal, trash_ids: Sequence[int]) -> None:
        self._removed -= set(removal.ids)
        self._gone |= set(removal.ids)
        removal.in_trash = trash_ids
        if not trash_ids:
            self._forget_step(removal)  # of a vault whose trash keeps nothing
        elif removal.is_wanted:
            removal.is_wanted = False
            self._bring_back(removal)

    def _forget_step(self, removal: _Removal) -> None:
        history = history_of(self._notice)
        if removal.step is not None and history is not None:
            history.forget(removal.step)

    def _on_failed(self, removal: _Removal, error: DesktopError) -> None:
        self._removed -= set(removal.ids)
        self._forget_step(removal)
        self.failed.emit(error)
        self.changed.emit()

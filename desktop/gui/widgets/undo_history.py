"""What was removed since the vault was opened: each thing can be taken back, and removed again."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.gui.jobs import Job

_MOST_STEPS = 50


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """``words`` say what was removed; ``undo`` takes it back, and returns the job that does so,
    None where that is done at once; ``redo`` removes it again, likewise, which is a new step when
    done."""

    words: str
    undo: Callable[[], Job | None]
    redo: Callable[[], Job | None]


class UndoHistory(QObject):
    """One for a window, its child. ``taken_back`` has a step that is about to be; ``settled`` says
    that nothing is left to be removed again. What could not be taken back is the last step again:
    somebody makes room on the disk, and tries it once more; so is what could not be removed again
    the next that may be."""

    taken_back = Signal(object)
    settled = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._done: list[Step] = []
        self._undone: list[Step] = []
        # What is being removed again, and not noted yet.
        self._again = 0

    def note(self, step: Step) -> None:
        """Something was removed. What came back before is to stay then: the keys of an editor too
        do nothing again after something new."""
        if self._again:
            self._again -= 1
        elif self._undone:
            self._undone = []
            self.settled.emit()
        self._put(step)

    def _put(self, step: Step) -> None:
        self._done = [*self._done[1 - _MOST_STEPS :], step]

    @property
    def last(self) -> Step | None:
        """What was removed last, of that which was not taken back."""
        return self._done[-1] if self._done else None

    def take_back(self, step: Step) -> Job | None:
        """Take one of them back, whatever was removed after it, in a job or at once. Nothing for
        one that was."""
        if step not in self._done:
            return None
        self._done.remove(step)
        self._undone = [*self._undone[1 - _MOST_STEPS :], step]
        self.taken_back.emit(step)
        job = step.undo()
        if job is not None:
            job.failed.connect(lambda: self._on_not_taken_back(step))
        return job

    def forget(self, step: Step) -> None:
        """It can not be taken back any more, or was not removed."""
        if step in self._done:
            self._done.remove(step)

    def redo(self) -> None:
        """Remove again what was taken back last."""
        if not self._undone:
            return
        before = self._again
        self._again += 1
        step = self._undone.pop()
        job = step.redo()
        if job is not None:
            job.failed.connect(lambda: self._on_not_removed(step))
        elif self._again > before:  # it is not back yet
            self._on_not_removed(step)

    def _on_not_taken_back(self, step: Step) -> None:
        if step in self._undone:
            self._undone.remove(step)
            self._put(step)

    def _on_not_removed(self, step: Step) -> None:
        # Something new that was removed meanwhile was taken for it.
        self._again = max(0, self._again - 1)
        self._undone.append(step)


def history_of(widget: QWidget) -> UndoHistory | None:
    """The history of the window that a widget is in; None where it stands alone."""
    found: UndoHistory | None = widget.window().findChild(
        UndoHistory, options=Qt.FindChildOption.FindDirectChildrenOnly
    )
    return found

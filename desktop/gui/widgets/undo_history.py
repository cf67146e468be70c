"""What was removed since the vault was opened: each thing can be taken back, and removed again."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

_MOST_STEPS = 50


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """``words`` say what was removed; ``undo`` takes it back, ``redo`` removes it again, which is a
    new step when it is done."""

    words: str
    undo: Callable[[], object]
    redo: Callable[[], object]


class UndoHistory(QObject):
    """One for a window, its child. ``taken_back`` has a step that is about to be."""

    taken_back = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._done: list[Step] = []
        self._undone: list[Step] = []

    def note(self, step: Step) -> None:
        """Something was removed."""
        self._done = [*self._done[1 - _MOST_STEPS :], step]

    def take_back(self, step: Step) -> None:
        """Take one of them back, whatever was removed after it. Once: nothing for one that was."""
        if step not in self._done:
            return
        self._done.remove(step)
        self._undone = [*self._undone[1 - _MOST_STEPS :], step]
        self.taken_back.emit(step)
        step.undo()

    def undo(self) -> Step | None:
        """Take back what was removed last; what that is, None for nothing."""
        step = self._done[-1] if self._done else None
        if step is not None:
            self.take_back(step)
        return step

    def redo(self) -> Step | None:
        """Remove again what was taken back last; what that is, None for nothing."""
        step = self._undone.pop() if self._undone else None
        if step is not None:
            step.redo()
        return step


def history_of(widget: QWidget) -> UndoHistory | None:
    """The history of the window that a widget is in; None where it stands alone."""
    found: UndoHistory | None = widget.window().findChild(
        UndoHistory, options=Qt.FindChildOption.FindDirectChildrenOnly
    )
    return found

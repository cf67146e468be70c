"""Undo and Redo of the Edit menu: of the field that has the focus, else of what was removed."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from desktop.gui.menus import Menus
from desktop.gui.widgets.notice import Notice
from desktop.gui.widgets.undo_history import Step, UndoHistory

_Keys = QKeySequence.StandardKey
_MOST_EMPTY_STEPS = 20


class Undoing(QObject):
    """``notice`` is where it is said what came back; None while nothing may."""

    def __init__(self, window: QWidget, menus: Menus, notice: Callable[[], Notice | None]) -> None:
        super().__init__(window)
        self.history = UndoHistory(window)
        self._notice = notice
        self._said = ""
        self.history.settled.connect(self._unsay)
        menus.undo.triggered.connect(self.undo)
        menus.redo.triggered.connect(self.redo)

    def undo(self) -> None:
        """Take back what was typed last where the focus is, or else what was removed last."""
        if not _done_in_field("undo"):
            self._take_back()

    def redo(self) -> None:
        """Do again what was taken back."""
        if not _done_in_field("redo"):
            self._do_again()

    def take_key(self, event: QEvent) -> bool:
        """Of the keys that come to a window, before its widgets see them: a field keeps Undo and
        Redo for itself, though there is nothing in it to undo. Whether it was one of these."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if not isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit):
            return False
        if event.matches(_Keys.Undo):
            self.undo()
        elif event.matches(_Keys.Redo):
            self.redo()
        else:
            return False
        return True

    def _take_back(self) -> None:
        step, notice = self.history.last, self._notice()
        if step is None or notice is None:
            return
        job = self.history.take_back(step)
        if job is None:
            self._say(step, notice)
            return
        # The page that says more of either may be another than the one that is looked at.
        job.done.connect(lambda: self._say(step, notice))
        job.failed.connect(notice.show_error)

    def _say(self, step: Step, notice: Notice) -> None:
        words = self.tr("Undone: {0}").format(step.words)
        notice.show_message("info", words, "", (self.tr("Redo"), self._do_again))
        notice.let_pass()
        self._said = words

    def _do_again(self) -> None:
        self._unsay()
        if self._notice() is not None:
            self.history.redo()

    def _unsay(self) -> None:
        """That something came back: it is no longer true, or there is no way on from it."""
        notice = self._notice()
        if notice is not None and self._said and notice.title == self._said:
            notice.dismiss()


def _done_in_field(what: str) -> bool:
    """Whether the widget with the focus, or one around it, had something to ``undo`` or ``redo``,
    which is done then."""
    widget = QApplication.focusWidget()
    while widget is not None and not widget.isWindow():
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            return _changes_text(widget, what)
        if hasattr(widget, what) and not (isinstance(widget, QTextEdit) and widget.isReadOnly()):
            getattr(widget, what)()
            return True
        widget = widget.parentWidget()
    return False


def _changes_text(field: QLineEdit | QPlainTextEdit, what: str) -> bool:
    """Undo or redo what changes the text last. Qt counts a text that is put in for the same one, or
    none for none, as a step: such steps are passed over."""
    before = _text_of(field)
    for _ in range(_MOST_EMPTY_STEPS):
        getattr(field, what)()
        if _text_of(field) != before:
            return True
    return False


def _text_of(field: QLineEdit | QPlainTextEdit) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()

"""A message about a step of the draft that offers to undo it, while it is the last one."""

from PySide6.QtCore import QObject

from desktop.gui.draft.sheet.editor import DraftEditor
from desktop.gui.widgets.notice import Notice


class UndoNotice(QObject):
    """Goes when the draft changes again: then the button would undo something else."""

    def __init__(self, editor: DraftEditor, notice: Notice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor, self._notice = editor, notice
        self._offered: tuple[str, str] | None = None
        editor.edited.connect(self._on_edited)

    def show(self, tone: str, title: str, message: str, undo: str) -> None:
        """Say what was done by the step before; ``undo`` is what the button says."""
        self._notice.show_message(tone, title, message, (undo, self._undo))
        self._offered = (title, message)

    def _undo(self) -> None:
        # The button is gone by now, and with it the keys.
        self._editor.setFocus()
        self._editor.undo()

    def _on_edited(self) -> None:
        offered, self._offered = self._offered, None
        if offered == (self._notice.title, self._notice.message):
            self._notice.dismiss()

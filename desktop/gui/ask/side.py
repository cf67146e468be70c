"""The side of the Ask page: the conversations, or what is kept in mind."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.gui.ask.history_panel import HistoryPanel
from desktop.gui.ask.keeping_notes import KeepingNotes
from desktop.gui.ask.keeping_talks import KeepingTalks
from desktop.gui.ask.notes_panel import NotesPanel
from desktop.gui.jobs import Jobs
from desktop.gui.widgets.notice import Notice
from desktop.gui.widgets.stack import Stack

if TYPE_CHECKING:
    from desktop.workspace import Workspace

_WIDTH = 256


class Side(Stack):
    """The two panels with what keeps them; ``notice`` says what failed, ``undo`` what was
    removed."""

    def __init__(
        self, workspace: "Workspace", jobs: Jobs, notice: Notice, undo: Notice, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.history = HistoryPanel(self)
        self.notes = NotesPanel(self)
        self.talks = KeepingTalks(workspace, jobs, self.history, notice, undo, self)
        self.keeping_notes = KeepingNotes(workspace, jobs, self.notes, notice, self)
        self.addWidget(self.history)
        self.addWidget(self.notes)
        self.history.notes_asked.connect(self._show_notes)
        self.notes.closed.connect(self._show_history)
        self.keeping_notes.counted.connect(self.history.set_notes)
        self.set_wide(wide=False)

    def set_matter(self, matter: str) -> None:
        """Turn to another matter."""
        self._show_history()
        self.talks.set_matter(matter)
        self.keeping_notes.set_matter(matter)

    def refresh(self) -> None:
        """Read both again."""
        self.talks.refresh()
        self.keeping_notes.refresh()

    def set_wide(self, *, wide: bool) -> None:
        """In the place of the conversation it takes the room that there is."""
        self.setMinimumWidth(_WIDTH)
        self.setMaximumWidth(16_777_215 if wide else self.room())

    def room(self) -> int:
        """The width it takes beside the conversation, more with larger letters."""
        return max(_WIDTH, self.fontMetrics().averageCharWidth() * 34)

    def _show_notes(self) -> None:
        self.setCurrentWidget(self.notes)
        self.notes.text.setFocus()

    def _show_history(self) -> None:
        self.setCurrentWidget(self.history)

"""Marking an answer as verified or wrong, with a note: kept for later checks."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from desktop.gui.ask.answer_lines import quiet_button
from desktop.gui.ask.keeping_edit import KeepingEdit
from desktop.gui.widgets.wrapped import wrapped_label
from desktop.vault.desk.history import Verdict

if TYPE_CHECKING:
    from desktop.vault.desk.history import Mark

_LONGEST_NOTE = 2000


class MarkBar(QWidget):
    """``changed`` has the verdict, None for none, and the note."""

    changed = Signal(object, str)
    recheck_asked = Signal()

    def __init__(self, verified: QToolButton, wrong: QToolButton, parent: QWidget) -> None:
        """The two buttons stand with the answer's others, and are there before this is."""
        super().__init__(parent)
        self.verified, self.wrong = verified, wrong
        self.recheck = quiet_button(
            self,
            "refresh",
            self.tr("Check again"),
            self.tr("Check whether the quotes still stand in the documents"),
        )
        self.note = KeepingEdit(self)
        self.note.setPlaceholderText(self.tr("Add a note, for example what is wrong"))
        self.note.setAccessibleName(self.tr("Note on this answer"))
        self.note.setMaxLength(_LONGEST_NOTE)
        self.result = wrapped_label(self, "muted")
        self._build()
        self.recheck.clicked.connect(self.recheck_asked)
        self.note.editingFinished.connect(self._on_note)
        self.show_mark(None)

    def show_mark(self, mark: "Mark | None") -> None:
        """Show what is kept of this answer."""
        verdict = mark.verdict if mark is not None else None
        self._show_verdict(verdict)
        if not self.note.hasFocus():
            self.note.setText(mark.note if mark is not None else "")
            self.note.setModified(False)

    def say(self, words: str) -> None:
        """What checking again came to."""
        self.result.setText(words)
        self.result.setVisible(bool(words))

    def _show_verdict(self, verdict: Verdict | None) -> None:
        self.verified.setChecked(verdict is Verdict.VERIFIED)
        self.wrong.setChecked(verdict is Verdict.WRONG)
        for widget in (self.note, self.recheck):
            widget.setVisible(verdict is not None)
        if verdict is None:
            self.say("")
        self.setVisible(verdict is not None)

    def choose(self, verdict: Verdict, *, on: bool) -> None:
        """A verdict's button was clicked."""
        chosen = verdict if on else None
        self._show_verdict(chosen)
        if chosen is None:
            self.note.clear()
        else:
            self.note.setFocus()
        self.note.setModified(False)
        self.changed.emit(chosen, self.note.text().strip())

    def _on_note(self) -> None:
        if not self.note.isModified():
            return
        self.note.setModified(False)
        if self.verified.isChecked() or self.wrong.isChecked():
            verdict = Verdict.VERIFIED if self.verified.isChecked() else Verdict.WRONG
            self.changed.emit(verdict, self.note.text().strip())

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.note, 1)
        row.addWidget(self.recheck)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.result)

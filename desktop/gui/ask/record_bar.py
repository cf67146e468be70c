"""Who reviewed an answer, and the work record of it that is written where the user says."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.gui import icons
from desktop.gui.ask.keeping_edit import KeepingEdit

_MOST_INITIALS = 40
_MOST_NOTE = 2000


class RecordBar(QWidget):
    """``save_asked`` has the initials and the note."""

    save_asked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.initials = KeepingEdit(self)
        self.initials.setPlaceholderText(self.tr("Initials"))
        self.initials.setAccessibleName(self.tr("Initials of who reviewed the answer"))
        self.initials.setMaxLength(_MOST_INITIALS)
        self.initials.setMaximumWidth(120)
        self.note = KeepingEdit(self)
        self.note.setPlaceholderText(self.tr("Note for the record; empty for the mark's own"))
        self.note.setAccessibleName(self.tr("Note for the record"))
        self.note.setMaxLength(_MOST_NOTE)
        self.save = QPushButton(icons.icon("export"), self.tr("Save the record…"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.initials)
        row.addWidget(self.note, 1)
        row.addWidget(self.save)
        self.save.clicked.connect(self._submit)
        for field in (self.initials, self.note):
            field.returnPressed.connect(self._submit)

    def show_initials(self, initials: str) -> None:
        """Offer the initials of last time."""
        if not self.initials.text():
            self.initials.setText(initials)

    def _submit(self) -> None:
        self.save_asked.emit(self.initials.text().strip(), self.note.text().strip())

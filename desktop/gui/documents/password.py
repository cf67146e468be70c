"""Asks for the password of a file that is locked by one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from desktop.documents import Document
from desktop.gui import icons
from desktop.gui.widgets.secret_field import SecretField
from desktop.ingest.run.unlocking import awaits_password


class PasswordForm(QFrame):
    """Shown for a locked document; emits what was typed and forgets it."""

    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document_id = 0
        self.field = SecretField(self.tr("Enter password…"), self)
        self.field.setToolTip(
            self.tr("It is kept in the vault, encrypted, so that the file can be shown later.")
        )
        self.button = QPushButton(icons.icon("lock"), self.tr("Unlock"), self)
        self.button.setEnabled(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.button)
        self.field.textChanged.connect(lambda text: self.button.setEnabled(bool(text)))
        self.field.returnPressed.connect(self._give)
        self.button.clicked.connect(self._give)
        self.hide()

    def show_for(self, document: Document | None) -> None:
        """Appear if this document asks for a password; another document begins with an empty
        field."""
        document_id = document.id if document is not None else 0
        if document_id != self._document_id:
            self.field.clear()
            self.field.show_typed(False)
        self._document_id = document_id
        self.setVisible(document is not None and asks_for_password(document))

    def would_hide(self, document: Document | None) -> bool:
        """Whether it goes when this document is shown."""
        return not self.isHidden() and (document is None or not asks_for_password(document))

    def _give(self) -> None:
        password = self.field.text()
        if password:
            self.field.clear()
            self.given.emit(password)


def asks_for_password(document: Document) -> bool:
    """Whether a password would open the document."""
    return bool(document.id) and awaits_password(document)

"""The files inside an open document, and the one that it lies in, to go to them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.documents import Document
from desktop.gui.widgets.flow_layout import FlowLayout

_MOST = 24


class AttachmentBar(QFrame):
    """``document_asked`` has the id of the document to open. Hidden where there is none."""

    document_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widgets: list[QWidget] = []
        self._inside = QWidget(self)
        self._flow = FlowLayout(4, self._inside)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.addWidget(self._inside, 1)
        self.setAccessibleName(self.tr("Attachments"))
        self.hide()

    def show_documents(self, inside: Sequence[Document], outer: Document | None) -> None:
        """Offer these documents, the one around it first."""
        for widget in self._widgets:
            self._flow.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._widgets = []
        if outer is not None:
            self._offer(self.tr("Attached to:"), [outer])
        if inside:
            self._offer(self.tr("Attachments:"), inside)
        self.setVisible(bool(self._widgets))

    @property
    def buttons(self) -> list[QPushButton]:
        """One for each document that is offered."""
        return [each for each in self._widgets if isinstance(each, QPushButton)]

    def _offer(self, words: str, documents: Sequence[Document]) -> None:
        label = QLabel(words, self._inside)
        label.setProperty("role", "muted")
        self._add(label)
        for document in documents[:_MOST]:
            button = QPushButton(document.name, self._inside)
            button.setProperty("kind", "chip")
            button.setAccessibleName(self.tr("Open {0}").format(document.name))
            button.clicked.connect(lambda _, wanted=document.id: self.document_asked.emit(wanted))
            self._add(button)
        if len(documents) > _MOST:
            self._add(QLabel(self.tr("and {0} more").format(len(documents) - _MOST), self._inside))

    def _add(self, widget: QWidget) -> None:
        self._flow.addWidget(widget)
        widget.show()
        self._widgets.append(widget)

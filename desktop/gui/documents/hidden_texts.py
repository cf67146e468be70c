"""The texts of a document that no page shows, with the reason for each."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.documents import Document, Hidden
from desktop.errors import DesktopError
from desktop.gui import icons
from desktop.gui.core_texts import said
from desktop.gui.jobs import Jobs
from desktop.gui.widgets.elided import ElidedLabel
from desktop.gui.widgets.latest import Latest

if TYPE_CHECKING:
    from desktop.workspace import Workspace

_LINES = 9


class HiddenTexts(QFrame):
    """A card that lists them; hidden until it is asked to show a document's."""

    failed = Signal(object)
    closed = Signal()

    def __init__(self, workspace: "Workspace", jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Hidden texts of the selected document"))
        self._workspace = workspace
        self._shown = 0
        self._read = Latest(jobs, self.tr("Reading hidden texts"), self)
        self._read.done.connect(self._on_read)
        self._read.failed.connect(self._on_failed)
        self.title = ElidedLabel(self)
        self.title.setProperty("role", "heading")
        self.explanation = QLabel(self)
        self.explanation.setProperty("role", "muted")
        self.explanation.setWordWrap(True)
        self.texts = QPlainTextEdit(self)
        self.texts.setReadOnly(True)
        self.texts.setTabChangesFocus(True)
        self.texts.setAccessibleName(self.tr("Hidden texts"))
        self.close_button = QToolButton(self)
        self.close_button.setIcon(icons.icon("close", "muted"))
        self.close_button.setAccessibleName(self.tr("Close the hidden texts"))
        self.close_button.setToolTip(self.tr("Close"))
        self.close_button.clicked.connect(self.close_texts)
        self._build()
        self.hide()

    def show_document(self, document: Document) -> None:
        """Read and show the hidden texts of a document."""
        self._shown = document.id
        self.title.setText(self.tr("Hidden text in {0}").format(document.name))
        self.texts.setPlainText(self.tr("Reading…"))
        self.show()
        self._read.run(lambda cancel: (document.id, self._workspace.hidden(document.id)))

    def follow(self, chosen: Sequence[Document]) -> None:
        """Close when something else was selected."""
        if not self.isHidden() and [document.id for document in chosen] != [self._shown]:
            self.close_texts()

    def close_texts(self) -> None:
        """Put them away."""
        self.hide()
        self._read.drop()
        self.texts.clear()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes them."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_texts()
        else:
            super().keyPressEvent(event)

    def _on_read(self, result: tuple[int, tuple[Hidden, ...]]) -> None:
        document_id, hidden = result
        if document_id == self._shown:
            self.texts.setPlainText("\n\n".join(self._words(item) for item in hidden))
            self.texts.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_failed(self, error: DesktopError) -> None:
        """There is nothing to wait for: what is said in the page would stand beside "Reading…"."""
        self.close_texts()
        self.failed.emit(error)

    def _words(self, item: Hidden) -> str:
        why = said(item.reason)
        place = self.tr("Page {0}, {1}").format(item.page, why) if item.page else why
        return f"[{place[:1].upper()}{place[1:]}]\n{item.text}"

    def _build(self) -> None:
        self.explanation.setText(
            self.tr(
                "A reader of the pages does not see this. It is not searched, never quoted and "
                "never given to the model."
            )
        )
        self.texts.setFixedHeight(_LINES * self.fontMetrics().lineSpacing() + 16)
        first = QHBoxLayout()
        first.addWidget(self.title, 1)
        first.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 10, 14)
        column.setSpacing(6)
        column.addLayout(first)
        column.addWidget(self.explanation)
        column.addWidget(self.texts)

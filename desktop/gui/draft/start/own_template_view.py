"""A document of the matter becomes a template: its fields are proposed, and confirmed here."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.drafting.templating.own_fields import OwnField
from desktop.gui import icons
from desktop.gui.draft.start.own_fields_model import OwnFieldsModel


class OwnTemplateView(QWidget):
    """``keep_asked`` says that title and fields are confirmed, ``cancelled`` that they are not."""

    keep_asked = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = OwnFieldsModel(self)
        self.title = QLineEdit(self)
        self.category = QLineEdit(self)
        self.words = QLabel(self)
        self.table = QTableView(self)
        self.cancel_button = QPushButton(self.tr("Back"), self)
        self.keep_button = QPushButton(self.tr("Keep the template"), self)
        self._build()
        self.cancel_button.clicked.connect(self.cancelled)
        self.keep_button.clicked.connect(self.keep_asked)
        self.title.textChanged.connect(self._on_title)

    def show_fields(self, title: str, fields: Sequence[OwnField]) -> None:
        """Propose these fields."""
        self.title.setText(title)
        self.category.clear()
        self.model.show_fields(fields)
        self.table.setFocus()
        if fields:
            self.table.setCurrentIndex(self.model.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _on_title(self) -> None:
        self.keep_button.setEnabled(bool(self.title.text().strip()))

    def _build_words(self) -> None:
        self.words.setText(
            self.tr(
                "What is ticked will be asked for in the form of each new draft; the rest stays "
                "as it is in the document. Double-click a field to call it otherwise."
            )
        )
        self.words.setWordWrap(True)
        self.words.setProperty("role", "muted")
        self.title.setPlaceholderText(self.tr("Title of the template"))
        self.title.setAccessibleName(self.tr("Title of the template"))
        self.category.setPlaceholderText(self.tr("Category (optional)"))
        self.category.setAccessibleName(self.tr("Category of the template"))
        self.category.setMaximumWidth(240)

    def _build_table(self) -> None:
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Fields of the template"))
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        head = self.table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)

    def _build(self) -> None:
        self._build_words()
        self._build_table()
        heading = QLabel(self.tr("A template from a document"), self)
        heading.setProperty("role", "title")
        self.keep_button.setProperty("kind", "primary")
        self.cancel_button.setIcon(icons.icon("chevron-left", "muted"))
        for button in (self.keep_button, self.cancel_button):
            button.setAccessibleName(button.text())
        named = QHBoxLayout()
        named.addWidget(self.title, 1)
        named.addWidget(self.category)
        buttons = QHBoxLayout()
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        buttons.addWidget(self.keep_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(self.words)
        column.addLayout(named)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)
        self._on_title()

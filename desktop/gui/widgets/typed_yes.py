"""A confirmation that is typed: for what can't be undone."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.gui.widgets.into_view import come_into_view


class TypedYes(QWidget):
    """Says what will happen and goes on only when the word is typed that it shows. Hidden until
    ``ask``."""

    confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._word = ""
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)  # names of others may be in it
        self.field = QLineEdit(self)
        self.field.setAccessibleName(self.tr("Confirmation"))
        self.go_on = QPushButton(self)
        self.go_on.setAccessibleName(self.tr("Go on"))
        self.go_on.setProperty("kind", "danger")
        self.cancel = QPushButton(self.tr("Cancel"), self)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.go_on)
        row.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(8)
        column.addWidget(self.words)
        column.addLayout(row)
        self.field.textChanged.connect(self._look)
        self.field.returnPressed.connect(self._submit)
        self.go_on.clicked.connect(self._submit)
        self.cancel.clicked.connect(self.give_up)
        self.hide()

    def ask(self, words: str, word: str, button: str) -> None:
        """``word`` is what has to be typed; ``button`` says what is then done."""
        self._word = word
        self.words.setText(words)
        self.go_on.setText(button)
        self.go_on.setAccessibleName(button)
        self.field.clear()
        self.field.setPlaceholderText(self.tr("Type {0} to go on").format(word))
        self.field.setAccessibleName(self.tr("Type {0} to go on").format(word))
        self._look()
        self.show()
        self.field.setFocus()
        # Once the page has made room for it: there may be none under the button that asked.
        QTimer.singleShot(0, self, partial(come_into_view, self))

    def give_up(self) -> None:
        """Ask no more."""
        self.field.clear()
        self.hide()

    def _is_typed(self) -> bool:
        return bool(self._word) and self.field.text().strip() == self._word

    def _look(self) -> None:
        self.go_on.setEnabled(self._is_typed())

    def _submit(self) -> None:
        if self._is_typed():
            self.give_up()
            self.confirmed.emit()

"""The line in which words are looked for in an open document."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from desktop.gui import icons
from desktop.gui.widgets.announce import announce
from desktop.gui.widgets.directions import margins
from desktop.gui.widgets.words import count_words


class FindBar(QFrame):
    """Emits what is typed, and steps from hit to hit. Enter is the next hit, Shift+Enter the one
    before, Escape closes."""

    typed = Signal(str)
    step_asked = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find in this document"))
        self.field.setAccessibleName(self.tr("Find in this document"))
        self.field.setClearButtonEnabled(True)
        self.count = QLabel(self)
        self.count.setProperty("role", "muted")
        self.previous = self._button("chevron-up", self.tr("Previous hit (Shift+Enter)"))
        self.next = self._button("chevron-down", self.tr("Next hit (Enter)"))
        self.close_button = self._button("close", self.tr("Close the search"))
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(self, 16, 4, 8, 4))
        row.setSpacing(6)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        for button in (self.previous, self.next, self.close_button):
            row.addWidget(button)
        self.field.textChanged.connect(self.typed)
        self.previous.clicked.connect(lambda: self.step_asked.emit(-1))
        self.next.clicked.connect(lambda: self.step_asked.emit(1))
        self.close_button.clicked.connect(self.closed)
        self.show_hits(0, 0)
        self.hide()

    def open(self) -> None:
        """Show the line, ready to type."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def show_hits(self, position: int, total: int) -> None:
        """Say which hit of how many is looked at, from 1."""
        if not self.field.text().strip():
            words = ""
        elif not total:
            words = self.tr("No hit")
        else:
            words = self.tr("{0} of {1}").format(count_words(position), count_words(total))
        if words != self.count.text() and self.isVisible():
            announce(self.count, words)
        self.count.setText(words)
        for button in (self.previous, self.next):
            button.setEnabled(total > 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter steps, Escape closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.step_asked.emit(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _button(self, drawing: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icons.icon(drawing, "muted"))
        button.setIconSize(QSize(18, 18))
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

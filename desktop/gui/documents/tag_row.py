"""The tags of the selected documents: each can be taken away, and others put to them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QPushButton, QWidget

from desktop.gui import icons
from desktop.gui.widgets.flow_layout import FlowLayout

_LONGEST = 40


class _TagField(QLineEdit):
    """Escape empties it, and is the panel's only when it is empty. It is wide enough for what it
    says in any language."""

    def fit(self) -> None:
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(self.placeholderText()) + 2 * metrics.height()
        self.setFixedWidth(max(words, metrics.averageCharWidth() * 22))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class TagRow(QWidget):
    """Emits what is to be changed of all selected documents."""

    added = Signal(str)
    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: dict[str, QPushButton] = {}
        self.field = _TagField(self)
        self.field.setMaxLength(_LONGEST)
        self.field.setPlaceholderText(self.tr("Add a tag"))
        self.field.setAccessibleName(self.tr("Add a tag"))
        self.field.fit()
        self._flow = FlowLayout(6, self)
        self._flow.addWidget(self.field)
        self.field.returnPressed.connect(self._submit)

    def show_tags(self, tags: Sequence[str], known: Sequence[str]) -> None:
        """Show the tags that all selected documents have; ``known`` are offered while typing."""
        for tag in [*self.chips]:
            if tag not in tags:
                chip = self.chips.pop(tag)
                self._flow.removeWidget(chip)
                chip.deleteLater()
        for tag in tags:
            if tag not in self.chips:
                self.chips[tag] = self._chip(tag)
        self._flow.removeWidget(self.field)
        self._flow.addWidget(self.field)
        completer = QCompleter(list(known), self.field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.field.setCompleter(completer)

    def _chip(self, tag: str) -> QPushButton:
        chip = QPushButton(icons.icon("close", "muted"), tag.replace("&", "&&"), self)
        chip.setProperty("kind", "chip")
        chip.setToolTip(self.tr("Take the tag “{0}” away").format(tag))
        chip.setAccessibleName(self.tr("Take the tag “{0}” away").format(tag))
        chip.clicked.connect(lambda: self.removed.emit(tag))
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def _submit(self) -> None:
        tag = " ".join(self.field.text().split())
        if tag:
            self.field.clear()
            self.added.emit(tag)

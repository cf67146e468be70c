"""The tags of the selected documents: each can be taken away, and others put to them."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QPushButton, QWidget

from desktop.gui import icons
from desktop.gui.widgets.flow_layout import FlowLayout

_LONGEST = 40


class _TagField(QLineEdit):
    """Escape empties it, and is the panel's only when it is empty. It is wide enough for what it
    says in any language."""

    given_up = Signal()

    def fit(self) -> None:
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(self.placeholderText()) + 2 * metrics.height()
        self.setFixedWidth(max(words, metrics.averageCharWidth() * 22))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        was_typed = bool(self.text())
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.given_up.emit()
        if event.key() != Qt.Key.Key_Escape or not was_typed:
            super().keyPressEvent(event)


class TagRow(QWidget):
    """Emits what is to be changed of all selected documents; ``renamed`` is of all documents of
    the matter, and has the old name and the new one."""

    added = Signal(str)
    removed = Signal(str)
    renamed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: dict[str, QPushButton] = {}
        self.field = _TagField(self)
        self.field.setMaxLength(_LONGEST)
        self._old = ""  # what is renamed
        self._say(self.tr("Add a tag"))
        self._flow = FlowLayout(6, self)
        self._flow.addWidget(self.field)
        self.field.returnPressed.connect(self._submit)
        self.field.given_up.connect(self._end_rename)

    def show_tags(self, tags: Sequence[str], known: Sequence[str]) -> None:
        """Show the tags that all selected documents have; ``known`` are offered while typing."""
        if self._old and self._old not in tags:
            self._end_rename()
        for tag in [*self.chips]:
            if tag not in tags:
                chip = self.chips.pop(tag)
                if chip.hasFocus():
                    self.field.setFocus()  # not the next tag, which the same key would take away
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
        chip.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for words, act in (
            (self.tr("Rename on all documents…"), self.begin_rename),
            (self.tr("Take away here"), self.removed.emit),
        ):
            action = QAction(words, chip)
            action.triggered.connect(partial(_call, act, tag))
            chip.addAction(action)
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def begin_rename(self, tag: str) -> None:
        """Have the other name of a tag typed."""
        self._old = tag
        self._say(self.tr("New name of the tag"))
        self.field.setText(tag)
        self.field.setFocus()
        self.field.selectAll()

    def _end_rename(self) -> None:
        if self._old:
            self._old = ""
            self.field.setText("")
            self._say(self.tr("Add a tag"))

    def _say(self, words: str) -> None:
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        self.field.fit()

    def _submit(self) -> None:
        tag, old = " ".join(self.field.text().split()), self._old
        if not tag:
            return
        self._end_rename()
        # Not clear(), which Ctrl+Z would take back in place of the tag.
        self.field.setText("")
        if not old:
            self.added.emit(tag)
        elif tag != old:
            self.renamed.emit(old, tag)


def _call(act: Callable[[str], object], tag: str, checked: bool = False) -> None:
    """``checked`` is what the signal of an action has."""
    act(tag)

"""What a search is limited to, each condition in a chip that a click takes away."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.gui import icons
from desktop.gui.ask.filters import Filters
from desktop.gui.documents.states import kind_words
from desktop.gui.widgets.day_field import day_words
from desktop.gui.widgets.flow_layout import FlowLayout

_LONGEST_PX = 320


class FilterChips(QWidget):
    """``changed`` has what is left when a chip was taken away."""

    changed = Signal(object)
    emptied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: list[Chip] = []
        self._filters = Filters()
        self.clear_button = QPushButton(self.tr("Clear all"), self)
        self.clear_button.setProperty("kind", "chip-clear")
        self.clear_button.setAccessibleName(self.tr("Clear all filters"))
        self.clear_button.clicked.connect(lambda: self._leave(Filters(), 0))
        self._flow = FlowLayout(6, self)
        self.setAccessibleName(self.tr("Filters"))
        self.hide()

    def show_filters(self, filters: Filters) -> None:
        """Show these."""
        self._filters = filters
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._flow.removeWidget(self.clear_button)
        self.chips = []
        for words, rest in self._conditions(filters):
            chip = Chip(words, self)
            position = len(self.chips)
            chip.clicked.connect(self._leaver(rest, position))
            self.chips.append(chip)
            self._flow.addWidget(chip)
            chip.show()
        self._flow.addWidget(self.clear_button)
        self.setVisible(bool(self.chips))

    def _conditions(self, filters: Filters) -> list[tuple[str, Filters]]:
        """The words of each condition, and the filters without it."""
        found = []
        if filters.stretch is not None:
            name = filters.documents[0][1] if filters.documents else ""
            words = self.tr("Passage in {0}: “{1}”").format(name, filters.passage)
            return [(words, Filters())]
        for document in filters.documents:
            rest = tuple(each for each in filters.documents if each != document)
            found.append((document[1], replace(filters, documents=rest)))
        for words in dict.fromkeys(kind_words(kind) for kind in filters.kinds):
            others = tuple(kind for kind in filters.kinds if kind_words(kind) != words)
            found.append((words, replace(filters, kinds=others)))
        if filters.since is not None:
            words = self.tr("Dated from {0}").format(day_words(filters.since))
            found.append((words, replace(filters, since=None)))
        if filters.until is not None:
            words = self.tr("Dated until {0}").format(day_words(filters.until))
            found.append((words, replace(filters, until=None)))
        if filters.party:
            words = self.tr("Party {0}").format(filters.party)
            found.append((words, replace(filters, party="")))
        return found

    def _leaver(self, rest: Filters, position: int) -> Callable[[], None]:
        return lambda: self._leave(rest, position)

    def _leave(self, rest: Filters, position: int) -> None:
        """The focus goes to the chip that takes the place of the one that went."""
        self.changed.emit(rest)
        if self.chips:
            self.chips[min(position, len(self.chips) - 1)].setFocus()
        else:
            self.emptied.emit()


class Chip(QPushButton):
    """One condition; a click, Enter, Delete or Backspace takes it away."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(icons.icon("close", "text"), "", parent)
        self.words = words
        self.setProperty("kind", "chip")
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, _LONGEST_PX)
        # "&" would underline the letter after it.
        self.setText(shown.replace("&", "&&"))
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setAccessibleName(self.tr("Remove the filter {0}").format(words))
        self.setToolTip(self.accessibleName())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that take it away."""
        keys = Qt.Key
        if event.key() in (keys.Key_Return, keys.Key_Enter, keys.Key_Delete, keys.Key_Backspace):
            self.click()
        else:
            super().keyPressEvent(event)

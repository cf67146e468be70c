"""The groups of the documents, beside their table: one is chosen, its documents are shown."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop.gui.documents.groups import Group
from desktop.gui.widgets.words import count_words

_LETTERS = 26


class GroupPanel(QListWidget):
    """``chosen`` has the ids of the group's documents, None for all. Hidden without groups."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: list[Group] = []
        self.setAccessibleName(self.tr("Groups of documents"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setUniformItemSizes(True)
        self.currentRowChanged.connect(self._on_row)
        self.hide()

    def show_groups(self, groups: Sequence[Group], total: int) -> None:
        """Show other groups, or the same with other documents; what was chosen stays chosen."""
        before = self._groups[self.currentRow() - 1].tip if self.currentRow() > 0 else None
        self._groups = list(groups)
        self.blockSignals(True)
        self.clear()
        if groups:
            self._add(self.tr("All documents"), total, "")
        row = 0
        for place, group in enumerate(groups, start=1):
            self._add(group.label, len(group.documents), group.tip)
            if group.tip == before:
                row = place
        self.setCurrentRow(row if groups else -1)
        self.blockSignals(False)
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * _LETTERS)
        self.setVisible(bool(groups))
        self._on_row(self.currentRow())

    def _add(self, label: str, count: int, tip: str) -> None:
        item = QListWidgetItem(f"{label}  {count_words(count)}")
        item.setToolTip(tip)
        words = self.tr("{0}: {1}").format(label, count_words(count))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
        self.addItem(item)

    def _on_row(self, row: int) -> None:
        self.chosen.emit(self._groups[row - 1].documents if row > 0 else None)

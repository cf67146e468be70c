"""Keeps the groups beside the table in step with the documents, their tags and what was chosen."""

from PySide6.QtCore import QObject

from desktop.gui.documents.group_panel import GroupPanel
from desktop.gui.documents.groups import GroupBy, groups_of
from desktop.gui.documents.header import DocumentsHeader
from desktop.gui.documents.order import DocumentOrder
from desktop.gui.documents.table import DocumentTable
from desktop.gui.documents.tagging import Tagging


class Grouping(QObject):
    """What is chosen in the header divides the documents; what is chosen in the panel is shown."""

    def __init__(
        self,
        table: DocumentTable,
        order: DocumentOrder,
        header: DocumentsHeader,
        panel: GroupPanel,
        tagging: Tagging,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._table = table
        self._header = header
        self._panel = panel
        self._tagging = tagging
        header.group.currentIndexChanged.connect(self.refresh)
        panel.chosen.connect(order.set_group)

    @property
    def by(self) -> GroupBy:
        """What documents are grouped by."""
        return GroupBy(self._header.group.currentIndex())

    def refresh(self) -> None:
        """Divide anew."""
        documents = self._table.documents
        groups = groups_of(documents, self.by, self._tagging.tags)
        self._panel.show_groups(groups, len(documents))

    def show_all(self) -> None:
        """Choose no group."""
        if self._panel.currentRow() > 0:
            self._panel.setCurrentRow(0)

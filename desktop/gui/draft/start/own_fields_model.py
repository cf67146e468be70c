"""The fields that a document proposes for a template, as a table to be confirmed."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.drafting.templating.own_fields import OwnField

Index = QModelIndex | QPersistentModelIndex
_LABEL, _TEXT, _PLACES = range(3)


class OwnFieldsModel(QAbstractTableModel):
    """A row a field: whether it is one and what a form calls it (both can be changed), what stands
    in the document, and in how many places."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[OwnField] = []

    @property
    def fields(self) -> tuple[OwnField, ...]:
        """The fields as the user left them."""
        return tuple(self._rows)

    def show_fields(self, fields: Iterable[OwnField]) -> None:
        """Show other fields."""
        self.beginResetModel()
        self._rows = list(fields)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """One for each field."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Label, text, places."""
        return 0 if parent is not None and parent.isValid() else 3

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The first column is ticked and renamed."""
        usual = super().flags(index)
        if index.column() == _LABEL:
            return usual | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEditable
        return usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell, or whether the field is wanted."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == _LABEL:
            return Qt.CheckState.Checked if row.wanted else Qt.CheckState.Unchecked
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.EditRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return (row.label, " ".join(row.text.split()), str(len(row.places)))[index.column()]
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a field, or call it otherwise."""
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            wanted = Qt.CheckState(value) == Qt.CheckState.Checked
            self._rows[index.row()] = replace(row, wanted=wanted)
        elif role == Qt.ItemDataRole.EditRole and str(value).strip():
            self._rows[index.row()] = replace(row, label=" ".join(str(value).split()))
        else:
            return False
        self.dataChanged.emit(index, index)
        return True

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """What the columns are called."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Field"), self.tr("In the document"), self.tr("Places"))[section]
        return None

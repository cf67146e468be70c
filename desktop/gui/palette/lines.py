"""The lines of the palette: a list model and how a line is painted."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.gui import icons, theme
from desktop.gui.palette.sources import Entry

Index = QModelIndex | QPersistentModelIndex
ENTRY_ROLE = Qt.ItemDataRole.UserRole
_PADDING = 12


class Lines(QAbstractListModel):
    """What was found."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show these."""
        self.beginResetModel()
        self._entries = list(entries)
        self.endResetModel()

    def entry(self, row: int) -> Entry:
        """What a line does."""
        return self._entries[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """The number of lines."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """What a line shows, and what is read out for it."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (entry.title, entry.kind, entry.detail) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{entry.title}\n{entry.detail}" if entry.detail else entry.title
        return entry if role == ENTRY_ROLE else None


class LineDelegate(QStyledItemDelegate):
    """Icon, title, and at the right what it is: a word, never a colour alone."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One height for all lines."""
        return QSize(100, option.fontMetrics.height() + 16)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a line."""
        entry: Entry = index.data(ENTRY_ROLE)
        table = theme.tokens(option.palette)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        rect = QRect(option.rect)
        if chosen:
            painter.fillRect(rect, QColor(table.accent_soft))
            mark = QRect(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(QStyle.visualRect(option.direction, rect, mark), QColor(table.accent))
        size = option.fontMetrics.height()
        sign = QRect(rect.left() + _PADDING, rect.center().y() - size // 2, size, size)
        sign = QStyle.visualRect(option.direction, rect, sign)
        icons.icon(entry.icon, "muted").paint(painter, sign)
        inside = rect.adjusted(2 * _PADDING + size, 0, -_PADDING, 0)
        right = f"{entry.detail}  ·  {entry.kind}" if entry.detail else entry.kind
        metrics = option.fontMetrics
        wanted = metrics.horizontalAdvance(entry.title)
        room = max(inside.width() // 3, inside.width() - wanted - 2 * _PADDING)
        shown = metrics.elidedText(right, Qt.TextElideMode.ElideLeft, room)
        taken = metrics.horizontalAdvance(shown)
        painter.setPen(QColor(table.muted))
        line = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        # Qt turns an alignment round for a painter that goes from the right.
        painter.setLayoutDirection(option.direction)
        beside = QStyle.visualRect(option.direction, rect, inside)
        painter.drawText(beside, line | int(Qt.AlignmentFlag.AlignRight), shown)
        painter.setPen(QColor(table.text))
        left = inside.adjusted(0, 0, -taken - _PADDING, 0)
        title = metrics.elidedText(entry.title, Qt.TextElideMode.ElideMiddle, left.width())
        left = QStyle.visualRect(option.direction, rect, left)
        painter.drawText(left, line | int(Qt.AlignmentFlag.AlignLeft), title)
        painter.restore()

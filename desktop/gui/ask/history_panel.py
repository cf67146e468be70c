"""What was asked in this matter before."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QDateTime,
    QItemSelectionModel,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.documents import Answer, AnswerStatus
from desktop.gui import icons, theme
from desktop.gui.ask.answer_text import one_line

if TYPE_CHECKING:
    from desktop.vault.history import Asked

_Index = QModelIndex | QPersistentModelIndex


class HistoryModel(QAbstractListModel):
    """Questions with their answers, the newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: list[Asked] = []

    def show(self, asked: Sequence["Asked"]) -> None:
        """Replace all."""
        self.beginResetModel()
        self._asked = list(asked)
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """One row a question."""
        return 0 if parent is not None and parent.isValid() else len(self._asked)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        """The question; the whole record in the user role."""
        if not index.isValid():
            return None
        asked = self._asked[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return asked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return asked.question
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{asked.question}. {outcome(asked.answer)}, {when(asked.asked)}"
        return None

    def row_of(self, asked_id: int) -> int:
        """The row of a record, or -1."""
        return next((row for row, each in enumerate(self._asked) if each.id == asked_id), -1)


class HistoryPanel(QFrame):
    """The list, and a way to remove from it."""

    chosen = Signal(object)
    remove_asked = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = HistoryModel(self)
        self.view = QListView(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(_Delegate(self.view))
        self.view.setMouseTracking(True)
        self.view.setUniformItemSizes(True)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setAccessibleName(self.tr("Questions asked before"))
        self.view.clicked.connect(self._on_chosen)
        self.view.activated.connect(self._on_chosen)
        self.view.selectionModel().selectionChanged.connect(self._on_selection)
        self.remove = QToolButton(self)
        self.remove.setIcon(icons.icon("trash", "muted"))
        self.remove.setToolTip(self.tr("Remove the selected questions"))
        self.remove.setAccessibleName(self.tr("Remove the selected questions"))
        self.remove.clicked.connect(self._on_remove)
        self._empty = QLabel(self.tr("Questions you ask here are kept in the vault."), self)
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        title = QLabel(self.tr("Asked before"), self)
        title.setProperty("role", "strong")
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 8, 6, 8)
        column.setSpacing(4)
        head.setContentsMargins(10, 0, 4, 0)
        self._empty.setContentsMargins(10, 0, 10, 0)
        self.setProperty("role", "card")
        column.addLayout(head)
        column.addWidget(self._empty)
        column.addWidget(self.view, 1)
        self.setMinimumWidth(200)
        self._on_selection()
        self.show_history(())

    def show_history(self, asked: Sequence["Asked"]) -> None:
        """Replace the list; what was selected stays so."""
        selected = self.selected_ids()
        self.model.show(asked)
        self._empty.setVisible(not asked)
        self.view.setVisible(bool(asked))
        for asked_id in selected:
            self.select(asked_id)
        self._on_selection()

    def select(self, asked_id: int) -> None:
        """Mark one record as the one that is shown."""
        row = self.model.row_of(asked_id)
        if row >= 0:
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.view.selectionModel().setCurrentIndex(self.model.index(row, 0), flag)

    def clear_selection(self) -> None:
        """Mark none."""
        self.view.selectionModel().clear()

    def selected_ids(self) -> list[int]:
        """The ids of the records that are selected."""
        indexes = self.view.selectionModel().selectedIndexes()
        return [index.data(Qt.ItemDataRole.UserRole).id for index in indexes]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes; Enter shows."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._on_remove()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_chosen(self.view.currentIndex())
        else:
            super().keyPressEvent(event)

    def _on_chosen(self, index: QModelIndex) -> None:
        if index.isValid() and len(self.selected_ids()) <= 1:
            self.chosen.emit(index.data(Qt.ItemDataRole.UserRole))

    def _on_selection(self) -> None:
        self.remove.setEnabled(bool(self.selected_ids()))

    def _on_remove(self) -> None:
        ids = self.selected_ids()
        if ids:
            self.remove_asked.emit(ids)


class _Delegate(QStyledItemDelegate):
    """The question, and below it how it ended and when."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        metrics: QFontMetrics = option.fontMetrics
        return QSize(160, 2 * metrics.lineSpacing() + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        asked = index.data(Qt.ItemDataRole.UserRole)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        font: QFont = option.font
        view = self.parent()
        table = theme.tokens(view.palette() if isinstance(view, QWidget) else option.palette)
        painter.save()
        chosen = state & QStyle.StateFlag.State_Selected
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(table.accent_soft if chosen else table.hover))
            painter.drawRoundedRect(rect, 6, 6)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(table.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(0, 0, -1, -1), 6, 6)
        inner = rect.adjusted(10, 6, -8, -6)
        metrics = QFontMetrics(font)
        question = metrics.elidedText(
            one_line(asked.question), Qt.TextElideMode.ElideRight, inner.width()
        )
        painter.setFont(font)
        painter.setPen(QColor(table.text))
        painter.drawText(inner.left(), inner.top() + metrics.ascent(), question)
        small = QFont(font)
        small.setPointSizeF(font.pointSizeF() * 0.9)
        painter.setFont(small)
        painter.setPen(QColor(table.muted))
        line = f"{outcome(asked.answer)} · {when(asked.asked)}"
        line = QFontMetrics(small).elidedText(line, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner.left(), inner.top() + metrics.lineSpacing() + metrics.ascent(), line)
        painter.restore()


def outcome(answer: Answer) -> str:
    """How a question ended, in a word or two, and whether it was asked of the whole matter."""
    word = {
        AnswerStatus.SUPPORTED: "Answered",
        AnswerStatus.PARTIAL: "Partly",
        AnswerStatus.NOT_FOUND: "Not found",
    }[answer.status]
    return f"{word}, filtered" if answer.coverage.within else word


def when(asked: str) -> str:
    """A time of the vault (UTC, ISO 8601) as the user's clock shows it."""
    moment = QDateTime.fromString(asked, Qt.DateFormat.ISODate)
    if not moment.isValid():
        return ""
    local = moment.toLocalTime()
    now = QDateTime.currentDateTime()
    form = "HH:mm" if local.date() == now.date() else "d MMM yyyy, HH:mm"
    return QLocale().toString(local, form)

"""The rows of the history: conversations, or answers that were marked, and how they are drawn."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QDateTime,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.documents import Answer, AnswerStatus, one_line
from desktop.gui import icons, theme
from desktop.gui.ask.answer_words import mark_line
from desktop.gui.widgets.words import day_form

if TYPE_CHECKING:
    from desktop.vault.desk.history import Asked
    from desktop.vault.desk.talks import Talk

_Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Row:
    """A conversation, or with ``asked`` one answer of it. ``sign`` is a drawing and its colour;
    ``line`` stands below the title."""

    talk: int
    title: str
    line: str
    asked: int = 0
    pinned: bool = False
    sign: tuple[str, str] = ("", "")


def row_of_talk(talk: "Talk") -> Row:
    """A conversation: its title, how many questions it has, and when the last was asked."""
    tr = QCoreApplication.translate
    many = tr("talks", "{0} questions").format(talk.turns)
    count = tr("talks", "1 question") if talk.turns == 1 else many
    sign = ("pin", "accent") if talk.pinned else ("", "")
    line = f"{count} · {when(talk.last)}"
    return Row(talk.id, talk.title, line, pinned=talk.pinned, sign=sign)


def row_of_answer(asked: "Asked") -> Row:
    """A marked answer: its question, the verdict and the note."""
    mark = asked.mark
    if mark is None:
        return Row(asked.talk, asked.question, outcome(asked.answer), asked.id)
    right = mark.verdict.value == "verified"
    sign = ("state-ready", "success") if right else ("state-failed", "danger")
    return Row(asked.talk, asked.question, mark_line(mark), asked.id, sign=sign)


class RowsModel(QAbstractListModel):
    """``renamed`` has the conversation and its new title; the row has it already."""

    renamed = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def show(self, rows: Sequence[Row]) -> bool:
        """Replace all; returns whether anything is new."""
        if list(rows) == self._rows:
            return False
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()
        return True

    def rowCount(self, parent: _Index | None = None) -> int:
        """One row each."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        """The title; the whole row in the user role."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return row.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.title}\n{row.line}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = f"{row.title}. {row.line}"
            return self.tr("Pinned. {0}").format(words) if row.pinned else words
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Give a conversation another title; blanks are no title."""
        title = one_line(str(value))
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or not title:
            return False
        row = self._rows[index.row()]
        if row.asked or title == row.title:
            return False
        self._rows[index.row()] = Row(row.talk, title, row.line, row.asked, row.pinned, row.sign)
        self.dataChanged.emit(index, index)
        self.renamed.emit(row.talk, title)
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Conversations can be renamed."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and not self._rows[index.row()].asked:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def place_of(self, talk: int, asked: int = 0) -> int:
        """The row of a conversation or an answer, or -1."""
        for place, row in enumerate(self._rows):
            if (row.asked == asked) if row.asked else (row.talk == talk):
                return place
        return -1


class RowDelegate(QStyledItemDelegate):
    """The title, and a line below it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Two lines."""
        metrics: QFontMetrics = option.fontMetrics
        return QSize(160, 2 * metrics.lineSpacing() + 14)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """A field in the place of the row."""
        editor = QLineEdit(parent)
        editor.setMaxLength(200)
        editor.setAccessibleName(self.tr("Title of the conversation"))
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        """Over the whole row."""
        rect: QRect = option.rect
        editor.setGeometry(rect.adjusted(2, 4, -2, -4))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint the row."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row):
            return
        view = self.parent()
        table = theme.tokens(view.palette() if isinstance(view, QWidget) else option.palette)
        painter.save()
        self._ground(painter, option, table)
        rect: QRect = option.rect
        font: QFont = option.font
        inner = rect.adjusted(10, 6, -8, -6)
        metrics = QFontMetrics(font)
        left = inner.left() + self._sign(painter, row, inner, metrics.height())
        elided = Qt.TextElideMode.ElideRight
        painter.setFont(font)
        painter.setPen(QColor(table.text))
        title = metrics.elidedText(one_line(row.title), elided, inner.right() - left)
        painter.drawText(left, inner.top() + metrics.ascent(), title)
        small = QFont(font)
        small.setPointSizeF(font.pointSizeF() * 0.9)
        painter.setFont(small)
        painter.setPen(QColor(table.muted))
        line = QFontMetrics(small).elidedText(row.line, elided, inner.width())
        painter.drawText(inner.left(), inner.top() + metrics.lineSpacing() + metrics.ascent(), line)
        painter.restore()

    def _sign(self, painter: QPainter, row: Row, inner: QRect, side: int) -> int:
        """Draw the row's sign; returns the width it takes."""
        drawing, role = row.sign
        if not drawing:
            return 0
        side -= 2
        picture = icons.pixmap(drawing, side, role, painter.device().devicePixelRatioF())
        painter.drawPixmap(inner.left(), inner.top() + 1, picture)
        return side + 6

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, table: theme.Tokens) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = state & QStyle.StateFlag.State_Selected
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(table.accent_soft if chosen else table.hover))
            painter.drawRoundedRect(rect, 6, 6)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(table.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(0, 0, -1, -1), 6, 6)


def outcome(answer: Answer) -> str:
    """How a question ended, in a word or two, and whether it was asked of the whole matter."""
    tr = QCoreApplication.translate
    word = {
        AnswerStatus.SUPPORTED: tr("talks", "Answered"),
        AnswerStatus.PARTIAL: tr("talks", "Partly"),
        AnswerStatus.NOT_FOUND: tr("talks", "Not found"),
    }[answer.status]
    return tr("talks", "{0}, filtered").format(word) if answer.coverage.within else word


def when(asked: str) -> str:
    """A time of the vault (UTC, ISO 8601) as the user's clock shows it."""
    moment = QDateTime.fromString(asked, Qt.DateFormat.ISODate)
    if not moment.isValid():
        return ""
    local = moment.toLocalTime()
    now = QDateTime.currentDateTime()
    form = "HH:mm" if local.date() == now.date() else f"{day_form()}, HH:mm"
    return QLocale().toString(local, form)

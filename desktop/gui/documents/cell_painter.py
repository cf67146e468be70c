"""Draws the cells of the table of documents.

Qt's own delegate asks the model seven times for each cell and has the stylesheet's rules looked up
for it: 11 ms for 16 rows on two cores, and a large screen shows 45 of twice as many columns. Here a
cell costs its words, laid out once, and a picture that was drawn before.
"""

import math

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QStaticText, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from desktop.gui import icons, theme
from desktop.gui.documents.order import DocumentOrder

Index = QModelIndex | QPersistentModelIndex

# Between a cell's edge and what stands in it, around an icon, and the line under each row.
_PADDING, _AROUND, _LINE = 8, 3, 1
# Above and below the row that the keys stand on.
_MARK = 2
_INDENT_LETTERS = 3
# Of the room of a name, what words behind it may have.
_SHARE_BESIDE = 0.5
# Names that were scrolled past are let go of; a screen shows some hundred.
_MOST_TEXTS = 1_500


class CellPainter(QStyledItemDelegate):
    """For each cell of a view on a DocumentOrder, between one ``begin`` and the next. What lies
    inside another document is drawn a step to the right of it."""

    def __init__(self, order: DocumentOrder, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._order = order
        self._view = view
        # Whether the row that the keys stand on is seen: Ctrl with Up and Down moves them alone.
        self.marks_current = False
        # Laid out, by what stands there and the pixels that there were for it.
        self._texts: dict[tuple[str, int], tuple[QStaticText, int]] = {}
        self.follow_font()
        self.begin()

    def follow_font(self) -> None:
        """The view has another font: nothing that was laid out holds any more."""
        self._metrics = QFontMetrics(self._view.font())
        self._height = self._metrics.height()
        self._step = _INDENT_LETTERS * self._metrics.averageCharWidth()
        self._texts.clear()

    def begin(self) -> None:
        """Once for each picture: what is the same for all of its cells. (An enumeration of Qt that
        is looked at in each cell takes as long as a word.)"""
        view = self._view
        self._tokens = theme.tokens(view.palette())
        self._ground, self._line = QColor(self._tokens.accent_soft), QColor(self._tokens.hover)
        self._marked = QColor(self._tokens.accent)
        self._mirrored = view.isRightToLeft()
        self._side = view.iconSize().width()
        self._ratio = view.devicePixelRatioF()
        chosen = view.selectionModel()
        ranges = chosen.selection().toList() if chosen is not None else []
        self._chosen = [(each.top(), each.bottom()) for each in ranges]
        marked = self.marks_current and view.hasFocus()
        self._current = view.currentIndex().row() if marked else -1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The ground, the line under it, the icon, and as much of the words as there is room."""
        row = index.row()
        cell = self._order.shown_cell(row, index.column())
        if cell is None:
            return
        rect: QRect = option.rect
        left, top, wide, high = rect.x(), rect.y(), rect.width(), rect.height()
        chosen = any(first <= row <= last for first, last in self._chosen)
        if chosen:
            painter.fillRect(left, top, wide, high, self._ground)
        painter.fillRect(left, top + high - _LINE, wide, _LINE, self._line)
        if row == self._current:
            for line in (top, top + high - _MARK):
                painter.fillRect(left, line, wide, _MARK, self._marked)
        edge = _PADDING + _AROUND
        # In however many documents it lies, some letters of its name stand in its column.
        most = wide - edge - self._side - 2 * _AROUND - 2 * self._step
        before = max(edge, min(most, edge + cell.depth * self._step))
        if cell.icon:
            at = left + wide - before - self._side if self._mirrored else left + before
            picture = icons.pixmap(cell.icon, self._side, cell.icon_role, self._ratio)
            painter.drawPixmap(at, top + (high - _LINE - self._side) // 2, picture)
            before += self._side + 2 * _AROUND
        room = max(0, wide - before - edge)
        kept = self._kept_for(cell.beside, room)
        text, length = self._laid_out(cell.text, room - kept)
        far = wide - edge - length
        at = left + (far if cell.at_end else before)
        if self._mirrored:
            at = left + (edge if cell.at_end else wide - before - length)
        painter.setPen(QColor(getattr(self._tokens, "text" if chosen else cell.role)))
        middle = top + (high - _LINE - self._height) // 2
        painter.drawStaticText(at, middle, text)
        if kept:
            gap = self._metrics.averageCharWidth()
            more, extent = self._laid_out(cell.beside, room - length - gap)
            painter.setPen(QColor(self._tokens.muted))
            behind = at - gap - extent if self._mirrored else at + length + gap
            painter.drawStaticText(behind, middle, more)

    def _kept_for(self, beside: str, room: int) -> int:
        """The pixels of a cell's room that its words leave to what stands behind them: as many as
        that takes, up to a share."""
        if not beside:
            return 0
        taken = self._metrics.horizontalAdvance(beside) + self._metrics.averageCharWidth()
        return min(taken, round(_SHARE_BESIDE * room))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """What it takes whole: a column that is fitted to what stands in it cuts none of it."""
        cell = self._order.shown_cell(index.row(), index.column())
        if cell is None:
            return QSize()
        wide = 2 * (_PADDING + _AROUND) + cell.depth * self._step
        wide += self._side + 2 * _AROUND if cell.icon else 0
        wide += math.ceil(self._static(f"{cell.text} {cell.beside}".rstrip()).size().width())
        return QSize(wide, max(self._height, self._side) + _LINE)

    def _laid_out(self, words: str, width: int) -> tuple[QStaticText, int]:
        """Ready to be drawn, and how many pixels it takes."""
        found = self._texts.get((words, width))
        if found is None:
            if len(self._texts) >= _MOST_TEXTS:
                self._texts.clear()
            found = self._texts[words, width] = self._lay_out(words, width)
        return found

    def _lay_out(self, words: str, width: int) -> tuple[QStaticText, int]:
        text = self._static(words)
        if text.size().width() > width:
            one = " ".join(words.splitlines())
            cut = self._metrics.elidedText(one, self._view.textElideMode(), width)
            text = self._static(cut if self._metrics.horizontalAdvance(cut) <= width else "")
        return text, round(text.size().width())

    def _static(self, words: str) -> QStaticText:
        # A name of a file may have signs in it that end a line: a cell has one.
        text = QStaticText(" ".join(words.splitlines()))
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setTextOption(_ONE_LINE)
        text.prepare(font=self._view.font())
        return text


def _one_line() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    # By its first letter: a path and a day stay in order in a window from right to left.
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    return option


_ONE_LINE = _one_line()

"""Passages that match what is being typed: a light list above the question."""

import re
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.documents import Passage, Scope, one_line
from desktop.gui import theme
from desktop.gui.ask.answer_text import place_of
from desktop.gui.jobs import Jobs
from desktop.gui.one_shot import one_shot
from desktop.gui.widgets.latest import Latest
from desktop.gui.widgets.text_line import draw_line

if TYPE_CHECKING:
    from desktop.workspace import Workspace

# Letters of one quick stroke are looked up together; each look takes some 10 to 70 ms.
PAUSE_MS = 25
# Who stops this long has finished a thought: then the full search follows.
REFINE_MS = 250
_MOST_ROWS = 6
_LEAST_LETTERS = 2
_BEFORE_MATCH = 40
_SNIPPET = 240
_Index = QModelIndex | QPersistentModelIndex


class FoundModel(QAbstractListModel):
    """The passages, and the words they were found by."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.passages: list[Passage] = []
        self.words: tuple[str, ...] = ()

    def show(self, passages: list[Passage], query: str) -> None:
        """Replace all."""
        self.beginResetModel()
        self.passages = passages
        self.words = tuple(re.findall(r"\w+", query.casefold()))
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """One row a passage."""
        return 0 if parent is not None and parent.isValid() else len(self.passages)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        """What a screen reader says, and the passage for the delegate."""
        if not index.isValid():
            return None
        passage = self.passages[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return passage
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{where(passage)}: {snippet(passage.found_text, self.words)}"
        return None


class FoundList(QFrame):
    """Lies over the page above the question, while there is something to show."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, workspace: "Workspace", jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._matter = ""
        self._query = ""
        self._scope: Scope | None = None
        self._corner, self._width = QPoint(), 0
        self.model = FoundModel(self)
        self.view = QListView(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(_Delegate(self.view))
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setMouseTracking(True)
        self.view.setUniformItemSizes(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(self.tr("Passages that match what you type"))
        self.view.clicked.connect(self._on_chosen)
        self.view.activated.connect(self._on_chosen)
        self.setProperty("role", "card")
        self.setAutoFillBackground(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self.view)
        self._search = Latest(jobs, self.tr("Searching while you type"), self)
        self._search.done.connect(self._on_found)
        self._search.failed.connect(self.dismiss)
        self._refined = Latest(jobs, self.tr("Searching by meaning"), self)
        self._refined.done.connect(self._on_refined)
        self._pause = one_shot(self, PAUSE_MS, self._look)
        self._stop = one_shot(self, REFINE_MS, self._refine)
        self.hide()

    def type(self, query: str, matter: str, scope: Scope | None = None) -> None:
        """The user has typed; look once they pause, in the scope's documents if one is given. Only
        the latest query's passages show."""
        self._query, self._matter, self._scope = " ".join(query.split()), matter, scope
        if len(self._query) < _LEAST_LETTERS:
            self.dismiss()
        else:
            self._refined.drop()
            self._pause.start()
            self._stop.start()

    def dismiss(self) -> None:
        """Hide, and want nothing that is still on its way."""
        self._pause.stop()
        self._stop.stop()
        self._search.drop()
        self._refined.drop()
        self.hide()

    def take_focus(self) -> None:
        """Go into the list by keyboard."""
        if self.isVisible():
            self.view.setFocus(Qt.FocusReason.TabFocusReason)
            self.view.setCurrentIndex(self.model.index(0, 0))

    def place_above(self, left_bottom: QPoint, width: int) -> None:
        """Lie above this place of the parent, as high as the rows need."""
        self._corner, self._width = left_bottom, width
        rows = min(_MOST_ROWS, max(1, self.model.rowCount()))
        height = min(rows * _row_height(self.view.fontMetrics()) + 16, left_bottom.y() - 8)
        top = QPoint(left_bottom.x(), left_bottom.y() - height)
        self.setGeometry(QRect(top, QSize(width, height)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Escape leaves, beyond either end is the question."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_chosen(self.view.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self.dismiss()
            self.left.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _look(self) -> None:
        query, matter, scope = self._query, self._matter, self._scope
        workspace = self._workspace
        self._search.run(
            lambda cancel: (query, workspace.search_typing(query, matter, scope=scope))
        )

    def _refine(self) -> None:
        query, matter, scope = self._query, self._matter, self._scope
        workspace = self._workspace
        self._refined.run(
            lambda cancel: (
                query,
                workspace.search_refined(query, matter, cancel=cancel, scope=scope),
            )
        )

    def _on_refined(self, result: tuple[str, list[Passage] | None]) -> None:
        query, passages = result
        # Rows do not move under the hand of someone who is choosing one.
        choosing = self.isVisible() and (self.view.hasFocus() or self.view.underMouse())
        if passages and not choosing and not self._search.busy:
            self._on_found((query, passages))

    def _on_found(self, result: tuple[str, list[Passage]]) -> None:
        query, passages = result
        self.model.show(passages, query)
        self.view.setCurrentIndex(QModelIndex())
        self.setVisible(bool(passages))
        self.raise_()
        self.place_above(self._corner, self._width)

    def _on_chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            passage = index.data(Qt.ItemDataRole.UserRole)
            self.dismiss()
            self.chosen.emit(passage)


class _Delegate(QStyledItemDelegate):
    """Two lines: where, and what, with the matching words in bold."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        metrics: QFontMetrics = option.fontMetrics
        return QSize(200, _row_height(metrics))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        passage = index.data(Qt.ItemDataRole.UserRole)
        model = index.model()
        if not isinstance(passage, Passage) or not isinstance(model, FoundModel):
            return
        state: QStyle.StateFlag = option.state
        rect: QRect = option.rect
        font: QFont = option.font
        view = self.parent()
        table = theme.tokens(view.palette() if isinstance(view, QWidget) else option.palette)
        painter.save()
        lit = state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver)
        if lit:
            painter.setPen(Qt.PenStyle.NoPen)
            chosen = state & QStyle.StateFlag.State_Selected
            painter.setBrush(QColor(table.accent_soft if chosen else table.hover))
            painter.drawRoundedRect(rect, 6, 6)
        inner = rect.adjusted(10, 5, -10, -5)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(QColor(table.muted))
        above = metrics.elidedText(where(passage), Qt.TextElideMode.ElideMiddle, inner.width())
        side: Qt.LayoutDirection = option.direction
        draw_line(painter, inner, above, side=side)
        painter.setPen(QColor(table.text))
        text = snippet(passage.found_text, model.words)
        below = inner.adjusted(0, metrics.lineSpacing() + 1, 0, 0)
        found = re.finditer(r"\w+", text)
        bold = [word.span() for word in found if matches(word[0], model.words)]
        draw_line(painter, below, text, bold, side=side)
        painter.restore()


def matches(word: str, words: tuple[str, ...]) -> bool:
    """Whether a word of a passage begins with one that was typed."""
    folded = word.casefold()
    return any(folded.startswith(typed) for typed in words)


def where(passage: Passage) -> str:
    """Where a passage stands: "Lease.pdf, page 4"."""
    return place_of(passage.doc, passage.page)


def snippet(text: str, words: tuple[str, ...]) -> str:
    """A stretch of a passage with the first matching word near its beginning."""
    line = one_line(text)
    for match in re.finditer(r"\w+", line):
        if matches(match[0], words):
            if match.start() <= _BEFORE_MATCH:
                break
            start = line.rfind(" ", 0, match.start() - _BEFORE_MATCH // 2) + 1
            return "…" + line[start : start + _SNIPPET]
    return line[:_SNIPPET]


def _row_height(metrics: QFontMetrics) -> int:
    return 2 * metrics.lineSpacing() + 14

"""The table's view: rows of one height, columns that fit, keys that do what they say."""

import contextlib
import datetime
import itertools
from collections.abc import Callable

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QItemSelectionRange,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QFont, QFontMetrics, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)

from desktop.documents import Document, Status
from desktop.gui.documents.cell_painter import CellPainter
from desktop.gui.documents.chosen_rows import ChosenRows
from desktop.gui.documents.order import DocumentOrder
from desktop.gui.documents.scroll_place import ScrollPlace
from desktop.gui.documents.sort_keys import Column
from desktop.gui.documents.states import look_of
from desktop.gui.widgets.words import calendar_words

# Widths in letters of the present font.
_LETTERS = {
    Column.STATE: 16,
    Column.PAGES: 9,
    Column.PASSAGES: 11,
    Column.SIZE: 11,
    Column.MODIFIED: 14,
    Column.FOLDER: 26,
    Column.REMARKS: 25,
    Column.TAGS: 18,
    Column.DATED: 14,
}
_LEAST_NAME_LETTERS = 36
# In a wide window the folder gets what names have no use for.
_ROOMY_NAME_LETTERS, _ROOMY_FOLDER_LETTERS = 64, 72
# What is left of a name beside the column that the rows are sorted by, which never gives way.
_FEWEST_NAME_LETTERS = 14
# What gives way first when there is little room.
_EXPENDABLE = (
    *(Column.FOLDER, Column.PASSAGES, Column.MODIFIED, Column.SIZE, Column.PAGES),
    *(Column.DATED, Column.REMARKS, Column.TAGS),
)
_DAYS = (Column.DATED, Column.MODIFIED)
_LEAST_ROWS = 4
_LEAST_LETTERS, _MOST_LETTERS = 4, 120


# The icon's distance from the words, and the padding of a cell.
_BESIDE_STATE = 56
# The padding of a title (stylesheet.py), and a little air to the next.
_BESIDE_TITLE = 26


class DocumentView(QTableView):
    """Enter opens, Space looks into it, Delete asks to remove; columns that there is no room for
    hide themselves."""

    open_asked = Signal()
    preview_asked = Signal()
    remove_asked = Signal()
    preview_left = Signal()
    chosen_changed = Signal()

    def __init__(self, order: DocumentOrder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._order = order
        # Widths that were chosen by hand, in letters; they outlive a change of font.
        self._chosen_letters: dict[int, float] = {}
        self._fitting = False
        self.is_previewed: Callable[[], bool] = lambda: False
        self._empty = {Column.TAGS, Column.REMARKS}
        self.setModel(order)
        self._chosen_rows = ChosenRows(self, order)
        self._scroll_place = ScrollPlace(self, order)
        self._painter = CellPainter(order, self)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(self.tr("Documents"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setMinimumHeight(_LEAST_ROWS * (self.fontMetrics().height() + 18))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setMouseTracking(True)
        self.setSortingEnabled(True)
        self.sortByColumn(Column.NAME, Qt.SortOrder.AscendingOrder)
        self.doubleClicked.connect(self.open_asked)
        self.selectionModel().selectionChanged.connect(self._tell_chosen)
        self._set_up_headers()

    def chosen(self) -> list[Document]:
        """The selected documents, in the order of the view."""
        # Whole rows are selected. By ranges: an index for each of 20,000 rows takes seconds.
        ranges = sorted((each.top(), each.bottom() + 1) for each in self._ranges())
        rows: list[range] = []
        for begin, end in ranges:
            rows.append(range(max(begin, rows[-1].stop if rows else 0), end))
        return self._order.documents_at(itertools.chain.from_iterable(rows))

    def _ranges(self) -> list[QItemSelectionRange]:
        return self.selectionModel().selection().toList()

    def choose(self, path: str) -> None:
        """Select the document at a path and scroll to it."""
        for row in range(self._order.rowCount()):
            if self._order.document_at(row).path == path:
                self.selectRow(row)
                self.scrollTo(self._order.index(row, 0))
                return

    def has_chosen(self) -> bool:
        """Whether anything is selected."""
        return self.selectionModel().hasSelection()

    def fit_columns(self) -> None:
        """Give columns their width for the present font, and hide what there is no room for."""
        self._fitting = True  # Qt tells of hidden columns as of columns of another width
        self._fit_columns()
        self._show_mark()
        self._fitting = False
        icon = max(16, round(self.fontMetrics().height() * 1.1))
        self.setIconSize(QSize(icon, icon))
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 18)

    def _fit_columns(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        wanted = {column: self._chosen_letters.get(column, _LETTERS[column]) for column in _LETTERS}
        for column in self._empty:
            del wanted[column]
            self.setColumnHidden(column, True)
        needed = {column: round(letters * letter) + 16 for column, letters in wanted.items()}
        for column in needed.keys() - self._chosen_letters.keys():
            needed[column] = max(needed[column], self._title_width(column))
            if column in _DAYS:
                needed[column] = max(needed[column], self._day_width())
        if Column.STATE not in self._chosen_letters:
            # As wide as the longest of few words, in whatever language.
            labels = (look_of(status).label for status in Status)
            words = max(map(self.fontMetrics().horizontalAdvance, labels))
            needed[Column.STATE] = max(
                needed[Column.STATE], words + self.fontMetrics().height() + _BESIDE_STATE
            )
        room = self.viewport().width() - _LEAST_NAME_LETTERS * letter - sum(needed.values())
        by = self._order.sorted_by[0]
        for column in _EXPENDABLE:
            if column in needed:
                # Without the column that tells the order of the rows, nobody knows what it is.
                hide = room < 0 and column != by
                room += needed[column] if hide else 0
                self.setColumnHidden(column, hide)
        if room < 0 and by in needed:
            room += (_LEAST_NAME_LETTERS - _FEWEST_NAME_LETTERS) * letter
            room = self._narrow(needed, Column(by), room)
            # The picture of a state is left: names that nobody can read are none.
            room = self._narrow(needed, Column.STATE, room)
        spare = room - (_ROOMY_NAME_LETTERS - _LEAST_NAME_LETTERS) * letter
        if spare > 0 and Column.FOLDER not in self._chosen_letters:
            most = max(0, _ROOMY_FOLDER_LETTERS * letter - needed[Column.FOLDER])
            needed[Column.FOLDER] += min(spare, most)
        header = self.horizontalHeader()
        for column, width in needed.items():
            header.resizeSection(column, width)

    def _narrow(self, needed: dict[Column, int], column: Column, room: int) -> int:
        """Take what is missing of the room from a column, down to its title; the room then."""
        before = needed[column]
        needed[column] = max(min(before, self._title_width(column)), before + min(0, room))
        return room + before - needed[column]

    def _show_mark(self) -> None:
        """Mark the column that the rows are in the order of. Where nothing stands in it and it is
        hidden, all rows are alike, which leaves them in the order of their names."""
        by, descending = self._order.sorted_by
        if by in self._empty:
            by, descending = int(Column.NAME), False
        way = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        header = self.horizontalHeader()
        with QSignalBlocker(header):  # it is sorted already
            header.setSortIndicator(by, way)

    def _title_width(self, column: Column) -> int:
        """What the title of a column takes: in no language is it cut."""
        font = QFont(self.horizontalHeader().font())
        font.setWeight(QFont.Weight.DemiBold)
        title = self.model().headerData(column, Qt.Orientation.Horizontal)
        return QFontMetrics(font).horizontalAdvance(str(title)) + _BESIDE_TITLE

    def _day_width(self) -> int:
        """What a day takes: the names of months differ in length, in each language another is the
        longest."""
        days = (calendar_words(datetime.date(2028, month, 28)) for month in range(1, 13))
        return max(map(self.fontMetrics().horizontalAdvance, days)) + _BESIDE_TITLE

    def show_filled(self, column: Column, filled: bool) -> None:
        """Show a column that not every matter has a use for, or leave its room to the others."""
        if filled == (column in self._empty):
            self._empty ^= {column}
            self.fit_columns()

    @property
    def columns(self) -> str:
        """The widths that were chosen by hand, and after a ";" the order of the columns where that
        was, as DeskState keeps them."""
        widths = ",".join(
            f"{column}:{letters:.1f}" for column, letters in self._chosen_letters.items()
        )
        order = self._column_order()
        return widths if order == self._first_order else f"{widths};{','.join(map(str, order))}"

    def restore_columns(self, kept: str) -> None:
        """Take widths and an order of an earlier time; what is neither is left out."""
        widths, _, order = kept.partition(";")
        columns = [int(each) for each in order.split(",") if each.isdecimal()]
        if sorted(columns) == sorted(Column) and columns[0] == Column.NAME:
            self._put_columns(columns)
        for part in widths.split(","):
            column, _, letters = part.partition(":")
            if column.isdecimal() and int(column) in tuple(Column):
                with contextlib.suppress(ValueError):
                    width = min(_MOST_LETTERS, max(_LEAST_LETTERS, float(letters)))
                    self._chosen_letters[int(column)] = width
        self.fit_columns()

    def forget_columns(self) -> None:
        """Order and widths as they are before somebody chooses others."""
        self._chosen_letters.clear()
        self._put_columns(self._first_order)
        self.fit_columns()

    def _column_order(self) -> list[int]:
        header = self.horizontalHeader()
        return [header.logicalIndex(place) for place in range(header.count())]

    def _put_columns(self, order: list[int]) -> None:
        header = self.horizontalHeader()
        for place, column in enumerate(order):
            header.moveSection(header.visualIndex(column), place)

    def _on_resized(self, column: int, before: int, width: int) -> None:
        """By hand: what the view does itself is no choice."""
        if not self._fitting and column != Column.NAME and width:
            letter = self.fontMetrics().averageCharWidth()
            self._chosen_letters[column] = max(_LEAST_LETTERS, (width - 16) / letter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Space and Delete; Escape ends what is shown beside the list, then the choice."""
        held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.has_chosen():
            self.open_asked.emit()
        elif event.key() == Qt.Key.Key_Space and self.has_chosen() and not held:
            self.preview_asked.emit()
        elif event.key() == Qt.Key.Key_Delete and self.has_chosen():
            self.remove_asked.emit()
        elif event.key() == Qt.Key.Key_Escape and self.is_previewed():
            self.preview_left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.has_chosen():
            self.selectionModel().clearSelection()
        else:
            before = self.currentIndex().row()
            super().keyPressEvent(event)
            if held and self.currentIndex().row() != before:
                self._mark_current(marked=True)

    def _mark_current(self, *, marked: bool) -> None:
        """Mark the row that the keys stand on, or no more, since the chosen one is."""
        if marked or self._painter.marks_current:
            self._painter.marks_current = marked
            self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._painter.follow_font()
            self.fit_columns()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cells, as they are chosen and coloured now."""
        self._painter.begin()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self.fit_columns()

    def _tell_chosen(self) -> None:
        self._mark_current(marked=False)
        self.chosen_changed.emit()

    def _set_up_headers(self) -> None:
        vertical = self.verticalHeader()
        vertical.hide()
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.sectionResized.connect(self._on_resized)
        header.sortIndicatorChanged.connect(self.fit_columns)
        header.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setMinimumSectionSize(24)
        # To paint its sections a header asks of every row whether all of the column is selected:
        # after "select all" over 20,000 rows a second each time. One of its own never is.
        header.setSelectionModel(QItemSelectionModel(self._order, header))
        header.moveSection(header.visualIndex(Column.REMARKS), Column.STATE + 1)
        header.moveSection(header.visualIndex(Column.TAGS), Column.STATE + 2)
        header.moveSection(header.visualIndex(Column.DATED), Column.STATE + 3)
        self._first_order = self._column_order()
        header.setSectionsMovable(True)
        header.setFirstSectionMovable(False)  # the name comes first
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.as_at_first = QAction(self.tr("Columns as they were at first"), header)
        self.as_at_first.triggered.connect(self.forget_columns)
        header.addAction(self.as_at_first)

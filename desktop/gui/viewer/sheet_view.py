"""A sheet as its program shows it: rows and columns with their names, and the cited cells marked.

Only what is in view is asked for and painted: a sheet may have 300,000 cells.
"""

import colorsys
from collections.abc import Sequence
from functools import cache

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTabBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.gui import theme
from desktop.gui.viewer.marks import Mark, MarkKind
from desktop.gui.viewer.sheet_cells import SheetCells
from desktop.gui.viewer.sheet_spans import spans_of
from desktop.gui.viewer.table_rows import is_number
from desktop.gui.viewer.zoom_steps import larger, smaller
from desktop.gui.widgets.clipboard import copy_text
from desktop.ingest.readers.sheets.cells import letters
from desktop.ingest.readers.sheets.sheet_looks import Look, SheetLooks

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ROLE = Qt.ItemDataRole
_ZOOMS = (0.7, 0.8, 0.9, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0)
_MEASURED_ROWS, _MEASURED_COLUMNS = 100, 60
_NARROWEST, _WIDEST = 6, 40
_PADDING = 32
_SIDES = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "center": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
}
_ZOOM_KEYS = (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus)


class SheetModel(QAbstractTableModel):
    """The cells of one sheet, their text as the file shows it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._widget = parent
        self._text = ""
        self.sheet = SheetCells("")
        self.looks: SheetLooks | None = None
        self.marked: dict[tuple[int, int], MarkKind] = {}

    def open(self, text: str, sheet: SheetCells, looks: SheetLooks | None = None) -> None:
        """Show a sheet of this text."""
        self.beginResetModel()
        self._text, self.sheet, self.looks = text, sheet, looks
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """As many as the last that shows something."""
        return 0 if parent.isValid() else self.sheet.rows

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """As many as the last that shows something."""
        return 0 if parent.isValid() else self.sheet.columns

    def words(self, row: int, column: int) -> str:
        """What a cell shows; rows and columns count from 1."""
        start, end = self.sheet.span(row, column)
        return self._text[start:end]

    def data(self, index: _Index, role: int = _ROLE.DisplayRole) -> object:
        """What Qt asks for to paint and to read aloud."""
        row, column = index.row() + 1, index.column() + 1
        if role in {_ROLE.DisplayRole, _ROLE.ToolTipRole}:
            return self.words(row, column)
        if role == _ROLE.AccessibleTextRole:
            name = f"{letters(column)}{row}: {self.words(row, column)}"
            is_marked = (row, column) in self.marked
            return self._widget.tr("{0}, marked").format(name) if is_marked else name
        if role == _ROLE.TextAlignmentRole:
            return self._side(row, column)
        if role in {_ROLE.FontRole, _ROLE.BackgroundRole, _ROLE.ForegroundRole}:
            return self._painted(row, column, role)
        return None

    def look(self, row: int, column: int) -> Look | None:
        """How the file has a cell look."""
        return self.looks.look(row, column) if self.looks is not None else None

    def _side(self, row: int, column: int) -> Qt.AlignmentFlag:
        look = self.look(row, column)
        side = look.side if look is not None else ""
        if not side:
            side = "right" if is_number(self.words(row, column)) else "left"
        return _SIDES[side] | Qt.AlignmentFlag.AlignVCenter

    def _painted(self, row: int, column: int, role: int) -> object:
        """A mark goes before what the file has, and does not rest on colour alone."""
        kind, look = self.marked.get((row, column)), self.look(row, column)
        if role == _ROLE.FontRole:
            if kind is None and row != self.sheet.head and not (look is not None and look.bold):
                return None
            font = QFont(self._widget.font())
            font.setBold(True)
            font.setUnderline(kind in {MarkKind.HIT, MarkKind.CURRENT_HIT})
            return font
        if kind is not None:
            table = theme.tokens(self._widget.palette())
            if role == _ROLE.BackgroundRole:
                return QBrush(QColor(table.accent_soft if kind is MarkKind.HIT else table.passage))
            return QBrush(QColor(table.text))
        if look is None or not look.fill:
            return None
        is_dark = theme.tokens(self._widget.palette()) is theme.DARK
        ground = dimmed(look.fill) if is_dark else look.fill
        return _brush(ground if role == _ROLE.BackgroundRole else ink_on(ground))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> object:
        """Letters and numbers; under a letter the name that the sheet gives to its column, which
        so stays in view."""
        if role != _ROLE.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return str(section + 1)
        name = letters(section + 1)
        return f"{name}\n{self.words(self.sheet.head, section + 1)}" if self.sheet.head else name


@cache
def _brush(colour: str) -> QBrush:
    """One for each of the few colours of a file."""
    return QBrush(QColor(colour))


@cache
def dimmed(fill: str) -> str:
    """A ground among dark ones: of its hue, but as dark as it was light. Striped rows would else
    glare."""
    hue, light, full = colorsys.rgb_to_hls(*(int(fill[at : at + 2], 16) / 255 for at in (1, 3, 5)))
    if light > 0.5:
        light, full = 1.15 - light, 0.6 * full
    red, green, blue = (round(part * 255) for part in colorsys.hls_to_rgb(hue, light, full))
    return f"#{red:02x}{green:02x}{blue:02x}"


@cache
def ink_on(ground: str) -> str:
    """Black or white, whichever can be read better: its contrast with any ground is 4.5 at least.
    The file's own colour of letters may have been chosen for another ground than it is seen on."""
    return max(("#000000", "#ffffff"), key=lambda ink: theme.contrast(ink, ground))


class _Ground(QStyledItemDelegate):
    """Paints what is marked: with the window's style sheet Qt leaves that out."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        ground = index.data(_ROLE.BackgroundRole)
        if isinstance(ground, QBrush):
            rect: QRect = option.rect
            painter.fillRect(rect, ground)
        super().paint(painter, option, index)


class _Table(QTableView):
    """Leaves to the view around it the keys that turn sheets, zoom, and copy more than one cell."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        turns = held and event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
        if turns or event.matches(QKeySequence.StandardKey.Copy) or event.key() in _ZOOM_KEYS:
            event.ignore()
        else:
            super().keyPressEvent(event)


class SheetView(QWidget):
    """The sheets of a workbook, one at a time, with their names at the foot."""

    sheet_changed = Signal()
    selected_changed = Signal()
    zoom_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._sheets: tuple[SheetCells, ...] = ()
        self._looks: dict[str, SheetLooks] = {}
        self._passage = (0, 0)
        self._marks: tuple[Mark, ...] = ()
        self._is_marked = True
        self._zoom = 1.0
        self._spread: set[tuple[int, int]] = set()
        self.table = _Table(self)
        self.table.setItemDelegate(_Ground(self.table))
        self.model = SheetModel(self.table)
        self.tabs = QTabBar(self)
        self._build()

    def open(self, text: str, sheets: Sequence[SheetCells], start: int, end: int) -> None:
        """Show the sheet of a passage with its cells marked and in view, else the first one."""
        if text is not self._text:
            self._text, self._sheets = text, tuple(sheets)
            self._looks = {}
            self.tabs.blockSignals(True)
            while self.tabs.count():
                self.tabs.removeTab(0)
            for number, sheet in enumerate(self._sheets, 1):
                self.tabs.addTab(sheet.name or self.tr("Sheet {0}").format(number))
            self.tabs.blockSignals(False)
            self.tabs.setVisible(len(self._sheets) > 1)
            self.show_sheet(1)
        self._passage = (start, end)
        self._mark()
        if end > start:
            self.go_to(start, end)

    def clear(self) -> None:
        """Forget the document."""
        self._text, self._sheets, self._marks, self._passage = "", (), (), (0, 0)
        self._looks = {}
        self.model.marked = {}
        self.table.clearSpans()
        self.model.open("", SheetCells(""))

    def set_looks(self, looks: Sequence[SheetLooks]) -> None:
        """Have the cells look as in the file; what is in view stays there."""
        self._looks = {each.name: each for each in looks}
        self.model.looks = self._looks.get(self.model.sheet.name)
        self._span()
        if self.model.looks is not None and self.model.looks.merged:
            self._size()
        self.table.viewport().update()

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Mark these stretches too, beside the passage that was asked for: once it is shown."""
        self._marks = tuple(marks)
        self._is_marked = False
        if not self.isHidden():
            self._mark()

    def showEvent(self, event: QShowEvent) -> None:
        """Mark what was to be marked meanwhile."""
        super().showEvent(event)
        if not self._is_marked:
            self._mark()

    @property
    def sheet(self) -> int:
        """The sheet that is shown, from 1."""
        return self.tabs.currentIndex() + 1

    def show_sheet(self, number: int) -> None:
        """Turn to a sheet, from 1."""
        if not self._sheets:
            return
        index = min(len(self._sheets), max(1, number)) - 1
        if self.tabs.currentIndex() != index:
            self.tabs.setCurrentIndex(index)
        else:
            self._on_sheet(index)

    def go_to(self, start: int, end: int = 0) -> None:
        """Bring the cells of a stretch of the text into view."""
        for number, sheet in enumerate(self._sheets, 1):
            for row, column in sheet.cells_of(start, max(end, start + 1)):
                if self.sheet != number:
                    self.show_sheet(number)
                index = self.model.index(row - 1, column - 1)
                self.table.setCurrentIndex(index)
                self.table.clearSelection()
                self.table.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
                return

    def top_offset(self) -> int:
        """Where in the text the shown sheet begins."""
        starts = self.model.sheet.starts
        return starts[0] if starts else 0

    def selected(self) -> tuple[int, int]:
        """The stretch of the text from the first selected cell to the last; empty for none."""
        spans = [self.model.sheet.span(i.row() + 1, i.column() + 1) for i in self._chosen()]
        found = [span for span in spans if span[1] > span[0]]
        return (min(found)[0], max(found)[1]) if found else (0, 0)

    def copy(self) -> None:
        """Copy the selected cells, as sheets take them: tabs between columns."""
        chosen = {(each.row(), each.column()) for each in self._chosen()}
        if not chosen:
            return
        rows = sorted({row for row, _ in chosen})
        columns = sorted({column for _, column in chosen})
        lines = ("\t".join(self._words(r, c, chosen) for c in columns) for r in rows)
        copy_text("\n".join(lines))

    @property
    def zoom(self) -> float:
        """The size of the letters; 1 is that of the settings."""
        return self._zoom

    def zoom_in(self) -> None:
        """One step larger."""
        self._set_zoom(larger(_ZOOMS, self._zoom))

    def zoom_out(self) -> None:
        """One step smaller."""
        self._set_zoom(smaller(_ZOOMS, self._zoom))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """+ and - zoom, Ctrl+Page Up and Down turn to other sheets."""
        key, held = event.key(), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if held and key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.show_sheet(self.sheet + (1 if key == Qt.Key.Key_PageDown else -1))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif key == Qt.Key.Key_Minus:
            self.zoom_out()
        else:
            super().keyPressEvent(event)

    def _words(self, row: int, column: int, chosen: set[tuple[int, int]]) -> str:
        return self.model.words(row + 1, column + 1) if (row, column) in chosen else ""

    def _chosen(self) -> list[QModelIndex]:
        return self.table.selectionModel().selectedIndexes()

    def _set_zoom(self, zoom: float) -> None:
        self._zoom = zoom
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * zoom)
        self.table.setFont(font)
        self._size()
        self.zoom_changed.emit()

    def _on_sheet(self, index: int) -> None:
        sheet = self._sheets[index]
        self.model.open(self._text, sheet, self._looks.get(sheet.name))
        self._span()
        self._size()
        self._mark()
        self.sheet_changed.emit()

    def _span(self) -> None:
        self.table.clearSpans()
        self._spread = set()
        for one in spans_of(self.model.sheet, self.model.looks):
            self.table.setSpan(one.row - 1, one.column - 1, one.rows, one.columns)
            if one.columns > 1:
                self._spread.add((one.row, one.column))

    def _size(self) -> None:
        """The first columns as wide as their first rows ask for: all would take long. What spreads
        over several columns asks nothing of the first."""
        bold = QFont(self.table.font())
        bold.setBold(True)
        measure = QFontMetricsF(bold)
        letter = measure.averageCharWidth()
        sheet = self.model.sheet
        for column in range(1, min(sheet.columns, _MEASURED_COLUMNS) + 1):
            rows = range(1, min(sheet.rows, _MEASURED_ROWS) + 1)
            words = (
                self.model.words(row, column) for row in rows if (row, column) not in self._spread
            )
            longest = max(words, key=len, default="")
            wide = max(_NARROWEST * letter, measure.horizontalAdvance(longest[:_WIDEST]))
            self.table.setColumnWidth(column - 1, round(wide) + _PADDING)
        self.table.verticalHeader().setDefaultSectionSize(round(measure.height() * 1.5))

    def _mark(self) -> None:
        self._is_marked = True
        sheet = self.model.sheet
        marked: dict[tuple[int, int], MarkKind] = {}
        passage = Mark(*self._passage, MarkKind.CITATION)
        for mark in (passage, *self._marks):
            if mark.end > mark.start:
                marked |= dict.fromkeys(sheet.cells_of(mark.start, mark.end), mark.kind)
        self.model.marked = marked
        self.table.viewport().update()

    def _build(self) -> None:
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Cells of the sheet"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setWordWrap(False)
        self.table.setCornerButtonEnabled(False)
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setTabKeyNavigation(False)
        self.table.selectionModel().selectionChanged.connect(self.selected_changed)
        self.tabs.setAccessibleName(self.tr("Sheets of the file"))
        self.tabs.setShape(QTabBar.Shape.RoundedSouth)
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.currentChanged.connect(self._on_sheet)
        self.setFocusProxy(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        column.addWidget(self.tabs)

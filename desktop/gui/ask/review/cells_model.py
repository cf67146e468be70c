"""The review table: a row for each document, a column for each question."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desktop.documents import Cell, CellMark, FindingState, file_name, one_line
from desktop.gui import icons
from desktop.gui.ask.copying import state_words
from desktop.gui.ask.surveyed_wording import finding_words

_Index = QModelIndex | QPersistentModelIndex
CELL_ROLE = Qt.ItemDataRole.UserRole
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
# A cell that a person has looked at says so before what the document says.
_MARKS = {CellMark.VERIFIED: ("check", "success"), CellMark.CORRECTED: ("pen", "accent")}


class CellsModel(QAbstractTableModel):
    """Documents stand in the order in which their first cell came."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._questions: tuple[str, ...] = ()
        self._rows: list[tuple[int, str]] = []
        self._places: dict[int, int] = {}
        self._cells: dict[tuple[int, str], Cell] = {}

    @property
    def questions(self) -> tuple[str, ...]:
        """The columns behind the first."""
        return self._questions

    @property
    def cells(self) -> tuple[Cell, ...]:
        """The cells document by document, each in the order of the questions."""
        found = (self._cells.get((i, q)) for i, _ in self._rows for q in self._questions)
        return tuple(cell for cell in found if cell is not None)

    def show(self, questions: Sequence[str], cells: Sequence[Cell] = ()) -> None:
        """Replace all."""
        self.beginResetModel()
        self._questions = tuple(questions)
        self._rows, self._places, self._cells = [], {}, {}
        for cell in cells:
            self._put(cell)
        self.endResetModel()

    def add(self, cell: Cell) -> None:
        """A cell came, or is another now."""
        if cell.question not in self._questions:
            return
        if cell.document_id not in self._places:
            row = len(self._rows)
            self.beginInsertRows(QModelIndex(), row, row)
            self._put(cell)
            self.endInsertRows()
            return
        self._put(cell)
        place = self.index_of(cell.document_id, cell.question)
        self.dataChanged.emit(place, place)

    def index_of(self, document_id: int, question: str) -> QModelIndex:
        """Where a cell stands; an invalid index for one that does not."""
        if document_id not in self._places or question not in self._questions:
            return QModelIndex()
        return self.index(self._places[document_id], 1 + self._questions.index(question))

    def document_id(self, row: int) -> int:
        """The document of a row."""
        return self._rows[row][0]

    def rowCount(self, parent: _Index | None = None) -> int:
        """One row a document."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        """The document, and one a question."""
        return 0 if parent is not None and parent.isValid() else 1 + len(self._questions)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's
        """The questions."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if section == 0:
            return QCoreApplication.translate("review", "Document")
        return self._questions[section - 1]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        """The words of a cell, and the cell in the user role: None as long as it is not there."""
        if not index.isValid():
            return None
        document_id, doc = self._rows[index.row()]
        if index.column() == 0:
            return _of_document(doc, role)
        question = self._questions[index.column() - 1]
        cell = self._cells.get((document_id, question))
        if role == CELL_ROLE or cell is None:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_words(cell)
        if role == Qt.ItemDataRole.ToolTipRole:
            return said_in(cell)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{file_name(doc)}, {question}: {cell_words(cell)} {mark_words(cell.mark)}"
        if role == Qt.ItemDataRole.DecorationRole:
            return _sign(cell)
        return None

    def _put(self, cell: Cell) -> None:
        if cell.document_id not in self._places:
            self._places[cell.document_id] = len(self._rows)
            self._rows.append((cell.document_id, cell.doc))
        self._cells[cell.document_id, cell.question] = cell


def cell_words(cell: Cell) -> str:
    """What stands in a cell: what the document says, or in a word that it says nothing."""
    if cell.state is FindingState.FOUND or cell.mark is CellMark.CORRECTED:
        return said_in(cell)
    return state_words(cell.state)


def said_in(cell: Cell) -> str:
    """What the document says, or why it does not; a correction in the corrector's words."""
    if cell.mark is CellMark.CORRECTED:
        return one_line(cell.text)
    return one_line(finding_words(cell.state, cell.text))


def mark_words(mark: CellMark) -> str:
    """What a person said of it, "" for nothing."""
    tr = QCoreApplication.translate
    return {
        CellMark.VERIFIED: tr("review", "Verified"),
        CellMark.CORRECTED: tr("review", "Corrected by hand"),
    }.get(mark, "")


def _of_document(doc: str, role: int) -> str | None:
    if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        return file_name(doc)
    return doc if role == Qt.ItemDataRole.ToolTipRole else None


def _sign(cell: Cell) -> object:
    if cell.mark in _MARKS:
        return icons.icon(*_MARKS[cell.mark])
    if cell.state is FindingState.UNREADABLE:
        return icons.icon("state-failed", "danger")
    if cell.state is FindingState.ABSENT:
        return icons.icon("remove", "muted")
    return None

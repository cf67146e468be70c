"""The tracked changes of a Word file as a table, with what was decided about each."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import (
    QAbstractTableModel,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desktop.drafting.redline.revisions import Kind, Revision
from desktop.gui.widgets.words import day_form

Index = QModelIndex | QPersistentModelIndex
_COLUMNS = 5


@dataclass(frozen=True, slots=True)
class Tracked:
    """What a person takes for one change: the revisions of ``numbers``, which stand side by side in
    a paragraph, or are the two sides of a move. ``old`` was there, ``new`` is; ``clause`` names
    where."""

    numbers: tuple[str, ...]
    kinds: tuple[Kind, ...]
    old: str
    new: str
    author: str
    date: str
    place: tuple[str, int]
    clause: str = ""


def tracked(revisions: Iterable[Revision]) -> list[Tracked]:
    """The changes: of one paragraph's neighbours, what is deleted and what is inserted for it, and
    a new paragraph's text and end, are one; so is a move, whose sides can't be decided apart: words
    would be there twice or lost."""
    made: list[Tracked] = []
    moves: dict[str, int] = {}
    for each in revisions:
        place = (each.part, each.paragraph)
        if each.move and each.move in moves:
            made[moves[each.move]] = _moved(made[moves[each.move]], each)
            continue
        if each.move:
            moves[each.move] = len(made)
        last = made[-1] if made else None
        if last is not None and last.place == place and _goes_with(last, each):
            made[-1] = _joined(last, each)
            continue
        old = each.text if each.kind is Kind.DELETED else ""
        new = "" if each.kind is Kind.DELETED else each.text
        said = (each.author, each.date, place, each.clause)
        made.append(Tracked((each.number,), (each.kind,), old, new, *said))
    return made


def _moved(move: Tracked, each: Revision) -> Tracked:
    """A move with one more revision of it. Its words are told once: as they stand in the first
    paragraph of it that has any."""
    here = move.place == (each.part, each.paragraph)
    said = move.new + each.text if here or not move.new else move.new
    return replace(
        move, numbers=(*move.numbers, each.number), kinds=(*move.kinds, each.kind), new=said
    )


def _goes_with(last: Tracked, each: Revision) -> bool:
    if each.author != last.author or not {each.kind, *last.kinds} <= {Kind.DELETED, Kind.INSERTED}:
        return False
    # What follows an inserted word and is deleted belongs to the next change.
    return last.kinds[-1] is each.kind or (last.kinds[-1] is Kind.DELETED and not last.new)


def _day(moment: str) -> str:
    """The day that a change bears, as the file says it: its time has no zone (ECMA-376 Part 1,
    17.13.5), so no clock of here moves it."""
    day = QDate.fromString(moment[:10], Qt.DateFormat.ISODate)
    return QLocale().toString(day, day_form()) if day.isValid() else moment[:10]


def _joined(last: Tracked, each: Revision) -> Tracked:
    deleted = each.kind is Kind.DELETED
    return Tracked(
        (*last.numbers, each.number),
        (*last.kinds, each.kind),
        last.old + (each.text if deleted else ""),
        last.new + ("" if deleted else each.text),
        last.author,
        last.date,
        last.place,
        last.clause,
    )


class TrackedModel(QAbstractTableModel):
    """A row a change: what it does, its text, who made it, and whether it is accepted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Tracked] = []
        self._decided: dict[int, bool] = {}

    def show_revisions(self, revisions: Iterable[Revision]) -> None:
        """Show other changes; nothing is decided yet."""
        self.beginResetModel()
        self._rows = tracked(revisions)
        self._decided = {}
        self.endResetModel()

    @property
    def decided(self) -> dict[int, bool]:
        """The rows that are accepted (True) or rejected."""
        return dict(self._decided)

    @property
    def accepted(self) -> frozenset[str]:
        """The numbers of the revisions that are accepted."""
        return self._numbers(wanted=True)

    @property
    def rejected(self) -> frozenset[str]:
        """The numbers of the revisions that are rejected."""
        return self._numbers(wanted=False)

    @property
    def all_numbers(self) -> frozenset[str]:
        """The numbers of all revisions."""
        return frozenset(number for row in self._rows for number in row.numbers)

    @property
    def open_count(self) -> int:
        """How many rows are neither."""
        return len(self._rows) - len(self._decided)

    def decide(self, rows: Iterable[int], wanted: bool | None) -> None:
        """Accept (True) or reject (False) rows, or leave them tracked (None)."""
        for row in rows:
            if wanted is None:
                self._decided.pop(row, None)
            else:
                self._decided[row] = wanted
        if self._rows:
            last = self.index(len(self._rows) - 1, _COLUMNS - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def _numbers(self, *, wanted: bool) -> frozenset[str]:
        rows = (row for row, decided in self._decided.items() if decided is wanted)
        return frozenset(number for row in rows for number in self._rows[row].numbers)

    def rowCount(self, parent: Index | None = None) -> int:
        """One for each change."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """What, text, where, who, decision."""
        return 0 if parent is not None and parent.isValid() else _COLUMNS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return (
                self._kind(row),
                self._text(row),
                row.clause,
                " · ".join(part for part in (row.author, _day(row.date)) if part),
                self._decision(index.row()),
            )[index.column()]
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """What the columns are called."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (
                self.tr("Change"),
                self.tr("Text"),
                self.tr("Clause"),
                self.tr("By"),
                self.tr("Decision"),
            )[section]
        return None

    def _kind(self, row: Tracked) -> str:
        if {Kind.DELETED, Kind.INSERTED} <= set(row.kinds):
            return self.tr("Replaced")
        return {
            Kind.INSERTED: self.tr("Inserted"),
            Kind.DELETED: self.tr("Deleted"),
            Kind.MOVED: self.tr("Moved"),
            Kind.FORMATTED: self.tr("Formatted"),
        }[row.kinds[0]]

    def _text(self, row: Tracked) -> str:
        old, new = (" ".join(text.split()) for text in (row.old, row.new))
        if old and new:
            return f"{old} → {new}"
        if old or new:
            return old or new
        if Kind.FORMATTED in row.kinds:
            return self.tr("(look of the text)")
        return self.tr("(end of a paragraph)")

    def _decision(self, row: int) -> str:
        decided = self._decided.get(row)
        if decided is None:
            return self.tr("open")
        return self.tr("✓ accepted") if decided else self.tr("✗ rejected")

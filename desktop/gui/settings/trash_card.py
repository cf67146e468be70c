"""The trash: how long things stay, what lies there, and what is done with it."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.gui import icons
from desktop.gui.jobs import Jobs, Queue
from desktop.gui.settings.trash_table import Column, TrashTable, shown_name
from desktop.gui.settings.trash_view import TrashView
from desktop.gui.settings.work_card import WorkCard
from desktop.gui.widgets.button_menu import offer
from desktop.gui.widgets.flow_layout import flow
from desktop.gui.widgets.latest import Latest
from desktop.gui.widgets.scroll_page import muted
from desktop.gui.widgets.typed_yes import TypedYes
from desktop.gui.widgets.words import count_words
from desktop.vault.removal.trash import Trashed
from desktop.vault.removal.trash_clock import MOST_TERM

if TYPE_CHECKING:
    from desktop.workspace import Workspace

_MOST_NAMES = 6
# Those whose words a column is as wide as; kinds and days are of much the same width in all.
_MEASURED_ROWS = 20


class TrashCard(WorkCard):
    """``restored`` has what is back, documents and matters."""

    restored = Signal(object)

    def __init__(self, workspace: "Workspace", jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(workspace, jobs, parent)
        self._shredded: list[int] = []
        self._days: int | None = None
        self.menu: QMenu | None = None  # the one that was opened last
        self._read = Latest(jobs, self.tr("Listing the trash"), self)
        self.days = QSpinBox(self)
        self.table = TrashTable(self)
        self.view = TrashView(self.table, self)
        self.all_of_them = QPushButton(self)
        self.empty_words = muted(self.tr("The trash is empty."), self)
        self.restore = QPushButton(icons.icon("undo"), self.tr("Restore"), self)
        self.delete = QPushButton(self.tr("Delete now"), self)
        self.shred = QPushButton(self.tr("Shred…"), self)
        self.empty = QPushButton(self.tr("Empty the trash"), self)
        self.yes = TypedYes(self)
        self._build()
        self._connect()
        self._show(())

    def refresh(self) -> None:
        """Read again what lies there."""
        trash = self._workspace.trash
        self._read.run(lambda cancel: (trash.days, tuple(trash.entries())))

    @property
    def chosen(self) -> list[Trashed]:
        """The selected entries."""
        rows = self.view.selectionModel().selectedRows()
        return [self.table.entry(row.row()) for row in rows]

    def _on_read(self, found: tuple[int, tuple[Trashed, ...]]) -> None:
        days, entries = found
        self._days = days
        with QSignalBlocker(self.days):
            self.days.setValue(days)
        self._say_unit()
        self._show(entries)

    def _show(self, entries: Sequence[Trashed]) -> None:
        self.table.show_entries(entries)
        self.view.setVisible(bool(entries))
        self._show_left_out()
        self.empty_words.setVisible(not entries)
        self.empty.setEnabled(bool(entries))
        self._on_chosen()

    def _show_left_out(self) -> None:
        self.all_of_them.setVisible(self.table.left_out > 0)
        count = count_words(self.table.rowCount() + self.table.left_out)
        self.all_of_them.setText(self.tr("Show all {0} things").format(count))

    def _show_all(self) -> None:
        """The button that was pressed goes: the keys come to the first row that it brought."""
        first = self.table.rowCount()
        self.table.show_all()
        self.view.setFocus()
        self.view.selectRow(first)
        self._show_left_out()

    def _on_chosen(self) -> None:
        chosen = self.chosen
        self.restore.setEnabled(bool(chosen))
        free = bool(chosen) and not any(entry.held for entry in chosen)
        self.delete.setEnabled(free)
        self.shred.setEnabled(free and all(entry.kind == "document" for entry in chosen))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """At an entry, offer what the buttons do with it."""
        at_entry = (
            self.view.viewport()
            .rect()
            .contains(self.view.viewport().mapFromGlobal(event.globalPos()))
        )
        if at_entry and self.chosen:
            self.menu = offer(self, event.globalPos(), (self.restore,), (self.delete, self.shred))

    # -------------------------------------------------------------------------------- actions

    def _restore(self) -> None:
        ids = [entry.id for entry in self.chosen]
        self._run(
            self.tr("Restoring"),
            lambda: self._workspace.restore(ids),
            self._on_restored,
        )

    def _on_restored(self, back: Sequence[Trashed]) -> None:
        count = len(back)
        self.notice.say_done(
            self.tr("It is back where it was.")
            if count == 1
            else self.tr("{0} things are back where they were.").format(count_words(count))
        )
        self.restored.emit(back)

    def _delete(self) -> None:
        self._ask_deletion([entry.id for entry in self.chosen])

    def _ask_deletion(self, ids: list[int] | None) -> None:
        """Without ids everything that no hold keeps goes."""
        title = (
            self.tr("Empty the trash?")
            if ids is None
            else self.tr("Delete {0} for good?").format(count_words(len(ids)))
        )
        wanted = None if ids is None else frozenset(ids)
        self.notice.show_message(
            "warning",
            title,
            self.tr("It can't be restored any more. What a legal hold or a term keeps stays."),
            (self.tr("Keep"), lambda: None),
            (self.tr("Delete"), lambda: self._delete_for_good(wanted)),
        )
        self.notice.buttons[0].setFocus()

    def _delete_for_good(self, wanted: frozenset[int] | None) -> None:
        # The button that was pressed goes with its notice, and the others of the card with what
        # lay there: the keys stay in the card.
        self.days.setFocus()
        self._run(
            self.tr("Emptying the trash"),
            lambda: self._workspace.trash.empty(wanted),
            lambda count: self.notice.say_done(
                self.tr("Deleted for good: {0}").format(count_words(count))
            ),
            Queue.WRITES,
        )

    def _ask_shredding(self) -> None:
        chosen = self.chosen
        self._shredded = [entry.id for entry in chosen]
        # Rows that are chosen may be out of view, and be chosen no more when it is done.
        names = ", ".join(shown_name(entry) for entry in chosen[:_MOST_NAMES])
        if len(chosen) > _MOST_NAMES:
            names = f"{names} … ({count_words(len(chosen))})"
        words = self.tr(
            "The documents are deleted, their pages overwritten, and the whole database is "
            "searched for what they said. A certificate is written where you say. This can't "
            "be undone."
        )
        self.yes.ask(
            f"{names}\n{words}",
            self.tr("shred"),
            self.tr("Shred…"),
        )

    def _choose_certificate(self) -> None:
        self._ask_certificate(self.tr("Certificate of deletion.txt"), self._shred)

    def _shred(self, out: Path) -> None:
        ids = self._shredded
        self._run(
            self.tr("Shredding"),
            lambda: self._workspace.shred((), out, trash_ids=ids),
            lambda remains: self.notice.show_message(
                "success",
                self.tr("The certificate was saved: {0}").format(out),
                self._remaining_words(remains),
            ),
            Queue.WRITES,
        )

    # -------------------------------------------------------------------------------- building

    def _build_term(self) -> None:
        self.days.setRange(0, MOST_TERM)
        self.days.setSpecialValueText(self.tr("Delete at once"))
        self._say_unit()
        self.days.valueChanged.connect(self._say_unit)
        self.days.setMinimumWidth(200)
        # The stylesheet's padding does not reach the text of a spin box.
        self.days.lineEdit().setTextMargins(6, 0, 0, 0)

    def _say_unit(self) -> None:
        self.days.setSuffix(self.tr(" day") if self.days.value() == 1 else self.tr(" days"))

    def _build_list(self) -> None:
        self.view.setSortingEnabled(True)
        self.view.sortByColumn(Column.GOES, Qt.SortOrder.AscendingOrder)
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setShowGrid(False)
        self.view.setWordWrap(False)
        self.view.verticalHeader().hide()
        header = self.view.horizontalHeader()
        # Of a thousand rows, as Qt has it, each change of the window's width took 0.4 s.
        header.setResizeContentsPrecision(_MEASURED_ROWS)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.view.setAccessibleName(self.tr("Trash"))
        self.view.setTabKeyNavigation(False)

    def _build(self) -> None:
        self._build_term()
        self._build_list()
        label = QLabel(self.tr("What is removed stays for"), self)
        label.setBuddy(self.days)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.notice)
        column.addLayout(flow(label, self.days, spacing=12))
        words = self.tr(
            "Nothing in the trash is searched, quoted or counted. A change of the term holds for "
            "what is removed from now on."
        )
        column.addWidget(muted(words, self))
        between = QWidget(self)
        between.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # Above the list, which may be long.
        column.addLayout(flow(self.restore, self.delete, self.shred, between, self.empty))
        column.addWidget(self.yes)
        column.addWidget(self.view)
        self.all_of_them.setProperty("kind", "quiet")
        column.addLayout(flow(self.all_of_them))
        column.addWidget(self.empty_words)

    def _connect(self) -> None:
        self._read.done.connect(self._on_read)
        self.all_of_them.clicked.connect(self._show_all)
        self._read.failed.connect(self.notice.show_error)
        self.view.selectionModel().selectionChanged.connect(self._on_chosen)
        self.restore.clicked.connect(self._restore)
        self.delete.clicked.connect(self._delete)
        self.shred.clicked.connect(self._ask_shredding)
        self.empty.clicked.connect(lambda: self._ask_deletion(None))
        self.yes.confirmed.connect(self._choose_certificate)
        self.days.editingFinished.connect(self._keep_days)

    def _keep_days(self) -> None:
        days = self.days.value()
        # The field also ends its editing when it loses the focus.
        if days == self._days:
            return
        self._days = days
        self._run(
            self.tr("Changing the term"),
            lambda: self._workspace.trash.keep_days(days),
            lambda _: None,
        )

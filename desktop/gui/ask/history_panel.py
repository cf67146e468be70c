"""The conversations of this matter: searched, renamed in place, pinned, exported, removed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.gui import icons
from desktop.gui.ask.answer_lines import quiet_button
from desktop.gui.ask.talk_rows import ROW_ROLE, Row, RowDelegate, RowsModel
from desktop.gui.widgets.choice_group import ChoiceGroup
from desktop.gui.widgets.directions import margins
from desktop.gui.widgets.tab_order import go_through
from desktop.gui.widgets.wrapped import wrapped_label

# A search reads the answers of the matter: not for every letter of a quick stroke.
_SEARCH_MS = 200


class HistoryPanel(QFrame):
    """Says what is asked of it; its owner reads and writes. ``searched`` has the words, or None
    where the marked answers are to be shown."""

    chosen = Signal(object)
    searched = Signal()
    renamed = Signal(int, str)
    pin_asked = Signal(int, bool)
    remove_asked = Signal(list)
    export_asked = Signal(int, str, str)
    notes_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = RowsModel(self)
        self.view = QListView(self)
        self.search = QLineEdit(self)
        self.more = quiet_button(self, "more", "", self.tr("More for the selected conversation"))
        self.all_button = self._chip(self.tr("All"), self.tr("Show all conversations"))
        self.marked_button = self._chip(
            self.tr("Verified, wrong"), self.tr("Show only answers that you marked")
        )
        self.notes = QPushButton(self)
        self.menu = QMenu(self)
        self._empty = wrapped_label(self, "muted")
        self._pause = QTimer(self)
        self._build()
        self._connect()
        self.set_notes(0)
        self.show_rows(())

    # -------------------------------------------------------------------------------- showing

    @property
    def words(self) -> str:
        """What is searched for."""
        return self.search.text().strip()

    @property
    def only_marked(self) -> bool:
        """Whether the marked answers are wanted instead of conversations."""
        return self.marked_button.isChecked()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Replace the list; what was selected stays so."""
        if self.view.state() == QAbstractItemView.State.EditingState:
            return  # A title is being typed; the next reading shows the rest.
        selected = self.selected()
        self.model.show(rows)
        self._say_empty(none=not rows)
        for row in selected:
            self.select(row.talk, row.asked, keep=True)
        self._on_selection()

    def set_notes(self, count: int) -> None:
        """How many notes are kept in mind."""
        words = self.tr("Kept in mind")
        self.notes.setText(f"{words} · {count}" if count else words)
        self.notes.setAccessibleName(
            self.tr("What Strongroom keeps in mind: {count} notes").format(count=count)
        )

    def reset(self) -> None:
        """For another matter."""
        self.search.clear()
        self._pause.stop()
        self.all_button.setChecked(True)
        self.show_rows(())

    def select(self, talk: int, asked: int = 0, *, keep: bool = False) -> None:
        """Mark the row of what is shown."""
        place = self.model.place_of(talk, asked)
        if place < 0:
            return
        flags = QItemSelectionModel.SelectionFlag
        flag = flags.Select if keep else flags.ClearAndSelect
        self.view.selectionModel().setCurrentIndex(self.model.index(place, 0), flag)

    def clear_selection(self) -> None:
        """Mark none."""
        self.view.selectionModel().clear()

    def selected(self) -> list[Row]:
        """The rows that are selected."""
        indexes = self.view.selectionModel().selectedIndexes()
        return [index.data(ROW_ROLE) for index in indexes]

    def _say_empty(self, *, none: bool) -> None:
        if self.words:
            words = self.tr("No conversation has these words.")
        elif self.only_marked:
            words = self.tr("Answers that you mark as verified or wrong are listed here.")
        else:
            words = self.tr("Questions you ask here are kept in the vault.")
        self._empty.setText(words)
        self._empty.setVisible(none)
        self.view.setVisible(not none)

    # --------------------------------------------------------------------------------- actions

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes, Enter shows, F2 renames."""
        if event.key() == Qt.Key.Key_Delete:
            self.remove_chosen()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_chosen(self.view.currentIndex())
        elif event.key() == Qt.Key.Key_F2:
            self.rename_chosen()
        else:
            super().keyPressEvent(event)

    def rename_chosen(self) -> None:
        """Type another title into the row."""
        index = self.view.currentIndex()
        if index.isValid() and not index.data(ROW_ROLE).asked:
            self.view.edit(index)

    def remove_chosen(self) -> None:
        """Remove the selected conversations."""
        rows = [row for row in self.selected() if not row.asked]
        if rows:
            self.remove_asked.emit(rows)

    def _on_chosen(self, index: QModelIndex) -> None:
        if index.isValid() and len(self.selected()) <= 1:
            self.chosen.emit(index.data(ROW_ROLE))

    def _on_selection(self) -> None:
        self.more.setEnabled(any(not row.asked for row in self.selected()))

    def _fill_menu(self) -> None:
        """For what is selected now."""
        self.menu.clear()
        rows = [row for row in self.selected() if not row.asked]
        if len(rows) == 1:
            row = rows[0]
            self._act("draft", self.tr("Rename"), self.rename_chosen)
            words = self.tr("Unpin") if row.pinned else self.tr("Pin to the top")
            self._act("pin", words, lambda: self.pin_asked.emit(row.talk, not row.pinned))
            for words, kind in (
                (self.tr("Export as a Word file…"), "docx"),
                (self.tr("Export as Markdown…"), "md"),
            ):
                self._act("export", words, self._exporter(row, kind))
            self.menu.addSeparator()
        if rows:
            self._act("trash", self.tr("Remove"), self.remove_chosen)

    def _exporter(self, row: Row, kind: str) -> Callable[[], None]:
        return lambda: self.export_asked.emit(row.talk, row.title, kind)

    def _act(self, drawing: str, words: str, action: Callable[[], None]) -> None:
        self.menu.addAction(icons.icon(drawing, "muted"), words).triggered.connect(action)

    def _on_menu(self, at: QPoint) -> None:
        if self.more.isEnabled():
            self._fill_menu()
            self.menu.popup(self.view.viewport().mapToGlobal(at))

    # -------------------------------------------------------------------------------- building

    def _connect(self) -> None:
        self._pause.setSingleShot(True)
        self._pause.setInterval(_SEARCH_MS)
        self._pause.timeout.connect(self.searched)
        self.search.textChanged.connect(self._pause.start)
        self.search.returnPressed.connect(self.searched)
        self.marked_button.toggled.connect(self.searched)
        self.notes.clicked.connect(self.notes_asked)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.model.renamed.connect(self.renamed)
        self.view.clicked.connect(self._on_chosen)
        self.view.activated.connect(self._on_chosen)
        self.view.customContextMenuRequested.connect(self._on_menu)
        self.view.selectionModel().selectionChanged.connect(self._on_selection)

    def _build(self) -> None:
        self.setProperty("role", "card")
        self._build_view()
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search in the conversations"))
        self.search.setClearButtonEnabled(True)
        self.more.setMenu(self.menu)
        self.more.setPopupMode(self.more.ToolButtonPopupMode.InstantPopup)
        self.notes.setIcon(icons.icon("memory", "accent"))
        self.notes.setProperty("kind", "quiet")
        title = QLabel(self.tr("Conversations"), self)
        title.setProperty("role", "strong")
        head = QHBoxLayout()
        head.setContentsMargins(margins(self, 8, 0, 0, 0))
        head.addWidget(title, 1)
        head.addWidget(self.more)
        group = ChoiceGroup(self)
        chips = QHBoxLayout()
        chips.setSpacing(6)
        for button in (self.all_button, self.marked_button):
            group.addButton(button)
            chips.addWidget(button)
        chips.addStretch(1)
        self.all_button.setChecked(True)
        self._empty.setContentsMargins(8, 4, 8, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.search)
        column.addLayout(chips)
        column.addWidget(self._empty)
        column.addWidget(self.view, 1)
        column.addStretch(0)
        column.addWidget(self.notes)
        chosen = self.all_button, self.marked_button
        go_through(self.more, self.search, *chosen, self.view, self.notes)

    def _build_view(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setItemDelegate(RowDelegate(view))
        view.setMouseTracking(True)
        view.setUniformItemSizes(True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.setAccessibleName(self.tr("Conversations of this matter"))

    def _chip(self, words: str, name: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("kind", "chip")
        button.setCheckable(True)
        button.setToolTip(name)
        button.setAccessibleName(name)
        return button

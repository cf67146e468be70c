"""A redline: what was changed, clause by clause and one by one, to be accepted and rejected."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.drafting.redline.revisions import Revision
from desktop.drafting.redline.sides import Sides
from desktop.drafting.redline.summary import Change
from desktop.gui import icons, theme
from desktop.gui.draft.redline.change_words import changes_page
from desktop.gui.draft.redline.changes_by import ChangesBy
from desktop.gui.draft.redline.sides_bar import SidesBar
from desktop.gui.draft.redline.tracked_model import TrackedModel
from desktop.gui.widgets.fonts import reading_font, scaled
from desktop.gui.widgets.low_room import LowRoom
from desktop.gui.widgets.measured_browser import MeasuredBrowser

_MEASURED_ROWS = 20
_CLAUSE_WIDTH = 200
# A title has so much room beside buttons; what was changed scrolls in so much at least.
_TITLE_LEAST, _TABS_LEAST = 240, 160


class RedlineView(QWidget):
    """Two files to choose, then their redline. ``file_asked`` says which is wanted ("old", "new" or
    "tracked"), ``compare_asked`` that both are there, ``save_asked`` that the result is wanted as a
    file, ``take_asked`` that it is to be the draft; ``decided`` that something was decided."""

    left = Signal()
    file_asked = Signal(str)
    compare_asked = Signal()
    save_asked = Signal()
    decided = Signal()
    take_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changes: tuple[Change, ...] = ()
        self._given_out = True
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.back_button = QPushButton(self.tr("Back"), self)
        self.title = QLabel(self)
        self.save_button = QPushButton(self.tr("Save as DOCX…"), self)
        self.take_button = QPushButton(self.tr("Take into the draft"), self)
        self.sides = SidesBar(self)
        self.choosing = QFrame(self)
        self.old_button = QPushButton(self.tr("Old version…"), self)
        self.new_button = QPushButton(self.tr("New version…"), self)
        self.old_name = QLabel(self)
        self.new_name = QLabel(self)
        self.by = ChangesBy(self)
        self.compare_button = QPushButton(self.tr("Compare"), self)
        self.tracked_button = QPushButton(self.tr("Open a file with tracked changes…"), self)
        self.tabs = QTabWidget(self)
        self.page = MeasuredBrowser(self)
        self.model = TrackedModel(self)
        self.table = QTableView(self)
        self.count = QLabel(self)
        self.accept_button = QPushButton(self.tr("Accept"), self)
        self.reject_button = QPushButton(self.tr("Reject"), self)
        self.leave_button = QPushButton(self.tr("Leave open"), self)
        self.accept_all_button = QPushButton(self.tr("Accept all"), self)
        self.reject_all_button = QPushButton(self.tr("Reject all"), self)
        self._build()
        self._connect()
        self.begin()

    # ---------------------------------------------------------------------------- what it shows

    def begin(self) -> None:
        """Ask for two files."""
        self.title.setText(self.tr("Compare two Word files"))
        self.old_name.setText(self.tr("not chosen"))
        self.new_name.setText(self.tr("not chosen"))
        self.sides.clear()
        self.choosing.show()
        self._hide_result()
        self.compare_button.setEnabled(False)

    def begin_waiting(self, title: str) -> None:
        """Two documents are being compared."""
        self.title.setText(title)
        self.choosing.hide()
        self._hide_result()
        self.sides.show_waiting()

    def show_sides(self, sides: Sides | None) -> None:
        """Nothing is waited for any more; which documents were compared, if any."""
        held = self.sides.stop_button.hasFocus()
        if sides is None:
            self.sides.clear()
        else:
            self.sides.show_sides(sides)
        if held:  # the button went, and the keys not out of the page
            self.focus_first()

    def _hide_result(self) -> None:
        self._given_out = True
        self.tabs.hide()
        self.save_button.hide()
        self.offer_taking(offered=False)

    def focus_first(self) -> None:
        """The keys go to what is to be done first."""
        if not self.choosing.isHidden():
            self.old_button.setFocus()
        elif self.sides.is_waiting:
            self.sides.stop_button.setFocus()
        elif self.tabs.isHidden():
            self.back_button.setFocus()
        elif self.tabs.currentWidget() is self.page:
            self.page.setFocus()
        else:
            self.table.setFocus()

    def offer_taking(self, *, offered: bool) -> None:
        """Whether there is a draft that what is accepted can go into. Then that comes first."""
        self.take_button.setVisible(offered)
        self._fit()
        self.save_button.setProperty("kind", "" if offered else "primary")
        self.save_button.style().unpolish(self.save_button)
        self.save_button.style().polish(self.save_button)

    def show_file(self, which: str, path: Path, *, both: bool) -> None:
        """Name a file that was chosen."""
        (self.old_name if which == "old" else self.new_name).setText(path.name)
        self.compare_button.setEnabled(both)

    def show_redline(
        self,
        title: str,
        changes: Sequence[Change],
        revisions: Sequence[Revision],
        page: str,
        sides: Sides | None = None,
    ) -> None:
        """Show a redline; a file that came with its changes has no summary. ``page`` are the
        changes as ``changes_page`` writes them: of a long draft that takes 0.1 s. ``sides``: the
        documents, if two were compared."""
        self.title.setText(title)
        self._given_out = True
        self._changes = tuple(changes)
        self.model.show_revisions(revisions)
        self.choosing.hide()
        for result in (self.tabs, self.save_button):
            result.setVisible(bool(changes or revisions))
        self.tabs.setTabVisible(0, bool(changes))
        self.tabs.setCurrentIndex(0 if changes else 1)
        self._write(page)
        if revisions:
            self.table.selectRow(0)
        self._tell()
        self.show_sides(sides)
        self._fit()

    @property
    def unsaved(self) -> int:
        """How many decisions stand in no file and no draft yet."""
        return 0 if self._given_out else self.model.rowCount() - self.model.open_count

    def give_out(self) -> None:
        """What was decided so far stands in a file or a draft."""
        self._given_out = True

    def decide(self, wanted: bool | None, *, all_of_them: bool = False) -> None:
        """Accept, reject or leave what is selected, or all."""
        self._given_out = False
        rows = self._rows() if not all_of_them else list(range(self.model.rowCount()))
        self.model.decide(rows, wanted)
        if len(rows) == 1 and wanted is not None and rows[0] + 1 < self.model.rowCount():
            self.table.selectRow(rows[0] + 1)
        self._tell()
        self.decided.emit()

    def take_back_up(self, decided: Mapping[int, bool]) -> None:
        """Show what was decided before; it is kept, but in no file and no draft."""
        self._given_out = False
        for wanted in (True, False):
            rows = [row for row, how in decided.items() if how is wanted]
            self.model.decide([row for row in rows if 0 <= row < self.model.rowCount()], wanted)
        first = next(
            (row for row in range(self.model.rowCount()) if row not in self.model.decided), 0
        )
        self.table.selectRow(first)
        self._tell()

    def _rows(self) -> list[int]:
        return sorted({index.row() for index in self.table.selectionModel().selectedRows()})

    def _follow_rows(self) -> None:
        """Only what is selected can be decided on."""
        for button in (self.accept_button, self.reject_button, self.leave_button):
            button.setEnabled(bool(self._rows()))

    def _tell(self) -> None:
        self._follow_rows()
        total, left = self.model.rowCount(), self.model.open_count
        if total == 1:
            said = self.tr("1 tracked change, {0} open. What is open stays tracked in the file.")
            self.count.setText(said.format(left))
            return
        said = self.tr("{0} tracked changes, {1} open. What is open stays tracked in the file.")
        self.count.setText(said.format(total, left))

    def _write(self, page: str) -> None:
        self.page.document().setDefaultFont(reading_font(self.font(), 0.9))
        self.page.setHtml(page)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._changes:
            self._write(changes_page(self._changes, theme.tokens(self.palette())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # -------------------------------------------------------------------------------- building

    def _connect(self) -> None:
        for key, wanted in (("A", True), ("R", False)):
            shortcut = QShortcut(QKeySequence(key), self.table)
            # In the table only: elsewhere letters are letters.
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda wanted=wanted: self.decide(wanted))
        self.back_button.clicked.connect(self.left)
        self.save_button.clicked.connect(self.save_asked)
        self.take_button.clicked.connect(self.take_asked)
        self.old_button.clicked.connect(lambda: self.file_asked.emit("old"))
        self.new_button.clicked.connect(lambda: self.file_asked.emit("new"))
        self.tracked_button.clicked.connect(lambda: self.file_asked.emit("tracked"))
        self.compare_button.clicked.connect(self.compare_asked)
        self.table.selectionModel().selectionChanged.connect(self._follow_rows)
        self.accept_button.setToolTip("A")
        self.reject_button.setToolTip("R")
        self.accept_button.clicked.connect(lambda: self.decide(True))
        self.reject_button.clicked.connect(lambda: self.decide(False))
        self.leave_button.clicked.connect(lambda: self.decide(None))
        self.accept_all_button.clicked.connect(lambda: self.decide(True, all_of_them=True))
        self.reject_all_button.clicked.connect(lambda: self.decide(False, all_of_them=True))

    def _build(self) -> None:
        self.title.setProperty("role", "heading")
        self.title.setWordWrap(True)
        self.back_button.setProperty("kind", "quiet")
        self.back_button.setIcon(icons.icon("chevron-left", "accent"))
        self.take_button.setProperty("kind", "primary")
        self.take_button.setToolTip(
            self.tr("What is accepted becomes the text of the open draft. It can be undone.")
        )
        self.compare_button.setProperty("kind", "primary")
        self.tracked_button.setProperty("kind", "quiet")
        for button in self.findChildren(QPushButton):
            button.setAccessibleName(button.text())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        low = LowRoom(self)
        whole.addWidget(low)
        column = low.column
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(10)
        column.addLayout(self._head())
        column.addWidget(self.sides)
        column.addWidget(self._choosing())
        column.addWidget(self.tabs, 1)
        column.addStretch(0)
        self._build_tabs()

    def _head(self) -> QBoxLayout:
        named, results = QHBoxLayout(), QHBoxLayout()
        for row in (named, results, self._top):
            row.setSpacing(8)
        named.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignTop)
        named.addWidget(self.title, 1)
        results.addWidget(self.save_button)
        results.addWidget(self.take_button)
        results.addStretch(0)
        self._top.addLayout(named, 1)
        self._top.addLayout(results)
        return self._top

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where the title has little width, what becomes of the redline stands below it."""
        buttons = (self.back_button, self.save_button, self.take_button)
        taken = sum(8 + each.sizeHint().width() for each in buttons if not each.isHidden())
        narrow = self.width() < taken + scaled(self, _TITLE_LEAST)
        sides = QBoxLayout.Direction
        self._top.setDirection(sides.TopToBottom if narrow else sides.LeftToRight)

    def _choosing(self) -> QWidget:
        self.choosing.setProperty("role", "card")
        self.by.setMaximumWidth(360)
        inside = QVBoxLayout(self.choosing)
        inside.setContentsMargins(20, 16, 20, 16)
        inside.setSpacing(10)
        for button, name in ((self.old_button, self.old_name), (self.new_button, self.new_name)):
            name.setProperty("role", "muted")
            row = QHBoxLayout()
            row.addWidget(button)
            row.addWidget(name, 1)
            inside.addLayout(row)
        inside.addWidget(self.by)
        buttons = QHBoxLayout()
        buttons.addWidget(self.compare_button)
        buttons.addWidget(self.tracked_button)
        buttons.addStretch(1)
        inside.addLayout(buttons)
        return self.choosing

    def _build_tabs(self) -> None:
        self.tabs.setMinimumHeight(scaled(self, _TABS_LEAST))
        self.page.setOpenLinks(False)
        self.page.setAccessibleName(self.tr("Changes clause by clause"))
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Tracked changes"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        head = table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        # Of a thousand rows, as Qt has it, each decision would ask for every cell.
        head.setResizeContentsPrecision(_MEASURED_ROWS)
        for section in (0, 3, 4):
            head.setSectionResizeMode(section, QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        head.resizeSection(2, scaled(self, _CLAUSE_WIDTH))
        self.count.setProperty("role", "caption")
        self.count.setWordWrap(True)
        one_by_one = QWidget(self)
        inside = QVBoxLayout(one_by_one)
        inside.setContentsMargins(0, 8, 0, 0)
        inside.addWidget(table, 1)
        inside.addWidget(self.count)
        buttons = QHBoxLayout()
        for button in (self.accept_button, self.reject_button, self.leave_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for button in (self.accept_all_button, self.reject_all_button):
            buttons.addWidget(button)
        inside.addLayout(buttons)
        self.tabs.addTab(self.page, self.tr("Clause by clause"))
        self.tabs.addTab(one_by_one, self.tr("One by one"))

"""The head of the Documents page: matter, counts, filter, and the buttons that add files."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget
from PySide6.QtWidgets import QVBoxLayout as Column

from desktop.documents import Matter, Status
from desktop.gui import icons
from desktop.gui.documents.state_counts import EACH_PROBLEM, state_counts
from desktop.gui.documents.states import PROBLEMS, READY, UNFINISHED
from desktop.gui.widgets.box_label import name_box
from desktop.gui.widgets.elided import ElidedLabel
from desktop.gui.widgets.field_icons import scale_icons
from desktop.gui.widgets.tab_order import go_through
from desktop.gui.widgets.words import count_words

_ALL, _READY, _PROBLEMS, _UNFINISHED = range(4)
_LETTERS_FOR_LABELS = 80
_COUNTS_SHARE = 3
_FIELD_LEAST, _BETWEEN = 140, 8
_NO_BREAK = "\N{NO-BREAK SPACE}"
# Letters of the matter's name that are seen, and what is around the words of a button.
_LEAST_TITLE, _AROUND_LABEL = 12, 52
_FIELD_MOST, _MOST = 260, 16_777_215  # Qt's QWIDGETSIZE_MAX
_STATES: tuple[frozenset[Status] | None, ...] = (None, READY, PROBLEMS, UNFINISHED)


class DocumentsHeader(QWidget):
    """Emits ``filter_changed`` while the user types, ``list_asked`` by the key that goes down."""

    filter_changed = Signal()
    list_asked = Signal()
    add_files_asked = Signal()
    add_folder_asked = Signal()
    report_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = ElidedLabel(self)
        self.title.setProperty("role", "title")
        self.counts = QLabel(self)
        self.counts.setTextFormat(Qt.TextFormat.PlainText)
        self.counts.setProperty("role", "muted")
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Filter by name, folder or tag"))
        self.field.setAccessibleName(self.tr("Filter by name, folder or tag"))
        scale_icons(self.field)
        self.field.setClearButtonEnabled(True)
        self.field.addAction(
            QAction(icons.icon("search", "muted"), self.field.placeholderText(), self.field),
            QLineEdit.ActionPosition.LeadingPosition,
        )
        self.state = QComboBox(self)
        name_box(self.state, self.tr("Show documents in this state"))
        self.state.addItems(
            [
                self.tr("All states"),
                self.tr("Ready"),
                self.tr("With problems"),
                self.tr("Not read yet"),
            ]
        )
        self.group = QComboBox(self)
        name_box(self.group, self.tr("Group documents by"))
        self.group.addItems(
            [
                self.tr("Not grouped"),
                self.tr("By state"),
                self.tr("By kind"),
                self.tr("By folder"),
                self.tr("By tag"),
            ]
        )
        self.add_files = QPushButton(icons.icon("file-add", "on_accent"), "", self)
        self.add_files.setProperty("kind", "primary")
        self.add_folder = QPushButton(icons.icon("folder-add"), "", self)
        self.report = QPushButton(icons.icon("export"), "", self)
        self._labels = {
            self.report: self.tr("Report…"),
            self.add_files: self.tr("Add files…"),
            self.add_folder: self.tr("Add folder…"),
        }
        for button, label in self._labels.items():
            button.setText(label)
            button.setToolTip(label)
            button.setAccessibleName(label)
        self.report.setToolTip(self.tr("Save what became of every file, as a page or a table"))
        self._placed = (True, False)
        self._build()
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.field)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self.list_asked)
        self.report.clicked.connect(self.report_asked)
        self.field.textChanged.connect(self.filter_changed)
        self.state.currentIndexChanged.connect(self.filter_changed)
        self.add_files.clicked.connect(self.add_files_asked)
        self.add_folder.clicked.connect(self.add_folder_asked)

    @property
    def words(self) -> str:
        """What was typed."""
        return self.field.text()

    @property
    def states(self) -> frozenset[Status] | None:
        """The states to show, None for all."""
        return _STATES[self.state.currentIndex()]

    def reset(self) -> None:
        """Filter nothing."""
        self.field.clear()
        self.state.setCurrentIndex(_ALL)

    def show_problems(self) -> None:
        """Show what could not be read in full."""
        self.field.clear()
        self.state.setCurrentIndex(_PROBLEMS)

    def focus_filter(self) -> None:
        """Put the cursor into the filter."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def set_matter(self, matter: Matter) -> None:
        """Show the name of the matter."""
        self.title.setText(matter.name)

    def set_usable(self, usable: bool) -> None:
        """A filter over nothing is no use, and an empty page has its own buttons."""
        adding = (self.add_files, self.add_folder)
        for widget in (self.field, self.state, self.group, self.report, *adding):
            widget.setVisible(usable)

    def set_counts(self, counts: Mapping[Status, int], shown: int) -> None:
        """Say how many documents there are, and what is not in order."""
        total = sum(counts.values())
        words = [
            self.tr("One document")
            if total == 1
            else self.tr("{0} documents").format(count_words(total))
        ]
        words += state_counts(counts, *EACH_PROBLEM)
        if shown != total:
            words.append(self.tr("{0} shown").format(count_words(shown)))
        # A line of them is broken between two counts only.
        whole = (each.replace(" ", _NO_BREAK) for each in words)
        self.counts.setText(f"{_NO_BREAK}· ".join(whole) if total else "")
        self.counts.setToolTip("\n".join(words) if total else "")
        self._fit()
        self._tell_tip()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the matter's name needs it more than the buttons' words."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Letters of another size, or words of another length, take other room."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        roomy = self.width() >= _LETTERS_FOR_LABELS * self.fontMetrics().averageCharWidth()
        labelled = roomy and self._has_room_for_labels()
        for button, label in self._labels.items():
            if button.text() != (label if labelled else ""):
                button.setText(label if labelled else "")
        self._place_counts(beside=roomy and self._counts_width() <= self._room_beside())

    def _has_room_for_labels(self) -> bool:
        """Whether some letters of the matter's name are left beside the words of the buttons."""
        metrics, name = self.fontMetrics(), self.title.fontMetrics()
        words = sum(map(metrics.horizontalAdvance, self._labels.values()))
        around = len(self._labels) * (_AROUND_LABEL + round(1.2 * metrics.height()))
        title = min(
            name.horizontalAdvance(self.title.text()), _LEAST_TITLE * name.averageCharWidth()
        )
        return self.width() >= words + around + title

    def _counts_width(self) -> int:
        return self.counts.fontMetrics().horizontalAdvance(self.counts.text())

    def _room_beside(self) -> int:
        """For the counts in the line of the filter, where that is as narrow as it can be."""
        boxes = sum(box.sizeHint().width() for box in (self.group, self.state))
        return self.width() - boxes - _FIELD_LEAST - 3 * _BETWEEN

    def _place_counts(self, *, beside: bool) -> None:
        """Beside the filter where both fit, otherwise in lines of their own. Where the filter
        would cut what is chosen beside it, in very large letters, it takes that line, and they are
        the tip of the matter's name."""
        narrow = self._room_beside() + _BETWEEN < 0
        self.counts.setMinimumWidth(self._counts_width() if beside else 0)
        if (beside, narrow) == self._placed:
            return
        self._placed = beside, narrow
        self.counts.setWordWrap(not beside)
        for widget in (self.counts, self.field):
            self._second.removeWidget(widget)
            self._column.removeWidget(widget)
        self.field.setMaximumWidth(_MOST if narrow else _FIELD_MOST)
        if narrow:
            self._column.insertWidget(1, self.field)
        else:
            self._second.insertWidget(0, self.field, 2)
        if beside:
            self._second.insertWidget(0, self.counts, _COUNTS_SHARE)
        else:
            self._column.insertWidget(1, self.counts)
        self.counts.setHidden(narrow)
        self._tell_tip()

    def _tell_tip(self) -> None:
        self.title.setToolTip(self.counts.toolTip() if self.counts.isHidden() else "")

    def _build(self) -> None:
        self.field.setMinimumWidth(_FIELD_LEAST)
        self.field.setMaximumWidth(_FIELD_MOST)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.title, 1)
        first.addWidget(self.report)
        first.addWidget(self.add_folder)
        first.addWidget(self.add_files)
        self._second = second = QHBoxLayout()
        second.setSpacing(_BETWEEN)
        second.addWidget(self.counts, _COUNTS_SHARE)
        second.addWidget(self.field, 2)
        second.addWidget(self.group)
        second.addWidget(self.state)
        self._column = column = Column(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(first)
        column.addLayout(second)
        buttons = self.report, self.add_folder, self.add_files
        go_through(*buttons, self.field, self.group, self.state)

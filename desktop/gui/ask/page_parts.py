"""The widgets of the Ask page and how they stand; what they do is the page's to say."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from desktop.gui import icons
from desktop.gui.ask.question_card import QuestionCard
from desktop.gui.ask.results import Results
from desktop.gui.ask.review.view import ReviewView
from desktop.gui.ask.side import Side
from desktop.gui.ask.viewing import Viewing
from desktop.gui.jobs import Jobs
from desktop.gui.widgets.directions import margins
from desktop.gui.widgets.elided import YieldingLabel
from desktop.gui.widgets.fonts import scaled
from desktop.gui.widgets.notice import Notice
from desktop.gui.widgets.yielding import give_way

if TYPE_CHECKING:
    from desktop.workspace import Workspace

# From this width of the pane on there is room for the history beside the conversation, and from
# this width without it for the evidence beside the answer; else it stands below.
_SIDE_FROM = 880
_COLUMNS_FROM = 640
# Left and right of the heading, and before each of its buttons.
_MARGINS, _BETWEEN = 48, 8


class PageParts:
    """Builds the parts into ``page`` and arranges them for the room there is."""

    def __init__(self, page: QWidget, workspace: "Workspace", jobs: Jobs) -> None:
        self._page = page
        self._over = False
        # Whether it is wanted beside the conversation: the button shows what there is room for.
        self._with_history = True
        # In the order in which Tab goes through them, as they are read.
        self.notice = Notice(page)
        self.undo = Notice(page)
        self.new_button = QToolButton(page)
        self.history_button = QToolButton(page)
        self.table_button = QToolButton(page)
        self.side = Side(workspace, jobs, self.notice, self.undo, page)
        self.results = Results(page)
        self.card = QuestionCard(page)
        self.viewing = Viewing(workspace, jobs, page)
        self.review = ReviewView(workspace, jobs, self.notice, page)
        self._conversation = self._middle()
        give_way(self._conversation)
        self._build()
        self.history_button.clicked.connect(self._on_history_button)
        self.table_button.toggled.connect(self._on_table_button)
        self.viewing.arranged.connect(self.arrange)

    def arrange(self) -> None:
        """Side by side what there is room for."""
        room = self.viewing.room
        beside = self._has_room()
        with_side = self._with_history and beside
        self._over = self._over and not beside
        self.side.set_wide(wide=not beside)
        self.side.setVisible(with_side or self._over)
        self.history_button.setChecked(with_side or self._over)
        self.results.setVisible(not self._over)
        left = room - (self.side.room() if with_side else 0)
        self.results.set_tight(left < scaled(self._page, _COLUMNS_FROM))
        self._label_buttons()

    def _label_buttons(self) -> None:
        """Drawings alone where words would cut the page's title; the words stay in the tips."""
        buttons = (self.new_button, self.history_button, self.table_button)
        style = Qt.ToolButtonStyle
        for button in buttons:
            button.setToolButtonStyle(style.ToolButtonTextBesideIcon)
        letters = self._title.fontMetrics().horizontalAdvance(self._title.text())
        words = sum(button.sizeHint().width() + _BETWEEN for button in buttons)
        if letters + words + _MARGINS > self.viewing.room:
            for button in buttons:
                button.setToolButtonStyle(style.ToolButtonIconOnly)

    def _has_room(self) -> bool:
        """Whether the history can stand beside the conversation."""
        columns = scaled(self._page, _COLUMNS_FROM)
        return self.viewing.room >= max(_SIDE_FROM, self.side.room() + columns)

    def show_results(self) -> None:
        """Where the history stood in the place of the conversation, show that again."""
        if self._over:
            self._over = False
            self.arrange()

    @property
    def is_over(self) -> bool:
        """Whether the history stands in the place of the conversation."""
        return self._over

    def _on_history_button(self) -> None:
        """Beside the conversation where there is room, else in its place."""
        if self._has_room():
            self._with_history = not self._with_history
        else:
            self._over = not self._over
        self.arrange()
        if not self.side.isHidden():
            self.side.history.search.setFocus()

    @property
    def is_table(self) -> bool:
        """Whether the review table stands in the place of the conversation."""
        return self.table_button.isChecked()

    def _on_table_button(self, on: bool) -> None:
        for widget in (self._conversation, self.card):
            widget.setHidden(on)
        for button in (self.new_button, self.history_button):
            button.setVisible(not on)
        self.review.setVisible(on)
        # What had the keys is hidden: Qt would give them to the rail.
        if on:
            self.review.take_keys()
            self.review.refresh()
        else:
            self.card.box.setFocus()

    def _build(self) -> None:
        self.review.hide()
        column = QVBoxLayout(self.viewing.page)
        column.setContentsMargins(margins(self._page, 24, 14, 16, 12))
        column.setSpacing(10)
        column.addLayout(self._heading())
        column.addWidget(self.notice)
        column.addWidget(self.undo)
        column.addWidget(self._conversation, 1)
        column.addWidget(self.review, 1)
        column.addWidget(self.card)
        outer = QVBoxLayout(self._page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.viewing.panes)

    def _heading(self) -> QHBoxLayout:
        tr = self._page.tr
        self._title = title = YieldingLabel(self._page, Qt.TextElideMode.ElideRight)
        title.setText(tr("Ask"))
        title.setProperty("role", "title")
        for button, drawing, words, name in (
            (self.new_button, "add", tr("New"), tr("Begin a new conversation")),
            (self.history_button, "history", tr("History"), tr("Show the conversations")),
            (
                self.table_button,
                "file-sheet",
                tr("Review table"),
                tr("Put the same questions to many documents"),
            ),
        ):
            button.setIcon(icons.icon(drawing, "muted"))
            button.setText(words)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setToolTip(name)
            button.setAccessibleName(name)
        self.table_button.setCheckable(True)
        self.history_button.setCheckable(True)
        self.history_button.setChecked(True)
        row = QHBoxLayout()
        row.setSpacing(_BETWEEN)
        row.addWidget(title, 1)
        row.addWidget(self.new_button)
        row.addWidget(self.history_button)
        row.addWidget(self.table_button)
        return row

    def _middle(self) -> QWidget:
        middle = QWidget(self._page)
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.side)
        row.addWidget(self.results, 1)
        return middle

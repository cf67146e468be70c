"""A matter as pictures: when, what, who, what could not be read, what was answered."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from desktop.errors import DesktopError
from desktop.gui import icons
from desktop.gui.jobs import Jobs
from desktop.gui.matters.grid import CardGrid
from desktop.gui.overview.figure_card import FigureCard
from desktop.gui.overview.figures import Bar, Figures, gather
from desktop.gui.overview.row_chart import RowChart
from desktop.gui.overview.time_chart import TimeChart
from desktop.gui.widgets.flow_layout import flow
from desktop.gui.widgets.latest import Latest
from desktop.gui.widgets.notice import Notice
from desktop.gui.widgets.scroll_page import ScrollPage
from desktop.gui.widgets.words import count_words

if TYPE_CHECKING:
    from desktop.workspace import Workspace

_WIDTH = 1400
_CARD_WIDTH = 420


class OverviewView(ScrollPage):
    """``rows_asked`` has ids of documents and what they are, ``questions_asked`` wants the answers
    that are kept, ``documents_asked`` all documents of the matter."""

    closed = Signal()
    documents_asked = Signal(str)
    rows_asked = Signal(object, str)
    questions_asked = Signal()

    def __init__(self, workspace: "Workspace", jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent, _WIDTH)
        self._workspace = workspace
        self._matter = ""
        self.title.hide()
        self.back = QPushButton(icons.icon("chevron-left", "accent"), self.tr("All matters"), self)
        self.name = QLabel(self)
        self.name.setProperty("role", "title")
        self.count = QLabel(self)
        self.count.setProperty("role", "muted")
        self.as_tables = QCheckBox(self.tr("Show as tables"), self)
        self.documents = QPushButton(icons.icon("documents"), self.tr("Documents"), self)
        self.notice = Notice(self)
        self._make_cards()
        self._read = Latest(jobs, self.tr("Counting documents"), self)
        self._build()
        self._connect()

    def show_matter(self, name: str) -> None:
        """Show another matter, or the same anew."""
        if name != self._matter:
            self._matter = name
            self.name.setText(name)
            self.count.setText("")
            for card in self.cards:
                card.set_bars(())
        self._read.run(lambda cancel: gather(self._workspace, name))

    @property
    def matter(self) -> str:
        """The matter that is shown."""
        return self._matter

    @property
    def cards(self) -> tuple[FigureCard, ...]:
        """All pictures."""
        return (self.times, self.kinds, self.parties, self.problems, self.answers)

    def _on_read(self, figures: Figures) -> None:
        self.notice.dismiss()
        self.count.setText(
            self.tr("One document")
            if figures.documents == 1
            else self.tr("{0} documents").format(count_words(figures.documents))
        )
        for card, bars in (
            (self.times, figures.times),
            (self.kinds, figures.kinds),
            (self.parties, figures.parties),
            (self.problems, figures.problems),
            (self.answers, figures.answers),
        ):
            card.set_bars(bars)

    def _on_failed(self, error: DesktopError) -> None:
        again = (self.tr("Try again"), lambda: self.show_matter(self._matter))
        self.notice.show_error(error, again)

    def _on_bar(self, title: str, bar: Bar) -> None:
        words = self.tr("{0}: {1} ({2} documents)").format(
            title, bar.label, count_words(len(bar.documents))
        )
        self.rows_asked.emit(bar.documents, words)

    # -------------------------------------------------------------------------------- building

    def _make_cards(self) -> None:
        when, what = self.tr("On a time line"), self.tr("Kinds of documents")
        who, unread = self.tr("Names"), self.tr("What to look at")
        answers = self.tr("Answers")
        self.times = FigureCard(
            when,
            self.tr("By the day that a document bears, or else the last change of its file."),
            self.tr("No document of this matter has a date."),
            TimeChart(when),
        )
        self.kinds = FigureCard(
            what, self.tr("By the kind of file."), self.tr("No documents yet."), RowChart(what)
        )
        self.parties = FigureCard(
            who,
            self.tr("Names that several documents begin with, as parties and patients are named."),
            self.tr("No name stands at the beginning of several documents."),
            RowChart(who),
        )
        self.problems = FigureCard(
            unread,
            self.tr("What could not be read, or was read with doubts."),
            self.tr("Every document was read in full."),
            RowChart(unread),
        )
        self.answers = FigureCard(
            answers,
            self.tr("How the questions that are kept were answered, and what was left out."),
            self.tr("Nothing was asked of this matter yet."),
            RowChart(answers),
        )

    def _build(self) -> None:
        self.back.setProperty("kind", "quiet")
        # In large letters the last of them go below.
        head = flow(self.name, self.count, self.as_tables, self.documents, spacing=12)
        self.count.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        first = QHBoxLayout()
        first.addWidget(self.back)
        first.addStretch(1)
        self.grid = CardGrid(_CARD_WIDTH, self.ground)
        self.grid.set_cards((self.kinds, self.parties, self.problems, self.answers))
        self.column.addLayout(first)
        self.column.addLayout(head)
        self.column.addWidget(self.notice)
        self.column.addWidget(self.times)
        self.column.addWidget(self.grid)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self._read.done.connect(self._on_read)
        self._read.failed.connect(self._on_failed)
        self.back.clicked.connect(self.closed)
        self.documents.clicked.connect(lambda: self.documents_asked.emit(self._matter))
        self.as_tables.toggled.connect(self._on_tables)
        for card, title in (
            (self.times, self.tr("On a time line")),
            (self.kinds, self.tr("Kinds of documents")),
            (self.parties, self.tr("Names")),
            (self.problems, self.tr("What to look at")),
        ):
            card.asked.connect(lambda bar, title=title: self._on_bar(title, bar))
        self.answers.asked.connect(self.questions_asked)

    def _on_tables(self, on: bool) -> None:
        for card in self.cards:
            card.show_table(on)

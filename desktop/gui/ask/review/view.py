"""The review table of a matter: what it is of, and what the documents say."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from desktop.documents import Cell, Review
from desktop.errors import DesktopError
from desktop.gui.ask.review.choosing import ChoosingView
from desktop.gui.ask.review.table_view import TableView
from desktop.gui.ask.review.work import Begun, ReviewWork
from desktop.gui.jobs import Jobs
from desktop.gui.widgets.file_dialogs import choose_target
from desktop.gui.widgets.notice import Notice
from desktop.gui.widgets.stack import Stack

if TYPE_CHECKING:
    from desktop.workspace import Workspace

_SUFFIXES = (".xlsx", ".docx", ".csv")


class ReviewView(Stack):
    """``cell_opened`` has a cell whose passage is wanted, ``document_opened`` a document's id."""

    cell_opened = Signal(object)
    document_opened = Signal(int)

    def __init__(self, workspace: "Workspace", jobs: Jobs, notice: Notice, parent: QWidget) -> None:
        super().__init__(parent)
        self._notice = notice
        self._matter = ""
        self._shown = ""
        self._made: Review | None = None
        self.dialog: QFileDialog | None = None
        self.work = ReviewWork(workspace, jobs, self)
        self.choosing = ChoosingView(self)
        self.table = TableView(self)
        self.addWidget(self.choosing)
        self.addWidget(self.table)
        self._connect()

    def set_matter(self, matter: str) -> None:
        """Turn to another matter. What was read of the one before is kept."""
        if matter != self._matter:
            self.work.abandon()
            self._matter, self._shown, self._made = matter, "", None
            self.table.show_review(None)
            self.setCurrentWidget(self.choosing)

    def refresh(self) -> None:
        """Read again what there is; not while documents are read."""
        if self._matter and not self.work.running:
            self.work.open(self._matter)

    def take_keys(self) -> None:
        """Give the keys to what is gone on with: the questions, or the table that there is."""
        made = self.currentWidget() is self.table
        (self.table.view if made else self.choosing.questions).setFocus()

    def stop(self) -> bool:
        """Stop what runs; False where nothing does."""
        if not self.work.running:
            return False
        self.work.stop()
        self.table.show_stopping()
        return True

    def _on_begun(self, there: Begun) -> None:
        if there.matter != self._matter or self.work.running:
            return
        if self._shown == self._matter:
            self.choosing.show_documents(there.documents)
            return
        self._shown = self._matter
        self.choosing.show_plan(there.plan, there.documents)
        if there.review is not None and there.review.cells:
            self._made = there.review
            self.table.show_review(there.review)
            self._turn_to(self.table)

    def _turn_to(self, side: QWidget) -> None:
        """Who was on the side that goes has the keys on the one that comes."""
        focused = QApplication.focusWidget()
        mine = focused is not None and self.isAncestorOf(focused)
        self.setCurrentWidget(side)
        if mine:
            self.take_keys()

    def _run(self) -> None:
        plan = self.choosing.plan()
        if not plan.questions or self.work.running:
            return
        self._notice.dismiss()
        self._made = None
        self.table.show_running(plan.questions)
        self.setCurrentWidget(self.table)
        self.table.view.setFocus()
        self.work.run(plan)

    def _on_ended(self, review: Review | None) -> None:
        """Stopped before the first cell there is no table; what was marked meanwhile stays."""
        self._made = review
        self.table.show_ended(review)

    def _on_marked(self, cell: Cell) -> None:
        self.table.show_cell(cell)
        if not self.work.running:
            self.table.show_ended(self._made)

    def _on_save(self) -> None:
        if self._made is None:
            return
        made = self._made
        shown = Review(
            made.matter, made.questions, self.table.model.cells, made.coverage, made.stopped
        )
        self.dialog = choose_target(
            self,
            self.tr("Save the review table (.xlsx, .docx or .csv)"),
            f"{self.tr('Review table')}{_SUFFIXES[0]}",
            lambda chosen: self._save(shown, chosen[0]),
        )

    def _save(self, review: Review, out: Path) -> None:
        self._notice.dismiss()
        self.work.save(review, out)

    def _on_saved(self, where: str) -> None:
        self._notice.show_message("success", self.tr("The review table was saved"), where)

    def _on_failed(self, error: DesktopError) -> None:
        self._notice.show_error(error)

    def _connect(self) -> None:
        self.choosing.begun.connect(self._run)
        self.table.again_asked.connect(self._run)
        self.table.stop_asked.connect(self.stop)
        self.table.change_asked.connect(lambda: self._turn_to(self.choosing))
        self.table.save_asked.connect(self._on_save)
        self.table.cell_opened.connect(self.cell_opened)
        self.table.document_opened.connect(self.document_opened)
        self.table.cell_marked.connect(self.work.mark)
        self.work.begun.connect(self._on_begun)
        self.work.cell_read.connect(self.table.add)
        self.work.ended.connect(self._on_ended)
        self.work.cell_marked.connect(self._on_marked)
        self.work.saved.connect(self._on_saved)
        self.work.failed.connect(self._on_failed)

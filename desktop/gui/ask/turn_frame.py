"""A turn's frame: its signals, the parts that every turn has, and those that few have, which are
made only when they are needed."""

from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from desktop.documents import Finding
from desktop.gui import theme
from desktop.gui.ask.computation_view import ComputationView
from desktop.gui.ask.findings_view import FindingsView
from desktop.gui.ask.marking import MarkBar
from desktop.gui.ask.nowhere import Nowhere
from desktop.gui.ask.record_bar import RecordBar
from desktop.gui.ask.replaced_view import ReplacedView
from desktop.gui.ask.turn_parts import EDGE, Branches, TurnParts
from desktop.gui.widgets.notice import Notice
from desktop.gui.widgets.wrapped import wrapped_label

_Part = TypeVar("_Part", bound=QWidget)


class TurnFrame(QFrame):
    """``touched`` says that the reader is at this turn; the others ask for what their names say."""

    touched = Signal()
    citation_clicked = Signal(int)
    citation_hovered = Signal(int)
    finding_opened = Signal(object)
    document_asked = Signal(str)
    ask_again = Signal()
    edit_asked = Signal()
    branch_asked = Signal(int)
    mark_changed = Signal(object, str)
    recheck_asked = Signal()
    record_asked = Signal()
    save_record_asked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current = False
        self.parts = TurnParts(self)

    def set_current(self, *, current: bool) -> None:
        """Whether its evidence is the one that is shown."""
        if current != self._current:
            self._current = current
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line beside the turn whose evidence is shown."""
        super().paintEvent(event)
        if self._current:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.tokens(self.palette()).accent))
            painter.drawRoundedRect(0, 8, EDGE, self.height() - 20, 1.5, 1.5)
            painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The reader is here."""
        self.touched.emit()
        super().mousePressEvent(event)

    # ------------------------------------------------------- what few turns have, made when needed

    @cached_property
    def notice(self) -> Notice:
        """What failed."""
        return self._in_slot("notice", Notice(self))

    @cached_property
    def findings(self) -> FindingsView:
        """The table of a question that is asked of each document."""
        made = self._in_slot("findings", FindingsView(self))
        made.opened.connect(self._on_finding)
        made.touched.connect(self.touched)
        return made

    @cached_property
    def understood(self) -> QLabel:
        """The whole question that a short one was taken for."""
        return self._in_slot("understood", wrapped_label(self, "caption"))

    @cached_property
    def computation(self) -> ComputationView:
        """What was computed."""
        made = self._in_slot("computation", ComputationView(self))
        made.citation_clicked.connect(self._on_citation)
        return made

    @cached_property
    def replaced(self) -> ReplacedView:
        """What the model had written."""
        return self._in_slot("replaced", ReplacedView(self))

    @cached_property
    def nowhere(self) -> Nowhere:
        """What was looked for in vain."""
        return self._in_slot("nowhere", Nowhere(self))

    @cached_property
    def branches(self) -> Branches:
        """The way to the other questions of this place."""
        made = self._in_slot("branches", Branches(self))
        made.asked.connect(self.branch_asked)
        return made

    @cached_property
    def marks(self) -> MarkBar:
        """The reader's verdict."""
        made = self._in_slot("marks", MarkBar(self.parts.verified, self.parts.wrong, self))
        made.changed.connect(self.mark_changed)
        made.recheck_asked.connect(self.recheck_asked)
        return made

    @cached_property
    def record(self) -> RecordBar:
        """Who reviewed it, for the record."""
        made = self._in_slot("record", RecordBar(self))
        made.save_asked.connect(self.save_record_asked)
        return made

    def _in_slot(self, name: str, made: _Part) -> _Part:
        self.parts.slots[name].addWidget(made)
        return made

    def made(self, name: str) -> bool:
        """Whether one of the parts that few turns have is there."""
        return name in self.__dict__

    @property
    def has_table(self) -> bool:
        """Whether there is a row for each document."""
        return self.made("findings") and bool(self.findings.table.findings)

    def _on_finding(self, finding: Finding) -> None:
        self.touched.emit()
        self.finding_opened.emit(finding)

    def _on_citation(self, number: int) -> None:
        self.touched.emit()
        self.citation_clicked.emit(number)

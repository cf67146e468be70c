"""What stands beside an open document: its pages small, and its outline."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.errors import DesktopError
from desktop.gui.jobs import Jobs
from desktop.gui.viewer.opened import Opened
from desktop.gui.viewer.page_source import PageSource
from desktop.gui.viewer.thumbnails import Thumbnails
from desktop.gui.widgets.choice_group import ChoiceGroup
from desktop.gui.widgets.latest import Latest
from desktop.gui.widgets.stack import Stack

if TYPE_CHECKING:
    from desktop.workspace import Workspace

_WIDTH = 190
_INDENT = "\u2003"
_LONGEST = 120
_MOST_HEADINGS = 2000


@dataclass(frozen=True, slots=True)
class Heading:
    """An entry of the outline: where it leads is a ``page``, or an ``offset`` of the text."""

    level: int
    title: str
    page: int = 0
    offset: int = 0


def headings_of(opened: Opened) -> list[Heading]:
    """The headings of a document that is shown as text."""
    found = []
    for part in opened.parts:
        for paragraph in part.paragraphs:
            if paragraph.level and not paragraph.glued:
                title = opened.text[paragraph.start : paragraph.end].strip("# \t")
                found.append(Heading(paragraph.level, title[:_LONGEST], offset=paragraph.start))
    return found[:_MOST_HEADINGS]


class SidePanel(QFrame):
    """``page_asked`` has a page from 1, ``offset_asked`` a place of the stored text."""

    page_asked = Signal(int)
    offset_asked = Signal(int)

    def __init__(
        self,
        workspace: "Workspace",
        source: PageSource,
        jobs: Jobs,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._workspace = workspace
        self._headings: list[Heading] = []
        self._chosen = 0
        self.thumbnails = Thumbnails(source, jobs, self)
        self.outline = QListWidget(self)
        self.nothing = QLabel(self.tr("This document has no outline."), self)
        self._parts = ChoiceGroup(self)
        self._stack = Stack(self)
        self._read = Latest(jobs, self.tr("Reading an outline"), self)
        self._read.done.connect(self._show_headings)
        self._read.failed.connect(self._on_failed)
        self._build()
        self.hide()

    def open(self, opened: Opened | None, *, as_text: bool) -> None:
        """Show what belongs to a document, as pages or as text; None is none."""
        pictures = opened is not None and opened.has_pictures and not as_text
        pages = opened.page_count if opened is not None and pictures else 0
        self.thumbnails.open(opened.document.id if opened is not None and pages else 0, pages)
        self.part_button(0).setVisible(pages > 0)
        # A document without pages between two with them takes nobody's choice away.
        self.show_part(self._chosen if pages else 1)
        self._read.drop()
        if opened is None:
            self._show_headings([])
        elif opened.set_pages is not None and pictures:
            found = headings_of(opened)
            self._show_headings([replace(e, page=opened.page_of(e.offset)) for e in found])
        elif pictures:
            self._read.run(_reading(self._workspace, opened.document.id))
        else:
            self._show_headings(headings_of(opened))

    def part_button(self, number: int) -> QPushButton:
        """0 shows the pages, 1 the outline."""
        found = self._parts.button(number)
        if not isinstance(found, QPushButton):
            raise TypeError("the parts' buttons are push buttons")
        return found

    def show_part(self, number: int) -> None:
        """0 the pages, 1 the outline."""
        self.part_button(number).setChecked(True)
        self._stack.setCurrentIndex(number)

    def _on_part(self, number: int) -> None:
        self._chosen = number
        self.show_part(number)

    def _show_headings(self, headings: Sequence[Heading]) -> None:
        self._headings = list(headings)
        self.outline.clear()
        for heading in self._headings:
            item = QListWidgetItem(f"{_INDENT * (heading.level - 1)}{heading.title}")
            item.setToolTip(heading.title)
            level = self.tr("{0}, level {1}").format(heading.title, heading.level)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, level)
            self.outline.addItem(item)
        self.outline.setVisible(bool(headings))
        self.nothing.setVisible(not headings)

    def _on_failed(self, error: DesktopError) -> None:
        """Without its original a document has no outline; the viewer says what is missing."""
        self._show_headings([])

    def _go(self, item: QListWidgetItem) -> None:
        heading = self._headings[self.outline.row(item)]
        if heading.page:
            self.page_asked.emit(heading.page)
        else:
            self.offset_asked.emit(heading.offset)

    def _build(self) -> None:
        self.setFixedWidth(_WIDTH)
        self.outline.setAccessibleName(self.tr("Outline of the document"))
        self.outline.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.outline.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.outline.itemClicked.connect(self._go)
        self.outline.itemActivated.connect(self._go)
        self.nothing.setProperty("role", "muted")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.nothing.setContentsMargins(12, 8, 12, 8)
        outline = QWidget(self)
        inside = QVBoxLayout(outline)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.outline, 1)
        inside.addWidget(self.nothing, 1)
        chips = QHBoxLayout()
        chips.setContentsMargins(8, 8, 8, 4)
        chips.setSpacing(4)
        for number, (words, part) in enumerate(
            ((self.tr("Pages"), self.thumbnails), (self.tr("Outline"), outline))
        ):
            button = QPushButton(words, self)
            button.setCheckable(True)
            button.setProperty("kind", "chip")
            self._parts.addButton(button, number)
            self._stack.addWidget(part)
            chips.addWidget(button)
        chips.addStretch(1)
        self._parts.idClicked.connect(self._on_part)
        self.thumbnails.page_asked.connect(self.page_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(chips)
        column.addWidget(self._stack, 1)
        self.show_part(0)


def _reading(
    workspace: "Workspace", document_id: int
) -> Callable[[threading.Event], list[Heading]]:
    def work(cancel: threading.Event) -> list[Heading]:
        items = workspace.outline(document_id)
        return [Heading(item.level, item.title[:_LONGEST], page=item.page) for item in items]

    return work

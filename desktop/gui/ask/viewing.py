"""The document beside the conversation: built when it is first needed, put away when nothing is
shown."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from desktop.documents import Citation, Passage
from desktop.gui.jobs import Jobs
from desktop.gui.viewer.viewer import DocumentViewer
from desktop.gui.widgets.fonts import scaled
from desktop.gui.widgets.keys_back import opener
from desktop.gui.widgets.settling import paint_later
from desktop.gui.widgets.steps import InTurns

if TYPE_CHECKING:
    from desktop.workspace import Workspace

# The viewer's toolbar and a page that can be read, and a conversation beside them.
_BOTH_FROM = 820
# Of the room, before a person chose another: a page is wider than a conversation.
_SHARE = 0.6


class Viewing(QObject):
    """Owns the splitter between ``page``, to be filled, and the viewer. ``arranged`` says that the
    room changed, ``shown`` which citation is in view, 0 for none."""

    arranged = Signal()
    shown = Signal(int)
    # While the viewer still shows: who follows gives the keys to something else.
    closed = Signal()
    passage_asked = Signal(object)

    def __init__(self, workspace: "Workspace", jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._viewer: DocumentViewer | None = None
        self._opener: QWidget | None = None
        self._share = _SHARE
        self.panes = QSplitter(Qt.Orientation.Horizontal, parent)
        self.panes.setChildrenCollapsible(False)
        self.page = QWidget(self.panes)
        self.page.setMinimumWidth(360)
        self.panes.addWidget(self.page)
        self.panes.setStretchFactor(0, 1)
        self.panes.splitterMoved.connect(self.arranged)
        self._building: InTurns | None = None

    @property
    def viewer(self) -> DocumentViewer:
        """The viewer, built when it is first needed."""
        viewer = self.prepare()
        if self._building is not None:
            self._building.finish()
        return viewer

    def prepare(self) -> DocumentViewer:
        """The viewer, which is built in turns of the event loop from now on."""
        if self._viewer is None:
            self._viewer = DocumentViewer(self._workspace, self._jobs, self.panes, built=False)
            self._viewer.hide()
            self._building = InTurns(self._viewer.building, self)
            self._viewer.closed.connect(self.close)
            self._viewer.citation_shown.connect(self.shown)
            self._viewer.passage_asked.connect(self.passage_asked)
            self.panes.addWidget(self._viewer)
            self.panes.setStretchFactor(1, 1)
        return self._viewer

    @property
    def is_open(self) -> bool:
        """Whether a document is shown."""
        return self._viewer is not None and not self._viewer.isHidden()

    @property
    def share(self) -> float:
        """The viewer's part of the room, now or when it was put away."""
        sizes = self.panes.sizes()
        room = sum(sizes)
        if self.is_open and not self.page.isHidden() and room:
            self._share = sizes[1] / room
        return self._share

    def restore(self, share: float | None) -> None:
        """Open the viewer with this share."""
        if share is not None and 0.1 < share < 0.9:
            self._share = share

    def fit(self) -> None:
        """Where there is no room for both, the document alone."""
        narrow = self.panes.width() < scaled(self.panes, _BOTH_FROM)
        self.page.setVisible(not (self.is_open and narrow))

    @property
    def room(self) -> int:
        """The width that is left for the page."""
        return self.panes.sizes()[0] if self.is_open else self.panes.width()

    def show_citation(self, citations: Sequence[Citation], index: int) -> None:
        """Open a citation; the others can be stepped through."""
        self._open()
        self.viewer.show_citations(citations, index)

    def show_passage(self, passage: Passage) -> None:
        """Open what a search found."""
        self._open()
        self.shown.emit(0)
        self.viewer.show_passage(
            passage.document_id, passage.page, *passage.found, passage.found_text
        )

    def show_document(self, document_id: int) -> None:
        """Open a document at its beginning."""
        self._open()
        self.shown.emit(0)
        self.viewer.show_document(document_id)

    def close(self) -> None:
        """Put the viewer away."""
        if self.is_open:
            if not self._has_keys():
                # Who has gone on to type goes on typing.
                self._remember(None)
            self._share = self.share
            paint_later(self.panes)
            # The keys go back before it is hidden: Qt would give them to some third control in
            # between, which a screen reader begins to say.
            self.page.show()
            self.closed.emit()
            self.viewer.hide()
            self.viewer.release()
            self.fit()
            self.shown.emit(0)
            self.arranged.emit()

    def close_if_alone(self) -> None:
        """Where the document stands in the place of the conversation, show that again."""
        if self.page.isHidden():
            self.close()

    def take_opener(self) -> QWidget | None:
        """What was opened last by keyboard, where that still is; it is told once."""
        opened_from = self._opener
        self._remember(None)
        return opened_from

    def _has_keys(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and (
            focused is self._viewer or self.viewer.isAncestorOf(focused)
        )

    def _open(self) -> None:
        self._remember(opener())
        if self.viewer.isHidden():
            paint_later(self.panes)
            self.viewer.show()
            # Before the page is hidden where there is no room for both.
            self.viewer.setFocus()
            self.fit()
            width = self.panes.width()
            wanted = round(width * self._share)
            self.panes.setSizes([width - wanted, wanted])
            self.arranged.emit()
        self.viewer.setFocus()

    def _remember(self, widget: QWidget | None) -> None:
        if self._opener is not None:
            self._opener.destroyed.disconnect(self._on_destroyed)
        self._opener = widget if widget is not None and self.page.isAncestorOf(widget) else None
        if self._opener is not None:
            self._opener.destroyed.connect(self._on_destroyed)

    def _on_destroyed(self) -> None:
        self._opener = None

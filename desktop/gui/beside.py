"""The viewer beside a page: made when it is first needed, as wide as it was left."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from desktop.gui.jobs import Jobs
from desktop.gui.widgets.fonts import scaled
from desktop.gui.widgets.settling import paint_later
from desktop.gui.widgets.steps import InTurns
from desktop.gui.widgets.tab_order import give_keys

if TYPE_CHECKING:
    from desktop.gui.viewer.viewer import DocumentViewer
    from desktop.workspace import Workspace

_SHARE = 0.5  # of the room, when it opens for the first time
_LEAST_WIDTH = 340
# A page that can be worked in and a document that can be read.
_BOTH_FROM = 820


class Beside(QObject):
    """Owns the splitter between ``page`` and the viewer. ``share`` is the viewer's part of the
    room when it was last seen, or None; ``passage_asked`` has what is to be asked about."""

    passage_asked = Signal(object)

    def __init__(self, page: QWidget, workspace: "Workspace", jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._share: float | None = None
        self._viewer: DocumentViewer | None = None
        self.splitter = QSplitter(Qt.Orientation.Horizontal, parent)
        self.splitter.addWidget(page)
        self.splitter.setCollapsible(0, False)
        self.splitter.setHandleWidth(1)
        self._page = page
        self._opener: QWidget | None = None
        self._building: InTurns | None = None
        self.splitter.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the width of the room."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Where there is no room for both, the document alone."""
        narrow = self.splitter.width() < scaled(self.splitter, _BOTH_FROM)
        self._page.setVisible(not (self.is_open and narrow))

    @property
    def is_open(self) -> bool:
        """Whether a document is shown."""
        return self.viewer is not None and not self.viewer.isHidden()

    @property
    def share(self) -> float | None:
        """The viewer's part of the room, now or when it was put away."""
        room = sum(self.splitter.sizes())
        both = self.viewer is not None and self.viewer.isVisible() and self._page.isVisible()
        if both and room:
            self._share = self.splitter.sizes()[1] / room
        return self._share

    def restore(self, share: float | None) -> None:
        """Open the viewer with this share."""
        if share is not None and 0.1 < share < 0.9:
            self._share = share

    @property
    def viewer(self) -> "DocumentViewer | None":
        """The viewer, once it was needed and all of it is there."""
        is_there = self._building is not None and self._building.is_over
        return self._viewer if is_there else None

    def prepare(self) -> "DocumentViewer":
        """The viewer, which is built in turns of the event loop from now on; it is not shown by
        this."""
        if self._viewer is None:
            from desktop.gui.viewer.viewer import DocumentViewer

            self._viewer = DocumentViewer(self._workspace, self._jobs, self.splitter, built=False)
            self._building = InTurns(self._viewer.building, self)
            self._viewer.setMinimumWidth(_LEAST_WIDTH)
            self._viewer.closed.connect(self.close)
            self._viewer.passage_asked.connect(self.passage_asked)
            self._viewer.hide()
            self.splitter.addWidget(self._viewer)
            self.splitter.setCollapsible(1, False)
        return self._viewer

    def open(self) -> "DocumentViewer":
        """Show the viewer; the caller says what it is to show."""
        viewer = self.prepare()
        if self._building is not None:
            self._building.finish()
        focused = QApplication.focusWidget()
        if focused is not None and self._page.isAncestorOf(focused):
            self._remember(focused)
        if not viewer.isVisible():
            paint_later(self.splitter)
            viewer.show()
            room = self.splitter.width()
            width = round(room * (self._share or _SHARE))
            self.splitter.setSizes([room - width, width])
            self._fit()
        return viewer

    def _give_back(self) -> None:
        if self._opener is not None and self._opener.isVisible():
            self._opener.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            give_keys(self._page)

    def _remember(self, opener: QWidget | None) -> None:
        """From where the document was opened: the keys go back there."""
        if self._opener is not None:
            self._opener.destroyed.disconnect(self._forget)
        self._opener = opener
        if opener is not None:
            opener.destroyed.connect(self._forget)

    def _forget(self) -> None:
        self._opener = None

    def close(self) -> None:
        """Put the viewer away; it forgets what it showed."""
        if self.viewer is not None and self.viewer.isVisible():
            has_keys = self.viewer.isAncestorOf(QApplication.focusWidget() or self._page)
            self._share = self.share
            paint_later(self.splitter)
            if has_keys:
                # Before it is hidden: Qt would give them to some third control in between.
                self._page.show()
                self._give_back()
            self.viewer.hide()
            self.viewer.release()
            self._fit()

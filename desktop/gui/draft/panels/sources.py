"""What a draft's words come from, opened beside it."""

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.drafting.manuscript.model import Origin
from desktop.gui.beside import Beside
from desktop.gui.jobs import Jobs
from desktop.gui.widgets.fonts import scaled
from desktop.gui.widgets.latest import Latest

if TYPE_CHECKING:
    from desktop.gui.viewer.viewer import DocumentViewer
    from desktop.workspace import Workspace

# A draft and the document that it is from, side by side.
_BOTH_FROM = 760


class Sources(QObject):
    """Stands in ``page``, beside the ``drafts`` in it."""

    failed = Signal(object)

    def __init__(self, workspace: "Workspace", jobs: Jobs, drafts: QWidget, page: QWidget) -> None:
        super().__init__(page)
        self._workspace, self._drafts, self._page = workspace, drafts, page
        self.beside = Beside(drafts, workspace, jobs, page)
        self._passage = Latest(jobs, page.tr("Opening a document"), self)
        self._passage.done.connect(lambda found: self._open_viewer().show_passage(*found))
        self._passage.failed.connect(self.failed)

    @property
    def busy(self) -> bool:
        """Whether a passage is being read."""
        return self._passage.busy

    def show(self, origin: Origin) -> bool:
        """Open what words come from; False where there is nothing to open."""
        if origin.document_id is None:
            return False
        viewer = self._open_viewer()
        if origin.start is None or origin.end is None:
            viewer.show_document(origin.document_id)
        else:
            self._show_passage(origin.document_id, origin.page, origin.start, origin.end)
        return True

    def close(self) -> None:
        """Put the viewer away."""
        self._passage.drop()
        self.beside.close()
        self.fit()

    def fit(self) -> None:
        """Where there is no room for both, the document alone."""
        viewer = self.beside.viewer
        shows = viewer is not None and not viewer.isHidden()
        roomy = self._page.width() >= scaled(self._page, _BOTH_FROM)
        self._drafts.setVisible(not shows or roomy)

    def _show_passage(self, document_id: int, page: int | None, start: int, end: int) -> None:
        """The words of the stretch are what is marked on the page."""
        workspace = self._workspace

        def work(cancel: threading.Event) -> tuple[int, int | None, int, int, str]:
            return document_id, page, start, end, workspace.text(document_id)[start:end]

        self._passage.run(work)

    def _open_viewer(self) -> "DocumentViewer":
        first = self.beside.viewer is None
        viewer = self.beside.open()
        if first:
            viewer.closed.connect(self.fit)
        self.fit()
        return viewer

"""Reads how the cells of a workbook look, once its words are in view: from the file itself, which
may be away; the sheet then stays plain."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.gui.jobs import Jobs
from desktop.gui.viewer.opened import Opened
from desktop.gui.widgets.latest import Latest
from desktop.ingest.readers.sheets.sheet_looks import SheetLooks

if TYPE_CHECKING:
    from desktop.workspace import Workspace


class SheetLooking(QObject):
    """``found`` has the looks of the sheets of the document that was opened last."""

    found = Signal(object)

    def __init__(self, workspace: "Workspace", jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._read = Latest(jobs, self.tr("Reading how a sheet looks"), self)
        self._read.done.connect(self._on_done)

    def begin(self, opened: Opened) -> None:
        """Read the looks of a document, where it has cells."""
        document_id = opened.document.id
        if opened.sheets:
            self._read.run(lambda cancel: self._workspace.sheet_looks(document_id))

    def drop(self) -> None:
        """Want nothing any more."""
        self._read.drop()

    def _on_done(self, looks: Sequence[SheetLooks]) -> None:
        if looks:
            self.found.emit(looks)

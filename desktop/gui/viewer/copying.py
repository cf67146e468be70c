"""Words of the open document onto the clipboard."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.gui.jobs import Jobs
from desktop.gui.viewer.opened import Opened, Target
from desktop.gui.viewer.views import Views
from desktop.gui.widgets.clipboard import copy_text
from desktop.gui.widgets.latest import Latest
from desktop.gui.widgets.notice import Notice

if TYPE_CHECKING:
    from desktop.workspace import Workspace


class Copying(QObject):
    """Copies as the document is stored, not as a view has it."""

    def __init__(
        self, workspace: "Workspace", jobs: Jobs, views: Views, notice: Notice, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._views = views
        self._read = Latest(jobs, self.tr("Copying"), self)
        self._read.done.connect(copy_text)
        # What was copied before is on the clipboard still.
        self._read.failed.connect(notice.show_error)

    def copy_passage(self, opened: Opened | None, target: Target) -> None:
        """The passage that is shown, or what is selected where there is none."""
        if target.quote:
            copy_text(target.quote)
        else:
            self.copy_selected(opened, target)

    def copy_selected(self, opened: Opened | None, target: Target) -> None:
        """What is selected, or the passage that is shown where nothing is."""
        views = self._views
        start, end = views.selected()
        if end <= start or opened is None:
            copy_text(target.quote)
        elif views.shows_cells:
            views.cells.copy()
        elif views.shows_text:
            copy_text(views.text.text_at(start, end))
        else:
            self._read.run(lambda cancel: self._workspace.text(opened.document.id)[start:end])

"""What the helpers of the drafting desk work with."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.gui.draft.panels.side_panels import SidePanels
from desktop.gui.draft.sheet.editor import DraftEditor
from desktop.gui.draft.undo_notice import UndoNotice
from desktop.gui.jobs import Jobs
from desktop.gui.widgets.notice import Notice

if TYPE_CHECKING:
    from desktop.workspace import Workspace


@dataclass(frozen=True, slots=True, eq=False)
class Parts:
    """The workspace, the window's jobs, and the parts of one desk."""

    workspace: "Workspace"
    jobs: Jobs
    editor: DraftEditor
    panels: SidePanels
    notice: Notice
    undo_notice: UndoNotice

"""Asks the vault now and then what its log tells of the network."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.gui.widgets.latest import Latest

if TYPE_CHECKING:
    from desktop.gui.jobs import Jobs
    from desktop.workspace import Workspace

# An attempt that is refused is shown within this.
_LOOK_MS = 60 * 1000


class NetworkWatch(QObject):
    """``changed`` has a NetworkRecord."""

    changed = Signal(object)

    def __init__(self, workspace: "Workspace", jobs: "Jobs", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._read = Latest(jobs, self.tr("Reading the network's log"), self)
        self._read.done.connect(self.changed)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look now, and then again and again."""
        self._timer.start()
        self.look()

    def look(self) -> None:
        """Read the log."""
        self._read.run(lambda cancel: self._workspace.network_record())

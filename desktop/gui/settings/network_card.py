"""What the vault's log tells of the network, with dates."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from desktop import confine
from desktop.gui import network_words
from desktop.gui.jobs import Jobs
from desktop.gui.widgets.latest import Latest
from desktop.gui.widgets.scroll_page import muted
from desktop.vault.log.network_record import NetworkRecord

if TYPE_CHECKING:
    from desktop.workspace import Workspace


class NetworkCard(QFrame):
    """One sentence stands out, the others explain it."""

    def __init__(self, workspace: "Workspace", jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._workspace = workspace
        self._read = Latest(jobs, self.tr("Reading the network's log"), self)
        self._read.done.connect(self.show_record)
        self.first = QLabel(self)
        self.first.setProperty("role", "strong")
        self.first.setWordWrap(True)
        self.others = muted("", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(self.first)
        column.addWidget(self.others)
        words = self.tr(
            "Attempts are counted by a tripwire in every process of Strongroom and kept in the "
            "vault's audit log, whose rows can't be changed unseen. To see it from outside run: "
            "strongroom prove network."
        )
        column.addWidget(muted(words, self))

    def refresh(self) -> None:
        """Read the log again."""
        self._read.run(lambda cancel: self._workspace.network_record())

    def show_record(self, record: NetworkRecord) -> None:
        """Say what it tells."""
        said = network_words.sentences(record, enforced=confine.network_is_closed())
        self.first.setText(said[0])
        self.others.setText("\n".join(said[1:]))

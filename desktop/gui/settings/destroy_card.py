"""The end of the vault, asked for by a typed word; the certificate goes where the user says."""

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.errors import DesktopError
from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.settings.work_card import WorkCard
from desktop.gui.widgets.scroll_page import muted
from desktop.gui.widgets.typed_yes import TypedYes

if TYPE_CHECKING:
    from desktop.workspace import Workspace


class DestroyCard(WorkCard):
    """``destroyed_vault`` says that nothing can be done with the workspace any more."""

    destroyed_vault = Signal()

    def __init__(self, workspace: "Workspace", jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(workspace, jobs, parent)
        self.yes = TypedYes(self)
        self.begin = QPushButton(self.tr("Destroy this vault…"), self)
        row = QHBoxLayout()
        row.addWidget(self.begin)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.notice)
        words = self.tr("For good, with its keys and all that it holds. A certificate tells of it.")
        column.addWidget(muted(words, self))
        column.addWidget(self.yes)
        column.addLayout(row)
        self.begin.clicked.connect(self._ask)
        self.yes.confirmed.connect(self._choose_certificate)

    def _ask(self) -> None:
        self.notice.dismiss()
        self.yes.ask(
            self.tr(
                "The keys of the vault are destroyed, then all of its files are overwritten and "
                "deleted. No passphrase, keychain or recovery code opens it any more. Backups, "
                "exported files and the original files stay. A certificate is written where you "
                "say. This can't be undone."
            ),
            self.tr("shred"),
            self.tr("Destroy this vault…"),
        )

    def _choose_certificate(self) -> None:
        self._ask_certificate(self.tr("Certificate of destruction.txt"), self._destroy)

    def _destroy(self, out: Path) -> None:
        if self._workspace.folder.resolve() in out.resolve().parents:
            self.notice.show_message(
                "danger",
                self.tr("The certificate would go with the vault"),
                self.tr("Choose another folder."),
            )
            return
        # What is under way would be done for nothing.
        for each in self._jobs.alive():
            each.cancel()
        self.begin.setEnabled(False)
        self.notice.show_message("info", self.tr("Destroying the vault…"), closable=False)

        def work(cancel: threading.Event) -> None:
            self._workspace.destroy(out)

        job = Job(self.tr("Destroying the vault"), work)
        job.done.connect(self.destroyed_vault)
        job.failed.connect(self._on_failed)
        self._jobs.start(job, Queue.WRITES)

    def _on_failed(self, error: DesktopError) -> None:
        self.begin.setEnabled(True)
        self.notice.show_error(error)

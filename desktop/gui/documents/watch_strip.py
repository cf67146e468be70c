"""What the Documents page says of watched folders: which they are, an offer to watch another."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.gui.documents.watched_panel import FolderWatching, WatchedPanel
from desktop.gui.jobs import Job, Jobs
from desktop.gui.widgets.notice import Notice
from desktop.ingest.watching.watch import WatchedFolder

if TYPE_CHECKING:
    from desktop.workspace import Workspace


class WatchStrip(QObject):
    """``panel`` and ``offer`` stand in the page, which it belongs to."""

    failed = Signal(object)

    def __init__(self, workspace: "Workspace", jobs: Jobs, page: QWidget) -> None:
        super().__init__(page)
        self._matter = ""
        self._folders: tuple[str, ...] = ()
        self.watching = FolderWatching(workspace, jobs, self)
        self.panel = WatchedPanel(page)
        self.offer = Notice(page)
        self.watching.listed.connect(self._on_listed)
        self.watching.offered.connect(self._on_offered)
        self.watching.failed.connect(self.failed)
        self.panel.pause_asked.connect(self.watching.pause)
        self.panel.unwatch_asked.connect(lambda folder: self._unwatch(Path(folder), self._matter))

    @property
    def folders(self) -> tuple[str, ...]:
        """The folders of the matter that are watched."""
        return self._folders

    def set_matter(self, matter: str) -> None:
        """Tell of another matter."""
        self._matter = matter
        self.offer.dismiss()
        self.watching.set_matter(matter)

    def _on_listed(self, matter: str, folders: Sequence[WatchedFolder], paused: bool) -> None:
        if matter == self._matter:
            self._folders = tuple(folder.folder for folder in folders)
            self.panel.show_folders(folders, paused=paused)

    def _on_offered(self, folder: Path, matter: str) -> None:
        if matter == self._matter:
            self.offer.show_message(
                "info",
                self.tr("Watch “{0}”?").format(folder.name),
                self.tr("New and changed files in it are then read by themselves."),
                (self.tr("Watch this folder"), lambda: self.watching.watch(folder, matter)),
            )

    def _unwatch(self, folder: Path, matter: str | int) -> Job:
        job = self.watching.unwatch(folder, matter)
        job.done.connect(lambda matter_id: self._offer_back(folder, matter_id))
        return job

    def _offer_back(self, folder: Path, matter_id: int) -> None:
        self.offer.offer_undo(
            "success",
            self.tr("“{0}” is watched no longer").format(folder.name),
            self.tr("Its documents stay."),
            lambda: self.watching.watch_again(folder, matter_id),
            lambda: self._unwatch(folder, matter_id),
        )

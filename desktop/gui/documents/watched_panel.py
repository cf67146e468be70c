"""The folders that the matter watches: where they are, how it goes, and Stop watching."""

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.matters.renamed import id_of, name_of
from desktop.gui.widgets.badge import Badge
from desktop.gui.widgets.elided import ElidedLabel
from desktop.gui.widgets.latest import Latest
from desktop.ingest.watching.watch import FolderChanged, FolderState, WatchedFolder, WatchEvent

if TYPE_CHECKING:
    from desktop.workspace import Workspace

_MOST_ROWS = 4


class FolderWatching(QObject):
    """Starts the watching and hears of it. ``found`` has a FolderChanged; ``listed`` the folders
    of a matter, whenever they or their states have changed; ``offered`` a folder to watch."""

    found = Signal(object)
    listed = Signal(str, object, bool)
    offered = Signal(object, str)
    failed = Signal(object)
    _heard = Signal(object)

    def __init__(self, workspace: "Workspace", jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._matter = ""
        self._read = Latest(jobs, self.tr("Listing watched folders"), self)
        self._read.done.connect(lambda result: self.listed.emit(*result))
        self._read.failed.connect(self.failed)
        self._heard.connect(self._on_heard)

    def start(self) -> None:
        """Watch all folders of the vault, until it is closed."""
        self._do(self.tr("Watching folders"), lambda: self._workspace.start_watching(self._tell))

    def set_matter(self, matter: str) -> None:
        """List the folders of a matter from now on."""
        self._matter = matter
        self.refresh()

    def refresh(self) -> None:
        """List them again."""
        matter = self._matter
        if matter:
            self._read.run(
                lambda cancel: (
                    matter,
                    self._workspace.watched_folders(matter),
                    self._workspace.watching_paused,
                )
            )

    def watch(self, folder: Path, matter: str) -> Job:
        """Watch a folder from now on."""
        return self._do(self.tr("Watching a folder"), lambda: self._workspace.watch(folder, matter))

    def consider(self, files: Sequence[Path], matter: str) -> None:
        """Offer to watch what was just added, if it was one folder that is not watched."""
        if len(files) != 1:
            return
        folder = files[0].absolute()

        def work(cancel: threading.Event) -> bool:
            watched = [Path(item.folder) for item in self._workspace.watched_folders(matter)]
            return folder.is_dir() and not any(folder.is_relative_to(each) for each in watched)

        job = Job(self.tr("Listing watched folders"), work)
        job.done.connect(lambda worth: self.offered.emit(folder, matter) if worth else None)
        self._jobs.start(job, Queue.READS)

    def unwatch(self, folder: Path, matter: str | int) -> Job:
        """Watch it no longer; the job gives the matter's id. The matter is one of this name, or of
        this id, which stays when it is renamed."""
        workspace = self._workspace

        def work() -> int:
            matter_id = id_of(workspace, matter) if isinstance(matter, str) else matter
            workspace.unwatch(folder, name_of(workspace, matter_id))
            return matter_id

        return self._do(self.tr("Watching a folder"), work)

    def watch_again(self, folder: Path, matter_id: int) -> Job:
        """Watch it as before, whatever its matter is called by now."""
        workspace = self._workspace
        return self._do(
            self.tr("Watching a folder"),
            lambda: workspace.watch(folder, name_of(workspace, matter_id)),
        )

    def pause(self, paused: bool) -> None:
        """Pause all watching, or go on."""
        self._do(self.tr("Watching folders"), lambda: self._workspace.pause_watching(paused))

    def _tell(self, event: WatchEvent) -> None:
        """Called in the threads that watch."""
        try:
            self._heard.emit(event)
        except RuntimeError:
            return  # the window is gone; the vault is about to be closed

    def _on_heard(self, event: WatchEvent) -> None:
        if isinstance(event, FolderChanged):
            self.found.emit(event)
        else:
            self.refresh()

    def _do(self, name: str, action: Callable[[], object]) -> Job:
        job = Job(name, lambda cancel: action())
        job.failed.connect(self.failed)
        job.done.connect(self.refresh)
        # Not behind an indexing run of hours: a row, or nothing, is written.
        self._jobs.start(job, Queue.READS)
        return job


class WatchedPanel(QFrame):
    """A row for each folder. Hidden where none is watched."""

    unwatch_asked = Signal(str)
    pause_asked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Watched folders"))
        self._paused = False
        self.title = ElidedLabel(self, Qt.TextElideMode.ElideRight)
        self.title.setProperty("role", "strong")
        self.pause = QPushButton(self)
        self.pause.setProperty("kind", "quiet")
        self.pause.clicked.connect(lambda: self.pause_asked.emit(not self._paused))
        self.more = QPushButton(self)
        self.more.setProperty("kind", "quiet")
        self.more.setCheckable(True)
        self.more.toggled.connect(self._show_rows)
        self._rows: list[tuple[QWidget, ...]] = []
        self._grid = QGridLayout()
        self._build()
        self.hide()

    @property
    def folders(self) -> int:
        """How many rows it has."""
        return len(self._rows)

    def row(self, number: int) -> tuple[QWidget, ...]:
        """Path, state and button of a row."""
        return self._rows[number]

    def show_folders(self, folders: Sequence[WatchedFolder], *, paused: bool) -> None:
        """Show the folders of the matter."""
        self._paused = paused
        for row in self._rows:
            for widget in row:
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        self._rows = [self._make_row(number, folder) for number, folder in enumerate(folders)]
        wrong = sum(1 for folder in folders if folder.state is FolderState.MISSING)
        self.title.setText(self._title(len(folders), wrong))
        self.pause.setText(self.tr("Go on watching") if paused else self.tr("Pause"))
        self.pause.setAccessibleName(
            self.tr("Go on watching folders") if paused else self.tr("Pause watching folders")
        )
        self._show_rows()
        self.setVisible(bool(folders))

    def _title(self, count: int, wrong: int) -> str:
        words = (
            self.tr("One folder is watched: what changes in it is read by itself")
            if count == 1
            else self.tr("{0} folders are watched: what changes in them is read").format(count)
        )
        if self._paused:
            words = self.tr("Watching is paused")
        if wrong:
            words += " · " + (
                self.tr("one is not there")
                if wrong == 1
                else self.tr("{0} are not there").format(wrong)
            )
        return words

    def _show_rows(self) -> None:
        shown = self.more.isChecked()
        self.more.setText(self.tr("Hide folders") if shown else self.tr("Show folders"))
        for number, row in enumerate(self._rows):
            for widget in row:
                widget.setVisible(shown and number < _MOST_ROWS)

    def _make_row(self, number: int, folder: WatchedFolder) -> tuple[QWidget, ...]:
        path = ElidedLabel(self)
        path.setText(folder.folder)
        path.setToolTip("\n".join(filter(None, (folder.folder, folder.message))))
        state = Badge(self)
        tone, words, icon = _look(self, folder.state)
        state.show_state(tone, words, icon)
        state.setToolTip(folder.message)
        stop = QPushButton(self.tr("Stop watching"), self)
        stop.setAccessibleName(self.tr("Stop watching {0}").format(folder.folder))
        stop.clicked.connect(lambda: self.unwatch_asked.emit(folder.folder))
        row = (path, state, stop)
        for column, widget in enumerate(row):
            self._grid.addWidget(widget, number, column)
        return row

    def _build(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.title, 1)
        first.addWidget(self.more)
        first.addWidget(self.pause)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 8, 6)
        column.setSpacing(4)
        column.addLayout(first)
        column.addLayout(self._grid)


def _look(widget: QWidget, state: FolderState) -> tuple[str, str, str]:
    """Tone, words and sign of a state."""
    looks = {
        FolderState.WATCHING: ("success", widget.tr("Watched"), "eye"),
        FolderState.POLLING: ("info", widget.tr("Looked through now and then"), "refresh"),
        FolderState.MISSING: ("warning", widget.tr("Not there"), "state-missing"),
        FolderState.PAUSED: ("muted", widget.tr("Paused"), "pause"),
    }
    return looks[state]

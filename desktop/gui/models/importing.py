"""A model file is brought in: chosen, read, copied, checked; shown as a card while it goes on."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout
from PySide6.QtWidgets import QWidget as _Widget

from desktop.events import ModelImported, ModelImportProgress
from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.widgets import file_dialogs
from desktop.gui.widgets.notice import Notice
from desktop.gui.widgets.pace import Pace
from desktop.gui.widgets.progress_bar import ProgressBar
from desktop.gui.widgets.words import left_words, size_words

if TYPE_CHECKING:
    from desktop.workspace import Workspace

_STEPS = 1000


class ImportingCard(QFrame):
    """Hidden while nothing is brought in. ``imported`` has the model's name."""

    imported = Signal(str)

    def __init__(
        self, workspace: "Workspace", jobs: Jobs, notice: Notice, parent: _Widget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._workspace = workspace
        self._jobs = jobs
        self._notice = notice
        self._job: Job | None = None
        self._pace = Pace()
        self._stage = ""
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.bar = ProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.stop = QPushButton(self.tr("Cancel"), self)
        self.stop.setAccessibleName(self.tr("Cancel the import"))
        self.stop.clicked.connect(self._cancel)
        texts = QVBoxLayout()
        texts.setSpacing(6)
        texts.addWidget(self.words)
        texts.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 12, 16, 12)
        row.setSpacing(12)
        row.addLayout(texts, 1)
        row.addWidget(self.stop)
        self.hide()

    def ask(self) -> None:
        """Let the user choose a file."""
        title = self.tr("Import a model file")
        file_dialogs.choose_file(
            self.window(), title, "GGUF (*.gguf)", lambda files: self.bring_in(files[0])
        )

    def bring_in(self, file: Path) -> None:
        """Import a file, unless another is under way."""
        if self._job is not None:
            return
        self._notice.dismiss()
        job = Job(self.tr("Importing a model"), lambda c: self._workspace.import_model(file, c))
        self._job = job
        self._stage = ""
        job.reported.connect(self._on_event)
        job.failed.connect(self._notice.show_error)
        job.finished.connect(self._on_finished)
        self.bar.setRange(0, 0)
        self.words.setText(self.tr("Reading the head of the file…"))
        self.stop.setEnabled(True)
        self.show()
        self._jobs.start(job, Queue.FETCH)

    def _cancel(self) -> None:
        if self._job is not None:
            self._give_keys_back()
            self.stop.setEnabled(False)
            self._job.cancel()

    def _give_keys_back(self) -> None:
        """To what stands before the card: Qt goes on to the choice of which model answers, where
        the next arrow key would choose another."""
        if self.stop.hasFocus():
            self.focusNextPrevChild(False)

    def _on_event(self, event: object) -> None:
        if isinstance(event, ModelImported):
            words = (
                self.tr("It is a model of the list, and its hash is the published one.")
                if event.known
                else self.tr(
                    "It is not in Strongroom's list: its hash is noted, but nobody vouches for it. "
                    "Try it out before you choose it."
                )
            )
            title = self.tr("{0} was imported").format(event.title)
            self._notice.show_message("success", title, words)
            self.imported.emit(event.name)
        elif isinstance(event, ModelImportProgress) and event.total:
            self._show(event)

    def _show(self, event: ModelImportProgress) -> None:
        if event.stage != self._stage:
            self._stage, self._pace = event.stage, Pace()
        self._pace.take(event.done)
        words = (
            self.tr("Copying: {0} of {1}")
            if event.stage == "copying"
            else self.tr("Checking hash: {0} of {1}")
        )
        parts = [words.format(size_words(event.done), size_words(event.total))]
        left = self._pace.seconds_left(event.total)
        if left is not None:
            parts.append(left_words(left))
        self.words.setText("  ·  ".join(parts))
        self.bar.setRange(0, _STEPS)
        self.bar.setValue(round(event.done / event.total * _STEPS))

    def _on_finished(self) -> None:
        self._job = None
        self._give_keys_back()
        self.hide()

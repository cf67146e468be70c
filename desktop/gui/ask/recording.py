"""Writes the work record of an answer where the user says."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from desktop.gui.ask.record_bar import RecordBar
from desktop.gui.ask.turn import TurnView
from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.widgets.file_dialogs import choose_target
from desktop.gui.widgets.notice import Notice

if TYPE_CHECKING:
    from desktop.workspace import Workspace

# Under this the vault keeps the initials of who wrote the last record.
_INITIALS = "reviewer initials"


class Recording(QObject):
    """``notice`` is the page's."""

    def __init__(
        self, workspace: "Workspace", jobs: Jobs, notice: Notice, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._notice = notice
        self.dialog: QFileDialog | None = None

    def connect_turn(self, turn: TurnView) -> None:
        """Hear when the record of a turn is wanted."""
        turn.record_asked.connect(lambda: self._begin(turn.record))
        turn.save_record_asked.connect(lambda initials, note: self._choose(turn, initials, note))

    def _begin(self, bar: RecordBar) -> None:
        job = Job(
            self.tr("Reading the initials"), lambda cancel: self._workspace.kept(_INITIALS) or ""
        )
        job.done.connect(bar.show_initials)
        self._jobs.start(job, Queue.READS)

    def _choose(self, turn: TurnView, initials: str, note: str) -> None:
        asked = turn.asked_id
        self.dialog = choose_target(
            turn.window(),
            self.tr("Save the work record: .docx or .txt"),
            self.tr("Work record {0}.docx").format(asked),
            lambda chosen: self._save(asked, chosen[0], initials, note),
        )

    def _save(self, asked: int, out: Path, initials: str, note: str) -> None:
        workspace = self._workspace

        def work(cancel: object) -> str:
            digest = workspace.record_answer(asked, out, initials, note)
            workspace.keep(_INITIALS, initials)
            return digest

        job = Job(self.tr("Writing the work record"), work)
        job.done.connect(lambda digest: self._on_saved(out, digest))
        job.failed.connect(self._notice.show_error)
        self._jobs.start(job, Queue.EDITS)

    def _on_saved(self, out: Path, digest: str) -> None:
        words = self.tr("{0}\nSHA-256 over its words, as the log has it: {1}")
        self._notice.show_message(
            "success", self.tr("The work record was saved"), words.format(out, digest)
        )

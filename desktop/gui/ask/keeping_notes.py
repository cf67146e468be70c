"""Reads and writes the notes that a matter keeps in mind, off the GUI thread."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.gui.ask.notes_panel import NotesPanel
from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.matters.renamed import id_of, name_of
from desktop.gui.widgets.file_dialogs import choose_target
from desktop.gui.widgets.latest import Latest
from desktop.gui.widgets.notice import Notice
from desktop.vault.desk.notes import Note

if TYPE_CHECKING:
    from desktop.vault.desk.notes import NoteKind
    from desktop.workspace import Workspace


class KeepingNotes(QObject):
    """``counted`` has how many notes there are."""

    counted = Signal(int)

    def __init__(
        self, workspace: "Workspace", jobs: Jobs, panel: NotesPanel, notice: Notice, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._workspace = workspace
        self._jobs = jobs
        self._panel = panel
        self._notice = notice
        self._matter = ""
        self.dialog: QFileDialog | None = None
        self._read = Latest(jobs, self.tr("Reading the notes"), self)
        self._read.done.connect(self._on_notes)
        self._read.failed.connect(notice.show_error)
        panel.kept.connect(self._on_kept)
        panel.remove_asked.connect(self._on_remove)
        panel.export_asked.connect(self._on_export)

    def set_matter(self, matter: str) -> None:
        """Turn to another matter."""
        self._matter = matter
        self._read.drop()
        self._panel.reset()
        self.counted.emit(0)

    def refresh(self) -> None:
        """Read the notes again."""
        if self._matter:
            workspace, matter = self._workspace, self._matter
            self._read.run(lambda cancel: tuple(workspace.notes(matter)))

    def _on_notes(self, notes: tuple[Note, ...]) -> None:
        self._panel.show_notes(notes)
        self.counted.emit(len(notes))

    def _on_kept(self, note: int, everywhere: bool, kind: "NoteKind", text: str) -> None:
        workspace = self._workspace
        matter = None if everywhere else self._matter
        self._write(
            self.tr("Keeping a note"),
            lambda: workspace.keep_note(Note(note, matter, kind, text)),
        )

    def _on_remove(self, note: Note) -> Job:
        workspace = self._workspace
        # Kept again it is another one, which is to go when it is deleted again.
        kept = [note]
        matter_ids = list[int]()

        def delete() -> None:
            if note.matter is not None:
                matter_ids.append(id_of(workspace, note.matter))
            workspace.forget_notes([note.id])

        def keep() -> None:
            # Its matter may have been renamed since.
            matter = name_of(workspace, matter_ids[0]) if matter_ids else None
            kept.append(workspace.keep_note(replace(note, id=0, matter=matter)))

        def undo() -> Job:
            return self._write(self.tr("Keeping a note"), keep)

        def offer() -> None:
            words = self.tr("The note was deleted")
            self._notice.offer_undo("info", words, "", undo, lambda: self._on_remove(kept[-1]))

        # Only then: undone before it, or where it fails, the note would be kept twice.
        job = self._write(self.tr("Deleting a note"), delete)
        job.done.connect(offer)
        return job

    def _on_export(self) -> None:
        workspace, matter = self._workspace, self._matter

        def chosen(files: list[Path]) -> None:
            job = Job(
                self.tr("Exporting"),
                lambda cancel: workspace.export_notes(matter, files[0]),
                promised=True,
            )
            job.done.connect(
                lambda: self._notice.show_message(
                    "success", self.tr("The notes were exported"), str(files[0])
                )
            )
            job.failed.connect(self._notice.show_error)
            self._jobs.start(job, Queue.READS)

        self.dialog = choose_target(self._window, self.tr("Export the notes"), "Notes.md", chosen)

    def _write(self, name: str, work: Callable[[], object]) -> Job:
        job = Job(name, lambda cancel: work(), promised=True)
        job.failed.connect(self._notice.show_error)
        job.finished.connect(self.refresh)
        self._jobs.start(job, Queue.READS)
        return job

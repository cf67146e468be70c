"""Has a text written for a draft, and puts it in when the user says so."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desktop.drafting.manuscript.edits import new_ids
from desktop.drafting.manuscript.model import Manuscript, Place
from desktop.drafting.writing.placing import inserted
from desktop.drafting.writing.written import Written
from desktop.errors import DesktopError
from desktop.events import DraftText, Stage
from desktop.gui.draft.panels.write_panel import WritePanel
from desktop.gui.draft.parts import Parts
from desktop.gui.jobs import Job, Queue


class WriteWork(QObject):
    """One request at a time. ``source_asked`` has an origin that is to be shown, ``letter_asked``
    a letter that is to be opened as a draft of its own."""

    source_asked = Signal(object)
    letter_asked = Signal(object)

    def __init__(self, parts: Parts, panel: WritePanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._panel = panel
        self._matter = ""
        self._job: Job | None = None
        self._asked: Manuscript | None = None
        self._written: Written | None = None
        panel.asked.connect(self.write)
        panel.stop_asked.connect(self.stop)
        panel.insert_asked.connect(self.insert)
        panel.discard_asked.connect(self._on_discard)
        panel.source_asked.connect(self.source_asked)
        parts.editor.selectionChanged.connect(self._tell_place)

    @property
    def is_busy(self) -> bool:
        """Whether something is being written."""
        return self._job is not None

    def open(self, matter: str) -> None:
        """Another draft is in the editor."""
        self.stop()
        self._matter, self._written = matter, None
        self._panel.clear()
        self._tell_place()

    def write(self, request: str) -> None:
        """Have a text written for the place of the caret, or another one for the selection."""
        if self._job is not None:
            return
        workspace, matter = self._parts.workspace, self._matter
        draft, place = self._parts.editor.manuscript, self._place()
        self._asked, self._written = draft, None
        job = Job(
            self.tr("Writing"),
            lambda cancel: workspace.write(request, matter, draft, place, cancel=cancel),
        )
        job.reported.connect(self._on_event)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._panel.show_ended)
        job.finished.connect(self._on_finished)
        self._job = job
        self._panel.show_stage(self.tr("Waiting for the model…"))
        self._parts.jobs.start(job, Queue.MODEL)

    def stop(self) -> None:
        """End what is being written."""
        if self._job is not None:
            self._job.cancel()

    def insert(self) -> None:
        """Put the text in, as one step. A text for a stretch that was changed meanwhile is not."""
        written, editor = self._written, self._parts.editor
        if written is None or not written.paragraphs:
            return
        if written.letter is not None:
            self._on_discard()
            self._panel.request.clear()
            self.letter_asked.emit(written.letter)
            return
        draft = editor.manuscript
        if not self._is_same(draft, written):
            self._parts.notice.show_message(
                "warning",
                self.tr("The text was changed meanwhile"),
                self.tr("Select it and ask again."),
            )
            return
        ids, taken = new_ids(draft), {each.id for each in draft.paragraphs}
        fresh = [
            replace(each, id=next(ids))
            if each.id in taken and each.id not in written.replaces
            else each
            for each in written.paragraphs
        ]
        after = written.after
        if after not in taken and not written.replaces:
            after = draft.body[-1].id if draft.body else ""
        made = inserted(draft, after, fresh, written.replaces)
        editor.apply(made, self.tr("Writing"), caret=Place(fresh[0].id))
        self._on_discard()
        editor.setFocus()

    def _is_same(self, draft: Manuscript, written: Written) -> bool:
        """Whether what is to be replaced is as it was when the text was asked for."""
        if self._asked is None:
            return False
        old = {each.id: each for each in self._asked.paragraphs}
        new = {each.id: each for each in draft.paragraphs}
        return all(name in new and new[name] == old.get(name) for name in written.replaces)

    def _place(self) -> Place | None:
        places = self._parts.editor.places()
        return places[0] if places and places[0].paragraph else None

    def _tell_place(self) -> None:
        place = self._place()
        if place is not None and place.end > place.start:
            self._panel.set_place(self.tr("For the selected text."))
        else:
            self._panel.set_place(self.tr("Behind the clause with the caret."))

    def _on_event(self, event: object) -> None:
        if isinstance(event, Stage):
            self._panel.show_stage(self._stage(event.name))
        elif isinstance(event, DraftText):
            self._panel.add_text(event.text)
        elif isinstance(event, Written):
            self._written = event
            letter = event.letter is not None
            self._panel.show_written(event.paragraphs, event.notes, is_letter=letter)

    def _stage(self, name: str) -> str:
        words = {
            "searching": self.tr("Looking for precedents…"),
            "reading": self.tr("Reading what was found…"),
            "writing": self.tr("Writing…"),
            "checking": self.tr("Checking what was written…"),
        }
        return words.get(name, "")

    def _on_failed(self, error: DesktopError) -> None:
        self._panel.show_ended()
        self._parts.notice.show_error(error)

    def _on_finished(self) -> None:
        self._job = None

    def _on_discard(self) -> None:
        self._written = None
        self._panel.clear()

"""One question on its way to an answer."""

import time
from collections.abc import Sequence
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.documents import Answer, Citation, Passage, Scope
from desktop.errors import DesktopError
from desktop.events import Answered, AnswerText, DocumentAsked, EvidenceFound, Stage
from desktop.gui.jobs import Job, Jobs, Queue

if TYPE_CHECKING:
    from desktop.workspace import Workspace


class State(Enum):
    """Where a question stands. The last three are final."""

    RUNNING = 1
    STOPPING = 2
    ANSWERED = 3
    STOPPED = 4
    FAILED = 5


class Asking(QObject):
    """Runs one question and holds what has come of it so far. After ``abandon`` it says nothing
    more: what was already on its way from the other thread is not let through."""

    changed = Signal()
    evidence_found = Signal()
    text_grew = Signal()
    document_asked = Signal(object)
    ended = Signal()

    def __init__(
        self,
        workspace: "Workspace",
        jobs: Jobs,
        question: str,
        matter: str,
        *,
        use_model: bool,
        scope: Scope | None = None,
        talk: int | None = None,
        after: int | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.question = question
        self.matter = matter
        self.scope = scope
        self.use_model = use_model
        self.after = after
        self.state = State.RUNNING
        self.stage = ""
        self.text = ""
        self.citations: tuple[Citation, ...] = ()
        self.headings: tuple[str, ...] = ()
        self.progress: DocumentAsked | None = None
        self.answer: Answer | None = None
        self.asked = 0
        self.talk = talk or 0
        self.error: DesktopError | None = None
        self._jobs = jobs
        self._heard = True
        self._began = time.monotonic()
        self._took = 0.0
        self._job = Job(
            self.tr("Answering"),
            lambda cancel: workspace.ask(
                question, matter, cancel, use_model, scope=scope, talk=talk, after=after
            ),
        )
        self._job.reported.connect(self._on_event)
        self._job.failed.connect(self._on_failed)
        self._job.cancelled.connect(self._on_cancelled)
        self._job.finished.connect(self._on_finished)

    @property
    def running(self) -> bool:
        """Whether more is to come."""
        return self.state in (State.RUNNING, State.STOPPING)

    @property
    def seconds(self) -> float:
        """How long it has taken so far, or took."""
        return time.monotonic() - self._began if self.running else self._took

    def start(self) -> None:
        """Ask. Connect the signals before."""
        self._jobs.start(self._job, Queue.MODEL)

    def stop(self) -> None:
        """Ask the work to end; ``ended`` comes when it has."""
        if self.state is State.RUNNING:
            self.state = State.STOPPING
            self._job.cancel()
            self.changed.emit()

    def abandon(self) -> None:
        """End the work and be silent from now on."""
        self._heard = False
        self._job.cancel()

    def _on_event(self, event: object) -> None:
        if not self._heard:
            return
        match event:
            case Stage(name):
                self.stage = name
                self.changed.emit()
            case EvidenceFound(passages, citations):
                self.citations = citations
                self.headings = headings(passages, citations)
                self.evidence_found.emit()
            case AnswerText(text):
                self.text += text
                self.text_grew.emit()
            case DocumentAsked(citations=citations):
                self.progress = event
                known = {citation.n for citation in self.citations}
                self.citations += tuple(each for each in citations if each.n not in known)
                self.document_asked.emit(event)
                self.changed.emit()
            case Answered(answer, asked, talk):
                self.answer = answer
                self.asked, self.talk = asked, talk

    def _on_failed(self, error: DesktopError) -> None:
        self.error = error

    def _on_cancelled(self) -> None:
        self.error = None

    def _on_finished(self) -> None:
        """An answer that was complete before the work ended counts, whatever came after."""
        self._took = time.monotonic() - self._began
        if self.answer is not None:
            self.state = State.ANSWERED
        elif self.error is not None:
            self.state = State.FAILED
        else:
            self.state = State.STOPPED
        if self._heard:
            self.ended.emit()
        else:
            self.deleteLater()


def headings(passages: Sequence[Passage], citations: Sequence[Citation]) -> tuple[str, ...]:
    """The heading that each citation stands under, from the passage it was taken of, or ""."""

    def heading(citation: Citation) -> str:
        for passage in passages:
            inside = passage.start <= citation.start < passage.end
            if passage.document_id == citation.document_id and inside:
                return passage.heading
        return ""

    return tuple(heading(citation) for citation in citations)

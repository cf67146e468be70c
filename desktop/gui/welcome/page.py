"""The first steps after a vault was made: the model, the first documents, a cited answer. Each can
be skipped, and all of it can be found again on the pages."""

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.gui.ask.matter_facts import examples_of
from desktop.gui.documents.indexing import Indexing
from desktop.gui.jobs import Jobs
from desktop.gui.models.facts import free_memory
from desktop.gui.welcome.documents_step import DocumentsStep
from desktop.gui.welcome.model_step import ModelStep
from desktop.gui.widgets.latest import Latest
from desktop.gui.widgets.stack import Stack
from desktop.ingest.run.progress import Progress

if TYPE_CHECKING:
    from desktop.workspace import InstalledModel, Workspace

_QUESTIONS = 3

Found = tuple["tuple[InstalledModel, ...]", int | None]


class WelcomePage(Stack):
    """``finished``: all was skipped or done. ``question_asked`` has the matter and a question."""

    finished = Signal()
    models_asked = Signal()
    folder_asked = Signal()
    files_asked = Signal()
    sample_asked = Signal()
    question_asked = Signal(str, str)

    def __init__(
        self,
        workspace: "Workspace",
        jobs: Jobs,
        indexing: Indexing,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._indexing = indexing
        self._matter = ""
        self.model = ModelStep(self)
        self.documents = DocumentsStep(self)
        for step in (self.model, self.documents):
            self.addWidget(step)
        self._look = Latest(jobs, self.tr("Looking at the models"), self)
        self._read = Latest(jobs, self.tr("Looking at the documents"), self)
        self._connect()
        self._look.run(self._models)

    def begin(self) -> None:
        """Going on is what one comes for."""
        self.model.go_on.setFocus()

    def _connect(self) -> None:
        self._read.done.connect(self._on_questions)
        self._read.failed.connect(lambda _: self._on_questions(()))
        self._look.done.connect(lambda found: self.model.show_models(*found))
        self.model.done.connect(self._go_on)
        self.model.models_asked.connect(self.models_asked)
        self.documents.folder_asked.connect(self.folder_asked)
        self.documents.files_asked.connect(self.files_asked)
        self.documents.sample_asked.connect(self.sample_asked)
        self.documents.question_asked.connect(
            lambda question: self.question_asked.emit(self._matter, question)
        )
        for step in (self.model, self.documents):
            step.skipped.connect(self.finished)
        self._indexing.changed.connect(self._on_indexing)
        self._indexing.ended.connect(self._on_ended)

    def _models(self, cancel: threading.Event) -> Found:
        # Nothing of the window is imported here: no class of Qt may be defined off its thread.
        return tuple(self._workspace.models()), free_memory()

    def _go_on(self) -> None:
        self.setCurrentWidget(self.documents)
        self.documents.folder.setFocus()

    def _on_indexing(self) -> None:
        if self._indexing.running:
            self.documents.show_progress(self._indexing.progress)

    def _on_ended(self, matter: str, progress: Progress) -> None:
        if not progress.done:
            self.documents.show_choice()
        elif not self.documents.questions:
            self._matter = matter
            self._read.run(lambda cancel: examples_of(self._workspace, matter)[:_QUESTIONS])

    def _on_questions(self, questions: tuple[str, ...]) -> None:
        if not self.documents.questions:
            self.documents.show_questions(questions)

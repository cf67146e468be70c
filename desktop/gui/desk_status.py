"""What the status line says while the vault is open: the matter, its model, what is being done."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.gui.jobs import Jobs
from desktop.gui.status_line import StatusLine
from desktop.gui.widgets.latest import Latest
from desktop.gui.widgets.words import count_words

if TYPE_CHECKING:
    from desktop.gui.activity.job_log import Entry
    from desktop.gui.desk import Desk
    from desktop.workspace import InstalledModel, Workspace


class DeskStatus(QObject):
    """Follows the desk, and lives as long as it."""

    def __init__(self, workspace: "Workspace", jobs: Jobs, desk: "Desk", line: StatusLine) -> None:
        super().__init__(desk)
        self._workspace = workspace
        self._desk = desk
        self._line = line
        self._models = Latest(jobs, self.tr("Looking at the models"), self)
        self._models.done.connect(self._on_models)
        desk.network.changed.connect(line.show_record)
        desk.matters.changed.connect(self._on_matter_changed)
        desk.models_changed.connect(self.ask_models)
        desk.documents.indexing.changed.connect(self._on_run_changed)
        desk.job_log.changed.connect(self._on_run_changed)

    def ask_models(self) -> None:
        """Look which model answers in the open matter, and say it."""
        workspace, matter = self._workspace, self._desk.matters.name
        self._models.run(lambda cancel: _writing(workspace, matter))

    def _on_models(self, writing: "list[InstalledModel]") -> None:
        self._line.show_model(
            writing[0].title if writing else self.tr("No language model: evidence only")
        )

    def _on_matter_changed(self) -> None:
        count = self._desk.matters.documents
        documents = (
            self.tr("One document")
            if count == 1
            else self.tr("{0} documents").format(count_words(count))
        )
        self._line.show_matter(f"{self._desk.matters.name} · {documents}")
        self.ask_models()
        # The title stays the program's name: task bars and window lists are seen by others.

    def _on_run_changed(self) -> None:
        run = self._desk.documents.indexing
        if not run.running:
            self._show_other_job(self._desk.job_log.under_way())
            return
        progress = run.progress
        words = f"{run.title}…"
        if progress.total is not None:
            words = self.tr("{0}: {1} of {2}").format(
                run.title, count_words(progress.done), count_words(progress.total)
            )
        self._line.show_job(words, progress.share)

    def _show_other_job(self, entry: "Entry | None") -> None:
        """What is done besides the adding of files: a backup, an answer, a model's check."""
        advance = entry.advance if entry is not None else None
        share = advance.done / advance.total if advance is not None else None
        self._line.show_job(entry.name if entry is not None else "", share)


def _writing(workspace: "Workspace", matter: str) -> "list[InstalledModel]":
    """The model that answers in a matter, or in general matters for ""; empty for none."""
    languages = [each for each in workspace.models() if each.purpose == "language"]
    if not matter:
        return [each for each in languages if each.active]
    name = workspace.language_model_of(matter)
    return [each for each in languages if each.name == name]

"""What is done with whole conversations: listed, searched, renamed, pinned, exported, removed."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.errors import DesktopError
from desktop.gui.ask.export_words import in_language
from desktop.gui.ask.history_panel import HistoryPanel
from desktop.gui.ask.talk_rows import Row, row_of_answer, row_of_talk
from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.widgets.file_dialogs import choose_target
from desktop.gui.widgets.latest import Latest
from desktop.gui.widgets.notice import Notice
from desktop.gui.widgets.until_closed import UntilClosed
from desktop.vault.holdings.duties import why_kept

if TYPE_CHECKING:
    from desktop.workspace import Workspace

_LONGEST_NAME = 60


class KeepingTalks(QObject):
    """Removing can be undone as long as its message stands: only then is anything deleted.
    ``removed`` has the conversations that are no longer shown."""

    removed = Signal(list)

    def __init__(
        self,
        workspace: "Workspace",
        jobs: Jobs,
        panel: HistoryPanel,
        notice: Notice,
        undo: Notice,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._workspace = workspace
        self._jobs = jobs
        self._panel = panel
        self._notice = notice
        self._matter = ""
        self._rows: tuple[Row, ...] = ()
        self._removing = UntilClosed(
            self.tr("Removing"),
            lambda ids: workspace.forget_talks(ids),
            lambda trash_ids: workspace.restore(trash_ids),
            jobs,
            undo,
            self,
        )
        self._removing.changed.connect(self._show)
        # The button that had the focus is gone: what is typed next is not for the matter's list.
        self._removing.undone.connect(panel.view.setFocus)
        self._removing.restored.connect(self.refresh)
        self._removing.failed.connect(self._on_not_removed)
        self._shown = (0, 0)
        self.dialog: QFileDialog | None = None
        self._read = Latest(jobs, self.tr("Reading the conversations"), self)
        self._read.done.connect(self._on_rows)
        self._read.failed.connect(notice.show_error)
        panel.searched.connect(self.refresh)
        panel.renamed.connect(self._on_renamed)
        panel.pin_asked.connect(self._on_pin)
        panel.remove_asked.connect(self._on_remove)
        panel.export_asked.connect(self._on_export)

    def set_matter(self, matter: str) -> None:
        """Turn to another matter; what was removed goes to the trash."""
        self._removing.close()
        self._matter = matter
        self._shown = (0, 0)
        self._read.drop()
        self._panel.reset()

    def refresh(self) -> None:
        """List the conversations again, or the marked answers."""
        if not self._matter:
            return
        gone = self._removing.hidden
        self._rows = tuple(row for row in self._rows if row.talk not in gone)
        self._removing.reading()
        workspace, matter = self._workspace, self._matter
        words, marked = self._panel.words, self._panel.only_marked

        def rows() -> tuple[Row, ...]:
            if not marked:
                return tuple(row_of_talk(talk) for talk in workspace.talks(matter, words))
            rows = (row_of_answer(asked) for asked in workspace.marked(matter))
            folded = words.casefold()
            return tuple(r for r in rows if folded in f"{r.title} {r.line}".casefold())

        self._read.run(lambda cancel: (rows(), why_kept(workspace.duty(matter))))

    def show_selected(self, talk: int, asked: int = 0) -> None:
        """Mark the conversation that is shown, now and when the list comes."""
        self._shown = (talk, asked)
        self._panel.clear_selection()
        if talk:
            self._panel.select(talk, asked)

    def commit_now(self) -> None:
        """Remove what is to go before this returns: for when the window closes. DesktopError."""
        self._removing.commit_now()

    def _on_rows(self, read: tuple[tuple[Row, ...], DesktopError | None]) -> None:
        self._rows, self._removing.kept = read
        self._show()

    def _show(self) -> None:
        gone = self._removing.hidden
        self._panel.show_rows([row for row in self._rows if row.talk not in gone])
        if self._shown[0] and not self._panel.selected():
            self._panel.select(*self._shown)

    def _on_renamed(self, talk: int, title: str) -> None:
        workspace = self._workspace
        self._write(self.tr("Renaming"), lambda: workspace.rename_talk(talk, title))

    def _on_pin(self, talk: int, pinned: bool) -> None:
        workspace = self._workspace
        self._write(self.tr("Pinning"), lambda: workspace.pin_talk(talk, pinned))

    def _on_remove(self, rows: list[Row]) -> None:
        ids = [row.talk for row in rows]
        title = (
            self.tr("The conversation was removed")
            if len(rows) == 1
            else self.tr("{count} conversations were removed").format(count=len(rows))
        )
        words = self.tr("It goes to the trash when this message is closed.")
        if self._removing.take(ids, title, words):
            self.removed.emit(ids)

    def _on_not_removed(self, error: DesktopError) -> None:
        self._notice.show_error(error)
        self.refresh()

    def _on_export(self, talk: int, title: str, kind: str) -> None:
        plain = re.sub(r"[^\w\- ]+", " ", title)
        name = f"{' '.join(plain.split())[:_LONGEST_NAME].strip() or 'Conversation'}.{kind}"
        self.dialog = choose_target(
            self._window,
            self.tr("Export the conversation"),
            name,
            lambda chosen: self._export(talk, chosen[0]),
        )

    def _export(self, talk: int, out: Path) -> None:
        workspace, words = self._workspace, in_language()
        job = Job(
            self.tr("Exporting"),
            lambda cancel: workspace.export_talk(talk, out, words=words),
            promised=True,
        )
        job.done.connect(
            lambda: self._notice.show_message(
                "success", self.tr("The conversation was exported"), str(out)
            )
        )
        job.failed.connect(self._notice.show_error)
        self._jobs.start(job, Queue.READS)

    def _write(self, name: str, work: Callable[[], object]) -> None:
        job = Job(name, lambda cancel: work(), promised=True)
        job.failed.connect(self._notice.show_error)
        job.finished.connect(self.refresh)
        self._jobs.start(job, Queue.READS)

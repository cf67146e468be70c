"""Checks the vault when it is asked to, says what is lost of a damaged one, and has its newest
whole backup take its place."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QObject, Signal

from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.widgets.notice import Notice
from desktop.gui.widgets.words import long_day_form

if TYPE_CHECKING:
    from desktop.vault.copies.backup import Generation
    from desktop.vault.disk.rescue import Damage, Lost
    from desktop.workspace import Workspace

# More lines would push the page out of the window; the command line names all.
_MOST_NAMES = 8


@dataclass(frozen=True, slots=True)
class _Found:
    damage: "Damage | None"
    backup: "Generation | None"


class VaultCheck(QObject):
    """Speaks in the notice that it is given. ``running_changed`` follows the check;
    ``lock_asked`` comes when the user wants the restored vault."""

    running_changed = Signal()
    lock_asked = Signal()

    def __init__(
        self, workspace: "Workspace", jobs: Jobs, notice: Notice, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._notice = notice
        self._job: Job | None = None

    @property
    def is_running(self) -> bool:
        """Whether the vault is being read."""
        return self._job is not None

    def start(self) -> None:
        """Read every page, and of a damaged vault the backups too."""
        if self._job is not None:
            return
        workspace = self._workspace

        def work(cancel: threading.Event) -> _Found:
            damage = workspace.examine(cancel)
            return _Found(damage, workspace.good_backup(cancel) if damage is not None else None)

        self._run(Job(self.tr("Checking the vault"), work, self), self._on_found)

    def stop(self) -> None:
        """Break the check or the restoring off; all is as before."""
        if self._job is not None:
            self._job.cancel()

    def _on_found(self, found: _Found) -> None:
        if found.damage is None:
            words = self.tr("Every page is as it was written.")
            if self._workspace.is_damaged:
                words = self.tr(
                    "Every page is as it was written now. Lock and unlock to go on working."
                )
            self._notice.show_message("success", self.tr("The vault is sound"), words)
            return
        lines = self._lost(found.damage.lost)
        if found.damage.parts:
            lines.append(
                self.tr("Not whole any more: {0}.").format(
                    ", ".join(self._part(part) for part in found.damage.parts)
                )
            )
        lines.append(self.tr("It is open for reading only. What can be read can be exported."))
        title = self.tr("The vault is damaged")
        generation = found.backup
        if generation is None:
            lines.append(
                self.tr("No whole backup is known here. Look at the drives that you back up to.")
            )
            self._notice.show_message("danger", title, "\n".join(lines), closable=False)
            return
        made = QDateTime.fromSecsSinceEpoch(
            int(datetime.fromisoformat(generation.made).timestamp())
        )
        offer = self.tr("Restore the backup of {0}").format(
            QLocale().toString(made, f"{long_day_form()}, HH:mm")
        )
        self._notice.show_message(
            "danger",
            title,
            "\n".join(lines),
            (offer, lambda: self._restore(generation)),
            closable=False,
        )

    def _lost(self, lost: "tuple[Lost, ...]") -> list[str]:
        if not lost:
            return [self.tr("Every document and draft that is listed can be read.")]
        lines = [self.tr("Lost:"), *(f"  {self._name(each)}" for each in lost[:_MOST_NAMES])]
        if len(lost) > _MOST_NAMES:
            lines.append(
                self.tr("  and {0} more: `strongroom verify` names them all").format(
                    len(lost) - _MOST_NAMES
                )
            )
        return lines

    def _name(self, lost: "Lost") -> str:
        name = lost.name.replace("\\", "/").rpartition("/")[2] or lost.name
        if lost.kind == "original":
            words = self.tr("the original file of {0} in {1}")
        elif lost.kind == "draft":
            words = self.tr("the draft {0} in {1}")
        else:
            words = self.tr("{0} in {1}")
        return words.format(name, lost.matter or self.tr("a matter whose name is lost too"))

    def _part(self, part: str) -> str:
        return {
            "pages": self.tr("where pages begin"),
            "index": self.tr("the index, so that searches may find less than there is"),
            "log": self.tr("the audit log"),
            "talks": self.tr("conversations and notes"),
            "drafts": self.tr("versions of drafts"),
            "clauses": self.tr("your own clauses and templates"),
            "trash": self.tr("the trash"),
            "settings": self.tr("settings, terms and holds"),
            "list": self.tr("the list of documents, so that some may not be named here"),
        }.get(part, part)

    def _restore(self, generation: "Generation") -> None:
        if self._job is not None:
            return
        workspace = self._workspace
        job = Job(
            self.tr("Restoring a backup"),
            lambda cancel: workspace.restore_in_place(generation, cancel),
            self,
        )
        self._notice.show_message(
            "info", self.tr("Restoring the backup…"), "", (self.tr("Stop"), self.stop)
        )
        self._run(job, self._on_restored)

    def _on_restored(self) -> None:
        self._notice.show_message(
            "success",
            self.tr("The backup is restored"),
            self.tr(
                "It takes the vault's place when this one is locked. The damaged vault is kept"
                " beside it. What was added since the backup has to be added again."
            ),
            (self.tr("Lock and open it"), self.lock_asked.emit),
            closable=False,
        )

    def _run(self, job: Job, done: Callable[..., None]) -> None:
        job.done.connect(done)
        job.failed.connect(self._notice.show_error)
        job.cancelled.connect(self._on_cancelled)
        job.finished.connect(self._on_finished)
        self._job = job
        self._jobs.start(job, Queue.READS)
        self.running_changed.emit()

    def _on_cancelled(self) -> None:
        self._notice.show_message("info", self.tr("It was stopped. Nothing was changed."))

    def _on_finished(self) -> None:
        self._job = None
        self.running_changed.emit()

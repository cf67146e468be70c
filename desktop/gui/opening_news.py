"""What a vault that was just opened has to tell before anything else."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.gui.core_texts import said
from desktop.gui.first_look import FirstLook
from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.widgets.notice import Notice
from desktop.gui.widgets.words import wish_words
from desktop.vault.locks.proving import Wish

if TYPE_CHECKING:
    from desktop.workspace import Workspace


class OpeningNews(QObject):
    """Says it in the window's notice. ``settings_asked`` wants the page with the keys shown."""

    settings_asked = Signal()

    def __init__(
        self, workspace: "Workspace", jobs: Jobs, notice: Notice, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._notice = notice

    def tell(self, begun: FirstLook) -> None:
        """Say what was found, the gravest first."""
        undone = self.tr("Not done before the vault was closed")
        warnings = tuple(map(said, begun.warnings))
        if begun.undone and (warnings or begun.wish is not None):
            warnings = (*warnings, undone, *begun.undone)
        if begun.wish is not None:
            self._say_wish(begun.wish, warnings)
        elif warnings:
            title = self.tr("Found when the vault was opened")
            self._notice.show_message("warning", title, "\n".join(warnings))
        elif begun.undone:
            self._notice.show_message("warning", undone, "\n".join(begun.undone))
        elif begun.code_unwritten:
            self._notice.show_message(
                "warning",
                self.tr("The recovery code of this vault was not written down"),
                self.tr("Strongroom ended while it was shown. Make a new one in the settings."),
                (self.tr("Open settings"), self.settings_asked.emit),
            )

    def _say_wish(self, wish: Wish, warnings: tuple[str, ...]) -> None:
        words = self.tr("{0} If it was not you, withdraw it.").format(wish_words(wish))
        self._notice.show_message(
            "warning",
            self.tr("A change of the keys was asked for without one of them"),
            "\n".join((words, *warnings)),
            (self.tr("Withdraw it"), self._withdraw),
        )

    def _withdraw(self) -> None:
        job = Job(
            self.tr("Withdrawing a change of the keys"),
            lambda cancel: self._workspace.withdraw_wish(),
        )
        job.done.connect(lambda: self._notice.say_done(self.tr("The keys stay as they are.")))
        job.failed.connect(self._notice.show_error)
        self._jobs.start(job, Queue.EDITS)

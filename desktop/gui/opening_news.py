"""What a vault that was just opened has to tell before anything else."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.gui.core_texts import said
from desktop.gui.first_look import FirstLook
from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.one_shot import one_shot
from desktop.gui.widgets.latest import Latest
from desktop.gui.widgets.notice import Notice
from desktop.gui.widgets.words import wish_words
from desktop.vault.locks.proving import Wish

if TYPE_CHECKING:
    from desktop.workspace import Workspace

# While a change of the keys is asked for, it is told this often.
_AGAIN_MS = 60 * 60 * 1000


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
        self._again = one_shot(self, _AGAIN_MS, self._look_for_wish)
        self._wish = Latest(jobs, self.tr("Reading the keys"), self)
        self._wish.done.connect(self._on_wish)

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

    def tell_wish(self, wish: Wish) -> None:
        """A change of the keys was asked for just now: who comes back to the window must see it."""
        self._say_wish(wish, ())

    def _look_for_wish(self) -> None:
        self._wish.run(lambda cancel: self._workspace.wish())

    def _on_wish(self, wish: Wish | None) -> None:
        if wish is not None and self._notice.title != self._wish_title():
            self._say_wish(wish, ())
        elif wish is not None:
            self._again.start()

    def _wish_title(self) -> str:
        return self.tr("A change of the keys was asked for without one of them")

    def _say_wish(self, wish: Wish, warnings: tuple[str, ...]) -> None:
        """Also hours later, to who sits at the window then: it may stay open for days."""
        self._again.start()
        words = self.tr("{0} If it was not you, withdraw it.").format(wish_words(wish))
        self._notice.show_message(
            "warning",
            self._wish_title(),
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

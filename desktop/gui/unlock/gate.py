"""Leads from the command to an open vault: opening, unlocking, or making the first one."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop import settings
from desktop.errors import (
    DesktopError,
    KeychainError,
    VaultDamagedError,
    VaultInUseError,
    VaultLockedError,
    check_cancelled,
)
from desktop.gui.core_texts import said
from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.unlock.first_run import FirstRunScreen
from desktop.gui.unlock.opening import OpeningScreen
from desktop.gui.unlock.recovery import RecoveryScreen
from desktop.gui.unlock.restore import Here, RestoreScreen, Wanted
from desktop.gui.unlock.unlock import KEYCHAIN, PASSPHRASE, RECOVERY, UnlockScreen
from desktop.gui.widgets.stack import Stack
from desktop.paths import default_vault_folder
from desktop.vault.locks.proving import CODE_KEY, CODE_SHOWN

if TYPE_CHECKING:
    from desktop.vault.copies.backup import Generation
    from desktop.workspace import Workspace


class Vaults(Protocol):
    """What the gate needs of Workspace's class side; tests give it another."""

    def exists(self, folder: Path) -> bool:
        """Whether there is a vault."""

    def ways_to_open(self, folder: Path) -> tuple[str, ...]:
        """The kinds of key."""

    def open(
        self, folder: Path, *, passphrase: str | None = None, recovery_code: str | None = None
    ) -> "Workspace":
        """Open it."""

    def create(
        self, folder: Path, *, passphrase: str | None = None, use_keychain: bool = True
    ) -> "tuple[Workspace, str]":
        """Make one."""

    def backups(self, target: Path) -> "list[Generation]":
        """The backups in a folder."""

    def restore_vault(
        self,
        generation: "Generation",
        folder: Path,
        *,
        passphrase: str | None = None,
        recovery_code: str | None = None,
        cancel: threading.Event | None = None,
        copied: Callable[[int, int], None],
        over: bool,
    ) -> Path | None:
        """Make a vault of a backup."""


def real_vaults() -> Vaults:
    """The real ones. Imported when they are needed: the window is on the screen by then."""
    from desktop.workspace import Workspace

    return Workspace


@dataclass(frozen=True, slots=True)
class _State:
    """What a look at the folder found."""

    exists: bool
    ways: tuple[str, ...] = ()
    workspace: "Workspace | None" = field(default=None, repr=False)
    error: DesktopError | None = None
    # It was open a moment ago, or not even the folder around it is there: a drive may be missing.
    is_away: bool = False


class Gate(Stack):
    """Emits ``opened`` with the workspace. Everything slow runs in jobs. ``vault_chosen`` has the
    folder of a vault that was chosen and opened here, "" for the usual one: it opens from now on.
    """

    opened = Signal(object)
    vault_chosen = Signal(str)
    # Told by a job, in its thread.
    _copied = Signal(int, int)

    def __init__(
        self,
        folder: Path,
        jobs: Jobs,
        vaults: Callable[[], Vaults] = real_vaults,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._jobs = jobs
        self._vaults = vaults
        self._made: Workspace | None = None
        # Opened by a job and not handed over yet; a window that closes meanwhile must close them.
        self._unclaimed: list[Workspace] = []
        self.opening = OpeningScreen(self)
        self.unlock = UnlockScreen(self)
        self.first_run = FirstRunScreen(self)
        self.recovery = RecoveryScreen(self)
        self.restore = RestoreScreen(self)
        self._restoring: Job | None = None
        self._lies_here = Here.NOTHING
        self._was_chosen = False
        for screen in (self.opening, self.unlock, self.first_run, self.recovery, self.restore):
            self.addWidget(screen)
        self.opening.say(self.tr("Opening the vault…"))
        self.unlock.submitted.connect(self._on_key)
        self.first_run.submitted.connect(self._on_protection)
        self.recovery.accepted.connect(self._on_written_down)
        self.unlock.restore.clicked.connect(lambda: self._ask_restore(Here.DAMAGED))
        self.first_run.restore.clicked.connect(lambda: self._ask_restore(Here.NOTHING))
        for screen in (self.unlock, self.first_run):
            screen.elsewhere.know(folder)
            screen.elsewhere.chosen.connect(self._open_other)
        self._copied.connect(self.restore.show_copied)
        self.restore.folder_chosen.connect(self._look_for_backups)
        self.restore.submitted.connect(self._on_restore)
        self.restore.stopped.connect(self._stop_restoring)
        self.restore.left.connect(self._leave_restoring)

    # ------------------------------------------------------------------------------- beginning

    def start(
        self, passphrase: str | None = None, *, locked: bool = False, restoring: bool = False
    ) -> None:
        """Look at the folder and open the vault if that takes no question; ``locked``: ask;
        ``restoring``: ask for a backup that becomes another vault."""
        if restoring:
            self._ask_restore(Here.WHOLE)
            return
        self.setCurrentWidget(self.opening)
        vaults = self._vaults

        # Its code takes longest, on a busy machine many seconds: closing need not wait for that.
        def read(cancel: threading.Event) -> Vaults:
            known = vaults()
            check_cancelled(cancel)
            return known

        job = Job(self.tr("Opening the vault"), read)
        job.done.connect(lambda known: self._look(known, passphrase, locked=locked))
        job.failed.connect(self._on_failed)
        self._jobs.start(job, Queue.CODE)

    def _look(self, known: Vaults, passphrase: str | None, *, locked: bool) -> None:
        folder = self._folder

        def work(cancel: threading.Event) -> _State:
            if not known.exists(folder):
                is_named = folder != default_vault_folder()
                # One that was chosen here was there: of a drive its mount point may be left.
                was_chosen = is_named and str(folder) == settings.load().vault
                is_away = locked or was_chosen or (is_named and not folder.parent.is_dir())
                return _State(exists=False, is_away=is_away)
            ways = known.ways_to_open(folder)
            if locked or (passphrase is None and KEYCHAIN not in ways):
                return _State(exists=True, ways=ways)
            try:
                return _State(True, ways, self._noted(known.open(folder, passphrase=passphrase)))
            except (VaultLockedError, KeychainError) as error:
                return _State(True, ways, None, error)

        self._run(self.tr("Opening the vault"), work, self._on_looked)

    def say_destroyed(self) -> None:
        """The vault that was here is no more. What follows is the first page of all, or the usual
        vault is asked for."""
        for screen in (self.first_run, self.unlock):
            screen.notice.show_message(
                "success",
                self.tr("The vault is destroyed"),
                self.tr("The certificate lies where you chose to save it."),
            )

    def is_of(self, folder: str) -> bool:
        """Whether the vault of this folder is asked for, or was."""
        return bool(folder) and Path(folder) == self._folder.absolute()

    def say_not_kept(self) -> None:
        """The vault was locked although its drive refused what was typed last."""
        self.unlock.notice.show_message(
            "warning",
            self.tr("What was typed last is not in the vault"),
            self.tr("Its drive refused it until it was locked. Look through your last draft."),
        )

    def _on_looked(self, state: _State) -> None:
        if state.workspace is not None:
            self._hand_over(state.workspace)
        elif not state.exists:
            self.setCurrentWidget(self.first_run)
            self.first_run.make.setFocus()
            # One that was destroyed is not away.
            if state.is_away and not self.first_run.notice.title:
                self.first_run.notice.show_message(
                    "warning",
                    self.tr("There is no vault in {0}").format(self._folder),
                    self.tr("If your vault lies on a drive, plug it in and try again."),
                    (self.tr("Try again"), self._try_again),
                )
        else:
            self._ask(state.ways)
            if state.error is not None:
                self.unlock.notice.show_error(state.error)

    def _ask(self, ways: tuple[str, ...]) -> None:
        self.unlock.offer_restore(False)
        self.unlock.set_ways(ways)
        self.setCurrentWidget(self.unlock)
        self.unlock.focus_first()

    # ------------------------------------------------------------------------------- unlocking

    def _on_key(self, kind: str, words: str) -> None:
        self.unlock.set_busy(True)
        self.unlock.notice.dismiss()
        folder, vaults = self._folder, self._vaults

        def work(cancel: threading.Event) -> "Workspace":
            return self._noted(
                vaults().open(
                    folder,
                    passphrase=words if kind == PASSPHRASE else None,
                    recovery_code=words if kind == RECOVERY else None,
                )
            )

        self._run(self.tr("Unlocking"), work, self._on_unlocked)

    def _on_unlocked(self, workspace: "Workspace") -> None:
        self.unlock.clear()
        self.unlock.set_busy(False)
        self._hand_over(workspace)

    # ------------------------------------------------------------------------- the first vault

    def _on_protection(self, passphrase: str) -> None:
        self.first_run.set_busy(True)
        self.first_run.notice.dismiss()
        folder, vaults = self._folder, self._vaults

        def work(cancel: threading.Event) -> "tuple[Workspace, str]":
            workspace, code = vaults().create(
                folder, passphrase=passphrase or None, use_keychain=not passphrase
            )
            self._noted(workspace)
            # If the program ends before the code is written down, the next start says so.
            workspace.keep(CODE_KEY, CODE_SHOWN)
            return workspace, code

        self._run(self.tr("Making the vault"), work, self._on_created)

    def _on_created(self, made: "tuple[Workspace, str]") -> None:
        self.first_run.clear()
        self.first_run.set_busy(False)
        self._made, code = made
        self.recovery.show_code(code)
        self.setCurrentWidget(self.recovery)
        self.recovery.written.setFocus()

    def _on_written_down(self) -> None:
        self.recovery.clear()
        workspace, self._made = self._made, None
        if workspace is None:
            return
        job = Job(self.tr("Noting the recovery code"), lambda c: workspace.keep(CODE_KEY, ""))
        job.finished.connect(lambda: self._hand_over(workspace))
        self._jobs.start(job, Queue.WRITES)

    # ------------------------------------------------------------------------ restoring a backup

    def _leave_restoring(self) -> None:
        if self._lies_here is Here.WHOLE:
            self.start(locked=True)
        else:
            self._try_again()

    def _ask_restore(self, lies_here: Here) -> None:
        self._lies_here = lies_here
        self.restore.begin(lies_here)
        self.setCurrentWidget(self.restore)
        self.restore.choose_source.setFocus()

    def _look_for_backups(self, target: Path) -> None:
        vaults = self._vaults
        self._run(
            self.tr("Looking for backups"),
            lambda cancel: vaults().backups(target),
            self._on_backups,
        )

    def _on_backups(self, found: "list[Generation]") -> None:
        self.restore.show_backups(found)
        if not found:
            self.restore.notice.show_message(
                "warning",
                self.tr("There is no backup here"),
                self.tr("Choose the folder that was backed up to."),
            )

    def _on_restore(self, wanted: Wanted) -> None:
        self.restore.set_busy(True)
        self.restore.notice.dismiss()
        folder, vaults = wanted.folder or self._folder, self._vaults

        def work(cancel: threading.Event) -> tuple[Path | None]:
            aside = vaults().restore_vault(
                wanted.generation,
                folder,
                passphrase=wanted.words if wanted.kind == PASSPHRASE else None,
                recovery_code=wanted.words if wanted.kind == RECOVERY else None,
                cancel=cancel,
                copied=self._copied.emit,
                over=wanted.folder is None,
            )
            return (aside,)

        job = self._run(
            self.tr("Restoring a backup"),
            work,
            lambda done: self._on_restored(wanted.folder, *done),
        )
        job.cancelled.connect(self._on_restoring_stopped)
        self._restoring = job

    def _on_restored(self, elsewhere: Path | None, aside: Path | None) -> None:
        self.restore.set_busy(False)
        self.restore.clear()
        title = self.tr("The backup is restored")
        if elsewhere is not None:
            self.restore.notice.show_message(
                "success",
                title,
                self.tr(
                    "Its vault lies in {0}. It opens with the keys that you had when it was made."
                ).format(elsewhere),
                (self.tr("Open this vault"), lambda: self._open_other(elsewhere)),
            )
            self.restore.notice.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
            return
        words = self.tr("Open it with the keys that you had when it was made.")
        if aside is not None:
            words = self.tr("The damaged vault is kept in {0}.").format(aside)
        self.unlock.title.setText(self.tr("Strongroom is locked"))
        self.unlock.notice.show_message("success", title, words)
        self.start(locked=True)

    def _open_other(self, folder: Path) -> None:
        """Ask for the keys of the vault in another folder."""
        self._folder, self._was_chosen = folder, True
        for screen in (self.unlock, self.first_run):
            screen.elsewhere.know(folder)
            screen.notice.dismiss()
        self.unlock.clear()
        self.unlock.title.setText(self.tr("Strongroom is locked"))
        self.start(locked=True)

    def _stop_restoring(self) -> None:
        if self._restoring is not None:
            self._restoring.cancel()

    def _on_restoring_stopped(self) -> None:
        self.restore.set_busy(False)
        self.restore.notice.show_message("info", self.tr("It was stopped. Nothing was changed."))

    def _noted(self, workspace: "Workspace") -> "Workspace":
        """Called by jobs, in their threads."""
        self._unclaimed.append(workspace)
        return workspace

    def _hand_over(self, workspace: "Workspace") -> None:
        if workspace in self._unclaimed:  # else it was closed with the window
            self._unclaimed.remove(workspace)
            if self._was_chosen:
                self._was_chosen = False
                is_usual = self._folder == default_vault_folder()
                self.vault_chosen.emit("" if is_usual else str(self._folder.absolute()))
            self.opened.emit(workspace)

    def close_unclaimed(self) -> None:
        """Close what was opened and not handed over: the window closes while the vault is being
        opened, or while the recovery code is shown. Call when no job runs any more."""
        self._made = None
        while self._unclaimed:
            self._unclaimed.pop().close()

    # ------------------------------------------------------------------------------------ jobs

    def _run(
        self,
        name: str,
        work: Callable[[threading.Event], object],
        done: Callable[..., None],
    ) -> Job:
        job = Job(name, work)
        job.done.connect(done)
        job.failed.connect(self._on_failed)
        self._jobs.start(job, Queue.WRITES)
        return job

    def _on_failed(self, error: DesktopError) -> None:
        if self.currentWidget() is self.restore:
            self.restore.set_busy(False)
            self.restore.secret.setFocus()
            self.restore.notice.show_error(error)
            return
        if self.currentWidget() is self.first_run:
            self.first_run.set_busy(False)
            self.first_run.notice.show_error(error)
            if isinstance(error, KeychainError):
                self.first_run.choose_passphrase()
            return
        self.unlock.offer_restore(isinstance(error, VaultDamagedError))
        if self.currentWidget() is self.opening:
            # What stands in the way (damaged, in use by another) no key removes: only try again.
            self.unlock.set_busy(False)
            self.unlock.set_ways(())
            self.setCurrentWidget(self.unlock)
            self.unlock.title.setText(self.tr("The vault can't be opened"))
            again = (self.tr("Try again"), self._try_again)
            self.unlock.notice.show_message(
                "danger", said(error.title), said(error.message), again, closable=False
            )
            # The one thing that can be done here: Enter does it, and it is seen to have the keys.
            self.unlock.notice.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
            return
        again_too = (
            ((self.tr("Try again"), self._try_again),) if isinstance(error, VaultInUseError) else ()
        )
        self.unlock.notice.show_error(error, *again_too, aloud=False)
        self.unlock.set_busy(False)  # the field that has the keys again says why

    def _try_again(self) -> None:
        self.first_run.notice.dismiss()
        self.unlock.title.setText(self.tr("Strongroom is locked"))
        self.start()

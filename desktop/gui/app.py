"""The program with a window: sets Qt up, opens the vault, runs until it is quit or locked.

Run by the launcher as ``python -m desktop.gui.app``. Exit status: 0 quit, 75 locked (the launcher
starts it again, at the unlock screen), 76 the vault was destroyed (it starts it again, at the first
screen), 77 locked although the vault refused what was typed last (the unlock screen says so), 78
locked to restore a backup (it starts it again at that), each of these 100 more where another vault
than the named one is to be asked for; 1 with a message when it can't start.
"""

import argparse
import contextlib
import os
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from desktop import confine, errands, scheduling, settings
from desktop.errors import DesktopError
from desktop.gui import features as _features  # noqa: F401 - before all that is large
from desktop.gui import icons, languages
from desktop.gui.auto_lock import AutoLock
from desktop.gui.awake import Awake
from desktop.gui.collecting import Collector
from desktop.gui.desk_state import UNDONE_KEY, DeskState
from desktop.gui.heap import GivingBack, keep_small
from desktop.gui.jobs import Job, Jobs, Queue, unexpected
from desktop.gui.main_window import MainWindow
from desktop.gui.notify import Notifier
from desktop.gui.preferences import Preferences
from desktop.gui.start_report import StartReport, say
from desktop.gui.theme import Theme
from desktop.gui.unlock.gate import Gate, Vaults, real_vaults
from desktop.gui.widgets import clipboard, fonts
from desktop.gui.widgets.file_dialogs import forbid_traces
from desktop.gui.widgets.turns import later

if TYPE_CHECKING:
    from desktop.workspace import Workspace

QUIT, LOCKED, DESTROYED, NOT_KEPT, RESTORING = 0, 75, 76, 77, 78
ELSEWHERE = 100
_CLOSE_MS = 5000
_MODEL_MS = 600  # cancelling acts within half a second
# What is read ahead may be left in the middle of a module.
_WAITED_FOR = tuple(queue for queue in Queue if queue is not Queue.CODE)
# Windows has no such signal; there the window is locked by hand.
_LOCK_SIGNAL: signal.Signals | None = getattr(signal, "SIGUSR1", None)
# A thread that waits for the interpreter gets it after this; the window must not wait 5 ms, the
# default, each time that a worker thread computes.
_SWITCH_SECONDS = 0.0002


def come_first() -> None:
    """Let the calling thread, the window's, wait for no other longer than it must."""
    scheduling.come_first()
    sys.setswitchinterval(_SWITCH_SECONDS)


class Session(QObject):
    """From the shown window to the closed vault. ``settled``: all pages are built."""

    failed = Signal(object)
    settled = Signal()

    def __init__(
        self,
        application: QApplication,
        folder: Path,
        *,
        sample: bool = False,
        network_closed: bool = False,
        vaults: Callable[[], Vaults] = real_vaults,
        line: errands.Line | None = None,
    ) -> None:
        super().__init__(application)
        self._errands = line
        self._application = application
        self._sample = sample
        self._workspace: Workspace | None = None
        self._status = QUIT
        # Another vault than the one that the window was begun with is asked for from now on.
        self._is_elsewhere = False
        self._ended = False
        self.jobs = Jobs(self)
        self.preferences = Preferences(self.jobs, self)
        self.theme = Theme(application)
        self.theme.apply(self.preferences.settings)
        self.window = MainWindow(self.jobs, self.preferences, network_closed=network_closed)
        self.awake = Awake(self.jobs, self)
        self.notifier = Notifier(self.jobs, self.window)
        self.gate = Gate(folder, self.jobs, vaults, self.window)
        # Keys and a slider ask faster than all pages can be dressed: several steps are one.
        self._dressing = later(self._dress, self)
        self.preferences.changed.connect(self._dressing.start)
        self.failed.connect(self.window.show_error)
        self.gate.opened.connect(self._on_opened)
        self.gate.vault_chosen.connect(self._ask_for)
        self.auto_lock = AutoLock(self)
        self.auto_lock.due.connect(self._on_lock_due)
        self._choose_lock()
        self.preferences.changed.connect(self._choose_lock)
        self.window.lock_asked.connect(self.lock)
        self.window.restore_asked.connect(self.restore_backup)
        self.window.vault_destroyed.connect(self._on_destroyed)
        self.window.closing.connect(self._on_closing)

    def start(
        self,
        passphrase: str | None = None,
        *,
        locked: bool = False,
        destroyed: bool = False,
        not_kept: bool = False,
        restoring: bool = False,
    ) -> None:
        """Show the window, then open the vault; ``destroyed``: say that it is no more;
        ``not_kept``: that it refused what was typed last; ``restoring``: ask which backup is to be
        restored first."""
        if destroyed:
            self.gate.say_destroyed()
        if not_kept:
            self.gate.say_not_kept()
        self.window.show_gate(self.gate)
        self.window.come_back(self.preferences.settings.window)
        self.window.show()
        self.gate.start(passphrase, locked=locked, restoring=restoring)
        # While the vault is being opened there is time to load what is shown next.
        QTimer.singleShot(0, self, _load_desk)

    def _on_opened(self, workspace: "Workspace") -> None:
        self._workspace = workspace
        workspace.fetch_by(self._errands)
        self.window.enter(workspace, sample=self._sample)
        if self.preferences.were_damaged:
            title = self.tr("Some settings could not be read")
            words = self.tr("They are as at the beginning now. Look through them in Settings.")
            self.window.notice.show_message("warning", title, words)
        self.auto_lock.start([self.window.windowHandle()])
        if self.window.desk is not None:
            self.window.desk.ready.connect(self._on_ready)

    def _dress(self) -> None:
        self.theme.apply(self.preferences.settings, in_turns=True)

    @property
    def is_dressed(self) -> bool:
        """Whether all widgets wear the theme and the letters that were chosen."""
        return self.theme.is_on and not self._dressing.isActive()

    def _choose_lock(self) -> None:
        chosen = self.preferences.settings
        self.auto_lock.choose(chosen.lock_minutes, with_screen=chosen.lock_with_screen)

    def _on_ready(self) -> None:
        if self.window.desk is not None:
            self.window.desk.build_soon(self._warm)

    def _warm(self) -> None:
        """Load the models in the background, so that the first question need not wait."""
        workspace = self._workspace
        if workspace is not None and not self._ended:
            self.settled.emit()
            self.jobs.start(Job(self.tr("Loading the models"), workspace.warm), Queue.MODEL)

    # --------------------------------------------------------------------------------- the end

    def lock(self) -> None:
        """End this process, and with it every copy of the key and of any text; the launcher shows
        the unlock window in its place."""
        self._status = LOCKED
        self.window.lock()

    def _on_lock_due(self, at_once: bool) -> None:
        """No machine sleeps with the key in its memory: what can't be done in some seconds is told
        of at the next opening."""
        if at_once:
            self._status = LOCKED
            self.window.leave()
        else:
            self.lock()

    def restore_backup(self) -> None:
        """Lock, and begin anew with restoring a backup."""
        self._status = RESTORING
        self.window.leave()

    def _on_destroyed(self) -> None:
        """This process has seen what was in the vault: it ends, as when the vault is locked."""
        self._status = DESTROYED
        if self.gate.is_of(self.preferences.settings.vault):
            self._ask_for("")
        self.window.leave()

    def _ask_for(self, vault: str) -> None:
        """The vault of this folder from now on, of "" the usual one."""
        self._is_elsewhere = True
        self.preferences.choose(vault=vault)

    def quit(self) -> None:
        """End as if the window had been closed."""
        self.window.leave()

    def _on_closing(self) -> None:
        if self._ended:
            return
        self._ended = True
        state = self.window.state()
        # A dialog is a window of its own; one that waits for an answer ends with it.
        for each in (self.window, *QApplication.topLevelWidgets()):
            each.hide()
        # Only now: the window is gone, nobody sees it wait.
        QTimer.singleShot(0, self, lambda: self._end(state))

    def _end(self, state: DeskState | None) -> None:
        self.preferences.flush()
        clipboard.clear()
        workspace, self._workspace = self._workspace, None
        self.jobs.shut_down(_CLOSE_MS, (Queue.WRITES, Queue.EDITS, Queue.READS))
        undone = [*self.window.leaving.undone, *(job.words for job in self.jobs.promised())]
        self.jobs.shut_down(_MODEL_MS, (Queue.MODEL,))
        with contextlib.suppress(DesktopError):
            self.gate.close_unclaimed()
        try:
            if workspace is not None:
                self._close(workspace, state, undone)
        finally:
            # Whatever went wrong: a locked vault's process ends.
            self.jobs.shut_down(_CLOSE_MS, _WAITED_FOR)
            with contextlib.suppress(DesktopError):  # it was opened only now
                self.gate.close_unclaimed()
            goes_elsewhere = self._is_elsewhere and self._status != QUIT
            self._application.exit(self._status + ELSEWHERE * goes_elsewhere)

    def leave(self, status: int) -> None:
        """Close what is open where the system ended the event loop (the user logs out). End the
        process where a job does not end (keychain, code that is read): Qt would wait for ever."""
        if self._workspace is not None:
            self._end(self.window.state())
        if not self.jobs.shut_down(0):
            sys.stderr.flush()
            os._exit(status)

    def _close(
        self, workspace: "Workspace", state: DeskState | None, undone: Sequence[str]
    ) -> None:
        try:
            with contextlib.suppress(DesktopError):
                if undone and self._status != DESTROYED:
                    workspace.keep(UNDONE_KEY, "\n".join(dict.fromkeys(undone)))
            with contextlib.suppress(DesktopError):
                if state is not None:
                    state.write(workspace.keep)
                    _keep_place(state)
            if self.window.desk is not None:
                with contextlib.suppress(DesktopError):
                    self.window.desk.pages.keep_now()
                if self._status in (LOCKED, RESTORING) and self.window.desk.pages.is_failing:
                    self._status = NOT_KEPT
        finally:
            with contextlib.suppress(DesktopError):
                workspace.close()


def _keep_place(state: DeskState) -> None:
    """For the next window, before its vault is open. A damaged file is not written over."""
    if not settings.is_damaged():
        with contextlib.suppress(OSError):
            settings.change(window=state.window)


def _load_desk() -> None:
    import desktop.gui.desk
    import desktop.gui.viewer.viewer  # noqa: F401 - loaded for later


# ------------------------------------------------------------------------------- Qt and signals


def make_application() -> QApplication:
    """Qt, set up so that it leaves no trace of documents."""
    forbid_traces()
    QApplication.setApplicationName("Strongroom")
    QApplication.setApplicationDisplayName("Strongroom")
    QApplication.setDesktopFileName("strongroom")
    # None of the user's words are to reach Qt's options; sys.argv holds paths.
    application = QApplication([sys.argv[0]])
    application.setQuitOnLastWindowClosed(False)
    application.setWindowIcon(icons.application_icon())
    fonts.load()
    return application


def catch_bugs(session: Session) -> None:
    """Show a bug of ours in the window, without the exception's text: it may quote a document."""

    def in_main(
        _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        if isinstance(error, KeyboardInterrupt):
            session.quit()
        else:
            session.failed.emit(unexpected(error))

    def in_thread(hook: threading.ExceptHookArgs) -> None:
        if hook.exc_value is not None:
            session.failed.emit(unexpected(hook.exc_value))

    sys.excepthook = in_main
    threading.excepthook = in_thread


def quit_on_signals(session: Session) -> None:
    """Close the vault on SIGTERM and SIGINT, lock it on SIGUSR1 (``strongroom lock``).

    Python's handlers run only when Python code does; the wake-up descriptor has the event loop run
    some.
    """
    near, far = socket.socketpair()
    near.setblocking(False)
    far.setblocking(False)
    signal.set_wakeup_fd(far.fileno(), warn_on_full_buffer=False)
    notifier = QSocketNotifier(near.fileno(), QSocketNotifier.Type.Read, session)

    def on_bytes() -> None:
        numbers = b""
        with contextlib.suppress(OSError):
            numbers = near.recv(64)
        # The far end stays in this closure: collected, it would close.
        if far.fileno() >= 0:
            if _LOCK_SIGNAL is not None and set(numbers) == {int(_LOCK_SIGNAL)}:
                session.lock()
            else:
                session.quit()

    notifier.activated.connect(on_bytes)
    for number in (signal.SIGTERM, signal.SIGINT, _LOCK_SIGNAL):
        if number is not None:
            signal.signal(number, lambda *_: None)


def run(
    folder: Path,
    *,
    sample: bool = False,
    passphrase: str | None = None,
    locked: bool = False,
    destroyed: bool = False,
    not_kept: bool = False,
    restoring: bool = False,
    report_start: bool = False,
) -> int:
    """Show the window on the vault in ``folder``; returns the exit status."""
    # Before Qt or anything else starts a thread: the filter holds for threads made after it.
    network_closed = confine.close_network()
    confine.forbid_memory_dumps()
    keep_small()
    line = errands.take()
    come_first()
    application = make_application()
    if not has_letters(application):
        # The window can't say it: there are no letters.
        say(
            "strongroom: no font is installed, so letters show as boxes; install one (fonts-dejavu)"
        )
    languages.speak(application, settings.load().language)
    session = Session(application, folder, sample=sample, network_closed=network_closed, line=line)
    collector = Collector(session, session.auto_lock.unused_seconds)
    session.settled.connect(collector.settle)
    GivingBack(session.jobs, session)
    catch_bugs(session)
    quit_on_signals(session)
    session.start(
        passphrase, locked=locked, destroyed=destroyed, not_kept=not_kept, restoring=restoring
    )
    if report_start:
        session.window.windowHandle().installEventFilter(StartReport(session))
        session.gate.opened.connect(lambda workspace: say(f"opened {time.monotonic():.6f}"))
    status = application.exec()
    session.leave(status)
    return status


def _first_secret(file: Path) -> str:
    """What the file holds; of "-", what standard input does."""
    return (sys.stdin.read() if str(file) == "-" else file.read_text("utf-8")).removesuffix("\n")


def has_letters(application: QApplication) -> bool:
    """Whether there is a font to write with, our own or the system's; without one Qt draws a box
    for each letter."""
    return QFontMetrics(fonts.interface_font(application.font())).inFont("a")


def has_display(environment: Mapping[str, str], platform: str) -> bool:
    """Whether there is a screen to open a window on, as far as can be told without trying."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return platform != "linux" or any(environment.get(name) for name in names)


def main() -> int:
    """The command line of the launcher."""
    parser = argparse.ArgumentParser(prog="strongroom gui")
    parser.add_argument("--vault", type=Path)
    parser.add_argument("--passphrase-file", type=Path)
    parser.add_argument("--sample", action="store_true")
    parser.add_argument("--locked", action="store_true")
    parser.add_argument("--destroyed", action="store_true")
    parser.add_argument("--not-kept", action="store_true")
    parser.add_argument("--restoring", action="store_true")
    parser.add_argument("--report-start", action="store_true", help=argparse.SUPPRESS)
    words = parser.parse_args()
    if not has_display(os.environ, sys.platform):
        # Qt would end the process with SIGABRT and a list of its plug-ins.
        sys.stderr.write(
            "strongroom: there is no display for the window. Use the commands: strongroom --help\n"
        )
        return 1
    passphrase = None
    if words.passphrase_file is not None and not words.locked:
        try:
            passphrase = _first_secret(words.passphrase_file)
        except (OSError, UnicodeDecodeError):
            sys.stderr.write("strongroom: the passphrase file can't be read\n")
            return 1
    return run(
        words.vault or settings.vault_folder(),
        sample=words.sample,
        passphrase=passphrase,
        locked=words.locked,
        destroyed=words.destroyed,
        not_kept=words.not_kept,
        restoring=words.restoring,
        report_start=words.report_start,
    )


if __name__ == "__main__":
    sys.exit(main())

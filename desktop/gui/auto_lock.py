"""When the vault locks by itself: nobody at the keyboard, the machine goes to sleep or was asleep,
or its screen is locked.

On Linux the system tells of sleep and of its lock over D-Bus (logind, and the desktop's screen
saver). Everywhere a clock that counts while the machine sleeps is compared with one that does not,
so that a vault is locked at the latest when the machine wakes.
"""

import sys
import time
from collections.abc import Callable
from typing import cast

from PySide6.QtCore import SLOT, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtDBus import QDBusConnection
from PySide6.QtGui import QGuiApplication, QWindow

_MINUTE_MS = 60_000
_TICK_MS = 1_000
# Clocks are read one after the other, and corrected by the network in small steps.
_ASLEEP_SECONDS = 2.0
_WALL_SECONDS = 60.0
_USED = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)
_LOGIND = "org.freedesktop.login1"
# Who may tell on the session's bus that the screen is locked: the names that desktops use.
_SCREEN_SAVERS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
    ("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"),
    ("org.mate.ScreenSaver", "/org/mate/ScreenSaver"),
)


def sleep_clock() -> Callable[[], float]:
    """A clock of the seconds that the machine has slept, as far as that can be told."""
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    if boot is not None:
        return lambda: time.clock_gettime(boot) - time.monotonic()
    # Elsewhere the wall clock goes on while the machine sleeps; it may also be set by hand.
    return lambda: (time.time() - time.monotonic()) // _WALL_SECONDS * _WALL_SECONDS


class AutoLock(QObject):
    """Emits ``due`` once, when the vault is to be locked, with whether that can't wait, as the
    machine goes to sleep or slept; where it could, once more when it no longer can. Quiet until
    ``start``."""

    due = Signal(bool)

    def __init__(
        self, parent: QObject | None = None, clock: Callable[[], float] | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock or sleep_clock()
        self._slept = 0.0
        self._touched = time.monotonic()
        self._is_on = self._is_due = False
        self._with_screen = True
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(lambda: self._lock())
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._look)

    def start(self, windows: list[QWindow]) -> None:
        """Watch from now on: these windows, and each that gets the keyboard later."""
        self._is_on = True
        for window in windows:
            window.installEventFilter(self)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._on_window)
        self._slept = self._clock()
        self._tick.start()
        if sys.platform == "linux":
            self._listen()
        self._begin_anew()

    def choose(self, minutes: int, *, with_screen: bool) -> None:
        """Lock after so many minutes without a key or the mouse (0: never); with the screen, or
        not."""
        self._with_screen = with_screen
        self._idle.setInterval(minutes * _MINUTE_MS)
        self._begin_anew()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Somebody is there."""
        if event.type() in _USED:
            self._begin_anew()
        return False

    def unused_seconds(self) -> float:
        """How long no key and no mouse were used in the windows."""
        return time.monotonic() - self._touched

    def _begin_anew(self) -> None:
        self._touched = time.monotonic()
        if self._is_on and self._idle.interval() > 0:
            self._idle.start()
        else:
            self._idle.stop()

    def _on_window(self, window: QWindow | None) -> None:
        # A dialog is a window of its own.
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)
            self._begin_anew()

    def _look(self) -> None:
        if self._clock() - self._slept > _ASLEEP_SECONDS:
            self._lock(at_once=True)

    def _lock(self, *, at_once: bool = False) -> None:
        if not self._is_on or (self._is_due and not at_once):
            return
        self._is_due = True
        self._idle.stop()
        if at_once:
            self._is_on = False
            self._tick.stop()
        self.due.emit(at_once)

    # ----------------------------------------------------------------- what the system tells

    def _listen(self) -> None:
        system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        manager = "/org/freedesktop/login1"
        slots = ("_on_sleep(bool)", "_on_locked()", "_on_active(bool)")
        # The stubs ask for bytes, the library for the text that SLOT gives.
        sleeping, locked, active = (cast("bytes", SLOT(name)) for name in slots)
        system.connect(_LOGIND, manager, f"{_LOGIND}.Manager", "PrepareForSleep", self, sleeping)
        # Any session's path: whose lock it is can't be told without asking, and locking once too
        # often costs one unlocking.
        system.connect(_LOGIND, "", f"{_LOGIND}.Session", "Lock", self, locked)
        for name, path in _SCREEN_SAVERS:
            session.connect(name, path, name, "ActiveChanged", self, active)

    @Slot(bool)
    def _on_sleep(self, begins: bool) -> None:
        if begins:
            self._lock(at_once=True)

    @Slot()
    def _on_locked(self) -> None:
        if self._with_screen:
            self._lock()

    @Slot(bool)
    def _on_active(self, active: bool) -> None:
        if active and self._with_screen:
            self._lock()

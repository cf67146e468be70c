"""The machine stays awake while documents are read or a model is brought in.

Linux: logind's Inhibit over D-Bus, which gives a descriptor that holds for as long as it is open
(systemd, org.freedesktop.login1). macOS: caffeinate, which ends with this process. Windows:
SetThreadExecutionState. Each is one class with ``hold`` and ``release``; a way that does not work
is no error, the machine then sleeps as it would.
"""

import ctypes
import os
import subprocess
import sys
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage, QDBusUnixFileDescriptor

from desktop.gui.jobs import Jobs, Queue
from desktop.gui.one_shot import one_shot

_SERVICE, _PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
_ANSWER_MS = 2000
# What is over sooner needs nobody to stay awake.
_SETTLE_MS = 3000
# winbase.h: continuous, the system is required.
_CONTINUOUS, _SYSTEM_REQUIRED = 0x80000000, 0x00000001
_LONG = (Queue.WRITES, Queue.FETCH)


class Inhibitor(Protocol):
    """Keeps the machine awake between ``hold`` and ``release``; either may be called twice."""

    def hold(self) -> None:
        """From now on it does not go to sleep by itself."""

    def release(self) -> None:
        """It may again."""


class LogindInhibitor:
    """Linux. ``bus`` is the system's."""

    def __init__(self, bus: QDBusConnection) -> None:
        self._bus = bus
        self._descriptor: QDBusUnixFileDescriptor | None = None

    @property
    def is_held(self) -> bool:
        """Whether logind has given its descriptor."""
        return self._descriptor is not None

    def hold(self) -> None:
        """Ask logind. No word of documents: others can list who inhibits, and why."""
        if self._descriptor is not None or not self._bus.isConnected():
            return
        call = QDBusMessage.createMethodCall(_SERVICE, _PATH, f"{_SERVICE}.Manager", "Inhibit")
        call.setArguments(["sleep:idle", "Strongroom", "Work is under way", "block"])
        answer = self._bus.call(call, QDBus.CallMode.Block, _ANSWER_MS)
        values = answer.arguments()
        if answer.type() == QDBusMessage.MessageType.ReplyMessage and values:
            given = values[0]
            if isinstance(given, QDBusUnixFileDescriptor) and given.isValid():
                self._descriptor = given

    def release(self) -> None:
        """Close the descriptor, and every copy of it that the binding holds."""
        held, self._descriptor = self._descriptor, None
        if held is not None:
            held.setFileDescriptor(-1)


class CaffeinateInhibitor:
    """macOS."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None

    def hold(self) -> None:
        """Start caffeinate; it ends with this process at the latest."""
        if self._process is None:
            words = ["/usr/bin/caffeinate", "-i", "-w", str(os.getpid())]
            try:
                self._process = subprocess.Popen(words)
            except OSError:
                self._process = None

    def release(self) -> None:
        """End it."""
        process, self._process = self._process, None
        if process is not None:
            process.terminate()
            process.wait()


class WindowsInhibitor:
    """Windows."""

    def hold(self) -> None:
        """Say that the system is required."""
        self._set(_CONTINUOUS | _SYSTEM_REQUIRED)

    def release(self) -> None:
        """Say that it is not."""
        self._set(_CONTINUOUS)

    def _set(self, state: int) -> None:
        kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - mypy knows it on Windows only
        kernel.SetThreadExecutionState(state)


def inhibitor() -> Inhibitor:
    """The way of this system."""
    # Asked through a variable: mypy takes what other systems do for unreachable.
    system: str = sys.platform
    if system == "win32":
        return WindowsInhibitor()
    if system == "darwin":
        return CaffeinateInhibitor()
    return LogindInhibitor(QDBusConnection.systemBus())


class Awake(QObject):
    """Holds the machine awake while jobs run that change the vault or bring a model in, once they
    have run for some seconds."""

    def __init__(
        self, jobs: Jobs, parent: QObject | None = None, way: Inhibitor | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._way = way or inhibitor()
        self._later = one_shot(self, _SETTLE_MS, self._way.hold)
        jobs.changed.connect(self._look)

    def stop(self) -> None:
        """Hold nothing any more."""
        self._later.stop()
        self._way.release()

    def _look(self) -> None:
        if not any(self._jobs.alive(queue) for queue in _LONG):
            self.stop()
        elif not self._later.isActive():
            self._later.start()

"""Tell that long work has ended, where the window is not looked at.

A desktop notification (org.freedesktop.Notifications over D-Bus on Linux, the tray elsewhere), and
the mark in the task bar that the desktop knows. Never a name of a document, a matter or a model: a
notification is seen by others, and kept by the desktop.
"""

import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from desktop.gui import bus_message
from desktop.gui.jobs import Job, Jobs, Queue

# What took less was waited for.
_LONG_SECONDS = 10.0
_SHOWN_MS = 10_000
Send = Callable[[str, str], None]


class Notifier(QObject):
    """Follows all jobs but those that only read."""

    def __init__(
        self,
        jobs: Jobs,
        window: QWidget,
        send: Send | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._jobs = jobs
        self._clock = clock
        self._tray: QSystemTrayIcon | None = None
        self._send = send or self._notify
        jobs.started.connect(self._on_started)

    def _on_started(self, job: Job, queue: Queue) -> None:
        if queue is Queue.READS:
            return
        began = self._clock()
        job.done.connect(lambda _: self._end(queue, began))
        job.failed.connect(lambda _: self._end(None, began))

    def _end(self, queue: Queue | None, began: float) -> None:
        """``queue`` None: it failed."""
        if self._clock() - began < _LONG_SECONDS or self._is_looked_at():
            return
        self._send("Strongroom", self._words(queue))
        QApplication.alert(self._window)

    def _is_looked_at(self) -> bool:
        return self._window.isActiveWindow() and not self._window.isMinimized()

    def _words(self, queue: Queue | None) -> str:
        if queue is None:
            return self.tr("Something did not work. The Activity page says what.")
        return {
            Queue.WRITES: self.tr("The work on your documents is done."),
            Queue.MODEL: self.tr("The answer is there."),
            Queue.FETCH: self.tr("The model is there."),
        }.get(queue, self.tr("The work is done."))

    def _notify(self, title: str, words: str) -> None:
        if sys.platform == "linux":
            job = Job(self.tr("Telling that work has ended"), lambda c: send(title, words))
            self._jobs.start(job, Queue.READS)
        elif QSystemTrayIcon.isSystemTrayAvailable():
            if self._tray is None:
                self._tray = QSystemTrayIcon(self._window.windowIcon(), self)
                self._tray.messageClicked.connect(self._window.activateWindow)
            self._tray.show()
            self._tray.showMessage(title, words, msecs=_SHOWN_MS)


def send(title: str, words: str) -> bool:
    """Show a notification of the desktop's; whether its service took it. "transient" asks the
    desktop not to keep it (Desktop Notifications Specification, hints)."""
    hints = {"transient": True, "desktop-entry": "strongroom"}
    values = ("Strongroom", 0, "strongroom", title, words, (), hints, _SHOWN_MS)
    return bus_message.call(
        "org.freedesktop.Notifications",
        "/org/freedesktop/Notifications",
        "Notify",
        "susssasa{sv}i",
        values,
    )

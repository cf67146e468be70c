"""What the user chose about the program, live: a change takes effect at once and is then saved."""

import contextlib
import threading
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desktop import settings as stored
from desktop.errors import DesktopError
from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.widgets.throttle import Throttle
from desktop.settings import Settings

# A slider moves many times a second; each save waits for the disk.
_SAVE_MS = 500


class Preferences(QObject):
    """Holds the settings. Writing them waits for the disk, so a job does it."""

    changed = Signal()
    save_failed = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._settings = stored.load()
        # Asked before anything is saved over it.
        self.were_damaged = stored.is_damaged()
        self._writing = threading.Lock()
        self._written = self._settings
        self._saving = Throttle(_SAVE_MS, self._save, self)

    @property
    def settings(self) -> Settings:
        """The settings of now."""
        return self._settings

    def choose(self, **values: str | int) -> None:
        """Change fields of the settings by name."""
        wanted = replace(self._settings, **values)  # type: ignore[arg-type] # checked by Settings
        if wanted == self._settings:
            return
        self._settings = wanted
        self.changed.emit()
        self._saving.request()

    def flush(self) -> None:
        """Save before this returns what is not saved yet: for when the window closes, which cancels
        the jobs that wait. Nobody is there to be told of a failure."""
        self._saving.drop()
        with contextlib.suppress(OSError):
            self._write()

    def _save(self) -> None:
        def work(cancel: object) -> None:
            try:
                self._write()
            except OSError as error:
                raise DesktopError(
                    "The settings could not be saved",
                    "They hold until you quit. Is the disk full, or the folder read-only?",
                ) from error

        job = Job(self.tr("Saving settings"), work)
        job.failed.connect(self.save_failed)
        self._jobs.start(job, Queue.READS)

    def _write(self) -> None:
        """In any thread. Two may be here at once: whichever is later writes what holds then, so the
        file never ends with an older choice."""
        with self._writing:
            chosen = self._settings
            if chosen != self._written:
                stored.save(chosen)
                self._written = chosen

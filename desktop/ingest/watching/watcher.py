"""A thread for each watched folder: hints in, changes out.

A thread of its own, because a look at a network drive that does not answer can take minutes.
"""

import threading
import time
from collections.abc import Callable, Mapping

from desktop.ingest.watching.mounts import is_shared
from desktop.ingest.watching.watch import Changes, FolderState, FolderWatch, Signature, Timing
from desktop.ingest.watching.watch_hints import Hints, HintsError, open_hints

Open = Callable[[str, Callable[[str | None], None]], Hints]

# Hints come in bursts; a step for each would look at the disk for each.
_BREATH_SECONDS = 0.2
_CLOSE_SECONDS = 3.0

GONE = "The folder is not there. Its documents stay; connect its drive or put it back."
DESERTED = "The folder is empty. Is its drive connected?"
SHARED = "A network drive: it is looked through every half minute or less often."
NO_ROOM = (
    "The system has no room to watch so many folders (on Linux: fs.inotify.max_user_watches), so"
    " it is looked through every half minute or less often."
)


class Watcher:
    """Watches one folder from ``start`` to ``close``. ``changed`` and ``state_changed`` are called
    in its thread; while ``allowed`` says no, nothing is looked at and nothing is lost."""

    def __init__(
        self,
        folder: str,
        known: Mapping[str, Signature],
        changed: Callable[[Changes], None],
        state_changed: Callable[[], None] = lambda: None,
        *,
        polled: bool = False,
        allowed: Callable[[], bool] = lambda: True,
        timing: Timing | None = None,
        open_source: Open = open_hints,
    ) -> None:
        self.folder = folder
        self._changed = changed
        self._state_changed = state_changed
        self._allowed = allowed
        self._timing = timing = timing or Timing()
        self._open = open_source
        self._source: Hints | None = None
        self._reason = SHARED if polled or is_shared(folder) else ""
        self._watch = FolderWatch(folder, known, timing, time.monotonic, self._arm)
        self._watch.polled = bool(self._reason)
        self._wake = threading.Condition()
        self._news = False
        self._stop = False
        self._state = (FolderState.WATCHING, "")
        self._thread = threading.Thread(target=self._run, name="watch folder", daemon=True)

    @property
    def state(self) -> tuple[FolderState, str]:
        """How the folder is watched, and what a person should know of it."""
        return self._state

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def wake(self) -> None:
        """Look whether it is allowed now."""
        with self._wake:
            self._news = True
            self._wake.notify()

    def close(self) -> None:
        """End. A look at a drive that does not answer is left behind; it can't tell any more."""
        with self._wake:
            self._stop = True
            self._wake.notify()
        if self._thread.is_alive() and self._thread is not threading.current_thread():
            self._thread.join(_CLOSE_SECONDS)

    def _hint(self, path: str | None) -> None:
        if self._watch.hint(path):
            self.wake()

    def _arm(self) -> None:
        """Ask for hints; where there are none, the folder is polled."""
        if self._watch.polled:
            return
        try:
            if self._source is None:
                self._source = self._open(self.folder, self._hint)
            else:
                self._source.rearm()
        except HintsError:
            self._reason = NO_ROOM
            self._watch.polled = True
            self._end_source()
        except OSError:
            self._end_source()  # gone; it is asked for again when the folder is back

    def _run(self) -> None:
        try:
            while not self._stop:
                if self._allowed():
                    changes = self._watch.step()
                    self._note_state()
                    if changes is not None and not self._stop:
                        self._changed(changes)
                    self._sleep(max(_BREATH_SECONDS, self._watch.due()))
                else:
                    self._note_state(paused=True)
                    self._sleep(self._timing.check)
        finally:
            self._end_source()

    def _sleep(self, seconds: float) -> None:
        """Until something is due or a hint comes, but long enough for a burst to gather."""
        breath = min(_BREATH_SECONDS, self._timing.settle)
        with self._wake:
            if not self._stop and not self._news:
                self._wake.wait(min(seconds, self._timing.check))
            if self._news and not self._stop:
                self._wake.wait_for(lambda: self._stop, breath)
            self._news = False

    def _note_state(self, *, paused: bool = False) -> None:
        if paused:
            state = (FolderState.PAUSED, "")
        elif not self._watch.is_there:
            state = (FolderState.MISSING, GONE)
        elif self._watch.is_deserted:
            state = (FolderState.MISSING, DESERTED)
        elif self._watch.polled:
            state = (FolderState.POLLING, self._reason)
        else:
            state = (FolderState.WATCHING, "")
        if state != self._state:
            self._state = state
            self._state_changed()

    def _end_source(self) -> None:
        source, self._source = self._source, None
        if source is not None:
            source.close()

"""The watched folders of a vault: which they are, and the watchers that run while it is open."""

import json
import os
import threading
import time
from collections.abc import Callable
from pathlib import Path

from desktop import power
from desktop.errors import NotFoundError, UsageError
from desktop.ingest.scan import is_junk
from desktop.ingest.watching.watch import Changes, FolderChanged, FolderState, Timing, WatchedFolder
from desktop.ingest.watching.watch import WatchEvent as WatchEvent
from desktop.ingest.watching.watcher import Watcher
from desktop.vault.library import Library

_POLLED_KEY = "watch/polled"
_PAUSED_KEY = "watch/paused"
# Asking macOS for its power starts a program.
_ASK_POWER_SECONDS = 30.0


class Battery:
    """Whether the computer runs on its battery, asked now and then."""

    def __init__(
        self,
        ask: Callable[[], bool] = power.on_battery,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._ask = ask
        self._clock = clock
        self._answer = False
        self._asked: float | None = None

    def __call__(self) -> bool:
        """The last answer, not older than half a minute."""
        now = self._clock()
        if self._asked is None or now - self._asked >= _ASK_POWER_SECONDS:
            self._asked = now
            self._answer = self._ask()
        return self._answer


class Watching:
    """Watches from ``start`` to ``close``. Methods may be called from any thread."""

    def __init__(
        self,
        library: Library,
        vault_folder: Path,
        rests: Callable[[], bool] = lambda: False,
        timing: Timing | None = None,
    ) -> None:
        """``rests`` says whether watching is to rest now (the battery); the vault's own folder is
        never watched."""
        self._library = library
        self._vault = os.path.realpath(vault_folder)
        self._rests = rests
        self._timing = timing
        self._tell: Callable[[WatchEvent], None] | None = None
        self._watchers: dict[tuple[str, str], Watcher] = {}
        self._lock = threading.RLock()
        self._paused = library.kept(_PAUSED_KEY) == "yes"

    # --------------------------------------------------------------------------- which they are

    def folders(self, matter: str | None = None) -> list[WatchedFolder]:
        """The watched folders of one matter or of all, with their states."""
        found = []
        for name, folder in self._library.watched.all():
            if matter is None or name == matter:
                with self._lock:
                    watcher = self._watchers.get((name, folder))
                state, message = watcher.state if watcher is not None else self._idle(folder)
                found.append(WatchedFolder(name, folder, state, message))
        return found

    def add(self, folder: Path, matter: str, *, polled: bool = False) -> WatchedFolder:
        """Watch a folder and all below it. ``polled`` says that its changes have to be looked for:
        a drive that other computers write to. Folders inside it that were watched are part of it
        then. Raises UsageError, and NotFoundError for a folder or a matter that is not there."""
        path = os.path.abspath(folder)
        if not os.path.isdir(path):
            raise NotFoundError("There is no such folder", "Choose a folder that is there.")
        self._refuse_vault(path)
        inside = []
        for name, other in self._library.watched.all():
            if name == matter and other != path:
                if _is_below(path, other):
                    raise UsageError(
                        "This folder is watched already",
                        "It lies in another folder that this matter watches.",
                    )
                inside += [other] if _is_below(other, path) else []
        self._library.watched.add(matter, path)
        for other in inside:
            self.remove(Path(other), matter)
        self._keep_polled({*self._polled(), path} if polled else self._polled() - {path})
        with self._lock:
            self._end(matter, path)
            if self._tell is not None:
                self._begin(matter, path)
        return next(item for item in self.folders(matter) if item.folder == path)

    def remove(self, folder: Path, matter: str) -> None:
        """Watch a folder no longer; its documents stay. Raises NotFoundError."""
        path = os.path.abspath(folder)
        with self._lock:
            self._end(matter, path)
        if not self._library.watched.remove(matter, path):
            raise NotFoundError("This folder is not watched", "See the list of watched folders.")
        if all(other != path for _, other in self._library.watched.all()):
            self._keep_polled(self._polled() - {path})

    def forget_matter(self, matter: str) -> None:
        """A matter is deleted: end its watchers."""
        with self._lock:
            for name, folder in list(self._watchers):
                if name == matter:
                    self._end(name, folder)

    def rename_matter(self, old: str, new: str) -> None:
        """A matter has another name: its watchers tell of that."""
        with self._lock:
            self.forget_matter(old)
            if self._tell is None:
                return
            for name, folder in self._library.watched.all():
                if name == new:
                    self._begin(name, folder)

    # -------------------------------------------------------------------------------- watching

    def start(self, tell: Callable[[WatchEvent], None]) -> None:
        """Watch all folders. ``tell`` is called in other threads: with a FolderChanged for files
        that wait to be read, with a WatchedFolder when a folder's state changes."""
        with self._lock:
            self._tell = tell
            for matter, folder in self._library.watched.all():
                self._begin(matter, folder)

    @property
    def paused(self) -> bool:
        """Whether watching was paused by hand."""
        return self._paused

    def pause(self, paused: bool) -> None:
        """Pause watching or go on. What happens meanwhile is found afterwards; it stays paused
        when the program is started again."""
        self._paused = paused
        self._library.keep(_PAUSED_KEY, "yes" if paused else "no")
        self.wake()

    def wake(self) -> None:
        """Look at once whether watching may go on."""
        with self._lock:
            for watcher in self._watchers.values():
                watcher.wake()

    def close(self) -> None:
        """End all watchers."""
        with self._lock:
            self._tell = None
            watchers, self._watchers = list(self._watchers.values()), {}
        for watcher in watchers:
            watcher.close()

    def _begin(self, matter: str, folder: str) -> None:
        if (matter, folder) in self._watchers:
            return
        watcher = Watcher(
            folder,
            self._library.watched.files_below(matter, folder),
            lambda changes: self._on_changed(matter, folder, changes),
            lambda: self._on_state(matter, folder),
            polled=folder in self._polled(),
            allowed=lambda: not self._paused and not self._rests(),
            timing=self._timing,
        )
        self._watchers[matter, folder] = watcher
        watcher.start()

    def _end(self, matter: str, folder: str) -> None:
        watcher = self._watchers.pop((matter, folder), None)
        if watcher is not None:
            watcher.close()

    def _on_changed(self, matter: str, folder: str, changes: Changes) -> None:
        tell = self._tell
        if tell is not None:
            tell(FolderChanged(matter, folder, changes))

    def _on_state(self, matter: str, folder: str) -> None:
        tell, watcher = self._tell, self._watchers.get((matter, folder))
        if tell is not None and watcher is not None:
            tell(WatchedFolder(matter, folder, *watcher.state))

    def _idle(self, folder: str) -> tuple[FolderState, str]:
        if self._paused:
            return FolderState.PAUSED, ""
        there = os.path.isdir(folder)
        return (FolderState.WATCHING if there else FolderState.MISSING), ""

    # ----------------------------------------------------------------------------------- rules

    def _refuse_vault(self, path: str) -> None:
        real = os.path.realpath(path)
        if _is_below(real, self._vault) or real == self._vault:
            raise UsageError("The vault can't watch itself", "Choose another folder.")
        if _is_below(self._vault, real):
            inner = os.path.relpath(self._vault, real).split(os.sep)
            if not any(is_junk(name) for name in inner):
                raise UsageError(
                    "The vault lies in this folder", "Choose folders beside it, one by one."
                )

    def _polled(self) -> set[str]:
        return set(json.loads(self._library.kept(_POLLED_KEY) or "[]"))

    def _keep_polled(self, folders: set[str]) -> None:
        if folders != self._polled():
            self._library.keep(_POLLED_KEY, json.dumps(sorted(folders)))


def _is_below(path: str, folder: str) -> bool:
    return path.startswith(os.path.join(folder, ""))

"""What changed in a watched folder, told once it has come to rest.

Hints only say where to look. A file is told of when its size and times have stood still for a
while and no hint came; files of editors that are not documents are never told of. A whole look
through the folder finds what no hint told: at the beginning, when hints were lost, when the folder
comes back, and now and then.
"""

import os
import stat
import threading
import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from desktop.ingest.scan import Found, is_junk, scan

# Size in bytes and time of the last change in nanoseconds since 1970; None is "not there".
Signature = tuple[int, int]

# What programs write beside a document: Word's and LibreOffice's work files, vim's trial file,
# Emacs's and gedit's backups, locks of Access and AutoCAD, downloads under way.
_TEMPORARY_NAME = "4913"
_TEMPORARY_ENDS = (
    ".tmp",
    ".temp",
    ".swp",
    ".swx",
    "~",
    "#",
    ".part",
    ".partial",
    ".crdownload",
    ".download",
    ".filepart",
    ".laccdb",
    ".dwl",
    ".dwl2",
)


class FolderState(StrEnum):
    """How a watched folder is watched."""

    WATCHING = "watching"
    POLLING = "polling"
    MISSING = "missing"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds. ``settle``: a file has not changed for so long; ``gather``: settled files wait at
    most so long for others; ``check``: between looks at the folder itself; ``poll`` and ``sweep``:
    between whole looks without and with hints. A whole look waits at least ten times its length."""

    settle: float = 2.0
    gather: float = 10.0
    check: float = 5.0
    poll: float = 30.0
    sweep: float = 900.0


@dataclass(frozen=True, slots=True)
class Changes:
    """Files that have come to rest after a change, and paths that are gone. A path that is gone
    may have been a folder: then all that was below it is gone."""

    changed: tuple[Path, ...] = ()
    gone: tuple[Path, ...] = ()

    def then(self, later: "Changes") -> "Changes":
        """These and what was told after them, as one: what has gone at one time and come at another
        is a move only to who sees both."""
        changed = dict.fromkeys((*self.changed, *later.changed))
        gone = dict.fromkeys((*self.gone, *later.gone))
        came_last, went_last = set(later.changed), set(later.gone)
        return Changes(
            tuple(path for path in changed if path not in went_last),
            tuple(path for path in gone if path not in came_last),
        )


@dataclass(frozen=True, slots=True)
class WatchedFolder:
    """A folder that a matter watches. ``message`` says what a person should know of its state."""

    matter: str
    folder: str
    state: FolderState
    message: str = ""


@dataclass(frozen=True, slots=True)
class FolderChanged:
    """Files of a watched folder that wait to be read, or are gone."""

    matter: str
    folder: str
    changes: Changes


WatchEvent = WatchedFolder | FolderChanged


@dataclass(slots=True)
class _Pending:
    seen: Signature | None
    since: float


def is_temporary(name: str) -> bool:
    """Whether a name is one of an editor's or a browser's work files, or hidden."""
    folded = name.lower()
    return is_junk(name) or folded.endswith(_TEMPORARY_ENDS) or folded == _TEMPORARY_NAME


class FolderWatch:
    """The changes of one folder, worked out from hints and the disk. Has no thread and no timer:
    call ``step`` when it is due. Only ``hint`` may be called from another thread."""

    def __init__(
        self,
        folder: str,
        known: Mapping[str, Signature],
        timing: Timing | None = None,
        clock: Callable[[], float] = time.monotonic,
        arm: Callable[[], None] = lambda: None,
    ) -> None:
        """``known`` are the files below the folder as they were when they were last read. ``arm``
        is called before a look at everything whenever hints may have to be asked for anew."""
        self.folder = folder
        self._below = os.path.join(folder, "")
        self.polled = False
        self._timing = timing or Timing()
        self._clock = clock
        self._arm = arm
        self._known = dict(known)
        self._had_files = bool(known)
        self._is_empty = False
        self._parents: Counter[str] = Counter(os.path.dirname(path) for path in known)
        self._pending: dict[str, _Pending] = {}
        self._hints: set[str] = set()
        self._all = True
        self._lock = threading.Lock()
        self._identity: tuple[int, int] | None = None
        self._rested: float | None = None
        self._next_look = self._next_check = clock()

    # ---------------------------------------------------------------------------------- hints

    def hint(self, path: str | None) -> bool:
        """Look at a path, or with None at everything. Returns whether this is news: a folder that
        is written to all day hints at the same file again and again."""
        with self._lock:
            before = self._all, len(self._hints)
            if path is None:
                self._all = True
            else:
                self._hints.add(path)
            return before != (self._all, len(self._hints))

    @property
    def is_there(self) -> bool:
        """Whether the folder was there at the last look."""
        return self._identity is not None

    @property
    def is_deserted(self) -> bool:
        """Whether it is empty and was not: the place of a drive that is not connected looks so."""
        return self.is_there and self._is_empty and self._had_files

    def due(self) -> float:
        """Seconds until ``step`` has something to do."""
        with self._lock:
            if self._hints or self._all:
                return 0.0
        now = self._clock()
        at = min(self._next_look, self._next_check) if self.is_there else self._next_check
        if self._rested is not None:
            at = min(at, self._rested + self._timing.gather)
        settles = (item.since + self._timing.settle for item in self._pending.values())
        # What has settled already waits for the others, until it has waited long enough.
        coming = [moment for moment in settles if self._rested is None or moment > now]
        return max(0.0, min([at, *coming]) - now)

    # --------------------------------------------------------------------------------- looking

    def step(self) -> Changes | None:
        """Follow the hints, and tell what has come to rest since the last call."""
        now = self._clock()
        with self._lock:
            hints, self._hints = self._hints, set()
            everything, self._all = self._all, False
        if now >= self._next_check or not self.is_there:
            self._next_check = now + self._timing.check
            everything = self._check_folder() or everything
        if self.is_there and everything:
            self._arm()
        if self.is_there and (everything or now >= self._next_look):
            self._look_through(now)
        elif self.is_there:
            for path in hints:
                self._look_at(path, now)
        else:
            self._note_gone(self.folder, now)
        return self._settled(now)

    def _check_folder(self) -> bool:
        """Whether another folder is at the place than before: a drive was mounted or came back."""
        try:
            status = os.stat(self.folder)
            identity = (status.st_dev, status.st_ino) if stat.S_ISDIR(status.st_mode) else None
        except OSError:
            identity = None
        changed = identity != self._identity
        self._identity = identity
        return changed and identity is not None

    def _look_through(self, now: float) -> None:
        began = time.monotonic()
        found = scan([Path(self.folder)]).files
        there: set[str] = set()
        closed: list[str] = []
        for item in found:
            if item.problem:
                closed.append(item.path)
            elif not self._is_passed_over(item.path):
                there.add(item.path)
                self._note(item, now, hinted=False)
        shut = tuple(os.path.join(path, "") for path in closed)
        for path in [*self._known, *self._pending]:
            if path not in there and path not in closed and not path.startswith(shut):
                self._note_gone(path, now)
        self._is_empty = not there
        self._had_files = self._had_files or bool(there)
        took = time.monotonic() - began
        least = self._timing.poll if self.polled else self._timing.sweep
        self._next_look = now + max(least, 10 * took)

    def _look_at(self, path: str, now: float) -> None:
        if self._is_passed_over(path):
            return
        try:
            status = os.lstat(path)
        except (FileNotFoundError, NotADirectoryError):
            self._note_gone(path, now)
            return
        except OSError:
            return
        if stat.S_ISDIR(status.st_mode):
            for item in scan([Path(path)]).files:
                if not item.problem and not self._is_passed_over(item.path):
                    self._note(item, now, hinted=True)
        elif stat.S_ISREG(status.st_mode):
            self._note(Found(path, status.st_size, status.st_mtime_ns), now, hinted=True)

    def _note(self, item: Found, now: float, *, hinted: bool) -> None:
        seen = (item.size, item.modified_ns)
        pending = self._pending.get(item.path)
        if pending is None and self._known.get(item.path) == seen:
            return
        if pending is None or pending.seen != seen or hinted:
            self._pending[item.path] = _Pending(seen, now)

    def _note_gone(self, path: str, now: float) -> None:
        """A file, or a folder with all that was known below it."""
        below = os.path.join(path, "")
        paths = [path] if path in self._known or path in self._pending else []
        if self._parents[path] or any(folder.startswith(below) for folder in self._parents):
            paths += [known for known in self._known if known.startswith(below)]
        for gone in paths:
            pending = self._pending.get(gone)
            if gone not in self._known:
                # It came and went before it was told of.
                self._pending.pop(gone, None)
            elif pending is None or pending.seen is not None:
                self._pending[gone] = _Pending(None, now)

    def _is_passed_over(self, path: str) -> bool:
        inner = path[len(self._below) :] if path.startswith(self._below) else ""
        return any(is_temporary(name) for name in inner.split(os.sep) if name)

    # --------------------------------------------------------------------------------- telling

    def _settled(self, now: float) -> Changes | None:
        ready = [
            (path, item)
            for path, item in self._pending.items()
            if now - item.since >= self._timing.settle
        ]
        rested = [(path, item) for path, item in ready if self._rests(path, item, now)]
        if not rested:
            self._rested = None
            return None
        self._rested = self._rested if self._rested is not None else now
        if len(rested) < len(self._pending) and now - self._rested < self._timing.gather:
            return None
        self._rested = None
        for path, item in rested:
            del self._pending[path]
            self._learn(path, item.seen)
        changed = tuple(Path(path) for path, item in rested if item.seen is not None)
        return Changes(changed, tuple(Path(path) for path, item in rested if item.seen is None))

    def _rests(self, path: str, item: _Pending, now: float) -> bool:
        """Whether the file is still as it was seen; if not, it has to rest anew."""
        try:
            status = os.lstat(path)
            seen: Signature | None = (status.st_size, status.st_mtime_ns)
        except OSError:
            seen = None
        if seen == item.seen:
            return True
        if seen is None and path not in self._known:
            del self._pending[path]
        else:
            self._pending[path] = _Pending(seen, now)
        return False

    def _learn(self, path: str, seen: Signature | None) -> None:
        folder = os.path.dirname(path)
        if seen is None:
            if self._known.pop(path, None) is not None:
                self._parents[folder] -= 1
                if not self._parents[folder]:
                    del self._parents[folder]
        else:
            self._parents[folder] += path not in self._known
            self._known[path] = seen

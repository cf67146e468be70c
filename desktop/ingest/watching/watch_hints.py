"""Where hints of changes come from. A hint says where to look; what is there, the disk says.

On Linux one inotify instance a folder, through watchdog's reader of it: its observer would neither
tell that the kernel's queue ran over nor that a subfolder could not be watched. Elsewhere
watchdog's observer for the system.
"""

import errno
import logging
import os
import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from desktop.ingest.scan import is_junk

if TYPE_CHECKING:
    from watchdog.events import FileSystemEvent
    from watchdog.observers.inotify_c import InotifyEvent, WatchDescriptor

# A path below the folder, or None: anything may have changed.
Tell = Callable[[str | None], None]

_NO_ROOM = (errno.ENOSPC, errno.EMFILE, errno.ENFILE)


class HintsError(Exception):
    """The system can't or will not tell of changes below the folder; it has to be polled."""


class Hints(Protocol):
    """A running source of hints."""

    def rearm(self) -> None:
        """Watch what is there now. Raises HintsError; OSError if the folder is not there."""

    def close(self) -> None:
        """Tell nothing more."""


def open_hints(folder: str, tell: Tell) -> Hints:
    """Have ``tell`` called, in another thread, for changes in a folder and all below it. Raises
    HintsError, and OSError if the folder is not there."""
    # It writes paths of folders, which tell of clients.
    logging.getLogger("watchdog").setLevel(logging.CRITICAL + 1)
    if sys.platform == "linux":
        hints: Hints = InotifyHints(folder, tell)
    else:
        hints = ObserverHints(folder, tell)
    try:
        hints.rearm()
    except BaseException:
        hints.close()
        raise
    return hints


class InotifyHints:
    """Linux: a watch on each folder of the tree, hidden ones apart."""

    def __init__(self, folder: str, tell: Tell) -> None:
        from watchdog.observers.inotify_c import InotifyConstants as Flags
        from watchdog.observers.inotify_c import InotifyFD, Mask

        self._root = folder
        self._tell = tell
        self._lock = threading.Lock()
        self._folders: dict[WatchDescriptor, tuple[str, int]] = {}
        self._count = 0
        self._came = Flags.IN_CREATE | Flags.IN_MOVED_TO
        self._left = Flags.IN_MOVED_FROM
        # Not that a file is opened or read: our own reading would tell of itself.
        wanted = self._came | self._left | Flags.IN_MODIFY | Flags.IN_CLOSE_WRITE | Flags.IN_DELETE
        itself = Flags.IN_DELETE_SELF | Flags.IN_MOVE_SELF | Flags.IN_ONLYDIR | Flags.IN_DONT_FOLLOW
        self._mask = Mask(wanted | itself)
        self._is_folder = Flags.IN_ISDIR
        try:
            self._kernel = InotifyFD()
        except OSError as error:
            raise HintsError(str(error.errno)) from None
        self._kernel.start()

    def rearm(self) -> None:
        """Watch every folder that is there. What was watched stays watched."""
        # A link that was chosen itself is followed; links inside are not.
        self._add_tree(os.path.realpath(self._root), self._root)

    def close(self) -> None:
        """End the thread and give the watches back."""
        self._kernel.stop()
        if self._kernel.is_alive() and self._kernel is not threading.current_thread():
            self._kernel.join(2.0)

    # ------------------------------------------------------- called by the thread that reads

    def on_event(self, event: "InotifyEvent") -> None:
        """Something happened in a watched folder."""
        with self._lock:
            known = self._folders.get(event.wd)
        if known is None:
            return
        name = os.fsdecode(event.name)
        path = os.path.join(known[0], name) if name else known[0]
        if name and is_junk(name):
            return
        if event.mask & self._is_folder and event.mask & self._left:
            self._forget_below(path)
        if event.mask & self._is_folder and event.mask & self._came:
            try:
                self._add_tree(path, path)
            except HintsError:
                self._tell(None)
                return
            except OSError:
                pass  # gone again; the hint finds that out
        self._tell(path)

    def on_watch_deleted(self, wd: "WatchDescriptor") -> None:
        """A watched folder was deleted or unmounted."""
        with self._lock:
            self._folders.pop(wd, None)

    def on_queue_overflow(self) -> None:
        """More happened than the kernel keeps; what it was is lost."""
        self._tell(None)

    # --------------------------------------------------------------------------------- watches

    def _add_tree(self, place: str, shown: str) -> None:
        """Watch a folder and all below it; ``shown`` is what its path begins with in hints."""
        self._add(place, shown)
        for folder, names, _ in os.walk(place):
            names[:] = [name for name in names if not is_junk(name)]
            for name in names:
                below = os.path.join(folder, name)
                if not os.path.islink(below):
                    self._add(below, shown + below[len(place) :])

    def _add(self, place: str, shown: str) -> None:
        self._count += 1
        try:
            wd = self._kernel.add_callback(os.fsencode(place), self._mask, self, self._count)  # type: ignore[arg-type] # a NewType of int
        except OSError as error:
            if error.errno in _NO_ROOM:
                raise HintsError(str(error.errno)) from None
            if shown == self._root:
                raise
            return  # gone meanwhile, or not ours to look into: scanning says so
        if wd < 0:
            return
        with self._lock:
            before = self._folders.get(wd)
            self._folders[wd] = (shown, self._count)
        if before is not None:
            # A folder that was watched under another name: the kernel knows it by its inode.
            self._kernel.remove_callbacks([(wd, before[1])])  # type: ignore[list-item] # as above

    def _forget_below(self, path: str) -> None:
        """Give back the watches of a folder that was moved away."""
        below = os.path.join(path, "")
        with self._lock:
            gone = [
                (wd, number)
                for wd, (shown, number) in self._folders.items()
                if shown == path or shown.startswith(below)
            ]
            for wd, _ in gone:
                del self._folders[wd]
        self._kernel.remove_callbacks(gone)  # type: ignore[arg-type] # as above


class ObserverHints:
    """Other systems: watchdog's observer, which watches whole trees by one call."""

    def __init__(self, folder: str, tell: Tell) -> None:
        from watchdog.observers import Observer

        self._root = folder
        self._tell = tell
        self._observer = Observer(timeout=1.0)
        self._started = False

    def rearm(self) -> None:
        """Watch the folder anew."""
        try:
            self._observer.unschedule_all()
            self._observer.schedule(self, self._root, recursive=True)  # type: ignore[arg-type] # dispatch() is all it calls
            if not self._started:
                self._observer.start()
                self._started = True
        except FileNotFoundError:
            raise
        except OSError as error:
            raise HintsError(str(error.errno)) from None

    def dispatch(self, event: "FileSystemEvent") -> None:
        """An event of watchdog: both ends of a move are looked at."""
        if event.event_type in {"opened", "closed_no_write"}:
            return
        if event.is_directory and event.event_type == "modified":
            return
        for path in (event.src_path, event.dest_path):
            if path:
                self._tell(os.fsdecode(path))

    def close(self) -> None:
        """End its threads."""
        if self._started:
            self._observer.stop()
            self._observer.join(2.0)

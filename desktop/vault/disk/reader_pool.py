"""The connections that read: a few are kept, and nobody reads while the file is exchanged."""

import contextlib
import threading
from collections.abc import Callable, Iterator

from desktop.errors import VaultLockedError
from desktop.vault.disk.connections import IDLE_CACHE, READER_CACHE, Connection, keep_pages

_IDLE_READERS = 4
# How long a checkpoint waits for those who read, while nobody else may begin to.
_DRAIN_SECONDS = 2.0


class ReaderPool:
    """Connections of one database for those who read. ``connect`` makes a new one."""

    def __init__(self, connect: Callable[[], Connection]) -> None:
        self._connect = connect
        self._pool = threading.Condition()
        self._idle: list[Connection] = []
        self._lent = 0
        self._is_paused = False
        self._is_closed = False

    def take(self, *, fresh: bool = False) -> Connection:
        """A connection, a new one if it is to be ``fresh``: give it back. Waits while readers are
        kept out. Raises VaultLockedError once the pool is closed."""
        with self._pool:
            self._pool.wait_for(lambda: not self._is_paused)
            self.refuse_if_closed()
            self._lent += 1
            if self._idle and not fresh:
                connection = self._idle.pop()
                keep_pages(connection, READER_CACHE)
                return connection
        try:
            return self._connect()
        except BaseException:
            self._returned()
            raise

    def give_back(self, connection: Connection, *, keep: bool = True) -> None:
        """Take a connection back; one that is not to be kept is closed."""
        with self._pool:
            if keep and not self._is_closed and len(self._idle) < _IDLE_READERS:
                # The last one in is the first one out, so it alone keeps its pages.
                if self._idle:
                    keep_pages(self._idle[-1], IDLE_CACHE)
                self._idle.append(connection)
                connection = None
        if connection is not None:
            connection.close()
        self._returned()

    @contextlib.contextmanager
    def alone(self) -> Iterator[bool]:
        """Keep readers out. False when those who are in did not leave in time."""
        with self._pool:
            self._is_paused = True
            is_alone = self._pool.wait_for(lambda: not self._lent, _DRAIN_SECONDS)
        try:
            yield is_alone
        finally:
            with self._pool:
                self._is_paused = False
                self._pool.notify_all()

    def drop_idle(self) -> None:
        """Close the connections that nobody has."""
        with self._pool:
            while self._idle:
                self._idle.pop().close()

    def close(self) -> bool:
        """Give out no more connections; False where that was so already."""
        with self._pool:
            was_open, self._is_closed = not self._is_closed, True
            self.drop_idle()
            return was_open

    def refuse_if_closed(self) -> None:
        """Raise VaultLockedError once the pool is closed."""
        if self._is_closed:
            raise VaultLockedError("The vault is locked", "Unlock it and try again.")

    def _returned(self) -> None:
        with self._pool:
            self._lent -= 1
            self._pool.notify_all()

"""The one SQLCipher file: opened with a raw key, checked, and shared by the threads of a process.

Readers take a connection from a pool; there is one writer, and a write is one transaction. SQLite
runs in WAL mode, so readers see the last committed state while a write goes on. A checkpoint also
wipes what SQLite leaves of rows that are gone (scrub.py).
"""

import contextlib
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from desktop.errors import (
    VaultDamagedError,
    VaultError,
    VaultLockedError,
    disk_reason,
    reading_reason,
    said_later,
)
from desktop.vault.disk import checking, removals
from desktop.vault.disk.atomic import copy_file, fsync_folder
from desktop.vault.disk.connections import Connection, check_file, connect, refuse_damaged
from desktop.vault.disk.database_errors import (
    damaged,
    gone,
    names_what_is_not_there,
    refused,
    translated_errors,
)
from desktop.vault.disk.reader_pool import ReaderPool
from desktop.vault.disk.returned import reopened
from desktop.vault.disk.scrub import Scrubber

KEY_BYTES = 32
# Steps of SQLite's machine between two looks whether a check is to end: less than a millisecond.
_STEPS = 2000


class Database:
    """An open vault database. ``path`` must exist unless ``create``; ``key`` is 32 bytes.

    Raises VaultLockedError for a wrong key, VaultDamagedError for a file that is no vault (empty,
    truncated, plaintext), VaultError when the disk refuses.
    """

    def __init__(self, path: Path, key: bytes, *, create: bool = False) -> None:
        if len(key) != KEY_BYTES:
            raise ValueError("the key must be 32 bytes")
        self.path = path
        self._key = key
        self._write_lock = threading.RLock()
        self._readers = ReaderPool(lambda: connect(path, self._key, read_only=True))
        self._stills = 0
        self._commits: int | None = None
        #: Makes sure that nobody else had the vault while its drive was away; raises VaultError.
        self.take_back: Callable[[], None] = lambda: None
        self._is_read_only = False
        check_file(path, create=create)
        self._scrubber = Scrubber(path, key)
        # Where a log is left, or the scrubber's, the last session did not come to its end.
        self._is_scrubbed = not (create or _beside(path, "-wal").exists())
        if scrub_log(path).exists():
            self._is_scrubbed = False
            scrub_log(path).unlink()
        self._is_watched = False
        self._writer: Connection = connect(path, key)
        self._place = _place(path)

    @contextlib.contextmanager
    def reader(self) -> Iterator[Connection]:
        """A connection to read with, in a transaction of its own: one state throughout."""
        self._come_back()
        connection = self._readers.take()
        is_sound = True
        try:
            with translated_errors():
                connection.execute("BEGIN")
                yield connection
                refuse_damaged(connection)
        except VaultError as error:
            # A connection that has met a damaged page, or one that the drive did not give, gives
            # nothing any more, not of sound ones either.
            is_sound = False
            self._blame_the_drive(error)
            raise
        except sqlcipher.OperationalError as error:
            if self._is_read_only and names_what_is_not_there(error):
                raise damaged() from error
            raise
        finally:
            with contextlib.suppress(sqlcipher.Error):
                connection.rollback()
            self._readers.give_back(connection, keep=is_sound)

    @contextlib.contextmanager
    def writer(self) -> Iterator[Connection]:
        """The one connection that writes, inside a transaction: all of it is kept, or none. A
        write inside a write joins the outer one."""
        with self._alone():
            if self._writer.in_transaction:
                yield self._writer
                return
            # What was deleted or is detached takes all that is written, and nobody finds it again.
            if (place := _place(self.path)) != self._place:
                raise refused() if place else gone()
            if not self._is_watched:
                removals.watch(self._writer, self._note_removal)
                self._is_watched = True
            self._writer.execute("BEGIN IMMEDIATE")
            try:
                yield self._writer
                self._writer.execute("UPDATE vault SET commits = commits + 1")
                commits = self._writer.execute("SELECT commits FROM vault").fetchone()
                refuse_damaged(self._writer)
                self._writer.execute("COMMIT")
                self._commits = commits[0] if commits else None
            except BaseException:
                with contextlib.suppress(sqlcipher.Error):
                    self._writer.execute("ROLLBACK")
                raise

    @contextlib.contextmanager
    def exclusive(self) -> Iterator[Connection]:
        """The writing connection outside a transaction: for migrations and checkpoints."""
        with self._alone():
            self._is_scrubbed = self._is_watched = False
            yield self._writer

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        """For what writes: nobody else does, and what goes wrong is said in words."""
        with self._write_lock:
            self._refuse_writing_if_damaged()
            self._come_back()
            try:
                with translated_errors():
                    yield
            except VaultError as error:
                self._blame_the_drive(error)
                raise

    def _come_back(self) -> None:
        """Where the file is another one than was opened, because its drive was pulled out and is
        there again: open it anew, if nobody else had it meanwhile. Raises VaultError."""
        if _place(self.path) in (None, self._place) or self._writer.in_transaction:
            return
        with self._write_lock:
            place = _place(self.path)
            if place in (None, self._place) or self._is_read_only or self._commits is None:
                return
            self.take_back()
            fresh = reopened(self.path, self._key, self._commits)
            self._readers.drop_idle()
            with contextlib.suppress(sqlcipher.Error):
                self._writer.close()
            self._writer, self._place = fresh, place
            self._is_scrubbed = self._is_watched = False

    def reach(self) -> None:
        """Read something that is surely from the drive. Raises VaultAwayError while it is away,
        VaultError where it came back as another one."""
        if _place(self.path) is None:
            raise gone()
        with self._alone():
            self._readers.drop_idle()
        with self.reader() as connection:
            connection.execute("SELECT commits FROM vault").fetchone()

    def know_commits(self, commits: int) -> None:
        """So many were found when the vault was opened."""
        self._commits = commits

    def _blame_the_drive(self, error: VaultError) -> None:
        """Raise VaultError in the place of one that tells of damage where the drive was away:
        SQLCipher takes what a drive does not give for altered. A new connection can tell."""
        if not isinstance(error, VaultDamagedError):
            return
        if _place(self.path) != self._place:
            raise refused() from error
        try:
            connect(self.path, self._key, read_only=True).close()
        except (VaultDamagedError, VaultLockedError):
            return
        except VaultError as other:
            raise other from error

    def checkpoint(self) -> bool:
        """Move the write-ahead log into the database file, empty it, and wipe what is left there
        of rows that are gone, if any went since that was done. Returns False when a reader was in
        the way: all of it is then done at a later checkpoint. Raises VaultError when the disk
        refuses."""
        with self._alone():
            if not self._fold():
                return False
            if not self._is_scrubbed:
                self._is_scrubbed = self._scrub()
            return self._is_scrubbed

    def _fold(self) -> bool:
        # SQLite would wait for that reader as long as it waits for anything.
        return (
            not self._stills
            and not self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        )

    def _scrub(self) -> bool:
        log = scrub_log(self.path)
        try:
            stale = self._scrubber.stale()
            if not stale or not self._scrubber.write_log(log, stale):
                return True
            with self._readers.alone() as is_alone:
                return is_alone and self._take_log(log)
        except OSError as error:
            raise VaultError(
                "What was deleted is not wiped yet",
                f"It is deleted, but traces are left inside the encrypted file."
                f" {disk_reason(error)} They are wiped when the vault is closed.",
            ) from error
        finally:
            # A drive that can only be read refuses this, whether or not there is a log.
            with contextlib.suppress(OSError):
                log.unlink(missing_ok=True)

    def _take_log(self, log: Path) -> bool:
        """Let SQLite find a log that was made beside its own. The database must be ours alone."""
        self._readers.drop_idle()
        self._writer.close()
        try:
            # The last connection takes both files away; another program's would keep them.
            names = (_beside(self.path, "-wal"), _beside(self.path, "-shm"))
            if is_ours := not any(name.exists() for name in names):
                log.replace(names[0])
                fsync_folder(self.path.parent)
        finally:
            self._reopen()
        return is_ours and self._fold()

    def _note_removal(self) -> None:
        self._is_scrubbed = False

    def _reopen(self) -> None:
        self._is_watched = False
        try:
            self._writer = connect(self.path, self._key)
        except BaseException:
            self._readers.close()
            raise

    def copy_to(self, target: Path) -> None:
        """Write a whole, checked copy, encrypted as the vault is, in place of ``target``.

        Raises VaultError when a reader would not let the log be folded in, VaultDamagedError when
        the copy does not stand the check; ``target`` then is as it was.
        """
        with self._write_lock:
            if not self.checkpoint():
                raise VaultError("The vault is busy", "Another task is reading. Try again.")
            unchecked = target.with_name(target.name + ".unchecked")
            try:
                copy_file(self.path, unchecked)
                copy = Database(unchecked, self._key)
                try:
                    copy.verify()
                finally:
                    copy.close()
                unchecked.replace(target)
                fsync_folder(target.parent)
            except OSError as error:
                raise VaultError(
                    "The vault could not be copied",
                    f"{disk_reason(error)} The vault is unchanged. Make room and try again.",
                ) from error
            finally:
                with contextlib.suppress(OSError):
                    unchecked.unlink(missing_ok=True)

    @contextlib.contextmanager
    def still(self) -> Iterator[Path]:
        """The database's file, which holds everything and does not change while this lasts; what
        is written meanwhile stays in the log. Raises VaultError when a reader would not let the
        log be folded in."""
        with contextlib.ExitStack() as stack:
            with self._write_lock:
                if not self.checkpoint():
                    raise VaultError("The vault is busy", "Another task is reading. Try again.")
                # A reader that began on an empty log keeps checkpoints away from the file
                # (https://www.sqlite.org/wal.html#concurrency).
                reader = stack.enter_context(self.reader())
                reader.execute("SELECT commits FROM vault").fetchone()
                self._stills += 1
            try:
                yield self.path
            finally:
                with self._write_lock:
                    self._stills -= 1

    def verify(self, cancel: threading.Event | None = None) -> None:
        """Read every page: its checksum, then the structure over all of them. Takes seconds for
        each GiB. Raises VaultDamagedError, CancelledError."""
        if self.altered_pages(cancel) or not self._makes_sense(cancel):
            raise VaultDamagedError(
                "The vault's database is damaged",
                "Restore the last backup. Nothing was changed.",
            )

    def altered_pages(self, cancel: threading.Event | None = None) -> list[int]:
        """The pages of the file that are not as they were written, counted from 1. Raises
        CancelledError, VaultError."""
        try:
            found = checking.altered_pages(self.path, self._key, cancel)
            if not found:
                return []
            # They may have been written just then; while we keep writers off none is.
            with self._write_lock:
                return checking.altered_pages(self.path, self._key, cancel, found)
        except OSError as error:
            raise _unreadable(error) from error

    def _makes_sense(self, cancel: threading.Event | None) -> bool:
        # A connection of its own: FTS5's part of the check trusts what a used connection remembers
        # of an index that was rewritten since, and would call it corrupt.
        connection = self._readers.take(fresh=True)
        try:
            with translated_errors():
                return _makes_sense(connection, cancel)
        finally:
            self._readers.give_back(connection, keep=False)

    def refuse_writing(self) -> None:
        """From now on nothing is written any more, whoever asks: the file is damaged."""
        self._is_read_only = True

    @property
    def is_read_only(self) -> bool:
        """Whether nothing is written any more."""
        return self._is_read_only

    @property
    def bytes(self) -> int:
        """The size of the file. Raises VaultError."""
        try:
            return self.path.stat().st_size
        except OSError as error:
            raise _unreadable(error) from error

    @property
    def cipher(self) -> str:
        """What encrypts the pages, in words for the user."""
        with self.reader() as connection:
            (version,) = connection.execute("PRAGMA cipher_version").fetchone()
        return said_later(f"SQLCipher {version}, AES-256 with HMAC-SHA512 on each page")

    def close(self) -> None:
        """Close every connection; the last one folds the write-ahead log in."""
        with self._write_lock:
            if self._readers.close():
                self._writer.close()
                self._key = b""

    def _refuse_writing_if_damaged(self) -> None:
        self._readers.refuse_if_closed()
        if self._is_read_only:
            raise VaultDamagedError(
                "The vault is damaged and open for reading only",
                "Save what you need and restore a backup. `strongroom verify` says what is lost.",
            )


def _makes_sense(connection: Connection, cancel: threading.Event | None) -> bool:
    """Whether SQLite finds the structure sound: trees, indexes, full-text indexes, references."""
    if cancel is not None:
        connection.set_progress_handler(cancel.is_set, _STEPS)
    connection.execute("BEGIN")
    found = connection.execute("PRAGMA integrity_check(1)").fetchall()
    return found == [("ok",)] and connection.execute("PRAGMA foreign_key_check").fetchone() is None


def _unreadable(error: OSError) -> VaultError:
    return VaultError(
        "The vault's file can't be read",
        f"{reading_reason(error)} Check that the drive is there and that you may read the file.",
    )


def _place(path: Path) -> tuple[int, int] | None:
    """What tells the file from another of its name; None where there is none."""
    try:
        status = os.stat(path)
    except OSError:
        return None
    return status.st_dev, status.st_ino


def scrub_log(path: Path) -> Path:
    """Where a checkpoint of the database at ``path`` keeps a log for a moment."""
    return _beside(path, "-scrub")


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)

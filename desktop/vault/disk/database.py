"""The one SQLCipher file: opened with a raw key, checked, and shared by the threads of a process.

The only adapter of sqlcipher3. Readers take a connection from a pool; there is one writer, and a
write is one transaction. SQLite runs in WAL mode, so readers see the last committed state while a
write goes on. A checkpoint also wipes what SQLite leaves of rows that are gone (scrub.py).
"""

import contextlib
import os
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from desktop.errors import CancelledError, VaultDamagedError, VaultError, VaultLockedError
from desktop.vault.disk import checking, removals
from desktop.vault.disk.atomic import copy_file, fsync_folder
from desktop.vault.disk.authorizer import authorize
from desktop.vault.disk.scrub import Scrubber

KEY_BYTES = 32
_PLAIN_HEADER = b"SQLite format 3\x00"
_IDLE_READERS = 4
# How long a checkpoint waits for those who read, while nobody else may begin to.
_DRAIN_SECONDS = 2.0
# After a checkpoint the log shrinks to this.
_LOG_BYTES = 32 * 1024 * 1024
# SQLite folds the log in when it is as large. Its own 4 MB would do so at every second write, and
# write again and again the pages that all of them change.
_LOG_PAGES = 8000
# Steps of SQLite's machine between two looks whether a check is to end: less than a millisecond.
_STEPS = 2000
# Pages that a connection keeps decrypted, in KiB; a deletion touches many, and would read and
# decrypt them again and again.
_CACHE, _LARGE_CACHE = 16_000, 64_000
# What a reader keeps that waits for a second use at the same time: four full ones held 50 MB.
_IDLE_CACHE = 500
# What is asked back from a connection before it is used.
_PROMISES = {
    "cipher_status": "1",
    "cipher_use_hmac": "1",
    "cipher_plaintext_header_size": "0",
    "temp_store": "2",
    "journal_mode": "wal",
    "synchronous": "2",
    "foreign_keys": "1",
    "secure_delete": "1",
    "trusted_schema": "0",
}

Connection = Any  # sqlcipher3 ships no types; its connections are those of the DB-API 2.0.
OperationalError: type[Exception] = sqlcipher.OperationalError


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
        self._pool = threading.Condition()
        self._idle: list[Connection] = []
        self._lent = 0
        self._is_paused = False
        self._stills = 0
        self._is_read_only = False
        self._closed = False
        _check_file(path, create=create)
        self._scrubber = Scrubber(path, key)
        # Where a log is left, or the scrubber's, the last session did not come to its end.
        self._is_scrubbed = not (create or _beside(path, "-wal").exists())
        if scrub_log(path).exists():
            self._is_scrubbed = False
            scrub_log(path).unlink()
        self._is_watched = False
        self._writer: Connection = self._connect()

    @contextlib.contextmanager
    def reader(self) -> Iterator[Connection]:
        """A connection to read with, in a transaction of its own: one state throughout."""
        connection = self._take_reader()
        is_sound = True
        try:
            with translated_errors():
                connection.execute("BEGIN")
                yield connection
                _refuse_damaged(connection)
        except VaultDamagedError:
            # A connection that has met a damaged page gives nothing any more, not of sound ones
            # either.
            is_sound = False
            raise
        finally:
            with contextlib.suppress(sqlcipher.Error):
                connection.rollback()
            self._give_back(connection, keep=is_sound)

    @contextlib.contextmanager
    def writer(self) -> Iterator[Connection]:
        """The one connection that writes, inside a transaction: all of it is kept, or none. A
        write inside a write joins the outer one."""
        with self._write_lock, translated_errors():
            self._refuse_writing_if_damaged()
            if self._writer.in_transaction:
                yield self._writer
                return
            if not self._is_watched:
                removals.watch(self._writer, self._note_removal)
                self._is_watched = True
            self._writer.execute("BEGIN IMMEDIATE")
            try:
                yield self._writer
                self._writer.execute("UPDATE vault SET commits = commits + 1")
                _refuse_damaged(self._writer)
                self._writer.execute("COMMIT")
            except BaseException:
                with contextlib.suppress(sqlcipher.Error):
                    self._writer.execute("ROLLBACK")
                raise

    @contextlib.contextmanager
    def exclusive(self) -> Iterator[Connection]:
        """The writing connection outside a transaction: for migrations and checkpoints."""
        with self._write_lock, translated_errors():
            self._refuse_writing_if_damaged()
            self._is_scrubbed = self._is_watched = False
            yield self._writer

    def checkpoint(self) -> bool:
        """Move the write-ahead log into the database file, empty it, and wipe what is left there
        of rows that are gone, if any went since that was done. Returns False when a reader was in
        the way: all of it is then done at a later checkpoint. Raises VaultError when the disk
        refuses."""
        with self._write_lock, translated_errors():
            self._refuse_writing_if_damaged()
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
            with self._alone() as is_alone:
                return is_alone and self._take_log(log)
        except OSError as error:
            raise VaultError(
                "What was deleted is not wiped yet",
                f"It is deleted, but traces are left inside the encrypted file. The system says:"
                f" {error.strerror}. They are wiped when the vault is closed.",
            ) from error
        finally:
            log.unlink(missing_ok=True)

    def _take_log(self, log: Path) -> bool:
        """Let SQLite find a log that was made beside its own. The database must be ours alone."""
        while self._idle:
            self._idle.pop().close()
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
            self._writer = self._connect()
        except BaseException:
            self._closed = True
            raise

    @contextlib.contextmanager
    def _alone(self) -> Iterator[bool]:
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
                    f"The system says: {error.strerror}. The vault is unchanged.",
                ) from error
            finally:
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
            raise VaultError(
                "The vault's file can't be read", f"The system says: {error.strerror}."
            ) from error

    def _makes_sense(self, cancel: threading.Event | None) -> bool:
        # A connection of its own: FTS5's part of the check trusts what a used connection remembers
        # of an index that was rewritten since, and would call it corrupt.
        connection = self._take_reader(fresh=True)
        try:
            with translated_errors():
                return _makes_sense(connection, cancel)
        finally:
            self._give_back(connection, keep=False)

    def refuse_writing(self) -> None:
        """From now on nothing is written any more, whoever asks: the file is damaged."""
        self._is_read_only = True

    @property
    def is_read_only(self) -> bool:
        """Whether nothing is written any more."""
        return self._is_read_only

    @property
    def cipher(self) -> str:
        """What encrypts the pages, in words for the user."""
        with self.reader() as connection:
            (version,) = connection.execute("PRAGMA cipher_version").fetchone()
        return f"SQLCipher {version}, AES-256 with HMAC-SHA512 on each page"

    def close(self) -> None:
        """Close every connection; the last one folds the write-ahead log in."""
        with self._write_lock, self._pool:
            if self._closed:
                return
            self._closed = True
            for connection in self._idle:
                connection.close()
            self._idle.clear()
            self._writer.close()
            self._key = b""

    def _take_reader(self, *, fresh: bool = False) -> Connection:
        with self._pool:
            self._pool.wait_for(lambda: not self._is_paused)
            self._refuse_if_closed()
            self._lent += 1
            if self._idle and not fresh:
                connection = self._idle.pop()
                _keep_pages(connection, _CACHE)
                return connection
        try:
            return self._connect(read_only=True)
        except BaseException:
            self._returned()
            raise

    def _refuse_if_closed(self) -> None:
        if self._closed:
            raise VaultLockedError("The vault is locked", "Unlock it and try again.")

    def _refuse_writing_if_damaged(self) -> None:
        self._refuse_if_closed()
        if self._is_read_only:
            raise VaultDamagedError(
                "The vault is damaged and open for reading only",
                "Save what you need and restore a backup. `strongroom verify` says what is lost.",
            )

    def _give_back(self, connection: Connection, *, keep: bool = True) -> None:
        with self._pool:
            if keep and not self._closed and len(self._idle) < _IDLE_READERS:
                # The last one in is the first one out, so it alone keeps its pages.
                if self._idle:
                    _keep_pages(self._idle[-1], _IDLE_CACHE)
                self._idle.append(connection)
                connection = None
        if connection is not None:
            connection.close()
        self._returned()

    def _returned(self) -> None:
        with self._pool:
            self._lent -= 1
            self._pool.notify_all()

    def _connect(self, *, read_only: bool = False) -> Connection:
        with translated_errors():
            connection = sqlcipher.connect(
                str(self.path), isolation_level=None, check_same_thread=False, timeout=30.0
            )
            try:
                _unlock(connection, self._key)
                _settle(connection, read_only=read_only)
            except BaseException:
                connection.close()
                raise
            return connection


def _makes_sense(connection: Connection, cancel: threading.Event | None) -> bool:
    """Whether SQLite finds the structure sound: trees, indexes, full-text indexes, references."""
    if cancel is not None:
        connection.set_progress_handler(cancel.is_set, _STEPS)
    connection.execute("BEGIN")
    found = connection.execute("PRAGMA integrity_check(1)").fetchall()
    return found == [("ok",)] and connection.execute("PRAGMA foreign_key_check").fetchone() is None


@contextlib.contextmanager
def large_cache(connection: Connection) -> Iterator[None]:
    """Let the connection keep more pages meanwhile."""
    _keep_pages(connection, _LARGE_CACHE)
    try:
        yield
    finally:
        _keep_pages(connection, _CACHE)


def _keep_pages(connection: Connection, kibibytes: int) -> None:
    """Let the connection keep so much; what is beyond is freed at once."""
    connection.execute(f"PRAGMA cache_size = {-kibibytes}")


def scrub_log(path: Path) -> Path:
    """Where a checkpoint of the database at ``path`` keeps a log for a moment."""
    return _beside(path, "-scrub")


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def _unlock(connection: Connection, key: bytes) -> None:
    """Give the connection its key and read the first page with it."""
    # SQLCipher would print its complaint about a wrong key on standard error.
    connection.execute("PRAGMA cipher_log_level = NONE").fetchall()
    # A raw key has exactly 64 hex digits in x'…'; any other form would become a passphrase.
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"").fetchall()
    if not connection.execute("PRAGMA cipher_version").fetchone():
        raise VaultError(
            "Encryption is not available",
            "This Python's database library is not SQLCipher. Install Strongroom anew.",
        )
    connection.execute("PRAGMA temp_store = MEMORY")
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlcipher.DatabaseError as error:
        if _code(error) != sqlite3.SQLITE_NOTADB:
            raise
        raise VaultLockedError(
            "The key does not open this vault",
            "The key is wrong, or the vault's first page is damaged. Nothing was changed.",
        ) from error


def _refuse_damaged(connection: Connection) -> None:
    """Raise VaultDamagedError if the connection has met a page whose HMAC does not fit.

    SQLCipher hands such a page out as zeros and fails with the next page that it reads from the
    file. Where the damaged page was the last one (the end of a long text), nothing fails.
    """
    if connection.execute("PRAGMA cipher_status").fetchone() != ("1",):
        family, title, message = _DAMAGED
        raise family(title, message)


def _settle(connection: Connection, *, read_only: bool) -> None:
    """Set what a connection promises, make sure of it, then let no statement change it."""
    for pragma in (
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        "secure_delete = ON",
        "trusted_schema = OFF",
        "cell_size_check = ON",
        f"cache_size = {-_CACHE}",
        f"journal_size_limit = {_LOG_BYTES}",
        f"wal_autocheckpoint = {_LOG_PAGES}",
        f"query_only = {int(read_only)}",
    ):
        connection.execute(f"PRAGMA {pragma}").fetchall()
    for pragma, wanted in _PROMISES.items():
        row = connection.execute(f"PRAGMA {pragma}").fetchone()
        if row is None or str(row[0]).lower() != wanted:
            raise VaultError(
                "The vault can't be opened safely",
                f"The database library did not accept the setting {pragma}. Install Strongroom"
                " anew, or move the vault to another drive.",
            )
    # On by default from Python (threats.md, trap 5). None is needed: vectors are plain rows,
    # which nearest.py searches.
    connection.enable_load_extension(False)
    connection.set_authorizer(authorize)


def _check_file(path: Path, *, create: bool) -> None:
    """Refuse what SQLite would silently take for a new database."""
    if create:
        if path.exists():
            raise VaultDamagedError("A vault file is already there", "It was left as it is.")
        try:
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        except OSError as error:
            raise VaultError(_REFUSED[1], f"The system says: {error.strerror}.") from error
        return
    try:
        with path.open("rb") as stream:
            head = stream.read(len(_PLAIN_HEADER))
    except OSError as error:
        raise VaultDamagedError(
            "The vault's database can't be read", f"The system says: {error.strerror}."
        ) from error
    if len(head) < len(_PLAIN_HEADER):
        raise VaultDamagedError(
            "The vault's database is empty or cut off",
            "Restore it from a backup. Nothing was changed.",
        )
    if head == _PLAIN_HEADER:
        raise VaultDamagedError(
            "The vault's database is not encrypted", "It is not one of ours and was not opened."
        )


@contextlib.contextmanager
def translated_errors() -> Iterator[None]:
    """Turn the database library's errors of the environment into ours. An IntegrityError, a
    ProgrammingError and an error in a statement stay as they are: ours to handle, or our bugs."""
    try:
        yield
    except sqlcipher.IntegrityError:
        raise
    except sqlcipher.DatabaseError as error:
        if _code(error) == sqlite3.SQLITE_INTERRUPT:
            raise CancelledError from None
        translation = _TRANSLATIONS.get(_code(error))
        if translation is None:
            raise
        family, title, message = translation
        raise family(title, message) from error


def _code(error: Exception) -> int:
    """SQLite's primary result code (https://www.sqlite.org/rescode.html)."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


_DAMAGED = (
    VaultDamagedError,
    "The vault's database is damaged",
    "Restore the last backup, or ask for help before you go on. Nothing was changed.",
)
_REFUSED = (
    VaultError,
    "The vault's folder refuses writing",
    "Check that the drive is connected and that you may write there.",
)
_BUSY = (VaultError, "The vault is busy", "Another task is writing. Try again.")
_TRANSLATIONS: dict[int, tuple[type[VaultError], str, str]] = {
    sqlite3.SQLITE_FULL: (
        VaultError,
        "The disk is full",
        "Nothing was lost; the last step was not kept. Free some space and go on.",
    ),
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: _DAMAGED,
    sqlite3.SQLITE_READONLY: _REFUSED,
    sqlite3.SQLITE_CANTOPEN: _REFUSED,
    sqlite3.SQLITE_IOERR: _REFUSED,
    sqlite3.SQLITE_PERM: _REFUSED,
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_NOMEM: (
        VaultError,
        "There is not enough memory",
        "The last step was not kept. Close other programs and go on.",
    ),
}

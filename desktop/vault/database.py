"""The one SQLCipher file: opened with a raw key, checked, and shared by the threads of a process.

The only adapter of sqlcipher3. Readers take a connection from a pool; there is one writer, and a
write is one transaction. SQLite runs in WAL mode, so readers see the last committed state while a
write goes on.
"""

import contextlib
import os
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
import sqlite_vec

from desktop.errors import VaultDamagedError, VaultError, VaultLockedError
from desktop.vault.atomic import copy_file, fsync_folder

KEY_BYTES = 32
_PLAIN_HEADER = b"SQLite format 3\x00"
_FORBIDDEN_PRAGMAS = frozenset(
    {
        "temp_store",
        "temp_store_directory",
        "key",
        "rekey",
        "hexkey",
        "hexrekey",
        "cipher_plaintext_header_size",
        "cipher_use_hmac",
        "cipher_log",
        "cipher_log_level",
        "cipher_profile",
        "writable_schema",
        "trusted_schema",
        "secure_delete",
        "journal_mode",
        "synchronous",
    }
)
_FORBIDDEN_FUNCTIONS = frozenset({"load_extension", "sqlcipher_export", "fts3_tokenizer"})
_IDLE_READERS = 4

Connection = Any  # sqlcipher3 ships no types; its connections are those of the DB-API 2.0.


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
        self._pool_lock = threading.Lock()
        self._idle: list[Connection] = []
        self._closed = False
        _check_file(path, create=create)
        self._writer: Connection = self._connect()

    @contextlib.contextmanager
    def reader(self) -> Iterator[Connection]:
        """A connection to read with, in a transaction of its own: one state throughout."""
        connection = self._take_reader()
        try:
            with translated_errors():
                connection.execute("BEGIN")
                yield connection
        finally:
            with contextlib.suppress(sqlcipher.Error):
                connection.rollback()
            self._give_back(connection)

    @contextlib.contextmanager
    def writer(self) -> Iterator[Connection]:
        """The one connection that writes, inside a transaction: all of it is kept, or none. A
        write inside a write joins the outer one."""
        with self._write_lock, translated_errors():
            if self._closed:
                raise VaultLockedError("The vault is locked", "Unlock it and try again.")
            if self._writer.in_transaction:
                yield self._writer
                return
            self._writer.execute("BEGIN IMMEDIATE")
            try:
                yield self._writer
                self._writer.execute("UPDATE vault SET commits = commits + 1")
                self._writer.execute("COMMIT")
            except BaseException:
                with contextlib.suppress(sqlcipher.Error):
                    self._writer.execute("ROLLBACK")
                raise

    @contextlib.contextmanager
    def exclusive(self) -> Iterator[Connection]:
        """The writing connection outside a transaction: for migrations and checkpoints."""
        with self._write_lock, translated_errors():
            yield self._writer

    def checkpoint(self) -> bool:
        """Move the write-ahead log into the database file and empty it. Returns False when a
        reader still needs the log, which then empties at a later checkpoint."""
        with self.exclusive() as connection:
            busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        return not busy

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

    def verify(self) -> None:
        """Read every page: its checksum, then the structure over all of them. Takes seconds for
        each GiB. Raises VaultDamagedError."""
        with self.reader() as connection:
            bad = connection.execute("PRAGMA cipher_integrity_check").fetchall()
            sound = bad or connection.execute("PRAGMA integrity_check(1)").fetchall()
            dangling = connection.execute("PRAGMA foreign_key_check").fetchone()
        if bad or sound != [("ok",)] or dangling is not None:
            raise VaultDamagedError(
                "The vault's database is damaged",
                "Restore the last backup. Nothing was changed.",
            )

    def close(self) -> None:
        """Close every connection; the last one folds the write-ahead log in."""
        with self._write_lock, self._pool_lock:
            if self._closed:
                return
            self._closed = True
            for connection in self._idle:
                connection.close()
            self._idle.clear()
            self._writer.close()
            self._key = b""

    def _take_reader(self) -> Connection:
        with self._pool_lock:
            if self._closed:
                raise VaultLockedError("The vault is locked", "Unlock it and try again.")
            if self._idle:
                return self._idle.pop()
        return self._connect()

    def _give_back(self, connection: Connection) -> None:
        with self._pool_lock:
            if not self._closed and len(self._idle) < _IDLE_READERS:
                self._idle.append(connection)
                return
        connection.close()

    def _connect(self) -> Connection:
        with translated_errors():
            connection = sqlcipher.connect(
                str(self.path), isolation_level=None, check_same_thread=False, timeout=30.0
            )
            try:
                self._prepare(connection)
            except BaseException:
                connection.close()
                raise
            return connection

    def _prepare(self, connection: Connection) -> None:
        # A raw key has exactly 64 hex digits in x'…'; any other form would become a passphrase.
        connection.execute(f"PRAGMA key = \"x'{self._key.hex()}'\"")
        if not connection.execute("PRAGMA cipher_version").fetchone():
            raise VaultError(
                "Encryption is not available",
                "This Python's database library is not SQLCipher. Install Strongroom anew.",
            )
        connection.execute("PRAGMA temp_store = MEMORY")
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlcipher.DatabaseError as error:
            raise VaultLockedError(
                "The key does not open this vault",
                "The key is wrong, or the vault's first page is damaged. Nothing was changed.",
            ) from error
        for pragma in (
            "journal_mode = WAL",
            "synchronous = FULL",
            "foreign_keys = ON",
            "secure_delete = ON",
            "trusted_schema = OFF",
            "cache_size = -16000",
        ):
            connection.execute(f"PRAGMA {pragma}").fetchall()
        if connection.execute("PRAGMA cipher_use_hmac").fetchone()[0] != "1":
            raise VaultDamagedError("The vault is not sealed", "Its pages carry no checksum.")
        connection.enable_load_extension(True)
        sqlite_vec.load(connection)
        connection.enable_load_extension(False)
        connection.set_authorizer(_authorize)


def _check_file(path: Path, *, create: bool) -> None:
    """Refuse what SQLite would silently take for a new database."""
    if create:
        if path.exists():
            raise VaultDamagedError("A vault file is already there", "It was left as it is.")
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
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


def _authorize(
    action: int, first: str | None, second: str | None, database: str | None, trigger: str | None
) -> int:
    """What no statement may do once a connection is set up, whoever wrote it (threats.md, 1, 5)."""
    del database, trigger
    if action in (sqlite3.SQLITE_ATTACH, sqlite3.SQLITE_DETACH):
        return sqlite3.SQLITE_DENY
    if action == sqlite3.SQLITE_PRAGMA and second is not None:
        return sqlite3.SQLITE_DENY if (first or "").lower() in _FORBIDDEN_PRAGMAS else 0
    if action == sqlite3.SQLITE_FUNCTION and (second or "").lower() in _FORBIDDEN_FUNCTIONS:
        return sqlite3.SQLITE_DENY
    return sqlite3.SQLITE_OK


@contextlib.contextmanager
def translated_errors() -> Iterator[None]:
    """Turn the database library's errors of the environment into ours. An IntegrityError and a
    ProgrammingError stay as they are: they are ours to handle or our own bugs."""
    try:
        yield
    except (sqlcipher.IntegrityError, sqlcipher.ProgrammingError):
        raise
    except sqlcipher.DatabaseError as error:
        text = str(error)
        if "full" in text:
            raise VaultError(
                "The disk is full",
                "Nothing was lost; the last step was not kept. Free some space and go on.",
            ) from error
        if "malformed" in text or "not a database" in text:
            raise VaultDamagedError(
                "The vault's database is damaged",
                "Restore the last backup, or ask for help before you go on. Nothing was changed.",
            ) from error
        if "readonly" in text or "unable to open" in text or "disk I/O" in text:
            raise VaultError(
                "The vault's folder refuses writing",
                "Check that the drive is connected and that you may write there.",
            ) from error
        if "locked" in text:
            raise VaultError("The vault is busy", "Another task is writing. Try again.") from error
        raise

"""A connection to the one SQLCipher file: opened with a raw key, and held to what it promises."""

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import sqlcipher3.dbapi2 as sqlcipher

from desktop.errors import (
    VaultDamagedError,
    VaultError,
    VaultLockedError,
    disk_reason,
    reading_reason,
)
from desktop.vault.disk.authorizer import authorize
from desktop.vault.disk.database_errors import DAMAGED, REFUSED, code_of, translated_errors

_PLAIN_HEADER = b"SQLite format 3\x00"
# After a checkpoint the log shrinks to this.
_LOG_BYTES = 32 * 1024 * 1024
# SQLite folds the log in when it is as large. Its own 4 MB would do so at every second write, and
# write again and again the pages that all of them change.
_LOG_PAGES = 8000
# Pages that a connection keeps decrypted, in KiB; a deletion touches many, and would read and
# decrypt them again and again. Adding takes with 6 MB what it takes with 16 (500 and 2,400 passages
# to 20,000 documents), and in the window's process they are 10 MB of its memory.
CACHE, _LARGE_CACHE = 6_000, 64_000
# Readers keep less: several read at the same time in the window's process, and what a search or a
# list wants is rarely what the one before it wanted. Those that wait keep still less.
READER_CACHE, IDLE_CACHE = 2_000, 100
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


def connect(path: Path, key: bytes, *, read_only: bool = False) -> Connection:
    """A connection to the encrypted file, which keeps its promises. Raises VaultLockedError for a
    wrong key, VaultDamagedError, VaultError."""
    with translated_errors():
        connection = sqlcipher.connect(
            _address(path), uri=True, isolation_level=None, check_same_thread=False, timeout=30.0
        )
        try:
            _unlock(connection, key)
            _settle(connection, read_only=read_only)
        except BaseException:
            connection.close()
            raise
        return connection


def _address(path: Path) -> str:
    """The file as SQLite is to open it: one that is gone (its drive was pulled out) is not made
    anew in the folder that is left there."""
    place = path.absolute().as_posix()
    return f"file://{'' if place.startswith('/') else '/'}{quote(place)}?mode=rw"


def check_file(path: Path, *, create: bool) -> None:
    """Refuse what SQLite would silently take for a new database."""
    if create:
        if path.exists():
            raise VaultDamagedError(
                "A vault file is already there", "It was left as it is. Choose another folder."
            )
        try:
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        except OSError as error:
            raise VaultError(
                REFUSED[1], f"{disk_reason(error)} Check that you may write there."
            ) from error
        return
    try:
        with path.open("rb") as stream:
            head = stream.read(len(_PLAIN_HEADER))
    except OSError as error:
        raise VaultDamagedError(
            "The vault's database can't be read",
            f"{reading_reason(error)} Check that the drive is there and that you may"
            " read the file.",
        ) from error
    if len(head) < len(_PLAIN_HEADER):
        raise VaultDamagedError(
            "The vault's database is empty or cut off",
            "Restore it from a backup. Nothing was changed.",
        )
    if head == _PLAIN_HEADER:
        raise VaultDamagedError(
            "The vault's database is not encrypted",
            "It is not one of ours and was not opened. Choose another folder, or restore a backup.",
        )


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
        if code_of(error) != sqlite3.SQLITE_NOTADB:
            raise
        raise VaultLockedError(
            "The key does not open this vault",
            "The key is wrong, or the vault's first page is damaged. Nothing was changed. Try"
            " another key, or restore a backup.",
        ) from error


def _settle(connection: Connection, *, read_only: bool) -> None:
    """Set what a connection promises, make sure of it, then let no statement change it."""
    for pragma in (
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        "secure_delete = ON",
        "trusted_schema = OFF",
        "cell_size_check = ON",
        f"cache_size = {-(READER_CACHE if read_only else CACHE)}",
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
    # Some builds of Python have it on from the start. None is needed: vectors are plain rows, which
    # nearest.py searches.
    connection.enable_load_extension(False)
    connection.set_authorizer(authorize)


def refuse_damaged(connection: Connection) -> None:
    """Raise VaultDamagedError if the connection has met a page whose HMAC does not fit.

    SQLCipher hands such a page out as zeros and fails with the next page that it reads from the
    file. Where the damaged page was the last one (the end of a long text), nothing fails.
    """
    if connection.execute("PRAGMA cipher_status").fetchone() != ("1",):
        family, title, message = DAMAGED
        raise family(title, message)


def keep_pages(connection: Connection, kibibytes: int) -> None:
    """Let the connection keep so much; what is beyond is freed at once."""
    connection.execute(f"PRAGMA cache_size = {-kibibytes}")


@contextlib.contextmanager
def large_cache(connection: Connection) -> Iterator[None]:
    """Let the connection keep more pages meanwhile."""
    keep_pages(connection, _LARGE_CACHE)
    try:
        yield
    finally:
        keep_pages(connection, CACHE)

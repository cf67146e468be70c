"""What the database library says has gone wrong, in words for the user."""

import contextlib
import sqlite3
from collections.abc import Iterator

import sqlcipher3.dbapi2 as sqlcipher

from desktop.errors import CancelledError, VaultAwayError, VaultDamagedError, VaultError

DAMAGED = (
    VaultDamagedError,
    "The vault's database is damaged",
    "Restore the last backup, or ask for help before you go on. Nothing was changed.",
)
REFUSED = (
    VaultAwayError,
    "The vault's drive refuses reading or writing",
    "Check that the drive is connected and that you may write there, then try again.",
)
_GONE = (
    VaultAwayError,
    "The vault's folder is not there any more",
    "Nothing is kept until it is. If it lies on a drive, connect that; if it was moved, move it"
    " back.",
)
_EXCHANGED = (
    VaultError,
    "The vault on this drive is not as it was left",
    "It was changed elsewhere meanwhile, or it is another one. Lock the vault and open it again.",
)
_BUSY = (VaultError, "The vault is busy", "Another task is writing. Try again.")
_TRANSLATIONS: dict[int, tuple[type[VaultError], str, str]] = {
    sqlite3.SQLITE_FULL: (
        VaultError,
        "The disk is full",
        "Nothing was lost; the last step was not kept. Free some space and go on.",
    ),
    sqlite3.SQLITE_CORRUPT: DAMAGED,
    sqlite3.SQLITE_NOTADB: DAMAGED,
    sqlite3.SQLITE_READONLY: REFUSED,
    sqlite3.SQLITE_CANTOPEN: REFUSED,
    sqlite3.SQLITE_IOERR: REFUSED,
    sqlite3.SQLITE_PERM: REFUSED,
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_NOMEM: (
        VaultError,
        "There is not enough memory",
        "The last step was not kept. Close other programs and go on.",
    ),
}


@contextlib.contextmanager
def translated_errors() -> Iterator[None]:
    """Turn the database library's errors of the environment into ours. An IntegrityError, a
    ProgrammingError and an error in a statement stay as they are: ours to handle, or our bugs."""
    try:
        yield
    except sqlcipher.IntegrityError:
        raise
    except sqlcipher.DatabaseError as error:
        if code_of(error) == sqlite3.SQLITE_INTERRUPT:
            raise CancelledError from None
        translation = _TRANSLATIONS.get(code_of(error))
        if translation is None:
            raise
        family, title, message = translation
        raise family(title, message) from error


def damaged() -> VaultDamagedError:
    """What is said of a damaged database."""
    _, title, message = DAMAGED
    return VaultDamagedError(title, message)


def refused() -> VaultError:
    """What is said of a drive that does not read or write."""
    family, title, message = REFUSED
    return family(title, message)


def gone() -> VaultError:
    """What is said of a database that was deleted, moved, or whose drive was pulled out."""
    family, title, message = _GONE
    return family(title, message)


def exchanged() -> VaultError:
    """What is said of a database that is not the one that was opened, where it should be."""
    family, title, message = _EXCHANGED
    return family(title, message)


def names_what_is_not_there(error: sqlcipher.OperationalError) -> bool:
    """Whether a statement names a table or a column that the database does not have: a damaged one
    that an older program made can't be brought forward."""
    return code_of(error) == sqlite3.SQLITE_ERROR and str(error).startswith("no such ")


def code_of(error: Exception) -> int:
    """SQLite's primary result code (https://www.sqlite.org/rescode.html)."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF

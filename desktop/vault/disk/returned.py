"""A database whose drive was pulled out while it was open, and is there again."""

from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from desktop.errors import VaultDamagedError, VaultError, VaultLockedError
from desktop.vault.disk.connections import Connection, connect
from desktop.vault.disk.database_errors import exchanged, translated_errors


def reopened(path: Path, key: bytes, commits: int) -> Connection:
    """A connection to write with, if it is the file that went, with all ``commits`` that were kept
    in it and none of anybody else. Raises VaultError: what is known of the other one, in memory and
    on the screen, is not true of this."""
    try:
        connection = connect(path, key)
    except (VaultLockedError, VaultDamagedError) as error:
        raise exchanged() from error
    try:
        with translated_errors():
            found = connection.execute("SELECT commits FROM vault").fetchone()
        if found != (commits,):
            raise exchanged()
    except (sqlcipher.Error, VaultError) as error:
        connection.close()
        raise exchanged() from error
    return connection

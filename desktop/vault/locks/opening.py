"""A vault's database is opened: mended where its first page is gone, and brought forward."""

import contextlib
from pathlib import Path

from desktop.errors import VaultDamagedError, VaultError, VaultLockedError
from desktop.vault.disk import first_page, migrations
from desktop.vault.disk.database import Database, scrub_log
from desktop.vault.disk.folders import DATABASE_NAME


def open_database(folder: Path, key: bytes) -> tuple[Database, bool]:
    """The database, and whether its first page was put back from the copy beside it. Raises
    VaultDamagedError, VaultError."""
    path = folder / DATABASE_NAME
    try:
        return Database(path, key), False
    except VaultLockedError as error:
        # The slot has authenticated the key, so it is the file that is wrong.
        with contextlib.suppress(OSError, VaultLockedError):
            if first_page.put_back(path, key):
                return Database(path, key), True
        raise VaultDamagedError(
            "The vault's database is damaged",
            "Its first page can't be read with the vault's key, and there is no copy of it that"
            " fits. Restore a backup: here, or by strongroom restore FOLDER --to NEW-FOLDER."
            " Nothing was changed.",
        ) from error


def is_altered(database: Database) -> bool:
    """Whether any page of it was changed by another hand than ours."""
    with contextlib.suppress(VaultError):
        return bool(database.altered_pages())
    return False


def migrate(database: Database, folder: Path) -> None:
    """Bring the schema forward; the copies made before a step live until the next opening."""
    if not migrations.migrate(database, folder, migrations.MIGRATIONS):
        for copy in folder.glob(migrations.BACKUP_PATTERN):
            with contextlib.suppress(OSError):
                copy.unlink()


def has_log(folder: Path) -> bool:
    """Whether a log lies beside the database: the vault was not closed, or is open."""
    path = folder / DATABASE_NAME
    return path.with_name(f"{path.name}-wal").exists() or scrub_log(path).exists()

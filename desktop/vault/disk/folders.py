"""A vault's folder: what lies in it, and how a new one is there all at once."""

import secrets
import shutil
from pathlib import Path

from desktop.errors import VaultError, VaultExistsError, disk_reason
from desktop.vault.disk import header as headers
from desktop.vault.disk import migrations
from desktop.vault.disk.atomic import fsync_folder, sweep
from desktop.vault.disk.database import Database
from desktop.vault.disk.header import Header

DATABASE_NAME = "vault.db"
# An empty file: the vault beside it was found damaged, and nothing is written to it any more.
DAMAGED_NAME = "vault.damaged"


def exists(folder: Path) -> bool:
    """Whether there is a vault, whole or damaged."""
    names = (headers.NAME, headers.COPY_NAME, DATABASE_NAME)
    return any((folder / name).exists() for name in names)


def build(folder: Path, header: Header, key: bytes) -> None:
    """Make a whole vault beside ``folder`` and put it there in one step. Raises VaultExistsError,
    VaultError; nothing is there then."""
    building = folder.with_name(f".{folder.name}.new-{secrets.token_hex(4)}")
    try:
        folder.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        sweep(folder.parent, f".{folder.name}.new-*")
        building.mkdir(mode=0o700)
        try:
            _fill(building, header, key)
            if folder.exists():
                folder.rmdir()
            building.rename(folder)
        except BaseException:
            shutil.rmtree(building, ignore_errors=True)
            raise
        fsync_folder(folder.parent)
    except OSError as error:
        if exists(folder):
            raise VaultExistsError(
                "There is a vault here already", "Another program has just made it. Open it."
            ) from error
        raise VaultError(
            "The vault could not be made",
            f"{disk_reason(error)} Choose an empty folder where you may write.",
        ) from error


def _fill(building: Path, header: Header, key: bytes) -> None:
    database = Database(building / DATABASE_NAME, key, create=True)
    try:
        migrations.initialise(database, header.vault_id)
        database.checkpoint()
    finally:
        database.close()
    headers.save(building, header)

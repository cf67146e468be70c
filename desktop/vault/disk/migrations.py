"""The schema, as numbered steps that are only ever appended to.

Each step runs in a transaction of its own and is recorded in the table ``migrations``. A step that
fails leaves the vault as it was; a vault made by a newer Strongroom is refused. Nothing here ever
recreates a table that holds a user's data.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from desktop.errors import VaultDamagedError, VaultError
from desktop.vault.disk import schema_steps as steps
from desktop.vault.disk.connections import Connection
from desktop.vault.disk.database import Database
from desktop.vault.vectors.vector_tables import m0002_vectors

# Copies of the database that were made before a step.
BACKUP_PATTERN = "before-*.db"

Migration = tuple[str, Callable[[Connection], None]]

_TABLE = """
CREATE TABLE IF NOT EXISTS migrations (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    applied TEXT NOT NULL
)
"""

MIGRATIONS: tuple[Migration, ...] = (
    ("m0001_matters", steps.m0001_matters),
    ("m0002_vectors", m0002_vectors),
    ("m0003_guards", steps.m0003_guards),
    ("m0004_embedders", steps.m0004_embedders),
    ("m0005_reading", steps.m0005_reading),
    ("m0006_profiles", steps.m0006_profiles),
    ("m0007_vocabularies", steps.m0007_vocabularies),
    ("m0008_talks", steps.m0008_talks),
    ("m0009_clauses", steps.m0009_clauses),
    ("m0010_manuscripts", steps.m0010_manuscripts),
    ("m0011_audit", steps.m0011_audit),
    ("m0012_own_templates", steps.m0012_own_templates),
    ("m0013_duties", steps.m0013_duties),
    ("m0014_trash", steps.m0014_trash),
    ("m0015_staged", steps.m0015_staged),
    ("m0016_dated", steps.m0016_dated),
    ("m0017_files_of_matter", steps.m0017_files_of_matter),
)


def now() -> str:
    """The time in UTC, to the second, as the database keeps it."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def initialise(database: Database, vault_id: str) -> None:
    """Make the schema in a new, empty database."""
    with database.exclusive() as connection:
        connection.execute(_TABLE)
    _apply(database, MIGRATIONS, 0)
    with database.exclusive() as connection:
        connection.execute(
            "INSERT INTO vault (one, id, created) VALUES (1, ?, ?)", (vault_id, now())
        )


def migrate(
    database: Database, folder: Path, migrations: Sequence[Migration] = MIGRATIONS
) -> list[str]:
    """Bring an existing vault forward; returns the names of the steps taken.

    Before each step the encrypted database is copied into ``folder`` (see BACKUP_PATTERN) and the
    copy is checked.
    Raises VaultError for a vault of a newer Strongroom, VaultDamagedError when the recorded steps
    are not ours.
    """
    applied = _applied(database)
    known = [name for name, _ in migrations]
    if len(applied) > len(known):
        raise VaultError(
            "This vault was made by a newer Strongroom",
            "Install the newest version and open it again. Nothing was changed.",
        )
    if applied != known[: len(applied)]:
        raise VaultDamagedError(
            "The vault's structure is not one that Strongroom knows",
            "Restore it from a backup. Nothing was changed.",
        )
    if not applied:
        raise VaultDamagedError(
            "The vault's database holds no vault", "Restore it from a backup. Nothing was changed."
        )
    return _apply(database, migrations, len(applied), folder)


def _applied(database: Database) -> list[str]:
    with database.reader() as connection:
        if not connection.execute(
            "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'migrations'"
        ).fetchone():
            return []
        return [
            str(name)
            for (name,) in connection.execute("SELECT name FROM migrations ORDER BY number")
        ]


def _apply(
    database: Database,
    migrations: Sequence[Migration],
    done: int,
    folder: Path | None = None,
) -> list[str]:
    taken: list[str] = []
    for number, (name, step) in enumerate(migrations[done:], done + 1):
        if folder is not None:
            database.copy_to(folder / f"before-{name}.db")
        with database.exclusive() as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                step(connection)
                connection.execute(
                    "INSERT INTO migrations (number, name, applied) VALUES (?, ?, ?)",
                    (number, name, now()),
                )
                connection.execute("COMMIT")
            except BaseException:
                connection.execute("ROLLBACK")
                raise
        taken.append(name)
    return taken

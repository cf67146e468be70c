"""A pytest plug-in for Chroma's own tests: their in-process system becomes a vault.

Chroma's tests ask for the fixture ``rust_sqlite_ephemeral`` (CHROMA_RUST_BINDINGS_TEST_ONLY=1 in
the environment), which their conftest.py defines. Given with ``-p``, this plug-in puts its own
function into that fixture. Nothing of chromadb itself is touched.
"""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar, cast

import pytest
from chromadb.config import Component, System
from chromadb.db.impl.sqlite import SqliteDB
from overrides import override

from desktop.vault.chroma import VaultSettings, VaultSystem
from desktop.vault.disk import migrations
from desktop.vault.disk.database import Database

T = TypeVar("T", bound=Component)

_KEY = bytes(range(32))
_FIXTURE = "rust_sqlite_ephemeral"


class SystemUnderTest(VaultSystem):
    """Answers for Chroma's in-memory engine, so that a test skips or goes on as it would there."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, allow_reset=True)
        self.settings = VaultSettings(
            chroma_api_impl="chromadb.api.rust.RustBindingsAPI",
            is_persistent=False,
            persist_directory="",
            anonymized_telemetry=False,
            allow_reset=True,
        )

    @override
    def instance(self, type: type[T]) -> T:
        # An invariant asks for the Python engine's SQLite before it sees that it is not in use.
        if type is SqliteDB:
            return cast("T", None)
        return super().instance(type)


def _vault_system() -> Iterator[System]:
    folder = Path(tempfile.mkdtemp(prefix="conformance-"))
    database = Database(folder / "vault.db", _KEY, create=True)
    try:
        migrations.initialise(database, "0" * 32)
        system = SystemUnderTest(database)
        system.start()
        yield system
        system.stop()
    finally:
        database.close()
        shutil.rmtree(folder)


def pytest_collection_finish(session: pytest.Session) -> None:
    """Put the vault in the place of Chroma's in-memory engine."""
    definitions = session._fixturemanager._arg2fixturedefs.get(_FIXTURE, ())
    for definition in definitions:
        # A fixture's function has no public way to be replaced from outside its conftest.
        object.__setattr__(definition, "func", _vault_system)
    if session.items and not definitions:
        pytest.exit("Chroma's tests no longer have the fixture that stands for the vault", 3)

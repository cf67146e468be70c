"""A pytest plug-in for Chroma's own test-suite: its fixture of an in-process system becomes a vault.

Chroma's tests ask for the fixture ``rust_sqlite_ephemeral`` (with CHROMA_RUST_BINDINGS_TEST_ONLY=1
in the environment). Its conftest.py defines it; this plug-in, given with ``-p``, puts its own in
that place when the conftest has been registered. Nothing of Chroma is patched.
"""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from chromadb.config import System

from desktop.vault import migrations
from desktop.vault.chroma import VaultSystem
from desktop.vault.database import Database

_KEY = bytes(range(32))


def _vault_system() -> Iterator[System]:
    with tempfile.TemporaryDirectory() as folder:
        database = Database(Path(folder) / "vault.db", _KEY, create=True)
        try:
            migrations.initialise(database, "0" * 32)
            system = VaultSystem(database, allow_reset=True)
            system.start()
            yield system
            system.stop()
        finally:
            database.close()


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(session: pytest.Session, items: list[pytest.Item]) -> None:
    """Put the vault in the place of Chroma's in-memory engine."""
    manager = session._fixturemanager
    for definition in manager._arg2fixturedefs.get("rust_sqlite_ephemeral", ()):
        object.__setattr__(definition, "func", _vault_system)

"""What unit tests share: readers in a worker of their own, and a vault with all its keys."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.ingest.reader_process.reading import Readers
from desktop.vault.locks.keychain import Keychain
from tests.unit.vault_support import make_vault, quick_keychain


@pytest.fixture(scope="module")
def readers() -> Iterator[Readers]:
    """One worker for the tests of a module."""
    with contextlib.closing(Readers(1)) as pool:
        yield pool


@pytest.fixture
def keychain(monkeypatch: pytest.MonkeyPatch) -> Keychain:
    """A keychain in memory, in the place of the system's."""
    return quick_keychain(monkeypatch)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where a vault may be made; nothing is there yet, nor the folder that it is to lie in."""
    return tmp_path / "data" / "vault"


@pytest.fixture
def made(folder: Path, keychain: Keychain) -> tuple[Path, str]:
    """A closed vault with all three keys and one document; its folder and recovery code."""
    return make_vault(folder, keychain)

"""A damaged first page of the database, and the copy that leads back to the rest."""

import contextlib
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.errors import VaultDamagedError
from desktop.vault.disk import first_page
from desktop.vault.disk import header as headers
from desktop.vault.disk.cipher_pages import PAGE
from desktop.vault.disk.folders import DAMAGED_NAME
from desktop.vault.locks import keyslots, recovery_code
from desktop.vault.vault import Vault
from tests.unit.vault_support import store

PHRASE = "correct horse battery staple"


@pytest.fixture
def made(tmp_path: Path) -> tuple[Path, str]:
    """A closed vault with a document; its folder and recovery code."""
    folder = tmp_path / "vault"
    vault, code = Vault.create(folder, passphrase=PHRASE, use_keychain=False)
    with contextlib.closing(vault):
        vault.library.add_matter("A")
        store(vault.library, "A", "/a", "zebra")
    return folder, code


@contextlib.contextmanager
def opened(made: tuple[Path, str]) -> Iterator[Vault]:
    with contextlib.closing(Vault.open(made[0], recovery_code=made[1])) as vault:
        yield vault


def texts(vault: Vault) -> list[str]:
    return [found.text for found in vault.library.match("A", "zebra", 500)]


def noise(file: Path) -> None:
    _write(file, 0, os.urandom(PAGE))


def salt(file: Path) -> None:
    _write(file, 3, b"?")


def one_bit(file: Path) -> None:
    data = file.read_bytes()
    _write(file, 2000, bytes([data[2000] ^ 1]))


def zeros(file: Path) -> None:
    _write(file, 0, bytes(PAGE))


def _write(file: Path, at: int, data: bytes) -> None:
    with file.open("r+b") as stream:
        stream.seek(at)
        stream.write(data)


@pytest.mark.parametrize("damage", [noise, salt, one_bit, zeros])
def test_the_vault_opens_for_reading_and_after_a_check_for_all(
    made: tuple[Path, str], damage: Callable[[Path], None]
) -> None:
    folder, _ = made
    file = folder / "vault.db"
    whole = file.read_bytes()
    damage(file)
    damaged = file.read_bytes()[:PAGE]
    with opened(made) as vault:
        assert vault.is_damaged
        assert len(vault.warnings) == 1
        assert "first page" in vault.warnings[0]
        assert texts(vault) == ["zebra"]
        with pytest.raises(VaultDamagedError):
            vault.library.add_matter("B")
    assert file.read_bytes() == whole
    assert (folder / first_page.DAMAGED_NAME).read_bytes() == damaged
    assert all(path.stat().st_mode & 0o777 == 0o600 for path in folder.iterdir())
    with opened(made) as vault:
        assert vault.is_damaged, "until it is checked"
        assert vault.examine() is None
    with opened(made) as vault:
        assert not vault.is_damaged
        assert vault.warnings == ()
        vault.library.add_matter("B")


def test_a_copy_from_before_a_crash_leads_to_what_was_written_since(
    made: tuple[Path, str], tmp_path: Path
) -> None:
    """The file grew after the copy was made, so the copy tells of a shorter one."""
    folder, code = made
    crashed = tmp_path / "crashed"
    with opened(made) as vault:
        for number in range(30):
            store(vault.library, "A", f"/{number}", f"zebra {number} " * 400)
        vault.database.checkpoint()
        shutil.copytree(folder, crashed)
    old = (crashed / first_page.NAME).read_bytes()
    assert old != (crashed / "vault.db").read_bytes()[:PAGE]
    for name in ("vault.db-wal", "vault.db-shm"):
        (crashed / name).unlink(missing_ok=True)
    noise(crashed / "vault.db")
    with opened((crashed, code)) as vault:
        assert vault.is_damaged
        assert len(texts(vault)) > 30
        is_sound = vault.examine() is None
    with opened((crashed, code)) as vault:
        # Nothing is written to it before SQLite finds that all of it fits together.
        assert vault.is_damaged != is_sound


def test_a_copy_of_another_vault_or_a_spoilt_one_is_not_used(
    made: tuple[Path, str], tmp_path: Path
) -> None:
    folder, _ = made
    other, _ = Vault.create(tmp_path / "other", passphrase=PHRASE, use_keychain=False)
    other.close()
    noise(folder / "vault.db")
    spoilt = bytearray((folder / first_page.NAME).read_bytes())
    spoilt[1000] ^= 1
    foreign = (tmp_path / "other" / first_page.NAME).read_bytes()
    before = (folder / "vault.db").read_bytes()
    for copy in (bytes(spoilt), foreign, b"", None):
        (folder / first_page.NAME).unlink(missing_ok=True)
        if copy is not None:
            (folder / first_page.NAME).write_bytes(copy)
        with pytest.raises(VaultDamagedError, match="first page") as raised, opened(made):
            pass
        assert "Restore a backup" in raised.value.message
        assert (folder / "vault.db").read_bytes() == before
        assert not (folder / first_page.DAMAGED_NAME).exists()


def test_a_copy_of_another_database_under_the_same_key_is_not_used(
    made: tuple[Path, str], tmp_path: Path
) -> None:
    """Another salt: the pages that follow do not belong to it."""
    folder, code = made
    slot = headers.load(folder).header
    key = keyslots.unwrap_with_secret(slot.vault_id, slot.slots[-1], recovery_code.read(code))
    file = folder / "vault.db"
    cut = file.read_bytes()[:PAGE] + os.urandom(len(file.read_bytes()) - PAGE)
    file.write_bytes(os.urandom(PAGE) + cut[PAGE:])
    assert not first_page.put_back(file, key)


def test_a_page_of_a_damaged_vault_never_replaces_the_copy(made: tuple[Path, str]) -> None:
    folder, _ = made
    copy = (folder / first_page.NAME).read_bytes()
    noise(folder / "vault.db")
    first_page.keep(folder / "vault.db", bytes(32))
    assert (folder / first_page.NAME).read_bytes() == copy
    assert not (folder / DAMAGED_NAME).exists()

"""An older copy of a whole vault, and how the keychain tells of it."""

import contextlib
import shutil
import threading
from pathlib import Path

import pytest

from desktop.vault.copies import backup, restoring
from desktop.vault.copies.backup import Generation
from desktop.vault.disk.header import Header
from desktop.vault.locks import keyslots
from desktop.vault.locks.keychain import SERVICE, Keychain
from desktop.vault.locks.last_seen import State, packed, unpacked
from desktop.vault.locks.unlocking import Given
from desktop.vault.vault import Vault
from tests.unit.vault_support import KEY, PHRASE, QUICK, FakeBackend, allow_fake, opened


class Counted(FakeBackend):
    """Counts what is written, and can stand still."""

    writes = 0
    goes_on: threading.Event | None = None

    def get_password(self, service: str, username: str) -> str | None:
        if self.goes_on is not None:
            self.goes_on.wait(20)
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.writes += 1
        super().set_password(service, username, password)


@pytest.fixture
def backend(monkeypatch: pytest.MonkeyPatch) -> Counted:
    allow_fake(monkeypatch)
    counted = f"{Counted.__module__}.{Counted.__qualname__}"
    plain = f"{FakeBackend.__module__}.{FakeBackend.__qualname__}"
    monkeypatch.setattr("desktop.vault.locks.keychain._ALLOWED", {"linux": (counted, plain)})
    monkeypatch.setattr(keyslots, "FLOOR", QUICK)
    for name in ("wrap_with_passphrase", "wrap_with_both"):
        real = getattr(keyslots, name)
        monkeypatch.setattr(keyslots, name, lambda *given, real=real: real(*given, QUICK))
    return Counted()


@pytest.fixture
def keychain(backend: Counted) -> Keychain:
    return Keychain(backend, seconds=2)


@pytest.fixture
def folder(tmp_path: Path, keychain: Keychain) -> Path:
    """A closed vault with a keychain, a passphrase, and a matter."""
    folder = tmp_path / "vault"
    vault, _ = Vault.create(folder, passphrase=PHRASE, keychain=keychain)
    with contextlib.closing(vault):
        vault.library.add_matter("A")
    return folder


def work(folder: Path, keychain: Keychain, *words: str) -> None:
    with opened(folder, keychain) as vault:
        for word in words:
            vault.library.add_matter(word)


def swap(folder: Path, copy: Path) -> None:
    """Put a copy in the vault's place."""
    shutil.rmtree(folder)
    shutil.copytree(copy, folder)


def entries() -> dict[str, str]:
    return {name: text for (_, name), text in FakeBackend.items.items() if "-seen-" in name}


@pytest.mark.parametrize("keys", [{}, {"passphrase": PHRASE}], ids=["keychain", "passphrase"])
def test_an_older_copy_of_the_whole_folder_is_told_of_once(
    folder: Path, tmp_path: Path, keychain: Keychain, keys: dict[str, str]
) -> None:
    shutil.copytree(folder, tmp_path / "old")
    work(folder, keychain, "B", "C")
    swap(folder, tmp_path / "old")
    with opened(folder, keychain, **keys) as vault:
        assert len(vault.warnings) == 1
        assert "older than when it was last closed on this computer: 3 changes" in vault.warnings[0]
        assert "If you put back a backup" in vault.warnings[0]
        vault.library.add_matter("nobody is locked out")
    with opened(folder, keychain) as vault:
        assert vault.warnings == ()


def test_a_strict_vault_is_told_of_too(folder: Path, tmp_path: Path, keychain: Keychain) -> None:
    with opened(folder, keychain) as vault:
        vault.keys.be_strict(PHRASE)
    shutil.copytree(folder, tmp_path / "old")
    with opened(folder, keychain, passphrase=PHRASE) as vault:
        vault.library.add_matter("B")
    swap(folder, tmp_path / "old")
    with opened(folder, keychain, passphrase=PHRASE) as vault:
        assert "older than" in vault.warnings[0]


def test_a_copy_that_was_worked_on_elsewhere_since_is_told_of(
    folder: Path, tmp_path: Path, keychain: Keychain
) -> None:
    """It has more commits, but not those of this computer."""
    elsewhere = tmp_path / "elsewhere"
    shutil.copytree(folder, elsewhere)
    with opened(folder, keychain) as vault:
        vault.note("exported", "here")
    work(elsewhere, keychain, "C", "D", "E", "F")
    swap(folder, elsewhere)
    with opened(folder, keychain) as vault:
        assert len(vault.warnings) == 1
        assert "history is not the one that was last seen" in vault.warnings[0]
    with opened(folder, keychain) as vault:
        assert vault.warnings == ()


def test_a_copy_that_went_on_from_here_is_not(
    folder: Path, tmp_path: Path, keychain: Keychain
) -> None:
    elsewhere = tmp_path / "elsewhere"
    work(folder, keychain, "B")
    shutil.copytree(folder, elsewhere)
    work(elsewhere, keychain, "C")
    swap(folder, elsewhere)
    with opened(folder, keychain) as vault:
        assert vault.warnings == ()


def test_a_restore_that_was_meant_is_not_spoken_of(
    folder: Path, tmp_path: Path, keychain: Keychain
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with opened(folder, keychain) as vault:
        list(vault.backup(stick))
    work(folder, keychain, "B", "C")
    with opened(folder, keychain) as vault:
        vault.restore_in_place(backup.generations(stick)[0])
    with opened(folder, keychain) as vault:
        assert [matter.name for matter in vault.library.matters()] == ["A"]
        assert vault.warnings == ()
    work(folder, keychain, "D", "E", "F")
    shutil.rmtree(folder)
    restoring.restore(backup.generations(stick)[0], folder, Given(passphrase=PHRASE))
    with opened(folder, keychain, passphrase=PHRASE) as vault:
        assert vault.warnings == ()


def test_a_restored_vault_that_is_destroyed_leaves_the_keychain_to_the_other(
    folder: Path, tmp_path: Path, keychain: Keychain
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with opened(folder, keychain) as vault:
        list(vault.backup(stick))
    copy = tmp_path / "copy"
    restoring.restore(backup.generations(stick)[0], copy, Given(keychain=keychain))
    vault = Vault.open(copy, keychain=keychain)
    assert vault.warnings == ()
    vault.destroy()
    with opened(folder, keychain) as vault:
        assert [matter.name for matter in vault.library.matters()] == ["A"]


@pytest.mark.parametrize("by_code", [False, True])
def test_a_restored_strict_vault_shares_nothing_with_the_first(
    folder: Path, tmp_path: Path, keychain: Keychain, by_code: bool
) -> None:
    """Another passphrase for the restored one, or its destruction, leaves the first as it was."""
    stick = tmp_path / "stick"
    stick.mkdir()
    with opened(folder, keychain) as vault:
        code = vault.keys.new_recovery_code()
        vault.keys.be_strict(PHRASE)
        list(vault.backup(stick))
    copy, items = tmp_path / "copy", len(FakeBackend.items)
    given = (
        Given(recovery_code=code, keychain=keychain)
        if by_code
        else Given(passphrase=PHRASE, keychain=keychain)
    )
    restoring.restore(backup.generations(stick)[0], copy, given)
    assert len(FakeBackend.items) == items + 1
    vault = Vault.open(copy, passphrase=PHRASE, keychain=keychain)
    vault.keys.add_passphrase("another long passphrase")
    vault.close()
    Vault.open(folder, passphrase=PHRASE, keychain=keychain).close()
    Vault.open(copy, passphrase="another long passphrase", keychain=keychain).destroy()
    vault = Vault.open(folder, passphrase=PHRASE, keychain=keychain)
    assert [matter.name for matter in vault.library.matters()] == ["A"]
    vault.close()


def test_a_backup_whose_keychain_is_elsewhere_puts_nothing_into_this_one(
    folder: Path, tmp_path: Path, keychain: Keychain
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with opened(folder, keychain) as vault:
        list(vault.backup(stick))
    FakeBackend.items.clear()
    given = Given(passphrase=PHRASE, keychain=keychain)
    restoring.restore(backup.generations(stick)[0], tmp_path / "copy", given)
    assert FakeBackend.items == {}


def test_a_passphrase_that_is_set_while_a_backup_is_made_ready_opens_it(
    folder: Path, tmp_path: Path, keychain: Keychain, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    made_ready = restoring.made_ready

    with opened(folder, keychain) as vault:
        list(vault.backup(stick))

        def meanwhile(
            generation: Generation,
            folder: Path,
            header: Header,
            key: bytes,
            cancel: threading.Event | None,
        ) -> Path:
            ready = made_ready(generation, folder, header, key, cancel)
            vault.keys.add_passphrase("three other words then")
            return ready

        monkeypatch.setattr(restoring, "made_ready", meanwhile)
        vault.database.refuse_writing()  # a damaged one notes no state when it is closed
        vault.restore_in_place(backup.generations(stick)[0])
    with opened(folder, keychain, passphrase="three other words then") as vault:
        assert [matter.name for matter in vault.library.matters()] == ["A"]


def test_the_keychain_is_written_to_when_something_was_done(
    folder: Path, backend: Counted, keychain: Keychain
) -> None:
    before = backend.writes
    for _ in range(3):
        with opened(folder, keychain) as vault:
            vault.library.matters()
    assert backend.writes == before, "looking is no change"
    work(folder, keychain, *"BCDEFG")
    assert backend.writes == before + 1
    assert len(entries()) == 1


@pytest.mark.parametrize("entry", ["", "AAAA", "A" * 140, "no base64!"])
def test_an_entry_of_others_says_nothing_and_is_written_anew(
    folder: Path, keychain: Keychain, entry: str
) -> None:
    ((name, sound),) = entries().items()
    FakeBackend.items[SERVICE, name] = entry
    with opened(folder, keychain) as vault:
        assert vault.warnings == ()
    assert len(entries()[name]) == len(sound)


def test_a_keychain_that_stands_still_delays_by_a_moment_only(
    folder: Path, backend: Counted, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.vault.locks.keychain._ASIDE_SECONDS", 0.01)
    backend.goes_on = threading.Event()
    try:
        with opened(folder, Keychain(backend), passphrase=PHRASE) as vault:
            assert vault.warnings == ()
            vault.library.add_matter("B")
    finally:
        backend.goes_on.set()


def test_without_a_keychain_none_is_asked(tmp_path: Path, keychain: Keychain) -> None:
    vault, _ = Vault.create(tmp_path / "v", passphrase=PHRASE, use_keychain=False)
    vault.close()
    work_folder = tmp_path / "v"
    with opened(work_folder, keychain, passphrase=PHRASE) as vault:
        vault.library.add_matter("A")
    assert FakeBackend.items == {}


@pytest.mark.parametrize("end", ["remove", "destroy"])
def test_what_is_remembered_goes_with_the_keychain_and_the_vault(
    folder: Path, keychain: Keychain, end: str
) -> None:
    assert len(entries()) == 1
    with opened(folder, keychain) as vault:
        if end == "remove":
            vault.keys.remove_slot(keyslots.KEYCHAIN)
        else:
            vault.destroy()
    assert FakeBackend.items == {}


def test_an_entry_fits_its_key_only() -> None:
    seen = State(7, 3, bytes(range(32)))
    assert unpacked(packed(seen, KEY), KEY) == seen
    assert unpacked(packed(seen, KEY), bytes(32)) is None
    assert unpacked(packed(seen, KEY)[:-1], KEY) is None

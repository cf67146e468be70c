"""The end of a vault: no key opens it, nothing of it is left, and a hold keeps it."""

import contextlib
from pathlib import Path

import pytest

from desktop.errors import DesktopError, KeychainError, VaultError, VaultMissingError
from desktop.settings import Settings
from desktop.vault.copies import backup
from desktop.vault.holdings.duties import Duty
from desktop.vault.locks.keychain import Keychain
from desktop.vault.removal import destroying
from desktop.vault.vault import Vault
from desktop.workspace import Workspace
from tests.unit.vault_support import FakeBackend, allow_fake, store


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    allow_fake(monkeypatch)
    vault, _ = Vault.create(tmp_path / "home" / "v")
    vault.library.add_matter("Lane")
    store(vault.library, "Lane", "/a", "qzcanary okapi")
    return Workspace(vault, Settings())


def test_keys_and_files_are_gone_and_a_certificate_says_so(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left: dict[str, bytes] = {}
    real = Path.unlink

    def seen(self: Path, missing_ok: bool = False) -> None:
        if self.exists() and self.parent == workspace.folder:
            left[self.name] = self.read_bytes()
        real(self, missing_ok)

    database = (workspace.folder / "vault.db").read_bytes()
    header = (workspace.folder / "header.json").read_bytes()
    monkeypatch.setattr(Path, "unlink", seen)
    out = tmp_path / "certificate.txt"
    workspace.destroy(out)
    said = out.read_text()
    assert "Key slots destroyed: 2" in said
    assert FakeBackend.items == {}
    assert not workspace.folder.exists()
    assert next(iter(left)) == "header.json", "the keys go first"
    assert left["header.json"] != header
    assert len(left["header.json"]) == len(header)
    assert left["vault.db"][:4096] != database[:4096]
    assert b"SQLite" not in left["vault.db"]
    with pytest.raises(VaultMissingError):
        Vault.open(workspace.folder)
    workspace.close()


def test_a_hold_keeps_the_vault(workspace: Workspace, tmp_path: Path) -> None:
    with contextlib.closing(workspace):
        workspace.keep_duty("Lane", Duty("Claim 4711"))
        with pytest.raises(VaultError, match="Nothing was destroyed"):
            workspace.destroy(tmp_path / "certificate.txt")
        assert [m.name for m in workspace.matters()] == ["Lane"]


def test_no_certificate_no_end(workspace: Workspace, tmp_path: Path) -> None:
    with contextlib.closing(workspace):
        with pytest.raises(DesktopError):
            workspace.destroy(tmp_path / "nowhere" / "below" / "certificate.txt")
        assert [m.name for m in workspace.matters()] == ["Lane"]


def test_a_disk_that_refuses_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "vault.db").write_bytes(b"x" * 5000)
    (tmp_path / "header.json").write_bytes(b"{}")
    real = Path.open

    def refuse(self: Path, mode: str = "r", *rest: object) -> object:
        if self.name == "vault.db" and mode == "r+b":
            raise OSError(28, "No space left on device")
        return real(self, mode, *rest)  # type: ignore[call-overload] # what it was given

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(VaultError, match="keys are destroyed already"):
        destroying.destroy(tmp_path, "0" * 32, 1, tmp_path / "vault.db")


def test_what_is_not_the_vaults_is_left_as_it_is(workspace: Workspace, tmp_path: Path) -> None:
    will = tmp_path / "will.docx"
    will.write_bytes(b"the only copy")
    (workspace.folder / "link.docx").symlink_to(will)
    (workspace.folder / "notes.txt").write_bytes(b"of the user")
    (workspace.folder / "before-13.db").write_bytes(b"of the vault")
    out = tmp_path / "certificate.txt"
    workspace.destroy(out)
    assert will.read_bytes() == b"the only copy"
    assert sorted(each.name for each in workspace.folder.iterdir()) == ["link.docx", "notes.txt"]
    assert (workspace.folder / "notes.txt").read_bytes() == b"of the user"
    assert "left alone: 2" in out.read_text()
    workspace.close()


def test_a_keychain_that_refuses_is_in_the_certificate(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: Keychain, account: str) -> None:
        raise KeychainError("The keychain is locked", "Unlock it.")

    monkeypatch.setattr(Keychain, "delete", refuse)
    out = tmp_path / "certificate.txt"
    workspace.destroy(out)
    said = out.read_text()
    assert "did not delete: 1" in said
    assert "was deleted too" not in said
    workspace.close()


def test_a_vault_that_a_backup_is_to_replace_is_not_destroyed(
    workspace: Workspace, tmp_path: Path
) -> None:
    with contextlib.closing(workspace):
        (tmp_path / "stick").mkdir()
        list(workspace.back_up(tmp_path / "stick"))
        workspace._vault.restore_in_place(backup.newest(tmp_path / "stick"))
        with pytest.raises(VaultError, match="Nothing was destroyed"):
            workspace.destroy(tmp_path / "certificate.txt")
        assert [m.name for m in workspace.matters()] == ["Lane"]


def test_a_held_matter_that_was_to_go_is_watched_on(workspace: Workspace, tmp_path: Path) -> None:
    folder = tmp_path / "inbox"
    folder.mkdir()
    with contextlib.closing(workspace):
        workspace.start_watching(lambda event: None)
        workspace.watch(folder, "Lane")
        workspace.keep_duty("Lane", Duty("Claim 4711"))
        with pytest.raises(VaultError):
            workspace.remove_matter("Lane")
        with pytest.raises(VaultError):
            workspace.shred((), tmp_path / "certificate.txt", matter="Lane")
        assert list(workspace._watching._watchers) == [("Lane", str(folder))]

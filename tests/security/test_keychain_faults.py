"""GNOME's own keychain, stopped, emptied and tampered with: each failure has its words and its way
back, and the vault is unchanged."""

import sys
from pathlib import Path

import pytest

from tests.end_to_end.test_keychain_real import run, succeeds

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="GNOME's keychain")

_MAKE = """
vault, code = Vault.create(folder / "vault", passphrase="correct horse battery")
vault.library.add_matter("A")
vault.close()
(folder / "code").write_text(code)
"""
# The way back, after a failure that was printed: nothing changed, and another key opens.
_BACK = """
code = (folder / "code").read_text()
before = (folder / "vault" / "header.json").read_bytes()
try:
    Vault.open(folder / "vault", keychain=Keychain(seconds=2))
    print("opened")
except (KeychainError, VaultLockedError) as error:
    print(error.title)
    print("passphrase" in error.message.lower() and "recovery code" in error.message.lower())
assert (folder / "vault" / "header.json").read_bytes() == before
"""
_MEND = """
vault = Vault.open(folder / "vault", recovery_code=code)
vault.keys.add_keychain()
vault.close()
vault = Vault.open(folder / "vault")
print([matter.name for matter in vault.library.matters()], vault.warnings)
vault.close()
"""


def test_a_keychain_that_stands_still(tmp_path: Path) -> None:
    stopped = """
import contextlib, os, signal, subprocess
found = subprocess.run(["pgrep", "-x", "gnome-keyring-d"], capture_output=True, text=True)
bus = os.environ["DBUS_SESSION_BUS_ADDRESS"].encode()
ours = []
for pid in map(int, found.stdout.split()):
    # Another session's may end meanwhile.
    with contextlib.suppress(OSError):
        ours += [pid] if bus in Path(f"/proc/{pid}/environ").read_bytes() else []
assert ours
for pid in ours:
    os.kill(pid, signal.SIGSTOP)
"""
    goes_on = "for pid in ours:\n    os.kill(pid, signal.SIGCONT)\n"
    lines = succeeds(tmp_path, _MAKE + stopped + _BACK + goes_on + _MEND)
    assert lines == ["The keychain does not answer", "True", "['A'] ()"]


def test_a_keychain_whose_entry_was_replaced(tmp_path: Path) -> None:
    replaced = 'Keychain().write(vault.vault_id, b"x" * 32)\n'
    lines = succeeds(tmp_path, _MAKE + replaced + _BACK + _MEND)
    assert lines == ["The keychain's entry for this vault was changed", "True", "['A'] ()"]


def test_a_keychain_whose_entry_is_no_secret_of_ours(tmp_path: Path) -> None:
    replaced = """
from desktop.vault.locks.keychain import SERVICE, _find_backend
_find_backend().set_password(SERVICE, vault.vault_id, "not base64 at all!")
"""
    lines = succeeds(tmp_path, _MAKE + replaced + _BACK + _MEND)
    assert lines == ["The keychain's entry for this vault was changed", "True", "['A'] ()"]


def test_a_keychain_that_was_emptied(tmp_path: Path) -> None:
    """Its file is gone, as after a new login password that nobody could enter the old one for."""
    succeeds(tmp_path, _MAKE)
    for file in (tmp_path / "share" / "keyrings").iterdir():
        file.unlink()
    lines = succeeds(tmp_path, _BACK + _MEND)
    assert lines == ["The keychain no longer holds this vault's key", "True", "['A'] ()"]


def test_a_keychain_that_is_locked(tmp_path: Path) -> None:
    succeeds(tmp_path, _MAKE)
    locked = 'echo -n "another password" | gnome-keyring-daemon --unlock --components=secrets'
    session = f'{locked} > /dev/null\nexec "$1" "$2" "$3"\n'
    done = run(tmp_path, _BACK + "import os\nsys.stdout.flush()\nos._exit(0)\n", session)
    assert done.returncode == 0, done.stderr[-2000:]
    title, way_back = done.stdout.split("\n")[:2]
    assert title in {"The keychain is locked", "The keychain does not answer"}
    assert way_back == "True"


def test_a_keychain_that_is_not_there(tmp_path: Path) -> None:
    succeeds(tmp_path, _MAKE)
    nowhere = 'import os\nos.environ["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={folder}/nothing"\n'
    done = run(tmp_path, nowhere + _BACK)
    assert done.stdout.split("\n")[:2] == ["No keychain is running in this session", "True"]

"""A vault behind GNOME's own keychain, on a session bus of its own. Nothing of the user's session
is touched: home, data and runtime folders are temporary.

Needs the system packages ``dbus`` and ``gnome-keyring``; without them these tests fail and say so.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

# Unlocks a new login keychain with a password on standard input, then runs Python in that session.
SESSION = """
set -e
echo -n "a login password" | gnome-keyring-daemon --unlock --components=secrets > /dev/null
exec "$1" "$2" "$3"
"""
LOCKED_SESSION = """
set -e
gnome-keyring-daemon --start --components=secrets > /dev/null
exec "$1" "$2" "$3"
"""

PRELUDE = """
import sys
from pathlib import Path
from desktop import confine
from desktop.errors import KeychainError, VaultLockedError
from desktop.vault.locks.keychain import Keychain
from desktop.vault.vault import Vault
folder = Path(sys.argv[1])
"""


def run(tmp_path: Path, program: str, session: str = SESSION) -> subprocess.CompletedProcess[str]:
    for needed, package in (
        ("dbus-run-session", "dbus"),
        ("gnome-keyring-daemon", "gnome-keyring"),
    ):
        if shutil.which(needed) is None:
            pytest.fail(f"this test needs {needed}: apt-get install {package}")
    script = tmp_path / "program.py"
    script.write_text(PRELUDE + program)
    runtime = tmp_path / "runtime"
    runtime.mkdir(mode=0o700, exist_ok=True)
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "PYTHONPATH") if name in os.environ}
    return subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", session, "sh", sys.executable, script, tmp_path],
        env={
            **kept,
            "HOME": str(tmp_path),
            "XDG_DATA_HOME": str(tmp_path / "share"),
            "XDG_RUNTIME_DIR": str(runtime),
            # Neither may have a say.
            "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
            "KEYRING_PROPERTY_PREFERRED_COLLECTION": "/org/freedesktop/secrets/collection/session",
            "PYTHONPATH": str(Path(__file__).parents[2]),
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def succeeds(tmp_path: Path, program: str, session: str = SESSION) -> list[str]:
    done = run(tmp_path, program, session)
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout.split("\n")[:-1]


def test_a_vault_is_made_and_opened_in_another_session(tmp_path: Path) -> None:
    lines = succeeds(
        tmp_path,
        """
vault, code = Vault.create(folder / "vault")
print(*vault.keys.slots())
vault.library.add_matter("A")
vault.close()
""",
    )
    assert lines == ["keychain recovery"]
    # The daemon has ended with its session; what it keeps is encrypted under the login password.
    keyrings = list((tmp_path / "share" / "keyrings").glob("*.keyring"))
    assert keyrings
    lines = succeeds(
        tmp_path,
        """
assert confine.close_network()
vault = Vault.open(folder / "vault")
print([matter.name for matter in vault.library.matters()], vault.warnings)
vault.keys.add_keychain()
vault.close()
Vault.open(folder / "vault").close()
""",
    )
    assert lines == ["['A'] ()"]


def test_an_item_that_is_gone_is_said_so_and_the_recovery_code_opens(tmp_path: Path) -> None:
    lines = succeeds(
        tmp_path,
        """
vault, code = Vault.create(folder / "vault", passphrase="correct horse battery")
vault.close()
before = (folder / "vault" / "header.json").read_bytes()
Keychain().delete(vault.vault_id)
try:
    Vault.open(folder / "vault")
except KeychainError as error:
    print(error.title)
assert (folder / "vault" / "header.json").read_bytes() == before
vault = Vault.open(folder / "vault", recovery_code=code)
vault.keys.add_keychain()
vault.close()
Vault.open(folder / "vault").close()
print("opened")
""",
    )
    assert lines == ["The keychain no longer holds this vault's key", "opened"]


def test_a_locked_keychain_without_a_prompt_makes_no_vault(tmp_path: Path) -> None:
    """A keychain that exists and is not unlocked, on a machine where nobody can be asked: it fails
    or is silent, and either way within the time limit."""
    succeeds(tmp_path, 'Keychain().write("account", b"x" * 32)\n')
    lines = succeeds(
        tmp_path,
        """
import time
began = time.monotonic()
try:
    Vault.create(folder / "vault", keychain=Keychain(seconds=3))
except KeychainError as error:
    print(error.title)
print(time.monotonic() - began < 10, Vault.exists(folder / "vault"), flush=True)
import os
os._exit(0)
""",
        LOCKED_SESSION,
    )
    assert lines[0] in {
        "The keychain is locked",
        "The keychain does not answer",
        "The keychain failed",
    }
    assert lines[1] == "True False"


def test_without_a_daemon_there_is_no_keychain_and_no_vault(tmp_path: Path) -> None:
    lines = succeeds(
        tmp_path,
        """
import os
os.environ["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={folder}/nothing"
try:
    Vault.create(folder / "vault")
except KeychainError as error:
    print(error.title)
print(Vault.exists(folder / "vault"))
""",
    )
    assert lines == ["No keychain is running in this session", "False"]

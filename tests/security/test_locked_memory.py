"""After the lock no process of ours holds the key or a word of a document in its memory."""

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.vault.vault import Vault
from desktop.workspace import Workspace
from tests.end_to_end.conftest import PASSPHRASE
from tests.security.processes import Deadline, end_session, holders, holds, processes, words_of
from tests.unit.vault_support import store

pytestmark = [
    pytest.mark.gui,
    pytest.mark.skipif(sys.platform != "linux", reason="/proc is Linux's"),
    pytest.mark.skipif(os.geteuid() != 0, reason="only root reads what may not be dumped"),
]
CANARY = "qzcanary" + "-in-memory"
SECONDS = 60


@pytest.fixture
def vault(tmp_path: Path) -> tuple[Path, bytes]:
    """A vault with a document that is named in the list, and its key."""
    folder = tmp_path / "vault"
    made, _ = Vault.create(folder, passphrase=PASSPHRASE, use_keychain=False)
    with contextlib.closing(made):
        made.library.add_matter("A")
        store(made.library, "A", f"/clients/{CANARY}.pdf", CANARY)
        return folder, made.keys.key()


@pytest.fixture
def launcher(
    vault: tuple[Path, bytes], passphrase_file: Path
) -> "Iterator[subprocess.Popen[bytes]]":
    """The program as a user starts it, in a session of its own that ends with the test."""
    command = [sys.executable, "-m", "desktop", "--vault", str(vault[0])]
    command += ["--passphrase-file", str(passphrase_file), "gui"]
    launcher = subprocess.Popen(
        command, start_new_session=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    )
    try:
        yield launcher
    finally:
        end_session(launcher)


def _unlocking(session: int) -> set[int]:
    """The windows that ask for a key."""
    return {process for process in processes(session) if b"--locked" in words_of(process)}


def _forms(key: bytes) -> tuple[bytes, ...]:
    return (key, key.hex().encode(), *_words())


def _words() -> tuple[bytes, ...]:
    return CANARY.encode(), CANARY.encode("utf-16-le")


def test_after_the_lock_no_process_holds_the_key_or_a_word(
    vault: tuple[Path, bytes], launcher: "subprocess.Popen[bytes]"
) -> None:
    folder, key = vault
    deadline = Deadline(SECONDS)
    deadline.until("the window has the vault", lambda: Workspace.owner(folder) is not None)
    window = Workspace.owner(folder)
    assert window in set(processes(launcher.pid))
    # The search finds what is there, or its silence would mean nothing.
    deadline.until("the window shows the document", lambda: holds(window, *_words()))
    assert holds(window, key, key.hex().encode())
    saw = set(processes(launcher.pid)) - {launcher.pid}

    os.kill(window, signal.SIGUSR1)

    # The window's workers end with it, a moment later; new ones may come until it has ended.
    def window_is_gone() -> bool:
        living = set(processes(launcher.pid))
        if window in living:
            saw.update(living - {launcher.pid})
        return window not in living

    deadline.until("the window has ended", window_is_gone)
    saw -= _unlocking(launcher.pid)
    deadline.until(
        "all that saw the vault have ended", lambda: not saw & set(processes(launcher.pid))
    )
    deadline.until("the unlock window comes", lambda: bool(_unlocking(launcher.pid)))
    assert holders(launcher.pid, *_forms(key)) == []

"""The window as a process: started by the launcher, locked from outside, killed."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.workspace import Workspace
from tests.end_to_end.conftest import PASSPHRASE

pytestmark = pytest.mark.gui


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    folder = tmp_path / "vault"
    Workspace.create(folder, passphrase=PASSPHRASE, use_keychain=False)[0].close()
    return folder


def _start(vault: Path, passphrase_file: Path) -> "subprocess.Popen[str]":
    """The window, once it is on the screen and the vault is open."""
    process = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "desktop.gui.app",
            "--vault",
            str(vault),
            "--passphrase-file",
            str(passphrase_file),
            "--report-start",
        ],
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert process.stderr is not None
    line = process.stderr.readline()
    assert line.startswith("window "), line
    assert line.rstrip().endswith("heavy="), "a heavy library was imported before the window"
    while Workspace.owner(vault) != process.pid:
        assert process.poll() is None
        os.sched_yield()
    return process


def test_a_signal_locks_the_window_and_the_vault_opens_elsewhere(
    vault: Path, passphrase_file: Path
) -> None:
    process = _start(vault, passphrase_file)
    process.send_signal(signal.SIGUSR1)
    assert process.wait(20) == 75
    process.communicate()
    assert Workspace.owner(vault) is None
    Workspace.open(vault, passphrase=PASSPHRASE).close()


def test_a_killed_window_leaves_a_vault_that_opens(vault: Path, passphrase_file: Path) -> None:
    process = _start(vault, passphrase_file)
    process.kill()
    process.communicate()
    workspace = Workspace.open(vault, passphrase=PASSPHRASE)
    assert workspace.status().warnings == ()
    workspace.close()

"""After the lock no process of ours holds the key or a word of a document in its memory."""

import contextlib
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.vault.vault import Vault
from desktop.workspace import Workspace
from tests.end_to_end.conftest import PASSPHRASE
from tests.unit.vault_support import store

pytestmark = [
    pytest.mark.gui,
    pytest.mark.skipif(sys.platform != "linux", reason="/proc is Linux's"),
    pytest.mark.skipif(os.geteuid() != 0, reason="only root reads what may not be dumped"),
]
CANARY = "qzcanary" + "-in-memory"


@pytest.fixture
def vault(tmp_path: Path) -> tuple[Path, bytes]:
    """A vault with a document that is named in the list, and its key."""
    folder = tmp_path / "vault"
    made, _ = Vault.create(folder, passphrase=PASSPHRASE, use_keychain=False)
    with contextlib.closing(made):
        made.library.add_matter("A")
        store(made.library, "A", f"/clients/{CANARY}.pdf", CANARY)
        return folder, made._open_key()


def _processes(session: int) -> Iterator[int]:
    """The living processes of a session."""
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal():
            with contextlib.suppress(OSError, IndexError, ValueError):
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
                if int(fields[3]) == session and fields[0] != "Z":
                    yield int(entry.name)


def _holds(process: int, *wanted: bytes) -> bool:
    """Whether one of these stands in the memory of a process that can be written."""
    try:
        maps = Path(f"/proc/{process}/maps").read_text().splitlines()
        with open(f"/proc/{process}/mem", "rb", buffering=0) as memory:
            for line in maps:
                found = re.match(r"([0-9a-f]+)-([0-9a-f]+) rw", line)
                if found is None:
                    continue
                start, end = (int(number, 16) for number in found.groups())
                with contextlib.suppress(OSError, ValueError):
                    memory.seek(start)
                    data = memory.read(end - start)
                    if any(each in data for each in wanted):
                        return True
    except OSError:
        return False
    return False


def _holders(session: int, *wanted: bytes) -> list[int]:
    return [process for process in _processes(session) if _holds(process, *wanted)]


def _unlocking(session: int) -> set[int]:
    """The windows that ask for a key, and what they started."""
    found = set()
    for process in _processes(session):
        with contextlib.suppress(OSError):
            if b"--locked" in Path(f"/proc/{process}/cmdline").read_bytes().split(b"\0"):
                found.add(process)
    return found


def _forms(key: bytes) -> tuple[bytes, ...]:
    return (key, key.hex().encode(), CANARY.encode(), CANARY.encode("utf-16-le"))


def _owner(vault: Path, launcher: "subprocess.Popen[bytes]", other_than: int | None) -> int:
    """The window that has the vault open."""
    while (owner := Workspace.owner(vault)) in (None, other_than):
        assert launcher.poll() is None
        os.sched_yield()
    assert owner is not None
    return owner


def test_after_the_lock_no_process_holds_the_key_or_a_word(
    vault: tuple[Path, bytes], passphrase_file: Path
) -> None:
    folder, key = vault
    command = [sys.executable, "-m", "desktop", "--vault", str(folder)]
    command += ["--passphrase-file", str(passphrase_file), "gui"]
    launcher = subprocess.Popen(
        command, start_new_session=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    )
    try:
        window = _owner(folder, launcher, None)
        # The search finds what is there, or its silence would mean nothing.
        while window not in _holders(launcher.pid, CANARY.encode(), CANARY.encode("utf-16-le")):
            assert launcher.poll() is None
        assert window in _holders(launcher.pid, key, key.hex().encode())
        saw = set(_processes(launcher.pid)) - {launcher.pid}
        os.kill(window, signal.SIGUSR1)
        # The window's workers end with it, a moment later; new ones may come until it has ended.
        while window in set(_processes(launcher.pid)):
            saw |= set(_processes(launcher.pid)) - {launcher.pid}
        while saw & set(_processes(launcher.pid)) - _unlocking(launcher.pid):
            assert launcher.poll() is None
        while not _unlocking(launcher.pid):
            assert launcher.poll() is None, "the unlock window comes in its place"
        assert _holders(launcher.pid, *_forms(key)) == []
    finally:
        os.killpg(launcher.pid, signal.SIGTERM)
        launcher.wait(30)

"""Keys: a keychain that hangs, a header that was weakened, headers that are both gone."""

import contextlib
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from desktop.errors import VaultDamagedError
from desktop.gui.jobs import Jobs
from desktop.gui.unlock.gate import Gate
from desktop.settings import Settings
from desktop.vault.copies import backup, restoring
from desktop.vault.copies.backup import Generation
from desktop.vault.disk import header as headers
from desktop.vault.locks import keychain
from desktop.vault.locks.keychain import Keychain
from desktop.vault.locks.keyslots import Argon
from desktop.vault.locks.unlocking import Given
from desktop.vault.vault import Vault
from desktop.workspace import Workspace
from tests.end_to_end.conftest import PASSPHRASE
from tests.unit.vault_support import FakeBackend, allow_fake, store


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, str]:
    """A closed vault with a keychain slot, and its recovery code."""
    allow_fake(monkeypatch)
    vault, code = Vault.create(
        tmp_path / "vault", passphrase=PASSPHRASE, keychain=Keychain(FakeBackend())
    )
    with contextlib.closing(vault):
        vault.library.add_matter("A")
    return tmp_path / "vault", code


# ------------------------------------------------------------------------------ a hanging keychain


class Waiting(FakeBackend):
    """Answers after five minutes, as one does that waits for a prompt nobody sees."""

    answer = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.answer.wait(300)
        return None


class HangingVaults:
    """The real vault code, with that keychain."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds

    def exists(self, folder: Path) -> bool:
        return Workspace.exists(folder)

    def ways_to_open(self, folder: Path) -> tuple[str, ...]:
        return Workspace.ways_to_open(folder)

    def open(
        self, folder: Path, *, passphrase: str | None = None, recovery_code: str | None = None
    ) -> Workspace:
        vault = Vault.open(
            folder,
            passphrase=passphrase,
            recovery_code=recovery_code,
            keychain=Keychain(Waiting(), seconds=self._seconds),
        )
        return Workspace(vault, Settings())

    def create(
        self, folder: Path, *, passphrase: str | None = None, use_keychain: bool = True
    ) -> tuple[Workspace, str]:
        raise NotImplementedError

    def backups(self, target: Path) -> list[Generation]:
        raise NotImplementedError

    def restore_vault(
        self,
        generation: Generation,
        folder: Path,
        *,
        passphrase: str | None = None,
        recovery_code: str | None = None,
        cancel: threading.Event | None = None,
        copied: Callable[[int, int], None],
        over: bool,
    ) -> Path | None:
        raise NotImplementedError


@pytest.fixture
def hanging(made: tuple[Path, str], monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    name = f"{Waiting.__module__}.{Waiting.__qualname__}"
    allowed = dict.fromkeys(("linux", "darwin"), (name,))
    monkeypatch.setattr(keychain, "_ALLOWED", allowed)
    Waiting.answer.clear()
    yield
    Waiting.answer.set()


def _hang(qtbot: QtBot, folder: Path, seconds: float) -> float:
    """Seconds until the window says that the keychain does not answer; then the passphrase opens
    the vault. The window goes on living meanwhile."""
    jobs = Jobs()
    vaults = HangingVaults(seconds)
    gate = Gate(folder, jobs, lambda: vaults)
    qtbot.addWidget(gate)
    gate.show()
    ticks: list[float] = []
    timer = QTimer(gate)
    timer.timeout.connect(lambda: ticks.append(time.monotonic()))
    timer.start(10)
    began = time.monotonic()
    gate.start()
    qtbot.waitUntil(lambda: "does not answer" in gate.unlock.notice.title, timeout=20_000)
    took = time.monotonic() - began
    assert len(ticks) > seconds * 20, "the window stood still"
    with qtbot.waitSignal(gate.opened, timeout=20_000) as opened:
        gate.unlock.submitted.emit("passphrase", PASSPHRASE)
    opened.args[0].close()
    timer.stop()
    jobs.shut_down()
    return took


@pytest.mark.gui
@pytest.mark.usefixtures("hanging")
def test_a_keychain_that_hangs_leaves_the_window_alive(
    qtbot: QtBot, made: tuple[Path, str]
) -> None:
    _hang(qtbot, made[0], 1.0)


@pytest.mark.gui
@pytest.mark.slow
@pytest.mark.usefixtures("hanging")
def test_a_keychain_that_hangs_is_told_within_ten_seconds(
    qtbot: QtBot, made: tuple[Path, str]
) -> None:
    assert _hang(qtbot, made[0], keychain.SECONDS) < keychain.SECONDS + 1


# -------------------------------------------------------------------------------------- the header


def test_a_header_with_weakened_parameters_opens_nothing_with_the_passphrase(
    made: tuple[Path, str],
) -> None:
    """Written as whoever has the disk could: with its checksum, without the vault's key."""
    folder, code = made
    whole = headers.load(folder).header
    slot = whole.slot("passphrase")
    assert slot is not None
    for weak in (Argon(3, 8, 4), Argon(1), Argon(lanes=0)):
        headers.save(folder, whole.with_slot(replace(slot, argon=weak)))
        with pytest.raises(VaultDamagedError, match="weakened"):
            Vault.open(folder, passphrase=PASSPHRASE)
    with contextlib.closing(Vault.open(folder, recovery_code=code)) as vault:
        assert any("something other than Strongroom" in warning for warning in vault.warnings)


def test_without_both_headers_a_backup_and_the_recovery_code_bring_all_back(
    made: tuple[Path, str], tmp_path: Path
) -> None:
    folder, code = made
    stick = tmp_path / "stick"
    stick.mkdir()
    with contextlib.closing(Vault.open(folder, recovery_code=code)) as vault:
        store(vault.library, "A", "/lease.pdf", "zebra okapi")
        list(vault.backup(stick))
    for name in (headers.NAME, headers.COPY_NAME):
        (folder / name).write_bytes(b"\0" * 800)
    with pytest.raises(VaultDamagedError, match="backup"):
        Vault.open(folder, recovery_code=code)
    restoring.restore(backup.newest(stick), tmp_path / "restored", Given(recovery_code=code))
    with contextlib.closing(Vault.open(tmp_path / "restored", recovery_code=code)) as vault:
        assert [document.path for document in vault.library.documents("A")] == ["/lease.pdf"]

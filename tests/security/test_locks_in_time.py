"""The real window locks when the machine sleeps, when its screen locks, when nobody is there:
within two seconds its process has ended."""

import contextlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.settings import Settings, save
from desktop.workspace import Workspace
from tests.end_to_end.conftest import PASSPHRASE
from tests.security.processes import Deadline

pytestmark = [
    pytest.mark.gui,
    pytest.mark.skipif(sys.platform != "linux", reason="D-Bus"),
    pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="needs dbus-daemon"),
]
LOCKED = 75
SLEEP = (
    "org.freedesktop.login1",
    "/org/freedesktop/login1",
    "org.freedesktop.login1.Manager",
    "PrepareForSleep",
)
SCREEN = (
    "org.freedesktop.ScreenSaver",
    "/org/freedesktop/ScreenSaver",
    "org.freedesktop.ScreenSaver",
    "ActiveChanged",
)


@pytest.fixture
def bus() -> Iterator[str]:
    """The address of a bus of this test's own: for the window it is the system's and the
    session's."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().strip()
        daemon.terminate()


@pytest.fixture
def window(
    tmp_path: Path, passphrase_file: Path, bus: str
) -> "Iterator[tuple[subprocess.Popen[bytes], Path]]":
    """The window with an open vault, which locks after a minute without a key."""
    folder = tmp_path / "vault"
    Workspace.create(folder, passphrase=PASSPHRASE, use_keychain=False)[0].close()
    save(Settings(lock_minutes=1), tmp_path / "data" / "Strongroom" / "settings.json")
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_DATA_HOME": f"{tmp_path}/data",
    }
    environment |= {"DBUS_SESSION_BUS_ADDRESS": bus, "DBUS_SYSTEM_BUS_ADDRESS": bus}
    command = [sys.executable, "-m", "desktop.gui.app", "--vault", str(folder)]
    command += ["--passphrase-file", str(passphrase_file), "--report-start"]
    started = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE)
    try:
        assert started.stderr is not None
        for line in started.stderr:
            if line.startswith(b"opened "):
                break
        Deadline(30).until("the vault is open", lambda: Workspace.owner(folder) == started.pid)
        yield started, folder
    finally:
        started.kill()
        started.communicate()


def _seconds_from_the_signal(
    window: "subprocess.Popen[bytes]", bus: str, words: tuple[str, ...]
) -> float:
    """How long it takes until the window has ended as a locked one does."""
    command = [sys.executable, "-m", "tests.security.signaller", bus, *words]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdin is not None
        assert other.stdout is not None
        assert other.stdout.readline() == "ready\n"
        began = time.monotonic()
        other.stdin.write("\n")
        other.stdin.flush()
        assert window.wait(30) == LOCKED
        took = time.monotonic() - began
        with contextlib.suppress(OSError):
            other.stdin.close()
        other.wait(10)
    return took


def test_the_screen_s_lock_locks_the_real_window(
    window: "tuple[subprocess.Popen[bytes], Path]", bus: str
) -> None:
    process, folder = window
    _seconds_from_the_signal(process, bus, SCREEN)
    assert Workspace.owner(folder) is None


def _business() -> float:
    """How much longer than alone a program takes just now: others that run beside this test are no
    fault of the window's."""
    began, used = time.perf_counter(), time.process_time()
    while time.process_time() - used < 0.3:
        pass
    return max(1.0, (time.perf_counter() - began) / 0.3, os.getloadavg()[0] / (os.cpu_count() or 1))


@pytest.mark.slow
@pytest.mark.parametrize("words", [SLEEP, SCREEN], ids=["sleep", "screen"])
def test_sleep_and_the_screen_s_lock_take_two_seconds_at_most(
    window: "tuple[subprocess.Popen[bytes], Path]", bus: str, words: tuple[str, ...]
) -> None:
    before = _business()
    assert _seconds_from_the_signal(window[0], bus, words) < 2 * max(before, _business())


@pytest.mark.slow
@pytest.mark.timeout(150)
def test_nobody_there_for_a_minute_locks(
    window: "tuple[subprocess.Popen[bytes], Path]",
) -> None:
    began = time.monotonic()
    assert window[0].wait(90) == LOCKED
    assert 50 < time.monotonic() - began < 60 + 2 * _business()

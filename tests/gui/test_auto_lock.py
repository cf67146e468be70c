"""The vault locks by itself: without a key for a time, with sleep, with the screen."""

import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.gui import auto_lock
from desktop.gui.auto_lock import AutoLock

pytestmark = pytest.mark.gui
SCREEN_SAVER = "org.freedesktop.ScreenSaver"


class Clock:
    """How long the machine slept."""

    seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWindow]:
    shown = QWindow()
    shown.resize(100, 100)
    shown.show()
    qtbot.waitUntil(shown.isExposed)
    yield shown
    shown.destroy()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def lock(qtbot: QtBot, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> AutoLock:
    """Minutes pass as fast as milliseconds do."""
    monkeypatch.setattr(auto_lock, "_MINUTE_MS", 1)
    made = AutoLock(clock=clock)
    made._tick.setInterval(5)
    return made


def test_nobody_there_locks_once(qtbot: QtBot, lock: AutoLock, window: QWindow) -> None:
    seen: list[None] = []
    lock.due.connect(lambda: seen.append(None))
    lock.choose(30, with_screen=True)
    lock.start([window])
    qtbot.waitUntil(lambda: bool(seen))
    assert not lock._idle.isActive()
    lock._lock()
    assert len(seen) == 1


def test_a_key_or_the_mouse_begins_the_time_anew(
    qtbot: QtBot, lock: AutoLock, window: QWindow
) -> None:
    lock.choose(600_000, with_screen=True)
    lock.start([window])
    uses: tuple[Callable[[], None], ...] = (
        lambda: QTest.keyClick(window, Qt.Key.Key_A),
        lambda: QTest.mousePress(window, Qt.MouseButton.RightButton),
        lambda: QTest.mouseClick(window, Qt.MouseButton.LeftButton),
    )
    for use in uses:
        lock._idle.stop()
        lock._touched -= 60.0
        assert lock.unused_seconds() >= 60.0
        use()
        qtbot.waitUntil(lock._idle.isActive)
        assert lock.unused_seconds() < 60.0
    # One that stays down is down for all tests that follow.
    QTest.mouseRelease(window, Qt.MouseButton.RightButton)


def test_never_is_never_and_what_is_chosen_later_holds(
    qtbot: QtBot, lock: AutoLock, window: QWindow
) -> None:
    lock.choose(0, with_screen=True)
    lock.start([window])
    assert not lock._idle.isActive()
    with qtbot.waitSignal(lock.due):
        lock.choose(10, with_screen=True)


def test_before_the_vault_is_open_nothing_is_locked(
    qtbot: QtBot, lock: AutoLock, clock: Clock
) -> None:
    lock.choose(1, with_screen=True)
    clock.seconds += 1000
    with qtbot.assertNotEmitted(lock.due, wait=30):
        lock._look()


def test_a_machine_that_slept_finds_its_vault_locked(
    qtbot: QtBot, lock: AutoLock, window: QWindow, clock: Clock
) -> None:
    lock.choose(0, with_screen=True)
    lock.start([window])
    with qtbot.waitSignal(lock.due, check_params_cb=lambda at_once: bool(at_once)):
        clock.seconds += 3


def test_the_real_clocks_say_that_the_machine_is_awake() -> None:
    clock = auto_lock.sleep_clock()
    assert abs(clock() - clock()) < 1


@pytest.mark.skipif(sys.platform != "linux", reason="D-Bus")
def test_the_screens_lock_is_the_vaults(qtbot: QtBot, lock: AutoLock, window: QWindow) -> None:
    """With a screen saver that is another program on the real session bus."""
    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        pytest.skip("there is no session bus")
    lock.choose(0, with_screen=True)
    lock.start([window])
    program = (
        "import sys\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "from PySide6.QtDBus import QDBusConnection, QDBusMessage\n"
        "app = QCoreApplication([])\n"
        "bus = QDBusConnection.sessionBus()\n"
        f"assert bus.registerService({SCREEN_SAVER!r})\n"
        "told = QDBusMessage.createSignal("
        f"'/org/freedesktop/ScreenSaver', {SCREEN_SAVER!r}, 'ActiveChanged')\n"
        "told.setArguments([True])\n"
        "sys.stdin.readline()\n"
        "bus.send(told)\n"
        "sys.stdin.readline()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, text=True
    ) as saver:
        assert saver.stdin is not None

        def owned() -> bool:
            asked = QDBusMessage.createMethodCall(
                "org.freedesktop.DBus", "/", "org.freedesktop.DBus", "NameHasOwner"
            )
            asked.setArguments([SCREEN_SAVER])
            return bool(bus.call(asked).arguments()[0])

        qtbot.waitUntil(owned, timeout=20_000)
        with qtbot.waitSignal(lock.due, timeout=10_000):
            saver.stdin.write("\n")
            saver.stdin.flush()
        saver.stdin.close()


@pytest.mark.parametrize(("with_screen", "count"), [(True, 1), (False, 0)])
def test_the_screens_lock_may_be_left_out_but_not_sleep(
    lock: AutoLock, window: QWindow, with_screen: bool, count: int
) -> None:
    seen: list[bool] = []
    lock.due.connect(seen.append)
    lock.choose(0, with_screen=with_screen)
    lock.start([window])
    lock._on_active(False)
    lock._on_sleep(False)
    assert seen == []
    lock._on_active(True)
    lock._on_locked()
    assert len(seen) == count
    lock._on_sleep(True)
    # A lock may wait for what was promised; sleep does not, even where a lock waits.
    assert seen == [False, True][-count - 1 :]
    lock._on_sleep(True)
    lock._lock()
    assert len(seen) == count + 1

"""Sparing the battery: as much rest as work, and none that a user who stops has to wait for."""

import threading

import pytest

from desktop.documents import Status
from desktop.events import FileProgress, IndexEvent, Scanned
from desktop.ingest.run.pace import gently
from desktop.ingest.watching.watching import Battery

EVENTS: tuple[IndexEvent, ...] = (
    Scanned(2),
    FileProgress("/a", Status.READING, 1, 2),
    FileProgress("/a", Status.INDEXED, 1, 2, 1, 1),
    FileProgress("/b", Status.UNCHANGED, 2, 2, 1, 1),
)


class Rest(threading.Event):
    """Notes how long is waited."""

    def __init__(self) -> None:
        super().__init__()
        self.waits: list[float] = []

    def wait(self, timeout: float | None = None) -> bool:
        self.waits.append(timeout or 0.0)
        return self.is_set()


@pytest.mark.parametrize(("on_battery", "waits"), [(True, [3.0]), (False, [])])
def test_on_battery_it_rests_as_long_as_a_file_took(on_battery: bool, waits: list[float]) -> None:
    clock = iter((0.0, 3.0, 6.0, 6.0, 6.0)).__next__
    rest = Rest()
    assert tuple(gently(iter(EVENTS), lambda: on_battery, rest, clock)) == EVENTS
    assert rest.waits == waits


def test_the_power_is_asked_now_and_then() -> None:
    asked: list[int] = []
    now = [0.0]

    def ask() -> bool:
        asked.append(1)
        return True

    battery = Battery(ask, lambda: now[0])
    assert battery()
    assert battery()
    assert len(asked) == 1
    now[0] = 31.0
    assert battery()
    assert len(asked) == 2

"""Qt objects in cycles die in the GUI thread, whoever allocates."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer

from desktop.gui import collecting, heap, icons
from desktop.gui.collecting import Collector


@pytest.fixture
def away() -> list[float]:
    """For how many seconds nobody has touched the window."""
    return [0.0]


@pytest.fixture
def collector(qapp: object, away: list[float]) -> Iterator[Collector]:
    made = Collector(unused_seconds=lambda: away[0])
    yield made
    made.stop()


def _in_a_cycle(ended_in: list[int], made: QObject) -> list[object]:
    """A cycle that holds what was made, and notes the thread in which that ends."""
    cycle: list[object] = [made]
    cycle.append(cycle)
    weakref.finalize(made, lambda: ended_in.append(threading.get_ident()))
    return cycle


def _drop_a_cycle(ended_in: list[int]) -> None:
    _in_a_cycle(ended_in, QTimer())


def _allocate(kept: list[list[int]]) -> None:
    kept.extend([number] for number in range(6_000))


def test_a_timer_in_a_cycle_outlives_a_thread_that_allocates(collector: Collector) -> None:
    ended_in: list[int] = []
    gc.collect()
    _drop_a_cycle(ended_in)
    kept: list[list[int]] = []
    thread = threading.Thread(target=_allocate, args=(kept,))
    thread.start()
    thread.join()
    assert ended_in == []
    collector.look()
    assert ended_in == [threading.get_ident()]


def test_a_rest_collects_nothing_and_what_settled_stays(collector: Collector) -> None:
    collector.settle()
    assert gc.get_freeze_count() > 0
    passes = [each["collections"] for each in gc.get_stats()]
    collector.look()
    assert [each["collections"] for each in gc.get_stats()] == passes


def test_older_cycles_are_found_too(collector: Collector) -> None:
    ended: list[int] = []
    cycle = _in_a_cycle(ended, QObject())
    gc.collect()
    del cycle
    kept: list[list[int]] = []
    for _ in range(60):
        _allocate(kept)
        collector.look()
    assert ended == [threading.get_ident()]


def test_what_settles_is_not_walked(collector: Collector) -> None:
    passes = [each["collections"] for each in gc.get_stats()]
    collector.settle()
    assert [each["collections"] for each in gc.get_stats()] == passes


def test_what_was_left_out_is_found_once_somebody_is_away(
    collector: Collector, away: list[float]
) -> None:
    ended: list[int] = []
    cycle = _in_a_cycle(ended, QTimer())
    collector.settle()
    del cycle
    away[0] = collecting._AWAY_SECONDS - 1
    collector.look()
    assert ended == []
    away[0] = collecting._AWAY_SECONDS
    collector.look()
    assert ended == [threading.get_ident()]


def test_an_absence_has_one_look_at_what_was_left_out(
    collector: Collector, away: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(collecting, "_ALL", 400)
    collector.settle()
    away[0] = collecting._AWAY_SECONDS
    full = gc.get_stats()[2]["collections"]
    kept: list[list[int]] = []
    for _ in range(3):
        _allocate(kept)
        collector.look()
        collector.look()
    # Each time what is new, and once all.
    assert gc.get_stats()[2]["collections"] == full + 3 + 1


def test_what_was_left_out_is_found_in_work_without_a_rest(
    collector: Collector, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(collecting, "_YOUNG", 10)
    monkeypatch.setattr(collecting, "_ALL", 400)
    ended: list[int] = []
    cycle = _in_a_cycle(ended, QTimer())
    collector.settle()
    del cycle
    kept: list[list[int]] = []

    def work() -> None:
        for _ in range(60):
            kept.extend([number] for number in range(20))
            collector.look()

    work()
    assert ended == []
    held = bytearray(b"x") * (collecting._GROWTH * 5 // 2)
    work()
    assert ended == [threading.get_ident()]
    assert held


@pytest.mark.parametrize("is_away", [False, True])
def test_a_process_that_has_grown_waits_until_nobody_touches_the_window(
    collector: Collector, away: list[float], monkeypatch: pytest.MonkeyPatch, is_away: bool
) -> None:
    monkeypatch.setattr(collecting, "_ALL", 400)
    # Told and not made: what an earlier test has freed would be used again.
    own = [0]
    monkeypatch.setattr(heap, "own_bytes", lambda: own[0])
    ended: list[int] = []
    cycle = _in_a_cycle(ended, QTimer())
    gc.freeze()
    del cycle
    own[0] = collecting._GROWTH * 3 // 2
    kept: list[list[int]] = []
    _allocate(kept)
    collector.look()
    collector.look()
    assert ended == []
    away[0] = collecting._AWAY_SECONDS * is_away
    collector.look()
    assert ended == [threading.get_ident()] * is_away


def test_python_collects_by_itself_again_after_the_end(qapp: object) -> None:
    made = Collector()
    assert not gc.isenabled()
    made.stop()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


def test_an_icon_that_was_held_in_a_cycle_can_still_be_painted(qapp: object) -> None:
    # With an icon for each caller the engine is deleted twice, in one of some runs.
    for number in range(1000):
        held: dict[str, object] = {"icon": icons.icon("check", "muted")}
        held["itself"] = held
        del held
        if number % 50 == 49:
            gc.collect(0)
    gc.collect()
    assert icons.icon("check", "muted") is icons.icon("check", "muted")
    assert not icons.icon("check", "muted").pixmap(16, 16).isNull()


def test_a_list_that_was_read_is_not_walked(collector: Collector, away: list[float]) -> None:
    collector.settle()
    passes = [each["collections"] for each in gc.get_stats()]
    left_out = gc.get_freeze_count()
    # Some more than it takes: what is freed meanwhile counts against them.
    rows = [[number] for number in range(collecting._LIST + 500)]
    collector.look()
    assert [each["collections"] for each in gc.get_stats()] == passes
    assert gc.get_freeze_count() >= left_out + len(rows)
    # And a cycle that was left out with it is found once everything is looked at.
    ended: list[int] = []
    kept = [_in_a_cycle(ended, QObject())]
    rows += [[number] for number in range(collecting._LIST)]
    collector.look()
    kept.clear()
    away[0] = collecting._AWAY_SECONDS
    collector.look()
    assert ended == [threading.get_ident()]


def test_lists_that_are_read_again_and_again_are_not_left_out_for_ever(
    collector: Collector, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(collecting, "_YOUNG", 10)
    monkeypatch.setattr(collecting, "_LIST", 20)
    ended: list[int] = []
    cycle = _in_a_cycle(ended, QTimer())
    collector.settle()
    del cycle
    held = bytearray(b"x") * collecting._GROWTH * 2
    kept: list[list[int]] = []
    for _ in range(3):
        kept += [[number] for number in range(60)]
        collector.look()
    assert ended == [threading.get_ident()]
    assert held

"""The thread that watches a folder, with the real hints of the system: a test waits for what
must come, with a deadline."""

import os
import queue
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.ingest.watching.watch import Changes, FolderState
from desktop.ingest.watching.watch_hints import Hints, HintsError, open_hints
from desktop.ingest.watching.watcher import GONE, NO_ROOM, Watcher
from tests.unit.ingest.watching.watch_support import DEADLINE, QUICK


class Told:
    """What a watcher told, as a test waits for it."""

    def __init__(self) -> None:
        self.events: queue.SimpleQueue[Changes] = queue.SimpleQueue()
        self.states: queue.SimpleQueue[None] = queue.SimpleQueue()

    def until(self, enough: Callable[[set[str], set[str]], bool]) -> tuple[set[str], set[str]]:
        """Names that changed and are gone, as soon as they are enough."""
        changed: set[str] = set()
        gone: set[str] = set()
        while not enough(changed, gone):
            told = self.events.get(timeout=DEADLINE)
            changed |= {path.name for path in told.changed}
            gone |= {path.name for path in told.gone}
        return changed, gone


@pytest.fixture
def told() -> Told:
    """Nothing yet."""
    return Told()


@pytest.fixture
def watchers() -> Iterator[list[Watcher]]:
    """Watchers that are closed at the end, and whose threads end."""
    made: list[Watcher] = []
    yield made
    for watcher in made:
        watcher.close()
    left = [t.name for t in threading.enumerate() if t.name == "watch folder"]
    assert not left


def started(folder: Path, told: Told, watchers: list[Watcher], **more: object) -> Watcher:
    watcher = Watcher(
        str(folder),
        {},
        told.events.put,
        lambda: told.states.put(None),
        timing=QUICK,
        **more,  # type: ignore[arg-type]
    )
    watchers.append(watcher)
    watcher.start()
    (folder / "first.txt").write_text("first")
    told.until(lambda changed, _: "first.txt" in changed)
    return watcher


def test_files_of_new_subfolders_are_heard_of(
    tmp_path: Path, told: Told, watchers: list[Watcher]
) -> None:
    started(tmp_path, told, watchers)
    deep = tmp_path / "a/b/c"
    deep.mkdir(parents=True)
    (deep / "one.txt").write_text("one")
    told.until(lambda changed, _: "one.txt" in changed)
    (deep / "two.txt").write_text("two")
    told.until(lambda changed, _: "two.txt" in changed)
    os.rename(tmp_path / "a", tmp_path / "z")
    told.until(lambda changed, gone: changed >= {"one.txt", "two.txt"} and "one.txt" in gone)
    (tmp_path / "z/b/c/three.txt").write_text("three")
    told.until(lambda changed, _: "three.txt" in changed)
    (tmp_path / "z/b/c/one.txt").unlink()
    told.until(lambda _, gone: "one.txt" in gone)


def test_ten_thousand_files_in_a_burst_are_all_told_of(
    tmp_path: Path, told: Told, watchers: list[Watcher]
) -> None:
    started(tmp_path, told, watchers)
    names = set()
    for number in range(10_000):
        place = tmp_path / f"{number % 20:02}"
        place.mkdir(exist_ok=True)
        (place / f"{number:05}.txt").write_text("x")
        names.add(f"{number:05}.txt")
    changed, _ = told.until(lambda changed, _: changed >= names)
    assert changed == names


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel's queue is Linux's")
def test_an_overflow_of_the_kernel_s_queue_loses_nothing(
    tmp_path: Path, told: Told, watchers: list[Watcher]
) -> None:
    """Hints of everything but the overflow are kept from arriving."""
    deaf: list[Hints] = []

    def open_deaf(folder: str, tell: Callable[[str | None], None]) -> Hints:
        hints = open_hints(folder, lambda path: tell(None) if path is None else None)
        deaf.append(hints)
        return hints

    watcher = Watcher(str(tmp_path), {}, told.events.put, timing=QUICK, open_source=open_deaf)
    watchers.append(watcher)
    (tmp_path / "first.txt").write_text("first")
    watcher.start()
    told.until(lambda changed, _: "first.txt" in changed)
    (tmp_path / "new").mkdir()
    (tmp_path / "new/lost.txt").write_text("lost")
    (tmp_path / "first.txt").unlink()
    deaf[0].on_queue_overflow()  # type: ignore[attr-defined]
    told.until(lambda changed, gone: "lost.txt" in changed and "first.txt" in gone)


def test_where_the_system_has_no_room_the_folder_is_polled_and_says_so(
    tmp_path: Path, told: Told, watchers: list[Watcher]
) -> None:
    def refuse(folder: str, tell: Callable[[str | None], None]) -> Hints:
        raise HintsError("28")

    watcher = started(tmp_path, told, watchers, open_source=refuse)
    assert watcher.state == (FolderState.POLLING, NO_ROOM)
    (tmp_path / "later.txt").write_text("later")
    told.until(lambda changed, _: "later.txt" in changed)


def test_a_removed_folder_is_missing_until_it_is_back(
    tmp_path: Path, told: Told, watchers: list[Watcher]
) -> None:
    place = tmp_path / "drive"
    place.mkdir()
    watcher = started(place, told, watchers)
    os.rename(place, tmp_path / "unplugged")
    told.until(lambda _, gone: "first.txt" in gone)
    assert watcher.state == (FolderState.MISSING, GONE)
    os.rename(tmp_path / "unplugged", place)
    told.until(lambda changed, _: "first.txt" in changed)
    assert watcher.state == (FolderState.WATCHING, "")
    (place / "second.txt").write_text("second")
    told.until(lambda changed, _: "second.txt" in changed)


def test_a_pause_loses_nothing(tmp_path: Path, told: Told, watchers: list[Watcher]) -> None:
    allowed = threading.Event()
    allowed.set()
    watcher = started(tmp_path, told, watchers, allowed=allowed.is_set)
    allowed.clear()
    watcher.wake()
    while watcher.state[0] is not FolderState.PAUSED:
        told.states.get(timeout=DEADLINE)
    (tmp_path / "meanwhile.txt").write_text("meanwhile")
    (tmp_path / "first.txt").unlink()
    assert told.events.empty()
    allowed.set()
    watcher.wake()
    told.until(lambda changed, gone: "meanwhile.txt" in changed and "first.txt" in gone)

"""Watched folders: what is told of, when, and what never is. Time stands still unless a test moves
it; where the real inotify is heard, a test waits for what must come, with a deadline."""

import os
import queue
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.ingest import mounts
from desktop.ingest.watch import (
    Changes,
    FolderChanged,
    FolderState,
    FolderWatch,
    Timing,
    WatchedFolder,
    is_temporary,
)
from desktop.ingest.watch_hints import Hints, HintsError, open_hints
from desktop.ingest.watcher import GONE, NO_ROOM, Watcher
from desktop.ingest.watching import Watching
from desktop.power import supplies_say_battery
from tests.unit.vault_support import facts, open_library

_QUICK = Timing(settle=0.05, gather=0.3, check=0.05, poll=0.05, sweep=600.0)
_DEADLINE = 20.0


class Clock:
    """Tells the time that a test sets."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Folder:
    """A folder with a watch that a test steps through."""

    def __init__(self, path: Path, known: dict[str, tuple[int, int]] | None = None) -> None:
        self.path = path
        self.clock = Clock()
        self.armed = 0
        self.watch = FolderWatch(str(path), known or {}, Timing(), self.clock, self._arm)

    def _arm(self) -> None:
        self.armed += 1

    def write(self, name: str, text: str = "text") -> str:
        file = self.path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        return str(file)

    def hint(self, *paths: str) -> None:
        for path in paths:
            self.watch.hint(path)

    def after(self, seconds: float) -> tuple[list[str], list[str]]:
        """Names that changed and that are gone, told after this time."""
        self.clock.now += seconds
        return self._names(self.watch.step())

    def settled(self) -> tuple[list[str], list[str]]:
        """The same, once all has come to rest."""
        first = self.after(0.0)
        second = self.after(2.5)
        return sorted(first[0] + second[0]), sorted(first[1] + second[1])

    def _names(self, changes: Changes | None) -> tuple[list[str], list[str]]:
        changes = changes or Changes()
        return (
            sorted(str(path.relative_to(self.path)) for path in changes.changed),
            sorted(str(path.relative_to(self.path)) for path in changes.gone),
        )


def known(*files: str) -> dict[str, tuple[int, int]]:
    return {file: (os.stat(file).st_size, os.stat(file).st_mtime_ns) for file in files}


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """An empty folder that has been looked through."""
    made = Folder(tmp_path)
    assert made.settled() == ([], [])
    return made


# ----------------------------------------------------------------------------- what is told


def test_only_what_changed_since_it_was_read_is_told_at_the_start(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    for name in ("same.txt", "changed.txt", "sub/new.txt"):
        (tmp_path / name).write_text("text")
    was = known(str(tmp_path / "same.txt"), str(tmp_path / "changed.txt"))
    was[str(tmp_path / "gone.txt")] = (4, 1)
    (tmp_path / "changed.txt").write_text("other words")
    started = Folder(tmp_path, was)
    assert started.settled() == (["changed.txt", "sub/new.txt"], ["gone.txt"])
    assert started.settled() == ([], [])


def test_a_file_is_told_of_once_it_has_come_to_rest(folder: Folder) -> None:
    file = folder.write("scan.pdf", "first part")
    folder.hint(file)
    assert folder.after(0.0) == ([], [])
    assert folder.after(1.9) == ([], [])
    with open(file, "a") as growing:
        growing.write(", second part")
    folder.hint(file)
    assert folder.after(0.5) == ([], []), "it has been written to since"
    assert folder.after(1.9) == ([], [])
    assert folder.after(0.2) == (["scan.pdf"], [])
    assert folder.after(60.0) == ([], [])


def test_a_copy_that_has_its_size_and_time_from_the_start_is_waited_for(folder: Folder) -> None:
    """As programs do that make room for the whole file first, and set its time back."""
    file = folder.write("copy.pdf", "....")
    os.utime(file, ns=(1, 1))
    folder.hint(file)
    folder.after(0.0)
    Path(file).write_text("1...")
    os.utime(file, ns=(1, 1))
    folder.clock.now += 1.5
    folder.hint(file)
    assert folder.after(0.0) == ([], [])
    assert folder.after(1.0) == ([], []), "it was written to 1.0 s ago"
    assert folder.after(1.0) == (["copy.pdf"], [])


def test_a_file_that_grows_without_a_hint_is_not_told_of_either(folder: Folder) -> None:
    file = folder.write("copy.pdf", "1")
    folder.hint(file)
    folder.after(0.0)
    for size in range(2, 6):
        Path(file).write_text("1" * size)
        assert folder.after(2.0) == ([], [])
    assert folder.after(2.0) == (["copy.pdf"], [])


@pytest.mark.parametrize(
    "name",
    [
        "~$lease.docx",
        ".~lock.lease.odt#",
        "~WRD0001.tmp",
        "lu83211.tmp",
        ".lease.txt.swp",
        "4913",
        "lease.txt~",
        "#lease.txt#",
        "lease.pdf.part",
        "lease.pdf.crdownload",
        ".git/config",
        "Thumbs.db",
        "__MACOSX/._lease.pdf",
    ],
)
def test_work_files_of_programs_are_never_told_of(folder: Folder, name: str) -> None:
    folder.hint(folder.write(name))
    assert folder.settled() == ([], [])
    folder.watch.hint(None)
    assert folder.settled() == ([], [])


@pytest.mark.parametrize("name", ["lease.docx", "Template.tmpl", "C# notes.md", "4913.pdf", "a.b"])
def test_documents_are_not_taken_for_work_files(name: str) -> None:
    assert not is_temporary(name)


def test_saving_by_way_of_a_temporary_file_is_one_change(folder: Folder) -> None:
    """As Word does it: write beside, move the old one away, move the new one in, delete."""
    file = folder.write("lease.docx", "draft 1")
    folder.hint(file)
    assert folder.settled() == (["lease.docx"], [])
    new, old = folder.write("~WRD0001.tmp", "draft 2, longer"), str(folder.path / "~WRL0002.tmp")
    folder.hint(new)
    os.rename(file, old)
    folder.hint(file, old)
    assert folder.after(0.0) == ([], [])
    os.rename(new, file)
    os.unlink(old)
    folder.hint(new, file, old)
    assert folder.settled() == (["lease.docx"], [])


def test_a_file_that_comes_and_goes_is_not_told_of(folder: Folder) -> None:
    file = folder.write("passing.pdf")
    folder.hint(file)
    folder.after(0.0)
    os.unlink(file)
    folder.hint(file)
    assert folder.settled() == ([], [])


def test_a_new_folder_is_told_of_with_all_that_is_in_it(folder: Folder) -> None:
    folder.write("2025/May/statement.pdf")
    folder.write("2025/May/.hidden/x.pdf")
    folder.hint(str(folder.path / "2025"))
    assert folder.settled() == (["2025/May/statement.pdf"], [])


def test_a_deleted_folder_takes_all_that_was_known_in_it(folder: Folder) -> None:
    files = [folder.write(f"old/deep/{n}.txt") for n in range(3)]
    folder.hint(*files)
    assert len(folder.settled()[0]) == 3
    for file in files:
        os.unlink(file)
    os.rmdir(folder.path / "old/deep")
    os.rmdir(folder.path / "old")
    folder.hint(str(folder.path / "old"))
    assert folder.settled() == ([], ["old/deep/0.txt", "old/deep/1.txt", "old/deep/2.txt"])


def test_what_no_hint_told_is_found_when_hints_were_lost(folder: Folder) -> None:
    kept, lost = folder.write("kept.txt"), folder.write("lost.txt")
    folder.hint(kept, lost)
    folder.settled()
    os.unlink(lost)
    folder.write("came.txt")
    armed = folder.armed
    folder.watch.hint(None)
    assert folder.settled() == (["came.txt"], ["lost.txt"])
    assert folder.armed == armed + 1


def test_settled_files_wait_for_the_rest_of_a_burst_but_not_for_ever(folder: Folder) -> None:
    done, growing = folder.write("done.pdf"), folder.write("growing.log")
    folder.hint(done, growing)
    folder.after(0.0)
    told: list[str] = []
    for _ in range(14):
        folder.write("growing.log", f"{len(told)}{folder.clock.now}")
        folder.hint(growing)
        told += folder.after(1.0)[0]
    assert told == ["done.pdf"]


def test_nothing_is_due_while_nothing_happens(folder: Folder) -> None:
    assert folder.watch.due() > 1.0
    folder.hint(folder.write("a.txt"))
    assert folder.watch.due() == 0.0
    folder.after(0.0)
    assert 1.5 < folder.watch.due() <= 2.0


def test_a_settled_file_that_waits_for_others_keeps_nobody_busy(folder: Folder) -> None:
    first, second = folder.write("first.txt"), folder.write("second.txt")
    folder.hint(first)
    folder.after(0.0)
    folder.hint(second)
    folder.after(1.5)
    assert folder.after(0.6) == ([], []), "the second has not come to rest"
    assert folder.watch.due() > 0.2


def test_a_folder_that_goes_is_missing_and_comes_back(tmp_path: Path) -> None:
    place = tmp_path / "stick"
    place.mkdir()
    (place / "note.txt").write_text("text")
    watched = Folder(place, known(str(place / "note.txt")))
    watched.settled()
    os.rename(place, tmp_path / "away")
    assert watched.after(6.0) == ([], [])
    assert bool(watched.watch.is_there) is False
    assert watched.after(3.0) == ([], ["note.txt"])
    assert watched.after(60.0) == ([], [])
    os.rename(tmp_path / "away", place)
    armed = watched.armed
    watched.after(6.0)
    assert bool(watched.watch.is_there)
    assert watched.armed == armed + 1, "the watches were those of the folder that went"
    assert watched.after(3.0) == (["note.txt"], [])


def test_an_empty_place_where_files_were_is_the_place_of_a_drive(tmp_path: Path) -> None:
    place = tmp_path / "mount"
    place.mkdir()
    empty = Folder(place, {str(place / "note.txt"): (4, 1)})
    assert empty.settled() == ([], ["note.txt"])
    assert empty.watch.is_there
    assert empty.watch.is_deserted
    empty.write("note.txt")
    empty.watch.hint(None)
    empty.settled()
    assert not empty.watch.is_deserted


def test_the_clock_of_the_day_may_jump(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    """Asleep for a week, or set back by a year: only what has passed for the program counts."""
    file = folder.write("a.txt")
    os.utime(file, (4_000_000_000, 4_000_000_000))
    folder.hint(file)
    monkeypatch.setattr("time.time", lambda: 0.0)
    assert folder.settled() == (["a.txt"], [])


# ------------------------------------------------------------------- the thread and the system


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
            told = self.events.get(timeout=_DEADLINE)
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
        timing=_QUICK,
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

    watcher = Watcher(str(tmp_path), {}, told.events.put, timing=_QUICK, open_source=open_deaf)
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
        told.states.get(timeout=_DEADLINE)
    (tmp_path / "meanwhile.txt").write_text("meanwhile")
    (tmp_path / "first.txt").unlink()
    assert told.events.empty()
    allowed.set()
    watcher.wake()
    told.until(lambda changed, gone: "meanwhile.txt" in changed and "first.txt" in gone)


# -------------------------------------------------------------------- the folders of a vault


@pytest.fixture
def watching(tmp_path: Path) -> Iterator[Watching]:
    """A vault with a matter that has a file of a folder."""
    (tmp_path / "vault").mkdir()
    (tmp_path / "in").mkdir()
    with open_library(tmp_path / "vault") as library:
        library.add_matter("M")
        made = Watching(library, tmp_path / "vault", timing=_QUICK)
        yield made
        made.close()


def test_watched_folders_are_remembered_and_told_of(watching: Watching, tmp_path: Path) -> None:
    heard: queue.SimpleQueue[object] = queue.SimpleQueue()
    watching.start(heard.put)
    assert watching.add(tmp_path / "in", "M").state is FolderState.WATCHING
    (tmp_path / "in/new.txt").write_text("new")
    event = heard.get(timeout=_DEADLINE)
    assert isinstance(event, FolderChanged)
    assert event.changes.changed == (tmp_path / "in/new.txt",)
    assert [item.folder for item in watching.folders()] == [str(tmp_path / "in")]
    watching.remove(tmp_path / "in", "M")
    assert watching.folders() == []


def test_a_file_that_the_vault_knows_is_not_told_of(watching: Watching, tmp_path: Path) -> None:
    file = tmp_path / "in/known.txt"
    file.write_text("known")
    status = file.stat()
    library = watching._library
    library.store_failure(
        "M", facts(str(file), size=status.st_size, modified_ns=status.st_mtime_ns), "Not readable."
    )
    library.store_failure("M", facts(str(tmp_path / "in/gone.txt")), "Not readable.")
    heard: queue.SimpleQueue[object] = queue.SimpleQueue()
    watching.add(tmp_path / "in", "M")
    watching.start(heard.put)
    event = heard.get(timeout=_DEADLINE)
    assert isinstance(event, FolderChanged)
    assert event.changes == Changes((), (tmp_path / "in/gone.txt",))


def test_a_file_that_still_waits_in_the_vault_is_told_of(
    watching: Watching, tmp_path: Path
) -> None:
    """The run that was to read it was broken off."""
    file = tmp_path / "in/waits.txt"
    file.write_text("waits")
    status = file.stat()
    watching._library.register(
        "M", [facts(str(file), size=status.st_size, modified_ns=status.st_mtime_ns)]
    )
    heard: queue.SimpleQueue[object] = queue.SimpleQueue()
    watching.add(tmp_path / "in", "M")
    watching.start(heard.put)
    event = heard.get(timeout=_DEADLINE)
    assert isinstance(event, FolderChanged)
    assert event.changes == Changes((file,), ())


def test_a_pause_outlives_the_program(watching: Watching, tmp_path: Path) -> None:
    watching.add(tmp_path / "in", "M")
    watching.pause(True)
    again = Watching(watching._library, tmp_path / "vault", timing=_QUICK)
    assert again.paused
    assert again.folders() == [WatchedFolder("M", str(tmp_path / "in"), FolderState.PAUSED)]


def test_one_folder_is_watched_once(watching: Watching, tmp_path: Path) -> None:
    from desktop.errors import NotFoundError, UsageError

    (tmp_path / "in/sub").mkdir()
    watching.add(tmp_path / "in/sub", "M")
    watching.add(tmp_path / "in", "M")
    assert [item.folder for item in watching.folders("M")] == [str(tmp_path / "in")]
    with pytest.raises(UsageError, match="already"):
        watching.add(tmp_path / "in/sub", "M")
    with pytest.raises(UsageError, match="vault"):
        watching.add(tmp_path, "M")
    with pytest.raises(UsageError, match="vault"):
        watching.add(tmp_path / "vault", "M")
    with pytest.raises(NotFoundError):
        watching.add(tmp_path / "nowhere", "M")
    with pytest.raises(NotFoundError):
        watching.remove(tmp_path / "in/sub", "M")


# ----------------------------------------------------------------------- drives and batteries

_MOUNTS = """\
/dev/sda2 / ext4 rw 0 0
nas:/clients /mnt/nas\\040drive nfs4 rw 0 0
//server/share /mnt/share cifs rw 0 0
me@host:/ /home/me/host fuse.sshfs rw 0 0
/dev/sdb1 /media/stick fuseblk rw 0 0
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no list of mounts")
@pytest.mark.parametrize(
    ("folder", "shared"),
    [
        ("/home/me", False),
        ("/mnt/nas drive/Harbour", True),
        ("/mnt/nas drives", False),
        ("/mnt/share", True),
        ("/home/me/host/x", True),
        ("/media/stick/x", False),
    ],
)
def test_network_drives_are_told_by_their_mount(tmp_path: Path, folder: str, shared: bool) -> None:
    file = tmp_path / "mounts"
    file.write_text(_MOUNTS)
    assert mounts.is_shared(folder, file) is shared


def _supply(folder: Path, name: str, **words: str) -> None:
    (folder / name).mkdir()
    for word, value in words.items():
        (folder / name / word).write_text(value + "\n")


def test_a_computer_on_its_battery_is_told_from_one_on_the_mains(tmp_path: Path) -> None:
    assert not supplies_say_battery(tmp_path / "none")
    _supply(tmp_path, "hidpp", type="Battery", scope="Device", status="Discharging")
    assert not supplies_say_battery(tmp_path), "a mouse"
    _supply(tmp_path, "BAT0", type="Battery", status="Discharging")
    assert supplies_say_battery(tmp_path)
    _supply(tmp_path, "AC", type="Mains", online="0")
    assert supplies_say_battery(tmp_path)
    (tmp_path / "AC/online").write_text("1\n")
    assert not supplies_say_battery(tmp_path)


def test_what_was_told_twice_is_told_as_one() -> None:
    a, b, c, d = (Path(name) for name in "abcd")
    first, later = Changes((a, b), (c, d)), Changes((c,), (b,))
    assert first.then(later) == Changes((a, c), (d, b))
    assert first.then(Changes((a,))) == first

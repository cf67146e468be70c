"""Watched folders: what is told of, when, and what never is. Time stands still unless a test moves
it."""

import os
from pathlib import Path

import pytest

from desktop.ingest.watching.watch import Changes, FolderWatch, Timing, is_temporary


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


def test_what_was_told_twice_is_told_as_one() -> None:
    a, b, c, d = (Path(name) for name in "abcd")
    first, later = Changes((a, b), (c, d)), Changes((c,), (b,))
    assert first.then(later) == Changes((a, c), (d, b))
    assert first.then(Changes((a,))) == first

"""The watched folders of a vault: remembered, compared with what it knows, paused, refused."""

import queue
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.ingest.watching.watch import Changes, FolderChanged, FolderState, WatchedFolder
from desktop.ingest.watching.watching import Watching
from tests.unit.ingest.watching.watch_support import DEADLINE, QUICK
from tests.unit.vault_support import facts, open_library


@pytest.fixture
def watching(tmp_path: Path) -> Iterator[Watching]:
    """A vault with a matter that has a file of a folder."""
    (tmp_path / "vault").mkdir()
    (tmp_path / "in").mkdir()
    with open_library(tmp_path / "vault", "M") as library:
        made = Watching(library, tmp_path / "vault", timing=QUICK)
        yield made
        made.close()


def test_watched_folders_are_remembered_and_told_of(watching: Watching, tmp_path: Path) -> None:
    heard: queue.SimpleQueue[object] = queue.SimpleQueue()
    watching.start(heard.put)
    assert watching.add(tmp_path / "in", "M").state is FolderState.WATCHING
    (tmp_path / "in/new.txt").write_text("new")
    event = heard.get(timeout=DEADLINE)
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
    event = heard.get(timeout=DEADLINE)
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
    event = heard.get(timeout=DEADLINE)
    assert isinstance(event, FolderChanged)
    assert event.changes == Changes((file,), ())


def test_a_pause_outlives_the_program(watching: Watching, tmp_path: Path) -> None:
    watching.add(tmp_path / "in", "M")
    watching.pause(True)
    again = Watching(watching._library, tmp_path / "vault", timing=QUICK)
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

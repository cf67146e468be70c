"""What `resume` goes on with."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from desktop.events import IndexEvent
from desktop.vault.holdings.files import FileFacts
from desktop.workspace import Workspace

MATTER = "Lease"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """A vault with one matter."""
    opened, _ = Workspace.create(tmp_path / "vault", passphrase="go on go on", use_keychain=False)
    opened.add_matter(MATTER)
    yield opened
    opened.close()


def test_what_was_on_a_drive_that_is_there_again_is_read(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    names = ("waiting.txt", "back.txt", "gone.txt")
    places = [drive / name for name in names]
    library = workspace._library
    library.register(MATTER, [FileFacts(str(path), 10, 1, "") for path in places])
    library.mark_missing(MATTER, [str(path) for path in places[1:]])
    asked: list[Path] = []

    def added(paths: Sequence[Path], *_: object) -> Iterator[IndexEvent]:
        asked.extend(paths)
        yield from ()

    monkeypatch.setattr(workspace, "add", added)
    list(workspace.resume(MATTER))
    assert asked == [places[0]]
    asked.clear()
    places[1].write_text("It is there again.")
    list(workspace.resume(MATTER))
    assert asked == places[:2]
    assert workspace.waiting(MATTER) == [str(places[0])]


def test_what_comes_back_from_the_trash_unread_is_to_be_read(
    workspace: Workspace, tmp_path: Path
) -> None:
    """Also what lies in a file that was read: that is opened for it."""
    library = workspace._library
    alone, outer = tmp_path / "alone.txt", tmp_path / "all.zip"
    library.register(MATTER, [FileFacts(str(path), 10, 1) for path in (alone, outer)])
    parent = library.find(MATTER, str(outer))
    assert parent is not None
    inner = FileFacts(f"{outer}/a.txt", 10, 1, parent=parent.id)
    library.register(MATTER, [inner])
    library.store_failure(MATTER, FileFacts(str(outer), 10, 1, "0f" * 32), "It is damaged.")
    library.register(MATTER, [inner])
    for path, waits in ((alone, alone), (Path(inner.path), outer)):
        document = library.find(MATTER, str(path))
        assert document is not None
        back = workspace.restore(workspace.remove_documents([document.id]))
        assert workspace.unread(back) == {MATTER: [waits]}
    read = library.store_failure(MATTER, FileFacts(str(alone), 10, 1), "It is damaged.")
    assert workspace.unread(workspace.restore(workspace.remove_documents([read.id]))) == {}


def test_of_documents_that_are_read_again_removed_ones_are_passed_over(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    places = [tmp_path / "gone.txt", tmp_path / "there.txt"]
    workspace._library.register(MATTER, [FileFacts(str(path), 10, 1) for path in places])
    ids = [document.id for document in workspace.documents(MATTER)]
    asked: list[Path] = []

    def indexed(paths: Sequence[Path], *_: object, **__: object) -> Iterator[IndexEvent]:
        asked.extend(paths)
        yield from ()

    monkeypatch.setattr(workspace, "_index", indexed)
    run = workspace.retry(ids)
    workspace.remove_documents(ids[:1])
    list(run)
    assert asked == places[1:]

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

"""A vault whose drive is pulled out while it is open, and comes back as another device."""

import contextlib
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.errors import CancelledError, VaultAwayError, VaultError, VaultInUseError
from desktop.workspace import Workspace
from tests.unit.vault_support import PHRASE, quick_argon

MATTER = "Lane"


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workspace]:
    quick_argon(monkeypatch)
    monkeypatch.setattr("desktop.facade.opened._DRIVE_SECONDS", 0.01)
    made, _ = Workspace.create(tmp_path / "stick", passphrase=PHRASE, use_keychain=False)
    with contextlib.closing(made):
        made.add_matter(MATTER)
        yield made


@pytest.fixture
def stick(workspace: Workspace, tmp_path: Path) -> Path:
    """Where the drive is; all that is on it lies on other inodes when it comes back."""
    return tmp_path / "stick"


def pull(stick: Path) -> None:
    shutil.copytree(stick, stick.with_name("elsewhere"))
    stick.rename(stick.with_name("gone"))


def plug(stick: Path) -> None:
    stick.with_name("elsewhere").rename(stick)


def names(workspace: Workspace) -> set[str]:
    return {matter.name for matter in workspace.matters()}


def test_it_is_gone_on_with_by_itself(workspace: Workspace, stick: Path) -> None:
    pull(stick)
    with pytest.raises(VaultAwayError):
        workspace.add_matter("Lost")
    plug(stick)
    workspace.add_matter("After")
    assert names(workspace) == {MATTER, "After"}
    # What was written is on the drive that is there, not on the one that went.
    workspace.close()
    again = Workspace.open(stick, passphrase=PHRASE)
    with contextlib.closing(again):
        assert names(again) == {MATTER, "After"}
        assert again.status().warnings == ()


def test_it_is_read_from_the_drive_that_is_there(workspace: Workspace, stick: Path) -> None:
    pull(stick)
    plug(stick)
    assert names(workspace) == {MATTER}
    shutil.rmtree(stick.with_name("gone"))
    assert names(workspace) == {MATTER}


def test_the_lock_holds_on_the_drive_that_is_there(workspace: Workspace, stick: Path) -> None:
    pull(stick)
    plug(stick)
    workspace.add_matter("After")
    with pytest.raises(VaultError, match="open already"):
        Workspace.open(stick, passphrase=PHRASE)


def test_a_vault_that_was_open_elsewhere_meanwhile_is_left_alone(
    workspace: Workspace, stick: Path
) -> None:
    pull(stick)
    plug(stick)
    other = Workspace.open(stick, passphrase=PHRASE)
    other.add_matter("Of another")
    other.close()
    for work in (lambda: names(workspace), lambda: workspace.add_matter("Mine")):
        with pytest.raises(VaultError, match="not as it was left"):
            work()
    with pytest.raises(VaultError, match="not as it was left"):
        workspace.wait_for_drive(threading.Event())


def test_a_vault_that_is_open_elsewhere_is_left_alone(workspace: Workspace, stick: Path) -> None:
    pull(stick)
    plug(stick)
    with contextlib.closing(Workspace.open(stick, passphrase=PHRASE)) as other:
        with pytest.raises(VaultInUseError):
            workspace.add_matter("Mine")
        assert names(other) == {MATTER}


def test_an_older_state_in_its_place_is_left_alone(workspace: Workspace, stick: Path) -> None:
    pull(stick)
    # The copy is of before this.
    stick.with_name("gone").rename(stick)
    workspace.add_matter("Later")
    stick.rename(stick.with_name("gone"))
    plug(stick)
    with pytest.raises(VaultError, match="not as it was left"):
        workspace.add_matter("Mine")


def test_it_is_waited_for(workspace: Workspace, stick: Path) -> None:
    pull(stick)
    waited = threading.Thread(target=workspace.wait_for_drive, args=(threading.Event(),))
    waited.start()
    waited.join(0.1)
    assert waited.is_alive()
    plug(stick)
    waited.join(20)
    assert not waited.is_alive()


def test_the_waiting_can_be_stopped(workspace: Workspace, stick: Path) -> None:
    pull(stick)
    stop = threading.Event()
    stop.set()
    with pytest.raises(CancelledError):
        workspace.wait_for_drive(stop)
    plug(stick)

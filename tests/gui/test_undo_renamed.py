"""What is taken back finds its matter, though that was renamed since."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.gui.app import Session
from desktop.gui.ask.page import AskPage
from desktop.gui.desk import Desk
from desktop.gui.matters.page import MattersPage
from desktop.gui.pages import PageName
from desktop.ingest.watching.watch import FolderState, WatchedFolder
from desktop.vault.desk.notes import Note, NoteKind
from tests.fakes.invented import MATTER
from tests.fakes.workspace import FakeWorkspace
from tests.gui.test_undo_history import redo, rest, undo

pytestmark = pytest.mark.gui

_NEW = "Kessler"
_FOLDER = "/home/nora/Clients/Harbour Lane"


def rename(qtbot: QtBot, desk: Desk, session: Session, new: str = _NEW) -> None:
    """As on the page of matters, where another matter may be open meanwhile."""
    desk.show_page(PageName.MATTERS)
    rest(qtbot, session)
    page = session.window.findChild(MattersPage)
    assert page is not None
    page.rename(MATTER, new)
    rest(qtbot, session)
    assert desk.matters.name == new


def test_the_name_of_a_tag_comes_back(
    qtbot: QtBot, desk: Desk, session: Session, workspace: FakeWorkspace
) -> None:
    workspace.tagged = {1: ("Exhibit",), 2: ("Privileged",)}
    desk.documents.tagging.refresh()
    rest(qtbot, session)
    desk.documents.tagging.rename("Privileged", "Secret")
    rest(qtbot, session)
    assert workspace.tagged[2] == ("Secret",)
    rename(qtbot, desk, session)
    undo(session)
    rest(qtbot, session)
    assert workspace.tagged[2] == ("Privileged",)
    redo(session)
    rest(qtbot, session)
    assert workspace.tagged[2] == ("Secret",)


def test_a_folder_is_watched_again(
    qtbot: QtBot, desk: Desk, session: Session, workspace: FakeWorkspace
) -> None:
    workspace._watched = [WatchedFolder(MATTER, _FOLDER, FolderState.WATCHING)]
    desk.documents.watch_strip._unwatch(Path(_FOLDER), MATTER)
    rest(qtbot, session)
    rename(qtbot, desk, session)
    for wanted in ([(_NEW, _FOLDER)], [], [(_NEW, _FOLDER)]):
        (undo if wanted else redo)(session)
        rest(qtbot, session)
        assert [(each.matter, each.folder) for each in workspace._watched] == wanted


def test_a_note_is_kept_again(
    qtbot: QtBot, desk: Desk, session: Session, workspace: FakeWorkspace
) -> None:
    workspace.keep_note(Note(0, MATTER, NoteKind.FACT, "The landlord is deaf."))
    desk.show_page(PageName.ASK)
    rest(qtbot, session)
    page = session.window.findChild(AskPage)
    assert page is not None
    page.parts.side.notes.cards[0].remove.click()
    rest(qtbot, session)
    rename(qtbot, desk, session)
    undo(session)
    rest(qtbot, session)
    assert [note.text for note in workspace.notes(_NEW)] == ["The landlord is deaf."]
    redo(session)
    rest(qtbot, session)
    assert not workspace.notes(_NEW)


def test_the_matter_that_goes_again_is_the_one_that_came_back(
    qtbot: QtBot, desk: Desk, session: Session, workspace: FakeWorkspace
) -> None:
    """Not one that was given its name meanwhile."""
    desk.show_page(PageName.MATTERS)
    rest(qtbot, session)
    page = session.window.findChild(MattersPage)
    assert page is not None
    page._remove("Ward round")
    rest(qtbot, session)
    undo(session)
    rest(qtbot, session)
    workspace.rename_matter("Ward round", "Round of the ward")
    workspace.add_matter("Ward round")
    redo(session)
    rest(qtbot, session)
    assert "Ward round" in [matter.name for matter in workspace.matters()]
    assert "Round of the ward" not in [matter.name for matter in workspace.matters()]

"""What the window remembers from one time to the next: where it stood, and what it showed."""

from threading import Event

import pytest
from PySide6.QtCore import QPoint, QRect
from pytestqt.qtbot import QtBot

from desktop import settings as stored
from desktop.gui import window_frame
from desktop.gui.app import Session
from desktop.gui.ask.page import AskPage
from desktop.gui.desk import Desk
from desktop.gui.desk_state import DeskState
from desktop.gui.first_look import FirstLook, first_look
from desktop.gui.main_window import MainWindow
from desktop.gui.pages import PageName
from desktop.gui.preferences import Preferences
from tests.fakes.invented import MATTER
from tests.fakes.workspace import FakeWorkspace
from tests.gui.conftest import Ended, settle_window

pytestmark = pytest.mark.gui


def test_the_room_of_a_source_beside_an_answer_is_remembered(
    qtbot: QtBot, session: Session, workspace: FakeWorkspace, ended: Ended
) -> None:
    DeskState(matter=MATTER, page=PageName.ASK.name, sources_share=0.42).write(workspace.keep)
    session.start()
    qtbot.waitUntil(lambda: session.window.desk is not None)
    desk = session.window.desk
    assert desk is not None
    qtbot.waitUntil(lambda: desk.pages.shown is PageName.ASK)
    settle_window(qtbot, session)
    ask = desk.pages.built(PageName.ASK)
    assert isinstance(ask, AskPage)
    assert ask.viewing.share == 0.42
    session.quit()
    qtbot.waitUntil(lambda: ended.status is not None)
    assert DeskState.read(workspace.kept).sources_share == 0.42


@pytest.mark.parametrize("page", [PageName.ASK, PageName.DOCUMENTS])
def test_a_question_that_was_typed_and_not_asked_is_there_again(
    qtbot: QtBot, session: Session, workspace: FakeWorkspace, ended: Ended, page: PageName
) -> None:
    """After a quarter of an hour without a key the vault is locked: a long question was lost."""
    typed = "Which of the clauses\nin the lease"
    DeskState(matter=MATTER, page=page.name, question=typed).write(workspace.keep)
    session.start()
    qtbot.waitUntil(lambda: session.window.desk is not None)
    desk = session.window.desk
    assert desk is not None
    qtbot.waitUntil(lambda: desk.pages.shown is page)
    settle_window(qtbot, session)
    desk.show_page(PageName.ASK)
    settle_window(qtbot, session)
    ask = desk.pages.built(PageName.ASK)
    assert isinstance(ask, AskPage)
    assert ask.box.toPlainText() == typed
    assert not any(call[0] == "ask" for call in workspace.calls)
    ask.box.put("Another one")
    session.quit()
    qtbot.waitUntil(lambda: ended.status is not None)
    assert DeskState.read(workspace.kept).question == "Another one"


def test_after_a_crash_the_window_comes_back_to_its_matter_and_page(
    qtbot: QtBot, desk: Desk, session: Session, workspace: FakeWorkspace
) -> None:
    keeping = session.window.place
    assert keeping is not None
    desk.matters.choose("Ward round")
    desk.show_page(PageName.MATTERS)
    assert keeping._soon.isActive()
    keeping.keep()
    qtbot.waitUntil(lambda: not session.jobs.alive())
    state = DeskState.read(workspace.kept)
    assert (state.matter, state.page) == ("Ward round", "MATTERS")
    assert state.width == session.window.width()


def test_the_window_comes_back_to_its_place_only_where_a_screen_is(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    window = session.window
    before = window.geometry().topLeft()
    for place in ("99999,99999", "x,y", "", "1", "-5000,10"):
        window_frame.restore(window, DeskState(width=900, height=560, place=place))
        assert window.geometry().topLeft() == before
    window_frame.restore(window, DeskState(width=760, height=520, place="12,9"))
    assert window.geometry().topLeft() == QPoint(12, 9)
    room = window.screen().availableGeometry()
    window_frame.restore(window, DeskState(width=room.width() + 400, height=520, place="20,9"))
    assert (window.geometry().left(), window.geometry().right()) == (room.left(), room.right())


def test_the_locked_window_stands_where_the_open_one_stood(
    qtbot: QtBot, desk: Desk, session: Session, ended: Ended
) -> None:
    settle_window(qtbot, session)
    session.window.setGeometry(QRect(30, 40, 780, 540))
    session.lock()
    qtbot.waitUntil(lambda: ended.status is not None)
    again = MainWindow(session.jobs, Preferences(session.jobs))
    qtbot.addWidget(again)
    again.come_back(stored.load().window)
    assert again.geometry() == QRect(30, 40, 780, 540)


@pytest.mark.parametrize("words", ["", "1,2,3", "a,b,c,d,e", "0,0,-5,500,0", "0,0,9999999,500,0"])
def test_a_place_that_means_nothing_is_none(words: str) -> None:
    assert DeskState.of_window(words) == DeskState()


def test_a_damaged_file_of_settings_is_not_written_over_by_the_window_s_place(
    qtbot: QtBot, desk: Desk, session: Session, ended: Ended
) -> None:
    settle_window(qtbot, session)
    stored.settings_file().parent.mkdir(parents=True, exist_ok=True)
    stored.settings_file().write_text("{broken")
    session.quit()
    qtbot.waitUntil(lambda: ended.status is not None)
    assert stored.settings_file().read_text() == "{broken"
    stored.settings_file().unlink()


def test_what_was_remembered_is_not_lost_where_the_window_is_closed_before_it_was_read(
    qtbot: QtBot,
    session: Session,
    workspace: FakeWorkspace,
    ended: Ended,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Who opens the vault and closes the window at once had an empty question and no matter."""
    last = DeskState(matter=MATTER, page=PageName.ASK.name, question="Which of the clauses")
    last.write(workspace.keep)
    closed = Event()

    def late(workspace: FakeWorkspace) -> FirstLook:
        closed.wait(30)
        return first_look(workspace)  # type: ignore[arg-type]

    monkeypatch.setattr("desktop.gui.desk.first_look", late)
    session.start()
    qtbot.waitUntil(lambda: session.window.desk is not None)
    session.quit()
    closed.set()
    qtbot.waitUntil(lambda: ended.status is not None)
    assert DeskState.read(workspace.kept) == last

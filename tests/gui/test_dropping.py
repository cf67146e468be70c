"""Files that are dropped on the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
)
from pytestqt.qtbot import QtBot

from desktop.gui.app import Session
from desktop.gui.desk import Desk
from desktop.gui.main_window import MainWindow
from desktop.gui.pages import PageName
from tests.fakes.invented import MATTER
from tests.fakes.workspace import FakeWorkspace
from tests.gui.conftest import settle_window

pytestmark = pytest.mark.gui


def drag_of(data: QMimeData, where: QPoint) -> QDragEnterEvent:
    return QDragEnterEvent(
        where,
        Qt.DropAction.CopyAction | Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )


def drop(window: MainWindow, files: list[Path], where: QPoint | None = None) -> QDropEvent:
    """What the system sends when files are dragged in and let go."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    where = where or QPoint(400, 300)
    enter = drag_of(data, where)
    QApplication.sendEvent(window.windowHandle(), enter)
    assert enter.isAccepted()
    assert window.overlay.isVisible()
    let_go = QDropEvent(
        where, enter.possibleActions(), data, enter.buttons(), Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(window.windowHandle(), let_go)
    return let_go


def test_files_and_folders_can_be_dropped_anywhere(
    qtbot: QtBot, desk: Desk, session: Session, workspace: FakeWorkspace
) -> None:
    desk.show_page(PageName.SETTINGS)
    event = drop(session.window, [Path("/in/letter.pdf"), Path("/in/folder")])
    assert MATTER in session.window.overlay.title
    assert not session.window.overlay.isVisible()
    assert event.dropAction() is Qt.DropAction.CopyAction
    assert desk.pages.shown is PageName.DOCUMENTS
    settle_window(qtbot, session)
    assert ("add", (Path("/in/letter.pdf"), Path("/in/folder"))) in workspace.calls


def test_nothing_can_be_dropped_on_a_locked_window(
    qtbot: QtBot, session: Session, workspace: FakeWorkspace
) -> None:
    session.window.show()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/in/letter.pdf")])
    QApplication.sendEvent(session.window.windowHandle(), drag_of(data, QPoint(9, 9)))
    assert not session.window.overlay.isVisible()


def test_a_file_dropped_on_a_field_is_added_and_a_text_is_the_field_s(
    qtbot: QtBot, desk: Desk, session: Session, workspace: FakeWorkspace
) -> None:
    field = desk.documents.header.field
    where = field.mapTo(session.window, field.rect().center())
    drop(session.window, [Path("/in/letter.pdf")], where)
    assert field.text() == ""
    settle_window(qtbot, session)
    assert ("add", (Path("/in/letter.pdf"),)) in workspace.calls
    text = QMimeData()
    text.setText("lease")
    enter = drag_of(text, where)
    QApplication.sendEvent(session.window.windowHandle(), enter)
    assert not session.window.overlay.isVisible()

"""From a mail to what is attached to it, and back."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.gui.jobs import Jobs
from desktop.gui.theme import Theme
from desktop.gui.viewer.viewer import DocumentViewer
from tests.fakes.workspace import FakeWorkspace

pytestmark = pytest.mark.gui

MAIL, ATTACHED = 2, 3
LONG = 30_000


@pytest.fixture
def viewer(
    qtbot: QtBot, workspace: FakeWorkspace, jobs: Jobs, theme: Theme
) -> Iterator[DocumentViewer]:
    mail = replace(workspace._documents[MAIL], kind="eml", path="/post/late.eml")
    workspace._documents[MAIL] = mail
    workspace._documents[ATTACHED] = replace(
        workspace._documents[ATTACHED], kind="txt", pages=None, parent=MAIL, path="/post/late.eml/a"
    )
    made = DocumentViewer(workspace, jobs)  # type: ignore[arg-type]  # a fake of the façade
    qtbot.addWidget(made)
    made.show()
    yield made
    qtbot.waitUntil(lambda: not jobs.alive(), timeout=LONG)


def test_an_attachment_is_opened_from_its_mail_and_the_mail_from_it(
    viewer: DocumentViewer, qtbot: QtBot
) -> None:
    viewer.show_document(MAIL)
    qtbot.waitUntil(lambda: viewer.ready, timeout=LONG)
    (attached,) = viewer.attachments.buttons
    assert attached.text() == "a"
    assert attached.accessibleName() == "Open a"
    attached.setFocus()
    QTest.keyClick(attached, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: viewer.ready, timeout=LONG)
    assert viewer.target.document_id == ATTACHED
    (mail,) = viewer.attachments.buttons
    assert mail.text() == "late.eml"
    QTest.mouseClick(mail, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: viewer.ready, timeout=LONG)
    assert viewer.target.document_id == MAIL


def test_a_document_by_itself_offers_none(
    viewer: DocumentViewer, qtbot: QtBot, workspace: FakeWorkspace
) -> None:
    workspace._documents[ATTACHED] = replace(workspace._documents[ATTACHED], parent=None)
    viewer.show_document(MAIL)
    qtbot.waitUntil(lambda: viewer.ready, timeout=LONG)
    assert viewer.attachments.isHidden()
    assert viewer.attachments.buttons == []

"""A locked file asks for its password where its state is shown; what was typed is forgotten."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.documents import Document, Status
from desktop.gui.documents.details import DetailsPanel
from desktop.gui.documents.page import DocumentsPage
from desktop.gui.documents.password import PasswordForm, asks_for_password
from desktop.gui.jobs import Jobs
from desktop.gui.theme import Theme
from desktop.ingest.readers.common import reasons
from tests.fakes.workspace import FakeWorkspace

pytestmark = pytest.mark.gui


def document(number: int, status: Status, reason: str = "") -> Document:
    return Document(number, "Kessler", f"/files/{number}.pdf", status, reason=reason)


@pytest.fixture
def form(qtbot: QtBot) -> Iterator[PasswordForm]:
    widget = PasswordForm()
    qtbot.addWidget(widget)
    yield widget
    widget.hide()


LOCKED = document(1, Status.FAILED, reasons.LOCKED)
WRONG = document(1, Status.FAILED, reasons.WRONG_PASSWORD)


def test_only_a_locked_document_asks(form: PasswordForm) -> None:
    for locked in (LOCKED, WRONG):
        form.show_for(locked)
        assert not form.isHidden()
    for other in (
        None,
        document(2, Status.FAILED, reasons.DAMAGED_PDF),
        document(2, Status.INDEXED),
        document(0, Status.FAILED, reasons.LOCKED),
    ):
        form.show_for(other)
        assert form.isHidden()
    assert not asks_for_password(document(2, Status.PARTIAL, reasons.LOCKED))
    assert not asks_for_password(document(2, Status.FAILED, reasons.LOCKED_OTHERWISE))
    assert asks_for_password(document(2, Status.PARTIAL, f"{reasons.SOME_LOCKED}; Else."))


def test_the_password_is_given_once_and_forgotten(qtbot: QtBot, form: PasswordForm) -> None:
    form.show_for(LOCKED)
    assert not form.button.isEnabled()
    form.field.setText("open sesame")
    with qtbot.waitSignal(form.given) as given:
        QTest.keyClick(form.field, Qt.Key.Key_Return)
    assert given.args == ["open sesame"]
    assert form.field.text() == ""


def test_another_document_begins_with_an_empty_field(form: PasswordForm) -> None:
    form.show_for(LOCKED)
    form.field.setText("open sesame")
    form.show_for(WRONG)
    assert form.field.text() == "open sesame"
    form.show_for(document(2, Status.FAILED, reasons.LOCKED))
    assert form.field.text() == ""


def test_the_page_reads_the_locked_document_again_with_the_password(
    qtbot: QtBot, theme: Theme, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    page = DocumentsPage(workspace, jobs)  # type: ignore[arg-type] # a fake
    qtbot.addWidget(page)
    page.show()
    page.set_matter(workspace.matters()[0])
    qtbot.waitUntil(lambda: page.loaded and not jobs.alive())
    names = [page.order.document_at(row).name for row in range(page.order.rowCount())]
    page.view.selectRow(names.index("Insurance schedule.pdf"))
    assert page.details.password.isVisibleTo(page)
    page.details.password.field.setText("open sesame")
    with qtbot.waitSignal(page.indexing.ended):
        QTest.mouseClick(page.details.password.button, Qt.MouseButton.LeftButton)
    assert ("passwords", ("open sesame",)) in workspace.calls


@pytest.mark.parametrize(
    ("after", "has_keys"),
    [
        (replace(WRONG, status=Status.FAILED), "password"),
        (replace(WRONG, status=Status.INDEXED, reason="", chunks=3), "open"),
    ],
)
def test_the_keys_never_go_on_to_the_button_that_removes(
    qtbot: QtBot, theme: Theme, after: Document, has_keys: str
) -> None:
    """While the file is read there is no field for them."""
    panel = DetailsPanel()
    qtbot.addWidget(panel)
    panel.show_documents([LOCKED], [])
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    panel.password.field.setFocus()
    panel.password.field.setText("open sesame")
    QTest.keyClick(panel.password.field, Qt.Key.Key_Return)
    panel.show_documents([LOCKED], [])  # the list is read before the file is
    panel.show_documents([replace(LOCKED, status=Status.READING, reason="")], [])
    assert panel.hasFocus()
    panel.show_documents([after], [])
    keys = panel.password.field if has_keys == "password" else panel.open
    assert keys.hasFocus()

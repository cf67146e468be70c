"""What a right click offers, where a person looks for it."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop.documents import Citation, Matter
from desktop.gui.activity.log_view import LogView
from desktop.gui.app import Session
from desktop.gui.ask.answer_view import AnswerView
from desktop.gui.ask.cards import EvidenceCard
from desktop.gui.desk import Desk
from desktop.gui.documents.page import DocumentsPage
from desktop.gui.draft.start.start_view import StartView
from desktop.gui.jobs import Jobs
from desktop.gui.matters.card import MatterCard
from desktop.gui.models.card import ModelCard
from desktop.gui.models.facts import ModelRow
from desktop.gui.settings.trash_card import TrashCard
from desktop.gui.theme import Theme
from desktop.gui.widgets import list_keys
from desktop.gui.widgets.clipboard import clear
from desktop.vault.desk.drafts import DraftFacts
from desktop.vault.holdings.matter_facts import MatterFacts
from tests.fakes.catalog import MODELS
from tests.fakes.invented import MATTER
from tests.fakes.workspace import FakeWorkspace

pytestmark = pytest.mark.gui


def right_click(widget: QWidget, place: QPoint) -> None:
    mouse = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(widget, QContextMenuEvent(mouse, place, widget.mapToGlobal(place)))


def offered(menu: QMenu) -> list[str]:
    words = [action.text() for action in menu.actions() if menu.isVisible()]
    menu.close()
    return words


def test_a_matter_offers_what_its_buttons_do(qtbot: QtBot, theme: Theme) -> None:
    card = MatterCard(MatterFacts(Matter(1, MATTER, True), {}, 0, 0, ""))
    qtbot.addWidget(card)
    card.show()
    right_click(card, QPoint(9, 9))
    assert offered(card.menu) == ["Open", "Overview", "Rename", "", "Remove…"]
    with qtbot.waitSignal(card.remove_asked) as removal:
        card.menu.actions()[-1].trigger()
    assert removal.args == [MATTER]


def test_a_draft_offers_to_be_opened_and_removed(qtbot: QtBot, theme: Theme) -> None:
    start = StartView()
    qtbot.addWidget(start)
    start.resize(1100, 800)
    start.show()
    facts = DraftFacts(7, MATTER, "Letter", "", "nda", None, "2026-01-02T10:00:00+00:00", "")
    start.show_drafts([facts], {})
    row = start.table.visualRect(start.model.index(0, 0))
    start.table.customContextMenuRequested.emit(row.center())
    assert offered(start.menu) == ["Open", "Remove"]
    start.table.customContextMenuRequested.emit(QPoint(5, start.table.viewport().height() + 400))
    assert offered(start.menu) == []


def test_the_heads_of_the_columns_offer_nothing_of_a_document(
    qtbot: QtBot, documents_page: DocumentsPage
) -> None:
    view = documents_page.view
    view.selectRow(0)
    head: QRect = view.horizontalHeader().geometry()
    right_click(view, head.center())
    assert offered(documents_page.row_menu.menu) == []
    row = view.visualRect(view.model().index(0, 0))
    right_click(view.viewport(), row.center())
    assert "Open" in offered(documents_page.row_menu.menu)


def test_an_answer_offers_no_address_of_its_citations(qtbot: QtBot, theme: Theme) -> None:
    view = AnswerView()
    qtbot.addWidget(view)
    view.show_text("The rent is due [1].", {1})
    menu = view.offered(QPoint(9, 9))
    names = [action.objectName() for action in menu.actions()]
    assert "edit-copy" in names
    assert "link-copy" not in names


def test_a_source_offers_what_a_click_and_its_small_button_do(qtbot: QtBot, theme: Theme) -> None:
    card = EvidenceCard(Citation(1, 1, "/m/Lease.pdf", 1, 0, 9, "The rent."), "")
    qtbot.addWidget(card)
    card.show()
    right_click(card, QPoint(9, 9))
    assert card.menu is not None
    first, second = card.menu.actions()
    with qtbot.waitSignal(card.clicked):
        first.trigger()
    with qtbot.waitSignal(card.copied):
        second.trigger()
    assert offered(card.menu) == ["Open at this passage", "Copy quote 1 with its source"]


def test_a_model_offers_what_its_buttons_do(qtbot: QtBot, theme: Theme) -> None:
    card = ModelCard(ModelRow(MODELS[0]))
    qtbot.addWidget(card)
    card.show()
    right_click(card, QPoint(9, 9))
    assert card.menu is not None
    words = [action.text() for action in card.menu.actions()]
    assert words == ["Try it out", "Check again"]
    with qtbot.waitSignal(card.try_asked):
        card.menu.actions()[0].trigger()


def test_rows_of_the_log_are_copied_whole(
    qtbot: QtBot, theme: Theme, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    log = LogView(workspace, jobs)  # type: ignore[arg-type]  # a fake of the façade
    qtbot.addWidget(log)
    log.resize(900, 500)
    log.show()
    log.refresh()
    qtbot.waitUntil(lambda: log.model.rowCount() == 2)
    row = log.table.visualRect(log.model.index(0, 0))
    right_click(log.table.viewport(), row.center())
    assert offered(log.copying.menu) == [], "nothing is selected"
    log.table.selectRow(0)
    right_click(log.table.viewport(), row.center())
    assert offered(log.copying.menu) == ["Copy"]
    log.table.selectAll()
    QTest.keyClick(log.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = [line.split("\t") for line in QApplication.clipboard().text().splitlines()]
    assert [line[1] for line in lines] == ["Document added", "Matter added"]
    assert "0f" * 32 in lines[0][3], "a hash as a whole"
    clear()


def test_what_lies_in_the_trash_offers_what_the_buttons_do(
    qtbot: QtBot, theme: Theme, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    workspace.remove_documents([1])
    card = TrashCard(workspace, jobs)  # type: ignore[arg-type]  # a fake of the façade
    qtbot.addWidget(card)
    card.show()
    card.refresh()
    qtbot.waitUntil(lambda: card.table.rowCount() == 1)
    row = card.view.visualRect(card.table.index(0, 0))
    right_click(card.view.viewport(), row.center())
    assert QApplication.activePopupWidget() is None, "nothing is selected"
    card.view.selectRow(0)
    right_click(card.view.viewport(), row.center())
    assert card.menu is not None
    assert offered(card.menu) == ["Restore", "", "Delete now", "Shred…"]


def test_shift_and_f10_ask_for_the_menu(
    qtbot: QtBot, desk: Desk, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(list_keys, "_IS_OURS", True)
    view = desk.documents.view
    qtbot.waitUntil(lambda: view.model().rowCount() > 0)
    session.window.activateWindow()
    view.setFocus()
    view.selectRow(0)
    qtbot.waitUntil(view.hasFocus)
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(session.window.windowHandle(), Qt.Key.Key_F10, shift)
    assert "Open" in offered(desk.documents.row_menu.menu)

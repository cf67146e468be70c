"""What a right click offers, where a person looks for it."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop.documents import Matter
from desktop.gui.ask.answer_view import AnswerView
from desktop.gui.documents.page import DocumentsPage
from desktop.gui.draft.start.start_view import StartView
from desktop.gui.matters.card import MatterCard
from desktop.gui.theme import Theme
from desktop.vault.desk.drafts import DraftFacts
from desktop.vault.holdings.matter_facts import MatterFacts
from tests.fakes.invented import MATTER

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

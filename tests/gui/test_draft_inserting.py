"""Lists and tables from the editor's tools, its keys and the palette, one step each."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.drafting.manuscript.model import Place
from desktop.gui.draft.page import DraftPage
from desktop.gui.draft.writing_desk import WritingDesk
from desktop.gui.jobs import Jobs
from tests.gui.drafting import CTRL, at, key, quiet, texts

pytestmark = pytest.mark.gui


@pytest.fixture
def page(small_draft: DraftPage) -> DraftPage:
    return small_draft


@pytest.fixture
def desk(page: DraftPage) -> WritingDesk:
    return page.desk


def _shown(desk: WritingDesk, words: str) -> str:
    paragraph = next(p for p in desk.editor.manuscript.paragraphs if words in p.text)
    return desk.editor.labels.get(paragraph.id, "")


def test_a_bullet_list_is_made_and_taken_back_in_one_step(
    page: DraftPage, desk: WritingDesk, qtbot: QtBot, jobs: Jobs
) -> None:
    at(desk.editor, "Made")
    before = desk.editor.manuscript
    desk.toolbar.buttons["bullets"].click()
    assert _shown(desk, "Made") == "•"
    assert desk.toolbar.buttons["bullets"].isChecked()
    assert not desk.toolbar.buttons["numbers"].isChecked()
    key(desk.editor, Qt.Key.Key_Z, CTRL)
    assert desk.editor.manuscript.paragraphs == before.paragraphs
    key(desk.editor, Qt.Key.Key_F12, Qt.KeyboardModifier.ShiftModifier)
    assert _shown(desk, "Made") == "•"
    key(desk.editor, Qt.Key.Key_F12, Qt.KeyboardModifier.ShiftModifier)
    assert _shown(desk, "Made") == ""
    qtbot.waitUntil(quiet(page, jobs))


def test_a_numbered_list_counts_on_with_the_draft_s_clauses(
    page: DraftPage, desk: WritingDesk, qtbot: QtBot, jobs: Jobs
) -> None:
    draft = desk.editor.manuscript
    clauses = {p.list_id for p in draft.paragraphs if p.list_id}
    at(desk.editor, "Made")
    key(desk.editor, Qt.Key.Key_F12)
    made = next(p for p in desk.editor.manuscript.paragraphs if "Made" in p.text)
    assert made.list_id in clauses or not clauses
    assert _shown(desk, "Made") != ""
    qtbot.waitUntil(quiet(page, jobs))


def test_a_table_of_so_many_rows_is_put_in_by_the_keys(
    page: DraftPage, desk: WritingDesk, qtbot: QtBot, jobs: Jobs
) -> None:
    before = desk.editor.manuscript
    at(desk.editor, "Made")
    key(desk.editor, Qt.Key.Key_F12, CTRL)
    dialog = desk.inserting.dialog
    assert dialog is not None
    dialog.rows.setValue(4)
    dialog.columns.setValue(3)
    QTest.keyClick(dialog.columns, Qt.Key.Key_Return)
    cells = [p.cell for p in desk.editor.manuscript.paragraphs if p.cell is not None]
    old = [p.cell for p in before.paragraphs if p.cell is not None]
    assert len(cells) - len(old) == 12
    here = desk.editor.sheet.paragraph(desk.editor.place().paragraph)
    assert here.cell is not None, "the caret is in the first cell"
    assert (here.cell.column, here.text) == (0, "")
    key(desk.editor, Qt.Key.Key_Z, CTRL)
    assert texts(desk.editor.manuscript) == texts(before)
    qtbot.waitUntil(quiet(page, jobs))


def test_in_a_table_no_other_one_is_asked_for(
    page: DraftPage, desk: WritingDesk, qtbot: QtBot, jobs: Jobs
) -> None:
    at(desk.editor, "Made")
    desk.inserting._insert(desk.editor.place(), 1, 2)
    desk.editor.go_to(Place(desk.editor.place().paragraph))
    desk.toolbar.buttons["table"].click()
    assert desk.inserting.dialog is None
    assert desk.notice.title == "No table can stand here"
    desk.toolbar.buttons["bullets"].click()
    assert desk.notice.title == "No list can be made here"
    assert not desk.toolbar.buttons["bullets"].isChecked()
    qtbot.waitUntil(quiet(page, jobs))


def test_the_palette_offers_them_while_a_draft_is_open(page: DraftPage, desk: WritingDesk) -> None:
    assert [action.text() for action in page.offered()] == [
        "Bullet list",
        "Numbered list",
        "Insert a table…",
    ]
    desk.toolbar.back_button.click()
    assert page.offered() == []

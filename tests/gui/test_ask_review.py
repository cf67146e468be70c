"""The review table in the window: chosen, read, stopped, looked at, corrected, saved."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.documents import CellMark, Document, ReviewPlan, Scope
from desktop.errors import DesktopError
from desktop.gui.ask.page import AskPage
from desktop.gui.ask.review.cells_model import CELL_ROLE
from desktop.gui.ask.review.documents_model import DocumentsModel
from desktop.gui.jobs import Jobs
from tests.fakes.invented import MATTER
from tests.gui.asked import AskedWorkspace
from tests.gui.waiting import settle

pytestmark = pytest.mark.gui

QUESTIONS = ("How can it be ended?", "What is the rent?")


@pytest.fixture
def page(ask_page: AskPage, qtbot: QtBot, jobs: Jobs) -> AskPage:
    """The Ask page with the review table in the place of the conversation."""
    ask_page.parts.table_button.click()
    settle(qtbot, jobs)
    return ask_page


def write(page: AskPage, questions: tuple[str, ...] = QUESTIONS) -> None:
    page.review.choosing.questions.setPlainText("\n".join(questions))


def choose(page: AskPage, *ids: int) -> None:
    """Choose these documents only."""
    choosing = page.review.choosing
    choosing.none.click()
    model = choosing.model
    for row in range(model.rowCount()):
        if model.document(row).id in ids:
            model.setData(model.index(row), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)


def read(page: AskPage, qtbot: QtBot, jobs: Jobs) -> None:
    page.review.choosing.begin.click()
    settle(qtbot, jobs)


def words(page: AskPage, row: int, column: int) -> str:
    model = page.review.table.model
    return str(model.index(row, column).data())


def select(page: AskPage, row: int, column: int) -> None:
    table = page.review.table
    table.view.setCurrentIndex(table.model.index(row, column))


def test_each_chosen_document_answers_each_question(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    write(page, ("How can it be ended?", "", "  What is   the rent? ", "What is the rent?"))
    choose(page, 1, 2)
    read(page, qtbot, jobs)
    assert ("review", Scope(documents=(1, 2))) in asked.calls
    model = page.review.table.model
    assert model.questions == QUESTIONS
    assert model.rowCount() == 2
    assert words(page, 0, 1) == "Either party may end the lease"
    assert page.review.currentWidget() is page.review.table
    assert page.review.table.progress.text() == "4 cells, 4 with an answer, 0 looked at"


def test_there_is_nothing_to_read_without_a_question_or_a_document(page: AskPage) -> None:
    begin = page.review.choosing.begin
    assert not begin.isEnabled()
    write(page)
    assert begin.isEnabled()
    page.review.choosing.none.click()
    assert not begin.isEnabled()


def test_all_documents_are_no_limit_so_that_new_ones_belong_to_it(
    page: AskPage, asked: AskedWorkspace
) -> None:
    write(page)
    assert page.review.choosing.plan() == ReviewPlan(QUESTIONS, ())
    asked.fill(3)
    page.review.choosing.show_documents(asked.documents(MATTER))
    assert page.review.choosing.plan().documents == ()


def test_the_list_narrows_by_name_and_none_leaves_what_is_not_listed(page: AskPage) -> None:
    choosing = page.review.choosing
    model = choosing.model
    every = model.rowCount()
    first, second = model.document(0), model.document(1)
    choosing.field.setText(first.name)
    assert model.rowCount() == 1
    choosing.none.click()
    choosing.field.clear()
    assert model.rowCount() == every
    assert first.id not in model.chosen
    assert second.id in model.chosen
    assert choosing.counted.text().startswith(f"{every - 1} of {every} documents")


def test_of_many_documents_only_those_that_are_seen_are_asked_for(
    page: AskPage, asked: AskedWorkspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked.fill(2000)
    rows: set[int] = set()
    document = DocumentsModel.document

    def noted(model: DocumentsModel, row: int) -> Document:
        rows.add(row)
        return document(model, row)

    monkeypatch.setattr(DocumentsModel, "document", noted)
    choosing = page.review.choosing
    choosing.show_documents(asked.documents(MATTER))
    choosing.none.click()
    choosing.every.click()
    choosing.field.setText(".pdf")
    choosing.list.grab()
    assert 0 < len(rows) < 100


def test_a_tick_is_set_and_taken_away_by_the_space_bar(page: AskPage) -> None:
    choosing = page.review.choosing
    choosing.list.setCurrentIndex(choosing.model.index(0))
    first = choosing.model.document(0).id
    QTest.keyClick(choosing.list, Qt.Key.Key_Space)
    assert first not in choosing.model.chosen
    QTest.keyClick(choosing.list, Qt.Key.Key_Space)
    assert first in choosing.model.chosen


def test_a_stop_keeps_the_cells_and_the_rest_can_be_read(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    write(page)
    choose(page, 1, 2)
    asked.hold()
    page.review.choosing.begin.click()
    table = page.review.table
    asked.step(3)
    qtbot.waitUntil(lambda: len(table.model.cells) == 3)
    assert table.bar.isVisible()
    assert "3 of 4 cells" in table.progress.text()
    assert not table.save.isEnabled()
    table.stop.click()
    settle(qtbot, jobs)
    assert words(page, 1, 2) == "None"
    assert table.progress.text().startswith("Stopped: 3 cells were read")
    assert table.save.isEnabled()
    asked.release()
    assert table.again.isVisibleTo(page)
    table.again.click()
    settle(qtbot, jobs)
    assert len(table.model.cells) == 4
    assert table.again.isHidden()


def test_escape_stops_it(page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace) -> None:
    write(page)
    asked.hold()
    page.review.choosing.begin.click()
    asked.step(1)
    qtbot.waitUntil(lambda: len(page.review.table.model.cells) == 1)
    QTest.keyClick(page.review.table.view, Qt.Key.Key_Escape)
    settle(qtbot, jobs)
    assert not page.review.work.running


def test_another_matter_ends_it_and_hears_no_more_of_it(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    write(page)
    asked.hold()
    page.review.choosing.begin.click()
    asked.step(1)
    qtbot.waitUntil(lambda: len(page.review.table.model.cells) == 1)
    page.set_matter("Ward round")
    # It still waits for its next event: only a cancelled one ends.
    settle(qtbot, jobs)
    asked.release()
    assert not page.review.work.running
    assert page.review.table.model.cells == ()
    assert page.review.currentWidget() is page.review.choosing
    assert page.review.choosing.questions.toPlainText() == ""


def test_a_cell_opens_its_passage_and_an_empty_one_its_document(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    write(page)
    read(page, qtbot, jobs)
    select(page, 0, 1)
    bar = page.review.table.cell_bar
    assert "Either party may end the lease" in bar.words.text()
    QTest.keyClick(page.review.table.view, Qt.Key.Key_Return)
    settle(qtbot, jobs)
    assert page.viewing.is_open
    page.viewing.close()
    silent = next(c for c in page.review.table.model.cells if not c.citations)
    index = page.review.table.model.index_of(silent.document_id, silent.question)
    page.review.table.view.setCurrentIndex(index)
    assert not bar.open.isVisible()
    QTest.keyClick(page.review.table.view, Qt.Key.Key_Return)
    settle(qtbot, jobs)
    assert page.viewing.is_open


def test_a_cell_is_verified_corrected_and_unmarked(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    write(page)
    choose(page, 1)
    read(page, qtbot, jobs)
    select(page, 0, 1)
    bar = page.review.table.cell_bar
    bar.verified.click()
    settle(qtbot, jobs)
    assert page.review.table.model.index(0, 1).data(CELL_ROLE).mark is CellMark.VERIFIED
    assert page.review.table.progress.text().endswith("1 looked at")
    bar.correct.click()
    bar.field.setText("By six months' notice")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    settle(qtbot, jobs)
    assert words(page, 0, 1) == "By six months' notice"
    assert "Corrected by hand" in bar.head.text()
    assert asked.calls[-1][0] == "mark_cell"
    bar.unmark.click()
    settle(qtbot, jobs)
    assert page.review.table.model.index(0, 1).data(CELL_ROLE).mark is CellMark.NONE


def test_an_empty_correction_is_none(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    write(page)
    read(page, qtbot, jobs)
    select(page, 0, 1)
    bar = page.review.table.cell_bar
    bar.correct.click()
    bar.field.setText("   ")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.field.isVisible()
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.field.isVisible()
    assert not [call for call in asked.calls if call[0] == "mark_cell"]


def test_it_is_saved_as_it_is_shown(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace, tmp_path: Path
) -> None:
    write(page)
    choose(page, 1)
    read(page, qtbot, jobs)
    select(page, 0, 2)
    page.review.table.cell_bar.verified.click()
    settle(qtbot, jobs)
    page.review.table.save.click()
    dialog = page.review.dialog
    assert dialog is not None
    dialog.selectFile(str(tmp_path / "table.csv"))
    dialog.accept()
    settle(qtbot, jobs)
    (saved,) = asked.saved_reviews
    assert saved[1] == tmp_path / "table.csv"
    assert [cell.mark for cell in saved[0].cells] == [CellMark.NONE, CellMark.VERIFIED]
    assert page.notice.title == "The review table was saved"


def test_it_is_there_again_the_next_time(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    write(page)
    choose(page, 1, 2)
    read(page, qtbot, jobs)
    page.set_matter("Ward round")
    settle(qtbot, jobs)
    page.set_matter(MATTER)
    settle(qtbot, jobs)
    assert page.review.currentWidget() is page.review.table
    assert len(page.review.table.model.cells) == 4
    assert page.review.choosing.plan() == ReviewPlan(QUESTIONS, (1, 2))


def test_what_fails_is_said_and_what_was_read_stays(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    write(page)
    asked.fail_with = DesktopError("The vault is locked", "Unlock it.")
    read(page, qtbot, jobs)
    assert page.notice.title == "The vault is locked"
    assert not page.review.work.running
    assert page.review.table.again.isVisible()


def test_asking_shows_the_conversation_again(page: AskPage, qtbot: QtBot, jobs: Jobs) -> None:
    assert not page.card.isVisible()
    page.ask("What is the rent?")
    settle(qtbot, jobs)
    assert page.card.isVisible()
    assert not page.review.isVisible()


def test_the_keys_are_where_it_is_gone_on_when_the_table_comes_and_goes(
    page: AskPage, qtbot: QtBot, jobs: Jobs
) -> None:
    with qtbot.waitActive(page):
        page.activateWindow()
    assert page.review.choosing.questions.hasFocus()
    page.parts.table_button.click()
    assert page.box.hasFocus()
    page.parts.table_button.click()
    settle(qtbot, jobs)
    write(page)
    read(page, qtbot, jobs)
    page.review.table.change_asked.emit()
    assert page.review.choosing.questions.hasFocus()


def test_the_keys_go_to_a_table_that_is_read_from_the_vault(
    page: AskPage, qtbot: QtBot, jobs: Jobs
) -> None:
    write(page)
    read(page, qtbot, jobs)
    page.parts.table_button.click()
    page.review.set_matter("")
    page.review.set_matter(MATTER)
    with qtbot.waitActive(page):
        page.activateWindow()
    page.parts.table_button.click()
    assert page.review.choosing.questions.hasFocus()
    settle(qtbot, jobs)
    assert page.review.table.view.hasFocus()

"""The panel of clauses beside a draft: found, compared, put in, kept, and undone by the
same keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.gui.draft.page import DraftPage
from desktop.gui.draft.writing_desk import WritingDesk
from desktop.gui.jobs import Jobs
from tests.fakes.workspace import FakeWorkspace
from tests.gui.drafting import CTRL, at, key, quiet, texts

pytestmark = pytest.mark.gui


@pytest.fixture
def page(small_draft: DraftPage) -> DraftPage:
    return small_draft


@pytest.fixture
def desk(page: DraftPage) -> WritingDesk:
    return page.desk


def test_a_clause_is_found_and_put_in_with_numbers_and_can_be_undone(
    page: DraftPage, desk: WritingDesk, qtbot: QtBot, jobs: Jobs
) -> None:
    at(desk.editor, "one thing")
    desk.panels.show_panel("clauses")
    assert desk.tools.clauses.field.hasFocus()
    QTest.keyClicks(desk.tools.clauses.field, "governing")
    qtbot.waitUntil(quiet(page, jobs))
    clause = desk.tools.clauses.current()
    assert clause is not None
    assert "law" in clause.title.casefold()
    assert desk.tools.clauses.text.toPlainText()
    before = desk.editor.manuscript
    desk.tools.clauses.insert_button.click()
    made = desk.editor.manuscript
    new = [each for each in made.paragraphs if each not in before.paragraphs]
    headings = [each for each in new if each.role == "heading"]
    assert headings
    assert desk.editor.labels[headings[0].id] == "2."
    origins = {span.origin.kind for each in new for span in each.spans if each.role != "clause"}
    assert origins == {"clause"}
    assert "clause 3.1 says" in " ".join(texts(made))  # the clause referred to has moved
    key(desk.editor, Qt.Key.Key_Z, CTRL)
    assert desk.editor.manuscript == before


def test_a_clause_whose_parties_the_draft_does_not_have_says_so(
    desk: WritingDesk, workspace: FakeWorkspace
) -> None:
    at(desk.editor, "one thing")
    desk.panels.show_panel("clauses")
    clause = workspace.clauses().clause("assignment-for-buyer")
    desk.tools.clause_work.insert(clause)
    assert "No party of this draft: the Supplier, the Buyer. " in desk.notice.message
    clause = workspace.clauses().clause("severance-neutral")
    desk.notice.hide()
    desk.tools.clause_work.insert(clause)
    assert not desk.notice.isVisible()


def test_variants_are_compared_by_what_is_struck_out_and_underlined(
    page: DraftPage, desk: WritingDesk, qtbot: QtBot, jobs: Jobs
) -> None:
    desk.panels.show_panel("clauses")
    QTest.keyClicks(desk.tools.clauses.field, "governing")
    qtbot.waitUntil(quiet(page, jobs))
    assert desk.tools.clauses.variants.count() > 1
    desk.tools.clauses.variants.setCurrentIndex(1)
    desk.tools.clauses.variants.activated.emit(1)
    qtbot.waitUntil(quiet(page, jobs))
    shown = desk.tools.clauses.text.toHtml()
    assert "line-through" in shown
    assert "underline" in shown


def test_the_best_clause_is_shown_unless_another_was_chosen_by_hand(
    page: DraftPage, desk: WritingDesk, qtbot: QtBot, jobs: Jobs
) -> None:
    panel = desk.tools.clauses
    desk.panels.show_panel("clauses")
    # Letter by letter, as it is typed: what "l" finds first is not what "liability" means.
    for sign in "liability":
        QTest.keyClicks(panel.field, sign)
        qtbot.waitUntil(quiet(page, jobs))
    assert panel.list.count() > 2
    assert panel.list.currentRow() == 0
    QTest.mouseClick(
        panel.list.viewport(),
        Qt.MouseButton.LeftButton,
        pos=panel.list.visualItemRect(panel.list.item(1)).center(),
    )
    chosen = panel.current()
    # The same words by their meaning: another order, the same choice.
    desk.tools.clause_work._find_by_meaning()
    qtbot.waitUntil(quiet(page, jobs))
    assert panel.current() == chosen
    QTest.keyClicks(panel.field, " cap")
    qtbot.waitUntil(quiet(page, jobs))
    assert panel.list.currentRow() == 0


def test_the_arrows_go_through_what_was_found_from_the_words_that_are_typed(
    page: DraftPage, desk: WritingDesk, qtbot: QtBot, jobs: Jobs
) -> None:
    panel = desk.tools.clauses
    desk.panels.show_panel("clauses")
    QTest.keyClicks(panel.field, "liability")
    qtbot.waitUntil(quiet(page, jobs))
    for which, row in ((Qt.Key.Key_Down, 1), (Qt.Key.Key_Down, 2), (Qt.Key.Key_Up, 1)):
        QTest.keyClick(panel.field, which)
        assert panel.list.currentRow() == row
    assert panel.field.hasFocus()
    chosen = panel.current()
    # The same words by their meaning come later: what was chosen stays chosen.
    desk.tools.clause_work._find_by_meaning()
    qtbot.waitUntil(quiet(page, jobs))
    assert panel.current() == chosen


def test_selected_text_becomes_a_clause_of_ones_own(
    page: DraftPage, desk: WritingDesk, qtbot: QtBot, jobs: Jobs
) -> None:
    desk.panels.show_panel("clauses")
    qtbot.waitUntil(quiet(page, jobs))
    assert not desk.tools.clauses.keep_button.isEnabled()
    at(desk.editor, "The duties of clause 1 last.", select=True)
    desk.tools.clauses.name.setText("Lasting duties")
    desk.tools.clauses.keep_button.click()
    qtbot.waitUntil(lambda: "Lasting duties" in desk.notice.title)
    QTest.keyClicks(desk.tools.clauses.field, "lasting")
    qtbot.waitUntil(quiet(page, jobs))
    clause = desk.tools.clauses.current()
    assert clause is not None
    assert (clause.title, clause.origin) == ("Lasting duties", "own")


def test_a_clause_of_ones_own_is_removed_and_put_back(
    page: DraftPage, desk: WritingDesk, workspace: FakeWorkspace, qtbot: QtBot, jobs: Jobs
) -> None:
    desk.panels.show_panel("clauses")
    qtbot.waitUntil(quiet(page, jobs))
    panel = desk.tools.clauses
    assert panel.list.count()
    assert panel.remove_button.isHidden(), "the library's clauses stay"
    text = "The Tenant may keep one llama."
    workspace.save_clause("Llamas", "other", text)
    QTest.keyClicks(panel.field, "llama")
    qtbot.waitUntil(quiet(page, jobs))
    assert not panel.remove_button.isHidden()
    panel.remove_button.setFocus()
    panel.remove_button.click()
    assert panel.list.hasFocus(), "the keys stay in the panel"
    qtbot.waitUntil(lambda: "no more" in desk.notice.title)
    qtbot.waitUntil(quiet(page, jobs))
    assert "Llamas" not in [clause.title for clause in workspace.clauses().clauses]
    desk.notice.buttons[0].click()
    qtbot.waitUntil(
        lambda: [text] == [c.text for c in workspace.clauses().clauses if c.title == "Llamas"]
    )

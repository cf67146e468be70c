"""The Ask page: evidence first, the checked answer last, and nothing of an older question."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.documents import (
    Answer,
    AnswerStatus,
)
from desktop.gui.ask.matter_facts import sample_questions
from desktop.gui.ask.page import AskPage
from desktop.gui.jobs import Jobs
from desktop.gui.theme import Theme
from desktop.paths import resource_path
from tests.gui.asked import (
    QUESTION,
    UNTIL_WRITING,
    AskedWorkspace,
    answered,
    ask,
    format_at,
    turn_of,
)
from tests.gui.waiting import settle

pytestmark = pytest.mark.gui


@pytest.fixture
def page(ask_page: AskPage) -> AskPage:
    return ask_page


def test_enter_asks_and_shift_enter_begins_a_line(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    QTest.keyClicks(page.box, "What is")
    QTest.keyClick(page.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(page.box, "the rent?")
    assert page.box.toPlainText() == "What is\nthe rent?"
    assert page.asking is None
    QTest.keyClick(page.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: answered(page))
    assert ("ask", "What is\nthe rent?") in asked.calls
    assert page.box.toPlainText() == ""


def test_an_empty_question_is_not_asked(page: AskPage, asked: AskedWorkspace) -> None:
    page.box.put("  \n ")
    page.card.ask_button.click()
    assert page.asking is None
    assert not asked.with_model


def test_the_evidence_is_on_screen_before_the_model_writes(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    asked.hold()
    page.ask(QUESTION)
    asked.step()
    qtbot.waitUntil(lambda: "Searching 13 documents" in turn_of(page).stage_text)
    asked.step()
    qtbot.waitUntil(lambda: len(page.evidence.cards) == 2)
    assert page.evidence.isVisible()
    assert turn_of(page).view.toPlainText() == ""
    first = page.evidence.cards[0]
    assert "Lease 14 Harbour Lane.pdf" in first.accessibleName()
    assert "Page 3" in first.accessibleName()
    assert "Lease of commercial premises" in first.accessibleName()
    assert "ninety days' notice" in first.accessibleDescription()
    asked.step()
    qtbot.waitUntil(lambda: "Reading the evidence" in turn_of(page).stage_text)
    asked.step()
    qtbot.waitUntil(lambda: "Writing" in turn_of(page).stage_text)
    asked.release()
    qtbot.waitUntil(lambda: answered(page))


def test_the_checked_answer_takes_the_place_of_the_stream(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    asked.hold()
    page.ask(QUESTION)
    asked.step(UNTIL_WRITING + 3)
    qtbot.waitUntil(lambda: turn_of(page).view.toPlainText().startswith("Either party may"))
    assert page.card.stop_button.isVisible()
    assert not turn_of(page).badge.isVisible()
    asked.release()
    qtbot.waitUntil(lambda: answered(page))
    answer = asked.answer(QUESTION)
    assert turn_of(page).view.toPlainText() == answer.text
    assert turn_of(page).badge.text == "Not all in the quotes"
    assert page.card.ask_button.isVisible()


def test_what_no_quote_holds_is_marked_in_three_ways(
    page: AskPage, qtbot: QtBot, jobs: Jobs
) -> None:
    ask(page, qtbot, jobs)
    marked = format_at(page, "EUR 8,000")
    assert marked.underlineStyle() == QTextCharFormat.UnderlineStyle.WaveUnderline
    assert marked.background().style() != Qt.BrushStyle.NoBrush
    assert "No source says this amount." in marked.toolTip()
    sound = format_at(page, "EUR 2,450")
    assert sound.underlineStyle() == QTextCharFormat.UnderlineStyle.NoUnderline
    assert sound.background().style() == Qt.BrushStyle.NoBrush
    assert "“EUR 8,000”" in turn_of(page).doubt.text
    assert turn_of(page).doubt.isVisible()
    assert "EUR 8,000" in turn_of(page).view.accessibleDescription()


def test_numbers_that_are_no_citation_are_never_links(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    citations = tuple(asked._citations())
    asked.says = Answer(
        "", "Yes [1]. No [3]. Never [0]. See [12].", AnswerStatus.SUPPORTED, citations
    )
    ask(page, qtbot, jobs)
    assert format_at(page, "[1]").isAnchor()
    for other in ("[3]", "[0]", "[12]"):
        assert not format_at(page, other).isAnchor()
    turn_of(page).view.anchorClicked.emit(QUrl("source:3"))
    turn_of(page).view.anchorClicked.emit(QUrl("file:///etc/passwd"))
    assert page.viewer.isHidden()


def test_numbers_are_checked_while_the_text_streams_too(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    asked.says = replace(asked.answer(QUESTION), text="Yes [1] [7] and more to come")
    asked.hold()
    page.ask(QUESTION)
    asked.step(UNTIL_WRITING + 4)
    qtbot.waitUntil(lambda: "[7]" in turn_of(page).view.toPlainText())
    assert format_at(page, "[1]").isAnchor()
    assert not format_at(page, "[7]").isAnchor()
    asked.release()


def test_not_found_says_so_with_what_was_searched(page: AskPage, qtbot: QtBot, jobs: Jobs) -> None:
    ask(page, qtbot, jobs, "Is nothing said about parking?")
    assert turn_of(page).badge.text == "Not in these documents"
    coverage = turn_of(page).coverage
    assert coverage.line.text() == "Searched 11 of 12 documents; 1 could not be read"
    assert coverage.rows == []
    coverage.more.click()
    assert [row.toolTip() for row in coverage.rows] == [
        "Insurance schedule.pdf: It has a password."
    ]
    with qtbot.waitSignal(page.document_row_requested) as asked_for:
        coverage.rows[0].click()
    assert asked_for.args == ["/home/nora/Clients/Harbour Lane/Insurance schedule.pdf"]


def test_without_a_model_there_is_evidence_only(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    asked.has_model = False
    asked.says = replace(asked.answer(QUESTION), model="")
    page.refresh()
    qtbot.waitUntil(lambda: page.card.models_link.isVisible())
    assert page.card.evidence_only.isChecked()
    assert not page.card.evidence_only.isEnabled()
    ask(page, qtbot, jobs)
    assert asked.with_model == [False]
    assert turn_of(page).badge.text == "Evidence only"
    with qtbot.waitSignal(page.models_requested):
        page.card.models_link.click()


def test_evidence_only_can_be_chosen(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    page.card.evidence_only.setChecked(True)
    ask(page, qtbot, jobs)
    page.card.evidence_only.setChecked(False)
    ask(page, qtbot, jobs)
    assert asked.with_model == [False, True]


def test_without_documents_the_page_says_what_to_do(
    page: AskPage, qtbot: QtBot, jobs: Jobs
) -> None:
    page.set_matter("Ward round")
    settle(qtbot, jobs)
    assert page.empty.add_documents.isVisible()
    with qtbot.waitSignal(page.documents_requested):
        page.empty.add_documents.click()


def test_the_sample_matter_offers_questions_to_try(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    if not resource_path("sample", "questions.jsonl").is_file():
        pytest.skip("the sample's questions are not written yet")
    list(asked.add_sample())
    page.set_matter("Sample matter")
    qtbot.waitUntil(lambda: len(page.empty.examples) == 4)
    question = page.empty.examples[0].question
    assert question in sample_questions(4)
    page.empty.examples[0].click()
    qtbot.waitUntil(lambda: answered(page))
    assert ("ask", question) in asked.calls


def test_the_theme_can_change_under_an_answer(
    page: AskPage, qtbot: QtBot, jobs: Jobs, theme: Theme
) -> None:
    from desktop.settings import Settings

    ask(page, qtbot, jobs)
    before = format_at(page, "[1]").foreground().color().name()
    theme.apply(Settings(theme="dark"))
    QApplication.processEvents()
    assert format_at(page, "[1]").foreground().color().name() != before


def test_the_page_s_title_is_never_cut_by_the_words_of_its_buttons(page: AskPage) -> None:
    parts = page.parts
    buttons = (parts.new_button, parts.history_button, parts.table_button)
    style = Qt.ToolButtonStyle
    for width, shown in ((1100, style.ToolButtonTextBesideIcon), (330, style.ToolButtonIconOnly)):
        page.resize(width, 700)
        QApplication.processEvents()
        parts.arrange()
        assert {button.toolButtonStyle() for button in buttons} == {shown}
        # Without words they still say what they do.
        assert all(button.toolTip() and button.accessibleName() for button in buttons)


def test_a_question_that_is_too_long_stays_where_it_can_be_shortened(
    qtbot: QtBot, page: AskPage, jobs: Jobs
) -> None:
    long = "What is the rent? " * 222
    page.box.setPlainText(long)
    QTest.keyClick(page.box, Qt.Key.Key_Return)
    assert page.notice.title == "The question is too long"
    assert "2,000" in page.notice.message
    assert page.box.toPlainText() == long
    assert page.turn is None
    page.box.setPlainText("What is the rent?")
    QTest.keyClick(page.box, Qt.Key.Key_Return)
    assert not page.notice.isVisible()
    qtbot.waitUntil(lambda: answered(page) and not jobs.alive())

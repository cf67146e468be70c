"""A question that is stopped, fails, or is left for another: what stays on the page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.errors import ModelError
from desktop.events import AnswerText, EvidenceFound, Stage
from desktop.gui.ask.asking import Asking, State
from desktop.gui.ask.page import AskPage
from desktop.gui.jobs import Jobs
from desktop.gui.theme import Theme
from tests.fakes.invented import MATTER
from tests.gui.asked import (
    QUESTION,
    UNTIL_WRITING,
    AskedWorkspace,
    answer_of,
    answered,
    turn_of,
)
from tests.gui.waiting import settle

pytestmark = pytest.mark.gui


@pytest.fixture
def page(ask_page: AskPage) -> AskPage:
    return ask_page


def test_stop_keeps_the_evidence_and_says_that_the_text_was_not_checked(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    asked.hold()
    page.ask(QUESTION)
    asked.step(UNTIL_WRITING + 3)
    qtbot.waitUntil(lambda: "Either" in turn_of(page).view.toPlainText())
    page.card.stop_button.click()
    assert not page.card.stop_button.isEnabled()
    qtbot.waitUntil(lambda: turn_of(page).badge.isVisible())
    assert turn_of(page).badge.text == "Stopped"
    assert "not checked" in turn_of(page).doubt.text
    assert len(page.evidence.cards) == 2
    assert not turn_of(page).parts.copy.isVisible()
    assert page.card.ask_button.isVisible()
    assert asked.history(MATTER) == []
    asked.release()
    turn_of(page).parts.again.click()
    qtbot.waitUntil(lambda: answered(page))
    assert answer_of(page).question == QUESTION


def test_escape_stops(page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace) -> None:
    asked.hold()
    page.ask(QUESTION)
    QTest.keyClick(page.box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: turn_of(page).badge.text == "Stopped")


def test_a_failure_in_mid_stream_is_said_and_the_evidence_stands(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    asked.hold()
    page.ask(QUESTION)
    asked.step(UNTIL_WRITING + 2)
    qtbot.waitUntil(lambda: "Either" in turn_of(page).view.toPlainText())
    asked.fail_with = ModelError("The model stopped", "Close other programs and try again.")
    asked.release()
    qtbot.waitUntil(lambda: turn_of(page).notice.isVisible())
    assert turn_of(page).notice.title == "The model stopped"
    assert turn_of(page).badge.text == "Not answered"
    assert "not checked" in turn_of(page).doubt.text
    assert len(page.evidence.cards) == 2
    turn_of(page).parts.edit.click()
    assert page.box.toPlainText() == QUESTION


def test_a_late_answer_never_overwrites_a_newer_question(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    asked.hold()
    page.ask("Is nothing said about parking?")
    asked.step(1)
    qtbot.waitUntil(lambda: page.asking is not None and page.asking.stage == "searching")
    old = page.asking
    page.ask(QUESTION)
    qtbot.waitUntil(lambda: page.asking is not old)
    asked.release()
    qtbot.waitUntil(lambda: answered(page))
    settle(qtbot, jobs)
    assert answer_of(page).question == QUESTION
    assert [asked.question for asked in asked.history(MATTER)] == [QUESTION]


def test_what_is_already_on_its_way_from_an_abandoned_question_is_not_heard(
    qtbot: QtBot, asked: AskedWorkspace, jobs: Jobs
) -> None:
    asking = Asking(asked, jobs, "old", MATTER, use_model=True)  # type: ignore[arg-type]  # a fake of the façade
    heard: list[str] = []
    asking.changed.connect(lambda: heard.append("changed"))
    asking.evidence_found.connect(lambda: heard.append("evidence"))
    asking.text_grew.connect(lambda: heard.append("text"))
    asking.ended.connect(lambda: heard.append("ended"))
    asking.abandon()
    asking._on_event(Stage("writing"))
    asking._on_event(EvidenceFound((), ()))
    asking._on_event(AnswerText("late"))
    asking._on_finished()
    assert heard == []
    assert asking.text == ""


def test_another_matter_ends_the_question(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    asked.hold()
    page.ask(QUESTION)
    asked.step(2)
    qtbot.waitUntil(lambda: bool(page.evidence.cards))
    page.set_matter("Ward round")
    assert page.asking is None
    assert page.evidence.cards == []
    assert page.empty.isVisible()
    asked.release()
    settle(qtbot, jobs)
    assert page.turn is None


def test_an_answer_that_was_complete_when_stop_came_counts(
    qtbot: QtBot, asked: AskedWorkspace, jobs: Jobs
) -> None:
    asking = Asking(asked, jobs, QUESTION, MATTER, use_model=True)  # type: ignore[arg-type]  # a fake of the façade
    asking.answer = asked.answer(QUESTION)
    asking.stop()
    asking._on_cancelled()
    asking._on_finished()
    assert asking.state is State.ANSWERED


def test_closing_the_page_while_a_question_runs_leaves_nothing_behind(
    qtbot: QtBot, asked: AskedWorkspace, jobs: Jobs, theme: Theme
) -> None:
    made = AskPage(asked, jobs)  # type: ignore[arg-type]  # a fake of the façade
    made.show()
    made.set_matter(MATTER)
    settle(qtbot, jobs)
    asked.hold()
    made.ask(QUESTION)
    asked.step(UNTIL_WRITING + 2)
    with qtbot.waitSignal(made.destroyed):
        made.close()
        made.deleteLater()
    asked.release()
    settle(qtbot, jobs)

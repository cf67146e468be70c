"""A conversation: turns, branches, marks, and a long one that stays light."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.gui.ask.branches import beside, newest_leaf, path_to
from desktop.gui.ask.page import AskPage
from desktop.gui.ask.stage_words import unheard, whole_sentences
from desktop.gui.ask.talk_view import _BUILT_AT_FIRST
from desktop.gui.jobs import Jobs
from desktop.vault.desk.history import Asked, Verdict
from tests.fakes.invented import MATTER
from tests.fakes.workspace import FakeWorkspace
from tests.gui.asked import (
    UNTIL_WRITING,
    AskedWorkspace,
    answered,
    ask,
    turn_of,
)
from tests.gui.waiting import settle

pytestmark = pytest.mark.gui


@pytest.fixture
def page(ask_page: AskPage) -> AskPage:
    return ask_page


def _questions(page: AskPage) -> list[str]:
    return [turn.question for turn in page.talk.turns]


def hold_at_evidence(page: AskPage, qtbot: QtBot, asked: AskedWorkspace, question: str) -> None:
    """Ask, and let nothing come after the evidence until ``asked`` is released."""
    asked.hold()
    page.ask(question)
    asked.step(2)
    qtbot.waitUntil(lambda: bool(turn_of(page).citations))


def test_a_follow_up_stands_below_and_belongs_to_the_talk(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    ask(page, qtbot, jobs, "What is the rent?")
    ask(page, qtbot, jobs, "And the deposit?")
    assert _questions(page) == ["What is the rent?", "And the deposit?"]
    first, second = page.talk.turns
    assert first.y() < second.y()
    assert asked.places == [(None, None), (1, 1)]
    assert len(asked.talks(MATTER)) == 1
    page.parts.new_button.click()
    assert page.talk.turns == []
    assert page.empty.isVisible()
    ask(page, qtbot, jobs, "Who is the tenant?")
    assert asked.places[-1] == (None, None)
    assert len(asked.talks(MATTER)) == 2


def test_a_short_question_says_what_it_was_taken_for(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    ask(page, qtbot, jobs, "What is the rent of unit 4?")
    assert not turn_of(page).made("understood")
    asked.says = replace(asked.answer("q"), understood="What is the rent of unit 5?")
    turn = ask(page, qtbot, jobs, "And of unit 5?")
    assert turn.question == "And of unit 5?"
    assert turn.understood.text() == "Asked as: “What is the rent of unit 5?”"
    assert turn.understood.isVisible()


def test_an_edited_question_begins_a_branch_and_the_old_one_stays(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    for question in ("One?", "Two?", "Three?"):
        ask(page, qtbot, jobs, question)
    page.talk.turns[1].parts.edit.click()
    assert page.box.toPlainText() == "Two?"
    page.box.put("Two, in other words?")
    QTest.keyClick(page.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: answered(page) and not jobs.alive())
    assert asked.places[-1] == (1, 1)
    assert _questions(page) == ["One?", "Two, in other words?"]
    branches = turn_of(page).branches
    assert branches.words.text() == "2 of 2"
    branches.back.click()
    assert _questions(page) == ["One?", "Two?", "Three?"]
    assert page.talk.turns[1].branches.words.text() == "1 of 2"
    assert not page.talk.turns[0].made("branches")
    ask(page, qtbot, jobs, "Four?")
    assert asked.places[-1] == (1, 3)


def test_asking_again_puts_a_new_answer_beside_the_old(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    ask(page, qtbot, jobs, "One?")
    turn_of(page).parts.again.click()
    qtbot.waitUntil(lambda: len(asked.places) == 2 and answered(page) and not jobs.alive())
    assert _questions(page) == ["One?"]
    assert turn_of(page).branches.words.text() == "2 of 2"
    assert len(asked.talk(1)) == 2


def test_editing_can_be_given_up(page: AskPage, qtbot: QtBot, jobs: Jobs) -> None:
    ask(page, qtbot, jobs, "One?")
    turn_of(page).parts.edit.click()
    assert page.card.keep_old.isVisible()
    QTest.keyClick(page.box, Qt.Key.Key_Escape)
    assert not page.card.keep_old.isVisible()
    QTest.keyClick(page.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(page.talk.turns) == 2 and not jobs.alive())


def test_a_stopped_question_stays_in_view_and_the_next_follows_the_last_answer(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    ask(page, qtbot, jobs, "One?")
    asked.hold()
    page.ask("Two?")
    asked.step(UNTIL_WRITING + 2)
    qtbot.waitUntil(lambda: "Either" in turn_of(page).view.toPlainText())
    page.stop()
    qtbot.waitUntil(lambda: page.asking is None)
    asked.release()
    page.refresh()
    settle(qtbot, jobs)
    assert _questions(page) == ["One?", "Two?"]
    assert turn_of(page).badge.text == "Stopped"
    ask(page, qtbot, jobs, "Three?")
    assert asked.places[-1] == (1, 1)
    assert _questions(page) == ["One?", "Two?", "Three?"]


def test_a_question_asked_while_one_runs_stops_it_and_goes_on_in_the_same_talk(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    ask(page, qtbot, jobs, "One?")
    hold_at_evidence(page, qtbot, asked, "Two?")
    running = page.asking
    page.ask("Three?")
    qtbot.waitUntil(lambda: page.asking is not running)
    asked.release()
    qtbot.waitUntil(lambda: page.asking is None and not jobs.alive())
    assert _questions(page) == ["One?", "Two?", "Three?"]
    assert [turn.badge.text for turn in page.talk.turns][1] == "Stopped"
    assert page.talk.turns[2].answer is not None
    assert asked.places[-1] == (1, 1)


def test_of_two_questions_typed_while_one_stops_none_is_lost(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    ask(page, qtbot, jobs, "One?")
    hold_at_evidence(page, qtbot, asked, "Two?")
    page.ask("Three?")
    page.ask("Four?")
    asked.release()
    qtbot.waitUntil(lambda: len(page.talk.turns) == 4 and page.asking is None and not jobs.alive())
    assert _questions(page) == ["One?", "Two?", "Three?", "Four?"]
    assert [turn.badge.text for turn in page.talk.turns][1] == "Stopped"
    assert page.talk.turns[3].answer is not None


def test_a_mark_that_is_kept_while_a_question_runs_takes_nothing_away(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    ask(page, qtbot, jobs, "One?")
    hold_at_evidence(page, qtbot, asked, "Two?")
    page.talk.turns[0].parts.verified.click()
    qtbot.waitUntil(lambda: page.talk.turns[0].parts.mark_badge.isVisible())
    assert _questions(page) == ["One?", "Two?"]
    assert page.asking is not None
    asked.release()
    qtbot.waitUntil(lambda: page.asking is None and not jobs.alive())
    assert _questions(page) == ["One?", "Two?"]
    assert page.talk.turns[1].answer is not None


def test_the_evidence_is_that_of_the_turn_the_reader_is_at(
    page: AskPage, qtbot: QtBot, jobs: Jobs
) -> None:
    ask(page, qtbot, jobs)
    ask(page, qtbot, jobs, "Is nothing said about parking?")
    assert page.evidence.cards == []
    first = page.talk.turns[0]
    QTest.mouseClick(first.view.viewport(), Qt.MouseButton.LeftButton)
    assert page.turn is first
    assert len(page.evidence.cards) == 2


def test_an_answer_is_marked_with_a_note_and_the_mark_taken_away(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    turn = ask(page, qtbot, jobs)
    turn.parts.wrong.click()
    assert turn.marks.note.hasFocus()
    QTest.keyClicks(turn.marks.note, "The deposit is EUR 7,350.")
    QTest.keyClick(turn.marks.note, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(asked.done("mark_answer")) == 2 and not jobs.alive())
    kept = asked.marked(MATTER)[0].mark
    assert kept is not None
    assert (kept.verdict, kept.note) == (Verdict.WRONG, "The deposit is EUR 7,350.")
    assert turn.parts.mark_badge.text == "You marked it wrong"
    assert len(page.talk.turns) == 1  # Enter in the note asked nothing
    turn.marks.recheck.click()
    qtbot.waitUntil(lambda: turn.marks.result.isVisible())
    assert turn.marks.result.text().startswith("It still stands")
    turn.parts.wrong.click()
    qtbot.waitUntil(lambda: asked.marked(MATTER) == [] and not jobs.alive())
    assert not turn.parts.mark_badge.isVisible()
    assert not turn.marks.note.isVisible()


def test_a_talk_that_went_with_its_documents_is_shown_no_more(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    ask(page, qtbot, jobs, "One?")
    asked.told.forget([1])
    page.refresh()
    qtbot.waitUntil(lambda: page.talk.turns == [] and not jobs.alive())
    assert page.empty.isVisible()
    assert not page.notice.isVisible()
    ask(page, qtbot, jobs, "Two?")
    assert asked.places[-1] == (None, None)


def _long_talk(asked: FakeWorkspace, turns: int) -> None:
    before = None
    for number in range(turns):
        kept = asked.told.remember(MATTER, asked.answer(f"Question {number}?"), 1, before)
        before = kept.id


def test_of_a_long_talk_only_the_last_turns_are_built(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    _long_talk(asked, 100)
    page.conversation.open(1)
    qtbot.waitUntil(lambda: len(page.talk.turns) == _BUILT_AT_FIRST)
    qtbot.waitUntil(page.talk.earlier.isVisible)
    assert _questions(page)[-1] == "Question 99?"
    assert "94" in page.talk.earlier.text()
    page.talk.earlier.click()
    qtbot.waitUntil(lambda: len(page.talk.turns) == _BUILT_AT_FIRST + 10)
    assert _questions(page)[0] == "Question 84?"
    ask(page, qtbot, jobs, "And then?")
    assert _questions(page)[-2:] == ["Question 99?", "And then?"]
    assert asked.places[-1] == (1, 100)


def test_the_turn_that_was_chosen_far_up_is_shown(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    _long_talk(asked, 40)
    page.conversation.open(1, 20)
    qtbot.waitUntil(lambda: page.turn is not None and page.turn.asked_id == 20)
    qtbot.waitUntil(lambda: page.talk.verticalScrollBar().value() == turn_of(page).y() - 4)


def test_the_reader_who_has_scrolled_up_is_not_pulled_down(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    for question in ("One?", "Two?", "Three?"):
        ask(page, qtbot, jobs, question)
    asked.hold()
    page.ask("Four?")
    asked.step(UNTIL_WRITING)
    qtbot.waitUntil(lambda: page.asking is not None and page.asking.stage == "writing")
    QApplication.processEvents()
    bar = page.talk.verticalScrollBar()
    assert bar.value() > 0
    bar.triggerAction(bar.SliderAction.SliderToMinimum)
    asked.release()
    qtbot.waitUntil(lambda: page.asking is None and not jobs.alive())
    assert bar.value() == 0


def test_who_asks_after_reading_above_sees_the_new_question_at_once(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    for question in ("One?", "Two?", "Three?"):
        ask(page, qtbot, jobs, question)
    bar = page.talk.verticalScrollBar()
    bar.triggerAction(bar.SliderAction.SliderToMinimum)
    asked.hold()
    page.ask("Four?")
    qtbot.waitUntil(lambda: turn_of(page).question == "Four?")
    QApplication.processEvents()
    heading = turn_of(page).parts.question
    assert page.talk.viewport().rect().contains(heading.mapTo(page.talk.viewport(), QPoint(0, 0)))
    asked.release()
    qtbot.waitUntil(lambda: page.asking is None and not jobs.alive())


# --------------------------------------------------------------------------- without a window


def _asked(number: int, parent: int | None) -> Asked:
    return Asked(number, str(number), FakeWorkspace().answer("q"), "", 1, parent, None)


TREE = (_asked(1, None), _asked(2, 1), _asked(3, 2), _asked(4, 1), _asked(5, 4), _asked(6, None))


def test_a_path_goes_from_the_beginning_to_its_leaf() -> None:
    assert [turn.id for turn in path_to(TREE, 3)] == [1, 2, 3]
    assert [turn.id for turn in path_to(TREE, 5)] == [1, 4, 5]
    assert path_to(TREE, 99) == []


def test_turns_of_one_place_are_beside_each_other() -> None:
    assert [turn.id for turn in beside(TREE, 4)] == [2, 4]
    assert [turn.id for turn in beside(TREE, 1)] == [1, 6]
    assert beside(TREE, 99) == []


def test_the_newest_branch_is_taken_at_every_fork() -> None:
    assert newest_leaf(TREE, 1) == 5
    assert newest_leaf(TREE, 2) == 3
    assert newest_leaf(TREE) == 6
    assert newest_leaf(()) == 0


def test_what_followed_a_removed_turn_is_not_lost() -> None:
    left = tuple(turn for turn in TREE if turn.id != 1)
    assert [turn.id for turn in path_to(left, 3)] == [2, 3]
    assert [turn.id for turn in beside(left, 2)] == [2, 4, 6]


def test_a_screen_reader_gets_whole_sentences() -> None:
    text = "The rent is EUR 2,450 [1]. It is due in adv"
    words, said = whole_sentences(text, 0)
    assert words == "The rent is EUR 2,450 [1]."
    assert whole_sentences(text, said) == ("", said)
    words, _ = whole_sentences(text + "ance. And", said)
    assert words == "It is due in advance."
    # Whether it is the last, or its source is still to come, is not known yet.
    for more in ("ance.", "ance. ", "ance. [", "ance. [2] "):
        assert whole_sentences(text + more, said) == ("", said)
    assert whole_sentences(text + "ance. [2] And", said)[0] == "It is due in advance. [2]"


@pytest.mark.parametrize(
    ("text", "said", "answer", "left"),
    [
        ("It is due. [1] ", 10, "It is due [1].", ""),
        ("It is 19 months. ", 16, "It is 26 months [1].", "It is 26 months [1]."),
        ("It is due [1]. In advance.", 14, "It is due. [1] In advance.", "In advance."),
        ("It is due [1]. In advance. ", 26, "It is due. In advance. [1, 2]", ""),
        ("It is due [1]. ", 14, "It is due [1].\n\nClose to it: [2]", "Close to it: [2]"),
        ("It is due [1]. In advance.", 14, "It is due.\n\nClose to it: [2]", "Close to it: [2]"),
        ("It is d", 0, "It is due.", "It is due."),
        (" ", 1, "It is due.", "It is due."),
    ],
)
def test_what_was_not_heard_as_it_was_answered_is_said_with_the_answer(
    text: str, said: int, answer: str, left: str
) -> None:
    assert unheard(text, said, answer) == left

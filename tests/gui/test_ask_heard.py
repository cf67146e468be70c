"""What a screen reader says of the Ask page."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.close_clauses import CLOSE
from desktop.events import Answered, AnswerText, AskEvent
from desktop.gui.ask.page import AskPage
from desktop.gui.ask.turn import TurnView
from desktop.gui.jobs import Jobs
from tests.gui.asked import (
    QUESTION,
    UNTIL_WRITING,
    AskedWorkspace,
    answered,
    ask,
    turn_of,
)

pytestmark = pytest.mark.gui


@pytest.fixture
def page(ask_page: AskPage) -> AskPage:
    return ask_page


def test_a_screen_reader_has_a_name_for_every_control(
    page: AskPage, qtbot: QtBot, jobs: Jobs
) -> None:
    ask(page, qtbot, jobs)
    buttons = [*page.findChildren(QAbstractButton)]
    nameless = [
        button.metaObject().className()
        for button in buttons
        if button.isVisible() and not (button.accessibleName() or button.text())
    ]
    assert nameless == []
    for widget in (page.box, turn_of(page).view, page.history.view, page.found.view):
        assert widget.accessibleName()
    assert "Not all in the quotes" in _names(turn_of(page))


def _names(widget: QWidget) -> str:
    return " ".join(child.accessibleName() for child in widget.findChildren(QWidget))


def test_a_screen_reader_hears_the_checked_answer_where_it_is_not_what_was_written(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoken: list[str] = []
    monkeypatch.setattr(TurnView, "_announce", lambda turn, words: spoken.append(words))
    asking = asked.ask

    def unlike(*what: object, **more: object) -> Iterator[AskEvent]:
        for event in asking(*what, **more):  # type: ignore[arg-type]  # passed through
            yield AnswerText("It is 19 months. ") if isinstance(event, AnswerText) else event

    monkeypatch.setattr(asked, "ask", unlike)
    asked.hold()
    page.ask(QUESTION)
    asked.step(UNTIL_WRITING + 2)
    qtbot.waitUntil(lambda: "Not checked yet: It is 19 months." in spoken)
    asked.release()
    qtbot.waitUntil(lambda: answered(page) and not jobs.alive())
    answer = asked.answer(QUESTION)
    assert answer.text in spoken[-1]
    assert f"{len(answer.citations)} sources. " in spoken[-1]


def test_a_screen_reader_hears_no_sentence_twice_and_what_is_close_at_the_end(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoken: list[str] = []
    monkeypatch.setattr(TurnView, "_announce", lambda turn, words: spoken.append(words))
    asking = asked.ask

    def as_written(*what: object, **more: object) -> Iterator[AskEvent]:
        for event in asking(*what, **more):  # type: ignore[arg-type]  # passed through
            if isinstance(event, Answered):
                text = f"{event.answer.text}{CLOSE}[2]"
                yield replace(event, answer=replace(event.answer, text=text))
            else:
                yield event

    monkeypatch.setattr(asked, "ask", as_written)
    text = asked.answer(QUESTION).text
    first = text[: text.index(". ") + 1]
    asked.hold()
    page.ask(QUESTION)
    asked.step(UNTIL_WRITING + len(first.split()) + 1)
    qtbot.waitUntil(lambda: f"Not checked yet: {first}" in spoken)
    asked.release()
    qtbot.waitUntil(lambda: answered(page) and not jobs.alive())
    assert sum(words.count(first) for words in spoken) == 1
    assert spoken[-1].endswith("Close to it: [2]")

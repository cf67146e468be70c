"""What the tests of the Ask page share."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from threading import Event

from PySide6.QtGui import QTextCharFormat, QTextCursor
from pytestqt.qtbot import QtBot

from desktop.documents import Answer, Passage, Scope
from desktop.events import AskEvent
from desktop.gui.ask.page import AskPage
from desktop.gui.ask.turn import TurnView
from desktop.gui.jobs import Jobs
from tests.fakes.workspace import FakeWorkspace

QUESTION = "How can the lease be ended, and what are the rent and the deposit?"
UNTIL_WRITING = 4
"""Events of the fake before its first word: searching, evidence, reading, writing."""


class AskedWorkspace(FakeWorkspace):
    """Notes how it was asked; a test can say what it answers, and whether it has a model."""

    def __init__(self) -> None:
        super().__init__()
        self.with_model: list[bool] = []
        self.places: list[tuple[int | None, int | None]] = []
        self.queries: list[str] = []
        self.refined: list[str] = []
        self.has_model = True
        self.says: Answer | None = None

    def answer(self, question: str) -> Answer:
        return replace(self.says, question=question) if self.says else super().answer(question)

    def ask(
        self,
        question: str,
        matter: str,
        cancel: Event | None = None,
        use_model: bool = True,
        *,
        scope: Scope | None = None,
        talk: int | None = None,
        after: int | None = None,
    ) -> Iterator[AskEvent]:
        self.with_model.append(use_model)
        self.places.append((talk, after))
        return super().ask(question, matter, cancel, use_model, scope=scope, talk=talk, after=after)

    def search_typing(
        self, query: str, matter: str, k: int = 10, *, scope: Scope | None = None
    ) -> list[Passage]:
        self.queries.append(query)
        return super().search_typing(query, matter, k, scope=scope)

    def search_refined(
        self,
        query: str,
        matter: str,
        k: int = 10,
        cancel: Event | None = None,
        *,
        scope: Scope | None = None,
    ) -> list[Passage] | None:
        self.refined.append(query)
        return super().search_refined(query, matter, k, cancel, scope=scope)

    def has_language_model(self) -> bool:
        return self.has_model

    def done(self, name: str) -> Sequence[object]:
        """What a method was called with, each time."""
        return [what for called, what in self.calls if called == name]


def turn_of(page: AskPage) -> TurnView:
    """The turn whose evidence is shown."""
    assert page.turn is not None
    return page.turn


def answer_of(page: AskPage) -> Answer:
    """The answer of the current turn."""
    answer = turn_of(page).answer
    assert answer is not None
    return answer


def answered(page: AskPage) -> bool:
    """Whether the last question has its answer."""
    return page.turn is not None and page.turn.answer is not None


def ask(page: AskPage, qtbot: QtBot, jobs: Jobs, question: str = QUESTION) -> TurnView:
    """Ask and wait until all is kept, read and laid out."""
    page.ask(question)
    qtbot.waitUntil(lambda: answered(page) and not jobs.alive() and page.evidence.is_laid_out)
    return turn_of(page)


def format_at(page: AskPage, words: str) -> QTextCharFormat:
    """How the text of the current answer looks at some words."""
    view = turn_of(page).view
    cursor = QTextCursor(view.document())
    cursor.setPosition(view.toPlainText().index(words) + 1)
    return cursor.charFormat()

"""The Models page: what is there, whether it is genuine, and how a model gets in."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.errors import ModelError
from desktop.gui.jobs import Jobs
from desktop.gui.models.facts import memory_verdict
from desktop.gui.models.page import ModelsPage
from desktop.gui.theme import Theme
from tests.fakes import FakeWorkspace

pytestmark = pytest.mark.gui

WRITER, FINDER, ABSENT = "qwen2.5-coder-1.5b-instruct", "all-minilm-l6-v2", "qwen2.5-7b-instruct"


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, workspace: FakeWorkspace, jobs: Jobs) -> ModelsPage:
    """The page with the fake catalogue listed."""
    shown = ModelsPage(workspace, jobs)  # type: ignore[arg-type]
    qtbot.addWidget(shown)
    shown.resize(900, 800)
    shown.show()
    shown.refresh()
    qtbot.waitUntil(lambda: len(shown.cards) == len(workspace.models()) and not jobs.alive())
    return shown


def words(page: ModelsPage) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel))


def test_each_model_says_what_it_is_for_and_what_it_needs(page: ModelsPage) -> None:
    assert set(page.cards) >= {WRITER, FINDER, ABSENT}
    said = words(page)
    for part in ("Writes answers", "Finds by meaning", "1.1 GB", "1.9 GB", "Apache-2.0"):
        assert part in said
    assert "can't download or import a model yet" in said


def test_states_are_in_words(page: ModelsPage) -> None:
    assert page.cards[WRITER].verified.text == "Verified"
    assert page.cards[FINDER].verified.text == "Not checked yet"
    assert page.cards[ABSENT].verified.text == "Not installed"
    assert page.cards[WRITER].active.isVisible()
    assert not page.cards[ABSENT].check.isVisible()


def test_checking_the_hash_shows_progress_and_can_be_cancelled(
    qtbot: QtBot, page: ModelsPage, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    card = page.cards[WRITER]
    workspace.hold()
    QTest.mouseClick(card.check, Qt.MouseButton.LeftButton)
    workspace.step(3)
    qtbot.waitUntil(lambda: "558.7 MB of 1.1 GB" in card.bar_words.text())
    assert card.bar.isVisible()
    assert card.check.text() == "Cancel"
    QTest.mouseClick(card.check, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not jobs.alive())
    assert not card.bar.isVisible()
    assert not card.notice.isVisible()
    assert card.check.isEnabled()


def test_a_wrong_hash_is_said_on_the_card(
    qtbot: QtBot, page: ModelsPage, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    workspace.fail_with = ModelError("This is not the published file", "Fetch the model again.")
    card = page.cards[FINDER]
    QTest.mouseClick(card.check, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not jobs.alive())
    assert card.notice.title == "This is not the published file"


def test_a_list_that_fails_can_be_asked_for_again(
    qtbot: QtBot, page: ModelsPage, workspace: FakeWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> list[object]:
        raise ModelError("The catalogue is damaged", "Reinstall Strongroom.")

    monkeypatch.setattr(workspace, "models", refuse)
    page.refresh()
    qtbot.waitUntil(page.notice.isVisible)
    monkeypatch.undo()
    page.notice.buttons[0].click()
    qtbot.waitUntil(lambda: not page.notice.isVisible())


@pytest.mark.parametrize(
    ("needed", "free", "part"),
    [
        (1_900_000_000, 20_000_000_000, "enough is free"),
        (1_900_000_000, 2_000_000_000, "only 2.0 GB free"),
        (None, 1, "not known"),
        (5_000_000, None, "5.0 MB"),
    ],
)
def test_memory_is_judged(needed: int | None, free: int | None, part: str) -> None:
    assert part in memory_verdict(needed, free)


SECOND = "a-second-embedder"


@pytest.fixture
def with_second(qtbot: QtBot, page: ModelsPage, workspace: FakeWorkspace, jobs: Jobs) -> ModelsPage:
    """The page once another embedding model is installed."""
    finder = next(model for model in workspace.catalogue if model.name == FINDER)
    workspace.catalogue.append(replace(finder, name=SECOND, title="A second embedder"))
    page.refresh()
    qtbot.waitUntil(lambda: SECOND in page.cards and not jobs.alive())
    return page


def test_only_another_model_for_searching_can_be_chosen(with_second: ModelsPage) -> None:
    offered = {name for name, card in with_second.cards.items() if card.use.isVisible()}
    assert offered == {SECOND}


def test_choosing_a_model_builds_the_index_and_says_how_far(
    qtbot: QtBot, with_second: ModelsPage, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    card = with_second.cards[SECOND]
    workspace.hold()
    QTest.mouseClick(card.use, Qt.MouseButton.LeftButton)
    workspace.step()
    qtbot.waitUntil(lambda: "174 of 348 passages" in card.bar_words.text())
    assert not card.use.isEnabled()
    workspace.release()
    qtbot.waitUntil(lambda: not jobs.alive())
    qtbot.waitUntil(card.active.isVisible)
    assert not card.use.isVisible()
    assert with_second.cards[FINDER].use.isVisible()
    assert not card.bar.isVisible()


def test_a_stopped_change_can_go_on(
    qtbot: QtBot, with_second: ModelsPage, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    card = with_second.cards[SECOND]
    workspace.hold()
    QTest.mouseClick(card.use, Qt.MouseButton.LeftButton)
    workspace.step()
    qtbot.waitUntil(lambda: "174 of 348 passages" in card.bar_words.text())
    QTest.mouseClick(card.check, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not jobs.alive())
    workspace.release()
    qtbot.waitUntil(lambda: card.use.text() == "Go on" and card.use.isVisible())
    QTest.mouseClick(card.use, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not card.use.isVisible() and not jobs.alive())
    assert workspace.embedder_of(workspace.matters()[0].name) == SECOND


def test_a_change_that_fails_is_said_on_the_card(
    qtbot: QtBot, with_second: ModelsPage, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    workspace.fail_with = ModelError("The model stopped", "Try again.")
    card = with_second.cards[SECOND]
    QTest.mouseClick(card.use, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not jobs.alive())
    assert card.notice.title == "The model stopped"

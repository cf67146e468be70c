"""Where the keys are on the Models page once what had them is gone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.events import ModelTried
from desktop.gui.jobs import Jobs
from desktop.gui.models.page import ModelsPage
from desktop.gui.theme import Theme
from tests.fakes.workspace import FakeWorkspace
from tests.gui.waiting import settle

pytestmark = pytest.mark.gui

WRITER = "qwen2.5-coder-1.5b-instruct"
OWN = Path("/media/stick/mistral.gguf")


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, workspace: FakeWorkspace, jobs: Jobs) -> ModelsPage:
    """The page with the fake catalogue listed, in a window that has the keys."""
    shown = ModelsPage(workspace, jobs)  # type: ignore[arg-type]
    qtbot.addWidget(shown)
    shown.resize(900, 800)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    shown.refresh()
    qtbot.waitUntil(lambda: len(shown.cards) == len(workspace.models()) and not jobs.alive())
    return shown


@pytest.mark.parametrize("cancelled", [True, False])
def test_after_an_import_no_choice_of_a_model_has_the_keys(
    qtbot: QtBot, page: ModelsPage, workspace: FakeWorkspace, jobs: Jobs, cancelled: bool
) -> None:
    workspace.hold()
    page.importing.bring_in(OWN)
    page.importing.stop.setFocus()
    if cancelled:
        QTest.keyClick(page.importing.stop, Qt.Key.Key_Space)
    workspace.release()
    settle(qtbot, jobs)
    assert page.bring_in.hasFocus()


def test_a_card_that_goes_leaves_the_keys_on_the_page(
    qtbot: QtBot, page: ModelsPage, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    page.importing.bring_in(OWN)
    qtbot.waitUntil(lambda: OWN.stem in page.cards and not jobs.alive())
    page.cards[OWN.stem].check.setFocus()
    workspace.remove_model(OWN.stem)
    page.refresh()
    qtbot.waitUntil(lambda: OWN.stem not in page.cards and not jobs.alive())
    assert page.bring_in.hasFocus()


def test_the_answer_of_a_trial_does_not_push_the_button_out_of_sight(
    qtbot: QtBot, page: ModelsPage
) -> None:
    card = page.cards[WRITER]
    card.try_out.setFocus()
    bottom = card.try_out.mapTo(page, card.try_out.rect().bottomLeft()).y()
    bar = page.area.verticalScrollBar()
    bar.setValue(bar.value() + bottom - page.height() + 1)
    assert not card.try_out.visibleRegion().isEmpty()
    card.show_tried(ModelTried(WRITER, "How long?", "Ninety days. " * 40, 2.5, 64.0, 4.0))
    qtbot.waitUntil(lambda: card.try_out.visibleRegion().boundingRect() == card.try_out.rect())

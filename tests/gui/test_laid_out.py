"""What a page shows has its place before the page is shown for the first time."""

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop.gui.draft.page import DraftPage
from desktop.gui.jobs import Jobs
from desktop.gui.models.page import ModelsPage
from desktop.gui.page_stack import PageStack
from desktop.gui.pages import PageName
from desktop.gui.preferences import Preferences
from desktop.gui.settings.page import SettingsPage
from desktop.gui.theme import Theme
from desktop.gui.widgets import laid_out
from desktop.gui.widgets.laid_out import LayingOut
from tests.fakes.invented import MATTER
from tests.fakes.workspace import FakeWorkspace

pytestmark = pytest.mark.gui


def _places(page: QWidget) -> dict[QWidget, QRect]:
    """Where everything is that the page shows."""
    return {each: each.geometry() for each in page.findChildren(QWidget) if not each.isHidden()}


@pytest.fixture
def stack(qtbot: QtBot, workspace: FakeWorkspace, jobs: Jobs, theme: Theme) -> Iterator[PageStack]:
    holder = QWidget()
    qtbot.addWidget(holder)
    made: dict[PageName, type[DraftPage] | type[ModelsPage]] = {
        PageName.DRAFT: DraftPage,
        PageName.MODELS: ModelsPage,
    }
    stack = PageStack(lambda name, parent: made[name](workspace, jobs, parent), holder)  # type: ignore[arg-type]  # a fake
    stack.put(PageName.DOCUMENTS, QWidget(stack))
    holder.resize(1000, 700)
    stack.setGeometry(holder.rect())
    holder.show()
    stack.tell_matter(MATTER)
    yield stack
    holder.close()


def test_cards_of_templates_have_their_places_before_the_page_is_shown(
    qtbot: QtBot, stack: PageStack, jobs: Jobs
) -> None:
    page = stack.page(PageName.DRAFT)
    assert isinstance(page, DraftPage)
    qtbot.waitUntil(lambda: bool(page.start.cards) and not jobs.alive())
    qtbot.waitUntil(lambda: page.laying_out.is_over and page.start.room > 700)
    cards = {card: card.geometry() for card in page.start.cards}
    assert len({place.topLeft().toTuple() for place in cards.values()}) == len(cards)
    stack.setCurrentWidget(page)
    qtbot.waitUntil(page.isVisible)
    assert {card: card.geometry() for card in page.start.cards} == cards
    qtbot.waitUntil(lambda: not jobs.alive() and not page.is_busy)


def test_models_that_came_while_another_page_was_shown_have_their_places_too(
    qtbot: QtBot, stack: PageStack, jobs: Jobs
) -> None:
    page = stack.page(PageName.MODELS)
    assert isinstance(page, ModelsPage)
    page.refresh()
    qtbot.waitUntil(lambda: bool(page.cards) and not jobs.alive())
    qtbot.waitUntil(lambda: page.room > 700)
    qtbot.waitUntil(lambda: len({card.y() for card in page.cards.values()}) == len(page.cards))
    assert not page.isVisible()
    qtbot.waitUntil(lambda: not jobs.alive())


def test_models_that_come_while_the_page_is_shown_have_places_of_their_own(
    qtbot: QtBot, stack: PageStack, jobs: Jobs
) -> None:
    page = stack.page(PageName.MODELS)
    assert isinstance(page, ModelsPage)
    stack.setCurrentWidget(page)
    page.refresh()
    qtbot.waitUntil(lambda: bool(page.cards) and not jobs.alive())
    qtbot.waitUntil(lambda: all(card.isVisible() for card in page.cards.values()))
    qtbot.waitUntil(lambda: page.column.isEnabled() and page.column.geometry().height() > 700)
    places = [card.geometry() for card in page.cards.values()]
    assert len({place.width() for place in places}) == 1
    assert not any(one.intersects(other) for one, other in combinations(places, 2))


def test_the_settings_have_their_places_before_they_are_shown(
    qtbot: QtBot, theme: Theme, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    stack = PageStack(
        lambda name, parent: SettingsPage(workspace, jobs, Preferences(jobs), parent),  # type: ignore[arg-type]
        holder,
    )
    stack.put(PageName.DOCUMENTS, QWidget(stack))
    holder.resize(1000, 700)
    stack.setGeometry(holder.rect())
    holder.show()
    page = stack.page(PageName.SETTINGS)
    assert isinstance(page, SettingsPage)
    qtbot.waitUntil(lambda: page.building.is_over and page.room > 700)
    qtbot.waitUntil(lambda: len({card.y() for card in page.cards}) == len(page.cards))
    assert not page.isVisible()
    qtbot.waitUntil(lambda: not jobs.alive())


def test_a_part_that_goes_between_two_turns_stops_nothing(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(laid_out, "_TURN_SECONDS", 0.0)  # one part a turn
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    parts = [QWidget(page) for _ in range(3)]
    for part in parts:
        column.addWidget(part)
    page.resize(300, 200)
    laying = LayingOut(page)
    laying.start()
    laying._turn()
    delete(parts[0])
    qtbot.waitUntil(lambda: laying.is_over)
    assert parts[2].y() > parts[1].y()

"""Pages with much on them are built in turns of the event loop, and are whole in time."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.gui.ask.viewing import Viewing
from desktop.gui.beside import Beside
from desktop.gui.draft import desk_tools, writing_desk
from desktop.gui.draft import page as draft_page
from desktop.gui.draft.desk_tools import DeskTools
from desktop.gui.draft.page import DraftPage
from desktop.gui.draft.panels.clauses_panel import ClausesPanel
from desktop.gui.draft.panels.write_panel import WritePanel
from desktop.gui.draft.writing_desk import WritingDesk
from desktop.gui.jobs import Jobs
from desktop.gui.preferences import Preferences
from desktop.gui.settings.keys import KeysCard
from desktop.gui.settings.page import SettingsPage
from desktop.gui.settings.vault_card import VaultCard
from desktop.gui.theme import Theme
from desktop.gui.widgets.steps import InTurns
from desktop.gui.widgets.steps import whole as finished
from desktop.gui.widgets.turns import Turns
from tests.fakes.invented import MATTER
from tests.fakes.workspace import FakeWorkspace

pytestmark = pytest.mark.gui


def _settings(qtbot: QtBot, workspace: FakeWorkspace, jobs: Jobs) -> SettingsPage:
    """The page as it is at first; between a fixture and its test the event loop has a turn."""
    made = SettingsPage(workspace, jobs, Preferences(jobs))  # type: ignore[arg-type]
    qtbot.addWidget(made)
    return made


def _at_rest(page: SettingsPage, jobs: Jobs) -> Callable[[], bool]:
    return lambda: page.building.is_over and not jobs.alive()


def _kinds(cards: tuple[QWidget, ...]) -> list[type[QWidget]]:
    return [type(card) for card in cards]


def test_each_part_has_a_turn_of_its_own(qapp: QCoreApplication) -> None:
    built: list[int] = []
    owner = QObject()
    turns = Turns([partial(built.append, number) for number in range(3)], owner)
    assert built == []
    seen = []
    while not turns.is_over:
        before = len(built)
        qapp.processEvents()
        seen.append(len(built) - before)
    assert built == [0, 1, 2]
    assert max(seen) == 1


def test_what_is_dropped_has_no_further_turn(qapp: QCoreApplication) -> None:
    built: list[int] = []
    owner = QObject()
    turns = Turns([partial(built.append, number) for number in range(3)], owner)
    qapp.processEvents()
    turns.drop()
    assert turns.is_over
    qapp.processEvents()
    turns.finish()
    assert built == [0]


def test_who_needs_the_whole_now_gets_it_once(qapp: QCoreApplication) -> None:
    built: list[int] = []
    owner = QObject()

    def asks_for_all() -> None:
        turns.finish()
        built.append(1)

    turns = Turns([asks_for_all, partial(built.append, 2)], owner)
    turns.finish()
    qapp.processEvents()
    assert sorted(built) == [1, 2]


def test_the_settings_begin_with_what_takes_effect_at_once(
    qtbot: QtBot, theme: Theme, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    settings = _settings(qtbot, workspace, jobs)
    assert settings.cards == ()
    assert settings.themes.checkedButton() is not None
    qtbot.waitUntil(_at_rest(settings, jobs))
    kinds = _kinds(settings.cards)
    assert len(kinds) >= 6
    assert len(set(kinds)) == len(kinds)
    assert kinds[0] is KeysCard


def test_a_card_of_the_settings_that_is_built_late_tells_of_the_vault_too(
    qtbot: QtBot, theme: Theme, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    settings = _settings(qtbot, workspace, jobs)
    settings.refresh()
    assert settings.cards == ()
    qtbot.waitUntil(_at_rest(settings, jobs))
    assert "passages: 348;" in settings.card(VaultCard).content.text()
    assert settings.card(KeysCard).keychain.text() == "in use"


def test_a_card_of_the_settings_can_be_had_before_its_turn(
    qtbot: QtBot, theme: Theme, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    settings = _settings(qtbot, workspace, jobs)
    vault = settings.card(VaultCard)
    with qtbot.waitSignal(settings.lock_asked):
        vault.lock.click()
    places = [settings.column.indexOf(card) for card in settings.cards]
    assert places == sorted(places)
    qtbot.waitUntil(lambda: not jobs.alive())


def test_a_desk_that_is_half_built_is_not_shown_with_its_page(
    qtbot: QtBot, theme: Theme, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    desk = WritingDesk(workspace, jobs, page, False)  # type: ignore[arg-type]
    next(desk.building)
    page.show()
    assert not desk.isVisible()
    finished(desk.building)
    desk.show()
    assert desk.editor.isVisible()


def test_the_drafts_are_shown_before_there_is_a_desk(
    qtbot: QtBot,
    theme: Theme,
    workspace: FakeWorkspace,
    jobs: Jobs,
    monkeypatch: pytest.MonkeyPatch,
    qapp: QCoreApplication,
) -> None:
    made: list[str] = []

    def desk(*given: object) -> WritingDesk:
        made.append("desk")
        return WritingDesk(*given)  # type: ignore[arg-type]

    def tools(*given: object) -> DeskTools:
        made.append("tools")
        return DeskTools(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(draft_page, "WritingDesk", desk)

    def panel(kind: type[QWidget], name: str) -> Callable[..., QWidget]:
        def make(*given: object) -> QWidget:
            made.append(name)
            return kind(*given)  # type: ignore[arg-type]

        return make

    monkeypatch.setattr(writing_desk, "DeskTools", tools)
    monkeypatch.setattr(desk_tools, "ClausesPanel", panel(ClausesPanel, "clauses"))
    monkeypatch.setattr(desk_tools, "WritePanel", panel(WritePanel, "write"))
    page = DraftPage(workspace, jobs)  # type: ignore[arg-type]
    qtbot.addWidget(page)
    page.show()
    page.set_matter(MATTER)
    page.refresh()
    page.keep_now()
    page.hide()
    page.show()
    qtbot.waitUntil(lambda: not jobs.alive() and not page.is_busy)
    assert made == []
    assert page.start.isVisible()
    page.start.cards[0].click()
    turns = []
    while page.is_busy:
        before = len(made)
        qapp.processEvents()
        turns.append(len(made) - before)
    assert made == ["desk", "clauses", "write", "tools"]
    assert max(turns) == 1
    assert page.is_writing
    qtbot.waitUntil(lambda: not jobs.alive() and not page.is_busy)


def test_a_draft_that_is_opened_at_once_finds_its_desk(
    qtbot: QtBot, theme: Theme, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    page = DraftPage(workspace, jobs)  # type: ignore[arg-type]
    qtbot.addWidget(page)
    page.show()
    page.set_matter(MATTER)
    desk = page.desk
    assert desk is page.desk
    assert len(desk.panels.names) == 8
    qtbot.waitUntil(lambda: not jobs.alive() and not page.is_busy)
    page.start.cards[0].click()
    qtbot.waitUntil(lambda: page.is_writing and not jobs.alive() and not page.is_busy)
    desk.left.emit()
    assert not page.is_writing
    qtbot.waitUntil(lambda: not jobs.alive())


def test_a_document_asked_for_while_the_viewer_is_built_is_shown(
    qtbot: QtBot, workspace: FakeWorkspace, jobs: Jobs, theme: Theme
) -> None:
    panes = QWidget()
    qtbot.addWidget(panes)
    page = QWidget(panes)
    beside = Beside(page, workspace, jobs, panes)  # type: ignore[arg-type]  # a fake of the façade
    panes.show()
    beside.prepare()
    is_used = beside.viewer is not None
    assert not is_used, "nobody uses what is not whole"
    document = workspace.documents(MATTER)[0]
    beside.open().show_document(document.id)
    viewer = beside.viewer
    assert viewer is not None
    qtbot.waitUntil(lambda: viewer.ready)
    assert viewer.target.document_id == document.id


def test_the_viewer_is_whole_after_some_turns(
    qtbot: QtBot, workspace: FakeWorkspace, jobs: Jobs, theme: Theme
) -> None:
    panes = QWidget()
    qtbot.addWidget(panes)
    viewing = Viewing(workspace, jobs, panes)  # type: ignore[arg-type]  # a fake of the façade
    viewing.prepare()
    assert not viewing.is_open
    building = viewing.findChild(InTurns)
    assert building is not None
    assert not building.is_over
    qtbot.waitUntil(lambda: building.is_over)
    assert viewing.viewer.toolbar.close_button is not None
    assert not viewing.viewer.toolbar.is_usable


def test_a_desk_of_which_a_part_is_there_keeps_nobody_from_leaving(
    qtbot: QtBot, theme: Theme, workspace: FakeWorkspace, jobs: Jobs, qapp: QCoreApplication
) -> None:
    page = DraftPage(workspace, jobs)  # type: ignore[arg-type]
    qtbot.addWidget(page)
    page.show()
    page.set_matter(MATTER)
    page.refresh()
    qtbot.waitUntil(lambda: not jobs.alive() and not page.is_busy)
    page.start.cards[0].click()
    while page.findChild(WritingDesk) is None:
        qapp.processEvents()
    assert page.is_busy
    assert not page.is_failing
    page.keep_now()
    page.hide()
    page.show()
    desk = page.desk
    assert len(desk.panels.names) == 8
    assert desk.toolbar.isAncestorOf(desk.toolbar.title)
    qtbot.waitUntil(lambda: page.is_writing and not jobs.alive() and not page.is_busy)
    assert desk.editor.toPlainText()
    desk.left.emit()
    qtbot.waitUntil(lambda: not jobs.alive())

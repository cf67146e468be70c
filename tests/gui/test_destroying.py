"""The end of a vault in the window: typed, certified, and nothing by a slip."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.errors import VaultError
from desktop.gui.app import Session
from desktop.gui.desk import Desk
from desktop.gui.jobs import Jobs
from desktop.gui.pages import PageName
from desktop.gui.settings.destroy_card import DestroyCard
from desktop.gui.theme import Theme
from tests.fakes.workspace import FakeWorkspace

pytestmark = pytest.mark.gui


@pytest.fixture
def card(qtbot: QtBot, theme: Theme, workspace: FakeWorkspace, jobs: Jobs) -> DestroyCard:
    shown = DestroyCard(workspace, jobs)  # type: ignore[arg-type]  # a fake
    qtbot.addWidget(shown)
    shown.show()
    return shown


def _confirm(card: DestroyCard, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "desktop.gui.settings.work_card.choose_target",
        lambda window, title, name, chosen: chosen([out]),
    )
    card.begin.click()
    QTest.keyClicks(card.yes.field, "shred")
    card.yes.go_on.click()


def test_only_the_whole_word_destroys_the_vault(
    qtbot: QtBot,
    card: DestroyCard,
    workspace: FakeWorkspace,
    jobs: Jobs,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    out = tmp_path / "certificate.txt"
    card.begin.click()
    QTest.keyClicks(card.yes.field, "shre")
    assert not card.yes.go_on.isEnabled()
    card.yes.cancel.click()
    assert not workspace.calls
    with qtbot.waitSignal(card.destroyed_vault):
        _confirm(card, out, monkeypatch)
    assert workspace.calls == [("destroy", out)]
    qtbot.waitUntil(lambda: not jobs.alive())


def test_a_certificate_in_the_vault_s_own_folder_is_refused(
    card: DestroyCard, workspace: FakeWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    _confirm(card, workspace.folder / "certificate.txt", monkeypatch)
    assert "would go with the vault" in card.notice.title
    assert not workspace.calls


def test_a_held_matter_keeps_the_vault(
    qtbot: QtBot,
    card: DestroyCard,
    workspace: FakeWorkspace,
    jobs: Jobs,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    workspace.fail_with = VaultError("A matter is to be kept", "Nothing was destroyed.")
    with qtbot.assertNotEmitted(card.destroyed_vault):
        _confirm(card, tmp_path / "certificate.txt", monkeypatch)
        qtbot.waitUntil(lambda: "to be kept" in card.notice.title and not jobs.alive())
    assert card.begin.isEnabled()


def test_the_session_hears_of_it(qtbot: QtBot, desk: Desk, session: Session) -> None:
    desk.show_page(PageName.SETTINGS)
    cards: list[DestroyCard] = []

    def built() -> bool:
        cards[:] = session.window.findChildren(DestroyCard)
        return bool(cards)

    qtbot.waitUntil(built)
    with qtbot.waitSignal(session.window.vault_destroyed):
        cards[0].destroyed_vault.emit()

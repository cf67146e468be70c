"""A matter's hold and term, its sealed file, and its end: in the window."""

import datetime
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.gui.activity.log_view import LogView
from desktop.gui.jobs import Jobs
from desktop.gui.settings.keys import KeysCard
from desktop.gui.settings.matter_card import MatterCard
from desktop.vault.copies import matter_file
from desktop.vault.holdings.duties import Duty
from tests.fakes.invented import MATTER, RECOVERY_CODE
from tests.fakes.workspace import FakeWorkspace


@pytest.fixture
def card(qtbot: QtBot, workspace: FakeWorkspace, jobs: Jobs) -> MatterCard:
    made = MatterCard(workspace, jobs)  # type: ignore[arg-type] # the fake is one in its shape
    qtbot.addWidget(made)
    made.show()
    made.refresh()
    qtbot.waitUntil(lambda: made.matter.count() == 2 and not jobs.alive())
    made.matter.setCurrentText(MATTER)
    qtbot.waitUntil(lambda: not jobs.alive())
    return made


def test_a_hold_and_a_term_are_noted_and_shown_again(
    qtbot: QtBot, card: MatterCard, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    card.hold.setText("Claim 4711")
    card.until.set_day(datetime.date(2031, 12, 31))
    card.keep.click()
    qtbot.waitUntil(lambda: MATTER in workspace.duties and not jobs.alive())
    assert workspace.duties[MATTER] == Duty("Claim 4711", "2031-12-31")
    assert "while the hold lasts" in card.notice.title
    assert not card.shred.isEnabled()
    card.matter.setCurrentText("Ward round")
    qtbot.waitUntil(lambda: card.hold.text() == "" and not jobs.alive())
    assert card.until.day is None
    card.matter.setCurrentText(MATTER)
    qtbot.waitUntil(lambda: card.hold.text() == "Claim 4711" and not jobs.alive())
    assert card.until.day == datetime.date(2031, 12, 31)


def test_shredding_a_matter_needs_its_name_typed(
    qtbot: QtBot,
    card: MatterCard,
    workspace: FakeWorkspace,
    jobs: Jobs,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    out = tmp_path / "certificate.txt"
    monkeypatch.setattr(
        "desktop.gui.settings.work_card.choose_target",
        lambda window, title, name, chosen: chosen([out]),
    )
    card.shred.click()
    QTest.keyClicks(card.yes.field, MATTER[:-1])
    assert not card.yes.go_on.isEnabled()
    QTest.keyClicks(card.yes.field, MATTER[-1])
    with qtbot.waitSignal(card.changed):
        card.yes.go_on.click()
    assert ("shred", ((), out, MATTER, ())) in workspace.calls
    qtbot.waitUntil(lambda: not jobs.alive())


@pytest.mark.parametrize("typed", ["", "lantern orchid gravel"])
def test_a_matter_is_exported_under_a_passphrase_or_a_code(
    qtbot: QtBot,
    card: MatterCard,
    workspace: FakeWorkspace,
    jobs: Jobs,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    typed: str,
) -> None:
    out = tmp_path / "lane.strongroom"
    monkeypatch.setattr(
        "desktop.gui.settings.matter_moving.choose_target",
        lambda window, title, name, chosen: chosen([out]),
    )
    assert not card.moving.again.isVisible()
    card.moving.passphrase.setText(typed)
    if typed:
        card.moving.again.setText(typed[:-1])
        card.moving.export.click()
        assert "twice" in card.notice.title
        assert not [call for call in workspace.calls if call[0] == "export_matter"]
        card.notice.dismiss()
    card.moving.again.setText(typed)
    card.moving.export.click()
    qtbot.waitUntil(lambda: card.notice.isVisible() and not jobs.alive())
    assert ("export_matter", (MATTER, out, typed or None)) in workspace.calls
    assert (RECOVERY_CODE in card.notice.message) == (not typed)
    assert card.moving.passphrase.text() == ""


@pytest.mark.parametrize("kind", ["code", "passphrase"])
def test_a_file_is_imported_by_what_opens_it(
    qtbot: QtBot,
    card: MatterCard,
    workspace: FakeWorkspace,
    jobs: Jobs,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    kind: str,
) -> None:
    file = tmp_path / "lane.strongroom"
    monkeypatch.setattr(
        "desktop.gui.settings.matter_moving.choose_file",
        lambda window, title, names, chosen: chosen([file]),
    )
    monkeypatch.setattr(matter_file, "kind_of_key", lambda chosen: kind)
    card.moving.passphrase.setText("typed")
    with qtbot.waitSignal(card.changed):
        card.moving.take.click()
    wanted = (file, "typed", None) if kind == "passphrase" else (file, None, "typed")
    assert ("import_matter", wanted) in workspace.calls
    assert "(imported)" in card.notice.title
    qtbot.waitUntil(lambda: card.matter.count() == 3 and not jobs.alive())


def test_the_log_is_filtered_checked_and_exported(
    qtbot: QtBot,
    workspace: FakeWorkspace,
    jobs: Jobs,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    view = LogView(workspace, jobs)  # type: ignore[arg-type] # the fake is one in its shape
    qtbot.addWidget(view)
    view.show()
    view.refresh()
    qtbot.waitUntil(lambda: view.model.rowCount() == 2 and not jobs.alive())
    tools = view.tools
    tools.kind.setCurrentIndex(tools.kind.findData("document added"))
    tools.kind.activated.emit(tools.kind.currentIndex())
    qtbot.waitUntil(lambda: view.model.rowCount() == 1 and not jobs.alive())
    assert view.words.text().startswith("1 of 2 entries")
    tools.since.set_day(datetime.date(2026, 2, 5))
    tools.since.changed.emit()
    qtbot.waitUntil(lambda: view.model.rowCount() == 0 and not jobs.alive())
    tools.check.click()
    qtbot.waitUntil(lambda: view.notice.title == "The log is whole" and not jobs.alive())
    assert ("verify_log", None) in workspace.calls
    out = tmp_path / "log.csv"
    monkeypatch.setattr(
        "desktop.gui.audit.log_tools.choose_target",
        lambda window, title, name, chosen: chosen([out]),
    )
    tools.export.click()
    qtbot.waitUntil(lambda: view.notice.message == str(out) and not jobs.alive())
    assert ("export_audit", out) in workspace.calls


def test_keys_are_rotated_and_revoked_but_never_the_last_one(
    qtbot: QtBot, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    keys = KeysCard(workspace, jobs)  # type: ignore[arg-type] # the fake is one in its shape
    qtbot.addWidget(keys)
    keys.show()
    keys.refresh()
    qtbot.waitUntil(lambda: keys.keychain.text() == "in use" and not jobs.alive())
    assert not keys.remove_passphrase.isVisible()
    keys.renew_keychain.click()
    qtbot.waitUntil(lambda: "new secret" in keys.notice.title and not jobs.alive())
    assert workspace.calls[-1] == ("renew_keychain", None)
    keys.remove_code.click()
    assert "nobody can open" in keys.notice.message
    keys.notice.buttons[0].click()
    assert workspace.calls[-1] == ("renew_keychain", None)
    keys.remove_code.click()
    keys.notice.buttons[1].click()
    qtbot.waitUntil(lambda: workspace.calls[-1] == ("remove_key", "recovery") and not jobs.alive())
    qtbot.waitUntil(lambda: not keys.remove_code.isVisible())
    assert not keys.remove_keychain.isEnabled(), "it is the last one"


def test_what_was_typed_and_not_kept_is_there_when_the_page_is_looked_at_again(
    qtbot: QtBot, card: MatterCard, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    card.hold.setText("Claim 4711")
    card.refresh()
    qtbot.waitUntil(lambda: not jobs.alive())
    assert card.hold.text() == "Claim 4711"
    card.keep.click()
    qtbot.waitUntil(lambda: MATTER in workspace.duties and not jobs.alive())
    workspace.duties[MATTER] = Duty("", "")  # ended elsewhere
    card.refresh()
    qtbot.waitUntil(lambda: not jobs.alive())
    assert card.hold.text() == ""

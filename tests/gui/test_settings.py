"""Settings: they take effect at once, are saved, and keys are changed with care."""

import json
import threading
from collections.abc import Iterator
from operator import attrgetter
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop import settings as stored
from desktop.errors import VaultError
from desktop.gui.desk_state import KEY, DeskState
from desktop.gui.first_look import first_look
from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.opening_news import OpeningNews
from desktop.gui.preferences import Preferences
from desktop.gui.settings.destroy_card import DestroyCard
from desktop.gui.settings.keys import KeysCard
from desktop.gui.settings.lock_card import LockCard
from desktop.gui.settings.page import SettingsPage
from desktop.gui.settings.trash_card import TrashCard
from desktop.gui.settings.vault_card import VaultCard
from desktop.gui.theme import Theme
from desktop.gui.widgets.notice import Notice
from tests.fakes.invented import RECOVERY_CODE
from tests.fakes.workspace import FakeWorkspace

pytestmark = pytest.mark.gui


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the settings are written in this test."""
    place = tmp_path / "Strongroom" / "settings.json"
    monkeypatch.setattr(stored, "settings_file", lambda: place)
    return place


@pytest.fixture
def preferences(jobs: Jobs, file: Path) -> Iterator[Preferences]:
    chosen = Preferences(jobs)
    yield chosen
    # As the window does when it closes: what is due is saved while there are jobs.
    chosen.flush()


@pytest.fixture
def page(
    qtbot: QtBot, theme: Theme, workspace: FakeWorkspace, jobs: Jobs, preferences: Preferences
) -> SettingsPage:
    """The page with the state of the fake vault read."""
    shown = SettingsPage(workspace, jobs, preferences)  # type: ignore[arg-type]
    qtbot.addWidget(shown)
    shown.resize(900, 900)
    shown.show()
    shown.refresh()
    qtbot.waitUntil(lambda: shown.building.is_over and not jobs.alive())
    return shown


def saved(file: Path) -> dict[str, object]:
    return dict(json.loads(file.read_text("utf-8"))) if file.exists() else {}


def test_a_theme_is_taken_at_once_and_saved(
    qtbot: QtBot, page: SettingsPage, preferences: Preferences, jobs: Jobs, file: Path
) -> None:
    with qtbot.waitSignal(preferences.changed):
        page.themes.button(2).click()
    assert preferences.settings.theme == "dark"
    qtbot.waitUntil(lambda: saved(file).get("theme") == "dark" and not jobs.alive())


def test_what_was_chosen_last_is_saved_though_the_window_closes_at_once(
    jobs: Jobs, preferences: Preferences, file: Path
) -> None:
    busy = threading.Event()
    for _ in range(2):
        jobs.start(Job("Reading", lambda cancel: busy.wait(20)), Queue.READS)
    preferences.choose(theme="dark")
    preferences.choose(font_percent=120)
    # As the session ends.
    preferences.flush()
    threading.Timer(0.1, busy.set).start()
    jobs.shut_down()
    assert (saved(file).get("theme"), saved(file).get("font_percent")) == ("dark", 120)


def test_the_typeface_of_the_system_is_chosen_and_saved(
    qtbot: QtBot, page: SettingsPage, preferences: Preferences, jobs: Jobs, file: Path
) -> None:
    assert not page.system_letters.isChecked()
    page.system_letters.click()
    preferences.flush()
    qtbot.waitUntil(lambda: not jobs.alive())
    assert saved(file)["system_letters"] is True
    preferences.choose(system_letters=False)
    assert not page.system_letters.isChecked()
    preferences.flush()
    qtbot.waitUntil(lambda: not jobs.alive())


def test_what_is_done_on_battery_is_chosen_and_saved(
    qtbot: QtBot, page: SettingsPage, preferences: Preferences, jobs: Jobs, file: Path
) -> None:
    assert page.watch_on_battery.isChecked()
    page.watch_on_battery.click()
    page.gentle_on_battery.click()
    preferences.flush()
    qtbot.waitUntil(lambda: not jobs.alive())
    assert not preferences.settings.watch_on_battery
    assert saved(file)["watch_on_battery"] is False
    assert saved(file)["gentle_on_battery"] is True


def test_a_slider_that_runs_is_saved_with_its_last_value(
    qtbot: QtBot, page: SettingsPage, preferences: Preferences, jobs: Jobs, file: Path
) -> None:
    sizes: list[int] = []
    preferences.changed.connect(lambda: sizes.append(preferences.settings.font_percent))
    page.font_size.setFocus()
    for _ in range(4):
        QTest.keyClick(page.font_size, Qt.Key.Key_Right)
    assert sizes == [110, 120, 130, 140]
    assert page.font_words.text() == "140 %"
    qtbot.waitUntil(lambda: saved(file).get("font_percent") == 140 and not jobs.alive())


def test_the_size_of_letters_is_said_in_per_cent_and_goes_by_tens(
    page: SettingsPage, preferences: Preferences, qtbot: QtBot, jobs: Jobs
) -> None:
    value = QAccessible.queryAccessibleInterface(page.font_size).valueInterface()
    assert value is not None
    assert (value.minimumValue(), value.currentValue(), value.maximumValue()) == (80, 100, 200)
    page.font_size.setSliderPosition(133)
    assert preferences.settings.font_percent == page.font_size.value() == 130
    qtbot.waitUntil(lambda: not jobs.alive())


def test_what_is_changed_elsewhere_is_shown(
    qtbot: QtBot, page: SettingsPage, preferences: Preferences, jobs: Jobs
) -> None:
    preferences.choose(font_percent=90)
    assert page.font_size.value() == 90
    qtbot.waitUntil(lambda: not jobs.alive())


def test_settings_that_can_t_be_saved_say_so(
    qtbot: QtBot, page: SettingsPage, preferences: Preferences, jobs: Jobs, file: Path
) -> None:
    file.parent.write_text("a file where a folder should be")
    page.threads.setValue(3)
    qtbot.waitUntil(lambda: page.notice.isVisible() and not jobs.alive())
    assert page.notice.title == "The settings could not be saved"
    assert preferences.settings.model_threads == 3


def test_the_vault_s_state_is_shown(page: SettingsPage) -> None:
    assert page.card(VaultCard).folder.text().endswith("Strongroom/vault")
    assert "passages: 348;" in page.card(VaultCard).content.text()
    assert "SQLCipher" in page.card(VaultCard).cipher.text()
    assert "Ward round" in page.card(VaultCard).originals.text()
    assert page.card(KeysCard).keychain.text() == "in use"
    assert page.card(KeysCard).passphrase.text() == "not used"


def test_lock_now_asks_the_window(qtbot: QtBot, page: SettingsPage) -> None:
    with qtbot.waitSignal(page.lock_asked):
        page.card(VaultCard).lock.click()


def test_a_passphrase_is_set_only_when_it_was_typed_twice(
    qtbot: QtBot, page: SettingsPage, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    keys = page.card(KeysCard)
    keys.change_passphrase.click()
    QTest.keyClicks(keys.form.first, "lantern orchid gravel")
    QTest.keyClicks(keys.form.second, "lantern orchid gravle")
    assert not keys.save.isEnabled()
    assert "not the same" in keys.form.hint.text()
    keys.form.second.setText("lantern orchid gravel")
    keys.form.second.setFocus()
    QTest.keyClick(keys.form.second, Qt.Key.Key_Return)
    assert page.focusWidget() is keys.change_passphrase, "not what makes a new recovery code"
    qtbot.waitUntil(lambda: not jobs.alive() and keys.passphrase.text() == "in use")
    assert keys.notice.title == "The passphrase opens the vault from now on."
    assert workspace.calls == [("set_passphrase", 21)]
    assert keys.form.first.text() == ""
    assert not keys.form.isVisible()


def test_both_keys_can_be_asked_for_and_one_again(
    qtbot: QtBot, page: SettingsPage, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    keys = page.card(KeysCard)
    for strict, state in ((True, "in use"), (False, "not used")):
        keys.change_strict.click()
        assert not keys.change_strict.isEnabled()
        # The field asks for a new passphrase, where no new one was asked for.
        assert keys.why.isVisible()
        assert ("one key" if strict else "a key of its own") in keys.why.text()
        QTest.keyClicks(keys.form.first, "lantern orchid gravel")
        QTest.keyClicks(keys.form.second, "lantern orchid gravel")
        keys.save.click()
        qtbot.waitUntil(lambda state=state: not jobs.alive() and keys.strict.text() == state)  # type: ignore[misc]  # bound for this turn
        assert workspace.calls[-1] == ("set_strict", strict)
        assert keys.notice.isVisible()
    keys.change_strict.click()
    keys.cancel.click()
    assert not keys.why.isVisible()
    keys.change_passphrase.click()
    assert not keys.why.isVisible()
    keys.form.first.setText("lantern orchid gravel")
    keys.form.second.setText("lantern orchid gravel")
    keys.save.click()
    qtbot.waitUntil(lambda: not jobs.alive() and workspace.calls[-1][0] == "set_passphrase")


def test_a_failed_change_is_told(
    qtbot: QtBot, page: SettingsPage, workspace: FakeWorkspace, jobs: Jobs,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    def refuse(passphrase: str, proof: str | None) -> None:
        raise VaultError("The header could not be written", "The old passphrase still opens it.")

    monkeypatch.setattr(workspace, "set_passphrase", refuse)
    page.card(KeysCard).change_passphrase.click()
    page.card(KeysCard).form.first.setText("lantern orchid gravel")
    page.card(KeysCard).form.second.setText("lantern orchid gravel")
    page.card(KeysCard).save.click()
    qtbot.waitUntil(lambda: page.card(KeysCard).notice.isVisible() and not jobs.alive())
    assert page.card(KeysCard).notice.tone == "danger"


def test_a_new_recovery_code_is_asked_for_shown_and_forgotten(
    qtbot: QtBot, page: SettingsPage, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    keys = page.card(KeysCard)
    keys.new_code.click()
    assert page.focusWidget() is keys.notice.buttons[0], "the question has the keys"
    assert not workspace.calls
    keys.notice.buttons[1].click()
    qtbot.waitUntil(lambda: not jobs.alive() and keys.noting.code.isVisible())
    assert page.focusWidget() is keys.noting.written, "not what revokes the code"
    assert first_look(workspace).code_unwritten, "a lock may come before it is on paper"  # type: ignore[arg-type]  # a fake of the façade
    assert keys.noting.code.groups == tuple(RECOVERY_CODE.split("-"))
    keys.noting.written.click()
    assert keys.noting.code.groups
    assert not keys.noting.code.isVisible()
    for field, group in zip(keys.noting.typed.fields, keys.noting.typed.wanted, strict=True):
        field.setText(group)
    assert keys.noting.code.groups == ()
    assert not keys.noting.typed.isVisible()
    assert not keys.noting.code.isVisible()
    assert page.focusWidget() is keys.new_code
    qtbot.waitUntil(lambda: not jobs.alive())
    assert not first_look(workspace).code_unwritten  # type: ignore[arg-type]  # a fake of the façade


def test_changing_a_key_asks_for_one_of_now(
    qtbot: QtBot, page: SettingsPage, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    workspace.asked_for = ("passphrase", "recovery")
    keys = page.card(KeysCard)
    keys.refresh()
    qtbot.waitUntil(lambda: not jobs.alive())
    keys.change_passphrase.click()
    assert page.focusWidget() is keys.proof.field
    assert not keys.form.isVisible()
    QTest.keyClicks(keys.proof.field, "guessed")
    QTest.keyClick(keys.proof.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: keys.notice.tone == "danger" and not jobs.alive())
    assert not keys.form.isVisible()
    keys.proof.field.setText(workspace.proof)
    QTest.keyClick(keys.proof.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: keys.form.isVisible() and not jobs.alive())
    assert page.focusWidget() is keys.form.first
    assert keys.proof.field.text() == ""
    keys.form.first.setText("orchid gravel lantern")
    keys.form.second.setText("orchid gravel lantern")
    keys.save.click()
    qtbot.waitUntil(lambda: not jobs.alive() and workspace.calls[-1] == ("set_passphrase", 21))


def test_what_is_cancelled_while_the_key_is_checked_is_not_done(
    qtbot: QtBot, page: SettingsPage, workspace: FakeWorkspace, jobs: Jobs,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    workspace.asked_for = ("passphrase", "recovery")
    checks = threading.Event()
    monkeypatch.setattr(workspace, "prove", lambda proof: checks.wait(20))
    keys = page.card(KeysCard)
    keys.refresh()
    qtbot.waitUntil(lambda: not jobs.alive())
    keys.remove_code.click()
    keys.proof.field.setText(workspace.proof)
    keys.proof.go_on.click()
    keys.proof.cancel.click()
    checks.set()
    qtbot.waitUntil(lambda: not jobs.alive())
    assert not workspace.calls, "the recovery code still opens the vault"


@pytest.mark.parametrize("button", ["new_code", "remove_code", "change_strict", "renew_keychain"])
def test_no_other_change_of_the_keys_goes_without_one(
    qtbot: QtBot, page: SettingsPage, workspace: FakeWorkspace, jobs: Jobs, button: str
) -> None:
    workspace.asked_for = ("recovery",)
    if button == "renew_keychain":
        workspace._slots = ("passphrase", "recovery")
    keys = page.card(KeysCard)
    keys.refresh()
    qtbot.waitUntil(lambda: not jobs.alive())
    getattr(keys, button).click()
    assert page.focusWidget() is keys.proof.field
    assert keys.proof.field.accessibleName() == "Recovery code"
    keys.proof.cancel.click()
    assert page.focusWidget() is getattr(keys, button)
    assert not keys.proof.isVisible()
    assert not workspace.calls


def test_who_has_no_key_asks_for_the_change_and_the_next_start_tells_of_it(
    qtbot: QtBot, page: SettingsPage, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    workspace.asked_for = ("recovery",)
    keys = page.card(KeysCard)
    keys.refresh()
    qtbot.waitUntil(lambda: not jobs.alive())
    keys.new_code.click()
    keys.proof.neither.click()
    assert page.focusWidget() is keys.notice.buttons[0]
    keys.notice.buttons[1].click()
    qtbot.waitUntil(lambda: workspace.wish() is not None and not jobs.alive())
    assert "It can be made from" in keys.notice.message
    assert first_look(workspace).wish == workspace.wish()  # type: ignore[arg-type]  # a fake of the façade
    told = Notice()
    qtbot.addWidget(told)
    OpeningNews(workspace, jobs, told).tell(first_look(workspace))  # type: ignore[arg-type]  # a fake of the façade
    told.buttons[0].click()
    qtbot.waitUntil(lambda: workspace.wish() is None and not jobs.alive())


def test_a_change_that_was_asked_for_is_told_in_the_open_window_too(
    qtbot: QtBot, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    """It may stay open for days: at once, and again later to who put the first away."""
    told = Notice()
    qtbot.addWidget(told)
    news = OpeningNews(workspace, jobs, told)  # type: ignore[arg-type]  # a fake of the façade
    news.tell_wish(workspace.ask_for_change())
    assert "without one of them" in told.title
    told.dismiss()
    news._again.timeout.emit()
    qtbot.waitUntil(lambda: "without one of them" in told.title and not jobs.alive())
    told.buttons[0].click()
    qtbot.waitUntil(lambda: workspace.wish() is None and not jobs.alive())
    told.dismiss()
    news._again.timeout.emit()
    qtbot.waitUntil(lambda: not jobs.alive())
    assert not told.title


def test_the_keys_show_the_change_that_was_asked_for_until_it_is_withdrawn(
    qtbot: QtBot, page: SettingsPage, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    workspace.ask_for_change()
    keys = page.card(KeysCard)
    keys.refresh()
    qtbot.waitUntil(lambda: keys.notice.isVisible() and not jobs.alive())
    assert "It can be made from" in keys.notice.message
    keys.notice.buttons[0].click()
    qtbot.waitUntil(lambda: workspace.wish() is None and not jobs.alive())
    assert keys.notice.title == "The keys stay as they are."


# ------------------------------------------------------------------------- what is remembered


def test_the_window_s_state_survives_and_damage_does_not_matter() -> None:
    kept: dict[str, str] = {}
    state = DeskState("Ward round", "DRAFT", 0.4, 2, True, 1200, 800, False, "20,30")
    state.write(kept.__setitem__)
    assert DeskState.read(kept.get) == state
    for broken in ("", "[]", "{", '{"matter": 7, "page": 1, "width": true}'):
        assert DeskState.read({KEY: broken}.get) == DeskState()


def test_the_language_of_pictures_is_chosen_and_what_is_missing_is_said(
    qtbot: QtBot, page: SettingsPage, preferences: Preferences, jobs: Jobs, file: Path
) -> None:
    assert page.ocr.choices.checkedId() == 0
    with qtbot.waitSignal(preferences.changed):
        page.ocr.choices.button(1).click()
    assert preferences.settings.ocr_language == "all"
    qtbot.waitUntil(lambda: saved(file).get("ocr_language") == "all" and not jobs.alive())
    words = " ".join(label.text() for label in page.ocr.findChildren(QLabel))
    assert "Cyrillic" in words


@pytest.mark.parametrize("name", ["lock.minutes", "threads", "font_size", "trash"])
def test_the_wheel_changes_no_field_on_the_way_down_the_page(page: SettingsPage, name: str) -> None:
    """The time after which the vault locks became "never" so."""
    field = page.card(TrashCard).days if name == "trash" else attrgetter(name)(page)
    assert field.focusPolicy() != Qt.FocusPolicy.WheelFocus, "the wheel would give it the keys"
    field.setFocus()
    before = field.value()
    where = QPointF(field.rect().center())
    for turn in (-120, 120, 120):
        QApplication.sendEvent(
            field,
            QWheelEvent(
                where,
                QPointF(field.mapToGlobal(field.rect().center())),
                QPoint(),
                QPoint(0, turn),
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            ),
        )
        assert field.value() == before


def test_what_is_to_be_typed_at_the_end_of_the_page_comes_into_view(
    qtbot: QtBot, page: SettingsPage
) -> None:
    page.resize(900, 500)
    card = page.card(DestroyCard)
    card.begin.click()
    qtbot.waitUntil(lambda: not card.yes.field.visibleRegion().isEmpty())
    assert card.yes.field.hasFocus()
    qtbot.waitUntil(
        lambda: card.yes.go_on.visibleRegion().boundingRect().size() == card.yes.go_on.size()
    )


def test_one_minute_and_one_day_are_not_said_as_many(
    qtbot: QtBot, page: SettingsPage, jobs: Jobs
) -> None:
    (lock,), trash = page.findChildren(LockCard), page.card(TrashCard)
    for box, one, many in (
        (lock.minutes, "1 minute", "2 minutes"),
        (trash.days, "1 day", "2 days"),
    ):
        box.setValue(2)
        assert box.text() == many
        box.setValue(1)
        assert box.text() == one
    lock.show_choice(2, with_screen=True)
    assert lock.minutes.text() == "2 minutes"
    qtbot.waitUntil(lambda: not jobs.alive())

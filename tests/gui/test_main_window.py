"""The window: pages, matters, menus, keys, what is told, and names for who can't see it."""

from pathlib import Path
from unittest.mock import Mock

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QSlider,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.documents import Scope
from desktop.gui.app import Session
from desktop.gui.ask.page import AskPage
from desktop.gui.desk import Desk
from desktop.gui.help_dialog import HelpDialog
from desktop.gui.matters.page import MattersPage
from desktop.gui.pages import PageName
from desktop.gui.palette.palette import Palette
from desktop.gui.rail import Rail
from desktop.gui.shortcuts import ShortcutsDialog
from desktop.gui.theme import Theme
from desktop.settings import Settings
from tests.fakes.invented import MATTER
from tests.fakes.workspace import FakeWorkspace
from tests.gui.conftest import settle_window
from tests.gui.test_accessibility import name_of

pytestmark = pytest.mark.gui


def test_keys_lead_to_the_pages_and_the_rail_follows(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    for page in PageName:
        key = Qt.Key(Qt.Key.Key_1 + page)
        QTest.keyClick(session.window, key, Qt.KeyboardModifier.ControlModifier)
        assert desk.pages.shown is page
        assert desk.rail.button(page).isChecked()
        settle_window(qtbot, session)
    QTest.mouseClick(desk.rail.button(PageName.DOCUMENTS), Qt.MouseButton.LeftButton)
    assert desk.pages.shown is PageName.DOCUMENTS


def test_before_the_matters_are_listed_none_is_said_to_be_missing(qtbot: QtBot) -> None:
    rail = Rail()
    qtbot.addWidget(rail)
    assert "No matter" not in rail.switcher.text()
    rail.show_matters((), "")
    assert "No matter" in rail.switcher.text()


def test_the_rail_has_words_again_when_letters_are_small_again(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    session.window.resize(1240, 800)
    qtbot.waitUntil(lambda: not desk.rail.compact)
    wide = desk.rail.width()
    session.theme.apply(Settings(theme="light", font_percent=200))
    qtbot.waitUntil(lambda: desk.rail.compact)
    session.theme.apply(Settings(theme="light"))
    qtbot.waitUntil(lambda: not desk.rail.compact)
    qtbot.waitUntil(lambda: desk.rail.width() == wide)


def test_another_size_is_laid_out_before_it_is_painted(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    window = session.window
    qtbot.waitUntil(window.updatesEnabled)
    window.resize(window.width() + 200, window.height())
    assert not desk.updatesEnabled()
    qtbot.waitUntil(desk.updatesEnabled)


def test_the_palette_opens_a_document_and_turns_to_a_matter(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    window = session.window
    for typed, reached in (
        ("letter of 5", lambda: desk.viewer is not None and desk.viewer.target.document_id == 2),
        ("ward round", lambda: desk.matters.name == "Ward round"),
        ("settings", lambda: desk.pages.shown is PageName.SETTINGS),
    ):
        QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        palette = window.findChild(Palette)
        assert palette is not None
        QTest.keyClicks(palette.field, typed)
        qtbot.waitUntil(lambda p=palette: not p.finder.searching)  # type: ignore[misc]
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
        qtbot.waitUntil(reached)
        settle_window(qtbot, session)


def test_help_and_the_keys_are_one_key_away(qtbot: QtBot, desk: Desk, session: Session) -> None:
    menus = session.window.menus
    for action, key, kind in (
        (menus.help, "F1", HelpDialog),
        (menus.shortcuts, "Ctrl+/", ShortcutsDialog),
    ):
        assert action.shortcut() == QKeySequence(key)
        action.trigger()
        dialog = session.window.findChild(kind)
        assert dialog is not None
        assert dialog.isVisible()
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda k=kind: session.window.findChild(k) is None)  # type: ignore[misc]


def test_all_keys_of_the_list_are_named_in_one_language(qtbot: QtBot, german: None) -> None:
    dialog = ShortcutsDialog((("Hinzufügen", "Strg+O"),))
    qtbot.addWidget(dialog)
    shown = [each.text() for each in dialog.inside.findChildren(QLabel)]
    assert "Strg+Z, Strg+Umschalt+Z" in shown
    assert "Alt+1 … Alt+8" in shown
    assert [each for each in shown if "Ctrl" in each or "Shift" in each] == []


@pytest.mark.parametrize(("wide", "columns"), [(1600, 4), (820, 2)])
def test_no_key_of_the_list_is_beyond_the_side_of_the_screen(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, theme: Theme, wide: int, columns: int
) -> None:
    room = Mock()
    room.availableSize.return_value = QSize(wide, 560)
    monkeypatch.setattr(ShortcutsDialog, "screen", lambda self: room)
    dialog = ShortcutsDialog((("Add files", "Ctrl+O"),))
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.processEvents()
    shown = [each for each in dialog.inside.findChildren(QLabel) if each.isVisible()]
    lefts = [each.x() for each in shown]
    assert len(set(lefts)) == columns
    # Of one length, so that none scrolls beside an empty half.
    assert max(map(lefts.count, lefts)) - min(map(lefts.count, lefts)) <= 1
    assert "F9" in [each.text() for each in shown]
    assert max(each.mapTo(dialog, each.rect().topRight()).x() for each in shown) < dialog.width()


def test_the_keys_go_to_the_theme_that_is_chosen(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    session.preferences.choose(theme="dark")
    session.window.activateWindow()
    desk.show_page(PageName.SETTINGS)
    qtbot.waitUntil(lambda: not session.jobs.alive())
    focused = QApplication.focusWidget()
    assert isinstance(focused, QRadioButton)
    assert focused.isChecked()


def test_a_narrow_window_shows_the_rail_as_drawings(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    session.window.resize(800, 560)
    assert desk.rail.compact
    assert desk.rail.button(PageName.ASK).accessibleName() == "Ask"
    session.window.resize(1240, 700)
    assert not desk.rail.compact


def test_a_matter_renamed_or_removed_is_followed(
    qtbot: QtBot, desk: Desk, session: Session, workspace: FakeWorkspace
) -> None:
    desk.show_page(PageName.MATTERS)
    settle_window(qtbot, session)
    page = desk.pages.built(PageName.MATTERS)
    assert isinstance(page, MattersPage)
    page.rename(MATTER, "Harbour Lane")
    qtbot.waitUntil(lambda: desk.matters.name == "Harbour Lane")
    settle_window(qtbot, session)
    assert len(desk.documents.table.documents) == 13
    workspace.remove_matter("Harbour Lane")
    page.removed.emit("Harbour Lane")
    assert desk.matters.name == "Ward round"
    settle_window(qtbot, session)


def test_space_looks_into_documents_and_the_arrows_go_on(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    view = desk.documents.view
    desk.documents.reveal(desk.documents.table.document_at(0).path)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert desk.viewer is not None
    assert desk.viewer.target.document_id == 1
    assert view.hasFocus()
    settle_window(qtbot, session)
    desk.documents.reveal(desk.documents.table.document_at(1).path)
    assert desk.viewer.target.document_id == 2
    settle_window(qtbot, session)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert desk.viewer.isHidden()
    desk.documents.reveal(desk.documents.table.document_at(0).path)
    assert desk.viewer.isHidden()


def test_what_takes_long_to_build_is_there_before_it_is_shown(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    settle_window(qtbot, session)
    for name in PageName:
        page = desk.pages.built(name)
        assert page is not None
        assert page.isVisible() == (name is desk.pages.shown)
    assert desk.viewer is not None
    assert not desk.viewer.isVisible()


def test_another_matter_is_one_choice_away(qtbot: QtBot, desk: Desk, session: Session) -> None:
    desk.rail.menu.aboutToShow.emit()
    action = next(a for a in desk.rail.menu.actions() if a.data() == "Ward round")
    action.trigger()
    assert desk.matters.name == "Ward round"
    settle_window(qtbot, session)
    assert session.window.status_line.matter.text() == "Ward round · 0 documents"
    assert "Ward round" in desk.rail.switcher.accessibleName()


def test_a_new_matter_is_made_in_the_window(
    qtbot: QtBot, desk: Desk, session: Session, workspace: FakeWorkspace
) -> None:
    session.window.menus.new_matter.trigger()
    assert desk.new_matter.isVisible()
    QTest.keyClicks(desk.new_matter.name, MATTER.upper())
    QTest.keyClick(desk.new_matter.name, Qt.Key.Key_Return)
    qtbot.waitUntil(desk.new_matter.notice.isVisible)
    assert desk.new_matter.notice.title == "There is a matter of this name"
    settle_window(qtbot, session)
    desk.new_matter.name.setText("Brennan v. Castellan")
    desk.new_matter.copy.click()
    desk.new_matter.create_button.click()
    qtbot.waitUntil(lambda: desk.matters.name == "Brennan v. Castellan")
    assert workspace.matters()[-1].keep_originals
    assert not desk.new_matter.isVisible()
    settle_window(qtbot, session)


def test_a_document_opens_beside_the_list_and_is_put_away(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    desk.documents.view.choose("/home/nora/Clients/Harbour Lane/Lease 14 Harbour Lane.pdf")
    desk.documents.open_chosen()
    qtbot.waitUntil(lambda: desk.viewer is not None and desk.viewer.ready)
    viewer = desk.viewer
    assert viewer is not None
    assert viewer.isVisible()
    assert desk.splitter.sizes()[1] > 200
    desk.show_page(PageName.MODELS)
    assert not viewer.isVisible()
    assert viewer.target.document_id == 0
    settle_window(qtbot, session)


def test_the_theme_and_the_text_size_are_in_the_menu(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    actions = {action.text(): action for action in session.window.actions()}
    actions["Dark"].trigger()
    qtbot.waitUntil(lambda: session.theme.tokens.name == "dark")
    actions["Larger text"].trigger()
    assert session.preferences.settings.font_percent == 110
    actions["Normal text size"].trigger()
    actions["Light"].trigger()
    assert session.preferences.settings.font_percent == 100
    settle_window(qtbot, session)


def test_no_two_actions_have_the_same_key(desk: Desk, session: Session) -> None:
    keys = [key for _, key in session.window.menus.shortcuts_list()]
    assert len(keys) == len(set(keys)) > 10


def test_the_title_tells_nothing_of_the_documents(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    desk.open_document(1)
    settle_window(qtbot, session)
    assert session.window.windowTitle() == "Strongroom"


def test_the_status_line_says_what_is_done(
    qtbot: QtBot, desk: Desk, session: Session, workspace: FakeWorkspace
) -> None:
    line = session.window.status_line
    assert line.network.text() == "No connection since 1 Feb 2026"
    assert "kernel" in line.network.toolTip()
    assert "Qwen2.5" in line.model.text()
    workspace.hold()
    desk.add([Path("/in/one.pdf"), Path("/in/two.pdf")])
    workspace.step(5)
    qtbot.waitUntil(lambda: line.job.text() == "Adding files: 1 of 2")
    workspace.release()
    qtbot.waitUntil(lambda: not line.job.isVisible())
    settle_window(qtbot, session)


def test_every_control_has_a_name_and_can_be_reached_by_keyboard(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    for page in PageName:
        desk.show_page(page)
        settle_window(qtbot, session)
    kinds = (QAbstractButton, QLineEdit, QComboBox, QSpinBox, QSlider, QPlainTextEdit)
    nameless, unreachable = [], []
    for kind in kinds:
        for control in session.window.findChildren(kind):
            where = f"{type(control).__name__} in {type(control.parent()).__name__}"
            # Parts of Qt's own widgets (a spin box's line, a table's corner) speak through them.
            if control.objectName().startswith("qt_") or _is_part(control):
                continue
            if not name_of(control).strip():
                nameless.append(where)
            if control.focusPolicy() is Qt.FocusPolicy.NoFocus:
                unreachable.append(where)
    assert not nameless
    assert not unreachable


def _is_part(control: QWidget) -> bool:
    parent = control.parentWidget()
    return isinstance(parent, QLineEdit | QSpinBox | QComboBox) or (
        parent is not None and parent.metaObject().className().startswith("QTable")
    )


def test_a_passage_of_a_document_in_the_list_is_asked_about_on_the_ask_page(
    qtbot: QtBot, session: Session, desk: Desk
) -> None:
    text = "The Tenant pays EUR 2,450 a month in advance"
    desk.open_document(1)
    viewer = desk.viewer
    assert viewer is not None
    viewer.show_passage(1, 2, 10, 20, text)
    qtbot.waitUntil(lambda: viewer.ready)
    settle_window(qtbot, session)
    viewer.toolbar.ask.click()
    assert desk.pages.shown is PageName.ASK
    page = desk.pages.built(PageName.ASK)
    assert isinstance(page, AskPage)
    assert page.filtering.scope() == Scope(documents=(1,), stretch=(10, 20))
    settle_window(qtbot, session)


def test_a_document_that_an_answer_could_not_read_is_shown_in_the_list(
    qtbot: QtBot, session: Session, desk: Desk
) -> None:
    desk.show_page(PageName.ASK)
    settle_window(qtbot, session)
    path = "/home/nora/Clients/Harbour Lane/Insurance schedule.pdf"
    page = desk.pages.built(PageName.ASK)
    assert isinstance(page, AskPage)
    page.document_row_requested.emit(path)
    assert desk.pages.shown is PageName.DOCUMENTS
    settle_window(qtbot, session)
    assert [document.path for document in desk.documents.view.chosen()] == [path]


def test_settings_that_could_not_be_read_are_told_of(qtbot: QtBot, session: Session) -> None:
    session.preferences.were_damaged = True
    session.start()
    qtbot.waitUntil(lambda: session.window.desk is not None)
    assert session.window.notice.title == "Some settings could not be read"


def test_tab_goes_down_the_rail_as_it_stands(desk: Desk) -> None:
    rail = desk.rail
    after: QWidget | None = rail.button(list(PageName)[-1])
    while after is not None:
        after = after.nextInFocusChain()
        if after is not None and after.focusPolicy() & Qt.FocusPolicy.TabFocus:
            break
    assert after is rail.lock

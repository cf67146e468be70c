"""The trash in the window: listed, restored, emptied, shredded after a typed yes."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.gui.jobs import Jobs
from desktop.gui.settings.trash_card import TrashCard
from desktop.gui.settings.trash_table import Column, TrashTable
from desktop.gui.theme import Theme
from desktop.gui.trash_sweep import TrashSweep
from desktop.gui.widgets.scroll_page import ScrollPage
from desktop.settings import Settings
from desktop.vault.removal.remains import Remains
from desktop.vault.removal.trash import Trashed
from tests.fakes.invented import MATTER
from tests.fakes.workspace import FakeWorkspace


@pytest.fixture
def card(qtbot: QtBot, workspace: FakeWorkspace, jobs: Jobs, theme: Theme) -> TrashCard:
    workspace.remove_documents([1, 2])
    workspace.remove_matter("Ward round")
    workspace.calls.clear()
    made = TrashCard(workspace, jobs)  # type: ignore[arg-type] # the fake is one in its shape
    qtbot.addWidget(made)
    made.show()
    made.refresh()
    qtbot.waitUntil(lambda: made.table.rowCount() == 3 and not jobs.alive())
    return made


def names(card: TrashCard) -> list[str]:
    model = card.view.model()
    return [str(model.index(row, Column.NAME).data()) for row in range(model.rowCount())]


def test_what_was_removed_is_listed_with_its_day(card: TrashCard) -> None:
    assert "Lease 14 Harbour Lane.pdf" in names(card)
    assert "Ward round" in names(card)
    model = card.view.model()
    assert {model.index(row, Column.GOES).data() for row in range(3)} == {"5 Mar 2026"}
    assert not card.restore.isEnabled()
    assert card.empty.isEnabled()


def test_the_entries_are_sorted_by_a_column_and_what_is_selected_stays_so(card: TrashCard) -> None:
    name = names(card)[0]
    card.view.selectRow(0)
    card.view.sortByColumn(Column.NAME, Qt.SortOrder.DescendingOrder)
    assert names(card) == sorted(names(card), key=str.casefold, reverse=True)
    assert [entry.title.rsplit("/", 1)[-1] for entry in card.chosen] == [name]
    card.view.sortByColumn(Column.NAME, Qt.SortOrder.AscendingOrder)
    assert names(card) == sorted(names(card), key=str.casefold)


def test_of_a_long_trash_only_what_is_seen_and_a_little_more_is_asked_for(
    card: TrashCard, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: set[int] = set()
    shown = TrashTable._shown

    def noted(table: TrashTable, entry: Trashed, column: Column) -> str:
        asked.add(entry.id)
        return shown(table, entry, column)

    monkeypatch.setattr(TrashTable, "_shown", noted)
    some = card.table.entry(0)
    card._show([replace(some, id=number) for number in range(500)])
    card.view.sortByColumn(Column.NAME, Qt.SortOrder.DescendingOrder)
    card.resize(card.width() + 100, card.height())
    card.grab()
    assert 0 < len(asked) < 100


def test_one_click_restores(
    qtbot: QtBot, card: TrashCard, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    before = len(workspace.documents(MATTER))
    card.view.selectRow(names(card).index("Lease 14 Harbour Lane.pdf"))
    with qtbot.waitSignal(card.restored):
        QTest.mouseClick(card.restore, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: card.table.rowCount() == 2 and not jobs.alive())
    assert len(workspace.documents(MATTER)) == before + 1
    assert "Lease 14 Harbour Lane.pdf" not in names(card)


def test_emptying_asks_first(
    qtbot: QtBot, card: TrashCard, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    card.empty.click()
    card.notice.buttons[0].click()
    assert workspace.calls == []
    card.empty.click()
    card.notice.buttons[1].click()
    qtbot.waitUntil(lambda: card.table.rowCount() == 0 and not jobs.alive())
    assert workspace.calls == [("empty", None)]
    assert card.empty_words.isVisible()


def test_the_keys_stay_in_the_card_when_the_button_goes_that_had_them(
    qtbot: QtBot, workspace: FakeWorkspace, jobs: Jobs, theme: Theme
) -> None:
    workspace.remove_documents([1, 2])
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    # Without the card's doing the keys go to the first field of the window, as on the page.
    layout.addWidget(QLineEdit(window))
    card = TrashCard(workspace, jobs, window)  # type: ignore[arg-type] # as above
    layout.addWidget(card)
    window.show()
    card.refresh()
    qtbot.waitUntil(lambda: card.table.rowCount() == 2 and not jobs.alive())
    card.empty.click()
    button = card.notice.buttons[1]
    button.setFocus()
    assert button.hasFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: card.table.rowCount() == 0 and not jobs.alive())
    assert window.focusWidget() is card.days


def test_shredding_needs_the_word_typed_and_a_place_for_the_certificate(
    qtbot: QtBot,
    card: TrashCard,
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
    workspace.remains = Remains((("ab", "Lease 16 Harbour Lane.pdf"),), ("notes",))
    card.view.selectRow(names(card).index("Lease 14 Harbour Lane.pdf"))
    card.shred.click()
    assert "Lease 14 Harbour Lane.pdf" in card.yes.words.text()
    QTest.keyClicks(card.yes.field, "yes")
    assert not card.yes.go_on.isEnabled()
    QTest.keyClick(card.yes.field, Qt.Key.Key_Return)
    assert workspace.calls == []
    card.yes.field.clear()
    QTest.keyClicks(card.yes.field, "shred")
    card.yes.go_on.click()
    qtbot.waitUntil(lambda: card.table.rowCount() == 2 and not jobs.alive())
    assert workspace.calls[0] == ("shred", ((), out, "", (1,)))
    assert str(out) in card.notice.title
    assert card.notice.message == (
        "Other documents say some of the same words and were not deleted:"
        " Lease 16 Harbour Lane.pdf. Some of the same words stand in: notes."
    )


def test_a_matter_or_a_held_thing_can_t_be_shredded_here(card: TrashCard) -> None:
    card.view.selectRow(names(card).index("Ward round"))
    assert card.restore.isEnabled()
    assert not card.shred.isEnabled()


def test_the_term_is_kept(
    qtbot: QtBot, card: TrashCard, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    card.days.setValue(0)
    assert card.days.text() == "Delete at once"
    QTest.keyClick(card.days, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: workspace.trash.days == 0 and not jobs.alive())


def test_a_running_window_sweeps_and_tells_of_a_clock_that_jumped(
    qtbot: QtBot, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    sweep = TrashSweep(workspace, jobs)  # type: ignore[arg-type] # the fake is one in its shape
    workspace.swept = "The clock was set back."
    with qtbot.waitSignal(sweep.told) as told:
        sweep.look()
    assert told.args == ["The clock was set back."]
    workspace.swept = ""
    with qtbot.assertNotEmitted(sweep.told):
        sweep.look()
        qtbot.waitUntil(lambda: not jobs.alive())


@pytest.mark.parametrize(("width", "percent", "narrow"), [(1100, 100, False), (560, 150, True)])
def test_what_a_thing_is_called_is_read_where_there_is_little_room(
    qtbot: QtBot, card: TrashCard, theme: Theme, width: int, percent: int, narrow: bool
) -> None:
    theme.apply(Settings(theme="light", font_percent=percent))
    card.setFixedWidth(width)
    qtbot.waitUntil(lambda: card.view.isColumnHidden(Column.KIND) is narrow)
    letters = card.view.fontMetrics().averageCharWidth()
    qtbot.waitUntil(lambda: card.view.columnWidth(Column.NAME) >= 20 * letters)
    assert not card.view.isColumnHidden(Column.GOES)
    assert card.view.rowHeight(0) > card.view.fontMetrics().height()


@pytest.fixture
def page(qtbot: QtBot, workspace: FakeWorkspace, jobs: Jobs, theme: Theme) -> ScrollPage:
    """The card with 30 things, in a page that is lower than these."""
    for number in range(30):
        workspace.trash.put("draft", MATTER, f"Draft {number:02}", lambda: None)
    made = ScrollPage("Settings", "")
    card = TrashCard(workspace, jobs, made.ground)  # type: ignore[arg-type] # the fake is one in its shape
    made.column.addWidget(card)
    qtbot.addWidget(made)
    made.resize(700, 420)
    made.show()
    card.refresh()
    qtbot.waitUntil(lambda: card.table.rowCount() > 0 and not jobs.alive())
    return made


def test_the_list_scrolls_with_its_page_and_not_in_it(qtbot: QtBot, page: ScrollPage) -> None:
    card = page.findChild(TrashCard)
    assert card is not None
    for rows, left in ((12, 18), (30, 0)):
        assert (card.table.rowCount(), card.table.left_out) == (rows, left)
        qtbot.waitUntil(lambda: card.view.verticalScrollBar().maximum() == 0)
        last = card.view.visualRect(card.table.index(rows - 1, 0))
        assert card.view.viewport().rect().contains(last)
        assert card.all_of_them.isVisible() is (left > 0)
        if left:
            assert card.all_of_them.text() == "Show all 30 things"
            card.all_of_them.click()
    assert page.focusWidget() is card.view
    assert [entry.title for entry in card.chosen] == ["Draft 12"]


@pytest.mark.parametrize("behind", [False, True], ids=["in front", "behind another"])
@pytest.mark.parametrize("pressed", [False, True], ids=["", "a mouse button is down"])
def test_the_page_follows_the_keys_in_the_list(
    qtbot: QtBot,
    page: ScrollPage,
    behind: bool,
    pressed: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    card = page.findChild(TrashCard)
    assert card is not None
    down = Qt.MouseButton.LeftButton if pressed else Qt.MouseButton.NoButton
    # A drag that began elsewhere.
    monkeypatch.setattr(QGuiApplication, "mouseButtons", lambda: down)
    front = QWidget() if behind else page
    qtbot.addWidget(front)
    front.show()
    front.activateWindow()
    qtbot.waitUntil(front.isActiveWindow)
    card.all_of_them.click()
    seen = page.area.viewport()

    def is_seen() -> bool:
        row = card.view.visualRect(card.view.currentIndex())
        top = card.view.viewport().mapTo(seen, row.topLeft()).y()
        return 0 <= top <= seen.height() - row.height()

    none, held = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
    for key, modifier, row in (
        (Qt.Key.Key_End, held, 29),
        (Qt.Key.Key_Home, held, 0),
        (Qt.Key.Key_PageDown, none, None),
        (Qt.Key.Key_PageDown, none, None),
    ):
        QTest.keyClick(card.view, key, modifier)
        qtbot.waitUntil(is_seen)
        assert row in (None, card.view.currentIndex().row())
    assert 4 < card.view.currentIndex().row() < 29, "a page is what is seen"

"""Parts that give way where there is little room, and stay whole where there is enough."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.documents import Answer, AnswerStatus
from desktop.gui.ask.turn import TurnView
from desktop.gui.draft.page import DraftPage
from desktop.gui.draft.toolbar import DraftToolbar
from desktop.gui.theme import Theme
from desktop.gui.unlock.screen import Screen
from desktop.gui.widgets.badge import Badge
from desktop.gui.widgets.broken_words import break_words, say
from desktop.gui.widgets.elided import ElidedParagraph, ShortenedLabel
from desktop.gui.widgets.flow_layout import flow
from desktop.settings import Settings
from desktop.vault.desk.drafts import DraftFacts
from desktop.vault.desk.history import Asked
from tests.fakes.invented import MATTER
from tests.fakes.workspace import FakeWorkspace
from tests.layout import faults

pytestmark = pytest.mark.gui


def shown(qtbot: QtBot, widget: QWidget, width: int) -> QWidget:
    qtbot.addWidget(widget)
    widget.resize(width, 200)
    widget.show()
    return widget


def row(
    qtbot: QtBot, holder: QWidget, width: int, direction: Qt.LayoutDirection
) -> tuple[QPushButton, QPushButton]:
    holder.setLayoutDirection(direction)
    first, second = QPushButton("Import a file", holder), QPushButton("Export", holder)
    holder.setLayout(flow(first, second))
    shown(qtbot, holder, width)
    return first, second


def test_what_has_no_room_in_a_row_goes_below(qtbot: QtBot, theme: Theme) -> None:
    wide, narrow = QWidget(), QWidget()
    first, second = row(qtbot, wide, 600, Qt.LayoutDirection.LeftToRight)
    assert first.y() == second.y()
    assert first.x() < second.x()
    first, second = row(qtbot, narrow, first.width() + 20, Qt.LayoutDirection.LeftToRight)
    assert second.y() > first.geometry().bottom()
    assert second.x() == first.x()
    layout = narrow.layout()
    assert layout is not None
    high = layout.heightForWidth(narrow.width())
    second.hide()
    assert layout.heightForWidth(narrow.width()) < high


def test_the_rest_of_a_row_can_stand_at_its_end(qtbot: QtBot, theme: Theme) -> None:
    holder = QWidget()
    first, second = QPushButton("New recovery code", holder), QPushButton("Revoke", holder)
    holder.setLayout(flow(first, second, rest_at_end=True))
    shown(qtbot, holder, first.sizeHint().width() + 20)
    assert first.x() == 0
    assert second.y() > first.geometry().bottom()
    assert second.geometry().right() == holder.rect().right()


@pytest.mark.parametrize("width", [250, 330, 700])
def test_no_button_of_an_answer_is_cut_in_longer_languages(
    qtbot: QtBot, theme: Theme, german: None, width: int
) -> None:
    turn = TurnView()
    answer = Answer("Q", "Not found.", AnswerStatus.NOT_FOUND, ())
    turn.show_asked(Asked(1, "Q", answer, "2026-11-29T09:00:00+00:00"))
    shown(qtbot, turn, width)
    turn.resize(width, 600)
    QApplication.processEvents()
    assert [fault for fault in faults(turn) if "QToolButton" in fault] == []


def test_a_row_is_mirrored(qtbot: QtBot, theme: Theme) -> None:
    holder = QWidget()
    first, second = row(qtbot, holder, 600, Qt.LayoutDirection.RightToLeft)
    assert second.geometry().right() < first.x()
    assert first.geometry().right() == 599


def test_what_is_left_of_a_row_goes_to_what_wants_it(qtbot: QtBot, theme: Theme) -> None:
    holder = QWidget()
    between, last = QWidget(holder), QPushButton("Empty", holder)
    between.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    holder.setLayout(flow(QPushButton("Restore", holder), between, last))
    shown(qtbot, holder, 600)
    assert last.geometry().right() == 599


def test_a_badge_wider_than_its_row_has_more_lines(qtbot: QtBot, theme: Theme) -> None:
    holder = QWidget()
    badge = Badge(holder)
    badge.show_state("warning", "Tight: it needs about 6.4 GB of memory; close other programs")
    holder.setLayout(flow(badge))
    shown(qtbot, holder, 900)
    one = badge.height()
    assert badge.width() == badge.sizeHint().width()
    holder.resize(200, 200)
    qtbot.waitUntil(lambda: badge.height() > 2 * one)
    assert badge.width() <= 200


def test_the_words_of_a_box_are_broken_and_said_whole(qtbot: QtBot, theme: Theme) -> None:
    words = "Read files at half the speed on battery"
    holder = QWidget()
    box = QCheckBox(words, holder)
    break_words(box)
    column = QVBoxLayout(holder)
    column.addWidget(box)
    shown(qtbot, holder, 600)
    assert box.text() == words
    high = box.sizeHint().height()
    box.resize(150, 60)
    assert "\n" in box.text()
    assert box.text().split() == words.split()
    assert box.sizeHint().width() <= 150
    assert box.sizeHint().height() > high
    assert box.accessibleName() == words
    box.resize(600, 60)
    assert box.text() == words


def test_a_paragraph_is_broken_anew_where_anything_changes(qtbot: QtBot, theme: Theme) -> None:
    paragraph = ElidedParagraph(5)
    paragraph.set_text("Within how many days must the landlord return the deposit? " * 3)
    shown(qtbot, paragraph, 900)
    wide = paragraph.heightForWidth(900)
    assert paragraph.heightForWidth(200) > wide
    assert paragraph.heightForWidth(900) == wide
    large = paragraph.font()
    large.setPointSizeF(3 * large.pointSizeF())
    paragraph.setFont(large)
    assert paragraph.heightForWidth(900) > 2 * wide
    paragraph.set_text("Short")
    assert paragraph.heightForWidth(900) <= 2 * wide


def test_a_label_says_it_shorter_where_it_must(qtbot: QtBot, theme: Theme) -> None:
    label = ShortenedLabel()
    label.show_text("No connection since 1 Feb 2026", "No network")
    shown(qtbot, label, 600)
    assert label.shown_text() == "No connection since 1 Feb 2026"
    label.resize(label.minimumSizeHint())
    assert label.shown_text() == "No network"
    assert label.text() == "No connection since 1 Feb 2026"
    whole = label.sizeHint().width()
    label.show_text("No connection; 3 refused")
    assert label.minimumSizeHint().width() == label.sizeHint().width() < whole


def test_before_the_vault_is_open_no_button_is_cut_in_large_letters(
    qtbot: QtBot, theme: Theme
) -> None:
    screen = Screen("Strongroom is locked", "Nothing can be read until the vault is unlocked.")
    button = QPushButton("Unlock with the system keychain", screen)
    button.setProperty("kind", "primary")
    screen.column.addWidget(button)
    qtbot.addWidget(screen)
    screen.resize(1240, 700)
    screen.show()
    plain = button.width()
    theme.apply(Settings(theme="light", font_percent=200))
    qtbot.waitUntil(lambda: button.width() > plain)
    assert button.width() >= button.sizeHint().width()
    screen.resize(760, 600)
    qtbot.waitUntil(lambda: button.mapTo(screen, button.rect().topRight()).x() < screen.width())
    assert button.mapTo(screen, button.rect().topLeft()).x() >= 0


def test_a_draft_is_listed_by_its_title_where_there_is_little_room(
    qtbot: QtBot, draft_page: DraftPage, workspace: FakeWorkspace
) -> None:
    table = draft_page.start.table
    title = "Deed of variation"
    facts = DraftFacts(7, MATTER, title, "", "nda", None, "2026-01-02T10:00:00+00:00", "")
    draft_page.start.show_drafts([facts], {"nda": "Mutual non-disclosure agreement"})
    qtbot.waitUntil(lambda: not table.isColumnHidden(1))
    table.setFixedWidth(round(table.sizeHintForColumn(1) * 1.6))
    qtbot.waitUntil(lambda: table.isColumnHidden(1))
    assert table.columnWidth(0) >= table.fontMetrics().horizontalAdvance(title)
    assert not table.horizontalScrollBar().isVisible()


def test_what_expands_in_a_line_at_the_end_stays_in_the_row(qtbot: QtBot, theme: Theme) -> None:
    holder = QWidget()
    state = QLabel("in use, on your paper", holder)
    state.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    name = QLabel("The code that opens the vault when all else is lost", holder)
    holder.setLayout(flow(name, state, QPushButton("Revoke", holder), rest_at_end=True))
    shown(qtbot, holder, name.sizeHint().width() + 20)
    assert state.y() > name.y()
    assert [each for each in faults(holder) if "reaches out" in each] == []


def test_a_drafts_title_has_room_before_the_words_of_the_way_back(
    qtbot: QtBot, theme: Theme
) -> None:
    theme.apply(Settings(font_percent=200))
    tools = DraftToolbar()
    tools.show_title("Mutual non-disclosure agreement")
    shown(qtbot, tools, 1400)
    assert tools.back_button.text() == "All drafts"
    tools.resize(tools.minimumSizeHint().width(), 200)
    QApplication.processEvents()
    assert tools.back_button.text() == ""
    assert tools.back_button.toolTip() == "All drafts"
    tools.resize(1400, 200)
    QApplication.processEvents()
    assert tools.back_button.text() == "All drafts"


def test_other_words_of_a_button_are_broken_and_said_too(qtbot: QtBot, theme: Theme) -> None:
    holder = QWidget()
    button = QPushButton("Back", holder)
    column = QVBoxLayout(holder)
    column.addWidget(button)
    break_words(button)
    shown(qtbot, holder, 220)
    words = "Unlock with the recovery code that you wrote down"
    say(button, words)
    QApplication.processEvents()
    assert "\n" in button.text()
    assert button.accessibleName() == words
    assert [fault for fault in faults(holder) if "cut" in fault] == []

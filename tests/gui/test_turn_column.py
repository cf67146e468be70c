"""Turns one under another: only what is seen is measured before the window is painted anew."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.gui.ask.turn_column import Spacing, TurnColumn

pytestmark = pytest.mark.gui

_COUNT = 30
_WORDS = "The tenant pays the rent on the first day of each month, and not later. " * 6


@pytest.fixture
def area(qtbot: QtBot) -> QScrollArea:
    made = QScrollArea()
    qtbot.addWidget(made)
    made.setWidgetResizable(True)
    made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    column = TurnColumn(made.viewport(), Spacing(between=8, above=0, behind=0, below=0))
    made.setWidget(column)
    bar = made.verticalScrollBar()
    column.shifted.connect(lambda by: bar.setValue(bar.value() + by))
    made.resize(600, 400)
    made.show()
    for number in range(_COUNT):
        column.insert(number, _turn(column))
    QApplication.processEvents()
    return made


def _turn(column: TurnColumn) -> QWidget:
    turn = QWidget(column)
    words = QLabel(_WORDS, turn)
    words.setWordWrap(True)
    QVBoxLayout(turn).addWidget(words)
    return turn


def _column(area: QScrollArea) -> QWidget:
    column = area.widget()
    assert column is not None
    return column


def _turns(area: QScrollArea) -> list[QWidget]:
    found = _column(area).findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return sorted(found, key=lambda turn: turn.y())


def _measured(area: QScrollArea) -> list[QWidget]:
    return [turn for turn in _turns(area) if turn.width() == area.viewport().width()]


def test_another_width_measures_what_is_seen_at_once_and_the_rest_in_turns(
    area: QScrollArea, qtbot: QtBot
) -> None:
    assert len(_measured(area)) == _COUNT
    area.resize(400, 400)
    at_once = _measured(area)
    assert _turns(area)[0] in at_once
    assert len(at_once) < 12
    qtbot.waitUntil(lambda: len(_measured(area)) == _COUNT)
    tops = [turn.y() for turn in _turns(area)]
    ends = [turn.geometry().bottom() + 9 for turn in _turns(area)]
    assert tops[1:] == ends[:-1]
    assert _column(area).height() == ends[-1] - 8


def test_what_is_scrolled_to_is_measured_before_it_is_seen(area: QScrollArea) -> None:
    area.resize(400, 400)
    bar = area.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    seen = [
        turn
        for turn in _turns(area)
        if -turn.height() < turn.mapTo(area, QPoint(0, 0)).y() < area.height()
    ]
    assert seen
    assert set(seen) <= set(_measured(area))


def test_what_is_read_stays_in_its_place_while_the_rest_is_measured(
    area: QScrollArea, qtbot: QtBot
) -> None:
    bar = area.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    area.resize(400, 400)
    QApplication.sendPostedEvents()
    read = next(turn for turn in _turns(area) if turn.mapTo(area, QPoint(0, 0)).y() >= 0)
    before = read.mapTo(area, QPoint(0, 0)).y()
    qtbot.waitUntil(lambda: len(_measured(area)) == _COUNT)
    assert read.mapTo(area, QPoint(0, 0)).y() == before

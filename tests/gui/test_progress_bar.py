"""Progress bars are drawn in their turn, not in the midst of what tells them a value."""

import pytest
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.gui.widgets.progress_bar import ProgressBar

pytestmark = pytest.mark.gui


class Costly(QWidget):
    """Counts how often it is drawn."""

    drawn = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.drawn += 1
        super().paintEvent(event)


@pytest.mark.parametrize("span", [(0, 1000), (0, 0), (5, 10)])
def test_a_new_value_draws_nothing_at_once(qtbot: QtBot, span: tuple[int, int]) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    beside, bar = Costly(window), ProgressBar(window)
    beside.setMinimumSize(200, 100)
    column.addWidget(beside)
    column.addWidget(bar)
    bar.setRange(0, 1000)
    bar.setValue(900)
    window.show()
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: beside.drawn > 0)
    before = beside.drawn
    beside.update()
    bar.setRange(*span)
    bar.setValue(700 if span == (0, 1000) else span[1])
    assert beside.drawn == before
    qtbot.waitUntil(lambda: beside.drawn > before)
    assert bar.updatesEnabled()


def test_it_shows_what_it_was_told(qtbot: QtBot) -> None:
    bar = ProgressBar()
    qtbot.addWidget(bar)
    bar.setRange(0, 40)
    bar.setValue(7)
    assert (bar.minimum(), bar.maximum(), bar.value()) == (0, 40, 7)

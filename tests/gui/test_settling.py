"""A window that gets another size is laid out first, and painted in a later turn."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.gui.ask.turn_column import Spacing, TurnColumn
from desktop.gui.widgets.settling import Settling
from desktop.gui.widgets.stack import Stack

pytestmark = pytest.mark.gui


class _Painted(QWidget):
    """Counts how often it is painted, and tells the sizes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.sizes: list[int] = []

    def paintEvent(self, event: QPaintEvent) -> None:
        self.sizes.append(self.width())


class _Window(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.settling = Settling(self)
        self.part = _Painted(self)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self.part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.settling.resized()


@pytest.fixture
def window(qtbot: QtBot) -> _Window:
    made = _Window()
    qtbot.addWidget(made)
    made.resize(300, 200)
    made.show()
    qtbot.waitUntil(lambda: bool(made.part.sizes) and not made.settling.is_held)
    QApplication.processEvents()
    made.part.sizes.clear()
    return made


def test_another_size_is_painted_once_after_it_is_laid_out(window: _Window, qtbot: QtBot) -> None:
    window.resize(500, 400)
    assert window.part.width() == 500
    QApplication.sendPostedEvents()
    assert window.part.sizes == []
    qtbot.waitUntil(lambda: bool(window.part.sizes))
    QApplication.processEvents()
    assert window.part.sizes == [500]


def test_what_asks_to_be_painted_while_the_window_is_laid_out_is_painted(
    window: _Window, qtbot: QtBot
) -> None:
    # It is asked before the window hears of its size: Qt lays out what is in it first.
    window.part.update()
    window.resize(500, 400)
    QApplication.sendPostedEvents()
    assert window.settling.is_held
    qtbot.waitUntil(lambda: window.part.sizes == [500])


def test_a_window_that_is_pulled_is_painted_at_every_second_size(
    window: _Window, qtbot: QtBot
) -> None:
    for width in (400, 500, 600, 700):
        window.resize(width, 400)
        QApplication.sendPostedEvents()
    assert window.part.sizes == [500, 700]
    window.resize(800, 400)
    qtbot.waitUntil(lambda: window.part.sizes == [500, 700, 800])


def test_turns_are_measured_once_the_window_has_its_size_and_before_it_is_painted(
    window: _Window, qtbot: QtBot
) -> None:
    area = QScrollArea(window)
    area.setWidgetResizable(True)
    column = TurnColumn(area.viewport(), Spacing(between=8, above=0, behind=0, below=0))
    area.setWidget(column)
    window.column.addWidget(area)
    area.show()
    turn = _Painted(column)
    words = QLabel("The tenant pays the rent.", turn)
    words.setWordWrap(True)
    QVBoxLayout(turn).addWidget(words)
    column.insert(0, turn)
    qtbot.waitUntil(lambda: bool(turn.sizes))
    before = column.width()
    turn.sizes.clear()
    window.resize(500, 400)
    assert column.width() > before
    assert turn.width() == before
    qtbot.waitUntil(lambda: bool(turn.sizes))
    assert turn.sizes == [column.width()]


@pytest.fixture
def stack(qtbot: QtBot) -> Iterator[Stack]:
    """Two layers, the first painted."""
    holder = QWidget()
    qtbot.addWidget(holder)
    made = Stack(holder)
    QVBoxLayout(holder).addWidget(made)
    layers = [_Painted(made), _Painted(made)]
    for layer in layers:
        made.addWidget(layer)
    holder.show()
    qtbot.waitUntil(lambda: bool(layers[0].sizes))
    yield made
    holder.close()


def test_another_layer_is_laid_out_in_one_turn_and_painted_in_a_later_one(
    stack: Stack, qtbot: QtBot
) -> None:
    layer = stack.widget(1)
    assert isinstance(layer, _Painted)
    stack.setCurrentIndex(1)
    QApplication.sendPostedEvents()
    assert (layer.width(), layer.sizes) == (stack.width(), [])
    qtbot.waitUntil(lambda: layer.sizes == [stack.width()])


def test_who_turns_to_layer_after_layer_sees_them(stack: Stack, qtbot: QtBot) -> None:
    """Faster than any is painted: what is held back is not held back for ever."""
    layers = [stack.widget(0), stack.widget(1)]
    painted = [layer.sizes for layer in layers if isinstance(layer, _Painted)]
    for each in painted:
        each.clear()
    for turn in range(12):
        stack.setCurrentIndex((turn + 1) % 2)
        QApplication.processEvents()
    assert sum(map(len, painted)) >= 2

"""A change of theme or letters: what is in view wears it at once, the rest before it is seen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop.gui.app import Session
from desktop.gui.desk import Desk
from desktop.gui.pages import PageName
from desktop.gui.theme import DARK, LIGHT, Theme
from desktop.gui.widgets import dressing
from desktop.gui.widgets.stack import Stack
from desktop.settings import Settings
from tests.gui.conftest import whole

pytestmark = pytest.mark.gui

LARGE = Settings(theme="dark", font_percent=200)


class _Polishings(QObject):
    """Counts how often a widget is dressed anew."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.times += event.type() == QEvent.Type.StyleChange
        return False


@pytest.fixture
def stack(qtbot: QtBot, theme: Theme) -> Iterator[Stack]:
    """Three layers with a title in each, the first in view; all were seen before."""
    holder = QWidget()
    qtbot.addWidget(holder)
    made = Stack(holder)
    QVBoxLayout(holder).addWidget(made)
    for words in ("One", "Two", "Three"):
        layer = QWidget(made)
        title = QLabel(words, layer)
        title.setProperty("role", "title")
        QVBoxLayout(layer).addWidget(title)
        made.addWidget(layer)
    holder.show()
    for number in (1, 2, 0):
        made.setCurrentIndex(number)
    yield made
    # Python's hold on it: without it Qt's goes, too.
    holder.close()


def _title(stack: Stack, number: int) -> QLabel:
    layer = stack.widget(number)
    assert layer is not None
    (title,) = layer.findChildren(QLabel)
    return title


def _points(stack: Stack) -> list[float]:
    return [_title(stack, number).font().pointSizeF() for number in range(stack.count())]


def test_only_what_is_in_view_keeps_the_user_waiting(
    qtbot: QtBot, stack: Stack, theme: Theme
) -> None:
    counted = [_Polishings(_title(stack, number)) for number in range(3)]
    theme.apply(LARGE)
    assert [each.times for each in counted] == [1, 0, 0]
    qtbot.waitUntil(lambda: theme.is_on)
    assert [each.times for each in counted] == [1, 1, 1]
    assert len(set(_points(stack))) == 1


def test_a_layer_that_is_turned_to_at_once_is_dressed_before(stack: Stack, theme: Theme) -> None:
    before = _points(stack)[1]
    theme.apply(LARGE)
    shown = _title(stack, 1)
    stack.setCurrentIndex(1)
    assert shown.font().pointSizeF() == pytest.approx(2 * before)
    assert shown.palette().color(QPalette.ColorRole.WindowText).name() == DARK.text


def test_of_two_changes_that_follow_each_other_the_last_is_worn(
    qtbot: QtBot, stack: Stack, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dressing, "_TURN_SECONDS", 0.0002)
    before = _points(stack)
    theme.apply(LARGE)
    QApplication.processEvents()
    assert not theme.is_on
    theme.apply(Settings(theme="light", font_percent=150))
    qtbot.waitUntil(lambda: theme.is_on)
    assert _points(stack) == pytest.approx([1.5 * each for each in before])
    worn = {
        _title(stack, n).palette().color(QPalette.ColorRole.WindowText).name() for n in range(3)
    }
    assert worn == {LIGHT.text}


def test_a_layer_that_goes_meanwhile_stops_nothing(
    qtbot: QtBot, stack: Stack, theme: Theme
) -> None:
    before = _points(stack)[2]
    theme.apply(LARGE)
    gone = stack.widget(1)
    assert gone is not None
    delete(gone)
    qtbot.waitUntil(lambda: theme.is_on)
    assert _points(stack)[1] == pytest.approx(2 * before)


def test_what_comes_into_view_because_another_is_taken_out_is_dressed(
    stack: Stack, theme: Theme
) -> None:
    before = _points(stack)[1]
    theme.apply(LARGE)
    shown = stack.currentWidget()
    assert shown is not None
    stack.removeWidget(shown)
    now = stack.currentWidget()
    assert now is not None
    (title,) = now.findChildren(QLabel)
    assert title.font().pointSizeF() == pytest.approx(2 * before)


class _Painted(QObject):
    """Notes the letters and the ink with which a label is painted."""

    def __init__(self, label: QLabel) -> None:
        super().__init__(label)
        self._label = label
        self.looks: list[tuple[float, str]] = []
        label.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.looks.append(look_of(self._label))
        return False


def look_of(label: QLabel) -> tuple[float, str]:
    ink = label.palette().color(QPalette.ColorRole.WindowText).name()
    return round(label.font().pointSizeF(), 2), ink


def test_what_is_hidden_waits_and_is_dressed_before_it_is_seen(
    qtbot: QtBot, stack: Stack, theme: Theme
) -> None:
    shown = _title(stack, 0)
    hidden = QLabel("Hidden", stack.widget(0))
    hidden.setProperty("role", "title")
    for see in (hidden.show, hidden.hide):
        see()
    counted = _Polishings(hidden)
    theme.apply(LARGE)
    assert counted.times == 0
    hidden.show()
    assert look_of(hidden) == look_of(shown)
    qtbot.waitUntil(lambda: theme.is_on)
    assert counted.times == 1


def test_in_turns_all_in_view_changes_at_one_time(
    qtbot: QtBot, stack: Stack, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dressing, "_HELD_SECONDS", 0.00001)
    title, other = _title(stack, 0), QLabel("Other", stack.widget(0))
    other.setProperty("role", "title")
    other.show()
    painted = [_Painted(title), _Painted(other)]
    theme.apply(LARGE, in_turns=True)
    window = stack.window()
    while not window.updatesEnabled():
        window.repaint()
        QApplication.processEvents()
    qtbot.waitUntil(lambda: all(each.looks for each in painted))
    worn = look_of(title)
    assert worn[1] == DARK.text
    assert [set(each.looks) for each in painted] == [{worn}, {worn}]


def test_a_layer_turned_to_meanwhile_is_painted_in_its_new_look_alone(
    qtbot: QtBot, stack: Stack, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("_HELD_SECONDS", "_TURN_SECONDS"):
        monkeypatch.setattr(dressing, name, 0.00001)
    theme.apply(LARGE, in_turns=True)
    while not stack.window().updatesEnabled():
        QApplication.processEvents()
    assert not theme.is_on
    title = _title(stack, 1)
    painted = _Painted(title)
    stack.setCurrentIndex(1)
    qtbot.waitUntil(lambda: bool(painted.looks))
    assert set(painted.looks) == {look_of(_title(stack, 0))}


def test_a_change_that_follows_at_once_leaves_the_window_painting(
    qtbot: QtBot, stack: Stack, theme: Theme
) -> None:
    for settings in (LARGE, Settings(theme="light"), LARGE):
        theme.apply(settings, in_turns=True)
    qtbot.waitUntil(lambda: theme.is_on)
    assert stack.window().updatesEnabled()
    assert look_of(_title(stack, 0))[1] == DARK.text


def test_while_changes_follow_each_other_the_window_is_painted(
    qtbot: QtBot, stack: Stack, theme: Theme
) -> None:
    theme.apply(LARGE, in_turns=True)
    assert not stack.window().updatesEnabled()
    theme.apply(Settings(theme="light"), in_turns=True)
    assert stack.window().updatesEnabled()
    assert look_of(_title(stack, 0))[1] == LIGHT.text, "the second is on at once"
    qtbot.waitUntil(lambda: theme.is_on)
    assert stack.window().updatesEnabled()
    assert look_of(_title(stack, 1))[1] == LIGHT.text


class _Measuring(QWidget):
    """Measures what lies in it whenever it hears that its look changed."""

    def __init__(self, inner: QLabel, parent: QWidget) -> None:
        super().__init__(parent)
        inner.setParent(self)
        self._inner = inner
        self.measured: list[float] = []

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.measured.append(self._inner.font().pointSizeF())


@pytest.mark.parametrize("number", [0, 1], ids=["in view", "out of view"])
def test_who_measures_others_when_its_look_changes_finds_their_new_letters(
    qtbot: QtBot, stack: Stack, theme: Theme, number: int
) -> None:
    layer, title = stack.widget(number), _title(stack, number)
    assert layer is not None
    before = title.font().pointSizeF()
    measuring = _Measuring(title, layer)
    measuring.show()
    title.show()
    measuring.measured.clear()
    theme.apply(LARGE)
    qtbot.waitUntil(lambda: theme.is_on)
    assert measuring.measured == [pytest.approx(2 * before)]


@pytest.fixture
def look_as_before(session: Session) -> Iterator[None]:
    """The next test's theme and letters are as this one's were."""
    yield
    session.theme.apply(Settings(theme="light"))


def test_every_page_looks_as_if_qt_had_dressed_it(
    qtbot: QtBot, desk: Desk, session: Session, qapp: QApplication, look_as_before: None
) -> None:
    """Qt's own way, a new style for all at once, finds nothing left to change."""
    for name in PageName:
        desk.show_page(name)
        qtbot.waitUntil(lambda: whole(session), timeout=10_000)
    session.preferences.choose(theme="dark", font_percent=150)
    qtbot.waitUntil(lambda: session.is_dressed, timeout=10_000)
    looks = _looks(session.window)
    qapp.setStyle("Fusion")
    changed = {
        each: (before, now)
        for each, now in _looks(session.window).items()
        if (before := looks[each]) != now
    }
    assert len(looks) > 1000
    assert changed == {}


def _looks(window: QWidget) -> dict[QWidget, tuple[object, ...]]:
    """Letters, colours and least sizes of all that was ever seen."""
    groups = (QPalette.ColorGroup.Active, QPalette.ColorGroup.Disabled)
    roles = (
        *(QPalette.ColorRole.Window, QPalette.ColorRole.WindowText, QPalette.ColorRole.Base),
        *(QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.Highlight),
    )
    return {
        each: (
            each.font().toString(),
            each.minimumSize().toTuple(),
            *(each.palette().color(group, role).name() for group in groups for role in roles),
        )
        for each in window.findChildren(QWidget)
    }

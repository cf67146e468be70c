"""Which screen reader hears what is announced, and how: by an announcement where one is listened
for, by a notification that shows where a reader knows no other (Orca 43.1)."""

import sys
import time
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtDBus import QDBusMessage
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QMainWindow, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from desktop.gui.widgets import announce as announcing
from desktop.gui.widgets import listened, shown_words
from desktop.gui.widgets.announce import announce
from desktop.gui.widgets.listened import events_in
from desktop.gui.widgets.shown_words import ShownWords
from desktop.gui.widgets.told_choices import ToldChoices

pytestmark = pytest.mark.gui

_SHOWING = frozenset({"object:statechanged:showing", "object:statechanged:focused"})


@dataclass
class _Registry:
    """Says that these are listened for; counts how often it was asked."""

    listened: frozenset[str] = _SHOWING
    asked: int = 0

    def events(self) -> frozenset[str]:
        self.asked += 1
        return self.listened


@dataclass
class _Heard:
    """What came out, in order: "announced" or "shown", and the words."""

    said: list[tuple[str, str]] = field(default_factory=list)
    shown: list[QLabel] = field(default_factory=list)

    def note(self, event: object) -> None:
        """Take what would go to the readers; other events are none of it."""
        if isinstance(event, QAccessibleAnnouncementEvent):
            self.said.append(("announced", event.message()))
        elif isinstance(event, QAccessibleEvent) and event.type() == QAccessible.Event.ObjectShow:
            notification = event.object()
            assert isinstance(notification, QWidget)
            label = notification.findChild(QLabel)
            if label is not None:
                self.shown.append(label)
                self.said.append(("shown", label.text()))


@pytest.fixture
def registry(monkeypatch: pytest.MonkeyPatch) -> _Registry:
    """Of a Linux desktop with a reader."""
    fake = _Registry()
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(announcing, "_registry", fake)
    return fake


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> _Heard:
    heard = _Heard()
    monkeypatch.setattr(QAccessible, "updateAccessibility", heard.note)
    return heard


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def field_in(window: QMainWindow) -> QLineEdit:
    """A field in a window."""
    line = QLineEdit()
    window.setCentralWidget(line)
    return line


def test_who_listens_for_announcements_gets_them_and_nothing_else(
    field_in: QLineEdit, registry: _Registry, heard: _Heard
) -> None:
    registry.listened = _SHOWING | {"object:announcement"}
    announce(field_in, "It is 18 months.")
    assert heard.said == [("announced", "It is 18 months.")]
    assert field_in.window().findChildren(ShownWords) == []


def test_who_does_not_is_told_by_a_notification_and_never_both(
    field_in: QLineEdit, registry: _Registry, heard: _Heard
) -> None:
    announce(field_in, "It is 18 months.")
    assert heard.said == [("shown", "It is 18 months.")]


def test_a_reader_that_is_exchanged_is_told_in_its_own_way(
    field_in: QLineEdit, registry: _Registry, heard: _Heard
) -> None:
    announce(field_in, "One.")
    registry.listened = frozenset({"object:announcement"})
    announce(field_in, "Two.")
    registry.listened = _SHOWING
    announce(field_in, "Three.")
    assert heard.said == [("shown", "One."), ("announced", "Two."), ("shown", "Three.")]


@pytest.mark.parametrize("system", ["darwin", "win32"])
def test_other_systems_are_not_asked(
    field_in: QLineEdit,
    registry: _Registry,
    heard: _Heard,
    monkeypatch: pytest.MonkeyPatch,
    system: str,
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    announce(field_in, "Saved.")
    assert heard.said == [("announced", "Saved.")]
    assert registry.asked == 0


def test_without_a_reader_nothing_is_asked_or_made(
    field_in: QLineEdit, registry: _Registry, heard: _Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QAccessible, "isActive", lambda: False)
    announce(field_in, "Saved.")
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    registry.listened = frozenset()
    announce(field_in, "Saved.")
    assert registry.asked == 1
    assert field_in.window().findChildren(ShownWords) == []


def test_sentences_come_in_order_and_stand_until_a_slow_reader_has_fetched_them(
    field_in: QLineEdit, registry: _Registry, heard: _Heard
) -> None:
    words = [f"Sentence {nth}." for nth in range(40)]
    for each in words:
        announce(field_in, each)
        late = heard.shown[-10:]
        assert [label.text() for label in late] == [said for _, said in heard.said[-10:]]
    assert [said for _, said in heard.said] == words
    assert len(field_in.window().findChildren(ShownWords)) == 1


def test_a_notification_lies_in_a_status_bar_that_nobody_sees(
    field_in: QLineEdit, registry: _Registry, heard: _Heard
) -> None:
    """In one, Orca says the words alone; elsewhere "notification" before each sentence."""
    field_in.window().show()
    announce(field_in, "R&D: <b>18</b> months")
    label = heard.shown[0]
    told = QAccessible.queryAccessibleInterface(label)
    assert told.text(QAccessible.Text.Name) == "R&D: <b>18</b> months"
    notification = told.parent()
    assert notification.role() == QAccessible.Role.Notification
    assert notification.parent().role() == QAccessible.Role.StatusBar
    assert not label.isVisible()
    assert not label.window().isHidden()


def test_what_is_kept_of_a_window_goes_with_it(registry: _Registry, heard: _Heard) -> None:
    """Qt deletes the interfaces; Python must hold them till then, and no longer than need be."""
    for _ in range(3):
        window = QWidget()
        ShownWords.of(window).say("One.")
        assert all(Shiboken.isValid(each) for each in shown_words._registered)
        window.deleteLater()
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
        assert not any(Shiboken.isValid(each) for each in shown_words._registered)
    assert len(shown_words._registered) == 16


def test_what_is_listened_for_is_read_from_the_registrys_answer() -> None:
    call = QDBusMessage.createMethodCall("a.b", "/a", "a.b", "GetRegisteredEvents")
    told = [":1.0", "Focus::", ":1.0", "Object:StateChanged:Showing", ":1.7"]
    answer = call.createReply([[*told, "Object:Announcement:"]])
    assert events_in(answer) == {"focus", "object:statechanged:showing", "object:announcement"}
    assert events_in(call.createErrorReply("a.b.Error", "Object:Announcement:")) == frozenset()


def test_a_registry_that_does_not_answer_is_left_alone_for_a_while(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []
    now = [100.0]

    def no_answer(bus: object, *words: str) -> QDBusMessage:
        asked.append(words[-1])
        return QDBusMessage()

    monkeypatch.setattr(listened, "_answer", no_answer)
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    registry = listened.BusRegistry()
    assert registry.events() == frozenset()
    once = len(asked)
    assert once > 0
    assert registry.events() == frozenset()
    assert len(asked) == once
    now[0] += 11
    registry.events()
    assert len(asked) > once


@pytest.fixture
def box(window: QMainWindow, qtbot: QtBot, qapp: QApplication) -> QComboBox:
    """A box that has the keys, in a window that tells what they choose."""
    box = QComboBox()
    box.addItems(["Any", "Ready", "With problems"])
    window.setCentralWidget(box)
    ToldChoices(qapp, window)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    box.setFocus()
    QCoreApplication.processEvents()
    return box


def test_what_the_keys_choose_in_a_closed_box_is_said(
    box: QComboBox, registry: _Registry, heard: _Heard
) -> None:
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert heard.said == [("shown", "Ready"), ("shown", "With problems")]


def test_what_is_chosen_once_more_is_no_news(
    box: QComboBox, registry: _Registry, heard: _Heard
) -> None:
    """On X11 Enter in an open list activates the box a second time, some hundredths later."""
    QTest.keyClick(box, Qt.Key.Key_Down)
    box.textActivated.emit("Ready")
    assert heard.said == [("shown", "Ready")]


def test_a_newer_reader_is_not_told_what_it_says_by_itself(
    box: QComboBox, registry: _Registry, heard: _Heard
) -> None:
    registry.listened = frozenset({"object:announcement"})
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert heard.said == []


def test_what_an_open_list_has_given_is_read_with_the_box_alone(
    box: QComboBox, registry: _Registry, heard: _Heard, qtbot: QtBot
) -> None:
    box.showPopup()
    view = box.view()
    qtbot.waitUntil(lambda: view.isVisible() and QApplication.focusWidget() is not box)
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: box.currentText() == "Ready" and not view.isVisible())
    assert [said for _, said in heard.said if said == "Ready"] == []


def test_what_is_put_into_a_box_is_not_said_and_each_choice_once(
    box: QComboBox, registry: _Registry, heard: _Heard
) -> None:
    box.setCurrentIndex(1)
    box.clearFocus()
    box.setFocus()
    QCoreApplication.processEvents()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert heard.said == [("shown", "With problems")]


def test_a_box_that_is_deleted_with_the_keys_in_it_is_forgotten(
    box: QComboBox, window: QMainWindow, registry: _Registry, heard: _Heard, qtbot: QtBot
) -> None:
    other = QComboBox(window)
    other.addItems(["One", "Two"])
    other.show()
    box.deleteLater()
    QCoreApplication.sendPostedEvents(box, QEvent.Type.DeferredDelete)
    other.setFocus()
    QCoreApplication.processEvents()
    QTest.keyClick(other, Qt.Key.Key_Down)
    assert heard.said == [("shown", "Two")]

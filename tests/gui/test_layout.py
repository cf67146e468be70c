"""No page breaks: at small and large sizes, with small and large letters, from right to left."""

import contextlib
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.exceptions import TimeoutError as QtBotTimeoutError
from pytestqt.qtbot import QtBot

from desktop.gui import languages
from desktop.gui.app import Session
from desktop.gui.desk import Desk
from desktop.gui.pages import PageName
from desktop.gui.theme import Theme
from desktop.gui.unlock.first_run import FirstRunScreen
from desktop.gui.unlock.recovery import RecoveryScreen
from desktop.gui.unlock.restore import Here, RestoreScreen
from desktop.gui.unlock.screen import Screen
from desktop.gui.unlock.unlock import UnlockScreen
from desktop.gui.widgets.notice import Notice
from desktop.settings import Settings
from tests.gui.conftest import each_page
from tests.layout import faults

pytestmark = pytest.mark.gui

# Width, height, per cent of the letters, from right to left.
LOOKS = (
    (800, 600, 100, False),
    (800, 600, 200, False),
    (1280, 800, 100, False),
    (1280, 800, 80, True),
    (1280, 800, 150, False),
    (2560, 1440, 200, False),
)


@pytest.fixture
def direction(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which is left as it was: the next theme takes its letters for the usual."""
    font = qapp.font()
    yield qapp
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qapp.setFont(font)


def settle(window: QWidget) -> None:
    """Let every layout that is due be done now."""
    for _ in range(4):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        QCoreApplication.processEvents()


def assert_whole(qtbot: QtBot, window: QWidget, page: PageName) -> None:
    """Nothing of a page is cut or covered once its layouts are done: what came last, as the list
    of models, may ask for another in a later turn of the event loop."""
    settle(window)
    with contextlib.suppress(QtBotTimeoutError):
        qtbot.waitUntil(lambda: faults(window) == [], timeout=2_000)
    assert (page, faults(window)) == (page, [])


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: f"{look[0]}x{look[1]}-{look[2]}-{look[3]}")
def test_no_page_breaks(
    qtbot: QtBot,
    direction: QApplication,
    desk: Desk,
    session: Session,
    look: tuple[int, int, int, bool],
) -> None:
    width, height, percent, mirrored = look
    if mirrored:
        direction.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    session.preferences.choose(font_percent=percent)
    session.window.resize(width, height)
    for page in each_page(qtbot, desk, session):
        assert_whole(qtbot, session.window, page)


def test_the_words_of_a_message_are_whole_in_a_low_window_with_large_letters(
    qtbot: QtBot, direction: QApplication, desk: Desk, session: Session
) -> None:
    session.preferences.choose(font_percent=200)
    session.window.resize(800, 600)
    words = "The evidence stands; ask again when there is more memory, or with a smaller model. "
    for name in each_page(qtbot, desk, session):
        notice = getattr(desk.pages.page(name), "notice", None)
        if isinstance(notice, Notice):
            notice.show_message("warning", "Not written", words, ("Ask again", notice.dismiss))
            settle(session.window)
            qtbot.waitUntil(lambda: faults(session.window) == [])


@pytest.fixture
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    """The window speaks another language."""
    before = QLocale()
    languages.speak(qapp, request.param)
    yield
    languages.speak(qapp, "en")
    QLocale.setDefault(before)


@pytest.mark.parametrize("spoken", ["de", "fr", "es"], indirect=True)
@pytest.mark.parametrize(("width", "percent"), [(800, 100), (1280, 150)])
def test_no_page_breaks_in_longer_languages(
    spoken: None,
    qtbot: QtBot,
    direction: QApplication,
    desk: Desk,
    session: Session,
    width: int,
    percent: int,
) -> None:
    session.preferences.choose(font_percent=percent)
    session.window.resize(width, 600)
    for page in each_page(qtbot, desk, session):
        assert_whole(qtbot, session.window, page)


@pytest.mark.parametrize("screen", [FirstRunScreen, UnlockScreen, RecoveryScreen, RestoreScreen])
@pytest.mark.parametrize("percent", [100, 200])
def test_no_screen_before_the_vault_is_open_breaks_in_a_low_window(
    qtbot: QtBot, direction: QApplication, theme: Theme, screen: Callable[[], Screen], percent: int
) -> None:
    """On a screen of 800x600 the frame and the bars of the desktop take their part."""
    theme.apply(Settings(font_percent=percent))
    made = screen()
    if isinstance(made, FirstRunScreen):
        made.by_passphrase.setChecked(True)
    made.resize(780, 460)
    shown(qtbot, made)
    assert faults(made) == []
    fields = [each for each in made.findChildren(QLineEdit) if each.isVisible()]
    assert [each for each in fields if each.height() < each.sizeHint().height()] == []


@pytest.mark.parametrize("spoken", ["de", "fr", "es"], indirect=True)
@pytest.mark.parametrize("screen", [FirstRunScreen, UnlockScreen, RecoveryScreen, RestoreScreen])
@pytest.mark.parametrize(("width", "percent"), [(780, 200), (1260, 150)])
def test_no_screen_before_the_vault_is_open_breaks_in_longer_languages(
    spoken: None,
    qtbot: QtBot,
    direction: QApplication,
    theme: Theme,
    screen: Callable[[], Screen],
    width: int,
    percent: int,
) -> None:
    theme.apply(Settings(font_percent=percent))
    made = screen()
    if isinstance(made, RestoreScreen):
        made.begin(Here.DAMAGED)
    made.resize(width, 560)
    shown(qtbot, made)
    assert faults(made) == []
    if isinstance(made, UnlockScreen):
        made.ask_code()
        settle(made)
        assert faults(made) == []


# ------------------------------------------------------------------------------ the test can fail


def shown(qtbot: QtBot, widget: QWidget) -> QWidget:
    qtbot.addWidget(widget)
    widget.show()
    settle(widget)
    return widget


def test_a_button_that_is_cut_is_found(qtbot: QtBot) -> None:
    box = QWidget()
    button = QPushButton("Download the model from its publisher", box)
    button.setGeometry(0, 0, 60, 30)
    assert "is cut" in faults(shown(qtbot, box))[0]


def test_a_label_that_needs_more_lines_is_found(qtbot: QtBot) -> None:
    box = QWidget()
    box.resize(120, 40)
    label = QLabel("Some words that go on for more than one line of this", box)
    label.setWordWrap(True)
    label.setGeometry(0, 0, 100, 18)
    assert "high" in faults(shown(qtbot, box))[0]


def test_a_widget_outside_its_parent_is_found(qtbot: QtBot) -> None:
    box = QWidget()
    box.resize(100, 100)
    inner = QWidget(box)
    inner.setGeometry(80, 10, 60, 20)
    assert "reaches out" in faults(shown(qtbot, box))[0]


def test_widgets_that_lie_on_each_other_are_found(qtbot: QtBot) -> None:
    box = QWidget()
    row = QHBoxLayout(box)
    one, other = QLabel("one", box), QLabel("other", box)
    row.addWidget(one)
    row.addWidget(other)
    shown(qtbot, box)
    assert faults(box) == []
    other.move(one.pos())
    assert any("overlap" in fault for fault in faults(box))


def test_a_page_that_is_wider_than_its_scroll_area_is_found(qtbot: QtBot) -> None:
    area = QScrollArea()
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    inside = QWidget()
    inside.setMinimumWidth(700)
    QVBoxLayout(inside).addWidget(QLabel("wide", inside))
    area.setWidget(inside)
    area.setWidgetResizable(True)
    box = QWidget()
    QVBoxLayout(box).addWidget(area)
    box.resize(300, 200)
    assert "can't be scrolled" in faults(shown(qtbot, box))[0]

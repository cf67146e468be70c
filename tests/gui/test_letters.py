"""Letters of another size: each widget is dressed once, and all of them are."""

from collections.abc import Iterator, Sequence
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.gui.app import Session
from desktop.gui.desk import Desk
from desktop.gui.pages import PageName
from desktop.gui.settings.keys import KeysCard
from desktop.gui.theme import DARK, Theme
from desktop.gui.widgets.secret_field import SecretField
from desktop.settings import Settings
from tests.gui.conftest import whole

pytestmark = pytest.mark.gui


class _Polishings(QObject):
    """Counts how often a widget is polished anew."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.times += event.type() == QEvent.Type.StyleChange
        return False


def test_a_widget_is_polished_once_however_deep_it_lies(qtbot: QtBot, theme: Theme) -> None:
    """Qt by itself does so once more for each widget around it."""
    window = inner = QWidget()
    qtbot.addWidget(window)
    for _ in range(6):
        inner = QWidget(inner)
    button = QPushButton("Lock", inner)
    window.show()
    polishings = _Polishings(button)
    theme.apply(Settings(theme="light", font_percent=150))
    assert polishings.times == 1


def test_a_field_with_a_style_of_its_own_keeps_the_rules_of_the_sheet(
    qtbot: QtBot, theme: Theme
) -> None:
    plain, own = QLineEdit(), SecretField("Key")
    for each in (plain, own):
        qtbot.addWidget(each)
        each.show()
    for percent in (150, 80):
        theme.apply(Settings(theme="dark", font_percent=percent))
        assert own.minimumHeight() == plain.minimumHeight() > 0
        assert own.font().pointSizeF() == plain.font().pointSizeF()
        grounds = [each.palette().color(QPalette.ColorRole.Window) for each in (own, plain)]
        assert grounds == [QColor(DARK.surface)] * 2


@pytest.fixture
def letters_as_before(session: Session) -> Iterator[None]:
    """The next test's letters are of the size that this one's were."""
    yield
    session.theme.apply(Settings(theme="light"))


def test_steps_that_come_together_dress_the_pages_once(
    qtbot: QtBot, desk: Desk, session: Session, letters_as_before: None
) -> None:
    larger = next(each for each in session.window.actions() if each.text() == "Larger text")
    before = QApplication.font().pointSizeF()
    dressed: list[float] = []
    session.theme.changed.connect(lambda: dressed.append(QApplication.font().pointSizeF()))
    for _ in range(5):
        larger.trigger()
    qtbot.waitUntil(lambda: bool(dressed))
    qtbot.waitUntil(lambda: whole(session))
    assert dressed == [pytest.approx(1.5 * before)]


def test_a_hidden_page_has_the_new_letters_when_it_is_shown(
    qtbot: QtBot, desk: Desk, session: Session, letters_as_before: None
) -> None:
    desk.show_page(PageName.MODELS)
    qtbot.waitUntil(lambda: whole(session))
    desk.show_page(PageName.DOCUMENTS)
    qtbot.waitUntil(lambda: whole(session))
    shown, hidden = desk.documents, desk.pages.page(PageName.MODELS)
    before = _letters(shown), _letters(hidden)
    session.theme.apply(Settings(theme="light", font_percent=200))
    for page, points in zip((shown, hidden), before, strict=True):
        assert {role for role, _ in points.values()} == {"button", "title"}
        if page is hidden:
            desk.show_page(PageName.MODELS)
        twice: object = {
            each: (role, pytest.approx(2 * size)) for each, (role, size) in points.items()
        }
        assert _letters(page) == twice
    qtbot.waitUntil(lambda: whole(session))


def _are_as_wide(names: Sequence[QLabel], wanted: object) -> bool:
    return [each.minimumWidth() for each in names] == wanted


def test_the_states_of_the_keys_stand_in_one_column_beside_the_widest_name(
    qtbot: QtBot, desk: Desk, session: Session, letters_as_before: None
) -> None:
    desk.show_page(PageName.SETTINGS)
    qtbot.waitUntil(lambda: whole(session))
    card = session.window.findChild(KeysCard)
    assert isinstance(card, KeysCard)
    names = [each for each in card.findChildren(QLabel) if each.buddy() is not None]
    names = [each for each in names if each.property("role") == "strong"]
    for percent in (200, 80, 150):
        session.theme.apply(Settings(theme="light", font_percent=percent))
        metrics = [each.fontMetrics() for each in names]
        widest = max(map(QFontMetrics.horizontalAdvance, metrics, map(QLabel.text, names)))
        wanted = pytest.approx([widest] * len(names), abs=2)
        qtbot.waitUntil(partial(_are_as_wide, names, wanted))
        assert [each.sizeHint().width() for each in names] == wanted


def _letters(page: QWidget) -> dict[QWidget, tuple[str, float]]:
    """The letters in points of titles, which a rule of the sheet sets, and of buttons, which have
    the application's."""
    seen = [each for each in page.findChildren(QWidget) if each.isVisibleTo(page)]
    titles = [
        each for each in seen if isinstance(each, QLabel) and each.property("role") == "title"
    ]
    buttons = [each for each in seen if isinstance(each, QPushButton)]
    return {
        **{each: ("title", each.font().pointSizeF()) for each in titles},
        **{each: ("button", each.font().pointSizeF()) for each in buttons},
    }

"""What a screen reader says although the keys are elsewhere."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from pytestqt.qtbot import QtBot

from desktop.gui.theme import Theme
from desktop.gui.viewer.find_bar import FindBar
from desktop.gui.widgets.notice import Notice

pytestmark = pytest.mark.gui


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The words of the announcements."""
    words: list[str] = []

    def note(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            words.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", note)
    return words


def test_a_message_is_said_with_its_title(qtbot: QtBot, theme: Theme, heard: list[str]) -> None:
    notice = Notice()
    qtbot.addWidget(notice)
    notice.show_message("danger", "The file can't be read", "Its drive is gone.")
    notice.show_message("success", "", "Saved.")
    assert heard == ["The file can't be read. Its drive is gone.", "Saved."]


def test_which_hit_is_looked_at_is_said_once(qtbot: QtBot, theme: Theme, heard: list[str]) -> None:
    bar = FindBar()
    qtbot.addWidget(bar)
    bar.open()
    bar.field.setText("break")
    bar.show_hits(1, 7)
    bar.show_hits(1, 7)
    bar.show_hits(2, 7)
    assert heard == ["1 of 7", "2 of 7"]

"""A message at the head of a long card, asked for from its foot."""

import pytest
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.gui.widgets.notice import Notice

pytestmark = pytest.mark.gui


def test_a_message_is_seen_where_the_page_was_scrolled_past_it(qtbot: QtBot) -> None:
    area = QScrollArea()
    qtbot.addWidget(area)
    page = QWidget()
    column = QVBoxLayout(page)
    notice = Notice(page)
    column.addWidget(notice)
    foot = QWidget(page)
    foot.setFixedSize(300, 3000)
    column.addWidget(foot)
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.resize(400, 300)
    area.show()
    qtbot.waitExposed(area)
    bar = area.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 1000
    notice.show_message("warning", "Make a new code?")
    qtbot.waitUntil(lambda: not notice.visibleRegion().isEmpty())
    assert bar.value() <= notice.y()

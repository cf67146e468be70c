"""Clauses and changes are read in lines that the eye can follow, on wide screens too."""

from functools import partial

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.gui.draft.panels.clauses_panel import ClausesPanel
from desktop.gui.draft.redline.redline_view import RedlineView
from desktop.gui.theme import Theme
from desktop.gui.widgets.measured_browser import MeasuredBrowser
from desktop.settings import Settings

pytestmark = pytest.mark.gui

_WORDS = "The tenant shall keep the premises in good repair and condition. " * 40


def letters_in_a_line(text: MeasuredBrowser) -> int:
    layout = text.document().firstBlock().layout()
    return max(layout.lineAt(n).textLength() for n in range(layout.lineCount()))


def is_readable(text: MeasuredBrowser) -> bool:
    return 60 < letters_in_a_line(text) < 130


def shown(qtbot: QtBot, widget: QWidget, text: MeasuredBrowser) -> MeasuredBrowser:
    qtbot.addWidget(widget)
    widget.resize(1900, 900)
    widget.show()
    qtbot.waitExposed(widget)
    return text


def test_a_clause_of_the_library_and_the_changes_of_a_comparison_keep_the_measure(
    qtbot: QtBot, theme: Theme
) -> None:
    panel, view = ClausesPanel(), RedlineView()
    texts = [shown(qtbot, panel, panel.text)]
    panel.show_clause(_WORDS, "", ())
    view.choosing.hide()
    view.tabs.show()
    texts.append(shown(qtbot, view, view.page))
    view._write(f"<p>{_WORDS}</p>")
    for percent in (100, 150):
        theme.apply(Settings(theme="light", font_percent=percent))
        for text in texts:
            qtbot.waitUntil(partial(is_readable, text))
    panel.resize(340, 900)
    qtbot.waitUntil(lambda: texts[0].viewportMargins().right() == 0)

"""Links in words have the colour of the theme that is chosen."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.drafting.manuscript.model import Origin, Paragraph, Span
from desktop.gui.draft.panels.write_panel import WritePanel
from desktop.gui.theme import Theme
from desktop.gui.widgets.link_label import LinkLabel
from desktop.settings import Settings

pytestmark = pytest.mark.gui


def _has(label: LinkLabel, colour: QColor) -> bool:
    image = label.grab().toImage()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return any(image.pixelColor(x, y) == colour for x, y in points)


def test_links_take_the_colour_of_another_theme(qtbot: QtBot, theme: Theme) -> None:
    label = LinkLabel('<a href="there">IIII there</a>')
    qtbot.addWidget(label)
    label.show()
    light = QApplication.palette().link().color()
    assert _has(label, light)
    theme.apply(Settings(theme="dark"))
    dark = QApplication.palette().link().color()
    assert dark != light
    assert _has(label, dark)
    assert not _has(label, light)


def test_what_was_written_takes_the_colours_of_another_theme(qtbot: QtBot, theme: Theme) -> None:
    panel = WritePanel()
    qtbot.addWidget(panel)
    panel.show()
    source = Origin("precedent", "/c/Lease.pdf", 1, 1, 0, 4)
    panel.show_written([Paragraph("p", (Span("Rent is due.", source),))], ())
    link = QApplication.palette().link().color().name()
    assert link in panel.text.toHtml()
    theme.apply(Settings(theme="dark"))
    assert link not in panel.text.toHtml()
    assert QApplication.palette().link().color().name() in panel.text.toHtml()
    panel.clear()
    theme.apply(Settings(theme="light"))
    assert panel.text.toPlainText() == ""

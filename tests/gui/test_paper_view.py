"""The pages of a print preview: painted as they are printed, turned, made larger."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRect
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from pytestqt.qtbot import QtBot

from desktop.drafting.paper.model import Line, Look, Paper, Section, Words
from desktop.gui.draft.paper.paper_layout import laid_out
from desktop.gui.draft.paper.paper_painting import paint_page
from desktop.gui.draft.paper.paper_text import SCALE
from desktop.gui.draft.paper.paper_view import PaperView
from desktop.gui.theme import Theme

pytestmark = pytest.mark.gui

_TOP, _BOTTOM = 100, 220


def _view(qtbot: QtBot, paper: Paper) -> PaperView:
    view = PaperView(paper, laid_out(paper))
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    return view


def _is_dark(image: QImage, x: int, y: int, below: int) -> bool:
    return QColor(image.pixel(x, y)).lightness() < below


def test_a_justified_line_is_painted_as_it_is_printed(qtbot: QtBot, theme: Theme) -> None:
    # Qt's own preview sets such lines anew, some of them in two.
    words = " ".join(f"Clause {number} binds the parties." for number in range(60))
    paper = Paper((Section(blocks=(Line((Words(words, Look()),), align="both"),)),))
    view = _view(qtbot, paper)
    seen = view.viewport().grab().toImage()
    printed = QImage(seen.size(), QImage.Format.Format_RGB32)
    printed.fill(QColor("white"))
    painter = QPainter(printed)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.translate(16, 16)
    scale = (view.viewport().width() - 32) / paper.sections[0].width
    painter.scale(scale / SCALE, scale / SCALE)
    paint_page(painter, paper, laid_out(paper)[0], 0, 1)
    painter.end()
    inside = range(30, view.viewport().width() - 30)
    ink = [(x, y) for x in inside for y in range(_TOP, _BOTTOM) if _is_dark(seen, x, y, 128)]
    assert len(ink) > 1000
    assert all(_is_dark(printed, x, y, 200) for x, y in ink)


def test_the_page_that_is_looked_at_stays_when_pages_get_another_size(
    qtbot: QtBot, theme: Theme
) -> None:
    lines = tuple(Line((Words(f"Line {number}", Look()),)) for number in range(150))
    view = _view(qtbot, Paper((Section(blocks=lines),)))
    bar = view.verticalScrollBar()
    view.go_to(2)
    top = bar.value()
    view.zoom(2)
    assert view.page == 2
    assert bar.value() > top
    view.show_whole()
    assert view.page == 2
    one = (bar.maximum() + bar.pageStep()) / view.count
    assert one - 32 < bar.pageStep() < one + 32
    bar.setValue(0)
    assert view.page == 1


def test_the_line_that_is_looked_at_stays_when_the_window_gets_another_size(
    qtbot: QtBot, theme: Theme
) -> None:
    lines = tuple(Line((Words(f"Line {number}", Look()),)) for number in range(150))
    view = _view(qtbot, Paper((Section(blocks=lines),)))
    bar = view.verticalScrollBar()
    # The bar takes its room from the pages first.
    qtbot.waitUntil(bar.isVisible)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    bar.setValue(400)
    view.resize(700, 520)
    assert bar.value() == 400
    whole = bar.maximum() + bar.pageStep()
    view.resize(500, 520)
    narrower = (bar.maximum() + bar.pageStep()) / whole
    assert narrower < 0.8
    assert abs(bar.value() - 400 * narrower) < 16
    assert view.page == 1


def test_a_paper_without_a_page_is_shown_empty(qtbot: QtBot, theme: Theme) -> None:
    view = _view(qtbot, Paper(()))
    assert view.count == 0
    view.show_whole()
    view.go_to(3)
    assert not view.viewport().grab().isNull()


def test_pages_that_are_seen_are_painted_once_and_large_ones_are_not_hoarded(
    qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = tuple(Line((Words(f"Line {number}", Look()),)) for number in range(500))
    view = _view(qtbot, Paper((Section(blocks=lines),)))
    view.resize(700, 900)
    painted: list[int] = []
    paint = view._painted

    def noted(page: int, rect: QRect) -> QPixmap:
        painted.append(page)
        return paint(page, rect)

    monkeypatch.setattr(view, "_painted", noted)
    view.zoom(0.01)
    view.viewport().grab()
    assert len(painted) == len(set(painted)) > 5
    view.viewport().grab()
    assert len(painted) == len(set(painted)), "a page that is still seen was painted anew"
    view.zoom(100)
    for page in range(1, view.count + 1):
        view.go_to(page)
        view.viewport().grab()
    sizes = [kept.width() * kept.height() for kept in view._kept.values()]
    assert len(sizes) == 1 or sum(sizes) <= 16_000_000


def test_pages_are_painted_anew_for_a_screen_of_another_density(
    qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = _view(qtbot, Paper((Section(blocks=(Line((Words("Seen sharply", Look()),)),)),)))
    view.viewport().grab()
    monkeypatch.setattr(view, "devicePixelRatioF", lambda: 2.0)
    view.viewport().grab()
    [picture] = view._kept.values()
    [rect] = view._rects
    assert picture.devicePixelRatio() == 2.0
    assert picture.width() == 2 * rect.toAlignedRect().width()

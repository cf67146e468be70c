"""Pages as more than pictures: their words, what is selected, how they are turned."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.documents import Box, WordBox
from desktop.errors import ReadingError
from desktop.gui.jobs import Jobs
from desktop.gui.viewer import page_layer
from desktop.gui.viewer.marks import Mark, MarkKind, boxes_of, turned, turned_back, word_at
from desktop.gui.viewer.pages_view import PagesView
from desktop.gui.viewer.sheets import box_on
from desktop.gui.viewer.viewer import DocumentViewer
from tests.fakes.invented import LEASE_PAGES
from tests.fakes.workspace import FakeWorkspace
from tests.gui.waiting import settle

pytestmark = pytest.mark.gui

LEASE = 1
TEXT = "\n\n".join(LEASE_PAGES)


def quiet(viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs) -> None:
    """Wait until the images of the new size are there too."""
    qtbot.waitUntil(lambda: not viewer.pages._settle.isActive() and not jobs.alive())


def open_lease(viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs) -> None:
    viewer.show_document(LEASE)
    qtbot.waitUntil(lambda: bool(viewer.pages.images.shot(1)))
    settle(qtbot, jobs)


def middle_of_word(pages: PagesView, number: int) -> QPoint:
    box = turned(pages.layer.words.of(1)[number].box, pages.turn)
    return box_on(pages._page_rect(1), box).center().toPoint()


def test_of_many_hits_only_those_on_a_page_are_placed_on_it(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    """To look for each of 5,000 hits among all words of each page took 0.3 s a painting."""
    open_lease(viewer, qtbot, jobs)
    layer = viewer.pages.layer
    placed: list[tuple[int, int]] = []

    def place(words: Sequence[WordBox], start: int, end: int) -> tuple[Box, ...]:
        placed.append((start, end))
        return boxes_of(words, start, end)

    monkeypatch.setattr(page_layer, "boxes_of", place)
    word = layer.words.of(1)[0]
    here = Mark(word.start, word.end, MarkKind.HIT)
    elsewhere = (Mark(place, place + 1, MarkKind.HIT) for place in range(10**6, 10**6 + 100))
    layer.set_marks([here, *elsewhere])
    viewer.pages.viewport().repaint()
    assert placed == [(word.start, word.end)]


# ----------------------------------------------------------------- words, selection, rotation


def test_words_of_a_page_are_selected_with_the_mouse_and_copied(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs
) -> None:
    open_lease(viewer, qtbot, jobs)
    pages = viewer.pages
    first, last = (middle_of_word(pages, number) for number in (3, 14))
    QTest.mousePress(pages.viewport(), Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(pages.viewport(), last)
    QTest.mouseRelease(pages.viewport(), Qt.MouseButton.LeftButton, pos=last)
    words = TEXT.split()[3:15]
    start, end = pages.layer.selected
    assert TEXT[start:end].split() == words


def test_a_turned_page_keeps_its_words_under_the_mouse(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs
) -> None:
    open_lease(viewer, qtbot, jobs)
    pages = viewer.pages
    upright = pages._page_rect(1)
    QTest.keyClick(pages, Qt.Key.Key_R)
    quiet(viewer, qtbot, jobs)
    lying = pages._page_rect(1)
    assert upright.height() > upright.width()
    assert lying.width() > lying.height()
    spot = middle_of_word(pages, 3)
    QTest.mouseClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    QTest.mousePress(pages.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    QTest.mouseMove(pages.viewport(), spot + QPoint(1, 1))
    QTest.mouseRelease(pages.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    start, end = pages.layer.selected
    assert TEXT[start:end] == TEXT.split()[3]
    QTest.keyClick(pages, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    quiet(viewer, qtbot, jobs)
    assert pages._page_rect(1).height() == upright.height()


@pytest.mark.parametrize("quarters", [0, 1, 2, 3])
def test_turning_there_and_back_is_where_it_was(quarters: int) -> None:
    box = turned(Box(0.1, 0.2, 0.3, 0.25), quarters)
    middle = (box.left + box.right) / 2, (box.top + box.bottom) / 2
    assert turned_back(*middle, quarters) == pytest.approx((0.2, 0.225))


def test_a_stretch_has_a_box_for_each_line_and_a_part_of_a_word_a_part_of_its_box() -> None:
    words = (
        WordBox(0, 8, Box(0.1, 0.1, 0.2, 0.12)),
        WordBox(9, 17, Box(0.22, 0.1, 0.3, 0.12)),
        WordBox(18, 26, Box(0.1, 0.2, 0.2, 0.22)),
    )
    assert boxes_of(words, 4, 26) == (
        Box(0.15000000000000002, 0.1, 0.3, 0.12),
        Box(0.1, 0.2, 0.2, 0.22),
    )
    assert boxes_of(words, 8, 9) == ()
    assert word_at(words, 0.25, 0.11) == 1
    assert word_at(words, 0.8, 0.8) is None


def test_a_page_whose_words_cannot_be_had_can_be_looked_at(
    viewer: DocumentViewer,
    qtbot: QtBot,
    jobs: Jobs,
    workspace: FakeWorkspace,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(document_id: int, page: int) -> tuple[WordBox, ...]:
        raise ReadingError("The page could not be drawn", "The file is damaged.")

    monkeypatch.setattr(workspace, "page_words", fail)
    open_lease(viewer, qtbot, jobs)
    assert viewer.pages.images.shot(1) is not None
    assert viewer.notice.isHidden()

"""Where pages stand below one another, which are drawn ahead, and a passage over two of them."""

import pytest
from pytestqt.qtbot import QtBot

from desktop.documents import Document, Page, Status
from desktop.gui.jobs import Jobs
from desktop.gui.viewer.opened import Opened, Target
from desktop.gui.viewer.page_images import PageImages
from desktop.gui.viewer.strip import PageStrip, ahead, quote_on_page
from tests.gui.viewed import SCHEDULE, ViewedWorkspace

pytestmark = pytest.mark.gui


@pytest.fixture
def workspace() -> ViewedWorkspace:
    return ViewedWorkspace()


def test_pages_of_a_strip_keep_their_order_and_never_overlap() -> None:
    strip = PageStrip(40, 800)
    strip.learn(1, 1.4)
    strip.learn(7, 0.7)
    for page in range(1, 40):
        assert strip.top(page) + strip.height(page) < strip.top(page + 1)
        assert strip.page_at(strip.top(page)) == page
    assert strip.height(7) == 560
    assert list(strip.visible(strip.top(7), strip.top(7) + 561)) == [7]
    assert list(strip.visible(strip.top(7) + 600 - 30, strip.top(8) + 1)) == [8]


def test_the_neighbours_of_what_is_in_view_come_next() -> None:
    assert ahead(range(5, 7), 9) == [7, 4]
    assert ahead(range(1, 2), 1) == []
    assert ahead(range(0), 5) == []


def test_of_very_large_pages_few_are_drawn_ahead(
    workspace: ViewedWorkspace, jobs: Jobs, qtbot: QtBot
) -> None:
    images = PageImages(workspace, jobs)  # type: ignore[arg-type]  # a fake of the façade
    images.open(SCHEDULE, {})
    images.want([5], [6, 4], 9000)
    qtbot.waitUntil(lambda: not jobs.alive())
    shot = images.shot(5)
    assert shot is not None
    assert shot.width == 2400
    assert images.kept() == [5, 6]


def test_a_passage_over_a_page_break_is_divided() -> None:
    document = Document(1, "m", "a.pdf", Status.INDEXED, kind="pdf", pages=2)
    text = "one two three four"
    opened = Opened(document, (Page(1, 0, 8), Page(2, 8, len(text))))
    target = Target(1, 1, 4, 13, text[4:13])
    assert opened.quotes(target) == {1: "two ", 2: "three"}
    assert opened.first_page(target) == 1
    assert quote_on_page(4, text[4:13], 8, 18) == "three"
    assert opened.first_page(Target(1)) == 1

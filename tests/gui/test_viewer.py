"""Pages in the viewer: the passage that was asked for, marked and in view, whatever comes
in between."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.documents import Page
from desktop.gui.jobs import Jobs
from desktop.gui.viewer.viewer import DocumentViewer
from tests.gui.viewed import LEASE, SCHEDULE, ViewedWorkspace, marked_words, open_lease
from tests.gui.waiting import settle

pytestmark = pytest.mark.gui


@pytest.fixture
def workspace() -> ViewedWorkspace:
    return ViewedWorkspace()


@pytest.mark.parametrize("index", [0, 1])
def test_a_passage_opens_at_its_page_with_its_boxes_in_view(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs, workspace: ViewedWorkspace, index: int
) -> None:
    citation = workspace._citations()[index]
    open_lease(viewer, qtbot, jobs, citation)
    assert viewer.pages.page == citation.page
    assert viewer.toolbar.page_field.text() == str(citation.page)
    marked = viewer.pages.marked_rect()
    assert marked.height() > 0
    assert viewer.pages.viewport().rect().contains(marked.toAlignedRect())
    assert (LEASE, citation.page, citation.quote) in [(d, p, q) for d, p, _, q in workspace.asked]


def test_pages_are_drawn_outside_the_thread_of_the_window(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs, workspace: ViewedWorkspace
) -> None:
    workspace.gate.clear()
    viewer.show_document(LEASE)
    qtbot.waitUntil(lambda: bool(workspace.asked))  # the window lives while a page is drawn
    assert viewer.pages.images.shot(1) is None
    workspace.gate.set()
    settle(qtbot, jobs)
    assert viewer.pages.images.shot(1) is not None


def test_neighbours_are_drawn_ahead_and_few_are_kept(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs
) -> None:
    viewer.show_document(SCHEDULE)
    qtbot.waitUntil(lambda: 2 in viewer.pages.images.kept())
    for page in range(1, 20):
        viewer.pages.go_to_page(page)
        qtbot.waitUntil(lambda page=page: page in viewer.pages.images.kept())  # type: ignore[misc]  # a default as closure
    settle(qtbot, jobs)
    assert len(viewer.pages.images.kept()) <= 6


def test_keys_turn_pages_and_zoom(viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs) -> None:
    viewer.show_document(SCHEDULE)
    qtbot.waitUntil(lambda: 1 in viewer.pages.images.kept())
    view = viewer.pages
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view.page == 2
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.page == 46
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    assert view.page == 45
    fitted = view.zoom
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.zoom > fitted
    assert not viewer.toolbar.fit.isChecked()
    QTest.keyClick(view, Qt.Key.Key_Minus)
    QTest.keyClick(view, Qt.Key.Key_Minus)
    assert view.zoom < fitted
    QTest.keyClick(view, Qt.Key.Key_0)
    assert viewer.toolbar.fit.isChecked()
    assert view.zoom == fitted
    assert view.page == 45


def test_after_zooming_the_page_is_drawn_sharply_again(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs
) -> None:
    viewer.show_document(LEASE)
    qtbot.waitUntil(lambda: 1 in viewer.pages.images.kept())
    viewer.toolbar.zoom_in.click()
    wanted_width = round(viewer.pages.zoom * 794 * viewer.devicePixelRatioF())

    def sharp() -> bool:
        shot = viewer.pages.images.shot(1)
        return shot is not None and abs(shot.width - wanted_width) <= 1

    qtbot.waitUntil(sharp)


def test_a_sheet_is_shown_with_its_name(
    viewer: DocumentViewer, workspace: ViewedWorkspace, qtbot: QtBot, jobs: Jobs
) -> None:
    text = "Rent 2,450\n\nDeposit 7,350"
    workspace._texts[2] = text
    sheets = (Page(1, 0, 10, "Rent"), Page(2, 12, len(text), "Deposits & guarantees"))
    workspace.pages = lambda document_id: sheets  # type: ignore[method-assign]
    viewer.show_document(2)
    qtbot.waitUntil(lambda: viewer.ready and viewer.shows_text and not jobs.alive())
    assert viewer.toolbar._label.text() == "Rent"
    assert viewer.toolbar._label.isVisible()
    workspace.pages = lambda document_id: ()  # type: ignore[method-assign]
    viewer.show_document(3)
    qtbot.waitUntil(lambda: viewer.ready and viewer.target.document_id == 3 and not jobs.alive())
    assert not viewer.toolbar._label.isVisible()


def test_the_page_field_goes_to_a_page(viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs) -> None:
    viewer.show_document(SCHEDULE)
    qtbot.waitUntil(lambda: viewer.toolbar.page_field.isVisible())
    field = viewer.toolbar.page_field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "12")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert viewer.pages.page == 12


def test_the_citations_of_an_answer_can_be_stepped_through(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs, workspace: ViewedWorkspace
) -> None:
    citations = workspace._citations()
    shown: list[int] = []
    viewer.citation_shown.connect(shown.append)
    viewer.show_citations(citations, 0)
    qtbot.waitUntil(lambda: viewer.pages.page == 3)
    bar = viewer.toolbar
    assert not bar.previous_citation.isEnabled()
    bar.next_citation.click()
    qtbot.waitUntil(lambda: viewer.pages.page == 2 and not viewer.pages.marked_rect().isEmpty())
    assert not bar.next_citation.isEnabled()
    assert shown == [1, 2]
    assert viewer.target.quote == citations[1].quote


def test_an_unmarkable_passage_is_said_and_can_be_read_as_text(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs, workspace: ViewedWorkspace
) -> None:
    workspace.unmarked = True
    citation = workspace._citations()[0]
    open_lease(viewer, qtbot, jobs, citation)
    assert viewer.notice.isVisible()
    viewer.notice.buttons[0].click()
    qtbot.waitUntil(lambda: viewer.shows_text)
    assert marked_words(viewer) == citation.quote


def test_without_the_original_the_stored_text_is_shown_and_said(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs, workspace: ViewedWorkspace
) -> None:
    workspace.gone.add(LEASE)
    citation = workspace._citations()[0]
    viewer.show_passage(LEASE, citation.page, citation.start, citation.end, citation.quote)
    qtbot.waitUntil(lambda: viewer.shows_text)
    assert viewer.notice.title == "The original is not there any more"
    assert marked_words(viewer) == citation.quote
    assert viewer.toolbar.page_field.isVisible()


def test_the_page_of_a_text_is_the_one_that_was_gone_to(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs, workspace: ViewedWorkspace
) -> None:
    workspace.gone.add(LEASE)
    viewer.show_document(LEASE)
    qtbot.waitUntil(lambda: viewer.shows_text and viewer.toolbar.page_field.isVisible())
    field = viewer.toolbar.page_field
    pages = [field.text()]
    for _ in range(2):
        viewer.toolbar.next_page.click()
        pages.append(field.text())
    assert pages == ["1", "2", "3"]


def test_a_document_that_was_removed_is_said(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs
) -> None:
    viewer.show_document(4711)
    qtbot.waitUntil(lambda: viewer.notice.isVisible())
    assert viewer.notice.title == "There is no such document"


def test_escape_asks_to_close(viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs) -> None:
    viewer.show_document(LEASE)
    qtbot.waitUntil(lambda: 1 in viewer.pages.images.kept())
    with qtbot.waitSignal(viewer.closed):
        QTest.keyClick(viewer.pages, Qt.Key.Key_Escape)


def test_a_screen_reader_has_a_name_for_every_control(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs, workspace: ViewedWorkspace
) -> None:
    citation = workspace._citations()[0]
    open_lease(viewer, qtbot, jobs, citation)
    controls = [*viewer.findChildren(QAbstractButton), *viewer.findChildren(QLineEdit)]
    nameless = [
        control.metaObject().className()
        for control in controls
        if control.isVisible() and not control.accessibleName()
    ]
    assert nameless == []
    assert viewer.pages.accessibleName()
    assert viewer.pages.accessibleDescription() == citation.quote


def test_dragging_moves_the_paper(viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs) -> None:
    viewer.show_document(LEASE)
    qtbot.waitUntil(lambda: 1 in viewer.pages.images.kept())
    port = viewer.pages.viewport()
    bar = viewer.pages.verticalScrollBar()
    before = bar.value()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=QPoint(100, 400))
    QTest.mouseMove(port, QPoint(100, 300))
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=QPoint(100, 300))
    assert bar.value() > before

"""The viewer: the passage that was asked for, marked and in view, whatever comes in between."""

import threading
from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.documents import Citation, Document, Page, PageImage, Status
from desktop.errors import ReadingError
from desktop.gui.jobs import Jobs
from desktop.gui.theme import Theme
from desktop.gui.viewer.opened import Opened, Target
from desktop.gui.viewer.page_images import PageImages
from desktop.gui.viewer.strip import PageStrip, ahead, quote_on_page
from desktop.gui.viewer.text_parts import part_at, parts, utf16_length
from desktop.gui.viewer.viewer import DocumentViewer
from desktop.gui.widgets.latest import Latest
from desktop.gui.widgets.safe_document import SafeDocument
from tests.fakes.workspace import FakeWorkspace

pytestmark = pytest.mark.gui

LEASE, LETTER, SCHEDULE = 1, 2, 3
# Every kind of line end, letters outside the first plane, blanks that Qt would change.
ODD_TEXT = (
    "HEADING OF 😀\r\n\r\nFirst\u00a0line 😀😀 of it.\rSecond\tline\u2028here.\x0cThird 🏛 ends."
)


class ViewedWorkspace(FakeWorkspace):
    """Draws pages when it is let, and holds texts that a test gives it."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = threading.Event()
        self.gate.set()
        self.asked: list[tuple[int, int, int, str]] = []
        self.starts: list[int | None] = []
        self.unmarked = False
        self.gone: set[int] = set()
        self.texts: dict[int, str] = {}

    def page_image(
        self, document_id: int, page: int, width: int, quote: str = "", start: int | None = None
    ) -> PageImage:
        self.asked.append((document_id, page, width, quote))
        self.gate.wait(10)
        if document_id in self.gone:
            raise ReadingError("The original is not there any more", "Its text is shown instead.")
        self.starts.append(start)
        return super().page_image(document_id, page, width, "" if self.unmarked else quote)

    def text(self, document_id: int) -> str:
        if document_id == LETTER:
            self.gate.wait(10)
        return self.texts.get(document_id) or super().text(document_id)


@pytest.fixture
def workspace() -> ViewedWorkspace:
    return ViewedWorkspace()


@pytest.fixture
def viewer(
    qtbot: QtBot, workspace: ViewedWorkspace, jobs: Jobs, theme: Theme
) -> Iterator[DocumentViewer]:
    made = DocumentViewer(workspace, jobs)  # type: ignore[arg-type]  # a fake of the façade
    qtbot.addWidget(made)
    made.resize(640, 760)
    made.show()
    yield made
    workspace.gate.set()
    qtbot.waitUntil(_settled(jobs))  # the viewer itself is gone by now


def _settled(jobs: Jobs) -> Callable[[], bool]:
    return lambda: not jobs.alive()


def _open_lease(viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs, citation: Citation) -> None:
    viewer.show_passage(
        citation.document_id, citation.page, citation.start, citation.end, citation.quote
    )
    qtbot.waitUntil(lambda: bool(viewer.pages.images.shot(citation.page or 0)))


def _marked_words(viewer: DocumentViewer) -> str:
    selections = viewer.text.extraSelections()
    return selections[0].cursor.selectedText() if selections else ""


# ------------------------------------------------------------------------------------------ pages


@pytest.mark.parametrize("index", [0, 1])
def test_a_passage_opens_at_its_page_with_its_boxes_in_view(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs, workspace: ViewedWorkspace, index: int
) -> None:
    citation = workspace._citations()[index]
    _open_lease(viewer, qtbot, jobs, citation)
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
    qtbot.waitUntil(_settled(jobs))
    assert viewer.pages.images.shot(1) is not None


def test_neighbours_are_drawn_ahead_and_few_are_kept(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs
) -> None:
    viewer.show_document(SCHEDULE)
    qtbot.waitUntil(lambda: 2 in viewer.pages.images.kept())
    for page in range(1, 20):
        viewer.pages.go_to_page(page)
        qtbot.waitUntil(lambda page=page: page in viewer.pages.images.kept())  # type: ignore[misc]  # a default as closure
    qtbot.waitUntil(_settled(jobs))
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
    _open_lease(viewer, qtbot, jobs, citation)
    assert viewer.notice.isVisible()
    viewer.notice.buttons[0].click()
    qtbot.waitUntil(lambda: viewer.shows_text)
    assert _marked_words(viewer) == citation.quote


def test_without_the_original_the_stored_text_is_shown_and_said(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs, workspace: ViewedWorkspace
) -> None:
    workspace.gone.add(LEASE)
    citation = workspace._citations()[0]
    viewer.show_passage(LEASE, citation.page, citation.start, citation.end, citation.quote)
    qtbot.waitUntil(lambda: viewer.shows_text)
    assert viewer.notice.title == "The original is not there any more"
    assert _marked_words(viewer) == citation.quote
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


# ------------------------------------------------------------------------------------------- text


def test_the_passage_of_a_text_is_marked_to_the_letter(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs, workspace: ViewedWorkspace
) -> None:
    text = workspace.text(LETTER)
    start = text.index("The shutters do not close")
    viewer.show_passage(LETTER, None, start, start + 25, text[start : start + 25])
    qtbot.waitUntil(lambda: viewer.shows_text)
    assert _marked_words(viewer) == "The shutters do not close"


@pytest.mark.parametrize("quote", ["First\u00a0line 😀😀 of it.", "line\u2028here", "Third 🏛"])
def test_offsets_count_characters_not_what_qt_counts(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs, workspace: ViewedWorkspace, quote: str
) -> None:
    workspace.texts[LETTER] = ODD_TEXT
    start = ODD_TEXT.index(quote)
    viewer.show_passage(LETTER, None, start, start + len(quote), quote)
    qtbot.waitUntil(lambda: viewer.shows_text)
    assert _marked_words(viewer) == quote
    for offset in range(start, start + len(quote)):
        assert viewer.text.offset_of(viewer.text.position_of(offset)) == offset


def test_what_is_copied_is_the_stored_text_marked_as_secret(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs, workspace: ViewedWorkspace
) -> None:
    workspace.texts[LETTER] = ODD_TEXT
    viewer.show_document(LETTER)
    qtbot.waitUntil(lambda: viewer.shows_text)
    viewer.text.selectAll()
    viewer.text.copy()
    data = QGuiApplication.clipboard().mimeData()
    assert data is not None
    assert data.text() == ODD_TEXT
    assert not data.hasHtml()
    QGuiApplication.clipboard().clear()
    viewer.show_passage(LETTER, None, 0, 7, "HEADING")
    viewer.toolbar.copy.click()
    data = QGuiApplication.clipboard().mimeData()
    assert data is not None
    assert data.text() == "HEADING"
    assert data.hasFormat("x-kde-passwordManagerHint")
    QGuiApplication.clipboard().clear()


def test_a_text_of_five_megabytes_is_laid_out_in_parts(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs, workspace: ViewedWorkspace
) -> None:
    line = "The quick brown fox jumps over the lazy dog, and then does it again.\n"
    text = line * (5_000_000 // len(line)) + "Here it is: ninety days.\n" + line * 50
    workspace.texts[LETTER] = text
    start = text.index("ninety days")
    viewer.show_passage(LETTER, None, start, start + 11, "ninety days")
    qtbot.waitUntil(lambda: viewer.shows_text)
    assert _marked_words(viewer) == "ninety days"
    view = viewer.text
    assert view.part_count > 10
    assert view.document().characterCount() < 250_000

    def in_view() -> bool:
        selections = view.extraSelections()  # Qt's cursor lives as long as this list
        rect = view.cursorRect(selections[0].cursor)
        return view.viewport().rect().contains(rect)

    qtbot.waitUntil(in_view)
    assert viewer.toolbar.page_field.accessibleName() == "Part number"
    viewer.toolbar.previous_page.click()
    assert view.part == view.part_count - 1


def test_text_that_looks_like_html_stays_text(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs, workspace: ViewedWorkspace
) -> None:
    workspace.texts[LETTER] = '<img src="file:///etc/hostname"> <a href="http://x.test">x</a>'
    viewer.show_document(LETTER)
    qtbot.waitUntil(lambda: viewer.shows_text)
    assert viewer.text.toPlainText() == workspace.texts[LETTER]


def test_no_resource_is_ever_loaded(qapp: object) -> None:
    document = SafeDocument()
    document.setHtml('<img src="file:///etc/hostname"><img src="//host/share/x.png">')
    image = document.resource(
        QTextDocument.ResourceType.ImageResource.value, "file:///etc/hostname"
    )
    assert isinstance(image, QImage)
    assert (image.width(), image.height()) == (1, 1)


# ------------------------------------------------------------------------------------------ races


def test_a_late_document_never_takes_the_place_of_a_newer_one(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs, workspace: ViewedWorkspace
) -> None:
    workspace.gate.clear()
    viewer.show_document(LETTER)  # hangs in text()
    qtbot.waitUntil(lambda: bool(jobs.alive()))
    viewer.show_document(LEASE)
    workspace.gate.set()
    qtbot.waitUntil(lambda: 1 in viewer.pages.images.kept())
    qtbot.waitUntil(_settled(jobs))
    assert not viewer.shows_text
    assert viewer.target.document_id == LEASE


def test_of_several_reads_only_the_latest_is_heard(jobs: Jobs, qtbot: QtBot) -> None:
    gate = threading.Event()
    reads = Latest(jobs, "reading")
    heard: list[object] = []
    reads.done.connect(heard.append)
    reads.failed.connect(heard.append)

    def slow(cancel: threading.Event) -> str:
        gate.wait(10)
        return "first"

    def fail(cancel: threading.Event) -> str:
        raise ReadingError("Not", "heard")

    reads.run(slow)
    reads.run(fail)
    reads.run(lambda cancel: "last")
    gate.set()
    qtbot.waitUntil(lambda: not reads.busy)
    qtbot.waitUntil(_settled(jobs))
    assert heard == ["last"]
    reads.run(lambda cancel: "unwanted")
    reads.drop()
    qtbot.waitUntil(_settled(jobs))
    assert heard == ["last"]


def test_a_page_drawn_for_the_document_before_is_not_shown(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs, workspace: ViewedWorkspace
) -> None:
    workspace.gate.clear()
    viewer.show_document(SCHEDULE)
    qtbot.waitUntil(lambda: bool(workspace.asked))
    viewer.show_document(LEASE)
    qtbot.waitUntil(lambda: any(document == LEASE for document, *_ in workspace.asked))
    workspace.gate.set()
    qtbot.waitUntil(_settled(jobs))
    assert viewer.pages.images.document_id == LEASE
    assert max(viewer.pages.images.kept()) <= 3


def test_closing_while_a_page_is_drawn_leaves_nothing_behind(
    qtbot: QtBot, workspace: ViewedWorkspace, jobs: Jobs, theme: Theme
) -> None:
    made = DocumentViewer(workspace, jobs)  # type: ignore[arg-type]  # a fake of the façade
    made.show()
    workspace.gate.clear()
    made.show_document(LEASE)
    qtbot.waitUntil(lambda: bool(workspace.asked))
    with qtbot.waitSignal(made.destroyed):
        made.close()
        made.deleteLater()
    workspace.gate.set()
    qtbot.waitUntil(_settled(jobs))


def test_releasing_forgets_text_and_pictures(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs
) -> None:
    viewer.show_document(LEASE)
    qtbot.waitUntil(lambda: 1 in viewer.pages.images.kept())
    viewer.release()
    qtbot.waitUntil(_settled(jobs))
    assert viewer.pages.images.kept() == []
    assert viewer.text.toPlainText() == ""
    viewer.show_document(LEASE)
    qtbot.waitUntil(lambda: 1 in viewer.pages.images.kept())


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
    _open_lease(viewer, qtbot, jobs, citation)
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


# ------------------------------------------------------------------------------- without a window


def test_every_character_of_a_text_is_in_exactly_one_part() -> None:
    text = ("word " * 30 + "\n") * 400 + "x" * 70_000 + "\r\n\r\nend"
    found = parts(text, 10_000)
    assert found[0].start == 0
    assert found[-1].end == len(text)
    assert all(one.end == other.start for one, other in pairwise(found))
    for offset in (0, 9_999, 10_000, 60_500, len(text) - 1):
        part = found[part_at(found, offset)]
        assert part.start <= offset < part.end
    assert all(p.end - p.start <= 20_000 for part in found for p in part.paragraphs)


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("LEASE OF PREMISES\n\nThe rent is due.", [1, 0, 0]),
        ("# Title\n\n## Part\nText", [1, 0, 2, 0]),
        ("\n3. Rent\n\nThe Tenant pays.", [0, 2, 0, 0]),
        ("\n3. The Tenant pays the rent monthly in advance on the first.", [0, 0]),
        ("Dear Ms Brennan,\n\nI write.", [0, 0, 0]),
    ],
)
def test_headings_are_recognised_with_care(text: str, levels: list[int]) -> None:
    assert [paragraph.level for paragraph in parts(text)[0].paragraphs] == levels


def test_qt_counts_two_for_a_letter_outside_the_first_plane() -> None:
    assert utf16_length("a😀b") == 4


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

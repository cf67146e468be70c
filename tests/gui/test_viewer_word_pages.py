"""A Word file in the viewer: set on pages, its passages marked on them, found, selected, copied."""

import io
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import cast

import docx
import pytest
from docx.oxml import OxmlElement
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.documents import Box, Citation, PageImage
from desktop.drafting.manuscript.read_docx import prepared
from desktop.drafting.paper.model import Paper
from desktop.drafting.paper.read_docx import paper_of
from desktop.errors import ReadingError
from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.theme import Theme
from desktop.gui.viewer.marks import MarkKind
from desktop.gui.viewer.page_source import PageSource, SetPages
from desktop.gui.viewer.viewer import DocumentViewer
from desktop.ingest.pages.page_picture import to_show
from desktop.ingest.reader_process.parse import parse
from desktop.workspace import Workspace
from tests.fakes.workspace import FakeWorkspace
from tests.gui.waiting import settled

pytestmark = pytest.mark.gui

LETTER = 2
LONG = 30_000  # the typesetter is loaded first
RENT = "The rent is nine hundred pounds a month."
NOTICE = "Either party may end this lease by ninety days of notice."
SECRET = "Never to be seen."


def word_file() -> bytes:
    """Two pages and more, with a head, a table, and words that do not show."""
    made = docx.Document()
    made.sections[0].header.paragraphs[0].text = "Lease of the mill"
    made.add_heading("Rent", 1)
    hidden = made.add_paragraph(f"{RENT} ").add_run(SECRET)
    hidden._r.get_or_add_rPr().append(OxmlElement("w:vanish"))
    table = made.add_table(2, 2)
    for cell, words in zip(table._cells, ("Item", "Sum", "Deposit", "£1,800"), strict=True):
        cell.text = words
    for number in range(60):
        made.add_paragraph(f"Filler {number} about the mill and its wheel.")
    made.add_heading("12. NOTICE", 1)
    made.add_paragraph(NOTICE)
    held = io.BytesIO()
    made.save(held)
    return held.getvalue()


class WordWorkspace(FakeWorkspace):
    """Reads and draws a real Word file, one call of PDFium at a time."""

    def __init__(self) -> None:
        super().__init__()
        self.one = threading.Lock()
        self.refuses = ""
        self.may_set = threading.Event()
        self.may_set.set()
        self.read_pages: list[int] = []
        self.file = word_file()
        self._documents[LETTER] = replace(self._documents[LETTER], kind="docx", pages=None)
        self._texts[LETTER] = parse(self.file, "lease.docx").text

    def paper(self, document_id: int, cancel: threading.Event | None = None) -> Paper:
        self.calls.append(("paper", document_id))
        assert threading.current_thread() is not threading.main_thread()
        assert self.may_set.wait(LONG / 1000)
        if self.refuses:
            raise ReadingError("The Word file could not be used", self.refuses)
        return paper_of(prepared(self.file))

    def set_page_image(self, pdf: bytes, page: int, width: int) -> PageImage:
        with self.one:
            return to_show(pdf, page, width, "", 0, "")

    def set_page_words(self, pdf: bytes, page: int) -> tuple[tuple[str, Box], ...]:
        self.read_pages.append(page)
        with self.one:
            return super().set_page_words(pdf, page)


@pytest.fixture
def workspace() -> WordWorkspace:
    return WordWorkspace()


@pytest.fixture
def viewer(
    qtbot: QtBot, workspace: WordWorkspace, jobs: Jobs, theme: Theme
) -> Iterator[DocumentViewer]:
    made = DocumentViewer(workspace, jobs)  # type: ignore[arg-type]  # a fake of the façade
    qtbot.addWidget(made)
    made.resize(760, 760)
    made.show()
    yield made
    qtbot.waitUntil(settled(jobs), timeout=LONG)


def passage(workspace: WordWorkspace, words: str, n: int = 1) -> Citation:
    start = workspace.text(LETTER).index(words)
    cited = workspace._citations()[0]
    return replace(
        cited, n=n, document_id=LETTER, page=None, start=start, end=start + len(words), quote=words
    )


def open_at(viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs, citation: Citation) -> None:
    viewer.show_citations([citation], 0)
    qtbot.waitUntil(lambda: viewer.ready, timeout=LONG)
    qtbot.waitUntil(settled(jobs), timeout=LONG)


def test_a_passage_is_marked_on_its_page_and_in_view(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs, workspace: WordWorkspace
) -> None:
    open_at(viewer, qtbot, jobs, passage(workspace, NOTICE))
    assert not viewer.shows_text, viewer.notice.message
    assert viewer.notice.isHidden()
    assert viewer.pages.page > 1
    shot = viewer.pages.images.shot(viewer.pages.page)
    assert shot is not None
    # One line of print in the text's column, under the ink of its letters.
    (box,) = shot.highlights
    assert 0.1 < box.left < box.right < 0.9
    top, bottom = (round(y * shot.image.height()) for y in (box.top, box.bottom))
    left, right = (round(x * shot.image.width()) for x in (box.left, box.right))
    inked = [
        x
        for x in range(left, right)
        if any(shot.image.pixelColor(x, y).lightness() < 128 for y in range(top, bottom))
    ]
    assert inked[0] - left < 6
    assert right - inked[-1] < 6
    marked = viewer.pages.marked_rect()
    assert viewer.pages.viewport().rect().contains(marked.toAlignedRect())


def test_the_next_source_of_an_answer_turns_to_its_page_without_setting_anew(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs, workspace: WordWorkspace
) -> None:
    both = [passage(workspace, RENT, 1), passage(workspace, NOTICE, 2)]
    viewer.show_citations(both, 0)
    qtbot.waitUntil(lambda: viewer.ready, timeout=LONG)
    qtbot.waitUntil(settled(jobs), timeout=LONG)
    assert viewer.pages.page == 1
    viewer.toolbar.citation_asked.emit(1)
    qtbot.waitUntil(settled(jobs), timeout=LONG)
    assert viewer.pages.page > 1
    assert [call for call, _ in workspace.calls].count("paper") == 1


def test_words_are_found_on_the_pages_and_each_hit_is_marked(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs, workspace: WordWorkspace
) -> None:
    open_at(viewer, qtbot, jobs, passage(workspace, RENT))
    viewer.find_words()
    QTest.keyClicks(viewer.find_bar.field, "MILL AND")
    qtbot.waitUntil(settled(jobs), timeout=LONG)
    hits = [m for m in viewer.pages.layer.marks if m.kind is not MarkKind.CITATION]
    assert len(hits) == 60
    placed = [
        page
        for mark in hits
        for page in range(1, 5)
        if page in viewer.pages.images.kept() and viewer.pages.layer.boxes(page, mark)
    ]
    assert placed
    before = viewer.pages.page
    for _ in range(59):
        viewer.finding.step(1)
    qtbot.waitUntil(settled(jobs), timeout=LONG)
    assert viewer.pages.page > before


def test_what_is_selected_with_the_mouse_is_copied_and_asked_about(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs, workspace: WordWorkspace
) -> None:
    viewer.show_document(LETTER)
    qtbot.waitUntil(lambda: viewer.ready, timeout=LONG)
    qtbot.waitUntil(settled(jobs), timeout=LONG)
    start = workspace.text(LETTER).index(RENT)
    words = [w for w in viewer.pages.layer.words.of(1) if start <= w.start < start + len(RENT)]
    size = viewer.pages._page_rect(1)

    def at(place: int) -> QPointF:
        box = words[place].box
        x, y = (box.left + box.right) / 2, (box.top + box.bottom) / 2
        return QPointF(size.left() + x * size.width(), size.top() + y * size.height())

    port = viewer.pages.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=at(0).toPoint())
    QTest.mouseMove(port, at(3).toPoint())
    QTest.mouseMove(port, at(len(words) - 1).toPoint())
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=at(len(words) - 1).toPoint())
    chosen = viewer.passage()
    assert chosen is not None
    assert (chosen.start, chosen.words) == (start, RENT)
    QTest.keyClick(viewer.pages, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == RENT)


def test_words_that_do_not_show_are_on_no_page() -> None:
    said = repr(paper_of(prepared(word_file())))
    assert RENT in said
    assert SECRET not in said


def test_headings_lead_to_their_pages(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs, workspace: WordWorkspace
) -> None:
    open_at(viewer, qtbot, jobs, passage(workspace, RENT))
    titles = [
        viewer.side.outline.item(n).text().strip() for n in range(viewer.side.outline.count())
    ]
    viewer.side.outline.setCurrentRow(titles.index("12. NOTICE"))
    viewer.side.outline.itemActivated.emit(viewer.side.outline.currentItem())
    assert viewer.pages.page > 1


def test_a_file_that_can_not_be_set_is_shown_as_text_and_why(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs, workspace: WordWorkspace
) -> None:
    workspace.refuses = "It needs more memory or time than it may have."
    open_at(viewer, qtbot, jobs, passage(workspace, NOTICE))
    assert viewer.shows_text
    assert viewer.text.marked_text() == NOTICE
    assert "memory" in viewer.notice.message


def test_a_passage_that_is_on_no_page_is_shown_in_the_text(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs, workspace: WordWorkspace
) -> None:
    beside = "Only a text box says this."
    workspace._texts[LETTER] = f"{workspace.text(LETTER)}\n\n{beside}"
    open_at(viewer, qtbot, jobs, passage(workspace, beside))
    assert viewer.shows_text
    assert viewer.text.marked_text() == beside
    assert not viewer.notice.isHidden()


def test_a_file_that_was_read_anew_is_set_anew(
    qtbot: QtBot, jobs: Jobs, workspace: WordWorkspace
) -> None:
    """It is the same document still, and its passages stand elsewhere."""
    source = PageSource(cast("Workspace", workspace))
    made: list[SetPages] = []

    def run() -> None:
        document, text = workspace.document(LETTER), workspace.text(LETTER)
        job = Job("Setting", lambda cancel: source.set_pages(document, text, cancel))
        job.done.connect(made.append)
        with qtbot.waitSignal(job.done, timeout=LONG):
            jobs.start(job, Queue.READS)

    run()
    run()
    assert made[1] is made[0]
    held = docx.Document(io.BytesIO(workspace.file))
    held.paragraphs[0].insert_paragraph_before("A page of its own, put before all others.")
    changed = io.BytesIO()
    held.save(changed)
    workspace.file = changed.getvalue()
    workspace._texts[LETTER] = parse(workspace.file, "lease.docx").text
    run()
    at = workspace.text(LETTER).index(NOTICE)
    assert made[2].pages_of(at, at + 1)
    assert made[2].letters is not made[0].letters
    assert workspace.calls.count(("paper", LETTER)) == 2


def test_nothing_of_a_document_is_kept_when_the_viewer_is_put_away(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs, workspace: WordWorkspace
) -> None:
    open_at(viewer, qtbot, jobs, passage(workspace, NOTICE))
    viewer.release()
    qtbot.waitUntil(settled(jobs), timeout=LONG)
    assert viewer._source._kept is None
    assert viewer.pages.images.kept() == []


def begin_at(viewer: DocumentViewer, qtbot: QtBot, held: WordWorkspace, citation: Citation) -> None:
    """Open at a passage while the pages can't be set yet."""
    held.may_set.clear()
    viewer.show_citations([citation], 0)
    qtbot.waitUntil(lambda: viewer.shows_text and viewer.ready, timeout=LONG)


def test_the_text_is_read_with_its_passage_until_the_pages_are_set(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs, workspace: WordWorkspace
) -> None:
    begin_at(viewer, qtbot, workspace, passage(workspace, NOTICE))
    assert viewer.text.marked_text() == NOTICE
    assert viewer.setting.isVisible()
    assert viewer.notice.isHidden()
    viewer.text.setFocus()
    workspace.may_set.set()
    qtbot.waitUntil(lambda: not viewer.shows_text, timeout=LONG)
    qtbot.waitUntil(settled(jobs), timeout=LONG)
    assert viewer.setting.isHidden()
    assert viewer.notice.isHidden()
    assert viewer.focusWidget() is viewer.pages
    assert viewer.pages.viewport().rect().contains(viewer.pages.marked_rect().toAlignedRect())


def scroll(viewer: DocumentViewer) -> None:
    viewer.text.setFocus()
    QTest.keyClick(viewer.text, Qt.Key.Key_PageUp)


def select(viewer: DocumentViewer) -> None:
    viewer.text.selectAll()


@pytest.mark.parametrize("does", [scroll, select])
def test_who_reads_the_text_is_offered_the_pages_not_thrown_onto_them(
    viewer: DocumentViewer,
    qtbot: QtBot,
    jobs: Jobs,
    workspace: WordWorkspace,
    does: Callable[[DocumentViewer], None],
) -> None:
    begin_at(viewer, qtbot, workspace, passage(workspace, RENT))
    does(viewer)
    viewer.text.go_to_offset(workspace.text(LETTER).index("Filler 45"))
    before = viewer.text.verticalScrollBar().value()
    workspace.may_set.set()
    qtbot.waitUntil(settled(jobs), timeout=LONG)
    assert viewer.text.isVisible()
    assert viewer.text.verticalScrollBar().value() == before
    assert viewer.setting.isHidden()
    (show,) = viewer.notice.buttons
    show.click()
    qtbot.waitUntil(settled(jobs), timeout=LONG)
    assert not viewer.shows_text
    # Where the text was read, not where it was opened.
    assert viewer.pages.page > 1


def test_the_next_source_is_on_the_pages_though_they_were_only_offered(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs, workspace: WordWorkspace
) -> None:
    both = [passage(workspace, RENT, 1), passage(workspace, NOTICE, 2)]
    begin_at(viewer, qtbot, workspace, both[0])
    scroll(viewer)
    workspace.may_set.set()
    qtbot.waitUntil(settled(jobs), timeout=LONG)
    viewer.show_citations(both, 1)
    qtbot.waitUntil(settled(jobs), timeout=LONG)
    assert not viewer.shows_text
    assert viewer.notice.isHidden()
    assert viewer.pages.page > 1


def test_a_refusal_that_comes_late_leaves_the_reader_where_he_is(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs, workspace: WordWorkspace
) -> None:
    workspace.refuses = "It needs more memory or time than it may have."
    begin_at(viewer, qtbot, workspace, passage(workspace, NOTICE))
    viewer.text.go_to_offset(0)
    workspace.may_set.set()
    qtbot.waitUntil(settled(jobs), timeout=LONG)
    assert viewer.shows_text
    assert viewer.text.verticalScrollBar().value() == 0
    assert "memory" in viewer.notice.message


def test_pages_that_come_when_another_document_is_open_are_not_shown(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs, workspace: WordWorkspace
) -> None:
    begin_at(viewer, qtbot, workspace, passage(workspace, NOTICE))
    other = next(each for each in workspace._documents if each != LETTER)
    viewer.show_document(other)
    workspace.may_set.set()
    qtbot.waitUntil(lambda: viewer.ready, timeout=LONG)
    qtbot.waitUntil(settled(jobs), timeout=LONG)
    assert viewer.target.document_id == other
    assert viewer.pages.images.document_id in {0, other}
    assert viewer._source._kept is None


def test_words_are_read_of_the_pages_in_view_alone(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs, workspace: WordWorkspace
) -> None:
    viewer.resize(500, 300)
    open_at(viewer, qtbot, jobs, passage(workspace, RENT))
    assert not viewer.shows_text
    assert set(workspace.read_pages) == {1}
    assert len(workspace.read_pages) == 1
    viewer.pages.go_to_page(2)
    qtbot.waitUntil(settled(jobs), timeout=LONG)
    qtbot.waitUntil(lambda: 2 in workspace.read_pages, timeout=LONG)
